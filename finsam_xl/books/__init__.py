"""One small port, read and apply, with a memory, a file and a live book behind it."""
