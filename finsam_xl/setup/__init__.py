"""Puts finsam-xl into Excel, takes it away again, and tells what is missing."""
