"""Doors that ask who comes: a missing or wrong bearer opens none of them, whatever else is sent."""

import base64
import json

import pytest

from tests.fuzz.house import House
from tests.fuzz.operations import OPERATIONS, path_of

OWN = sorted(label for label in OPERATIONS if label.partition(" ")[2].startswith("/me"))
DESK = sorted(label for label in OPERATIONS if label.partition(" ")[2].startswith("/desk"))


def wrong_ones(house: House, right: str) -> dict[str, dict[str, str]]:
    head, *_ = house.staff.split(".")
    claims = {"sub": "x", "cognito:groups": ["owner"], "exp": 4_000_000_000, "token_use": "id"}
    middle = base64.urlsafe_b64encode(json.dumps(claims).encode()).decode().rstrip("=")
    unsigned = base64.urlsafe_b64encode(b'{"alg":"none"}').decode().rstrip("=")
    values = {
        "empty": "",
        "scheme alone": "Bearer",
        "scheme and space": "Bearer ",
        "made up": "Bearer x",
        "cut short": f"Bearer {right[:-4]}",
        "with more": f"Bearer {right}x",
        "another scheme": f"Basic {right}",
        "forged": f"Bearer {head}.{middle}.{'A' * 86}",
        "unsigned": f"Bearer {unsigned}.{middle}.",
        "long": f"Bearer {'x' * 20_000}",
    }
    return {"none": {}, **{name: {"Authorization": each} for name, each in values.items()}}


@pytest.mark.parametrize("label", OWN)
def test_the_own_page_is_open_to_its_session_alone(house: House, label: str) -> None:
    before = house.fingerprint()
    wrong = {**wrong_ones(house, house.session), "staff": {"Authorization": f"Bearer {house.staff}"}}
    method, path = label.partition(" ")[0], path_of(house, label)
    answers = {name: house.stack.call(method, path, headers=each) for name, each in wrong.items()}

    assert {name: (each.status_code, each.json()["type"]) for name, each in answers.items()} == dict.fromkeys(
        wrong, (401, "/problems/no-session")
    )
    assert len({each.text for each in answers.values()}) == 1
    assert house.fingerprint() == before


@pytest.mark.clause("S3")
@pytest.mark.parametrize("label", DESK)
def test_the_desk_is_open_to_the_staff_alone(house: House, label: str) -> None:
    before = house.fingerprint()
    wrong = {**wrong_ones(house, house.staff), "client": {"Authorization": f"Bearer {house.session}"}}
    method, path = label.partition(" ")[0], path_of(house, label)
    answers = {name: house.stack.call(method, path, json={}, headers=each) for name, each in wrong.items()}

    assert {name: each.status_code for name, each in answers.items()} == dict.fromkeys(wrong, 401)
    assert {each.text for each in answers.values()} == {'{"message":"Unauthorized"}'}
    assert house.fingerprint() == before
