"""Why a closed workbook is not read or written: every code with its sentence, in one table."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from finsam_xl.basics.refusal import Refusal

LONGEST_WORD = 60
_RESAVE = "öppna arbetsboken i Excel, spara den som .xlsx eller .xlsm och försök igen."

SENTENCES: Mapping[str, str] = MappingProxyType(
    {
        "B01": "Filen {} finns inte; kontrollera namnet och mappen och försök igen.",
        "B02": "{} är en mapp eller något annat än en fil; välj arbetsboken själv och försök igen.",
        "B03": "Filen {} går inte att läsa; kontrollera att du har rätt att öppna den, "
        "att den är hämtad till datorn, och försök igen.",
        "B04": "Filen {} är ingen Excelarbetsbok; välj en fil som slutar på .xlsx eller .xlsm.",
        "B05": "Filen {} är skadad eller bara delvis hämtad; hämta den på nytt eller ta fram "
        "den senaste kopian i mappen Säkerhetskopior.",
        "B06": "Filen {} är skyddad med lösenord och läses bara när den är öppen; öppna den i "
        "Excel och klicka på knappen där, eller kör finsam-xl attach medan den är öppen.",
        "B07": "Filen {} är sparad i Excels gamla format .xls; "
        "öppna den i Excel, spara den som .xlsx och försök igen.",
        "B08": "Filen {} är främmande, kanske ett Word- eller OpenDocument-dokument; "
        "öppna den i sitt program, spara den som .xlsx och försök igen.",
        "B09": "Filen {} är sparad i det binära formatet .xlsb; " + _RESAVE,
        "B10": "Filen {} är orimligt stor när den packas upp ({}), så den läses inte; "
        "ta bort det som inte hör dit eller ta fram en äldre kopia.",
        "B11": "Filen {} har delar med otillåtna eller dubbla namn ({}), så den läses inte; "
        + _RESAVE,
        "B12": "Filen {} har egna XML-definitioner eller kommentarer i delen {}, "
        "så den läses inte; " + _RESAVE,
        "B13": "Filen {} har en del som inte går att tolka ({}); "
        "ta fram den senaste kopian i mappen Säkerhetskopior.",
        "B14": "Filen {} är skriven på ett ovanligt sätt i delen {}; " + _RESAVE,
        "B15": "Filen {} är digitalt signerad och en ändring skulle bryta signaturen; "
        "spara en osignerad kopia i Excel och försök igen.",
        "B16": "Bladet {} har innehåll så långt bort som {}; "
        "ta bort det som står där, spara och försök igen.",
        "B17": "Tabellen {} pekar på ett område som inte kan stämma ({}); "
        "rätta området under Tabelldesign > Ändra storlek på tabell, spara och försök igen.",
        "B18": "Tabellerna {} och {} ligger över varandra; flytta den ena, spara och försök igen.",
        "B19": "Rubriken i {} är inte den som tabellen {} väntar sig där; "
        "skriv om rubriken i Excel, spara och försök igen.",
        "B20": "Bladet {} har celler som inte går att läsa; " + _RESAVE,
        "B21": "Arbetsboken {} är öppen i Excel hos {}, så inget har skrivits; "
        "stäng den där och försök igen, eller ta bort filen {} om den inte är öppen hos någon.",
        "B22": "Arbetsboken {} är öppen i LibreOffice hos {}, så inget har skrivits; "
        "stäng den där och försök igen, eller ta bort filen {} om den inte är öppen hos någon.",
        "B23": "Arbetsboken {} skrivs av en annan körning av finsam-xl, så inget har skrivits; "
        "vänta tills den är klar, eller ta bort filen {} om ingen körning pågår.",
        "B24": "Arbetsboken {} har ändrats sedan den lästes, så inget har skrivits; försök igen.",
        "B25": "Arbetsboken {} eller dess mapp är skrivskyddad eller upptagen, "
        "så inget har skrivits; ta bort skrivskyddet eller stäng filen och försök igen.",
        "B26": "Arbetsboken {} kunde inte skrivas, så den är som förut; "
        "kontrollera att det finns plats på disken och försök igen.",
        "B27": "Säkerhetskopian {} kunde inte göras, så inget har skrivits; "
        "kontrollera att du får skapa filer i mappen och försök igen.",
        "B28": "Cellen {} är del av en matrisformel eller datatabell, så inget har skrivits; "
        "ta bort matrisformeln i Excel och försök igen.",
        "B29": "Datumet {} till cellen {} ligger före de dagar som Excel räknar med, "
        "så inget har skrivits; rätta årtalet och försök igen.",
        "B30": "Tabellen {} har en summarad, så inget har skrivits; "
        "stäng av Summarad under Tabelldesign och försök igen.",
        "B31": "Tabellen {} visar ingen rubrikrad; "
        "slå på Rubrikrad under Tabelldesign, spara och försök igen.",
        "B32": "Tabellen {} behöver fler rader men tabellen {} står i vägen, "
        "så inget har skrivits; flytta den och försök igen.",
        "B34": "Cellen {} är en rubrik i tabellen {} och får inte skrivas över, "
        "så inget har skrivits; uppgradera finsam-xl och försök igen.",
        "B35": "Disken slutade svara just när arbetsboken {} skrevs, så den är antingen som förut "
        "eller färdig; öppna den och se efter innan du försöker igen.",
        "B33": "Filen {} saknar sin del {}, så den läses inte; "
        "ta fram den senaste kopian i mappen Säkerhetskopior.",
    }
)


def refusal(code: str, *words: str) -> Refusal:
    """The refusal with these words in its sentence; words from outside are kept short."""
    return Refusal(code, SENTENCES[code].format(*map(one_line, words)))


def one_line(word: str) -> str:
    """A word from outside on one line, printable and at most 60 characters long."""
    shown = "".join(letter if letter.isprintable() else " " for letter in word)
    line = " ".join(shown.split())
    return line if len(line) <= LONGEST_WORD else line[: LONGEST_WORD - 1] + "…"
