"""What can be wrong with participants, one function for each code; none tells who it is about."""
