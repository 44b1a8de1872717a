"""The whole stack put together: made, started, ended."""

import json
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from local.aws import ACCESS_KEY, MAIL_RATE, SECRET_KEY, AwsServer
from local.clock import StackClock
from local.control import Control
from local.database import open_database
from local.deletions import Deletions
from local.desk_tokens import DeskTokens, new_key
from local.front import Front
from local.http import Server
from local.intrinsics import REGION
from local.mail import Feedback, Inbound, Outbound, ReceiptRule
from local.mail.web import blueprint
from local.mappings import Mappings, OnFailure, sources
from local.pages import Pages, page_headers
from local.ports import asked_port, held, inner_port, lock_folder
from local.provision import Remembered, client, make_everything, new_secret, put_secrets
from local.restoring import Restoring
from local.routes import Routes
from local.rules import rules
from local.runtime import Functions, specs
from local.schedule import Schedule, schedules
from local.stripe import StripeServer
from local.sweep import Sweep
from local.template import Templates
from local.timeline import Timeline
from local.worker import FunctionSpec, InvocationFailed
from picpros.studio import load_file

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIEnvironment

OWNER = "owner@studio.example"
# AWS would try a failed run of a schedule again after a minute and after two more; here it is at once.
_RESOURCES = ("_TABLE", "_BUCKET", "_QUEUE", "_KEY")
_TRIES = 3


@dataclass(frozen=True)
class Options:
    """How the stack was asked for. A port 0 is chosen once and remembered; `now` sets the clock of a new `data`.

    `mail_rate` is how many mails a second SES takes.
    """

    root: Path
    data: Path
    port: int = 8000
    smtp_port: int = 2525
    now: datetime | None = None
    mail_rate: float = MAIL_RATE


