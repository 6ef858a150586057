"""The command line: one of the two doors to the actions."""

from finsam_xl.cli.door import main

__all__ = ["main"]
