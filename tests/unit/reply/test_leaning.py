"""What was learned from other replies, and where it makes a person look."""

import hashlib
from pathlib import Path

import pytest

from picpros.domain.reply import opinion
from picpros.domain.reply.clauses import clauses_of
from picpros.domain.reply.leaning import PLACES, features, leaning
from picpros.domain.reply.learned import REPLIES
from picpros.domain.reply.opinion import looked_at_again
from picpros.domain.reply.reading import Decision
from tests.unit.reply.mails import read
from tools import learn_replies

_OUT = (
    "Enough of these adverts, strike me from your list",
    "je ne veux plus recevoir vos publicités",
    "请别再发广告给我",
)
_NOT = (
    "Could you make the sky a bit bluer? Otherwise we love it",
    "Der Rahmen ist leider gebrochen angekommen",
    "画像很漂亮",
)


def _leaning(text: str) -> float:
    return leaning(text, clauses_of([text]))


@pytest.mark.parametrize("text", _OUT)
def test_a_refusal_in_its_own_words_leans_to_one(text: str) -> None:
    assert _leaning(text) > 0


@pytest.mark.parametrize("text", _NOT)
def test_other_words_lean_away(text: str) -> None:
    assert _leaning(text) < 0


@pytest.mark.parametrize("text", [*_OUT, *_NOT, "?", "", "7"])
def test_a_reply_has_places_to_weigh_whatever_is_written(text: str) -> None:
    places = features(text, clauses_of([text]))

    assert places == sorted(set(places))
    assert places
    assert all(0 <= place < PLACES for place in places)


def test_only_so_much_of_a_long_reply_is_weighed() -> None:
    assert features("word " * 300 + "unsubscribe", ()) == features("word " * 300 + "picture", ())


_WALLS = "Our walls and we have seen it all by now, so farewell"
_FRAME = "Remove me and the dog from the left side of the canvas, the frame can stay blue"
_LIST = "Take me off the list, would you, my son has the printer now"
_SKETCH = "Take me off the list, and could you send me the sketch of the barn?"
_WISH = "Take me off the list, I want one of the barn"


@pytest.mark.clause("R7")
@pytest.mark.parametrize(
    ("text", "decided", "leans", "expected"),
    [
        (_WALLS, ("not", "other_words"), 1.0, ("unsure", "sounds_out")),
        (_WALLS, ("not", "other_words"), -1.0, ("not", "other_words")),
        (_WALLS, ("not", "negated"), 1.0, ("not", "negated")),
        (_WALLS, ("not", "negated"), 3.0, ("unsure", "sounds_out")),
        (_WALLS, ("not", "empty"), 3.0, ("not", "empty")),
        ("We will think about it, thanks", ("not", "other_words"), 0.0, ("not", "other_words")),
        ("We will think about it, thanks", ("not", "other_words"), 3.0, ("unsure", "sounds_out")),
        (_FRAME, ("out", "first_line"), -2.0, ("unsure", "sounds_other")),
        (_FRAME, ("out", "first_line"), 0.0, ("out", "first_line")),
        ("NO, nothing more", ("out", "whole_text"), -2.0, ("out", "whole_text")),
        (_LIST, ("unsure", "with_request"), 4.0, ("out", "asks_to_stop")),
        (_LIST, ("unsure", "with_request"), 2.0, ("unsure", "with_request")),
        (_WISH, ("unsure", "with_request"), 4.0, ("unsure", "with_request")),
        (_WALLS, ("unsure", "with_request"), 4.0, ("unsure", "with_request")),
        (_WALLS, ("unsure", "may_refuse"), 4.0, ("unsure", "may_refuse")),
        (_WALLS, ("unsure", "may_refuse"), -2.0, ("unsure", "may_refuse")),
        ("Arrived, unpacked, hung", ("unsure", "may_refuse"), -4.0, ("not", "other_words")),
        ("Prišlo v poriadku", ("unsure", "unknown_language"), -4.0, ("not", "other_words")),
        ("They keep coming", ("unsure", "may_refuse"), -4.0, ("unsure", "may_refuse")),
    ],
)
def test_a_person_looks_where_phrases_and_the_whole_contradict(
    monkeypatch: pytest.MonkeyPatch, text: str, decided: Decision, leans: float, expected: Decision
) -> None:
    monkeypatch.setattr(opinion, "leaning", lambda *_: leans)

    assert looked_at_again(decided, text, clauses_of([text])) == expected


@pytest.mark.clause("R7")
def test_a_phrase_of_refusal_in_what_sounds_like_something_else_is_looked_at() -> None:
    reading = read(_FRAME)

    assert (reading.verdict, reading.reason) == ("unsure", "sounds_other")


@pytest.mark.clause("R7")
def test_an_order_beside_a_refusal_is_not_lost() -> None:
    assert read(_SKETCH).verdict == "unsure"


def test_what_was_learned_is_of_the_replies_that_are_kept() -> None:
    digest = hashlib.sha256(Path(learn_replies.REPLIES).read_bytes()).hexdigest()

    assert digest == REPLIES, "the replies have changed: run `python -m tools.learn_replies`"


def test_what_is_learned_tells_refusals_from_other_words() -> None:
    known = [reply for reply in learn_replies.replies() if reply.set == "G"]
    model = learn_replies.learn(known)

    assert all((model.leaning(reply.places) > 0) == reply.out for reply in known)


def test_the_same_replies_teach_the_same() -> None:
    known = learn_replies.replies()[:40]

    assert learn_replies.learn(known) == learn_replies.learn(known)
