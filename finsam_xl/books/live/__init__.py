"""A workbook open in Excel, through xlwings."""

from finsam_xl.books.live.book import LiveBook
from finsam_xl.books.live.front import in_front

__all__ = ["LiveBook", "in_front"]
