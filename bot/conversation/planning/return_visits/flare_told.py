"""Whether a message that may tell of a flare is meant so, with what else is open and beside it."""

from __future__ import annotations

from typing import Literal

from bot.conversation import slots
from bot.conversation.course.check_in_steps import SPREAD, WORSE, topic_now
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.fact_changes.one_more_place import hurts_there_too
from bot.conversation.drafting.move_choice.moves_wished import named_wishes
from bot.conversation.drafting.move_choice.sore_from_moves import soreness_told
from bot.conversation.drafting.next_plan import today_of, weeks_of
from bot.conversation.planning.message_acts.asides_answered import answer_asides
from bot.conversation.planning.message_acts.where_told import tells_where_alone
from bot.conversation.planning.return_visits.told_at_return import tells_progress
from bot.conversation.questions import QUESTIONS, Taken
from bot.conversation.questions.rated_now import rated_now
from bot.conversation.requests.about_the_guide.programme_questions import first_of_guide
from bot.conversation.turn import MessagePart, UserTurn
from bot.conversation.words.interruptions import (
    interrupts,
    is_aside,
    load_interruption_rules,
    opens_as_question,
)
from bot.conversation.words.putting_off import puts_off
from bot.education import surely_of_backs
from bot.knowledge.conversation.reply_limits import enough
from bot.knowledge.routine.progression_rules import load_pacing, load_weekly_rules
from bot.knowledge.staying.check_ins import load_change_limits
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.findings import Kind
from bot.language.place_sides import BACK
from bot.language.replies.answering.answers import LONGEST
from bot.language.replies.told.reading_session_moves import read_session_moves
from bot.language.replies.told.staying import Told, read_staying
from bot.language.replies.wished.wish_reading import moves_in
from bot.language.replies.wished.wished_place import asks_of_place
from bot.language.replies.wished.wishes import read_wishes
from bot.language.text.message import Message
from bot.language.text.message_parts import parts_of
from bot.language.text.question_start import begins_as_question, leaves_out_its_subject
from bot.safety.rules_nerves import NECK

Flare = Literal["flare", "maybe_flare"]
# Words that tell of a flare, or may, count where nothing else is open that they might answer;
# the word itself counts everywhere.
FLARE_WHILE = (None, slots.CHECK_IN, slots.TOGETHER)
OF_LIFE = ("conditions", "lifestyle", "work", "sit_hours", "drive_hours", "stand_hours")
NO_WORSE = ("feel_better", "feel_same")  # intents; what they answer is no more asked about


def flare_meant(draft: Draft, told: frozenset[Told]) -> Flare | None:
    """Return how sure it is that a message tells of a flare; `told` is what was read in it.

    What tells surely of one does so beside a question or a wish too ("it went on Sunday, ice or
    heat?"); what more likely does than not is asked about beside them.
    """
    weeks = weeks_of(draft)
    if not weeks.has_plan:
        return None
    if "flare" in told and "flare_named" in told:
        return "flare"
    if _greets_at_return(draft) or _rates_under_its_plan(draft):
        return None
    if plan_is_of_today(draft) or not (_is_open(draft) or _is_no_check_in(draft)):
        return None
    if _agrees(draft) or _counts_at_yes_no(draft):
        return None
    if any(one.deed == "restore" for one in read_session_moves(draft.turn.text)):
        return None  # "the old plan back" is of the plan
    if _asks_for_a_move_or_no_more(draft):
        return None
    if hurts_there_too(draft) or _tells_all_well(draft):
        return None  # another place is told, and no more of the known one
    if "flare" in told and not draft.moved and not _asks_only(draft):
        return None if _rated_no_higher(draft) or _tells_progress(draft) else "flare"
    if "maybe_flare" not in told or weeks.in_flare or not _is_open(draft) or _long_away(draft):
        return None
    if soreness_told(draft) is not None or rated_as_before(draft, draft.turn):
        return None  # muscles that are sore from the moves; a number that is no higher
    if _tells_its_place_fine(draft):
        return None  # "the knee is much worse, the back is fine"
    likely = "flare_likely" in told
    of_else = _tells_of_practice(draft) or _tells_progress(draft) or tells_where_alone(draft)
    if of_else or (not likely and _tells_another_matter(draft)):
        return None
    if (draft.moved and "flare_rather" not in told) or _says_else(draft, likely=likely):
        return None
    surely = draft.turn.confidence >= enough("feels_no_worse")
    return None if surely and draft.turn.intent in NO_WORSE else "maybe_flare"


