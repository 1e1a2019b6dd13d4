"""Articles: units of one to many blocks, as papers, magazines, blogs and manuals print them.

A unit is a tuple of blocks (lines) that belong together. `article()` gives a list of units in one language that begins
with a paragraph; joined with blank lines it is a text without any debris in it.
"""

from __future__ import annotations

import textwrap

from hypothesis import strategies as st

from tests.strategies import phrases
from tests.strategies.prose import PROSE, TRAPS

Unit = tuple[str, ...]

languages = st.sampled_from(sorted(PROSE))


def sentences(language: str = "en") -> st.SearchStrategy[str]:
    return st.sampled_from(PROSE[language])


def paragraphs(language: str = "en", *, longest: int = 4) -> st.SearchStrategy[str]:
    """Prose of several sentences in one line."""
    glue = "" if language in ("zh", "ja") else " "
    return st.lists(sentences(language), min_size=1, max_size=longest, unique=True).map(glue.join)


def _units(*blocks: str) -> st.SearchStrategy[Unit]:
    return st.sampled_from([(block,) for block in blocks])


_NAMES = ("Ruth Amadi", "Jonas Brandt", "DR. OSEI", "Keller", "Q", "A", "INTERVIEWER", "Maria")
_ANSWERS = ("Yes.", "No.", "Never.", "Why not?", "About forty, I think.", "Top.", "I came home.", "Go on!", "Perhaps")

dialogue = st.lists(
    st.sampled_from((
        "“No,” she said.", '"Where?"', "“And then?” he asked.", "– Yes.", "— Oui.", "‘Never,’ said Ada", "“Wait!”",
        '"Search," he said. "They shouted: search."', "“I don’t know”", "She nodded.", "«Nein», sagte er.",
    )),
    min_size=1, max_size=5, unique=True,
).map(tuple)  # fmt: skip

interview = st.lists(
    st.tuples(st.sampled_from(_NAMES), st.one_of(st.sampled_from(_ANSWERS), sentences())).map(": ".join), min_size=2, max_size=6
).map(tuple)

transcript = st.lists(
    st.tuples(st.integers(0, 59), sentences()).map(lambda t: f"[00:{t[0]:02}] {t[1]}"), min_size=1, max_size=4
).map(tuple)

_VERSE = (
    "The tide came up to the garden gate,", "It took the bench and the painted slate,", "And left a shell on the floor,",
    "O rose, thou art sick", "Under the wide and starry sky", "Dig the grave and let me lie.", "Glad did I live,",
    "The night was long—", "and the road was longer still;",
)  # fmt: skip
verse = st.tuples(
    st.lists(st.sampled_from(_VERSE), min_size=2, max_size=4, unique=True),
    st.sampled_from(("Follow me down to the sea.", "Sing, my heart, sing.", "And nobody ever came home,")),
    st.lists(st.sampled_from(_VERSE), min_size=2, max_size=4, unique=True),
).map(lambda t: (*t[0], t[1], *t[2], t[1]))

recipe = st.tuples(
    st.lists(
        st.sampled_from(("2 eggs", "200 g flour", "1 tsp salt", "a pinch of pepper", "3 apples, peeled", "1½ cups milk")),
        min_size=2, max_size=5, unique=True,
    ),
    st.lists(
        st.sampled_from(("Beat the eggs.", "Add the flour and stir.", "Bake for 20 minutes.", "Serve warm.", "Let it rest")),
        min_size=1, max_size=4, unique=True,
    ),
    st.sampled_from(("", "- ", "* ", "• ", "1. ")),
).map(lambda t: ("Ingredients", *(t[2] + item for item in t[0]), "Method", *t[1]))  # fmt: skip

bullets = st.tuples(
    st.lists(
        st.sampled_from((
            "The mill, which closed in 1998", "Leeds", "a longer season", "News from the valley", "Two of the pumps failed.",
            "Print the form, sign it and send it back.", "Comments by the jury", "France", "14 beds",
        )),
        min_size=2, max_size=6, unique=True,
    ),
    st.sampled_from(("- ", "* ", "• ", "· ", "n. ", "n) ")),
).map(lambda t: tuple(t[1].replace("n", str(i)) + item for i, item in enumerate(t[0], 1)))  # fmt: skip

table = st.one_of(
    st.just(("| Team | Points |", "|---|---|", "| Arden | 12 |", "| Leeds | 9 |")),
    st.just(("Year\tVisitors\tShare", "2021\t1,204\t12 %", "2022\t1,870\t19 %")),
    st.just(("Arden 2 (Keller 14, Brandt 70)", "Leeds 1 (Amadi 33)", "Attendance: 1,204")),
)

code = st.sampled_from((
    ("```python", "def share(link):", "    return related[link]", "# comments", "```"),
    ("    for (var i = 0; i < n; i++) {", "        print(posts[i]);", "    }"),
    ("share = true", "comments = off", "newsletter: weekly"),
    ("$ cleaner < in.txt > out.txt", "$ echo done"),
    ("~~~", "Advertisement", "Read more", "~~~"),
    ("<nav>", '  <a href="/tags">Tags</a>', "</nav>"),
))  # fmt: skip

foreign = st.sampled_from((
    ("The inscription reads:", "“Gott schütze dieses Haus und alle, die da gehen ein und aus.”"),
    ("In French the first line of the song is:", "« Au clair de la lune, mon ami Pierrot, prête-moi ta plume. »"),
    ("The minister answered in Spanish: «No vamos a cerrar ninguna escuela este año, y menos en los pueblos.»",),
    ("The motto, in Latin, says “Dominus illuminatio mea”.",),
))  # fmt: skip

