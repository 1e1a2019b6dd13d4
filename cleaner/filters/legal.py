"""Legal notices behind the article: what it is no advice for, whose opinions it tells, whose marks it names, who may sell what.

No phrase says them closely enough, since each lawyer words them anew; what they are made of is the same everywhere.
"""

from __future__ import annotations

from collections.abc import Iterator

from cleaner.claims import CERTAIN, Claim
from cleaner.document import Document
from cleaner.patterns import lazy

__all__ = ["legal_notices"]

_OF_ITSELF = lazy(
    r"(?i)\bthis (?:article|blog|post|web ?site|site|contents?|materials?|information|page|publication|newsletter)\b|"
    r"\bour (?:articles?|blog|posts?|web ?site|site|contents?|page|newsletter)\b|\bherein\b|"
    r"\b(?:the |all )?(?:information|contents?|materials?|views|opinions|statements)(?: and \w+)? "
    r"(?:provided|contained|presented|included|published|expressed|shared|"
    r"available|on|in|of) (?:\w+ )?(?:on|in|by|here|this|our|are|is|"
    r"the (?:web ?)?site|the blog|the page)\b|\bdies(?:er|e|es|em) (?:artikel|beitrag|text|"
    r"inhalte?|website|webseite|seite|angaben|informationen)\b|\b(?:hier|auf dieser seite) (?:bereitgestellten|dargestellten|"
    r"veröffentlichten)\b|\bdie (?:informationen|inhalte|angaben) (?:auf|in) dies|\bc(?:et|e) (?:article|site|contenu|document|"
    r"blog|billet)\b|\bles informations (?:contenues|présentées|fournies|publiées)\b|\best(?:e|a) (?:artículo|sitio|contenido|"
    r"página|blog|publicación|artigo|conteúdo|texto|site|matéria)\b|\bla información (?:contenida|publicada|ofrecida|"
    r"presentada)\b|\bas informações (?:contidas|publicadas|apresentadas)\b|\bquest[oa] (?:articolo|sito|pagina|contenuto|"
    r"blog)\b|\ble informazioni (?:contenute|riportate|presenti|fornite)\b|\bdeze (?:website|site|pagina|informatie|"
    r"publicatie)\b|\bdit artikel\b"
)
_MARKS = (
    # What it is for.
    lazy(
        r"(?i)\b(?:informational|information|informative|educational|illustrative|illustration|reference|"
        r"entertainment)(?:,? (?:or|and|and/or) \w+)? purposes?\b|\b(?:for|of an?|is) general(?: \w+)? (?:information|"
        r"nature)\b|\b(?:informationszwecken|allgemeinen information)\b|\bà titre (?:purement |uniquement |"
        r"strictement )?(?:informatif|indicatif|d['’]information)|\bfin(?:es|s) (?:únicamente |meramente |exclusivamente |"
        r"puramente )?(?:informativos|educativos|divulgativos)\b|\b(?:scop[oi]|fini|titolo) (?:puramente |esclusivamente |"
        r"meramente )?(?:informativ|illustrativ|divulgativ|educativ)|\b(?:ter informatie|informatieve doeleinden)\b"
    ),
    # What it is not.
    lazy(
        r"(?i)\b(?:(?:do(?:es)?|should|is|are|shall|must|may|can) not|cannot|nor) (?:be |intended |meant )*(?:to )?(?:be |"
        r"to )?(?:constitute|construed|considered|intended|meant|interpreted|taken|relied|viewed|treated|regarded|replace|"
        r"a substitute|substitute|provide|offer)\b|\bnot (?:\w+ ){0,3}substitute for\b|\bneither constitutes?\b|\b(?:is not|"
        r"no) (?:legal|tax|financial|medical|investment) |\b(?:stell(?:t|en)|ist|sind) keine? |\bersetz(?:t|en) (?:nicht|kein)|"
        r"\bne (?:constituent?|saurai(?:t|ent)|remplace(?:nt)?|se substituent?|doi(?:t|vent)) (?:pas|en aucun|ni)|"
        r"\bno (?:constituyen?|sustituyen?|pretenden?|deben?) |\bnão (?:constitu(?:i|em)|substitu(?:i|em)|devem?|pretendem?) |"
        r"\bnon (?:costituisc|sostituisc|intend|rappresent|devono|deve )|\b(?:is|zijn|vormt|vormen) geen "
    ),
    # Whose advice it is no match for.
    lazy(
        r"(?i)\b(?:legal|tax|financial|medical|investment|accounting|professional|health|business|trading)(?:,| or|"
        r" and)? (?:[\w-]+,? ){0,4}(?:advice|opinion|recommendations?|guidance|counsel)\b|\badvice of (?:an?|your)\b|"
        r"\b(?:rechts|steuer|anlage|finanz)?beratung\b|\bkaufempfehlung\b|\bconseil(?:s)? (?:juridique|médica|financier|"
        r"en invest|d['’]un)|\bases(?:oramiento|oría)\b|\bconsejo (?:médico|legal|financiero)\b|\baconselhamento\b|"
        r"\brecomendação de\b|\bconsulenza\b|\bparere (?:medico|legale)\b|\b(?:medisch|juridisch|financieel) advies\b"
    ),
    # Whom to ask instead.
    lazy(
        r"(?i)\b(?:consult|consulting|seek(?:ing)?|speak|talk|contact)\b (?:[\w-]+ ){0,5}(?:doctor|physician|attorney|lawyer|"
        r"professionals?|advis[eo]rs?|providers?|accountant|planner|counsel|specialist|veterinarian|advice)\b|"
        r"\bconsulte[rz]? (?:\w+ ){0,3}(?:médec|médic|profes|avocat|abogad|advog|asesor|especialist)|\b(?:wenden sie sich|"
        r"fragen sie|konsultieren sie)\b|\b(?:consultare|rivolgersi|rivolgetevi) |\braadpleeg \b"
    ),
    # Whose name and opinion stands behind it.
    lazy(
        r"(?i)\bnot (?:\w+ ){0,3}(?:affiliated|associated|endorsed|sponsored) (?:with|by)\b|\b(?:no|an) endorsement\b|"
        r"\bdo(?:es)? not (?:\w+ ){0,2}(?:endorse|guarantee|warrant|imply|control)\b|\b(?:views|opinions|"
        r"statements)(?: and \w+)?(?: \w+)? expressed\b|\bthose of (?:the|each|its) (?:\w+ )?author|\bnecessarily (?:reflect|"
        r"represent)|\bgeben nicht (?:unbedingt|notwendig)|\bne reflètent pas|\bno reflejan necesariamente\b|"
        r"\bnão refletem necessariamente\b|\bnon riflettono necessariamente\b"
    ),
    # What nobody promises and answers for.
    lazy(
        r"(?i)\bpast performance\b|\bforward-looking statements?\b|\b(?:not|no) (?:a )?guarantee|\bfuture (?:results|"
        r"returns)\b|\bloss of principal\b|\b(?:no|any) (?:warrant(?:y|ies)|liability|responsibility)\b|\baccuracy,? (?:or |"
        r"and )?(?:completeness|reliability|timeliness)\b|\b(?:errors|inaccuracies) (?:or|and) omissions\b|\b(?:not|"
        r"be) (?:liable|held responsible|responsible) for\b|\b(?:at your )own risk\b|\breliance (?:on|upon)\b|"
        r"\bwithout notice\b|\bbelieved to be (?:reliable|accurate)\b|\bohne gewähr\b|\bkeine (?:haftung|gewähr|garantie)\b|"
        r"\bwertentwicklung\b|\btotalverlust\b|\bperformances passées\b|\b(?:rendimientos|rentabilidades) pasad|"
        r"\brentabilidades? passad|\brendimenti passati\b|\bresultaten uit het verleden\b|\bgeen rechten\b"
    ),
    # Whose marks they are.
    lazy(
        r"(?i)\b(?:is|are|the) (?:an? )?(?:or )?(?:registered )?(?:trade|"
        r"service) ?marks?(?: or (?:registered )?trademarks?)?,? (?:of|owned|and)\b|\bcertification marks\b|"
        r"\bof their respective (?:owners|companies|holders)\b|[®™].*[®™].*[®™]|\bmarques? déposées?\b|"
        r"\bmarcas? registrad[ao]s?\b|\bmarchi registrati\b|\beingetragene (?:marken?|warenzeichen)\b|\bhandelsmerken\b"
    ),
    # Who may sell what.
    lazy(
        r"\b(?:[Mm]ember|[Mm]embers) (?:FDIC|SIPC|FINRA)|\bFINRA ?/ ?SIPC\b|\bNMLS ?#|"
        r"\b[Ss]ecurities (?:are )?(?:and \w+ \w+ )?offered\b|\b[Rr]egistered [Ii]nvestment [Aa]dvis|"
        r"\b[Aa]dvisory services (?:are|provided)\b|\bEqual Housing\b|\bAttorney [Aa]dvertising\b|\b(?:[Uu]nderwritten|"
        r"[Aa]dministered) by\b.*\b(?:LLC|Inc\.|Company)|\bsolicitation (?:of|for|to)\b"
    ),
)
_STEMS = (
    "purpose |general |informationszweck|allgemeinen information|titre |informativ|educativ|divulgativ|illustrativ|"
    "ter informatie|informatieve|purposes",
    "",
    "advice|opinion|recommendation|guidance|counsel|beratung|kaufempfehlung|conseil|aseso|consejo|aconselh|recomenda|consulenza|"
    "parere|advies",
    "consult|konsult|seek|speak|talk|contact|wenden sie|fragen sie|rivolge|raadpleeg",
    "affiliated|associated|endorse|sponsored|guarantee|warrant|imply|control|expressed|those of|necessar|necesar|notwendig|"
    "unbedingt|reflètent",
    "performance|forward-looking|guarantee|future re|principal|warrant|liab|responsib|accuracy|omissions|own risk|reliance|"
    "without notice|reliable|accurate|gewähr|haftung|garantie|wertentwicklung|totalverlust|pasad|passad|"
    "passati|verleden|rechten",
    "mark|respective|®|™|marque|marca|marchi|warenzeichen",
    "fdic|sipc|finra|nmls|securities|investment advis|advisory services|housing|advertising|underwritten|"
    "administered|solicitation",
)
"""What a block in small letters needs for each of the marks; without any, nothing is searched. Saves time only."""
_NEEDS = tuple(tuple(filter(None, stems.split("|"))) for stems in _STEMS)
_OF_ADVICE = frozenset((1, 2, 3))
"""Marks that an article that gives advice has, too: they show nothing where no other stands beside them."""
_SURE_NEEDS = tuple(need for number, needs in enumerate(_NEEDS) if number not in _OF_ADVICE for need in needs)
"""The same for all marks that are none of advice."""
_NOT, _LIABILITY, _OF_ITSELF_MARK = 1, 5, len(_MARKS)
_SAYS_SO = frozenset((0, 4, _LIABILITY))
"""What notices say of the page in one sentence with what it is not."""
_TELLS = lazy(
    r"(?i)[“”„«»\"]\S+ \S+ |\b(?:said|says|told|ruled|argued|sued|announced|reported|according to|asked|wrote|filed|declined|"
    r"warned|sagte|teilte|erklärte|a (?:déclaré|indiqué)|dijo|afirmó|señaló|disse|afirmou|ha detto|zei)\b|[?？]|"
    r"\b(?:I|my|ich|mein\w*|je|mon|mes|yo|eu|io|ik|mijn)\b"
)
"""What reports and those who tell of themselves say, and notices do not."""
_TRADE = lazy(
    r"\bowns the certification marks\b|\b[Mm]embers? (?:FDIC|SIPC|FINRA)\b|\bFINRA ?/ ?SIPC\b|\bNMLS ?#|"
    r"\bSecurities (?:are )?(?:and \w+ \w+ )?offered\b|\bEqual Housing\b|\bAttorney Advertising\b|"
    r"\b(?:LLC|Inc\.?|LP|Ltd\.?|Company)\b.{0,40}\bRegistered Investment Advis"
)
"""Set words of those who sell: beside a notice they are one, and with a warning they open one."""
_LEGAL_PAGE = lazy(
    r"(?i)\b(?:disclaimers?|small print|fine print|terms (?:of|and)|privacy policy|user agreement|licen[cs]e agreement|"
    r"prospectus|haftungsausschl\w+|disclaimern|kleingedruckte\w*|agb|nutzungsbedingungen|mentions légales|clauses?|"
    r"conditions générales|aviso legal|cláusulas?|términos y condiciones|termos de uso|clausol[ae]|termini e condizioni|"
    r"algemene voorwaarden|kleine lettertjes)\b"
)
"""What articles on such notices, guides that show how to word them, and the pages that consist of them speak of."""
_NOTICE = 3
_NEXT_TO_ONE = 2
"""Marks that make a notice, and one above another. That it speaks of the page counts as one."""
_MOST = 8
"""Notices behind one article. Only ever keeps."""
_ARTICLE = 3
"""Paragraphs above them. Only ever keeps."""
_FOR_EACH = 2
"""Paragraphs for each of them: pages of terms have fewer. Only ever keeps."""
_LENGTHS = (40, 4000)
"""Characters of a notice. Only ever keeps."""
_WALK = 40
"""Blocks at the end in which they stand. Only ever keeps."""
_SUBJECT = 60
"""Characters of a sentence in which it says that it speaks of the page. Only ever keeps."""
_FORM = "a legal notice"


