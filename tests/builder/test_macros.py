"""Each button and each ribbon icon reaches a Sub of one line that VBA can compile."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from antlr4 import CommonTokenStream, InputStream
from antlr4_vba.vbaLexer import vbaLexer
from antlr4_vba.vbaParser import vbaParser
from pyvbaanalysis import DiagnosticSeverity, analyze_office_file

from finsam_xl.builder import runpython
from finsam_xl.builder.addin import build_addin
from finsam_xl.builder.macros import RIBBON_NAMESPACE
from finsam_xl.builder.workbooks import shown_in
from finsam_xl.sheets.catalogue import actions
from finsam_xl.sheets.load import load, workbooks
from tests.builder.built import ROOT, addin_parts, parsed, vba_modules, workbook_parts

MACROS = ROOT / "macros"
BUTTONS = {key: MACROS / key / "Knappar.bas" for key in workbooks()}
OURS = [*BUTTONS.values(), MACROS / "finsam" / "Finsam.bas"]
_SUB = re.compile(r"Public Sub (\w+)\((.*?)\)\n(.*?)\nEnd Sub", re.DOTALL)


def workbook_modules(key: str) -> dict[str, str]:
    return vba_modules(f"{key}.xlsm", workbook_parts(key)["xl/vbaProject.bin"])


def addin_modules() -> dict[str, str]:
    return vba_modules("finsam.xlam", addin_parts()["xl/vbaProject.bin"])


@pytest.mark.parametrize("path", OURS, ids=lambda path: path.parent.name)
def test_a_sub_is_one_line_without_a_decision(path: Path) -> None:
    text = path.read_text("ascii")
    subs = _SUB.findall(text)
    assert len(subs) == text.count("\nPublic Sub ") == text.count("End Sub")
    assert all("\n" not in body and "If " not in body and ":" not in body for _, _, body in subs)
    assert "\nOption Explicit\n" in text


@pytest.mark.parametrize("path", OURS, ids=lambda path: path.parent.name)
def test_our_modules_parse_by_the_grammar(path: Path) -> None:
    text = path.read_text("ascii").replace("\n", "\r\n")
    parser = vbaParser(CommonTokenStream(vbaLexer(InputStream(text))))
    parser.removeErrorListeners()
    parser.startRule()  # type: ignore[no-untyped-call]
    assert parser.getNumberOfSyntaxErrors() == 0


def test_no_other_macros_lie_there() -> None:
    assert sorted(MACROS.rglob("*.bas")) == sorted(OURS)


def test_a_compiler_would_accept_every_project(tmp_path: Path) -> None:
    workbook = [ROOT / "workbook" / f"{key}.xlsm" for key in workbooks()]
    for path in (*workbook, build_addin(tmp_path)):
        for module, told in analyze_office_file(path).items():
            errors = [each for each in told if each.severity is DiagnosticSeverity.ERROR]
            assert not errors, f"{path.name}: {module}"


@pytest.mark.parametrize("key", workbooks())
def test_the_workbooks_modules_are_the_committed_text(key: str) -> None:
    modules = workbook_modules(key)
    assert modules["Knappar"] == BUTTONS[key].read_text("ascii")
    codes = {sheet.code_name for sheet in load(key).sheets}
    assert modules.keys() == {"ThisWorkbook", "Knappar"} | codes


def test_the_addins_own_module_is_the_committed_text() -> None:
    modules = addin_modules()
    assert modules["Finsam"] == (MACROS / "finsam" / "Finsam.bas").read_text("ascii")
    assert {"Finsam", "xlwings", "Dictionary", "ThisWorkbook"} <= modules.keys()


@pytest.mark.parametrize("key", workbooks())
def test_every_button_has_its_sub_and_its_words(key: str) -> None:
    drawing = "".join(
        part.decode() for name, part in workbook_parts(key).items() if "vmlDrawing" in name
    )
    macros = re.findall(r"<x:FmlaMacro>\[0\]!(\w+)</x:FmlaMacro>", drawing)
    subs = {name: body for name, _, body in _SUB.findall(workbook_modules(key)["Knappar"])}
    assert set(macros) == set(subs)
    for action, body in zip(shown_in(key), subs.values(), strict=True):
        assert body.strip() == f'Application.Run "finsam.xlam!Tryck", "{action.module}"'
        assert f">{action.label}<" in drawing
        assert f'alt="{action.tip}"' in drawing


def test_every_ribbon_icon_has_an_id_of_its_own_and_a_sub() -> None:
    ribbon = parsed(addin_parts()["customUI/customUI14.xml"])
    ids = [element.attrib["id"] for element in ribbon.iter() if "id" in element.attrib]
    assert len(ids) == len(set(ids))
    assert all(re.fullmatch(r"[A-Za-z_]\w*", each) for each in ids)
    buttons = list(ribbon.iter(f"{{{RIBBON_NAMESPACE}}}button"))
    assert [each.attrib["id"] for each in buttons] == [each.module for each in actions()]
    subs = {name for name, _, _ in _SUB.findall(addin_modules()["Finsam"])}
    assert {each.attrib["onAction"] for each in buttons} <= subs


def test_the_addin_says_that_it_is_one_and_has_a_ribbon() -> None:
    types = addin_parts()["[Content_Types].xml"].decode()
    assert "addin.macroEnabled.main+xml" in types
    assert "sheet.macroEnabled.main+xml" not in types
    assert 'Target="customUI/customUI14.xml"' in addin_parts()["_rels/.rels"].decode()


def test_xlwings_own_module_is_fitted_in_its_few_places() -> None:
    text = addin_modules()["xlwings"]
    command = next(line for line in text.splitlines() if "RunCommand = CondaCmd &" in line)
    assert f'-B -c ""{runpython.SHIELD}xlwings.utils.prepare_sys_path(' in command
    assert '"' not in runpython.SHIELD
    assert not set("%^&|<>") & set(runpython.SHIELD)
    assert 'PROJECT_NAME As String = "finsam"' in text


def test_another_xlwings_than_the_one_we_know_is_refused() -> None:
    with pytest.raises(ValueError, match="expected exactly one"):
        runpython.fitted('Attribute VB_Name = "xlwings"\n\'Version: 1.0\n')


def test_the_shield_spares_the_click_and_is_gone_afterwards() -> None:
    after = (
        "import sys; print(*(name in sys.modules for name in ('numpy', 'pandas', 'xlwings')));"
        "import numpy; print(numpy.pi)"
    )
    done = subprocess.run(
        [sys.executable, "-c", runpython.SHIELD + after], capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == ["False", "False", "True", "3.141592653589793"]
