"""Damaged ledgers through the action: read sanely, stopped or refused, and then nothing is written.

Seeded, so that a fault that was found once is found again.
"""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from finsam_xl.actions.import_ledger import decide
from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.journey.decision import Ask, Decision, Given, SourceFile
from finsam_xl.actions.journey.perform import action_named, reported
from finsam_xl.actions.journey.reading import read_contents
from finsam_xl.basics.finding import Level
from finsam_xl.basics.refusal import Refusal
from finsam_xl.cli import main
from finsam_xl.exchange.sie.months import months
from finsam_xl.exchange.sie.read import read_sie
from finsam_xl.rules.outcome.records import LedgerRow
from tests.actions.ledger.ledger_workbook import asked, ledger_book, row
from tests.cli.test_commands import said
from tests.examples.ledger import PATH
from tests.exchange.sie.make_sie import VECTOR, sie
from tests.exchange.sie.test_months import BOOKED, CLOSED, STATED
from tests.exchange.sie.test_refused import REFUSED

WHOLE = (VECTOR, PATH.read_bytes(), sie(*STATED, *CLOSED), sie(*BOOKED, *CLOSED))
SIGNS = b'#{}" \t\r\n\\.,-+0123456789\x00\x1a\x84\xc3\xa5\xffRPSALDOVERUBI'
ROUNDS = 150
CHECKED = 5
BOOK = ledger_book((row(4531, "2021-02", -7.0), row(5010, "2021-02", -8.0, "manuell")))
CONTENTS = read_contents(BOOK, date(2021, 9, 7))
Damage = Callable[[random.Random, bytes], bytes]


def bytes_over(chance: random.Random, data: bytes) -> bytes:
    """Some bytes gone or others in their place."""
    hurt = bytearray(data)
    for _ in range(chance.randint(1, 5)):
        at, length = chance.randrange(len(hurt)), chance.choice((0, 1, 1, 3, 40))
        hurt[at : at + length] = bytes(chance.choices(SIGNS, k=chance.randint(0, 3)))
    return bytes(hurt)


def cut_off(chance: random.Random, data: bytes) -> bytes:
    """A download that ended too early."""
    return data[: chance.randrange(len(data))]


def lines_moved(chance: random.Random, data: bytes) -> bytes:
    """Lines gone, doubled, and in another order."""
    lines = data.split(b"\r\n")
    for _ in range(chance.randint(1, 4)):
        at = chance.randrange(len(lines))
        lines[at : at + 1] = [lines[at]] * chance.choice((0, 2)) or [chance.choice(lines)]
    return b"\r\n".join(lines)


def fields_swapped(chance: random.Random, data: bytes) -> bytes:
    """Fields of one line in another's place."""
    lines = [line.split(b" ") for line in data.split(b"\r\n")]
    for _ in range(chance.randint(1, 4)):
        one, other = chance.choice(lines), chance.choice(lines)
        one[chance.randrange(len(one))] = other[chance.randrange(len(other))]
    return b"\r\n".join(b" ".join(line) for line in lines)


def amounts_grown(chance: random.Random, data: bytes) -> bytes:
    """Amounts that no ledger has."""
    lines = data.split(b"\r\n")
    for _ in range(chance.randint(1, 3)):
        at = chance.randrange(len(lines))
        head, _, _ = lines[at].rpartition(b" ")
        lines[at] = b"%s %s" % (head, str(chance.randrange(10**15)).encode())
    return b"\r\n".join(lines)


def decided(data: bytes) -> Decision | None:
    """What the action would do with the file; None if it is refused."""
    given = Given(BOOK, CONTENTS, date(2021, 9, 7), Ask(), SourceFile("prov.se", data))
    try:
        return decide(given)
    except Refusal:
        return None


@pytest.mark.parametrize(
    "damage", [bytes_over, cut_off, lines_moved, fields_swapped, amounts_grown]
)
def test_a_damaged_ledger_is_read_as_it_says_or_not_at_all(damage: Damage) -> None:
    chance = random.Random(damage.__name__)  # noqa: S311 - it damages, it doesn't hide
    action, request = action_named("import-ledger"), asked(Path())
    read = 0
    for _ in range(ROUNDS):
        data = damage(chance, chance.choice(WHOLE))
        decision = decided(data)
        if decision is None:
            continue
        stopped = any(each.level is Level.ERROR for each in decision.findings)
        assert stopped == (decision.edits == ())
        if not stopped:
            assert read_back(CONTENTS.after(decision.edits)) == stated(data)
            read += 1
            if read <= CHECKED:
                assert reported(CONTENTS, action, request, decision).edits


@pytest.mark.parametrize("case", REFUSED)
def test_what_is_no_ledger_is_refused(case: str) -> None:
    data, _ = REFUSED[case]
    assert decided(data) is None


def read_back(then: Contents) -> dict[tuple[int, str], int]:
    """The öre of each account and month that Utfall has from the file."""
    sums: defaultdict[tuple[int, str], int] = defaultdict(int)
    for each in then.table("tblUtfall", LedgerRow).records:
        if each.source == "fil":
            sums[each.account, each.period.replace("-", "")] += each.amount.ore
    return {key: ore for key, ore in sums.items() if ore}


def stated(data: bytes) -> dict[tuple[int, str], int]:
    """The öre of each account and month by the file's own totals."""
    return {(int(r.account), r.period): r.amount.ore for r in months(read_sie(data, "f"), 2021)}


def test_nothing_is_written_of_what_is_refused_by_command(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["new", str(tmp_path), "--example", "umea"])
    book, file = tmp_path / "ekonomi.xlsm", tmp_path / "trasig.se"
    before = book.read_bytes()
    for case in (
        "tom",
        "webbsida",
        "sie 5",
        "lös text",
        "utan slut",
        "halv rad",
        "ksumma utan tal",
    ):
        file.write_bytes(REFUSED[case][0])
        code, out, err = said(capsys, "run", "import-ledger", str(book), "--file", str(file))
        assert (code, out, err.count("\n")) == (2, "", 1)
        assert f"{REFUSED[case][1]}: " in err
        assert book.read_bytes() == before
