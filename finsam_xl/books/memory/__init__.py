"""A workbook in memory."""

from finsam_xl.books.memory.book import MemoryBook

__all__ = ["MemoryBook"]
