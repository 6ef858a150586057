"""What can be wrong with whose a row is: doubles, contradictions, age, consent and pseudonym."""

from __future__ import annotations

from datetime import date

from finsam_xl.basics.finding import Finding, Level
from finsam_xl.basics.place import Place
from finsam_xl.basics.swedish import counted, date_text
from finsam_xl.rules.participants.findings.words import CONSENT, COUNTING, FRAMES, MINIMISATION
from finsam_xl.rules.participants.frame_records import InterventionFrame


def t74_occasion_of_nobody(at: Place, rows: int) -> Finding:
    """Occasions have an ID that no participant has, so that nobody's talks or days are counted."""
    return Finding(
        "T74",
        Level.WARNING,
        at,
        f"Deltagare-ID finns inte på bladet Deltagare, så {counted(rows, 'rad', 'rader')} på"
        " Tillfällen räknas inte på någon.",
        "Rätta Deltagare-ID, eller skriv in deltagaren på Deltagare.",
        COUNTING,
    )


def t09_same_row_twice(at: Place, first_row: int) -> Finding:
    """The same person is enrolled in the same intervention on the same day on two rows."""
    return Finding(
        "T09",
        Level.WARNING,
        at,
        f"Samma deltagare skrevs in i samma insats samma dag på rad {first_row}. Båda raderna"
        " räknas.",
        "Ta bort den ena raden, eller ge raderna olika Deltagare-ID.",
        "Varje tillfälle räknas för sig, men bara en gång",
    )


def t10_episodes_overlap(at: Place, other_row: int, enrolled: date) -> Finding:
    """A person is enrolled in an intervention again before leaving it."""
    return Finding(
        "T10",
        Level.WARNING,
        at,
        f"Deltagaren skrevs in {date_text(enrolled)} men var redan inskriven i samma insats på rad"
        f" {other_row}.",
        "Avsluta det tidigare tillfället först, eller slå ihop raderna.",
        COUNTING,
    )


def t11_person_contradicts(at: Place, label: str, first_row: int) -> Finding:
    """Two rows of the same ID differ in what a person has only one of."""
    return Finding(
        "T11",
        Level.WARNING,
        at,
        f"{label} är en annan än på rad {first_row}, som har samma Deltagare-ID.",
        f"Rätta {label}, eller ge personerna olika Deltagare-ID.",
        COUNTING,
    )


def t12_age_outside_the_target_group(
    at: Place, ages: tuple[int, int], frame: InterventionFrame
) -> Finding:
    """Whatever the birthday, the age at enrolment is outside the intervention's target group."""
    return Finding(
        "T12",
        Level.WARNING,
        at,
        f"Deltagaren var {_age(ages)} år vid inskrivningen; {frame.intervention} är för"
        f" {_ages(frame)}.",
        "Rätta Födelseår eller Inskriven, eller anteckna varför undantag gjordes.",
        FRAMES,
    )


def t13_age_is_undecided(at: Place, ages: tuple[int, int], frame: InterventionFrame) -> Finding:
    """In the boundary year the birthday decides, and it is not known."""
    return Finding(
        "T13",
        Level.NOTICE,
        at,
        f"Deltagaren var {_age(ages)} år vid inskrivningen; {frame.intervention} är för"
        f" {_ages(frame)}. Det kan inte avgöras av födelseåret.",
        "Stäm av åldern med den som anvisade. Skriv inte födelsedagen här.",
        FRAMES,
    )


def t63_born_after_enrolment(at: Place, born: int, enrolled: date) -> Finding:
    """Somebody is enrolled before the year of birth."""
    return Finding(
        "T63",
        Level.ERROR,
        at,
        f"Födelseår {born} är efter inskrivningen {date_text(enrolled)}. Åldern räknas som uppgift"
        " saknas.",
        "Rätta Födelseår eller Inskriven.",
        COUNTING,
    )


def t16_id_without_consent(at: Place) -> Finding:
    """A row has an ID though no consent is written down."""
    return Finding(
        "T16",
        Level.ERROR,
        at,
        "Raden har Deltagare-ID men inget samtycke. Den räknas som anonym.",
        "Töm Deltagare-ID, eller skriv ja i Samtycke när det finns på papper.",
        CONSENT,
    )


def t17_consent_is_not_before(at: Place, given: date | None, enrolled: date) -> Finding:
    """Consent has no day, or one after the enrolment."""
    when = f"från {date_text(given)}, efter" if given else "utan datum, så det inte går att se om"
    rest = "inskrivningen" if given else "det gavs före inskrivningen"
    return Finding(
        "T17",
        Level.WARNING,
        at,
        f"Samtycket är {when} {rest} {date_text(enrolled)}.",
        "Rätta Samtyckesdatum, eller låt raden vara anonym.",
        CONSENT,
    )


def t18_id_after_withdrawal(at: Place, withdrawn: date) -> Finding:
    """Consent has been withdrawn, and the ID is still there."""
    return Finding(
        "T18",
        Level.ERROR,
        at,
        f"Samtycket återkallades {date_text(withdrawn)} men raden har kvar sitt Deltagare-ID. Den"
        " räknas som anonym.",
        "Töm Deltagare-ID på alla personens rader, även i Tillfällen och säkerhetskopior.",
        CONSENT,
    )


def t19_id_holds_a_birth_date(at: Place) -> Finding:
    """An ID holds what looks like the day of birth."""
    return Finding(
        "T19",
        Level.ERROR,
        at,
        "Deltagare-ID ser ut att innehålla födelsedagen.",
        "Ge deltagaren ett löpnummer som inte säger något om personen.",
        MINIMISATION,
    )


def t20_id_holds_initials(at: Place) -> Finding:
    """An ID holds letters of its own, as initials and names are."""
    return Finding(
        "T20",
        Level.WARNING,
        at,
        "Deltagare-ID ser ut att innehålla initialer eller ett namn.",
        "Ge deltagaren ett löpnummer som inte säger något om personen.",
        MINIMISATION,
    )


def t34_rows_are_anonymous(rows: int) -> Finding:
    """Rows without ID are counted as a person each, so persons may be fewer than told."""
    return Finding(
        "T34",
        Level.NOTICE,
        None,
        f"{counted(rows, 'rad är anonym', 'rader är anonyma')}; varje sådan rad räknas som en egen"
        " person, så antalet personer kan vara lägre.",
        "Inget behöver göras.",
        "Utan samtycke: anonym deltagare",
    )


def _age(ages: tuple[int, int]) -> str:
    low, high = ages
    return str(low) if low == high else f"{low} eller {high}"


def _ages(frame: InterventionFrame) -> str:
    if frame.age_to is None:
        return f"dem som har fyllt {frame.age_from}"
    if frame.age_from is None:
        return f"dem som inte har fyllt {frame.age_to + 1}"
    return f"{frame.age_from}–{frame.age_to} år"
