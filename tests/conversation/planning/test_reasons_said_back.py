"""What is said back as the reason of a safety question carries sense."""

from __future__ import annotations

import json
from dataclasses import replace
from itertools import islice
from pathlib import Path

import pytest

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.no_sign.only_where_and_when import carries_sense, without_bare_questions
from bot.conversation.planning.planner import plan_turn
from bot.conversation.planning.red_flags.reason_said_back import quoted_reason, say_why
from bot.conversation.safety.safety_move import SafetyMove
from bot.conversation.safety.safety_state import SafetyState
from bot.conversation.turn import Turn
from bot.language import understand
from bot.language.danger.agreement import ASKS
from bot.language.findings import Findings, Kind, Mention, Status
from tests.conversation.planning.situations import situation
from tests.examples import sampled

TRAIN = Path("learning/data/train")
EACH = sampled(14, 7)  # messages of a file
EVERY = 20  # so many-th message of it


def _messages() -> list[str]:
    found = []
    for path in sorted(TRAIN.glob("safety/*.jsonl")):
        with path.open(encoding="utf-8") as lines:
            found += [json.loads(line)["text"] for line in islice(lines, 0, EACH * EVERY, EVERY)]
    return found


def _asks(heard: Findings) -> list[Mention]:
    """Return the signs that the whole wording asks about, which no rule found."""
    return [one for one in heard.of(Kind.FLAG) if one.rule == ASKS]


@pytest.mark.slow
@pytest.mark.sampled
def test_reasons_of_training_messages_carry_sense() -> None:
    senseless = []
    asked_about = [text for text in _messages() if _asks(understand(text))]
    assert len(asked_about) > 10
    for text in asked_about:
        draft = plan_turn(situation(text, {}))
        because = str(draft.values.get(slots.BECAUSE) or "")
        quoted = because.partition('"')[2].rpartition('"')[0]
        heard = draft.turn.findings
        wording = {one.text.strip() for one in _asks(heard)}
        at = text.find(quoted)
        if quoted in wording and not carries_sense(text, heard.mentions, at, at + len(quoted)):
            senseless.append((quoted, text))
    assert senseless == []


@pytest.mark.parametrize(
    ("text", "sense"),
    [
        ("lower back, since the weekend", False),
        ("hi, low back pain for 3 weeks", False),
        ("my neck on the left since monday", False),
        ("today my right leg hurts as well", True),
        ("low back and I can't pee", True),
        ("chest pain since yesterday", True),
        ("both feet pain", True),
    ],
)
def test_reasons_sense_is_more_than_place_and_time(text: str, sense: bool) -> None:
    assert carries_sense(text, understand(text).mentions, 0, len(text)) is sense


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("low back pain for 3 weeks", False),
        ("36 weeks. back ache, but I haven't felt him move since yesterday", True),
        ("lower back, and something odd below", True),
    ],
)
def test_reasons_place_and_time_alone_are_not_asked_about(text: str, asked: bool) -> None:
    plain = tuple(one for one in understand(text).mentions if one.kind != Kind.FLAG)
    wording = Mention(Kind.FLAG, "leg_motor", 0, len(text), text, ASKS, Status.UNCERTAIN)
    turn = Turn(Findings((*plain, wording)), "inform", False, text, 0.9)
    left = without_bare_questions(turn).findings.of(Kind.FLAG)
    assert bool(left) is asked


def test_reasons_said_back_are_no_question_of_the_person() -> None:
    text = "My neck is odd, it creeps up to my head. What did you make of it?"
    at = text.index("What")
    asks = Mention(
        Kind.FLAG,
        "cad_stroke_sah",
        start=at,
        end=len(text),
        text=text[at:],
        status=Status.UNCERTAIN,
        rule=ASKS,
        cues=("make", "to my head"),
    )
    turn = replace(Draft.of(situation(text, {})).turn, findings=Findings((asks,)))
    assert quoted_reason(turn, "cad_stroke_sah") == "it creeps up to my head"


@pytest.mark.parametrize(
    ("slug", "part", "status", "said", "reason"),
    [
        ("aaa", 0, Status.UNCERTAIN, "because of what you just wrote", "too long to be said back"),
        ("gca_pmr", 1, Status.UNCERTAIN, "One more question", "a further question of that sign"),
        ("suicide_distress", 0, Status.UNCERTAIN, "", "it opens with words of its own"),
        ("aaa", 0, Status.DENIED, "", "nothing was told of it"),
    ],
)
def test_reasons_that_cannot_be_said_back_are_told_in_half_a_sentence(
    slug: str, part: int, status: Status, said: str, reason: str
) -> None:
    text = "and then it beats and goes on and " * 12
    asks = Mention(Kind.FLAG, slug, 0, len(text), text, ASKS, status)
    draft = Draft.of(situation(text, {}))
    draft.turn = replace(draft.turn, findings=Findings((asks,)))
    asking = SafetyState(asking=slug, asking_part=part)
    say_why(draft, SafetyMove(asking, f"utter_confirm_{slug}"), SafetyState())
    because = str(draft.values[slots.BECAUSE])
    assert said in because if said else not because, reason
    say_why(draft, SafetyMove(asking, f"utter_confirm_{slug}"), asking)
    assert not draft.values[slots.BECAUSE], "the question is put again"


def test_reasons_keep_the_no_that_stands_in_front() -> None:
    text = "ok. i do not feel the paper"
    told = Mention(Kind.FLAG, "ces_saddle", 12, len(text), text[12:], "x", Status.UNCERTAIN)
    turn = replace(Draft.of(situation(text, {})).turn, findings=Findings((told,)))
    assert quoted_reason(turn, "ces_saddle") == "i do not feel the paper"


@pytest.mark.parametrize(
    ("text", "sign", "said", "reason"),
    [
        ("leaking when i cough", "leaking when i", "leaking when i cough", "to the clause's end"),
        ("lower back, leaking when i. odd", "leaking when i", "", "the message breaks off too"),
        ("I wet myself when i cough", "wet myself", "wet myself", "as they stand"),
    ],
)
def test_reasons_said_back_do_not_break_off(text: str, sign: str, said: str, reason: str) -> None:
    at = text.index(sign)
    told = Mention(Kind.FLAG, "ces_bladder", at, at + len(sign), sign, "x", Status.UNCERTAIN)
    turn = replace(Draft.of(situation(text, {})).turn, findings=Findings((told,)))
    assert quoted_reason(turn, "ces_bladder") == said, reason
