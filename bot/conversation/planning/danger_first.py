"""Danger comes before everything else in a turn: the screen's move, as part of the plan."""

from __future__ import annotations

from dataclasses import replace
from enum import Enum

from bot.conversation import slots
from bot.conversation.checks.checks import open_check, read, warns
from bot.conversation.checks.checks_undone import undone_check
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.numbers import set_numbers
from bot.conversation.drafting.plan import Plan
from bot.conversation.drafting.safety_records import settle_safety_records
from bot.conversation.drafting.whose_birth import without_another_s_birth
from bot.conversation.no_sign.mistaken_for_signs import without_mistaken
from bot.conversation.no_sign.only_asked import without_alarm_at_repeats
from bot.conversation.no_sign.only_where_and_when import carries_sense
from bot.conversation.planning.answers_in_danger import set_answers
from bot.conversation.planning.before_the_act import as_to_a_child, open_the_reply
from bot.conversation.planning.flare_told import asked_by_its_list
from bot.conversation.planning.on_behalf import words_for_them
from bot.conversation.planning.several import WITH_NUMBERS
from bot.conversation.questions import QUESTIONS, Taken
from bot.conversation.requests.named_moves import called_move
from bot.conversation.safety.after_red_flag import safety_move
from bot.conversation.safety.back_to_oneself import own_again
from bot.conversation.safety.emergency_talk import DELETE_SURE
from bot.conversation.safety.rows_ticked import is_rows_ticked
from bot.conversation.safety.safety_move import BLADDER, SafetyMove
from bot.conversation.safety.safety_state import SEEN, SafetyState
from bot.conversation.safety.screen import put_one_by_one
from bot.conversation.safety.seen_since import waiting_for_a_look
from bot.conversation.safety.somebody_else import as_theirs
from bot.conversation.safety.today_talk import puts_off
from bot.conversation.turn import UserTurn
from bot.knowledge.checks.home_checks import CheckAnswer
from bot.knowledge.conversation.acknowledgements import acknowledgement
from bot.knowledge.conversation.reply_limits import counted, is_within
from bot.knowledge.safety.calls_for_help import load_calls_for_help
from bot.knowledge.safety.red_flags import load_red_flags
from bot.knowledge.safety.safety_words import safety_words
from bot.knowledge.safety.screen_items import load_screen
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.vocabulary.word_lists import words
from bot.language.danger.agreement import of_the_wording, told_in_words, wording_asks
from bot.language.findings import Kind, Mention, Status
from bot.language.replies.follow_up_kinds import CLAUSE_ENDS
from bot.language.replies.wishes import read_wishes
from bot.language.text.question_start import begins_as_question

CONFIRM = "utter_confirm_"
ANSWERS = ("utter_today_asked", "utter_distress_asked")
_NEAR = counted("denied_before_a_sign")
_DENIES_ALL = spoken("denies_all")
_DENIES_EVERY = spoken("denies_every")


class Screened(Enum):
    """What the screen left of the turn."""

    QUIET = "quiet"  # nothing to say: the message is free for everything else
    SAID = "said"  # the answer stands alone
    CLEARED = "cleared"  # a sign was answered: back to where we were


# Their answers are told in a sentence or two, with a remark or a question beside them.
OF_THE_TALK = (slots.READBACK, slots.MINUTES, slots.TOGETHER, slots.RATING)


def screen(draft: Draft) -> Screened:
    """Let the danger screen judge the newest message; it sets what it says and remembers."""
    about = draft.situation
    queue = tuple(draft.values.get(slots.SCREEN_FLAGS) or ())
    before = about.turns
    turns = [
        without_another_s_birth(
            draft, without_alarm_at_repeats(one.noted(without_mistaken), before[:at])
        )
        for at, one in enumerate(before)
    ]
    if draft.values.get(slots.ABOUT):
        turns = [replace(one, findings=as_theirs(one.findings)) for one in turns]
    state = replace(draft.safety, for_another=bool(draft.values.get(slots.ABOUT)))
    if draft.before.get(slots.ABOUT) and not state.for_another:
        state = own_again(state, turns)
    known = tuple(draft.facts.conditions) or about.profile.conditions
    move = safety_move(state, turns, replace(about.profile, conditions=known), queue)
    calls = _calls_for_help(draft, move)
    draft.set(**{slots.SAFETY: move.state.as_dict()})
    _say_why(draft, move)
    set_numbers(draft, move.response)
    set_answers(draft, move)
    open_the_reply(draft, move, state)
    if move.leave_question:
        draft.set(**{slots.ASKED: None})
    if move.aside:
        draft.aside = True
    if calls:
        draft.say("utter_call_for_help")
    response = as_to_a_child(draft, _not_again(draft, move.response))
    for said in (words_for_them(draft, response), move.then):
        if said:
            draft.say(said)
    if move.then == DELETE_SURE:
        draft.set(**{slots.AWAITING_DELETE: True})
    settle_safety_records(draft)
    if move.resume:
        _drop_denied_rows(draft)
        _tell_of_pelvic_floor(draft, SafetyState.from_dict(draft.before.get(slots.SAFETY)).asking)
        return Screened.CLEARED
    return Screened.SAID if calls or move.response or move.then else Screened.QUIET


