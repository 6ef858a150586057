"""A workbook open in Excel, through xlwings."""

from finsam_xl.books.live.book import LiveBook

__all__ = ["LiveBook"]
