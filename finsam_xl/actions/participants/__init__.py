"""Participants in deltagare.xlsm: what is read, the period of a report, its results as rows."""
