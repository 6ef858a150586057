"""The cash flow statement (kassaflödesanalys, 8 kap. LKBR): from the result to the year's cash."""

from __future__ import annotations

from collections.abc import Iterator

from finsam_xl.basics.frozen import Frozen
from finsam_xl.documents.annual.rows import (
    NOTHING,
    Pair,
    StatementRow,
    label,
    post,
    sum_row,
    total_row,
    used,
)


class CashFlow(Frozen):
    """The posts of the cash flow: plus brings cash in, minus takes it out.

    `not_cash` gives back what the result holds that moved no cash, as depreciation. Receivables,
    stocks and debts are the changes over the year, with the sign of what they did to the cash.
    """

    result: Pair
    receivables: Pair
    short_debts: Pair
    opening_cash: Pair
    not_cash: Pair = NOTHING
    stocks: Pair = NOTHING
    investments: Pair = NOTHING
    sales: Pair = NOTHING
    loans: Pair = NOTHING
    repayments: Pair = NOTHING

    @property
    def before_capital(self) -> Pair:
        """Medel från verksamheten före förändring av rörelsekapital."""
        return self.result + self.not_cash

    @property
    def operating(self) -> Pair:
        """Kassaflöde från den löpande verksamheten."""
        return self.before_capital + self.receivables + self.stocks + self.short_debts

    @property
    def invested(self) -> Pair:
        """Kassaflöde från investeringsverksamheten."""
        return self.investments + self.sales

    @property
    def financed(self) -> Pair:
        """Kassaflöde från finansieringsverksamheten."""
        return self.loans + self.repayments

    @property
    def year(self) -> Pair:
        """Årets kassaflöde."""
        return self.operating + self.invested + self.financed


def cash_rows(flow: CashFlow) -> Iterator[StatementRow]:
    """The posts and sums in the usual order, without those that are nothing in both years."""
    yield label("Den löpande verksamheten")
    yield post("Årets resultat", flow.result)
    yield from used("Justering för poster som inte påverkar likviditeten", flow.not_cash)
    yield sum_row("Medel före förändring av rörelsekapital", flow.before_capital)
    yield post("Minskning (+) eller ökning (−) av fordringar", flow.receivables)
    yield from used("Minskning (+) eller ökning (−) av förråd", flow.stocks)
    yield post("Ökning (+) eller minskning (−) av kortfristiga skulder", flow.short_debts)
    yield sum_row("Kassaflöde från den löpande verksamheten", flow.operating)
    yield from used("Investering i anläggningstillgångar", flow.investments)
    yield from used("Försäljning av anläggningstillgångar", flow.sales)
    yield sum_row("Kassaflöde från investeringsverksamheten", flow.invested)
    yield from used("Nyupptagna lån", flow.loans)
    yield from used("Amortering av skuld", flow.repayments)
    yield sum_row("Kassaflöde från finansieringsverksamheten", flow.financed)
    yield total_row("Årets kassaflöde", flow.year)
    yield post("Likvida medel vid årets början", flow.opening_cash)
    yield total_row("Likvida medel vid årets slut", flow.opening_cash + flow.year)
