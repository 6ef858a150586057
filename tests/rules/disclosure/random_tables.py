"""Random reports: a crossing of two or three dimensions, or tables that share their margins."""

from __future__ import annotations

import random
from itertools import product

from finsam_xl.rules.disclosure.records import Balance, Cell, Release
from finsam_xl.rules.disclosure.tables import cross_table, joined


def release(seed: int) -> Release:
    """The report of a seed; the same seed gives the same report."""
    draw = random.Random(seed)  # noqa: S311 - a table, no secret
    kind = draw.choice((two_way, two_way, three_way, linked, flows))
    return kind(draw)


def two_way(draw: random.Random) -> Release:
    return crossed(draw, "avslutade", {"insats": draw.randint(2, 7), "utfall": draw.randint(2, 5)})


def three_way(draw: random.Random) -> Release:
    return crossed(draw, "avslutade", {"insats": draw.randint(2, 3), "kommun": 3, "kön": 2})


def linked(draw: random.Random) -> Release:
    """The same people by intervention and municipality, and by intervention and sex."""
    size = {"insats": draw.randint(2, 5), "kommun": draw.randint(2, 4), "kön": 2}
    counts = drawn(draw, size)
    two: list[dict[tuple[str, ...], int]] = [
        {(key[0], key[at]): 0 for key in counts} for at in (1, 2)
    ]
    for key, count in counts.items():
        for at, table in zip((1, 2), two, strict=True):
            table[key[0], key[at]] += count
    names = ("kommun", "kön")
    return joined(
        cross_table("nya", ("insats", name), table) for name, table in zip(names, two, strict=True)
    )


def flows(draw: random.Random) -> Release:
    """In and out of each intervention: opening and new are exited and closing."""
    size = {"insats": draw.randint(2, 6)}
    parts = {name: drawn(draw, size) for name in ("ingående", "nya", "avslutade")}
    flow = {key: parts["ingående"][key] + parts["nya"][key] for key in parts["nya"]}
    parts["avslutade"] = {key: min(count, flow[key]) for key, count in parts["avslutade"].items()}
    parts["pågående"] = {key: flow[key] - count for key, count in parts["avslutade"].items()}
    tables = [cross_table(name, ("insats",), counts) for name, counts in parts.items()]
    where = [cell.where for cell in tables[0].counts]
    balances = [
        Balance(
            (Cell("ingående", each), Cell("nya", each)),
            (Cell("avslutade", each), Cell("pågående", each)),
        )
        for each in where
    ]
    return joined(tables, balances)


def crossed(draw: random.Random, measure: str, size: dict[str, int]) -> Release:
    return cross_table(measure, tuple(size), drawn(draw, size))


def drawn(draw: random.Random, size: dict[str, int]) -> dict[tuple[str, ...], int]:
    """A count for every combination, of a size of its own for the whole table."""
    mean = draw.choice((2, 5, 12, 40))
    names = [[f"{name} {at}" for at in range(count)] for name, count in size.items()]
    return {key: int(draw.expovariate(1 / mean)) for key in product(*names)}
