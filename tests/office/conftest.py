"""LibreOffice for this folder's tests."""

from __future__ import annotations

from tests.office.fixtures import office

__all__ = ["office"]
