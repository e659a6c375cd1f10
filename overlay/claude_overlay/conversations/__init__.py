"""Conversations of several turns: what was said, what is sent next, what it cost. No network."""

from __future__ import annotations

from claude_overlay.conversations.conversation import AutoCache, Conversation
from claude_overlay.conversations.log import Entry
from claude_overlay.conversations.policy import CompactionPolicy
from claude_overlay.conversations.summary import SummaryRequest
from claude_overlay.conversations.view import View

__all__ = ["AutoCache", "CompactionPolicy", "Conversation", "Entry", "SummaryRequest", "View"]
