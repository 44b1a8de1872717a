"""Every function is given its own settings, and nothing else."""

import ast
from dataclasses import fields
from importlib import import_module

import pytest

from tests.infra.stacks import FUNCTIONS, ROOT, made_of, properties

each_function = pytest.mark.parametrize("function", FUNCTIONS)


def declared(function: str) -> set[str]:
    return {field.name for field in fields(import_module(f"functions.{function}.settings").Settings)}


def reads_environment(text: str) -> bool:
    return any(
        (isinstance(node, ast.Attribute) and node.attr in ("environ", "getenv"))
        or (isinstance(node, ast.ImportFrom) and node.module == "os")
        for node in ast.walk(ast.parse(text))
    )


@each_function
def test_a_function_is_given_exactly_the_variables_that_its_settings_name(function: str) -> None:
    given = properties(FUNCTIONS[function])["Environment"]["Variables"]

    assert set(given) == {name.upper() for name in declared(function)}


@each_function
def test_a_handler_uses_every_one_of_its_settings(function: str) -> None:
    handler = ast.parse((ROOT / "functions" / function / "handler.py").read_text())

    used = {
        node.attr
        for node in ast.walk(handler)
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "settings"
    }

    assert used == declared(function)


@each_function
def test_only_the_handler_and_the_local_clock_look_at_the_environment(function: str) -> None:
    modules = made_of(function).modules.items()

    looking = {name for name, file in modules if reads_environment((ROOT / file).read_text())}

    # The clock's variable is the local stack's; no template gives it.
    assert looking - {"picpros.adapters.clock"} == {f"functions.{function}.handler"}


@each_function
def test_a_functions_handler_is_the_one_in_the_folder_of_its_name(function: str) -> None:
    assert properties(FUNCTIONS[function])["Handler"] == f"functions.{function}.handler.handler"


def test_every_function_in_the_repository_is_in_the_template() -> None:
    assert set(FUNCTIONS) == {handler.parent.name for handler in (ROOT / "functions").glob("*/handler.py")}
