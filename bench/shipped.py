"""Folders as they are uploaded, made for the Python that runs here, of the packages that are installed here.

What `tools.build_function` does, without asking a registry: the same pins, the same cut, the same byte code without
dates. Packages are compiled once and linked into each folder.
"""

import os
import shutil
from collections.abc import Iterable
from importlib.metadata import distribution
from pathlib import Path

from tools.build_function import REQUIREMENTS, add_byte_code, copy_ours, trim
from tools.function_parts import parts

ROOT = Path(__file__).resolve().parent.parent
# What Lambda's own runtime brings: its client, and what that needs.
CLIENT = ("awslambdaric", "simplejson", "snapshot-restore-py")
BARE = ("boto3", "botocore", "jmespath", "python-dateutil", "s3transfer", "six", "urllib3")


class Shelf:
    """Compiled packages, one folder each, below `folder`."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def runtime(self) -> Path:
        """Make the folder of the runtime's own packages."""
        return self._filled(self._folder / "runtime", CLIENT)

    def bare(self, *, cut: bool) -> Path:
        """Make the bare function's folder; boto3 as its makers ship it, or cut to the one service."""
        target = self._folder / ("bare-cut" if cut else "bare")
        (target / "bench").mkdir(parents=True)
        shutil.copy(ROOT / "bench" / "bare.py", target / "bench")
        add_byte_code(target)
        self._filled(target, BARE)
        if cut:
            trim(target, frozenset({"dynamodb"}))
        return target

    def function(self, name: str) -> Path:
        """Make the folder of functions/<name>."""
        target, needs = self._folder / "functions" / name, parts(name)
        copy_ours(name, needs, target)
        add_byte_code(target)
        self._filled(target, _pinned(name))
        trim(target, needs.services)
        return target

    def _filled(self, target: Path, packages: Iterable[str]) -> Path:
        for each in packages:
            shutil.copytree(self._compiled(each), target, copy_function=os.link, dirs_exist_ok=True)
        return target

    def _compiled(self, package: str) -> Path:
        target = self._folder / "packages" / package
        if not target.exists():
            found = distribution(package)
            for file in found.files or ():
                if ".." not in file.parts and "__pycache__" not in file.parts:
                    (target / file).parent.mkdir(parents=True, exist_ok=True)
                    shutil.copyfile(found.locate_file(file), target / file)  # type: ignore[arg-type]
            add_byte_code(target)
        return target


def _pinned(function: str) -> list[str]:
    lines = (REQUIREMENTS / f"{function}.txt").read_text("utf-8").splitlines()
    return [line.partition("==")[0] for line in lines if "==" in line]
