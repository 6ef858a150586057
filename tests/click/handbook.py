"""The handbook's pictures out of the last click run's: python -m tests.click.handbook."""

from __future__ import annotations

import subprocess
from pathlib import Path

ROOT = Path(__file__).parents[2]
PICTURES = {
    "start": "2-start-efter",
    "avgifter": "3-avgifter",
    "avgiftstabell": "4-avgiftstabell",
    "kontroller": "10-kontroller",
    "markerad-cell": "11-markerad-cell",
    "forklaring": "12-forklaring",
    "hamta-in": "9-hamta-in-fore",
}


def main() -> None:
    """Few colours make a small file, and a screen needs no more."""
    for name, taken in PICTURES.items():
        source = ROOT / "build" / "screens" / f"ekonomi-{taken}.png"
        target = ROOT / "workbook" / "handbok" / f"{name}.png"
        plain = ("-strip", "-define", "png:exclude-chunks=date,time")
        subprocess.run(["convert", source, "-colors", "48", *plain, target], check=True)


if __name__ == "__main__":
    main()
