# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""`claude.sessions` of `AsyncClaude`. For type checkers; at run time the tables of the planning modules serve."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from claude_overlay.client.aio.areas_events import AsyncEventsMethod
    from claude_overlay.client.aio.connection import AsyncConnection
    from claude_overlay.client.aio.operations import AsyncCallMethod, AsyncListMethod
    from claude_overlay.client.areas import Area, as_call, as_events, as_pages

    from .. import sessions, sessions_events, sessions_resources, sessions_threads, sessions_threads_events

    class SessionsEvents(Area):
        """`claude.sessions.events`: What is said and done in a session, and what it is told."""

        def __init__(self, connection: AsyncConnection) -> None:
            self.list = AsyncListMethod(connection, as_pages(sessions_events.list_session_events))
            self.send = AsyncCallMethod(connection, as_call(sessions_events.send_session_events))
            self.stream = AsyncEventsMethod(connection, as_events(sessions_events.stream_session_events))

    class SessionsResources(Area):
        """`claude.sessions.resources`: The files and repositories of a session."""

        def __init__(self, connection: AsyncConnection) -> None:
            self.add = AsyncCallMethod(connection, as_call(sessions_resources.add_session_resource))
            self.delete = AsyncCallMethod(connection, as_call(sessions_resources.delete_session_resource))
            self.list = AsyncListMethod(connection, as_pages(sessions_resources.list_session_resources))
            self.retrieve = AsyncCallMethod(connection, as_call(sessions_resources.retrieve_session_resource))
            self.update = AsyncCallMethod(connection, as_call(sessions_resources.update_session_resource))

    class SessionsThreadsEvents(Area):
        """`claude.sessions.threads.events`: What one of them says and does."""

        def __init__(self, connection: AsyncConnection) -> None:
            self.list = AsyncListMethod(connection, as_pages(sessions_threads_events.list_session_thread_events))
            self.stream = AsyncEventsMethod(connection, as_events(sessions_threads_events.stream_session_thread_events))

    class SessionsThreads(Area):
        """`claude.sessions.threads`: The agents that work side by side in a session."""

        def __init__(self, connection: AsyncConnection) -> None:
            self.archive = AsyncCallMethod(connection, as_call(sessions_threads.archive_session_thread))
            self.list = AsyncListMethod(connection, as_pages(sessions_threads.list_session_threads))
            self.retrieve = AsyncCallMethod(connection, as_call(sessions_threads.retrieve_session_thread))
            self.events = SessionsThreadsEvents(connection)

    class Sessions(Area):
        """`claude.sessions`: Agents at work, each with a container and a conversation."""

        def __init__(self, connection: AsyncConnection) -> None:
            self.archive = AsyncCallMethod(connection, as_call(sessions.archive_session))
            self.create = AsyncCallMethod(connection, as_call(sessions.create_session))
            self.delete = AsyncCallMethod(connection, as_call(sessions.delete_session))
            self.list = AsyncListMethod(connection, as_pages(sessions.list_sessions))
            self.retrieve = AsyncCallMethod(connection, as_call(sessions.retrieve_session))
            self.update = AsyncCallMethod(connection, as_call(sessions.update_session))
            self.events = SessionsEvents(connection)
            self.resources = SessionsResources(connection)
            self.threads = SessionsThreads(connection)
