"""What is told and serves nothing is heard all the same: half a sentence says so."""

from __future__ import annotations

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.planning.onward.finishing import asking_action
from bot.conversation.safety.safety_list.screen_rows import PARTS
from bot.conversation.words.interruptions import asks_something
from bot.knowledge.conversation.acknowledgements import acknowledgement
from bot.knowledge.conversation.part_reading import load_part_reading
from bot.knowledge.conversation.reply_limits import enough, is_within
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.replies.learned.part_reader import PartReading

PAIN_NOW = "nrs"
LED_ON = {"action_introduce_checks"}  # beside the next question it shows nothing of what was told
HEARD = ("fact", "feeling", "sign_other")  # acts of a part that are no reply
BESIDE = (*PARTS, slots.MINUTES)
AT = (slots.READBACK, *slots.INTAKE_QUESTIONS, *BESIDE)


def say_told_in_vain(draft: Draft) -> None:
    """Say that what was told was heard, where the reply is no more than the next question."""
    asked, asking = draft.before.get(slots.ASKED), asking_action(draft)
    said = draft.acknowledged or draft.news or draft.alarmed or draft.renewed or draft.opening
    if draft.turn.pressed or said or asking is None or asked not in AT:
        return
    if any(step.action not in {asking, *LED_ON} for step in draft.steps):
        return
    open_still = draft.asked == asked
    if asked in BESIDE and open_still:
        return  # a row, or a limit of the moves, may be meant: the question stands alone
    written = draft.situation.turn.text
    if (
        draft.corrects
        or draft.asked == slots.EITHER
        or spoken("puts_right_in_vain").search(written)
        or spoken("tells_of_the_body").search(draft.situation.turns[-1].text)
    ):
        return  # what was to be put right and was not, or may be a sign, is not thanked for
    if asked == PAIN_NOW and open_still and spoken("number_or_yes_no").search(written):
        return
    bout = spoken("bout_before").search(written)
    told = any(_tells(text, read, asked) for text, read in draft.parts_read.items())
    if not (told or bout):
        return
    if asked == PAIN_NOW and open_still:
        draft.acknowledge(acknowledgement("heard_in_words"))
    elif bout:
        draft.acknowledge(acknowledgement("heard_a_bout"))
    else:
        draft.acknowledge(acknowledgement("heard"))


def _tells(text: str, reading: PartReading, asked: str) -> bool:
    """Whether a part of more than a few words tells something beside the reply."""
    if asks_something(text) or is_within(text, "unasked_piece"):
        return False
    settings = load_part_reading()
    told = (*settings.groups["tells"], *settings.groups["idle"]) if asked == PAIN_NOW else HEARD
    return reading.of(*told) >= enough("heard_part")
