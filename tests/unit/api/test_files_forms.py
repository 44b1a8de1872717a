"""Files that are announced: kinds, names and sizes that can be taken."""

import pytest
from pydantic import ValidationError

from picpros.api.files import CONTENT_TYPES, LARGEST_FILE, LARGEST_PICTURE, FileForm, PictureForm
from picpros.services.take_order import AnnouncedFile

GOOD = {"name": "holiday.jpg", "size": 1, "content_type": "image/jpeg"}


def refused(**changes: object) -> bool:
    try:
        FileForm.model_validate({**GOOD, **changes})
    except ValidationError:
        return True
    return False


def test_a_file_is_announced_by_name_size_and_type() -> None:
    assert FileForm.model_validate({**GOOD, "content_type": " IMAGE/JPEG"}).to_file() == AnnouncedFile(
        "holiday.jpg", 1, "image/jpeg"
    )


@pytest.mark.parametrize("size", [1, LARGEST_FILE])
def test_sizes_from_one_byte_to_25_megabytes_are_taken(size: int) -> None:
    assert not refused(size=size)


@pytest.mark.parametrize("size", [0, -1, LARGEST_FILE + 1, "1", 1.5, True, None])
def test_other_sizes_are_not(size: object) -> None:
    assert refused(size=size)


def test_a_finished_picture_may_be_larger() -> None:
    assert PictureForm.model_validate({**GOOD, "size": LARGEST_PICTURE}).size == LARGEST_PICTURE


@pytest.mark.parametrize(
    "content_type", ["image/svg+xml", "text/html", "application/xhtml+xml", "text/xml", "application/javascript", ""]
)
def test_what_a_browser_would_run_is_never_taken(content_type: str) -> None:
    assert refused(content_type=content_type)
    assert content_type not in CONTENT_TYPES


@pytest.mark.parametrize(
    "name", ["a.svg", "a.SVG", "a.html", "a.jpg.html", "a.exe", "../a.jpg", "a/b.jpg", "a\\b.jpg", "a\r\nb.jpg", "", 1]
)
def test_names_that_lead_elsewhere_or_would_be_run_are_refused(name: object) -> None:
    assert refused(name=name, content_type="application/octet-stream")


@pytest.mark.parametrize("name", ["IMG 0001.CR2", "портрет.psd", "no-ending", ".hidden.jpg", "a'b\"c.png"])
def test_names_that_people_give_their_files_are_taken(name: str) -> None:
    assert not refused(name=name)
