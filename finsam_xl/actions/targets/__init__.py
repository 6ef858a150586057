"""Targets in deltagare.xlsm: what is read, and the verdicts as rows."""
