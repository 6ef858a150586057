"""The way of every action: read, decide, check the result, write once."""
