"""A closed workbook's formulas reckoned without Excel."""
