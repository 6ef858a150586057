"""Why a file is not read as SIE, in one sentence each."""

from __future__ import annotations

from finsam_xl.basics.refusal import Refusal


class BrokenLine(Exception):  # noqa: N818 - it becomes a refusal
    """A line that can't be read; the file's name is added where it is known."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.number = number

    def refusal(self, file: str) -> Refusal:
        """The line's number, and no word of what stands there: it may name a person."""
        return Refusal(
            "E29",
            f"Rad {self.number} i filen {file} går inte att läsa som SIE; exportera filen igen ur"
            " ekonomisystemet.",
        )


class CutOff(Exception):  # noqa: N818 - it becomes a refusal
    """The file ends too early: the number of its last line, and what is not there."""

    def __init__(self, number: int, lacking: str) -> None:
        super().__init__(number, lacking)
        self.number = number
        self.lacking = lacking

    def refusal(self, file: str) -> Refusal:
        """Where it ends, and no word of what stands there."""
        return Refusal(
            "E30",
            f"Filen {file} är avhuggen vid rad {self.number} ({self.lacking}), så inget är läst;"
            " exportera hela året igen ur ekonomisystemet.",
        )


def empty(file: str) -> Refusal:
    """Nothing in it."""
    return Refusal("E60", f"Filen {file} är tom; exportera den igen ur ekonomisystemet.")


def no_sie(file: str) -> Refusal:
    """Neither #FLAGGA nor #SIETYP begins a line."""
    return Refusal(
        "E25",
        f"Filen {file} är ingen SIE-fil: #FLAGGA och #SIETYP saknas; exportera SIE typ 2, 3 eller 4"
        " ur ekonomisystemet.",
    )


def sie_5(file: str) -> Refusal:
    """The XML of SIE 5."""
    return Refusal(
        "E26",
        f"Filen {file} är SIE 5 (XML), som inte kan läsas här; exportera SIE typ 2, 3 eller 4.",
    )


def too_large(file: str, most: str) -> Refusal:
    """More than anybody's year holds; `most` is the limit it passed, such as 30 MB."""
    return Refusal("E27", f"Filen {file} har mer än {most}; exportera ett år i taget.")


def control_signs(file: str) -> Refusal:
    """Bytes that no text holds."""
    return Refusal("E28", f"Filen {file} innehåller styrtecken och är skadad; exportera den igen.")
