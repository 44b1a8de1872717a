"""What is logged of an exception, and what a function's settings and messages do when something is missing."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import pytest

from picpros.api.messages import is_schedule, scheduled_at, work_through
from picpros.api.safety import where
from picpros.api.settings import SettingsMissing, read_settings
from picpros.domain.due import Ref
from picpros.errors import RestoredTable
from tests.fakes.log import readable_log

SECRET = "ana@client.example 4242424242424242"


class AwsError(Exception):
    def __init__(self) -> None:
        super().__init__(SECRET)
        self.response = {"Error": {"Code": "AccessDenied", "Message": SECRET}}


@dataclass(frozen=True)
class Settings:
    main_table: str
    site_url: str


def risen(error: BaseException) -> BaseException:
    try:
        raise error from ValueError(SECRET)  # noqa: TRY301  the raise is what is tried
    except BaseException as caught:  # noqa: BLE001  the point is what is told of it
        return caught


@pytest.mark.parametrize("error", [ValueError(SECRET), KeyError(SECRET), AwsError(), Exception(), SystemExit(SECRET)])
def test_of_an_exception_only_its_kind_and_place_are_told(error: BaseException) -> None:
    told = where(risen(error))

    assert SECRET not in json.dumps(told)
    assert told["error"] == type(error).__name__
    assert "test_safety.py" in str(told["frames"])


def test_of_a_table_that_is_not_known_it_is_told_which_one_and_what_to_do() -> None:
    told = where(risen(RestoredTable("picpros-main", "6f190466")))

    assert "picpros-main has the id 6f190466" in str(told["what"])
    assert "picpros restore replay" in str(told["what"])


def test_the_code_of_an_answer_of_aws_is_told() -> None:
    assert (where(AwsError())["code"], where(ValueError())["code"]) == ("AccessDenied", "")


@pytest.mark.parametrize("response", [None, "text", {}, {"Error": {}}, ["Error"]])
def test_an_answer_in_another_form_is_no_trouble(response: object) -> None:
    error = ValueError(SECRET)
    error.response = response  # type: ignore[attr-defined]

    assert where(error)["code"] == ""


def work_on(*bodies: str, work: Callable[[Ref], None]) -> tuple[Any, str]:
    logger, stream = readable_log()
    records = [{"messageId": f"m{number}", "body": body} for number, body in enumerate(bodies)]
    answer = work_through({"Records": records}, work, logger)
    return answer, stream.getvalue()


def test_each_message_is_worked_on_by_itself_and_only_those_that_failed_come_again() -> None:
    done: list[Ref] = []

    def work(ref: Ref) -> None:
        if ref.pk == "bad":
            raise ValueError(SECRET)
        done.append(ref)

    good, bad = Ref("good", "1").to_message(), Ref("bad", "1").to_message()
    answer, _ = work_on(good, bad, "no json", good, work=work)

    assert answer == {"batchItemFailures": [{"itemIdentifier": "m1"}, {"itemIdentifier": "m2"}]}
    assert done == [Ref("good", "1"), Ref("good", "1")]


def test_a_failed_message_is_logged_by_its_id_and_never_by_what_it_or_the_error_says() -> None:
    def work(ref: Ref) -> None:
        raise AwsError

    _, log = work_on(Ref(SECRET, "x").to_message(), f'{{"{SECRET}": ', work=work)

    assert "m0" in log
    assert "AccessDenied" in log
    assert SECRET not in log


def test_when_all_goes_well_nothing_comes_again() -> None:
    answer, log = work_on(Ref("a", "b").to_message(), work=lambda ref: None)

    assert answer == {"batchItemFailures": []}
    assert log == ""


def test_a_schedule_says_for_when_it_was_planned() -> None:
    event = {"schedule": "hourly", "at": "2027-03-13T08:00:00Z"}

    assert (is_schedule(event), is_schedule({"Records": []})) == (True, False)
    assert scheduled_at(event) == datetime(2027, 3, 13, 8, tzinfo=UTC)


def test_settings_are_the_variables_of_their_names_in_capitals() -> None:
    found = read_settings(Settings, {"MAIN_TABLE": "main", "SITE_URL": "https://x.example", "OTHER": SECRET})

    assert found == Settings("main", "https://x.example")


def test_what_is_not_set_is_named_all_at_once_and_nothing_that_is_set() -> None:
    with pytest.raises(SettingsMissing, match="MAIN_TABLE, SITE_URL") as caught:
        read_settings(Settings, {"SITE_URL": "", "OTHER": SECRET})

    assert SECRET not in str(caught.value)
