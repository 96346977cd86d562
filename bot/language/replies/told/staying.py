"""What somebody says over weeks: a flare, its end, a goal, how it went, the reminder."""

from __future__ import annotations

from collections.abc import Set
from functools import partial
from typing import Literal

from bot.knowledge.pain.times import reading_lines
from bot.knowledge.staying.flare_reading import load_flare_reading
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.vocabulary.word_lists import says_only
from bot.knowledge.wording.apostrophes import as_heard
from bot.language.assertion.owners import owners_of
from bot.language.assertion.span_assertion import assertion_of
from bot.language.findings import Status
from bot.language.match.pattern_groups import PatternGroups
from bot.language.match.pattern_set import PatternSpan
from bot.language.replies.answering.answers import LONGEST
from bot.language.replies.told.weekdays_told import all_days_but
from bot.language.text.message import Message
from bot.language.text.message_parts import parts_of
from bot.language.text.question_start import begins_to_ask

Told = Literal[
    "flare", "maybe_flare", "flare_rather", "flare_likely", "flare_hinted", "flare_faint",
    "flare_named", "flare_slight", "flare_denied", "flare_refused", "flare_mistaken",
    "flare_mistyped", "flare_over", "worse_after", "not_worse_after",
    "bout_over", "not_worse", "goal", "goal_changed", "progress",
    "days_done", "none_since", "felt_nothing", "hours_half_day", "hours_whole_day", "hours_longer",
    "flare_plan", "flare_plan_anew", "own_question", "own_questions_over",
    "reminder_stop", "reminder_rest", "reminder_rest_long", "reminder_zone", "reminder_set",
    "history_stop", "history_keep", "answers_keep", "summary_paper", "plan_paper",
    "all_deleted", "kept_shown", "checks_redone", "summary_read",
]  # fmt: skip
# The first that is said counts: "stop reminding me" is no wish for a reminder.
ORDER: tuple[Told, ...] = (
    *("history_stop", "history_keep", "answers_keep", "own_questions_over", "own_question"),
    "plan_paper",
    *(
        "reminder_stop",
        "reminder_rest",
        "reminder_rest_long",
        "checks_redone",
        "flare_over",
        "flare_plan",
        "flare",
    ),
    *("reminder_set", "reminder_zone", "progress", "goal", "maybe_flare"),
)
# What is kept of somebody, wished for at any stage and whatever is open.
OF_RECORDS: tuple[Told, ...] = ("all_deleted", "kept_shown", "summary_read", "summary_paper")
# Found by their patterns; "flare_named": the word itself, of the writer's own and now;
# "flare_slight": worse, but little; "flare_denied": that what was taken for one is none;
# "flare_mistaken": that one of some days ago was; "flare_mistyped": what was sent was not meant.
_PATTERNED: tuple[Told, ...] = (
    *(kind for kind in ORDER if kind not in ("flare", "maybe_flare")),
    *OF_RECORDS,
    *(
        "flare_named",
        "flare_slight",
        "flare_denied",
        "flare_refused",
        "flare_plan_anew",
        "worse_after",
    ),
    *("flare_mistaken", "flare_mistyped"),
    *("goal_changed", "bout_over"),
    *("not_worse_after", "not_worse", "none_since"),
    *("hours_half_day", "hours_whole_day", "hours_longer"),
)
_MEANT = (Status.PRESENT, Status.UNCERTAIN)
_OF_ELSE = (Status.OTHER_PERSON, Status.HYPOTHETICAL, Status.INFO_QUESTION)
_JOINT_WORDS = len((",", "and"))  # what stands between two days that are named in a row
_TOLD_OF_SELF = ("flare_named", "flare_over")
# The patterns of this room's words, by what they tell.
READINGS = PatternGroups("staying", partial(reading_lines, "staying"))


def read_staying(message: Message | str) -> frozenset[Told]:
    """Return what a message tells or asks of these; what is denied or supposed is left out."""
    if isinstance(message, str):
        message = Message.read(message[:LONGEST])
    return message.noted(_told_in)


