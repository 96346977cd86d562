"""What says that there is more below, and in what order things are told and pressed."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.channels.web.browsing import HELD, LOW, PHONE, SMALL, WIDE, Open, box, say, shown, still

pytestmark = pytest.mark.slow


@pytest.mark.parametrize(
    ("scene", "size"),
    [
        ("where", SMALL),  # docked, with a list that goes on
        ("routine", SMALL),  # a routine whose links are below
        ("exercise", PHONE),
        ("closing", SMALL),
        ("care", PHONE),
        ("education", SMALL),  # nothing is asked
        ("progress", LOW),
        ("words", WIDE),  # no card at all
    ],
    ids=lambda value: value if isinstance(value, str) else f"{value['width']}",
)
def test_browser_has_one_kind_of_sign_for_more_below(
    open_page: Open, scene: str, size: dict[str, int]
) -> None:
    page = shown(open_page, scene, size)
    sign = page.get_by_role("button", name=re.compile("more below", re.IGNORECASE))
    expect(sign).to_have_count(1)
    expect(sign).to_be_in_viewport(ratio=1)
    assert box(sign)["width"] > 90  # its words beside its arrow, never the arrow alone
    expect(page.get_by_role("button", name="Jump to the latest")).to_be_hidden()


def test_browser_sign_stands_beside_the_writing_with_the_largest_words(open_page: Open) -> None:
    page = open_page(SMALL, "larger", **HELD)
    say(page, "check")
    still(page)
    sign = box(page.get_by_role("button", name="More below"))
    words = box(page.get_by_role("textbox", name="Write a message"))
    assert abs(sign["y"] - words["y"]) < 12
    assert sign["x"] >= words["x"] + words["width"]


def test_browser_sign_leads_the_keyboard_on_to_the_answers(open_page: Open) -> None:
    page = shown(open_page, "minutes", SMALL)
    sign = page.get_by_role("button", name="More below")
    sign.focus()
    for _ in range(8):
        if not sign.count():
            break
        page.keyboard.press("Enter")
        still(page)
    expect(page.get_by_role("button", name="On to my routine")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_role("button", name="3 minutes")).to_be_focused()


def test_browser_sign_stands_beside_the_writing_on_a_wide_page(open_page: Open) -> None:
    page = shown(open_page, "heavy", {"width": 1280, "height": 560})
    sign = page.get_by_role("button", name=re.compile("more below", re.IGNORECASE))
    field = box(page.get_by_role("textbox", name="In your own words"))
    assert field["y"] <= box(sign)["y"] <= field["y"] + field["height"]


def test_browser_asks_about_the_pattern_in_the_first_window_of_a_wide_page(
    open_page: Open,
) -> None:
    page = shown(open_page, "minutes", WIDE)
    expect(page.get_by_role("button", name="3 minutes")).to_be_in_viewport(ratio=1)
    folded, asked = page.locator(".pattern > details").last, page.locator(".card.pattern > .links")
    assert box(folded)["y"] == box(asked)["y"]  # what opens and what asks beside take one row
    expect(page.get_by_role("button", name="Skip")).to_be_in_viewport(ratio=1)
    expect(page.get_by_role("button", name=re.compile("more below", re.IGNORECASE))).to_be_hidden()


def test_browser_ends_a_session_with_two_rows_in_the_foot(open_page: Open) -> None:
    page = shown(open_page, "closing", SMALL)
    assert box(page.locator("#dock"))["height"] <= 140
    more, words = page.get_by_role("button", name="More below"), page.locator("#composer")
    assert abs(box(more)["y"] - box(words)["y"]) < 12  # beside the writing, not below it


def test_browser_can_be_called_and_written_to_behind_the_sentence(open_page: Open) -> None:
    page = shown(open_page, "heavy", {"width": 390, "height": 844})
    card = page.locator(".card.care.talk")
    sentence, call = card.get_by_text("call 999 now"), card.get_by_role("link", name="Call 999")
    text = card.get_by_role("link", name="Text 85258")
    expect(text).to_have_attribute("href", "sms:85258?body=SHOUT")
    gap = box(call)["y"] - box(sentence)["y"] - box(sentence)["height"]
    assert 0 <= gap <= 20
    assert box(call)["y"] < box(card.get_by_text("Pain that goes on"))["y"]
    expect(text).to_be_in_viewport(ratio=1)


def test_browser_offers_no_text_where_none_can_be_sent(open_page: Open) -> None:
    page = shown(open_page, "heavy", WIDE)
    expect(page.get_by_role("link", name="Call 999")).to_be_visible()
    expect(page.get_by_text("Text 85258")).to_be_hidden()


@pytest.mark.parametrize("size", [SMALL, LOW], ids=["320", "low"])
def test_browser_asks_at_once_whether_somebody_is_safe(
    open_page: Open, size: dict[str, int]
) -> None:
    page = shown(open_page, "heavy", size)
    for name in ("I'm safe right now", "I'm not safe"):
        expect(page.get_by_role("button", name=name)).to_be_in_viewport(ratio=1)
    expect(page.get_by_text("Are you safe right now?").last).to_be_in_viewport(ratio=1)
    expect(page.get_by_role("link", name="Call 116 123")).to_be_in_viewport(ratio=0.9)
    foot = box(page.locator("#foot"))["y"]
    for part in (page.get_by_text("call 999 now"), page.get_by_role("link", name="Call 999")):
        assert box(part)["y"] + box(part)["height"] <= foot


@pytest.mark.parametrize("size", [SMALL, LOW, PHONE], ids=["320", "low", "360"])
def test_browser_offers_the_plan_beside_the_end(open_page: Open, size: dict[str, int]) -> None:
    page = shown(open_page, "closing", size)
    plan = page.get_by_role("link", name="Print my plan")
    expect(plan).to_be_in_viewport(ratio=1)
    end = page.get_by_role("button", name="That is all for today")
    expect(end).to_be_in_viewport(ratio=1)
    assert (box(plan)["y"], box(plan)["x"]) < (box(end)["y"] + 1, box(end)["x"])


def test_browser_cuts_no_word_of_the_field_beside_answers(open_page: Open) -> None:
    page = shown(open_page, "heavy", WIDE)
    label = page.locator("#composer label")
    assert label.evaluate("(e) => e.scrollWidth <= e.clientWidth")


@pytest.mark.parametrize("size", [SMALL, PHONE, LOW, WIDE], ids=["320", "360", "low", "wide"])
def test_browser_parts_what_takes_an_emergency_back(open_page: Open, size: dict[str, int]) -> None:
    page = shown(open_page, "wipe", size)
    links = [box(link) for link in page.locator(".emergency .links button:visible").all()]
    assert len(links) == 3
    for i, one in enumerate(links):
        for other in links[i + 1 :]:
            aside = max(one["x"], other["x"]) - min(
                one["x"] + one["width"], other["x"] + other["width"]
            )
            below = max(one["y"], other["y"]) - min(
                one["y"] + one["height"], other["y"] + other["height"]
            )
            assert aside >= 20 or below >= 8


@pytest.mark.parametrize("size", [SMALL, LOW], ids=["320", "low"])
def test_browser_list_of_places_begins_where_most_people_hurt(
    open_page: Open, size: dict[str, int]
) -> None:
    page = shown(open_page, "where", size)
    expect(page.get_by_label("Low back", exact=True)).to_be_in_viewport(ratio=0.9)


def test_browser_done_has_a_tick(open_page: Open) -> None:
    page = shown(open_page, "exercise", PHONE)
    done = page.get_by_role("button", name="Done")
    tick = "(e) => { const s = getComputedStyle(e, '::before'); return s.content + s.rotate; }"
    assert done.evaluate(tick).startswith('""')
