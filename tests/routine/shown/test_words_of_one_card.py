"""The lines of one card fit together: what takes the place of a step, and the steps that stay."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import combinations

import pytest

from bot.knowledge.exercises.exercise import Exercise
from bot.knowledge.exercises.exercises import load_exercises
from bot.routine import Setting
from bot.routine.situation.allow import open_positions, why_not
from bot.routine.situation.history import History
from bot.routine.situation.plan_situation import situation_of
from tests.routine.people import POSITIONS
from tests.routine.shown.test_notes_are_kept import KIT, card_of, inputs_with

LIBRARY = load_exercises()
MOVES = tuple(LIBRARY.values())
POSTURES = {
    "stand": r"\bstand(ing)?\b(?! (up|again))|\blean lightly forward",
    "sit": r"\bsit(ting)?\b(?! (down|back|between))",
    "lie": r"\b(?<!never )(lie|lying)\b(?! still)",
    "kneel": r"\bkneel(ing)?\b(?! side)|on hands and knees",
}
OWN = {"supine": "lie", "side": "lie", "prone": "lie"}
FREE = {
    # a move that passes through another posture, or is no posture of the session
    "P18": "it is getting up",
    "R01": "a pack may lie on in any posture",
    "R06": "sits down on the floor to lie",
    "R07": "lies",
    "R09": "sits or lies",
    "R10": "it is standing up",
    "R14": "how to lie at night",
    "A01": "sits between bouts",
    "A02": "a saddle",
    "A03": "outdoors",
}
DROPS = {
    # (move, way): why the words may take steps that do not follow each other
    ("M09", "LATHIP"): "only the turning over goes",
    ("P03", "LATHIP"): "only the turning over goes",
    ("T01", "PREG"): "the other knee is not on the floor",
    ("T01", "P16"): "the other knee is not on the floor",
    ("T01", "KNE"): "the other knee is not on the floor",
    ("T01", "LIMB"): "the other knee is not on the floor",
    ("T01", "stand"): "the other knee is not on the floor",
    ("T10", "SHO"): "the hand on the head goes",
    ("T10", "ONE"): "the hand on the head goes",
    ("T11", "SHO"): "the hand on the head goes",
    ("T11", "ONE"): "the hand on the head goes",
    ("M06", "SHO"): "the hands neither walk out nor back",
    ("R04", "BAL"): "no bending of the knees",
    ("R04", "sit"): "no bending of the knees",
    ("P08", "ONE"): "one side alone is done",
    ("T01", "sit"): "no shift of weight on a chair",
    ("M09", "ONE"): "one side alone is done, so nobody turns over",
    ("M09", "SHO"): "lies on one side, so nobody turns over; head and knees as they are",
    ("T09", "sit"): "both sides at once",
    ("P14", "OVER"): "the Y goes, the W stays",
}
AGAIN = {
    # (move, words): why two lines of a card share them
    ("T12", "walk both hands"): "forward, then to the side",
    ("P13", "at shoulder height"): "where they are put, and where they stay",
}
SIDED = re.compile(r"\b(free (leg|heel|knee)|leave both legs still|side (of your arm|that your))")
CODES = sorted({code for one in LIBRARY.values() for code in one.adjust})


def test_words_take_steps_that_follow_each_other() -> None:
    apart = {
        (one.id, key)
        for one in LIBRARY.values()
        for key, steps in one.instead.items()
        if key in one.positions or key in one.adjust
        if list(steps) != list(range(min(steps), max(steps) + 1))
    }
    assert apart == set(DROPS)


@pytest.mark.parametrize("position", POSITIONS)
def test_a_card_names_one_posture(position: str) -> None:
    own, told = OWN.get(position, position), []
    others = {name: re.compile(words, re.I) for name, words in POSTURES.items() if name != own}
    for codes in ((), *((code,) for code in CODES)):
        for exercise_id, line in _cards(codes, position):
            told += [
                (exercise_id, codes, name, line)
                for name, words in others.items()
                if exercise_id not in FREE and words.search(line)
            ]
    assert not told


@pytest.mark.parametrize("position", POSITIONS)
def test_a_card_says_once_how_it_begins(position: str) -> None:
    begins = re.compile(rf"(: |\. )({OWN.get(position, position)}|kneel)\b(?! (up|down))", re.I)
    twice = []
    for pair in combinations(CODES, 2):
        cards: dict[str, int] = {}
        told = [one for one in MOVES if not set(pair).isdisjoint(one.adjust)]
        for exercise_id, line in _cards(pair, position, told):
            cards[exercise_id] = cards.get(exercise_id, 0) + len(begins.findall(line))
        twice += [(key, pair) for key, count in cards.items() if count > 1 and key not in FREE]
    assert not twice


def test_no_line_of_a_card_says_again_what_another_says() -> None:
    told = set()
    for code in ("", *CODES):
        for position in POSITIONS:
            lines: dict[str, list[str]] = {}
            for exercise_id, line in _cards((code,) if code else (), position):
                lines.setdefault(exercise_id, []).append(line.partition(": ")[2])
            for exercise_id, said in lines.items():
                for one, other in combinations(said, 2):
                    told |= {(exercise_id, code, same) for same in _threes(one) & _threes(other)}
    usual = {
        (one.id, same)
        for one in LIBRARY.values()
        for first, second in combinations(one.steps, 2)
        for same in _threes(first) & _threes(second)
    }
    usual |= set(AGAIN)
    assert not [(key, code, same) for key, code, same in told if (key, same) not in usual]


def test_a_move_of_one_side_has_a_dose_of_one_side() -> None:
    sided = {
        (one.id, code)
        for one in LIBRARY.values()
        for code, words in one.adjust.items()
        if SIDED.search(words) and one.dose.start.sides
    }
    assert sided
    assert not [(key, code) for key, code in sided if code not in LIBRARY[key].unsided]


def _threes(line: str) -> set[str]:
    """The nouns and verbs of a line, three in a row."""
    words = [word for word in re.findall(r"[a-z]+", line.lower()) if word not in SMALL]
    return {" ".join(words[n : n + 3]) for n in range(len(words) - 2)}


SMALL = frozenset(("the", "a", "an", "and", "your", "it", "to", "of", "on", "in", "that", "is"))


def _cards(
    codes: tuple[str, ...], position: str, moves: Iterable[Exercise] = MOVES
) -> list[tuple[str, str]]:
    """Every line of those moves that are left with these codes in one position."""
    setting = Setting(kit=KIT, no_positions=frozenset(POSITIONS) - {position})
    at = situation_of(inputs_with(*codes, setting=setting), "week", History())
    usable = [one for one in moves if why_not(one, at) is None]
    here = [one for one in usable if open_positions(one, at)]
    return [(one.id, line) for one in here for line in card_of(one, at)]
