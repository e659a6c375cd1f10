"""Other ways to the models, and other proofs of who asks: Bedrock, Vertex, signers, credential providers.

Names are loaded when they are first used; botocore and google-auth when they are needed.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from claude_overlay.platforms.aws_credentials import AWSCredentials, BotocoreCredentials
    from claude_overlay.platforms.bearer import BearerSigner
    from claude_overlay.platforms.bedrock import Bedrock
    from claude_overlay.platforms.credential_cache import CredentialCache
    from claude_overlay.platforms.google_credentials import GoogleCredentials
    from claude_overlay.platforms.platform import Platform
    from claude_overlay.platforms.signer import CredentialSigner, RequestSigner
    from claude_overlay.platforms.sigv4 import SigV4Signer
    from claude_overlay.platforms.tokens import AccessToken, CredentialProvider, FileToken, FunctionToken, StaticToken
    from claude_overlay.platforms.vertex import Vertex
    from claude_overlay.platforms.workload_identity import WorkloadIdentity

__all__ = [
    "AWSCredentials",
    "AccessToken",
    "BearerSigner",
    "Bedrock",
    "BotocoreCredentials",
    "CredentialCache",
    "CredentialProvider",
    "CredentialSigner",
    "FileToken",
    "FunctionToken",
    "GoogleCredentials",
    "Platform",
    "RequestSigner",
    "SigV4Signer",
    "StaticToken",
    "Vertex",
    "WorkloadIdentity",
]

_HOMES = {
    "AWSCredentials": "aws_credentials",
    "AccessToken": "tokens",
    "BearerSigner": "bearer",
    "Bedrock": "bedrock",
    "BotocoreCredentials": "aws_credentials",
    "CredentialCache": "credential_cache",
    "CredentialProvider": "tokens",
    "CredentialSigner": "signer",
    "FileToken": "tokens",
    "FunctionToken": "tokens",
    "GoogleCredentials": "google_credentials",
    "Platform": "platform",
    "RequestSigner": "signer",
    "SigV4Signer": "sigv4",
    "StaticToken": "tokens",
    "Vertex": "vertex",
    "WorkloadIdentity": "workload_identity",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)
    found = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    globals()[name] = found
    return found
