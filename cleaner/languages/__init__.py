"""Languages: which one an article is in, and which of its blocks are in another.

Which of those are debris is said in `cleaner.languages.context`, which few texts need.

>>> article_language(["The bridge over the river was closed on Monday because of the ice that had formed on it."]).language
'en'
"""

from __future__ import annotations

from cleaner.languages.article import article_language, likely_language
from cleaner.languages.identify import foreign, may_be_foreign, says_enough, suspects
from cleaner.languages.tables import normalize
from cleaner.languages.verdict import Verdict

__all__ = [
    "Verdict",
    "article_language",
    "foreign",
    "likely_language",
    "may_be_foreign",
    "normalize",
    "says_enough",
    "suspects",
]
