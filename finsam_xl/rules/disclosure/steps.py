"""The single steps of hiding: what to hide next, and what follows from hiding or showing."""

from __future__ import annotations

from collections.abc import Iterable

from finsam_xl.rules.disclosure.system import Equation, Hidden, System


def closed(system: System, hidden: Hidden) -> Hidden:
    """In every equation with a single hidden count, the cheapest other is hidden too.

    What is not watched may be worked out.
    """
    found = hidden
    waiting = sorted(found)
    while waiting:
        for equation in system.neighbours(waiting.pop()):
            if len(inside := found & equation.keys()) == 1 and inside <= system.watched:
                more = _cheapest(system, equation, found)
                found |= more
                waiting += more
    return found


def opened(system: System, hidden: Hidden, shown: int) -> Hidden | None:
    """What is left hidden when one count is shown, and all that can be subtracted then.

    None where that would show a small count.
    """
    found = hidden - {shown}
    waiting = system.neighbours(shown)
    while waiting:
        inside = found & waiting.pop().keys()
        if len(inside) == 1:
            if inside & system.small:
                return None
            found -= inside
            waiting += [equation for at in inside for equation in system.neighbours(at)]
    return found


def beside(system: System, narrow: Hidden, hidden: Hidden) -> Hidden:
    """One more count to hide for each narrow one that has got none near it yet; empty for none."""
    found: Hidden = frozenset()
    for at in sorted(narrow):
        near = _near(system, {at})
        if not near & found:
            more = _cheapest(system, near, hidden | found)
            found |= more or _cheapest(system, _near(system, near & hidden), hidden | found)
    return found


def _near(system: System, counts: Iterable[int]) -> Hidden:
    return frozenset(at for each in counts for eq in system.neighbours(each) for at in eq)


def _cheapest(system: System, among: Iterable[int], hidden: Hidden) -> Hidden:
    """The count that costs least to hide, with what its own other equations would cost after it."""
    may = [at for at in among if at in system.hideable and at not in hidden]
    costs = [(_cost_with_next(system, at, hidden), at) for at in may]
    return frozenset({min(costs)[1]}) if costs else frozenset()


def _cost_with_next(system: System, at: int, hidden: Hidden) -> int:
    free = [equation for equation in system.neighbours(at) if not hidden & equation.keys()]
    return system.cost[at] + sum(_cheapest_other(system, equation, at) for equation in free)


def _cheapest_other(system: System, equation: Equation, at: int) -> int:
    others = [system.cost[each] for each in equation if each != at and each in system.hideable]
    return min(others, default=0)
