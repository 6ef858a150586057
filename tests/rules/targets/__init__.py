"""Targets reckoned by hand: shares, surveys, full-year equivalents, judgements and their faults."""
