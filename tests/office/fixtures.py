"""Fixtures for tests that need LibreOffice: one headless office for a whole test session."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from finsam_xl.office import Office


@pytest.fixture(scope="session")
def office() -> Iterator[Office]:
    """A private headless LibreOffice; the test fails where there is none."""
    with Office.start() as started:
        yield started
