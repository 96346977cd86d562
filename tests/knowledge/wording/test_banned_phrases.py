from pathlib import Path

import pytest

from bot.knowledge.loading.entries import read_entries
from bot.knowledge.loading.knowledge_error import KnowledgeError
from bot.knowledge.wording.banned_phrases import BannedPhrase, copy_lint, load_banned_phrases


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("This will cure your back.", "cure"),
        ("Fix it PERMANENTLY.", "permanent"),
        ("Be rid of it for good.", "for_good"),
        ("We guarantee relief.", "guarantee"),
        ("It will never return.", "never_return"),
        ("99 % of back pain is physical.", "ninety_nine_percent"),
        ("8 out of 10 people get relief.", "eight_of_ten"),
        ("Relief in 30 days.", "thirty_days"),
        ("A 7-day plan.", "seven_days"),
        ("Pain-free in weeks.", "pain_free_in"),
        ("The root cause of your condition.", "root_cause"),
        ("You were misdiagnosed.", "misdiagnosed"),
        ("Don't trust them.", "dont_trust"),
        ("You don't need a doctor.", "no_doctor_needed"),
        ("You do not need surgery.", "no_doctor_needed"),
        ("It is safe with no side effects.", "no_side_effects"),
        ("Your hip is out of alignment.", "out_of_alignment"),
        ("You have a subluxation.", "subluxation"),
        ("It can damage the disc.", "damage"),
        ("It is wear and tear.", "wear_and_tear"),
        ("Years of abuse.", "abuse"),
        ("A crumbling spine.", "crumbling"),
        ("You have a bad back.", "bad_back"),
        ("Flush out toxins.", "toxins"),
        ("A breakthrough.", "breakthrough"),
        ("The secret is daily work.", "secret"),
        ("There is nothing serious.", "nothing_serious"),
        ("You have a slipped disc.", "you_have_diagnosis"),
        ("Great question.", "great_question"),
        ("Unfortunately not.", "unfortunately"),
        ("Well done!", "exclamation_mark"),
    ],
)
def test_copy_lint_names_the_banned_phrase(text: str, phrase: str) -> None:
    assert any(problem.startswith(f"{phrase}:") for problem in copy_lint(text))


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("You said 8 out of 10 today.", "the person's own number"),
        ("Nothing is put back, it was not out of place.", "explained"),
        ("The older word for it is subluxation.", "explained"),
        ("A domestic abuse helpline can help.", "not said of a back"),
        ("Your words are deleted after 30 days.", "how long data is kept"),
        ("Low back, 4 out of 10, 3 weeks.", "plain read-back"),
        ("Secure the chair against a wall.", "part of another word"),
    ],
)
def test_copy_lint_lets_honest_words_pass(text: str, reason: str) -> None:
    assert copy_lint(text) == [], reason


def test_copy_lint_reads_sentence_by_sentence() -> None:
    assert copy_lint("You said 8 out of 10. And 8 out of 10 people agree.") != []


def test_banned_phrases_refuse_a_pattern_that_does_not_compile(tmp_path: Path) -> None:
    path = tmp_path / "banned.yml"
    path.write_text("broken: {pattern: '(', why: x, source: plumbline}", encoding="utf-8")
    with pytest.raises(KnowledgeError, match="not a regular expression"):
        read_entries(path, BannedPhrase)


def test_banned_phrases_say_why_and_whence() -> None:
    assert all(phrase.why and phrase.source for phrase in load_banned_phrases().values())
