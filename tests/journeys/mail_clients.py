"""Real mail clients of Debian, as people use them."""

import subprocess
from pathlib import Path

from journeys.stack import Stack


def s_nail(stack: Stack, sender: str, to: str, subject: str, text: str, home: Path) -> None:
    settings = ["-n", "-S", f"mta=smtp://127.0.0.1:{stack.smtp_port}", "-S", "smtp-auth=none", "-S", f"from={sender}"]
    subprocess.run(  # noqa: S603
        ["s-nail", *settings, "-S", "sendwait", "-S", "v15-compat", "-s", subject, to],  # noqa: S607
        input=text.encode(),
        check=True,
        timeout=30,
        env={"HOME": str(home), "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"},
    )


def swaks(stack: Stack, sender: str, to: str, subject: str, text: str) -> None:
    server = ["--server", f"127.0.0.1:{stack.smtp_port}", "--from", sender, "--to", to]
    subprocess.run(  # noqa: S603
        ["swaks", *server, "--header", f"Subject: {subject}", "--body", text, "--hide-all"],  # noqa: S607
        check=True,
        timeout=30,
    )
