"""Many workbooks recalculated in one go, each association's years in their order."""
