# Written by `make generate` from spec/; do not edit: change the description and run it again.
"""ErrorCode of the API description: constants for plain text."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias


class ErrorCode:
    """A stable name for the cause of an error. The set is open: treat a code not listed here like the bare error type. The status is the one the code comes with. | code | status | cause | |---|---|---| | `already_member` | 400 | the invited address is that of a user the organization has | | `api_key_scope_missing` | 403 | the key was not given the scope this call needs | | `available_tools_limit_exceeded` | 400 | too many tools, or too large ones, are available after some message | | `bundle_attachment_not_supported` | 400 | the bundle holds an attachment the API cannot edit | | `bundle_on_call` | 400 | the bundle's instructions can be changed in claude.ai only | | `cannot_invite_emails_with_unverified_domains` | 400 | the address lies outside the parent organization's verified domains | | `cannot_remove_last_member` | 400 | an organization must keep one member | | `cannot_sign_out_managed_member` | 403 | this credential may not sign out a managed member | | `cannot_sign_out_membership_admin` | 403 | this credential's holder may not sign out membership admins | | `cannot_sign_out_owner` | 403 | this credential may not sign out an owner | | `cannot_sign_out_primary_owner` | 400 | nobody can sign out the primary owner | | `cannot_sign_out_privileged_member` | 403 | an OAuth token may not sign out members with administrative roles | | `cannot_sign_out_self` | 400 | the member is the credential's own holder | | `claude_code_key_creator_not_member` | 400 | whoever made this Claude Code key has left the organization or workspace | | `claude_code_version_too_old` | 400 | update Claude Code for this model or organization | | `claude_tag_writes_not_enabled` | 403 | the organization may not change things through the Claude Tag API | | `cmek_context_unavailable` | 503 | encryption settings could not be read; try again in some minutes | | `cmek_feature_unsupported` | 400 | a stored settings document cannot be read or replaced at present | | `cmek_key_disabled` | 400 | the workspace's own encryption key is off or revoked | | `cmek_key_network_blocked` | 400 | network rules of the key service refused access to the encryption key | | `cmek_key_unreachable` | 503 | the workspace's own encryption key did not answer; try again | | `compaction_block_ambiguous` | 400 | several compaction blocks with content; send the latest only | | `compaction_block_misplaced` | 400 | a compaction block must open the conversation and not be in a system message | | `compaction_content_mismatch` | 400 | the compaction block's text was changed after it was signed | | `compaction_incomplete_turn` | 400 | the conversation to summarize ends in an unfinished assistant turn | | `compaction_nothing_to_summarize` | 400 | no user or assistant content to summarize | | `compaction_signature_invalid` | 400 | the compaction block's signature does not fit | | `compaction_too_many_tool_references` | 400 | more distinct tools are referenced than a compaction block can note | | `compaction_tool_changes_mismatch` | 400 | the compaction block's tool changes are not those that came with it | | `compaction_unavailable` | 529 | compaction failed for a passing reason; try again | | `compliance_configuration_restricted` | 403 | compliance settings keep Claude Tag from storing anything new | | `concurrent_membership_change` | 409 | membership is being changed by another request; try again after it | | `contract_spend_limit_reached` | 429 | the contract's spending limit is used up | | `email_domain_not_allowed` | 400 | invitations to this e-mail domain are not allowed | | `enforced_spend_limit_reached` | 429 | the monthly threshold of the API tier is passed | | `environment_archived` | 400 | an archived environment cannot be changed | | `environment_create_disabled` | 403 | new environments are switched off for the organization | | `environment_not_found` | 404 | the named environment is not within reach | | `environment_update_disabled` | 403 | changes to environments are switched off for the organization | | `external_key_changed` | 409 | the external key was changed while it was checked; send again | | `external_key_in_workspace_policy` | 400 | a workspace policy still allows this external key by name | | `external_key_validation_failed` | 400 | the external key did not pass its check | | `external_key_validation_timed_out` | 400 | the check of the external key took too long; try again later | | `file_expired` | 404 | the file's lifetime is over and its content gone | | `file_not_downloadable` | 400 | only files made by tools can be downloaded | | `heartbeat_precondition_failed` | 412 | the stored heartbeat is another one, so the lease may be another worker's | | `image_dimensions_too_large` | 400 | the named images are longer than the allowed side length | | `invalid_config_type_change` | 400 | an environment's config type is fixed when it is made | | `invalid_metadata` | 400 | too many metadata keys, too long ones, or reserved ones | | `invite_already_exists` | 400 | the address has an open invitation | | `key_profile_mismatch` | 400 | external key and workspace must belong to one user profile, or both to none | | `linked_organization_billing_unavailable` | 402 | the linked organization cannot be billed now, for a reason of its own | | `linked_organization_spend_limit_reached` | 402 | the linked organization is out of credit or at its own limit | | `org_api_key_limit_exceeded` | 400 | the organization has as many active keys as it may | | `org_member_limit_exceeded` | 400 | members and open invitations reach the organization's limit | | `organization_level_scoped_api_key_required` | 403 | only a scoped key of the whole organization will do | | `organization_not_enrolled_in_beta` | 400 | the organization does not take part in the beta this call needs | | `organization_on_hold` | 400 | the organization is disabled for trust and safety reasons | | `organization_type_not_supported` | 400 | the call is not for organizations of this type | | `parent_organization_required` | 400 | the call is only for organizations with a parent organization | | `plugin_name_taken` | 409 | the marketplace has a plugin of this name | | `ramp_limit_exceeded` | 429 | usage would grow faster than allowed; wait as `retry-after` says | | `rbac_group_grants_owner_access` | 400 | the API does not touch a group that grants owner access | | `rbac_group_managed_settings_not_found` | 404 | the group has no managed Claude Code settings | | `rbac_group_not_found` | 404 | the organization has no such group | | `rbac_group_order_limit_exceeded` | 400 | the order of groups is full | | `rbac_group_owner_access_unconfirmed` | 400 | whether the group grants owner access could not be found out; nothing was changed | | `rbac_role_not_found` | 404 | there is no role of this id | | `registration_pending` | 503 | the plugin version is stored but not usable yet | | `request_body_encoding_invalid` | 400 | the body does not match its `Content-Encoding` | | `request_body_encoding_unsupported` | 400 | the server does not know this `Content-Encoding` | | `request_body_timeout` | 400 | the body arrived too slowly; nothing was done | | `request_body_too_large_after_decoding` | 413 | the unpacked body is larger than allowed | | `sandbox_egress_restricted` | 403 | a sandbox with restricted network may not send this request | | `scan_failed` | 400 | the plugin version did not pass its content scan | | `scan_pending` | 409 | the plugin version is still being scanned | | `settings_document_limit_exceeded` | 400 | the organization has as many settings documents as it may | | `settings_history_limit_exceeded` | 400 | too many stored versions of settings; support must help | | `skill_name_taken` | 409 | a skill of the plugin is called like a skill of the organization | | `skill_read_blocked_undecryptable` | 409 | a custom skill cannot be decrypted with the workspace's present key | | `slack_channel_set_up_environment_not_found` | 404 | the channel was set up, but its environment is not within reach | | `slack_channel_set_up_settings_conflict` | 409 | the channel was set up and then changed by someone else | | `slack_channel_set_up_settings_refused` | 400 | the channel was set up, but its settings were refused | | `spend_limits_admin_api_writes_not_enabled` | 403 | the organization may not handle spend limits with this kind of credential | | `storage_quota_exceeded` | 400 | file storage is full; delete something first | | `thread_already_continued` | 400 | a response can be continued once, and this one has been | | `thread_continue_in_flight` | 400 | another request is continuing the same response | | `thread_fingerprint_mismatch` | 400 | a field that may not change within a thread has changed | | `thread_not_found` | 404 | the thread is gone; send the whole conversation to start a new one | | `thread_unsupported_request` | 400 | threads do not go with a field or setting of this request | | `tool_name_conflict` | 400 | a tool made available takes the name of another kind of tool | | `tool_reference_unresolved` | 400 | a tool change or listing names a tool that is not defined there | | `unsupported_charset` | 400 | the `Content-Type` names a charset the server does not take | | `user_profile_billing_not_authorized` | 403 | the customer has not, or no longer, agreed to be billed through this caller | | `user_profile_not_billable` | 403 | the user profile cannot be billed | | `user_profile_not_found` | 400 | the user profile does not exist or is no longer active | | `user_profile_required` | 400 | billing a user profile needs its id in the `anthropic-user-profile-id` header | | `workspace_api_key_limit_exceeded` | 400 | the workspace has as many active keys as it may | | `workspace_member_limit_exceeded` | 400 | the workspace has as many members as it may | | `workspace_policy_violation` | 400 | the organization's workspace policy forbids it |

    Other values are possible: fields hold plain `str`.
    """

    __slots__ = ()

    ALREADY_MEMBER: Final = "already_member"
    API_KEY_SCOPE_MISSING: Final = "api_key_scope_missing"
    AVAILABLE_TOOLS_LIMIT_EXCEEDED: Final = "available_tools_limit_exceeded"
    BUNDLE_ATTACHMENT_NOT_SUPPORTED: Final = "bundle_attachment_not_supported"
    BUNDLE_ON_CALL: Final = "bundle_on_call"
    CANNOT_INVITE_EMAILS_WITH_UNVERIFIED_DOMAINS: Final = "cannot_invite_emails_with_unverified_domains"
    CANNOT_REMOVE_LAST_MEMBER: Final = "cannot_remove_last_member"
    CANNOT_SIGN_OUT_MANAGED_MEMBER: Final = "cannot_sign_out_managed_member"
    CANNOT_SIGN_OUT_MEMBERSHIP_ADMIN: Final = "cannot_sign_out_membership_admin"
    CANNOT_SIGN_OUT_OWNER: Final = "cannot_sign_out_owner"
    CANNOT_SIGN_OUT_PRIMARY_OWNER: Final = "cannot_sign_out_primary_owner"
    CANNOT_SIGN_OUT_PRIVILEGED_MEMBER: Final = "cannot_sign_out_privileged_member"
    CANNOT_SIGN_OUT_SELF: Final = "cannot_sign_out_self"
    CLAUDE_CODE_KEY_CREATOR_NOT_MEMBER: Final = "claude_code_key_creator_not_member"
    CLAUDE_CODE_VERSION_TOO_OLD: Final = "claude_code_version_too_old"
    CLAUDE_TAG_WRITES_NOT_ENABLED: Final = "claude_tag_writes_not_enabled"
    CMEK_CONTEXT_UNAVAILABLE: Final = "cmek_context_unavailable"
    CMEK_FEATURE_UNSUPPORTED: Final = "cmek_feature_unsupported"
    CMEK_KEY_DISABLED: Final = "cmek_key_disabled"
    CMEK_KEY_NETWORK_BLOCKED: Final = "cmek_key_network_blocked"
    CMEK_KEY_UNREACHABLE: Final = "cmek_key_unreachable"
    COMPACTION_BLOCK_AMBIGUOUS: Final = "compaction_block_ambiguous"
    COMPACTION_BLOCK_MISPLACED: Final = "compaction_block_misplaced"
    COMPACTION_CONTENT_MISMATCH: Final = "compaction_content_mismatch"
    COMPACTION_INCOMPLETE_TURN: Final = "compaction_incomplete_turn"
    COMPACTION_NOTHING_TO_SUMMARIZE: Final = "compaction_nothing_to_summarize"
    COMPACTION_SIGNATURE_INVALID: Final = "compaction_signature_invalid"
    COMPACTION_TOO_MANY_TOOL_REFERENCES: Final = "compaction_too_many_tool_references"
    COMPACTION_TOOL_CHANGES_MISMATCH: Final = "compaction_tool_changes_mismatch"
    COMPACTION_UNAVAILABLE: Final = "compaction_unavailable"
    COMPLIANCE_CONFIGURATION_RESTRICTED: Final = "compliance_configuration_restricted"
    CONCURRENT_MEMBERSHIP_CHANGE: Final = "concurrent_membership_change"
    CONTRACT_SPEND_LIMIT_REACHED: Final = "contract_spend_limit_reached"
    EMAIL_DOMAIN_NOT_ALLOWED: Final = "email_domain_not_allowed"
    ENFORCED_SPEND_LIMIT_REACHED: Final = "enforced_spend_limit_reached"
    ENVIRONMENT_ARCHIVED: Final = "environment_archived"
    ENVIRONMENT_CREATE_DISABLED: Final = "environment_create_disabled"
    ENVIRONMENT_NOT_FOUND: Final = "environment_not_found"
    ENVIRONMENT_UPDATE_DISABLED: Final = "environment_update_disabled"
    EXTERNAL_KEY_CHANGED: Final = "external_key_changed"
    EXTERNAL_KEY_IN_WORKSPACE_POLICY: Final = "external_key_in_workspace_policy"
    EXTERNAL_KEY_VALIDATION_FAILED: Final = "external_key_validation_failed"
    EXTERNAL_KEY_VALIDATION_TIMED_OUT: Final = "external_key_validation_timed_out"
    FILE_EXPIRED: Final = "file_expired"
    FILE_NOT_DOWNLOADABLE: Final = "file_not_downloadable"
    HEARTBEAT_PRECONDITION_FAILED: Final = "heartbeat_precondition_failed"
    IMAGE_DIMENSIONS_TOO_LARGE: Final = "image_dimensions_too_large"
    INVALID_CONFIG_TYPE_CHANGE: Final = "invalid_config_type_change"
    INVALID_METADATA: Final = "invalid_metadata"
    INVITE_ALREADY_EXISTS: Final = "invite_already_exists"
    KEY_PROFILE_MISMATCH: Final = "key_profile_mismatch"
    LINKED_ORGANIZATION_BILLING_UNAVAILABLE: Final = "linked_organization_billing_unavailable"
    LINKED_ORGANIZATION_SPEND_LIMIT_REACHED: Final = "linked_organization_spend_limit_reached"
    ORG_API_KEY_LIMIT_EXCEEDED: Final = "org_api_key_limit_exceeded"
    ORG_MEMBER_LIMIT_EXCEEDED: Final = "org_member_limit_exceeded"
    ORGANIZATION_LEVEL_SCOPED_API_KEY_REQUIRED: Final = "organization_level_scoped_api_key_required"
    ORGANIZATION_NOT_ENROLLED_IN_BETA: Final = "organization_not_enrolled_in_beta"
    ORGANIZATION_ON_HOLD: Final = "organization_on_hold"
    ORGANIZATION_TYPE_NOT_SUPPORTED: Final = "organization_type_not_supported"
    PARENT_ORGANIZATION_REQUIRED: Final = "parent_organization_required"
    PLUGIN_NAME_TAKEN: Final = "plugin_name_taken"
    RAMP_LIMIT_EXCEEDED: Final = "ramp_limit_exceeded"
    RBAC_GROUP_GRANTS_OWNER_ACCESS: Final = "rbac_group_grants_owner_access"
    RBAC_GROUP_MANAGED_SETTINGS_NOT_FOUND: Final = "rbac_group_managed_settings_not_found"
    RBAC_GROUP_NOT_FOUND: Final = "rbac_group_not_found"
    RBAC_GROUP_ORDER_LIMIT_EXCEEDED: Final = "rbac_group_order_limit_exceeded"
    RBAC_GROUP_OWNER_ACCESS_UNCONFIRMED: Final = "rbac_group_owner_access_unconfirmed"
    RBAC_ROLE_NOT_FOUND: Final = "rbac_role_not_found"
    REGISTRATION_PENDING: Final = "registration_pending"
    REQUEST_BODY_ENCODING_INVALID: Final = "request_body_encoding_invalid"
    REQUEST_BODY_ENCODING_UNSUPPORTED: Final = "request_body_encoding_unsupported"
    REQUEST_BODY_TIMEOUT: Final = "request_body_timeout"
    REQUEST_BODY_TOO_LARGE_AFTER_DECODING: Final = "request_body_too_large_after_decoding"
    SANDBOX_EGRESS_RESTRICTED: Final = "sandbox_egress_restricted"
    SCAN_FAILED: Final = "scan_failed"
    SCAN_PENDING: Final = "scan_pending"
    SETTINGS_DOCUMENT_LIMIT_EXCEEDED: Final = "settings_document_limit_exceeded"
    SETTINGS_HISTORY_LIMIT_EXCEEDED: Final = "settings_history_limit_exceeded"
    SKILL_NAME_TAKEN: Final = "skill_name_taken"
    SKILL_READ_BLOCKED_UNDECRYPTABLE: Final = "skill_read_blocked_undecryptable"
    SLACK_CHANNEL_SET_UP_ENVIRONMENT_NOT_FOUND: Final = "slack_channel_set_up_environment_not_found"
    SLACK_CHANNEL_SET_UP_SETTINGS_CONFLICT: Final = "slack_channel_set_up_settings_conflict"
    SLACK_CHANNEL_SET_UP_SETTINGS_REFUSED: Final = "slack_channel_set_up_settings_refused"
    SPEND_LIMITS_ADMIN_API_WRITES_NOT_ENABLED: Final = "spend_limits_admin_api_writes_not_enabled"
    STORAGE_QUOTA_EXCEEDED: Final = "storage_quota_exceeded"
    THREAD_ALREADY_CONTINUED: Final = "thread_already_continued"
    THREAD_CONTINUE_IN_FLIGHT: Final = "thread_continue_in_flight"
    THREAD_FINGERPRINT_MISMATCH: Final = "thread_fingerprint_mismatch"
    THREAD_NOT_FOUND: Final = "thread_not_found"
    THREAD_UNSUPPORTED_REQUEST: Final = "thread_unsupported_request"
    TOOL_NAME_CONFLICT: Final = "tool_name_conflict"
    TOOL_REFERENCE_UNRESOLVED: Final = "tool_reference_unresolved"
    UNSUPPORTED_CHARSET: Final = "unsupported_charset"
    USER_PROFILE_BILLING_NOT_AUTHORIZED: Final = "user_profile_billing_not_authorized"
    USER_PROFILE_NOT_BILLABLE: Final = "user_profile_not_billable"
    USER_PROFILE_NOT_FOUND: Final = "user_profile_not_found"
    USER_PROFILE_REQUIRED: Final = "user_profile_required"
    WORKSPACE_API_KEY_LIMIT_EXCEEDED: Final = "workspace_api_key_limit_exceeded"
    WORKSPACE_MEMBER_LIMIT_EXCEEDED: Final = "workspace_member_limit_exceeded"
    WORKSPACE_POLICY_VIOLATION: Final = "workspace_policy_violation"


ErrorCodeValue: TypeAlias = (
    Literal[
        "already_member",
        "api_key_scope_missing",
        "available_tools_limit_exceeded",
        "bundle_attachment_not_supported",
        "bundle_on_call",
        "cannot_invite_emails_with_unverified_domains",
        "cannot_remove_last_member",
        "cannot_sign_out_managed_member",
        "cannot_sign_out_membership_admin",
        "cannot_sign_out_owner",
        "cannot_sign_out_primary_owner",
        "cannot_sign_out_privileged_member",
        "cannot_sign_out_self",
        "claude_code_key_creator_not_member",
        "claude_code_version_too_old",
        "claude_tag_writes_not_enabled",
        "cmek_context_unavailable",
        "cmek_feature_unsupported",
        "cmek_key_disabled",
        "cmek_key_network_blocked",
        "cmek_key_unreachable",
        "compaction_block_ambiguous",
        "compaction_block_misplaced",
        "compaction_content_mismatch",
        "compaction_incomplete_turn",
        "compaction_nothing_to_summarize",
        "compaction_signature_invalid",
        "compaction_too_many_tool_references",
        "compaction_tool_changes_mismatch",
        "compaction_unavailable",
        "compliance_configuration_restricted",
        "concurrent_membership_change",
        "contract_spend_limit_reached",
        "email_domain_not_allowed",
        "enforced_spend_limit_reached",
        "environment_archived",
        "environment_create_disabled",
        "environment_not_found",
        "environment_update_disabled",
        "external_key_changed",
        "external_key_in_workspace_policy",
        "external_key_validation_failed",
        "external_key_validation_timed_out",
        "file_expired",
        "file_not_downloadable",
        "heartbeat_precondition_failed",
        "image_dimensions_too_large",
        "invalid_config_type_change",
        "invalid_metadata",
        "invite_already_exists",
        "key_profile_mismatch",
        "linked_organization_billing_unavailable",
        "linked_organization_spend_limit_reached",
        "org_api_key_limit_exceeded",
        "org_member_limit_exceeded",
        "organization_level_scoped_api_key_required",
        "organization_not_enrolled_in_beta",
        "organization_on_hold",
        "organization_type_not_supported",
        "parent_organization_required",
        "plugin_name_taken",
        "ramp_limit_exceeded",
        "rbac_group_grants_owner_access",
        "rbac_group_managed_settings_not_found",
        "rbac_group_not_found",
        "rbac_group_order_limit_exceeded",
        "rbac_group_owner_access_unconfirmed",
        "rbac_role_not_found",
        "registration_pending",
        "request_body_encoding_invalid",
        "request_body_encoding_unsupported",
        "request_body_timeout",
        "request_body_too_large_after_decoding",
        "sandbox_egress_restricted",
        "scan_failed",
        "scan_pending",
        "settings_document_limit_exceeded",
        "settings_history_limit_exceeded",
        "skill_name_taken",
        "skill_read_blocked_undecryptable",
        "slack_channel_set_up_environment_not_found",
        "slack_channel_set_up_settings_conflict",
        "slack_channel_set_up_settings_refused",
        "spend_limits_admin_api_writes_not_enabled",
        "storage_quota_exceeded",
        "thread_already_continued",
        "thread_continue_in_flight",
        "thread_fingerprint_mismatch",
        "thread_not_found",
        "thread_unsupported_request",
        "tool_name_conflict",
        "tool_reference_unresolved",
        "unsupported_charset",
        "user_profile_billing_not_authorized",
        "user_profile_not_billable",
        "user_profile_not_found",
        "user_profile_required",
        "workspace_api_key_limit_exceeded",
        "workspace_member_limit_exceeded",
        "workspace_policy_violation",
    ]
    | str
)
"""What a field of this kind holds: one of the known values, or any other text."""
