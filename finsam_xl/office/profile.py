"""The settings of a private LibreOffice, written into a folder that no other one uses."""

from __future__ import annotations

import tempfile
from pathlib import Path

HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<oor:items xmlns:oor="http://openoffice.org/2001/registry"'
    ' xmlns:xs="http://www.w3.org/2001/XMLSchema"'
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">\n'
)
ITEM = (
    '<item oor:path="/org.openoffice.{path}"><prop oor:name="{name}" oor:op="fuse">'
    "<value>{value}</value></prop></item>\n"
)
SETTINGS = (
    ("Office.Calc/Formula/Syntax", "Grammar", "1"),
    ("Office.Calc/Formula/Syntax", "EnglishFunctionName", "true"),
    ("Office.Calc/Formula/Load", "OOXMLRecalcMode", "0"),
    ("Office.Calc/Input", "ExpandReference", "false"),
    ("Office.Common/Misc", "FirstRun", "false"),
    ("Office.Common/Misc", "ShowTipOfTheDay", "false"),
    ("Office.Common/Misc", "CrashReport", "false"),
    ("Office.Common/Misc", "UseLocking", "false"),
    ("Office.Common/Misc", "UseDocumentOOoLockFile", "false"),
    ("Office.Common/Misc", "UseDocumentSystemFileLocking", "false"),
    ("Office.Common/Security/Scripting", "MacroSecurityLevel", "0"),
    ("Office.Common/Save/Document", "WarnAlienFormat", "false"),
    ("Office.Recovery/AutoSave", "Enabled", "false"),
    ("Setup/L10N", "ooSetupSystemLocale", "sv-SE"),
    ("Setup/Office", "LastCompatibilityCheckID", "x"),
    ("Setup/Product", "ooSetupLastVersion", "7.4"),
)


def new_profile() -> Path:
    """A fresh folder with the settings, for one run."""
    folder = Path(tempfile.mkdtemp(prefix="finsam-office-"))
    (folder / "user").mkdir()
    (folder / "temporary").mkdir()
    items = "".join(
        ITEM.format(path=path, name=name, value=value) for path, name, value in SETTINGS
    )
    text = HEAD + items + "</oor:items>\n"
    (folder / "user" / "registrymodifications.xcu").write_text(text, encoding="utf-8")
    return folder
