"""What a function is made of, read from its imports: our modules, the files they read, packages, AWS services.

Imports inside functions count as well; those for type checkers do not.
"""

import ast
import re
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parent.parent
OURS = ("functions", "picpros")

# What a module reads at run time beside itself, from the root: files, and folders with all that is in them.
READS = {
    "picpros.studio": ("studio.toml", "picpros/data/calendar_us_ca.json"),
    "picpros.api.openapi": ("picpros/data/openapi.json",),
    "picpros.adapters.typst_invoice": ("picpros/adapters/invoice",),
    "picpros.api.pages": ("web/partials",),
}
# The package that brings a module. The runtime's own copies are not relied on: they change without notice.
PACKAGES = {
    "aws_lambda_powertools": "aws-lambda-powertools",
    "botocore": "botocore",
    "cryptography": "cryptography",
    "markdown_it": "markdown-it-py",
    "pydantic": "pydantic",
    "pydantic_core": "pydantic-core",
    "stripe": "stripe",
    "typst": "typst",
    "zoneinfo": "tzdata",  # Python's own, but its zones are the system's, and the runtime promises none
}


@dataclass(frozen=True)
class Parts:
    """Modules by dotted name, paths from the root, packages without what they need in turn, AWS's services."""

    modules: dict[str, Path]
    files: tuple[Path, ...]
    packages: frozenset[str]
    services: frozenset[str]


def folder_of(logical_id: str) -> str:
    """Name the folder below functions/ of a function in template.yaml: InboundEmailFunction is inbound_email."""
    return re.sub(r"(?<!^)(?=[A-Z])", "_", logical_id.removesuffix("Function")).lower()


def parts(function: str) -> Parts:
    """Follow the imports of functions/<function>/handler.py; LookupError for a module that no package is known for."""
    handler = f"functions.{function}.handler"
    modules: dict[str, Path] = {}
    foreign: set[str] = set()
    waiting = [handler]
    while waiting:
        name = waiting.pop()
        file = module_file(name)
        if name in modules or file is None:
            continue
        modules[name] = file
        imported = set(imports(_parsed(file)))
        waiting += [*_parents(name), *(each for each in imported if each.startswith(OURS))]
        foreign |= {each.partition(".")[0] for each in imported if not each.startswith(OURS)}
    files = tuple(Path(file) for name in sorted(modules) for file in READS.get(name, ()))
    return Parts(modules, files, frozenset(_packages(foreign)), _services(_parsed(modules[handler])))


def module_file(name: str) -> Path | None:
    """Find the file of a module of ours, from the root; None where the name is one inside a module."""
    path = Path(*name.split("."))
    return next((file for file in (path.with_suffix(".py"), path / "__init__.py") if (ROOT / file).is_file()), None)


def imports(tree: ast.AST) -> Iterator[str]:
    """Name all that a module imports when it runs; `from a import b` is a and a.b, since b may be a module."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield str(node.module)
            yield from (f"{node.module}.{alias.name}" for alias in node.names)
        elif isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING":
            yield from imports(ast.Module(node.orelse, []))
        else:
            yield from imports(node)


def calls(tree: ast.AST) -> Iterator[tuple[str, list[object]]]:
    """Name each function that is called by its bare name, with those arguments that are constants."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            yield node.func.id, [each.value for each in node.args if isinstance(each, ast.Constant)]


def _services(handler: ast.Module) -> frozenset[str]:
    """Name the services that a handler makes clients of, itself or by what it calls in picpros/adapters/aws.py."""
    called = {name for name, _ in calls(handler)}
    aws = _parsed(Path("picpros/adapters/aws.py"))
    helpers = [node for node in aws.body if isinstance(node, ast.FunctionDef) and node.name in called]
    makers = [(name, given) for tree in (handler, *helpers) for name, given in calls(tree)]
    return frozenset(str(each) for name, given in makers if name in ("client", "once") for each in given)


def _packages(modules: Iterable[str]) -> Iterator[str]:
    for name in modules:
        if name in PACKAGES:
            yield PACKAGES[name]
        elif name not in sys.stdlib_module_names:
            raise LookupError(f"{name}: name the package that brings it in tools/function_parts.py")


def _parents(name: str) -> Iterator[str]:
    while "." in name:
        name = name.rpartition(".")[0]
        yield name


def _parsed(file: Path) -> ast.Module:
    return ast.parse((ROOT / file).read_text("utf-8"), str(file))
