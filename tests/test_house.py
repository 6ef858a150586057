"""The house's arrows: who may import whom, and where the outside world is allowed in."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1] / "finsam_xl"

MAY_IMPORT = {
    "basics": set(),
    "law": {"basics"},
    "rules": {"basics", "law"},
    "sheets": {"basics"},
    "exchange": {"basics"},
    "books": {"basics", "office"},
    "documents": {"basics", "office"},
    "actions": {"basics", "law", "rules", "sheets", "exchange", "books", "documents"},
    # with xlwings these two could stand as a package of their own
    "office": set(),
    "calc": {"office"},
    "builder": {"basics", "sheets"},
    # it builds the add-in for this machine, and the doctor reads a workbook as an action does
    "setup": {"basics", "books", "builder", "actions"},
    # calc: open shows a workbook in LibreOffice, and attach finds it again
    "cli": {"basics", "sheets", "exchange", "books", "actions", "calc", "setup", "trace"},
    # only to stop a click from an add-in of another version
    "buttons": {"basics", "sheets", "books", "actions", "setup", "trace"},
    "trace": set(),
}
RULES_MAY_IMPORT = {
    "fees": set(),
    "budget": {"fees"},
    "outcome": {"fees", "budget"},
    "closing": {"budget", "outcome"},
    "meetings": {"budget"},
    "disclosure": set(),
    "participants": {"disclosure"},
    "targets": {"disclosure", "participants"},
    # its dues are those of all the association's sheets
    "registers": {"fees", "meetings", "participants", "targets"},
}
"""Each subject of the rules and the other subjects it builds on; files beside them are for all."""
DOORS = {"cli", "buttons"}


def modules() -> list[Path]:
    return sorted(ROOT.rglob("*.py"))


def room(path: Path) -> str:
    return path.relative_to(ROOT).parts[0].removesuffix(".py")


def imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{name.name}" for name in node.names)


def rooms_imported(path: Path) -> set[str]:
    names = {name.split(".")[1] for name in imports(path) if name.startswith("finsam_xl.")}
    return {name for name in names if (ROOT / name).is_dir() or (ROOT / f"{name}.py").is_file()}


@pytest.mark.parametrize("path", modules(), ids=lambda p: str(p.relative_to(ROOT)))
def test_arrows_point_only_down(path: Path) -> None:
    name = room(path)
    if name in {"__init__", "__main__"}:
        return
    assert rooms_imported(path) - {name} <= MAY_IMPORT[name]


def test_the_subjects_of_the_rules_point_one_way() -> None:
    folders = {path.name for path in (ROOT / "rules").iterdir() if path.is_dir()}
    subjects = folders - {"__pycache__"}
    assert subjects == set(RULES_MAY_IMPORT)
    for path in (ROOT / "rules").rglob("*.py"):
        within = (name for name in imports(path) if name.startswith("finsam_xl.rules."))
        names = {name.split(".")[2] for name in within}
        own = path.relative_to(ROOT / "rules").parts[0]
        assert (names & subjects) - {own} <= RULES_MAY_IMPORT.get(own, set()), path.name


def test_no_subject_of_the_rules_builds_on_itself() -> None:
    """They are listed so that each stands after those it builds on."""
    above: set[str] = set()
    for subject, builds_on in RULES_MAY_IMPORT.items():
        assert builds_on <= above
        above.add(subject)


@pytest.mark.parametrize("path", modules(), ids=lambda p: str(p.relative_to(ROOT)))
def test_a_file_is_one_subject_with_a_one_sentence_docstring(path: Path) -> None:
    text = path.read_text("utf-8")
    assert text.count("\n") <= 250
    docstring = ast.get_docstring(ast.parse(text))
    assert docstring
    assert docstring.split("\n")[0].endswith(".")


def test_every_room_has_its_arrows() -> None:
    rooms = {room(path) for path in modules()} - {"__init__", "__main__"}
    assert rooms == set(MAY_IMPORT)


def test_only_the_live_book_and_calc_import_xlwings() -> None:
    users = {
        str(path.relative_to(ROOT))
        for path in modules()
        if any(name.split(".")[0] == "xlwings" for name in imports(path))
    }
    outside = {user for user in users if not user.startswith(("calc/", "books/live"))}
    assert outside <= {"buttons.py"}


def test_the_basics_stand_on_the_standard_library() -> None:
    for path in (ROOT / "basics").rglob("*.py"):
        tops = {name.split(".")[0] for name in imports(path)} - {"finsam_xl"}
        assert tops <= sys.stdlib_module_names


def test_no_clock_and_no_environment_below_the_doors() -> None:
    for path in modules():
        if room(path) in {"rules", "law", "sheets", "basics", "actions", "exchange"}:
            text = path.read_text("utf-8")
            for word in ("date.today(", "datetime.now(", "os.environ", "import random"):
                assert word not in text, f"{path.name}: {word}"


def test_the_only_broad_except_stands_in_the_doors() -> None:
    for path in modules():
        if room(path) not in DOORS:
            for node in ast.walk(ast.parse(path.read_text("utf-8"))):
                if isinstance(node, ast.ExceptHandler):
                    caught = ast.unparse(node.type) if node.type else ""
                    assert caught not in {"", "Exception", "BaseException"}, path.name


def test_xlwings_pro_is_never_used() -> None:
    for path in modules():
        assert not any(name.startswith("xlwings.pro") for name in imports(path))
