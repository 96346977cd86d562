"""Whatever is typed, the engine answers, in linear time, without TensorFlow."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language import understand
from bot.language.text.normalise import normalise
from tests.examples import examples


@examples(150)
@given(st.text(max_size=400))
def test_engine_never_raises(text: str) -> None:
    for mention in understand(text).mentions:
        assert text[mention.start : mention.end] == mention.text


@examples(60)
@given(
    st.lists(
        st.sampled_from(
            [
                "numb",
                "no",
                "not",
                "my",
                "leg",
                "bladder",
                "cant",
                "but",
                ",",
                ".",
                "?",
                "mum",
                "if",
                "pee",
                "both",
                "2",
                "weeks",
                "-",
                "\n",
                "😀",
                "feel",
                "when",
                "i",
                "wipe",
                "<b>",
            ]
        ),
        max_size=80,
    )
)
def test_engine_never_raises_on_its_own_words(words: list[str]) -> None:
    text = " ".join(words)
    for mention in understand(text).mentions:
        assert 0 <= mention.start < mention.end <= len(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "\x00\x00",
        ":'S",
        "😭😭😭",
        "<script>alert(1)</script> numb",
        "Болит спина",
        "背中が痛い",
        "ظهري يؤلمني",
        "a" * 10_000,
        "numb leg " * 1_200,
        "!!!???...",
        "\n\n\n",
        "İstanbul ağrı",
    ],
    ids=lambda text: repr(text[:12]),
)
def test_engine_takes_odd_input(text: str) -> None:
    understand(text)


@examples(200)
@given(st.text(max_size=200))
def test_normalise_keeps_every_offset(text: str) -> None:
    assert len(normalise(text)) == len(text)


def test_language_package_imports_without_spacy() -> None:
    code = (
        "import sys, bot.language, bot.language.findings, bot.safety.triage; "
        "sys.exit('spacy' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
