"""The words that the fee rules' findings and workings share, and amounts in the sheet's unit."""

from __future__ import annotations

from finsam_xl.basics.kr import Kr
from finsam_xl.basics.money_units import KRONOR_IN
from finsam_xl.basics.swedish import decimal_text, thousands
from finsam_xl.law.parameters import law
from finsam_xl.rules.fees.records import MUNICIPALITY, REGION, STATE

LAW = law("finsam")["share_of_state"].basis
KEY_AGREEMENT = f"5 § andra stycket {LAW.removeprefix('5 § ')}"
AGREEMENT = f"{KEY_AGREEMENT}: kommunerna fördelar som de kommer överens om"
_OF_REGIONS = f"5 § tredje stycket {LAW.removeprefix('5 § ')}"
MEMBER_LIST = "Medlemslistan på Inställningar"
THE_PARTY = {STATE: "Staten", REGION: "Regionerna", MUNICIPALITY: "Kommunerna"}
OF_PARTY = {STATE: "Statens", REGION: "Regionernas", MUNICIPALITY: "Kommunernas"}
TKR = "tkr"
_TKR_PLACES = 5  # öre


def agreement(party: str) -> str:
    """The paragraph that lets the members of a party agree on their key."""
    if party == REGION:
        return f"{_OF_REGIONS}: regionerna fördelar som de kommer överens om"
    return AGREEMENT


def shown(amount: Kr, unit: str) -> str:
    """An amount in the unit of the sheet: 2 844 000 kr or 2 844 tkr, exact in both."""
    if unit != TKR:
        return str(amount)
    tkr = amount.kronor / KRONOR_IN["tkr"]
    if tkr.denominator == 1:
        return f"{thousands(tkr.numerator)} tkr"
    return f"{decimal_text(tkr, _TKR_PLACES).rstrip('0')} tkr"
