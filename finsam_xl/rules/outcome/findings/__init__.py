"""What can be wrong with the outcome and its follow-up, one function for each code."""
