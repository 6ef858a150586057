"""How the parts of a package point to each other."""

from __future__ import annotations

import posixpath

from finsam_xl.basics.frozen import Frozen
from finsam_xl.books.file.parts.package import Package
from finsam_xl.books.file.parts.xml_text import start_tags
from finsam_xl.books.file.refusals import refusal

CONTENT_TYPES = "[Content_Types].xml"
_WORKBOOK_TYPES = ("sheet.main+xml", "sheet.macroenabled.main+xml", "template.main+xml")
_MORE_TYPES = ("template.macroenabled.main+xml", "addin.macroenabled.main+xml")


class Relation(Frozen):
    """One part's pointer to another: its id, the last word of its kind, the other part."""

    identity: str
    kind: str
    part: str


def relations_part(part: str) -> str:
    """Where a part's relationships stand."""
    folder, name = posixpath.split(part)
    return posixpath.join(folder, "_rels", f"{name}.rels")


def relations(package: Package, part: str) -> tuple[Relation, ...]:
    """The inner relationships of a part; of the package itself for an empty name."""
    place = relations_part(part)
    if place not in package:
        return ()
    return tuple(
        Relation(tag["Id"], tag["Type"].rpartition("/")[2], _target(part, tag["Target"]))
        for tag in start_tags(b"Relationship", package.xml(place))
        if tag.get("TargetMode") != "External" and {"Id", "Type", "Target"} <= tag.keys()
    )


def workbook_part(package: Package) -> str:
    """The part that holds the workbook; refuses what is no workbook that we can write."""
    if CONTENT_TYPES not in package:
        raise refusal("B08", package.file)
    if any("_xmlsignatures/" in entry.filename.casefold() for entry in package.entries):
        raise refusal("B15", package.file)
    main = [r.part for r in relations(package, "") if r.kind == "officeDocument"]
    if len(main) != 1:
        raise refusal("B08", package.file)
    kind = content_type(package, main[0]).casefold()
    if "sheet.binary" in kind:
        raise refusal("B09", package.file)
    if not kind.endswith((*_WORKBOOK_TYPES, *_MORE_TYPES)):
        raise refusal("B08", package.file)
    return package.entry(main[0]).filename


def content_type(package: Package, part: str) -> str:
    """What the package says that a part holds."""
    types = package.xml(CONTENT_TYPES)
    for tag in start_tags(b"Override", types):
        if tag.get("PartName", "").lstrip("/").casefold() == part.casefold():
            return tag.get("ContentType", "")
    ending = part.rpartition(".")[2].casefold()
    for tag in start_tags(b"Default", types):
        if tag.get("Extension", "").casefold() == ending:
            return tag.get("ContentType", "")
    return ""


def _target(part: str, target: str) -> str:
    folder = posixpath.dirname(part)
    return posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
