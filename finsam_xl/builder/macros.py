"""The macros' text: one line for each button, and the ribbon; kept under macros/ to be read."""

from __future__ import annotations

from importlib import resources
from importlib.resources.abc import Traversable
from xml.etree import ElementTree as ET

from finsam_xl.sheets.catalogue import Action

RIBBON_NAMESPACE = "http://schemas.microsoft.com/office/2009/07/customui"
RIBBON_CALLBACK = "Ribbon_Tryck"
BUTTONS_MODULE = "Knappar"
ADDIN_MODULE = "Finsam"
_HEAD = 'Attribute VB_Name = "{name}"\nOption Explicit\n'
_SUB = """
Public Sub {sub}()
    Application.Run "finsam.xlam!Tryck", "{action}"
End Sub
"""


def sub_name(action: Action) -> str:
    """The Sub behind a button: allocate-fees as AllocateFees."""
    return "".join(word.capitalize() for word in action.key.split("-"))


def buttons_text(shown: tuple[Action, ...]) -> str:
    """A workbook's module: one Sub of one line for each button."""
    subs = (_SUB.format(sub=sub_name(each), action=each.module) for each in shown)
    return _HEAD.format(name=BUTTONS_MODULE) + "".join(subs)


def ribbon_text(shown: tuple[Action, ...]) -> str:
    """The ribbon's tab: one group for each group of actions, one large button for each action."""
    root = ET.Element("customUI", xmlns=RIBBON_NAMESPACE)
    tabs = ET.SubElement(ET.SubElement(root, "ribbon"), "tabs")
    tab = ET.SubElement(tabs, "tab", id="finsam", label="Finsam")
    for number, label in enumerate(dict.fromkeys(each.group for each in shown), 1):
        group = ET.SubElement(tab, "group", id=f"finsam_grupp{number}", label=label)
        for action in shown:
            if action.group == label:
                ET.SubElement(group, "button", _ribbon_button(action))
    ET.indent(root)
    return ET.tostring(root, encoding="unicode") + "\n"


def _ribbon_button(action: Action) -> dict[str, str]:
    return {
        "id": action.module,
        "label": action.label,
        "screentip": action.label,
        "supertip": action.tip,
        "imageMso": action.image,
        "size": "large",
        "onAction": RIBBON_CALLBACK,
    }


def folder() -> Traversable:
    """Where the macros' texts lie: in the installed package, or beside it in the repository."""
    package = resources.files("finsam_xl")
    inside = package / "macros"
    return inside if inside.is_dir() else package / ".." / "macros"


def addin_text() -> str:
    """The add-in's own module, written by hand."""
    return (folder() / "finsam" / f"{ADDIN_MODULE}.bas").read_text("utf-8")
