"""Chooses the template: the office's own copy first, else the one that follows with us."""

from __future__ import annotations

from importlib import resources
from pathlib import Path

from finsam_xl.documents.refusals import unreadable
from finsam_xl.documents.word import Template


def template(name: str, folder: Path | None) -> Template:
    """The template avgiftstabell from the office's folder (mallar), else from the package.

    Refusal D01 where the office's own file is there but can't be read.
    """
    file = f"{name}.docx"
    own = folder / file if folder else None
    if own and own.exists():
        return Template(file, _read(own))
    ours = resources.files("finsam_xl.documents").joinpath("templates", file)
    return Template(file, ours.read_bytes(), is_ours=True)


def _read(own: Path) -> bytes:
    try:
        return own.read_bytes()
    except OSError as error:
        raise unreadable(own.name) from error
