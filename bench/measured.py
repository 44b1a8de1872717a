"""One process of a function under AWS's runtime client, with its times and its memory."""

import json
import re
import resource
import subprocess
import sys
import time
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import IO, Any

from local.worker import FunctionSpec, Worker


@dataclass(frozen=True)
class Subject:
    """What is measured: a function's spec, the folder it runs in, and the interpreter with its options."""

    name: str
    spec: FunctionSpec
    folder: Path
    python: tuple[str, ...]


@dataclass(frozen=True)
class Event:
    """An event, and the stack's time at which it came, Unix seconds."""

    body: Mapping[str, Any]
    came: float


class WrongAnswer(Exception):
    """A function did not do its work: its times would tell nothing."""


class Process(Worker):
    """Starts the interpreter itself and at once, without the launcher of the local stack."""

    def __init__(self, subject: Subject, folder: Path) -> None:
        self._subject, self._log, self._clock = subject, folder / "bench.log", folder / f"clock-{subject.name}.json"
        environment = {**subject.spec.environment, "PICPROS_CLOCK_FILE": str(self._clock)}
        with self._log.open("ab") as log:
            super().__init__(replace(subject.spec, environment=environment), subject.folder, log)

    def answer(self, event: Event) -> float:
        """Have the event worked on as if it came now; give the milliseconds until the answer. WrongAnswer."""
        self._clock.write_text(json.dumps([[0, event.came - time.time()]]))
        body, start = json.dumps(event.body).encode(), time.perf_counter()
        answer = self.invoke(body)
        taken = time.perf_counter() - start
        found = json.loads(answer)
        if found.get("statusCode", 200) >= 400 or found.get("batchItemFailures"):
            raise WrongAnswer(f"{self._subject.name}: {answer.decode()[:300]}\n{self._log.read_text()[-2000:]}")
        return taken * 1000

    def memory(self) -> tuple[float, float]:
        """Give in MB the most that was ever resident, and the share that is this process's own now (Linux alone)."""
        place = Path("/proc") / str(self._process.pid)
        return _megabytes(place / "status", "VmHWM"), _megabytes(place / "smaps_rollup", "Pss")

    def _start(self, environment: Mapping[str, str], root: Path, log: IO[bytes]) -> "subprocess.Popen[bytes]":
        program = [*self._subject.python, "-m", "awslambdaric", self._spec.handler]
        return subprocess.Popen(
            program, env=dict(environment), cwd=root, stdin=subprocess.DEVNULL, stdout=log, stderr=log
        )


def cold(subject: Subject, event: Event, folder: Path) -> tuple[float, float]:
    """Start a process for one event; give wall time until its answer and processor time to its end, in ms."""
    before, start = _processor(), time.perf_counter()
    process = Process(subject, folder)
    try:
        process.answer(event)
        wall = time.perf_counter() - start
    finally:
        process.stop()
    return wall * 1000, (_processor() - before) * 1000


def _processor() -> float:
    """Give what the children that have ended took of the processors, in seconds."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _megabytes(file: Path, field: str) -> float:
    found = re.search(rf"^{field}:\s+(\d+) kB", file.read_text(), re.MULTILINE) if sys.platform == "linux" else None
    return int(found[1]) / 1000 if found else float("nan")
