"""Debian's `uno`, loaded so that nothing else of Debian's comes along."""
# ruff: noqa: N802, D102 - in the class Uno the names are uno's, and its manual tells of them

from __future__ import annotations

import builtins
import importlib
import sys
from functools import cache
from pathlib import Path
from typing import Protocol, cast

from finsam_xl.office.objects import Context, PropertyValue
from finsam_xl.office.refusals import OfficeMissing

DEBIAN_PACKAGES = "/usr/lib/python3/dist-packages"


class Uno(Protocol):
    """What we use of the module `uno`."""

    def getComponentContext(self) -> Context: ...
    def getClass(self, name: str) -> type: ...
    def createUnoStruct(self, name: str) -> object: ...
    def getConstantByName(self, name: str) -> int: ...
    def Enum(self, kind: str, value: str) -> object: ...
    def Any(self, kind: str, value: object) -> object: ...
    def systemPathToFileUrl(self, path: str) -> str: ...
    def fileUrlToSystemPath(self, url: str) -> str: ...


@cache
def uno() -> Uno:
    """The module, with Python's own import put back: uno replaces it by one of its own."""
    own_import = builtins.__import__
    sys.path.append(DEBIAN_PACKAGES)
    try:
        return cast("Uno", importlib.import_module("uno"))
    except ImportError as fault:
        message = "LibreOffices brygga till Python saknas: installera python3-uno för den Python"
        raise OfficeMissing(f"{message} som kör finsam-xl ({sys.version.split()[0]}).") from fault
    finally:
        sys.path.remove(DEBIAN_PACKAGES)
        builtins.__import__ = own_import


def fault(name: str = "com.sun.star.uno.Exception") -> type[BaseException]:
    """One of LibreOffice's exceptions; without a name, the one above them all."""
    return cast("type[BaseException]", uno().getClass(name))


def properties(**values: object) -> tuple[PropertyValue, ...]:
    """Named arguments in the shape that LibreOffice takes them."""
    return tuple(_property(name, value) for name, value in values.items())


def _property(name: str, value: object) -> PropertyValue:
    made = cast("PropertyValue", uno().createUnoStruct("com.sun.star.beans.PropertyValue"))
    made.Name, made.Value = name, value
    return made


def url(path: Path) -> str:
    """A file's address."""
    return uno().systemPathToFileUrl(str(path.absolute()))


def path(address: str) -> Path:
    """The file behind an address."""
    return Path(uno().fileUrlToSystemPath(address))
