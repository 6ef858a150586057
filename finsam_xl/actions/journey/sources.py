"""What the user points at: the file to read, and the cell in question."""

from __future__ import annotations

from pathlib import Path

from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.journey.decision import SourceFile
from finsam_xl.actions.journey.gate import is_whole
from finsam_xl.actions.journey.named_path import named_path
from finsam_xl.basics.identity import without_identity_numbers
from finsam_xl.basics.place import Place, split_address
from finsam_xl.basics.refusal import Refusal
from finsam_xl.exchange.refusals import too_many_bytes
from finsam_xl.sheets.schema import START
from finsam_xl.sheets.settings import TABLE

LARGEST = 50_000_000


def read_source(contents: Contents, named: Path | None, setting: str) -> SourceFile:
    """The file that was asked for, else the one a setting names; Refusal if it can't be read.

    Its name is told without identity numbers, whoever tells it.
    """
    path = named or _from_settings(contents, setting)
    try:
        if path.stat().st_size > LARGEST:
            raise too_many_bytes(path.name, LARGEST)
        return SourceFile(without_identity_numbers(path.name), path.read_bytes())
    except (OSError, ValueError) as error:
        raise Refusal("E07", f"Filen {path} går inte att läsa; se efter att den finns.") from error


def asked_place(contents: Contents, address: str, selected: Place | None) -> Place:
    """The cell that was named, else the one the user stands on, else the one the settings name."""
    if address:
        return _place(address)
    if selected is not None and selected.sheet != START:
        return selected
    written = _setting(contents, "question")
    if written:
        return _place(written)
    raise Refusal(
        "A19",
        "Ingen cell är utpekad; markera en cell på dess blad, eller skriv den vid Cell att"
        " förklara på Inställningar, till exempel Avgifter!J9.",
    )


def _place(text: str) -> Place:
    """Avgifter!J9 or 'Mitt blad'!J9 as a place; Refusal for anything else."""
    sheet, mark, address = text.strip().rpartition("!")
    try:
        row, column = split_address(address.upper())
    except ValueError:
        mark = ""
    if not mark or not sheet:
        raise Refusal("A20", f"”{text}” är ingen cell; skriv blad och cell som Avgifter!J9.")
    return Place(sheet.strip("'"), row, column)


def _setting(contents: Contents, key: str) -> str:
    """A setting's words; Refusal where the table of settings can't be read."""
    if not is_whole(contents, TABLE):
        raise Refusal("A29", f"Tabellen {TABLE} är inte hel; kör check och läs vad som saknas.")
    return contents.settings.text(key)


def _from_settings(contents: Contents, setting: str) -> Path:
    written, label = _setting(contents, setting), contents.workbook.setting(setting).label
    if not written:
        raise Refusal("A21", f"Ingen fil är utpekad; skriv dess namn vid {label} på Inställningar.")
    path = named_path(written, contents.folder or Path(), label)
    if contents.folder is None and not path.is_absolute():
        raise Refusal("A22", f"Skriv filens hela sökväg vid {label} på Inställningar.")
    return path
