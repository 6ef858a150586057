"""A new workbook's way to its folder: made aside, filled, and put there whole or not at all."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Sequence
from importlib import resources
from importlib.resources.abc import Traversable
from pathlib import Path
from tempfile import TemporaryDirectory

from finsam_xl.basics.refusal import Refusal


def put_new(
    workbook: str, folder: Path, fill: Callable[[Path], None], beside: Sequence[Traversable] = ()
) -> Path:
    """The new workbook in its folder; Refusal if there is one already or it can't be written.

    The files to lie `beside` it are copied there, never over one that lies there.
    """
    target = folder / f"{workbook}.xlsm"
    if target.exists():
        raise Refusal("A09", f"Det finns redan en {target.name} i {folder}; välj en tom mapp.")
    with TemporaryDirectory() as scratch:
        made = Path(scratch) / target.name
        made.write_bytes(born(workbook))
        fill(made)
        try:
            folder.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(made, target)
            for file in beside:
                if not (folder / file.name).exists():
                    (folder / file.name).write_bytes(file.read_bytes())
        except OSError as error:
            raise Refusal(
                "A11", f"Mappen {folder} går inte att skriva i; välj en annan."
            ) from error
    return target


def born(workbook: str) -> bytes:
    """The workbook as built: inside an installed package, else beside it in the repository."""
    root: Traversable = resources.files("finsam_xl")
    name = f"{workbook}.xlsm"
    inside = root / "workbook" / name
    return (inside if inside.is_file() else root / ".." / "workbook" / name).read_bytes()
