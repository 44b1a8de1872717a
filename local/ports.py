"""One folder, one runner, the same ports: what a start has to secure first."""

import fcntl
import os
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from local.provision import Remembered


class CannotStart(Exception):
    """The stack cannot start, for a reason that a person can mend; the text says which."""


def lock_folder(folder: Path) -> IO[str]:
    """Take the folder for this process; raise CannotStart where another runner has it. Close the file to let go."""
    file = (folder / "lock").open("a+")
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as exc:
        file.seek(0)
        owner = file.read().strip()
        file.close()
        raise CannotStart(f"another local stack (process {owner}) works in {folder}; give it another --data") from exc
    file.truncate(0)
    file.write(str(os.getpid()))
    file.flush()
    return file


def asked_port(kept: Remembered, option: str, port: int) -> int:
    """Give the port of an option, 0 being the one that was chosen once; raise CannotStart where it is taken."""
    chosen = port or kept.get(option, lambda: _free(0))
    try:
        return _free(chosen)
    except OSError as exc:
        raise CannotStart(f"port {chosen} is in use by another program; choose another with {option}") from exc


def inner_port(kept: Remembered, name: str) -> int:
    """Give the port that `name` had before, or another where that is taken: addresses inside change with it."""
    try:
        return _free(kept.get(name, lambda: _free(0)))
    except OSError:
        port = _free(0)
        kept.put(name, port)
        return port


@contextmanager
def held(port: int) -> Iterator[None]:
    """Hold a port that is bound later: until then no connection of another program is given it.

    Whoever binds it beside this allows the address to be used again, as all servers here do.
    """
    with socket.socket() as holding:
        holding.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        holding.bind(("127.0.0.1", port))
        yield


def _free(port: int) -> int:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        probe.bind(("127.0.0.1", port))
        return int(probe.getsockname()[1])
