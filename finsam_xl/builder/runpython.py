"""xlwings' own VBA, taken from the installed xlwings and fitted to the add-in in a few places."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

from finsam_xl import __version__
from finsam_xl.builder.package import replaced

_PROJECT = "finsam"
SETTINGS_SHEET = f"{_PROJECT}.conf"
VERSION_KEY = "FINSAM_VERSION"
# a click lives too short for garbage, and collecting it took a tenth of its time
_NO_GARBAGE = "import gc;gc.disable();"
_LEAN_IMPORT = "from finsam_xl.calc.shield import import_xlwings;import_xlwings();"
SHIELD = f"{_NO_GARBAGE}{_LEAN_IMPORT}import xlwings.utils;"
_TELL = f"import os;os.environ['{VERSION_KEY}']='{__version__}';"
_GIVEN = "    SourcePythonCommand = PythonCommand\n"
_CHANGES = (
    # its own settings, so that no other xlwings on the machine decides our interpreter
    ('PROJECT_NAME As String = "myaddin"', f'PROJECT_NAME As String = "{_PROJECT}"'),
    # nor may the open workbook: it could name any program
    ('If SheetExists(ActiveWorkbook, PROJECT_NAME & ".conf") = True Then', "If False Then"),
    # a lean import, for xlwings loads pandas and more if it finds them: half a second a click
    ('-B -c ""import xlwings.utils;', f'-B -c ""{SHIELD}'),
    # the click tells which add-in it comes from, so that one of another version is stopped
    (_GIVEN, f'    PythonCommand = "{_TELL}" & PythonCommand\n{_GIVEN}'),
    (
        "'Version: ",
        "'Changed by finsam-xl: settings' name and place, a lean import, the version\n'Version: ",
    ),
)


def settings(interpreter: str) -> dict[str, str]:
    """What the add-in's settings sheet says; a key that stands there is looked for nowhere else."""
    return {
        "INTERPRETER_WIN": interpreter,
        "INTERPRETER_MAC": interpreter,
        "INTERPRETER": "python",
        "ADD_WORKBOOK_TO_PYTHONPATH": "false",
        "PYTHONPATH": "",
        "CONDA PATH": "",
        "CONDA ENV": "",
        VERSION_KEY: __version__,
    }


def modules() -> dict[str, str]:
    """The module `xlwings`, and the `Dictionary` that it needs on a Mac."""
    folder = _installed()
    return {
        "xlwings": fitted((folder / "xlwings_custom_addin.bas").read_text("utf-8")),
        "Dictionary": (folder / "addin" / "Dictionary.cls").read_text("utf-8"),
    }


def fitted(text: str) -> str:
    """The module with our changes; ValueError if this xlwings isn't the one they were made for."""
    for old, new in _CHANGES:
        text = replaced(text, old, new)
    return text


def _installed() -> Path:
    spec = find_spec("xlwings")
    if spec is None or not spec.submodule_search_locations:
        raise ModuleNotFoundError("xlwings is not installed")
    return Path(spec.submodule_search_locations[0])
