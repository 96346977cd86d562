""" "May I run again?", "do I have to stop?": yes or no first, then how.

"How do I get back to running?" is answered with the way back, in steps.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.intake.readback import sentence_about
from bot.conversation.requests.about_backs.answers_told import last_told, note_told, times_told
from bot.conversation.requests.about_backs.how_much_of_it import (
    LIGHT,
    OF_ACTIVITIES,
    amount_of_it,
    eased_by_it,
    facts_of_now,
    is_above_fine,
    less_of_it,
    made_worse_by,
    minutes_named,
    to_begin_with,
)
from bot.conversation.requests.plan_held_back import signs_that_hold
from bot.conversation.words.interruptions import asks_anywhere
from bot.education import surely_of_backs
from bot.knowledge.conversation.reply_limits import is_within
from bot.knowledge.conversation.worse_words import worse_words
from bot.knowledge.education.activities import (
    ActivityFamily,
    ActivityLine,
    load_activities,
    named_activities,
)
from bot.knowledge.education.activity_rules import Asks, TooMuch, load_activity_rules
from bot.knowledge.education.answer_cards import EducationCard
from bot.knowledge.safety.red_flags import load_red_flags
from bot.knowledge.vocabulary.spoken_patterns import spoken

_KEY = OF_ACTIVITIES
WAY_BACK, IN_FULL = "way_back", "in_full"
OF_WORK = "heavy_work"  # its steps are of weeks
DONE = "done"
_OF_ONE_MOVE = (slots.EXERCISE_FEEDBACK, slots.CHECK_ANSWER)
ANYTHING = "anything"  # the family of what no other names


@dataclass(frozen=True)
class AskedActivity:
    """An activity, and how it was asked about; `briefly` where only yes or no is wanted.

    `name` is what the person calls it, of what no family names their own words; `minutes` how long
    it is to be, where the question says so. `goes_on` with what is done already; `also` are others
    that the same question names ("can I keep running and climbing?").
    """

    activity: ActivityFamily
    asks: Asks
    briefly: bool = False
    name: str = ""
    minutes: int | None = None
    goes_on: bool = False
    also: tuple[ActivityFamily, ...] = ()


def asked_activity(draft: Draft, text: str) -> AskedActivity | None:
    """Return the activity that the words ask about, None where they ask for something else."""
    put = asks_anywhere(text) or spoken("asks_again").search(text.casefold()) is not None
    if not is_within(text, "question_about_guide") or not put:
        return None
    rules = load_activity_rules()
    of_backs = surely_of_backs(text)
    told = sentence_about(draft.facts, draft.before.get(slots.ABOUT))
    before = [told, *(turn.text for turn in draft.situation.turns)]
    cards = {one.card for one in load_activities().values() if one.named_in(text)}
    for activity in named_activities(text, before):
        if asks := rules.asks_of(activity.id, text):
            other = of_backs is not None and cards.isdisjoint(_near(of_backs.card))
            if other:
                return None
            start = min((first for first, _ in rules.asked_at(text)), default=0)
            minutes = minutes_named(text[start:])
            return AskedActivity(
                activity,
                asks,
                name=activity.name_in(text),
                minutes=minutes,
                goes_on=spoken("keeps_doing_it").search(text) is not None,
                also=_joined_to(activity, text),
            )
    return _asked_barely(draft, text)


def _joined_to(activity: ActivityFamily, text: str) -> tuple[ActivityFamily, ...]:
    """The other activities that stand beside one, joined to it ("running and climbing")."""
    place = activity.named_in(text)
    others = [one for one in named_activities(text, ()) if one is not activity]
    if place is None:
        return ()
    spans = [(hit.span(), one) for one in others if (hit := one.named_in(text)) is not None]
    return tuple(
        one
        for (first, last), one in spans
        if (first >= place.end() and spoken("joins_two").fullmatch(text[place.end() : first]))
        or (last <= place.start() and spoken("joins_two").fullmatch(text[last : place.start()]))
    )


def _asked_barely(draft: Draft, text: str) -> AskedActivity | None:
    """The one activity named before a question that names none, else the one answered last."""
    rules, whole = load_activity_rules(), draft.situation.turn.text
    before = whole[: max(0, whole.find(text))]
    named, barely = named_activities(before, ()), rules.asks_barely(text)
    fine = spoken("asks_if_fine").fullmatch(text.strip().casefold()) and rules.is_ahead(before)
    if len(named) == 1 and (barely or fine):
        return AskedActivity(named[0], "may", name=named[0].name_in(before))
    if not barely:
        return None
    last = last_told(draft)
    if not last.startswith(_KEY):
        return None
    activity = load_activities()[last.removeprefix(_KEY)]
    return AskedActivity(activity, "may", briefly=True, name=activity.name)


def told_activity(draft: Draft, text: str) -> str | None:
    """Return the answer to a question about what was named before ("I do zumba, keep going?")."""
    found = spoken("asks_to_keep_it_up").search(text)
    if found is None or draft.asked in _OF_ONE_MOVE:
        return None
    whole = draft.situation.turn.text
    before = whole[: max(0, whole.find(text)) + found.start()]
    named = [one for one in load_activities().values() if one.named_in(before)]
    if len(named) != 1:
        return None
    return _answer(draft, AskedActivity(named[0], "topic", name=named[0].name_in(before)))


def asked_deed(text: str) -> AskedActivity | None:
    """Return what somebody asks whether they may do and no activity names; its words are theirs."""
    deed = load_activity_rules().deed_in(text) if is_within(text, "question_about_guide") else None
    if deed is None or spoken("sets_up_a_thing").search(text):
        return None
    minutes = minutes_named(text[text.find(deed) :])
    return AskedActivity(load_activities()[ANYTHING], "may", name=deed, minutes=minutes)


def _near(card: EducationCard) -> tuple[str, ...]:
    return card.id, *card.part_of, *card.see_also


def answer_may_i(draft: Draft, asked: AskedActivity) -> None:
    """Say whether the person may, from what they told; asked again in one sentence."""
    key = f"{_KEY}{asked.activity.id}"
    if asked.asks in (WAY_BACK, IN_FULL):
        draft.acknowledge(_flagged(draft, asked) or _way_back(draft, asked))
    else:
        again = asked.briefly or times_told(draft, key) % 2 > 0
        new = asked.activity.id == ANYTHING or asked.minutes is not None
        brief = asked.briefly or (again and not new and asked.asks != DONE)
        draft.acknowledge(_briefly(draft, asked) if brief else _answer(draft, asked))
        for other in asked.also:
            beside = replace(asked, activity=other, name=other.name, asks="topic")
            draft.acknowledge(_answer(draft, beside).removesuffix(load_activity_rules().limit))
        note_told(draft, key)
    if asked.activity.card:
        draft.set(**{slots.CARD: asked.activity.card, slots.CARD_TURN: draft.turn.number})


def _way_back(draft: Draft, asked: AskedActivity) -> str:
    """The steps back, and when to go on; its own line alone for whom it is nothing."""
    rules, activity = load_activity_rules(), asked.activity
    way = activity.way_back
    lines = _lines(draft, activity)
    own = next((line.says for line in lines if not line.added), None)
    if own is not None or way is None:
        return own or activity.go_ahead
    too_much = _too_much(draft, activity)
    opening = rules.ways_back["go" if too_much is None else "not_yet"].format(
        name=activity.name,
        count=len(way.steps),
        ready=way.ready,
        because=_because(draft, too_much) if too_much else "",
    )
    pace = rules.ways_back["pace_of_work" if activity.id == OF_WORK else "pace"]
    steps = [f"{number}. {step}" for number, step in enumerate(way.steps, start=1)]
    if asked.asks == IN_FULL:
        opening = f"{rules.ways_back[IN_FULL].format(count=len(way.steps))} {opening}"
    first = " ".join([opening, *(line.says for line in lines)])
    return "\n".join([first, *steps, f"{pace} {rules.ways_back['stuck']}"])


def _answer(draft: Draft, asked: AskedActivity) -> str:
    rules, activity = load_activity_rules(), asked.activity
    if flagged := _flagged(draft, asked):
        return flagged
    lines = _lines(draft, activity)
    own = next((line for line in lines if not line.added), None)
    too_much = _too_much(draft, activity)
    if own is not None:
        return own.says
    verdict = "yes" if too_much is None else "not_yet"
    opening = rules.openings[f"{asked.asks}_{verdict}"].format(name=asked.name)
    if activity.id == ANYTHING:
        opening = rules.anything["go" if too_much is None else verdict].format(deed=asked.name)
    added = [line.says for line in lines]
    if too_much is not None:
        return " ".join([opening, _because(draft, too_much), activity.not_yet, *added])
    if asked.asks == DONE:
        return f"{opening} {rules.morning}"
    less = less_of_it(draft, activity, asked.minutes)
    lines_of_it = added or _stressed(draft, activity, less)
    amount = less or to_begin_with(activity, asked.minutes)
    if asked.goes_on and not less and asked.asks == "may":
        return " ".join([opening, rules.amounts["as_ever"], *lines_of_it[:1], rules.limit])
    limit = [] if activity.load == LIGHT or is_above_fine(facts_of_now(draft)) else [rules.limit]
    return " ".join(filter(None, [opening, activity.go_ahead, *lines_of_it[:1], amount, *limit]))


def _stressed(draft: Draft, activity: ActivityFamily, less: str) -> list[str]:
    """What was told of it: that it eases the pain, else which of its movements bring it on."""
    rules = load_activity_rules()
    if eases := eased_by_it(draft, activity):
        return [eases]
    if less and made_worse_by(draft, activity):
        return []  # said with the amount
    worse = draft.facts.aggravated_by
    return [
        rules.stresses[one].format(told=worse_words((one,), draft.facts.worse_with))
        for one in activity.stresses
        if one in worse
    ]


def _briefly(draft: Draft, asked: AskedActivity) -> str:
    again, activity = load_activity_rules().again, asked.activity
    if flagged := _flagged(draft, asked):
        return flagged
    own = next((line for line in _lines(draft, activity) if not line.added), None)
    if own is not None:
        return again["own"].format(says=f"{own.says.split('. ')[0].rstrip('.')}.")
    too_much = _too_much(draft, activity)
    because = _because(draft, too_much) if too_much else ""
    yes = "less" if less_of_it(draft, activity, asked.minutes) else "go_ahead"
    told = {"name": asked.name, "because": because, "amount": amount_of_it(asked.minutes)}
    return again["not_yet" if too_much else yes].format(**told)


def too_much_for_now(draft: Draft, activity: ActivityFamily) -> str:
    """Return why an activity is not for now, from what was told; "" where nothing speaks for it."""
    if flagged := _flagged(draft, AskedActivity(activity, "may", name=activity.name)):
        return flagged
    too_much = _too_much(draft, activity)
    return _because(draft, too_much) if too_much else ""


def _flagged(draft: Draft, asked: AskedActivity) -> str:
    """What waits for a clinician; as with the moves a sign for a routine visit holds none back."""
    held = signs_that_hold(draft)
    if asked.activity.load == LIGHT or not held:
        return ""
    flags = ", ".join(load_red_flags()[flag].name for flag in held[:3])
    rules = load_activity_rules()
    deed = rules.anything["quoted"].format(deed=asked.name)
    name = deed if asked.activity.id == ANYTHING else asked.name
    return rules.flagged.format(name=name, flags=flags)


def _lines(draft: Draft, activity: ActivityFamily) -> list[ActivityLine]:
    """The line in place of the usual answer, else the first that is added to it."""
    known = vars(facts_of_now(draft))
    return [line for line in activity.told if line.when.all_met(known)][:1]


def _too_much(draft: Draft, activity: ActivityFamily) -> TooMuch | None:
    """Why it is too much for now, from what was told."""
    before = draft.facts_before  # the day that is asked about is not since when it hurts
    facts = replace(facts_of_now(draft), stage=before.stage, duration_days=before.duration_days)
    known = vars(facts)
    return next(
        (
            one
            for one in load_activity_rules().too_much
            if activity.load in one.loads and one.when.all_met(known)
        ),
        None,
    )


def _because(draft: Draft, too_much: TooMuch) -> str:
    return too_much.because.format(nrs=facts_of_now(draft).nrs)
