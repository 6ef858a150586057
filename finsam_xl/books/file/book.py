"""A closed workbook on disk behind the port: read within bounds, written by patching its parts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from finsam_xl.basics.comment import Comment
from finsam_xl.basics.edit import Edit
from finsam_xl.basics.grid import Area, Grid
from finsam_xl.basics.place import Place
from finsam_xl.books.file.grid import TableSummary, formula_grid, grid, summaries, used
from finsam_xl.books.file.open_file import OpenFile
from finsam_xl.books.file.seen import Seen, just_written, seen
from finsam_xl.books.port import Figure, Written

if TYPE_CHECKING:
    from finsam_xl.books.file.patch_file import Patch
    from finsam_xl.books.file.plan import Plan


_PROPERTIES = "docProps/app.xml"


class FileBook:
    """A closed .xlsx or .xlsm; `day` dates its backups and is what TODAY() gives."""

    def __init__(self, path: Path, day: date) -> None:
        self._path = path
        self._day = day
        self._kept: tuple[Seen, OpenFile] | None = None
        self._shown: OpenFile | None = None

    @property
    def name(self) -> str:
        """The file's name."""
        return self._path.name

    @property
    def folder(self) -> Path | None:
        """The folder it lies in."""
        return self._path.absolute().parent

    @property
    def saved_by_libreoffice(self) -> bool:
        """True where LibreOffice has saved it: it shows no buttons when it is opened again."""
        package = self._opened()[1].package
        return _PROPERTIES in package and b"<Application>LibreOffice" in package.read(_PROPERTIES)

    def selection(self) -> Place | None:
        """None: nobody stands in a closed workbook."""
        return None

    def sheets(self) -> tuple[str, ...]:
        """The names of all sheets in their order."""
        return tuple(self._opened()[1].layout.sheets)

    def used(self, sheet: str) -> Grid:
        """All that stands on a sheet, without header and trimmed to what is filled."""
        return used(self._as_shown(), sheet)

    def comments(self) -> tuple[Comment, ...]:
        """The notes and conversations of all sheets' cells."""
        return self._opened()[1].comments()

    def tables(self) -> tuple[TableSummary, ...]:
        """Every table of the workbook, in the order of its sheets."""
        return summaries(self._opened()[1])

    def read(self, areas: Sequence[Area]) -> dict[str, Grid]:
        """The cells of these tables and named blocks by name; one that is missing is left out."""
        return self._cut(areas, grid)

    def formulas(self, areas: Sequence[Area]) -> dict[str, Grid]:
        """As `read`, but each cell is its formula's text with leading =, or None."""
        return self._cut(areas, formula_grid)

    def apply(self, edits: Sequence[Edit], figures: Sequence[Figure] = (), /) -> Written:
        """Write all edits or none, formulas reckoned; give what puts it back and what to tell."""
        from finsam_xl.books.file.patch_file import patched_file  # noqa: PLC0415

        return self._written(edits, lambda file, plan: patched_file(file, plan, self._day, figures))

    def erase(self, edits: Sequence[Edit], figures: Sequence[Figure] = (), /) -> Written:
        """As `apply`, and no text that the edits took away stays behind in the file."""
        from finsam_xl.books.file.patch_file import erased, patched_file  # noqa: PLC0415

        return self._written(
            edits, lambda file, plan: erased(patched_file(file, plan, self._day, figures))
        )

    def become(self, new: bytes, kept: Path) -> None:
        """Let the closed file be another workbook; `kept` is a new file with what it was."""
        from finsam_xl.books.file.safe_write import replaced, saved_copy  # noqa: PLC0415

        read, _ = self._opened()
        self._kept = self._shown = None
        with saved_copy(kept, self._path, read.raw):
            replaced(self._path, read, new, self._day)

    def _written(
        self, edits: Sequence[Edit], patching: Callable[[OpenFile, Plan], Patch]
    ) -> Written:
        from finsam_xl.books.file.plan import planned  # noqa: PLC0415 - reading needs none of this
        from finsam_xl.books.file.safe_write import replaced  # noqa: PLC0415

        read, file = self._opened()
        plan = planned(file, edits)
        if plan.empty:
            return Written()
        patch = patching(file, plan)
        self._kept = self._shown = None
        replaced(self._path, read, patch.raw, self._day)
        now = just_written(self._path, patch.raw)
        self._kept = (now, patch.file) if now else None
        return Written(plan.back, patch.notes)

    def _cut(
        self, areas: Sequence[Area], cut: Callable[[OpenFile, Area], Grid | None]
    ) -> dict[str, Grid]:
        file = self._as_shown()
        found = ((area.name, cut(file, area)) for area in areas)
        return {name: cells for name, cells in found if cells is not None}

    def _as_shown(self) -> OpenFile:
        """The workbook with its formulas reckoned, if the file tells that they are not."""
        _, file = self._opened()
        if self._shown is None:
            from finsam_xl.books.file.reckoning.staleness import is_stale  # noqa: PLC0415

            self._shown = self._reckoned(file) if is_stale(file) else file
        return self._shown

    def _reckoned(self, file: OpenFile) -> OpenFile:
        from finsam_xl.books.file.reckoning.reckon import reckoned_for_reading  # noqa: PLC0415

        return reckoned_for_reading(file, self._day)

    def _opened(self) -> tuple[Seen, OpenFile]:
        if self._kept is None:
            read = seen(self._path)
            self._kept = read, OpenFile.of(self._path.name, read.raw)
        return self._kept
