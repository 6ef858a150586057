"""The board's documents: what budget, economic report and annual report are made of."""
