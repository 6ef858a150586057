"""What can be typed: the commands of finsam-xl, their arguments and their help."""

from __future__ import annotations

import argparse
from datetime import date
from pathlib import Path

from finsam_xl import __version__
from finsam_xl.cli.words import speak_swedish

FIRST_YEAR, LAST_YEAR = 2004, 2100
MOST_JOBS, MOST_WEEKS = 61, 60


def parser() -> argparse.ArgumentParser:
    """The whole command line."""
    speak_swedish()
    top = argparse.ArgumentParser(
        prog="finsam-xl",
        description="Räknar, kontrollerar och skriver i samordningsförbundets arbetsböcker.",
        epilog="Slutar med 0 om allt är bra, 1 om det finns fel att rätta, 2 om det inte gick.",
        allow_abbrev=False,
    )
    top.add_argument(
        "--version",
        action="version",
        version=f"finsam-xl {__version__}",
        help="visa programmets version",
    )
    commands = top.add_subparsers(dest="command", metavar="kommando", required=True)
    _making(commands)
    _listing(commands)
    _rows(commands)
    _running(commands)
    _batch(commands)
    _due(commands)
    _open(commands)
    _setting_up(commands)
    return top


def _making(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    demo = _command(commands, "demo", "gör exemplen, trycker på deras knappar och berättar")
    demo.add_argument("folder", metavar="MAPP", type=Path, nargs="?", default=Path("exempel"))
    new = _command(commands, "new", "gör en ny arbetsbok i en mapp")
    new.add_argument("folder", metavar="MAPP", type=Path)
    new.add_argument("--year", metavar="ÅR", type=_year, help="året som arbetsboken gäller")
    new.add_argument("--workbook", metavar="BOK", help="vilken arbetsbok; annars ekonomi")
    new.add_argument(
        "--example",
        metavar="EXEMPEL",
        help="tom, umea, uppsala eller arbetsforum; exemplet av en annan bok än ekonomi behöver"
        " --workbook: --workbook deltagare --example umea",
    )
    new.add_argument(
        "--from", dest="old", metavar="ARBETSBOK", type=Path, help="förra årets, som förs över"
    )
    upgrade = _command(commands, "upgrade", "gör om en äldre arbetsbok till den nyaste versionen")
    upgrade.add_argument("workbook", metavar="ARBETSBOK", type=Path)


def _listing(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    _command(commands, "actions", "räknar upp åtgärderna")
    tables = _command(commands, "tables", "räknar upp tabellerna i en arbetsbok")
    tables.add_argument("workbook", metavar="ARBETSBOK", type=Path)


def _rows(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    imported = _command(commands, "import", "läser in en fils rader i en tabell, allt eller inget")
    imported.add_argument("workbook", metavar="ARBETSBOK", type=Path)
    imported.add_argument("table", metavar="TABELL", help="eller folkmängd, för SCB:s filer")
    imported.add_argument(
        "files",
        metavar="FIL",
        type=Path,
        nargs="+",
        help=".csv, .xlsx, .json eller .txt; flera rapporter kan läsas på en gång",
    )
    imported.add_argument(
        "--map", dest="mapping", metavar="KOLUMNER", help="rubriker och kolumner: Kommun=Medlem, …"
    )
    exported = _command(commands, "export", "skriver ut en tabells rader")
    exported.add_argument("workbook", metavar="ARBETSBOK", type=Path)
    exported.add_argument("table", metavar="TABELL")
    exported.add_argument("--csv", action="store_true", help="som CSV i stället för JSON")


def _running(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    run = _command(commands, "run", "kör en åtgärd på en eller flera arbetsböcker")
    run.add_argument("action", metavar="ÅTGÄRD", help="se finsam-xl actions")
    run.add_argument("workbooks", metavar="ARBETSBOK", type=Path, nargs="+")
    run.add_argument("--file", metavar="FIL", type=Path, help="filen som åtgärden läser")
    run.add_argument("--cell", metavar="CELL", help="cellen som åtgärden gäller, som Avgifter!J9")
    run.add_argument("--out", metavar="MAPP", type=Path, help="mappen för dokument")
    run.add_argument("--pdf", action="store_true", help="skriv en PDF bredvid varje Worddokument")
    run.add_argument("--dry-run", action="store_true", help="visa vad som skulle skrivas")
    run.add_argument("--table", metavar="TABELL", help="tabellen som åtgärden läser in i")
    explain = _command(commands, "explain", "berättar hur talet i en cell har räknats ut")
    explain.add_argument("workbook", metavar="ARBETSBOK", type=Path)
    explain.add_argument("cell", metavar="CELL", help="blad och cell, som Avgifter!J9")
    check = _command(commands, "check", "visar vad som bör rättas, utan att skriva något")
    check.add_argument("workbooks", metavar="ARBETSBOK", type=Path, nargs="+")


def _batch(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    batch = _command(commands, "batch", "räknar om många arbetsböcker, förbund för förbund")
    batch.add_argument(
        "paths",
        metavar="SÖKVÄG",
        type=Path,
        nargs="+",
        help="arbetsböcker, eller mappar där alla för ekonomi räknas om, vad de än heter",
    )
    batch.add_argument(
        "--jobs", metavar="N", type=_jobs, default=1, help="så många på en gång; annars en"
    )
    batch.add_argument(
        "--out", metavar="FIL", type=Path, help="arbetsboken med sammanfattningen, en .xlsx"
    )


def _due(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    due = _command(commands, "due", "visar vad som är försenat och på gång i alla arbetsböcker")
    due.add_argument(
        "paths",
        metavar="SÖKVÄG",
        type=Path,
        nargs="+",
        help="arbetsböcker, eller mappar med dem",
    )
    due.add_argument(
        "--weeks", metavar="N", type=_weeks, help="så långt fram; annars som på Inställningar"
    )
    due.add_argument("--out", metavar="MAPP", type=Path, help="skriv Word och kalenderfil dit")


def _setting_up(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    install = _command(commands, "install", "lägger tillägget med knapparna i Excel")
    uninstall = _command(commands, "uninstall", "tar bort det som install har lagt dit")
    for command in (install, uninstall):
        command.add_argument("--dry-run", action="store_true", help="visa vad som skulle göras")
    doctor = _command(commands, "doctor", "visar vad som saknas på datorn och hur det ordnas")
    doctor.add_argument("workbook", metavar="ARBETSBOK", nargs="?", help="se även på den här")


def _open(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    opened = _command(commands, "open", "öppnar en arbetsbok i Excel, annars i LibreOffice")
    opened.add_argument("workbook", metavar="ARBETSBOK", type=Path)
    attach = _command(commands, "attach", "kör en åtgärd på arbetsboken som är öppen framför dig")
    attach.add_argument("action", metavar="ÅTGÄRD", help="se finsam-xl actions")
    attach.add_argument("--file", metavar="FIL", type=Path, help="filen som åtgärden läser")
    attach.add_argument("--cell", metavar="CELL", help="cellen som åtgärden gäller")
    attach.add_argument("--out", metavar="MAPP", type=Path, help="mappen för dokument")
    attach.add_argument("--pdf", action="store_true", help="skriv en PDF bredvid Worddokumentet")
    attach.add_argument("--table", metavar="TABELL", help="tabellen som åtgärden läser in i")


def _command(
    commands: argparse._SubParsersAction[argparse.ArgumentParser], name: str, text: str
) -> argparse.ArgumentParser:
    command = commands.add_parser(name, help=text, description=text.capitalize() + ".")
    command.add_argument("--json", action="store_true", help="svara med JSON")
    command.add_argument(
        "--day", metavar="ÅÅÅÅ-MM-DD", type=_day, help="räkna som om det vore den dagen"
    )
    return command


def _year(text: str) -> int:
    """A year that the law and the sheets know."""
    year = int(text)
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise ValueError(text)
    return year


def _jobs(text: str) -> int:
    """As many processes as Windows can wait for, at most."""
    jobs = int(text)
    if not 1 <= jobs <= MOST_JOBS:
        raise ValueError(text)
    return jobs


def _weeks(text: str) -> int:
    """As far ahead as the setting Veckor framåt can be."""
    weeks = int(text)
    if not 1 <= weeks <= MOST_WEEKS:
        raise ValueError(text)
    return weeks


def _day(text: str) -> date:
    return date.fromisoformat(text)
