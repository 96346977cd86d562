"""What a message says of the weeks, before it is read as an answer to the open question."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from bot.conversation import slots
from bot.conversation.course.weeks import TOLD
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.facts_told.taken_out.taking_out import lost_any
from bot.conversation.drafting.flares import take_back_flare
from bot.conversation.drafting.move_choice.moves_wished import named_wishes
from bot.conversation.drafting.move_choice.swapping import take_move_wishes
from bot.conversation.drafting.next_plan import weeks_of
from bot.conversation.drafting.plan_after_facts import let_follow
from bot.conversation.drafting.printouts import give_plan
from bot.conversation.drafting.request import Follow
from bot.conversation.intake.readback import news
from bot.conversation.planning.corrections.correcting import say_change
from bot.conversation.planning.return_visits.flare_told import answer_beside_flare, flare_meant
from bot.conversation.planning.time_wished.reminder_beside import REMINDER_ON, changes_reminder
from bot.conversation.planning.wishes.kit_back import kit_back
from bot.conversation.planning.wishes.wishing import take_wishes
from bot.conversation.questions.goal import SCORES_LEFT
from bot.conversation.requests.about_checks.checks_redone import can_redo, redo_checks
from bot.conversation.requests.about_the_guide.programme_questions import asked_outright
from bot.conversation.requests.course_requests import (
    ask_flare,
    keep_answers,
    keep_history,
    leave_questions,
    show_progress,
    stop_history,
    take_question,
    tell_flare,
    tell_flare_over,
    tell_goal,
    write_flare_plan,
)
from bot.conversation.requests.reminder_requests import (
    STOP,
    change_zone,
    move_reminder,
    press_note,
    rest_reminder,
    rests_for_long,
    say_which_clock,
    set_quiet_hours,
    set_reminder,
    sets_quiet_hours,
    stay_of,
    stop_reminder,
)
from bot.conversation.words.line_pieces import pieces_of
from bot.conversation.words.named_only import own_acts_asked
from bot.conversation.words.putting_off import puts_off
from bot.knowledge.conversation.reply_limits import is_within
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.vocabulary.word_lists import says_only
from bot.knowledge.wording.apostrophes import as_heard
from bot.language.facts import Facts
from bot.language.findings import Findings
from bot.language.replies.answering.answers import read_answer
from bot.language.replies.told.clinician_questions import question_told
from bot.language.replies.told.staying import ORDER, Told, read_staying
from bot.language.text.message_parts import parts_of

TELLS: dict[Told, Callable[[Draft], Follow]] = {
    "flare": tell_flare,
    "flare_over": tell_flare_over,
    "flare_plan": write_flare_plan,
    "maybe_flare": ask_flare,
    "goal": tell_goal,
    "checks_redone": redo_checks,
    "progress": show_progress,
    "history_stop": stop_history,
    "plan_paper": give_plan,
    "own_question": take_question,
    "own_questions_over": leave_questions,
    "history_keep": keep_history,
    "answers_keep": keep_answers,
    "reminder_set": set_reminder,
    "reminder_stop": stop_reminder,
    "reminder_rest": rest_reminder,
    "reminder_rest_long": rest_reminder,
    "reminder_zone": change_zone,
}
OF_A_PLAN = ("flare", "maybe_flare", "flare_over")  # for others they are part of the story
# Only where a reminder is on.
OF_NOTES = ("reminder_stop", "reminder_rest", "reminder_rest_long", "reminder_zone")
OF_A_REMINDER = ("reminder_rest", "reminder_zone")
NO_REMINDER_WHILE = (slots.REMINDER, slots.CONSENT)  # there the same words are an answer
NOT_WHILE = (slots.GOAL, slots.FLARE_PLAN)  # any words answer, but a wish to the guide
# Nothing is kept by them before somebody agrees.
BEFORE_CONSENT = ("progress", "plan_paper", "own_question", "own_questions_over")


def take_staying(draft: Draft) -> Follow | None:
    """Do what a message asks or tells of the weeks; None where it says nothing of them."""
    if draft.turn.choice:
        return _press(draft, *draft.turn.choice)
    if draft.turn.pressed or (draft.asked in NOT_WHILE and not _tells_the_guide(draft)):
        return None
    if asked_outright(draft.turn.text, REMINDER_ON):
        return None  # "you still got my reminder?" sets none
    if to_note := _answer_to_note(draft):
        return to_note(draft)
    if draft.asked not in NO_REMINDER_WHILE and sets_quiet_hours(draft):
        return set_quiet_hours(draft)
    if draft.asked != slots.REMINDER and changes_reminder(draft, draft.turn.text):
        return set_reminder(draft)
    told = read_staying(draft.turn.reply)
    mistyped = "flare_mistyped" in told and draft.asked == slots.SCREEN_NERVES
    if ("flare_denied" in told or mistyped) and take_back_flare(draft):
        draft.renewed = True  # what else the message holds is heard as if none had begun
        return None
    kind = next((one for one in ORDER if one in told and _is_meant(draft, one, told)), None)
    stay = stay_of(draft) if kind not in OF_NOTES and draft.asked not in NO_REMINDER_WHILE else None
    if stay is not None:
        move_reminder(draft, stay.zone, stay.until)
        if _is_all_told(draft):
            return Follow.BACK if draft.asked else Follow.LISTEN
    elif kind not in OF_NOTES and draft.asked not in NO_REMINDER_WHILE:
        say_which_clock(draft)
    if kind is None:
        return None
    if kind == "own_question" and (rest := _beside_question(draft)):
        take_question(draft)
        for first, last in reversed(rest):
            draft.leave_words(first, last)
        return None
    story = _tells_story(draft)
    if story:
        draft.set_facts(replace(draft.facts, nrs=draft.facts_before.nrs))
    elif kind not in OF_A_PLAN:
        rated = _rated_beside(draft) if kind == "goal" else None
        known = draft.facts_before.nrs if rated is None else rated
        draft.set_facts(replace(_with_taken_out(draft), nrs=known))  # "at 8" is no pain of 8
        draft.set(**{slots.STORY: draft.before.get(slots.STORY)})
    follow = TELLS[kind](draft)
    if kind in ("flare", "maybe_flare"):
        answer_beside_flare(draft)
        take_wishes(draft)  # "it has gone again, can I do 5 minutes?"
    if kind == "goal":
        _take_moves_beside(draft)
    if story and draft.values.get(slots.GOAL) == TOLD:
        draft.set(**{slots.GOAL_SCORE: SCORES_LEFT})  # first the story
    return follow


def _beside_question(draft: Draft) -> list[tuple[int, int]]:
    """The sentences of a question for the paper, where others stand beside them; [] for none.

    Those are read as ever ("put that on my paper. I sit 5 hours"), and what only the question
    tells is no fact.
    """
    text, parts = draft.turn.text, parts_of(draft.turn.text)
    put = [one for one in parts if "own_question" in read_staying(text[slice(*one)])]
    thing = question_told(text)
    put += [one for one in parts if one not in put and thing and thing in text[slice(*one)]]
    rest = [text[slice(*one)] for one in parts if one not in put]
    if not put or all(says_only(one, "agrees_only") or not one.strip(" .,!") for one in rest):
        return []
    if any(one.touches(put) for one in draft.turn.findings.mentions):
        draft.set_facts(draft.facts_before)
    return put


def _take_moves_beside(draft: Draft) -> None:
    """Do what is wished of moves in other sentences than that of the goal."""
    text = draft.turn.text
    parts = (text[first:last] for first, last in parts_of(text))
    rest = " ".join(one for one in parts if "goal" not in read_staying(one))
    if wishes := named_wishes(draft, rest):
        take_move_wishes(draft, None, wishes)


def _with_taken_out(draft: Draft) -> Facts:
    """Return the facts as they were, but for what the message takes out, which is said."""
    before, after = draft.facts_before, draft.facts
    if not lost_any(before, after):
        return before
    say_change(draft, before, after)
    let_follow(draft)
    return after


def _rated_beside(draft: Draft) -> int | None:
    """The pain told in another sentence than the goal ("my goal is golf. About 4 today")."""
    text = draft.turn.text
    parts = (text[first:last] for first, last in parts_of(text))
    rest = [one for one in parts if "goal" not in read_staying(one)]
    told = " ".join(rest)
    if not told or (draft.asked != "nrs" and spoken("word_of_pain").search(told) is None):
        return None
    answer = read_answer("nrs", Findings(), told)
    return None if answer is None or answer.number is None else round(answer.number)


def _tells_the_guide(draft: Draft) -> bool:
    """Whether words at a question of own words are a wish to the guide ("show my progress")."""
    said = as_heard(draft.turn.text.strip())
    return spoken("tells_the_guide").match(said) is not None


def _tells_story(draft: Draft) -> bool:
    """Whether the message says where it hurts, which nothing did before: all of it is heard."""
    return bool(draft.facts.regions) and not draft.facts_before.regions


def _press(draft: Draft, question: str, value: str) -> Follow | None:
    if question == slots.NOTE:
        return press_note(draft)
    if (question, value) == (slots.FLARE, "over"):
        return tell_flare_over(draft)
    if (question, value) == (slots.FLARE, "yes") and draft.asked != slots.FLARE:
        return tell_flare(draft)
    return show_progress(draft) if question == slots.PROGRESS_SHOWN else None


def _is_all_told(draft: Draft) -> bool:
    """Whether no more is told than where somebody is; what stands beside it is heard as ever."""
    return not draft.turn.findings.mentions and len(parts_of(draft.turn.text)) == 1


def _is_meant(draft: Draft, kind: Told, told: frozenset[Told]) -> bool:
    weeks = weeks_of(draft)
    if draft.asked == slots.CONSENT and kind not in BEFORE_CONSENT:
        return False
    if kind in ("flare", "maybe_flare"):
        return flare_meant(draft, told) == kind
    if kind == "own_question" and own_acts_asked(draft.turn.text):
        return False  # "did you write down that my knees are bad?" wants no question noted
    if kind == "own_question" and kit_back(draft, draft.turn.text):
        return False  # "please note that I have a chair"
    if kind == "own_question" and spoken("of_the_paper").search(draft.turn.text) is None:
        return not news(draft.facts_before, draft.facts)  # "the doctor saw it, put that down"
    if kind == "flare_over":
        named = "flare_named" in told  # then it is never "start over"
        return weeks.has_plan and (weeks.in_flare or named)
    if kind == "reminder_rest" and (weeks.reminder is None or "flare_likely" in told):
        return spoken("of_reminders").search(draft.turn.text) is not None
    if kind == "checks_redone":
        return can_redo(draft)
    if kind == "reminder_rest_long":
        return rests_for_long(draft)
    if kind in OF_A_REMINDER and weeks.reminder is None:
        return kind == "reminder_zone" and draft.turn.intent == "change_answer"
    return True


def _says_how_long(said: str) -> bool:
    """Whether the first words are only how long the note is to wait ("in an hour, I'm cooking")."""
    first = next((said[slice(*one)] for one in pieces_of(said)), "").strip(" ,.!")
    if spoken("minutes_of_a_list").fullmatch(first) is not None:
        return False
    return spoken("waits_so_long").fullmatch(first) is not None


def answers_note(draft: Draft) -> bool:
    """Whether the message is the answer to a note, by its words or a button under it."""
    if draft.turn.choice:
        return draft.turn.choice[0] == slots.NOTE
    return not draft.turn.pressed and _answer_to_note(draft) is not None


def _answer_to_note(draft: Draft) -> Callable[[Draft], Follow] | None:
    """What "stop" or "not now" does as the answer to a note: nothing is asked, and one is on."""
    said = draft.turn.text.strip().strip(".!").casefold()
    if draft.asked is not None or weeks_of(draft).reminder is None:
        return None
    short = is_within(said, "answer_to_note")
    stops = short and said == STOP
    waits = draft.turn.number == 1 and ((short and puts_off(said)) or _says_how_long(said))
    if not (stops or waits):
        return None
    return stop_reminder if stops else rest_reminder
