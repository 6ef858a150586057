"""The economic report: the year so far, for the board and for each local group."""
