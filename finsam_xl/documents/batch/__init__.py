"""The parts of the workbook that sums up a batch; only `batch_summary` shows them."""
