"""Two letters of 2016: one payer that pays for two members in four instalments, one bare."""

from __future__ import annotations

from datetime import date

from finsam_xl.basics.kr import Kr
from finsam_xl.documents.fee_letter import (
    FeeLetter,
    LetterInstalment,
    LetterMember,
    fee_letter_documents,
)
from finsam_xl.documents.word import Template

FULL = FeeLetter(
    association="Samordningsförbundet Uppsala län",
    organisation_number="222000-1234",
    date_text="21 mars 2016",
    payer="Försäkringskassan",
    reference="4711",
    year=2016,
    total=Kr.of(10_610_905),
    decision="förbundsstyrelsen 21 mars 2016 § 15",
    basis="5 § lagen (2003:1210)",
    members=(
        LetterMember(
            "Försäkringskassan",
            Kr.of(10_610_905),
            ("Staten tilldelar 10 610 905 kr för 2016.", "Avgiften är 10 610 905 kr."),
        ),
        LetterMember(
            "Arbetsförmedlingen", Kr(0), ("Försäkringskassan betalar för Arbetsförmedlingen.",)
        ),
    ),
    instalments=(
        LetterInstalment(1, date(2016, 3, 31), Kr.of(2_652_726)),
        LetterInstalment(2, date(2016, 6, 30), Kr.of(2_652_726)),
        LetterInstalment(3, date(2016, 9, 30), Kr.of(2_652_726)),
        LetterInstalment(4, date(2016, 12, 31), Kr.of(2_652_727)),
    ),
    payment="Bankgiro 123-4567",
    contact="kansliet, 018-12 34 56",
)

BARE = FeeLetter(
    association="Samordningsförbundet Uppsala län",
    organisation_number="",
    date_text="",
    payer="Håbo",
    reference="",
    year=2016,
    total=Kr.of(303_834),
    decision="",
    basis="5 § lagen (2003:1210)",
    members=(LetterMember("Håbo", Kr.of(303_834), ("Håbo har 20 251 av 353 617 invånare.",)),),
    instalments=(),
    payment="",
    contact="",
)


def letter_document(letter: FeeLetter, own: Template | None = None) -> bytes:
    """One letter alone, in the template that follows with us or in an office's own."""
    [document] = fee_letter_documents((letter,), own)
    return document.content
