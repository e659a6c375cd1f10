"""`spec/tools/judge`: what the mock servers are given, and how a run is judged. Running it whole needs node.

`make spec-judge` does that.
"""

from __future__ import annotations

import copy
import json
import sys
import urllib.request
from typing import TYPE_CHECKING, Any

import pytest

from tools import mock_server, official_sdk
from tools.judge import __main__ as judge
from tools.judge.report import Operations, Verdict
from tools.judge.served import served, served_by_prism

if TYPE_CHECKING:
    from pathlib import Path

    from tools.description import Description

SERVED = {"steady": served, "prism": served_by_prism}
Copies = dict[str, dict[str, Any]]
LISTING = {"method": "GET", "path": "/v1/models", "status": 200, "remarks": [], "test": "t.py::a"}
FORMS = ("/v1/skills", "/v1/organizations/plugins", "/v1/skills/{skill_id}/versions")


@pytest.fixture(scope="module")
def copies(description: Description) -> Copies:
    """What each server gets."""
    return {server: changed(description.document) for server, changed in SERVED.items()}


@pytest.mark.parametrize("server", SERVED)
def test_original_stays_as_it_was(description: Description, server: str) -> None:
    """The servers get copies."""
    before = copy.deepcopy(description.document)
    SERVED[server](description.document)
    assert description.document == before


@pytest.mark.parametrize("server", SERVED)
def test_every_operation_takes_the_mark_of_the_beta_twins(
    description: Description, copies: Copies, server: str
) -> None:
    """`?beta=true` is one parameter more, and nothing is left out."""
    given = copies[server]
    for path, method, operation in description.operations():
        parameters = given["paths"][path][method]["parameters"]
        assert parameters[-1]["name"] == "beta"
        assert len(parameters) == len(operation.get("parameters", [])) + 1
        assert operation.keys() - given["paths"][path][method].keys() == set()


@pytest.mark.parametrize("server", SERVED)
def test_served_objects_take_no_unknown_property(description: Description, copies: Copies, server: str) -> None:
    """What the description lacks must be refused, except where any property is meant to be taken."""
    given = copies[server]["components"]["schemas"]
    closed = {name for name, schema in given.items() if schema.get("additionalProperties") is False}
    objects = {name for name, schema in description.schemas.items() if "properties" in schema}
    assert objects - closed == {
        name for name in objects if description.schemas[name].get("additionalProperties") is not None
    }
    assert "CreateMessageRequest" in closed
    assert "ToolInputSchema" not in closed


@pytest.mark.parametrize("server", SERVED)
def test_schemas_say_what_the_description_says(description: Description, copies: Copies, server: str) -> None:
    """Closing objects is all that is done to named schemas: no type, value or limit is let through."""
    given = copies[server]["components"]["schemas"]
    for name, schema in description.schemas.items():
        assert {**given[name], "additionalProperties": schema.get("additionalProperties")} == {
            **schema,
            "additionalProperties": schema.get("additionalProperties"),
        }, name


@pytest.mark.parametrize("server", SERVED)
def test_zero_passes_in_queries_only_as_a_lower_bound(copies: Copies, server: str) -> None:
    """The version of an agent may be 0 for the tests; upper bounds stay."""
    given = copies[server]
    [version] = [
        one for one in given["paths"]["/v1/agents/{agent_id}"]["get"]["parameters"] if one.get("name") == "version"
    ]
    assert version["schema"]["minimum"] == 0
    limit = given["components"]["parameters"]["PageLimit"]["schema"]
    assert (limit["minimum"], limit["maximum"]) == (0, 1000)


@pytest.mark.parametrize("server", SERVED)
def test_answers_lead_back_and_have_both_forms(copies: Copies, server: str) -> None:
    """`results_url` has no host, and a user profile has what the older form requires."""
    paths = json.dumps(copies[server]["paths"])
    assert '"results_url": "/v1/messages/batches/' in paths
    assert '"results_url": "https' not in paths
    assert paths.count('"type": "user_profile"') == paths.count('"trust_grants"') > 0


def test_steady_gets_arrays_without_brackets(copies: Copies) -> None:
    """It adds them itself, in queries and in forms."""
    given = copies["steady"]
    for _, _, operation in operations(given):
        assert not any(one["name"].endswith("[]") for one in operation["parameters"] if "name" in one)
    for path in FORMS:
        schema = given["paths"][path]["post"]["requestBody"]["content"]["multipart/form-data"]["schema"]
        assert "files" in schema["properties"]
        assert "files" in schema["required"]
        assert not any("[]" in name for name in schema["properties"])


