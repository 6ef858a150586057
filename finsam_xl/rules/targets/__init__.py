"""Targets (mål) as data: what is divided by what, compared with what, and the verdict's reason."""
