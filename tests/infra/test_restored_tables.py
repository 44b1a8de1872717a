"""The stack that leads the app to restored tables: it exports what the data stack exports, every name of it."""

from typing import Any

import yaml

from local.template import _Loader
from tests.adapters.world import ROOT

TABLES = {"MainTable", "KeysTable", "SuppressionsTable"}


def outputs(file: str) -> dict[str, Any]:
    found: dict[str, Any] = yaml.load((ROOT / "infra" / file).read_text(), _Loader)["Outputs"]  # noqa: S506  a SafeLoader
    return found


def test_it_exports_all_that_the_data_stack_exports_under_the_same_names() -> None:
    data, restored = outputs("data.yaml"), outputs("restore/tables.yaml")

    assert restored.keys() == data.keys()
    assert [each["Export"] for each in restored.values()] == [data[name]["Export"] for name in restored]


def test_a_table_is_the_restored_one_where_it_is_named_and_all_else_is_the_data_stacks() -> None:
    for name, output in outputs("restore/tables.yaml").items():
        table = name.removesuffix("Arn")
        imported = {"Fn::ImportValue": {"Fn::Sub": f"${{DataStack}}-{name}"}}
        if table not in TABLES:
            assert output["Value"] == imported, name
            continue
        condition, given, otherwise = output["Value"]["Fn::If"]
        assert (condition, otherwise) == (f"{table.removesuffix('Table')}Restored", imported)
        assert f"${{{table}}}" in given["Fn::Sub"] if name.endswith("Arn") else given == {"Ref": table}
