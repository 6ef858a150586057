"""Årshjul: the sheet's rows and chart, the picture for the wall, and the document in Word."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from finsam_xl.basics.grid import CellValue
from finsam_xl.basics.ring_colours import RING_COLOURS
from finsam_xl.documents.wheel.geometry import SIZE, drawing_of
from finsam_xl.documents.wheel.records import WheelEntry, WheelRing, YearWheel
from finsam_xl.documents.wheel.svg import wheel_svg
from tests.builder.built import workbook_parts
from tests.builder.test_office_open_xml import faults
from tests.documents.fee_record import opened
from tests.meetings.shipped import DAYS, click, column, example, text_of
from tests.planted.edits import add, put

DAY = DAYS["umea"]
SVG = "{http://www.w3.org/2000/svg}"
WHEEL = YearWheel(
    "Samordningsförbundet <Exempel> & Co",
    2026,
    (
        WheelRing(
            "Styrelsen",
            (WheelEntry(date(2026, 3, 27), date(2026, 3, 27), "Bokslut"),),
            RING_COLOURS["board"],
        ),
        WheelRing(
            "Ekonomi",
            (WheelEntry(date(2026, 1, 1), date(2026, 4, 30), "Tertial 3"),),
            RING_COLOURS["reports"],
        ),
    ),
)


def test_the_sheet_lists_the_years_events_ring_by_ring(tmp_path: Path) -> None:
    """Three tasks, and what the registers have in 2021.

    4 risks, 2 agreements, 2 recommendations, 3 nominations, 3 points, an initiative, 2 evaluations,
    a seat that ends, and 7 + 9 months of what recurs.
    """
    book = example("umea")
    report = click(book, "draw-year-wheel", DAY, tmp_path)
    assert report.outcome == "53 händelser i 4 ringar; bild och Worddokument"
    rings = column(book, "tblArshjul", "Ring")
    assert rings == ["Styrelsen"] * 7 + ["Lag"] * 2 + ["Ekonomi"] * 7 + ["Uppdrag"] * (3 + 34)
    assert column(book, "tblArshjul", "Vad")[:2] == ["Uppföljning analys", "Revisionsseminarium/ÅR"]
    days = column(book, "tblArshjul", "Från")
    assert date(2021, 3, 31) in days
    tasks = [str(day) for ring, day in zip(rings, days, strict=True) if ring == "Uppdrag"]
    assert tasks == sorted(tasks)


def test_a_row_whose_day_cant_be_read_is_left_out_and_told(tmp_path: Path) -> None:
    """A risk and a meeting that stood on the wheel; a posting never does."""
    book = example(
        "umea",
        put("tblRisker", "#0", Nästa_översyn="snart"),
        put("tblMoten", "2021-10-07", Slutdatum="dagen efter"),
        put("tblAnslag", "#0", Anslaget="i december"),
    )
    report = click(book, "draw-year-wheel", DAY, tmp_path)
    assert report.outcome == (
        "51 händelser i 4 ringar; bild och Worddokument;"
        " 2 rader kan inte läsas och är inte med, läs Kontroller"
    )
    assert "Planering med strategiska gruppen" not in column(book, "tblArshjul", "Vad")


def test_the_charts_parts_are_two_rows_a_month_with_and_without(tmp_path: Path) -> None:
    """The board meets in February, March, May, June, October and twice in November."""
    book = example("umea")
    click(book, "draw-year-wheel", DAY, tmp_path)
    board = column(book, "tblHjul", "Styrelsen")
    assert board[::2] == [0.0, 1.0, 1.0, 0.0, 1.0, 1.0, 0.0, 0.0, 0.0, 1.0, 1.0, 0.0]
    assert board[1::2] == [1.0 - float(str(each)) for each in board[::2]]
    assert column(book, "tblHjul", "Månad")[:4] == ["jan", None, "feb", None]
    assert column(book, "tblHjul", "Månader") == [1.0, 0.0] * 12


def test_a_second_click_changes_nothing_and_a_moved_meeting_moves(tmp_path: Path) -> None:
    book = example("umea")
    click(book, "draw-year-wheel", DAY, tmp_path)
    again = click(book, "draw-year-wheel", DAY, tmp_path)
    assert again.edits == ()
    assert len(list(tmp_path.iterdir())) == 2
    book.apply(put("tblMoten", "2021-05-07", Startdatum=date(2021, 4, 9))(book))
    click(book, "draw-year-wheel", DAY, tmp_path)
    assert column(book, "tblHjul", "Styrelsen")[::2][3:5] == [1.0, 0.0]


def test_the_native_chart_has_a_ring_a_kind_and_words_for_those_who_listen() -> None:
    parts = workbook_parts("moten")
    [chart] = [data.decode() for name, data in parts.items() if "/charts/chart" in name]
    assert "<c:doughnutChart>" in chart
    assert chart.count("<c:ser>") == 6
    assert '<c:plotVisOnly val="1"/>' not in chart
    drawing = next(data.decode() for name, data in parts.items() if "/drawings/drawing" in name)
    assert 'descr="Årets tolv månader i en cirkel.' in drawing


def test_a_ring_has_the_same_colour_in_the_chart_in_the_picture_and_in_word(tmp_path: Path) -> None:
    """From the innermost series out: tasks, economy, law, other organs, the board."""
    parts = workbook_parts("moten")
    [chart] = [data.decode() for name, data in parts.items() if "/charts/chart" in name]
    series = re.findall(r"<c:ser>.*?</c:ser>", chart, re.DOTALL)
    fills = [re.findall(r'<a:srgbClr val="(\w+)"', each)[0] for each in series]
    assert fills[:5] == ["009E73", "CC79A7", "D55E00", "E69F00", "0072B2"]
    committee: dict[str, CellValue] = {
        "Möte": "AU 1",
        "Organ": "Arbetsutskottet",
        "Startdatum": date(2021, 2, 5),
    }
    book = example("umea", add("tblMoten", committee))
    report = click(book, "draw-year-wheel", DAY, tmp_path)
    [picture] = [Path(each) for each in report.written if each.endswith(".svg")]
    squares = re.findall(r'width="22" height="22" fill="#(\w+)"', picture.read_text("utf-8"))
    assert squares == ["0072B2", "E69F00", "D55E00", "CC79A7", "009E73"]
    words = dict(
        zip(column(book, "tblArshjul", "Ring"), column(book, "tblArshjul", "Färg"), strict=True)
    )
    assert list(words.values()) == ["blå", "orange", "röd", "rosa", "grön"]
    [word] = [Path(each) for each in report.written if each.endswith(".docx")]
    heads = [p for p in opened(word.read_bytes()).paragraphs if p.text.startswith("■ ")]
    assert [str(head.runs[0].font.color.rgb) for head in heads] == squares


def test_the_picture_is_well_formed_and_names_every_event() -> None:
    root = ET.fromstring(wheel_svg(WHEEL))  # noqa: S314 - a picture that we have just made
    texts = [element.text for element in root.iter(f"{SVG}text")]
    assert {"2026", "jan", "dec", "27", "1", "1 Styrelsen", "27 mars: Bokslut"} <= set(texts)
    assert "januari–april: Tertial 3" in texts
    assert len(list(root.iter(f"{SVG}polygon"))) == 36 + 2
    assert wheel_svg(WHEEL) == wheel_svg(WHEEL)


def test_each_part_stands_on_the_square_and_only_months_with_events_are_coloured() -> None:
    drawing = drawing_of(WHEEL)
    corners = [point for segment in drawing.segments for point in segment.points]
    assert all(0 <= number <= SIZE for point in corners for number in point)
    colours = [segment.colour for segment in drawing.segments]
    assert (colours.count("0072B2"), colours.count("CC79A7")) == (1, 4)


def january(*days: int) -> list[str]:
    """The words in the wheel, where the innermost of five rings has these days in January."""
    when = [date(2026, 1, day) for day in days]
    full = WheelRing(
        "Uppdrag", tuple(WheelEntry(day, day, "") for day in when), RING_COLOURS["tasks"]
    )
    other = WheelRing("Lag", (), RING_COLOURS["law"])
    words = drawing_of(WHEEL._replace(rings=(*[other] * 4, full))).words
    assert all(each.size >= 14 for each in words)
    return [each.text for each in words]


def test_many_days_stand_on_lines_and_too_many_are_a_number() -> None:
    assert {"7, 9", "14, 16", "21, 23"} <= set(january(7, 9, 14, 16, 21, 23))
    assert "12 st" in january(*range(10, 22))


def test_each_ring_has_its_number_in_the_wheel() -> None:
    words = drawing_of(WHEEL).words
    assert [each.text for each in words if each.at[0] == SIZE / 2] == ["2026", "1", "2"]


def test_a_long_list_goes_on_beside_and_the_picture_keeps_its_height() -> None:
    entries = tuple(WheelEntry(date(2026, 3, 1), date(2026, 3, 1), f"Nr {n}") for n in range(90))
    long = WHEEL._replace(rings=(WheelRing("Uppdrag", entries, RING_COLOURS["tasks"]),))
    root = ET.fromstring(wheel_svg(long))  # noqa: S314 - a picture that we have just made
    width, height = map(int, root.attrib["viewBox"].split()[2:])
    assert height == 1110
    places = [
        (float(each.attrib["x"]), float(each.attrib["y"]))
        for each in root.iter(f"{SVG}text")
        if (each.text or "").startswith("1 mars: Nr")
    ]
    assert len(places) == len(set(places)) == 90
    assert all(x < width - 60 and y <= SIZE for x, y in places)


@pytest.mark.parametrize(
    ("first", "last", "when", "days"),
    [
        (date(2026, 2, 19), date(2026, 2, 19), "19 februari", "19"),
        (date(2026, 10, 7), date(2026, 10, 8), "7–8 oktober", "7–8"),
        (date(2026, 2, 1), date(2026, 2, 28), "februari", ""),
        (date(2026, 1, 1), date(2026, 4, 30), "januari–april", ""),
        (date(2026, 10, 30), date(2026, 11, 2), "30 oktober–2 november", ""),
    ],
)
def test_a_day_some_days_and_months_in_words(first: date, last: date, when: str, days: str) -> None:
    entry = WheelEntry(first, last, "")
    assert (entry.when, entry.days) == (when, days)


def test_the_document_is_valid_and_says_in_words_what_the_wheel_shows(tmp_path: Path) -> None:
    report = click(example("umea"), "draw-year-wheel", DAY, tmp_path)
    path = next(Path(each) for each in report.written if each.endswith(".docx"))
    assert faults(path) == []
    text = text_of(path)
    assert "1 Styrelsen 19 februari: Uppföljning analys" in text
    assert "7–8 oktober: Planering med strategiska gruppen" in text
    assert "2 Lag 31 mars: Årsredovisningen för 2020" in text
    xml = opened(path.read_bytes()).element.xml
    [told] = set(re.findall(r'descr="(Årshjul 2021[^"]*)"', xml))
    assert "en ring för Styrelsen, Lag, Ekonomi och Uppdrag" in told
    assert "[Årshjulet]" not in text
