"""Counting blocks by site, in one pass and in bounded memory, so that counts made apart can be added up."""

from __future__ import annotations

from hashlib import blake2b
from os import PathLike
from urllib.parse import urlsplit

from cleaner.document import Document, split_lines

__all__ = ["BUCKETS", "PAGES", "SHARE", "STORIES", "Profile", "Site", "Tally", "key", "site_of"]

PAGES = 5
"""A line must be on so many pages of a site, with so many different stories around it. Below that, one story that is on
several pages (a print view, a follow-up with the same background) looks like a habit of the site."""
SHARE = 0.5
"""... and on this share of the site's pages. Sentences that different stories share by chance ("Serve immediately.") or
by topic (the background of one long affair) stay below half of a whole site; what the template prints does not. See
`lines` for the lines that need less, and for those that need more."""
STORIES = 8
"""How many different stories are told apart for a block; `PAGES` should not be above it."""
BUCKETS = 16
"""Places are counted as the number of blocks of prose before (or after) a block; the last bucket is "deeper"."""
LIMIT = 200_000
"""How many blocks are held while counting: about 100 MB."""

_LONGEST = 200
_BITS = 32


def site_of(address: str) -> str:
    """Return the name under which a site is counted: the host of a web address, or any other name as it is.

    >>> site_of("https://www.courier.example:8080/news/1?page=2")
    'courier.example'
    >>> site_of("The Courier")
    'the courier'
    """
    try:
        host = urlsplit(address).hostname if "//" in address else None
    except ValueError:  # half an IPv6 address, and the like
        host = None
    return (host or address).strip().casefold().removeprefix("www.")


def key(words: str) -> str:
    """Return what stands for the folded words of a block: the words, or of long ones the beginning and a hash of all."""
    if len(words) <= _LONGEST:
        return words
    return f"{words[: _LONGEST - 40]}… #{_hash(words, 8):016x}"


def _hash(words: str, size: int) -> int:
    return int.from_bytes(blake2b(words.encode("utf-8", "surrogatepass"), digest_size=size).digest(), "big")


class Tally:
    """What is counted about one block of one site. Places are histograms packed into one integer: adding adds them."""

    __slots__ = ("after", "before", "pages", "stories")

    def __init__(self, pages: int = 0, before: int = 0, after: int = 0, stories: tuple[int, ...] = ()) -> None:
        """Take counts."""
        self.pages = pages
        self.before = before
        self.after = after
        self.stories = stories
        """The smallest few of the fingerprints of the stories around the block: enough to see that they are several, and
        the same whatever the order in which they came."""

    def copy(self) -> Tally:
        """Return the same counts, to be added to apart."""
        return Tally(self.pages, self.before, self.after, self.stories)

    def add(self, other: Tally) -> None:
        """Add the counts of `other`."""
        self.pages += other.pages
        self.before += other.before
        self.after += other.after
        if not set(other.stories) <= set(self.stories):
            self.stories = tuple(sorted({*self.stories, *other.stories})[:STORIES])


def packed(counts: list[int]) -> int:
    """Pack a histogram."""
    return sum(count << (_BITS * place) for place, count in enumerate(counts))


def unpacked(histogram: int) -> list[int]:
    """Unpack a histogram, without empty buckets at its end."""
    counts = []
    while histogram:
        counts.append(histogram & ((1 << _BITS) - 1))
        histogram >>= _BITS
    return counts


class Site:
    """The counts of one site."""

    __slots__ = ("blocks", "pages")

    def __init__(self, pages: int = 0) -> None:
        """Start with a number of pages, and no blocks."""
        self.pages = pages
        self.blocks: dict[str, Tally] = {}


