"""What documents of meetings hold, as records: notice, minutes, posting, extract, paper."""
