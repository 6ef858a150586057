"""The association's registers: lists with a few rules about days, sums and completeness."""
