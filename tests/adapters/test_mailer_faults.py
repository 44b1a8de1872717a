"""What the mailer says when SES refuses, stumbles or falls silent; it never tries a second time."""

import json
import logging
from dataclasses import replace
from types import SimpleNamespace
from typing import Any

import pytest
from botocore.config import Config

from picpros.adapters import aws
from picpros.adapters.mailer import LONG_WAIT, SesMailer
from picpros.adapters.patience import Patience
from picpros.domain.mail import Mail
from picpros.errors import MailRefused, MailUncertain, MailUnsent, MailUnwanted, PicprosError
from tests.adapters.relay import Fault, Relay, cut, lost, says, silent, texts_of
from tests.adapters.world import Lasting, environment

ANA = "ana.lopez@mail.example"
MAIL = Mail(ANA, "Your picture is ready", "Dear Ana López", "<p>Dear Ana López</p>")
PATIENCE = 0.3  # seconds: the client's own read timeout is fifty times that, and changes nothing else


def error(status: int, code: str) -> Fault:
    """Refuse in SES's form; its message names the address, as SES's own do."""
    body = json.dumps({"message": f"Email address is not verified: {ANA}"})
    return says(status, body, Content_Type="application/json", X_Amzn_ErrorType=code)


REFUSALS = {
    "BadRequestException": error(400, "BadRequestException"),
    "MessageRejected": error(400, "MessageRejected"),
}
UNSENT = {
    "throttled": error(429, "TooManyRequestsException"),
    "over the quota": error(400, "LimitExceededException"),
    "sending is paused": error(400, "SendingPausedException"),
    "suspended": error(400, "AccountSuspendedException"),
    "the domain of bounces has lost its record": error(400, "MailFromDomainNotVerifiedException"),
    "there is no such configuration": error(404, "NotFoundException"),
}
UNCERTAIN = {
    "internal failure": error(500, "InternalFailure"),
    "unavailable": error(503, "ServiceUnavailable"),
    "a page of a proxy": says(502, f"<html>Bad gateway for {ANA}</html>", Content_Type="text/html"),
    "timed out at the gateway": says(504, ""),
    "cut": cut,
    "lost": lost,
}


def failure(mailer: SesMailer) -> PicprosError:
    with pytest.raises((MailRefused, MailUnsent, MailUncertain)) as raised:
        mailer.send(MAIL)
    return raised.value


@pytest.mark.parametrize("code", REFUSALS)
def test_what_ses_does_not_take_is_refused_and_its_code_is_told(
    services: Any, relay: Relay, mailer: SesMailer, code: str
) -> None:
    relay.faults = [REFUSALS[code]]
    refused = failure(mailer)

    assert (type(refused), str(refused)) == (MailRefused, code)
    assert (len(relay.calls), services.sent) == (1, [])


@pytest.mark.parametrize("fault", UNSENT)
def test_what_certainly_did_not_go_is_said_to_be_unsent(
    services: Any, relay: Relay, mailer: SesMailer, fault: str
) -> None:
    relay.faults = [UNSENT[fault]]

    assert type(failure(mailer)) is MailUnsent
    assert (len(relay.calls), services.sent) == (1, [])


def test_a_service_that_cannot_be_reached_took_nothing() -> None:
    with environment("http://127.0.0.1:9", "http://127.0.0.1:9"):
        lonely = SesMailer(aws.once("sesv2"), "hello@picpros.example", "picpros-mail", Patience(tries=1))
    unsent = failure(lonely)

    assert (type(unsent), str(unsent)) == (MailUnsent, "EndpointConnectionError")


@pytest.mark.parametrize("fault", UNCERTAIN)
def test_what_nobody_knows_is_uncertain_and_never_tried_again(relay: Relay, mailer: SesMailer, fault: str) -> None:
    relay.faults = [UNCERTAIN[fault]]
    uncertain = failure(mailer)

    assert type(uncertain) is MailUncertain
    assert len(relay.calls) == 1


