"""What was to be put right and is not among the facts is said to be so: nothing is passed over."""

from __future__ import annotations

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.facts_told.no_facts.late_statements import OUT, statements
from bot.conversation.drafting.facts_told.taken_out.taking_out import without_named
from bot.conversation.drafting.move_choice.moves_meant import moves_named
from bot.conversation.drafting.move_choice.moves_wished import names_a_move_to_go
from bot.conversation.intake.readback import news, sentence
from bot.conversation.intake.second_complaints import complaint_in_words
from bot.conversation.safety.safety_list.screen_rows import PARTS
from bot.knowledge.conversation.acknowledgements import acknowledgement
from bot.knowledge.conversation.worse_words import and_joined
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.wording.first_letter import uncapitalised
from bot.knowledge.wording.speaking import speak
from bot.language.facts import Facts
from bot.language.replies.told.taken_back import blanked
from bot.language.text.message import Message
from bot.language.text.question_start import ends_with_mark

JOINTS = ("knee_problem", "wrist_problem", "shoulder_problem")
BUSY = (*slots.OF_A_MOVE, *PARTS)  # there "take it out" may be of the move or of a row


def say_unmet(draft: Draft) -> bool:
    """Say what of a correction could not be done; True where nothing else came of the message."""
    text = blanked(draft.situation.turns[-1].text, draft.conditions_said)
    if draft.turn.pressed or not draft.facts_before.regions:
        return False
    if _names_a_joint(draft, text):
        return True
    if draft.asked in BUSY or draft.lifted:
        return False
    missing = [] if names_a_move_to_go(draft) else _not_there(draft, text)
    if draft.facts != draft.facts_before or draft.acknowledged:
        if missing:
            draft.acknowledge(acknowledgement("never_noted", what=missing[0]))
        return False
    if missing:
        draft.acknowledge(acknowledgement("not_noted"))
    return bool(missing)


def say_not_put_right(draft: Draft) -> bool:
    """Say what is noted where a bid to put something right has led to nothing."""
    text = draft.situation.turns[-1].text
    if draft.turn.pressed or not draft.facts_before.regions or ends_with_mark(text):
        return False
    if spoken("bids_to_correct").search(text) is None:
        return False
    draft.acknowledge(acknowledgement("not_put_right", facts=sentence(draft.facts)))
    return True


def say_second_complaint(draft: Draft) -> None:
    """Say back a second complaint that nothing else of the reply has said.

    At a check-in, where no facts are read back, one more place is one too.
    """
    new = [one for one in draft.facts.also_told if one not in draft.facts_before.also_told]
    said = " ".join((*draft.acknowledged, draft.news, *(str(one.told) for one in draft.steps)))
    words = [complaint_in_words(one) for one in new]
    if not words and draft.before.get(slots.ASKED) == slots.DUE:
        known = draft.facts_before.regions
        words = [_place_in_words(one) for one in draft.facts.regions if known and one not in known]
    if words and not draft.alarmed and words[0] not in said:
        besides = speak("conversation", "also_told", what=and_joined(words))
        draft.acknowledge(acknowledgement("noted", facts=f"{besides}."))


def _place_in_words(region: str) -> str:
    """Return a place of the pain as it is read back, without its capital."""
    return uncapitalised(news(Facts(), Facts(regions=(region,))).rstrip("."))


def _not_there(draft: Draft, text: str) -> list[str]:
    """What is named to go and is neither a fact nor a move."""
    before, kept = draft.facts_before, draft.facts == draft.facts_before
    bid = spoken("asks_to_take_out")
    named = [one["told"].strip(" '") for one in statements(OUT, text) if bid.search(one[0])]
    return [
        one
        for one in named
        if (kept or without_named(before, one) == before)
        and not moves_named(Message.read(one))[0]
        and not spoken("of_the_plan").search(one)
    ]


def _names_a_joint(draft: Draft, text: str) -> bool:
    """ "Not the left knee, the right": which one it is, is not kept."""
    told = spoken("side_of_a_joint_put_right").search(text.casefold())
    if told is None or not {*JOINTS} & {*draft.facts.conditions}:
        return False
    draft.acknowledge(acknowledgement("which_joint", joint=told["joint"] or told["other"]))
    return True
