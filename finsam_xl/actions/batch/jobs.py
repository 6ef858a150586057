"""The work of a batch: a line of jobs for each association, its workbooks by year."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from finsam_xl.actions.batch.outcome import Asked, Job
from finsam_xl.basics.frozen import Frozen
from finsam_xl.rules.closing.chain import Identity, chains, same_year


class Looked(Frozen):
    """A workbook that was looked at: whose it is, None where its settings don't tell."""

    path: Path
    identity: Identity | None


Line = tuple[Job, ...]
"""Jobs that must be done in this order, as each rests on the one before it."""


def lines(looked: Iterable[Looked], asked: Asked) -> tuple[Line, ...]:
    """Each association's workbooks by year; one that doesn't tell whose it is stands alone."""
    told = tuple(looked)
    paths = {each.identity: each.path for each in told if each.identity}
    alone = [(Job(each.path, asked),) for each in told if each.identity is None]
    return (*(_line(chain, paths, asked) for chain in chains(paths)), *alone)


def _line(chain: tuple[Identity, ...], paths: dict[Identity, Path], asked: Asked) -> Line:
    return tuple(Job(paths[each], asked, each, same_year(each, chain)) for each in chain)
