"""The daily copies of one workbook, taken away when what they hold may not be kept."""

from __future__ import annotations

import re
from pathlib import Path

from finsam_xl.basics.finding import Finding, Level
from finsam_xl.books.file.safe_write import BACKUPS


def drop_backups(folder: Path, name: str) -> tuple[Finding, ...]:
    """Take away every daily copy of a workbook; a finding where some stay."""
    workbook = Path(name)
    stem, suffix = re.escape(workbook.stem), re.escape(workbook.suffix)
    daily = re.compile(rf"{stem} \d{{4}}-\d\d-\d\d{suffix}")
    copies = folder / BACKUPS
    found = list(copies.iterdir()) if copies.is_dir() else []
    left = sum(not _dropped(each) for each in found if daily.fullmatch(each.name))
    return (B50_copies_are_left(left),) if left else ()


def B50_copies_are_left(copies: int) -> Finding:  # noqa: N802 - a finding is named by its code
    """Daily copies that could not be taken away still hold what is gone from the workbook."""
    told = "1 säkerhetskopia" if copies == 1 else f"{copies} säkerhetskopior"
    return Finding(
        "B50",
        Level.WARNING,
        None,
        f"{told} med de gallrade raderna kunde inte tas bort.",
        f"Stäng dem om de är öppna och ta bort dem i mappen {BACKUPS}.",
        "Artikel 5.1 e dataskyddsförordningen (EU) 2016/679: lagringsminimering",
    )


def _dropped(copy: Path) -> bool:
    try:
        copy.unlink(missing_ok=True)
    except OSError:
        return False
    return True
