""" "Did you swap it?", "you did put left straightens?": what was done or noted, from the state."""

from __future__ import annotations

from collections.abc import Mapping

from bot.conversation import slots
from bot.conversation.checks.result_meaning import answer_asked_about
from bot.conversation.course.limits import limits_noted
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.last_reply import changed_last
from bot.conversation.drafting.move_choice.move_by_nickname import nickname_in
from bot.conversation.drafting.next_plan import weeks_of
from bot.conversation.intake.readback import sentence_about
from bot.conversation.requests.about_plan.what_changed import changes_of_the_list
from bot.conversation.requests.named_moves import (
    called_move,
    likeliest_move,
    names_of,
    partly_named,
)
from bot.conversation.session.plans_before import change_was_last, plans_before, whole_plan
from bot.conversation.session.session import routine_of
from bot.knowledge.conversation.about_moves import load_about_moves, load_own_plan
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.replies.wished.wishes import read_wishes
from bot.language.text.message import Message

ASKED = "own_act"
_MARKS = " ,.?!"
Texts = Mapping[str, str]


def own_act(draft: Draft, text: str) -> str | None:
    """Return whether something was done or noted, and what stands; None where it is not asked."""
    asked = load_about_moves()[ASKED]
    found = asked.asked_in(text)
    if found is None:
        return None
    named, texts = found.groupdict(), asked.texts
    if named.get("fact"):
        return _put_right(draft, texts)
    thing = found["thing"]
    if named.get("act"):
        return _done(draft, thing, texts)
    return (
        _limit(draft, thing, texts)
        or _number(draft, thing, texts)
        or _answer_to_a_check(draft, thing, texts)
        or _on_the_list(draft, thing, texts)
    )


def _done(draft: Draft, thing: str, texts: Texts) -> str | None:
    """Whether a move was swapped or left out, with what came in."""
    now = whole_plan(draft.values)
    if now is None:
        return None
    move = _move(draft, thing)
    newest: Mapping[str, object] = next(reversed(plans_before(draft.before)), {})
    was = routine_of(newest) if newest else None
    if move is None:
        if spoken("names_no_thing").fullmatch(thing.strip(_MARKS).casefold()) is None:
            return None
        told = load_own_plan()["what_changed"].texts
        lines = changes_of_the_list(now, was.items, told) if was else []
        return texts["changed"].format(lines=" ".join(lines)) if lines else texts["unchanged"]
    name = load_exercises()[move].name
    if any(item.exercise_id == move for item in now.items):
        return texts["still_in"].format(move=name)
    had = {item.exercise_id for item in was.items} if was else set()
    new = [item for item in now.items if item.exercise_id not in had]
    if move in had and new:
        return texts["swapped"].format(move=name, others=texts["joint"].join(names_of(new)))
    return texts["out"].format(move=name)


def _put_right(draft: Draft, texts: Texts) -> str | None:
    """Whether what was spoken of last is changed: a fact of this message, else the list."""
    facts = sentence_about(draft.facts, draft.before.get(slots.ABOUT))
    if draft.facts != draft.facts_before or (facts and changed_last(draft)):
        return texts["fact"].format(facts=facts)
    now, newest = whole_plan(draft.values), next(reversed(plans_before(draft.before)), None)
    was = routine_of(newest) if newest and change_was_last(draft.before) else None
    if now is not None and was is not None:
        told = load_own_plan()["what_changed"].texts
        if lines := changes_of_the_list(now, was.items, told):
            return texts["changed"].format(lines=" ".join(lines))
    return load_about_moves()["noted"].texts["all"].format(facts=facts) if facts else None


def _limit(draft: Draft, thing: str, texts: Texts) -> str | None:
    """Whether a place, a position or kit that is named is noted."""
    wishes = read_wishes(thing, asked="doing")
    wanted = {*wishes.place, *wishes.no_positions, *(wishes.kit or ()), *wishes.no_kit}
    if not wanted:
        return None
    setting, named = draft.setting, thing.strip(_MARKS)
    held = {*setting.place, *setting.no_positions, *(setting.kit or ()), *setting.no_kit}
    if wanted <= held:
        return texts["limit"].format(limits=limits_noted(draft.values), thing=named).strip()
    return texts["no_limit"].format(thing=named)


def _number(draft: Draft, thing: str, texts: Texts) -> str | None:
    """Whether a number that is named is held, and of what."""
    told = [one.value for one in Message.read(thing).numbers()]
    if len(told) != 1 or nickname_in(thing) or spoken("number_of_another_thing").search(thing):
        return None
    minutes, weeks = draft.values.get(slots.MINUTES), weeks_of(draft)
    scores = {goal.words: weeks.scores_of(goal) for goal in weeks.goals}
    held = [(draft.facts.nrs, texts["pain"].format(number=draft.facts.nrs))]
    held += [(minutes, texts["minutes"].format(number=minutes))]
    held += [
        (score[-1].value, texts["goal"].format(words=words, number=score[-1].value))
        for words, score in scores.items()
        if score
    ]
    known = [(number, words) for number, words in held if number is not None]
    same = [words for number, words in known if number == told[0]]
    joint = texts["joint"]
    if same:
        return texts["number"].format(held=joint.join(same))
    others = joint.join(words for _, words in known)
    return texts["no_number"].format(number=f"{told[0]:g}", held=others) if others else None


def _answer_to_a_check(draft: Draft, thing: str, texts: Texts) -> str | None:
    """Whether an answer to a home check that is named was noted so."""
    asked = answer_asked_about(draft.values, thing)
    if asked is None:
        return None
    named, given = asked
    if given is None:
        return texts["check_open"].format(named=named.label)
    kind = "check" if given == named else "no_check"
    return texts[kind].format(given=given.label)


def _on_the_list(draft: Draft, thing: str, texts: Texts) -> str | None:
    """Whether a move that is named is on the list."""
    now, move = whole_plan(draft.values), _move(draft, thing)
    if now is None or move is None:
        return None
    item = next((one for one in now.items if one.exercise_id == move), None)
    name = load_exercises()[move].name
    if item is None:
        return texts["not_on_list"].format(move=name)
    return texts["on_list"].format(move=name, dose=item.dose_text)


def _move(draft: Draft, thing: str) -> str | None:
    return called_move(draft, thing) or partly_named(thing) or likeliest_move(draft, thing)
