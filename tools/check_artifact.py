"""Checks what is uploaded for a function: `python -m tools.check_artifact FOLDER`. Exit 1 where something is wrong."""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

from tools.function_parts import OURS, ROOT, imports, module_file

RUNTIME = (3, 13)
LIMIT = 250_000_000  # Lambda's own, unzipped
_UNCHECKED_HASH = 0b01  # PEP 552: by hash, and the source is not looked at
# The only pages that a function renders are made of these.
_SITE = Path("web/partials")


def size(artifact: Path) -> int:
    return sum(file.stat().st_size for file in artifact.rglob("*") if file.is_file())


def problems(artifact: Path, *, compiled: bool) -> list[str]:
    """Name what is wrong with it; `compiled` where byte code is expected."""
    found = [*_strays(artifact), *_missing(artifact)]
    if size(artifact) > LIMIT:
        found.append(f"{size(artifact)} bytes are more than Lambda takes")
    return [*found, *(_without_byte_code(artifact) if compiled else ())]


def _strays(artifact: Path) -> Iterator[str]:
    """Name what lies here and in the repository, and does not belong on AWS."""
    known = {*OURS, "studio.toml"}
    ours = {path.name for path in ROOT.iterdir()}
    for path in artifact.iterdir():
        if path.name == _SITE.parts[0]:
            yield from (f"{each.name} must not be shipped" for each in path.iterdir() if each.name != _SITE.name)
        elif path.name in ours and path.name not in known:
            yield f"{path.name} must not be shipped"


def _missing(artifact: Path) -> Iterator[str]:
    """Name what our modules import and is neither here nor Python's own."""
    for file in (file for folder in OURS for file in (artifact / folder).rglob("*.py")):
        named = set(imports(ast.parse(file.read_text("utf-8"))))
        foreign = {name.partition(".")[0] for name in named if not name.startswith(OURS)}
        lacking = {name for name in foreign - sys.stdlib_module_names if not _is_installed(artifact / name)}
        # What is no module is a name inside one.
        modules = {name: module_file(name) for name in named if name.startswith(OURS)}
        lacking |= {name for name, source in modules.items() if source and not (artifact / source).is_file()}
        yield from (f"{file.relative_to(artifact)} imports {name}, which is not here" for name in sorted(lacking))


def _is_installed(path: Path) -> bool:
    return path.is_dir() or path.with_suffix(".py").is_file()


def _without_byte_code(artifact: Path) -> Iterator[str]:
    tag = f"cpython-{RUNTIME[0]}{RUNTIME[1]}"
    for source in artifact.rglob("*.py"):
        code = source.parent / "__pycache__" / f"{source.stem}.{tag}.pyc"
        if not code.is_file() or int.from_bytes(code.read_bytes()[4:8], "little") != _UNCHECKED_HASH:
            yield f"{source.relative_to(artifact)} has no byte code that holds without a date"


if __name__ == "__main__":
    wrong = problems(Path(sys.argv[1]), compiled=True)
    print("\n".join(wrong) or "all is there, and nothing else")
    sys.exit(bool(wrong))
