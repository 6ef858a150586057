"""What can be wrong with a target, a survey or the board's own judgement."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from finsam_xl.basics.finding import Finding, Level
from finsam_xl.basics.place import Place
from finsam_xl.basics.swedish import capitalised, date_text, listed, thousands
from finsam_xl.rules.targets.survey_records import SurveyRound

_TARGETS = "Styrelsens mål på bladet Mål"
_JUDGEMENT = "Styrelsens beslut om hur målen bedöms, på bladet Bedömning"
_SURVEY = "Enkätens omgångar och svar på bladet Enkät"


def t50_unknown_word(at: Place, word: str) -> Finding:
    """Täljare or Nämnare is no word of the vocabulary."""
    return Finding(
        "T50",
        Level.ERROR,
        at,
        f"”{word}” går inte att räkna, så målet går inte att bedöma.",
        "Välj ett ord ur listan bredvid målen; ett eget ord i listan kan inte räknas.",
        _TARGETS,
    )


def t51_no_target_value(at: Place, target: str) -> Finding:
    """A target has nothing to be compared with."""
    return Finding(
        "T51",
        Level.WARNING,
        at,
        f"{target} har inget målvärde och går inte att bedöma.",
        "Skriv Målvärde: 90 % är 0,9.",
        _TARGETS,
    )


def t61_target_value_is_no_share(at: Place, target: str, told: str) -> Finding:
    """A share is written as a number of per cent, or can't be a share."""
    return Finding(
        "T61",
        Level.ERROR,
        at,
        f"{target} går inte att bedöma: {told}.",
        "Skriv Målvärde som del av ett: 90 % är 0,9.",
        _TARGETS,
    )


def t52_something_is_missing(at: Place, target: str, label: str) -> Finding:
    """The words of a target need a base or a limit that is not there."""
    return Finding(
        "T52",
        Level.WARNING,
        at,
        f"{target} räknas med {label}, som är tomt.",
        f"Skriv {label}, eller välj ett annat ord.",
        _TARGETS,
    )


def t53_scale_has_a_gap(at: Place, steps: int, missing: Sequence[int]) -> Finding:
    """The scale of the judgement lacks steps that it should have."""
    lacking = listed([str(step) for step in missing])
    return Finding(
        "T53",
        Level.WARNING,
        at,
        f"Bedömningsskalan ska ha {steps} steg men saknar steg {lacking}.",
        "Skriv det steg som saknas, eller ändra Steg i skalan, enligt styrelsens beslut.",
        _JUDGEMENT,
    )


def t54_judged_too_early(at: Place, target: str, lacking: Sequence[str]) -> Finding:
    """A target is judged before all that must exist does."""
    return Finding(
        "T54",
        Level.WARNING,
        at,
        f"{target} är bedömt men {listed(list(lacking))} finns inte. Målet kan inte vara uppfyllt"
        " förrän alla fyra finns.",
        "Ta fram det som saknas, eller ta bort steget.",
        _JUDGEMENT,
    )


def t55_step_is_not_on_the_scale(at: Place, step: int) -> Finding:
    """A judgement uses a step that the scale does not have."""
    return Finding(
        "T55",
        Level.ERROR,
        at,
        f"Steg {step} finns inte på bedömningsskalan.",
        "Välj ett steg som står i Bedömningsskala på Inställningar.",
        _JUDGEMENT,
    )


def t56_answers_do_not_add_up(at: Place, found: SurveyRound) -> Finding:
    """More have answered than were asked."""
    return Finding(
        "T56",
        Level.ERROR,
        at,
        f"{capitalised(found.group)} {found.round}: {thousands(found.answered)}"
        f" har svarat men bara {thousands(found.asked)} är tillfrågade.",
        "Rätta Tillfrågade eller Svarade.",
        _SURVEY,
    )


def t57_more_answers_than_answered(at: Place, question: str, numbers: tuple[int, int]) -> Finding:
    """A question has more answers than there are who answered."""
    given, answered = numbers
    return Finding(
        "T57",
        Level.ERROR,
        at,
        f"Fråga {question} har {thousands(given)} svar men bara {thousands(answered)} svarade.",
        "Rätta antalen på frågans rader.",
        _SURVEY,
    )


def t58_no_answers(at: Place, target: str) -> Finding:
    """A social target rests on no question that is written down."""
    return Finding(
        "T58",
        Level.WARNING,
        at,
        f"{target} har inga frågor i Frågor till mål och går inte att bedöma.",
        "Skriv målets frågor på Enkät, med samma namn som i Indikator.",
        _TARGETS,
    )


def t59_assistance_is_missing(at: Place, municipality: str, when: str) -> Finding:
    """A zero of the assistance is a gap in the statistics."""
    return Finding(
        "T59",
        Level.WARNING,
        at,
        f"{municipality} har 0 för ekonomiskt bistånd {when}. Det läses som bortfall, inte som"
        " minskning.",
        "Skriv kommunens eget tal om ni har det; annars jämförs kommunen inte.",
        "SCB, helårsekvivalenter: en kommun utan uppgift om ekonomiskt bistånd visas som 0",
    )


def t62_two_rows_of_a_benefit(at: Place, municipality: str, when: str, benefit: str) -> Finding:
    """The same benefit stands twice for a municipality and half-year."""
    return Finding(
        "T62",
        Level.ERROR,
        at,
        f"{municipality} har {benefit} på två rader för {when}, så kommunen går inte att jämföra.",
        "Ta bort den rad som är fel.",
        "Helårsekvivalenter på bladet Helår",
    )


def t71_two_targets_alike(at: Place, target: str, first: Place) -> Finding:
    """A target has the name, intervention and group of another that holds at the same time."""
    return Finding(
        "T71",
        Level.WARNING,
        at,
        f"{target} står också i {first.address}, för samma insats och grupp och samma tid; båda"
        " bedöms.",
        "Ta bort den ena raden, ge den ett annat namn, eller skriv Gäller från och Gäller till.",
        _TARGETS,
    )


def t72_ends_before_it_begins(at: Place, target: str, days: tuple[date, date]) -> Finding:
    """A target never holds: its last day is before its first."""
    first, last = map(date_text, days)
    return Finding(
        "T72",
        Level.ERROR,
        at,
        f"{target} gäller från {first} till {last} och bedöms aldrig.",
        "Rätta Gäller från eller Gäller till.",
        _TARGETS,
    )


def t73_limit_in_another_unit(at: Place, target: str, units: tuple[str, str]) -> Finding:
    """A limit is written in another unit than the target's word counts it in."""
    own, counted = units
    return Finding(
        "T73",
        Level.ERROR,
        at,
        f"{target} har Gräns i {own}, men ordet räknas i {counted}, så målet går inte att bedöma.",
        f"Skriv {counted} i Enhet och räkna om Gräns, eller välj ett annat ord.",
        _TARGETS,
    )


def t60_unknown_group(at: Place, group: str) -> Finding:
    """A target's group is none that any row has."""
    return Finding(
        "T60",
        Level.WARNING,
        at,
        f"Ingen deltagare hör till gruppen ”{group}”.",
        "Skriv en kommun, ett område, en ingång, ett kön eller en ålder som 16–29.",
        _TARGETS,
    )
