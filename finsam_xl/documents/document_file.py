"""A finished document: its file name, its bytes and what somebody has still to write in it."""

from __future__ import annotations

from finsam_xl.basics.frozen import Frozen


class DocumentFile(Frozen):
    """A file to be saved; `prompts` are its places to write in, as they stand in the text."""

    name: str
    content: bytes
    prompts: tuple[str, ...] = ()
