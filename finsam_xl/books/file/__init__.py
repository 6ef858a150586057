"""A closed workbook on disk."""

from finsam_xl.books.file.book import FileBook

__all__ = ["FileBook"]
