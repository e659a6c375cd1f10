"""Programs that are measured as a whole: our client imported, and called once."""

from __future__ import annotations

IMPORT = "import claude_overlay"
# What a program imports that calls: the client's own code, not only the package's lazy names.
IMPORT_CLIENT = "from claude_overlay import Claude"
ONE_CALL = """
import os
from claude_overlay import Claude
with Claude("sk-bench-no-key", base_url=os.environ["BENCH_URL"] + "/r/message-small") as claude:
    message = claude.messages.create(
        model="claude-opus-5-5", max_tokens=1024, messages=[{"role": "user", "content": "How much rain fell?"}]
    )
assert message.usage.output_tokens == 412, message
"""
# The same with TLS, as far as the TLS context: nobody listens there.
REFUSED = """
from claude_overlay import APIConnectionError, Claude
with Claude("sk-bench-no-key", base_url="https://127.0.0.1:1") as claude:
    try:
        claude.messages.create(
            model="claude-opus-5-5", max_tokens=1024, messages=[{"role": "user", "content": "How much rain fell?"}]
        )
        raise SystemExit("somebody listens")
    except APIConnectionError:
        pass
"""
