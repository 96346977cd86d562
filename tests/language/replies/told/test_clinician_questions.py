"""What somebody wants to ask a clinician is taken as it is put, and nothing else of a message."""

from __future__ import annotations

import pytest

from bot.language.replies.told.clinician_questions import question_told
from bot.language.replies.told.staying import read_staying


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        (
            "I want to ask my doctor about an injection",
            "I want to ask my doctor about an injection",
        ),
        (
            "I'd like to ask the physio if I can run. It's fine.",
            "I'd like to ask the physio if I can run.",
        ),
        (
            "When I see my GP I want to ask about a scan",
            "When I see my GP I want to ask about a scan",
        ),
        ("question for my doctor: is it arthritis?", "is it arthritis?"),
        ("add to my questions: can I swim?", "can I swim?"),
        ("ok put the foot tingling on my paper for the doctor", "the foot tingling"),
        ("add the numb thumb to my summary", "the numb thumb"),
        ("Add this to my questions for the doctor, do I need an MRI?", "do I need an MRI?"),
        ("put this on the paper: could it be my hip?", "could it be my hip?"),
        ("can you put on my paper for the doc: is it my hip?", "is it my hip?"),
        ("my question for the surgeon is whether it comes back", "whether it comes back"),
        (
            "remind me to ask my doctor about the tablets",
            "remind me to ask my doctor about the tablets",
        ),
        ("I have three questions for the GP", ""),
        ("All right, put it on my paper. Today it's a 4.", ""),
        ("tell the doctor about the ringing in my ears", "the ringing in my ears"),
        ("let my physio know that I can't kneel", "I can't kneel"),
        ("could you write down for my GP: which tablets can I stop?", "which tablets can I stop?"),
        ("put it on the sheet that mornings are the worst bit", "mornings are the worst bit"),
    ],
)
def test_clinician_questions_are_taken_as_they_are_put(text: str, asked: str) -> None:
    assert "own_question" in read_staying(text)
    assert question_told(text) == asked
