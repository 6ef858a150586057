"""The members that have left before the year after the workbook's."""

from __future__ import annotations

from finsam_xl.actions.fees.fee_input import MEMBERS
from finsam_xl.actions.journey.contents import Contents
from finsam_xl.rules.fees.records import Member


def departed(old: Contents, year: int) -> tuple[str, ...]:
    """Those that are members of the year and not of the next one, in the order of the list."""
    members = old.table(MEMBERS, Member).records
    staying = {each.member for each in members if each.is_member_in(year + 1)}
    here = [each.member for each in members if each.is_member_in(year)]
    return tuple(dict.fromkeys(name for name in here if name not in staying))
