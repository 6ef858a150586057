"""What the budget rules can find, by subject; codes G01 and on are never used again."""
