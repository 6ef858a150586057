"""Why nothing was installed or taken away: every code with its sentence, in one table."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from finsam_xl.basics.refusal import Refusal

SENTENCES: Mapping[str, str] = MappingProxyType(
    {
        "I01": "Här finns inget Excel att installera i ({}); öppna arbetsboken i LibreOffice med "
        "finsam-xl open, eller kör åtgärderna på den stängda filen med finsam-xl run.",
        "I02": "Det som bygger tillägget saknas ({}), så inget är installerat; skriv först: {}",
        "I03": "Excel har tillägget öppet, så inget är ändrat; stäng Excel helt och försök igen "
        "(ligger filen {} kvar när Excel är stängt kan du ta bort den).",
        "I04": "{} går inte att skriva, så inget är ändrat; stäng Excel, kontrollera att du får "
        "skriva i mappen och försök igen.",
        "I05": "Det finns redan en {} som inte är gjord av finsam-xl; flytta den och försök igen.",
        "I06": "Excel har aldrig startats av dig på den här datorn; "
        "öppna Excel en gång, stäng det och försök igen.",
        "I07": "Den installerade xlwings är inte den som finsam-xl är gjort för; skriv: {}",
        "I08": "Knapparna kan inte starta en Python i {}, eftersom Excel inte klarar tecknet {} "
        "där; installera i en mapp utan det tecknet.",
        "I09": "Python från Microsoft Store kan inte lägga filer där Excel hittar dem; "
        "installera Python från python.org och sedan finsam-xl där.",
        "I10": "Tillägget i Excel är av version {} men finsam-xl av version {}, så inget är gjort; "
        "stäng Excel, kör finsam-xl install och öppna Excel igen.",
        "I11": "{} går inte att ta bort; stäng Excel och kör finsam-xl uninstall igen.",
        "I12": "{} är något annat än en fil, så inget är ändrat; flytta den och försök igen.",
    }
)


def refusal(code: str, *words: object) -> Refusal:
    """The refusal with these words in its sentence, on one line whatever they hold."""
    return Refusal(code, SENTENCES[code].format(*(" ".join(str(w).splitlines()) for w in words)))
