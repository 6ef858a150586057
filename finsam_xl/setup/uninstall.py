"""Takes away what install wrote, and nothing else."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from finsam_xl.setup.addin_file import mark
from finsam_xl.setup.conf import without
from finsam_xl.setup.files import check_unlocked, content, put, take_away
from finsam_xl.setup.places import Places
from finsam_xl.setup.receipt import Receipt, read_receipt


def installed(places: Places) -> Receipt | None:
    """What is to be taken away; an add-in of ours counts even if its receipt is lost."""
    receipt = read_receipt(places.receipt)
    if receipt is None and _ours(places.addin):
        return Receipt((str(places.addin),))
    return receipt


def goes(places: Places, receipt: Receipt) -> tuple[Path, ...]:
    """The files that will be taken away or lose our lines, as they lie now."""
    files = [Path(each) for each in receipt.files if Path(each) not in {places.addin, places.conf}]
    addin = [places.addin] if _ours(places.addin) else []
    conf = content(places.conf)
    changed = conf is not None and without(conf, receipt.lines) != conf
    return (*addin, *([places.conf] if changed else []), *(each for each in files if each.exists()))


def uninstall(places: Places, receipt: Receipt) -> None:
    """Take it away; nothing at all while Excel has the add-in open."""
    if _ours(places.addin):
        check_unlocked(places.addin)
        take_away(places.addin)  # first: it is the one that may be locked
    take_back(places, receipt)


def take_back(places: Places, receipt: Receipt) -> None:
    """Our files, our lines in the settings, the receipt, and the folders we made if empty."""
    for each in map(Path, receipt.files):
        if each != places.conf and (each != places.addin or _ours(each)):
            take_away(each)
    _take_lines(places.conf, receipt)
    take_away(places.receipt)
    for folder in reversed(receipt.folders):
        with suppress(OSError):
            Path(folder).rmdir()


def _take_lines(conf: Path, receipt: Receipt) -> None:
    text = content(conf)
    if text is None:
        return
    rest = without(text, receipt.lines)
    if not rest and receipt.made(conf):
        take_away(conf)
    elif rest != text:
        put(conf, rest)


def _ours(addin: Path) -> bool:
    """True for an add-in that a finsam-xl of any version made."""
    package = content(addin)
    return package is not None and mark(package) is not None
