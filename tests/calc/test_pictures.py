"""Pictures through xlwings: put on a sheet, found, moved, changed and taken away."""

from __future__ import annotations

from pathlib import Path

import pytest
import xlwings

pytestmark = pytest.mark.office
WHEEL = """<svg xmlns="http://www.w3.org/2000/svg" width="{w}" height="40">
<rect width="{w}" height="40" fill="#0072B2"/></svg>"""


def drawn(folder: Path, width: int) -> str:
    """A blue picture of this width, 40 high."""
    path = folder / f"{width}.svg"
    path.write_text(WHEEL.format(w=width), "utf-8")
    return str(path)


def test_a_picture_is_put_where_it_is_told_and_keeps_its_shape(
    sheet: xlwings.Sheet, tmp_path: Path
) -> None:
    picture = sheet.pictures.add(drawn(tmp_path, 80), left=36, top=72, name="Årshjul", width=100)
    assert (picture.name, picture.parent.name) == ("Årshjul", "Blad1")
    assert (round(picture.left), round(picture.top)) == (36, 72)
    assert (picture.width, picture.height) == pytest.approx((100, 50), abs=1)
    picture.left, picture.height = 10, 25
    assert (round(picture.left), round(picture.top)) == (10, 72)
    assert (picture.width, picture.height) == pytest.approx((50, 25), abs=1)


def test_pictures_are_found_by_name_and_number_and_taken_away(
    sheet: xlwings.Sheet, tmp_path: Path
) -> None:
    for name in ("ett", None):
        sheet.pictures.add(drawn(tmp_path, 80), anchor=sheet["C5"], name=name)
    assert [each.name for each in sheet.pictures] == ["ett", "Picture 2"]
    assert sheet.pictures["ett"] == sheet.pictures[0]
    assert "två" not in sheet.pictures
    assert sheet.pictures[1].left > sheet.pictures[1].width / 2
    sheet.pictures["ett"].delete()
    assert [each.name for each in sheet.pictures] == ["Picture 2"]


def test_a_picture_takes_the_place_of_another(sheet: xlwings.Sheet, tmp_path: Path) -> None:
    first = sheet.pictures.add(drawn(tmp_path, 80), name="hjul", width=60, height=60)
    again = sheet.pictures.add(drawn(tmp_path, 200), name="hjul", update=True)
    assert len(sheet.pictures) == 1
    assert (round(again.width), round(again.height)) == (round(first.width), 60)


def test_what_is_no_picture_is_told(sheet: xlwings.Sheet, tmp_path: Path) -> None:
    (tmp_path / "text.png").write_text("inte en bild", "utf-8")
    with pytest.raises(xlwings.XlwingsError, match=r"text\.png is no picture"):
        sheet.pictures.add(str(tmp_path / "text.png"))