def legal_notices(doc: Document) -> Iterator[Claim]:
    """Yield the claims on the notices behind which nothing of the article stands, unless the article is about such itself."""
    found = _behind(doc)
    if not 0 < len(found) <= _MOST or _led_up_to(doc, found[-1]):
        return
    article = [index for index in range(found[-1]) if doc.told(index)]
    marked = sum(bool(_marks(doc.blocks[index])) for index in article)
    if len(article) < max(_ARTICLE, _FOR_EACH * len(found)) or marked > len(found):
        return
    if any(_LEGAL_PAGE.search(doc.blocks[index]) for index in range(found[-1]) if doc.hit(index) is None):
        return
    for index in found:
        yield Claim(index, "notices", "notices.legal", doc.core(index)[:80].strip(), CERTAIN, form=_FORM)


def _led_up_to(doc: Document, index: int) -> bool:
    """Whether a line above announces the notice, or it is all that stands below a subhead that nothing is known about."""
    above = doc.blocks[index - 1].rstrip("*_ ")
    subhead = doc.headline_like(index - 1) and doc.hit(index - 1) is None and not any(map(str.isdigit, above))
    return above.endswith((":", "：")) or subhead


def _behind(doc: Document) -> list[int]:
    """Return the notices at the end, the last first. One that is none alone waits for another above."""
    found: list[int] = []
    waiting: list[int] = []
    for index in range(len(doc) - 1, max(0, len(doc) - _WALK), -1):
        block = doc.blocks[index]
        marks = _marks(block) if any(map(block.lower().__contains__, _SURE_NEEDS)) else set()
        if _opens(block, marks):
            found += [*waiting, index]
            waiting = []
        elif _goes_with_one(block, marks):
            (found if found else waiting).append(index)
        elif doc.told(index):
            break
    return found


