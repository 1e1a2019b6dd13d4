"""Chinese bylines, photo credits and notes on the original headline, and the ends of Japanese captions.

Persons have names of two to four characters there and no capitals, and the name of any paper may stand before "reporter":
forms that the phrase language cannot say closely enough.
"""

from __future__ import annotations

from collections.abc import Iterator

from cleaner.claims import CERTAIN, Claim
from cleaner.document import Document
from cleaner.patterns import lazy

__all__ = ["bylines", "dated_caption", "headline_notes", "photo_credit"]

_HAN = "[一-鿿]"
_GAP = "[ \u3000]"
_NAME = rf"(?:{_HAN}{{2,4}}|{_HAN}{_GAP}{_HAN}|{_HAN}{{1,6}}[·•]{_HAN}{{1,8}})"
_NAMES = rf"{_NAME}(?:[ \u3000、]{_NAME}){{0,5}}"
_REPORTER = "(?:记者|記者|通讯员|通訊員)"
_PAPER = rf"[一-鿿A-Za-z]{{2,12}}{_REPORTER}"
_WROTE = "(?:采写|采寫|採訪|撰文|撰稿|图文|圖文|[文图圖摄攝](?:[/／、][文图圖摄攝])?)"
_MARK = rf"{_GAP}?[:：/／丨｜|]{_GAP}?"
_ROLE = (
    "(?:(?:责任|执行|值班|实习|本期)?编辑|(?:責任|執行)?編輯|责编|責編|记者|記者|作者|撰文|撰稿|采写|文字|摄影|攝影|图片|视频|校对|校對|"
    "审核|審核|审校|编审|[初复终]审|[一二三]审|监制|監製|统筹|策划|主编|排版|美编|设计|制图|制作|翻译|供稿|通讯员)"
)
_ENTRY = rf"{_ROLE}(?:{_MARK}|{_GAP}){_NAME}(?:[ \u3000、]{_NAME}){{0,3}}"
_BYLINE = lazy(
    rf"(?:{_WROTE}{_MARK}(?:{_PAPER}{_GAP})?|{_PAPER}{_GAP}){_NAMES}(?:{_GAP}(?:文/图|图/文|文并摄|摄影报道|报道|報導))?"
    rf"|{_ENTRY}(?:{_GAP}+{_ENTRY})+"
    rf"|(?:{_HAN}{{2,6}}[／/]{_GAP}?)?{_REPORTER}{_GAP}?{_NAMES}[／/]{_HAN}{{2,4}}(?:即時)?(?:報導|报道|電|电)"
)
_RECORD = lazy(rf"{_HAN}{{1,12}}{_GAP}{_NAME}")
_BRACKETS = "（）()【】[]〔〕"
_LONGEST_BYLINE = 80
"""Characters. Only ever keeps."""
_AT_HEAD = 4
"""Blocks at the head of a text where bylines and notes on the headline stand. Only ever keeps."""
_AT_FOOT = 6
"""The same at its foot."""
_MOST = 2
"""Bylines of one article; more are a list of persons. Only ever keeps."""


def bylines(doc: Document) -> Iterator[Claim]:
    """Yield claims on lines that name nothing but reporters or staff, at the head or the foot of a Chinese text."""
    if not doc.stops_unspaced:
        return
    found = {index: bare for index, block in enumerate(doc.blocks) if (bare := _byline(block))}
    if len(found) > _MOST:
        return
    for index, bare in found.items():
        if _at_an_end(doc, index) and not _listed(doc, index, found):
            yield Claim(index, "credits", "credits.byline", bare, CERTAIN)


def _at_an_end(doc: Document, index: int) -> bool:
    return index < _AT_HEAD or index >= len(doc) - _AT_FOOT


def _byline(block: str) -> str:
    if len(block) > _LONGEST_BYLINE:
        return ""
    bare = block.strip(_BRACKETS)
    return bare if _BYLINE.fullmatch(bare) else ""


def _listed(doc: Document, index: int, bylines: dict[int, str]) -> bool:
    """Whether a byline is an item of a list: below a colon, or beside other persons ("doctor Li Ming")."""
    if index and doc.leads_on(index - 1):
        return True
    return any(
        0 <= beside < len(doc) and beside not in bylines and _RECORD.fullmatch(doc.blocks[beside])
        for beside in (index - 1, index + 1)
    )


