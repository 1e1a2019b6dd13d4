"""Recipes: the labels of their fields, which belong to no section, menu or thread they come to stand in.

"Ingredients", "Prep time: 10 min" and "Serves 4" stand between buttons and links on the pages of recipes; without a full
stop they look like headlines.
"""

from __future__ import annotations

from cleaner.document import Document
from cleaner.patterns import lazy

__all__ = ["above", "measure", "part"]

_PARTS = (
    "ingredients?|instructions?|directions?|method|preparation|nutrition(?:al)?(?: (?:facts|info|information|values?))?|"
    "zutaten|zubereitung|nahrwerte(?: pro portion)?|"
    "ingredients? pour .{1,20}|preparation de la recette|valeurs nutritionnelles|"
    "ingredientes|modo de (?:preparo|preparacion)|preparacion|elaboracion|preparo|valor nutricional|"
    "informacao nutricional|informacion nutricional|"
    "ingredienti|preparazione|procedimento|valori nutrizionali|ingredienten|bereiding(?:swijze)?|voedingswaarden?|"
    "ingredienser|fremgangsma[dt]e|framgangssatt|tillvagagangssatt|sa gor du|naringsvarden?|"
    "ainekset|valmistus(?:ohje)?|ravintosisalto|składniki|sposob przygotowania|wartosci odzywcze|"
    "ingredience|suroviny|postup(?: pripravy)?|hozzavalok|elkeszites|tapertek|ingrediente|mod de preparare|"
    "malzemeler|yapilisi|hazirlanisi|besin degerleri|ингредиенты|приготовление|способ приготовления|"
    "пищевая ценность|інгредієнти|приготування|υλικα|εκτελεση|材料|作り方|手順|配料|做法|步骤|食材|재료|만드는 법|조리법|"
    "bahan(?:-bahan)?|cara membuat|nguyen lieu|cach lam|المقادير|المكونات|طريقة التحضير|מצרכים|רכיבים|אופן ההכנה|सामग्री|विधि"
)
_TIMES = (
    "(?:prep(?:aration)?|cook(?:ing)?|baking|total|active|hands-on|ready|chill(?:ing)?|rest(?:ing)?|marinating) time|"
    "(?:vorbereitungs|zubereitungs|arbeits|koch|back|gesamt|ruhe)zeit|temps (?:de (?:preparation|cuisson|repos)|total)|"
    "tiempo (?:de (?:preparacion|coccion)|total)|tempo (?:de (?:preparo|cozimento|forno)|di (?:preparazione|cottura)|totale?)|"
    "(?:bereidings|voorbereidings|kook|bak|totale )tijd|tilberedningstid|arbejdstid|tillagningstid|valmistusaika|"
    "czas (?:przygotowania|gotowania|pieczenia)|doba pripravy|elkeszitesi ido|hazirlama suresi|pisirme suresi|"
    "время приготовления|час приготування|調理時間|조리시간"
)
_YIELDS = (
    "yields?|serves|servings?(?: size)?|makes|portionen|portions|porciones|porcoes|porzioni|rendimento|rendement|porties|"
    "portioner|annoksia|porcje|porci|adag|portii|porsiyon|порции|порций|порції|人分|calories|kalorien|kcal|calorias|calorie"
)

_BARE = lazy(rf"(?:{_PARTS}|{_TIMES}|yields?|serves|servings?|serving size|rendimento|rendement)")
_WITH_VALUE = lazy(
    rf"(?:{_TIMES}|{_YIELDS})\W{{0,3}}(?:(?:about|approx\.?|ca\.?) )?[\d½¼¾][^.!?]{{0,40}}|"
    rf"(?:{_TIMES})\W{{1,9}}(?:{_TIMES}|yields?|servings?)\b.{{0,60}}|"
    r"\d{1,3}(?: ?[-–] ?\d{1,3})? (?:servings?|portions?|portionen|porciones|porcoes|porzioni|personen|personnes|personas|"
    r"pessoas|persone|porties|personer|portioner|porcji|porcje|kisi(?:lik)?|порци[ий])|"
    r"ingredients (?:for|of) .{1,60}"
)
_MEASURE = lazy(r"\W*[\d½¼¾][\d½¼¾.,/–-]*(?: \S+){0,4}$")
_UNIT = lazy(r"[^\W\d_]{1,12}\.?$")


def part(doc: Document, index: int) -> bool:
    """Whether a block is a field of a recipe or the subhead of a part of one; menus have links that say the same words, with
    neither amounts nor sentences below.
    """
    words = doc.core(index)
    if len(words) > _LONGEST:
        return False
    if _WITH_VALUE.fullmatch(words):
        return True
    return bool(_BARE.fullmatch(words)) and not doc.list_item(index) and _filled(doc, index)


def _filled(doc: Document, index: int) -> bool:
    below = range(index + 1, min(index + 1 + _NEAR, len(doc)))
    return any(_AMOUNT.match(doc.blocks[line]) or doc.told(line) for line in below)


_AMOUNT = lazy(r"\W*(?:\w+:? ){0,3}[\d½¼¾]")
_NEAR = 3
"""Blocks below a subhead in which the first amount or sentence stands, or below a number in which its unit does."""


_LONGEST = 90
"""Characters. Saves time only."""


def measure(doc: Document, index: int) -> bool:
    """Whether a block is the number, time or amount of a field: below its label, or above the unit it counts."""
    block = doc.blocks[index]
    if not _MEASURE.match(block):
        return False
    if index and _labelled(doc, index - 1):
        return True
    if not block.isdecimal():
        return False
    below = (line for line in range(index + 1, min(index + 1 + _NEAR, len(doc))) if not doc.blocks[line].isdecimal())
    unit = next(below, None)
    return unit is not None and _counts(doc, unit)


def _labelled(doc: Document, index: int) -> bool:
    return not doc.list_item(index) and bool(_FIELD.fullmatch(doc.core(index)))


_FIELD = lazy(rf"(?:{_TIMES}|{_YIELDS})")


def _counts(doc: Document, index: int) -> bool:
    """Whether a block is one word in small letters that nothing is known about: "minutes" below "10"."""
    block = doc.blocks[index]
    return block.islower() and index not in doc.hits and bool(_UNIT.match(block))


def above(doc: Document, index: int) -> bool:
    """Whether a part of a recipe stands above a block."""
    if "first part of a recipe" not in doc.memo:
        doc.memo["first part of a recipe"] = next((block for block in range(len(doc)) if part(doc, block)), len(doc))
    first: int = doc.memo["first part of a recipe"]
    return first < index
