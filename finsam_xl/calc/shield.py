"""xlwings without the heavy packages that it would import if it found them."""

from __future__ import annotations

import importlib
import sys

HEAVY = ("pandas", "numpy", "matplotlib", "PIL", "polars", "plotly", "xlwings.pro")
"""Tried by xlwings as it loads; `xlwings.pro` is also another licence, and we never use it."""


def import_xlwings() -> None:
    """Load xlwings alone: a click pays a tenth of a second for it instead of nearly one."""
    if "xlwings" in sys.modules:
        return
    hidden = [name for name in HEAVY if name not in sys.modules]
    for name in hidden:
        # None is Python's own word for "not there", but the type of sys.modules doesn't know it.
        sys.modules[name] = None  # type: ignore[assignment]
    try:
        importlib.import_module("xlwings")
    finally:
        for name in hidden:
            sys.modules.pop(name, None)
