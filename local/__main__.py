"""`python -m local`: the whole system on this machine."""

import argparse
import os
import sys
import threading
from datetime import UTC, datetime
from pathlib import Path

from local.ending import Ending
from local.intrinsics import TemplateError
from local.ports import CannotStart

ROOT = Path(__file__).resolve().parent.parent
_LONGEST_END = 18.0
_GREETING = """
  site       {url}/
  desk       {url}/studio/   token: {token}
  mailbox    {url}/_local/   every mail that was sent, and buttons for the clock
  payments   {payments}   refunds, disputes, webhooks: the provider's side
  replies    {smtp}

Try this: order something at {url}/order with the card 4242 4242 4242 4242, then look into the mailbox.
Ctrl-C ends it; everything is kept in {data}.
"""


def main() -> int:
    """Run until SIGTERM or Ctrl-C; 1 where the stack cannot start."""
    asked = _arguments()
    ending = Ending()
    # After the signals are caught: the imports take most of the start.
    from local.runner import LocalStack, Options  # noqa: PLC0415
    from picpros.studio import SettingsError  # noqa: PLC0415

    is_new = not (asked.data / "clock.json").exists()
    if asked.now and not is_new:
        print(f"{asked.data} has a clock already; --now is for a new folder and changes nothing", file=sys.stderr)
    try:
        asked_for = Options(ROOT, asked.data, asked.port, asked.smtp_port, asked.now, asked.mail_rate)
        stack = LocalStack(asked_for)
        stack.start()
    except (CannotStart, TemplateError, SettingsError) as exc:
        print(f"The local stack cannot start: {exc}", file=sys.stderr)
        return 1
    print(f"READY {stack.url} {stack.smtp_url}", flush=True)
    known = {"url": stack.url, "smtp": stack.smtp_url, "payments": stack.payments_url}
    greeting = _GREETING.format(**known, data=asked.data, token=stack.token())
    print(greeting, file=sys.stderr, flush=True)
    ending.wait()
    # Whatever hangs, it ends: the children die with this process.
    threading.Timer(_LONGEST_END, os._exit, (1,)).start()
    stack.stop()
    return 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m local", description=__doc__)
    parser.add_argument("--port", type=_port, default=8000, help="of site and API; 0 chooses one and remembers it")
    parser.add_argument("--smtp-port", type=_port, default=2525, help="for replies; 0 chooses one and remembers it")
    parser.add_argument("--data", type=Path, default=ROOT / ".local", metavar="DIR", help="where all state is kept")
    parser.add_argument("--now", type=_instant, metavar="INSTANT", help="the clock of a new DIR (2027-03-13T08:00:00Z)")
    parser.add_argument("--mail-rate", type=_rate, default=100, metavar="N", help="mails a second that SES takes (100)")
    return parser.parse_args()


def _rate(text: str) -> float:
    rate = float(text)
    if not 0 < rate <= 1000:
        raise ValueError(text)
    return rate


def _port(text: str) -> int:
    port = int(text)
    if not 0 <= port <= 65535:
        raise ValueError(text)
    return port


def _instant(text: str) -> datetime:
    instant = datetime.fromisoformat(text)
    if instant.tzinfo is None:
        raise ValueError(text)
    return instant.astimezone(UTC)


if __name__ == "__main__":
    # Not sys.exit: threads of servers that hang must not keep the process.
    code = main()
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)
