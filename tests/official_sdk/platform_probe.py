"""What the official SDK sends to Bedrock and Vertex, and reads of Bedrock's streams. Runs in its own Python.

Reads one JSON object from its standard input, writes one to its standard output; `test_platforms.py` asks.
"""

from __future__ import annotations

import base64
import json
import sys
from datetime import datetime, timezone
from unittest.mock import patch

import botocore.auth
import httpx2
from anthropic import AnthropicBedrock, AnthropicVertex
from anthropic.lib.bedrock._stream_decoder import AWSEventStreamDecoder


def sent_by(make, calls, moment):
    """Method, address, headers and body of each request of a client's."""
    sent = []

    def respond(request):
        sent.append(
            {
                "method": request.method,
                "path": request.url.raw_path.decode(),
                "host": request.url.host,
                "headers": dict(request.headers),
                "body": json.loads(request.content),
            }
        )
        return httpx2.Response(200, json={"input_tokens": 1})

    client = make(httpx2.Client(transport=httpx2.MockTransport(respond)))
    when = datetime.fromtimestamp(moment, timezone.utc)  # noqa: UP017 - the SDK's Python may be 3.10
    with patch.object(botocore.auth, "get_current_datetime", lambda: when):
        for kind, arguments in calls:
            area = client.beta.messages if "betas" in arguments else client.messages
            method = area.count_tokens if kind == "count_tokens" else area.create
            method(**arguments)
    return sent


def read_of(body):
    """Name and data of each event, whole and byte by byte."""
    decoder = AWSEventStreamDecoder
    whole = [(event.event, event.data) for event in decoder().iter_bytes(iter([body]))]
    pieces = [body[at : at + 1] for at in range(len(body))]
    assert whole == [(event.event, event.data) for event in decoder().iter_bytes(iter(pieces))]
    return whole


def main():
    """Answer one question."""
    asked = json.load(sys.stdin)
    keys = asked["keys"]

    def bedrock(http_client):
        return AnthropicBedrock(
            aws_region="us-east-1", aws_access_key=keys[0], aws_secret_key=keys[1], aws_session_token=keys[2],
            http_client=http_client, max_retries=0,
        )  # fmt: skip

    def vertex(http_client):
        return AnthropicVertex(
            region="us-east5", project_id="my-project", access_token="token", http_client=http_client, max_retries=0
        )

    streams = [read_of(base64.b64decode(body)) for body in asked["streams"]]
    json.dump(
        {
            "bedrock": sent_by(bedrock, asked["bedrock"], asked["moment"]),
            "vertex": sent_by(vertex, asked["vertex"], asked["moment"]),
            "streams": streams,
        },
        sys.stdout,
    )


if __name__ == "__main__":
    main()
