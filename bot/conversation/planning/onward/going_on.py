"""On with the way: the stages up to the next question, and the question."""

from __future__ import annotations

from collections.abc import Callable

from bot.conversation import slots
from bot.conversation.checks.checks_chosen import rechosen
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.move_choice.kept_in_session import keep_the_place
from bot.conversation.drafting.next_plan import make_routine
from bot.conversation.drafting.plan_after_facts import follow_late
from bot.conversation.drafting.stages import (
    choose_the_checks,
    close,
    give_advice,
    name_pattern,
    one_movement,
    show_comfort,
    tell_minor,
)
from bot.conversation.intake.intake import intake_questions
from bot.conversation.planning.answers.asked_often import count_asking, leave_out_asked_often
from bot.conversation.planning.red_flags.danger_first import confirm_ticked
from bot.conversation.questions import QUESTIONS
from bot.conversation.requests.about_plan.asked_at_return import answer_with_the_list
from bot.conversation.requests.about_plan.what_changed import news_with_the_list
from bot.conversation.requests.small_talk import NOW
from bot.conversation.safety.safety_list.screen_rows import PARTS
from bot.conversation.session.session import end_session
from bot.conversation.session.session_log import is_done_today, moves_are_through
from bot.conversation.way import Stage, next_on_the_way
from bot.conversation.words.putting_off import wants_to_begin
from bot.knowledge.wording.speaking import speak


def _make_it(draft: Draft) -> bool:
    """Make today's routine; who asked in the same message what is new is told with it."""
    made = make_routine(draft) and keep_the_place(draft) and news_with_the_list(draft)
    draft.acknowledge(answer_with_the_list(draft))
    return made


# What a stage does; True where the way goes on behind it in the same turn.
STAGES: dict[Stage, Callable[[Draft], bool]] = {
    Stage.TELL_MINOR: tell_minor,
    Stage.COMFORT: show_comfort,
    Stage.ADVICE: give_advice,
    Stage.CHECKS: choose_the_checks,
    Stage.PATTERN: name_pattern,
    Stage.ROUTINE: _make_it,
    Stage.CLOSE: close,
    Stage.MOVEMENT: one_movement,
}


BESIDE_THE_LIST = (slots.GOAL, slots.GOAL_SCORE, slots.REMINDER)
DONE = "done"  # value of the slot `closed`: the end of the way has been reached


class EndlessWayError(RuntimeError):
    """The way did not come to a question: a stage left things as they were."""


def go_on(draft: Draft) -> None:
    """Do what comes before the next question, and ask it. Raises `EndlessWayError`."""
    if confirm_ticked(draft):
        return
    follow_late(draft)
    _fit_checks_to_place(draft)
    for _ in range(len(STAGES) + len(QUESTIONS)):
        step = next_on_the_way(draft.values)
        if not isinstance(step, Stage):
            if leave_out_asked_often(draft, step):
                continue
            if step == slots.TOGETHER and _stays_done_today(draft):
                _show_for_next_time(draft)
                return
            if step == slots.TOGETHER and _is_at_its_end(draft):
                _keep_the_session(draft)
                continue  # how the pain is now, or the end of the session
            ask(draft, step)
            return
        over = step is Stage.CLOSE and draft.values.get(slots.CLOSED) == DONE
        if over or not STAGES[step](draft):
            draft.set(**{slots.ASKED: None})
            return
        if step is Stage.ROUTINE:
            _begin_at_once(draft)
    raise EndlessWayError(f"the way stands at {step}")


def _stays_done_today(draft: Draft) -> bool:
    """Whether the session of today is over, and nothing asks for it once more."""
    over = is_done_today(draft.before, draft.situation.now)
    return over and draft.values.get(slots.CLOSED) == DONE


def _show_for_next_time(draft: Draft) -> None:
    """Show a list that was changed behind its session, which is not offered again."""
    draft.set(**{slots.TOGETHER: NOW, slots.ASKED: None, **end_session(draft.values)})
    draft.say("action_show_routine")


def _is_at_its_end(draft: Draft) -> bool:
    """Whether the list was changed where all moves were done and only the pain was asked for."""
    return draft.before.get(slots.ASKED) == slots.RATING and moves_are_through(draft.before)


def _keep_the_session(draft: Draft) -> None:
    """Keep what was done of the list that stood; the changed one is for the next time."""
    draft.set(**{slots.TOGETHER: NOW, slots.FEEDBACK: draft.before[slots.FEEDBACK]})
    draft.set(**end_session(draft.values))
    draft.say("action_show_routine")


def _begin_at_once(draft: Draft) -> None:
    """Show the list and begin, where the message that brings it says so ("none, let's start")."""
    begun = draft.values.get(slots.TOGETHER)
    says_so = not draft.turn.pressed and wants_to_begin(draft.situation.turns[-1].text)
    if begun is None and says_so and draft.values.get(slots.BARRIER) != slots.OPEN:
        draft.set(**{slots.TOGETHER: NOW})
    if draft.values.get(slots.TOGETHER) == NOW and not draft.before.get(slots.TOGETHER):
        draft.say("action_show_routine")


def _fit_checks_to_place(draft: Draft) -> None:
    """Another place of the pain: the checks that are left are chosen anew."""
    before, now = draft.facts_before, draft.facts
    moved = (before.regions, before.radiation) != (now.regions, now.radiation)
    if moved and now.regions and draft.values.get(slots.CHECKS):
        draft.set(**{slots.CHECKS: rechosen(now, draft.values)})


def ask(draft: Draft, slot: str) -> None:
    """Ask a question, and let it be the open one."""
    question = QUESTIONS[slot]
    if slot != draft.asked:
        draft.set(**{slots.REPROMPT: "simpler" if _stands_above(draft, slot) else None})
    draft.set(**{slots.ASKED: slot, slots.PROGRESS: progress(draft)})
    count_asking(draft, slot)
    draft.say(question.action, **question.ask(draft))


def _stands_above(draft: Draft, slot: str) -> bool:
    """Whether the list was shown before a question beside it, and is still the same."""
    same = draft.before.get(slots.ROUTINE) == draft.values.get(slots.ROUTINE)
    beside = slot == slots.TOGETHER and draft.asked in BESIDE_THE_LIST
    return beside and same and not draft.renewed


def ask_again(draft: Draft, whole: bool = False) -> None:
    """Come back to the open question, shortened unless it is wanted whole; else go on."""
    before = draft.asked
    step = next_on_the_way(draft.values)
    if step == before:
        # a list that stands above is not put again as a whole
        listed = before in PARTS or draft.values.get(slots.REPROMPT) == "simpler"
        again = "buttons" if listed else "simpler"
        draft.set(**{slots.REPROMPT: None if whole else again})
    go_on(draft)


def progress(draft: Draft) -> str:
    """Return how many short questions are left, in words; empty where it says nothing."""
    left = sum(name in slots.INTAKE_QUESTIONS for name in intake_questions(draft.values))
    return speak("conversation", "short_questions_left_each_can", left=left) if left > 1 else ""
