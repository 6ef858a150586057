"""The command line's Swedish: argparse's own phrases."""

from __future__ import annotations

import argparse

_PHRASES = {
    "usage: ": "användning: ",
    "positional arguments": "anges i ordning",
    "options": "val",
    "show this help message and exit": "visa den här hjälpen",
    "show program's version number and exit": "visa programmets version",
    "%(prog)s: error: %(message)s\n": "%(prog)s: %(message)s\n",
    "the following arguments are required: %s": "det här saknas: %s",
    "unrecognized arguments: %s": "det här känner jag inte igen: %s",
    "expected one argument": "det ska stå ett värde efter",
    "expected at least one argument": "det ska stå minst ett värde efter",
    "argument %(argument_name)s: %(message)s": "%(argument_name)s: %(message)s",
    "invalid choice: %(value)r (choose from %(choices)s)": (
        "%(value)r finns inte; välj bland %(choices)s"
    ),
    "invalid choice: %(value)r, maybe you meant %(suggestion)r? (choose from %(choices)s)": (
        "%(value)r finns inte, menar du %(suggestion)r? Välj bland %(choices)s"
    ),
    "invalid %(type)s value: %(value)r": "%(value)r passar inte här",
    "not allowed with argument %s": "går inte ihop med %s",
    "ignored explicit argument %r": "tar inget värde, men fick %r",
    "ambiguous option: %(option)s could match %(matches)s": (
        "%(option)s kan vara flera: %(matches)s"
    ),
    "one of the arguments %s is required": "ett av %s behövs",
}


def speak_swedish() -> None:
    """Let argparse look its phrases up here; it offers no other way than its own gettext name."""
    vars(argparse)["_"] = lambda phrase: _PHRASES.get(phrase, phrase)
    vars(argparse)["ngettext"] = lambda one, many, count: (
        "det ska stå %s värden efter" if "expected" in one else one if count == 1 else many
    )