headings = _units(
    "What happened next", "THE LONG WINTER OF 1962", "## Background", "# A bridge, a river, a town", "3. Results", "Why now?",
    "The Reception of the Book", "II", "“A very expensive mistake”", "Comments on the draft", "Share of the market",
    "Related work in Norway", "Aftermath", "Chapter Four", "**How it works**", "News of the flood reaches Leeds", "WHO PAYS?",
)  # fmt: skip

bibliography = st.just((
    "Keller, A. (1998). The bridges of Arden. Leeds: Mill Press.",
    "[2] J. Brandt, “Rivers and reports”, Journal of Water, vol. 12, pp. 14–22, 2003.",
    "Osei, K. et al. 2019. Pumps that fail. doi:10.1000/182",
))
faq = st.just((
    "Who has to pay?", "Everybody who owns a boat that is longer than six metres.", "Can I get the money back?", "No."
))
timeline = st.sampled_from((
    ("1998 – The mill closes.", "2003 – The first flood reaches the church.", "2019 – New pumps are bought."),
    ("3 March 2024", "The council votes for the repair.", "4 March 2024", "The first trucks arrive at dawn."),
))
letter = st.just(("Dear Sir,", "I have lived by the river for forty years.", "Yours faithfully,", "Ruth Amadi", "Arden"))
photo_essay = st.just((
    "Ruth Amadi opens the bakery at five in the morning.", "Photographs on the wall show her mother and the first oven.",
    "The queue, an hour later.",
))  # fmt: skip
live_blog = st.just(("09:02", "The doors are open. About forty people are waiting.", "09:40", "Coffee is served."))
brief = st.just(("Arden – The mill reopens on Friday.", "It closed in 1998."))
caption_story = st.just(("Image and word belong together in this book.", "Photo: a word that he could not bear. He left."))

_BEHIND = (".[3]", ".[1][2]", ".²", ".(4)", ". 🎉", " 😅", ". :-)", ". ■", ".\u200b", ". —Old saying", " (Leeds)")
noted = st.lists(
    st.tuples(sentences(), sentences(), st.sampled_from(_BEHIND)).map(lambda t: f"{t[0]} {t[1].rstrip('.')}{t[2]}"),
    min_size=1, max_size=3, unique=True,
).map(tuple)  # fmt: skip

unstopped = st.lists(
    st.sampled_from((
        "In the spring of that year the river came up to the second step of the church and "
        "stayed there for nine days and nine nights",
        "We asked everybody in the village who had lived by the water before the pumps were built and "
        "nobody could remember a year as wet as that one",
        "By the time that the engineers had found the key to the lower gate there was "
        "nothing left of the garden but the tall old hedge and a bench",
    )),
    min_size=1, max_size=3, unique=True,
).map(tuple)  # fmt: skip

#: Forms of English articles by name; each is a unit that is content wherever it stands among prose.
FORMS: dict[str, st.SearchStrategy[Unit]] = {
    "dialogue": dialogue, "interview": interview, "transcript": transcript, "verse": verse, "recipe": recipe,
    "bullets": bullets, "table": table, "code": code, "foreign": foreign, "headings": headings,
    "bibliography": bibliography, "faq": faq, "timeline": timeline, "letter": letter, "photo essay": photo_essay,
    "live blog": live_blog, "brief": brief, "caption story": caption_story,
    "noted": noted, "unstopped": unstopped,
}  # fmt: skip


def traps(language: str = "en") -> st.SearchStrategy[str]:
    """Sentences that carry any phrase of the data, of this language (English ones: of any)."""
    found = phrases.sources() if language == "en" else tuple(s for s in phrases.sources() if s.language == language)
    frames = TRAPS.get(language, ())
    if not frames:
        return st.nothing()
    return st.builds(_trap, st.sampled_from(frames), st.sampled_from(found or phrases.sources()), phrases.variants)


def _trap(frame: str, source: phrases.Source, variant: int) -> str:
    text = phrases.write(source, variant)
    at = frame.index("{}")
    quoted = at == 0 or frame[at - 1] in "“„«‘「”" or frame[at - 2 : at] == "« "
    return frame.replace("{}", text if quoted else text[:1].lower() + text[1:])


@st.composite
def articles(draw: st.DrawFn, language: str | None = None, *, most: int = 6) -> list[Unit]:
    """An article without debris, in one language: paragraphs with all the forms that articles have between them."""
    language = language or draw(st.one_of(st.just("en"), languages))
    prose = paragraphs(language).map(lambda text: (text,))
    trap = traps(language).map(lambda text: (text,))
    kinds = [prose, trap] if language != "en" else [prose, trap, *FORMS.values()]
    first = draw(prose)
    middle = draw(st.lists(st.one_of(kinds), max_size=most))
    last = draw(st.one_of(prose, trap))
    return _distinct([first, *middle, last])


def _distinct(units: list[Unit]) -> list[Unit]:
    """Leave out units that say again what stands above: a repeat may go, its words stay."""
    seen: set[str] = set()
    kept = []
    for unit in units:
        if len(unit) > 1 or unit[0] not in seen:
            kept.append(unit)
        seen.update(unit)
    return kept


def wrap(text: str, width: int) -> list[str]:
    """Break a paragraph hard, as mail and old terminals do."""
    return textwrap.wrap(text, width, break_long_words=False, break_on_hyphens=False)


def joined(units: list[Unit]) -> str:
    """The units as a text: a line a block, blank lines between units."""
    return "\n\n".join("\n".join(unit) for unit in units) + "\n"
