"""The printed vocabulary of Täljare and Nämnare: each word, what it means, whom it counts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from finsam_xl.basics.frozen import Frozen
from finsam_xl.rules.calendar_steps import months_after
from finsam_xl.rules.participants.before_after import EMPLOYED, STUDYING, occupation_group
from finsam_xl.rules.participants.codes import (
    MOVED_ON_TO,
    OTHER_SOLUTION,
    SOLUTIONS,
    STUDIES,
    WORK,
    CodeBook,
    as_one,
)
from finsam_xl.rules.participants.counts import EXITED, NEW, ONGOING, PARTICIPANTS, chosen
from finsam_xl.rules.participants.followed import Followed
from finsam_xl.rules.participants.outcome import outcome
from finsam_xl.rules.participants.periods import Period
from finsam_xl.rules.participants.records import ParticipantSettings
from finsam_xl.rules.participants.waits import (
    IN_TIME,
    LATE,
    Waits,
    coach_waits,
    offer_waits,
    talk_waits,
)
from finsam_xl.rules.targets.records import Target

FIXED_BASE, REGISTER = "fast bas", "registerdata"
TOP_ANSWERS, EACH_QUESTION, ALL_QUESTIONS = (
    "svar bland de översta",
    "svar på varje fråga",
    "svar på frågorna sammanlagt",
)
EQUIVALENTS, POPULATION = "helårsekvivalenter", "befolkning"
WITHIN_LIMIT = "avslutade inom gränsen"
NO_LIMIT = "Gräns saknas"


Limit = Callable[[ParticipantSettings, int], ParticipantSettings]
"""The settings with a target's own limit in the place of the association's."""


class Asked(Frozen):
    """What a word is looked up for: the participants, the period and the target's own limit."""

    followed: Followed
    period: Period
    target: Target


class Word(Frozen):
    """A word of the vocabulary, what it means in Swedish, and the episodes it counts.

    `episodes` is None for what is no episodes: a base, a register's figure, answers. `kinds` are
    what the codes of Gått vidare till count as, for a word that counts by them.
    """

    word: str
    meaning: str
    episodes: Callable[[Asked], list[int]] | None = None
    kinds: frozenset[str] = frozenset()

    def counts_also(self, codes: CodeBook) -> tuple[str, ...]:
        """The codes that the word counts, and that Resultat tells as another kind of exit."""
        return tuple(
            code.code
            for (list_name, _), code in codes.codes.items()
            if list_name == MOVED_ON_TO
            and codes.counts_as(MOVED_ON_TO, code.code) & self.kinds
            and outcome(codes, code.code) not in self.kinds
        )


def lacks_limit(target: Target) -> bool:
    """True for words that count nothing without a limit, where there is none."""
    return (
        target.limit is None
        and {TOP_ANSWERS, WITHIN_LIMIT}
        & {
            target.numerator,
            target.denominator,
        }
        != set()
    )


def exited(asked: Asked) -> list[int]:
    """The period's exits that are in the denominator."""
    episodes = asked.followed.episodes
    return [at for at in chosen(episodes, EXITED, asked.period) if episodes.counts[at]]


def _measure(measure: str) -> Callable[[Asked], list[int]]:
    return lambda asked: chosen(asked.followed.episodes, measure, asked.period)


def _moved_on_to(kinds: frozenset[str]) -> Callable[[Asked], list[int]]:
    """Exits whose code counts as any of these; one that counts as two is in both."""

    def episodes(asked: Asked) -> list[int]:
        codes, rows = asked.followed.codes, asked.followed.episodes.rows
        moved = asked.followed.participants.moved_on_to
        cells = {cell for cell in set(moved) if codes.counts_as(MOVED_ON_TO, cell) & kinds}
        return [at for at in exited(asked) if moved[rows[at]] in cells]

    return episodes


def _occupied_after(groups: frozenset[str]) -> Callable[[Asked], list[int]]:
    def episodes(asked: Asked) -> list[int]:
        codes, rows = asked.followed.codes, asked.followed.episodes.rows
        after = asked.followed.participants.occupation_after
        cells = {cell: occupation_group(codes, as_one(cell)) for cell in set(after)}
        return [at for at in exited(asked) if cells[after[rows[at]]] in groups]

    return episodes


def _waited(
    waits: Callable[[Followed, Sequence[int]], Waits], limit: Limit, hows: tuple[str, ...]
) -> Callable[[Asked], list[int]]:
    """New ones by how a wait went; the target's own limit goes before the association's."""

    def episodes(asked: Asked) -> list[int]:
        followed, days = asked.followed, asked.target.limit
        if days is not None:
            tables = followed.tables._replace(settings=limit(followed.settings, days))
            followed = followed._replace(tables=tables)
        new = chosen(followed.episodes, NEW, asked.period)
        found = waits(followed, new)
        return sorted(at for how in hows for at in found.that_are(how))

    return episodes


