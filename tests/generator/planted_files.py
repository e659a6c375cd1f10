"""Mistakes in reading and bundling the files, and in the document as a whole."""
# ruff: noqa: E501 - a line of the table is a line of YAML

from __future__ import annotations

from tests.generator.mistake import SIZE, Mistake, in_common, in_root, in_things

READING = [
    in_things(
        "yaml-syntax",
        "a bracket left open",
        "tags: [things]\n      description: Lists",
        "tags: [things\n      description: Lists",
        "description: Lists",
    ),
    in_things("duplicate-key", "a property twice", SIZE, SIZE + SIZE, "        size:"),
    in_things("yaml-alias", "a merge key", "example: *thing", "example:\n                <<: *thing", "<<"),
    in_things(
        "yaml-alias",
        "an alias inside its anchor",
        "example: &thing\n",
        "example: &thing\n                self: *thing\n",
        "example: &thing",
    ),
    in_things("ambiguous-scalar", "a date without quotes", "x-beta: things-2026-10-21", "x-beta: 2026-10-21", "x-beta"),
    in_things("ambiguous-scalar", "yes without quotes", "enum: [rod, pole]", "enum: [rod, yes]", "enum: [rod"),
    in_things("ambiguous-scalar", "a power of ten", "minimum: 0", "minimum: 1e3", "minimum"),
]

STRUCTURE = [
    in_things(
        "wrong-kind",
        "nothing under properties",
        "      required: [file]\n      properties:\n        file:\n          type: string\n          format: binary\n",
        "      required: [file]\n      properties:\n",
        "      properties:",
    ),
    in_things(
        "wrong-kind", "required as a flag", SIZE, SIZE + "          required: true\n", "          required: true"
    ),
    in_things("wrong-kind", "one type twice", SIZE, "        size:\n          type: {integer: }\n", "type: {integer"),
    in_things("wrong-kind", "a tag that is no list", "tags: [things]", "tags: things", "tags: things"),
    in_root(
        "wrong-kind",
        "paths as a list",
        "paths:\n  /v1/things:\n",
        "paths:\n  - x\nx-paths:\n  /v1/things:\n",
        "paths:",
        "unknown-reference",
    ),
    in_common(
        "wrong-kind",
        "components that are no mapping",
        "  headers:\n    RequestId:\n",
        "  headers: none\n  others:\n    RequestId:\n",
        "headers: none",
    ),
]

BUNDLING = [
    in_things("unknown-reference", "no such component", "schemas/ThingPage'", "schemas/Page'", "schemas/Page'"),
    in_things(
        "unknown-reference",
        "no such file",
        "./common.yaml#/components/schemas/Identified",
        "./comon.yaml#/components/schemas/Identified",
        "comon",
    ),
    in_things(
        "unknown-reference",
        "a URL",
        "'./common.yaml#/components/schemas/Identified'",
        "'https://x.invalid/a.yaml#/A'",
        "https",
    ),
    in_things(
        "unknown-reference",
        "a mapping to nothing",
        "rod: '#/components/schemas/RodPart'",
        "rod: RodsPart",
        "rod: RodsPart",
    ),
    in_things(
        "reference-not-component",
        "into the middle of a schema",
        "type: number",
        "$ref: '#/components/schemas/BoxPart/properties/size'",
        "BoxPart/properties/size",
    ),
    in_things(
        "reference-not-component",
        "into $defs",
        "shape: {}",
        "shape: {$ref: '#/components/schemas/CustomPart/$defs/X'}\n      $defs: {X: {type: string}}",
        "$defs/X",
    ),
    in_root(
        "path-item-reference",
        "another path's item",
        "./things.yaml#/paths/~1v1~1things'",
        "./things.yaml#/paths/~1v1~1things~1{thing_id}'",
        "things~1{thing_id}'",
        "unlisted-path",
    ),
    in_root(
        "path-item-reference",
        "words beside the reference",
        "./things.yaml#/paths/~1v1~1things'\n",
        "./things.yaml#/paths/~1v1~1things'\n    summary: x\n",
        "$ref",
        "unlisted-path",
    ),
    Mistake(
        rule="unlisted-path",
        name="a path the root forgot",
        file="openapi.yaml",
        found_in="things.yaml",
        old="  /v1/things/{thing_id}:\n    $ref: './things.yaml#/paths/~1v1~1things~1{thing_id}'\n",
        new="",
        at="/v1/things/{thing_id}:",
    ),
    in_common(
        "component-clash",
        "one name in two files",
        "    Identified:\n",
        "    Color:\n      type: string\n    Identified:\n",
        "    Color:",
    ),
]

