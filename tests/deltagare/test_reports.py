"""The reports in Word: what they are called, what they tell, and what they never tell."""

from __future__ import annotations

import io
import re
import shutil
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from docx import Document

from finsam_xl.actions.journey.perform import Request, plan
from finsam_xl.actions.tertial.economy import Economy
from finsam_xl.actions.tertial.interventions import interventions
from finsam_xl.actions.tertial.words import title_of
from finsam_xl.actions.workbooks.new_workbook import Order, new_workbook
from finsam_xl.basics.edit import Text
from finsam_xl.basics.place import RowPlace
from finsam_xl.books.file import FileBook
from finsam_xl.books.memory import MemoryBook
from finsam_xl.documents.package import parts
from finsam_xl.rules.budget.intervention_records import Intervention
from finsam_xl.rules.outcome.intervention_follow_up import Standing
from finsam_xl.rules.outcome.records import InterventionReport
from finsam_xl.rules.participants.period_report import period_report
from finsam_xl.rules.participants.periods import period_written
from finsam_xl.rules.participants.year_beside import BEFORE, NOW, year_beside
from tests.builder.test_office_open_xml import faults
from tests.deltagare.book import FRAME, MOMENT, SCHEMA, Row, request, workbook
from tests.deltagare.test_count import a_year, of_two_interventions
from tests.deltagare.test_targets import TARGETS, exited
from tests.rules.participants.worksheet import SETTINGS, followed, frame

DAY = MOMENT.date()


def words(content: bytes) -> str:
    """Every paragraph and cell of a document, a line for each paragraph and row."""
    document = Document(io.BytesIO(content))
    cells = (" | ".join(c.text for c in row.cells) for t in document.tables for row in t.rows)
    told = "\n".join((*(line.text for line in document.paragraphs), *cells))
    return told.replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("written", "interim", "title"),
    [
        ("2021-T1", "ja", "Tertialrapport 1 2021"),
        ("2021-T2", "nej", "Tertialrapport 2 2021"),
        ("2021-T2", "ja", "Delårsrapport 2021"),
        ("2021-T3", "nej", "Verksamhetsberättelse 2021"),
        ("2021", "nej", "Verksamhetsberättelse 2021"),
        ("2021-03", "nej", "Månadsrapport mars 2021"),
    ],
)
def test_a_report_is_called_by_its_period(written: str, interim: str, title: str) -> None:
    period = period_written(written)
    assert period
    assert title_of(period, interim) == title


def test_the_report_tells_the_hand_reckoned_year() -> None:
    book = workbook({"tblDeltagare": a_year(), "tblMal": TARGETS[:1]})
    (made,) = plan(book, request("write-tertial-report")).documents
    assert made.name == "Verksamhetsberättelse 2021.docx"
    told = words(made.content)
    assert "Under 2021 pågick 21 inskrivningar i insatserna" in told
    assert "15 var nya och 8 avslutades. När perioden slutade pågick 13." in told
    assert "Torget | 6 | 15 | 8 | 13 | 21" in told
    assert "Ekonomin saknas: ekonomi.xlsm ligger inte bredvid arbetsboken." in told
    assert "Resultat" in told


def test_the_report_tells_what_the_exited_did_and_lived_on_before_and_after() -> None:
    """Hand: 8 women left; before all sought work on a-kassa, after all work for wages."""
    (made,) = plan(workbook({"tblDeltagare": a_year()}), request("write-tertial-report")).documents
    lines = words(made.content).splitlines()
    at = lines.index("Före och efter | Före | Efter | Förändring")
    assert lines[at + 1 : at + 11] == [
        "Sysselsättning |  |  | ",
        "förvärvsarbete | 0 | 8 | 8",
        "aktivt arbetssökande som inte arbetar eller studerar | 8 | 0 | −8",
        "Arbetar eller studerar |  |  | ",
        "arbetar eller studerar | 0 | 8 | 8",
        "började |  | 8 | ",
        "ökade |  | 0 | ",
        "Försörjning |  |  | ",
        "a-kassa | 8 | 0 | −8",
        "lön | 0 | 8 | 8",
    ]
    charts = [part for name, part in parts(made.content).items() if "charts/chart" in name]
    for title in ("Sysselsättning före och efter", "Försörjning före och efter"):
        (chart,) = [each for each in charts if title.encode() in each]
        assert re.findall(rb"<c:v>([\d.]+)</c:v>", chart) in (
            [b"0.0", b"8.0", b"8.0", b"0.0"],
            [b"8.0", b"0.0", b"0.0", b"8.0"],
        )
    assert "Före och efter | Standardrapport!B6 | De avslutades" in "\n".join(lines)


