"""An alarm that is denied in plain words ends: at its first telling, or by one question.

What explains the words that raised it ("both rounds, and only the left calf") ends it at once. An
emergency that was told in plain words, or is denied without a reason, is asked about once; the no
to that question is the end. Signs that were read into the same words go with it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.conversation.safety.denied.emergency_denied import less
from bot.conversation.safety.denied.plain_denial import Denial, read_denial, told_plainly
from bot.conversation.safety.denied.said_back import says_back, without_echo
from bot.conversation.safety.safety_move import OPENS_TALK, SUICIDE, SafetyMove, ask, misread
from bot.conversation.safety.safety_state import DENIED, SafetyState
from bot.conversation.turn import Turn
from bot.language.danger.agreement import wording_asks
from bot.language.findings import Kind, Mention, Status
from bot.safety.levels import Level

_HELD = (Level.S.value, Level.D.value)  # levels that hold a plan
FEVER = "fever"  # gone by now it was there all the same (today_talk.py)


def as_meant(state: SafetyState, latest: Turn) -> Turn:
    """Return the turn as it is meant while a sign is open.

    The guide's words said back tell nothing; beside a denial the wording alone tells nothing, nor
    does what the denial explains.
    """
    slug = open_sign(state)
    if slug is None or latest.button:
        return latest
    told = without_echo(latest)
    told = latest.without(lambda one: one.kind == Kind.FLAG and one not in told.findings.mentions)
    if denial_of(state, slug, latest) is None:
        return told
    return told.without(lambda one: _is_explained(one, slug))


def said_not_so(state: SafetyState, turns: Sequence[Turn]) -> SafetyMove | None:
    """Return the move where the newest words deny the open alarm; None for all other words."""
    slug, latest, now = open_sign(state), turns[-1], len(turns)
    if slug is None or state.talk or state.asking_release:
        return None
    denial = denial_of(state, slug, latest)
    if denial is None:
        return _echoed(state, slug, latest)
    raised = raised_by(slug, turns[:-1])
    plain = raised is not None and told_plainly(slug, raised)
    if state.asking:
        return _after_its_question(state, slug, denial, turns)
    if denial.explained and not plain and state.help_from is None:
        return misread(state, with_its_cause(state, slug, turns), now)
    if state.locked:
        _, others = less(state, slug, latest, now)
        asks = denial.of_the_sign and state.help_from is None and not others
        return _asked(state, slug) if asks else None
    if slug == FEVER or plain or not denial.all_of_it:
        return None
    return misread(state, with_its_cause(state, slug, turns), now)


def with_its_cause(state: SafetyState, slug: str, turns: Sequence[Turn]) -> set[str]:
    """Return the sign and those that were read into the same words and nowhere else.

    What was told of its own stays, and so does a wish to die, violence and what got a yes.
    """
    kept = {*OPENS_TALK, *state.confirmed}
    alone = {
        one
        for one in (*state.flags, *state.asked)
        if one not in kept and all(_told_with(slug, one, turn) for turn in turns)
    }
    return {slug, *alone}


def raised_by(slug: str, before: Sequence[Turn]) -> Turn | None:
    """Return the newest turn in which the sign was found, None without one."""
    told = (turn for turn in reversed(before) if slug in turn.findings.values(Kind.FLAG))
    return next(told, None)


def denial_of(state: SafetyState, slug: str, latest: Turn) -> Denial | None:
    """Return how the open sign is denied; where nothing asks about it, only by its name.

    "No, nothing like that" to another question takes no sign of before away.
    """
    denial = read_denial(latest, slug)
    spoken_of = state.asking or state.locked
    return denial if denial is None or spoken_of or denial.named else None


def open_sign(state: SafetyState) -> str | None:
    """The sign that is asked about, that of the open page, or what is to be seen soon."""
    soon = state.flags[0] if state.flags and state.level in _HELD else None
    return state.asking or state.locked or soon


def _after_its_question(
    state: SafetyState, slug: str, denial: Denial, turns: Sequence[Turn]
) -> SafetyMove | None:
    """End the alarm whose question is answered by the denial of all of it; None else."""
    if state.asking != slug or state.asking_how != DENIED or not denial.all_of_it:
        return None
    if not (state.locked or state.page_stands):
        return None
    return misread(state, with_its_cause(state, slug, turns), len(turns))


def _echoed(state: SafetyState, slug: str, latest: Turn) -> SafetyMove | None:
    """Ask about the sign of the page, once, where its words are only said back ("numb? me?")."""
    first = state.locked and not state.asking and f"{slug}:misread" not in state.shown
    return _asked(state, slug) if first and says_back(latest) else None


def _asked(state: SafetyState, slug: str) -> SafetyMove:
    mark = f"{slug}:misread"
    return ask(replace(state, shown=tuple(dict.fromkeys((*state.shown, mark)))), slug)


def _is_explained(mention: Mention, slug: str) -> bool:
    """Whether a denial of the sign leaves nothing of a mention; a wish to die is another matter."""
    if mention.kind != Kind.FLAG or mention.value == SUICIDE or mention.status is Status.DENIED:
        return False
    return mention.value == slug or wording_asks(mention)


def _told_with(slug: str, other: str, turn: Turn) -> bool:
    """Whether a turn tells the other sign in the words of the first alone, or not at all."""
    found = turn.findings.of(Kind.FLAG)
    own = [(one.start, one.end) for one in found if one.value == slug]
    return all(_is_same(one, own) for one in found if one.value == other)


def _is_same(mention: Mention, own: Sequence[tuple[int, int]]) -> bool:
    return mention.status is Status.DENIED or (bool(own) and mention.touches(own))
