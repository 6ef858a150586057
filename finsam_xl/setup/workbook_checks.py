"""What the doctor says of one workbook, without changing anything in it."""

from __future__ import annotations

import os
import re
import zipfile
from datetime import date
from pathlib import Path, PureWindowsPath

from finsam_xl.actions.journey.reading import read_contents
from finsam_xl.basics.refusal import Refusal
from finsam_xl.books.file import FileBook
from finsam_xl.books.file.write_lock import check_closed
from finsam_xl.setup.check import Check, Status, writable

_SYNCED = re.compile(r"OneDrive|SharePoint", re.IGNORECASE)
_MACROS = "xl/vbaProject.bin"


def workbook_checks(told: str, day: date) -> list[Check]:
    """Where it lies, whether it may be written, who has it open, its version and its macros."""
    if re.match(r"\w{2,}:/", told):
        remedy = "Synka mappen till datorn med OneDrive och ange filens plats på datorn."
        return [Check("Plats", Status.WRONG, f"{told} är en webbadress.", remedy)]
    path = Path(told)
    if not path.is_file():
        remedy = "Kontrollera namnet och mappen, och att filen är hämtad till datorn."
        return [Check("Plats", Status.MISSING, f"{path} finns inte.", remedy)]
    return [
        _place(path),
        *_from_the_web(path),
        _file(path),
        writable("Arbetsbokens mapp", path.absolute().parent),
        _open(path),
        _version(path, day),
        *_macros(path, day),
    ]


def _place(path: Path) -> Check:
    folder = path.absolute().parent
    if any(_SYNCED.search(part) for part in (*folder.parts, *PureWindowsPath(folder).parts)):
        remedy = "Låt synken bli klar före ett klick, och låt bara en ha boken öppen i taget."
        return Check("Plats", Status.WARNING, f"{folder} synkas av OneDrive.", remedy)
    return Check("Plats", Status.OK, f"{folder}.")


def _from_the_web(path: Path) -> list[Check]:
    """Windows marks what was downloaded, and Excel then starts no macros in it."""
    if not os.path.lexists(f"{path}:Zone.Identifier"):
        return []
    remedy = "Högerklicka på filen, välj Egenskaper och sedan Avblockera eller Tillåt."
    what = "är hämtad från nätet, så Excel startar inte dess knappar."
    return [Check("Avblockering", Status.WRONG, what, remedy)]


def _file(path: Path) -> Check:
    if os.access(path, os.W_OK):
        return Check("Skrivrätt", Status.OK, f"{path.name} går att skriva i.")
    remedy = "Ta bort skrivskyddet under filens egenskaper."
    return Check("Skrivrätt", Status.WRONG, f"{path.name} är skrivskyddad.", remedy)


def _open(path: Path) -> Check:
    try:
        check_closed(path.resolve())
    except Refusal as refused:
        return Check("Öppen", Status.WARNING, str(refused))
    own = path.with_name(f".~finsam.{path.name}#")
    if os.path.lexists(own):
        remedy = f"Vänta, eller ta bort {own.name} om ingen körning pågår."
        return Check("Öppen", Status.WARNING, "skrivs av en annan körning av finsam-xl.", remedy)
    return Check("Öppen", Status.OK, "ingen annan har den öppen.")


def _version(path: Path, day: date) -> Check:
    try:
        contents = read_contents(FileBook(path, day))
    except Refusal as refused:
        return Check("Version", Status.WRONG, str(refused))
    newest = contents.workbook.version
    if contents.version == newest:
        return Check("Version", Status.OK, f"{contents.workbook.key} version {newest}.")
    what = f"{contents.workbook.key} version {contents.version}, den nyaste är {newest}."
    return Check("Version", Status.WARNING, what, f"Kör finsam-xl upgrade {path}.")


def _is_saved_by_libreoffice(path: Path, day: date) -> bool:
    try:
        return FileBook(path, day).saved_by_libreoffice
    except Refusal:
        return False


def _macros(path: Path, day: date) -> list[Check]:
    """Nothing of a file that is no package, such as one with a password: the version tells why."""
    try:
        with zipfile.ZipFile(path) as package:
            found = _MACROS in package.namelist()
    except (OSError, zipfile.BadZipFile):
        return []
    if found and _is_saved_by_libreoffice(path, day):
        what = "visas inte sedan LibreOffice har sparat arbetsboken."
        return [Check("Knappar", Status.MISSING, what, f"Kör finsam-xl upgrade {path}.")]
    if found:
        return [Check("Knappar", Status.OK, "finns i arbetsboken.")]
    remedy = "Gör en ny .xlsm med finsam-xl upgrade eller new; spara inte som .xlsx."
    return [Check("Knappar", Status.MISSING, "arbetsboken har inga makron.", remedy)]
