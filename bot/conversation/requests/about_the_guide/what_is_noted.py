""" "Did you get the 3?", "is the neck in now?": yes or no, and the facts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from bot.conversation import slots
from bot.conversation.checks.check_subject import check_spoken_of
from bot.conversation.checks.checks import open_check
from bot.conversation.checks.checks_answered import Answered, answered_questions
from bot.conversation.checks.checks_answered import is_named as is_named_check
from bot.conversation.course.goals import is_named
from bot.conversation.course.limits import limits_noted
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.next_plan import weeks_of
from bot.conversation.intake.readback import parts, sentence_about
from bot.conversation.requests.about_plan.days_asked import days_noted
from bot.conversation.requests.named_moves import called_move, partly_named
from bot.knowledge.checks.home_checks import HomeCheck
from bot.knowledge.conversation.about_moves import load_about_moves
from bot.knowledge.exercises.exclusions import load_exclusions
from bot.knowledge.safety.conditions import load_conditions
from bot.knowledge.safety.safety_words import safety_words
from bot.knowledge.vocabulary.reading_limits import limit
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.facts import Facts
from bot.language.findings import Kind, Mention

_LISTS = {
    Kind.REGION: "regions",
    Kind.CONDITION: "conditions",
    Kind.LIFESTYLE: "lifestyle",
    Kind.AGGRAVATED_BY: "aggravated_by",
    Kind.QUALITY: "quality",
}
_SINGLE = {Kind.SIDE: "side", Kind.RADIATION: "radiation", Kind.COURSE: "course"}
_KNOWN_BY = limit("thing_known_by")
_NUMBERS = ("nrs", "age", "sit_hours", "stand_hours", "drive_hours")


def what_is_noted(draft: Draft, text: str) -> str | None:
    """Return whether what the words name is noted, None where they ask something else."""
    if asks_of_the_paper(text):
        return _on_the_paper(draft, load_about_moves()["on_paper"].texts)
    asked = load_about_moves()["noted"]
    found = asked.asked_in(text)
    if (goals := _goals_asked(draft, text, noted=found is not None)) is not None:
        return asked.texts["goals" if goals else "no_goals"].format(goals=goals)
    if (of_check := _check_asked(draft, text)) is not None:
        return of_check
    if draft.values.get(slots.BARRIER) and spoken("asks_of_the_stop").search(text):
        return asked.texts["stopped"]
    if found is None:
        return None
    if _is_of_a_side(draft, text):
        return asked.texts["side_of_move"]
    if (of_days := days_noted(draft, asked.texts)) is not None:
        return of_days
    facts = sentence_about(draft.facts, draft.before.get(slots.ABOUT))
    if not facts and not draft.facts.conditions:
        return asked.texts["nothing"]
    one_fact = found.groupdict().get("told")
    if told_of := dict(parts(draft.facts)).get(one_fact or ""):
        return asked.texts["one"].format(fact=told_of)
    before = draft.facts_before
    mentions = () if one_fact else draft.turn.findings.mentions
    times = [one for one in mentions if one.kind == Kind.DURATION]
    told = [
        one
        for one in mentions
        if _kept(before, one) is not None
        and (one in times or not any(one.overlaps(time) for time in times))
    ]
    condition = next((one.value for one in told if one.kind == Kind.CONDITION), None)
    if condition is not None and condition in draft.facts.conditions:
        codes = load_conditions()[condition].cautions
        if codes:
            name, say = load_conditions()[condition].name, load_exclusions()[codes[0]].say
            return asked.texts["counts"].format(name=name, say=say)
    said = facts.casefold()
    missing = [one for one in told if not _kept(before, one) and one.text.casefold() not in said]
    unheard = missing[0].text if missing else "" if told else _never_heard(draft, found, said)
    if unheard:
        answer = asked.texts["missing"].format(what=unheard, facts=facts)
    else:
        answer = asked.texts["in" if told else "all"].format(facts=facts)
    return " ".join(filter(None, (answer, limits_noted(draft.values))))


def fact_asked(draft: Draft, text: str) -> str | None:
    """Return what is noted where one fact is asked for ("which side have you got?")."""
    found = load_about_moves()["noted"].asked_in(text)
    told = found is not None and found.groupdict().get("told")
    return what_is_noted(draft, text) if told else None


def _never_heard(draft: Draft, found: re.Match[str], said: str) -> str:
    """What is asked about and stands neither among the facts nor among the limits; else ""."""
    thing = (found.groupdict().get("thing") or "").strip(" ,.?!")
    of_the_list = called_move(draft, thing) or partly_named(thing)
    if spoken("names_no_thing").fullmatch(thing.casefold()) or of_the_list:
        return ""  # "did you note that?"; "is the bridge in?" is of the list
    named = [one for one in thing.casefold().split() if len(one) >= _KNOWN_BY]
    held = f"{said} {limits_noted(draft.values).casefold()}"
    if not named or any(one[:_KNOWN_BY] in held for one in named):
        return ""
    return thing


def _check_asked(draft: Draft, text: str) -> str | None:
    """What is noted of a home check that is asked about, None where none is named."""
    texts = load_about_moves()["noted"].texts
    answered = list(answered_questions(draft.values, None))
    if spoken("asks_what_of_a_check").search(text):
        check = check_spoken_of(_checks_at_hand(draft, answered), text)
        told = [one.given.label for one in answered if one.check == check and one.given is not None]
        if check is not None and told:
            return texts["check_holds"].format(check=check.name, answers="; ".join(told))
    if not spoken("asks_if_check_was_noted").search(text) or draft.turn.findings.of(Kind.NUMBER):
        return None  # "did you get that it went down to 3?" is of the pain
    named = [one for one in answered if is_named_check(one, text)]
    for one in named:
        if one.given is not None:
            return texts["check"].format(check=one.check.name, answer=one.given.label)
    return texts["check_left_out"].format(check=named[0].check.name) if named else None


def _checks_at_hand(draft: Draft, answered: Iterable[Answered]) -> list[HomeCheck]:
    opened = open_check(draft.values)
    return [*(one.check for one in answered), *([opened.check] if opened is not None else ())]


def _is_of_a_side(draft: Draft, text: str) -> bool:
    """Whether it is asked of the harder side of a move, told with it or in the message before."""
    harder = spoken("one_side_is_tighter")
    *before, written = draft.situation.turns[-2:]
    told = any(one.of_a_move and harder.search(one.text) for one in before)
    named = harder.search(written.text) is not None and bool(draft.values.get(slots.FEEDBACK))
    return named or (told and not draft.turn.findings.mentions)


def _goals_asked(draft: Draft, text: str, *, noted: bool) -> str | None:
    """The goals that are kept, where it is asked whether they are, "" for none; else None."""
    goals = weeks_of(draft).goals
    of_goals = spoken("asks_of_own_goals").search(text) is not None
    named = noted and any(is_named(goal.words, text) for goal in goals)
    return ", ".join(goal.words for goal in goals) if of_goals or named else None


def asks_of_the_paper(text: str) -> bool:
    """Whether it is asked what stands on the summary for a clinician."""
    return load_about_moves()["on_paper"].asked_in(text) is not None


def _on_the_paper(draft: Draft, texts: Mapping[str, str]) -> str:
    """What the summary holds: the questions as they were put, and what was told."""
    facts = sentence_about(draft.facts, draft.before.get(slots.ABOUT))
    listed = ", ".join(safety_words("quoted", words=one) for one in weeks_of(draft).questions)
    return texts["questions" if listed else "else"].format(questions=listed, facts=facts).strip()


def _kept(facts: Facts, one: Mention) -> bool | None:
    """Whether a mention stands among the facts; None for what is no fact."""
    if one.kind in _LISTS:
        return one.value in getattr(facts, _LISTS[one.kind])
    if one.kind in _SINGLE:
        return bool(getattr(facts, _SINGLE[one.kind]) == one.value)
    if one.kind == Kind.DURATION and one.number is not None:
        return facts.duration_days is not None and abs(one.number - facts.duration_days) < 1
    if one.kind in (Kind.NUMBER, Kind.NRS, Kind.AGE, Kind.HOURS):
        return any(getattr(facts, name) == one.number for name in _NUMBERS)
    return None
