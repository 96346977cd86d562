"""A question of safety says back which words of the person set it off."""

from __future__ import annotations

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.no_sign.only_where_and_when import carries_sense
from bot.conversation.safety.help.told_words import clause_around
from bot.conversation.safety.release.seen_since import waiting_for_a_look
from bot.conversation.safety.safety_list.rows_ticked import is_rows_ticked
from bot.conversation.safety.safety_move import SafetyMove
from bot.conversation.safety.safety_state import SEEN, SafetyState
from bot.conversation.safety.taken_back.said_not_so import raised_by
from bot.conversation.turn import Turn, UserTurn
from bot.knowledge.conversation.reply_limits import counted, is_within
from bot.knowledge.safety.danger_net import load_danger_net_settings
from bot.knowledge.safety.red_flags import load_red_flags
from bot.knowledge.safety.safety_words import safety_words
from bot.knowledge.vocabulary.word_lists import words
from bot.language.danger.agreement import of_the_wording, told_in_words
from bot.language.findings import Kind, Mention, Status
from bot.language.replies.learned.follow_up_kinds import CLAUSE_ENDS
from bot.language.text.question_start import is_question

CONFIRM = "utter_confirm_"
UNDER_A_PAGE = "utter_stay_again"  # what stands before a question that is put once more
_NEAR = counted("denied_before_a_sign")


def say_why(draft: Draft, move: SafetyMove, before: SafetyState) -> None:
    """Let a confirm question say which words of the person set it off, or that something did."""
    state, question = move.state, move.response or ""
    if question == UNDER_A_PAGE:
        question = move.then or ""
    if state.asking_part == SEEN:
        names = "; ".join(load_red_flags()[one].name for one in waiting_for_a_look(state))
        draft.set(**{slots.ASKED_ABOUT: names})
    if state.asking is None or not question.startswith(CONFIRM):
        draft.set(**{slots.BECAUSE: ""})
        return
    ticked = is_rows_ticked(draft.situation.turns[-1])
    told_by = _told_by(draft, state.asking, before)
    words = "" if ticked else quoted_reason(told_by, state.asking)
    because = safety_words("because", words=words) if words else ""
    if not because and not ticked and _is_new(state, before):
        because = _unquoted(draft.turn, state)
    draft.set(**{slots.BECAUSE: because})
    if words or question == f"{CONFIRM}{state.asking}":
        unquoted = safety_words("what_you_ticked" if ticked else "what_you_wrote")
        about = f'"{words}"' if words else unquoted
        draft.set(**{slots.ASKED_ABOUT: about})


def _told_by(draft: Draft, slug: str, before: SafetyState) -> Turn:
    """The message that told the sign: of one that was open before, not the one that answers it."""
    if slug not in (*before.flags, before.asking, before.locked):
        return draft.turn
    return raised_by(slug, draft.situation.turns[:-1]) or draft.turn


def _is_new(state: SafetyState, before: SafetyState) -> bool:
    return (state.asking, state.asking_part) != (before.asking, before.asking_part)


def _unquoted(turn: UserTurn, state: SafetyState) -> str:
    """Half a sentence where no words can be said back: a further question, or what was written.

    What is never doubted has an opening of its own.
    """
    if state.asking_part > 0:
        return safety_words("one_more")
    if state.locked or state.asking in load_danger_net_settings().undoubted:
        return ""  # under a page "mostly it is nothing" would be no comfort
    known = [one for one in turn.findings.of(Kind.FLAG) if one.value == state.asking]
    told = any(one.status is not Status.DENIED for one in known)
    return safety_words("because_unquoted") if told else ""


def quoted_reason(turn: Turn, slug: str) -> str:
    """The words to be said back as the reason, "" where they are too many or would be senseless."""
    known = [one for one in turn.findings.of(Kind.FLAG) if one.value == slug]
    told = next((one for one in known if one.status is not Status.DENIED), None)
    if told is None or not is_within(told.text, "quoted_sign"):
        return ""
    if set(turn.text[: told.start].casefold().split()[-_NEAR:]) & words("negators"):
        clause = clause_around(turn.text, told)  # alone the words would lose their "no"
        return clause if clause != told.text.strip() else ""
    of_wording = of_the_wording(told) and not told_in_words(turn.findings, slug)
    if of_wording and is_question(told.text):
        return _clause_of_cues(turn.text, told)
    mentions = turn.findings.mentions
    reason = carries_sense(turn.text, mentions, told.start, told.end)
    return _whole_phrase(turn.text, told) if reason or not of_wording else ""


def _whole_phrase(text: str, told: Mention) -> str:
    """The words of a sign as they stand, and to the end of the clause where they break off."""
    said = told.text.strip()
    if said.split()[-1].casefold() not in words("opens_a_phrase"):
        return said
    clause = clause_around(text, told)
    return "" if clause.split()[-1].casefold() in words("opens_a_phrase") else clause


def _clause_of_cues(text: str, told: Mention) -> str:
    """The first clause that holds what the overall wording went by and asks nothing, else ""."""
    for said in CLAUSE_ENDS.split(text):
        held = any(cue in said.casefold() for cue in told.cues)
        if held and f"{said}?" not in text and is_within(said, "quoted_clause"):
            return said.strip()
    return ""
