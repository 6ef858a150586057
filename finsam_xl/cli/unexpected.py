"""A fault of our own, told in one sentence; what it was stands in the log."""

from __future__ import annotations

from datetime import datetime

from finsam_xl import trace
from finsam_xl.basics.refusal import Refusal


def unexpected(command: str, error: Exception) -> Refusal:
    """Log the error; give its number and where the log lies."""
    number = trace.record(command, error, datetime.now().astimezone())
    return Refusal(
        number,
        "Något oväntat hände; se efter vad som står i arbetsboken, och"
        f" visa loggen {trace.log_path()} för den som sköter finsam-xl.",
    )
