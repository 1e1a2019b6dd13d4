r"""Take the debris out of article text that an extractor pulled out of a page, and never the article.

>>> import cleaner
>>> cleaner.clean("The bridge opens on Monday.\n\nAdvertisement\n\nTolls stay as they are.\n")
'The bridge opens on Monday.\n\nTolls stay as they are.\n'

Importing this loads the engine. Filters, and those phrases that a text asks for, are loaded with the first text.
"""

from __future__ import annotations

from cleaner.cleaning import Cleaner, CleanerError
from cleaner.kinds import KINDS
from cleaner.report import Refusal, Removal, Report

__all__ = ["KINDS", "Cleaner", "CleanerError", "Refusal", "Removal", "Report", "clean", "explain"]

__version__ = "0.1.0"

_default: Cleaner | None = None


def _cleaner() -> Cleaner:
    global _default
    if _default is None:
        _default = Cleaner()
    return _default


def clean(text: str) -> str:
    """Return `text` (str) without its debris; what stays is as it was, character for character.

    Raises TypeError for what is no str.
    """
    return _cleaner().clean(text)


def explain(text: str) -> Report:
    """Return the cleaned `text` (str) with every removal and its reason; see `Report`.

    Raises TypeError for what is no str.
    """
    return _cleaner().explain(text)
