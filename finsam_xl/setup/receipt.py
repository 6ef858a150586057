"""What install remembers of what it wrote, so that uninstall takes away that and nothing else."""

from __future__ import annotations

import json
from pathlib import Path

from finsam_xl.basics.frozen import Frozen


class Receipt(Frozen):
    """Files and folders that were not there before (outermost first), and our settings' lines."""

    files: tuple[str, ...] = ()
    folders: tuple[str, ...] = ()
    lines: tuple[str, ...] = ()

    def made(self, path: Path) -> bool:
        """True if install made this file."""
        return str(path) in self.files


def read_receipt(path: Path) -> Receipt | None:
    """The receipt that lies there; None if there is none or it can't be read."""
    try:
        told = json.loads(path.read_text("utf-8"))
        fields = [tuple(map(str, told[name])) for name in Receipt._fields]
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return Receipt(*fields)


def receipt_bytes(receipt: Receipt) -> bytes:
    """The receipt as a file."""
    text = json.dumps(receipt._asdict(), ensure_ascii=False, indent=1)
    return text.encode() + b"\n"


def missing_folders(path: Path) -> tuple[str, ...]:
    """The folders that must be made for this file, outermost first."""
    return tuple(str(each) for each in reversed(path.parents) if not each.exists())
