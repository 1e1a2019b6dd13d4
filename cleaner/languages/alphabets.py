"""The letters that languages of the Latin and the Cyrillic script add to the plain alphabet: data only.

A word written small that has a letter which the article's language does not know is a foreign word; how many of them
stand in a block says nearly as much as its function words, and for languages that glue their small words to the big ones
(Finnish, Turkish) it says more.
"""

from __future__ import annotations

__all__ = ["CYRILLIC", "LATIN"]

#: Beyond a to z.
LATIN = {
    "de": "äöüß",
    "fr": "àâæçéèêëîïôœùûüÿ",
    "es": "áéíñóúü",
    "it": "àèéìòù",
    "pt": "áâãàçéêíóôõúü",
    "gl": "áéíñóúü",
    "ca": "àçèéíïòóúü",
    "ro": "ăâîșțşţ",
    "nl": "éëïöü",
    "af": "êëôûï",
    "sv": "åäöé",
    "da": "æøåé",
    "no": "æøåéòôó",
    "is": "áðéíóúýþæö",
    "fi": "äöå",
    "et": "äöõüšž",
    "lv": "āčēģīķļņšūž",
    "lt": "ąčęėįšųūž",
    "pl": "ąćęłńóśźż",
    "cs": "áčďéěíňóřšťúůýž",
    "sk": "áäčďéíĺľňóôŕšťúýž",
    "sl": "čšž",
    "hr": "čćđšž",
    "sr": "čćđšž",
    "hu": "áéíóöőúüű",
    "tr": "çğıöşüâîû",
    "sq": "çë",
    "vi": "ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ",
    "cy": "âêîôûŵŷ",
    "ga": "áéíóú",
    "eu": "ñ",
    "eo": "ĉĝĥĵŝŭ",
    "mi": "āēīōū",
}

#: Whole alphabets without the letters that all of them have.
CYRILLIC = {
    "ru": "ёиыэъщ",
    "uk": "ґєиіїщ",
    "be": "ёіўыэ",
    "bg": "иъщ",
    "mk": "иѓѕјљњќџ",
    "sr": "ђијљњћџ",
}
