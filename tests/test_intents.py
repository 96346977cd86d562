import pytest

from learning.intent_examples import intent_examples
from learning.manifest import DATA
from tests.yaml_file import read_yaml

HELD_OUT = DATA / "held_out" / "intents_heldout.yml"


@pytest.fixture(scope="module")
def examples() -> dict[str, list[str]]:
    return intent_examples()


def test_intents_have_enough_examples(examples: dict[str, list[str]]) -> None:
    assert {intent: len(texts) for intent, texts in examples.items() if len(texts) < 18} == {}


def test_intents_never_share_an_example(examples: dict[str, list[str]]) -> None:
    meant: dict[str, str] = {}
    for intent, texts in examples.items():
        for text in texts:
            assert text.lower() not in meant, f"'{text}' is in {meant[text.lower()]} and {intent}"
            meant[text.lower()] = intent


def test_intents_carry_no_entity_marks(examples: dict[str, list[str]]) -> None:
    marked = [text for texts in examples.values() for text in texts if set(text) & set("[]{}")]
    assert marked == []


def test_intents_keep_the_held_out_examples_out_of_training(
    examples: dict[str, list[str]],
) -> None:
    held_out = read_yaml(HELD_OUT)
    trained = {text.lower() for texts in examples.values() for text in texts}
    assert set(held_out) == set(examples)
    assert [text for texts in held_out.values() for text in texts if text.lower() in trained] == []
