"""langdetect as the second witness, tamed.

Asked alone it is no witness at all: it answers at random, knows the subhead "MPS defends RFR" for German with
probability 1.00 and raises on "0". Here it is asked one narrow question, only about text that its words already call
foreign: is this rather the language of the article, or the one that the words point to? It gets profiles of these two
and their near relatives only, a seed, and a factory of its own, so that nothing that a caller does with langdetect's
global factory changes our answers, nor ours theirs.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["RELATIVES", "confirms"]

#: Languages that a short text can be mistaken for. Each pair stands once.
_PAIRS = (
    "da no", "da sv", "no sv", "cs sk", "hr sl", "es pt", "es ca", "es it", "pt gl", "it ro", "fr ca", "nl af", "nl de",
    "ru uk", "ru bg", "bg mk", "uk bg", "fi et", "lt lv", "id tl", "fa ur", "ar fa", "hi mr", "hi ne", "pl cs", "en nl",
)  # fmt: skip

_NO_PROFILE_BUT = {"sr": "mk", "gl": "pt", "zh": "zh-cn"}
"""Languages without a profile whose nearest relative can speak for them, and other names."""

_SEED = 0
_ENOUGH = 0.9
_FACTORIES = 64
"""How many are kept, of one or two megabytes each; a page of another pair of languages makes its own again."""
_LONGEST = 1000
"""Characters: more text makes langdetect slower, not surer."""


def _relatives() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for pair in _PAIRS:
        one, other = pair.split()
        found.setdefault(one, set()).add(other)
        found.setdefault(other, set()).add(one)
    return {language: frozenset(others) for language, others in found.items()}


RELATIVES = _relatives()


def confirms(text: str, language: str, main: str) -> bool:
    """Whether langdetect, too, thinks that `text` is in `language` or a relative of it and not in `main`.

    False when it has no opinion: no profile of one of the two, or no features in the text.
    """
    if not (_has_profile(language) and _has_profile(main)):
        return False
    candidates = {language, main} | RELATIVES.get(language, frozenset())
    detector = _factory(tuple(sorted({_NO_PROFILE_BUT.get(code, code) for code in candidates}))).create()
    detector.append(_without_case(text[:_LONGEST]))
    from langdetect.lang_detect_exception import LangDetectException

    try:
        answers = {answer.lang: answer.prob for answer in detector.get_probabilities()}
    except LangDetectException:  # no features: digits, signs, a script that none of the profiles knows
        return False
    against = answers.get(_NO_PROFILE_BUT.get(main, main), 0.0)
    return bool(sum(answers.values()) - against >= _ENOUGH)


def _without_case(text: str) -> str:
    """Lower the case of words in capitals, which langdetect leaves out."""
    return text.lower() if text.isupper() else text


@cache
def _has_profile(language: str) -> bool:
    """Whether langdetect can speak about `language`."""
    return _profile_path(language).is_file()


def _profile_path(language: str) -> Path:
    from pathlib import Path  # which few texts need

    import langdetect

    return Path(langdetect.__file__).parent / "profiles" / _NO_PROFILE_BUT.get(language, language)


@lru_cache(maxsize=_FACTORIES)
def _factory(languages: tuple[str, ...]) -> Any:
    """Return a factory that knows `languages` alone, in this order."""
    from langdetect.detector_factory import DetectorFactory

    factory = DetectorFactory()
    factory.set_seed(_SEED)
    for place, language in enumerate(languages):
        factory.add_profile(_profile(language), place, len(languages))
    return factory


@cache
def _profile(language: str) -> Any:
    import json

    from langdetect.utils.lang_profile import LangProfile

    return LangProfile(**json.loads(_profile_path(language).read_text(encoding="utf-8")))
