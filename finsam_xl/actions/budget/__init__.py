"""The budget in ekonomi.xlsm: what is read, the fees' way into it, and what is printed."""
