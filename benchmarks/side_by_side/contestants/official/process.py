"""Programs that are measured as a whole: the official SDK imported, and called once."""

from __future__ import annotations

IMPORT = "import anthropic"
IMPORT_CLIENT = "from anthropic import Anthropic"
ONE_CALL = """
import os
from anthropic import Anthropic
base = os.environ["BENCH_URL"] + "/r/message-small"
with Anthropic(api_key="sk-bench-no-key", base_url=base, max_retries=0) as client:
    message = client.messages.create(
        model="claude-opus-5-5", max_tokens=1024, messages=[{"role": "user", "content": "How much rain fell?"}]
    )
assert message.usage.output_tokens == 412, message
"""
# The same with TLS, as far as the TLS context: nobody listens there.
REFUSED = """
from anthropic import Anthropic, APIConnectionError
with Anthropic(api_key="sk-bench-no-key", base_url="https://127.0.0.1:1", max_retries=0) as client:
    try:
        client.messages.create(
            model="claude-opus-5-5", max_tokens=1024, messages=[{"role": "user", "content": "How much rain fell?"}]
        )
        raise SystemExit("somebody listens")
    except APIConnectionError:
        pass
"""
