"""An AWS service's refusal, in the form its clients read."""

import json
from xml.sax.saxutils import escape

from werkzeug.wrappers import Response


class AwsError(Exception):
    """What the service refuses: an HTTP status, AWS's own code, a sentence without anything that was sent."""

    def __init__(self, status: int, code: str, message: str) -> None:
        super().__init__(code)
        self.status, self.code, self.message = status, code, message

    def as_xml(self, around: str = "{}") -> Response:
        """Give it as S3 does; SES of version 1 puts an ErrorResponse around."""
        inner = around.format(f"<Error><Code>{self.code}</Code><Message>{escape(self.message)}</Message></Error>")
        return Response(f'<?xml version="1.0" encoding="UTF-8"?>\n{inner}', self.status, content_type="application/xml")

    def as_json(self) -> Response:
        answer = Response("", self.status, {"x-amzn-ErrorType": self.code}, content_type="application/x-amz-json-1.1")
        answer.set_data(json.dumps({"__type": self.code, "message": self.message}))
        return answer