DOCUMENT = [
    in_root("openapi-version", "3.2", "openapi: 3.1.0", "openapi: 3.2.0", "openapi:"),
    in_root("openapi-version", "two parts", "openapi: 3.1.0", "openapi: '3.1'", "openapi:"),
    in_root("not-generated", "a misspelt key", "paths:\n", "webhook: {}\npaths:\n", "webhook"),
    in_common(
        "not-generated",
        "components.links",
        "  headers:\n",
        "  links:\n    Next: {operationId: list_things}\n  headers:\n",
        "    Next:",
    ),
    in_root("exception-table", "no class", "class: NotFoundError", "class: not_found", "class: not_found"),
    in_root("exception-table", "no error status", "status: 404", "status: 304", "status: 304"),
    in_root(
        "exception-table", "a type twice", "type: rate_limit_error", "type: not_found_error", "class: RateLimitError"
    ),
    in_root(
        "exception-table", "a class with two statuses", "class: RateLimitError", "class: NotFoundError", "status: 429"
    ),
    in_root(
        "exception-table", "no description", "    description: Too many things at once.\n", "", "class: RateLimitError"
    ),
]

NAMES = [
    Mistake(
        rule="component-name",
        name="snake case",
        file="both",
        found_in="things.yaml",
        old="ThingPage",
        new="thing_page",
        at="thing_page:",
    ),
    Mistake(
        rule="component-name",
        name="a builtin",
        file="both",
        found_in="things.yaml",
        old="ThingPage",
        new="Warning",
        at="Warning:",
    ),
    Mistake(
        rule="component-name",
        name="a name generated code uses",
        file="both",
        found_in="things.yaml",
        old="ThingPage",
        new="Unset",
        at="Unset:",
    ),
    in_common(
        "name-collision",
        "one class for two names",
        "    Identified:\n",
        "    Rod_Part:\n      type: object\n      properties: {}\n    Identified:\n",
        "    Rod_Part:",
        "component-name",
        "unused-component",
    ),
    in_common(
        "name-collision",
        "one module for two classes",
        "    Identified:\n",
        "    RODPart:\n      type: object\n      properties: {}\n    Identified:\n",
        "    RODPart:",
        "unused-component",
    ),
    in_common(
        "name-collision",
        "an inline schema and a component",
        "    Identified:\n",
        "    ErrorResponseError:\n      type: object\n      properties: {}\n    Identified:\n",
        "        error:",
        "unused-component",
    ),
    in_common(
        "name-collision",
        "the class for unknown members",
        "    Identified:\n",
        "    UnknownPart:\n      type: object\n      properties: {}\n    Identified:\n",
        "    UnknownPart:",
        "unused-component",
    ),
    in_common(
        "component-alias",
        "another name",
        "    Identified:\n",
        "    Same:\n      $ref: '#/components/schemas/Identified'\n    Identified:\n",
        "    Same:",
        "unused-component",
    ),
    in_common(
        "unused-component",
        "a schema",
        "    Identified:\n",
        "    Spare:\n      type: string\n    Identified:\n",
        "    Spare:",
    ),
    in_common(
        "unused-component",
        "a schema that only holds itself",
        "    Identified:\n",
        "    Spare:\n      type: object\n      properties:\n        more: {$ref: '#/components/schemas/Spare'}\n    Identified:\n",
        "    Spare:",
    ),
    in_common(
        "unused-component",
        "a parameter",
        "  headers:\n",
        "    Spare:\n      name: spare\n      in: query\n      schema: {type: string}\n  headers:\n",
        "    Spare:",
    ),
]
