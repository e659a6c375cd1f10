# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""AnthropicBeta of the API description: constants for plain text."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias


class AnthropicBeta:
    """The name of a beta feature. The set is open.

    Other values are possible: fields hold plain `str`.
    """

    __slots__ = ()

    COMPUTER_USE_2024_10_22: Final = "computer-use-2024-10-22"
    COMPUTER_USE_2025_01_24: Final = "computer-use-2025-01-24"
    OUTPUT_128K_2025_02_19: Final = "output-128k-2025-02-19"
    MCP_CLIENT_2025_04_04: Final = "mcp-client-2025-04-04"
    MCP_CLIENT_2025_11_20: Final = "mcp-client-2025-11-20"
    DEV_FULL_THINKING_2025_05_14: Final = "dev-full-thinking-2025-05-14"
    INTERLEAVED_THINKING_2025_05_14: Final = "interleaved-thinking-2025-05-14"
    CODE_EXECUTION_2025_05_22: Final = "code-execution-2025-05-22"
    CONTEXT_1M_2025_08_07: Final = "context-1m-2025-08-07"
    CONTEXT_MANAGEMENT_2025_06_27: Final = "context-management-2025-06-27"
    MODEL_CONTEXT_WINDOW_EXCEEDED_2025_08_26: Final = "model-context-window-exceeded-2025-08-26"
    FAST_MODE_2026_02_01: Final = "fast-mode-2026-02-01"
    OUTPUT_300K_2026_03_24: Final = "output-300k-2026-03-24"
    USER_PROFILES_2026_03_24: Final = "user-profiles-2026-03-24"
    USER_PROFILES_2026_08_18: Final = "user-profiles-2026-08-18"
    USER_PROFILES_2026_09_04: Final = "user-profiles-2026-09-04"
    ADVISOR_TOOL_2026_03_01: Final = "advisor-tool-2026-03-01"
    MANAGED_AGENTS_2026_04_01: Final = "managed-agents-2026-04-01"
    DREAMING_2026_04_21: Final = "dreaming-2026-04-21"
    THINKING_TOKEN_COUNT_2026_05_13: Final = "thinking-token-count-2026-05-13"
    SERVER_SIDE_FALLBACK_2026_06_01: Final = "server-side-fallback-2026-06-01"
    SERVER_SIDE_FALLBACK_2026_07_01: Final = "server-side-fallback-2026-07-01"
    FALLBACK_CREDIT_2026_06_01: Final = "fallback-credit-2026-06-01"
    FALLBACK_CREDIT_2026_07_01: Final = "fallback-credit-2026-07-01"
    AGENT_MEMORY_2026_07_22: Final = "agent-memory-2026-07-22"
    MID_CONVERSATION_TOOL_CHANGES_2026_07_01: Final = "mid-conversation-tool-changes-2026-07-01"
    COMPACT_2026_01_12: Final = "compact-2026-01-12"
    COMPUTER_USE_2025_11_24: Final = "computer-use-2025-11-24"
    MCP_TUNNELS_2026_06_22: Final = "mcp-tunnels-2026-06-22"
    STRUCTURED_OUTPUTS_2025_11_13: Final = "structured-outputs-2025-11-13"
    TASK_BUDGETS_2026_03_13: Final = "task-budgets-2026-03-13"
    THINKING_DISPLAY_UPDATES_2026_08_18: Final = "thinking-display-updates-2026-08-18"
    MID_CONVERSATION_OUTPUT_CONFIG_2026_07_01: Final = "mid-conversation-output-config-2026-07-01"
    THINKING_BINDING_CONTROLS_2026_08_01: Final = "thinking-binding-controls-2026-08-01"
    MID_CONVERSATION_SYSTEM_CLEAR_AT_2026_08_21: Final = "mid-conversation-system-clear-at-2026-08-21"
    COMPACT_2026_09_04: Final = "compact-2026-09-04"
    INLINE_TOOLS_2026_09_15: Final = "inline-tools-2026-09-15"
    MCP_CLIENT_2026_09_15: Final = "mcp-client-2026-09-15"
    CE_PLUGINS_2026_09_01: Final = "ce-plugins-2026-09-01"
    SPEND_LIMIT_READS_2026_09_26: Final = "spend-limit-reads-2026-09-26"
    TELEMETRY_DESTINATIONS_2026_08_11: Final = "telemetry-destinations-2026-08-11"
    WEBHOOKS_2026_10_07: Final = "webhooks-2026-10-07"
    ADMIN_USER_SIGN_OUT_2026_10_08: Final = "admin-user-sign-out-2026-10-08"
    MESSAGE_THREADS_2026_08_12: Final = "message-threads-2026-08-12"
    ANALYTICS_USAGE_COST_2026_08_24: Final = "analytics-usage-cost-2026-08-24"
    EXPERIMENTAL_CLAUDE_TAG_2026_10_21: Final = "experimental-claude-tag-2026-10-21"
    MESSAGE_BATCHES_2024_09_24: Final = "message-batches-2024-09-24"
    PROMPT_CACHING_2024_07_31: Final = "prompt-caching-2024-07-31"
    PDFS_2024_09_25: Final = "pdfs-2024-09-25"
    TOKEN_COUNTING_2024_11_01: Final = "token-counting-2024-11-01"
    TOKEN_EFFICIENT_TOOLS_2025_02_19: Final = "token-efficient-tools-2025-02-19"
    FILES_API_2025_04_14: Final = "files-api-2025-04-14"
    EXTENDED_CACHE_TTL_2025_04_11: Final = "extended-cache-ttl-2025-04-11"
    SKILLS_2025_10_02: Final = "skills-2025-10-02"
    CACHE_DIAGNOSIS_2026_04_07: Final = "cache-diagnosis-2026-04-07"
    CE_USER_MANAGEMENT_2026_07_13: Final = "ce-user-management-2026-07-13"
    CE_CLAUDE_CODE_MANAGED_SETTINGS_2026_10_06: Final = "ce-claude-code-managed-settings-2026-10-06"
    USER_PROFILES_BILLING_2026_10_01: Final = "user-profiles-billing-2026-10-01"


