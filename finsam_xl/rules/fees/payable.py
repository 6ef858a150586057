"""What a member pays: the fee that the board has decided, else the reckoned one."""

from __future__ import annotations

from finsam_xl.basics.kr import Kr
from finsam_xl.rules.fees.records import Fee


def payable(fee: Fee) -> Kr:
    """The decided fee (beslutad avgift) where there is one; blank is not zero."""
    return fee.fee if fee.row.decided_fee is None else fee.row.decided_fee
