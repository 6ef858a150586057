"""One contract for every book behind the port."""
