"""What can be wrong with a closing and its statements, one function for each code."""
