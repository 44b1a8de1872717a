"""Builds what is uploaded for one function: `python -m tools.build_function CheckoutFunction FOLDER`.

FOLDER must be empty or not yet there. Run it with the Lambda runtime's own version of Python: byte code of another
version is of no use there, and then none is made. Needs nothing but pip.
"""

import argparse
import compileall
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from py_compile import PycInvalidationMode

from tools.botocore_data import cut
from tools.check_artifact import RUNTIME, problems, size
from tools.function_parts import ROOT, Parts, folder_of, parts

REQUIREMENTS = ROOT / "requirements" / "functions"
ON_LAMBDA = Path("/var/task")
_QUIETLY = ["--quiet", "--disable-pip-version-check", "--root-user-action=ignore"]


def copy_ours(function: str, needs: Parts, target: Path) -> None:
    """Copy the function, the modules it imports, and the files that these read."""
    skipped = shutil.ignore_patterns("__pycache__")
    shutil.copytree(ROOT / "functions" / function, target / "functions" / function, ignore=skipped)
    for file in (*needs.modules.values(), *needs.files):
        (target / file).parent.mkdir(parents=True, exist_ok=True)
        if (ROOT / file).is_dir():
            shutil.copytree(ROOT / file, target / file, ignore=skipped, dirs_exist_ok=True)
        else:
            shutil.copyfile(ROOT / file, target / file)


def install(function: str, target: Path, platforms: Sequence[str]) -> None:
    """Install the locked packages; without `platforms`, those for the machine and the Python that this runs on."""
    wanted = [f"--platform={each}" for each in platforms]
    if wanted:
        wanted += ["--implementation=cp", f"--python-version={'.'.join(map(str, RUNTIME))}"]
    options = ["--no-deps", "--require-hashes", "--only-binary=:all:", "--no-compile", *_QUIETLY, *wanted]
    places = ["--requirement", str(REQUIREMENTS / f"{function}.txt"), "--target", str(target)]
    subprocess.run([sys.executable, "-m", "pip", "install", *options, *places], check=True)  # noqa: S603  our own


def trim(target: Path, services: frozenset[str]) -> None:
    """Take out the programs that came with packages, and what botocore knows beyond the services that are used."""
    shutil.rmtree(target / "bin", ignore_errors=True)
    cut(target / "botocore" / "data", services)


def add_byte_code(target: Path) -> None:
    """Compile all; without dates, because those in a SAM zip are of 1980 and would void it."""
    mode = PycInvalidationMode.UNCHECKED_HASH
    if not compileall.compile_dir(target, quiet=1, invalidation_mode=mode, stripdir=target, prependdir=ON_LAMBDA):
        sys.exit(f"{target}: not everything could be compiled")


def build(function: str, target: Path, platforms: Sequence[str]) -> None:
    if target.exists() and any(target.iterdir()):
        sys.exit(f"{target} is not empty")
    needs = parts(function)
    copy_ours(function, needs, target)
    install(function, target, platforms)
    trim(target, needs.services)
    compiled = sys.version_info[:2] == RUNTIME
    if compiled:
        add_byte_code(target)
    else:
        print(f"WARNING: {function} has no byte code and starts at half the speed: build with 3.13", file=sys.stderr)
    found = problems(target, compiled=compiled)
    if found:
        sys.exit("\n".join(found))
    print(f"{function}: {size(target) / 1_000_000:.1f} MB unzipped, services {', '.join(sorted(needs.services))}")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("logical_id", help="as in template.yaml, such as CheckoutFunction")
    parser.add_argument("target", type=Path)
    parser.add_argument("--platform", action="append", default=[], help="a wheel's platform; may be said repeatedly")
    given = parser.parse_args()
    build(folder_of(given.logical_id), given.target.resolve(), given.platform)
