"""Asks one part of the safety screen as rows to tick."""

from __future__ import annotations

from actions.guide_action import GuideAction
from actions.talk import Talk
from bot.conversation import slots
from bot.conversation.quiet_ways import WHY
from bot.conversation.screen import screen_items
from bot.conversation.turn import payload

SHORT = "screen_at_check_in"
TITLE = "Have you had any of these since this began?"


class AskScreen(GuideAction):
    """One part of the screen; subclasses say which."""

    slot: str
    part: str
    number: int

    def act(self, talk: Talk) -> None:
        """Show the rows, "none of these" last."""
        short = bool(talk.told.get("short"))
        items = screen_items(self.part, talk.facts, short)
        rows = "\n".join(f"{n}. {item.text}" for n, item in enumerate(items, start=1))
        again = talk.values.get(slots.REPROMPT)
        if again in ("buttons", "human"):  # the rows stand above; not the same wall again
            talk.say(
                response="utter_screen_short",
                count=len(items),
                buttons=self._none(),
                card={"numeric": True},
            )
            return
        talk.say(
            response=f"utter_{'again' if again else 'ask'}_{SHORT if short else self.slot}",
            rows=rows,
            buttons=self._none(),
            card={
                "card": {
                    "kind": "screen",
                    "over": "Safety check",
                    "step": "short form" if short else f"{self.number} of 2",
                    "title": "Any of these new since last time?" if short else TITLE,
                    "options": [item.text for item in items],
                    "none": "None of these",
                    "note": "Not sure about one? Tick it, and I will ask.",
                    "links": [WHY],
                },
                "lead": talk.lead.strip(),
                "fallback": True,
                "multiple": True,
                "numeric": True,
            },
        )

    def _none(self) -> list[dict[str, str]]:
        return [{"title": "None of these", "payload": payload(self.slot, "none")}]
