"""What a formula says, judged: whether the engine's result for it is the one Excel would give."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum
from functools import lru_cache
from typing import TYPE_CHECKING

from finsam_xl.basics.allowed_functions import RANGES, ROUNDED, plain_name
from finsam_xl.basics.frozen import Frozen
from finsam_xl.books.file.reckoning.panics import or_panic

if TYPE_CHECKING:
    from formualizer import ASTNode

NOT_READ = "en formel som inte går att tolka"
OTHER_FILE = "en annan fil"
SEVERAL_SHEETS = "flera blad på en gång"
SHEETS_OWN_NAME = "ett namn som hör till ett blad"
RANGE_AS_VALUE = "ett helt område där ett värde ska stå"

_CELL = re.compile(r"(?<![\w.$])(\$?[A-Za-z]{1,3}\$?)\d+(?![\w.(\[!])")
COMPARED = {"=": True, "<=": True, ">=": True, "<>": False, "<": False, ">": False}
"""Each comparison, and what it is when the two are the same."""

_OF_CELLS = {":", ",", " ", "@", "#"}
_TABLE = re.compile(r"[\w.\\]+")
_THIS_ROW = re.compile(r"\[@\],\[[^:]*\]")


class Stands(Enum):
    """Where a part of a formula stands, and so what a range would be taken for there."""

    AS_VALUE = 0
    AS_RANGE = 1
    IN_PRODUCT = 2
    IN_ARRAY = 3


class Judged(Frozen):
    """Why a formula can't be trusted (nothing: it can), and the names in it.

    `values` are the names that stand where one value must, `rows` the tables whose own row is
    meant. `compares` tells whether it compares what may be two texts, `is_close` what may be two
    numbers that ought to be the same and are not, `is_zero` a cell with 0 likewise.
    """

    causes: tuple[str, ...]
    names: tuple[str, ...] = ()
    values: tuple[str, ...] = ()
    rows: tuple[str, ...] = ()
    compares: bool = False
    is_close: bool = False
    is_zero: bool = False


class _Is(Enum):
    CAUSE = 0
    NAME = 1
    VALUE = 2
    ROW = 3
    COMPARES = 4
    IS_CLOSE = 5
    IS_ZERO = 6


Remarks = Iterator[tuple[_Is, str]]


def levelled(formula: str) -> str:
    """The formula with all its cells on row 1: what is judged of it holds on every row."""
    return _CELL.sub(lambda cell: f"{cell[1]}1", formula)


@lru_cache(maxsize=4096)
def judged(formula: str, stands: Stands) -> Judged:
    """The formula, without =, judged as what stands in a cell or behind a name."""
    from formualizer import ParserError, TokenizerError, parse  # noqa: PLC0415 - not when reading

    try:
        told = dict.fromkeys(_remarks(parse(f"={formula}"), stands))
    except or_panic(ParserError, TokenizerError, ValueError, RecursionError):
        return Judged((NOT_READ,))
    causes, names, values, rows, *compared = (
        tuple(word for kind, word in told if kind is wanted) for wanted in _Is
    )
    return Judged(causes, names, values, rows, *map(bool, compared))


def _remarks(node: ASTNode, stands: Stands) -> Remarks:
    match node.node_type():
        case "Literal" | "Omitted":
            return
        case "Reference":
            yield from _of_reference(node, stands)
        case "UnaryOp" | "BinaryOp":
            yield from _of_operator(node, stands)
        case "Function":
            yield from _of_function(node, stands)
        case "Array" if stands is not Stands.AS_VALUE:
            return
        case "Array":
            yield _Is.CAUSE, RANGE_AS_VALUE
        case _:
            yield _Is.CAUSE, NOT_READ


def _of_reference(node: ASTNode, stands: Stands) -> Remarks:
    from formualizer import CellRef, NamedRangeRef, TableRef, UnknownRef  # noqa: PLC0415 - see above

    reference, as_value = node.get_reference(), stands is Stands.AS_VALUE
    match reference:
        case CellRef():
            return
        case NamedRangeRef():
            yield (_Is.VALUE if as_value else _Is.NAME), reference.name
            if "!" in reference.name:
                yield _Is.CAUSE, SHEETS_OWN_NAME
        case UnknownRef():
            yield _Is.CAUSE, OTHER_FILE if "[" in reference.raw else SEVERAL_SHEETS
        case TableRef() if not _TABLE.fullmatch(reference.name):
            yield _Is.CAUSE, NOT_READ
        case TableRef() if _THIS_ROW.fullmatch(reference.spec or ""):
            yield _Is.ROW, reference.name
        case _:
            if as_value:
                yield _Is.CAUSE, RANGE_AS_VALUE


def _of_operator(node: ASTNode, stands: Stands) -> Remarks:
    operator, parts = node.get_operator(), node.children()
    if operator in _OF_CELLS:
        yield _Is.CAUSE, RANGE_AS_VALUE
    elif operator in COMPARED:
        yield from _of_comparison(parts)
    inside = Stands.AS_VALUE if stands is Stands.AS_RANGE else stands
    for part in parts:
        yield from _remarks(part, inside)


def _of_comparison(parts: list[ASTNode]) -> Remarks:
    if not any(map(_is_no_matter_of_case, parts)):
        yield _Is.COMPARES, ""
    literals = [part.get_literal_value() for part in parts if part.node_type() == "Literal"]
    if any(isinstance(value, str) for value in literals) or all(map(_is_sure, parts)):
        return
    is_cell = any(part.node_type() == "Reference" for part in parts)
    yield (_Is.IS_ZERO if is_cell and 0 in literals else _Is.IS_CLOSE), ""


def _of_function(node: ASTNode, stands: Stands) -> Remarks:
    name = plain_name(node.get_function_name() or "")
    if name not in RANGES:
        yield _Is.CAUSE, name
    for place, part in enumerate(node.children()):
        yield from _remarks(part, _inside(name, place, stands))


def _inside(function: str, place: int, stands: Stands) -> Stands:
    """Where an argument of a function stands.

    Of the functions that take one value the engine lets IF alone take a whole range cell by cell.
    """
    if stands is Stands.IN_ARRAY and (function == "IF" or place in RANGES.get(function, ())):
        return stands
    if function == "SUMPRODUCT":
        return Stands.IN_PRODUCT
    return Stands.AS_RANGE if place in RANGES.get(function, ()) else Stands.AS_VALUE


def _is_no_matter_of_case(node: ASTNode) -> bool:
    """A number, or a text that every engine folds alike."""
    if node.node_type() != "Literal":
        return node.node_type() in {"UnaryOp", "BinaryOp"} and node.get_operator() not in {"&", "@"}
    value = node.get_literal_value()
    return not isinstance(value, str) or value.isascii()


def _is_sure(node: ASTNode) -> bool:
    """A number as it is written, or one without a remainder from earlier sums."""
    if node.node_type() == "Function":
        return plain_name(node.get_function_name() or "") in ROUNDED
    return node.node_type() == "Literal"
