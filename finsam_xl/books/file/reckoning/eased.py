"""A formula that finds numbers equal when they are almost so, as Excel does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from finsam_xl.books.file.reckoning.judged import COMPARED

if TYPE_CHECKING:
    from formualizer import ASTNode

_THIS_ROW, _SPELT_OUT = "[[@],", "[[#This Row],"


def eased(formula: str) -> str:
    """The formula, both without =, with each comparison eased; what is no number is as before."""
    from formualizer import parse  # noqa: PLC0415 - only where there is doubt

    return _eased(parse(f"={formula}"))


def _eased(node: ASTNode) -> str:
    parts, operator = [_eased(part) for part in node.children()], node.get_operator()
    match node.node_type():
        case "BinaryOp" if operator in COMPARED:
            return _almost(parts, operator)
        case "BinaryOp":
            return f"({parts[0]}){operator}({parts[1]})"
        case "UnaryOp":
            return f"({parts[0]})%" if operator == "%" else f"{operator}({parts[0]})"
        case "Function":
            return f"{node.get_function_name()}({','.join(parts)})"
        case _:
            return node.to_formula().removeprefix("=").replace(_THIS_ROW, _SPELT_OUT)


def _almost(parts: list[str], operator: str) -> str:
    """Without IF and ABS, which are not reckoned cell by cell as sums and powers are."""
    left, right = parts
    is_close = f"IFERROR((({left})-({right}))^2<1E-18,FALSE)"
    compared = f"(({left}){operator}({right}))"
    if COMPARED[operator]:
        return f"(({is_close}+{compared})>0)"
    return f"(((1-{is_close})*{compared})>0)"
