"""What the rules can find about the national model's input; codes are never used again."""

from __future__ import annotations

from finsam_xl.basics.finding import Finding, Level
from finsam_xl.basics.kr import Kr
from finsam_xl.basics.place import Place
from finsam_xl.basics.swedish import listed

_BASIS = "Statens fördelningsmodell (finsam.se), kontrollera mot gällande beslut"


def f44_model_lacks_numbers(at: Place, year: int, labels: list[str]) -> Finding:
    """Numbers that the model needs are missing or zero."""
    return Finding(
        "F44",
        Level.WARNING,
        at,
        f"{listed(labels)} saknas eller är 0 för {year}, så fördelningsmodellen kan inte räknas.",
        "Skriv det som saknas, eller ta bort raden.",
        _BASIS,
    )


def f45_frame_too_small(at: Place, year: int, frame: Kr, base: Kr) -> Finding:
    """The national frame does not cover every association's base."""
    return Finding(
        "F45",
        Level.WARNING,
        at,
        f"Nationell ram {year}, {frame}, räcker inte till {base} för varje förbund.",
        "Skriv ramen i hela kronor, eller rätta antalet förbund eller grundtilldelningen.",
        _BASIS,
    )
