"""The policy as data: sections of sentences and tables, from the data map, the settings and the rules' own numbers."""

from dataclasses import dataclass
from typing import Any

from picpros.domain.calendar import DETAILS_BUSINESS_DAYS, PERSONAL_DAYS
from picpros.domain.data_map import KINDS, Class
from picpros.domain.export import LIFE
from picpros.domain.redaction import KEPT
from picpros.domain.retention import FORM_DAYS, LONGEST_HOLD, UNPAID_KEPT
from picpros.policy import EFFECTIVE, VERSION
from picpros.studio import Studio


@dataclass(frozen=True, slots=True)
class Category:
    """What is held, and how long."""

    name: str
    kinds: tuple[str, ...]
    kept: str
    sealed: bool


@dataclass(frozen=True, slots=True)
class Section:
    """A heading with its sentences."""

    title: str
    sentences: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Policy:
    """One version of the policy."""

    version: str
    effective: str
    studio: str
    categories: tuple[Category, ...]
    before: tuple[Section, ...]
    after: tuple[Section, ...]

    def to_public(self) -> dict[str, Any]:
        return {
            "version": self.version,
            "effective": self.effective,
            "studio": self.studio,
            "categories": [
                {"name": each.name, "kinds": list(each.kinds), "kept": each.kept, "sealed": each.sealed}
                for each in self.categories
            ],
            "sections": [
                {"title": each.title, "sentences": list(each.sentences)} for each in (*self.before, *self.after)
            ],
        }


_NAMES = {
    Class.DETAILS: "Specifications and details",
    Class.PERSONAL: "Personal data besides name and e-mail",
    Class.CONTACT: "Name and e-mail",
    Class.RECORD: "Business records that name nobody",
    Class.EPHEMERAL: "Technical rows that end by themselves",
}
_KEPT = {
    Class.DETAILS: (
        f"While the project is ongoing, and {DETAILS_BUSINESS_DAYS} business days after its completion; then deleted "
        "by machine."
    ),
    Class.PERSONAL: (
        f"Until 00:00 of day {PERSONAL_DAYS} after completion, the studio's time; an inquiry or a registration "
        f"without an order {FORM_DAYS} days."
    ),
    Class.CONTACT: (
        "Of clients and confirmed newsletter readers until they ask for deletion, to offer services and promotions and "
        "for nothing else; of anybody else it goes with the rest."
    ),
    Class.RECORD: "Without end: numbers, amounts, states and ids.",
    Class.EPHEMERAL: "From ten minutes to a month.",
}


def policy_of(studio: Studio) -> Policy:
    """Write the policy in force for a studio."""
    return Policy(
        version=VERSION,
        effective=EFFECTIVE,
        studio=studio.name,
        categories=tuple(_category(each) for each in Class),
        before=_before(studio),
        after=_after(studio),
    )


def _category(belongs_to: Class) -> Category:
    kinds = [kind for kind in KINDS.values() if kind.belongs_to is belongs_to]
    labels = tuple(dict.fromkeys(kind.label for kind in kinds))
    return Category(_NAMES[belongs_to], labels, _KEPT[belongs_to], any(kind.sealed for kind in kinds))


def _before(studio: Studio) -> tuple[Section, ...]:
    return (
        Section(
            "What we collect",
            (
                (
                    "When you register, place an order, sign up for the newsletter or fill in a form, you give us what the "
                    "form asks for: your full name, e-mail address, phone number and mailing address, and what you want "
                    "made. Card data goes to the payment provider's own page and never reaches us."
                ),
                (
                    "You can visit this site anonymously: it sets no cookies, runs no script of anybody else, and our logs "
                    "hold no address of a visitor."
                ),
            ),
        ),
        Section(
            "How we use it",
            (
                (
                    "To make what you ordered, to answer you, and to send you updates about your order at the e-mail on "
                    "file."
                ),
                (
                    f"Clients and confirmed newsletter readers get offers of {studio.name} by e-mail. Reply “NO” to any of "
                    "them, in your own words, and you never get another. That stays so even after every record of you is "
                    "gone."
                ),
            ),
        ),
    )


