"""Notes on authors: who wrote the text, told at its very end or under the author's name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cleaner.claims import CERTAIN, Claim
from cleaner.document import Document
from cleaner.entries import HINTS
from cleaner.folding import unlinked
from cleaner.patterns import lazy

__all__ = ["notes_on_authors"]

_PROFESSIONS = (
    "writer|author|editor|journalist|reporter|columnist|contributor|correspondent|blogger|freelancer|copywriter|novelist|producer|"
    "photographer|videographer|strategist|marketer|specialist|consultant|analyst|researcher|professor|lecturer|fellow|director|"
    "manager|founder|co-founder|cofounder|ceo|cto|coo|president|partner|expert|enthusiast|engineer|developer|designer|attorney|lawyer|"
    "physician|doctor|dietitian|dietician|nutritionist|psychologist|therapist|coach|trainer|teacher|historian|critic|planner|advisor|"
    "adviser|student|candidate|graduate|storyteller|creator|lead|head|veteran|economist|scientist|intern|host|executive|"
    "(?:deals?|content) curator"
)
_NAME = (
    r"(?P<name>(?:(?:Dr|Prof|Mr|Ms|Mrs)\.? )?[A-Z][\w.'’-]+(?: \([^)]{1,30}\))?"
    r"(?: (?:[A-Z][\w.'’-]*|de|da|van|von|der|den|bin|al|el|la|le|di|del)){1,4})"
)
_GOES_ON_AS_NAME = (*"ABCDEFGHIJKLMNOPQRSTUVWXYZ(", *"de da van von bin al el la le di".split(), "the ", "author")
"""How what follows the first word of such a name begins, and of "About the author: ..."."""
_SERVES = (
    r"(?:a|an|the|our|one of|currently|also|adjunct|senior|chief|editor|managing|head|co-founder|founder|CEO|"
    r"(?:an? )?[Aa]ssociate|[Aa]ssistant|[Pp]rofessor|[A-Z][\w.&]*['’]s)"
)
_ADDRESS = r"(?: ?\((?=[^()]*[@/]|(?:she|he|they)\b)[^()]{2,60}\))?"
_VERBS = (" is ", " has been ", " works as ", " serves as ", " ist ", " arbeitet ", " schreibt ", " est ", " es ", " è ", " é ",
          " är ", " er ", " jest ")  # fmt: skip
_BIOGRAPHY = lazy(
    rf"^(?:About (?:the )?[Aa]uthor:? |By |[—–-] )?{_NAME}{_ADDRESS}(?:,? (?:[A-Z][\w.]{{1,7}},? ?){{1,4}})?,? "
    rf"(?:is|has been|works as|serves as) {_SERVES}\b(?:[^.!?]|\.(?=\w))*?\b(?i:{_PROFESSIONS})s?\b"
)
_SERVING = ("is ", "has been ", "works as ")
_BY_FIRST_NAME = lazy(
    rf"^(?P<name>[A-Z][\w'’-]+) (?:is|has been|works as) (?:an?|the|our)\b(?:[^.!?]|\.(?=\w))*?\b(?i:{_PROFESSIONS})s?\b"
)


# What only the note about an author tells, and the same told of him or her by no more than a pronoun.
_OF_AUTHORS = lazy(
    r"\b(?:[Hh]er|[Hh]is|[Tt]heir) (?:work|writing|articles|bylines?|journalism|stories|reporting|essays)(?: \w+)? (?:has|have|"
    r"can|appears?|explores?|"
    r"challenges|focuse?s)\b|\b(?:has|have|she['’]s|he['’]s|they['’]ve) (?:\w+ )?(?:written (?:for|about|on)|covered|"
    r"contributed to|been (?:writing|covering|"
    r"published|a (?:writer|journalist|reporter)))\b|\bbylines (?:in|at)\b|"
    r"\b(?:[Ff]ollow|[Ff]ind|[Rr]each|[Cc]ontact|[Ee]-?mail) (?:her|him|them)\b|\w@[\w-]+\.\w|(?<!\S)@\w{3}|"
    r"\bwho has worked (?:with|at|for|as|in)\b|"
    r"\b[Ww]hen (?:she|he|they)"
    r"(?:['’](?:s|re)| is| are) not\b|\b[Ww]hen (?:she|he|they) (?:isn|aren)['’]t\b|\b[Ww]hen not (?:writing|working|at)\b|"
    r"\b(?:in|outside of) (?:her|his|their) (?:spare|free) time\b|\b(?:lives|resides|living|based) (?:in|with|near|on)\b|"
    r"\b(?:holds|has|with) (?:an?|both an?) (?:[\w.’']+ ){0,3}(?:degree|MFA|MBA|PhD|B\.?A\.?|M\.?A\.?|[Mm]aster['’]?s?|"
    r"[Bb]achelor['’]?s?)\b|"
    r"\ba graduate of\b|\bgraduated (?:from|with)\b|\bstudied \w+ (?:at|and)\b|\byears (?:of )?(?:experience|covering|"
    r"writing)\b|\bauthor of\b|"
    r"\bpassion(?:ate)? (?:for|about)\b|\b(?:joined|before joining|prior to joining) [A-Z]|\bwhere (?:she|he|"
    r"they) (?:\w+ )?(?:advises?|leads?|oversees?|covers?|"
    r"writes?|helps?|manages?|heads?|focuse?s|teach(?:es)?|edits?|directs?)\b|(?<=[.!)] )(?:He|She|They) (?:also |previously |"
    r"currently |regularly )?(?:provides?|holds?|"
    r"speciali[sz]es?|covers?|writes?|lives?|enjoys?|lov(?:es?)|helps?|served|worked|has (?:over|more than|been|written|worked|"
    r"covered|reviewed)|"
    r"is (?:also|the author|a|based|passionate|on))\b"
)
_ABROAD = lazy(
    rf"^{_NAME},? (?:(?:ist|arbeitet|schreibt)\b(?:[^.!?]|\.(?=\w))*?\b(?:\w*[Jj]ournalist|\w*[Aa]utor|\w*[Rr]edakteur|"
    rf"\w*[Rr]eporter|Volontär|"
    r"\w*[Kk]orrespondent|\w*[Kk]olumnist|\w*[Bb]logger|\w*[Ff]otograf|Schriftsteller|\w*[Pp]rofessor|\w*[Ee]xperte|Head of|"
    r"Geschäftsführer)"
    r"|est\b(?:[^.!?]|\.(?=\w))*?\b(?:journaliste|auteure?|autrice|rédact(?:eur|rice)|chroniqueu|professeur|enseignante?|"
    r"chercheu)"
    r"|es\b(?:[^.!?]|\.(?=\w))*?\b(?:periodista|redactora?|escritora?|autora?|editora?|profesora?)"
    r"|è\b(?:[^.!?]|\.(?=\w))*?\b(?:giornalista|autore|autrice|redat(?:tore|trice)|scrittore|scrittrice|docente)"
    r"|é\b(?:[^.!?]|\.(?=\w))*?\b(?:jornalista|escritora?|autora?|repórter|editora?|professora?|colunista|redatora?|fotógraf[oa])"
    r"|is\b(?:[^.!?]|\.(?=\w))*?\b(?:\w*journalist|\w*redacteur|schrijver|schrijfster|\w*verslaggever|\w*docent|hoogleraar)"
    r"|är\b(?:[^.!?]|\.(?=\w))*?\b(?:\w*journalist|\w*redaktör|\w*skribent|författare|\w*reporter|krönikör|\w*fotograf)"
    r"|er\b(?:[^.!?]|\.(?=\w))*?\b(?:\w*journalist|\w*redaktør|\w*skribent|forfatter|\w*reporter|\w*fotograf)"
    r"|jest\b(?:[^.!?]|\.(?=\w))*?\b(?:dziennikark?\w+|redaktor\w*|pisark?\w+|autork?\w*|publicyst\w+|reporter\w*|fotograf\w*))"
)
_OF_AUTHORS_ABROAD = lazy(
    r"\b(?:[Ss]ie|[Ee]r) (?:schreibt|lebt|arbeitet|studierte|testet|berichtet|beschäftigt|kümmert)|\b(?:schreibt|lebt|arbeitet|"
    r"studierte|testet|berichtet) "
    r"(?:sie|er|seit|in|für|über|als|bei|und)\b|\bWenn (?:sie|er)\b|\bin (?:ihrer|seiner) Freizeit|\b(?:seit|Seit) \d{4}|"
    r"\b(?:bei|beim|für) (?:der |die )?[A-Z]|"
    r"\b(?:vit|travaille|écrit|collabore|basée?) (?:à|pour|sur|en|avec)\b|\b(?:diplômée?|spécialiste|spécialisée?)\b|\b(?:Elle|"
    r"Il) (?:vit|travaille|écrit|collabore|est)\b|"
    r"\b(?:[Ee]scribe|[Vv]ive|[Tt]rabaja|[Cc]olabora) (?:en|sobre|para|con)\b|\bLicenciad[oa]\b|\bHa (?:escrito|trabajado|"
    r"colaborado)\b|"
    r"\b(?:[Ss]crive|[Vv]ive|[Ll]avora|[Cc]ollabora) (?:per|di|a|con|su)\b|\bsi occupa di\b|\bLaureat[oa]\b|"
    r"\b(?:[Ee]screve|[Vv]ive|[Mm]ora|[Tt]rabalha|[Cc]olabora) (?:em|sobre|para|com|na|no)\b|\b[Ff]ormad[oa] em\b|"
    r"\b(?:[Ss]chrijft|[Ww]oont|[Ww]erkt) (?:over|voor|in|bij|als|onder)\b|"
    r"\b(?:[Ss]kriver|[Bb]or|[Aa]rbetar|[Aa]rbejder|[Jj]obber) (?:om|för|for|i|på|med|som)\b|"
    r"\b(?:[Pp]isze|[Mm]ieszka|[Pp]racuje|[Pp]ublikuje) (?:o|w|dla|jako|na)\b"
)
_WORKED = lazy(
    rf"^(?:An? [^.!?,“\"]{{5,70}}, )?{_NAME}(?:, [A-Z][^.!?]{{2,60}},)? (?:has (?:a passion|been|written|worked|covered|spent|"
    rf"over|more than)|writes|covers|reports|studied|joined|speciali[sz]es|oversees)\b"
)
_GOES_ON = lazy(
    r"(?:(?:He|She|They|His|Her|Their)\b|(?:In|Outside of) (?:his|her|their) (?:free|spare) time\b|When (?:he|she|they|not)\b|"
    r"Prior to joining|Before joining)"
)
_BODY = lazy(
    r"\b(?:organi[sz]ation|company|firm|magazine|platform|website|site|agency|non-?profit|group|publisher|tool|software|app|"
    r"service|brand) "
)
"""What is no person. Only ever keeps."""
_SPEECH = ("“", "”", '"', " said", " told ", " says", " wrote in ")
_MARKS = 2
"""Things told in the note on an author that no line above the text names."""
_GOING_ON = 4
"""Paragraphs of such a note. Only ever keeps."""


def notes_on_authors(doc: Document) -> Iterator[Claim]:
    """Yield the claims on blocks that tell a name which the article never mentions, and a profession."""
    credits = doc.hits_of("credits")
    for index, hit in credits if len(credits) <= _BYLINES else ():
        if hit.role == "labels" and hit.evidence.startswith("about") and (told := _biography(doc, index)):
            yield Claim(index, "credits", "credits.biography", told, CERTAIN)
        if hit.role in ("members", "weak_headings") or index + 1 == len(doc):
            continue
        if told := _biography(doc, index + 1):
            yield Claim(index + 1, "credits", "credits.biography", told, CERTAIN)
    going_on: list[int] = []
    for index in range(len(doc) - 1, 0, -1):
        if told := _biography(doc, index):
            for part in [index, *going_on]:
                yield Claim(part, "credits", "credits.biography", told, CERTAIN)
            going_on = []
        elif doc.hit(index, "lines", "headings", "labels", *HINTS):
            continue
        elif len(going_on) < _GOING_ON and _goes_on(doc, index):
            going_on.append(index)
        else:
            return


def _goes_on(doc: Document, index: int) -> bool:
    """Whether a block could tell more of the author whom a block above names, or of another one."""
    return bool(_GOES_ON.match(doc.blocks[index]) or _about(doc, index)) and not _speaks(doc, index)


def _about(doc: Document, index: int) -> re.Match[str] | None:
    """Return the words that tell somebody's name and profession, if the block begins with them."""
    block = doc.blocks[index]
    if not any(verb in block for verb in _VERBS):
        return None
    words = unlinked(block).replace("*", "").lstrip("_# (—–-")
    if not _may_name(words):
        return None
    found = _BIOGRAPHY.match(words) or _ABROAD.match(words)
    return None if found and (_BODY.search(found.group()) or _of_the_place(doc, found.group(), index)) else found


