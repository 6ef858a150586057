"""The file or folder that a setting names, when a workbook may say it."""

from __future__ import annotations

from pathlib import Path, PureWindowsPath

from finsam_xl.basics.refusal import Refusal


def named_path(written: str, beside: Path, label: str) -> Path:
    """The path that stands at a setting, from the workbook's folder; Refusal where it may not.

    A whole path on the own machine and one from home (~) are allowed. Another machine is not: it
    would be told who the user is by being asked, and a workbook may come from anybody. The share
    that the workbook itself lies on is allowed.
    """
    share = _share(written)
    if share and share != _share(str(beside)):
        raise Refusal(
            "A41",
            f"Vid {label} på Inställningar står en plats på en annan dator; skriv en mapp på den"
            " här datorn, eller på samma plats i nätverket som arbetsboken.",
        )
    try:
        return beside / Path(written).expanduser()
    except (RuntimeError, ValueError) as error:
        raise Refusal(
            "A42", f"Det som står vid {label} på Inställningar är ingen plats; rätta det."
        ) from error


def _share(path: str) -> str:
    """The machine and share of a network path, "" for a path on the own machine."""
    bare = path.strip().casefold()
    return PureWindowsPath(bare).drive or bare if bare[:2] in _NETWORK else ""


_NETWORK = {"\\\\", "//", "\\/", "/\\"}
