"""LibreOffice's own sentences, as every door tells them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from finsam_xl.basics.refusal import Refusal
from finsam_xl.calc.front import OfficeFailed, SeveralOpen


@contextmanager
def told() -> Iterator[None]:
    """A fault of LibreOffice as a refusal."""
    try:
        yield
    except SeveralOpen as several:
        raise Refusal(
            "L22", "Flera arbetsböcker är öppna genom finsam-xl open; stäng alla utom en."
        ) from several
    except OfficeFailed as failed:
        raise Refusal("L21", str(failed)) from failed
