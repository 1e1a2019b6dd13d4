"""`python -m cleaner` is the command `cleaner`."""

from __future__ import annotations

from cleaner.cli import entry

if __name__ == "__main__":  # worker processes on Windows and macOS import this module again
    entry()
