"""Exact values that every room shares: money, places, findings, grids and edits."""
