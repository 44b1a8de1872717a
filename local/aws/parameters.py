"""SSM's parameters, by own code: moto's SSM brings all of EC2 along, 0.6 s of start."""

from typing import Any

from moto.core.models import DEFAULT_ACCOUNT_ID

from local.aws.errors import AwsError
from local.aws.store import Rows
from local.clock import StackClock


class Parameters:
    """PutParameter, GetParameter and GetParameters: one value a name, the newest."""

    def __init__(self, rows: Rows, clock: StackClock) -> None:
        self._rows, self._clock = rows, clock
        self._held: dict[tuple[str, str], dict[str, Any]] = {(r, name): one for r, name, one in rows.all("ssm")}

    def answer(self, region: str, action: str, params: dict[str, Any]) -> dict[str, Any]:
        """Do one call of the JSON protocol; SecureStrings are shown as text only `WithDecryption`."""
        clear = bool(params.get("WithDecryption"))
        match action:
            case "PutParameter":
                return self._put(region, params)
            case "GetParameter":
                return {"Parameter": self._shown(region, params["Name"], clear=clear)}
            case "GetParameters":
                known = [name for name in params["Names"] if (region, name) in self._held]
                shown = [self._shown(region, name, clear=clear) for name in known]
                return {"Parameters": shown, "InvalidParameters": [n for n in params["Names"] if n not in known]}
        raise AwsError(400, "UnknownOperationException", f"{action} is not known here.")

    def _put(self, region: str, params: dict[str, Any]) -> dict[str, Any]:
        name = params["Name"]
        old = self._held.get((region, name))
        if old and not params.get("Overwrite"):
            raise AwsError(400, "ParameterAlreadyExists", "The parameter already exists.")
        self._held[region, name] = new = {
            "Name": name,
            "Type": params.get("Type", old["Type"] if old else "String"),
            "Value": params["Value"],
            "Version": old["Version"] + 1 if old else 1,
            "LastModifiedDate": self._clock.seconds(),
            "ARN": f"arn:aws:ssm:{region}:{DEFAULT_ACCOUNT_ID}:parameter/{name.removeprefix('/')}",
            "DataType": "text",
        }
        self._rows.write("ssm", region, {name: new}, set())
        return {"Version": new["Version"], "Tier": "Standard"}

    def _shown(self, region: str, name: str, *, clear: bool) -> dict[str, Any]:
        if (region, name) not in self._held:
            raise AwsError(400, "ParameterNotFound", "The parameter does not exist.")
        one = self._held[region, name]
        return one if clear or one["Type"] != "SecureString" else {**one, "Value": "kms:alias/aws/ssm"}
