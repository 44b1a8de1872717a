"""What AWS itself would write down of who visits the site."""

import pytest

from tests.infra.stacks import of_type, properties

# What an access log could say of a visitor, by the names of API Gateway's variables.
TELLING = ("sourceIp", "identity.", "userAgent", "authorizer", "path", "queryString")


@pytest.mark.clause("C2")
def test_no_access_log_holds_who_came_or_by_which_link() -> None:
    stages = of_type("AWS::ApiGatewayV2::Stage")

    assert stages
    for stage in stages:
        told = str(properties(stage).get("AccessLogSettings", {}).get("Format", ""))
        assert [word for word in TELLING if word in told] == []


@pytest.mark.clause("C2")
@pytest.mark.parametrize("bucket", of_type("AWS::S3::Bucket"))
def test_no_bucket_logs_who_fetches_from_it(bucket: str) -> None:
    assert "LoggingConfiguration" not in properties(bucket)
