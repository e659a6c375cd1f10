"""Models over HTTP: pages, lifecycles, retrieve."""

from __future__ import annotations


def test_list_pages_through_all_models(http):
    """Following `last_id` gives every model once; `before_id` goes back."""
    everything = http.get("/v1/models").json()
    seen, after = [], None
    for _ in range(10):
        page = http.get("/v1/models", params={"limit": 3} | ({"after_id": after} if after else {})).json()
        seen += [model["id"] for model in page["data"]]
        after = page["last_id"]
        if not page["has_more"]:
            break

    back = http.get("/v1/models", params={"limit": 2, "before_id": seen[4]}).json()

    assert everything["has_more"] is False
    assert seen == [model["id"] for model in everything["data"]]
    assert len(set(seen)) == len(seen) > 3
    assert [model["id"] for model in back["data"]] == seen[2:4]
    assert back["has_more"] is True


def test_retired_models_are_listed_only_when_asked_for(http):
    """Without a filter active and deprecated models are listed; `lifecycle[]` picks."""
    default = {model["lifecycle"] for model in http.get("/v1/models").json()["data"]}
    retired = http.get("/v1/models", params={"lifecycle[]": ["retired"]}).json()["data"]

    assert default == {"active", "deprecated"}
    assert {model["lifecycle"] for model in retired} == {"retired"}


def test_retrieve(http):
    """A model is found by its id, and by the alias without its date."""
    by_id = http.get("/v1/models/claude-haiku-4-5-20251001").json()

    assert by_id["type"] == "model"
    assert by_id["display_name"] == "Claude Haiku 4.5"
    assert http.get("/v1/models/claude-haiku-4-5").json() == by_id


def test_unknown_model(http):
    """An unknown id is 404, named as the API does."""
    answer = http.get("/v1/models/claude-nope")

    assert answer.status_code == 404
    assert answer.json()["error"] == {"type": "not_found_error", "message": "model: claude-nope"}


def test_unknown_cursor(http):
    """A cursor naming no model, and both cursors at once, are 400."""
    assert http.get("/v1/models", params={"after_id": "x"}).status_code == 400
    assert http.get("/v1/models", params={"after_id": "x", "before_id": "y"}).status_code == 400
