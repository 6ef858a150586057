"""What a script prints in processes of its own, where sets come in another order."""

from __future__ import annotations

import os
import subprocess
import sys


def printed(script: str) -> set[str]:
    """All that it prints in two of them: one text where the order of sets shows nowhere."""
    return {
        subprocess.run(
            [sys.executable, "-c", script],
            env=os.environ | {"PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
