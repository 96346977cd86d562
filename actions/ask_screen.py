"""Asks the two parts of the safety screen as rows to tick."""

from __future__ import annotations

from actions.guide_action import GuideAction
from actions.talk import Talk
from bot.conversation import slots
from bot.conversation.course.safety_rows import of_age
from bot.conversation.safety.safety_list.screen_rows import screen_items
from bot.conversation.safety.safety_list.screen_sheets import sheets_of
from bot.conversation.turn import payload
from bot.conversation.words.quiet_ways import WHY
from bot.knowledge.wording.speaking import speak

SHORT = "screen_at_check_in"
_PARTS = 2


class AskScreen(GuideAction):
    """One part of the screen; subclasses say which."""

    slot: str
    part: str
    number: int
    title: str

    def act(self, talk: Talk) -> None:
        """Show the rows, "none of these" last."""
        short = bool(talk.told.get("short"))
        adult = of_age(talk.values)
        items = screen_items(self.part, talk.facts, short, of_age=adult)
        rows = "\n".join(f"{n}. {item.text}" for n, item in enumerate(items, start=1))
        again = talk.values.get(slots.REPROMPT)
        if again in ("buttons", "human"):  # the rows stand above; not the same wall again
            # A page keeps the card in sight, which asks; elsewhere the words do.
            talk.say(
                response="utter_screen_short",
                count=len(items),
                buttons=self._none(),
                card={"lead": talk.lead.strip(), "fallback": True, "numeric": True},
            )
            return
        talk.say(
            response=f"utter_{'again' if again else 'ask'}_{SHORT if short else self.slot}",
            rows=rows,
            buttons=self._none(),
            card={
                "card": {
                    "kind": "screen",
                    "over": speak("actions", "safety_check"),
                    "step": speak("actions", "short_form") if short else self._step(),
                    "title": _short_title(talk) if short else self.title,
                    "options": [item.text for item in items],
                    "sheets": [] if short else sheets_of(self.part, talk.facts, of_age=adult),
                    "none": speak("actions", "none_of_these"),
                    "note": speak("actions", "not_sure_about_one_tick"),
                    "links": [WHY],
                },
                "lead": talk.lead.strip(),
                "fallback": True,
                "multiple": True,
                "numeric": True,
            },
        )

    def _step(self) -> str:
        """Say which of the two parts this is."""
        return speak("message", "step_of", number=self.number, of=_PARTS)

    def _none(self) -> list[dict[str, str]]:
        return [{"title": speak("actions", "none_of_these"), "payload": payload(self.slot, "none")}]


def _short_title(talk: Talk) -> str:
    """What the short list asks: in a first session there was no last time."""
    back = talk.values.get(slots.RETURNING) or talk.values.get(slots.DUE)
    if back:
        return speak("actions", "any_of_these_new_since")
    return speak("actions", "any_of_these_new_now")


class AskScreenGeneral(AskScreen):
    """Illness, medicines, pregnancy and age."""

    slot = slots.SCREEN_GENERAL
    part = "general"
    number = 2
    title = speak("actions", "does_any_of_these_fit")

    def name(self) -> str:
        """Return the name in the domain."""
        return "action_ask_screen_general"


class AskScreenNerves(AskScreen):
    """Nerves, accidents, chest and fever."""

    slot = slots.SCREEN_NERVES
    part = "nerves"
    number = 1
    title = speak("actions", "have_you_had_any_of")
    lead = speak("actions", "before_i_suggest_any_movement")

    def name(self) -> str:
        """Return the name in the domain."""
        return "action_ask_screen_nerves"
