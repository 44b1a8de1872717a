"""The wait for the end of the stack."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parents[2]
# The signal comes while the wait itself runs Python, at every step of it: whichever it meets, the wait ends.
_MEETS = """
import os, signal, sys
from local.ending import Ending
ending, left = Ending(), int(sys.argv[1])
def trace(frame, event, arg):
    global left
    left -= 1
    if left == 0:
        sys.settrace(None)
        os.kill(os.getpid(), int(sys.argv[2]))
    return trace
sys.settrace(trace)
ending.wait()
"""


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
@pytest.mark.parametrize("step", range(1, 6))
def test_a_signal_at_any_step_of_the_wait_ends_it(step: int, number: signal.Signals) -> None:
    program = [sys.executable, "-c", _MEETS, str(step), str(int(number))]

    assert subprocess.run(program, cwd=REPOSITORY, timeout=20, check=False).returncode == 0  # noqa: S603  ours
