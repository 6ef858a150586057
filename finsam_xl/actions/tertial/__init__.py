"""A period's report: participants and targets from deltagare.xlsm, money and texts from ekonomi."""
