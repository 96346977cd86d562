"""What the guide is for: a question about the guide with a true answer."""

from __future__ import annotations

import pytest

from bot.conversation import slots
from bot.conversation.planning.planner import plan_turn
from bot.knowledge.conversation.meant_for import asked_for_whom, load_meant_for
from tests.conversation.planning.situations import situation


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("is this for necks as well", "backs"),
        ("Hi, is this for necks as well?", "backs"),
        ("is it only for low backs", "backs"),
        ("does this also work for a stiff neck", "backs"),
        ("do you do sciatica", "backs"),
        ("can you help with slipped discs", "backs"),
        ("does it work for my neck", "backs"),
        ("and necks?", None),
        ("what about necks?", "backs"),
        ("does this work for shoulders", "shoulders"),
        ("do you have something for shoulders", "shoulders"),
        ("how about shoulders?", "shoulders"),
        ("can you help with knees", "other_parts"),
        ("does it cover hips too", "other_parts"),
        ("have you got exercises for tennis elbow", "other_parts"),
        ("what about knees?", "other_parts"),
        ("is this for kids", "children"),
        ("is this suitable for a 12 year old", "children"),
        ("does it work for teenagers", "children"),
        ("is it for older people", "people"),
        ("is this ok for pregnant women", "people"),
        ("is this for beginners", "people"),
        ("is it good for my back", None),  # "it" may be what was talked of before
        ("what about my neck?", None),  # a place of the pain, not what the guide is for
        ("is it for life", None),
        ("do you have a brother", None),
        ("will this go away", None),
        ("is walking good for backs", None),
    ],
)
def test_meant_for_knows_the_question(text: str, kind: str | None) -> None:
    asked = asked_for_whom(text)
    assert (asked.says if asked else None) == (load_meant_for()[kind].says if kind else None)


@pytest.mark.parametrize(
    ("text", "regions"),
    [
        ("is this for necks as well", None),
        ("does this work for shoulders", None),
        ("does it work for my neck", ["neck"]),
        ("can you help with my low back", ["low_back"]),
    ],
)
def test_meant_for_what_is_only_asked_about_is_no_pain(
    text: str, regions: list[str] | None
) -> None:
    draft = plan_turn(situation(text, {}, intent="ask_education"))
    assert (draft.values.get("regions") or None) == regions
    said = " ".join(draft.acknowledged)
    assert any(one.says and one.says in said for one in load_meant_for().values())
    assert draft.asked == slots.CONSENT
