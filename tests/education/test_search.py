from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.education import find_card, find_follow_up
from bot.knowledge.education.answer_cards import load_cards
from bot.knowledge.education.education_search import load_search_settings
from learning.cards.questions import all_questions
from learning.manifest import DATA
from tests.examples import sampled
from tests.yaml_file import read_yaml

HELD_OUT = DATA / "held_out" / "education"
MOST = 4.0  # no question scores more, whatever it holds


def read_questions(name: str) -> tuple[list[tuple[str, str]], list[str]]:
    raw = read_yaml(HELD_OUT / name)
    asked = [(card_id, text) for card_id, texts in raw["cards"].items() for text in texts]
    return asked, raw.get("out_of_scope", [])


FILES = [
    "education_questions.yml",
    "education_questions_fresh.yml",
    "education_questions_third.yml",  # at first look 52 of the 60 that were new
    "education_questions_fourth.yml",  # at first look 72 of 132; its writer knew the titles only
    "education_questions_fifth.yml",  # at first look 80 of 134, after the fourth; the same
    "education_questions_sixth.yml",  # at first look 150 of 150, by the learned search; the same
    "education_questions_seventh.yml",  # at first look 141 of 150; a third in roundabout words
]


FEARS = "education_questions_fears.yml"


# Each question of a set is asked by the test of its set and by the one of all.
asked_before = cache(find_card)


@cache
def learned_texts() -> frozenset[str]:
    return frozenset(one.text for one in all_questions())


@pytest.mark.slow
@pytest.mark.parametrize("name", FILES)
def test_search_finds_the_right_card_for_nine_of_ten_questions_not_learned(name: str) -> None:
    asked = not_learned(name)
    wrong = wrongly_found(asked)
    assert len(wrong) <= 0.1 * len(asked), wrong


def not_learned(name: str) -> list[tuple[str, str]]:
    """Return the questions of a set that nobody learned from; people chance to ask those too."""
    learned = learned_texts()
    return [row for row in read_questions(name)[0] if row[1] not in learned]


def test_search_finds_the_right_card_in_all_sets_together() -> None:
    """The card or the part of it, and beside it how often it is the card itself."""
    asked = [row for name in (*FILES, FEARS) for row in not_learned(name)]
    right = 1 - len(wrongly_found(asked)) / len(asked)
    exact = sum(
        found.card.id == card_id for card_id, text in asked if (found := asked_before(text))
    ) / len(asked)
    assert right >= 0.94
    assert exact >= 0.80


def wrongly_found(asked: list[tuple[str, str]]) -> list[tuple[str, str, str | None]]:
    """Return what leads elsewhere; a card that is part of the one meant is right as well.

    The older sets were written before the parts were cards of their own.
    """
    found = [(card_id, text, asked_before(text)) for card_id, text in asked]
    return [
        (card_id, text, match.card.id if match else None)
        for card_id, text, match in found
        if match is None or card_id not in (match.card.id, *match.card.part_of)
    ]


def test_search_finds_the_answer_to_fears_and_common_asks() -> None:
    asked, _ = read_questions(FEARS)
    wrong = wrongly_found(asked)  # 34 of 105 were right at first look, before these cards
    assert len(asked) >= 100
    assert len(wrong) <= 0.12 * len(asked), wrong


@pytest.mark.parametrize(
    ("question", "card_id"),
    [
        ("is it cancer?", "E-29"),
        ("am i going to die?", "E-30"),
        ("will i end up in a wheelchair?", "E-31"),
        ("will i need surgery?", "E-13"),
        ("should i have the injection?", "E-05"),
        ("is it hereditary?", "E-33"),
        ("is it safe for the baby?", "E-25"),
        ("am i doing it right?", "E-37"),
        ("do i stop when pain reaches 6?", "E-38"),
        ("is it a slipped disc?", "E-19"),
        ("is it stenosis?", "E-34"),
        ("is it arthritis?", "E-35"),
        ("is it wear and tear?", "E-35"),
        ("is it all in my head?", "E-16"),
        ("will it ever go away?", "E-00"),
        ("can i go to work?", "E-24"),
        ("can i drive?", "E-39"),
        ("can i have sex?", "E-40"),
        ("can i lift my child?", "E-41"),
        ("what did my scan mean?", "E-36"),
        ("am i too old?", "E-26"),
        ("is it my kidneys?", "E-32"),
        ("why me?", "E-01"),
        ("did i cause it?", "E-01"),
        ("what do i do in a flare", "E-42"),
        ("can I do them after dinner?", "E-88"),
        ("how should i get out of bed in the mornings", "E-43"),
        ("putting socks on is impossible", "E-44"),
        ("how do i get back up off the floor", "E-45"),
        ("i have a long flight on friday", "E-46"),
        ("may i dig the garden", "E-47"),
        ("is it ok to shovel the snow", "E-48"),
        ("why am i so stiff every morning", "E-49"),
        ("does it hurt because something is broken in there", "E-50"),
        ("why is the pain still there after a year", "E-51"),
        ("have i got fibromyalgia", "E-52"),
        ("is this ankylosing spondylitis", "E-53"),
        ("what exactly is cauda equina syndrome", "E-54"),
        ("what is the sacroiliac joint", "E-55"),
        ("are facet joints to blame", "E-56"),
        ("can it be the piriformis", "E-57"),
        ("why does my coccyx hurt", "E-58"),
        ("i have scoliosis, is that bad", "E-59"),
        ("what is a spondylolisthesis", "E-60"),
        ("how do i get over whiplash", "E-61"),
        ("can my neck make me dizzy", "E-62"),
        ("why does my arm go numb", "E-63"),
        ("does my period cause the back pain", "E-64"),
        ("can being constipated give me back ache", "E-65"),
        ("may i play golf", "E-66"),
        ("can i go horse riding", "E-67"),
        ("can i ride my bike", "E-68"),
        ("i missed a few days", "E-69"),
        ("can i do it twice a day", "E-70"),
        ("would botox help", "E-71"),
        ("would stem cells help", "E-72"),
        ("what about a spinal cord stimulator", "E-73"),
        ("i am on a waiting list, what now", "E-74"),
        ("how do i talk to my boss about it", "E-75"),
        ("my teenager has back pain", "E-76"),
    ],
)
def test_search_leads_the_plain_form_of_each_fear_to_its_own_card(
    question: str, card_id: str
) -> None:
    found = find_card(question)
    assert found is not None
    assert found.card.id == card_id


