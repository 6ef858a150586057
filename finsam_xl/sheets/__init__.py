"""The schema of the workbooks as data, and the typed reader and writer over it."""
