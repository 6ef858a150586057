"""Closing a year: equity proved by the ledger, the statements, and the year that follows."""
