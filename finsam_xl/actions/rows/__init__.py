"""Carries rows in and out of tables."""
