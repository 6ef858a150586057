"""Participants (deltagare) as pseudonyms: what is counted of them, and what can be wrong."""
