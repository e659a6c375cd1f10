"""`spec/tools/judge.py`: what the mock server is given. Running it whole needs node: `make spec-judge`."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING

from tools import judge, official_sdk

if TYPE_CHECKING:
    from tools.description import Description


def test_served_document_fits_steady_and_the_tests(description: Description) -> None:
    """Array parameters lose their brackets, every operation takes `?beta=true`, and the original stays as it was."""
    before = copy.deepcopy(description.document)
    served = judge.served(description.document)
    assert description.document == before
    for path, item in served["paths"].items():
        for method, operation in item.items():
            names = [one["name"] for one in operation["parameters"] if "name" in one]
            assert "beta" in names
            assert not any(name.endswith("[]") for name in names)
            original = before["paths"][path][method]
            assert len(operation["parameters"]) == len(original["parameters"]) + 1
            assert {k: v for k, v in operation.items() if k != "parameters"} == {
                k: v for k, v in original.items() if k != "parameters"
            }


def test_served_objects_take_no_unknown_property(description: Description) -> None:
    """Steady must refuse what the description lacks, except where any property is meant to be taken."""
    served = judge.served(description.document)["components"]["schemas"]
    closed = {name for name, schema in served.items() if schema.get("additionalProperties") is False}
    objects = {name for name, schema in description.schemas.items() if "properties" in schema}
    assert objects - closed == {
        name for name in objects if description.schemas[name].get("additionalProperties") is not None
    }
    assert "CreateMessageRequest" in closed
    assert "ToolInputSchema" not in closed


def test_judge_covers_all_areas_in_both_flavours() -> None:
    """The eight test files of messages, batches, models and files."""
    areas = {"test_messages.py", "messages/test_batches.py", "test_models.py", "test_files.py"}
    assert set(judge.TESTS) == {f"tests/api_resources/{flavour}{area}" for area in areas for flavour in ("", "beta/")}


def test_everything_is_installed_under_build() -> None:
    """The yardsticks never reach our own environment."""
    assert official_sdk.BUILD.parts[-2:] == ("build", "official-sdk")
    assert (official_sdk.BUILD.parents[1] / "spec" / "openapi.yaml").is_file()