def _after(studio: Studio) -> tuple[Section, ...]:
    waits = int(LIFE.total_seconds() // 3600)
    hours = int(UNPAID_KEPT.total_seconds() // 3600)
    return (
        Section(
            "When it is deleted",
            (
                (
                    f"Your specifications, files and finished pictures: at 00:00, the studio's time ({studio.zone.key}), "
                    f"of the day after the {DETAILS_BUSINESS_DAYS}th business day after completion. Until then you can "
                    "fetch your pictures on your own page, and all of your data as a ZIP."
                ),
                (
                    f"Phone, address, the PDF of your invoice and everything else personal but name and e-mail: at 00:00 "
                    f"of day {PERSONAL_DAYS} after completion."
                ),
                (
                    f"Who asks for their data before it is due gets it whole: its deletion waits until it was fetched, "
                    f"{waits} hours at most, and the copy is deleted with it, {waits} hours after it was asked for at the "
                    "latest."
                ),
                (
                    "On your own page you can have everything erased, confirmed by a link to your e-mail: at once, but not "
                    "while an order of yours is open. Numbers and amounts stay without your name, and your NO stays in "
                    "force, as a keyed hash of your address."
                ),
                (
                    "While a bank disputes a payment, or where a law obliges us, we may hold what is due of that order, "
                    f"{LONGEST_HOLD.days} days at most, an erasure that you ask for included. We tell you by mail when we do."
                ),
                f"An order that was never paid is deleted whole {hours} hours after its payment expired.",
                (
                    "Sealed data in backups is unreadable from the moment its key is deleted; the key's own backup ends a "
                    "day later. Name and e-mail are not sealed: what is deleted of them leaves the backups within 35 days."
                ),
            ),
        ),
        Section(
            "Who else gets it",
            (
                (
                    "Nobody, unless you consented, in writing or by word, before or during the project, and the consent "
                    "is recorded."
                ),
                (
                    "The payment provider, Stripe, takes your card on its own page. From us it gets the amount and an "
                    "opaque order number, no name, address or e-mail. What you type into its page it keeps under its own "
                    "policy."
                ),
                (
                    f"We have it redact its record of your payment {KEPT.days} days after you paid, or on day "
                    f"{PERSONAL_DAYS} after completion where that is later: it does so no earlier, and not while a refund "
                    "or a dispute is open. Until it has done so we ask again every day."
                ),
            ),
        ),
        Section(
            "How it is protected",
            (
                (
                    "All connections are encrypted (TLS). Specifications and personal data are sealed under a key of "
                    "their own for each order. Only authorised staff can open them, and each time is recorded."
                ),
            ),
        ),
        Section(
            "Cookies and Do Not Track",
            (
                (
                    "This site sets no cookies. If you let your own page remember a device, and only then, it stores one "
                    "key in that browser for 30 days; take the choice back, and it is deleted. A browser that sends Do Not "
                    "Track or Global Privacy Control is never remembered."
                ),
                (
                    "A browser that sends Do Not Track or Global Privacy Control gets the same "
                    "site: nobody is tracked, by us or by others through us."
                ),
            ),
        ),
        Section(
            "California Online Privacy Protection Act",
            (
                (
                    "This page says what is collected, who gets it, how to review and change it, and since when it holds. "
                    f"On your own page, {studio.web}/account, you can see what we hold about you, correct it, fetch it and have it erased."
                ),
                (
                    "When this policy changes, the new version and the day from which it holds stand here before that day, "
                    "and earlier versions stay readable."
                ),
            ),
        ),
        Section(
            "Online only",
            ("This policy is about what is collected through this site, not about data obtained offline.",),
        ),
        Section(
            "Contacting us",
            (f"{', '.join(_address(studio))}. E-mail {studio.email}, phone {studio.phone}.",),
        ),
    )


def _address(studio: Studio) -> tuple[str, ...]:
    """Give the postal address with the name before it, once."""
    return studio.address if studio.address[:1] == (studio.name,) else (studio.name, *studio.address)
