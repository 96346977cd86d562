"""Shows a home check and asks one question about it."""

from __future__ import annotations

from typing import Any

from actions.guide_action import GuideAction
from actions.introduce_checks import counted
from actions.talk import Talk
from bot.conversation import slots
from bot.conversation.checks.checks import OpenCheck, buttons, open_check
from bot.conversation.session.session_log import pain_before
from bot.conversation.words.timers import check_timer
from bot.knowledge.checks.check_conduct import load_check_conduct
from bot.knowledge.conversation.surface_words import words_of_surface
from bot.knowledge.pictures.poses import load_pictures
from bot.knowledge.wording.speaking import speak

_AGAIN = {
    "simpler": speak("actions", "as_near_as_you_can"),
    "buttons": speak("actions", "which_of_these_is_nearest"),
    "human": speak("actions", "pick_one_of_them_or"),
}


class AskCheckAnswer(GuideAction):
    """The whole check the first time; later questions of it, and repeats, in short."""

    def name(self) -> str:
        """Return the name in the domain."""
        return "action_ask_check_answer"

    def act(self, talk: Talk) -> None:
        """Say the steps once, then the question with its answers."""
        opened = open_check(talk.values)
        if opened is None:
            return
        again: str | None = talk.values.get(slots.REPROMPT)
        before, began = talk.lead, pain_before(talk.values)
        question = opened.question.text
        whole = not again and opened.first
        # Behind an answer to something else the question needs no other words, but the third time.
        beside = again != "buttons" and talk.stands_beside(self.name())
        said = question if beside else _AGAIN.get(again or "", "{}").format(question)
        timed = opened.question.unit is not None
        if again and not check_timer(opened.question.unit):  # the card on the page stays as it is
            talk.say(text=before + said, buttons=buttons(opened))
            return
        card = _card(opened, said, before.strip(), began, whole=whole, again=bool(again))
        if whole and opened.number == 1 and words_of_surface(talk.surface).cards_lead:
            card["card"]["over"] = speak("actions", "each_optional", count=counted(opened.of))
        talk.say(
            text=before + (_whole(opened, began) if whole else said),
            buttons=buttons(opened),
            card={**card, "numeric": timed},
        )


def _whole(opened: OpenCheck, began: int | None) -> str:
    check = opened.check
    steps = "\n".join(f"{n}. {step}" for n, step in enumerate(check.steps, start=1))
    head = speak("actions", "check_of", number=opened.number, of=opened.of, name=check.name)
    stop = (
        speak("actions", "stop_if", stop_if=load_check_conduct().first_stops(began))
        if opened.number == 1
        else ""
    )
    return f"{head}\n{steps}{stop}\n\n{opened.question.text}"


def _described(opened: OpenCheck) -> str:
    """What is to be done, and what only the picture shows, for those who do not see it."""
    check, question = opened.check, opened.question
    shows = question.shows if question.picture else check.shows
    return " ".join(part for part in (f"{check.name}.", *check.steps, shows) if part)


def _card(
    opened: OpenCheck, question: str, lead: str, began: int | None, *, whole: bool, again: bool
) -> dict[str, Any]:
    """The whole check once, its steps folded at later questions; again, what it needs.

    A card that is put again without a title leaves the one on the page as it is.
    """
    timer = check_timer(opened.question.unit)
    card: dict[str, Any] = {
        "kind": "check",
        "over": speak("actions", "home_check"),
        "step": speak("message", "step_of", number=opened.number, of=opened.of),
        "timer": timer,
        "question": question,
    }
    conduct = load_check_conduct()
    if not again:
        picture = opened.question.picture or opened.check.picture
        card |= {
            "title": opened.check.name,
            "picture": picture,
            "picture_alt": _described(opened),
            "caption": conduct.dashed if load_pictures()[picture].has_dashed_line else "",
        }
    if not whole and not again:
        steps = enumerate(opened.check.steps, start=1)
        card |= {
            "stop_if": conduct.stops(began),
            "how": "\n".join(f"{n}. {step}" for n, step in steps),
        }
    if whole:
        card |= {
            "stop_if": conduct.first_stops(began) if opened.number == 1 else conduct.stops(began),
            "steps": list(opened.check.steps),
            "notice": opened.check.notice,
        }
    return {"card": card, "lead": lead, "fallback": True}
