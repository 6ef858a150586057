"""The commands that put finsam-xl into Excel, take it away, and tell what is missing."""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from collections.abc import Iterable
from pathlib import Path

from finsam_xl import trace
from finsam_xl.cli.codes import FINDINGS, GOOD
from finsam_xl.cli.printing import say, say_json
from finsam_xl.cli.session import moment
from finsam_xl.setup.check import Check, writable
from finsam_xl.setup.checks import computer_checks, installation_checks
from finsam_xl.setup.install import install, plan
from finsam_xl.setup.machine import examined, system_name
from finsam_xl.setup.places import Places, places
from finsam_xl.setup.refusals import refusal
from finsam_xl.setup.uninstall import goes, installed, uninstall
from finsam_xl.setup.workbook_checks import workbook_checks

_STATUS_WIDTH, _SUBJECT_WIDTH = 9, 19


def install_command(arguments: Namespace) -> int:
    """Put the add-in and its settings in place, and tell which files that is."""
    found = _places()
    if found is None:
        raise refusal("I01", system_name())
    interpreter = Path(sys.executable)
    changes = plan(found, interpreter)
    if not arguments.dry_run:
        install(found, changes, interpreter)
    done = "Öppna Excel; fliken Finsam finns i menyn. Kontrollera med finsam-xl doctor."
    _say_files(arguments, "Skrivet:", "Skulle skriva:", [each.path for each in changes])
    if not arguments.json:
        if not changes:
            say("Allt är redan på plats; inget ändrat.")
        elif not arguments.dry_run:
            say(done)
    return GOOD


def uninstall_command(arguments: Namespace) -> int:
    """Take away what install wrote, and tell which files that is."""
    found = _places()
    receipt = installed(found) if found else None
    paths = goes(found, receipt) if found and receipt else ()
    if found and receipt and not arguments.dry_run:
        uninstall(found, receipt)
    _say_files(arguments, "Borttaget:", "Skulle ta bort:", paths)
    if not arguments.json:
        if not paths:
            say("Inget av finsam-xl är installerat i Excel; inget ändrat.")
        _say_kept()
    return GOOD


def doctor_command(arguments: Namespace) -> int:
    """Tell how it stands with the computer, the installation and maybe a workbook."""
    machine = examined(os.environ)
    checks = [
        *computer_checks(machine),
        *installation_checks(machine, _places()),
        writable("Loggens mapp", trace.log_path().parent),
    ]
    if arguments.workbook:
        checks += workbook_checks(arguments.workbook, moment(arguments).date())
    if arguments.json:
        say_json([_object(check) for check in checks])
    else:
        _say_checks(checks)
    return FINDINGS if any(each.must_be_mended for each in checks) else GOOD


def _places() -> Places | None:
    """Where this user's Excel looks; a home that the environment doesn't name is asked for."""
    home = str(Path.home())
    environment = {"HOME": home, "USERPROFILE": home, **os.environ}
    return places(sys.platform, environment, trace.log_path().parent)


def _say_files(arguments: Namespace, done: str, would: str, paths: Iterable[Path]) -> None:
    files = [str(path) for path in paths]
    if arguments.json:
        say_json({"dry_run": arguments.dry_run, "files": files})
    elif files:
        say(would if arguments.dry_run else done)
        for each in files:
            say(f"  {each}")


def _say_kept() -> None:
    """What the use of finsam-xl left; install didn't write it, so it is the user's to throw."""
    folder = trace.log_path().parent
    if trace.log_path().exists() or trace.undo_folder().exists():
        say(f"Loggen och det som Ångra behöver ligger kvar i {folder}; ta bort mappen om du vill.")


def _say_checks(checks: list[Check]) -> None:
    for each in checks:
        status = f"{each.status.value:{_STATUS_WIDTH}}{each.subject:{_SUBJECT_WIDTH}}"
        say(f"{status}{each.what}")
        if each.remedy:
            say(" " * len(status) + each.remedy)
    mend = sum(each.must_be_mended for each in checks)
    say(f"{mend} att åtgärda." if mend else "Allt som behövs finns.")


def _object(check: Check) -> dict[str, str]:
    """A check as programs read it."""
    return {
        "check": check.subject,
        "status": check.status.value,
        "what": check.what,
        "remedy": check.remedy,
    }
