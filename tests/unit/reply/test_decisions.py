"""Why a reply is what it is: one sentence for each reason, so that a rule cannot silently take another's place."""

import pytest

from picpros.domain.reply import Reason, Verdict
from tests.unit.reply.mails import read

REASONS: tuple[tuple[str, Verdict, Reason], ...] = (
    ("NO", "out", "whole_text"),
    ("stop stop stop", "out", "whole_text"),
    ("NO\n\nWe moved away and the children are grown up", "out", "first_line"),
    ("No thanks, we moved to another town", "out", "first_line"),
    ("NO\nToo many mails of yours", "out", "whole_text"),
    ("No, all these promotions are a nuisance", "out", "reason_about_mail"),
    ("No we moved to Ohio. Please stop sending me mails", "out", "reason_about_mail"),
    ("No we moved to Ohio. Stop sending me mails. When is my sitting?", "unsure", "with_request"),
    ("I moved to Ohio, please stop sending me mails", "out", "asks_to_stop"),
    ("Too many promotions. No.", "out", "whole_text"),
    ("Your promotions again. No.", "out", "reason_about_mail"),
    ("No. It rained. Leave me alone", "out", "reason_about_mail"),
    ("No. It rained. Stop", "out", "reason_about_mail"),
    ("No, it rained, leave me alone", "out", "reason_about_mail"),
    ("No, it rained, stop", "out", "reason_about_mail"),
    ("No. Your last email was rude", "out", "reason_about_mail"),
    ("NO\nYour emails are rude", "out", "reason_about_mail"),
    ("No thanks. The picture is lovely", "out", "first_line"),
    ("Cancel.\nThe picture is wrong", "unsure", "with_request"),
    ("NO\nYes please", "unsure", "with_request"),
    ("No. Where is my order?", "unsure", "with_request"),
    ("No, but I would like the blue frame", "unsure", "with_request"),
    ("Stop. The picture is wrong", "unsure", "with_request"),
    ("Please unsubscribe me. When will my album be ready?", "unsure", "with_request"),
    ("Please stop sending me the album prints", "unsure", "with_request"),
    ("No I want one, and stop sending mails", "unsure", "with_request"),
    ("No it rained", "unsure", "no_with_more"),
    ("No. It rained", "unsure", "no_with_more"),
    ("No, it rained", "unsure", "no_with_more"),
    ("No mountains in it. No", "unsure", "no_with_more"),
    ("So much junk mail everywhere, honestly", "unsure", "may_refuse"),
    ("How do I unsubscribe?", "unsure", "later_no"),
    ("Why did you stop sending mails? I liked to unsubscribe", "out", "asks_to_stop"),
    ("Do not unsubscribe me. Remove me", "unsure", "later_no"),
    ("The answer of my family is a no", "unsure", "later_no"),
    ("It rained. No", "unsure", "later_no"),
    ("N\u041e", "unsure", "look_alike"),
    ("No problem", "not", "no_idiom"),
    ("No. 5", "not", "no_idiom"),
    ("No 5, no 7", "not", "no_idiom"),
    ("No, I'd love one more picture", "not", "no_idiom"),
    ("No the picture is fine", "not", "no_idiom"),
    ("No puedo venir", "not", "other_words"),
    ("No puedo abrir su último email de mayo", "not", "other_words"),
    ("No email hoy", "unsure", "no_with_more"),
    ("Nie maila", "unsure", "no_with_more"),
    ("Please don't unsubscribe me", "not", "negated"),
    ("I have not received any more emails", "not", "other_words"),
    ("I received too many emails with the wrong date", "not", "other_words"),
    ("Wir haben zu viele Mails bekommen und das Album fehlt", "not", "other_words"),
    ("Wir möchten nicht mehr so viele Mails bekommen", "out", "whole_text"),
    ("Thank you so much", "not", "polite_only"),
    ("\U0001f600", "not", "polite_only"),
    ("", "not", "empty"),
    ("Saturday is fine", "not", "other_words"),
    ("12345", "not", "other_words"),
    ("Tafadhali nitumie picha zangu zote", "unsure", "unknown_language"),
    ("12 + 30 = 42", "not", "other_words"),
)


@pytest.mark.parametrize(("words", "verdict", "reason"), REASONS)
def test_a_reply_is_judged_for_its_reason(words: str, verdict: Verdict, reason: Reason) -> None:
    reading = read(words)

    assert (reading.verdict, reading.reason) == (verdict, reason)
