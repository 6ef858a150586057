"""What can be wrong with fees, members and keys, one function for each code."""
