"""The office's own Word templates, in the folder mallar beside the workbook."""

from __future__ import annotations

from finsam_xl.actions.journey.contents import Contents
from finsam_xl.documents.office_template import template
from finsam_xl.documents.word import Template

FOLDER = "mallar"


def chosen_template(contents: Contents, name: str) -> Template:
    """The office's own template of this name if there is one, else ours."""
    return template(name, contents.folder / FOLDER if contents.folder else None)
