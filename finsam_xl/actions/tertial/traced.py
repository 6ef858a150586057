"""Where each kind of figure of a period's report stands in the workbook, and the rule behind it."""

from __future__ import annotations

from finsam_xl.documents.tertial.records import Traced
from finsam_xl.rules.disclosure.records import HIDDEN_TEXT

MONEY, OWNERS_TEXTS = "Årets ram, utbetalt, förbrukat", "Ägarnas texter"
TRACED = (
    Traced(
        "Ingående, nya, avslutade, pågående, deltagare",
        "Resultat",
        "Varje inskrivning räknas för sig; felregistrerade räknas inte. Ingående + nya ="
        " avslutade + pågående.",
    ),
    Traced("Vad de avslutade gick till", "Resultat", "Räknas som på Koder; arbete före studier."),
    Traced(
        "Väntetider", "Väntetider", "Dagar från inskrivning mot tidsgränserna på Inställningar."
    ),
    Traced(
        "Året hittills och förra året",
        "Deltagare och Arkiv",
        "Samma dagar förra året; frysta summor när raderna är gallrade.",
    ),
    Traced("Måluppfyllelse", "Mål och Måluppfyllelse", "Täljare delat med nämnare, oavrundat."),
    Traced("Enkätsvar", "Enkät", "Svar bland de översta av alla som räknas."),
    Traced("Helårsekvivalenter", "Helår", "Delat med befolkningen; samma halvår året före."),
    Traced(
        MONEY,
        "Insatsuppföljning i ekonomins arbetsbok",
        "Bokfört till och med månaden; förbrukat enligt ägaren.",
    ),
    Traced(OWNERS_TEXTS, "Insatsrapporter i ekonomins arbetsbok", "Som ägaren har skrivit."),
    Traced(
        HIDDEN_TEXT,
        "Inställningar",
        "Antal under gränsen för små antal visas inte, och så många till att de inte går att"
        " räkna ut.",
    ),
)
