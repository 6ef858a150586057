"""The words of Täljare and Nämnare by pandas, from the vocabulary as it is printed."""

from __future__ import annotations

from datetime import date

import pandas as pd

from finsam_xl.rules.participants.periods import Period
from tests.rules.participants import oracle, oracle_tables, oracle_waits

WORK = {"arbete", "arbete med studier"}
STUDIES = {"studier", "arbete med studier"}
OTHER_SOLUTION = {"sjukersättning"}
MOVED_ON = {
    "avslutade till arbete": WORK,
    "avslutade till studier": STUDIES,
    "avslutade till arbete eller studier": WORK | STUDIES,
    "avslutade till positiv lösning": WORK | STUDIES | OTHER_SOLUTION | {"annan rehabilitering"},
    "avslutade till annan behovsanpassad lösning": OTHER_SOLUTION,
}
"""The codes of the worksheets that count as each kind."""
OCCUPIED = {
    "i arbete efter": [oracle_tables.WORKING],
    "i studier efter": [oracle_tables.STUDYING],
    "i arbete eller studier efter": [oracle_tables.WORKING, oracle_tables.STUDYING],
}
WAITED = {
    "coachtid i tid": ("coach", {"i tid"}),
    "nya med avgjord coachtid": ("coach", {"i tid", "för sent"}),
    "erbjudande i tid": ("offer", {"i tid"}),
    "nya med avgjort erbjudande": ("offer", {"i tid", "för sent"}),
    "coachsamtal i tid": ("talks", {"i tid"}),
    "nya med avgjorda coachsamtal": ("talks", {"i tid", "för sent"}),
}


class Oracle:
    """The rows that count on a day, the occasions, and what a target asks of them."""

    def __init__(self, data: pd.DataFrame, occasions: pd.DataFrame, today: date) -> None:
        self.data, self.occasions, self.today = data, occasions, today

    def rows(self, word: str, period: Period, months: int) -> set[int]:
        """The rows of the table that a word counts in a period."""
        if word in {"nya", "pågående", "deltagare"}:
            return set(oracle.members(self.data, word, period).index)
        if word in WAITED:
            return self._waited(word, period)
        exited = oracle.members(self.data, "avslutade", period)
        exited = exited[exited["exit_reason"] != "avliden"]
        if word in MOVED_ON:
            exited = exited[exited["moved_on_to"].isin(MOVED_ON[word])]
        elif word in OCCUPIED:
            exited = exited[oracle_tables.group(exited["occupation_after"]).isin(OCCUPIED[word])]
        elif word == "avslutade inom gränsen":
            exited = exited[exited["exited"] <= exited["enrolled"] + pd.DateOffset(months=months)]
        return set(exited.index)

    def of(self, intervention: str, group: str) -> set[int]:
        """The rows of an intervention and a group; "" is all."""
        data = self.data
        if intervention:
            data = data[data["intervention"] == intervention]
        if group == "16–29":
            return set(data.index[(data["enrolled"].dt.year - data["birth_year"]).between(16, 29)])
        if group:
            data = data[(data[["municipality", "sex"]] == group).any(axis=1)]
        return set(data.index)

    def _waited(self, word: str, period: Period) -> set[int]:
        what, hows = WAITED[word]
        new = oracle.members(self.data, "nya", period)
        waits = {
            "coach": lambda: oracle_waits.coach(new, self.today),
            "offer": lambda: oracle_waits.offer(new, self.today),
            "talks": lambda: oracle_waits.talks(new, self.occasions, self.today),
        }
        return {row for row, how in zip(new.index, waits[what](), strict=True) if how in hows}
