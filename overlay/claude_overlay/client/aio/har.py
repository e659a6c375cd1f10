"""Recording an asynchronous client's traffic. `sync.har` is the twin; what is kept is `client.har_recorder`'s."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any

from claude_overlay.client.har_recorder import BaseHarRecorder, Following

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Mapping

__all__ = ["AsyncHarRecorder"]


class AsyncHarRecorder(BaseHarRecorder[Any]):
    """Records the traffic of an `AsyncClaude`, with `with`, not `async with`. See `AsyncClaude.record_har`."""

    def around(self, http: Any) -> Any:
        """Give what stands in the HTTP client's place and records."""
        return _RecordingClient(http, self)


class _RecordingClient:
    """An HTTP client that sends as the one it stands for does, and has the exchange written down."""

    def __init__(self, http: Any, recorder: AsyncHarRecorder) -> None:
        self._http = http
        self._recorder = recorder

    async def send(self, request: Any, **how: Any) -> Any:
        """Send a request."""
        following = self._recorder.begin(request)
        tee = _tee_class(type(request).__module__.partition(".")[0])
        request.extensions = {**request.extensions, "trace": _tracing(following, request.extensions.get("trace"))}
        if not following.has_body:
            request.stream = tee(request.stream, following.exchange.request_body.feed)
        try:
            response = await self._http.send(request, **how)
        except BaseException as error:
            following.over(error)
            raise
        following.answered(response)
        if not response.is_stream_consumed:
            response.stream = tee(response.stream, following.exchange.response_body.feed, following.over)
        return response

    def __getattr__(self, name: str) -> Any:
        return getattr(self._http, name)


def _tracing(following: Following, earlier: Any) -> Callable[[str, Mapping[str, Any]], Any]:
    async def trace(event: str, details: Mapping[str, Any]) -> None:
        following.mark(event)
        if earlier is not None:
            await earlier(event, details)

    return trace


@cache
def _tee_class(library: str) -> Any:
    base: Any = import_module(library).AsyncByteStream

    class Tee(base):  # type: ignore[misc]  # the library is chosen at run time
        """A body that is looked at while it passes."""

        def __init__(self, stream: Any, seen: Callable[[bytes], None], over: Callable[..., None] | None = None) -> None:
            self._stream = stream
            self._seen = seen
            self._over = over

        async def __aiter__(self) -> AsyncIterator[bytes]:
            try:
                async for chunk in self._stream:
                    self._seen(chunk)
                    yield chunk
            except GeneratorExit:
                raise  # its reader left; `aclose` follows
            except BaseException as error:
                self._tell(error)
                raise
            self._tell()

        async def aclose(self) -> None:
            try:
                await self._stream.aclose()
            finally:
                self._tell(early=True)

        def _tell(self, error: BaseException | None = None, *, early: bool = False) -> None:
            if self._over is not None:
                self._over(error, early=early)

    return Tee
