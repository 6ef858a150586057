"""Formulas between Excel's way of writing them and LibreOffice's own."""

from __future__ import annotations

import re

TOKENS = re.compile(
    r"""(?P<text>"(?:[^"]|"")*")
    |(?P<excel_sheet>(?:'(?:[^']|'')+'|[^\W\d][\w.]*)!)
    |(?P<calc_sheet>\$?(?:'(?:[^']|'')+'|[^\W\d]\w*)
        \.(?=\$?[A-Z]{1,3}\$?\d|\$?[A-Z]{1,3}:|\$?\d+:))
    |(?P<table>\[(?:[^\[\]]|\[[^\]]*\])*\])
    |(?P<separator>[;,|{}])""",
    re.VERBOSE,
)
COLUMN = re.compile(r"\[[^\]]*\]")
EXCEL_TO_CALC = ({",": ";"}, {",": ";", ";": "|"})
CALC_TO_EXCEL = ({";": ","}, {";": ",", "|": ";"})
TRUTH = {"=TRUE()": "TRUE", "=FALSE()": "FALSE"}


def to_calc(formula: str) -> str:
    """Excel's `=SUM('Min flik'!A1,2)` as `=SUM($'Min flik'.A1;2)`."""
    return _translated(formula, EXCEL_TO_CALC)


def to_excel(formula: str) -> str:
    """The other way; a logical constant, which LibreOffice keeps as a formula, is one again."""
    if not formula.startswith("="):
        return formula.removeprefix("'")
    return TRUTH.get(formula) or _translated(formula, CALC_TO_EXCEL)


def _translated(formula: str, separators: tuple[dict[str, str], dict[str, str]]) -> str:
    depth = 0

    def one(match: re.Match[str]) -> str:
        nonlocal depth
        token = match.group()
        if match["separator"]:
            depth += (token == "{") - (token == "}")  # noqa: S105 - a brace, not a secret
            return separators[depth > 0].get(token, token)
        return _name(match, token, separators[0])

    return TOKENS.sub(one, formula)


def _name(match: re.Match[str], token: str, separators: dict[str, str]) -> str:
    if match["excel_sheet"]:
        return f"${token[:-1]}."
    if match["calc_sheet"]:
        return token[:-1].removeprefix("$") + "!"
    if match["table"]:
        return _table(token, separators)
    return token


def _table(token: str, separators: dict[str, str]) -> str:
    """`[@Kol]` in full, and the separators between its parts, but never one within a name."""
    if token.startswith("[@"):
        column = token[2:-1]
        token = f"[[#This Row],{column if column.startswith('[') else f'[{column}]'}]"
    parts = COLUMN.split(token[1:-1])
    if len(parts) == 1:
        return token
    columns = COLUMN.findall(token[1:-1])
    between = [separators.get(part, part) for part in parts]
    return "[" + "".join(a + b for a, b in zip(between, [*columns, ""], strict=True)) + "]"
