"""Where each kind of figure of a period's report stands in the workbook, and the rule behind it."""

from __future__ import annotations

from collections.abc import Collection

from finsam_xl.actions.journey.contents import Contents
from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.place import Place
from finsam_xl.basics.swedish import listed
from finsam_xl.documents.tertial.records import Traced
from finsam_xl.rules.disclosure.records import HIDDEN_TEXT


class Source(Frozen):
    """A kind of figure, the tables it stands in or else where it is from, and its rule."""

    figure: str
    tables: tuple[str, ...]
    rule: str
    words: str = ""


MONEY, OWNERS_TEXTS = "Årets ram, utbetalt, förbrukat", "Ägarnas texter"
SOURCES = (
    Source(
        "Ingående, nya, avslutade, pågående, deltagare",
        ("tblResultat",),
        "Varje inskrivning räknas för sig; felregistrerade räknas inte. Ingående + nya ="
        " avslutade + pågående.",
    ),
    Source(
        "Vad de avslutade gick till", ("tblAvslut",), "Räknas som på Koder; arbete före studier."
    ),
    Source(
        "Väntetider", ("tblVantan",), "Dagar från inskrivning mot tidsgränserna på Inställningar."
    ),
    Source(
        "Beläggning",
        ("tblBelaggning", "tblInsatsramar"),
        "Inskrivna när varje dag slutar; medeltalet av dagarna delat med platserna.",
    ),
    Source(
        "Före och efter",
        ("tblForeEfter",),
        "De avslutades uppgifter vid inskrivning och avslut; varje avslut räknas en gång i varje"
        " tabell, arbete före studier.",
    ),
    Source(
        "Året hittills och förra året",
        ("tblDeltagare", "tblArkivtal"),
        "Samma dagar förra året; frysta summor när raderna är gallrade.",
    ),
    Source(
        "Måluppfyllelse", ("tblMal", "tblMaluppfyllelse"), "Täljare delat med nämnare, oavrundat."
    ),
    Source("Enkätsvar", ("tblEnkat",), "Svar bland de översta av alla som räknas."),
    Source("Helårsekvivalenter", ("tblHelar",), "Delat med befolkningen; samma halvår året före."),
    Source(
        MONEY,
        (),
        "Bokfört till och med månaden; förbrukat enligt ägaren.",
        "Insatsuppföljning i ekonomins arbetsbok",
    ),
    Source(OWNERS_TEXTS, (), "Som ägaren har skrivit.", "Insatsrapporter i ekonomins arbetsbok"),
    Source(
        HIDDEN_TEXT,
        ("tblForbund",),
        "Antal under gränsen för små antal visas inte, och så många till att de inte går att"
        " räkna ut.",
    ),
)


def traced(contents: Contents, gone: Collection[str]) -> tuple[Traced, ...]:
    """Every figure with the first cell of its tables; those that the report lacks are left out."""
    return tuple(
        Traced(each.figure, _where(contents, each), each.rule)
        for each in SOURCES
        if each.figure not in gone
    )


def _where(contents: Contents, source: Source) -> str:
    grids = [contents.grids[name] for name in source.tables if name in contents.grids]
    return listed([str(Place(grid.sheet, grid.row, grid.column)) for grid in grids]) or source.words
