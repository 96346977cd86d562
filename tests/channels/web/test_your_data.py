"""Taking a copy, and being forgotten: records, the bot's memory and the page's log."""

from __future__ import annotations

from typing import Any

import pytest
from rasa.core.channels.channel import UserMessage

from bot.channels.shared.personal_data import WebRecords
from bot.records import Records
from tests.channels.web.reading import post, settled
from tests.channels.web.served import Served


def test_your_data_is_one_file_with_the_log_and_the_records(served: Served) -> None:
    visitor = served.visitor()
    post(visitor, served, text="my back")
    settled(visitor, served)
    served.kept.kept[served.bot.heard[0].sender_id] = "three weeks"
    answer = visitor.get(f"{served.url}/data")
    assert "attachment" in answer.headers["Content-Disposition"]
    assert answer.json()["records"] == {"about": "three weeks"}
    assert answer.json()["conversation"][0]["text"] == "my back"


def test_your_data_deletion_leaves_nothing_and_takes_the_cookie_back(served: Served) -> None:
    visitor = served.visitor()
    post(visitor, served, text="my back")
    settled(visitor, served)
    served.kept.kept[served.bot.heard[0].sender_id] = "three weeks"
    assert visitor.delete(f"{served.url}/data").json() == {"ok": True}
    assert served.kept.kept == {}
    assert len(served.channel.conversations) == 0
    assert "plumbline_session" not in visitor.cookies
    assert visitor.get(f"{served.url}/history").status_code == 401


def test_your_data_deletion_waits_for_the_running_turn(served: Served) -> None:
    visitor = served.visitor()

    async def keep(message: UserMessage) -> None:
        await message.output_channel.send_response(message.sender_id, {"text": "Noted."})
        served.kept.kept[message.sender_id] = message.text

    served.bot.answer = keep
    for n in range(5):
        post(visitor, served, text=f"fact {n}")
    visitor.delete(f"{served.url}/data")
    # What waits together is one turn, so the words are counted and not the turns.
    heard = " ".join(str(message.text) for message in served.bot.heard)
    assert [f"fact {n}" in heard for n in range(5)] == [True] * 5
    assert served.kept.kept == {}


def test_your_data_deletion_that_fails_is_admitted_and_keeps_the_session(
    served: Served, monkeypatch: pytest.MonkeyPatch
) -> None:
    visitor = served.visitor()
    post(visitor, served, text="my back")

    def broken(sender_id: str) -> None:
        raise OSError("disk")

    monkeypatch.setattr(served.kept, "delete", broken)
    answer = visitor.delete(f"{served.url}/data")
    assert answer.status_code == 500
    assert "plumbline_session" in visitor.cookies
    assert len(settled(visitor, served)) == 2


def test_your_data_reads_the_records_of_this_channel(
    tmp_path: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PLUMBLINE_SECRET_KEY", "a-key-of-this-test-only")
    records = Records(f"sqlite:///{tmp_path / 'records.sqlite'}")
    mine = records.for_person("web", "a" * 32)
    mine.give_consent("1")
    kept = WebRecords("web", records)
    assert kept.export("a" * 32)["tables"]["consent"]
    assert not any(kept.export("b" * 32)["tables"].values())
    kept.delete("a" * 32)
    assert not mine.is_known()
    records.close()
