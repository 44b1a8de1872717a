"""One clause of what a person wrote, and what it says of mails and of the studio's work."""

from picpros.domain.reply.once import found_once
from picpros.domain.reply.phrases import (
    AGAINST,
    ASIDE,
    ASKS,
    BESIDE,
    CHOICES,
    FOND,
    FRAMES,
    GOODS,
    HAVE,
    HINTS,
    MAIL,
    MATTERS,
    NEGATING,
    PRAISE,
    REASONS,
    RECEIVED,
    RECEIVED_WITH,
    REQUESTS,
    SHY,
    TOUCH,
    WANTS,
)
from picpros.domain.reply.phrases.particles import IF, RHETORIC
from picpros.domain.reply.saying import Saying


class Clause(Saying):
    """A saying with what it says of mails and of the work."""

    @found_once
    def belongs(self) -> bool:
        """Whether it asks what people ask beside an opt-out and nowhere else ("who gave you my address?")."""
        return ASIDE.within(self.words)

    @found_once
    def asks(self) -> bool:
        """Whether it asks for an end of mails."""
        if self.keeps:
            return False
        firm = ASKS.within(self.words) or FRAMES.within(self.words) or self.insists
        return firm or (self._names_mail and self.refuses and not self.fond)

    @found_once
    def refuses(self) -> bool:
        """Whether it refuses something, mails or other."""
        return AGAINST.within(self.words) and not self.is_received

    @found_once
    def fond(self) -> bool:
        """Whether it tells of joy in mails."""
        return FOND.within(self.words)

    @found_once
    def doubtful(self) -> bool:
        """Whether it may refuse mails in words that are no phrase known here."""
        if self.keeps or self.is_received:
            return False
        if HINTS.within(self.words):
            return True
        touched = TOUCH.within(BESIDE.cut_from(self.words))
        if touched and self.refuses and not (self.about_goods or self.matters or self.fond):
            return True
        return touched and SHY.within(self.words) and not self.about_goods

    @found_once
    def hushed(self) -> bool:
        """Whether a word of refusal or of mails stands in it at all."""
        return SHY.within(self.words) or TOUCH.within(self.words)

    @found_once
    def about_mail(self) -> bool:
        return not self.keeps and self._names_mail

    @found_once
    def wants(self) -> bool:
        if self.words[0] in IF or self.refuses:
            return False
        if HINTS.within(self.words) or not WANTS.within(self.words):
            return False
        return WANTS.within(PRAISE.cut_from(self.words))

    @found_once
    def praises(self) -> bool:
        return PRAISE.within(self.words) and not self.refuses

    @found_once
    def chooses(self) -> bool:
        """Whether it can only answer a question about the work ("the blue one")."""
        return CHOICES.within(self.words)

    @found_once
    def gives_reason(self) -> bool:
        """Whether it tells why somebody wants no promotions."""
        return REASONS.within(self.words)

    @found_once
    def matters(self) -> bool:
        """Whether it names numbers, days, links, payments and the like."""
        return MATTERS.within(self.words) or any(word[0].isdigit() for word in self.words)

    @found_once
    def requests(self) -> bool:
        return self.questions or (REQUESTS.within(self.words) and not self.belongs)

    @found_once
    def questions(self) -> bool:
        return self.question and self.words[0] not in RHETORIC and not self.belongs

    @found_once
    def demands(self) -> bool:
        """Whether it asks for something in words: not by the sign at its end, nor by naming what the studio makes."""
        asked = REQUESTS.within(self.words) and REQUESTS.within(GOODS.cut_from(self.words))
        return asked and not self.belongs

    @found_once
    def about_goods(self) -> bool:
        """Whether it speaks of pictures or orders and not of mails."""
        return GOODS.within(self.words) and not self._names_mail and not self.gives_reason

    @found_once
    def disclaims(self) -> bool:
        """Whether it says what somebody does not want or cannot do ("non posso comprare nulla"), and asks nothing."""
        return not self.questions and self.words[0] != "no" and NEGATING.within(self.words)

    @found_once
    def is_received(self) -> bool:
        """Whether it tells of what did or did not arrive."""
        return RECEIVED.within(self.words) or (RECEIVED_WITH.within(self.words) and HAVE.within(self.words))

    @found_once
    def _names_mail(self) -> bool:
        return MAIL.within(self.words) and MAIL.within(BESIDE.cut_from(self.words))
