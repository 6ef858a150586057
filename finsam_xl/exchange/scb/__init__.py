"""SCB's population files: each kind of file to the same cells, and the cells to populations."""
