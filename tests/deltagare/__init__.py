"""The workbook of participants, from typed rows to results, findings and documents."""
