"""The sentences that the participants' findings share."""

from __future__ import annotations

from collections.abc import Sequence

from finsam_xl.basics.swedish import listed

COUNTING = "Rimlighet: det som räknas måste hänga ihop"
CODES = "Förbundets kodlistor på bladet Koder"
FRAMES = "Förbundets beslut om insatsen på bladet Insatser"
CONSENT = "Skriftligt samtycke före personuppgifter, kontrollera mot Försäkringskassans anvisning"
MINIMISATION = "Artikel 5.1 c dataskyddsförordningen (EU) 2016/679: uppgiftsminimering"
STORAGE = "Artikel 5.1 e dataskyddsförordningen (EU) 2016/679: lagringsminimering"
PROMISES = "Förbundets egna tidsgränser på Inställningar"
_SHOWN_ROWS = 5


def rows_text(rows: Sequence[int]) -> str:
    """The rows of the sheet that a finding is about: rad 7, 9 och 12 till."""
    shown = [str(row) for row in rows[:_SHOWN_ROWS]]
    more = len(rows) - len(shown)
    return f"rad {listed([*shown, f'{more} till'] if more else shown)}"
