"""SIE 1–4, the bookkeeping file of every Swedish ledger: read exactly, and its months derived."""
