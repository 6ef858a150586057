"""The registers' rules, by records and by hand-reckoned days."""
