"""What only a mail holds: links of all kinds, as their recipients find them."""

import re

from journeys.stack import Stack


def link_token(stack: Stack, to: str) -> str:
    """Give the token of the link in the newest mail to an address."""
    return _found(r"#token=([\w-]+)", stack, to)


def unsubscribe_token(stack: Stack, to: str) -> str:
    """Give the token by which the newest mail to an address, a promotion, can be the last."""
    return _found(r"/unsubscribe/([\w-]+)", stack, to)


def session(stack: Stack, email: str) -> str:
    """Come in by a link that was asked for, and give the bearer."""
    assert stack.call("POST", "/access-links", json={"email": email}).status_code == 202
    answer = stack.call("POST", "/sessions", json={"token": link_token(stack, email)})
    assert answer.status_code == 201, answer.text
    return str(answer.json()["bearer"])


def _found(pattern: str, stack: Stack, to: str) -> str:
    body = stack.mails(to)[-1].get_body(("plain",))
    assert body is not None
    found = re.search(pattern, body.get_content())
    assert found is not None
    return found[1]
