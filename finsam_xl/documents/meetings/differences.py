"""What differs between a document that stands and the one that would be written now."""

from __future__ import annotations

from finsam_xl.basics.frozen import Frozen
from finsam_xl.documents.meetings.part_texts import LABELS
from finsam_xl.documents.meetings.read_back import ReadItem, items_of, lines_of


class Difference(Frozen):
    """One part that differs: where, and what stands there and what would; "" where there is none.

    `label` is "" for the account; both texts are "" where all that differs is beside the items.
    """

    number: str
    label: str
    stands: str
    becomes: str

    @property
    def where(self) -> str:
        """§ 51 Beslut."""
        return f"{self.number} {self.label}".strip() or "huvudet"


def differences(standing: bytes, new: bytes, name: str) -> tuple[Difference, ...]:
    """Every part of an item that differs; of the rest only that it does. () for the same text."""
    old, made = lines_of(standing, name), lines_of(new, name)
    texts = [[line.text.strip() for line in lines if line.text.strip()] for lines in (old, made)]
    if texts[0] == texts[1]:
        return ()
    found = _of_items(items_of(old), items_of(made))
    return found or (Difference("", "", "", ""),)


def _of_items(old: tuple[ReadItem, ...], new: tuple[ReadItem, ...]) -> tuple[Difference, ...]:
    there, made = _keyed(old), _keyed(new)
    nothing = ReadItem("", "", ())
    return tuple(
        Difference(key, label, stands, becomes)
        for key in dict.fromkeys((*there, *made))
        for label in ("", *LABELS)
        for stands in [there.get(key, nothing).text(label)]
        for becomes in [made.get(key, nothing).text(label)]
        if stands != becomes
    )


def _keyed(items: tuple[ReadItem, ...]) -> dict[str, ReadItem]:
    """By number, else by heading."""
    return {item.number or item.heading: item for item in items}
