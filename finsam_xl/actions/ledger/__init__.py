"""A ledger's file into ekonomi.xlsm: read, checked, put among the user's rows, and proven."""
