"""What can be wrong with meetings, one function a code, by subject."""
