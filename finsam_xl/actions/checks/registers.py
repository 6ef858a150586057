"""The checks of the registers: days, sums and completeness as they stand on the day."""

from __future__ import annotations

from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.registers.register_input import NEEDS, read_registers
from finsam_xl.basics.finding import Finding
from finsam_xl.rules.registers.every import check_registers

__all__ = ["NEEDS", "findings"]


def findings(contents: Contents) -> list[Finding]:
    """All that the rules of the registers find in the workbook as it stands on the day."""
    read = read_registers(contents)
    if read is None or contents.day is None:
        return []
    return [*read.far, *check_registers(read.registers, contents.day)]
