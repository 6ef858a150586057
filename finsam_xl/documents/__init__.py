"""Documents that leave the house: Word, PDF, calendar and pictures."""