def _drop_denied_rows(draft: Draft) -> None:
    """ "None of that" to the first question of a row: its others are not put any more.

    Where every row is put one by one, "none of them" ends that.
    """
    asked = SafetyState.from_dict(draft.before.get(slots.SAFETY)).asking
    waiting, text = draft.values.get(slots.SCREEN_FLAGS) or (), draft.turn.text
    if draft.turn.pressed or not waiting:
        return
    if put_one_by_one(waiting) and _DENIES_EVERY.search(text):
        draft.set(**{slots.SCREEN_FLAGS: None})
        return
    if _DENIES_ALL.search(text) is None:
        return
    of_row = {flag for item in load_screen().values() if asked in item.flags for flag in item.flags}
    left = [flag for flag in waiting if flag not in of_row]
    draft.set(**{slots.SCREEN_FLAGS: left or None})


def _tell_of_pelvic_floor(draft: Draft, asked: str | None) -> None:
    """A leak that a birth has left is no sign of the spine, and somebody can help with it."""
    told = " ".join(one.text for one in draft.situation.turns)
    if asked == BLADDER and spoken("leak_of_birth").search(told.replace("’", "'")):
        draft.acknowledge(acknowledgement("pelvic_floor"))


def leave_out_mistaken(draft: Draft) -> None:
    """Let the rest of the plan read the newest message without what only sounded like danger."""
    newest = draft.situation.turns[-1]
    left = newest.noted(without_mistaken).findings.mentions
    gone = [one for one in newest.findings.mentions if one not in left]
    if gone:
        kept = draft.turn.findings.without(lambda one: one in gone)
        draft.turn = replace(draft.turn, findings=kept)


def _calls_for_help(draft: Draft, move: SafetyMove) -> bool:
    """Whether a short message calls for help where nothing answers it, or a talk that goes on."""
    open_now, text = draft.safety, draft.turn.text
    if draft.turn.pressed or move.resume or not load_calls_for_help()["now"].said_in(text):
        return False
    asks = open_now.asking or open_now.asking_release or open_now.talk
    answered = move.response or move.then
    return not answered or bool(asks and is_within(text, "bare_reply"))


def _say_why(draft: Draft, move: SafetyMove) -> None:
    """Let a confirm question say which words of the person set it off."""
    state, question = move.state, move.response or ""
    if state.asking_part == SEEN:
        names = "; ".join(load_red_flags()[one].name for one in waiting_for_a_look(state))
        draft.set(**{slots.ASKED_ABOUT: names})
    if state.asking is None or not question.startswith(CONFIRM):
        draft.set(**{slots.BECAUSE: ""})
        return
    ticked = is_rows_ticked(draft.situation.turns[-1])
    words = "" if ticked else quoted_reason(draft.turn, state.asking)
    because = safety_words("because", words=words) if words else ""
    draft.set(**{slots.BECAUSE: because})
    if because or question == f"{CONFIRM}{state.asking}":
        unquoted = safety_words("what_you_ticked" if ticked else "what_you_wrote")
        about = f'"{words}"' if words else unquoted
        draft.set(**{slots.ASKED_ABOUT: about})


def quoted_reason(turn: UserTurn, slug: str) -> str:
    """The words to be said back as the reason, "" where they are too many or would be senseless."""
    known = [one for one in turn.findings.of(Kind.FLAG) if one.value == slug]
    told = next((one for one in known if one.status is not Status.DENIED), None)
    if told is None or not is_within(told.text, "quoted_sign"):
        return ""
    if set(turn.text[: told.start].casefold().split()[-_NEAR:]) & words("negators"):
        return ""  # a "no" would be cut off
    of_wording = of_the_wording(told) and not told_in_words(turn.findings, slug)
    if of_wording and _is_asked(told.text):
        return _clause_of_cues(turn.text, told)
    mentions = turn.findings.mentions
    reason = carries_sense(turn.text, mentions, told.start, told.end)
    return told.text.strip() if reason or not of_wording else ""


def _is_asked(words: str) -> bool:
    return words.rstrip().endswith("?") or begins_as_question(words)


def _clause_of_cues(text: str, told: Mention) -> str:
    """The first clause that holds what the overall wording went by and asks nothing, else ""."""
    for said in CLAUSE_ENDS.split(text):
        held = any(cue in said.casefold() for cue in told.cues)
        if held and f"{said}?" not in text and is_within(said, "quoted_clause"):
            return said.strip()
    return ""


