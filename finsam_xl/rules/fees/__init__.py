"""Member fees: parties, keys, splits, instalments, and what can be wrong with them."""
