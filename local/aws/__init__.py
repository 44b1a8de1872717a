"""The AWS services of the local stack."""

from local.aws.queues import Message
from local.aws.server import AwsServer
from local.aws.signatures import ACCESS_KEY, SECRET_KEY

__all__ = ["ACCESS_KEY", "SECRET_KEY", "AwsServer", "Message"]
