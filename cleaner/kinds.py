"""The kinds of debris: one name for the file, the option, the report field, the phrase table and the sample folder."""

from __future__ import annotations

__all__ = ["KINDS"]

#: Kind to one-line description, in the order in which reports list them.
KINDS: dict[str, str] = {
    "related": "teasers and link lists to other stories: \"Related posts\", \"Read more\", \"You may also like\"",
    "language": "snippets in another language than the article that the article does not quote",
    "comments": "comment forms, counters, log-in-to-comment lines and comment threads",
    "captions": "image captions that carry a label or a credit; agency and stock credits",
    "sharing": "share bars, follow-us lines and counters",
    "newsletter": "sign-up, app and subscription prompts and their form messages",
    "tags": "topic, tag, category and \"filed under\" lines",
    "notices": "copyright, republication, affiliate, legal and correction-of-terms notices",
    "adverts": "\"Advertisement\", \"Story continues below\" and sponsor labels",
    "navigation": "skip links, breadcrumbs, menus, log-in, cookie and consent lines, page chrome",
    "repeats": "the headline again, and pull quotes that stand word for word in the body",
    "credits": "\"Reporting by ...; editing by ...\", dates, author contact and avatar lines, notes on authors",
}
