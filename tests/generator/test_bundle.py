"""Many files become one document, and every pointer leads back to its line."""

from __future__ import annotations

import copy
import dataclasses
import json
import time
from typing import TYPE_CHECKING

import pytest
import yaml
from openapi_spec_validator import OpenAPIV31SpecValidator
from tests.generator.planted_webhooks import WEBHOOK

from driver.bundle import bundle
from driver.lint import check
from driver.problem import SpecError

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.generator.conftest import Spec


def references(value: object) -> list[str]:
    """Every reference of a document without examples."""
    if isinstance(value, list):
        return [found for item in value for found in references(item)]
    if isinstance(value, dict):
        own = [value["$ref"]] if isinstance(value.get("$ref"), str) else []
        return own + [found for item in value.values() for found in references(item)]
    return []


def test_document_is_one_valid_openapi_3_1_file(spec: Spec) -> None:
    """The result stands alone: a validator accepts it, and every reference is a component of it."""
    document = bundle(spec.root).document

    assert list(OpenAPIV31SpecValidator(document).iter_errors()) == []
    assert all(reference.startswith("#/components/") for reference in references(document))


def test_path_items_are_inlined_and_keep_the_order_of_the_root(spec: Spec) -> None:
    """No path item is left behind a reference: the generator would drop it without a word."""
    document = bundle(spec.root).document

    assert list(document["paths"]) == ["/v1/things", "/v1/things/{thing_id}", "/v1/things/{thing_id}/content"]
    assert list(document["paths"]["/v1/things"]) == ["get", "post"]


def test_webhooks_are_inlined_like_paths(spec: Spec) -> None:
    """A webhook in a file of its own comes into the document, and keeps its lines."""
    own = WEBHOOK.removesuffix("paths:\n")
    spec.write("hooks.yaml", own)
    spec.replace("openapi.yaml", "paths:\n", "webhooks:\n  made:\n    $ref: './hooks.yaml#/webhooks/made'\npaths:\n")

    bundled = bundle(spec.root)

    body = bundled.document["webhooks"]["made"]["post"]["requestBody"]["content"]["application/json"]
    assert body["schema"] == {"$ref": "#/components/schemas/Thing"}
    place = bundled.place(("webhooks", "made", "post", "requestBody"))
    assert (place.file, place.line) == ("spec/hooks.yaml", own.split("\n").index("      requestBody:") + 1)
    assert list(OpenAPIV31SpecValidator(bundled.document).iter_errors()) == []
    assert spec.problems() == []


@pytest.mark.parametrize(
    ("reference", "rule"),
    [
        ("./hooks.yaml#/webhooks/other", "unknown-reference"),
        ("./things.yaml#/paths/~1v1~1things", "path-item-reference"),
    ],
)
def test_a_webhook_that_leads_elsewhere(spec: Spec, reference: str, rule: str) -> None:
    """It is found in its line, and so is the webhook that the root does not list."""
    spec.write("hooks.yaml", WEBHOOK.removesuffix("paths:\n"))
    spec.replace("openapi.yaml", "paths:\n", f"webhooks:\n  made:\n    $ref: '{reference}'\npaths:\n")

    assert {problem.rule for problem in spec.problems()} >= {rule}


def test_a_webhook_that_the_root_does_not_list(spec: Spec) -> None:
    """It would be left out without a word."""
    made = WEBHOOK.removesuffix("paths:\n")
    spec.write("hooks.yaml", made + made.removeprefix("webhooks:\n").replace("  made:", "  other:"))
    spec.replace("openapi.yaml", "paths:\n", "webhooks:\n  made:\n    $ref: './hooks.yaml#/webhooks/made'\npaths:\n")

    (problem,) = spec.problems()

    assert (problem.rule, spec.line(problem)) == ("unlisted-path", "  other:")


def test_components_of_every_kind_are_hoisted_under_their_own_name(spec: Spec) -> None:
    """Schemas, parameters, headers, responses and examples of all files end up under `components`."""
    components = bundle(spec.root).document["components"]

    assert {kind: len(named) for kind, named in components.items()} == {
        "securitySchemes": 1,
        "schemas": 11,
        "parameters": 1,
        "headers": 1,
        "examples": 1,
        "responses": 1,
    }


