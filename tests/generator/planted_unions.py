"""Mistakes in composing schemas: allOf, oneOf, anyOf, discriminators."""
# ruff: noqa: E501 - a line of the table is a line of YAML

from __future__ import annotations

from tests.generator.mistake import COUNT, NOTE, in_things

COMPOSITION = [
    in_things(
        "reference-siblings",
        "a default beside a reference",
        "          description: The color to paint it in.\n",
        "          default: dark_red\n",
        "        color:",
    ),
    in_things(
        "allof-with-siblings",
        "properties beside one reference",
        "        part:\n          $ref: '#/components/schemas/Part'\n",
        "        part:\n          allOf:\n            - $ref: '#/components/schemas/BoxPart'\n          properties:\n            extra: {type: string}\n",
        "        part:",
    ),
    in_things(
        "allof-member-words",
        "a closed member",
        "        - type: object\n          required: [color, part]\n",
        "        - type: object\n          additionalProperties: {type: string}\n          required: [color, part]\n",
        "- type: object",
        "typed-extra-members",
    ),
    in_things(
        "union-inside-allof",
        "a union as a member",
        "        - type: object\n          required: [color, part]\n",
        "        - $ref: '#/components/schemas/Part'\n        - type: object\n          required: [color, part]\n",
        "- $ref: '#/components/schemas/Part'",
    ),
    in_things(
        "union-inside-allof",
        "an inline union",
        "        - type: object\n          required: [color, part]\n",
        "        - oneOf:\n            - $ref: '#/components/schemas/BoxPart'\n        - type: object\n          required: [color, part]\n",
        "- oneOf",
    ),
    in_things(
        "allof-of-no-object",
        "a text as a member",
        "        - type: object\n          required: [color, part]\n",
        "        - $ref: '#/components/schemas/Color'\n        - type: object\n          required: [color, part]\n",
        "- $ref: '#/components/schemas/Color'",
    ),
    in_things(
        "allof-override",
        "a constant over a text",
        COUNT,
        COUNT + "            id:\n              const: thing\n",
        "            id:",
    ),
    in_things(
        "words-beside-union",
        "properties beside oneOf",
        "      description: One part.\n",
        "      description: One part.\n      properties:\n        kind: {type: string}\n",
        "    Part:",
        "type-missing",
    ),
    in_things(
        "one-way-union",
        "oneOf and anyOf",
        NOTE,
        "        note:\n          oneOf:\n            - type: string\n            - type: 'null'\n          anyOf:\n            - type: string\n",
        "        note:",
    ),
]

UNIONS = [
    in_things(
        "union-not-named",
        "a tagged union in a property",
        "            - $ref: '#/components/schemas/Part'\n            - type: 'null'\n",
        "            - $ref: '#/components/schemas/BoxPart'\n          discriminator:\n            propertyName: kind\n            mapping: {box: '#/components/schemas/BoxPart'}\n",
        "        inner:",
    ),
    in_things(
        "union-without-discriminator",
        "tags and no discriminator",
        "            - $ref: '#/components/schemas/Part'\n            - type: 'null'\n",
        "            - $ref: '#/components/schemas/BoxPart'\n            - $ref: '#/components/schemas/RodPart'\n",
        "        inner:",
    ),
    in_things(
        "union-untagged",
        "two objects without a tag",
        "            - $ref: '#/components/schemas/Part'\n            - type: 'null'\n",
        "            - $ref: '#/components/schemas/BoxPart'\n            - $ref: '#/components/schemas/Thing'\n",
        "        inner:",
    ),
    in_things(
        "union-two-arrays",
        "two arrays",
        NOTE,
        NOTE + "            - type: array\n              items: {type: string}\n",
        "        note:",
    ),
    in_things(
        "union-member-not-reference",
        "an inline member",
        "        - $ref: '#/components/schemas/CustomPart'\n",
        "        - $ref: '#/components/schemas/CustomPart'\n        - type: object\n          additionalProperties: true\n",
        "- type: object",
    ),
    in_things(
        "discriminator-without-union",
        "on a plain object",
        "    BoxPart:\n      type: object\n",
        "    BoxPart:\n      type: object\n      discriminator: {propertyName: kind}\n",
        "discriminator: {propertyName: kind}",
    ),
    in_things(
        "discriminator-mapping",
        "a member without a tag",
        "          box: '#/components/schemas/BoxPart'\n",
        "",
        "- $ref: '#/components/schemas/BoxPart'",
    ),
    in_things(
        "discriminator-mapping",
        "a tag for no member",
        "          box: '#/components/schemas/BoxPart'\n",
        "          box: '#/components/schemas/BoxPart'\n          thing: '#/components/schemas/Thing'\n",
        "thing: '#/comp",
    ),
    in_things(
        "discriminator-mapping",
        "two tags swapped",
        "          box: '#/components/schemas/BoxPart'\n          rod: '#/components/schemas/RodPart'\n",
        "          box: '#/components/schemas/RodPart'\n          rod: '#/components/schemas/BoxPart'\n",
        "box: '#/components/schemas/RodPart'",
    ),
    in_things(
        "discriminator-mapping",
        "one of a member's two tags",
        "          pole: '#/components/schemas/RodPart'\n",
        "",
        "        mapping:",
    ),
    in_things(
        "discriminator-mapping",
        "a default that is no member",
        "x-default-mapping: '#/components/schemas/CustomPart'",
        "x-default-mapping: Thing",
        "x-default-mapping",
        "discriminator-tag",
    ),
    in_things("discriminator-tag", "no constant", "          const: box\n", "", "    BoxPart:"),
    in_things("discriminator-tag", "not required", "required: [kind, size]", "required: [size]", "    BoxPart:"),
    in_things(
        "alias-recursion",
        "a list of itself",
        "    Color:\n      type: string\n      enum: [light_red, dark_red]\n",
        "    Color:\n      anyOf:\n        - type: string\n        - type: array\n          items: {$ref: '#/components/schemas/Color'}\n",
        "    Color:",
    ),
]
