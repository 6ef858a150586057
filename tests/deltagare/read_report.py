"""What is handed out of a period, read as a stranger reads it: sheets, Word, and what adds up."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from finsam_xl.books.port import Book
from tests.deltagare.attack import DOTS, Attack, Key
from tests.deltagare.book import press, shown

MEASURES = ("Ingående", "Nya", "Avslutade", "Pågående", "Deltagare")
OUTCOMES = ("Arbete", "Studier", "Annan lösning", "Övrigt", "Uppgift saknas")
HOWS = ("I tid", "För sent", "Tiden pågår", "Går inte att följa")
ALL = ("Alla", "alla")
GROUPS, WORKS, INCOME = (
    "2. Sysselsättning i grupper",
    "3. Arbetar eller studerar",
    "4. Försörjning",
)
_EXITS = {
    "avslutade": ("Avslutade",),
    "avslutade till arbete": ("Arbete",),
    "avslutade till studier": ("Studier",),
    "avslutade till arbete eller studier": ("Arbete", "Studier"),
    "avslutade till positiv lösning": ("Arbete", "Studier", "Annan lösning"),
}
_WAITED = {
    "coachtid i tid": ("Coachtid", HOWS[:1]),
    "nya med avgjord coachtid": ("Coachtid", HOWS[:2]),
    "erbjudande i tid": ("Erbjudande", HOWS[:1]),
    "nya med avgjort erbjudande": ("Erbjudande", HOWS[:2]),
    "coachsamtal i tid": ("Coachsamtal", HOWS[:1]),
    "nya med avgjorda coachsamtal": ("Coachsamtal", HOWS[:2]),
}


class SeenInSheets:
    """An attack on the sheets of a report, with everything that they tell taken in."""

    def __init__(self, book: Book, knowing: str = "", name: str = "") -> None:
        self.attack = Attack()
        self.book = book
        self.name = name
        self.knowing = knowing
        self.read_sheets()

    def read_sheets(self) -> None:
        """Click the buttons and read all that came."""
        press(self.book, "count-participants")
        press(self.book, "assess-targets")
        self._results()
        self._exits()
        self._waits()
        self._groups()
        self._months()
        self._before_and_after()
        self._given()
        self._stays()
        self._occupancy()
        self._verdicts()

    def of(self, *key: str) -> Key:
        """A count of this report by its name."""
        return (self.name, *key)

    def _rows(self, table: str, *labels: str) -> list[list[str]]:
        return [
            ["" if cell is None else _text(cell) for cell in row]
            for row in shown(self.book, table, *labels)
        ]

    def _results(self) -> None:
        groups: dict[str, list[str]] = {}
        for division, group, *counts in self._rows("tblResultat", "Uppdelning", "Grupp", *MEASURES):
            if division == "Personer":
                again = self.attack.guess(self.of("igen"))
                persons = self.attack.see(self.of("personer"), counts[-1])
                self.attack.adds_up([self.of("Alla", "alla", "Deltagare")], [persons, again])
                continue
            cells = dict(zip(MEASURES, counts, strict=True))
            key = {
                name: self.attack.see(self.of(division, group, name), count)
                for name, count in cells.items()
            }
            self.attack.adds_up([key["Deltagare"]], [key["Ingående"], key["Nya"]])
            self.attack.adds_up([key["Deltagare"]], [key["Avslutade"], key["Pågående"]])
            groups.setdefault(division, []).append(group)
        self.groups = groups
        for division, names in groups.items():
            for each in MEASURES if division != "Alla" else ():
                parts = [self.of(division, name, each) for name in names]
                self.attack.adds_up([self.of(*ALL, each)], parts)

    def _exits(self) -> None:
        columns = ("Arbete", "Studier", "Annan lösning", "Övrigt", "Uppgift saknas", "Avslutade")
        rows = self._rows("tblAvslut", "Insats", *columns)
        for name, *counts in rows:
            keys = [
                self.attack.see(self.of("ut", name, each), count)
                for each, count in zip(columns, counts, strict=True)
            ]
            self.attack.adds_up([keys[-1]], keys[:-1])
            where = ALL if name == "alla" else ("Insats", name)
            self.attack.adds_up([keys[-1]], [self.of(*where, "Avslutade")])
        for each in columns:
            self.attack.adds_up(
                [self.of("ut", "alla", each)],
                [self.of("ut", row[0], each) for row in rows if row[0] != "alla"],
            )
        for label, count in self._rows("tblUtgang", "Gått vidare till", "Avslutade"):
            kind = label.removesuffix(" (dolt)")
            assert (count == DOTS) == (kind != label)
            word = {"annan behovsanpassad lösning": "Annan lösning"}.get(kind, kind.capitalize())
            assert word in columns, word
            self.attack.see(self.of("ut", "alla", word), count)

    def _waits(self) -> None:
        rows = self._rows("tblVantan", "Insats", "Väntan på", *HOWS)
        for name, wait, *counts in rows:
            self.see_waits((wait, name), counts)
            where = ALL if name == "alla" else ("Insats", name)
            keys = [self.of("väntan", wait, name, how) for how in HOWS]
            self.attack.adds_up([self.of(*where, "Nya")], keys)
        for wait in {row[1] for row in rows}:
            for how in HOWS:
                parts = [
                    self.of("väntan", wait, row[0], how)
                    for row in rows
                    if row[1] == wait and row[0] != "alla"
                ]
                self.attack.adds_up([self.of("väntan", wait, "alla", how)], parts)

    def see_waits(self, of: tuple[str, str], counts: Sequence[str]) -> None:
        """How a wait went, of all or of an intervention; there a nothing may be hidden too."""
        least = 1 if of[1] == "alla" else 0
        for how, count in zip(HOWS, counts, strict=True):
            self.attack.see(self.of("väntan", *of, how), count, least)

    def _groups(self) -> None:
        rows = self._rows("tblGruppresultat", "Insats", "Uppdelning", "Grupp", "Deltagare")
        by: dict[tuple[str, str], list[Key]] = {}
        over: dict[tuple[str, str], list[Key]] = {}
        for name, division, group, count in rows:
            key = self.attack.see(self.of("grupp", name, division, group), count)
            by.setdefault((name, division), []).append(key)
            over.setdefault((division, group), []).append(key)
        for (name, _), keys in by.items():
            self.attack.adds_up([self.of("Insats", name, "Deltagare")], keys)
        for (division, group), keys in over.items():
            self.attack.adds_up([self.of(division, group, "Deltagare")], keys)

    def _months(self) -> None:
        rows = self._rows("tblFlode", "Månad", "Nya", "Avslutade", "Inskrivna vid månadens slut")
        before = self.of(*ALL, "Ingående")
        keys: list[Sequence[Key]] = []
        for month, *counts in rows:
            new, out, end = (
                self.attack.see(self.of("månad", month, each), count)
                for each, count in zip("nas", counts, strict=True)
            )
            self.attack.adds_up([before, new], [out, end])
            before = end
            keys.append((new, out))
        if rows:
            self.attack.adds_up([self.of(*ALL, "Nya")], [new for new, _ in keys])
            self.attack.adds_up([self.of(*ALL, "Avslutade")], [out for _, out in keys])
            self.attack.adds_up([self.of(*ALL, "Pågående")], [before])

    def _before_and_after(self) -> None:
        labels = ("Tabell", "Värde", "Före", "Efter", "Förändring")
        for table, *line in self._rows("tblForeEfter", *labels):
            self.see_change(table, line)
        for name in ("1. Sysselsättning", GROUPS, INCOME):
            for when in ("före", "efter"):
                keys = self.attack.named(self.of(name, when))
                if keys:
                    self.attack.adds_up([self.of(*ALL, "Avslutade")], keys)
        self._works()

    def see_change(self, table: str, line: Sequence[str]) -> None:
        """A value before and after; the change is told where both are, or it tells of them."""
        value, before, after, change = line
        keys = [self.of(table, when, value) for when in ("före", "efter")]
        for key, count in zip(keys, (before, after), strict=True):
            self.attack.see(key, count)
        if change not in {"", DOTS}:
            self.attack.differ(keys[1], keys[0], float(change.replace("−", "-")))

    def _works(self) -> None:
        """Of the exits some work or study, before and after; who does after began or did before."""
        exits, works = self.of(*ALL, "Avslutade"), "arbetar eller studerar"
        if not self.attack.has_seen([self.of(WORKS, "efter", works)]):
            return
        for when in ("före", "efter"):
            rest = self.attack.guess(self.of(WORKS, when, "nej"))
            self.attack.adds_up([exits], [self.of(WORKS, when, works), rest])
            by_code = {
                self.of(GROUPS, when, name): -1.0
                for name in ("förvärvsarbete", "studier")
                if self.attack.has_seen([self.of(GROUPS, when, name)])
            }
            self.attack.is_at_least({self.of(WORKS, when, works): 1.0, **by_code}, 0)
        how = [self.of(WORKS, "efter", each) for each in ("började", "ökade")]
        rest = self.attack.guess(self.of(WORKS, "efter", "varken"))
        self.attack.adds_up([self.of(WORKS, "efter", works)], [*how, rest])

    def _given(self) -> None:
        rows = self._rows("tblForsorjning", "Försörjning före", "Försörjning efter", "Antal")
        ends: dict[Key, list[Key]] = {}
        for first, last, count in rows:
            key = self.attack.see(self.of("från", first, last), count, least=0)
            for when, value in (("före", first), ("efter", last)):
                ends.setdefault(self.of("4. Försörjning", when, value), []).append(key)
        for margin, keys in ends.items():
            self.attack.adds_up([margin], keys)

    def _stays(self) -> None:
        rows = self._rows("tblTid", "Tid", "Värde", "Enhet")
        keys = [
            self.attack.see(self.of("tid", name), count)
            for name, count, unit in rows
            if unit == "avslutade"
        ]
        if keys:
            self.attack.adds_up([self.of(*ALL, "Avslutade")], keys)

    def _occupancy(self) -> None:
        for name, last in self._rows("tblBelaggning", "Insats", "Sista dagen"):
            if name in self.groups.get("Insats", ()):
                self.attack.see(self.of("Insats", name, "Pågående"), last)

    def _verdicts(self) -> None:
        words = {
            row[0]: row[1:]
            for row in self._rows("tblMal", "Mål", "Täljare", "Nämnare", "Jämförelse", "Insats")
        }
        labels = ("Mål", "Täljare", "Nämnare", "Målvärde", "Bedömning")
        for name, part, whole, goal, verdict in self._rows("tblMaluppfyllelse", *labels):
            over, under, comparison, of = words[name]
            if not {over, under} <= _EXITS.keys() | _WAITED.keys() or not goal:
                continue
            if of and of not in self.groups.get("Insats", ()):
                continue
            counts = ((over, part), (under, whole))
            keys = [self._counted(word, count, of or "alla") for word, count in counts]
            at = Fraction(goal).limit_denominator(1000)
            times = {keys[0]: float(at.denominator), keys[1]: -float(at.numerator)}
            assert comparison in {"", "minst"}
            if verdict == "nått":
                self.attack.is_at_least(times, 0)
            elif verdict == "inte nått":
                self.attack.is_at_least({key: -each for key, each in times.items()}, 1)

    def _of_waits(self, key: Key, shown_: str, of: str) -> Key:
        """What stands on Väntetider is no secret of the verdict's; what is hidden there is one."""
        wait, hows = _WAITED[key[2]]
        counted = self.attack.guess(key) if shown_ == DOTS else self.attack.see(key, shown_)
        of_wait = [self.of("väntan", wait, of, how) for how in hows]
        assert self.attack.has_seen(of_wait)
        self.attack.adds_up([counted], of_wait)
        return counted

    def _counted(self, word: str, shown_: str, of: str) -> Key:
        """The waits it is made of; of exits all to it for who knows that each has one code.

        Else one who went on to work may have gone to studies too, but not the other way.
        """
        key = self.of("mål", word, of)
        if word in _WAITED:
            return self._of_waits(key, shown_, of)
        counted = self.attack.see(key, shown_, 0)
        exits = [self.of("ut", of, each) for each in _EXITS[word]]
        if self.knowing:
            self.attack.adds_up([counted], exits)
        elif "Studier" not in _EXITS[word]:
            self.attack.is_at_least({exits[0]: 1, counted: -1}, 0)
        return counted


def _text(cell: object) -> str:
    return str(int(cell)) if isinstance(cell, float) and cell.is_integer() else str(cell)