def _opens(block: str, marks: set[int]) -> bool:
    """Whether a block is a notice wherever it stands: of what it has, one sentence says so of the page, or who sells warns."""
    if marks and _TRADE.search(block):
        return _LIABILITY in marks and len(marks) >= _NEXT_TO_ONE
    return len(marks) >= _NOTICE and any(map(_says_so, _SENTENCE.split(block)))


def _says_so(sentence: str) -> bool:
    """Whether a sentence begins with the page, and says what it is for or who answers for it, and what it is not."""
    itself = _OF_ITSELF.search(sentence[:_SUBJECT])
    if itself is None or ":" in sentence[_LABEL:]:
        return False
    found = {number for number, mark in enumerate(_MARKS) if mark.search(sentence)}
    return len(found) >= _NEXT_TO_ONE and not found.isdisjoint(_SAYS_SO)


_LABEL = 24
"""Characters of a label before the first sentence: "Important information:"."""


def _goes_with_one(block: str, marks: set[int]) -> bool:
    """Whether a block is a notice beside one: it speaks of the page, too, or is made of the set words of those who sell."""
    if marks and _TRADE.search(block):
        return True
    return _OF_ITSELF_MARK in marks and len(marks) >= _NEXT_TO_ONE and not marks.isdisjoint(_SAYS_SO)


