"""A limit of the moves is taken out by words: "my back doesn't stoop", "take off standing only"."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from bot.conversation import slots
from bot.conversation.course.limits import limits_of
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.made_anew import made_anew
from bot.conversation.drafting.plan_after_facts import let_follow
from bot.conversation.words.line_pieces import pieces_of
from bot.conversation.words.named_only import own_acts_asked
from bot.knowledge.conversation.acknowledgements import acknowledgement
from bot.knowledge.conversation.limit_words import load_limit_words
from bot.knowledge.routine.places import load_places
from bot.knowledge.safety.conditions import load_conditions
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.wishes.wish_readings import POSITIONS
from bot.knowledge.wording.apostrophes import as_heard
from bot.language.replies.told.taken_back import TakenBack, blanked
from bot.language.replies.wished.wished_moves import move_words
from bot.language.text.question_start import is_question


def lift_limits(draft: Draft) -> bool:
    """Take out the limits that the message says do not hold; True where nothing is left to read.

    What the message itself seemed to tell ("you never said about the wheelchair") goes unsaid.
    """
    turn = draft.turn
    if turn.pressed or spoken("not_of_all_of_them").search(move_words(turn.text)):
        return False  # "only the bird-dog swapped, not all standing" undoes what was wished last
    text, held = draft.situation.turns[-1].text, _held(draft)
    lifted: dict[str, tuple[int, int]] = {}
    text = blanked(text, own_acts_asked(text))  # "got no kneeling?"
    for span in _clauses(text) if held else ():
        piece = as_heard(text[slice(*span)])
        for limit in held:
            if not is_question(piece) and _says_it_does_not_hold(limit, piece):
                lifted[limit] = span
    before = {*draft.facts_before.conditions, *limits_of(draft.before)}
    _take_out(draft, {one: held[one] for one in lifted}, before)
    spans = [span for limit, span in lifted.items() if limit in before]
    if not spans:
        return False
    spans += [one for one in pieces_of(text) if _explains_away(text[slice(*one)])]
    rest, found = blanked(turn.text, spans), turn.findings.without(lambda one: one.touches(spans))
    draft.turn = replace(turn, text=rest, findings=found, parts=())
    draft.situation = replace(draft.situation, turn=draft.turn)
    draft.corrects, draft.left, draft.lifted = False, TakenBack(rest, found), True
    return not rest.strip(" .,;!?")


def _clauses(text: str) -> list[tuple[int, int]]:
    """The pieces of a line, where what goes on with "with" stays ("no problem with my knees")."""
    clauses: list[tuple[int, int]] = []
    for first, last in pieces_of(text):
        if clauses and spoken("goes_on_with").match(text[first:last]):
            clauses[-1] = (clauses[-1][0], last)
        else:
            clauses.append((first, last))
    return clauses


def _held(draft: Draft) -> dict[str, str]:
    """The limits that hold and have words to take them out, with their names."""
    known = load_limit_words()
    of_body = {one: load_conditions()[one].name for one in draft.facts.conditions if one in known}
    return {
        key: name for key, name in {**of_body, **limits_of(draft.values)}.items() if key in known
    }


def _says_it_does_not_hold(limit: str, piece: str) -> bool:
    known = load_limit_words()[limit]
    if (able := known.lifts.search(piece)) is not None:
        return spoken("not_said_so").search(piece[: able.start()]) is None
    named = known.names.search(piece)
    if named is None:
        return False
    if limit in POSITIONS:  # "not kneeling for long" tells the limit once more
        around = f"{piece[: named.start()]} {piece[named.end() :]}"
        return spoken("position_denied").search(around) is not None
    denied = spoken("place_denied") if limit in load_places() else spoken("limit_denied")
    said = _clause_around(piece, named.start())
    if spoken("needed_all_the_same").search(said) is not None:
        return False
    return denied.search(said) is not None


def _clause_around(piece: str, at: int) -> str:
    """What is said of the limit named there: what its reason denies is another matter."""
    ends = [one.start() for one in spoken("limit_clause_ends").finditer(piece)]
    first = max((end for end in ends if end <= at), default=0)
    last = min((end for end in ends if end > at), default=len(piece))
    return piece[first:last]


def _explains_away(piece: str) -> bool:
    """Whether a piece says what it was instead: it tells nothing of a move or of the body."""
    said = as_heard(piece)
    return spoken("explains_away").fullmatch(said) is not None


def _take_out(draft: Draft, limits: dict[str, str], before: Collection[str]) -> None:
    if not limits:
        return
    if said := ", ".join(name for one, name in limits.items() if one in before):
        draft.acknowledge(acknowledgement("taken_out", what=said))
    setting, gone = draft.setting, frozenset(limits)
    now = replace(
        setting,
        place=setting.place - gone,
        for_today=setting.for_today - gone,
        no_positions=setting.no_positions - gone,
    )
    left = tuple(one for one in draft.facts.conditions if one not in gone)
    if left != draft.facts.conditions:
        draft.set_facts(replace(draft.facts, conditions=left))
        let_follow(draft)
    if now != setting:
        draft.set(**{slots.SETTING: now.as_dict()})
        draft.keep("setting")
        if draft.values.get(slots.ROUTINE):
            made_anew(draft)
    draft.renewed |= bool(said) and draft.asked == slots.TOGETHER
