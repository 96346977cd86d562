"""What happens after a red flag: one turn of the safety screen (clinical 2.0, 2.1).

Pure: from what was said so far and the state of the screen to one move. The safety policy carries
the move out in the dialogue process; nothing here needs the action server, a database or spaCy.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.conversation.safety_answers import Turn, yes_no
from bot.conversation.safety_state import SafetyState
from bot.language.findings import Findings, Kind, Mention, Status
from bot.safety.levels import Level, highest
from bot.safety.triage import Profile, Triage, triage

SUICIDE = "suicide_distress"


@dataclass(frozen=True)
class SafetyMove:
    """What the screen does with a turn.

    `response` names a response of the domain, or is None when the screen stays quiet. `resume` is
    True when the guide takes the pending step up again in the same turn. `leave_loop` is True when
    an open form must be left because the plan it leads to is off.
    """

    state: SafetyState
    response: str | None = None
    resume: bool = False
    leave_loop: bool = False


def safety_move(
    state: SafetyState, turns: Sequence[Turn], profile: Profile, queue: Sequence[str] = ()
) -> SafetyMove:
    """Screen the newest of the user turns (oldest first, at least one) and say what to do.

    `queue` holds flags that another step wants confirmed (ticked in the asked screen).
    """
    now = len(turns)
    latest = turns[-1]
    verdict = triage(_statements(state, turns), profile, _still_cleared(state, turns))
    unsure = tuple(slug for slug in state.unsure if slug not in verdict.flags)
    level = highest(verdict.level, Level.S if unsure else Level.NONE)
    state = replace(
        state,
        level=level.value,
        flags=(*verdict.flags, *unsure),
        cautions=verdict.cautions,
        trace=tuple(line.reason for line in verdict.trace),
    )
    if state.asking_release:
        return _release_answer(state, latest, verdict, now)
    if state.locked:
        return _stay(state, state.locked, latest, verdict, now)
    if state.asking:
        return _confirm_answer(state, state.asking, latest, verdict, now)
    return _screen(state, latest, verdict, queue)


def _screen(state: SafetyState, latest: Turn, verdict: Triage, queue: Sequence[str]) -> SafetyMove:
    """Nothing is open: a new emergency, another person's, a question to confirm, or quiet."""
    lead = verdict.lead
    if verdict.level is Level.E and lead:
        if _was_checked(state, lead):
            return _ask(state, lead, "utter_confirm_changed")
        return _emergency(state, lead)
    if state.level == Level.S.value and state.flags:
        if latest.intent == "already_checked":
            return SafetyMove(replace(state, asking_release=True), "utter_emergency_checked")
        if latest.intent == "not_what_i_meant":
            return _ask(state, state.flags[0], f"utter_confirm_{state.flags[0]}")
    others = triage([latest.findings]).flags_other
    if others and _is_emergency(others[0]):
        return SafetyMove(state.show(others[0], Level.E), f"utter_emergency_other_{others[0]}")
    for slug in dict.fromkeys([*queue, *verdict.ask]):
        if slug not in state.asked and slug not in state.flags:
            return _ask(state, slug, f"utter_confirm_{slug}")
    if verdict.level is Level.S and lead and f"{lead}:S" not in state.shown:
        return SafetyMove(state.show(lead, Level.S), f"utter_same_day_{lead}", leave_loop=True)
    return SafetyMove(state)


def _emergency(state: SafetyState, slug: str) -> SafetyMove:
    shown = replace(state.show(slug, Level.E), locked=slug, asking=None, asking_release=False)
    return SafetyMove(shown, f"utter_emergency_{slug}")


def _ask(state: SafetyState, slug: str, response: str) -> SafetyMove:
    return SafetyMove(replace(state, asking=slug, asked=(*state.asked, slug)), response)


def _stay(state: SafetyState, slug: str, latest: Turn, verdict: Triage, now: int) -> SafetyMove:
    """An emergency is open: stay there until it is checked or denied (clinical 2.0)."""
    if (new := _new_emergency(state, verdict)) is not None:
        return new
    if state.asking:
        if yes_no(latest, slug) == "no":
            return _release(state, verdict, now, "denied")
        return SafetyMove(replace(state, asking=None), _staying(slug))
    if latest.intent == "already_checked":
        return SafetyMove(replace(state, asking_release=True), "utter_emergency_checked")
    if latest.intent == "not_what_i_meant":
        return _ask(state, slug, f"utter_confirm_{slug}")
    return SafetyMove(state, _staying(slug))