def test_the_report_tells_how_full_each_intervention_was_against_its_places() -> None:
    """Hand: 6 in January, 14 from 1 February, 21 from 1 March to 11 May, 13 from 12 May.

    31 days of 6, 28 of 14, 72 of 21 (1 March is the 60th day, 12 May the 132nd) and 234 of 13:
    186 + 392 + 1512 + 3042 = 5132 in 365 days are 14,06 in the mean, of 20 places 70,3 per cent.
    """
    (made,) = plan(workbook({"tblDeltagare": a_year()}), request("write-tertial-report")).documents
    told = words(made.content)
    assert "Beläggning | Platser | Sista\ndagen | Som\nmest | I medel-\ntal | Beläggning" in told
    assert "Torget | 20 | 13 | 21 | 14,1 | 70,3 %" in told
    assert "Torget: fler än 20 platser 72 dagar, som mest 21 den 1 mars 2021" in told
    body = parts(made.content)["word/document.xml"].decode()
    assert 'descr="Stapeldiagram: hur många som var inskrivna i medeltal' in body
    assert "Beläggning | Beläggning!B6 och Insatser!B6 | Inskrivna när varje dag slutar" in told


def test_the_report_tells_the_waits_of_each_intervention() -> None:
    """Hand: as in the sheet, 8 of 15 and 6 of 11 met the coach in time; nobody has any offer."""
    book = workbook({"tblDeltagare": of_two_interventions()})
    (made,) = plan(book, request("write-tertial-report")).documents
    lines = words(made.content).splitlines()
    at = lines.index("Coachtid |  |  |  |  | ")
    assert lines[at + 1 : at + 4] == [
        "Klivet | 6 | 5 | 0 | 0 | 54,5 %",
        "Torget | 8 | 7 | 0 | 0 | 53,3 %",
        "Alla | 14 | 12 | 0 | 0 | 53,8 %",
    ]
    assert "Erbjudande |  |  |  |  | " in lines
    few = workbook({"tblDeltagare": of_two_interventions()[:-2]})
    (made,) = plan(few, request("write-tertial-report")).documents
    assert "Klivet | .. | .. | 0 | 0 | .." in words(made.content)


def test_what_is_hidden_of_before_and_after_and_of_places_has_dots_and_no_bar() -> None:
    """7 leave for wages and 3 for studies: the 3 are hidden, so are the 7 beside them."""
    leaving = [row for row in a_year() if "Avslutad" in row][:1]
    to_study = {"Gått vidare till": "studier", "Försörjning efter": "studiestöd"}
    rows = [*a_year()[:6], *leaving * 7, *[leaving[0] | to_study] * 3]
    book = workbook({"tblDeltagare": rows})
    (made,) = plan(book, request("write-tertial-report")).documents
    lines = words(made.content).splitlines()
    assert {"lön | 0 | .. | ..", "studiestöd | 0 | .. | .."} <= set(lines)
    charts = [part.decode() for name, part in parts(made.content).items() if "charts/" in name]
    (income,) = [each for each in charts if "Försörjning före och efter" in each]
    assert "lön (efter dolt)" in income
    assert "<c:v>7.0</c:v>" not in income
    few = workbook({"tblDeltagare": [*a_year()[:6], *a_year()[6:9]]})
    (made,) = plan(few, request("write-tertial-report")).documents
    assert "Torget | 20 | .. | .. | .. | .." in words(made.content)
    assert not any(b"Inskrivna och platser" in part for part in parts(made.content).values())


