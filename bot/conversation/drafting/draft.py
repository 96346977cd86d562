"""A plan while it is made: slot values as they will be, steps, words and records so far."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from bot.conversation import slots
from bot.conversation.drafting.plan import Plan, Step
from bot.conversation.drafting.situation import Situation
from bot.conversation.intake.pain_facts import fact_values, facts_of
from bot.conversation.safety.safety_state import SafetyState
from bot.conversation.turn import UserTurn
from bot.language.facts import Facts
from bot.language.findings import Findings
from bot.language.replies.learned.part_reader import PartReading
from bot.language.replies.told.taken_back import TakenBack, blanked
from bot.routine import Setting

ACKNOWLEDGE = "action_acknowledge"
KEEP = "action_keep_records"
NOTHING = TakenBack("", Findings())


@dataclass
class Draft:
    """What the parts of the planner read and write.

    `values` are slot values as they will be after the turn, `before` as they were. `acknowledged`
    are half sentences for the beginning of the reply.
    """

    situation: Situation
    turn: UserTurn
    values: dict[str, Any]
    steps: list[Step] = field(default_factory=list)
    kept: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    acknowledged: list[str] = field(default_factory=list)
    opening: str = ""  # comes before all else: whom the talk is about
    news: str = ""  # the facts this message told, read back
    only_asks: bool = False  # the question that stands alone comes from the overall wording only
    aside: bool = False  # the danger screen lets a question of the message be answered first
    alarmed: bool = False  # an emergency or a question about one stands alone
    wished: bool = False  # the message told a wish: its "no" may be the wish's
    of_amounts: bool = False  # it wishes so many rounds or repetitions of a move, and no more
    of_moves: bool = False  # moves were left out or swapped: the same words answer nothing
    renewed: bool = False  # what is shown has changed, so it is shown whole
    lifted: bool = False  # a limit of the moves was taken out
    protested: bool = False  # the message says once more what was told, and is no question
    shown: bool = False  # the routine or the move that is up was asked to be shown
    offers: bool = False  # a choice is shown that waits for its own answer
    introduced: bool = False  # a talk about somebody else begins, so the guide says who it is
    days_told: bool = False  # weekdays without a session were told, or put right
    rests: bool = False  # the session stops here, the rest is for another time
    cut_short: bool = False  # the person wants no more questions or checks
    corrects: bool = False  # the message takes back something that was told
    moved: bool = False  # it names another place of the pain than was told before
    follows_late: bool = False  # what was made from the facts is made anew once the answer is taken
    said_change: bool = False  # what was put right has been said
    conditions_out: tuple[str, ...] = ()  # illnesses that were taken out, which has been said
    conditions_kept: tuple[str, ...] = ()  # illnesses that the message says stay
    conditions_said: tuple[tuple[int, int], ...] = ()  # where words about them were answered
    asks_out: bool = False  # it asks whether something was taken out
    of_last_said: str = ""  # the answer to a question about the guide's own last words
    counts_not: str = ""  # what is said of a relative's illness, or of what is long over
    asked_of: str = ""  # what stands before a short question ("is that ok")
    refused: str = ""  # a question of this message that nothing answered, as it was put
    feared: bool = False  # what the person fears has been answered
    check_words: str = ""  # the words that say a home check was not done
    checks_right: bool = False  # an earlier answer to a home check was put right
    left: TakenBack = NOTHING  # what the message takes back itself
    parts_read: Mapping[str, PartReading] = field(default_factory=dict)  # by its words
    _facts: Facts | None = field(default=None, init=False, repr=False, compare=False)
    _safety: SafetyState | None = field(default=None, init=False, repr=False, compare=False)

    @classmethod
    def of(cls, situation: Situation) -> Draft:
        """Begin with the values as they are."""
        return cls(situation, situation.turn, dict(situation.values))

    @property
    def before(self) -> Mapping[str, Any]:
        """Return the slot values as they were."""
        return self.situation.values

    @property
    def facts(self) -> Facts:
        """Return the facts so far; they are put together anew where a slot of them was set."""
        if self._facts is None:
            self._facts = facts_of(self.values)
        return self._facts

    @property
    def facts_before(self) -> Facts:
        """Return the facts as they stood before this message."""
        return self.situation.facts

    @property
    def safety(self) -> SafetyState:
        """Return the state of the safety screen; it is read anew where its slot was set."""
        if self._safety is None:
            self._safety = SafetyState.from_dict(self.values.get(slots.SAFETY))
        return self._safety

    @property
    def setting(self) -> Setting:
        """Return what was told of place, kit and positions."""
        return Setting.from_dict(self.values.get(slots.SETTING) or {})

    @property
    def asked(self) -> str | None:
        """Return the question that is open, None where none is."""
        question: str | None = self.values.get(slots.ASKED)
        return question

    @property
    def last_answered(self) -> str | None:
        """Return the question that was answered last, None before the first."""
        return next(reversed(self.values.get(slots.BEFORE) or ()), None)

    def set(self, **values: Any) -> None:
        """Set slots."""
        self.values.update(values)
        if slots.SAFETY in values:
            self._safety = None
        if not values.keys().isdisjoint(slots.FACT_SLOTS):
            self._facts = None

    def set_facts(self, facts: Facts) -> None:
        """Write the facts back to their slots; "not told" is None."""
        self.set(**fact_values(facts))

    def say(self, action: str, **told: Any) -> None:
        """Add an action or response that says something; the same one is said once."""
        if all(step.action != action for step in self.steps):
            self.steps.append(Step(action, told))

    def acknowledge(self, words: str) -> None:
        """Add a half sentence to the beginning of the reply, once."""
        if words and words not in self.acknowledged:
            self.acknowledged.append(words.strip())

    def leave_words(self, start: int, end: int) -> None:
        """Leave out words that told a fact: they answer nothing ("7, and it's a 4 now")."""
        turn = self.turn
        kept = (one for one in turn.findings.mentions if not start <= one.start < end)
        text = blanked(turn.text, [(start, end)])
        parts = tuple(replace(one, text=text[one.start : one.end]) for one in turn.parts)
        self.turn = replace(
            turn,
            text=text,
            findings=Findings(tuple(kept)),
            parts=tuple(one for one in parts if one.text.strip(" .,!?;")),
        )
        self.situation = replace(self.situation, turn=self.turn)

    def keep(self, what: str, **told: Any) -> None:
        """Let something be written to the records; the same entry once."""
        if (what, told) not in self.kept:
            self.kept.append((what, told))

    def trial(self) -> Draft:
        """Return a copy to try something on; nothing of it reaches this draft."""
        return replace(
            self,
            values=dict(self.values),
            steps=list(self.steps),
            kept=list(self.kept),
            acknowledged=list(self.acknowledged),
        )

    def plan(self) -> Plan:
        """Return the plan as it stands."""
        return Plan(self.turn.number, tuple(self.steps), tuple(self.kept))

    def changes(self) -> dict[str, Any]:
        """Return the slots whose value is another after this turn."""
        before = self.before
        return {name: value for name, value in self.values.items() if value != before.get(name)}
