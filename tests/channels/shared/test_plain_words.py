import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.shared.plain_words import plain_words


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("/restart", "restart"),  # Rasa's own intent
        ('/inform{"region": "neck"}', 'inform{"region": "neck"}'),  # intent with entities
        ("  /greet", "greet"),  # Rasa strips before it looks
        ("\x1f/greet", "greet"),  # a control character counts as space for str.strip
        ("\x85/greet", "greet"),  # and so does NEL
        ("/ / //greet", "greet"),  # nothing is left that starts anew
        ("/\n/greet", "greet"),
        ("///", ""),
        ("pain 8/10 and/or worse", "pain 8/10 and/or worse"),  # slashes inside stay
        ("two\r\nlines", "two\nlines"),
        ("a\x00b", "a b"),
    ],
)
def test_plain_words_keeps_words_and_drops_leading_slashes(typed: str, words: str) -> None:
    assert plain_words(typed) == words


@given(st.text(alphabet=st.sampled_from("/ \n\t\x00\x1c\x85\u2028\u200b\u3000ab{}")))
def test_plain_words_never_starts_an_intent(typed: str) -> None:
    words = plain_words(typed)
    assert not words.strip().startswith("/")
    assert plain_words(words) == words
