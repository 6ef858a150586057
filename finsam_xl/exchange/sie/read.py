"""Reads a SIE file of type 1 to 4 whole, or refuses it in one sentence."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from finsam_xl.exchange.sie import fields
from finsam_xl.exchange.sie.amounts import balance_of, month_amount_of, voucher_of, year_of
from finsam_xl.exchange.sie.checksum import checksum_of
from finsam_xl.exchange.sie.decode import lines_of
from finsam_xl.exchange.sie.lines import Record, records_of
from finsam_xl.exchange.sie.records import (
    Account,
    BalanceKind,
    Dimension,
    Encoding,
    Head,
    NamedObject,
    SieFile,
)
from finsam_xl.exchange.sie.refusals import BrokenLine, CutOff
from finsam_xl.exchange.sie.whole import check_last_line
from finsam_xl.exchange.sie.years import is_month

Posts = Mapping[str, Sequence[Record]]
EMPLOYEE = "7"
"""The dimension reserved for employees, whose objects are persons."""
_BALANCES: tuple[BalanceKind, ...] = ("IB", "UB", "RES")
_HEAD = ("FLAGGA", "PROGRAM", "FORMAT", "SIETYP", "ORGNR", "FNAMN", "VALUTA", "OMFATTN")
_LISTS = ("RAR", "KONTO", "DIM", "UNDERDIM", "OBJEKT", "PSALDO", "VER", "TRANS")
_READ = {f"#{name}" for name in (*_BALANCES, *_HEAD, *_LISTS)}
_KINDS = ("1", "2", "3", "4")


def read_sie(data: bytes, file: str) -> SieFile:
    """The file's records with exact amounts; Refusal if it is no whole SIE file.

    Labels that nothing is read from, and fields beyond those that are, are passed by.
    """
    lines, encoding = lines_of(data, file)
    try:
        check_last_line(lines)
        return _file(_posts(records_of(lines)), lines, encoding)
    except (BrokenLine, CutOff) as error:
        raise error.refusal(file) from error


def _posts(records: list[Record]) -> Posts:
    """The posts that are read, by label; each must be sound, and only a #VER holds others."""
    posts: defaultdict[str, list[Record]] = defaultdict(list)
    for record in records:
        if record.label not in _READ:
            continue
        holds = bool(record.parts) and record.label != "#VER"
        if not record.sound or holds or record.label == "#TRANS":
            raise BrokenLine(record.line)
        posts[record.label].append(record)
    return posts


def _file(posts: Posts, lines: list[str], encoding: Encoding) -> SieFile:
    stated = [month_amount_of(each) for each in posts["#PSALDO"]]
    return SieFile(
        head=_head(posts, encoding)._replace(checksum=checksum_of(lines, encoding)),
        years=tuple(year for each in posts["#RAR"] if (year := year_of(each))),
        accounts=_accounts(posts),
        dimensions=tuple(
            Dimension(each.field(0), each.field(1))
            for label in ("#DIM", "#UNDERDIM")
            for each in posts[label]
        ),
        objects=tuple(_object(each) for each in posts["#OBJEKT"]),
        balances=tuple(balance_of(kind, p) for kind in _BALANCES for p in posts[f"#{kind}"]),
        changes=tuple(each for each in stated if is_month(each.period)),
        beyond_months=tuple(each for each in stated if not is_month(each.period)),
        vouchers=tuple(map(voucher_of, posts["#VER"])),
    )


def _head(posts: Posts, encoding: Encoding) -> Head:
    def text(label: str) -> str:
        return posts[label][0].field(0).strip() if posts[label] else ""

    return Head(
        flag=text("#FLAGGA"),
        program=text("#PROGRAM"),
        declared_format=text("#FORMAT"),
        encoding=encoding,
        kind=_kind(posts["#SIETYP"]),
        organisation_number=text("#ORGNR"),
        name=text("#FNAMN"),
        currency=text("#VALUTA") or "SEK",
        through=next((fields.day_if_given(each, 0) for each in posts["#OMFATTN"]), None),
        checksum=None,
    )


def _kind(posts: Sequence[Record]) -> int:
    """1 to 4, also from 4E and 4I; a file that doesn't say is of type 1."""
    for post in posts[:1]:
        if not post.field(0).startswith(_KINDS):
            raise BrokenLine(post.line)
        return int(post.field(0)[0])
    return 1


def _accounts(posts: Posts) -> tuple[Account, ...]:
    names = {fields.account(post, 0): post.field(1).strip() for post in posts["#KONTO"]}
    return tuple(Account(number, name) for number, name in names.items())


def _object(post: Record) -> NamedObject:
    dimension, code = post.field(0), post.field(1)
    return NamedObject(dimension, code, "" if dimension == EMPLOYEE else post.field(2).strip())
