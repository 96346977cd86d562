"""How long a reply may be: few lengths, each named, used and with its reason."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.knowledge.conversation.reply_lengths import is_within, load_reply_lengths
from bot.knowledge.loading.knowledge_error import KnowledgeError

BOT = Path(__file__).resolve().parents[3] / "bot"


def test_reply_lengths_say_why_and_are_used() -> None:
    files = [*(BOT / "conversation").rglob("*.py"), *(BOT / "rasa").rglob("*.py")]
    code = "".join(path.read_text(encoding="utf-8") for path in files)
    for name, known in load_reply_lengths().items():
        assert known.reason.endswith("."), name
        assert f'"{name}"' in code, name


@pytest.mark.parametrize(
    ("text", "within"), [("", True), ("left", True), (" on the  ", True), ("on the left", False)]
)
def test_reply_lengths_count_what_stands_between_spaces(text: str, within: bool) -> None:
    assert is_within(text, "between_halves") is within


def test_reply_lengths_without_a_reason_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "reply_lengths.yml"
    path.write_text("short:\n  source: plumbline\n  words: 3\n", encoding="utf-8")
    with pytest.raises(KnowledgeError, match="reason"):
        load_reply_lengths(path)