def tells_no_flare(draft: Draft) -> bool:
    """Whether practice, another place, a pain no higher, a wish, a move or a stay is told."""
    told_else = hurts_there_too(draft) or _tells_of_practice(draft) or _rated_no_higher(draft)
    told_else = told_else or _tells_progress(draft) or _tells_of_a_move(draft)
    told_else = told_else or _tells_all_well(draft)
    return told_else or _asks_for_a_move_or_no_more(draft) or tells_where_alone(draft)


def _tells_its_place_fine(draft: Draft) -> bool:
    """Whether the place of this pain is told to be well, and no other of its places beside it.

    "Neck's fine, low back in bits again" tells nothing good of a low back.
    """
    told = spoken("body_told_fine").search(draft.turn.text)
    if told is None:
        return False
    known = frozenset(draft.facts_before.regions)
    places = [one for one in draft.turn.findings.mentions if one.kind == Kind.REGION]
    inside = [one for one in places if one.start < told.end() and told.start() < one.end]
    well = {one.value for one in inside}
    beside = {one.value for one in places if one not in inside}
    is_its_own = not well or bool(well & known) or (BACK in well and not known <= NECK)
    return is_its_own and not beside & known


def _tells_all_well(draft: Draft) -> bool:
    """Whether all is well, or as ever, and nothing of worse is told ("all good, 6 days of 7")."""
    plain = spoken("tells_all_well").search(draft.turn.text) is not None
    rated = rated_now(draft.turn) or 0  # "same as ever, a 9 today" may be worse than it was
    return plain and not _told_worse(draft.turn) and rated < load_pacing().flare_nrs


def plan_is_of_today(draft: Draft) -> bool:
    """Whether the plan is of today: what is said of it right away tells of no flare."""
    progression = weeks_of(draft).history.progression
    return progression is not None and progression.started >= today_of(draft)


def answer_beside_flare(draft: Draft) -> None:
    """Answer what was asked about backs, or by its own words, beside a flare."""
    parts = draft.turn.parts
    sure = (one for one in parts if surely_of_backs(one.text) or first_of_guide(draft, one.text))
    asked = tuple(part for part in sure if _asks(part))
    if len(asked) < len(parts):
        answer_asides(draft, asked)


def _statements(text: str) -> tuple[str, ...]:
    """The sentences that ask nothing."""
    told = (text[start:end] for start, end in parts_of(text))
    return tuple(one for one in told if leaves_out_its_subject(one) or not _opens_asking(one))


def _opens_asking(text: str) -> bool:
    return opens_as_question(text) or begins_as_question(text)


def _asks(part: MessagePart) -> bool:
    return is_aside(part) or opens_as_question(part.text)


def _asks_only(draft: Draft) -> bool:
    """Whether nothing is told: the message is a question."""
    return draft.turn.intent != "feel_worse" and not _statements(draft.turn.text)


def _greets_at_return(draft: Draft) -> bool:
    """Whether the first words of a visit only say that somebody is back ("back again")."""
    first = draft.before.get(slots.ASKED) is None and draft.values.get(slots.CHECK_IN) is None
    greets = spoken("back_as_a_greeting").fullmatch(draft.turn.text.strip()) is not None
    return first and bool(draft.values.get(slots.RETURNING)) and greets


def _rates_under_its_plan(draft: Draft) -> bool:
    """Whether the pain is only rated where the plan of a flare has just been shown ("6 today").

    The list of signs was answered before that plan: a number alone does not bring it again.
    """
    text = draft.turn.text
    shown = weeks_of(draft).in_flare and draft.asked == slots.TOGETHER
    alone = spoken("number_alone").fullmatch(text) is not None or rated_now(draft.turn) is not None
    return shown and alone and not _told_worse(draft.turn) and len(parts_of(text)) == 1


def _is_open(draft: Draft) -> bool:
    return draft.asked in FLARE_WHILE


def _long_away(draft: Draft) -> bool:
    """Whether somebody is back after a break: what has changed since is asked anew first."""
    today = today_of(draft)
    seen = weeks_of(draft).history.last_seen(today)
    away = seen is not None and (today - seen).days >= load_weekly_rules().break_days
    return away and bool(draft.values.get(slots.RETURNING)) and not draft.values.get(slots.CHECK_IN)


