"""How a figure came about: the steps from cells to result, each with its cells and its basis."""

from __future__ import annotations

from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.place import Place


class Step(Frozen):
    """One step of the working: a few words for a line, a sentence for a page.

    `cells` are those the step reads; `basis` is the paragraph, decision or setting it rests on.
    """

    short: str
    told: str
    cells: tuple[Place, ...] = ()
    basis: str = ""


class Explanation(Frozen):
    """A figure's whole story: what it is, where it stands (None: nowhere), and its steps."""

    title: str
    figure: str
    at: Place | None
    steps: tuple[Step, ...]

    @property
    def line(self) -> str:
        """The steps as one readable line."""
        return working(self.steps)


def working(steps: tuple[Step, ...]) -> str:
    """The steps as one readable line."""
    return " → ".join(step.short for step in steps if step.short)
