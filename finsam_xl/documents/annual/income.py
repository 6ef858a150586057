"""The income statement (resultaträkning) as 5 kap. 2 § LKBR lays it out."""

from __future__ import annotations

from collections.abc import Iterator

from finsam_xl.basics.frozen import Frozen
from finsam_xl.documents.annual.rows import (
    NOTHING,
    Pair,
    StatementRow,
    post,
    sum_row,
    total_row,
    used,
)


class IncomeStatement(Frozen):
    """The posts of the income statement: income plus, costs minus."""

    income: Pair
    costs: Pair
    depreciation: Pair = NOTHING
    taxes: Pair = NOTHING
    state_grants: Pair = NOTHING
    financial_income: Pair = NOTHING
    financial_costs: Pair = NOTHING
    extraordinary: Pair = NOTHING

    @property
    def net_costs(self) -> Pair:
        """Verksamhetens nettokostnader."""
        return self.income + self.costs + self.depreciation

    @property
    def operating_result(self) -> Pair:
        """Verksamhetens resultat."""
        return self.net_costs + self.taxes + self.state_grants

    @property
    def after_financial(self) -> Pair:
        """Resultat efter finansiella poster."""
        return self.operating_result + self.financial_income + self.financial_costs

    @property
    def result(self) -> Pair:
        """Årets resultat."""
        return self.after_financial + self.extraordinary


def income_rows(posts: IncomeStatement) -> Iterator[StatementRow]:
    """The posts and sums in the law's order, without those that are nothing in both years."""
    yield post("Verksamhetens intäkter", posts.income)
    yield post("Verksamhetens kostnader", posts.costs)
    yield from used("Avskrivningar", posts.depreciation)
    yield sum_row("Verksamhetens nettokostnader", posts.net_costs)
    yield from used("Skatteintäkter", posts.taxes)
    yield from used("Generella statsbidrag och utjämning", posts.state_grants)
    yield sum_row("Verksamhetens resultat", posts.operating_result)
    yield from used("Finansiella intäkter", posts.financial_income)
    yield from used("Finansiella kostnader", posts.financial_costs)
    yield sum_row("Resultat efter finansiella poster", posts.after_financial)
    yield from used("Extraordinära poster", posts.extraordinary)
    yield total_row("Årets resultat", posts.result)


def requirement_rows(result: Pair, gains: Pair) -> Iterator[StatementRow]:
    """The result that the balance requirement is tried on (balanskravsresultat)."""
    adjusted = result + -gains
    yield post("Årets resultat enligt resultaträkningen", result)
    yield post("Avgår: samtliga realisationsvinster", -gains)
    yield sum_row("Årets resultat efter balanskravsjusteringar", adjusted)
    yield total_row("Balanskravsresultat", adjusted)
