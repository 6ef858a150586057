"""What may be amiss with a ledger's file, in words: one function a code."""
