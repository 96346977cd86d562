"""Answers a question about backs from an education card."""

from __future__ import annotations

from actions.guide_action import GuideAction
from actions.talk import Talk
from bot.conversation import slots
from bot.conversation.papers.denied_signs import denied_signs
from bot.conversation.safety.safety_state import SafetyState
from bot.conversation.turn import payload
from bot.education import KnownOfPerson, card_parts, render_card
from bot.knowledge.conversation.surface_words import words_of_surface
from bot.knowledge.education.answer_cards import load_cards
from bot.knowledge.wording.speaking import speak

TITLES = {
    "more": speak("actions", "more"),
    "views": speak("actions", "what_the_programme_says_what"),
}
OR = "Or: {title}"


class AnswerQuestion(GuideAction):
    """One part of a card; the others, and the card beside it that may be meant, are offered.

    Where two things were asked, the first is answered without offers: no button stands twice.
    """

    def name(self) -> str:
        """Return the name in the domain."""
        return "action_answer_question"

    def act(self, talk: Talk) -> None:
        """Say the part: its pieces for surfaces that draw, its text for those that read."""
        card, part = load_cards()[talk.told["card"]], str(talk.told["part"])
        told = _told(talk)
        numbers = (slots.EMERGENCY_TEL, slots.ELSEWHERE)
        tel, elsewhere = (str(talk.values.get(slot) or "") for slot in numbers)
        inside = _inside_a_question(talk)
        for other_card, other_part in talk.told.get("first", ()):
            first = load_cards()[other_card]
            talk.say(
                text=render_card(first, other_part, told, inside),
                card={
                    "card": card_parts(first, other_part, told, tel, elsewhere, inside),
                    "fallback": True,
                },
            )
        beside = load_cards().get(talk.told.get("beside") or "")
        whole = part == "short" and words_of_surface(talk.surface).side_by_side
        offered = [
            (title, f"{card.id}/{other}")
            for other, title in TITLES.items()
            if other != part and not (whole and other == "views")
        ]
        if beside is not None:
            offered.append((OR.format(title=beside.title), f"{beside.id}/short"))
        talk.say(
            text=render_card(card, part, told, inside),
            buttons=[
                {"title": title, "payload": payload(slots.CARD, choice)}
                for title, choice in offered
            ],
            card={
                "card": card_parts(card, "whole" if whole else part, told, tel, elsewhere, inside),
                "fallback": True,
            },
        )


def _told(talk: Talk) -> KnownOfPerson:
    """What this person told and denied, for the line that a card has for them."""
    flags = SafetyState.from_dict(talk.values.get(slots.SAFETY)).flags
    denied = denied_signs(talk.values).union(talk.told.get("denied", ()))
    return KnownOfPerson(talk.facts, frozenset(flags), denied)


def _inside_a_question(talk: Talk) -> bool:
    """Whether a question of the way follows, while no sign of danger waits.

    The two safety lists ask for every sign themselves, so no card has to warn in between.
    """
    state = SafetyState.from_dict(talk.values.get(slots.SAFETY))
    waits = state.flags or state.asking or state.unsure
    return talk.values.get(slots.ASKED) is not None and not waits
