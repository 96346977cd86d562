"""The keyed hash, and the key it is made with."""

from __future__ import annotations

import stat
import threading
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.records import Records, RecordsUnavailable
from bot.records.identity import PERSON_ID, person_id, secret_key

TEXT = st.text(alphabet=st.characters(exclude_categories=("Cs",)), max_size=40)


@given(channel=TEXT, sender=TEXT)
def test_identity_is_steady_and_tells_nothing(channel: str, sender: str) -> None:
    known = person_id(channel, sender)
    assert known == person_id(channel, sender)
    assert PERSON_ID.fullmatch(known)
    if len(sender) > 8:
        assert sender not in known


def test_identity_differs_by_channel_sender_and_key(monkeypatch: pytest.MonkeyPatch) -> None:
    ids = {person_id("web", "ann"), person_id("telegram", "ann"), person_id("web", "bob")}
    ids |= {person_id("weba", "nn")}
    monkeypatch.setenv("PLUMBLINE_SECRET_KEY", "another key, as long as it must be")
    assert len(ids | {person_id("web", "ann")}) == 5


def test_identity_key_file_is_made_once_for_its_owner_only(
    data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("PLUMBLINE_SECRET_KEY")
    key = secret_key()
    assert secret_key() == key
    assert len(key) == 64
    assert stat.S_IMODE((data_dir / "secret.key").stat().st_mode) == 0o600
    assert stat.S_IMODE(data_dir.stat().st_mode) == 0o700
    assert [path.name for path in data_dir.iterdir()] == ["secret.key"]


def test_identity_key_is_one_when_many_start_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PLUMBLINE_SECRET_KEY")
    keys: list[bytes] = []
    starting = [threading.Thread(target=lambda: keys.append(secret_key())) for _ in range(8)]
    for thread in starting:
        thread.start()
    for thread in starting:
        thread.join()
    assert len(keys) == 8
    assert len(set(keys)) == 1


@pytest.mark.parametrize("key", ["", "too short"])
def test_identity_refuses_a_weak_key(key: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PLUMBLINE_SECRET_KEY", key)
    with pytest.raises(RecordsUnavailable, match="shorter than 16"):
        Records().for_person("web", "ann")


@pytest.mark.parametrize("content", [b"", b"\xff\xfe\x00"])
def test_identity_refuses_a_spoilt_key_file(
    content: bytes, data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("PLUMBLINE_SECRET_KEY")
    data_dir.mkdir()
    (data_dir / "secret.key").write_bytes(content)
    with pytest.raises(RecordsUnavailable, match="key"):
        secret_key()


def test_identity_says_why_the_key_cannot_be_made(
    data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("PLUMBLINE_SECRET_KEY")
    data_dir.write_text("a file in place of the directory")
    with pytest.raises(RecordsUnavailable, match="key file"):
        secret_key()


@pytest.mark.parametrize("told", ["", "ann", "g" * 64, "A" * 64, "a" * 63])
def test_identity_by_id_refuses_what_is_none(told: str, records: Records) -> None:
    with pytest.raises(ValueError, match="64"):
        records.by_id(told)


def test_identity_database_file_is_for_its_owner_only(data_dir: Path) -> None:
    Records().for_person("web", "ann").give_consent("1")
    for path in data_dir.iterdir():
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
