"""The checks of meetings, by subject; `every` runs them all."""
