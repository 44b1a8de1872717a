"""Functions are driven by their events alone; nothing here reaches a network."""

import pytest
from pytest_socket import disable_socket


def pytest_runtest_setup(item: pytest.Item) -> None:
    disable_socket()
