"""The workbook moten.xlsm as a user has it: its examples, buttons and documents."""
