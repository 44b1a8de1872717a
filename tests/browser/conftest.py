"""A person with a browser, before a local stack of their own."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from browser.visitor import Visitor
from journeys.stack import Stack
from playwright.sync_api import Browser, sync_playwright

# The stack is the only thing that is visited, so the browser needs no sandbox; nor does it call its maker.
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
]
MISSING = (
    "The browser tests need Chromium, and none was found: not in the variable CHROMIUM, not at /usr/bin/chromium, and "
    "no `chromium` on PATH. On Debian: sudo apt-get install --no-install-recommends chromium. Or set CHROMIUM to the "
    "path of one."
)


def chromium() -> str:
    """Where Chromium is; fails the test where there is none."""
    for path in (os.environ.get("CHROMIUM"), "/usr/bin/chromium", shutil.which("chromium")):
        if path and Path(path).exists():
            return path
    pytest.fail(MISSING)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    path = chromium()
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
        yield running
        running.close()


@pytest.fixture(scope="module")
def stack(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stack]:
    """A stack whose clock begins on a Tuesday morning in California."""
    running = Stack(tmp_path_factory.mktemp("stack") / "data", now="2026-12-01T18:00:00Z")
    yield running
    running.stop()


@pytest.fixture(scope="module")
def origins(stack: Stack) -> set[str]:
    """The site, the store that takes uploads, and the payment provider: whoever else is called is a stranger."""
    endpoints = stack.get("/_local/status")["endpoints"]
    return {stack.url, endpoints["aws"], endpoints["stripe"]}


@pytest.fixture(scope="module")
def ada(browser: Browser, stack: Stack, origins: set[str]) -> Iterator[Visitor]:
    """The same person from the first page to the last."""
    context = browser.new_context(base_url=stack.url, locale="en-US", timezone_id="America/Los_Angeles")
    yield Visitor(context, origins)
    context.close()


@pytest.fixture(scope="module")
def grace(browser: Browser, stack: Stack, origins: set[str]) -> Iterator[Visitor]:
    """Somebody who lets no script run."""
    context = browser.new_context(base_url=stack.url, locale="en-US", java_script_enabled=False)
    yield Visitor(context, origins)
    context.close()