def operations(document: dict[str, Any]) -> list[tuple[str, str, dict[str, Any]]]:
    """Every operation of a document."""
    return [(path, method, one) for path, item in document["paths"].items() for method, one in item.items()]


def test_prism_gets_what_it_can_serve(copies: Copies) -> None:
    """No header that may be an array, forms that say how lists come, streams as texts under the asked name."""
    given = copies["prism"]
    for path in FORMS:
        form = given["paths"][path]["post"]["requestBody"]["content"]["multipart/form-data"]
        assert form["encoding"] == {"files[]": {"style": "form", "explode": True}}
    for one in given["components"]["parameters"].values():
        assert one["in"] != "header" or one["schema"].get("type") != "array"
    streamed = given["paths"]["/v1/messages"]["post"]["responses"]["200"]["content"]
    assert streamed["text/event-stream"]["example"].startswith("event: message_start\ndata: {")
    assert "application/json" in streamed
    results = given["paths"]["/v1/messages/batches/{message_batch_id}/results"]["get"]["responses"]["200"]["content"]
    assert list(results) == ["application/binary"]
    lines = results["application/binary"]["example"].splitlines()
    assert [json.loads(line)["custom_id"] for line in lines]


def test_a_request_has_one_operation(description: Description) -> None:
    """Literal segments go before parameters, an empty segment is no parameter, and the method counts."""
    all_of = Operations(description)
    assert len(all_of.all) == 271
    assert all_of.of("GET", "/v1/environments/e/work/poll") == ("GET", "/v1/environments/{environment_id}/work/poll")
    assert all_of.of("GET", "/v1/environments/e/work/w") == ("GET", "/v1/environments/{environment_id}/work/{work_id}")
    assert all_of.of("GET", "/v1/environments/e/work/") is None
    assert all_of.of("PUT", "/v1/models") is None
    assert all_of.of("GET", "/v1/nowhere") is None


def test_every_operation_is_its_own(description: Description) -> None:
    """A path made of any template comes back to that template."""
    all_of = Operations(description)
    for method, path in all_of.all:
        filled = "/".join("x1" if part.startswith("{") else part for part in path.split("/"))
        assert all_of.of(method, filled) == (method, path)


def verdict(description: Description, **changed: Any) -> Verdict:
    """Of a run in which every operation was called once, by a test that passed."""
    all_of = Operations(description)
    requests = [{**LISTING, "method": method, "path": path} for method, path in all_of.all]
    record = {"outcomes": {"t.py::a": "passed"}, "skipped": {}, "requests": requests, "answered_by_tests": 0}
    ours = {"outcomes": {}, "skipped": {}, "requests": [], "answered_by_tests": 0}
    known = {"server": "steady", "version": "1", "exit_code": 0, "said": "Coverage: 271/271", "seconds": 1.0}
    return Verdict(**{"record": record, "ours": ours, "operations": all_of, **known, **changed})


def test_good_is_all_of_it(description: Description) -> None:
    """Every test passed, nothing refused or ambiguous, every operation reached."""
    good = verdict(description)
    assert good.good
    assert "271 of 271" in good.text()
    assert "steady says: Coverage: 271/271" in good.text()


@pytest.mark.parametrize(
    ("request_changed", "said"),
    [
        ({"status": 400}, "refused: 400 GET /v1/models (t.py::a)"),
        ({"remarks": ["E3010 body: no"]}, "ambiguous: GET /v1/models: E3010 body: no"),
    ],
)
def test_one_bad_request_is_enough(description: Description, request_changed: dict[str, Any], said: str) -> None:
    """A request that was refused or fits no member of a union, though its test passed."""
    whole = verdict(description)
    whole.record["requests"].append({**LISTING, **request_changed})
    assert not whole.good
    assert said in whole.text()


def test_operations_that_only_failed_are_not_reached(description: Description) -> None:
    """A refused request reaches nothing, and what is not reached is named."""
    whole = verdict(description)
    for one in whole.record["requests"]:
        if one["path"] == "/v1/models":
            one["status"] = 404
    assert whole.unreached == [("GET", "/v1/models")]
    assert not whole.good
    assert "270 of 271" in whole.text()
    assert "not reached: GET /v1/models" in whole.text()


