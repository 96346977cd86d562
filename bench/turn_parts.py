"""What becomes of each part of a message: `python -m bench.turn_parts [FILE ...] [-v]`.

Labelled messages (`learning/data/*/turns`) say what each of their parts does: it answers, tells a
fact, asks, wishes, complains, remarks, tells a sign. Each is planned in the talk where its question
is open, and what is planned is held against the labels:

- `left`: without the parts that tell nothing (remark, feeling, complaint, question) the same holds;
- `open`: a message that answers nothing leaves the question open;
- `answered`: an answer, agreement, "none" or report of a move changes what is known or asked;
- `replied`: a question gets words of its own;
- `danger`: a sign is met at once, and nothing else is taken for one.

Without a file the held-out lists are scored; `-v` prints every message that went wrong (never of
those), `--at STAGE` plays one open question alone.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bench.first_answers import interval
from bench.labelled_lists import ListBench
from bench.planned_turn import Values, planned_turn
from bench.quiet_agent import Parse, QuietAgent, quiet_agent
from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.turn import Turn
from learning.manifest import DATA
from learning.parts.labelled_turns import LabelledTurn, turns_in

HELD_OUT = DATA / "held_out" / "turns"
ASKS = frozenset(("ask_health", "ask_guide", "ask_move"))
TELLS_NOTHING = ASKS | {"remark", "feeling", "complaint"}
ANSWERS = frozenset(("answer", "none", "agree", "report"))
OPEN_STILL = TELLS_NOTHING | {"fact", "sign_other"}
OF_DANGER = frozenset(("sign", "sign_other", "no_sign", "on_it"))
EMERGENCY, NOTHING = "emergency", "nothing"
CHECK, SAFETY_QUESTION = "check", "safety_question"
CALLS = "utter_emergency"
# The messages to these answer other checks and questions than the one that is open in the talk.
OF_ANOTHER = (CHECK, SAFETY_QUESTION)
# Stage of `tests/conversations/fragments.yml` at which the question of a list is open.
STAGES = {
    "readback": "readback",
    "safety_list": "screen",
    SAFETY_QUESTION: "asked_about_weight",
    CHECK: "checks",
    "minutes": "minutes",
    "together": "together",
    "exercise": "session",
    NOTHING: "after",
    EMERGENCY: "locked",
}
# Questions of the intake in their order: the slot of each, and what was told to those before.
FACTS: Mapping[str, tuple[str, Any]] = {
    "side": ("side", "left"),
    "duration": ("duration_days", 21.0),
    "nrs": ("nrs", 4),
    "worse": ("aggravated_by", ["flex_agg"]),
    "sit_hours": ("sit_hours", None),
}
STAGE_OF_PAIN = "stage"  # follows from the days
MOST_MOVES = 12  # of a routine, until the pain is asked about
KNOWN = (
    *(*slots.FACT_SLOTS, slots.SETTING, slots.MINUTES, slots.CHECK_RESULTS, slots.FEEDBACK),
    *(
        slots.RATING,
        slots.RATING_IN_WORDS,
        slots.TOGETHER,
        slots.SCREEN_NERVES,
        slots.SCREEN_GENERAL,
    ),
)
TALK = (slots.ASKED, slots.EXERCISE)


def played_in(path: Path) -> Iterator[LabelledTurn]:
    """Yield the messages of a list at questions that are played (no consent, no return)."""
    return (one for one in turns_in(path) if one.asked in {*STAGES, *FACTS})


@dataclass(frozen=True)
class TurnTable:
    """The talks by the question that is open, what was said in each, and who reads messages."""

    talks: Mapping[str, Values]
    parse: Parse
    said: Mapping[str, Sequence[Turn]] = field(default_factory=dict)

    def plan(self, asked: str, text: str) -> Draft:
        """Return what is planned for a message."""
        return planned_turn(self.parse, self.talks[asked], self.said.get(asked, ()), text)

    def wrong(self, one: LabelledTurn) -> list[str]:
        """Return what of a message came out otherwise than its parts say."""
        draft = self.plan(one.asked, one.text)
        found = []
        if _danger_wrong(one, draft):
            found.append("danger")
        if one.asked == EMERGENCY or one.acts & OF_DANGER:
            return found
        before = self.talks[one.asked]
        after = {**before, **draft.changes()}
        if one.acts & TELLS_NOTHING and self._not_left(one, after):
            found.append("left")
        if one.asked != NOTHING and one.acts <= OPEN_STILL and _differs(before, after, TALK):
            found.append("open")
        played = one.asked not in (NOTHING, *OF_ANOTHER)
        if played and one.acts & ANSWERS and not _moved(before, after):
            found.append("answered")
        if one.acts & ASKS and not self._replied(one, draft):
            found.append("replied")
        return found

    def _not_left(self, one: LabelledTurn, after: Values) -> bool:
        rest = one.without(TELLS_NOTHING)
        before = self.talks[one.asked]
        alone = {**before, **self.plan(one.asked, rest).changes()} if rest else before
        names = KNOWN if one.asked == NOTHING else (*KNOWN, *TALK)
        return _differs(alone, after, names)

    def _replied(self, one: LabelledTurn, draft: Draft) -> bool:
        """Whether more is said than to the message without its questions."""
        rest = one.without(ASKS)
        said = {step.action for step in draft.steps if not _asks(step.action)}
        if not rest:
            return bool(said or draft.acknowledged)
        alone = self.plan(one.asked, rest)
        said -= {step.action for step in alone.steps}
        return bool(said) or len(draft.acknowledged) > len(alone.acknowledged)


def _danger_wrong(one: LabelledTurn, draft: Draft) -> bool:
    if one.asked == EMERGENCY or "sign_other" in one.acts:
        return False
    if "sign" in one.acts:
        return not (draft.alarmed or draft.safety.asking or _ticks(draft))
    calls = any(step.action.startswith(CALLS) for step in draft.steps)
    alarmed = calls if one.asked == SAFETY_QUESTION else draft.alarmed
    return alarmed and "no_sign" not in one.acts


def _ticks(draft: Draft) -> bool:
    return bool(draft.changes().get(slots.SCREEN_FLAGS))


def _asks(action: str) -> bool:
    return action.startswith(("action_ask_", "utter_ask_"))


def _differs(before: Values, after: Values, names: Sequence[str]) -> bool:
    return any(before.get(name) != after.get(name) for name in names)


def _moved(before: Values, after: Values) -> bool:
    return _differs(before, after, (*KNOWN, *TALK, slots.BEFORE, slots.CLOSED, slots.PAUSED))


def talks(quiet: QuietAgent) -> tuple[dict[str, Values], dict[str, Sequence[Turn]]]:
    """Return the slots of a talk at each question, played to it, and what was said in it."""
    from tests.assistant.person import Person
    from tests.conversations.script import person_at

    there: dict[str, Person] = {}

    def at(stage: str) -> Person:
        return person_at(stage, lambda **told: Person(quiet.agent, quiet.loop, **told), there)

    played = {asked: at(stage) for asked, stage in STAGES.items()}
    agreed = at("readback")
    agreed.say("yes")
    person = at("session")
    for _ in range(MOST_MOVES):
        if person.slots().get(slots.ASKED) == slots.RATING:
            break
        person.say("done")
    played[slots.RATING] = person
    found: dict[str, Values] = {asked: one.slots() for asked, one in played.items()}
    told = {asked: quiet.said_by(one.sender) for asked, one in played.items()}
    known: dict[str, Any] = {}
    for asked, (slot, answer) in FACTS.items():
        follows = {STAGE_OF_PAIN: None} if slot == "duration_days" else {}
        found[asked] = {**agreed.slots(), **known, slot: None, **follows, slots.ASKED: slot}
        known[slot] = answer
        told[asked] = quiet.said_by(agreed.sender)
    return found, told


def report(name: str, told: Sequence[LabelledTurn], wrong: Sequence[list[str]]) -> Iterator[str]:
    """Yield the share that is right, by check and by open question."""
    bad = sum(map(bool, wrong))
    low, high = interval(len(told) - bad, len(told))
    by_check = Counter(check for checks in wrong for check in checks)
    by_asked = Counter(one.asked for one, checks in zip(told, wrong, strict=True) if checks)
    all_asked = Counter(one.asked for one in told)
    yield f"{name}: right {1 - bad / len(told):.3f} ({low:.3f} to {high:.3f}) of {len(told)}"
    yield "  " + ", ".join(f"{check} {count}" for check, count in by_check.most_common())
    yield "  " + ", ".join(f"{at} {by_asked[at]}/{of}" for at, of in sorted(all_asked.items()))


def shown(one: LabelledTurn, wrong: Sequence[str]) -> str:
    """Return the line of a message that went wrong."""
    return f"{one.asked:15} {'+'.join(wrong):14} {one.text}  {sorted(one.acts)}"


def main(arguments: Sequence[str]) -> None:
    """Print what came of each list."""
    with quiet_agent() as quiet:
        found, said = talks(quiet)
        scored = TurnTable(found, quiet.parse, said)
        of = ListBench(HELD_OUT, played_in, lambda one: one.asked, scored.wrong, shown, report)
        of.run(arguments)


if __name__ == "__main__":
    main(sys.argv[1:])
