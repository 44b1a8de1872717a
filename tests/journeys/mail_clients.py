"""Real mail clients of Debian, as people use them: the mail they got before them, their signature, their quote."""

import errno
import mailbox
import os
import pty
import subprocess
import termios
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from email.message import EmailMessage
from email.utils import parseaddr
from pathlib import Path
from typing import IO

from journeys.stack import Stack

SIGNATURE = "Robin Reader\nNo. 5, Garden Street"


@dataclass(frozen=True)
class Person:
    """Somebody with an address, and a folder in which their mail program keeps its things."""

    stack: Stack
    address: str
    home: Path

    @property
    def environment(self) -> dict[str, str]:
        return {"HOME": str(self.home), "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "TERM": "xterm"}

    def inbox(self, mail: EmailMessage) -> Path:
        """Put the mail where a mail program of Unix finds it."""
        box = mailbox.mbox(self.home / "inbox")
        box.add(mail)
        box.close()
        return self.home / "inbox"

    def keep(self, name: str, text: str) -> Path:
        file = self.home / name
        file.write_text(text)
        return file


def s_nail(stack: Stack, sender: str, to: str, subject: str, text: str, home: Path) -> None:
    """Write a new mail."""
    person = Person(stack, sender, home)
    _run_s_nail(person, ["-s", subject, to], text)


def s_nail_reply(person: Person, mail: EmailMessage, text: str) -> None:
    """Reply on top, with the mail quoted below and the signature after it, to whom the mail says."""
    signature = person.keep("signature", f"-- \n{SIGNATURE}\n")
    # ~m quotes the mail, ~r reads a file; a point of its own ends and sends.
    said = f"Reply\n{text}\n\n~m\n~r {signature}\n~.\nexit\n"
    quoting = ["-#", "-S", "indentprefix=> ", "-S", "reply-to-honour", "-f", str(person.inbox(mail))]
    _run_s_nail(person, quoting, said)


def _run_s_nail(person: Person, more: list[str], said: str) -> None:
    mta = ["-S", f"mta=smtp://127.0.0.1:{person.stack.smtp_port}", "-S", "smtp-auth=none"]
    settings = [*mta, "-S", f"from={person.address}", "-S", "sendwait", "-S", "v15-compat"]
    subprocess.run(  # noqa: S603
        ["s-nail", "-n", *settings, *more],  # noqa: S607
        input=said.encode(),
        check=True,
        timeout=30,
        env=person.environment,
    )


def mutt_reply(person: Person, mail: EmailMessage, text: str) -> None:
    """Reply as mutt proposes it, the mail quoted and the signature below, with the text written above by an editor."""
    answer, inbox = person.keep("answer", f"{text}\n\n"), person.inbox(mail)
    editor = person.keep("editor", f'#!/bin/sh\ncat {answer} "$1" > {answer}.whole && cat {answer}.whole > "$1"\n')
    editor.chmod(0o700)
    person.keep("signature", f"{SIGNATURE}\n")
    config = person.keep(
        "muttrc",
        f"""
set from="{person.address}" realname="Robin Reader" use_envelope_from=yes
set smtp_url="smtp://127.0.0.1:{person.stack.smtp_port}/" ssl_starttls=no ssl_force_tls=no
set folder="{person.home}" editor="{editor}" signature="{person.home}/signature"
set reply_to=yes include=yes fast_reply=yes
set copy=no record="" quit=yes move=no mark_old=no confirmappend=no wait_key=no mailcap_path="" header_cache=""
""",
    )
    # Reply, send, leave: each key once the screen asks for it.
    keys = [(b"Msgs:1", b"r"), (b"Mutt: Compose", b"y"), (b"Mail sent", b"q")]
    _in_a_terminal(person, ["mutt", "-n", "-F", str(config), "-f", str(inbox)], keys)


def _in_a_terminal(person: Person, command: list[str], keys: list[tuple[bytes, bytes]]) -> None:
    """Run a program that draws on a screen, and press each key when its words have appeared after the last one."""
    screen, terminal = pty.openpty()
    termios.tcsetwinsize(terminal, (24, 80))
    with subprocess.Popen(  # noqa: S603
        command, stdin=terminal, stdout=terminal, stderr=terminal, env=person.environment, start_new_session=True
    ) as process:
        os.close(terminal)
        patience = threading.Timer(30, process.kill)
        patience.start()
        drawn = _pressed(screen, keys)
        patience.cancel()
    assert process.returncode == 0, drawn[-2000:]


def _pressed(screen: int, keys: list[tuple[bytes, bytes]]) -> bytes:
    """Give what was drawn until the program ended."""
    drawn, seen, waiting = b"", 0, list(keys)
    with os.fdopen(screen, "r+b", buffering=0) as terminal:
        for piece in _pieces(terminal):
            drawn += piece
            if waiting and waiting[0][0] in drawn[seen:]:
                seen = len(drawn)
                terminal.write(waiting.pop(0)[1])
    return drawn


def _pieces(terminal: IO[bytes]) -> Iterator[bytes]:
    while True:
        try:
            yield terminal.read(65536)
        except OSError as gone:
            if gone.errno != errno.EIO:  # Linux's word for a terminal that nobody has open any more
                raise
            return


def swaks(stack: Stack, sender: str, to: str, subject: str, text: str, *more: str) -> None:
    server = ["--server", f"127.0.0.1:{stack.smtp_port}", "--from", sender, "--to", to]
    subprocess.run(  # noqa: S603
        ["swaks", *server, "--header", f"Subject: {subject}", "--body", text, "--hide-all", *more],  # noqa: S607
        check=True,
        timeout=30,
    )


def swaks_reply(person: Person, mail: EmailMessage, text: str) -> None:
    """Reply as somebody who writes their mails by hand, with the headers that make it a reply, the quote below."""
    _by_hand(person, mail, f"{text}\n\n{_quote(mail)}\n-- \n{SIGNATURE}\n")


def swaks_reply_below(person: Person, mail: EmailMessage, text: str) -> None:
    """Reply so with the text below the quote."""
    _by_hand(person, mail, f"{_quote(mail)}\n{text}\n\n-- \n{SIGNATURE}\n")


def _quote(mail: EmailMessage) -> str:
    body = mail.get_body(("plain",))
    assert body is not None
    lines = [f"> {line}" for line in body.get_content().splitlines()]
    return "\n".join([f"On {mail['Date']}, {parseaddr(mail['From'])[0]} wrote:", *lines, ""])


def _by_hand(person: Person, mail: EmailMessage, whole: str) -> None:
    to, told = str(mail["Reply-To"] or mail["From"]), mail["Message-ID"]
    headers = ["--header", f"In-Reply-To: {told}", "--header", f"References: {told}"]
    swaks(person.stack, person.address, to, f"Re: {mail['Subject']}", whole, *headers)
