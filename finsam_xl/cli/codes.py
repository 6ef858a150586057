"""How a command ends: what the shell is told."""

GOOD, FINDINGS, COULD_NOT_RUN = 0, 1, 2
