"""The example that a module's actions go through, in memory, as a file and open."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from finsam_xl.calc.apps import App
from tests.everywhere.three import Three, made, opened


@pytest.fixture(scope="module")
def three(
    request: pytest.FixtureRequest, calc_app: App, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Three]:
    """Umeå's workbook of the module's WORKBOOK; every action leaves it as it leaves it."""
    calc_app.activate()
    three = opened(
        made(tmp_path_factory.mktemp("three"), request.module.WORKBOOK, "umea"), calc_app
    )
    yield three
    assert three.open
    three.open.close()
