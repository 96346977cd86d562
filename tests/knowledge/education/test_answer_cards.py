from pathlib import Path

import pytest
import yaml

from bot.knowledge.education.answer_cards import EducationCard, load_cards, read_cards
from bot.knowledge.loading.knowledge_error import KnowledgeError

TOPICS = {f"E-{number:02}" for number in range(29)} | {
    *("E-10a", "E-10b", "E-10c", "E-16s", "E-18b", "E-18c", "E-18d"),
}
PARTS = {card.id for card in load_cards().values() if card.part_of}

# Medicines, procedures and injuries end with a line on when to get help (clinical 9).
NEED_A_SAFETY_NET = [
    "E-05",
    "E-06",
    "E-09",
    "E-10c",
    "E-11",
    "E-12",
    "E-13",
    "E-17",
    "E-19",
    "E-25",
    *sorted(PARTS),  # fears, names of illnesses, sports: each with what to watch for
]


def test_education_has_every_topic_of_the_specification() -> None:
    assert TOPICS - set(load_cards()) == set(), "a further card may be a topic of its own"


@pytest.mark.parametrize("card_id", NEED_A_SAFETY_NET)
def test_education_gives_cards_on_treatment_a_safety_line(card_id: str) -> None:
    assert load_cards()[card_id].safety_net


@pytest.mark.parametrize("card", load_cards().values(), ids=lambda card: card.id)
def test_education_views_read_on_from_says(card: EducationCard) -> None:
    views = [card.evidence_view.says] + ([card.seed_view.says] if card.seed_view else [])
    for view in views:
        assert not view.endswith((".", ";")), "the line adds its own marks"
        assert view.split()[0] in {"WHO", "ACP", "X-rays"} or view[0].islower() or view[0] == '"'


@pytest.mark.parametrize(
    ("card_id", "figures"),
    [
        ("E-00", ["619 million", "9 in 10", "1 to 5"]),
        ("E-03", ["7 in 10", "208", "112", "about a quarter"]),
        ("E-04", ["85 %", "75 %"]),
        ("E-12", ["8 points", "10 that people notice"]),
        ("E-17", ["30 %", "37 %", "96 %"]),
        ("E-19", ["6 to 12 weeks"]),
        ("E-20", ["6 to 8 weeks", "0.33", "0.31"]),
        ("E-25", ["16 weeks"]),
    ],
)
def test_education_keeps_the_figures_of_the_specification(card_id: str, figures: list[str]) -> None:
    card = load_cards()[card_id]
    said = " ".join([card.short, card.evidence_view.says, *(fact.text for fact in card.facts)])
    assert [figure for figure in figures if figure not in said] == []


def _written(tmp_path: Path, **changes: object) -> Path:
    whole = load_cards()["E-20"].model_dump(mode="json", exclude={"id"})
    card = {**whole, "see_also": [], **changes}
    (tmp_path / "one.yml").write_text(yaml.safe_dump({"E-20": card}), encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"colour": "red"}, "unknown key 'colour'.*Allowed keys:.*seed_view"),
        ({"see_also": ["E-99"]}, "see_also names no card: 'E-99'"),
        ({"part_of": ["E-99"]}, "part_of names no card of its own: 'E-99'"),
        ({"told": [{"when": {}, "says": "so"}]}, "belongs into the short answer"),
        ({"told": [{"when": {"denied": ["gout"]}, "says": "so"}]}, "there is no red flag 'gout'"),
        (
            {"told": [{"when": {"conditions": ["flu"]}, "says": "so"}]},
            "no condition 'flu'",
        ),
        ({"told": [{"when": {"stages": ["old"]}, "says": "so"}]}, "acute"),
        ({"told": [{"when": {"age_from": 9}, "says": "so " * 31}]}, "31 words"),
        ({"questions": ["why"]}, "1 questions, a card needs at least 12"),
        ({"facts": []}, "0 facts, a card has 3 to 6"),
        ({"short": "word " * 50}, "50 words, the first answer has fewer than 50"),
        ({"evidence_view": {"says": "so", "sources": []}}, "needs at least one source"),
        ({"evidence_view": {"says": "so", "sources": ["NG00"]}}, "'NG00' has no name"),
        ({"questions": ["same question"] * 12}, "'same question' already leads to E-20"),
    ],
)
def test_education_refuses_a_card_that_is_not_whole(
    tmp_path: Path, changes: dict[str, object], problem: str
) -> None:
    with pytest.raises(KnowledgeError, match=problem):
        read_cards(_written(tmp_path, **changes))


def test_education_refuses_a_card_that_stands_in_two_files(tmp_path: Path) -> None:
    folder = _written(tmp_path)
    (folder / "two.yml").write_text((folder / "one.yml").read_text(encoding="utf-8"))
    with pytest.raises(KnowledgeError, match=r"two\.yml.*the card is also in one\.yml"):
        read_cards(folder)