def _told_in(message: Message) -> frozenset[Told]:
    told: set[Told] = {kind for kind in _PATTERNED if _says(message, kind)}
    if days_done_told(message):
        told.add("days_done")
    if _practised(message) and READINGS.hits(message, "felt_nothing"):
        told.add("felt_nothing")
    if "flare_plan" in told:
        return frozenset(told)
    if "flare_named" in told and not _is_of_now(message):
        told.remove("flare_named")
    if _is_well_again(message):
        told.add("flare_over")
    if "flare_over" in told and _is_not_over(message, told):
        told.remove("flare_over")
    if "flare_refused" in told:
        return frozenset(told - {"flare_named"}) | _flares_beside(message)
    if "flare_over" not in told:
        told |= _flare(message, named="flare_named" in told, over="bout_over" in told)
    if "flare" in told:
        told.discard("bout_over")
    return frozenset(told)


def _is_of_now(message: Message) -> bool:
    """Whether a flare is named other than as one that may come ("if it's a flare, heat?")."""
    parts = [message.text[start:end] for start, end in parts_of(message.text)]
    rest = [one for one in parts if not _supposes_one(one)]
    return len(rest) == len(parts) or _says(Message.read(" ".join(rest)), "flare_named")


def _supposes_one(part: str) -> bool:
    return spoken("supposes_a_flare").match(part) is not None


def _is_well_again(message: Message) -> bool:
    """Whether the pain is told to be away ("no pain for a week"): that denies, and tells it.

    Where it may be a flare of now ("fine again until I lifted") nothing is over.
    """
    hits = READINGS.hits(message, "well_again")
    hits = [one for one in hits if not _says_else(message, "well_again", one)]
    hits = [one for one in hits if assertion_of(message, one.first, one.last)[0] not in _OF_ELSE]
    return bool(hits) and _odds(message) < load_flare_reading().rather_from


def _flares_beside(message: Message) -> frozenset[Told]:
    """What the other sentences tell of a flare, where one does not want the word for it."""
    text = message.text
    rest = [text[start:end] for start, end in parts_of(text)]
    rest = [one for one in rest if not _says(Message.read(one), "flare_refused")]
    told = Message.read(" ".join(rest))
    return frozenset(_flare(told, named=False, over=False)) if rest else frozenset()


def _is_not_over(message: Message, told: Set[Told]) -> bool:
    """Whether it is surely a flare of now ("it was settling down and now it's angry again")."""
    return "flare_named" not in told and _odds(message) >= load_flare_reading().not_over_from


def _odds(message: Message) -> float:
    """The log odds of a flare: of the whole, or of what it tells without its questions.

    What is asked of the plan is asked on any day, and no less a flare is told beside it. What is
    told counts alone where it likely is one: "physio on Monday" is too short to tell either.
    """
    # numpy, when it is needed
    from bot.language.replies.learned.flare_reader import load_flare_reader

    text = message.text
    parts = [text[start:end] for start, end in parts_of(text)]
    told = " ".join(part for part in parts if not (begins_to_ask(part) or _supposes_one(part)))
    odds = load_flare_reader().odds
    whole = odds(text)
    alone = odds(told) if told.strip() else whole
    return max(whole, alone) if alone >= load_flare_reading().likely_from else whole


def _flare(message: Message, *, named: bool, over: bool) -> set[Told]:
    """Whether it tells of a flare: learned, for patterns find too few (docs/staying.md).

    "flare_likely" stands beside the others where it tells of one more likely than not, and
    "flare_rather" where that is likelier still; "flare_faint" alone where it hardly does, with
    "flare_hinted" where it does a little.

    Where the word itself is told (`named`), less is enough; of days that are `over` nothing
    is asked. What is somebody else's from the first
    word to the last is asked about at most.
    """
    greets = spoken("greets_on_coming_back").fullmatch(message.text.strip().casefold())
    if greets or says_only(message.text, "comes_back"):
        return set()
    settings, odds = load_flare_reading(), _odds(message)
    likely: set[Told] = {"flare_likely"} if odds >= settings.likely_from else set()
    if odds >= settings.rather_from and not all(owners_of(message)):
        likely.add("flare_rather")
    if odds >= (settings.named_from if named else settings.sure_from):
        if not all(owners_of(message)):
            likely.add("flare")
        return {*likely, "maybe_flare"}
    if over:
        return set()
    if odds >= settings.asked_from:
        return {*likely, "flare_faint", "maybe_flare"}
    if odds < settings.faint_from or READINGS.hits(message, "hoped"):
        return set()
    return {"flare_faint", "flare_hinted"} if odds >= settings.noted_from else {"flare_faint"}


