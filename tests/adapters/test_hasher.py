"""Hashes and tokens under KMS's key: the same for the same, apart for the rest, and one call for each use."""

import re
from dataclasses import replace
from typing import Any

import pytest

from picpros.adapters.hasher import KmsHasher
from picpros.domain import transaction_id
from picpros.domain.tokens import Signed, Subject, sign
from picpros.ports import Hasher
from tests.adapters.world import Cloud, Faulty
from tests.fakes.basics import OpenHasher

ANA = "ana.lopez@mail.example"
CLIENT_ID = "7ZK2MQ9QF3DHJ4TNV5WXY6A8BC"
ORDER_ID = transaction_id.from_bytes(bytes(range(17)))


@pytest.fixture
def kms_hasher(cloud: Cloud) -> KmsHasher:
    return KmsHasher(cloud.kms, cloud.key("HashKey"))


@pytest.fixture
def hasher(where: str, request: pytest.FixtureRequest) -> Hasher:
    if where == "memory":
        return OpenHasher()
    made: KmsHasher = request.getfixturevalue("kms_hasher")
    return made


def watched(hasher: KmsHasher) -> tuple[KmsHasher, list[tuple[str, dict[str, Any]]]]:
    """Give a hasher that has just started cold, and what it will ask KMS."""
    kms: Any = Faulty(hasher.kms, generate_mac=[])
    return KmsHasher(kms, hasher.hash_key), kms.asked


@pytest.mark.parametrize(
    "typed", ["Ana.Lopez@Mail.Example", f" {ANA}\u00a0", "ANA.LOPEZ@MAIL.EXAMPLE", "\uff41na.lopez\uff20mail.example"]
)
def test_an_address_has_one_hash_however_it_is_typed(hasher: Hasher, typed: str) -> None:
    assert hasher.address(typed) == hasher.address(ANA)


@pytest.mark.parametrize(
    "other", ["anna.lopez@mail.example", "analopez@mail.example", "ana.lopez+a@mail.example", "ana.lopez@mail.examples"]
)
def test_another_address_has_another_hash(hasher: Hasher, other: str) -> None:
    assert hasher.address(other) != hasher.address(ANA)


def test_an_international_domain_has_the_hash_of_its_punycode(hasher: Hasher) -> None:
    assert hasher.address("ana@bücher.example") == hasher.address("ana@xn--bcher-kva.example")


def test_a_hash_names_its_key_and_shows_nothing_else(hasher: Hasher) -> None:
    assert re.fullmatch("a#[A-Z2-7]{52}", hasher.address(ANA))
    assert re.fullmatch("[A-Z2-7]{52}", hasher.text("request", b"anything"))


@pytest.mark.parametrize("text", ["", "ana", "ana@mail.example, eve@mail.example", "x" * 100_000])
def test_what_is_no_address_has_no_hash_and_is_not_told(hasher: Hasher, text: str) -> None:
    with pytest.raises(ValueError, match="not an e-mail address"):
        hasher.address(text)


def test_uses_are_kept_apart(hasher: Hasher) -> None:
    hashes = {hasher.text(purpose, ANA.encode()) for purpose in ("address", "request", "request-body", "token", "")}

    assert len(hashes) == 5


@pytest.mark.parametrize("text", [b"", b"\0", b"x" * 1_000_000, "ü".encode()])
def test_any_bytes_have_a_hash_that_stays(hasher: Hasher, text: bytes) -> None:
    assert hasher.text("request", text) == hasher.text("request", text)
    assert hasher.text("request", text) != hasher.text("request", text + b"\0")


@pytest.mark.parametrize("subject", Subject)
@pytest.mark.parametrize("identifier", [CLIENT_ID, f"{CLIENT_ID}0123456789", "A"])
def test_a_token_tells_whose_it_is_in_any_case(hasher: Hasher, subject: Subject, identifier: str) -> None:
    token = hasher.sign(subject, identifier)

    assert [hasher.read(each) for each in (token, token.upper(), f" {token}\n")] == [Signed(subject, identifier)] * 3


def test_an_orders_id_comes_back_from_its_token(hasher: Hasher) -> None:
    found = hasher.read(hasher.sign(Subject.ORDER, ORDER_ID.removeprefix("PP-")))

    assert found is not None
    assert transaction_id.parse(f"PP{found.id}") == ORDER_ID


def test_a_token_with_one_other_character_is_nobodys(hasher: Hasher) -> None:
    token = hasher.sign(Subject.CLIENT, CLIENT_ID)
    bent = [token[:at] + ("3" if sign != "3" else "4") + token[at + 1 :] for at, sign in enumerate(token)]

    assert [hasher.read(each) for each in bent] == [None] * len(token)


