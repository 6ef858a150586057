"""What the fee actions share: their input, the fee table and its report block."""
