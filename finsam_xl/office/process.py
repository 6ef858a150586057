"""LibreOffice as a process of its own that never outlives us and leaves nothing behind."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from finsam_xl.office.profile import new_profile
from finsam_xl.office.refusals import OfficeMissing

OPTIONS = (
    "--norestore",
    "--nologo",
    "--nodefault",
    "--nofirststartwizard",
    "--nolockcheck",
)
HASTE = 10.0
"""Seconds within which a killed process must be gone."""
# The guard waits until our end of its pipe closes: when we say so, or when we die, however hard.
GUARD = 'read -r _; kill -s KILL -- "-$1"; rm -rf -- "$2"; shift 2; rm -f -- "$@"'


@dataclass(frozen=True, slots=True)
class Process:
    """A started LibreOffice, its guard, and the name of the pipe that it listens to."""

    pipe: str
    office: subprocess.Popen[bytes]
    guard: subprocess.Popen[bytes]


def start(display: str | None, environment: Mapping[str, str]) -> Process:
    """Start LibreOffice on a display, or headless where there is none."""
    program = shutil.which("soffice")
    if program is None:
        raise OfficeMissing("LibreOffice saknas: programmet soffice finns inte på datorn.")
    pipe, profile = f"finsam-{uuid.uuid4().hex}", new_profile()
    command = [
        program,
        *OPTIONS,
        *(() if display else ("--headless",)),
        f"-env:UserInstallation={profile.as_uri()}",
        f"--accept=pipe,name={pipe};urp;",
    ]
    settings = {**os.environ, **_screen(display), "TMPDIR": str(profile / "temporary")}
    office = _detached(command, env={**settings, **environment, "FINSAM_PIPE": pipe})
    return Process(pipe, office, _guard(office, profile, pipe))


def stop(process: Process) -> None:
    """End LibreOffice at once; its profile is thrown away, so nothing is lost by haste."""
    if process.guard.stdin:
        process.guard.stdin.close()
    process.guard.wait(HASTE)
    process.office.wait(HASTE)


def _screen(display: str | None) -> dict[str, str]:
    if display is None:
        return {"SAL_USE_VCLPLUGIN": "svp"}
    return {"SAL_USE_VCLPLUGIN": "gen", "DISPLAY": display}


def _detached(command: list[str], env: Mapping[str, str]) -> subprocess.Popen[bytes]:
    return subprocess.Popen(  # noqa: S603 - the program was found on PATH, its options are ours
        command,
        env=env,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )


def _guard(office: subprocess.Popen[bytes], profile: Path, pipe: str) -> subprocess.Popen[bytes]:
    pipes = [f"/tmp/OSL_PIPE_{os.getuid()}_{name}" for name in (pipe, _own_pipe(profile))]  # noqa: S108
    shell = ["sh", "-c", GUARD, "guard", str(office.pid), str(profile), *pipes]
    return subprocess.Popen(  # noqa: S603 - our own text, its values given as arguments
        shell,
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )


def _own_pipe(profile: Path) -> str:
    """The pipe that LibreOffice opens for each profile; a killed one leaves it behind."""
    digest = hashlib.md5(profile.as_uri().encode("utf-16-le"), usedforsecurity=False).digest()
    return "SingleOfficeIPC_" + "".join(f"{byte:x}" for byte in digest)