AnthropicBetaValue: TypeAlias = (
    Literal[
        "computer-use-2024-10-22",
        "computer-use-2025-01-24",
        "output-128k-2025-02-19",
        "mcp-client-2025-04-04",
        "mcp-client-2025-11-20",
        "dev-full-thinking-2025-05-14",
        "interleaved-thinking-2025-05-14",
        "code-execution-2025-05-22",
        "context-1m-2025-08-07",
        "context-management-2025-06-27",
        "model-context-window-exceeded-2025-08-26",
        "fast-mode-2026-02-01",
        "output-300k-2026-03-24",
        "user-profiles-2026-03-24",
        "user-profiles-2026-08-18",
        "user-profiles-2026-09-04",
        "advisor-tool-2026-03-01",
        "managed-agents-2026-04-01",
        "dreaming-2026-04-21",
        "thinking-token-count-2026-05-13",
        "server-side-fallback-2026-06-01",
        "server-side-fallback-2026-07-01",
        "fallback-credit-2026-06-01",
        "fallback-credit-2026-07-01",
        "agent-memory-2026-07-22",
        "mid-conversation-tool-changes-2026-07-01",
        "compact-2026-01-12",
        "computer-use-2025-11-24",
        "mcp-tunnels-2026-06-22",
        "structured-outputs-2025-11-13",
        "task-budgets-2026-03-13",
        "thinking-display-updates-2026-08-18",
        "mid-conversation-output-config-2026-07-01",
        "thinking-binding-controls-2026-08-01",
        "mid-conversation-system-clear-at-2026-08-21",
        "compact-2026-09-04",
        "inline-tools-2026-09-15",
        "mcp-client-2026-09-15",
        "ce-plugins-2026-09-01",
        "spend-limit-reads-2026-09-26",
        "telemetry-destinations-2026-08-11",
        "webhooks-2026-10-07",
        "admin-user-sign-out-2026-10-08",
        "message-threads-2026-08-12",
        "analytics-usage-cost-2026-08-24",
        "experimental-claude-tag-2026-10-21",
        "message-batches-2024-09-24",
        "prompt-caching-2024-07-31",
        "pdfs-2024-09-25",
        "token-counting-2024-11-01",
        "token-efficient-tools-2025-02-19",
        "files-api-2025-04-14",
        "extended-cache-ttl-2025-04-11",
        "skills-2025-10-02",
        "cache-diagnosis-2026-04-07",
        "ce-user-management-2026-07-13",
        "ce-claude-code-managed-settings-2026-10-06",
        "user-profiles-billing-2026-10-01",
    ]
    | str
)
"""What a field of this kind holds: one of the known values, or any other text."""
