r"""Take the debris out of article text that an extractor pulled out of a page, and never the article.

>>> import cleaner
>>> cleaner.clean("The bridge opens on Monday.\n\nAdvertisement\n\nTolls stay as they are.\n")
'The bridge opens on Monday.\n\nTolls stay as they are.\n'
"""

from __future__ import annotations

from cleaner.kinds import KINDS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from cleaner.cleaning import Cleaner, CleanerError
    from cleaner.report import Refusal, Removal, Report

__all__ = ["KINDS", "Cleaner", "CleanerError", "Refusal", "Removal", "Report", "clean", "explain"]

__version__ = "0.1.0"

_default: Cleaner | None = None
_HOMES = dict.fromkeys(("Cleaner", "CleanerError"), "cleaner.cleaning") | dict.fromkeys(
    ("Refusal", "Removal", "Report"), "cleaner.report"
)


def __getattr__(name: str) -> object:
    """Load the mechanism when it is first asked for: the command line answers Ctrl-C and --help before that."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value: object = getattr(import_module(_HOMES[name]), name)
    globals()[name] = value
    return value


def _cleaner() -> Cleaner:
    global _default
    if _default is None:
        from cleaner.cleaning import Cleaner

        _default = Cleaner()
    return _default


def clean(text: str) -> str:
    """Return `text` (str) without its debris; what stays is as it was, character for character."""
    return _cleaner().clean(text)


def explain(text: str) -> Report:
    """Return the cleaned text with every removal and its reason; see `Report`."""
    return _cleaner().explain(text)
