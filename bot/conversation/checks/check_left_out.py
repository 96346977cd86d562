"""Whether a home check is left out: by a wish, for the place, a joint or the way into it."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation.checks.check_clauses import SIDES
from bot.conversation.checks.check_replies import phrases_of
from bot.conversation.turn import UserTurn
from bot.knowledge.checks.check_reply_words import reply_words
from bot.knowledge.checks.home_checks import HomeCheck
from bot.knowledge.conversation.about_guide import asks_how_to_check
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.wording.apostrophes import as_heard
from bot.language.replies.told.taken_back import blanked

UNABLE = "unable"  # the answer of who cannot do what is asked


def leaves_it_out(check: HomeCheck, turn: UserTurn) -> bool:
    """Whether the check is left out, whatever is said of it ("skip this one, no bed here").

    What another joint did not let somebody do shows nothing of the back ("can't get my ankle up, my
    knee is bad"); whether they get up from the floor is asked as such.
    """
    if asks_how_to_check(turn.text) and not spoken("leaves_the_check").search(turn.text):
        return False  # "no wall free, is a door ok?" would do it
    if spoken("leaves_the_check").search(turn.text) or _leaves_what_is_named(check, turn.text):
        return True
    if _held_up_by_the_place(turn.text):
        return True
    asks_if_able = any(one.payload_key == UNABLE for q in check.questions for one in q.answers)
    kept = (
        *(spoken("stopped_by_a_joint"), spoken("kept_from_it"), spoken("too_sore_to_try")),
        *(spoken("would_rather_not"), spoken("body_in_the_way")),
    )
    return not asks_if_able and any(one.search(turn.text) for one in kept)


def without_leaving_taken_back(turn: UserTurn) -> UserTurn:
    """Return the turn with what stands behind a change of mind alone, where there is one.

    "Skip... no hang on, I did it, a fist fits" leaves nothing out: the fist counts.
    """
    found = None if turn.pressed else spoken("leaving_taken_back").match(turn.text)
    if found is None or spoken("leaves_the_check").search(found["told"]):
        return turn
    start, end = found.span("told")
    within = turn.findings.within(start, end)
    left = blanked(turn.text, [(0, start)])
    return replace(turn, text=left, findings=within, parts=(), intent=None, confidence=0.0)


def _held_up_by_the_place(text: str) -> bool:
    """Whether the place keeps somebody from a position ("in the car, can't stand at a wall")."""
    held_up = spoken("position_not_possible").search(text) and spoken("place_that_hinders").search(
        text
    )
    return bool(held_up) and spoken("more_than_the_place").search(text) is None


def _leaves_what_is_named(check: HomeCheck, text: str) -> bool:
    """Whether the check is left out by its name, or what it needs is missing or refused."""
    named = {*check.needs, *reply_words(check.name)}
    hits = list(spoken("leaves_what_is_named").finditer(as_heard(text)))
    return any(
        one["skipped"] in named or one["lacked"] in check.needs or one["refused"] in named
        for one in hits
    )


def cannot_take_up(check: HomeCheck, turn: UserTurn) -> bool:
    """Whether the way into the check cannot be taken ("I cannot hug my right knee").

    A deed of its steps that no answer speaks of; the side of the knee answers nothing then.
    """
    found = spoken("cannot_take_up").search(as_heard(turn.text))
    if found is None:
        return False
    deed = {word for word in reply_words(found["deed"]) if word not in SIDES}
    steps = set(reply_words(" ".join(check.steps)))
    first = found["deed"].split()[0]
    known = [one for question in check.questions for one in phrases_of(check, question)]
    return first in steps and len(deed & steps) > 1 and not any(one.knows(first) for one in known)
