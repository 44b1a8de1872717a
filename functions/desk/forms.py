"""What the staff send, checked field by field."""

from typing import Annotated

from pydantic import Field, StringConstraints

from picpros.api.fields import Flag, Form, Line, Text
from picpros.api.files import PictureForm


class PicturesForm(Form):
    """The body of POST /desk/orders/{id}/pictures."""

    files: Annotated[tuple[PictureForm, ...], Field(min_length=1, max_length=50)]


class CampaignForm(Form):
    """The body of POST /desk/campaigns; the subject is sent as written."""

    name: Line
    subject: Annotated[Line, StringConstraints(max_length=200)]
    body: Text


class SendForm(Form):
    """The body of POST /desk/campaigns/{id}/send."""

    dry_run: Flag = False
