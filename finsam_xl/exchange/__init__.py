"""Bytes to records and back: CSV, JSON and the exchange formats of other systems."""
