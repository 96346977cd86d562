"""What somebody tells at a return beside all questions: progress, a headache, things to train with.

Half a sentence says that it was heard. A new headache from 50 on is asked about (clinical 2.3
RF31); before that it is told what would be no ordinary one.
"""

from __future__ import annotations

from bot.conversation import slots
from bot.conversation.course.goals import goal_named_most
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.facts_told.no_facts.late_statements import SENTENCE, between
from bot.conversation.drafting.hearing import OWN_WORDS
from bot.conversation.drafting.next_plan import weeks_of
from bot.conversation.planning.return_visits.quiet_limb import note_quiet_limb
from bot.conversation.requests.about_backs.answers_told import note_told, times_told
from bot.knowledge.conversation.acknowledgements import acknowledgement
from bot.knowledge.safety.safety_limits import safety_limit
from bot.knowledge.staying.talk_words import talk_words
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.wishes.wish_words import wish_words
from bot.knowledge.wording.apostrophes import straightened
from bot.language.findings import Kind
from bot.language.replies.wished.wishes import read_wishes
from bot.language.text.question_start import ends_with_mark, is_question

HEADACHE, PROGRESS, GEAR = "headache", "progress", "gear"
ELSEWHERE = (*slots.OF_A_MOVE, *OWN_WORDS)
ARTERIES = "gca_pmr"
CARE = (
    (spoken("told_by_a_clinician"), "told_by_a_clinician"),
    (spoken("tablet_changed"), "tablet_changed"),
    (spoken("picture_taken"), "picture_taken"),
)


def note_progress(draft: Draft) -> None:
    """Greet what goes better, once a visit; what the numbers say is said at the check-in."""
    turn = draft.turn
    note_quiet_limb(draft)
    if turn.pressed or not weeks_of(draft).has_plan or draft.asked in ELSEWHERE:
        return  # "I did it!" of a move that is up is done
    if ends_with_mark(turn.text) or turn.intent == "feel_worse":
        return
    if tells_progress(turn.text) and not times_told(draft, PROGRESS):
        note_told(draft, PROGRESS)
        wanted = goal_named_most([one.words for one in weeks_of(draft).goals], turn.text)
        if wanted is None:
            draft.acknowledge(talk_words("progress_told"))
        else:
            draft.acknowledge(talk_words("progress_of_goal", words=wanted))


def tells_progress(text: str) -> bool:
    """Whether something is told to go better, and beside it no word of pain."""
    text = straightened(text)
    told = spoken("told_progress").search(text)
    rest = "" if told is None else text[: told.start()] + text[told.end() :]
    return told is not None and spoken("word_of_pain").search(rest) is None


def note_care(draft: Draft) -> None:
    """Say that a clinician's word, a changed tablet or a picture was heard, each once a visit."""
    turn = draft.turn
    if turn.pressed or draft.asked in ELSEWHERE or not weeks_of(draft).has_plan:
        return
    for pattern, key in CARE:
        told = pattern.search(turn.text)
        if told is None or times_told(draft, key) or not draft.values.get(slots.RETURNING):
            continue
        if is_question(between(turn.text, *told.span(), SENTENCE)):
            continue
        note_told(draft, key)
        draft.acknowledge(talk_words(key, **told.groupdict()))


def asked_of_headache(draft: Draft) -> str | None:
    """Return the flag to ask about where somebody of 50 or more tells of a new headache."""
    age = draft.facts.age or draft.facts_before.age
    old = age is not None and age >= safety_limit("arteritis_from")
    return ARTERIES if old and tells_new_headache(draft) else None


def note_headache(draft: Draft) -> None:
    """Say of a new headache what would be no ordinary one, once a visit."""
    if (
        not tells_new_headache(draft)
        or ARTERIES in draft.safety.asked
        or times_told(draft, HEADACHE)
    ):
        return
    note_told(draft, HEADACHE)
    draft.acknowledge(acknowledgement("new_headache"))


def note_gear(draft: Draft) -> bool:
    """Say once that there are no moves with weights or machines; True where that was all of it.

    While the plan is still to be made, what is told beside it is heard as ever.
    """
    turn = draft.turn
    if turn.pressed or draft.asked in (*ELSEWHERE, slots.CONSENT) or times_told(draft, GEAR):
        return False
    told = spoken("has_gear").search(straightened(turn.text)) is not None
    if not told or ends_with_mark(turn.text):
        return False
    note_told(draft, GEAR)
    draft.acknowledge(wish_words("gear_without_moves"))
    alone = not read_wishes(turn.reply, turn.findings) and not turn.findings.present(Kind.NRS)
    return alone and weeks_of(draft).has_plan


def tells_new_headache(draft: Draft) -> bool:
    """Whether a headache is told that was not there before, outside of a move or a question."""
    turn = draft.turn
    if turn.pressed or draft.asked in ELSEWHERE:
        return False
    if not (draft.values.get(slots.RETURNING) and weeks_of(draft).has_plan):
        return False
    text = straightened(turn.text)
    asks = is_question(text)
    known = spoken("headache_as_ever").search(text) is not None
    return not (asks or known) and spoken("headache_told").search(text) is not None
