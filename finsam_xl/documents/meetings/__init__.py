"""The documents of a meeting in Word: notice, minutes, posting, extract, paper and task list."""
