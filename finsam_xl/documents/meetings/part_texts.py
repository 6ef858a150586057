"""Which part of an item a line of its Word file belongs to, and what it adds to its text."""

from __future__ import annotations

LABELS = (
    *("Jäv", "Bakgrund", "Förslag till beslut", "Yrkanden", "Propositionsordning", "Omröstning"),
    *("Beslut", "Utgång", "Reservation", "Uppdrag", "Expedieras"),
)
"""The labels that parts have; "" is the account itself."""
PRESENTER = "Föredragande"
HEADINGS = {"Heading 1", "Heading 2", "Heading 3"}
_BOXED = {"Beslut", "Förslag till beslut"}
_SIGNS = {"List Bullet": "- ", "Delrubrik": "# ", **dict.fromkeys(HEADINGS, "# ")}
_REMARK = "Paragrafen förklaras omedelbart justerad."


def labelled(style: str, text: str, label: str) -> tuple[str, str]:
    """The label that holds from a line on, and what the line adds under it."""
    if text == _REMARK:
        return label, ""
    if style in {"Delrubrik", *HEADINGS} and text in LABELS:
        return text, ""
    if style == "Beslut":
        return _in_box(text, label)
    if text.startswith(f"{PRESENTER}: "):
        return PRESENTER, text.removeprefix(f"{PRESENTER}: ")
    return _holding(style, label), f"{_SIGNS.get(style, '')}{text}" if text else ""


def joined(text: str, before: str, more: str) -> str:
    """Points and rows follow on each other; all else begins a paragraph."""
    if not text:
        return more
    tight = any(more.startswith(sign) and before.startswith(sign) for sign in ("- ", "| "))
    return f"{text}\n{more}" if tight else f"{text}\n\n{more}"


def _in_box(text: str, label: str) -> tuple[str, str]:
    """A decision or a proposal, whose label stands first in its box."""
    named, _, rest = text.partition(": ")
    boxed = label if label in _BOXED else "Beslut"
    label, text = (named, rest) if named in LABELS else (boxed, text)
    return label, f"- {text[2:]}" if text.startswith("– ") else text


def _holding(style: str, label: str) -> str:
    """A presenter has one line, a heading is in the account, and so is what follows on a box."""
    ends = style in HEADINGS or label == PRESENTER or (label in _BOXED and style not in _SIGNS)
    return "" if ends else label
