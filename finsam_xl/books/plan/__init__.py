"""What edits come to on plain cells: where tables stand, what changes, what puts it back."""
