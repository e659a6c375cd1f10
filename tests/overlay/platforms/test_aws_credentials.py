"""AWS keys, and where botocore finds them. Nothing is read that was not asked for."""

from __future__ import annotations

import pickle
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest
from botocore.session import Session

from claude_overlay import Secret
from claude_overlay.errors import ConfigurationError, InvalidArgumentError
from claude_overlay.errors.signing import CredentialError
from claude_overlay.platforms.aws_credentials import AWSCredentials, BotocoreCredentials, region_from_env

if TYPE_CHECKING:
    from pathlib import Path

NAMES = (
    "AWS_ACCESS_KEY_ID",
    "AWS_SECRET_ACCESS_KEY",
    "AWS_SESSION_TOKEN",
    "AWS_REGION",
    "AWS_DEFAULT_REGION",
    "AWS_PROFILE",
)


@pytest.fixture(autouse=True)
def no_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No keys of the machine's."""
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("AWS_CONFIG_FILE", str(tmp_path / "config"))
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", str(tmp_path / "credentials"))
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")


@pytest.mark.parametrize("wrap", [str, Secret])
def test_keys_show_themselves_only_when_asked(wrap: Any) -> None:
    """Of the access key its beginning is shown, of the rest nothing."""
    keys = AWSCredentials("AKIASHOWN-NOT-ALL", wrap("SECRET-KEY"), wrap("SESSION"), expires_at=5.0)

    assert keys.reveal() == ("SECRET-KEY", "SESSION")
    assert repr(keys) == "AWSCredentials('AKIA...', '**********')"
    with pytest.raises(TypeError, match="pickle"):
        pickle.dumps(keys)


@pytest.mark.parametrize("wrong", [("", "s"), ("a b", "s"), ("a", ""), ("a", "s\n"), ("a", "s", "t t"), ("a", "s", "")])
def test_what_cannot_be_sent_is_refused(wrong: tuple[str, ...]) -> None:
    """Naming which, not what."""
    with pytest.raises(InvalidArgumentError, match="of AWS credentials must"):
        AWSCredentials(*wrong)


def test_the_environment_is_read_when_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    """Both keys are needed; the region has two names."""
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "AKIA1")
    with pytest.raises(ConfigurationError, match="AWS_SECRET_ACCESS_KEY must"):
        AWSCredentials.from_env()
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "s s")
    with pytest.raises(ConfigurationError, match="whitespace"):
        AWSCredentials.from_env()
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "s")
    monkeypatch.setenv("AWS_DEFAULT_REGION", "eu-west-1")

    assert (AWSCredentials.from_env().access_key, AWSCredentials.from_env().reveal()) == ("AKIA1", ("s", None))
    assert region_from_env() == "eu-west-1"
    monkeypatch.setenv("AWS_REGION", "us-east-1")
    assert region_from_env() == "us-east-1"


def test_botocore_is_asked_at_the_first_use(tmp_path: Path) -> None:
    """Its profile gives keys and region; keys that do not end are kept."""
    provider = BotocoreCredentials(profile="work")
    (tmp_path / "config").write_text("[profile work]\nregion = eu-central-1\n")
    (tmp_path / "credentials").write_text("[work]\naws_access_key_id = AKIAWORK\naws_secret_access_key = s\n")

    keys = provider.get()

    assert (keys.access_key, keys.reveal(), keys.expires_at) == ("AKIAWORK", ("s", None), None)
    assert provider.region() == "eu-central-1"
    assert repr(provider) == "BotocoreCredentials(profile='work')"


def test_keys_that_end_are_asked_for_again() -> None:
    """They are renewed by botocore, which is asked every few minutes; a boto3 session names its region itself."""
    frozen = SimpleNamespace(access_key="ASIA1", secret_key="s", token="t")
    found = SimpleNamespace(get_frozen_credentials=lambda: frozen, refresh_needed=lambda: False)
    provider = BotocoreCredentials(session=SimpleNamespace(region_name="us-west-2", get_credentials=lambda: found))

    keys = provider.get()

    assert keys.reveal() == ("s", "t")
    assert keys.expires_at is not None
    assert provider.region() == "us-west-2"


def test_no_keys_are_an_error_that_names_the_profile() -> None:
    """Typed, at the first use."""
    with pytest.raises(CredentialError, match="no AWS credentials"):
        BotocoreCredentials(session=Session()).get()
    with pytest.raises(InvalidArgumentError, match="not both"):
        BotocoreCredentials(profile="p", session=Session())