def test_discriminator_mappings_are_rewritten(spec: Spec) -> None:
    """Mapping values and the default are references too, in any of the three ways to write them."""
    spec.replace("things.yaml", "rod: '#/components/schemas/RodPart'", "rod: RodPart")
    spec.replace("things.yaml", "pole: '#/comp", "pole: './things.yaml#/comp")

    discriminator = bundle(spec.root).document["components"]["schemas"]["Part"]["discriminator"]

    assert discriminator["mapping"]["rod"] == "#/components/schemas/RodPart"
    assert discriminator["mapping"]["pole"] == "#/components/schemas/RodPart"
    assert discriminator["x-default-mapping"] == "#/components/schemas/CustomPart"


def test_data_that_looks_like_a_reference_is_left_alone(spec: Spec) -> None:
    """An example, a constant, an enum and a property named `$ref` are no references."""
    spec.replace("common.yaml", "part: {kind: rod, length: 1.5}", "part: {$ref: './nowhere.yaml#/x'}")
    lookalikes = "        $ref: {type: string}\n        shape: {const: {$ref: nowhere}}"
    spec.replace("things.yaml", "        shape: {}", lookalikes)

    document = bundle(spec.root).document

    assert document["components"]["examples"]["SmallThing"]["value"]["part"] == {"$ref": "./nowhere.yaml#/x"}
    properties = document["components"]["schemas"]["CustomPart"]["properties"]
    assert properties["$ref"] == {"type": "string"}
    assert properties["shape"] == {"const": {"$ref": "nowhere"}}


def test_recursion_over_files_ends(spec: Spec) -> None:
    """Two files whose schemas hold each other are bundled; nothing is written out twice."""
    part = "        part: {$ref: './things.yaml#/components/schemas/Part'}\n"
    spec.replace("common.yaml", "        id:\n", part + "        id:\n")
    spec.replace("things.yaml", "shape: {}", "shape: {$ref: './common.yaml#/components/schemas/Identified'}")

    schemas = bundle(spec.root).document["components"]["schemas"]

    assert schemas["Identified"]["properties"]["part"] == {"$ref": "#/components/schemas/Part"}
    assert schemas["CustomPart"]["properties"]["shape"] == {"$ref": "#/components/schemas/Identified"}


def test_a_listing_in_the_root_is_no_second_definition(spec: Spec) -> None:
    """The root may list a component of another file by a `$ref` to the same name."""
    listing = "components:\n  schemas:\n    Thing:\n      $ref: './things.yaml#/components/schemas/Thing'\n"
    spec.replace("openapi.yaml", "components:\n", listing)

    assert "allOf" in bundle(spec.root).document["components"]["schemas"]["Thing"]


def test_a_clash_names_both_places(spec: Spec) -> None:
    """Two components of one name: the message says where each stands."""
    spec.replace("common.yaml", "    Identified:\n", "    Color:\n      type: string\n    Identified:\n")

    with pytest.raises(SpecError) as caught:
        bundle(spec.root)

    (problem,) = caught.value.problems
    assert problem.where.file == "spec/common.yaml"
    assert "spec/things.yaml:" in problem.message


def test_all_mistakes_of_all_files_are_reported_at_once(spec: Spec) -> None:
    """A maintainer fixes a list, not one finding a run."""
    spec.replace("things.yaml", "schemas/ThingPage'", "schemas/Page'")
    spec.replace("common.yaml", "schemas/ErrorResponse'", "schemas/Oops'")

    with pytest.raises(SpecError) as caught:
        bundle(spec.root)

    assert [problem.where.file for problem in caught.value.problems] == ["spec/common.yaml", "spec/things.yaml"]
    assert str(caught.value).endswith("2 problems in the description")


def test_a_circle_of_path_items_ends(spec: Spec) -> None:
    """A path item that refers to itself is refused, not followed for ever."""
    spec.replace("openapi.yaml", "./things.yaml#/paths/~1v1~1things'", "#/paths/~1v1~1things'")

    with pytest.raises(SpecError, match="path-item-reference"):
        bundle(spec.root)


def test_a_file_nobody_refers_to_is_reported(spec: Spec) -> None:
    """An area that the root forgot would be missing from the client without a word."""
    spec.write("more.yaml", "components:\n  schemas: {}\n")

    (problem,) = spec.problems()

    assert (problem.rule, problem.place) == ("unreached-file", "spec/more.yaml:1")


def test_files_of_tools_beside_the_root_are_no_part_of_the_description(spec: Spec) -> None:
    """The linter's own configuration may lie in the same folder."""
    spec.write("redocly.yaml", "rules:\n  no-unused-components: error\n")
    spec.write(".hidden.yaml", "paths: {}\n")

    assert spec.problems() == []