def _is_no_check_in(draft: Draft) -> bool:
    """Whether a check-in was only begun, and the message is no answer to its first question."""
    if draft.asked != slots.DUE or draft.values[slots.DUE].get("before"):
        return False
    return QUESTIONS[slots.DUE].take(draft.trial()) is not Taken.ANSWERED


def _counts_at_yes_no(draft: Draft) -> bool:
    """Whether a bare number is sent where a check-in asks for a yes or a no: neither is told."""
    asks = draft.asked == slots.DUE and topic_now(draft.values) in (WORSE, SPREAD)
    return asks and spoken("number_alone").fullmatch(draft.turn.text) is not None


def _agrees(draft: Draft) -> bool:
    """Whether it does what was offered ("yes let's go")."""
    question = QUESTIONS[slots.TOGETHER]
    return draft.asked == slots.TOGETHER and question.take(draft.trial()) is Taken.ANSWERED


def _tells_another_matter(draft: Draft) -> bool:
    """Whether a new medicine, kit, work or a move is told of, and nothing of how the pain goes."""
    turn, before = draft.turn, draft.facts_before
    changed = any(getattr(draft.facts, name) != getattr(before, name) for name in OF_LIFE)
    wishes = bool(read_wishes(turn.reply, turn.findings).kit) or named_wishes(draft, turn.text)
    gear = spoken("gear_of_training").search(turn.text) is not None
    return not _told_worse(turn) and (changed or gear or bool(wishes))


def _tells_progress(draft: Draft) -> bool:
    return draft.turn.intent != "feel_worse" and tells_progress(draft.turn.text)


def _asks_for_a_move_or_no_more(draft: Draft) -> bool:
    """Whether nothing is told of the pain: "put the walk back", "a harder one", a dirty floor."""
    turn = draft.turn
    if spoken("that_is_all").fullmatch(turn.text.casefold()):
        return True
    if _told_worse(turn) or spoken("word_of_pain").search(turn.text):
        return False
    if spoken("ends_the_visit").match(turn.text) or spoken("tells_too_easy").search(turn.text):
        return True
    if spoken("floor_not_fit_for_it").search(turn.text) or puts_off(turn.text):
        return True
    if len(turn.parts) > 1:
        return False
    return bool(named_wishes(draft, turn.text))


def _tells_of_a_move(draft: Draft) -> bool:
    """Whether something is told of a move ("the arch over the chair is awful"), none of a pain."""
    turn = draft.turn
    if _told_worse(turn) or spoken("word_of_pain").search(turn.text):
        return False
    return any(moves_in(Message.read(turn.text[:LONGEST])))


def _told_worse(turn: UserTurn) -> bool:
    return turn.intent == "feel_worse" or bool(turn.findings.present(Kind.COURSE))


def _rated_no_higher(draft: Draft) -> bool:
    """Whether the pain of now is rated lower than on the last day, or as then and not as worse."""
    now, last = rated_now(draft.turn), weeks_of(draft).history.pain_of_last_day()
    if now is None or last is None:
        return False
    return now < last or (now == last and not _told_worse(draft.turn))


def rated_as_before(draft: Draft, turn: UserTurn) -> bool:
    """Whether the pain of now is rated, and no change from that of the last day."""
    now, last = rated_now(turn), weeks_of(draft).history.pain_of_last_day()
    limit = load_change_limits().pain_points
    return now is not None and last is not None and now - last < limit


def _tells_of_practice(draft: Draft) -> bool:
    """Whether it is told that it was done, or was not, and no word of how the pain is."""
    text = draft.turn.text
    if draft.turn.intent == "feel_worse" or spoken("word_of_pain").search(text):
        return False
    of_days = "days_done" in read_staying(draft.turn.reply)
    of_late, stopped = spoken("done_of_late"), spoken("stopped_doing_them")
    tried = spoken("tried_it_alone").fullmatch(text) is not None
    return of_days or tried or bool(of_late.search(text) or stopped.search(text.casefold()))


def _says_else(draft: Draft, *, likely: bool) -> bool:
    """Whether it is a command ("go back"), or a wish or a question where no flare is likely."""
    turn = draft.turn
    if interrupts(turn.intent, turn.confidence, heard_facts=False):
        return not (likely and turn.intent in load_interruption_rules().asked)
    if likely or _told_worse(turn):
        return False
    asks = opens_as_question(turn.text) or asks_of_place(turn.reply)
    asks |= begins_as_question(turn.text) or any(map(is_aside, turn.parts))
    return asks or bool(read_wishes(turn.reply, turn.findings))
