"""What a promotion costs, and how fast promotions go: `python -m bench.campaigns`.

First the CPU of one promotion: its text and HTML with its token, and its MIME on top. Then whether the
account's rate is reached and never passed in any one second: the campaign's own worker over stores in memory sends by
the real mailer, at the real pace, to the SES of the local stack, which answers after 60 ms. That SES counts for itself
and throttles what is too much in any second.
"""

import json
import os
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path
from typing import TYPE_CHECKING
from unittest.mock import patch

from local.aws import ACCESS_KEY, SECRET_KEY, AwsServer
from local.clock import StackClock
from local.mail import OutgoingMail
from picpros.adapters.aws import _session, once
from picpros.adapters.mailer import SesMailer
from picpros.adapters.pace import SesPace
from picpros.adapters.patience import Patience
from picpros.domain.mail import Mail
from picpros.domain.person import Basis, Client
from picpros.domain.tokens import Subject
from picpros.mails.promotion import promotion
from picpros.services.promote import begin_campaign, draft_campaign, send_campaign
from tests.fakes.world import World

if TYPE_CHECKING:
    from mypy_boto3_sesv2 import SESV2Client

BODY = """# New light, {first_name}

Spring is the **best time** for portraits. Until May:

- ten percent off every [portrait](https://picpros.example/order)
- a print with every *family picture*

Dear {full_name}, we look forward to seeing you.
"""
MAILS, ROUNDS = 2_000, 5
ANSWERS_AFTER = 0.06  # seconds
RATES = (1, 14, 50)
SECONDS = 20
_POLICY = SMTP.clone(max_line_length=998, cte_type="7bit")


def main() -> None:
    """Measure and print."""
    world, campaign_id = _drafted(MAILS)
    written = _per_mail(lambda: _write_all(world, campaign_id))
    composed = _per_mail(lambda: [_compose(mail) for mail in _write_all(world, campaign_id)])
    print(f"CPU of a promotion, ms: written {written:.3f}, written and composed as MIME {composed:.3f}")
    for rate in RATES:
        _show(rate, *_sends(rate))


def _drafted(readers: int) -> tuple[World, str]:
    world = World()
    for number in range(readers):
        email = f"reader{number}@client.example"
        new = Client(world.ids.identifier(), f"Reader Number {number}", email, Basis.PAID, world.clock.now())
        world.clients.ensure(new, world.hasher.address(email))
    now = world.clock.now()
    drafted = draft_campaign("Spring", "New light", BODY, at=now, ids=world.ids, campaigns=world.campaigns)
    return world, drafted.campaign_id


def _write_all(world: World, campaign_id: str) -> list[Mail]:
    campaign, (clients, _) = world.campaigns.get(campaign_id), world.clients.all(None, MAILS)
    signed = [(each, world.hasher.sign(Subject.CLIENT, each.client_id + campaign_id)) for each in clients]
    return [promotion(world.sender, campaign, each, token) for each, token in signed]


def _compose(mail: Mail) -> bytes:
    made = EmailMessage(policy=_POLICY)
    made["To"], made["Subject"], made["Reply-To"] = mail.to, mail.subject, mail.reply_to
    for name, value in mail.headers:
        made[name] = value
    made.set_content(mail.text)
    made.add_alternative(mail.html, subtype="html")
    return made.as_bytes()


def _per_mail(work: Callable[[], object]) -> float:
    """Give the milliseconds of CPU a mail, the median of a few rounds."""
    taken = []
    for _ in range(ROUNDS):
        start = time.process_time()
        work()
        taken.append((time.process_time() - start) * 1000 / MAILS)
    return statistics.median(taken)


@contextmanager
def _ses(rate: float, arrived: list[OutgoingMail]) -> Iterator[None]:
    """Run the local SES with so high a rate and a way back from it, and write down what it took."""

    def take(mail: OutgoingMail) -> str:
        arrived.append(mail)
        time.sleep(ANSWERS_AFTER)
        return mail.message_id

    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "clock.json").write_text(json.dumps([[time.time(), 0.0]]))
        clock = StackClock(Path(folder) / "clock.json")
        server = AwsServer(Path(folder), clock, send_mail=take, wake=lambda: None, mail_rate=rate)
        server.start()
        keys = {"AWS_ACCESS_KEY_ID": ACCESS_KEY, "AWS_SECRET_ACCESS_KEY": SECRET_KEY, "AWS_DEFAULT_REGION": "us-east-1"}
        with patch.dict(os.environ, {**keys, "AWS_ENDPOINT_URL": server.url}):
            _session.cache_clear()
            yield
        server.stop()


class _CountedPace(SesPace):
    """The pace, when each mail went by it, and how often one was too much."""

    def __init__(self, client: "SESV2Client") -> None:
        super().__init__(client)
        self.went: list[float] = []
        self.throttled = 0

    def wait(self) -> float:
        waited = super().wait()
        self.went.append(time.monotonic())
        return waited

    def hold(self, failed: int) -> None:
        self.throttled += 1
        super().hold(failed)


class _Readers:
    """The clients, in a list that stays as it is while others write."""

    def __init__(self, world: World) -> None:
        self._all, _ = world.clients.all(None, len(world.rows.held))
        self._by_id = {client.client_id: client for client in self._all}

    def get(self, client_id: str) -> Client | None:
        return self._by_id.get(client_id)

    def all(self, after: str | None, limit: int) -> tuple[Sequence[Client], str | None]:
        first = int(after or 0)
        following = str(first + limit) if first + limit < len(self._all) else None
        return self._all[first : first + limit], following


def _sends(rate: int) -> tuple[list[float], int]:
    """Send a campaign of so many seconds; give when each mail went, and how often SES found one too much."""
    world, campaign_id = _drafted(rate * SECONDS)
    audience = replace(world.audience(), clients=_Readers(world))  # type: ignore[arg-type]
    arrived: list[OutgoingMail] = []
    with _ses(rate, arrived):
        ses = once("sesv2")
        pace = _CountedPace(ses)
        mailer = SesMailer(ses, world.sender.from_address, "bench", Patience(), pace)
        press = replace(world.press(), audience=audience, mailer=mailer, pace=pace)
        begin_campaign(
            campaign_id, now=world.clock.now(), audience=audience, campaigns=world.campaigns, queue=world.campaign_queue
        )
        until = world.clock.now() + timedelta(hours=1)
        send_campaign(world.campaigns.ref(campaign_id), until=until, press=press)
    if not world.campaigns.counts(campaign_id)["sent"] == len(arrived) == rate * SECONDS:
        raise RuntimeError("some were not sent, or twice")
    return pace.went, pace.throttled


def _show(rate: int, went: list[float], throttled: int) -> None:
    busiest = max(sum(each <= other < each + 1 for other in went) for each in went)
    reached = (len(went) - 1) / (went[-1] - went[0])
    print(
        f"rate {rate} a second: {len(went) - throttled} mails, {reached:.2f} a second ({reached / rate:.1%}), "
        f"at most {busiest} in any second, SES found {throttled} too many"
    )


if __name__ == "__main__":
    main()
