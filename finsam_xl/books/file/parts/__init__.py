"""The parts of a workbook's zip file, read and rewritten as bytes."""
