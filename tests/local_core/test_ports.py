"""A port that is chosen first and bound later."""

import socket

import pytest

from local.ports import held


def _bind(port: int, *, again: bool) -> int:
    with socket.socket() as server:
        server.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, int(again))
        server.bind(("127.0.0.1", port))
        return int(server.getsockname()[1])


def test_a_port_that_is_held_is_only_for_whoever_comes_for_it() -> None:
    port = _bind(0, again=True)
    with held(port):
        with pytest.raises(OSError, match="in use"):
            _bind(port, again=False)
        bound = _bind(port, again=True)

    assert bound == port
    assert _bind(port, again=False) == port
