"""All functions, each with its pool of workers."""

import json
import os
import threading
import time
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from local.intrinsics import REGION
from local.template import Resource, Templates
from local.worker import FunctionSpec, InvocationFailed, Worker

MOST_WORKERS = 4
# A worker that comes free within this many seconds is there sooner than a new one would be.
_BEFORE_ANOTHER = 0.2


class Busy(InvocationFailed):
    """All workers of the function were busy for too long: AWS would throttle."""


def specs(templates: Templates, common: Mapping[str, str], root: Path) -> list[FunctionSpec]:
    """Describe every function of the templates; `common` is what the environment of each holds besides its own."""
    return [_spec(function, common, root) for function in templates.of_type("AWS::Lambda::Function")]


def _spec(function: Resource, common: Mapping[str, str], root: Path) -> FunctionSpec:
    properties = function.properties
    handler, own = str(properties["Handler"]), properties.get("Environment", {}).get("Variables", {})
    environment = {
        **{name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ},
        **_proxy(function.name),
        **{name: str(value) for name, value in own.items()},
        "AWS_REGION": REGION,
        "AWS_DEFAULT_REGION": REGION,
        "AWS_LAMBDA_FUNCTION_NAME": function.name,
        "AWS_LAMBDA_FUNCTION_MEMORY_SIZE": str(properties.get("MemorySize", 128)),
        "AWS_LAMBDA_FUNCTION_VERSION": "$LATEST",
        "AWS_LAMBDA_LOG_GROUP_NAME": f"/aws/lambda/{function.name}",
        "AWS_LAMBDA_LOG_STREAM_NAME": "local",
        "AWS_LAMBDA_LOG_FORMAT": properties.get("LoggingConfig", {}).get("LogFormat", "Text"),
        "AWS_LAMBDA_INITIALIZATION_TYPE": "on-demand",
        "PYTHONPATH": str(root),
        "LAMBDA_TASK_ROOT": str(root),
        "_HANDLER": handler,
        "TZ": "UTC",
        **common,
    }
    return FunctionSpec(function.name, function.arn, handler, int(properties.get("Timeout", 3)), environment)


def _proxy(function: str) -> dict[str, str]:
    """Send the function's calls through PICPROS_LOCAL_PROXY, an http://host:port that is told the function's name."""
    asked = os.environ.get("PICPROS_LOCAL_PROXY")
    if not asked:
        return {}
    scheme, _, place = asked.partition("://")
    # In capitals only: so Python's clients read it, and the runtime client, which is C, goes straight to the worker.
    return {"HTTP_PROXY": f"{scheme}://{function}:function@{place}"}


class _Pool:
    def __init__(self, spec: FunctionSpec, root: Path, logs: Path) -> None:
        self._spec = spec
        self._root = root
        self._log_file = logs / f"{spec.name}.log"
        self._free: list[Worker] = []
        self._all: set[Worker] = set()
        self._changed = threading.Condition()
        self._closed = False

    def invoke(self, event: bytes | None, patience: float) -> bytes:
        worker = self._take(patience)
        try:
            return worker.invoke(event)
        finally:
            self._give_back(worker)

    def close(self, deadline: float) -> None:
        with self._changed:
            self._closed = True
            while len(self._free) < len(self._all) and self._changed.wait(max(deadline - time.monotonic(), 0)):
                continue
            workers = list(self._all)
        for worker in workers:
            worker.kill()

    def renew(self) -> None:
        with self._changed:
            for worker in self._all:
                worker.kill()

    def _take(self, patience: float) -> Worker:
        start = time.monotonic()
        with self._changed:
            while not self._closed and (waited := time.monotonic() - start) < patience:
                if self._free and (worker := self._living()):
                    return worker
                if not self._all or (len(self._all) < MOST_WORKERS and waited >= _BEFORE_ANOTHER):
                    return self._new()
                self._changed.wait(_BEFORE_ANOTHER if waited < _BEFORE_ANOTHER else patience - waited)
        raise Busy("Busy")

    def _living(self) -> Worker | None:
        worker = self._free.pop()
        if worker.alive():
            return worker
        worker.stop()
        self._all.discard(worker)
        return None

    def _new(self) -> Worker:
        with self._log_file.open("ab") as log:
            worker = Worker(self._spec, self._root, log)
        self._all.add(worker)
        return worker

    def _give_back(self, worker: Worker) -> None:
        with self._changed:
            if worker.usable:
                self._free.append(worker)
            else:
                self._all.discard(worker)
            self._changed.notify()


class Functions:
    """Invokes functions by physical name; logs go to `logs`/<name>.log."""

    def __init__(self, functions: Iterable[FunctionSpec], root: Path, logs: Path) -> None:
        logs.mkdir(parents=True, exist_ok=True)
        self._logs = logs
        self.specs = tuple(functions)
        self._pools = {spec.name: _Pool(spec, root, logs) for spec in self.specs}

    def invoke(self, name: str, event: Mapping[str, Any], patience: float = 900) -> bytes:
        """Run a function and give the JSON it returned; raise InvocationFailed, or Busy after `patience` seconds."""
        return self._pools[name].invoke(json.dumps(event).encode(), patience)

    def warm_up(self) -> None:
        """Start one worker of each, two at a time; one that cannot load says so in its log."""
        waiting = list(self._pools.values())
        for _ in range(2):
            threading.Thread(target=_warm_up, args=(waiting,), daemon=True).start()

    def logged(self) -> bytes:
        """Give all that the functions wrote since the data folder was made."""
        return b"".join(file.read_bytes() for file in sorted(self._logs.glob("*.log")))

    def restart(self) -> None:
        """End every process; the next invocation of each function loads it anew, as after a deploy."""
        for pool in self._pools.values():
            pool.renew()

    def stop(self, grace: float) -> None:
        """Let what runs finish for `grace` seconds, and end all workers."""
        deadline = time.monotonic() + grace
        for pool in self._pools.values():
            pool.close(deadline)


def _warm_up(waiting: list[_Pool]) -> None:
    while waiting:
        try:
            waiting.pop(0).invoke(None, 1)
        except (InvocationFailed, IndexError):
            continue
