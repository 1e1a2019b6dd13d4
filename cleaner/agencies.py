"""Agencies by what they send: their names end captions and sign reports. No other module holds a list of them; a pattern names
single ones where only these have its form.

What languages write in their own letters ("رويترز") and what credits in a sentence name stands in the slots of the phrases.
"""

from __future__ import annotations

from collections.abc import Iterable

__all__ = ["AMBIGUOUS", "PLATFORMS", "SELLERS", "SIGNING", "SMALL", "WIRES", "one_of"]

WIRES = (
    "AP", "Associated Press", "The Associated Press", "Reuters", "REUTERS", "AFP", "AAP", "EPA", "EPA-EFE", "EFE", "dpa", "DPA",
    "PA", "PA Media", "UPI", "ANSA", "Bloomberg", "Xinhua", "TASS", "Anadolu",
)  # fmt: skip
"""Those that send texts as well as pictures, so that an article may end in their name."""
SELLERS = (
    "Getty", "Getty Images", "iStock", "Shutterstock", "Alamy", "Adobe Stock", "Depositphotos", "Dreamstime", "PA Wire",
    "PA Archive", "PA Images", "NurPhoto", "Imago", "IMAGO", "Zuma", "ZUMA Press", "Unsplash", "Pexels", "Pixabay", "Flickr",
)  # fmt: skip
"""Those that sell or give pictures and send no reports."""
AMBIGUOUS = (
    "APA", "SDA", "ATS", "Belga", "BELGA", "NTB", "TT", "KNA", "Keystone", "KEYSTONE", "Sipa", "SIPA", "Maxppp", "MAXPPP",
    "Lehtikuva", "Ritzau Scanpix", "Scanpix",
)  # fmt: skip
"""Those whose names are words or short forms of much else, too: they count behind a stroke."""
SMALL = ("sda", "ats", "belga", "epd")
"""Those that are written small, too; so they count in brackets and behind a stroke."""
SIGNING = ("Associated Press", "Reuters", "REUTERS", "Belga", "BELGA", "Bloomberg", "Xinhua", "Anadolu", "Ritzau")
"""Those that sign reports beside the initials of writers, and are not short enough to look like such."""
PLATFORMS = ("Facebook", "Instagram")
"""What newspapers name instead of an agency."""


def one_of(*names: Iterable[str]) -> str:
    """Return the pattern for any of some names."""
    return f"(?:{'|'.join(name for group in names for name in group)})"
