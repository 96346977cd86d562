"""Shows a home check and asks one question about it."""

from __future__ import annotations

from actions.guide_action import GuideAction
from actions.talk import Talk
from bot.conversation import slots
from bot.conversation.checks import OpenCheck, buttons, open_check

_AGAIN = {
    "simpler": "As near as you can say: {}",
    "buttons": "Which of these is nearest?",
    "human": "Pick one of them, or say skip.",
}


class AskCheckAnswer(GuideAction):
    """The whole check the first time; later questions of it, and repeats, in short."""

    def name(self) -> str:
        """Return the name Rasa looks for when the form asks for an answer."""
        return "action_ask_check_answer"

    def act(self, talk: Talk) -> None:
        """Say the steps once, then the question with its answers."""
        opened = open_check(talk.values)
        if opened is None:
            return
        again: str | None = talk.values.get(slots.REPROMPT)
        before = talk.values.get(slots.ACKNOWLEDGED) or ""
        question = opened.question.text
        whole = not again and opened.first
        text = before + (
            _whole(opened) if whole else _AGAIN.get(again or "", "{}").format(question)
        )
        timed = opened.question.unit is not None
        talk.say(
            text=text,
            buttons=buttons(opened),
            card={"card": _card(opened), "numeric": timed, "fallback": True},
        )

    def close_turn(self, talk: Talk) -> None:
        """Leave the follow-up to Rasa's form."""


def _whole(opened: OpenCheck) -> str:
    check = opened.check
    steps = "\n".join(f"{n}. {step}" for n, step in enumerate(check.steps, start=1))
    head = f"Check {opened.number} of {opened.of}: {check.name}."
    return f"{head}\n{steps}\nNotice {check.notice}.\n\n{opened.question.text}"


def _card(opened: OpenCheck) -> dict[str, object]:
    return {
        "kind": "check",
        "over": "Home check",
        "step": f"{opened.number} of {opened.of}",
        "title": opened.check.name,
        "picture": opened.check.picture,
        "steps": list(opened.check.steps),
        "question": opened.question.text,
    }
