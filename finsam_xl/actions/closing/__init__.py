"""Closing the year in ekonomi.xlsm: what is read, and the proof that is kept."""
