"""The pace: the account's own rate, kept by whoever sends."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from typing import Any

import pytest

from local.aws import MAIL_RATE
from picpros.adapters import aws
from picpros.adapters.mailer import SesMailer
from picpros.adapters.pace import SesPace
from picpros.adapters.patience import Patience
from picpros.domain.pace import SHARE, at_once
from picpros.errors import MailUnsent, Unavailable
from picpros.ports import Pace
from tests.adapters.relay import Relay, lost, says
from tests.adapters.test_mailer import MAIL
from tests.adapters.world import environment
from tests.fakes.outbox import MemoryPace

REFUSED = says(429, '{"message": "Maximum sending rate exceeded."}', X_Amzn_ErrorType="TooManyRequestsException")
STEP = 1 / (SHARE * MAIL_RATE)  # seconds between two mails


@dataclass
class Time:
    """Seconds that pass only where somebody sleeps."""

    now: float = 1000.0
    slept: list[float] = field(default_factory=list)

    def seconds(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds


def ses_pace(client: Any, time: Time) -> SesPace:
    return SesPace(client, seconds=time.seconds, sleep=time.sleep, uniform=lambda _low, high: high)


@pytest.fixture(params=["memory", "ses"])
def kept(request: pytest.FixtureRequest) -> Iterator[tuple[Pace, Callable[[], float]]]:
    """Give a pace and the clock that it keeps to."""
    if request.param == "memory":
        memory = MemoryPace(MAIL_RATE)
        yield memory, lambda: memory.now
    else:
        time = Time()
        yield ses_pace(request.getfixturevalue("services").ses, time), time.seconds


def test_mails_go_one_after_the_other_as_fast_as_the_account_may_send(kept: tuple[Pace, Callable[[], float]]) -> None:
    pace, now = kept
    begun, under_way = now(), pace.begin()
    for _ in range(50):
        pace.wait()

    assert under_way >= 1
    assert now() - begun == pytest.approx(50 * STEP)


def test_who_begins_anew_begins_from_nothing(kept: tuple[Pace, Callable[[], float]]) -> None:
    pace, now = kept
    begun = now()
    for _ in range(3):
        pace.begin()
        pace.wait()

    assert now() - begun == pytest.approx(3 * STEP)


def test_after_it_was_too_much_nothing_goes_for_a_while(kept: tuple[Pace, Callable[[], float]]) -> None:
    pace, now = kept
    pace.begin()
    begun = now()
    pace.hold(1)
    pace.hold(2)
    waited = pace.wait()

    assert now() - begun == pytest.approx(3 + STEP)
    assert waited == pytest.approx(3 + STEP)


def test_what_the_account_may_send_is_asked_once_a_beginning(relay: Relay, mailer: SesMailer) -> None:
    pace = ses_pace(mailer.client, Time())

    assert pace.begin() == at_once(MAIL_RATE)
    assert [(call.method, call.path) for call in relay.calls] == [("GET", "/v2/email/account")]


def test_an_account_that_is_not_told_at_first_is_asked_again(relay: Relay, mailer: SesMailer) -> None:
    pauses: list[float] = []
    relay.faults = [REFUSED, lost]

    assert SesPace(mailer.client, Patience(sleep=pauses.append)).begin() == at_once(MAIL_RATE)
    assert (len(relay.calls), len(pauses)) == (3, 2)


def test_an_account_that_is_not_told_in_the_end_lets_nothing_go(relay: Relay, mailer: SesMailer) -> None:
    relay.faults = [REFUSED] * 3
    with pytest.raises(Unavailable):
        SesPace(mailer.client, Patience(tries=3, sleep=lambda _: None)).begin()

    assert len(relay.calls) == 3


def test_before_it_began_it_is_as_slow_as_the_smallest_account() -> None:
    time = Time()
    pace = ses_pace(None, time)
    pace.wait()

    assert time.slept == [pytest.approx(1 / SHARE)]


def test_many_threads_share_one_bucket(services: Any) -> None:
    time = Time()
    pace = ses_pace(services.ses, time)
    pace.begin()
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda _: pace.wait(), range(40)))

    assert time.now - 1000 == pytest.approx(40 * STEP)


def test_a_mail_that_was_too_much_holds_back_all_and_goes_a_little_later(
    services: Any, relay: Relay, mailer: SesMailer
) -> None:
    time = Time()
    pace = ses_pace(services.ses, time)
    pace.begin()
    relay.faults = [REFUSED] * 2
    replace(mailer, patience=Patience(sleep=lambda _: None), pace=pace).send(MAIL)

    assert (len(relay.calls), len(services.sent)) == (3, 1)
    assert time.now - 1000 == pytest.approx(STEP + 1 + STEP + 2 + STEP)


def test_one_that_stays_too_much_is_unsent_in_the_end(services: Any, relay: Relay, mailer: SesMailer) -> None:
    pace = ses_pace(services.ses, Time())
    pace.begin()
    relay.faults = [REFUSED] * 3
    with pytest.raises(MailUnsent):
        replace(mailer, patience=Patience(tries=3, sleep=lambda _: None), pace=pace).send(MAIL)

    assert services.sent == []


def test_what_failed_for_another_reason_holds_back_nobody() -> None:
    pace = MemoryPace(1)
    with environment("http://127.0.0.1:9", "http://127.0.0.1:9"):
        lonely = SesMailer(aws.once("sesv2"), "hello@picpros.example", "picpros-mail", Patience(tries=1), pace)
    with pytest.raises(MailUnsent):
        lonely.send(MAIL)
    pace.wait()

    assert pace.now == pytest.approx(2 / SHARE)
