"""Some of the plants in the real closed workbook, which must tell what the copy in memory tells."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from finsam_xl.books.file import FileBook
from tests.planted.plant import Plant, codes
from tests.planted.shipped import DAY, found, shipped
from tests.planted.test_planted import TABLE

IN_FILES = {
    "nyckeltal saknas",
    "fotnoten: 1 november 2015 på båda åren",
    "tilldelning i tkr",
    "rad direkt under tabellen",
    "rad efter en tom rad",
    "summan överskriven",
    "arbetsbokens summa når inte alla rader",
    "personnummer bland medlemmar",
    "tblAvgifter[Nyckeltal] '12 OOO'",
    "tblAvgifter[Nyckeltal] '#REF!'",
    "tblRater[Fakturerad] '#REF!'",
    "fakturerad i ord",
}
PLANTS = [plant for plant in TABLE if plant.book == "uppsala" and plant.name in IN_FILES]


@pytest.fixture(scope="module")
def uppsala(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example with its fees allocated, as a file to copy."""
    folder = tmp_path_factory.mktemp("uppsala")
    shipped(folder, "uppsala")
    return folder / "ekonomi.xlsm"


@pytest.mark.parametrize("plant", PLANTS, ids=lambda each: each.name)
def test_the_file_tells_the_same(plant: Plant, uppsala: Path, tmp_path: Path) -> None:
    path = tmp_path / uppsala.name
    shutil.copyfile(uppsala, path)
    book = FileBook(path, DAY)
    assert plant.plan
    book.apply(plant.plan(book))
    seen = FileBook(path, DAY)
    assert codes(" ".join(each.code for each in found(seen))) == codes(f"{plant.new} {plant.stale}")
    after = found(seen, "allocate-fees")
    assert codes(" ".join(each.code for each in after)) == codes(plant.new)


def test_all_of_them_are_in_the_table() -> None:
    assert {plant.name for plant in PLANTS} == IN_FILES
