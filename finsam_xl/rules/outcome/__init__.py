"""The year's outcome against its budget: ledger rows, follow-up, reports, and their checks."""
