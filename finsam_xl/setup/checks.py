"""What the doctor says of the computer and of what install put in place."""

from __future__ import annotations

from pathlib import Path

from finsam_xl.basics.refusal import Refusal
from finsam_xl.setup.addin_file import Mark, from_store, mark, pip
from finsam_xl.setup.check import Check, Status, writable
from finsam_xl.setup.conf import holds
from finsam_xl.setup.files import content
from finsam_xl.setup.install import lines
from finsam_xl.setup.machine import Machine, old_python
from finsam_xl.setup.places import WINDOWS, Places

_INSTALL = "Stäng Excel och kör finsam-xl install."


def computer_checks(machine: Machine) -> list[Check]:
    """Python, finsam-xl, xlwings, Excel and LibreOffice."""
    package = Check("finsam-xl", Status.OK, f"version {machine.package}.")
    return [_python(machine), package, _xlwings(machine), _excel(machine), _libreoffice(machine)]


def installation_checks(machine: Machine, places: Places | None) -> list[Check]:
    """The add-in, its settings and the folders; without Excel only our own folder."""
    if places is None:
        return []
    return [
        _addin(machine, places),
        _conf(machine, places),
        writable("Tilläggets mapp", places.addin.parent),
    ]


def _python(machine: Machine) -> Check:
    what = f"{'.'.join(map(str, machine.python))} i {machine.interpreter}."
    if old_python(machine):
        remedy = "Installera Python 3.11 eller nyare från python.org och sedan finsam-xl där."
        return Check("Python", Status.WRONG, what, remedy)
    if machine.platform == WINDOWS and from_store(machine.interpreter):
        remedy = "Den kommer från Microsoft Store; installera Python från python.org i stället."
        return Check("Python", Status.WRONG, what, remedy)
    return Check("Python", Status.OK, what)


def _xlwings(machine: Machine) -> Check:
    if machine.pinned in {"", machine.xlwings}:
        return Check("xlwings", Status.OK, f"version {machine.xlwings}.")
    what = f"version {machine.xlwings}, men finsam-xl är gjort för {machine.pinned}."
    remedy = f"Skriv: {pip((f'xlwings=={machine.pinned}',))}"
    return Check("xlwings", Status.WRONG, what, remedy)


def _excel(machine: Machine) -> Check:
    if machine.excel:
        return Check("Excel", Status.OK, f"finns i {machine.excel}.")
    remedy = "Öppna arbetsböckerna i LibreOffice, eller kör åtgärderna med finsam-xl run."
    return Check("Excel", Status.WARNING, "hittas inte på den här datorn.", remedy)


def _libreoffice(machine: Machine) -> Check:
    if machine.libreoffice:
        return Check("LibreOffice", Status.OK, f"version {machine.libreoffice}.")
    if machine.excel:
        return Check("LibreOffice", Status.OK, "finns inte, och behövs inte när Excel finns.")
    remedy = "Installera LibreOffice från libreoffice.org, eller Excel."
    return Check("LibreOffice", Status.MISSING, "hittas inte på den här datorn.", remedy)


def _addin(machine: Machine, places: Places) -> Check:
    try:
        package = content(places.addin)
    except Refusal as error:
        return Check("Tillägget", Status.WRONG, str(error))
    if package is None:
        return Check("Tillägget", Status.MISSING, f"ligger inte i {places.addin.parent}.", _INSTALL)
    found = mark(package)
    if found is None:
        what = f"{places.addin} är inte gjort av finsam-xl."
        return Check("Tillägget", Status.WRONG, what, "Flytta filen och kör finsam-xl install.")
    return _marked(machine, places, found)


def _marked(machine: Machine, places: Places, found: Mark) -> Check:
    """An add-in of ours: of this version, and starting a Python that is there."""
    if found.version != machine.package:
        what = f"är av version {found.version} men finsam-xl av version {machine.package}."
        return Check("Tillägget", Status.WRONG, what, _INSTALL)
    started = found.settings.get(places.interpreter_key, "")
    if started == str(machine.interpreter):
        return Check("Tillägget", Status.OK, f"version {found.version} i {places.addin}.")
    what = f"startar Python i {started or 'PATH'}, inte den som svarar nu."
    status = Status.WARNING if started and Path(started).exists() else Status.WRONG
    return Check("Tillägget", status, what, _INSTALL)


def _conf(machine: Machine, places: Places) -> Check:
    try:
        text = content(places.conf)
    except Refusal as error:
        return Check("Inställningar", Status.WRONG, str(error))
    if text is None:
        return Check("Inställningar", Status.MISSING, f"{places.conf} finns inte.", _INSTALL)
    if all(holds(text, line) for line in lines(places, machine.interpreter)):
        return Check("Inställningar", Status.OK, f"{places.conf} pekar på den här Python.")
    what = f"{places.conf} pekar inte på den här Python."
    return Check("Inställningar", Status.WRONG, what, _INSTALL)