def _coach_days(settings: ParticipantSettings, days: int) -> ParticipantSettings:
    return settings._replace(coach_days=days)


def _offer_days(settings: ParticipantSettings, days: int) -> ParticipantSettings:
    return settings._replace(offer_days=days)


def _talk_days(settings: ParticipantSettings, days: int) -> ParticipantSettings:
    return settings._replace(talk_days=days)


def _within_limit(asked: Asked) -> list[int]:
    """Exits at most so many months after enrolment; no limit, none."""
    episodes, months = asked.followed.episodes, asked.target.limit
    if months is None:
        return []
    return [
        at
        for at in exited(asked)
        if date.fromordinal(episodes.exited[at])
        <= months_after(date.fromordinal(episodes.enrolled[at]), months)
    ]


def _exits_to(word: str, meaning: str, kinds: frozenset[str]) -> Word:
    return Word(word, meaning, _moved_on_to(kinds), kinds)


_DECIDED = (IN_TIME, LATE)
_TO, _AFTER = "gått vidare till", "sysselsättning efter avslut är"
VOCABULARY = (
    Word("nya", "inskrivna under perioden", _measure(NEW)),
    Word("avslutade", "avslutade under perioden vars koder är i nämnaren", exited),
    Word("pågående", "inskrivna när perioden slutar", _measure(ONGOING)),
    Word("deltagare", "inskrivna någon dag under perioden", _measure(PARTICIPANTS)),
    _exits_to("avslutade till arbete", f"{_TO} arbete", frozenset({WORK})),
    _exits_to("avslutade till studier", f"{_TO} studier", frozenset({STUDIES})),
    _exits_to(
        "avslutade till arbete eller studier",
        f"{_TO} arbete eller studier",
        frozenset({WORK, STUDIES}),
    ),
    _exits_to(
        "avslutade till positiv lösning",
        f"{_TO} arbete, studier, annan behovsanpassad lösning eller positiv lösning",
        SOLUTIONS,
    ),
    _exits_to(
        "avslutade till annan behovsanpassad lösning",
        f"{_TO} annan behovsanpassad lösning",
        frozenset({OTHER_SOLUTION}),
    ),
    Word("i arbete efter", f"{_AFTER} arbete", _occupied_after(frozenset({EMPLOYED}))),
    Word("i studier efter", f"{_AFTER} studier", _occupied_after(frozenset({STUDYING}))),
    Word(
        "i arbete eller studier efter",
        f"{_AFTER} arbete eller studier",
        _occupied_after(frozenset({EMPLOYED, STUDYING})),
    ),
    Word(
        "coachtid i tid",
        "nya som fick tid hos coach inom gränsen i arbetsdagar",
        _waited(coach_waits, _coach_days, (IN_TIME,)),
    ),
    Word(
        "nya med avgjord coachtid",
        "nya som fick tid, eller vars tid har gått ut",
        _waited(coach_waits, _coach_days, _DECIDED),
    ),
    Word(
        "erbjudande i tid",
        "nya som fick ett erbjudande inom gränsen i dagar",
        _waited(offer_waits, _offer_days, (IN_TIME,)),
    ),
    Word(
        "nya med avgjort erbjudande",
        "nya som fick ett erbjudande, eller vars tid har gått ut",
        _waited(offer_waits, _offer_days, _DECIDED),
    ),
    Word(
        "coachsamtal i tid",
        "nya som fick så många samtal som utlovats inom gränsen i dagar",
        _waited(talk_waits, _talk_days, (IN_TIME,)),
    ),
    Word(
        "nya med avgjorda coachsamtal",
        "nya som fick samtalen, eller vars tid har gått ut, utom anonyma",
        _waited(talk_waits, _talk_days, _DECIDED),
    ),
    Word(WITHIN_LIMIT, "avslutade efter högst så många månader", _within_limit),
    Word(FIXED_BASE, "det frysta talet i Bas"),
    Word(REGISTER, "det senaste talet i Registerdata med samma mått som Indikator"),
    Word(TOP_ANSWERS, "svar på så många av skalans översta alternativ som Gräns säger"),
    Word(EACH_QUESTION, "svar på varje fråga för sig; alla frågor ska nå målet"),
    Word(ALL_QUESTIONS, "svar på målets alla frågor tillsammans"),
    Word(EQUIVALENTS, "helårsekvivalenter i kommunen"),
    Word(POPULATION, "kommunens befolkning i den ålder som Inställningar säger"),
)
WORDS = {word.word: word for word in VOCABULARY}
