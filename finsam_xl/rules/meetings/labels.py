"""Sections as they are cited: § 52, 3.1, § 47–50 och 52."""

from __future__ import annotations

from collections.abc import Sequence

from finsam_xl.basics.swedish import listed

_MOST_DIGITS = 6


def label_of(section: str) -> str:
    """A section as it is cited, without its sign: "52" for "§ 52"."""
    return section.replace("§", "").strip()


def labels_in(text: str) -> tuple[str, ...]:
    """The sections of a cell that holds several: "52" and "54" of "§ 52; § 54"."""
    return tuple(filter(None, map(label_of, text.split(";"))))


def whole_number(text: str) -> int | None:
    """52 of "52"; None for other text, and for more digits than any section has."""
    return int(text) if text.isdecimal() and len(text) <= _MOST_DIGITS else None


def section_text(label: str) -> str:
    """§ 52; a nested number stands alone: 3.1."""
    return f"§ {label}" if label.isdecimal() else label


def sections_text(labels: Sequence[str], order: Sequence[str]) -> str:
    """§ 47–50, 52 och 54: sections that follow on each other in their order are joined."""
    runs: list[list[str]] = []
    for label in labels:
        follows = runs and order.index(label) == order.index(runs[-1][-1]) + 1
        runs[-1].append(label) if follows else runs.append([label])
    texts = [run[0] if len(run) == 1 else f"{run[0]}–{run[-1]}" for run in runs]
    sign = "§ " if labels and labels[0].isdecimal() else ""
    return sign + listed(texts)
