"""Makes whole workbooks: new ones, next year's, upgraded ones."""
