"""The law as dated data, with source, paragraph and the day a person last read it."""