# What stands in a credit before the name, or gave the picture: one run of words without a mark.
_WORDS = r"[^\s（）()。！？!?，,：:；;、是由]"
_BEHIND = r"(?:^|(?<=[。！ \u3000]))"
_TOOK = f"{_GAP}?[摄攝]影?"
_PHOTO_CREDIT = lazy(
    rf"(?:[（(](?:图|圖|照片|图片|圖片|图源|圖源|资料图|資料照|资料照片|摄影|攝影)[/／:：][^（）()。，\d]{{2,30}}[）)]"
    rf"|[（(](?:{_WORDS}{{0,12}}{_REPORTER}{_GAP}?)?{_NAME}{_TOOK}[）)]"
    rf"|[（(]{_WORDS}{{2,14}}(?:供图|供圖)[）)]"
    rf"|(?:新华社|新華社|中新社)[发發][（(]{_NAME}{_TOOK}[）)]"
    rf"|{_BEHIND}(?:{_WORDS}{{0,12}}{_REPORTER}{_GAP}?{_NAMES}|(?:{_WORDS}{{2,8}}{_GAP})?{_NAME}{_GAP}){_GAP}?[摄攝]"
    rf"|{_BEHIND}{_WORDS}{{2,14}}(?:供图|供圖)"
    rf")[ \u3000*_]*$"
)
_NO_NAME = lazy(rf"[年月日前拍所被的]{_TOOK}[）)]?[ \u3000*_]*$")
_CREDITING = ("摄", "攝", "供图", "供圖", "（图", "（圖", "（照片", "（資料照", "（资料")
_LONGEST_CREDIT = 40
"""Characters. Only ever keeps."""
_LONGEST_DESCRIPTION = 80
"""Characters of a caption before its credit. Only ever keeps."""
_SENTENCES = 2
"""Sentences of a caption before its credit. Only ever keeps."""
_SPOKEN = "“”「」『』\"；;"


def photo_credit(block: str) -> str:
    """Return the photo credit that ends a Chinese caption, nothing if the block is none."""
    if len(block) > _LONGEST_CREDIT + _LONGEST_DESCRIPTION:
        return ""
    tail = block[-_LONGEST_CREDIT:]
    if not any(word in tail for word in _CREDITING):
        return ""
    found = _PHOTO_CREDIT.search(tail)
    if not found or _NO_NAME.search(tail) or any(mark in block for mark in _SPOKEN):
        return ""
    credit = found.group()
    description = block[: -len(credit)]
    short = len(description) <= _LONGEST_DESCRIPTION and sum(map(description.count, "。！？")) <= _SENTENCES
    return credit.strip() if short else ""


def dated_caption(block: str) -> str:
    """Return what ends a caption in Japanese papers ("＝3日、ホリン市（共同）"), nothing if the block is none."""
    if len(block) > _LONGEST_DESCRIPTION or "。" in block or not ("＝" in block or "撮影" in block):
        return ""
    found = _DATED.search(block)
    return found.group() if found and not any(mark in block for mark in _SPOKEN) else ""


_DAY = (
    r"(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日(?:午前|午後|未明|早朝|朝|夕方|夕|夜|深夜)?(?:\d{1,2}時(?:\d{1,2}分)?(?:頃|ごろ)?)?"
)
# A headline may end in "＝3日、首脳会談": a caption names the place, or who took the picture.
_DATED = lazy(
    rf"(?<=[^＝\s])＝(?:{_DAY}、[^＝。]{{0,30}}(?:[都道府県市区町村駅港館場内前]で?|[）)]|で|撮影)|[^＝。、\d]{{2,20}}で{_DAY}[^＝。]{{0,30}}"
    r"|[^＝。]{2,40}撮影)$|[（(](?:[^（）()＝。]{2,16}撮影|撮影[・＝][^（）()＝。]{2,16})[）)]$"
)

_HEADLINE_NOTE = lazy(
    r"(?:[-*•] )?[（(【\[]?(?:本文|新闻|新聞)?原"
    r"(?:(?:标题|標題)[:：] ?(?:[^《。][^。]*|《[^》]*》[）)】\]]?)|(?:标题|標題|题|題)[为為是][:：]?《[^》]*》[）)】\]]?)$"
)


def headline_notes(doc: Document) -> Iterator[Claim]:
    """Yield the claim on a note of the headline that the article had elsewhere: once in the text, at its head or its foot."""
    if not doc.stops_unspaced:
        return
    found = [index for index, block in enumerate(doc.blocks) if _HEADLINE_NOTE.match(block)]
    if len(found) == 1:
        index = found[0]
        if _at_an_end(doc, index) or doc.blocks[index][0] in _BRACKETS:
            yield Claim(index, "notices", "notices.original-headline", doc.core(index), CERTAIN, form="note on the headline")
