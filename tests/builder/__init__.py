"""Tests of what the builder makes."""
