"""The AWS services of the local stack."""

from local.aws.queues import Message
from local.aws.server import MAIL_RATE, AwsServer
from local.aws.signatures import ACCESS_KEY, SECRET_KEY

__all__ = ["ACCESS_KEY", "MAIL_RATE", "SECRET_KEY", "AwsServer", "Message"]
