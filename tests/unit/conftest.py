"""Unit tests reach no network, and are not judged by how busy the machine is."""

import pytest
from hypothesis import HealthCheck, settings
from pytest_socket import disable_socket

settings.register_profile("unit", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("unit")


def pytest_runtest_setup(item: pytest.Item) -> None:
    disable_socket()
