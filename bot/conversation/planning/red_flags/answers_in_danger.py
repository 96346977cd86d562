"""The words of what is answered beside a danger page, with the numbers of this person."""

from __future__ import annotations

from collections.abc import Sequence

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.safety.asked_in_danger import answer_text
from bot.conversation.safety.safety_move import SafetyMove
from bot.knowledge.safety.danger_answers import Place
from bot.knowledge.safety.red_flags import load_red_flags
from bot.knowledge.safety.safety_words import safety_words
from bot.knowledge.wording.speaking import speak
from bot.safety.levels import Level

THEIRS = ("utter_theirs_", "utter_emergency_other_")


def set_answers(draft: Draft, move: SafetyMove) -> None:
    """Set what is said before the deed: what was denied, then the answers to what was asked."""
    state = move.state
    slug = state.locked or state.theirs or next(iter(state.flags), state.asking or "")
    if not slug or not (move.answers or move.denied):
        draft.set(**{slots.DANGER_ANSWER: ""})
        return
    said = [] if not move.denied else [_without(move.denied, slug)]
    places = {
        name: str(draft.values.get(slot))
        for name, slot in {
            "number": slots.EMERGENCY_NUMBER,
            "advice": slots.ADVICE_LINE,
            "them": slots.THEIRS_THEM,
        }.items()
    }
    tell = f"{draft.values.get(slots.TELL_THEM)}{draft.values.get(slots.ALSO_TELL)}"
    places["tell"] = tell
    said.append(answer_text(move.answers, _place(draft, move), slug, draft.turn.text, places))
    draft.set(**{slots.DANGER_ANSWER: " ".join(filter(None, said))})


def _place(draft: Draft, move: SafetyMove) -> Place:
    if move.state.locked:
        return "other" if draft.values.get(slots.ABOUT) else "now"
    if (move.response or "").startswith(THEIRS):
        return "today" if move.state.theirs_level == Level.S.value else "other"
    return "asked" if move.state.asking and not move.state.flags else "today"


def _without(denied: Sequence[str], left: str) -> str:
    known = load_red_flags()
    names = [known[slug].name for slug in denied if slug in known]
    return safety_words("part_denied", denied=_listed(names), left=known[left].name)


def _listed(names: Sequence[str]) -> str:
    if len(names) == 1:
        return names[0]
    return speak("conversation", "and", join=", ".join(names[:-1]), names=names[-1])
