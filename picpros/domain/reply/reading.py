"""What the reader found out about one mail."""

from dataclasses import dataclass
from typing import Literal

Kind = Literal["person", "auto_reply", "bounce", "complaint", "calendar", "reaction", "list", "other"]
Verdict = Literal["out", "not", "unsure"]
Reason = Literal[
    "whole_text",  # nothing but a NO
    "first_line",  # the first line is a NO and what follows asks for nothing
    "reason_about_mail",  # a NO, and why: the mails
    "reason_given",  # a NO, and why: something else than the mails
    "last_word",  # a NO of its own at the end of other words
    "asks_to_stop",  # a sentence that asks for an end of mails
    "subject_alone",  # the subject is a NO and the mail is empty
    "with_request",  # a NO beside something else that is asked
    "no_with_more",  # a NO that runs on into words nobody here can judge
    "may_refuse",  # words of refusal and of mails, in no phrase that is known
    "sounds_out",  # no phrase that is known, but the whole sounds like a refusal
    "sounds_other",  # a phrase of refusal in what sounds like something else
    "later_no",  # a NO after other words
    "beside_words",  # a NO where else only programs write, or under a closing
    "below_quote",  # a NO under the quoted mail, or nothing above one in which it may hide
    "look_alike",  # letters that only look like a NO, or no letters at all
    "subject_against_text",  # the subject is a NO, the text is not
    "unknown_language",
    "unknown_charset",
    "unreadable",  # encrypted, or no mail at all
    "views_differ",  # the plain and the HTML text say different things
    "over_limit",
    "machine",  # a delivery report, an automatic reply, a calendar reply, a reaction: never a NO by its text
    "other_words",  # a person wrote something else
    "no_idiom",  # "no problem", "no. 5", "no, I'd love one more"
    "negated",  # "don't unsubscribe me"
    "polite_only",
    "empty",  # nothing was written above, below or beside the quote
]


Decision = tuple[Verdict, Reason]


@dataclass(frozen=True, slots=True)
class Reading:
    """One mail read: what kind it is, whether it opts out of promotions, and what the person wrote.

    `text` is the visible text (no quote, signature, device line or disclaimer) with line feeds between lines, at most
    4,000 characters; where nothing stands above a quote without marks, that quote. It is untrusted and must be escaped
    wherever it is shown. `from_address` and `message_id` are as the sender wrote them, without controls, or empty;
    neither proves anything. The last four fields serve `may_answer`.
    """

    kind: Kind
    verdict: Verdict
    reason: Reason
    text: str = ""
    subject: str = ""
    from_address: str = ""
    message_id: str = ""
    in_reply_to: str = ""
    auto_submitted: str = ""
    precedence: str = ""
    is_list: bool = False
    suppresses_answers: bool = False
