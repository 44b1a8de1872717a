"""Journeys run against a local stack of their own."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from journeys.stack import Stack


@pytest.fixture(scope="module")
def stack(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stack]:
    """A stack whose clock begins on a Tuesday morning in California, before the winter holidays."""
    folder: Path = tmp_path_factory.mktemp("stack")
    running = Stack(folder / "data", now="2026-12-01T18:00:00Z")
    yield running
    running.stop()