def _release_answer(state: SafetyState, latest: Turn, verdict: Triage, now: int) -> SafetyMove:
    """ "When, by whom, what was said" is open; "no" and "not sure" release nothing."""
    if (new := _new_emergency(state, verdict)) is not None:
        return new
    if latest.intent in ("deny", "unsure"):
        stays = _staying(state.locked) if state.locked else "utter_same_day_stay"
        return SafetyMove(replace(state, asking_release=False), stays)
    return _release(state, verdict, now, "checked")


def _new_emergency(state: SafetyState, verdict: Triage) -> SafetyMove | None:
    lead = verdict.lead
    if verdict.level is Level.E and lead and f"{lead}:E" not in state.shown:
        return _emergency(state, lead)
    return None


def _staying(slug: str) -> str:
    return "utter_emergency_stay_distress" if slug == SUICIDE else "utter_emergency_stay"


def _release(state: SafetyState, verdict: Triage, now: int, how: str) -> SafetyMove:
    """Clear what the conversation stayed at: the emergency, or what should be seen today."""
    shown = {slug for slug in state.flags if {f"{slug}:E", f"{slug}:S"} & set(state.shown)}
    slugs = shown | ({state.locked} if state.locked else set())
    cleared = state.clear(tuple(sorted(slugs)), now, how)
    free = replace(cleared, locked=None, asking=None, asking_release=False)
    return SafetyMove(free, "utter_emergency_released", resume=True)


def _confirm_answer(
    state: SafetyState, slug: str, latest: Turn, verdict: Triage, now: int
) -> SafetyMove:
    """A confirm question is open outside an emergency."""
    if (new := _new_emergency(state, verdict)) is not None:
        return new
    answer = yes_no(latest, slug)
    closed = replace(state, asking=None)
    if answer == "no":
        return SafetyMove(closed.clear((slug,), now, "denied"), None, resume=True)
    if answer in ("yes", "unsure"):
        return _after_yes(closed, latest, slug, answer)
    if f"{slug}:again" not in state.shown:
        again = replace(state, shown=(*state.shown, f"{slug}:again"))
        return SafetyMove(again, "utter_confirm_again")
    return _after_yes(closed, latest, slug, "unsure")


def _after_yes(state: SafetyState, latest: Turn, slug: str, answer: str) -> SafetyMove:
    """Act on "yes"; "not sure" about an emergency sign is seen today."""
    if answer == "unsure":
        if not _is_emergency(slug):
            return SafetyMove(state.show(slug, Level.D), f"utter_unsure_{slug}")
        told = replace(state, unsure=(*state.unsure, slug), level=Level.S.value)
        return SafetyMove(told.show(slug, Level.S), f"utter_unsure_{slug}", leave_loop=True)
    told = replace(state, confirmed=(*state.confirmed, slug))
    level = triage([_confirmed(slug), latest.findings]).level
    if level is Level.E:
        return _emergency(told, slug)
    if level is Level.S:
        told = replace(told, level=Level.S.value, flags=(slug, *told.flags))
        return SafetyMove(told.show(slug, Level.S), f"utter_same_day_{slug}", leave_loop=True)
    return SafetyMove(told, None, resume=True)


def _is_emergency(slug: str) -> bool:
    return triage([_confirmed(slug)]).level is Level.E


def _confirmed(slug: str) -> Findings:
    said = Mention(Kind.FLAG, slug, 0, 3, "yes", "confirm_question", Status.PRESENT)
    return Findings((said,))


def _was_checked(state: SafetyState, slug: str) -> bool:
    return any(entry == slug and how == "checked" for entry, _, how in state.cleared)


def _statements(state: SafetyState, turns: Sequence[Turn]) -> list[Findings]:
    """Everything said, without the mentions a later clearing has answered."""
    cleared_at = {slug: turn for slug, turn, _ in state.cleared}
    statements = [
        Findings(
            tuple(
                mention
                for mention in turn.findings.mentions
                if mention.kind != Kind.FLAG or number > cleared_at.get(mention.value, 0)
            )
        )
        for number, turn in enumerate(turns, start=1)
    ]
    return [*statements, *(_confirmed(slug) for slug in state.confirmed)]


def _still_cleared(state: SafetyState, turns: Sequence[Turn]) -> frozenset[str]:
    """Cleared flags that have not been told anew since."""
    said_since = {
        mention.value
        for slug, turn, _ in state.cleared
        for later in turns[turn:]
        for mention in later.findings.present(Kind.FLAG)
        if mention.value == slug
    }
    return state.cleared_slugs() - said_since
