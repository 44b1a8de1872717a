"""Writes requirements/functions/*.txt: of requirements/dev.txt, what each function imports and what that needs.

So the versions and hashes that are tested are the ones that are shipped, and nothing is asked of a registry. The
packages must be installed here: what each of them needs is read from its own metadata.
"""

from collections.abc import Iterable
from importlib.metadata import requires

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tools.function_parts import ROOT, parts

PINS = ROOT / "requirements" / "dev.txt"
FOLDER = ROOT / "requirements" / "functions"
HEADER = "# Made by `make lock-functions` from requirements/dev.txt.\n"
_LAMBDA = {
    "implementation_name": "cpython",
    "os_name": "posix",
    "platform_machine": "aarch64",
    "platform_python_implementation": "CPython",
    "platform_system": "Linux",
    "python_full_version": "3.13.0",
    "python_version": "3.13",
    "sys_platform": "linux",
}


def functions() -> list[str]:
    return sorted(handler.parent.name for handler in (ROOT / "functions").glob("*/handler.py"))


def lock(function: str) -> str:
    """Give the text of a function's requirements file."""
    pins = _pins(PINS.read_text("utf-8"))
    return HEADER + "".join(pins[name] for name in sorted(_closure(parts(function).packages)))


def _closure(packages: Iterable[str]) -> set[str]:
    found: set[tuple[str, str]] = set()
    waiting = [(name, "") for name in packages]
    while waiting:
        name, extra = waiting.pop()
        if (name, extra) in found:
            continue
        found.add((name, extra))
        for needed in map(Requirement, requires(name) or ()):
            if needed.marker is None or needed.marker.evaluate({**_LAMBDA, "extra": extra}):
                waiting += [(canonicalize_name(needed.name), each) for each in ("", *needed.extras)]
    return {name for name, _ in found}


def _pins(text: str) -> dict[str, str]:
    """Split a requirements file into its pins, each with its hashes, by name."""
    pins: dict[str, str] = {}
    name = ""
    for line in text.splitlines(keepends=True):
        if not line.startswith((" ", "#")):
            name = canonicalize_name(line.partition("==")[0].partition("[")[0].strip())
        pins[name] = pins.get(name, "") + line
    return pins


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    for each in functions():
        (FOLDER / f"{each}.txt").write_text(lock(each), "utf-8")
        print(f"wrote {each}.txt")
