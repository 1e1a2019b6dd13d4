"""`--help`, `--version`, `--completion`: about the command itself."""

from __future__ import annotations

from cleaner.cli.options import Options, parser
from cleaner.cli.streams import put

__all__ = ["about"]


def about(options: Options) -> int:
    """Print what was asked for."""
    put(_text(options))
    return 0


def _text(options: Options) -> str:
    if options.help:
        return parser().format_help().rstrip() + "\n"
    if options.completion:
        from cleaner.cli.completion import script

        return script(options.completion)
    from cleaner import __version__

    return f"cleaner {__version__}\n"
