"""The small, safe language of a template's field codes: Jinja in its sandbox."""

from __future__ import annotations

from collections.abc import MutableMapping

from jinja2 import Environment, StrictUndefined, UndefinedError
from jinja2 import Template as Compiled
from jinja2.nodes import Template as Node
from jinja2.sandbox import ImmutableSandboxedEnvironment
from jinja2.utils import missing

from finsam_xl.documents.legible import legible

_MAKES_MARKUP = ("safe", "tojson", "urlize", "xmlattr")
_ESCAPES = str.maketrans(
    {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&#34;", "'": "&#39;", "{": "&#123;"}
)
# "{" is escaped too: docxtpl would read "{_{" in a text as the start of a code, and it fills
# footnotes once for each section, so that a code in a text would be run the second time.


class Unknown(StrictUndefined):
    """A field that isn't there; the error's text is the field's bare name."""

    __slots__ = ()

    def __init__(
        self,
        hint: str | None = None,
        obj: object = missing,
        name: str | None = None,
        exc: type[UndefinedError] = UndefinedError,
    ) -> None:
        super().__init__(name or hint, obj, name, exc)


class _Escaped(str):
    """A text that is already fit to stand in XML."""

    __slots__ = ()

    def __html__(self) -> str:
        return self


class _Language(ImmutableSandboxedEnvironment):
    """Jinja's sandbox, which compiles the same codes once however many documents they fill."""

    def __init__(self) -> None:
        super().__init__(
            autoescape=True, undefined=Unknown, finalize=_as_text, keep_trailing_newline=True
        )
        for name in _MAKES_MARKUP:
            del self.filters[name]
        self._compiled: dict[str | Node, Compiled] = {}

    def from_string(
        self,
        source: str | Node,
        globals: MutableMapping[str, object] | None = None,  # noqa: A002 - Jinja's own name
        template_class: type[Compiled] | None = None,
    ) -> Compiled:
        """The codes compiled, as docxtpl asks for them: without globals or class of its own."""
        if source not in self._compiled:
            self._compiled[source] = super().from_string(source, globals, template_class)
        return self._compiled[source]


def environment() -> Environment:
    """A language where every value is escaped and every unknown field is an error."""
    return _Language()


def _as_text(value: object) -> object:
    if hasattr(value, "__html__"):
        return value
    return _Escaped(legible(str(value)).translate(_ESCAPES))
