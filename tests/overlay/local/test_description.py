"""Reading a description: operations, bodies, query parameters, references."""

from __future__ import annotations

import json

import pytest

from claude_overlay.local.description import load

DOCUMENT = {
    "paths": {
        "/v1/things/{thing_id}": {
            "parameters": [{"$ref": "#/components/parameters/Limit"}],
            "get": {"operationId": "get_thing"},
            "post": {
                "operationId": "post_thing",
                "parameters": [{"name": "x-h", "in": "header", "schema": {}}],
                "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}},
            },
        }
    },
    "components": {
        "parameters": {"Limit": {"name": "limit", "in": "query", "required": True, "schema": {"type": "integer"}}},
        "schemas": {"Thing": {"type": "object"}},
    },
}


def test_operations_are_indexed_with_shared_parameters():
    """References are followed, parameters of the path belong to each of its methods, headers are no query."""
    operations = load(DOCUMENT).operations

    assert set(operations) == {"get_thing", "post_thing"}
    assert operations["get_thing"].method == "GET"
    assert operations["get_thing"].body is None
    assert operations["post_thing"].body == {"type": "object"}
    assert operations["post_thing"].body_media == "application/json"
    assert operations["post_thing"].query == {"limit": {"type": "integer"}}
    assert operations["post_thing"].query_required == ("limit",)


def test_a_description_from_a_file(tmp_path):
    """A file is read like a mapping."""
    path = tmp_path / "openapi.json"
    path.write_text(json.dumps(DOCUMENT))

    assert load(path).operations == load(DOCUMENT).operations


def test_the_bundled_description_is_read_once():
    """All servers of a process share one decoded description, which has the operations we serve."""
    assert load() is load()
    assert {"create_message", "upload_file", "retrieve_message_batch_results"} <= set(load().operations)


def test_resolve():
    """A pointer is followed with its escapes; one that leads nowhere is a KeyError."""
    description = load(DOCUMENT)

    assert description.resolve("#/paths/~1v1~1things~1{thing_id}/get") == {"operationId": "get_thing"}
    with pytest.raises(KeyError):
        description.resolve("#/components/schemas/Nothing")
