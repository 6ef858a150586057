"""The meetings in moten.xlsm: what is read, what is filled in, and what becomes documents."""
