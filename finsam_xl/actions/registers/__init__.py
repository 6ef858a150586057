"""What the registers' actions share: reading the registers, and writing what falls due."""