class LocalStack:
    """All servers and functions of one data folder; made, then started, then stopped once.

    Raises CannotStart, TemplateError or SettingsError with a text for a person.
    """

    def __init__(self, options: Options) -> None:
        self._root, self._data = options.root, options.data
        self._data.mkdir(parents=True, exist_ok=True)
        self._lock = lock_folder(self._data)
        self._kept = Remembered(self._data / "resources.json")
        self.clock = StackClock(self._data / "clock.json", options.now)
        port = asked_port(self._kept, "--port", options.port)
        self._smtp_port = asked_port(self._kept, "--smtp-port", options.smtp_port)
        self._app: Front
        self._server = Server(self._answer, port)
        self.url, self.smtp_url = self._server.url, f"smtp://127.0.0.1:{self._smtp_port}"
        with held(self._smtp_port):
            self._make_servers(options.mail_rate)
            self._make_from_templates()

    def start(self) -> None:
        """Open for mail and requests; functions load and what was missed runs in the background."""
        for part in (self._stripe, self._inbound, self._server, self._timeline):
            part.start()
        self._functions.warm_up()

    def stop(self) -> None:
        """End all in about ten seconds: what runs may finish, nothing new begins."""
        self._timeline.stop(10)
        self._functions.stop(5)
        for part in (
            self._server,
            self._inbound,
            self._stripe,
            self._aws,
            self._outbound,
            self._feedback,
            self._database,
        ):
            part.stop()
        self._lock.close()

    def functions(self) -> Iterable[FunctionSpec]:
        """Give what the template says of each function, for whoever wants to run one alone."""
        return self._functions.specs

    def token(self) -> str:
        """Give a token for the desk, the owner's."""
        return self._tokens.issue(OWNER)

    def _make_servers(self, mail_rate: float) -> None:
        kept, data = self._kept, self._data
        self._feedback = Feedback(data, self.clock, invoke=self._succeeds, wake=self._wake)
        self._outbound = Outbound(data, self.clock, self._feedback)
        port, send = inner_port(kept, "aws"), self._outbound.send
        self._aws = AwsServer(data, self.clock, port=port, send_mail=send, wake=self._wake, mail_rate=mail_rate)
        # After the AWS services, which begin with emptying all that moto holds in this process.
        self._database = open_database(data, inner_port(kept, "database"))
        self._secrets = {
            "StripeSecretParameter": kept.get("stripe-key", new_secret("sk_test")),
            "StripeWebhookParameter": kept.get("stripe-webhook", new_secret("whsec")),
        }
        self._stripe = StripeServer(
            data / "stripe",
            self.clock.now,
            port=inner_port(kept, "stripe"),
            secret_key=self._secrets["StripeSecretParameter"],
            webhook_url=f"{self.url}/webhooks/stripe",
            webhook_secret=self._secrets["StripeWebhookParameter"],
        )
        self.payments_url = f"{self._stripe.url}/dashboard"

    def _make_from_templates(self) -> None:
        studio = load_file(self._root / "studio.toml")
        domains = {"FromDomain": studio.from_address.rpartition("@")[2], "ReplyDomain": studio.reply_domain}
        stripe = {"StripeApiBase": self._stripe.url, "PayPages": self._stripe.url}
        given = {"SiteUrl": self.url, "SiteOrigin": self.url, **stripe, **domains}
        key_ids: dict[str, str] = {}
        templates = Templates(self._root, given, self._aws.url, key_ids)
        self._aws.start()
        dynamodb, s3 = client("dynamodb", self._database.url), client("s3", self._aws.url)
        make_everything(templates, dynamodb, self._aws.url, self._kept, key_ids)
        put_secrets(client("ssm", self._aws.url), {f"/{templates.parameter(n)}": v for n, v in self._secrets.items()})
        self._functions = Functions(specs(templates, self._environment(), self._root), self._root, self._data / "logs")
        self._inbound = self._mail_in(templates, list(domains.values()))
        self._feedback.rules, self._feedback.destinations = rules(templates), destinations(templates)
        mappings = Mappings(sources(templates), self._aws.queues, self._functions.invoke)
        self._timeline = Timeline(
            self.clock,
            schedules(templates),
            [self._stripe, self._inbound, self._feedback, mappings],
            fire=self._fire,
            sweep=Sweep(templates, dynamodb, s3, self.clock),
            file=self._data / "schedules.json",
        )
        self._deletions = Deletions.of(templates, dynamodb, self.clock, self._timeline.move)
        kept = self._data / "snapshot.pickle"
        self._restoring = Restoring(templates, dynamodb, kept, self._functions.restart)
        self._app = self._make_front(templates)

    def _answer(self, environ: "WSGIEnvironment", start_response: "StartResponse") -> Iterable[bytes]:
        return self._app(environ, start_response)

    def _wake(self) -> None:
        self._timeline.wake()

    def _environment(self) -> dict[str, str]:
        return {
            "AWS_ENDPOINT_URL": self._aws.url,
            "AWS_ENDPOINT_URL_DYNAMODB": self._database.url,
            "AWS_ACCESS_KEY_ID": ACCESS_KEY,
            "AWS_SECRET_ACCESS_KEY": SECRET_KEY,
            "PICPROS_CLOCK_FILE": str((self._data / "clock.json").resolve()),
        }

    def _mail_in(self, templates: Templates, domains: list[str]) -> Inbound:
        return Inbound(
            self._data,
            self.clock,
            port=self._smtp_port,
            domains=domains,
            rules=receipt_rules(templates),
            aws_url=self._aws.url,
            invoke=self._succeeds,
            give_up=OnFailure(templates, client("sqs", self._aws.url)),
            wake=self._wake,
        )

    def _succeeds(self, function: str, event: Mapping[str, Any]) -> bool:
        try:
            self._functions.invoke(function, event)
        except InvocationFailed as exc:
            print(f"{function}: {exc}", file=sys.stderr)
            return False
        return True

    def _fire(self, schedule: Schedule, at: datetime) -> None:
        event = json.loads(schedule.payload(at))
        for _ in range(_TRIES):
            if self._succeeds(schedule.function, event):
                return

    def _make_front(self, templates: Templates) -> Front:
        routes = Routes(templates)
        (staff,) = routes.authorizers.values()
        self._tokens = DeskTokens(self._kept.get("desk-key", new_key), staff, self.clock.now)
        inside = {
            "region": REGION,
            "endpoints": {
                "dynamodb": self._database.url,
                "aws": self._aws.url,
                "stripe": self._stripe.url,
                "stripe_dashboard": self.payments_url,
            },
            "tables": [table.name for table in templates.of_type("AWS::DynamoDB::Table")],
            "buckets": [bucket.name for bucket in templates.of_type("AWS::S3::Bucket")],
            "queues": [queue.name for queue in templates.of_type("AWS::SQS::Queue")],
            "variables": _variables(self._functions),
        }
        control = Control(
            self.clock, self._timeline, self._tokens, inside, self._functions.logged, self._restoring
        ).app()
        mailbox = blueprint(
            self._outbound, self._inbound, self._feedback, self.clock.now, self._deletions, self.payments_url
        )
        control.register_blueprint(mailbox)
        pages = Pages(self._root / "web", page_headers(self._aws.url, self._stripe.url))
        return Front(routes, pages, control, invoke=self._functions.invoke, tokens=self._tokens, now=self.clock.now)


def _variables(functions: Functions) -> dict[str, str]:
    """Give the names of resources that the template hands to the functions: the same name means the same everywhere."""
    handed = {name: value for spec in functions.specs for name, value in spec.environment.items()}
    return {name: value for name, value in sorted(handed.items()) if name.endswith(_RESOURCES)}


def receipt_rules(templates: Templates) -> list[ReceiptRule]:
    """Read which mails are put where, and which function is told."""
    return [_receipt_rule(rule.properties["Rule"]) for rule in templates.of_type("AWS::SES::ReceiptRule")]


def destinations(templates: Templates) -> dict[str, set[str]]:
    """Read which types of events each configuration set publishes to the bus."""
    found: dict[str, set[str]] = {}
    for each in templates.of_type("AWS::SES::ConfigurationSetEventDestination"):
        asked = each.properties["EventDestination"]
        if asked.get("Enabled") and "EventBridgeDestination" in asked:
            found.setdefault(each.properties["ConfigurationSetName"], set()).update(
                map(str.lower, asked["MatchingEventTypes"])
            )
    return found


def _receipt_rule(rule: Mapping[str, Any]) -> ReceiptRule:
    actions = {name: action for each in rule["Actions"] for name, action in each.items()}
    return ReceiptRule(
        recipients=rule["Recipients"],
        bucket=actions["S3Action"]["BucketName"],
        prefix=actions["S3Action"].get("ObjectKeyPrefix", ""),
        function=actions["LambdaAction"]["FunctionArn"].rpartition(":")[2],
    )
