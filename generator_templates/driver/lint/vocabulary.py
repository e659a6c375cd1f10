"""The words a description may use. Everything else is either lost by the generator or a slip of the pen.

Only data; `schemas`, `operations` and the other rule modules read it. A new extension is added here first.
"""

from __future__ import annotations

# Extensions our templates, overlay or review tools read. A misspelt one would be ignored without a word.
EXTENSIONS = frozenset(
    {
        "x-beta",  # operation: the anthropic-beta value its method always sends
        "x-client-header",  # parameter: belongs to the client, not to each function
        "x-default-mapping",  # discriminator: the member to take when the tag is missing
        "x-exceptions",  # root: error classes by status and type
        "x-method",  # operation: the name of its method in its namespace
        "x-known-values",  # string schema: known values of an open set
        "x-refused",  # schema: what fits it and is refused by a later API version; `validate()` says so
        "x-seldom",  # optional member: most answers do not have it; decoded last, behind one comparison
        "x-server-default",  # schema: what the server takes when the member is absent; never sent
    }
)

ANNOTATIONS = frozenset({"description", "deprecated", "example", "examples", "externalDocs", "readOnly", "writeOnly"})
"""Schema keywords that say nothing about the value's shape."""

OBJECT_WORDS = frozenset({"properties", "required", "additionalProperties", "minProperties", "maxProperties"})
ARRAY_WORDS = frozenset({"items", "prefixItems", "minItems", "maxItems", "uniqueItems"})
STRING_WORDS = frozenset({"minLength", "maxLength", "pattern", "x-known-values"})
NUMBER_WORDS = frozenset({"minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"})

WORDS_BY_TYPE = {
    "object": OBJECT_WORDS,
    "array": ARRAY_WORDS,
    "string": STRING_WORDS,
    "number": NUMBER_WORDS,
    "integer": NUMBER_WORDS,
}

SCHEMA_WORDS = (
    ANNOTATIONS
    | OBJECT_WORDS
    | ARRAY_WORDS
    | STRING_WORDS
    | NUMBER_WORDS
    | {"type", "format", "enum", "const", "default", "title", "allOf", "anyOf", "oneOf", "discriminator", "nullable"}
    | {"$ref", "$comment"}
)
"""Every schema keyword some rule knows. `default`, `title`, `nullable` have a rule that refuses them."""

LOST_SCHEMA_WORDS = frozenset(
    {"not", "if", "then", "else", "patternProperties", "propertyNames", "dependentRequired", "dependentSchemas"}
    | {"unevaluatedProperties", "unevaluatedItems", "contains", "minContains", "maxContains", "xml"}
    | {"$defs", "definitions", "$id", "$schema", "$anchor", "$dynamicRef", "$dynamicAnchor", "$vocabulary"}
    | {"contentEncoding", "contentMediaType", "contentSchema"}
)
"""Schema keywords that mean something in JSON Schema 2020-12 and nothing to the generator."""

OBJECT_KEYS: dict[str, frozenset[str]] = {
    "document": frozenset(
        {"openapi", "info", "servers", "security", "tags", "paths", "webhooks", "components", "externalDocs"}
    ),
    "path item": frozenset(
        {"summary", "description", "parameters", "get", "put", "post", "delete", "patch", "head", "options"}
    ),
    "operation": frozenset(
        {"tags", "summary", "description", "externalDocs", "operationId", "parameters", "requestBody", "responses"}
        | {"deprecated"}
    ),
    "webhook": frozenset(
        {"tags", "summary", "description", "externalDocs", "operationId", "parameters", "requestBody", "responses"}
        | {"security"}
    ),
    "parameter": frozenset(
        {"name", "in", "description", "required", "deprecated", "schema", "example", "examples", "style", "explode"}
        | {"allowReserved"}
    ),
    "request body": frozenset({"description", "content", "required"}),
    "response": frozenset({"description", "headers", "content"}),
    "media type": frozenset({"schema", "example", "examples"}),
    "header": frozenset({"description", "required", "deprecated", "schema", "example", "examples", "style", "explode"}),
    "discriminator": frozenset({"propertyName", "mapping"}),
    "components": frozenset(
        {"schemas", "responses", "parameters", "examples", "requestBodies", "headers", "securitySchemes"}
    ),
}
"""OpenAPI objects and the keys that reach the generated code or the reader."""

REQUEST_MEDIA_TYPES = frozenset({"application/json", "multipart/form-data", "application/octet-stream"})
STREAM_MEDIA_TYPES = frozenset({"text/event-stream", "application/x-jsonl"})
RESPONSE_MEDIA_TYPES = STREAM_MEDIA_TYPES | {"application/json", "application/octet-stream"}
