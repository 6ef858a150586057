"""An xlwings engine over a live LibreOffice Calc, and RunPython for it.

    from finsam_xl.calc.engine import activate
    from finsam_xl.office import Office

    with Office.start() as office:
        app = activate(office)
        book = xlwings.Book(impl=app.books.open("bok.xlsx"))
        book.sheets["Blad1"]["A1:B2"].value = [[1, 2], [3, 4]]

From then on xlwings speaks to LibreOffice as it would to Excel. It covers what is asked of an open
workbook: apps, books, sheets, ranges (values, formulas, number formats, edges, regions), tables,
names, pictures, the status bar, calculation and selection. What it has no word for raises
NotImplementedError, as in xlwings' own base classes. Formulas are written and told as Excel writes
them; dates, truths, errors and texts are told apart as Excel does; a block of cells is one call.

`desktop` and `runner` let a workbook's buttons run Python as the add-in does in Excel: a Basic
function named RunPython stands in for xlwings' own. `front` shows a workbook to a user, and finds
it again from another process.

With the package `office`, which starts and reaches LibreOffice, it needs nothing else of ours.
It is not Excel: locked cells can be written by macros, a formula does not follow when a table gets
another name, and a file that LibreOffice has saved has lost its table styles, so no user's workbook
is ever saved by it unless the user does so. `App.ready` is false while somebody types in a cell;
Excel would then answer nothing, LibreOffice answers everything.
"""
