"""Questions about one move: on the floor or standing, how, what for, and whether it suits."""

from __future__ import annotations

from collections.abc import Callable

from bot.conversation.drafting.draft import Draft
from bot.conversation.requests.about_checks.check_asked import check_asked_again
from bot.conversation.requests.named_moves import (
    called_move,
    item_of,
    move_now,
    named_move,
)
from bot.conversation.turn import UserTurn
from bot.conversation.words.wanted_position import wanted_position
from bot.education import find_card
from bot.knowledge.conversation.about_moves import load_about_moves
from bot.knowledge.exercises.exclusions import load_exclusions
from bot.knowledge.exercises.exercise import Position
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.patterns.muscle_names import load_muscles
from bot.knowledge.safety.conditions import load_conditions
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.wording.apostrophes import as_heard
from bot.language.findings import Findings, Kind, Status
from bot.routine.shown.own_way import own_way, own_words

FIT, SAFE = "fit", "safe"


def about_move(draft: Draft, text: str) -> str | None:
    """Return the answer to a question about a move, None where none is asked."""
    asked = load_about_moves()
    again = asked["again_what"].asked_in(text)
    if again is not None:
        return _again(draft, again["thing"])
    move = _called(draft, text)
    if asked[FIT].asked_in(text) and (answer := _fit(draft, text, move or move_now(draft))):
        return answer
    named = move is not None
    move = move or (move_now(draft) if spoken("this_move").search(text.casefold()) else None)
    if move is None:
        return None
    kind = next((kind for kind in OF_A_MOVE if asked[kind].asked_in(text)), None)
    if kind is None or (kind == SAFE and not named):
        return None
    return OF_A_MOVE[kind](draft, move, text)


def move_of_kind(draft: Draft, kind: str, text: str) -> str | None:
    """Return the answer to a kind of question about the move that is named, else the one now."""
    move = _called(draft, text) or move_now(draft)
    if kind == FIT:
        return _fit(draft, text, move)
    return OF_A_MOVE[kind](draft, move, text) if move else None


def _called(draft: Draft, text: str) -> str | None:
    """The move that is named; "this one" is that which is up, whatever word of another is beside.

    "Why this one, I feel it in the belly" is not of the belly breathing.
    """
    if spoken("names_this_one").search(text.casefold()) and move_now(draft) is not None:
        return called_move(draft, text) or move_now(draft)
    return named_move(draft, text)


def _again(draft: Draft, thing: str) -> str | None:
    """ "What was the neck press again?": the steps of the check or the move."""
    told = load_about_moves()["again_what"].texts["told"]
    check = check_asked_again(draft, thing)
    if check is not None:
        return told.format(move=check.name, steps=" ".join(check.steps))
    move = named_move(draft, thing) or move_now(draft)
    return _steps(draft, move, told) if move else None


def _steps(draft: Draft, move: str, told: str) -> str:
    exercise, item = load_exercises()[move], item_of(draft, move)
    own = own_way(exercise, item.notes if item else ())
    return told.format(move=exercise.name, steps=" ".join(own.steps))


def _how(draft: Draft, move: str, text: str) -> str:
    if wanted_position(text) is None:
        return _steps(draft, move, load_about_moves()["how"].texts["steps"])
    return how_it_is_done(move, text)


def how_it_is_done(move: str, text: str, wanted: Position | None = None) -> str:
    """Whether, and how, a move is done in a position; without one, that which the words name."""
    texts, exercise = load_about_moves()["how"].texts, load_exercises()[move]
    wanted = wanted or wanted_position(text) or exercise.positions[0]
    position = load_about_moves()["position"].texts[wanted]
    notes = exercise.in_position.get(wanted, "")
    kind = "as_wanted" if exercise.done_in(wanted) else "not_so"
    return texts[kind].format(move=exercise.name, position=position, notes=notes).strip()


def _position(draft: Draft, move: str, _text: str) -> str:
    texts = load_about_moves()["position"].texts
    exercise, item = load_exercises()[move], item_of(draft, move)
    places = (item.position,) if item else exercise.positions
    position = texts["joint"].join(texts[place] for place in places)
    notes = " ".join(item.notes[:1]) if item else ""
    return texts["told"].format(move=exercise.name, position=position, notes=notes).strip()


def _why(draft: Draft, move: str, _text: str) -> str:
    texts, item = load_about_moves()["why"].texts, item_of(draft, move)
    exercise = load_exercises()[move]
    if item is None:
        return texts["not_in"].format(move=exercise.name, why=exercise.why)
    name = own_words(exercise, item).name
    return texts["told"].format(move=name, why=item.why.removeprefix(f"{name}: "))