def _of_the_place(doc: Document, words: str, index: int) -> bool:
    """Whether somebody is told to be of what the article speaks of: "is Hollin's last keeper" in a report on Hollin."""
    owner = _OWNER.search(words)
    return owner is not None and any(owner.group(1) in doc.blocks[above] and doc.prose(above) for above in range(index))


_OWNER = lazy(r" (?:is|has been|works as|serves as) ([A-Z][\w.&]*)['’]s ")


def _may_name(text: str) -> bool:
    """Whether a text may begin with a name of several words; saves time only."""
    return text.partition(" ")[2].startswith(_GOES_ON_AS_NAME)


def _biography(doc: Document, index: int) -> str:
    """Return the words that tell who wrote the text, if the block is a note on its author."""
    found = _about(doc, index)
    needed = _MARKS - 1
    block = doc.blocks[index]
    if found is None and block.partition(" ")[2].startswith(_SERVING) and (called := _BY_FIRST_NAME.match(block)):
        return called.group().lower()[:80] if _under_name(doc, called.group("name"), index) else ""
    if found is None and (_may_name(block) or block.startswith(("A ", "An "))):
        needed = _MARKS
        found = _WORKED.match(block)
    if found is None or _mentioned(doc, found.group("name"), index):
        return ""
    if needed < _MARKS and _in_byline(doc, found.group("name"), index):
        return found.group().lower()[:80]
    needed -= bool(_STAFF.search(found.group()))
    told = len({mark.group()[:8].lower() for marks in (_OF_AUTHORS, _OF_AUTHORS_ABROAD) for mark in marks.finditer(block)})
    if told < needed or _speaks(doc, index) or _listed(doc, index):
        return ""
    return found.group().lower()[:80]


