"""An xlwings engine over a live LibreOffice Calc, and RunPython for it."""
