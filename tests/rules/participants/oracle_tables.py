"""The standard report's five tables and the stays by pandas, from the words of DOMAIN.md 3.1."""

from __future__ import annotations

from itertools import pairwise

import pandas as pd

MISSING, NOT_FOLLOWED = "uppgift saknas", "följs inte efter avslut"
WORKING, STUDYING, SEEKING, OTHERS = (
    "förvärvsarbete",
    "studier",
    "aktivt arbetssökande som inte arbetar eller studerar",
    "övriga",
)


def told(column: pd.Series[str]) -> pd.Series[str]:
    """A cell's codes in order, or that they are missing."""
    return column.map(lambda cell: " + ".join(sorted(cell.split("; "))) if cell else MISSING)


def told_after(data: pd.DataFrame, key: str) -> pd.Series[str]:
    """The same after: of the dead nothing is missing, they are not followed."""
    dead = (data["exit_reason"] == "avliden") & (data[f"{key}_after"] == "")
    return told(data[f"{key}_after"]).mask(dead, NOT_FOLLOWED)


def group_after(data: pd.DataFrame) -> pd.Series[str]:
    """The groups after; the dead of whom nothing is told are among the others."""
    dead = (data["exit_reason"] == "avliden") & (data["occupation_after"] == "")
    return group(data["occupation_after"]).mask(dead, OTHERS)


def group(column: pd.Series[str]) -> pd.Series[str]:
    """Working, else studying, else seeking work actively; all others; and the missing."""
    grouped = pd.Series(OTHERS, index=column.index)
    for word, name in (("söker", SEEKING), ("studerar", STUDYING), ("arbetar", WORKING)):
        grouped[column.str.contains(word)] = name
    grouped[column == ""] = MISSING
    return grouped


def crossed(before: pd.Series[str], after: pd.Series[str]) -> dict[tuple[str, str], int]:
    """How many went from each value to each."""
    pairs = pd.DataFrame({"before": before, "after": after}).value_counts()
    return {(str(first), str(last)): int(n) for (first, last), n in pairs.items()}


def active(data: pd.DataFrame, when: str) -> pd.Series[bool]:
    """Works or studies: by the word, or by any part of full time."""
    by_word = group(data[f"occupation_{when}"]).isin([WORKING, STUDYING])
    parts = data[[f"works_{when}", f"studies_{when}"]].astype(float).fillna(0)
    return by_word | (parts > 0).any(axis=1)


def work_or_study(data: pd.DataFrame) -> pd.DataFrame:
    """Who does before and after, who began, and who does more of either than before."""
    before, after = active(data, "before"), active(data, "after")
    more = pd.Series(data=False, index=data.index)
    for what in ("works", "studies"):
        more |= data[f"{what}_after"].astype(float) > data[f"{what}_before"].astype(float)
    began = after & ~before
    increased = after & before & more
    return pd.DataFrame({"before": before, "after": after, "began": began, "increased": increased})


def stays(data: pd.DataFrame) -> list[int]:
    """Exits within 3, 6, 9 and 12 calendar months, each after the one before; and the rest."""
    within = [
        int((data["exited"] <= data["enrolled"] + pd.DateOffset(months=months)).sum())
        for months in (3, 6, 9, 12)
    ]
    edges = [0, *within, len(data)]
    return [high - low for low, high in pairwise(edges)]
