"""A workbook that a password really protects: told by every command, and left as it is."""

from __future__ import annotations

from pathlib import Path
from typing import cast

import pytest

from finsam_xl.cli import main
from finsam_xl.office import Office
from finsam_xl.office.bridge import properties, uno, url
from finsam_xl.office.objects import PropertyValue
from tests.cli.test_commands import said

pytestmark = pytest.mark.office
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


@pytest.fixture(scope="module")
def secret(office: Office, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Umeå's participants behind the password sesam, encrypted as Excel does it."""
    folder = tmp_path_factory.mktemp("u")
    assert main(["new", str(folder), "--workbook", "deltagare", "--example", "umea"]) == 0
    plain, secret = folder / "deltagare.xlsm", folder / "hemlig" / "deltagare.xlsm"
    secret.parent.mkdir()
    document = office.load(url(plain), *properties(Hidden=True))
    words = (_named("OOXPassword", "sesam"), _named("CryptoType", "StrongEncryptionDataSpace"))
    lock = uno().Any("[]com.sun.star.beans.NamedValue", words)
    how = properties(FilterName="Calc MS Excel 2007 VBA XML", EncryptionData=lock)
    document.storeToURL(url(secret), how)
    document.close(True)  # noqa: FBT003 - UNO's own signature
    assert secret.read_bytes().startswith(OLE)
    return secret


def _named(name: str, value: str) -> object:
    made = cast("PropertyValue", uno().createUnoStruct("com.sun.star.beans.NamedValue"))
    made.Name, made.Value = name, value
    return made


@pytest.mark.parametrize(
    "words",
    [
        ["check"],
        ["run", "count-participants"],
        ["run", "count-participants", "--dry-run"],
        ["tables"],
        ["open"],
        ["upgrade"],
    ],
)
def test_every_command_says_how_to_reach_it_and_leaves_it_as_it_is(
    words: list[str], secret: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = secret.read_bytes()
    code, out, err = said(capsys, *words, str(secret))
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert "B06: Filen deltagare.xlsm är skyddad med lösenord" in err
    assert "öppna den i Excel och klicka på knappen där" in err
    assert secret.read_bytes() == before
    assert [each.name for each in secret.parent.iterdir()] == ["deltagare.xlsm"]


def test_the_doctor_says_it_once(secret: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _, out, _ = said(capsys, "doctor", str(secret))
    assert "skyddad med lösenord" in out
    assert "makron" not in out