def test_the_third_tertial_is_told_as_the_whole_year() -> None:
    """Both are called Verksamhetsberättelse 2021, and both hold the year's 21."""
    tables = {"tblDeltagare": a_year(), "tblMal": TARGETS[:1]}
    (year,) = plan(workbook(tables), request("write-tertial-report")).documents
    third = workbook(tables, {"Rapportperiod": "2021-T3"})
    (made,) = plan(third, request("write-tertial-report")).documents
    assert words(made.content) == words(year.content)


def test_an_intervention_without_participants_has_its_part_and_its_missing_report() -> None:
    """Samverkansteamet is structural and runs; Nedlagt ended the year before."""
    frames: list[Row] = [
        FRAME,
        {"Insats": "Samverkansteamet", "Typ": "strukturövergripande", "Start": date(2020, 1, 1)},
        {"Insats": "Nedlagt", "Typ": "individinriktad", "Slut": date(2020, 12, 31)},
    ]
    book = workbook({"tblDeltagare": a_year(), "tblInsatsramar": frames})
    (made,) = plan(book, request("write-tertial-report")).documents
    told = words(made.content)
    assert "Samverkansteamet" in told
    assert "Insatsen hade inga deltagare under perioden." in told
    assert "2021 | 0 | 0 | 0 | 0 | 0" not in told
    assert "Nedlagt" not in told


def test_a_period_without_anybody_has_a_sentence_and_no_empty_tables() -> None:
    """The year's first row is of 2020; of 2018 and of an empty table there is nobody to tell."""
    empty = {"2018": workbook({"tblDeltagare": a_year()}, {"Rapportperiod": "2018"})}
    empty["2021"] = workbook()
    for year, book in empty.items():
        report = plan(book, request("write-tertial-report"))
        told = words(report.documents[0].content)
        sentence = f"Ingen är inskriven under {year}, så det finns inga deltagare att redovisa."
        assert sentence in told
        assert f"; ingen är inskriven under {year};" in report.outcome
        lines = told.splitlines()
        assert not {"Deltagare", "Vilka deltagarna är", "Väntetider"} & set(lines)
        assert not any(line.startswith(("Alla | ", "Kommun | ", "Coachtid | ")) for line in lines)


def test_zeros_that_are_hidden_do_not_say_that_there_is_nobody() -> None:
    (made,) = plan(workbook({}, {"Nollor": "döljs"}), request("write-tertial-report")).documents
    assert "Ingen är inskriven" not in words(made.content)


def test_a_months_sheet_gives_number_flow_group_and_results_only(umea: Path) -> None:
    """Seven targets are of participants and one of a register; surveys and half-years wait."""
    book = FileBook(umea, DAY)
    settings = book.read(SCHEMA.areas())["tblForbund"]
    at = settings.place(settings.columns[0].index("Rapportperiod"), 1)
    written = settings.columns[1][settings.columns[0].index("Rapportperiod")]
    book.apply([Text(at, "2021-03")])
    report = plan(book, request("write-tertial-report"))
    book.apply([Text(at, str(written or ""))])
    (made,) = report.documents
    assert made.name == report.outcome + ".docx" == "Månadsrapport mars 2021.docx"
    told = words(made.content).splitlines()
    assert {"Sammanfattning", "Deltagare", "Vilka deltagarna är", "Måluppfyllelse"} <= set(told)
    others = ("Väntetider", "Svarsfrekvens", "Att uppmärksamma", "Bilaga", "Ungdomstorget (")
    assert not [line for line in told if line.startswith(others)]
    assert len([line for line in told if "| minst " in line]) == 8
    assert not any("charts/" in name for name in parts(made.content))


def test_a_period_that_goes_on_is_told_as_such() -> None:
    book = workbook({"tblDeltagare": a_year()}, {"Rapportperiod": "2022"})
    (made,) = plan(book, request("write-tertial-report")).documents
    told = "allt är räknat till och med 14 januari 2022."
    assert f"Perioden är inte slut; {told}" in words(made.content)


