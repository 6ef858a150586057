"""The file that lists what did not come along to a new workbook, where it is more than a few."""

from __future__ import annotations

from finsam_xl.documents.document_file import DocumentFile

MOST_TOLD = 5


def stayed_list(left: tuple[str, ...], name: str) -> tuple[DocumentFile, ...]:
    """All that stayed behind, a line each; none where a sentence can tell it all."""
    if len(left) <= MOST_TOLD:
        return ()
    lines = "".join(f"- {each}\r\n" for each in left)
    text = f"Det här följde inte med till {name}:\r\n\r\n{lines}"
    return (DocumentFile(list_name(name), text.encode("utf-8-sig")),)


def list_name(name: str) -> str:
    """What the list beside a workbook is called."""
    return f"{name.removesuffix('.xlsm')}, följde inte med.txt"