_STAFF = lazy(r" is [A-Z][\w.&]*['’]s (?:[\w-]+ ){0,3}(?:editor|reporter|writer|correspondent|columnist|critic|curator)$")
"""Who writes for somebody: "is IGN's deal curator"."""


def _under_name(doc: Document, name: str, index: int) -> bool:
    """Whether a name of which this is the first stands above, with no more than a title between, or a credit without one."""
    if (hit := doc.hit(index - 1, "headings", "labels", "lines", kind="credits")) and not hit.rest:
        return True
    above = [doc.blocks[line] for line in (index - 1, index - 2) if line > 0 and not doc.prose(line)]
    return any(line.startswith(name + " ") and line.istitle() and len(line.split()) < _LONG for line in above)


_LONG = 5
"""Words that no name has. Only ever keeps."""


def _speaks(doc: Document, index: int) -> bool:
    """Whether somebody speaks in the block; the title of a book is no speech."""
    block = _TITLE.sub("", doc.blocks[index])
    return any(mark in block for mark in _SPEECH)


_TITLE = lazy(r"(?<=author of )[“\"][A-Z\d][^“”\".!?]{2,80}[,.]?[”\"](?: and [“\"][A-Z\d][^“”\".!?]{2,80}[,.]?[”\"])?")


def _listed(doc: Document, index: int) -> bool:
    """Whether others are told of in the same way: the block is an entry of a list of people."""
    above = index - 1
    while above >= 0 and _about(doc, above):
        above -= 1
    below = index + 1
    while below < len(doc) and _about(doc, below):
        below += 1
    if below - above > _AUTHORS + 1 or doc.bullet(index):
        return True
    return any(_about(doc, entry) for entry in range(max(0, above - _NEAR), above))


_BYLINES = 40
"""Credits that a page prints for one article; behind more they are the entries of a list. Only ever keeps."""
_AUTHORS = 3
"""Notes on authors that stand one under the other. Only ever keeps."""
_NEAR = 6
"""Blocks in which the entries of a list of people follow each other. Only ever keeps."""


def _in_byline(doc: Document, name: str, index: int) -> bool:
    """Whether a line above that is no prose gives the name, or a credit stands right above."""
    if doc.hit(index - 1, kind="credits"):
        return True
    return any(name in doc.blocks[above] and not doc.prose(above) for above in range(index))


def _mentioned(doc: Document, name: str, index: int) -> bool:
    """Whether prose above speaks of the person."""
    last = name.split()[-1].rstrip(".")
    return any(last in doc.blocks[above] and doc.prose(above) for above in range(index))
