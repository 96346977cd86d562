"""The page draws every part of every kind of card: nothing is dropped."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import expect
from rasa.core.channels.channel import UserMessage

from bot.channels.message.card_kinds import CARD_PARTS, label_of
from tests.channels.every_kind import card, told
from tests.channels.web.browsing import WIDE, Open, inside, say, still
from tests.channels.web.served import Served

pytestmark = pytest.mark.slow

# Drawn instead of said: the clock, links, the limit of the map (said when reached), and "Then call"
# where the numbers to call stand.
OTHERWISE = {"999", "30 seconds", "2 times", "up to 3", "https://x.example/a"} | {
    "the then & <its> words"
}
DRAWN = {
    "timer": ".clock .ring",
    "number": "a[href='tel:999']",
    "picture": "img[data-picture^=P01]",
    "groups": ".cell",
    "sources": "details a[href='https://x.example/a']",
}


@pytest.mark.parametrize("kind", CARD_PARTS)
def test_browser_draws_every_part_of_a_card(open_page: Open, served: Served, kind: str) -> None:
    page = open_page(WIDE)
    page.get_by_role("button", name="Go on without saving").click()
    expect(page.get_by_text("You said: /without")).to_be_visible()

    async def show(message: UserMessage) -> None:
        said: dict[str, Any] = {"custom": {"card": card(kind)}}
        await message.output_channel.send_response(message.sender_id, said)

    served.bot.answer = show
    say(page, "show it")
    drawn = "#pinned" if kind == "emergency" else ".turn.guide:last-child"
    expect(page.locator(drawn)).to_contain_text("title")
    still(page)
    parts = f"root.querySelector('{drawn}')"
    shown = inside(
        page,
        f"[{parts}.textContent, root.querySelector('#dock').textContent,"
        f" ...[...{parts}.querySelectorAll('[alt]')].map((e) => e.alt)].join('\\n')",
    )
    missing = [words for words in told(kind) if words.lower() not in shown.lower()]
    assert [words for words in missing if words not in OTHERWISE] == []
    for part, drawing in DRAWN.items():
        if part in CARD_PARTS[kind]:
            expect(page.locator(f"{drawn} {drawing}").first).to_be_attached()
    if kind == "emergency":
        return  # its parts speak for themselves
    labels = [
        label_of(kind, part) for part in CARD_PARTS[kind] if part not in ("meanwhile", "sources")
    ]
    assert [label for label in labels if label and label not in shown] == []
