"""The printed vocabulary of Täljare and Nämnare: each word, what it means, whom it counts."""

from __future__ import annotations

from finsam_xl.basics.frozen import Frozen
from finsam_xl.rules.participants.before_after import EMPLOYED, STUDYING
from finsam_xl.rules.participants.codes import (
    MOVED_ON_TO,
    OTHER_SOLUTION,
    SOLUTIONS,
    STUDIES,
    WORK,
    CodeBook,
)
from finsam_xl.rules.participants.counts import DIMENSIONS, EXITED, NEW, ONGOING, PARTICIPANTS
from finsam_xl.rules.participants.outcome import outcome
from finsam_xl.rules.participants.records import ParticipantSettings
from finsam_xl.rules.participants.results import WAITS
from finsam_xl.rules.participants.standard_tables import GROUP, STAY
from finsam_xl.rules.participants.waits import (
    IN_TIME,
    LATE,
    coach_waits,
    offer_waits,
    talk_waits,
)
from finsam_xl.rules.targets.records import DECREASE, NUMBER, Target
from finsam_xl.rules.targets.word_episodes import (
    Counting,
    coach_days,
    counted_as,
    exited,
    moved_on_to,
    occupied_after,
    offer_days,
    talk_days,
    waited,
    within_limit,
)

FIXED_BASE, REGISTER = "fast bas", "registerdata"
TOP_ANSWERS, EACH_QUESTION, ALL_QUESTIONS = (
    "svar bland de översta",
    "svar på varje fråga",
    "svar på frågorna sammanlagt",
)
EQUIVALENTS, POPULATION = "helårsekvivalenter", "befolkning"
WITHIN_LIMIT = "avslutade inom gränsen"
NO_LIMIT = "Gräns saknas"


class Word(Frozen):
    """A word of the vocabulary, what it means in Swedish, and the episodes it counts.

    `episodes` is None for what is no episodes: a base, a register's figure, answers. `looks_at` is
    what of an episode decides whether it is counted. `kinds` are what the codes of Gått vidare till
    count as, for a word that counts by them.
    """

    word: str
    meaning: str
    episodes: Counting | None = None
    looks_at: frozenset[str] = frozenset()
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


def words_of(target: Target) -> tuple[str, ...]:
    """The words that the target's kind needs."""
    if target.kind == DECREASE:
        return ()
    if target.kind == NUMBER:
        return (target.numerator,)
    return (target.numerator, target.denominator)


def other_unit(target: Target) -> str:
    """What the target's Gräns is counted in, where that is not its Enhet; else ""."""
    units = {UNITS[word] for word in words_of(target) if word in UNITS}
    return "" if target.unit in units else min(units, default="")


def limit_of(target: Target, settings: ParticipantSettings) -> str:
    """The limit that the words are counted with, the target's own or the association's."""
    usual = {
        "coachtid i tid": settings.coach_days,
        "nya med avgjord coachtid": settings.coach_days,
        "erbjudande i tid": settings.offer_days,
        "nya med avgjort erbjudande": settings.offer_days,
        "coachsamtal i tid": settings.talk_days,
        "nya med avgjorda coachsamtal": settings.talk_days,
    }
    for word in words_of(target):
        limit = usual.get(word) if target.limit is None else target.limit
        if word in UNITS and word != TOP_ANSWERS and limit is not None:
            return f"{limit} {UNITS[word]}"
    return ""


UNITS = {
    "coachtid i tid": "arbetsdagar",
    "nya med avgjord coachtid": "arbetsdagar",
    "erbjudande i tid": "dagar",
    "nya med avgjort erbjudande": "dagar",
    "coachsamtal i tid": "dagar",
    "nya med avgjorda coachsamtal": "dagar",
    WITHIN_LIMIT: "månader",
    TOP_ANSWERS: "alternativ",
}
"""What Gräns is counted in, for the words that have one."""
OUTCOME, OCCUPATION = DIMENSIONS["outcome"], f"{GROUP} efter"
COACH, OFFER, TALKS = WAITS
_COUNTS = "i nämnaren"
_OF_EXITS = frozenset({EXITED, _COUNTS})
_OF_PERIOD = frozenset({NEW, EXITED, ONGOING, PARTICIPANTS})
_DECIDED = (IN_TIME, LATE)
_TO, _AFTER = "gått vidare till", "sysselsättning efter avslut är"


