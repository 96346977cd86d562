from __future__ import annotations

import re

import pytest

from bot.knowledge.loading.knowledge_error import KnowledgeError
from bot.knowledge.pain.descriptions import load_descriptions
from bot.knowledge.pain.lifestyle import load_lifestyle
from bot.knowledge.pain.regions import load_regions, load_sides
from bot.knowledge.pain.times import load_readings, load_time_points, load_time_units
from bot.knowledge.pain.triggers import load_triggers
from bot.knowledge.vocabulary.movements import load_movements
from bot.knowledge.vocabulary.phrase_words import PAIN_CONTENT, load_phrase_words
from bot.knowledge.vocabulary.word_forms import load_spoken_numbers, load_word_forms
from bot.language.match.notation import PatternError, parse_pattern

FILES = sorted(PAIN_CONTENT.glob("*.yml"))
CUT_SHORT = re.compile(r"^\s*- [^'\"\n]*\s#")


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_pain_content_has_no_pattern_cut_short_by_a_comment_sign(path) -> None:
    cut = [line for line in path.read_text("utf-8").splitlines() if CUT_SHORT.match(line)]
    assert cut == [], "a pattern with a number sign needs quotes"


def _patterns() -> list[str]:
    lines: list[str] = []
    for region in load_regions().values():
        lines += [*region.phrases, *region.bare]
    for side in load_sides().values():
        lines += [*side.say, *side.hint]
    for trigger in load_triggers().values():
        lines += [*trigger.told, *trigger.events, *trigger.brings, *trigger.exposure]
    for fact in load_lifestyle().values():
        lines += [*fact.phrases, *fact.mask]
    for path in FILES:
        if path.stem.endswith("_readings"):
            for entry in load_readings(path.stem.removesuffix("_readings")).values():
                lines += entry.patterns
    lines += [line for entry in load_descriptions().values() for line in entry.phrases]
    lines += [line for entry in load_movements().values() for line in entry.phrases]
    return lines + [line for point in load_time_points().values() for line in point.phrases]


def test_pain_content_holds_only_patterns_that_can_be_read() -> None:
    unreadable = []
    for line in _patterns():
        try:
            parse_pattern(line)
        except PatternError as error:
            unreadable.append(str(error))
    assert unreadable == []


def test_pain_content_loads_words_and_units() -> None:
    assert load_spoken_numbers()["couple"] == 2
    assert load_word_forms().written_out["wks"] == "week"
    assert load_time_units()["fortnight"].days == 14
    assert "pain" in load_phrase_words()


def test_pain_content_with_an_unknown_key_is_refused(tmp_path, monkeypatch) -> None:
    from bot.knowledge.pain import regions

    (tmp_path / "regions.yml").write_text(
        "neck: {source: clinical 4.1, name: neck, part_of: neck, phrases: [neck], colour: red}\n"
    )
    monkeypatch.setattr(regions, "PAIN_CONTENT", tmp_path)
    with pytest.raises(KnowledgeError, match="colour"):
        regions.load_regions.__wrapped__()
