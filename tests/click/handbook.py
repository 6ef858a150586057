"""The handbook's pictures out of the last click run's: python -m tests.click.handbook."""

from __future__ import annotations

import subprocess
from pathlib import Path

ROOT = Path(__file__).parents[2]
PICTURES = {
    "start": "ekonomi-2-start-efter",
    "avgifter": "ekonomi-3-avgifter",
    "avgiftstabell": "ekonomi-4-avgiftstabell",
    "kontroller": "ekonomi-10-kontroller",
    "markerad-cell": "ekonomi-11-markerad-cell",
    "forklaring": "ekonomi-12-forklaring",
    "hamta-in": "ekonomi-9-hamta-in-fore",
    "moten-start": "moten-räkna-dagar-start-efter",
    "moten-motesplan": "moten-motesplan",
    "moten-arshjul": "moten-arshjul",
    "moten-arenden": "moten-hämta-ärenden-ärenden-efter",
    "moten-forklaring": "moten-forklaring",
    "moten-pa-gang": "moten-pa-gang",
    "moten-kontroller": "moten-kontroller",
    "deltagare-start": "deltagare-räkna-deltagare-start-efter",
    "deltagare-resultat": "deltagare-resultat",
    "deltagare-diagram": "deltagare-diagram",
    "deltagare-maluppfyllelse": "deltagare-maluppfyllelse",
    "deltagare-forklaring": "deltagare-forklaring",
    "deltagare-kontroller": "deltagare-kontroller",
}
"""Each picture of the handbook, and which of the run's it is."""


def main() -> None:
    """Few colours make a small file, and a screen needs no more."""
    for name, taken in PICTURES.items():
        source = ROOT / "build" / "screens" / f"{taken}.png"
        target = ROOT / "workbook" / "handbok" / f"{name}.png"
        plain = ("-strip", "-define", "png:exclude-chunks=date,time")
        subprocess.run(["convert", source, "+dither", "-colors", "48", *plain, target], check=True)


if __name__ == "__main__":
    main()
