"""One file per button: read, decide, write."""
