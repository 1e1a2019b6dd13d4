"""The command line: a thin map of options to the library, with bytes in and bytes out.

`entry` is the command, `main` the same without touching signals. Modules here import what costs time only where a run
needs it: a filter in a pipe is started often.
"""

from __future__ import annotations

from collections.abc import Sequence

__all__ = ["entry", "main"]

OK, DEBRIS, ERROR, INTERRUPTED, PIPE_CLOSED = 0, 1, 2, 130, 141


def entry() -> None:
    """Run as a command, and end as one: by the signal itself where a signal or a closed pipe ended the run."""
    import gc

    gc.set_threshold(100_000)  # loading makes many objects and no garbage to look for
    try:
        from cleaner.cli.signals import at_once, leave

        at_once()
    except KeyboardInterrupt:  # while that was loaded
        raise SystemExit(INTERRUPTED) from None
    leave(main())


def main(argv: Sequence[str] | None = None) -> int:
    """Run with the arguments `argv` (None: those of the process) and return the exit code; never raises."""
    from cleaner.cli.messages import CommandError, internal, reason, say

    try:
        try:
            return _run(argv)
        except CommandError as error:
            say(str(error))
        except BrokenPipeError:
            return PIPE_CLOSED
        except OSError as error:
            say(reason(error))
        except Exception as error:
            say(internal(error))
    except BrokenPipeError:  # it was standard error
        return PIPE_CLOSED
    except KeyboardInterrupt:
        return INTERRUPTED
    return ERROR


def _run(argv: Sequence[str] | None) -> int:
    import sys

    words = list(sys.argv[1:] if argv is None else argv)
    if words[:1] == ["learn"]:
        from cleaner.cli.learn import learn

        return learn(words[1:])
    from cleaner.cli.options import parse

    options = parse(argv)
    if options.help or options.version or options.completion:
        from cleaner.cli.about import about

        return about(options)
    if options.list_kinds:
        from cleaner.cli.listing import listing

        return listing(options)
    from cleaner.cli.run import run

    return run(options)