@pytest.mark.parametrize(
    ("text", "says"),
    [("", "no mapping"), ("- a\n- b\n", "no mapping"), ("\xff\n", "codec"), (None, "No such file")],
    ids=["empty", "a list", "no UTF-8", "missing"],
)
def test_a_root_that_cannot_be_read_is_one_problem(spec: Spec, text: str | None, says: str) -> None:
    """Whatever is wrong with the root file, the error is ours and names the file."""
    if text is None:
        spec.root.unlink()
    else:
        spec.root.write_bytes(text.encode("latin-1"))

    with pytest.raises(SpecError) as caught:
        bundle(spec.root)

    assert caught.value.problems[0].where.file == "spec/openapi.yaml"
    assert says in str(caught.value)


def test_locate_leads_to_file_and_line(spec: Spec) -> None:
    """A pointer of the document leads to the line where its key stands in the area file."""
    located = bundle(spec.root).locate("#/components/schemas/BoxPart/properties/kind/const")

    file, line, pointer = located.replace(" ", ":").split(":", 2)
    assert file == "spec/things.yaml"
    assert "const: box" in (spec.folder / "things.yaml").read_text(encoding="utf-8").split("\n")[int(line) - 1]
    assert pointer == "(#/components/schemas/BoxPart/properties/kind/const)"


@pytest.mark.parametrize(
    ("pointer", "file", "text"),
    [
        ("/paths/~1v1~1things/get/parameters/1/schema", "things.yaml", "schema:"),
        ("/paths/~1v1~1things~1{thing_id}/get", "things.yaml", "    get:"),
        ("/info/version", "openapi.yaml", "version:"),
        ("/x-exceptions/1", "openapi.yaml", "class: RateLimitError"),
        ("/components/schemas/BoxPart/nothing/here", "things.yaml", "BoxPart:"),
        ("", "openapi.yaml", "openapi:"),
    ],
)
def test_locate_of_paths_root_and_unknown_tails(spec: Spec, pointer: str, file: str, text: str) -> None:
    """Path items, the root's own keys and pointers that lead nowhere all have a nearest line."""
    place = bundle(spec.root).locate(pointer)

    line = int(place.split(" ")[0].split(":")[1])
    assert place.startswith(f"spec/{file}:")
    assert text in (spec.folder / file).read_text(encoding="utf-8").split("\n")[line - 1]


def test_the_same_files_give_the_same_bytes(spec: Spec) -> None:
    """Bundling twice gives equal documents in equal order."""
    assert json.dumps(bundle(spec.root).document) == json.dumps(bundle(spec.root).document)


def test_lint_changes_nothing(spec: Spec) -> None:
    """Looking at a bundle leaves it as it was."""
    bundled = bundle(spec.root)
    before = copy.deepcopy(bundled.document)

    check(bundled)

    assert bundled.document == before


def test_a_path_item_left_behind_a_reference_is_found(spec: Spec) -> None:
    """Should a document come from elsewhere, lint still refuses what the generator would drop."""
    bundled = bundle(spec.root)
    left = dataclasses.replace(bundled, document=bundled.document | {"paths": {"/v1/things": {"$ref": "#/x"}}})

    assert "path-item-left" in {problem.rule for problem in check(left)}


def test_bundling_twelve_thousand_lines_is_quick(spec: Spec) -> None:
    """Fifteen files of 800 lines take little more than reading their YAML, so that nobody waits for `make generate`."""
    member = "        p{0}:\n          type: string\n          description: Property {0} of it.\n"
    schema = "    A{0}B{1}:\n      type: object\n      properties:\n" + "".join(map(member.format, range(10)))
    for area in range(15):
        following = (area + 1) % 15
        text = "".join(schema.format(area, number) for number in range(25))
        more = f"        next: {{$ref: './a{following}.yaml#/components/schemas/A{following}B24'}}\n"
        spec.write(f"a{area}.yaml", "components:\n  schemas:\n" + text + more)
    spec.replace("things.yaml", "        shape: {}", "        shape: {$ref: './a0.yaml#/components/schemas/A0B0'}")

    bundled = bundle(spec.root)

    def cost(work: Callable[[], object]) -> float:
        started = time.process_time()
        work()
        return time.process_time() - started

    def read() -> None:
        for path in bundled.files:
            yaml.load(path.read_text(encoding="utf-8"), yaml.CSafeLoader)

    # It costs a fifth more. Too slow, it is so each time; a busy machine is not.
    assert any(cost(lambda: bundle(spec.root)) < 5 * cost(read) for _ in range(10))
    assert len(bundled.files) == 18
    assert sum(len(path.read_text(encoding="utf-8").split("\n")) for path in bundled.files) > 12_000
