"""The documents hold every fact of the printed ones, in the same order."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from finsam_xl.actions.meetings.papers import paper_record
from finsam_xl.documents.meetings.decision_paper import decision_papers
from tests.meetings.facts import GROUP_MINUTES, MINUTES, NOTICE, PAPER
from tests.meetings.shipped import click, example, meeting, text_of
from tests.rules.meetings.worksheet import full, year_of

DOCUMENTS = {
    "kallelse": ("umea", "write-notice", "2020-11-27", date(2020, 11, 23), NOTICE),
    "protokoll": ("umea", "write-minutes", "2020-10-30", date(2020, 12, 31), MINUTES),
    "beredningens": ("uppsala", "write-minutes", "2016-03-03", date(2016, 3, 4), GROUP_MINUTES),
}


def in_order(text: str, facts: tuple[str, ...]) -> None:
    """Each fact stands after the one before it."""
    at = 0
    for fact in facts:
        found = text.find(fact, at)
        assert found >= 0, f"{fact!r} is not after {text[max(at - 80, 0) : at]!r}"
        at = found + len(fact)


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_fact_in_its_order(name: str, tmp_path: Path) -> None:
    workbook, action, which, day, facts = DOCUMENTS[name]
    report = click(example(workbook, meeting(which)), action, day, tmp_path)
    *_, path = report.written
    in_order(text_of(Path(path)), facts)


def test_the_decision_paper_of_seed_000(tmp_path: Path) -> None:
    own = full(year_of("meetings_paper"), "2017-03-20")
    [made] = decision_papers([paper_record(own.items[0], own, date(2017, 3, 1))])
    path = tmp_path / made.name
    path.write_bytes(made.content)
    in_order(text_of(path), PAPER)
