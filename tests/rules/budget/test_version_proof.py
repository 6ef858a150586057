"""What is saved of a version: its proof, what is saved again, and what is told of it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from hashlib import sha256

import pytest

from finsam_xl.basics.kr import Kr
from finsam_xl.rules.budget.records import BudgetLine
from finsam_xl.rules.budget.version_check import check_budget, check_lines, check_versions
from finsam_xl.rules.budget.versions import SavedVersion, compare, proof, to_save
from tests.rules.budget.golden_versions import DECIDED, RENT, UNSAVED, VERSION, draft
from tests.rules.budget.worksheet import codes, lines, place

TORGET = "Verksamheter | insatser | Torget | -100 | -200 | "
HIGHER = lines(RENT.replace("-120", "-121"))


def names(versions: tuple[SavedVersion, ...]) -> list[str]:
    return [each.version.version for each in versions]


def saved(version: SavedVersion, now: tuple[BudgetLine, ...]) -> SavedVersion:
    """The version with these lines saved, and their proof."""
    marked = version.version._replace(saved=date(2020, 10, 1), proof=proof(now))
    return SavedVersion(marked, now)


def test_the_proof_can_be_made_by_anybody_with_the_recipe() -> None:
    """Group, NR-grupp, post, insats, comment, and öre: −120 tkr is −12 000 000 öre."""
    group, years = '"Kansli och styrelse", "administration"', ", -12000000" * 3
    rent = f'[{group}, "Lokalhyra", "", ""{years}]'
    torget = '["Verksamheter", "insatser", "Torget", "", "", -10000000, -20000000, null]'
    digits = sha256(f"{rent}\n{torget}".encode()).hexdigest()
    assert proof(lines(f"{RENT}\n{TORGET}")) == f"{digits[:4]}-{digits[4:8]}-{digits[8:12]}"


def test_the_proof_is_the_same_in_another_order_and_with_other_spaces() -> None:
    one, other = lines(f"{RENT}\n{TORGET}"), lines(f"{TORGET}\n{RENT}")
    assert proof(one) == proof(other)
    noted = [[line._replace(comment=note) for line in one] for note in ("a b", " a\r\n b")]
    assert proof(noted[0]) == proof(noted[1]) != proof(one)


@pytest.mark.parametrize(
    "change",
    [
        lambda line: line._replace(group="Verksamheter"),
        lambda line: line._replace(council_group="styrelse"),
        lambda line: line._replace(line="Hyra"),
        lambda line: line._replace(intervention="Torget"),
        lambda line: line._replace(comment="Höjd"),
        lambda line: line._replace(budget=line.amount("budget") + Kr(1)),
        lambda line: line._replace(plan_year_1=None),
        lambda line: line._replace(plan_year_2=Kr(0)),
    ],
)
def test_the_proof_sees_every_change(change: Callable[[BudgetLine], BudgetLine]) -> None:
    (rent,) = lines(RENT)
    assert proof((change(rent),)) != proof((rent,))


def test_a_blank_amount_is_not_nothing_kronor() -> None:
    (torget,) = lines(TORGET)
    assert proof((torget._replace(plan_year_2=Kr(0)),)) != proof((torget,))


def test_each_version_without_lines_is_saved() -> None:
    versions = (draft(5, "Förslag"), SavedVersion(UNSAVED, ()))
    assert names(to_save(versions, lines(RENT))) == ["Förslag", "Budget 2021"]


def test_of_those_that_are_saved_only_the_last_is_saved_again_and_only_unlocked() -> None:
    first, last = saved(draft(5, "Förslag"), lines(RENT)), saved(draft(6, "Nytt"), lines(RENT))
    assert names(to_save((first, last), HIGHER)) == ["Nytt"]
    assert names(to_save((first, DECIDED), HIGHER)) == []
    assert names(to_save((DECIDED, first), HIGHER)) == ["Förslag"]


def test_a_version_that_holds_these_lines_already_is_left_with_its_day() -> None:
    assert to_save((saved(draft(5, "Förslag"), lines(RENT)),), lines(RENT)) == ()


def test_altered_lines_of_the_version_worked_on_are_saved_again() -> None:
    altered = SavedVersion(saved(draft(5, "Förslag"), lines(RENT)).version, HIGHER)
    assert names(to_save((altered,), lines(RENT))) == ["Förslag"]


def test_a_locked_version_that_has_lost_its_lines_is_not_given_todays() -> None:
    assert to_save((SavedVersion(VERSION, ()),), HIGHER) == ()


def test_two_of_one_name_are_left_alone() -> None:
    assert to_save((draft(5, "Förslag"), draft(6, "Förslag")), lines(RENT)) == ()


def test_a_decided_version_that_is_locked_and_unchanged_has_nothing_amiss() -> None:
    assert check_versions((draft(5, "Förslag"), DECIDED)) == ()
    assert check_budget((DECIDED,), lines(RENT)) == ()


def test_saved_lines_that_cannot_be_read_are_altered() -> None:
    assert codes(check_versions((DECIDED._replace(is_read=False),))) == ["G76"]


def test_a_missing_proof_is_an_altered_one_and_a_missing_lock_a_gentler_fault() -> None:
    without = DECIDED._replace(version=VERSION._replace(proof=""))
    (told,) = check_versions((without,))
    assert (told.code, told.level.value) == ("G76", "fel")
    assert "men ingen står här" in told.what
    open_ = saved(draft(5, "Förslag"), lines(RENT))._replace(lines=HIGHER)
    assert [each.level.value for each in check_versions((open_,))] == ["varning"]


def test_the_budget_may_be_anything_while_a_later_version_is_worked_on() -> None:
    assert codes(check_budget((DECIDED,), HIGHER)) == ["G61"]
    assert check_budget((DECIDED, draft(6, "Reviderad")), HIGHER) == ()
    assert check_budget((saved(draft(5, "Förslag"), lines(RENT)),), HIGHER) == ()
    assert check_budget((), HIGHER) == ()


def test_lines_that_were_altered_are_told_once_and_not_as_the_budgets_fault() -> None:
    assert check_budget((DECIDED._replace(lines=HIGHER),), lines(RENT)) == ()


def test_days_out_of_order_are_told_against_the_latest_above() -> None:
    rows = [draft(5 + at, f"V{at}", date(2020, month, 1)) for at, month in enumerate((9, 11, 10))]
    (told,) = check_versions(tuple(rows))
    assert told.code == "G80"
    assert "V2" in told.what
    assert "V1" in told.what
    assert check_versions((rows[0], draft(6, "Utan dag"), rows[1])) == ()


def test_orphan_lines_are_told_once_for_each_version_at_their_first_row() -> None:
    at = [place("Versioner", row, ("version",)) for row in range(9, 13)]
    named = zip(at, ("Gammal", "Budget 2021", "Gammal", "Äldre"), strict=True)
    told = check_lines(named, (DECIDED,))
    assert [(each.at.row if each.at else 0) for each in told] == [9, 12]
    assert told[0].what.startswith("2 sparade rader")
    assert told[1].what.startswith("1 sparad rad")


def test_two_lines_of_one_name_are_compared_in_their_order() -> None:
    before = lines(f"{RENT}\n{RENT.replace('-120', '-5')}")
    after = lines(f"{RENT}\n{RENT.replace('-120', '-6')}\n{RENT.replace('-120', '-7')}")
    assert [change.status for change in compare(before, after)] == ["lika", "ändrad", "ny"]
