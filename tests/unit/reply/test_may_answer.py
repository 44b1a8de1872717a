"""A confirmation is sent to people only: nothing that could answer it with another mail gets one."""

import pytest

from picpros.domain.reply import may_answer
from tests.unit.reply.mails import read

_PATHS = [None, "ana@client.example", "<ana@client.example>"]
_LISTED = ["List-Id", "List-Post", "List-Unsubscribe", "List-Help", "List-Archive", "Mailing-List"]


@pytest.mark.parametrize("path", _PATHS)
@pytest.mark.parametrize("fields", [{}, {"Auto-Submitted": "no"}, {"Precedence": "normal"}])
def test_a_person_may_be_answered(path: str | None, fields: dict[str, str]) -> None:
    assert may_answer(read("NO", fields), path)


@pytest.mark.parametrize("path", ["", "<>", " <> "])
def test_a_null_return_path_is_never_answered(path: str) -> None:
    assert not may_answer(read("NO"), path)


@pytest.mark.parametrize("path", _PATHS)
@pytest.mark.parametrize(
    "said", ["auto-replied", "auto-generated", "auto-notified", "AUTO-REPLIED (vacation)", "maybe"]
)
def test_what_was_sent_automatically_is_never_answered(said: str, path: str | None) -> None:
    assert not may_answer(read("NO", {"Auto-Submitted": said}), path)


@pytest.mark.parametrize("said", ["bulk", "junk", "list", "auto_reply", "auto-reply", "Bulk"])
def test_a_precedence_of_machines_is_never_answered(said: str) -> None:
    assert not may_answer(read("NO", {"Precedence": said}), "ana@client.example")


@pytest.mark.parametrize("name", _LISTED)
def test_what_came_through_a_list_is_never_answered(name: str) -> None:
    assert not may_answer(read("NO", {name: "<https://list.example>"}), "ana@client.example")


@pytest.mark.parametrize("said", ["All", "OOF", "DR, RN, NRN, OOF, AutoReply", "AutoReply"])
def test_who_asks_for_no_automatic_answers_gets_none(said: str) -> None:
    assert not may_answer(read("NO", {"X-Auto-Response-Suppress": said}), "ana@client.example")


def test_who_suppresses_nothing_is_answered() -> None:
    assert may_answer(read("NO", {"X-Auto-Response-Suppress": "None"}), "ana@client.example")


@pytest.mark.parametrize(
    "local",
    [
        "noreply",
        "no-reply",
        "No_Reply",
        "DoNotReply",
        "do-not-reply",
        "postmaster",
        "MAILER-DAEMON",
        "bounce",
        "bounces",
    ],
)
def test_nobody_s_mailbox_is_never_answered(local: str) -> None:
    assert not may_answer(read("NO", {"From": f"Nobody <{local}@client.example>"}), "ana@client.example")


@pytest.mark.parametrize("sender", [None, "", "undisclosed", "<>", "@client.example", "a b@client.example", "ana@"])
def test_a_sender_without_an_address_is_never_answered(sender: str | None) -> None:
    assert not may_answer(read("NO", {"From": sender}), "ana@client.example")


@pytest.mark.parametrize(
    "fields", [{"Content-Type": "message/delivery-status"}, {"Subject": "Out of office"}, {"X-Failed-Recipients": "a"}]
)
def test_a_machine_is_never_answered(fields: dict[str, str]) -> None:
    assert not may_answer(read("NO", fields), "ana@client.example")


def test_a_mail_over_a_limit_may_be_answered_like_any_other() -> None:
    assert may_answer(read("no " * 9_000), "ana@client.example")
