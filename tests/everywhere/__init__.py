"""The same action, asked of a workbook in memory, in a closed file and open in a spreadsheet."""
