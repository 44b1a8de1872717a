"""What is uploaded for a function: what it imports, and nothing else."""

import ast
import os
import subprocess
from importlib.util import cache_from_source
from pathlib import Path

import pytest

from tests.infra.stacks import FUNCTIONS, ROOT, made_of
from tools.build_function import add_byte_code, build, copy_ours
from tools.check_artifact import problems
from tools.function_parts import READS, imports
from tools.lock_functions import FOLDER, lock

each_function = pytest.mark.parametrize("function", FUNCTIONS)


def make(*asked: str) -> "subprocess.CompletedProcess[str]":
    environment = {"PATH": os.environ["PATH"]}
    return subprocess.run(  # noqa: S603  our own makefile
        ["make", *asked],  # noqa: S607  whichever there is
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


def ours(package: str) -> dict[str, ast.Module]:
    files = [file.relative_to(ROOT) for file in (ROOT / package).rglob("*.py")]
    return {".".join(file.with_suffix("").parts): ast.parse((ROOT / file).read_text()) for file in files}


@each_function
def test_a_function_ships_the_pins_of_what_it_imports_and_of_what_that_needs(function: str) -> None:
    assert (FOLDER / f"{function}.txt").read_text() == lock(function)


def test_no_function_has_pins_that_are_not_its_own() -> None:
    assert {file.stem for file in FOLDER.iterdir()} == set(FUNCTIONS)


@each_function
def test_no_pin_says_where_it_comes_from(function: str) -> None:
    text = (FOLDER / f"{function}.txt").read_text()

    assert "://" not in text
    assert text.count("--hash=sha256:") > text.count("==") > 5


def test_a_function_has_no_packages_for_what_others_do() -> None:
    packages = {function: made_of(function).packages for function in FUNCTIONS}

    assert {function for function in FUNCTIONS if "typst" in packages[function]} == {"outbox"}
    assert {function for function in FUNCTIONS if "stripe" in packages[function]} == {"checkout", "payments"}


def test_every_module_that_reads_files_beside_itself_is_known_to_the_build() -> None:
    modules = {**ours("picpros"), **ours("functions")}

    reading = {name for name, tree in modules.items() if any(_is_file(node) for node in ast.walk(tree))}

    assert reading == set(READS)
    assert all((ROOT / file).exists() for files in READS.values() for file in files)


def _is_file(node: ast.AST) -> bool:
    return isinstance(node, ast.Name) and node.id == "__file__"


def test_clients_of_aws_are_made_in_handlers_only_where_the_build_looks_for_them() -> None:
    modules = {**ours("picpros"), **ours("functions")}
    makers = {f"picpros.adapters.aws.{name}" for name in ("client", "once", "secrets")}

    with_sessions = {name for name, tree in modules.items() if "botocore.session" in set(imports(tree))}
    making = {name for name, tree in modules.items() if makers & set(imports(tree))}

    assert with_sessions == {"picpros.adapters.aws"}
    assert making == {f"functions.{function}.handler" for function in FUNCTIONS}


def test_make_builds_every_function_of_the_template(tmp_path: Path) -> None:
    targets = [f"build-{logical}" for logical in FUNCTIONS.values()]

    would_do = make("--dry-run", *targets, f"ARTIFACTS_DIR={tmp_path}", "BUILD_PYTHON=python").stdout

    for logical in FUNCTIONS.values():
        assert f'python -m tools.build_function {logical} "{tmp_path}" --platform=manylinux2014_aarch64' in would_do


def test_make_asks_where_to_build() -> None:
    answer = make("build-TrackingFunction", "BUILD_PYTHON=python")

    assert answer.returncode == 2
    assert "Say where" in answer.stderr


def test_a_folder_with_something_in_it_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("mine")

    with pytest.raises(SystemExit, match="is not empty"):
        build("tracking", tmp_path, [])

    assert [file.name for file in tmp_path.iterdir()] == ["mine.txt"]


def test_what_is_missing_and_what_does_not_belong_on_aws_is_named(tmp_path: Path) -> None:
    copy_ours("tracking", made_of("tracking"), tmp_path)
    (tmp_path / "local").mkdir()
    (tmp_path / "picpros" / "errors.py").unlink()

    found = problems(tmp_path, compiled=False)

    assert "local must not be shipped" in found
    assert "picpros/adapters/aws.py imports botocore, which is not here" in found
    assert "picpros/adapters/table.py imports picpros.errors, which is not here" in found


def test_byte_code_holds_without_a_date_and_names_the_place_on_lambda(tmp_path: Path) -> None:
    copy_ours("tracking", made_of("tracking"), tmp_path)

    add_byte_code(tmp_path)

    code = Path(cache_from_source(str(tmp_path / "functions" / "tracking" / "app.py"))).read_bytes()
    assert code[4:8] == b"\x01\x00\x00\x00"
    assert b"/var/task/functions/tracking/app.py" in code
    assert str(tmp_path).encode() not in code
