"""Why an open workbook can't be read or written just now, in sentences for the office."""

from __future__ import annotations

from finsam_xl.basics.refusal import Refusal

_CALL_REJECTED = -2147418111
_EDITING = -2146777998
_GONE = frozenset({-2147417848, -2147023174, -2147023170, -2147220995, -2147221008})
_GONE_NAMES = ("DisposedException", "UnknownPropertyException")
"""LibreOffice's own; a closed document of its has no properties left."""


def translated(fault: BaseException, book: str) -> Refusal:
    """The refusal that a fault of the bridge to Excel stands for."""
    numbers = _numbers(fault)
    if numbers & {_CALL_REJECTED, _EDITING} or type(fault).__name__ == "ExcelBusyError":
        return busy(book)
    if numbers & _GONE or type(fault).__name__.endswith(_GONE_NAMES):
        return gone(book)
    return failed(book)


def _numbers(fault: BaseException) -> set[int]:
    """The error numbers that COM wraps in one another."""
    details = getattr(fault, "excepinfo", None) or ()
    found = (getattr(fault, "hresult", None), *(details[-1:] if details else ()))
    return {number for number in found if isinstance(number, int)}


def busy(book: str) -> Refusal:
    """Excel is waiting for the user."""
    return Refusal(
        "L01",
        f"Arbetsboken {book} kan inte nås just nu; avsluta redigeringen av cellen med Enter,"
        " stäng öppna dialogrutor och försök igen.",
    )


def protected(sheet: str, address: str) -> Refusal:
    """The cells are locked on a protected sheet."""
    return Refusal(
        "L02",
        f"Bladet {sheet} är skyddat och cellerna {address} är låsta, så inget har skrivits; "
        "ta bort skyddet under fliken Granska och försök igen.",
    )


def read_only(book: str, holder: str) -> Refusal:
    """The workbook is open for reading only, mostly because somebody else has it open."""
    held = f" och är öppen hos {holder}" if holder else ""
    return Refusal(
        "L03",
        f"Arbetsboken {book} är öppnad skrivskyddad{held}, så inget har skrivits; "
        "stäng den överallt där den är öppen, öppna den för redigering och försök igen.",
    )


def shared(book: str, users: str) -> Refusal:
    """The workbook is shared the old way: then no table can be changed."""
    return Refusal(
        "L08",
        f"Arbetsboken {book} delas av {users} som delad arbetsbok, och då kan inga tabeller"
        " ändras, så inget har skrivits; avsluta delningen under fliken Granska och försök igen.",
    )


def changed_meanwhile(book: str) -> Refusal:
    """Somebody wrote where the action was about to write."""
    return Refusal(
        "L09",
        f"Arbetsboken {book} ändrades medan åtgärden räknade, just där den skulle skriva, så inget"
        " har skrivits; avsluta inmatningen och kör åtgärden igen.",
    )


def gone(book: str) -> Refusal:
    """The workbook or Excel was closed."""
    return Refusal(
        "L04",
        f"Arbetsboken {book} är inte längre öppen i Excel; öppna den och försök igen.",
    )


def failed(book: str) -> Refusal:
    """Excel said no for a reason of its own."""
    return Refusal(
        "L05",
        f"Excel kunde inte utföra åtgärden i arbetsboken {book}, och det som hann skrivas har "
        "lagts tillbaka; kontrollera att inget blad är skyddat eller filtrerat och försök igen.",
    )


def too_far_out(sheet: str, row: int) -> Refusal:
    """A stray cell far away would make the reading endless."""
    return Refusal(
        "L06",
        f"Bladet {sheet} är använt ända ned till rad {row}, vilket är för mycket att läsa; "
        "ta bort tomma rader under tabellerna med Ta bort rader och försök igen.",
    )


def total_row(table: str, sheet: str) -> Refusal:
    """Excel's own total row stands where the table would grow or shrink."""
    return Refusal(
        "L07",
        f"Tabellen {table} på bladet {sheet} har en summarad, så inget har skrivits; "
        "slå av Summarad under fliken Tabelldesign och försök igen.",
    )
