"""Learns how a refusal of mails sounds, from the replies in tools/replies.jsonl: `python -m tools.learn_replies`.

Writes picpros/domain/reply/learned.py. The same replies give the same file: a logistic regression by AdaGrad, in a
fixed order. With `--measure` it writes nothing and prints, for each set of replies, how well what is learned from all
the others tells those of this one.

Each line of tools/replies.jsonl is a reply that was invented for the project: `set`, `language`, `want` (`out` or
`not`) and `text`, what its writer sees above the quote.
"""

import hashlib
import json
import math
import sys
from base64 import b85encode
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from picpros.domain.reply.clauses import clauses_of
from picpros.domain.reply.leaning import PLACES, features
from picpros.domain.reply.trailing import before_closing
from picpros.domain.reply.wrapped import rejoined

REPLIES = Path(__file__).with_name("replies.jsonl")
LEARNED = Path(__file__).parents[1] / "picpros" / "domain" / "reply" / "learned.py"
_ROUNDS = 20
_RATE = 0.5
_DECAY = 1e-5
_COLUMNS = 112
_MEASURED_AT = (-2.0, -1.5, -1.0, -0.75, 0.75, 1.0, 1.5, 2.0)


class Reply(NamedTuple):
    set: str
    out: bool
    places: list[int]


class Model(NamedTuple):
    weights: list[float]
    bias: float

    def leaning(self, places: Sequence[int]) -> float:
        return self.bias + sum(self.weights[place] for place in places) / math.sqrt(len(places))


def replies() -> list[Reply]:
    found = []
    for line in REPLIES.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        written = rejoined(before_closing(row["text"].split("\n")))
        places = features("\n".join(written), clauses_of(written))
        found.append(Reply(row["set"], row["want"] == "out", places))
    return found


def learn(known: Sequence[Reply]) -> Model:
    weights, seen = [0.0] * PLACES, [1e-8] * PLACES
    bias = 0.0
    for _ in range(_ROUNDS):
        for reply in known:
            share = 1 / math.sqrt(len(reply.places))
            total = bias + share * sum(weights[place] for place in reply.places)
            error = 1 / (1 + math.exp(-max(-30.0, min(30.0, total)))) - reply.out
            bias -= 0.01 * error
            for place in reply.places:
                slope = error * share + _DECAY * weights[place]
                seen[place] += slope * slope
                weights[place] -= _RATE * slope / math.sqrt(seen[place])
    return Model(weights, bias)


def write(model: Model) -> None:
    step = max(map(abs, model.weights)) / 127
    packed = b85encode(bytes(128 + round(weight / step) for weight in model.weights)).decode()
    rows = [f'    "{packed[at : at + _COLUMNS]}"' for at in range(0, len(packed), _COLUMNS)]
    told = [
        '"""What was learned from tools/replies.jsonl; written by `python -m tools.learn_replies`, not by hand."""',
        "",
        f'REPLIES = "{hashlib.sha256(REPLIES.read_bytes()).hexdigest()}"',
        '"""The SHA-256 of the replies that it was learned from."""',
        f"BIAS = {model.bias:.4f}",
        f"STEP = {step:.6f}",
        '"""What one step of a weight is worth."""',
        "WEIGHTS = (",
        *rows,
        ")",
        '"""A byte a place in base 85; 128 weighs nothing."""',
        "",
    ]
    LEARNED.write_text("\n".join(told), encoding="utf-8")


def measure(known: Sequence[Reply]) -> None:
    for name in sorted({reply.set for reply in known}):
        model = learn([reply for reply in known if reply.set != name])
        own = [(reply.out, model.leaning(reply.places)) for reply in known if reply.set == name]
        outs, others = ([leaning for out, leaning in own if out is kind] for kind in (True, False))
        under = [f"{sum(at > each for each in outs)}/{sum(at > each for each in others)}" for at in _MEASURED_AT]
        print(name, f"{len(outs)}/{len(others)}", "under", dict(zip(_MEASURED_AT, under, strict=True)))


def main() -> None:
    known = replies()
    if sys.argv[1:] == ["--measure"]:
        measure(known)
    else:
        write(learn(known))


if __name__ == "__main__":
    main()
