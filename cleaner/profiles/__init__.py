r"""Site profiles: the debris that no phrase list knows, because one site prints it on many of its pages.

A slogan, an address block, an author box: they are proved by counting. Learn from pages of the site, then clean with it:

>>> from cleaner import Cleaner
>>> from cleaner.profiles import Profile
>>> profile = Profile("courier")
>>> for n in range(10):
...     profile.add(f"Index Of News\nStory {n} begins here.\nStory {n} goes on.\n", site="courier.example")
>>> cleaner = Cleaner(profile=profile)
>>> cleaner.clean("Index Of News\nThe bridge opens on Monday.\n")
'The bridge opens on Monday.\n'

`counting` counts and merges, `files` reads and writes, `lines` decides what the counts prove about a text.
"""

from __future__ import annotations

from cleaner.profiles.counting import PAGES, SHARE, Profile, site_of
from cleaner.profiles.files import ProfileError

__all__ = ["PAGES", "SHARE", "Profile", "ProfileError", "site_of"]
