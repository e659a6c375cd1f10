"""Mistakes in single schemas."""

from __future__ import annotations

from tests.generator.mistake import COUNT, NOTE, SIZE, count, in_things

OBJECTS = [
    in_things(
        "typed-extra-members",
        "a schema beside properties",
        "    BoxPart:\n      type: object\n",
        "    BoxPart:\n      type: object\n      additionalProperties: {type: string}\n",
        "additionalProperties: {type: string}",
    ),
    in_things("free-form-object", "nothing said", "          additionalProperties: true\n", "", "        metadata:"),
    in_things(
        "required-undefined",
        "a slip",
        "required: [color, part]\n      properties",
        "required: [colour, part]\n      properties",
        "required: [colour",
    ),
    in_things("default-value", "of a member", "              minimum: 0\n", "              default: 0\n", "default: 0"),
    in_things(
        "default-value",
        "of a parameter",
        "            x-server-default: 20\n",
        "            default: 20\n",
        "default: 20",
    ),
    in_things("schema-title", "of a component", "    BoxPart:\n", "    BoxPart:\n      title: Box\n", "title: Box"),
    in_things(
        "attribute-collision",
        "a-b and a_b",
        SIZE,
        SIZE + "        in_ner: {type: string}\n        in-ner: {type: string}\n",
        "in-ner",
    ),
    *(
        in_things(
            "attribute-reserved",
            name,
            SIZE,
            f"        size: {{type: integer}}\n        {name}: {{type: string}}\n",
            f"        {name}:",
        )
        for name in ("to_dict", "from_dict", "additional_properties", "self")
    ),
    *(
        in_things(
            "attribute-shadows-type",
            name,
            SIZE,
            f"        size: {{type: integer}}\n        {name}: {{type: string}}\n",
            f"        {name}:",
        )
        for name in ("list", "dict", "str", "int", "bool", "float", "datetime")
    ),
    in_things(
        "closed-object",
        "a response",
        "    ThingPage:\n      type: object\n",
        "    ThingPage:\n      type: object\n      additionalProperties: false\n",
        "additionalProperties: false",
    ),
    in_things(
        "binary-in-json",
        "bytes in JSON",
        "          format: password\n",
        "          format: binary\n",
        "format: binary",
    ),
    in_things("seldom-mark", "not true", COUNT, COUNT + "              x-seldom: often\n", "x-seldom: often"),
    in_things(
        "seldom-mark",
        "a required member",
        SIZE,
        SIZE + "          x-seldom: true\n",
        "x-seldom: true",
    ),
    in_things(
        "seldom-mark",
        "a required reference",
        "          $ref: '#/components/schemas/Color'\n          description: The color to paint it in.\n",
        "          $ref: '#/components/schemas/Color'\n          x-seldom: true\n",
        "x-seldom: true",
    ),
    in_things("seldom-mark", "a member of an allOf", COUNT, COUNT + "              x-seldom: true\n", "x-seldom: true"),
    in_things(
        "seldom-mark",
        "an object",
        "    BoxPart:\n      type: object\n",
        "    BoxPart:\n      type: object\n      x-seldom: true\n",
        "x-seldom: true",
    ),
    in_things(
        "seldom-mark",
        "an alternative",
        NOTE,
        NOTE + "              x-seldom: true\n",
        "x-seldom: true",
    ),
    in_things(
        "seldom-mark",
        "a parameter",
        "            x-server-default: 20\n",
        "            x-seldom: true\n",
        "x-seldom: true",
    ),
    in_things(
        "seldom-mark",
        "beside a beta",
        "        note:\n          anyOf:\n",
        "        note:\n          x-beta: notes-2026-10-21\n          x-seldom: true\n          anyOf:\n",
        "x-seldom: true",
    ),
]

SCALARS = [
    in_things("enum-collision", "a.b and a-b", "[light_red, dark_red]", "[a.b, a-b]", "enum"),
    in_things("enum-collision", "a and A", "[light_red, dark_red]", "[a, A]", "enum"),
    in_things("enum-collision", "known values", "[thing-1, thing-2]", "[thing-1, thing.1]", "x-known-values"),
    in_things("enum-type", "booleans", COUNT, count("enum: [true, false]"), "enum: [true"),
    in_things("enum-type", "fractions", COUNT, count("enum: [0.5, 1.5]"), "enum: [0.5"),
    in_things("enum-type", "mixed", COUNT, count("enum: [a, 1]"), "enum: [a, 1]"),
    in_things("enum-type", "null", COUNT, count("enum: [a, null]"), "enum: [a, null]"),
    in_things("enum-type", "empty", COUNT, count("type: string\nenum: []"), "enum: []"),
    in_things(
        "type-array-with-enum",
        "nullable enum",
        COUNT,
        count("type: [string, 'null']\nenum: [a, b]"),
        "type: [string, 'null']",
    ),
    in_things("const-type", "null", COUNT, count("const: null"), "const: null"),
    in_things("const-type", "typed boolean", COUNT, count("type: boolean\nconst: true"), "const: true"),
    in_things("const-type", "fraction", COUNT, count("const: 1.5"), "const: 1.5"),
    in_things("const-type", "object", COUNT, count("const: {a: 1}"), "const: {a: 1}"),
    in_things("const-type", "nullable", COUNT, count("type: [string, 'null']\nconst: a"), "const: a"),
    in_things("const-type", "of another type", COUNT, count("type: string\nconst: 1"), "const: 1"),
    in_things("array-without-items", "a list of what", COUNT, count("type: array"), "            count:"),
    in_things(
        "prefix-items",
        "positions",
        COUNT,
        count("type: array\nprefixItems: [{type: string}]\nitems: {}"),
        "            count:",
    ),
    in_things(
        "nullable-keyword", "of OpenAPI 3.0", "              minimum: 0\n", "              nullable: true\n", "nullable"
    ),
    in_things(
        "type-missing", "properties alone", "    BoxPart:\n      type: object\n", "    BoxPart:\n", "    BoxPart:"
    ),
    in_things("type-missing", "items alone", COUNT, count("items: {type: string}"), "            count:"),
    in_things("type-mismatch", "a length of a number", COUNT, count("type: integer\nmaxLength: 3"), "maxLength"),
    in_things("unsupported-word", "not", COUNT, count("type: integer\nnot: {type: string}"), "not:"),
    in_things(
        "unsupported-word",
        "patternProperties",
        "          additionalProperties: true\n",
        "          additionalProperties: true\n          patternProperties: {}\n",
        "patternProperties",
    ),
    in_things("unknown-word", "a slip", COUNT, count("type: integer\nminimun: 0"), "minimun"),
    in_things(
        "refused-rule", "no list", COUNT, COUNT + "              x-refused: since-2026\n", "x-refused: since-2026"
    ),
    in_things(
        "refused-rule",
        "without a reason",
        COUNT,
        COUNT + "              x-refused: [{since: '2026-10-21'}]\n",
        "x-refused: [{since",
    ),
    in_things(
        "refused-rule",
        "a misspelt key",
        COUNT,
        COUNT + "              x-refused: [{since: '2026-10-21', reason: Gone., tags: x}]\n",
        "x-refused: [{since",
    ),
    in_things("unknown-extension", "a slip", "x-known-values", "x-know-values", "x-know-values"),
]
