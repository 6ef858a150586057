"""A private LibreOffice: its process, its pipe, its profile."""

from __future__ import annotations

from finsam_xl.office.office import Office
from finsam_xl.office.refusals import OfficeFailed, OfficeMissing

__all__ = ["Office", "OfficeFailed", "OfficeMissing"]
