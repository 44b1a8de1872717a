"""A provider in a process of its own, ended as no one should end it."""

import subprocess
import sys
from pathlib import Path

import stripe

from tests.local_stripe.world import KEY, SECRET, START, Clock, Shop, order, pay, provider_in

PROGRAM = """
import sys, time
from datetime import datetime
from pathlib import Path
from local.stripe import StripeServer
folder, start, key, url, secret = sys.argv[1:]
server = StripeServer(
    Path(folder), lambda: datetime.fromisoformat(start), port=0, secret_key=key, webhook_url=url, webhook_secret=secret
)
server.start()
print(server.url, flush=True)
time.sleep(600)
"""


def test_what_was_answered_survives_kill_9(tmp_path: Path, clock: Clock, shop: Shop) -> None:
    shop.hold.clear()
    command = [sys.executable, "-c", PROGRAM, str(tmp_path), START.isoformat(), KEY, shop.url, SECRET]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:  # noqa: S603  made here
        assert process.stdout is not None
        client = stripe.StripeClient(KEY, base_addresses={"api": process.stdout.readline().strip()})
        session = client.v1.checkout.sessions.create(order(), {"idempotency_key": "cs:1"})
        answer = pay(session.url or "")
        shop.waits_for(1)
        process.kill()
    again = provider_in(tmp_path, clock, shop)
    shop.waits_for(1)
    shop.hold.set()
    again.server.run_due()
    same = again.client.v1.checkout.sessions.create(order(), {"idempotency_key": "cs:1"})
    found = again.client.v1.checkout.sessions.retrieve(session.id)
    again.server.stop()

    assert answer.status == 303
    assert (found.status, same.id) == ("complete", session.id)
    assert [event.id for event, _ in shop.got] == [shop.got[0][0].id] * 2
