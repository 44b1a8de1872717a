import string

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from picpros.domain.email_address import is_domain, normalise, parse

ATEXT = string.ascii_letters + string.digits + "!#$%&'*+/=?^_`{|}~-"
atoms = st.text(st.sampled_from(ATEXT), min_size=1, max_size=10)
labels = st.from_regex(r"[a-zA-Z0-9]([a-zA-Z0-9-]{0,8}[a-zA-Z0-9])?", fullmatch=True)
addresses = st.builds(
    lambda local, host, top: ".".join(local) + "@" + ".".join([*host, top]),
    st.lists(atoms, min_size=1, max_size=4),
    st.lists(labels, min_size=1, max_size=4),
    st.sampled_from(["com", "example", "Museum", "xn--p1ai"]),
)


@pytest.mark.parametrize(
    "address",
    [
        "ana@mail.example",
        "Ana.Lopez+prints@mail.example",
        "o'brien@mail.example",
        "a@b.co",
        "user@xn--bcher-kva.example",
        "1@2.example",
        "x" * 64 + "@mail.example",
    ],
)
def test_a_usual_address_is_taken_as_typed(address: str) -> None:
    assert parse(f" {address} ") == address


@pytest.mark.parametrize(
    "text",
    [
        "",
        "@",
        "ana",
        "ana@",
        "@mail.example",
        "ana@localhost",
        "ana@mail..example",
        "ana@.example",
        "ana@mail.example.",
        "ana@-mail.example",
        "ana@mail-.example",
        "ana@127.0.0.1",
        "ana@[127.0.0.1]",
        "ana lopez@mail.example",
        "ana@mail.example, eve@mail.example",
        "ana@mail.example\r\nBcc: eve@mail.example",
        "ana@mail.example\n",
        "ana\x00@mail.example",
        '"ana"@mail.example',
        "Ana <ana@mail.example>",
        "ana@eve@mail.example",
        ".ana@mail.example",
        "ana.@mail.example",
        "a..b@mail.example",
        "a\u0430@mail.example",
        "ana@ma_il.example",
        "ana@" + "m" * 64 + ".example",
        "x" * 65 + "@mail.example",
        "x" * 60 + "@" + "abcdefgh." * 22 + "example",
        "a@" + "ü" * 100_000 + ".example",
        "a@mail\u2100.example",  # NFKC makes a slash of it
        "a@mail\uff20x.example",  # and an @ of this
    ],
)
def test_what_is_no_address_is_none(text: str) -> None:
    assert parse(text) is None


def test_a_domain_in_other_letters_becomes_punycode() -> None:
    assert parse("ana@Bücher.example") == "ana@xn--bcher-kva.example"
    assert parse("ana@例え.テスト") == "ana@xn--r8jz45g.xn--zckzah"


def test_a_domain_that_has_no_punycode_is_none() -> None:
    assert parse("ana@\u202ebücher.example") is None
    assert parse(f"ana@{'ü' * 64}.example") is None


def test_an_invisible_character_pasted_along_with_the_domain_is_dropped() -> None:
    assert parse("ana@mail.example\u200b") == "ana@mail.example"


def test_a_letter_that_would_become_another_domain_is_refused() -> None:
    assert parse("ana@straße.example") is None
    assert parse("ana@βόλος.example") is None


@given(addresses)
def test_every_dot_atom_at_a_host_name_is_taken(address: str) -> None:
    assume(len(address) <= 254 and len(address.partition("@")[0]) <= 64)

    assert parse(address) == address


@given(st.one_of(st.text(), st.builds(lambda left, right: f"{left}@{right}.example", st.text(), st.text())))
def test_what_is_taken_can_stand_in_a_mail_header(text: str) -> None:
    address = parse(text)

    assert address is None or (
        address.isascii() and address.isprintable() and not set(' ",;:<>()[]\\') & set(address) and len(address) <= 254
    )


@given(addresses)
def test_the_look_up_form_ignores_case_and_stays_itself(address: str) -> None:
    assume(parse(address))

    assert normalise(address) == normalise(address.upper()) == normalise(normalise(address))


def test_one_client_however_typed() -> None:
    typed = [
        "Ana@Bücher.example",
        "ana@xn--bcher-kva.EXAMPLE",
        " ANA@bücher.example ",
        "\uff41\uff4e\uff41\uff20bücher.example",
    ]

    assert {normalise(address) for address in typed} == {"ana@xn--bcher-kva.example"}


def test_dots_and_tags_tell_people_apart() -> None:
    assert len({normalise(a) for a in ("ana.l@mail.example", "anal@mail.example", "ana.l+x@mail.example")}) == 3


def test_no_look_up_form_for_what_is_no_address_and_the_error_does_not_repeat_it() -> None:
    with pytest.raises(ValueError, match=r"^not an e-mail address$"):
        normalise("secret person")


@pytest.mark.parametrize(
    ("text", "answer"),
    [("reply.picpros.example", True), ("localhost", False), ("http://x.example", False), ("1.2.3.4", False)],
)
def test_a_domain_is_a_host_name_with_a_dot(text: str, answer: bool) -> None:
    assert is_domain(text) is answer