@pytest.mark.parametrize(
    ("written", "day", "last"),
    [
        ("2021-T3", "2021-10-15", "15 oktober"),
        ("2021", "2021-10-15", "15 oktober"),
        ("2021-H2", "2021-10-15", "15 oktober"),
        ("2021-K4", "2021-10-15", "15 oktober"),
        ("2021-H1", "2021-05-15", "15 maj"),
        ("2021-T3", "2021-05-15", "15 maj"),
    ],
)
def test_a_report_of_any_period_that_goes_on_is_written(written: str, day: str, last: str) -> None:
    """A month that is cut in the middle last year has 9 new before the day and 4 after."""
    year_before = date(2020, int(day[5:7]), 5)
    days = [year_before] * 9 + [year_before + timedelta(20)] * 4
    rows = [{**a_year()[0], "Inskriven": each} for each in days]
    told = _told_on(day, workbook({"tblDeltagare": [*a_year(), *rows]}, {"Rapportperiod": written}))
    assert f"allt är räknat till och med {last} 2021." in told


def _told_on(day: str, book: MemoryBook) -> str:
    moment = datetime.fromisoformat(f"{day}T09:30:00+00:00")
    (made,) = plan(book, Request("write-tertial-report", moment, "Samordnaren")).documents
    return words(made.content)


def test_a_report_of_a_year_that_goes_on_without_a_single_row_is_written() -> None:
    told = _told_on("2021-10-15", workbook())
    assert "Ingen är inskriven under 2021" in told


def test_what_no_workbook_gives_is_not_in_the_appendix() -> None:
    (made,) = plan(workbook({"tblDeltagare": a_year()}), request("write-tertial-report")).documents
    assert "Årets ram" not in words(made.content)


def test_the_appendix_tells_the_cell_that_each_figure_stands_from() -> None:
    """The tables of the test's sheets begin in B6; tblAvslut has its place to their right."""
    book = workbook({"tblDeltagare": a_year()})
    (made,) = plan(book, request("write-tertial-report")).documents
    told = words(made.content)
    assert "deltagare | Resultat!B6 | Varje inskrivning" in told
    assert "Väntetider | Väntetider!B6 | Dagar från" in told
    assert "Måluppfyllelse | Mål!B6 och Måluppfyllelse!B6 | Täljare" in told
    exits = book.read(SCHEMA.areas())["tblAvslut"]
    assert f"gick till | {exits.sheet}!{exits.place(-1, 0).address} | Räknas" in told


REPORTED = ("2021-T1", "2021-T2", "2021-T3")


@pytest.mark.parametrize(
    ("period", "handed", "told"),
    [
        ("2021", REPORTED, "2021-T3"),
        ("2021", ("2021", "2021-T3"), "2021"),
        ("2021-T3", ("2021",), "2021"),
        ("2021", REPORTED[:2], None),
        ("2021-T2", REPORTED, "2021-T2"),
    ],
)
def test_the_owners_text_is_the_one_of_the_periods_end(
    period: str, handed: tuple[str, ...], told: str | None
) -> None:
    at = RowPlace("Insatsrapporter", 6, {})
    economy = Economy(reports=tuple(InterventionReport(at, "Torget", e, None) for e in handed))
    asked = period_written(period)
    assert asked
    found = economy.report("Torget", asked)
    assert (found.period if found else None) == told


def test_of_a_year_that_goes_on_only_the_same_days_last_year_are_beside() -> None:
    """Hand: by 15 October 2020 7 are new, and 13 after; by 15 October 2021 16 are."""
    lines = ["Insats | Inskriven"]
    lines += ["Torget | 2020-05-04"] * 7 + ["Torget | 2020-10-20"] * 13
    lines += ["Torget | 2021-02-01"] * 10 + ["Torget | 2021-06-01"] * 6
    period = period_written("2021")
    assert period
    report = period_report(followed("\n".join(lines), day=date(2021, 10, 15)), period)
    beside = year_beside(report)
    assert (beside.shown("nya", NOW), beside.shown("nya", BEFORE)) == (16, 7)
    labels = (beside.now.label, beside.before.label)
    assert labels == ("2021 t.o.m. 15 oktober 2021", "2020 t.o.m. 15 oktober 2020")


