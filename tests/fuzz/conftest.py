"""One running stack for all tests of the doors."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from journeys.stack import Stack

from tests.fuzz.house import BEGINS, House


@pytest.fixture(scope="session")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    stack = Stack(tmp_path_factory.mktemp("fuzz") / "data", now=BEGINS)
    try:
        house = House(stack)
        yield house
        if table := os.environ.get("PICPROS_FUZZ_TABLE"):
            Path(table).write_text(house.table())
    finally:
        stack.stop()