def _marks(block: str) -> set[int]:
    """Return the marks of a legal notice that a block has; a report of such has none, nor has a paragraph that tells more."""
    if not _LENGTHS[0] <= len(block) <= _LENGTHS[1]:
        return set()
    small = block.lower()
    possible = [number for number, needs in enumerate(_NEEDS) if any(map(small.__contains__, needs))]
    if not possible or _TELLS.search(block):
        return set()
    found = {number for number in (*possible, _NOT) if _MARKS[number].search(block)}
    if not found:
        return found
    if _OF_ITSELF.search(block):
        found.add(_OF_ITSELF_MARK)
    if found <= _OF_ADVICE:
        return set()
    sentences = _SENTENCE.split(block)
    legal = [any(mark.search(sentence) for mark in (*_MARKS, _OF_ITSELF, _OF_ITS_KIND)) for sentence in sentences]
    return found if legal[0] and sum(legal) * 2 > len(legal) else set()


_SENTENCE = lazy(r"; |(?<=[a-zà-ÿ\d)][.!?])(?<! Inc\.)(?<! Ltd\.) *(?=[A-ZÀ-Þ])")
_OF_ITS_KIND = lazy(r"^(?:The information |No (?:part|advice) |Third-party |Investing |The value of your )")
"""How notices go on, which is no mark but no other matter either."""