def test_a_month_that_last_year_is_cut_in_is_counted_through_the_same_day() -> None:
    """Hand: 7 + 9 are new by 15 October 2020, 13 later; last in the third tertial, not begun."""
    lines = ["Insats | Inskriven", *["Torget | 2020-05-04"] * 7]
    lines += ["Torget | 2020-10-02"] * 9 + ["Torget | 2020-10-20"] * 13
    lines += ["Torget | 2021-02-01"] * 10 + ["Torget | 2021-06-01"] * 6
    for written, day, before in (
        ("2021", date(2021, 10, 15), 16),
        ("2021-K4", date(2021, 10, 15), 16),
        ("2021-T3", date(2021, 8, 1), 7),
    ):
        period = period_written(written)
        assert period
        beside = year_beside(period_report(followed("\n".join(lines), day=day), period))
        assert (beside.shown("nya", NOW), beside.shown("nya", BEFORE)) == (16, before)


def test_what_is_hidden_in_the_sheets_is_hidden_in_word() -> None:
    book = workbook({"tblDeltagare": a_year()[:17]})
    (made,) = plan(book, request("write-tertial-report")).documents
    told = words(made.content)
    assert "Vännäs | .. | .. | " in told
    assert "Umeå | .. | .. | " in told


def test_a_hidden_verdict_has_no_figure_and_no_bar() -> None:
    book = workbook({"tblDeltagare": exited(3, 17), "tblMal": TARGETS[:1]})
    (made,) = plan(book, request("write-attainment-report")).documents
    assert "Till arbete | .. | minst 35,0 % | inte nått | antalen är dolda" in words(made.content)
    charts = [part for name, part in parts(made.content).items() if "charts/" in name]
    assert not any(b"Till arbete" in part for part in charts)


def test_an_identity_number_stops_the_reports() -> None:
    rows = [{**a_year()[0], "Samtycke omfattar": "811218-9876"}]
    for action in ("write-tertial-report", "write-attainment-report"):
        assert plan(workbook({"tblDeltagare": rows}), request(action)).documents == ()