@pytest.mark.slow
def test_search_answers_at_most_one_in_twenty_questions_that_belong_elsewhere() -> None:
    elsewhere = [text for name in FILES for text in read_questions(name)[1]]
    answered = [(text, found.card.id) for text in elsewhere if (found := find_card(text))]
    assert len(elsewhere) >= 100
    assert len(answered) <= 0.05 * len(elsewhere), answered


@pytest.mark.parametrize(
    ("question", "card_id", "reason"),
    [
        ("wat is siatica", "E-19", "misspelt topic word"),
        ("HEAT OR ICE???", "E-09", "capitals and marks"),
        ("is ibuprofin ok", "E-11", "misspelt medicine"),
        ("should I get an X-ray", "E-17", "hyphen"),
        ("what’s a trigger point", "E-02", "curly apostrophe"),
    ],
)
def test_search_reads_messy_spelling(question: str, card_id: str, reason: str) -> None:
    found = find_card(question)
    assert found is not None, reason
    assert found.card.id == card_id, reason


@pytest.mark.parametrize("text", ["", "   ", "?", "👍", "hello", "yes"])
def test_search_gives_nothing_when_nothing_is_asked(text: str) -> None:
    assert find_card(text) is None


@given(st.text(max_size=200))
def test_search_takes_any_text_and_scores_within_bounds(text: str) -> None:
    found = find_card(text)
    assert found is None or load_search_settings().least <= found.score <= MOST


@pytest.mark.slow
@pytest.mark.sampled
def test_search_leads_every_indexed_question_to_its_own_card() -> None:
    for card in load_cards().values():
        for question in card.questions[:: sampled(1, 6)]:
            found = find_card(question)
            assert found is not None, f"{question}: after a new card or question, `make cards`"
            near = {card.id, *card.part_of, *card.see_also} & {found.card.id, *found.card.part_of}
            assert near, f"{question}: after a change, `make cards`"


def read_follow_ups() -> list[tuple[str, str, str]]:
    raws = [read_yaml(HELD_OUT / name) for name in FILES]
    return [(last, text, meant) for raw in raws for last, text, meant in raw.get("follow_ups", [])]


def test_search_goes_on_from_the_card_before() -> None:
    found = [
        (last, text, meant, find_follow_up(text, last)) for last, text, meant in read_follow_ups()
    ]
    wrong = [
        (last, text, meant)
        for last, text, meant, match in found
        if match is None or meant not in (match.card.id, *match.card.part_of)
    ]
    # "will it go away" may mean this or at all; 5 of 90 since there are 189 cards
    assert len(wrong) <= 0.06 * len(found), wrong


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("should i be worried about my back in general", "a new question"),
        ("can i take ibuprofen with it", "another topic"),
        ("do heat packs help when the muscle is sore after a run in the cold", "too long"),
    ],
)
def test_search_starts_anew_where_another_topic_is_named(text: str, reason: str) -> None:
    found = find_follow_up(text, "E-13")
    assert found is None or found.card.id != "E-13", reason


@pytest.mark.parametrize(
    ("asked", "card"),
    [
        ("is this from the draught in the car?", "E-122"),
        ("could it be the weather", "E-122"),
        ("is it from stress", "E-16"),  # a card of its own, and sure
        ("can it be from the kidneys", "E-32"),
        ("how long does such a thing last", "E-00"),
    ],
)
def test_search_causes_and_such_things_find_their_card(asked: str, card: str) -> None:
    found = find_card(asked)
    assert found is not None
    assert found.card.id == card


@pytest.mark.parametrize(
    ("asked", "reason"),
    [
        (
            "why is it worse when I sit, is the muscle weak?",
            "a word shared with the card on nights",
        ),
        ("why is it sore late on, do muscles get tired?", "what a muscle is, is no reason"),
    ],
)
def test_search_answers_no_reason_with_a_card_that_shares_a_word(asked: str, reason: str) -> None:
    found = find_card(asked)
    assert found is None or found.card.id not in ("E-22", "E-111"), reason
