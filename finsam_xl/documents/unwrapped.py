"""A Word document's own text out of the wrappings that tracked changes and fields put round it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from docx.document import Document

_WRAPPED = ("w:ins", "w:moveTo", "w:sdt", "w:smartTag", "w:customXml")
_INSIDE = ("w:p", "w:r", "w:tbl", "w:tr", "w:tc", "w:hyperlink", "w:sdtContent", *_WRAPPED)


def unwrap(document: Document) -> None:
    """What is inserted, moved there or typed in a field stands as if it had been typed plainly.

    What is deleted with tracking is read by nobody, and so it is left where it is.
    """
    from docx.oxml.ns import qn  # noqa: PLC0415 - slow to load, and only reading needs it

    inside = {qn(name) for name in _INSIDE}
    found = document.element.body.iter(*map(qn, _WRAPPED))
    for wrapping in reversed(list(found)):
        content = wrapping.find(qn("w:sdtContent"))
        own = [each for each in (wrapping if content is None else content) if each.tag in inside]
        for each in own:
            wrapping.addprevious(each)
        if own:
            wrapping.getparent().remove(wrapping)
