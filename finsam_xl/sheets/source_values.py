"""The values in a schema's source by their kinds; a slip of the pen in it is a TypeError."""

from __future__ import annotations

from typing import TypeAlias

Toml: TypeAlias = "dict[str, object]"


def only(data: Toml, known: str) -> None:
    """No key that nobody reads: a slip of the pen must not pass in silence."""
    unknown = set(data) - set(known.split())
    if unknown:
        raise TypeError(f"nobody reads {', '.join(sorted(unknown))}")


def text_of(data: Toml, key: str, default: str | None = None) -> str:
    """The text of a key; TypeError where it is missing or something else."""
    value = data.get(key, default)
    if not isinstance(value, str):
        raise TypeError(f"{key} must be a text, not {value!r}")
    return value


def whole_of(data: Toml, key: str, default: int | None = None) -> int:
    """The whole number of a key; TypeError where it is missing or something else."""
    value = data.get(key, default)
    if not isinstance(value, int):
        raise TypeError(f"{key} must be a whole number, not {value!r}")
    return value


def number_of(data: Toml, key: str) -> float | None:
    """The number of a key; None where there is none."""
    value = data.get(key)
    return float(value) if isinstance(value, int | float) else None


def texts_of(data: Toml, key: str) -> list[str]:
    """The texts in the list of a key; none where it is missing."""
    value = data.get(key, [])
    if not isinstance(value, list):
        raise TypeError(f"{key} must be a list of texts")
    return [str(each) for each in value]


def tables_of(data: Toml, key: str) -> list[Toml]:
    """The tables of a key, as [[key]] gives them; none where it is missing."""
    value = data.get(key, [])
    if not isinstance(value, list):
        raise TypeError(f"{key} must be an array of tables")
    return value
