"""Links in mails and sessions: used once, found by hash, with an end."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest

from picpros.adapters.table import Tables
from picpros.errors import Gone
from picpros.ports import Token, Tokens
from tests.adapters.stores import Ports
from tests.adapters.world import LATER, NOW, raw_rows

SECRET = "the-secret-of-a-link"
SECOND = timedelta(seconds=1)


@pytest.fixture
def tokens(ports: Ports) -> Tokens:
    ports.tokens.put(SECRET, purpose="account", subject="ANA", until=LATER)
    return ports.tokens


def taken(tokens: Tokens) -> tuple[str, str] | None:
    try:
        return tokens.take(SECRET, now=NOW)
    except Gone:
        return None


def test_a_token_is_used_once(tokens: Tokens) -> None:
    assert taken(tokens) == ("account", "ANA")
    assert taken(tokens) is None


def test_a_token_is_used_once_by_many_at_the_same_time(tokens: Tokens) -> None:
    with ThreadPoolExecutor(8) as pool:
        results = list(pool.map(lambda _: taken(tokens), range(8)))

    assert [each for each in results if each] == [("account", "ANA")]


def test_a_session_is_looked_at_as_often_as_one_likes(tokens: Tokens) -> None:
    looks = [tokens.look(SECRET, purpose="account", now=NOW) for _ in range(3)]

    assert looks == ["ANA"] * 3


def test_a_token_for_one_purpose_opens_no_other(tokens: Tokens) -> None:
    assert tokens.look(SECRET, purpose="session", now=NOW) is None


def test_a_token_that_is_over_is_gone_also_while_its_row_still_lies_there(tokens: Tokens) -> None:
    assert tokens.look(SECRET, purpose="account", now=LATER - SECOND) == "ANA"
    assert tokens.look(SECRET, purpose="account", now=LATER) is None
    with pytest.raises(Gone):
        tokens.take(SECRET, now=LATER)


@pytest.mark.parametrize("secret", ["", "x", SECRET + "x", SECRET.upper(), "ü" * 3000])
def test_what_was_never_ours_is_gone(tokens: Tokens, secret: str) -> None:
    with pytest.raises(Gone):
        tokens.take(secret, now=NOW)

    assert tokens.look(secret, purpose="account", now=NOW) is None


def test_the_secret_itself_lies_nowhere(tokens: Tokens, tables: Tables) -> None:
    [held] = raw_rows(tables)

    assert SECRET not in repr(held)
    assert int(held["expires_at"]["N"]) == int(LATER.timestamp())


def test_a_token_is_found_until_its_end_whatever_it_is_for(ports: Ports) -> None:
    ports.tokens.put("s", purpose="device", subject="CLIENTANA", until=LATER, client_id="CLIENTANA")

    assert ports.tokens.find("s", now=LATER - timedelta(seconds=1)) == Token("device", "CLIENTANA", LATER)
    assert ports.tokens.find("s", now=LATER) is None
    assert ports.tokens.find("t", now=NOW) is None


@pytest.mark.parametrize(
    ("purpose", "besides", "left"), [(None, None, "n"), ("device", None, "sn"), ("device", "d1", "sd1n")]
)
def test_a_clients_tokens_end_all_or_those_of_one_purpose(
    ports: Ports, purpose: str | None, besides: str | None, left: str
) -> None:
    for secret, what in (("s", "session"), ("d1", "device"), ("d2", "device")):
        ports.tokens.put(secret, purpose=what, subject="CLIENTANA", until=LATER, client_id="CLIENTANA")
    ports.tokens.put("n", purpose="device", subject="CLIENTBEN", until=LATER, client_id="CLIENTBEN")
    gone = ports.tokens.drop_of("CLIENTANA", purpose=purpose, besides=besides)
    alive = [each for each in ("s", "d1", "d2", "n") if ports.tokens.find(each, now=NOW)]

    assert "".join(alive) == left
    assert gone == 4 - len(alive)
