"""What a message takes back is left out of it, before the rest is heard ("7 no 6", "not 5")."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.facts_told.no_facts.late_statements import OUT
from bot.conversation.drafting.facts_told.taken_out.taking_out import without_named
from bot.conversation.drafting.move_choice.moves_meant import moves_named
from bot.conversation.drafting.move_choice.moves_wished import names_a_move_to_go
from bot.conversation.drafting.move_choice.part_of_a_move import did_a_part
from bot.conversation.safety.safety_list.screen_rows import PARTS
from bot.conversation.turn import UserTurn
from bot.knowledge.conversation.late_fact_patterns import told_late
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.findings import Findings, Kind
from bot.language.replies.told.staying import read_staying
from bot.language.replies.told.taken_back import (
    TakenBack,
    blanked,
    moves_the_pain,
    without_taken_back,
)
from bot.language.replies.wished.wishes import read_wishes
from bot.language.text.message import Message

# Here a "no" may put the story right; elsewhere it answers what was asked.
OF_THE_STORY = (None, slots.CONSENT, slots.STORY, slots.READBACK, "regions")
OF_ROUTINE = (slots.TOGETHER, slots.EXERCISE_FEEDBACK)
OF_MOVES = (slots.CHECK_ANSWER, slots.MINUTES, *OF_ROUTINE)
DROPS_HISTORY = "history_stop"


def leave_taken_back(draft: Draft) -> None:
    """Leave out of the turn what the person takes back in it, and note what was left out."""
    turn = draft.turn
    if did_a_part(draft):
        return
    if draft.asked == slots.EXERCISE_FEEDBACK and spoken("back_to_a_move").search(turn.text):
        return  # "take me back to the standing one" goes there
    if DROPS_HISTORY in read_staying(turn.reply):
        return  # "delete my history" takes back nothing that was said
    if not turn.pressed and read_wishes(turn.reply).no_more_questions:
        return  # "drop the questions" takes out nothing that was told
    draft.asks_out = spoken("asks_if_out").search(turn.text) is not None
    of_moves = draft.asked in OF_ROUTINE or not draft.asks_out
    swap = draft.asked in OF_ROUTINE and read_wishes(turn.reply, asked="doing").swap
    kneels = spoken("moves_to_go").search(turn.text) and read_wishes(turn.reply).no_positions
    if of_moves and (swap or kneels or names_a_move_to_go(draft)) and not _names_a_fact(draft):
        return  # "leave out the bird dog", "leave out exercises with kneeling" are of moves
    if positions_refused(draft):
        return  # "standing only please, no sitting" is of the moves, and of no day
    left = _without_echo(turn, without_taken_back(turn.text, turn.findings), draft.asked)
    moved = moves_the_pain(_of_the_pain(draft, left), left.findings)
    draft.moved = bool(draft.facts.regions) and moved and not _sides_a_known_place(draft, left)
    draft.corrects, draft.check_words = left.corrects or draft.moved, left.check
    draft.left = left
    text = blanked(left.text, [one.span() for one in spoken("asks_if_out").finditer(left.text)])
    if text != turn.text or left.findings is not turn.findings:
        cut = (replace(part, text=text[part.start : part.end]) for part in turn.parts)
        parts = tuple(part for part in cut if part.text.strip())
        draft.turn = replace(turn, text=text, findings=left.findings, parts=parts)
        draft.situation = replace(draft.situation, turn=draft.turn)


def positions_refused(draft: Draft) -> list[tuple[int, int]]:
    """Where positions are refused for the moves, in words that tell nothing of the pain."""
    turn = draft.turn
    if draft.asked not in OF_MOVES:
        return []
    found = [one.span() for one in spoken("position_refused").finditer(turn.text)]
    return found if found and read_wishes(turn.reply, turn.findings).no_positions else []


def _of_the_pain(draft: Draft, left: TakenBack) -> str:
    """Return what is left without a "no" that answers the open question.

    "No, only my wrist" says that it did not spread; "no, it's my neck" puts the place right.
    """
    no = spoken("leading_no").match(left.text) if draft.asked not in OF_THE_STORY else None
    if no is None or spoken("place_put_right").search(left.text):
        return left.text
    return blanked(left.text, [no.span()])


def _sides_a_known_place(draft: Draft, left: TakenBack) -> bool:
    """Whether only places that are known are named, with their side: the others stay.

    "Actually the shoulder blade is on the right" takes no neck out.
    """
    places = set(left.findings.values(Kind.REGION))
    known = set(draft.facts.regions)
    sided = spoken("side_of_a_place").search(left.text) is not None
    return sided and bool(places) and places < known


def _names_a_fact(draft: Draft) -> bool:
    """Whether what is to go is noted, and no move is spoken of ("take standing out")."""
    if draft.asked == slots.EXERCISE_FEEDBACK:
        return False
    known, of_a_move = draft.facts_before, spoken("of_some_move")
    told = (one["told"] for one in told_late(OUT, draft.turn.text))
    return any(
        without_named(known, one) != known
        and not of_a_move.search(one)
        and not moves_named(Message.read(one))[0]
        for one in told
    )


def _without_echo(turn: UserTurn, left: TakenBack, asked: str | None) -> TakenBack:
    """Return what is left without a word that is only repeated to deny it.

    "Driving? I don't drive much", "Left? No, it's the right": nothing is asked. A row of a list
    that is put in question is not ticked by it ("pregnant? only with pies. none").
    """
    if asked in PARTS and (row := spoken("echoes_a_row").match(turn.text)) is not None:
        rest = tuple(one for one in turn.findings.mentions if one.start >= row.end())
        return without_taken_back(blanked(turn.text, [row.span()]), Findings(rest))
    denies = left.corrects or left.not_done or left.harmless
    echo = spoken("echoes_a_word").match(turn.text) if denies else None
    if echo is None:
        return left
    rest = tuple(one for one in turn.findings.mentions if one.start >= echo.end())
    return without_taken_back(blanked(turn.text, [echo.span()]), Findings(rest))