def why_of_a_move(draft: Draft, text: str) -> str | None:
    """Why a move that is called or up is done, though it is part of the day anyway.

    "Why sit to stand, I do it all day", "why is the bird-dog in there?"
    """
    found = spoken("why_a_move_is_done").search(as_heard(text))
    if found is None:
        return None
    move = called_move(draft, text) or move_now(draft)
    if move is None or item_of(draft, move) is None:
        return None
    daily = load_about_moves()["why"].texts["daily"] if found["daily"] else ""
    return " ".join(filter(None, (_why(draft, move, text), daily)))


def _safe(draft: Draft, move: str, _text: str) -> str:
    texts, exercise = load_about_moves()["safe"].texts, load_exercises()[move]
    kind = "not_in" if item_of(draft, move) is None else "told"
    return texts[kind].format(move=exercise.name, stop_if=exercise.stop_if.rstrip("."))


def _muscles(_draft: Draft, move: str, _text: str) -> str:
    """What a move works, in plain words ("which muscle is the bridge for")."""
    texts, exercise = load_about_moves()["muscles"].texts, load_exercises()[move]
    aims = exercise.targets
    ids = dict.fromkeys((*aims.strengthen, *aims.stretch, *aims.mobilise, *aims.relieve))
    names = [load_muscles()[one].name for one in ids if one in load_muscles()]
    return texts["told"].format(move=exercise.name, muscles=texts["joint"].join(names[:2]))


# What answers a question about one move, the kind that is looked for first before the others.
OF_A_MOVE: dict[str, Callable[[Draft, str, str], str]] = {
    "muscles": _muscles,
    "how": _how,
    "position": _position,
    "why": _why,
    SAFE: _safe,
}


def fit_of_a_move(draft: Draft, text: str) -> str | None:
    """Whether the move that is named or up suits with an illness that the question names."""
    move = _called(draft, text) or move_now(draft)
    asks = move is not None and load_about_moves()[FIT].asked_in(text) is not None
    return _fit(draft, text, move) if asks else None


def fit_of_told(draft: Draft, told: UserTurn, text: str) -> str | None:
    """Whether the move that is up suits with a condition told in the words before the question."""
    move = move_now(draft)
    return _fit(draft, text, move, told.findings) if move else None


def _fit(draft: Draft, text: str, move: str | None, findings: Findings | None = None) -> str | None:
    """Whether a move suits with what the words name; without a move what it changes."""
    texts = load_about_moves()["fit"].texts
    whole = spoken("asks_of_the_whole_list").search(text.casefold()) is not None
    of_moves = move is not None or whole
    known = _illnesses_named(draft, text, findings or draft.turn.findings, asked=of_moves)
    if not known:
        return None
    codes = [code for name in known for code in load_conditions()[name].cautions]
    name = load_conditions()[known[0]].name
    if move is None or not codes:
        say = load_exclusions()[codes[0]].say if codes else ""
        held = known[0] in draft.facts.conditions
        whole = whole and held and bool(codes)
        kind = "whole" if whole else "counts" if held else "new"
        answer = texts[kind if codes else "nothing"].format(name=name, say=say)
        return answer if whole or not _has_card(text) else None
    exercise = load_exercises()[move]
    if set(codes) & set(exercise.exclude):
        return texts["left_out"].format(move=exercise.name, name=name)
    notes = " ".join(exercise.adjust[code] for code in codes if code in exercise.adjust)
    bad = spoken("asks_if_it_is_bad").search(text.strip()) is not None
    return (
        texts["no_harm" if bad else "fits"]
        .format(move=exercise.name, name=name, notes=notes)
        .strip()
    )


def _illnesses_named(draft: Draft, text: str, findings: Findings, *, asked: bool) -> list[str]:
    """Illnesses that a question names, those of this person first; a part stands for its illness.

    `asked`: one that is asked about counts too ("is the bridge ok with a hernia?").
    """
    said = text.casefold()
    counted = (Status.PRESENT, Status.INFO_QUESTION) if asked else (Status.PRESENT,)
    told = findings.values(Kind.CONDITION, *counted)
    named = [name for name in told if name in load_conditions()]
    joint = spoken("joint_to_spare").search(said)
    named += [name for name, words in joint.groupdict().items() if words] if joint else []
    held = draft.facts.conditions
    for part in spoken("part_of_an_illness").finditer(said):
        named += [name for name, words in part.groupdict().items() if words and name in held]
    return sorted(dict.fromkeys(named), key=lambda name: name not in held)


def _has_card(text: str) -> bool:
    """Whether a card answers it, which says more than what is left out."""
    return find_card(text) is not None
