"""What can be wrong with recusal, votes and dissent."""

from __future__ import annotations

from datetime import date

from finsam_xl.basics.finding import Finding, Level
from finsam_xl.basics.place import Place
from finsam_xl.basics.swedish import listed, percent
from finsam_xl.rules.dated_law import MEETINGS
from finsam_xl.rules.meetings.labels import section_text
from finsam_xl.rules.meetings.records import Item, Vote
from finsam_xl.rules.meetings.votes import Tally


def n55_recusal_is_not_noted(at: Place, item: Item, members: list[str], day: date) -> Finding:
    """An agreement with the members themselves was decided, and nothing is said of recusal."""
    return Finding(
        "N55",
        Level.NOTICE,
        at,
        f"{section_text(item.label)} gäller en överenskommelse där {listed(members)} är part och"
        " har ledamot i styrelsen; det står inte om jäv har prövats.",
        "Skriv i kolumnen Jäv vem som var jävig, eller att ingen var det.",
        MEETINGS.paragraph("recusal_grounds", day),
    )


def n56_recused_was_there(at: Place, item: Item, names: list[str], day: date) -> Finding:
    """One who was recused was in the room at the section."""
    return Finding(
        "N56",
        Level.WARNING,
        at,
        f"{listed(names)} står som jävig vid {section_text(item.label)} men är närvarande där.",
        "Dela närvaron i två rader, före och efter paragrafen, eller ändra Jäv.",
        MEETINGS.paragraph("recused_leaves", day),
    )


def n57_vote_by_one_who_may_not(at: Place, vote: Vote, day: date) -> Finding:
    """A vote by one who did not serve at the section."""
    return Finding(
        "N57",
        Level.WARNING,
        at,
        f"{vote.name} har röstat vid {section_text(vote.section)} men tjänstgjorde inte där.",
        "Rätta rösten, eller närvaron.",
        MEETINGS.paragraph("one_vote", day),
    )


def n58_voted_twice(at: Place, vote: Vote, first: Place, day: date) -> Finding:
    """One has two votes at the same section."""
    return Finding(
        "N58",
        Level.WARNING,
        at,
        f"{vote.name} har två röster vid {section_text(vote.section)}, den första i"
        f" {first.address}.",
        "Ta bort den ena.",
        MEETINGS.paragraph("one_vote", day),
    )


def n59_tie_is_not_settled(at: Place, item: Item, count: Tally, day: date) -> Finding:
    """A tie in which the chair has not voted."""
    return Finding(
        "N59",
        Level.WARNING,
        at,
        f"Omröstningen vid {section_text(item.label)} slutade lika, {_counts(count)}, och"
        " ordföranden har ingen röst antecknad.",
        "Skriv ordförandens röst; den avgör.",
        MEETINGS.paragraph("casting_vote", day),
    )


def n60_majority_is_too_small(at: Place, item: Item, count: Tally, section: str) -> Finding:
    """The vote did not reach the part of the votes that the charter demands."""
    of = f"förbundsordningen {section}" if section else "förbundsordningen"
    return Finding(
        "N60",
        Level.WARNING,
        at,
        f"{section_text(item.label)} fick {_counts(count)}, {percent(count.share)} av rösterna;"
        f" {of} kräver {item.majority}.",
        "Kontrollera rösterna och vad förbundsordningen kräver.",
        "9 § 6 lagen (2003:1210) och förbundsordningen",
    )


def n61_dissent_by_one_who_did_not_decide(at: Place, item: Item, name: str, day: date) -> Finding:
    """Dissent (reservation) by one who did not take part in the decision."""
    return Finding(
        "N61",
        Level.WARNING,
        at,
        f"{name} har reserverat sig mot {section_text(item.label)} men tjänstgjorde inte där.",
        "Rätta Reservation, eller närvaron.",
        MEETINGS.paragraph("dissent", day),
    )


def n62_election_by_lot(at: Place, item: Item, count: Tally, day: date) -> Finding:
    """An election ended in a tie, which the lot settles; the minutes should say so."""
    return Finding(
        "N62",
        Level.NOTICE,
        at,
        f"Valet vid {section_text(item.label)} slutade lika, {_counts(count)}, och avgörs genom"
        " lottning; det står inte i Omröstning.",
        "Skriv hur lotten föll i kolumnen Omröstning.",
        MEETINGS.paragraph("lottery_at_elections", day),
    )


def n127_count_contradicts(at: Place, item: Item, told: tuple[str, str], day: date) -> Finding:
    """The count that is written is another than that of the votes that are listed."""
    written, listed_count = told
    return Finding(
        "N127",
        Level.WARNING,
        at,
        f"{section_text(item.label)}: Omröstning säger {written}, men rösterna på bladet Röster är"
        f" {listed_count}.",
        "Rätta Omröstning, eller rösterna.",
        MEETINGS.paragraph("voters_in_minutes", day),
    )


def n128_served_without_vote(at: Place, item: Item, names: list[str], day: date) -> Finding:
    """Votes are listed, and some who served have none."""
    return Finding(
        "N128",
        Level.WARNING,
        at,
        f"{listed(names)} tjänstgjorde vid {section_text(item.label)} men har ingen rad på bladet"
        " Röster.",
        "Skriv hur var och en röstade; den som inte röstade har avstår.",
        MEETINGS.paragraph("voters_in_minutes", day),
    )


def _counts(count: Tally) -> str:
    return listed([f"{number} {word}" for word, number in count.counts])
