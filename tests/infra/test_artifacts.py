"""A function starts from what is uploaded for it, without anything else that is installed here."""

import json
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from importlib.metadata import distribution
from pathlib import Path

import pytest

from tests.infra.stacks import FUNCTIONS, made_of, properties
from tools.build_function import copy_ours, trim
from tools.check_artifact import problems
from tools.lock_functions import FOLDER

_START = "import sys, importlib; importlib.import_module(sys.argv[1]); print('ready')"


class Parameters(BaseHTTPRequestHandler):
    """The parameter store: any name has a value."""

    def do_POST(self) -> None:
        asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        found = [{"Name": name, "Value": "made-up"} for name in asked["Names"]]
        body = json.dumps({"Parameters": found, "InvalidParameters": []}).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  the name is the library's
        """Say nothing."""


@pytest.fixture(scope="module")
def parameters() -> Iterator[str]:
    with HTTPServer(("127.0.0.1", 0), Parameters) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


def install_from_here(function: str, target: Path) -> None:
    """Take the locked packages, as they are installed here, instead of fetching those for Lambda."""
    pins = (FOLDER / f"{function}.txt").read_text().splitlines()
    for name in (line.partition("==")[0] for line in pins if "==" in line):
        for file in distribution(name).files or ():
            if ".." not in file.parts:
                (target / file).parent.mkdir(parents=True, exist_ok=True)
                _same_file(Path(str(file.locate())), target / file)


def _same_file(source: Path, target: Path) -> None:
    try:
        os.link(source, target)
    except OSError:  # another file system
        shutil.copy2(source, target)


@pytest.mark.parametrize("function", FUNCTIONS)
def test_a_function_starts_from_its_artifact_alone(function: str, tmp_path: Path, parameters: str) -> None:
    artifact, needs = tmp_path / "artifact", made_of(function)
    copy_ours(function, needs, artifact)
    install_from_here(function, artifact)
    trim(artifact, needs.services)
    environment = {
        **{name: str(value) for name, value in properties(FUNCTIONS[function])["Environment"]["Variables"].items()},
        "PYTHONPATH": str(artifact),
        "PYTHONDONTWRITEBYTECODE": "1",
        "AWS_ENDPOINT_URL": parameters,
        "AWS_REGION": "us-east-1",
        "AWS_DEFAULT_REGION": "us-east-1",
        "AWS_ACCESS_KEY_ID": "made-up",
        "AWS_SECRET_ACCESS_KEY": "made-up",
    }

    # Without `site`, this environment's own packages are out of reach.
    started = subprocess.run(  # noqa: S603  our own
        [sys.executable, "-S", "-c", _START, f"functions.{function}.handler"],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )

    assert (started.stdout, started.stderr) == ("ready\n", "")
    assert problems(artifact, compiled=False) == []
