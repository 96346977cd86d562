"""The transcript of the README is a real one."""

from __future__ import annotations

import re
import uuid
from pathlib import Path
from typing import Any

import pytest

pytestmark = [pytest.mark.slow, pytest.mark.filterwarnings("ignore")]

README = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")
PROMPT = "> "


def turns() -> list[tuple[str, str]]:
    """What the person types in the README and everything answered to it."""
    block = re.search(r"```text\n(.*?)```", README, re.DOTALL)
    assert block, "the README has no transcript"
    found: list[tuple[str, str]] = []
    for part in re.split(rf"^{PROMPT}", block.group(1), flags=re.MULTILINE)[1:]:
        said, _, answered = part.partition("\n")
        found.append((said, answered))
    return found


def plain(text: str) -> str:
    return " ".join(text.split())


def test_readme_transcript_can_be_reproduced(assistant: dict[str, Any]) -> None:
    from rasa.core.channels.channel import UserMessage

    from bot.channels.terminal.terminal_output import TerminalOutput

    sender = uuid.uuid4().hex
    lines: list[str] = []
    output = TerminalOutput(write=lines.append)
    for said, answered in turns():
        lines.clear()
        message = UserMessage(output.choices.read(said), output, sender, input_channel="terminal")
        assistant["loop"].run_until_complete(assistant["agent"].handle_message(message))

        assert plain("\n".join(lines)) == plain(answered), said