def _exits_to(word: str, meaning: str, *kinds: str) -> Word:
    of = frozenset(kinds)
    return Word(word, f"{_TO} {meaning}", moved_on_to(of), _OF_EXITS | {OUTCOME}, of)


def _occupied(word: str, meaning: str, *groups: str) -> Word:
    of = occupied_after(frozenset(groups))
    return Word(word, f"{_AFTER} {meaning}", of, _OF_EXITS | {OCCUPATION})


def _in_wait(word: str, meaning: str, of: Counting, wait: str) -> Word:
    return Word(word, meaning, of, frozenset({NEW, wait}))


VOCABULARY = (
    Word("nya", "inskrivna under perioden", counted_as(NEW), frozenset({NEW})),
    Word("avslutade", "avslutade under perioden vars koder är i nämnaren", exited, _OF_EXITS),
    Word("pågående", "inskrivna när perioden slutar", counted_as(ONGOING), _OF_PERIOD),
    Word("deltagare", "inskrivna någon dag under perioden", counted_as(PARTICIPANTS), _OF_PERIOD),
    _exits_to("avslutade till arbete", "arbete", WORK),
    _exits_to("avslutade till studier", "studier", STUDIES),
    _exits_to("avslutade till arbete eller studier", "arbete eller studier", WORK, STUDIES),
    _exits_to(
        "avslutade till positiv lösning",
        "arbete, studier, annan behovsanpassad lösning eller positiv lösning",
        *SOLUTIONS,
    ),
    _exits_to(
        "avslutade till annan behovsanpassad lösning",
        "annan behovsanpassad lösning",
        OTHER_SOLUTION,
    ),
    _occupied("i arbete efter", "arbete", EMPLOYED),
    _occupied("i studier efter", "studier", STUDYING),
    _occupied("i arbete eller studier efter", "arbete eller studier", EMPLOYED, STUDYING),
    _in_wait(
        "coachtid i tid",
        "nya som fick tid hos coach inom gränsen i arbetsdagar",
        waited(coach_waits, coach_days, (IN_TIME,)),
        COACH,
    ),
    _in_wait(
        "nya med avgjord coachtid",
        "nya som fick tid, eller vars tid har gått ut",
        waited(coach_waits, coach_days, _DECIDED),
        COACH,
    ),
    _in_wait(
        "erbjudande i tid",
        "nya som fick ett erbjudande inom gränsen i dagar",
        waited(offer_waits, offer_days, (IN_TIME,)),
        OFFER,
    ),
    _in_wait(
        "nya med avgjort erbjudande",
        "nya som fick ett erbjudande, eller vars tid har gått ut",
        waited(offer_waits, offer_days, _DECIDED),
        OFFER,
    ),
    _in_wait(
        "coachsamtal i tid",
        "nya som fick så många samtal som utlovats inom gränsen i dagar",
        waited(talk_waits, talk_days, (IN_TIME,)),
        TALKS,
    ),
    _in_wait(
        "nya med avgjorda coachsamtal",
        "nya som fick samtalen, eller vars tid har gått ut, utom anonyma",
        waited(talk_waits, talk_days, _DECIDED),
        TALKS,
    ),
    Word(WITHIN_LIMIT, "avslutade efter högst så många månader", within_limit, _OF_EXITS | {STAY}),
    Word(FIXED_BASE, "det frysta talet i Bas"),
    Word(REGISTER, "det senaste talet i Registerdata med samma mått som Indikator"),
    Word(TOP_ANSWERS, "svar på så många av skalans översta alternativ som Gräns säger"),
    Word(EACH_QUESTION, "svar på varje fråga för sig; alla frågor ska nå målet"),
    Word(ALL_QUESTIONS, "svar på målets alla frågor tillsammans"),
    Word(EQUIVALENTS, "helårsekvivalenter i kommunen"),
    Word(POPULATION, "kommunens befolkning i den ålder som Inställningar säger"),
)
WORDS = {word.word: word for word in VOCABULARY}
