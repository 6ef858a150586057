"""A file's rows under the table's own labels; a proposal where the file has headings of its own."""

from __future__ import annotations

from finsam_xl.actions.rows.heading_notes import rival_notes, unit_notes
from finsam_xl.actions.rows.heading_units import in_own_units
from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.refusal import Refusal
from finsam_xl.exchange.headings import Mapping, apply_mapping, mapping_from_text, propose
from finsam_xl.exchange.mapping import with_own_labels
from finsam_xl.exchange.raw import RawRows
from finsam_xl.sheets.findings import shown
from finsam_xl.sheets.schema import Owner, Table


class Fitted(Frozen):
    """The rows, ready to be typed, or what is proposed and has not been agreed to.

    `notes` tell what is uncertain in a proposal, or what was done by an agreed mapping.
    """

    rows: RawRows
    proposal: str = ""
    unknown: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    agreed: bool = False


def mapped(table: Table, rows: RawRows, written: str) -> Fitted:
    """The rows by the table's labels, else by the written mapping, else a proposal.

    A written mapping that names none of the file's headings is another file's, and is not used.
    """
    known = {column.label.casefold() for column in table.columns}
    if all(label.casefold() in known for label in rows.labels):
        return Fitted(rows)
    agreed = mapping_from_text(written) if written else Mapping()
    headings = [*(heading for heading, _ in agreed.pairs), *(y.heading for y in agreed.years)]
    labels = {label.strip().casefold() for label in rows.labels}
    if any(heading.strip().casefold() in labels for heading in headings):
        whole = with_own_labels(agreed, rows.labels, [column.label for column in table.columns])
        counted, told = in_own_units(table, rows, whole)
        return Fitted(apply_mapping(counted, whole), notes=told, agreed=True)
    own = [column.label for column in table.columns if column.owner is Owner.USER]
    proposed = propose(rows.labels, own)
    proposal, rivals = _text(proposed), rival_notes(proposed)
    if not proposal and rivals:
        raise Refusal("A30", " ".join((f"Inget är läst till {table.name}.", *rivals)))
    if not proposal:
        words = ", ".join(shown(label) for label in rows.labels if label)
        raise Refusal(
            "A31",
            f"Ingen av rubrikerna {words} känns igen i {table.name}; kolumnerna där är"
            f" {', '.join(own)}. Skriv vilka som hör ihop, som Kommun=Medlem.",
        )
    unknown = tuple(shown(label) for label in rows.labels if label.casefold() not in known)
    return Fitted(rows, proposal, unknown, (*rivals, *unit_notes(table, rows, proposed)))


def _text(mapping: Mapping) -> str:
    """As it is written by hand: Kommun=Medlem, 2016=Beslutad avgift."""
    years = [(column.heading, column.label) for column in mapping.years]
    return ", ".join(f"{heading}={label}" for heading, label in (*mapping.pairs, *years))
