"""What can be wrong in a register: one function for each code."""