def days_done_told(message: Message) -> str:
    """Return the words that tell on how many days it was done, to the end of what is said there.

    "Did all five days", "managed it every evening bar Sunday"; "" without them.
    """
    words, hits = message.words, READINGS.hits(message, "days_done")
    quoted = [one.span() for one in spoken("in_quotes").finditer(message.text)]
    begin = {one: words[one.first].start for one in hits}
    own = [one for one in hits if not any(a < begin[one] < b for a, b in quoted)]
    own = [one for one in own if not _says_else(message, "days_done", one)]
    if not own and (stretch := _days_behind(message)):
        return stretch
    if not own:
        late = spoken("done_of_late").search(message.text)
        if late and (late["before"] or late["earlier"]):
            return late[0]
        alone = spoken("days_alone").search(as_heard(message.text))
        if alone is not None:
            return _with_days_left_out(message.text, alone.start("days"), alone.end("days"))
        return all_days_but(message.text)
    _, end = message.clause_range(own[0].last - 1)
    start, last = words[own[0].first].start, words[max(end, own[0].last) - 1].end
    twice = spoken("days_said_twice").search(message.text, start)
    last = max(last, twice.end()) if twice and twice.start() < last else last
    return _with_days_left_out(message.text, start, last)


def _with_days_left_out(text: str, start: int, last: int) -> str:
    """A stretch of a text with the days that are left out right behind it (", except Sunday")."""
    out = spoken("days_left_out").search(as_heard(text), last)
    behind = out is not None and not text[last : out.start()].strip(" ,")
    return text[start : out.end() if out and behind else last]


def _practised(message: Message) -> list[PatternSpan]:
    """Where a message tells that the exercises were done."""
    hits = READINGS.hits(message, "practised")
    return [one for one in hits if not _says_else(message, "practised", one)]


def _days_behind(message: Message) -> str:
    """The words from where the exercises were done to the end of what counts the days of it."""
    words, counts = message.words, READINGS.hits(message, "day_count")
    for deed in _practised(message):
        _, end = message.sentence_range(deed.first)
        here = [one for one in counts if deed.last <= one.first < end]
        if not here:
            continue
        far = here[0].last
        for one in here:  # "on mon, wed and fri"
            far = max(far, one.last) if one.first <= far + _JOINT_WORDS else far
        _, last = message.clause_range(far - 1)
        return message.text[words[deed.first].start : words[max(last, far) - 1].end]
    return ""


def _says_else(message: Message, kind: str, hit: PatternSpan) -> bool:
    """Whether words that only sound like a reading stand over one of its places."""
    return any(one.overlaps(hit) for one in READINGS.hits(message, f"no_{kind}"))


def clause_of(text: str, kind: Told) -> str:
    """Return the clause in which a reading stands, "" where it stands in none."""
    message = Message.read(text[:LONGEST])
    hits = READINGS.hits(message, kind)
    if not hits:
        return ""
    begin, end = message.clause_range(hits[0].first)
    return message.text[message.words[begin].start : message.words[end - 1].end]


def done_by_the_week(text: str) -> bool:
    """Whether days are told by the week ("6 days a week")."""
    return bool(READINGS.hits(Message.read(text[:LONGEST]), "by_the_week"))


def goal_told(text: str) -> str:
    """Return the words behind "my goal is", up to the end of the sentence; "" without them."""
    message = Message.read(text[:LONGEST])
    hits = READINGS.hits(message, "goal")
    if not hits:
        return ""
    last = max(hits, key=lambda hit: hit.last).last
    words = message.words
    if last >= len(words):
        return ""
    _, end = message.sentence_range(last)
    return message.text[words[last].start : words[end - 1].end].strip(" .!?:;,-")


def _says(message: Message, kind: Told) -> bool:
    hits = [hit for hit in READINGS.hits(message, kind) if not _says_else(message, kind, hit)]
    if kind not in _TOLD_OF_SELF:
        return bool(hits)
    return any(assertion_of(message, hit.first, hit.last)[0] in _MEANT for hit in hits)
