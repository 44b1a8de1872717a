"""Files that are announced before they are uploaded: kinds, names and sizes that can be taken."""

from collections.abc import Callable
from pathlib import PurePosixPath
from typing import Annotated

from pydantic import AfterValidator, StrictInt, WithJsonSchema
from pydantic_core import PydanticCustomError

from picpros.api.fields import LONGEST_LINE, Form, Line
from picpros.services.take_order import AnnouncedFile

MEGABYTE = 1024 * 1024
LARGEST_FILE = 25 * MEGABYTE
LARGEST_PICTURE = 500 * MEGABYTE

_PICTURES = "image/jpeg image/png image/webp image/tiff image/heic image/heif image/gif"
_PAPERS = (
    "application/pdf application/zip application/x-zip-compressed image/vnd.adobe.photoshop application/x-photoshop"
)
_RAW = (
    "image/x-adobe-dng image/x-canon-cr2 image/x-canon-cr3 image/x-nikon-nef image/x-sony-arw image/x-fuji-raf "
    "image/x-olympus-orf image/x-panasonic-rw2 image/x-pentax-pef image/x-samsung-srw image/x-raw"
)
# Browsers call raw camera files application/octet-stream.
CONTENT_TYPES = frozenset(f"{_PICTURES} {_PAPERS} {_RAW} application/octet-stream".split())
_ENDINGS = ".svg .svgz .html .htm .xhtml .xml .js .mjs .exe .bat .cmd .sh .ps1 .jar .dll .com .scr .msi"
_NEVER = frozenset(_ENDINGS.split())


def _content_type(value: str) -> str:
    kind = value.strip().lower()
    if kind not in CONTENT_TYPES:
        raise PydanticCustomError("picpros", "must be a picture, PDF, ZIP, PSD or raw camera type")
    return kind


def _file_name(value: str) -> str:
    ending = PurePosixPath(value.lower()).suffix
    if "/" in value or "\\" in value or ending in _NEVER:
        raise PydanticCustomError("picpros", "must be a file's name, of a kind that can be taken")
    return value


def _up_to(largest: int) -> Callable[[int], int]:
    def size(value: int) -> int:
        if value < 1:
            raise PydanticCustomError("picpros", "must not be empty")
        if value > largest:
            raise PydanticCustomError("picpros", f"must be at most {largest // MEGABYTE} MB ({largest:,} bytes)")
        return value

    return size


def _bytes(largest: int) -> WithJsonSchema:
    return WithJsonSchema(
        {"type": "integer", "minimum": 1, "maximum": largest, "description": "Bytes; an upper bound."}
    )


class FileForm(Form):
    """A file that is going to be uploaded; `size` in bytes is an upper bound."""

    name: Annotated[
        Line,
        AfterValidator(_file_name),
        WithJsonSchema(
            {
                "type": "string",
                "minLength": 1,
                "maxLength": LONGEST_LINE,
                "pattern": r"^[^\u0000-\u001f\u007f-\u009f\u2028\u2029/\\]*$",
                "description": f"A file's name, without folders; never {_ENDINGS}.",
            }
        ),
    ]
    size: Annotated[StrictInt, AfterValidator(_up_to(LARGEST_FILE)), _bytes(LARGEST_FILE)]
    content_type: Annotated[
        Line, AfterValidator(_content_type), WithJsonSchema({"type": "string", "enum": sorted(CONTENT_TYPES)})
    ]

    def to_file(self) -> AnnouncedFile:
        return AnnouncedFile(self.name, self.size, self.content_type)


class PictureForm(FileForm):
    """A finished picture, which may be larger."""

    size: Annotated[StrictInt, AfterValidator(_up_to(LARGEST_PICTURE)), _bytes(LARGEST_PICTURE)]
