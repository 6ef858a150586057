"""What an action is asked beside the workbook: a file to read, a table, a cell."""

from __future__ import annotations

from pathlib import Path

from finsam_xl.actions.journey.decision import Ask

ROWS = "Medlem;Part\nEkeby kommun;kommun\n"
CELLS = {"ekonomi": "Avgifter!J10", "moten": "Justering!L6", "deltagare": "Resultat!E7"}


def asked(workbook: str, action: str, home: Path) -> Ask:
    """The question of an action that has one; nothing for the others."""
    match action:
        case "import-rows":
            file = home / "medlemmar.csv"
            file.write_text(ROWS, "utf-8")
            return Ask(file=file, table="tblMedlemmar")
        case "import-ledger":
            return Ask(file=home / "bokforing.se")
        case "fetch-text" | "check-document":
            made = sorted((home / "ut").glob("Protokoll*.docx"))
            return Ask(file=made[0]) if made else Ask()
        case "explain":
            return Ask(cell=CELLS[workbook])
        case _:
            return Ask()
