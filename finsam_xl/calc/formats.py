"""Excel's codes for number formats, whatever the language of the workbook's own."""

from __future__ import annotations

from typing import cast

from finsam_xl.office.bridge import uno
from finsam_xl.office.kinds import Kind
from finsam_xl.office.objects import Locale, NumberFormats

CODES = {Kind.DATE: "yyyy-mm-dd", Kind.LOGICAL: "BOOLEAN", Kind.PLAIN: "General", Kind.TEXT: "@"}
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
    english = formats.addNewConverted(there.FormatString, there.Locale, _english())
    code = formats.getByKey(english).FormatString
    return code.translate(AS_EXCEL) if there.Type & (Kind.DATE.value | 4) else code


def _english() -> Locale:
    locale = cast("Locale", uno().createUnoStruct("com.sun.star.lang.Locale"))
    locale.Language, locale.Country = "en", "US"
    return locale