def test_operations_that_only_our_tests_reach_are_named(description: Description) -> None:
    """They count, and the report tells them apart."""
    whole = verdict(description)
    whole.record["requests"][:] = [one for one in whole.record["requests"] if one["path"] != "/v1/models"]
    assert not whole.good
    whole.ours["requests"].append(LISTING)
    assert whole.good
    assert "only by the tests beside: 1\n    GET /v1/models" in whole.text()


@pytest.mark.parametrize("changed", [{"exit_code": 1}, {"record": judge._NOTHING, "whole": False}])
def test_a_run_without_proof_is_not_good(description: Description, changed: dict[str, Any]) -> None:
    """Steady's exit code counts, and so does that tests were run at all."""
    assert not verdict(description, **changed).good


def test_failed_and_skipped_tests_are_told(description: Description) -> None:
    """A failure is named, a skip has its reason."""
    whole = verdict(description)
    whole.record["outcomes"].update({"t.py::b": "failed", "t.py::c": "skipped"})
    whole.record["skipped"]["t.py::c"] = "not here"
    assert not whole.good
    assert "3; 1 passed, 1 failed, 1 skipped" in whole.text()
    assert "skipped 1: not here" in whole.text()
    assert "failed: t.py::b" in whole.text()


def test_a_part_need_not_reach_everything(description: Description) -> None:
    """Chosen tests are judged by themselves."""
    part = verdict(description, whole=False)
    part.record["requests"][:] = [LISTING]
    assert part.good


def test_all_of_the_tests_are_run_on_both_servers() -> None:
    """The whole folder by default, steady first."""
    assert judge.TESTS == "tests/api_resources"
    assert list(judge.SERVERS) == ["steady", "prism"]
    assert (judge.OURS / "judge_downloads.py").is_file()
    assert (judge.OURS / "judge_plugin.py").is_file()


def test_everything_is_installed_under_build() -> None:
    """The yardsticks never reach our own environment."""
    assert official_sdk.BUILD.parts[-2:] == ("build", "official-sdk")
    assert (official_sdk.BUILD.parents[1] / "spec" / "openapi.yaml").is_file()


def test_environment_is_made_anew_for_other_packages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The stamp holds what was installed: nothing is run for the same, pip for anything else."""
    ran: list[tuple[Any, ...]] = []
    monkeypatch.setattr(official_sdk, "BUILD", tmp_path)
    monkeypatch.setattr(official_sdk, "_run", lambda *command: ran.append(command))
    assert official_sdk.python() == tmp_path / "venv" / "bin" / "python"
    assert [one[2] for one in ran] == ["venv", "pip"]
    official_sdk.python()
    assert len(ran) == 2
    monkeypatch.setattr(official_sdk, "_TEST_PACKAGES", ("another==1",))
    official_sdk.python()
    assert ran[-1][-1] == "another==1"


def test_all_platforms_of_the_sdk_are_installed() -> None:
    """`tests/official_sdk/test_platforms.py` compares with Bedrock and Vertex, and would be skipped without."""
    assert f"anthropic[aiohttp,bedrock,vertex,webhooks]=={official_sdk.VERSION}" in official_sdk._TEST_PACKAGES


SERVER = """
import http.server, sys
http.server.HTTPServer(("127.0.0.1", int(sys.argv[1])), http.server.SimpleHTTPRequestHandler).serve_forever()
"""


def started(source: str) -> Any:
    """A stand-in for a mock server's program: Python with this source, which gets the port."""

    def start(_: Path, said: Any) -> mock_server.MockServer:
        return mock_server.MockServer(
            lambda port: [sys.executable, "-c", source, str(port)], said, name="stand-in", seconds=300
        )

    return start


def test_a_server_is_awaited_and_ended() -> None:
    """It answers inside the block, any status is an answer, and after `stop` it is gone."""
    with mock_server.serving({}, started(SERVER), "/not/there") as server:
        with urllib.request.urlopen(server.base_url, timeout=120) as answer:  # noqa: S310 (http)
            assert answer.status == 200
        code, said = server.stop()
    assert code != 0
    assert "GET /not/there" in said


def test_a_server_that_ends_at_once_says_why() -> None:
    """The error has what the program said."""
    with (
        pytest.raises(RuntimeError, match=r"stand-in did not start, it ended: (?s:.*)no such thing"),
        mock_server.serving({}, started("raise SystemExit('no such thing')"), "/"),
    ):
        pytest.fail("it never ran")