@pytest.fixture(scope="module")
def umea(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The two workbooks of the example beside each other."""
    folder = tmp_path_factory.mktemp("umea")
    new_workbook(Order(folder, "umea", None, "ekonomi"), DAY)
    return new_workbook(Order(folder, "umea", None, "deltagare"), DAY)


@pytest.mark.parametrize("action", ["write-tertial-report", "write-attainment-report"])
def test_the_document_is_valid_accessible_and_the_same_every_time(
    umea: Path, tmp_path: Path, action: str
) -> None:
    (made,) = plan(FileBook(umea, DAY), request(action)).documents
    (again,) = plan(FileBook(umea, DAY), request(action)).documents
    assert made.content == again.content
    file = tmp_path / made.name
    file.write_bytes(made.content)
    assert faults(file) == []
    body = parts(made.content)["word/document.xml"].decode()
    assert 'descr="Stapeldiagram: varje mål' in body
    assert "⟦" not in body
    assert "D-1" not in words(made.content)


def test_no_chart_is_higher_than_half_a_page(umea: Path) -> None:
    """Twelve targets are judged: six in each chart, and 14 cm is half of what a page holds."""
    (made,) = plan(FileBook(umea, DAY), request("write-attainment-report")).documents
    body = parts(made.content)["word/document.xml"].decode()
    heights = [int(each) for each in re.findall(r'<wp:extent cx="\d+" cy="(\d+)"', body)]
    assert len(heights) == 3
    assert max(heights) <= 14 * 360_000
    charts = [part for name, part in parts(made.content).items() if "charts/chart" in name]
    titles = [n for n in (1, 2) if any(f"({n} av 2)".encode() in part for part in charts)]
    assert titles == [1, 2]


def test_each_groups_response_rate_is_told_with_its_verdict(umea: Path) -> None:
    """Hand: 71 of 104 are 68,3 %, 29 of 63 are 46,0 %."""
    (made,) = plan(FileBook(umea, DAY), request("write-attainment-report")).documents
    told = words(made.content)
    assert "Deltagare: 68,3 % har svarat, räcker; minst 50,0 % ska svara" in told
    assert "Chefer och medarbetare: 46,0 % har svarat, räcker inte" in told


@pytest.mark.parametrize(("zeros", "told_of"), [("visas", 1), ("döljs", 0)])
def test_an_intervention_that_only_the_economy_knows_has_no_zeros(zeros: str, told_of: int) -> None:
    """Torget has a frame and nobody; NAFS stands in the economy's workbook alone."""
    period = period_written("2021")
    assert period
    settings = SETTINGS._replace(zeros=zeros)
    rows = "Insats | Inskriven" + "\nKlivet | 2021-02-01" * 7
    told = followed(rows, frames=(frame(),), settings=settings)
    report = period_report(told, period)
    nafs = Intervention(RowPlace("Insatser", 6, {}), "NAFS", "", "")
    economy = Economy((Standing(nafs, 2021, 12, None, None, None, None),))
    parts = {e.intervention: e for e in interventions(report, year_beside(report), economy)}
    assert parts["NAFS"].why_empty == "Insatsens deltagare följs inte i den här arbetsboken."
    assert parts["NAFS"].participants.rows == parts["NAFS"].exits.rows == ()
    assert bool(parts["Torget"].why_empty) == bool(told_of)
    assert parts["Klivet"].why_empty == ""


def test_a_damaged_workbook_of_economy_is_told_and_the_report_is_written(
    umea: Path, tmp_path: Path
) -> None:
    own = Path(shutil.copy(umea, tmp_path))
    (tmp_path / "ekonomi.xlsm").write_bytes(b"half a file")
    report = plan(FileBook(own, DAY), request("write-tertial-report"))
    assert len(report.documents) == 1
    assert "utan ekonomi" in report.outcome
    assert "ekonomi.xlsm" in report.outcome


def test_the_year_so_far_stands_beside_the_same_time_last_year() -> None:
    """Hand: through August 2021 10 + 6 are new; through August 2020 7; and 20 in all of 2020."""
    lines = ["Insats | Inskriven"]
    lines += ["Torget | 2020-05-04"] * 7 + ["Torget | 2020-10-05"] * 13
    lines += ["Torget | 2021-02-01"] * 10 + ["Torget | 2021-06-01"] * 6
    period = period_written("2021-T2")
    assert period
    report = period_report(followed("\n".join(lines), day=date(2021, 9, 30)), period)
    beside = year_beside(report)
    assert (beside.shown("nya", NOW), beside.shown("nya", BEFORE)) == (16, 7)
    assert beside.before.last == date(2020, 8, 31)


def test_what_was_before_the_period_is_hidden_when_few() -> None:
    """3 in the first tertial and 20 in the second: 23 so far would tell of the 3."""
    lines = ["Insats | Inskriven"] + ["Torget | 2021-02-01"] * 3 + ["Torget | 2021-06-01"] * 20
    period = period_written("2021-T2")
    assert period
    beside = year_beside(period_report(followed("\n".join(lines), day=date(2021, 9, 30)), period))
    assert beside.shown("nya", NOW) == ".."


def test_a_month_that_is_hidden_is_hidden_in_every_year_so_far_after_it() -> None:
    """New: 11 in February, 4 in March and 20 in April: 11, then 15 and 35 would tell of the 4."""
    lines = ["Insats | Inskriven"] + ["Torget | 2021-02-01"] * 11
    lines += ["Torget | 2021-03-01"] * 4 + ["Torget | 2021-04-01"] * 20
    told = followed("\n".join(lines), day=date(2021, 9, 30))
    months = [period_written(f"2021-0{month}") for month in (2, 3, 4)]
    so_far = [year_beside(period_report(told, each)).shown("nya", NOW) for each in months if each]
    assert so_far == [11, "..", ".."]
