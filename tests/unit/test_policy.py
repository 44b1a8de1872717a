"""The privacy policy says what the rules do."""

from dataclasses import replace
from html import escape

import pytest

from picpros.domain.data_map import KINDS, Class
from picpros.policy import EFFECTIVE, VERSION
from picpros.policy.document import policy_of
from picpros.policy.html import policy_html
from picpros.studio import load_file
from tests.unit.mails.reading import HOSTILE, Seen

STUDIO = load_file()
POLICY = policy_of(STUDIO)
PAGE = policy_html(POLICY)
SHOWN = " ".join("".join(Seen(PAGE).text).split())


@pytest.mark.clause("L1")
def test_every_class_of_the_data_map_is_a_category_with_what_it_holds() -> None:
    held = {label for category in POLICY.categories for label in category.kinds}

    assert len(POLICY.categories) == len(Class)
    assert held == {kind.label for kind in KINDS.values()}
    assert all(category.name in SHOWN and category.kept in SHOWN for category in POLICY.categories)
    assert all(label in SHOWN for label in held)


@pytest.mark.clause("L1")
@pytest.mark.parametrize(
    "promise",
    [
        "the 14th business day after completion",
        "of day 28 after completion",
        "no name, address or e-mail",
        "deleted whole 48 hours after",
        "within 35 days",
        "Reply “NO” to any of them",
        "sets no cookies",
        "Do Not Track",
        "California Online Privacy Protection Act",
    ],
)
def test_the_numbers_and_promises_stand_in_the_sentences(promise: str) -> None:
    assert promise in SHOWN


@pytest.mark.clause("L2")
def test_it_says_that_it_is_about_this_site_only() -> None:
    assert "collected through this site, not about data obtained offline" in SHOWN


@pytest.mark.clause("L3")
def test_it_says_how_to_reach_the_studio_and_since_when_it_holds() -> None:
    assert all(each in SHOWN for each in (STUDIO.email, STUDIO.phone, *STUDIO.address, VERSION, EFFECTIVE))


@pytest.mark.parametrize("address", [STUDIO.address, STUDIO.address[1:]])
def test_the_name_stands_before_the_address_once(address: tuple[str, ...]) -> None:
    said = policy_of(replace(STUDIO, address=address)).after[-1].sentences[0]

    assert said.startswith("Team Picpros, 120 Gallery Row")


@pytest.mark.clause("L1")
def test_page_and_data_say_the_same() -> None:
    public = POLICY.to_public()
    sentences = [sentence for section in public["sections"] for sentence in section["sentences"]]

    assert all(section["title"] in SHOWN for section in public["sections"])
    assert all(" ".join(sentence.split()) in SHOWN for sentence in sentences)
    assert [category["name"] for category in public["categories"]] == [each.name for each in POLICY.categories]


@pytest.mark.clause("S2")
def test_what_is_sealed_is_said_to_be_sealed() -> None:
    sealed = {category.name for category in POLICY.categories if category.sealed}

    assert sealed == {"Specifications and details", "Personal data besides name and e-mail"}


def test_the_studios_settings_are_text_and_never_markup() -> None:
    page = policy_html(policy_of(replace(STUDIO, name=HOSTILE, address=(f"{HOSTILE} & Co",), phone='"><b>')))

    assert "img" not in Seen(page).tags
    assert "b" not in Seen(page).tags
    assert escape(f"{HOSTILE} & Co") in page
