"""Puts the add-in, its settings and on a Mac its script in place; again changes nothing."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.refusal import Refusal
from finsam_xl.setup.addin_file import built, check_interpreter, mark, pinned, pip
from finsam_xl.setup.conf import setting, with_ours
from finsam_xl.setup.files import check_unlocked, content, put
from finsam_xl.setup.places import MAC, Places
from finsam_xl.setup.receipt import Receipt, missing_folders, read_receipt, receipt_bytes
from finsam_xl.setup.refusals import refusal
from finsam_xl.setup.uninstall import take_back


class Put(Frozen):
    """A file as it stands (None: not at all) and as it shall stand."""

    path: Path
    old: bytes | None
    new: bytes


def plan(places: Places, interpreter: Path) -> tuple[Put, ...]:
    """The files that must change; none if all is in place."""
    check_interpreter(places, interpreter)
    if places.platform == MAC and not places.conf.parent.is_dir():
        raise refusal("I06")  # a container made by anyone but Excel is no container
    every = (_addin(places, interpreter), _conf(places, interpreter), *_script(places))
    return tuple(each for each in every if each.old != each.new)


def install(places: Places, changes: tuple[Put, ...], interpreter: Path) -> None:
    """Write these files, remembering first what is ours; all of them, or none on a first time."""
    if not changes:
        return
    if any(each.path == places.addin for each in changes):
        check_unlocked(places.addin)
    earlier = read_receipt(places.receipt)
    receipt = _receipt(places, changes, interpreter)
    try:
        put(places.receipt, receipt_bytes(receipt))
        for each in changes:
            put(each.path, each.new)
    except Refusal:
        if earlier is None:
            take_back(places, receipt)
        raise


def lines(places: Places, interpreter: Path) -> tuple[str, ...]:
    """The settings that are ours."""
    own = setting(places.interpreter_key, str(interpreter))
    return own, setting("ADD_WORKBOOK_TO_PYTHONPATH", "False")


def _addin(places: Places, interpreter: Path) -> Put:
    old = content(places.addin)
    if old is not None and mark(old) is None:
        raise refusal("I05", places.addin)
    return Put(places.addin, old, built(interpreter))


def _conf(places: Places, interpreter: Path) -> Put:
    old = content(places.conf)
    receipt = read_receipt(places.receipt) or Receipt()
    new = with_ours(old or b"", receipt.lines, lines(places, interpreter))
    return Put(places.conf, old, new)


def _script(places: Places) -> tuple[Put, ...]:
    """What lets a Mac's Excel start Python; one that is there already is xlwings' own."""
    if places.scripts is None:
        return ()
    spec = find_spec("xlwings")
    folder = Path(spec.submodule_search_locations[0]) if spec else None  # type: ignore[index]
    source = next(iter(folder.glob("xlwings-*.applescript")), None) if folder else None
    if source is None:
        raise refusal("I07", pip(pinned()))
    target = places.scripts / source.name
    old = content(target)
    return (Put(target, old, source.read_bytes()),) if old is None else ()


def _receipt(places: Places, changes: tuple[Put, ...], interpreter: Path) -> Receipt:
    """What was ours before, and what will be."""
    before = read_receipt(places.receipt) or Receipt()
    new = [str(each.path) for each in changes if each.old is None]
    paths = (places.receipt, *(each.path for each in changes))
    folders = [folder for path in paths for folder in missing_folders(path)]
    return Receipt(
        tuple(dict.fromkeys((*before.files, *new))),
        tuple(dict.fromkeys((*before.folders, *folders))),
        tuple(dict.fromkeys((*before.lines, *lines(places, interpreter)))),
    )