def _not_again(draft: Draft, response: str | None) -> str | None:
    """Return the response, or the general one where this was the answer the last time too."""
    last = Plan.from_dict(draft.before.get(slots.PLAN))
    answers = response in ANSWERS  # with other words each time
    if response is None or answers or all(step.action != response for step in last.steps):
        return response
    stays = {
        "utter_today_": "utter_same_day_stay",
        "utter_distress_": "utter_emergency_stay_distress",
    }
    return next((to for begins, to in stays.items() if response.startswith(begins)), response)


def note_reply(draft: Draft) -> None:
    """Remember a message of which the net asks nothing: it answers, or a list asks all of it."""
    turn = draft.turn
    if draft.asked in WITH_NUMBERS and turn.findings.of(Kind.NUMBER):
        counts = (*draft.safety.counts, turn.number)
        draft.set(**{slots.SAFETY: replace(draft.safety, counts=counts).as_dict()})
    if _is_reply(draft) or asked_by_its_list(draft):
        replies = (*draft.safety.replies, turn.number)
        draft.set(**{slots.SAFETY: replace(draft.safety, replies=replies).as_dict()})


def _is_reply(draft: Draft) -> bool:
    """Whether the message puts a safety question off, tells of a move, or answers in brief."""
    turn, question = draft.turn, QUESTIONS.get(draft.asked or "")
    short_or_asks = is_within(turn.text, "reply_beside_danger") or begins_as_question(turn.text)
    if short_or_asks and puts_off(draft.safety, draft.situation.turns[-1]):
        return True
    if (draft.asked in slots.OF_A_MOVE or _names_a_move(draft)) and _tells_of_a_move(turn):
        return True
    if turn.pressed or draft.safety.asking:
        return False
    if _takes_back_a_check(draft):
        return True
    if question is None:
        return False
    if not is_within(turn.text, _limit_of_a_reply(draft)):
        return False
    wishes = bool(read_wishes(turn.reply, turn.findings, "time"))
    bare = is_within(turn.text, "bare_reply") and not turn.tells_facts
    return bare or wishes or question.take(draft.trial()) is Taken.ANSWERED


def _takes_back_a_check(draft: Draft) -> bool:
    """Whether what a check showed is taken back, in words that tell no sign of their own."""
    told = [one for one in draft.turn.findings.of(Kind.FLAG) if one.status is not Status.DENIED]
    undone = undone_check(draft.values, draft.situation.turns[-1].text, draft.check_words)
    return undone is not None and all(map(wording_asks, told))


def _limit_of_a_reply(draft: Draft) -> str:
    """Name the limit (`reply_limits.yml`) up to which a message answers the open question.

    It is longest at the questions of the talk, while nothing alarming has been told.
    """
    if draft.asked == slots.CHECK_ANSWER:
        return "reply_of_the_pain" if _answers_check(draft) else "reply_beside_danger"
    quiet_so_far = not draft.safety.cleared and not draft.safety.shown
    if quiet_so_far and draft.asked in (*slots.INTAKE_QUESTIONS, *OF_THE_TALK):
        return "reply_to_a_question"
    of_the_pain = draft.asked in (slots.STORY, *slots.INTAKE_QUESTIONS)
    return "reply_of_the_pain" if of_the_pain else "reply_beside_danger"


def _names_a_move(draft: Draft) -> bool:
    """Whether a routine stands and the words name a move ("put the bridge back")."""
    return bool(draft.values.get(slots.ROUTINE)) and called_move(draft, draft.turn.text) is not None


def _tells_of_a_move(turn: UserTurn) -> bool:
    """Whether a message at a check or in an exercise has no word of a sign, however it is worded.

    "My hand goes off the wall, and it pulls between the shoulders" answers the check: what its
    wording alone asks about stems from the move.
    """
    told = [one for one in turn.findings.of(Kind.FLAG) if one.status is not Status.DENIED]
    brief = is_within(turn.text, "reply_of_a_move")
    return not turn.pressed and brief and all(map(wording_asks, told))


def _answers_check(draft: Draft) -> bool:
    """Whether the words answer the open home check and tell of no harm in it."""
    opened = open_check(draft.values)
    if opened is None or warns(opened, draft.turn):
        return False
    return isinstance(read(opened, draft.turn), CheckAnswer)


def confirm_ticked(draft: Draft) -> bool:
    """Ask about what was ticked or left open and never confirmed; True where it is asked.

    A risk that was ticked ("steroid tablets") asks as well, together with what was told before.
    """
    waiting = draft.safety.unasked(draft.values.get(slots.SCREEN_FLAGS))
    risks = draft.facts.conditions != draft.facts_before.conditions
    return bool(waiting or risks) and draft.safety.asking is None and screen(draft) is Screened.SAID