def test_a_piece_of_a_token_is_nobodys(hasher: Hasher) -> None:
    token = hasher.sign(Subject.CLIENT, CLIENT_ID)
    pieces = [*(token[:length] for length in range(len(token))), token[1:], token + "a", token * 2]

    assert {hasher.read(each) for each in pieces} == {None}


def test_a_clients_token_is_not_an_orders(hasher: Hasher) -> None:
    client, order = (hasher.sign(subject, "A1") for subject in (Subject.CLIENT, Subject.ORDER))
    swapped = client.partition("-")[0] + "-" + order.partition("-")[2]

    assert hasher.read(swapped) is None


def test_what_was_hashed_and_signed_before_a_cold_start_holds_after_it(kms_hasher: KmsHasher) -> None:
    again, _ = watched(kms_hasher)

    assert again.address(ANA) == kms_hasher.address(ANA)
    assert again.read(kms_hasher.sign(Subject.CLIENT, CLIENT_ID)) == Signed(Subject.CLIENT, CLIENT_ID)


def test_another_studios_key_hashes_otherwise_and_reads_no_token_of_ours(services: Any) -> None:
    kms_hasher = KmsHasher(services.kms, services.key("HashKey"))
    made = services.kms.create_key(KeySpec="HMAC_256", KeyUsage="GENERATE_VERIFY_MAC")
    other = KmsHasher(services.kms, made["KeyMetadata"]["KeyId"])

    assert other.address(ANA) != kms_hasher.address(ANA)
    assert other.text("request", b"x") != kms_hasher.text("request", b"x")
    assert other.read(kms_hasher.sign(Subject.CLIENT, CLIENT_ID)) is None


def test_kms_is_asked_once_for_each_use(kms_hasher: KmsHasher) -> None:
    cold, asked = watched(kms_hasher)
    for number in range(20):
        cold.address(f"ana{number}@mail.example")
        cold.text("request", bytes([number]))
        cold.read(cold.sign(Subject.CLIENT, f"{number}"))

    assert [params["Message"] for _, params in asked] == [
        b"picpros/address/1",
        b"picpros/request/1",
        b"picpros/token/1",
    ]


def test_kms_which_logs_its_calls_never_hears_an_address(kms_hasher: KmsHasher) -> None:
    cold, asked = watched(kms_hasher)
    cold.address(ANA)

    assert [params for _, params in asked] == [
        {"KeyId": kms_hasher.hash_key, "MacAlgorithm": "HMAC_SHA_256", "Message": b"picpros/address/1"}
    ]


def test_the_sub_keys_of_two_hashers_are_not_mixed_up(kms_hasher: KmsHasher) -> None:
    kms_hasher.address(ANA)
    cold, asked = watched(kms_hasher)

    assert replace(cold).address(ANA) == kms_hasher.address(ANA)
    assert len(asked) == 1


def sub_key(hasher: KmsHasher, name: bytes) -> bytes:
    return hasher.kms.generate_mac(KeyId=hasher.hash_key, MacAlgorithm="HMAC_SHA_256", Message=name)["Mac"]


def test_two_keys_of_tokens_are_live_whichever_signs_and_a_third_is_nobodys(kms_hasher: KmsHasher) -> None:
    second = replace(kms_hasher, signs="b")
    tokens = [each.sign(Subject.CLIENT, CLIENT_ID) for each in (kms_hasher, second)]
    old = sign(Subject.CLIENT, CLIENT_ID, key_id="c", key=sub_key(kms_hasher, b"picpros/token/3"))

    assert tokens[0] != tokens[1]
    for hasher in (kms_hasher, second):
        assert [hasher.read(token) for token in (*tokens, old)] == [Signed(Subject.CLIENT, CLIENT_ID)] * 2 + [None]


def test_a_token_of_one_key_is_none_of_the_other(kms_hasher: KmsHasher) -> None:
    token = kms_hasher.sign(Subject.CLIENT, CLIENT_ID)

    assert kms_hasher.read(f"1b{token[2:]}") is None


def test_what_was_signed_before_there_was_a_second_key_is_still_ours(kms_hasher: KmsHasher) -> None:
    key = sub_key(kms_hasher, b"picpros/token/1")

    assert kms_hasher.read(sign(Subject.CLIENT, CLIENT_ID, key_id="a", key=key)) == Signed(Subject.CLIENT, CLIENT_ID)
