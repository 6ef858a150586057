"""Stops a click that comes from an add-in of another version than the program's."""

from __future__ import annotations

from collections.abc import Mapping

from finsam_xl import __version__

_TOLD = "FINSAM_VERSION"


def check_same_version(environment: Mapping[str, str]) -> None:
    """Refuse if the calling add-in told another version; none is told where it isn't in Excel."""
    told = environment.get(_TOLD, __version__)
    if told != __version__:
        from finsam_xl.setup.refusals import refusal  # noqa: PLC0415 - a click seldom needs it

        raise refusal("I10", told, __version__)
