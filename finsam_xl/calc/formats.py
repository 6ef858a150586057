"""Excel's codes for number formats, whatever the language of the workbook's own."""

from __future__ import annotations

from typing import cast

from finsam_xl.office.bridge import uno
from finsam_xl.office.cells import Locale, NumberFormats
from finsam_xl.office.kinds import Kind

CODES = {Kind.DATE: "yyyy-mm-dd", Kind.LOGICAL: "BOOLEAN", Kind.PLAIN: "General", Kind.TEXT: "@"}
DATE_OR_TIME = 2 | 4
AS_EXCEL = str.maketrans("YMDHS", "ymdhs")


def key_of(code: str, formats: NumberFormats) -> int:
    """The key of one of Excel's format codes, made if it isn't there."""
    if code == "General":
        return 0
    english = _english()
    key = formats.queryKey(code, english, False)  # noqa: FBT003 - UNO's own signature
    return formats.addNew(code, english) if key == -1 else key


def code_of(key: int, formats: NumberFormats) -> str:
    """Excel's code for a key."""
    if not key:
        return "General"
    there = formats.getByKey(key)
    if there.Type & DATE_OR_TIME:  # its letters are the same; translating would swap - for /
        return there.FormatString.translate(AS_EXCEL)
    english = formats.addNewConverted(there.FormatString, there.Locale, _english())
    return formats.getByKey(english).FormatString


def _english() -> Locale:
    locale = cast("Locale", uno().createUnoStruct("com.sun.star.lang.Locale"))
    locale.Language, locale.Country = "en", "US"
    return locale
