"""The year wheel (årshjul) as a picture for the wall, and as a Word document."""
