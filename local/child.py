"""Child processes that never outlive the runner."""

import os
import subprocess
import sys
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import IO

# Asks the kernel for SIGKILL when the parent dies, looks whether that has happened already, and becomes the program.
_LAUNCH = """
import os, sys
parent, program = int(sys.argv[1]), sys.argv[2:]
if sys.platform == "linux":
    import ctypes, signal
    ctypes.CDLL(None).prctl(1, signal.SIGKILL)
if os.getppid() != parent:
    sys.exit(0)
os.execv(program[0], program)
"""
# The kernel watches the thread that made the child, not the process: one thread, which lives to the end, makes all.
_maker = ThreadPoolExecutor(1, thread_name_prefix="children")


def start_child(
    program: list[str], *, environment: Mapping[str, str], folder: Path, log: IO[bytes]
) -> "subprocess.Popen[bytes]":
    """Start `program` (an absolute path and its arguments) with exactly this environment, output to `log`.

    The child is in a session of its own, so that Ctrl-C reaches the runner alone.
    """
    return _maker.submit(_start, program, environment, folder, log).result()


def _start(
    program: list[str], environment: Mapping[str, str], folder: Path, log: IO[bytes]
) -> "subprocess.Popen[bytes]":

    launcher = [sys.executable, "-I", "-S", "-c", _LAUNCH, str(os.getpid()), *program]
    return subprocess.Popen(
        launcher,
        env=dict(environment),
        cwd=folder,
        stdin=subprocess.DEVNULL,
        stdout=log,
        stderr=subprocess.STDOUT,
        start_new_session=True,
    )


def end_child(process: "subprocess.Popen[bytes]", *, grace: float) -> None:
    """Ask the process to end, and make it end after `grace` seconds."""
    process.terminate()
    try:
        process.wait(grace)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
