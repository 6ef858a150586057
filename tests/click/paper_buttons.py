"""What the meeting's own buttons do in the open workbook: agenda, notice, minutes, posting."""

from __future__ import annotations

from docx import Document

from tests.click.desk import Desk

APPROVED = 44_161.0
"""26 November 2020, as a spreadsheet numbers its days."""
NEXT, COMING, HELD = "2021-02-19", "2020-11-27", "2020-10-30"
MINUTES = f"Protokoll Styrelsen {HELD}.docx"
POSTING = f"Anslagsbevis Styrelsen {HELD}.docx"
MEETING = "Möte att skriva"
FILE = "Fil att läsa in"
ITEMS = "A1:Z120"
OLD, NEW = "Var och en checkade in.", "Alla checkade in."


def items(desk: Desk) -> None:
    """Hämta ärenden: eight standing items; between them two tasks due and a delegated decision."""
    desk.set(MEETING, NEXT)
    told = desk.run("Ärenden", "Hämta ärenden")
    assert "8 stående punkter" in told
    assert "2 återrapporter" in told
    assert "1 anmälan av delegationsbeslut" in told
    rows = [row for row in desk.rows("Ärenden", ITEMS) if row[1] == NEXT]
    assert [row[2] for row in rows] == [*range(1, 8), *range(10, 14)]
    assert "Mötets öppnande" in rows[0]
    assert "Analys av orsaken till att så få avslutas till studier" in str(rows[4:6])


def notice(desk: Desk) -> None:
    """Kallelse: to the meeting of November, in Word."""
    desk.set(MEETING, COMING)
    desk.run("Start", "Kallelse")
    assert desk.documents("Kallelse*") == [f"Kallelse Styrelsen {COMING}.docx"]


def decision_papers(desk: Desk) -> None:
    """Tjänsteskrivelse: the meeting of November had two items with a proposal to decide."""
    desk.run("Ärenden", "Tjänsteskrivelse")
    assert len(desk.documents("Tjänsteskrivelse*.docx")) == 2


def minutes(desk: Desk) -> None:
    """Protokoll: those of October, not yet approved."""
    desk.set(MEETING, HELD)
    desk.type("Justering", desk.address("Justering", "Justerat", (HELD,)), "")
    desk.run("Start", "Protokoll")
    assert desk.documents("Protokoll*") == [MINUTES]
    assert OLD in _words(desk)


def appendices(desk: Desk) -> None:
    """Bilagor: nine to October's meeting, the ninth as a file of its own with its mark."""
    cell = desk.address("Bilagor", "Fil", (HELD, "Rapport tertial 2"))
    desk.type("Bilagor", cell, f"Dokument/{MINUTES}")
    desk.run("Bilagor", "Bilagor")
    rows = [row for row in desk.records("Bilagor", "Titel") if row["Möte"] == HELD]
    assert [row["Nr"] for row in rows] == [float(number) for number in range(1, 10)]
    assert desk.documents("Bilaga *") == ["Bilaga 9 Rapport tertial 2.docx"]


def document(desk: Desk) -> None:
    """Kontrollera dokument: an appendix that stands twice in the minutes is found."""
    _with(desk, "Bilaga 2 Plan", "Bilaga 2 Budget")
    desk.set(FILE, f"Dokument/{MINUTES}")
    desk.run("Bilagor", "Kontrollera dokument")
    assert "Bilaga 2 står två gånger" in desk.text("Kontroller")


def text(desk: Desk) -> None:
    """Hämta text från Word: a sentence that was changed there comes back to its row."""
    (desk.folder / "Dokument" / MINUTES).unlink()
    desk.show("Start")
    desk.click("Protokoll")
    _change(desk)
    assert "text hämtad till § 49" in desk.run("Ärenden", "Hämta text från Word")
    assert any(NEW in row for row in desk.rows("Ärenden", ITEMS))
    desk.set(FILE, "")
    desk.type("Justering", desk.address("Justering", "Justerat", (HELD,)), APPROVED)


def extract(desk: Desk) -> None:
    """Protokollsutdrag: § 51 alone."""
    desk.set("Utdrag ur §", "51")
    desk.run("Ärenden", "Protokollsutdrag")
    assert desk.documents("Protokollsutdrag*") == [f"Protokollsutdrag Styrelsen {HELD} § 51.docx"]


def publication(desk: Desk) -> None:
    """Publiceringskopia: without the name that is to be hidden, and a list of what was hidden."""
    cell = desk.address(
        "Ärenden", "Döljs vid publicering", (HELD, "Rapport nationella Finsam-konferensen")
    )
    desk.type("Ärenden", cell, "Lena Dahlstrand")
    desk.run("Anslag", "Publiceringskopia")
    copy = MINUTES.removesuffix(".docx") + " publicering"
    assert desk.documents("*publicering*") == [f"{copy}, dolt.csv", f"{copy}.docx"]
    told = (desk.folder / "Dokument" / f"{copy}, dolt.csv").read_text("utf-8-sig")
    assert "§ 50;namn;1" in told
    assert "Dahlstrand" not in told


def posting(desk: Desk) -> None:
    """Anslagsbevis: for the printed minutes, from the sheet where they are approved."""
    desk.run("Justering", "Anslagsbevis")
    assert desk.documents("Anslagsbevis*") == [POSTING]


def posting_again(desk: Desk) -> None:
    """The same from the boards' sheet: it is the same, so there is one of it."""
    desk.run("Anslag", "Anslagsbevis")
    assert desk.documents("Anslagsbevis*") == [POSTING]


def _words(desk: Desk) -> str:
    made = Document(str(desk.folder / "Dokument" / MINUTES))
    return "\n".join(line.text for line in made.paragraphs)


def _with(desk: Desk, *lines: str) -> None:
    path = str(desk.folder / "Dokument" / MINUTES)
    made = Document(path)
    for line in lines:
        made.add_paragraph(line)
    made.save(path)


def _change(desk: Desk) -> None:
    path = str(desk.folder / "Dokument" / MINUTES)
    made = Document(path)
    [line] = [each for each in made.paragraphs if OLD in each.text]
    line.text = line.text.replace(OLD, NEW)
    made.save(path)
