"""What Läs in bokföring does in the open workbook."""

from __future__ import annotations

from tests.click.desk import Desk

LEDGER = """\
#FLAGGA 0
#SIETYP 3
#RAR 0 20160101 20161231
#KONTO 1941 "Bank"
#PSALDO 0 201602 5010 {} 60000
#PSALDO 0 201603 5010 {} 30000
#IB 0 1941 500000
#UB 0 1941 410000
#RES 0 5010 90000
"""
FILE = "bokforing.se"


def read_in(desk: Desk) -> None:
    """Läs in bokföring: two months beside the typed row, the bank, and the follow-up; then back."""
    (desk.folder / FILE).write_text(LEDGER, "ascii")
    desk.set("SIE-fil", FILE)
    typed = desk.records("Utfall", "Konto")
    followed = desk.rows("Uppföljning")
    desk.show("Start")
    desk.click("Läs in bokföring")
    told = "2 rader ur bokforing.se, februari–mars 2016, summa −90 000 kr, stämmer med filens"
    assert told in desk.text("Start")
    rows = desk.records("Utfall", "Konto")
    assert rows[: len(typed)] == typed
    read = [(row["Konto"], row["Period"], row["Belopp"], row["Källa"]) for row in rows]
    assert read[len(typed) :] == [
        (5010.0, "2016-02", -60_000.0, "fil"),
        (5010.0, "2016-03", -30_000.0, "fil"),
    ]
    assert any({1941.0, "Bank", 500_000.0, 410_000.0} <= set(row) for row in desk.rows("Bokslut"))
    desk.show("Utfall")
    desk.picture("27-las-in-bokforing")
    desk.show("Start")
    desk.click("Ångra senaste")
    assert desk.records("Utfall", "Konto") == typed
    assert desk.rows("Uppföljning") == followed