def test_a_mail_whose_answer_was_lost_went_once(services: Any, relay: Relay, mailer: SesMailer) -> None:
    relay.faults = [lost]
    failure(mailer)

    assert [mail.recipients for mail in services.sent] == [(ANA,)]


def test_a_silent_service_is_waited_for_once(relay: Relay) -> None:
    with environment(relay.url, "http://127.0.0.1:9"):
        hasty: Any = aws._session().create_client("sesv2", config=aws._ONCE.merge(Config(read_timeout=PATIENCE)))
    relay.faults = [silent]
    uncertain = failure(SesMailer(hasty, "hello@picpros.example", "picpros-mail"))

    assert (type(uncertain), str(uncertain)) == (MailUncertain, "ReadTimeoutError")
    assert len(relay.calls) == 1


def test_an_answer_comes_within_the_time_of_a_function(mailer: SesMailer) -> None:
    config: Any = mailer.client.meta.config

    assert config.retries["total_max_attempts"] == 1
    assert config.connect_timeout + config.read_timeout < 30


def test_a_service_that_is_busy_for_a_moment_gets_the_mail_a_little_later(
    services: Any, relay: Relay, mailer: SesMailer
) -> None:
    pauses: list[float] = []
    relay.faults = [UNSENT["throttled"]] * 3
    replace(mailer, patience=Patience(sleep=pauses.append)).send(MAIL)

    assert (len(relay.calls), len(pauses), len(services.sent)) == (4, 3, 1)


def test_a_pause_of_the_whole_account_is_not_waited_for(relay: Relay, mailer: SesMailer) -> None:
    pauses: list[float] = []
    relay.faults = [UNSENT["sending is paused"]]
    assert type(failure(replace(mailer, patience=Patience(sleep=pauses.append)))) is MailUnsent

    assert (len(relay.calls), pauses) == (1, [])


def test_a_mail_for_which_no_time_is_left_was_certainly_not_sent(relay: Relay, mailer: SesMailer) -> None:
    patience = Patience(clock=lambda: 0.0)
    patience.begin(Lasting(20_000))
    unsent = failure(replace(mailer, patience=patience))

    assert (type(unsent), relay.calls) == (MailUnsent, [])


@pytest.mark.parametrize("fault", [*REFUSALS, *UNSENT, *UNCERTAIN])
def test_no_error_and_no_log_holds_an_address(
    relay: Relay, mailer: SesMailer, caplog: pytest.LogCaptureFixture, fault: str
) -> None:
    caplog.set_level(logging.INFO)
    relay.faults = [{**REFUSALS, **UNSENT, **UNCERTAIN}[fault]]
    raised = failure(mailer)

    assert not any(word in text for text in [*texts_of(raised), caplog.text] for word in (ANA, "López", "verified"))


def test_the_next_mail_goes_after_a_failure(services: Any, relay: Relay, mailer: SesMailer) -> None:
    relay.faults = [cut]
    failure(mailer)
    mailer.send(MAIL)

    assert (len(relay.calls), len(services.sent)) == (2, 1)


@pytest.mark.clause("R7")
@pytest.mark.parametrize(("waited", "wanted", "sent"), [(3.0, False, 0), (3.0, True, 1), (LONG_WAIT, False, 1)])
def test_after_a_long_wait_it_is_asked_whether_the_mail_is_still_wanted(
    services: Any, relay: Relay, mailer: SesMailer, waited: float, wanted: bool, sent: int
) -> None:
    pace: Any = SimpleNamespace(wait=lambda: waited)
    patient = replace(mailer, pace=pace)
    if sent:
        patient.send(MAIL, wanted=lambda: wanted)
    else:
        with pytest.raises(MailUnwanted):
            patient.send(MAIL, wanted=lambda: wanted)

    assert (len(relay.calls), len(services.sent)) == (sent, sent)
