"""Meetings: the plan, the notice, the minutes, the posting, and what was decided."""
