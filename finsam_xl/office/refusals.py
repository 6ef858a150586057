"""The two ways in which LibreOffice can fail us, each with a whole Swedish sentence."""

from __future__ import annotations


class OfficeFailed(Exception):  # noqa: N818 - the outside world failed, not our own code
    """LibreOffice did not start, did not answer or could not do what it was asked."""


class OfficeMissing(OfficeFailed):
    """LibreOffice, or its bridge to Python, is not on this computer."""
