"""Builds what is committed (workbooks, macro texts) and the add-in: python -m finsam_xl.builder."""

from __future__ import annotations

from pathlib import Path

from finsam_xl.builder.workbooks import build_workbook
from finsam_xl.sheets.load import workbooks

_ROOT = Path(__file__).parents[2]


def main() -> None:
    """Write everything anew."""
    for key in workbooks():
        (_ROOT / "workbook" / f"{key}.xlsm").write_bytes(build_workbook(key))


if __name__ == "__main__":
    main()