class Profile:
    """Counts of the blocks of one or many sites, and the rule by which they prove something.

    `name` (str) is what reports call it. `pages` (int) and `share` (float) are the rule: on how many pages, and on which
    share of the site's pages, a line must be. `limit` (int) is how many blocks are held while counting: beyond it the
    rarest are forgotten, so counts can come out too low but never too high.

    Pickles, and merges with profiles made elsewhere. Raises ValueError for a rule that makes no sense.
    """

    def __init__(self, name: str = "", *, pages: int = PAGES, share: float = SHARE, limit: int = LIMIT) -> None:
        """Start with nothing counted."""
        if pages < 2 or not 0 < share <= 1:
            raise ValueError(f"a profile needs at least 2 pages and a share from 0 to 1, not {pages} and {share}")
        if limit < 1:
            raise ValueError(f"a profile holds at least one block, not {limit}")
        self.name = name
        self.pages = pages
        self.share = share
        self.limit = limit
        self.sites: dict[str, Site] = {}
        self.left_out = 0
        """How many more sites were counted, of which nothing is known any more."""
        self._held = 0

    def __len__(self) -> int:
        """Return the number of blocks held."""
        return self._held

    def add(self, text: str, site: str) -> None:
        """Count the blocks of one page's `text` (str); `site` (str) is its web address, or any name for the site.

        Raises TypeError for anything else, before anything is counted.
        """
        for name, given in (("text", text), ("site", site)):
            if not isinstance(given, str):
                raise TypeError(f"{name} must be str, not {type(given).__name__}")
        doc = Document(split_lines(text), lambda *_: {})
        found = self._site(site_of(site))
        found.pages += 1
        for words, tally in _tallies(doc).items():
            self._count(found, words, tally)
        self._forget()

    def merge(self, other: Profile) -> None:
        """Add the counts of `other` (Profile); its name and rule are not looked at.

        Counts that were made apart add up to what one pass would have counted, unless blocks were forgotten or left out
        (`trimmed`) before: then they are too low.
        """
        self.left_out += other.left_out
        for name, theirs in other.sites.items():
            mine = self._site(name)
            mine.pages += theirs.pages
            for words, tally in theirs.blocks.items():
                self._count(mine, words, tally.copy())
        self._forget()

    def trimmed(self) -> Profile:
        """Return a profile of nothing but the blocks that could prove something: small, and what cleaning needs."""
        from cleaner.profiles.lines import could_prove

        small = Profile(self.name, pages=self.pages, share=self.share, limit=self.limit)
        for name, site in self.sites.items():
            blocks = {words: tally.copy() for words, tally in site.blocks.items() if could_prove(self, site, tally)}
            if blocks:
                small.sites[name] = kept = Site(site.pages)
                kept.blocks = blocks
                small._held += len(blocks)
        small.left_out = self.left_out + len(self.sites) - len(small.sites)
        return small

    def save(self, path: str | PathLike[str]) -> None:
        """Write the profile to a file; raises OSError."""
        from cleaner.profiles.files import save

        save(self, path)

    @classmethod
    def load(cls, path: str | PathLike[str]) -> Profile:
        """Read a profile from a file; raises ProfileError for anything that is not one, whole and of a known version."""
        from cleaner.profiles.files import load

        return load(path)

    def dumps(self) -> str:
        """Return the profile as the text of a profile file, to send it from worker to worker."""
        from cleaner.profiles.files import dumps

        return dumps(self)

    @classmethod
    def loads(cls, text: str) -> Profile:
        """Read a profile from the text of a profile file; raises ProfileError."""
        from cleaner.profiles.files import loads

        return loads(text)

    def _site(self, name: str) -> Site:
        if name not in self.sites:
            self.sites[name] = Site()
        return self.sites[name]

    def _count(self, site: Site, words: str, tally: Tally) -> None:
        if words in site.blocks:
            site.blocks[words].add(tally)
        else:
            site.blocks[words] = tally
            self._held += 1

    def _forget(self) -> None:
        """When too much is held, forget the rarest blocks until half of it is free."""
        rare = 0
        while self._held > self.limit or (rare and self._held > self.limit // 2):
            rare += 1
            for site in self.sites.values():
                site.blocks = {words: tally for words, tally in site.blocks.items() if tally.pages > rare}
            # A site of which nothing is left starts again: its pages must be counted over the same stretch as its blocks.
            left = {name: site for name, site in self.sites.items() if site.blocks}
            self.left_out += len(self.sites) - len(left)
            self.sites = left
            self._held = sum(len(site.blocks) for site in self.sites.values())


def _tallies(doc: Document) -> dict[str, Tally]:
    """Count one page: each block once, with its place and its story."""
    story = (_story(doc),)
    prose = [doc.prose(index) for index in range(len(doc))]
    total, before = sum(prose), 0
    places: dict[str, tuple[int, int]] = {}
    for index, reads in enumerate(prose):
        after = total - before - reads
        if words := doc.core(index):
            # Twice on a page is once: nearest to the start, and nearest to the end.
            places[key(words)] = (places.get(key(words), (before, 0))[0], after)
        before += reads
    return {words: Tally(1, _bucket(first), _bucket(last), story) for words, (first, last) in places.items()}


def _bucket(place: int) -> int:
    return 1 << (_BITS * min(place, BUCKETS - 1))


def _story(doc: Document) -> int:
    """Return a fingerprint of a page's story: its three longest blocks.

    Two pages with the same story (a print view, the next part of a slide show) mostly have the same three. Pages with
    different stories would have the same three only if the site's own lines were the longest, and then prove nothing.
    """
    longest = sorted({doc.core(index) for index in range(len(doc))}, key=lambda words: (-len(words), words))[:3]
    return _hash("\n".join(longest), 4)
