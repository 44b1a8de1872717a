"""Which process is at the other end of a connection on this machine, and its end."""

import os
import signal
import time
from pathlib import Path

_PATIENCE = 5.0


def pid_of(port: int, towards: int) -> int:
    """Find the process whose socket on 127.0.0.1:`port` is connected to `towards`; LookupError. Linux only."""
    wanted = f"socket:[{_inode(port, towards)}]"
    for process in Path("/proc").glob("[0-9]*"):
        try:
            if any(str(file.readlink()) == wanted for file in (process / "fd").iterdir()):
                return int(process.name)
        except OSError:
            continue  # it ended meanwhile, or is somebody else's
    raise LookupError("nobody is at the other end any more")


def kill(pid: int) -> None:
    """End a process as a lost machine would, and come back when it runs no more."""
    os.kill(pid, signal.SIGKILL)
    end = time.monotonic() + _PATIENCE
    while _runs(pid):
        if time.monotonic() > end:
            raise TimeoutError("the process does not end")
        time.sleep(0.001)


def _inode(port: int, towards: int) -> str:
    for line in Path("/proc/net/tcp").read_text().splitlines()[1:]:
        fields = line.split()
        if _port(fields[1]) == port and _port(fields[2]) == towards:
            return fields[9]
    raise LookupError("there is no such connection")


def _port(place: str) -> int:
    return int(place.partition(":")[2], 16)


def _runs(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] not in ("Z", "X")
    except FileNotFoundError:
        return False


def children_of(environment: dict[str, str]) -> list[int]:
    """Find the processes that were started with all of these variables."""
    wanted = {f"{name}={value}".encode() for name, value in environment.items()}
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        try:
            variables = (process / "environ").read_bytes().split(b"\0")
        except OSError:
            continue
        if wanted.issubset(variables):
            found.append(int(process.name))
    return found
