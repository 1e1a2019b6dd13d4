"""The configured cleaner."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from functools import partial
from os import PathLike
from typing import TYPE_CHECKING

from cleaner import library
from cleaner.document import Demand
from cleaner.engine import Rules, run
from cleaner.folding import fold
from cleaner.kinds import KINDS
from cleaner.report import Report

if TYPE_CHECKING:
    from cleaner.claims import Claim
    from cleaner.document import Document
    from cleaner.profiles import Profile

__all__ = ["Cleaner", "CleanerError"]


class CleanerError(ValueError):
    """A setting that makes no sense; the message says which and what would."""


class Cleaner:
    """A cleaner with settings, for callers who clean many texts. Holds no state between calls.

    Safe to share between threads and to pickle to worker processes.
    """

    def __init__(
        self,
        *,
        only: Iterable[str] | None = None,
        skip: Iterable[str] = (),
        language: str | None = None,
        title: str = "",
        extra: Mapping[str, Mapping[str, Iterable[str]]] | None = None,
        keep: Iterable[str] = (),
        profile: Profile | str | PathLike[str] | None = None,
        site: str = "",
        keep_languages: Iterable[str] = (),
        strict_language: bool = False,
    ) -> None:
        """Set up a cleaner.

        only, skip: names of kinds (see `cleaner.KINDS`) to use alone, or to leave out.
        language: ISO code of the article's language; None decides it for each text.
        keep_languages: ISO codes of other languages that an honestly mixed text has; nothing goes for being in one of them.
        strict_language: whether everything in another language than `language` goes, even if it is most of the text.
        title: the page's title, so that a headline that repeats it is known.
        extra: more phrases, as kind to role to list of phrases, in the data format.
        keep: texts that must stay: a block that contains one of them (case, accents and spacing aside) never goes.
        profile: what is known of the texts' sites (see `cleaner.profiles`), or the file that it is in.
        site: the site of the texts, or the address of a page of it, where no call says otherwise. A profile of one site
            needs none; of a site that it does not know, a profile proves nothing.

        Raises CleanerError for a wrong setting, and ProfileError (which is one) for a file that is no whole profile.
        """
        self.kinds = _kinds(only, skip)
        self.language = language
        self.keep_languages = _texts("keep_languages", keep_languages)
        self.strict_language = strict_language
        _check_languages(language, self.keep_languages, strict_language)
        self.title = title
        self.extra = _phrases(extra or {})
        self.keep = _texts("keep", keep)
        self.profile = profile
        self.site = site
        self._load_profile()
        self._rules = self._make_rules()

    def _load_profile(self) -> None:
        self._site_rules: dict[str, Callable[[Document], Iterable[Claim]]] = {}
        if self.profile is None:
            return
        from cleaner.profiles import Profile, lines  # few runs have a profile

        if lines.KIND not in self.kinds:
            raise CleanerError(f"a profile takes out debris of the kind {lines.KIND!r}, and that kind is left out")
        self.profile = (self.profile if isinstance(self.profile, Profile) else Profile.load(self.profile)).trimmed()
        self._site_rules = {name: partial(lines.claims, site=found) for name, found in lines.proved(self.profile).items()}
        if len(self.profile.sites) == 1 and not self.profile.left_out:  # texts that come without a site can be from no other
            self._site_rules[""] = next(iter(self._site_rules.values()))

    def _for_text(self, title: str, site: str) -> Rules:
        rules = self._rules._replace(title=title)
        if not self._site_rules:
            return rules
        from cleaner.profiles import site_of

        return rules._replace(site=self._site_rules.get(site_of(site)))

    def _make_rules(self) -> Rules:
        try:
            phrasebook = library.extended(self.extra) if self.extra else library.builtin()
        except ValueError as error:
            raise CleanerError(str(error)) from error
        wanted = [fold(text) for text in self.keep]
        if not all(text.strip() for text in wanted):
            raise CleanerError("keep wants texts with a word or a mark; an empty one is in every line")

        def must_stay(block: str) -> bool:
            return bool(wanted) and any(text in fold(block) for text in wanted)

        demand = Demand(self.language, self.keep_languages, self.strict_language)
        return Rules(phrasebook, self.kinds, must_stay, self.title, demand=demand)

    def clean(self, text: str, *, title: str | None = None, site: str | None = None) -> str:
        """Return `text` without its debris; `title` and `site` (str) stand in for the cleaner's own for this text.

        Raises TypeError for what is no str.
        """
        return self.explain(text, title=title, site=site).text

    def explain(self, text: str, *, title: str | None = None, site: str | None = None) -> Report:
        """Return the cleaned text with every removal and refusal, each with its reason; takes and raises what `clean` does."""
        title, site = self.title if title is None else title, self.site if site is None else site
        for name, given in (("text", text), ("title", title), ("site", site)):
            if not isinstance(given, str):
                raise TypeError(f"{name} must be str, not {type(given).__name__}")
        return run(text, self._for_text(title, site))

    def __getstate__(self) -> dict[str, object]:
        """Leave out what can be made again."""
        return {name: value for name, value in self.__dict__.items() if name not in ("_rules", "_site_rules")}

    def __setstate__(self, state: dict[str, object]) -> None:
        """Make again what was left out."""
        self.__dict__.update(state)
        self._load_profile()
        self._rules = self._make_rules()


def _check_languages(language: str | None, keep: tuple[str, ...], strict: bool) -> None:
    for code in (*([] if language is None else [language]), *keep):
        if not re.fullmatch(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*", str(code)):
            raise CleanerError(f"no language code looks like {code!r}; codes are such as 'en' or 'pt-BR'")
    if strict and language is None:
        raise CleanerError("strict_language needs a language")


def _listed(says: str, given: Iterable[str]) -> tuple[str, ...]:
    if isinstance(given, str):  # its letters would be the texts
        raise CleanerError(f"{says}, not as one string")
    if not isinstance(given, Iterable):
        raise CleanerError(f"{says}, and {given!r} is none")
    return tuple(given)


def _texts(name: str, given: Iterable[str]) -> tuple[str, ...]:
    texts = _listed(f"{name} is given as a list of texts", given)
    if wrong := [text for text in texts if not isinstance(text, str)]:
        raise CleanerError(f"{name} is a list of texts, and {wrong[0]!r} is none")
    return texts


def _phrases(extra: Mapping[str, Mapping[str, Iterable[str]]]) -> dict[str, dict[str, tuple[str, ...]]]:
    if not all(isinstance(part, Mapping) for part in (extra, *(extra.values() if isinstance(extra, Mapping) else ()))):
        raise CleanerError("extra is given as kind to role to list of phrases: {'related': {'lines': ['Our picks']}}")
    return {
        kind: {role: _texts(f"extra {kind}.{role}", phrases) for role, phrases in roles.items()}
        for kind, roles in extra.items()
    }


def _kinds(only: Iterable[str] | None, skip: Iterable[str]) -> frozenset[str]:
    says = "kinds are given as a list of names"
    chosen, left_out = _listed(says, KINDS if only is None else only), _listed(says, skip)
    for name in (*chosen, *left_out):
        if not isinstance(name, str) or name not in KINDS:
            raise CleanerError(f"no kind is called {name!r}; the kinds are {', '.join(KINDS)}")
    return frozenset(chosen) - frozenset(left_out)
