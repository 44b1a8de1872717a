"""Clients that find their servers by the environment, and secrets out of the parameter store."""

from collections.abc import Iterator
from typing import Any

import pytest

from picpros.adapters.aws import ONE_MAIL, TRY, client, once, secrets
from tests.adapters.world import environment

KEY, SIGNING = "/picpros/test/secret-key", "/picpros/test/signing-secret"


@pytest.fixture(scope="module")
def stored(services: Any) -> Iterator[None]:
    for name, value in ((KEY, "sk_test_0123"), (SIGNING, "whsec_4567")):
        services.ssm.put_parameter(Name=name, Value=value, Type="SecureString")
    with environment(services.server.url, "http://127.0.0.1:9"):
        yield


@pytest.mark.parametrize("names", [[KEY, SIGNING], [SIGNING, KEY], [SIGNING]])
def test_secrets_come_opened_and_in_the_order_in_which_they_were_asked_for(stored: None, names: list[str]) -> None:
    assert secrets(*names) == [{KEY: "sk_test_0123", SIGNING: "whsec_4567"}[name] for name in names]


def test_a_secret_that_nobody_stored_is_named_and_no_other_is_told(stored: None) -> None:
    with pytest.raises(LookupError, match="/picpros/test/none") as missing:
        secrets(KEY, "/picpros/test/none")

    assert "sk_test" not in repr(missing.value)
    assert KEY not in str(missing.value)


def test_no_try_takes_longer_than_is_reckoned_with(stored: None) -> None:
    usual: Any = client("sqs").meta.config
    careful: Any = once("sesv2").meta.config

    assert usual.connect_timeout + usual.read_timeout <= TRY
    assert careful.connect_timeout + careful.read_timeout <= ONE_MAIL
    assert {each.retries["total_max_attempts"] for each in (usual, careful)} == {1}
