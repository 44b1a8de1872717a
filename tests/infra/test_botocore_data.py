"""What is cut from botocore's data is missed by no client."""

import os
import shutil
from pathlib import Path
from typing import Any

import botocore
import pytest
from botocore.loaders import Loader
from botocore.session import Session

from tests.infra.stacks import FUNCTIONS, made_of
from tools.botocore_data import cut

INSTALLED = Path(botocore.__file__).parent / "data"
USED = sorted({service for function in FUNCTIONS for service in made_of(function).services})
KEYS = {"aws_access_key_id": "made-up", "aws_secret_access_key": "made-up"}


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("botocore") / "data"
    target.mkdir()
    for each in INSTALLED.iterdir():
        if each.is_file():
            os.link(each, target / each.name)
    for service in (*USED, "lambda"):
        shutil.copytree(INSTALLED / service, target / service)
    cut(target, frozenset(USED))
    return target


def client(service: str, data: Path, region: str) -> Any:
    session = Session()
    loader = Loader(extra_search_paths=[str(data)], include_default_search_paths=False)
    loader.BUILTIN_DATA_PATH = str(data)  # as it is where a function has been put
    session.register_component("data_loader", loader)
    return session.create_client(service, region, **KEYS)


@pytest.mark.parametrize("region", ["us-east-1", "eu-central-1", "us-gov-west-1"])
@pytest.mark.parametrize("service", USED)
def test_a_client_of_the_cut_data_is_the_same_client(service: str, region: str, data: Path) -> None:
    ours, whole = client(service, data, region), client(service, INSTALLED, region)

    assert ours.meta.endpoint_url == whole.meta.endpoint_url
    assert ours.meta.service_model.signing_name == whole.meta.service_model.signing_name
    assert ours.meta.service_model.operation_names == whole.meta.service_model.operation_names


@pytest.mark.parametrize("service", USED)
def test_every_shape_is_there_with_all_that_it_asks_for(service: str, data: Path) -> None:
    ours, whole = (client(service, each, "us-east-1").meta.service_model for each in (data, INSTALLED))

    assert ours.shape_names == whole.shape_names
    assert all(_told(ours.shape_for(name)) == _told(whole.shape_for(name)) for name in whole.shape_names)


@pytest.mark.parametrize("service", USED)
def test_every_operation_finds_its_endpoint_and_how_it_is_signed(service: str, data: Path) -> None:
    ours, whole = (client(service, each, "us-east-1") for each in (data, INSTALLED))

    for operation in whole.meta.service_model.operation_names:
        assert _asked(ours, operation) == _asked(whole, operation)


def _asked(client: Any, operation: str) -> Any:
    """Give what is found out of an operation before its request is made."""
    model, context = client.meta.service_model.operation_model(operation), {"client_config": client.meta.config}
    asked = model.input_shape.members if model.input_shape else {}
    given = {name: {} if shape.type_name == "map" else "made-up" for name, shape in asked.items()}
    found = client._ruleset_resolver.construct_endpoint(model, call_args=given, request_context=context)
    return found, model.auth_type, model.http, [each.name for each in model.error_shapes], model.idempotent_members


def _told(shape: Any) -> dict[str, Any]:
    members = {name: member.serialization for name, member in getattr(shape, "members", {}).items()}
    return {"metadata": shape.metadata, "type": shape.type_name, "serialization": shape.serialization, **members}


def test_what_no_function_uses_is_gone_and_the_rest_is_short(data: Path) -> None:
    size = sum(file.stat().st_size for file in data.rglob("*.json"))

    assert sorted(folder.name for folder in data.iterdir() if folder.is_dir()) == USED
    assert size < 2_000_000


def test_a_file_that_has_another_name_elsewhere_stays_as_it_was_there(data: Path) -> None:
    assert (INSTALLED / "endpoints.json").stat().st_size > 1_000_000
    assert (data / "endpoints.json").stat().st_size < 50_000
