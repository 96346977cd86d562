"""Which of the facts that are held some words name, and the facts without them.

"Take out the reading and the night", "I do NOT sit", "where do you get 2 years from": what is named
goes, whatever kind of fact it is; what shares only its coarse kind with it stays.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import replace
from itertools import chain
from typing import Any

from bot.conversation.intake.readback import POSITIONS
from bot.knowledge.conversation.fact_cues import load_fact_cues
from bot.knowledge.conversation.readback_words import load_readback
from bot.knowledge.vocabulary.movements import load_movements
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.vocabulary.word_lists import words as word_list
from bot.language.extract.candidates.lifestyle_candidates import lifestyle_candidates
from bot.language.extract.history.named_descriptions import named_descriptions
from bot.language.facts import Facts
from bot.language.findings import Findings, Kind
from bot.language.folding import stage_of, worse_without
from bot.language.replies.answering.answers import read_answer
from bot.language.replies.told.taken_back import DONE, TakenBack
from bot.language.text.message import Message

WORSE, FINER, EASED = "aggravated_by", "worse_with", "eased_by"
OF_A_MOVEMENT = (WORSE, "trigger")
SITTING, STANDING = "sitting", "standing"
HOURS = {SITTING: "sit_hours", STANDING: "stand_hours", "driving": "drive_hours"}
HABITS = ("lifestyle", *HOURS.values())
MUCH = "much_of_a_day"
OF_A_HABIT = (WORSE, *HABITS)
OF_A_BEGINNING = ("trigger",)
NOTHING = "none"  # no fact that could be taken out
READ_AS = {"regions": "region", "side": "side", "radiation": "radiation", "trigger": "trigger"}
# What goes when something finer or another comes is no loss of its own.
IN_OTHER_WORDS = ("region_vague", "regions", "side", "stage", "duration_days")
SPANS = ("duration_days", "stage")
GOES = ("radiation",)
FIRST = ((WORSE,), OF_A_BEGINNING, (EASED,))
# What the words beside a named thing call it, and the facts that may go then.
CALLED = (
    (spoken("named_as_worse"), (WORSE,)),
    (spoken("named_as_travelling"), GOES),
    (spoken("named_as_easing"), (EASED,)),
    (spoken("named_as_cause"), OF_A_BEGINNING),
    (spoken("named_as_habit"), HABITS),
)
_WORD = re.compile(r"[^\W\d_]+")


def without_denied(facts: Facts, left: TakenBack) -> Facts:
    """Return the facts without what a message denies: the fact, its harm or that it is done."""
    for said in left.unsaid:
        only = HABITS if load_fact_cues()[MUCH].stand_in(said) else ()  # "I sit all day"
        if only and _called(said) in ((), HABITS):
            facts = without_named(_without_whole_days(facts, said), said, OF_A_BEGINNING)
        only = OF_A_MOVEMENT if spoken("not_what_it_is_from").search(said.strip()) else only
        facts = told_anew(facts, without_named(facts, said, only), left.text)
    for said in left.harmless:
        facts = without_named(facts, said, OF_A_MOVEMENT)
    for said in left.not_begun:
        facts = without_named(facts, said, OF_A_BEGINNING)
    because = spoken("because_of_pain").search(left.text)
    for said in left.not_done:  # "I don't sit, it hurts": still what makes it worse
        much = spoken("named_as_habit").search(said.lower())  # "not all day": what hurts stays
        only = HABITS if because or much else OF_A_HABIT
        only = only if facts.trigger not in POSITIONS else (*only, "trigger")
        kept = tuple(one for one in facts.lifestyle if one not in DONE)
        facts = without_named(facts, said, only)
        facts = replace(facts, lifestyle=tuple(dict.fromkeys((*facts.lifestyle, *kept))))
    return facts


def without_habit(facts: Facts, said: str) -> Facts:
    """Return the facts without a habit that is not one, whatever it was noted as.

    Who is "not sitting at all" sits not most of the day, and it did not set the pain off.
    """
    left = without_named(facts, said)
    only = (*OF_A_HABIT, *(OF_A_BEGINNING if facts.trigger in POSITIONS else ()))
    return without_named(left, said, only) if not _called(said) else left


def _without_whole_days(facts: Facts, said: str) -> Facts:
    """Return the facts without the one habit of whole days, where just that is denied.

    "I never said all day" names none; of two it may be either.
    """
    named = {one.value for one in lifestyle_candidates(Message.read(said), ())}
    held = [one for one in facts.lifestyle if one in HOURS]
    if named & HOURS.keys() or len(held) != 1:
        return facts
    return replace(facts, lifestyle=tuple(one for one in facts.lifestyle if one != held[0]))


def told_anew(had: Facts, facts: Facts, text: str) -> Facts:
    """Return the facts with the time that the rest tells instead ("not 3 weeks, I said 3 days")."""
    if had.duration_days is None or facts.duration_days is not None:
        return facts
    since = read_answer("duration", Findings(), text)
    if since is None or since.number is None:
        return facts
    return replace(facts, duration_days=since.number, stage=stage_of(since.number))


def lost_any(before: Facts, after: Facts) -> bool:
    """Whether something that was told is told no longer, and nothing stands in its place."""
    had, has = before.as_dict(), after.as_dict()
    return any(_lost(had[name], has[name]) for name in had if name not in IN_OTHER_WORDS)


def _lost(had: Any, has: Any) -> bool:
    return bool(set(had) - set(has)) if isinstance(had, list) else had is not None and has is None


def without_named(facts: Facts, said: str, only: Collection[str] = ()) -> Facts:
    """Return the facts without those that the words name; `only` limits which fields may go."""
    only = only or _called(said)
    for part in spoken("joint_of_named").split(said):
        if part.strip():
            left = _without(facts, part.strip(), only or _meant_first(facts, part.strip()))
            facts = _without_shown(facts, part.strip()) if left == facts and not only else left
    return facts


def _without_shown(facts: Facts, said: str) -> Facts:
    """Return the facts without the habit that is read back with these words ("feet")."""
    days = load_readback()["lifestyle"].words
    small = word_list("beside_a_fact")
    told = {one for one in _WORD.findall(said.casefold()) if one not in small}
    held = [one for one in facts.lifestyle if told and told <= {*_WORD.findall(days.get(one, ""))}]
    if len(held) != 1:
        return facts
    changes: dict[str, Any] = {"lifestyle": tuple(o for o in facts.lifestyle if o != held[0])}
    if held[0] in HOURS:
        changes[HOURS[held[0]]] = None
    return replace(facts, **changes)


def _meant_first(facts: Facts, said: str) -> Collection[str]:
    """Return the one kind of fact that is meant, where words name things of several kinds.

    "The lifting is wrong" is of what set it off, "take the sitting out" of what makes it worse:
    what somebody does for hours is called so. What is named in its whole words is meant itself.
    """
    days = load_readback()["lifestyle"].words
    whole = (days[one] for one in facts.lifestyle if one in days and len(_told_by(days[one])) > 1)
    if any(_says(said, one) for one in whole) or load_fact_cues()[MUCH].stand_in(said):
        return ()
    return next((only for only in FIRST if _without(facts, said, only) != facts), ())


def without_once(before: Facts, facts: Facts, said: str) -> Facts:
    """Return the facts without what the words name, which may be gone by other words already.

    "Take the sitting out" is of what hurts; the hours of the days stay, however often it is read.
    """
    had, left, has = before.as_dict(), without_named(before, said).as_dict(), facts.as_dict()
    gone = [name for name in had if had[name] != left[name]]
    if gone and all(has[name] == left[name] for name in gone):
        return facts
    return without_named(facts, said)


def _called(said: str) -> Collection[str]:
    """Return the fields that may go by what the words call it ("bending from what hurts")."""
    return next((only for called, only in CALLED if called.search(said.lower())), ())


def _without(facts: Facts, said: str, only: Collection[str]) -> Facts:
    message = Message.read(said)
    changes: dict[str, Any] = {}
    for name, values in named_facts(message, said, facts, only):
        if only and name not in only:
            continue
        held = getattr(facts, name)
        if isinstance(held, tuple):
            changes[name] = tuple(one for one in changes.get(name, held) if one not in values)
        elif held in values:
            changes[name] = None
    if "duration_days" in changes:
        changes["stage"] = None
    if "trigger" in changes:
        changes["trigger_move"] = None
    if "radiation" in changes:
        changes["radiates_to"] = None
    if not only or WORSE in only:
        changes |= _without_movements(facts, message, said)
    return without_way_there(facts, replace(facts, **changes))


def without_way_there(before: Facts, facts: Facts) -> Facts:
    """Return the facts without a way to a place that is taken out ("the buttock is wrong")."""
    where = facts.radiates_to
    if where is None or where not in before.regions or where in facts.regions:
        return facts
    return replace(facts, radiation=None, radiates_to=None)


def named_facts(
    message: Message, said: str, facts: Facts, only: Collection[str] = ()
) -> Iterator[tuple[str, tuple[Any, ...]]]:
    """Yield field and values of facts that the words name, of the fields `only` where given."""
    for name, question in READ_AS.items():
        if only and name not in only:
            continue
        # "take out the up and down" names no upper back
        left = spoken("up_or_down").sub(" ", said) if name == "regions" else said
        answer = read_answer(question, Findings(), left)
        placed = facts.radiates_to is not None and only != GOES
        elsewhere = name in GOES and placed  # named by its place
        if answer is not None and answer.value not in (None, NOTHING) and not elsewhere:
            yield name, (answer.value, *answer.others)
            if name == "regions":
                return  # "the lower leg is wrong": the pain may travel there all the same
    habits = {one.value for one in lifestyle_candidates(message, ())}
    yield "lifestyle", tuple(habits)
    much = load_fact_cues()[MUCH].stand_in(said)
    amounts = [one.value for one in message.numbers(articles=True)]
    for habit in habits & HOURS.keys():
        # "I don't drive a lot" leaves the half hour; of sitting only "all day" is of the hours
        if much == (habit == SITTING) or getattr(facts, HOURS[habit]) in amounts:
            yield HOURS[habit], (getattr(facts, HOURS[habit]),)
    told = named_descriptions(message)
    for kind in (Kind.QUALITY, Kind.COURSE, Kind.EASED_BY):
        name = EASED if kind == Kind.EASED_BY else kind
        yield name, tuple(chain.from_iterable(one.values for one in told if one.kind == kind))
    joint = spoken("joint_to_spare").search(said)
    if joint is not None:
        yield "conditions", tuple(name for name, part in joint.groupdict().items() if part)
    since = read_answer("duration", Findings(), said)
    if since is not None:
        yield "duration_days", (since.number,)
        yield "stage", (since.value,)
    for name, field in load_readback().items():
        shown = tuple(value for value, words in field.words.items() if _says(said, words))
        if shown and name not in (WORSE, *SPANS):
            yield name, shown


def _without_movements(facts: Facts, message: Message, said: str) -> dict[str, Any]:
    """Return what makes it worse without what is named; a kind goes with its last movement."""
    known = load_movements()
    named = {one.movement for one in named_descriptions(message) if one.movement}
    named |= {one for one in facts.worse_with if one in known and _says(said, known[one].says)}
    named |= {one for one in facts.worse_with if one in known and known[one].finer_than in named}
    if not named:
        return {}
    left = worse_without(facts.aggravated_by, facts.worse_with, named)
    return dict(zip((WORSE, FINER), left, strict=True))


def _says(said: str, shown: str) -> bool:
    """Whether words name what is shown as these: all their words but the small ones."""
    wanted = _told_by(shown)
    return bool(wanted) and wanted <= set(_WORD.findall(said.casefold()))


def _told_by(shown: str) -> set[str]:
    """Return the words of what is shown but the small ones."""
    return {one for one in _WORD.findall(shown.casefold()) if one not in word_list("beside_a_fact")}
