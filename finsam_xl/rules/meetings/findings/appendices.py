"""What can be wrong with the files of appendices."""

from __future__ import annotations

from finsam_xl.basics.finding import Finding, Level
from finsam_xl.basics.place import Place
from finsam_xl.rules.meetings.records import Appendix

_BASIS = "Bladet Bilagor"


def n154_appendix_file_is_not_read(at: Place, row: Appendix, why: str) -> Finding:
    """The file of an appendix is not there, or can't be read."""
    return Finding(
        "N154",
        Level.WARNING,
        at,
        f"Bilaga {row.number}, {row.title}, skrevs inte: {why}.",
        "Rätta Fil, hela sökvägen eller namnet om filen ligger bredvid arbetsboken.",
        _BASIS,
    )


def n155_document_is_another_appendix(at: Place, row: Appendix, marked: int) -> Finding:
    """A document is marked BILAGA 2 but stands as appendix 3."""
    return Finding(
        "N155",
        Level.WARNING,
        at,
        f"Dokumentet är märkt BILAGA {marked}, men {row.title} är bilaga {row.number}"
        f" till {row.meeting}.",
        "Klicka på Bilagor, så skrivs det om med rätt nummer.",
        _BASIS,
    )


def n161_person_in_an_appendix(at: Place, row: Appendix, file: str) -> Finding:
    """The file of an appendix holds a personal identity number."""
    return Finding(
        "N161",
        Level.ERROR,
        at,
        f"Bilaga {row.number}, {row.title}, skrevs inte: {file} har något som ser ut som ett"
        " personnummer.",
        f"Ta bort numret i {file}, spara och klicka på Bilagor igen.",
        "Dataskyddsförordningen artikel 5 och 3 kap. 10 § lagen (2018:218)",
    )
