import pytest

from bot.education import card_parts, render_card
from bot.education.rendering import contrast_line
from bot.knowledge.education.answer_cards import EducationCard, load_cards
from bot.knowledge.wording.banned_phrases import copy_lint

CARDS = list(load_cards().values())


@pytest.mark.parametrize("card", CARDS, ids=lambda card: card.id)
def test_rendering_says_nothing_banned_outside_the_seed_view(card: EducationCard) -> None:
    shown = [card.title, render_card(card), render_card(card, "more")]
    without_seed = card.model_copy(update={"seed_view": None})
    shown.append(render_card(without_seed, "views"))
    assert [problem for text in shown for problem in copy_lint(text)] == []


@pytest.mark.parametrize("card", CARDS, ids=lambda card: card.id)
def test_rendering_contrasts_with_research_whenever_it_shows_the_seed_view(
    card: EducationCard,
) -> None:
    views = render_card(card, "views")
    assert contrast_line(card) in views
    if card.seed_view is not None:
        assert views.startswith("The material this programme comes from says ")
        assert ". Research says " in views
        assert card.seed_view.says not in render_card(card) + render_card(card, "more")


@pytest.mark.parametrize("part", ["short", "more", "views"])
def test_rendering_ends_each_part_with_the_safety_line(part: str) -> None:
    card = load_cards()["E-11"]
    assert card.safety_net is not None
    assert render_card(card, part).endswith(card.safety_net)


def test_rendering_names_the_sources_in_words() -> None:
    views = render_card(load_cards()["E-05"], "views")
    assert "Cochrane review of epidural steroids" in views
    assert "COC-ESI" not in views


def test_rendering_refuses_an_unknown_part() -> None:
    with pytest.raises(ValueError, match="parts are short, more, views"):
        render_card(load_cards()["E-00"], "all")


def test_rendering_has_a_number_to_dial_where_its_line_is_of_an_emergency() -> None:
    """ "Is an emergency" stood there without a number."""
    urgent, calm = (
        next(card for card in CARDS if card.safety_net and card.emergency is kind)
        for kind in (True, False)
    )
    assert card_parts(urgent, "whole", number="999")["calls"] == ["999"]
    assert "calls" not in card_parts(urgent, "whole")
    assert "calls" not in card_parts(calm, "whole", number="999")
    assert not [card.id for card in CARDS if card.emergency and not card.safety_net]


def test_rendering_has_the_answer_and_both_views_in_one_piece() -> None:
    card = next(card for card in CARDS if card.seed_view)
    whole = card_parts(card, "whole")
    assert whole["text"] == card_parts(card, "short")["text"]
    views = card_parts(card, "views")
    assert {part: whole[part] for part in ("programme", "research", "sources")} == {
        part: views[part] for part in ("programme", "research", "sources")
    }


def test_rendering_inside_a_question_is_brief_and_without_the_safety_line() -> None:
    card = load_cards()["E-15"]
    said = render_card(card, inside=True)
    assert card.short.startswith(said)
    assert len(said) < len(card.short)
    assert card_parts(card, "whole", inside=True)["text"] == said
    assert "next" not in card_parts(load_cards()["E-11"], "short", number="999", inside=True)


def test_rendering_inside_a_question_keeps_the_rest_for_more() -> None:
    card = load_cards()["E-15"]
    rest = card.short.removeprefix(render_card(card, inside=True)).strip()
    assert render_card(card, "more", inside=True).startswith(rest)
    assert rest in card_parts(card, "more", inside=True)["text"]


@pytest.mark.parametrize("card", [one for one in CARDS if one.kept_whole], ids=lambda one: one.id)
def test_rendering_never_cuts_a_caution(card: EducationCard) -> None:
    assert render_card(card, inside=True) == card.short
