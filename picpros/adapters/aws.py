"""AWS clients: short timeouts, and tries with jittered pauses within the one deadline of the invocation."""

from functools import cache
from typing import Any

from botocore.config import Config
from botocore.retries.standard import RetryEventAdapter, StandardRetryConditions
from botocore.session import Session

from picpros.adapters.patience import TRIES, Patience
from picpros.errors import Unavailable

TRY = 6.0  # seconds: what one try takes at the longest
_CONFIG = Config(
    connect_timeout=1,
    read_timeout=5,
    retries={"mode": "standard", "total_max_attempts": 1},  # the tries are ours, see below
    s3={"addressing_style": "path"},
    signature_version="v4",
)
ONE_MAIL = 17.0  # seconds
# SES has no idempotency token: a second try after an answer that was lost could be a second mail.
_ONCE = _CONFIG.merge(Config(connect_timeout=2, read_timeout=15))


class _Tries:
    """Tries again what botocore's own rules call transient or throttled, as long as there is patience."""

    def __init__(self, patience: Patience) -> None:
        self._patience = patience
        self._rules, self._adapter = StandardRetryConditions(max_attempts=TRIES + 1), RetryEventAdapter()

    def begin(self, model: Any, **_: Any) -> None:
        if not self._patience.lasts(TRY):
            raise Unavailable(f"no time is left for {model.name}")

    def again(self, **failed: Any) -> float | None:
        """Give botocore the seconds to wait, which are waited here, or None where the answer stands."""
        met = self._adapter.create_retry_context(**failed)
        if not self._rules.is_retryable(met):
            return None
        if self._patience.pause(met.attempt_number, another=TRY):
            return 0.0
        raise Unavailable(f"{failed['operation'].name} failed to the end")


def client(service: str, patience: Patience | None = None) -> Any:
    """Make a client; the region, credentials and, on one machine, the endpoint come from the environment.

    Its calls raise Unavailable when no try succeeded in time. What a try did whose answer was lost, the next may meet.
    """
    made = _session().create_client(service, config=_CONFIG)
    tries = _Tries(patience or Patience())
    made.meta.events.register("before-call", tries.begin)
    made.meta.events.register("needs-retry", tries.again)  # type: ignore[arg-type]  # its answer is taken
    return made


def once(service: str) -> Any:
    """Make a client that never tries again by itself."""
    return _session().create_client(service, config=_ONCE)


def secrets(*names: str) -> list[str]:
    """Read SecureStrings of the parameter store, in one call; LookupError names what is not there."""
    found = client("ssm").get_parameters(Names=list(names), WithDecryption=True)
    if found["InvalidParameters"]:
        raise LookupError(f"no such parameters: {', '.join(found['InvalidParameters'])}; see the deploy guide")
    values = {each["Name"]: each["Value"] for each in found["Parameters"]}
    return [values[name] for name in names]


@cache
def _session() -> Session:
    """Make botocore's session, once: boto3's would load transfers of files, and with them processes and threads."""
    return Session()
