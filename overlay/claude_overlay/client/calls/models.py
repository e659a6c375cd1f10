"""Calls of `claude.models`: which models there are."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from claude_api.api.models import list_models as list_endpoint
from claude_api.api.models import retrieve_model as retrieve_endpoint
from claude_overlay.client.call import Call, Options, build_call
from claude_overlay.client.pages import PagePlan

if TYPE_CHECKING:
    from typing import Unpack

    from claude_api.models import ModelInfo, ModelPage

    class ListArguments(Options, total=False):
        """Query and options of `models.list`."""

        after_id: str
        before_id: str
        limit: int


__all__ = ["list_models", "retrieve_model"]


def list_models(**arguments: Unpack[ListArguments]) -> PagePlan[ModelPage, ModelInfo]:
    """List the models this credential can use, newest first.

    Args:
        after_id: Begin after this model.
        before_id: Go backwards, beginning before this model.
        limit: Models a page, 1 to 1,000; the server's default is 20.
        **arguments: See `Options`.
    """
    return PagePlan(partial(build_call, list_endpoint), arguments)


def retrieve_model(model_id: str, **options: Unpack[Options]) -> Call[ModelInfo]:
    """Describe one model. `model_id` may be an alias, which the answer resolves."""
    return build_call(retrieve_endpoint, options, model_id)
