"""Fixtures for tests that need LibreOffice: one headless office for a whole test session."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from finsam_xl.calc.apps import App
from finsam_xl.calc.engine import activate
from finsam_xl.office import Office


@pytest.fixture(scope="session")
def office() -> Iterator[Office]:
    """A private headless LibreOffice; the test fails where there is none."""
    with Office.start() as started:
        yield started


@pytest.fixture(scope="session")
def calc_app(office: Office) -> App:
    """The same, as xlwings' running Excel."""
    return activate(office)
