"""Fuzz the reader of replies, guided by coverage: `python -m tools.fuzz_reader CORPUS -max_total_time=600`.

Needs atheris, which is not locked here: `pip install atheris` into an environment of its own, and run it from the root
of the repository. CORPUS is a folder that keeps what was found interesting; begin with a copy of tests/corpus/replies.
It stops at an exception and at a mail that takes over a second; what it finds becomes a case of tests/unit/reply.
"""

import sys
import time

import atheris

with atheris.instrument_imports(include=["picpros.domain.reply"]):
    from picpros.domain.reply import read_reply

SECOND = 1.0
VERDICTS = ("out", "not", "unsure")


def one_mail(raw: bytes) -> None:
    """Read one mail; AssertionError for one that takes too long or has no verdict."""
    start = time.process_time()
    found = read_reply(raw)
    taken = time.process_time() - start
    if found.verdict not in VERDICTS or taken > SECOND:
        raise AssertionError(f"{found.verdict} after {taken:.2f} s")


if __name__ == "__main__":
    atheris.Setup(sys.argv, one_mail)
    atheris.Fuzz()
