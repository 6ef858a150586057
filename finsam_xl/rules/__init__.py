"""Pure rules and the frozen records they take and give; no clock, no files, no Excel."""
