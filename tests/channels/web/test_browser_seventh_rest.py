"""What the seventh judge saw on 25 November and was left at first, each with its mend."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.channels.web.browsing import (
    HELD,
    LOW,
    SMALL,
    TALL,
    WIDE,
    Open,
    box,
    inside,
    say,
    shown,
    still,
)
from tests.channels.web.scene_talk import EMERGENCY, WHERE
from tests.channels.web.served import Served

pytestmark = pytest.mark.slow

DOCKED = "root.querySelectorAll('.dock :is(button, label, .asked, .row span)')"
PRESSED = f"""[...{DOCKED}].filter((e) => e.checkVisibility() && e.textContent.trim())
    .filter((e) => getComputedStyle(e).fontSize !== '0px')
    .map((e) => [e.textContent.trim(), parseFloat(getComputedStyle(e).fontSize)])"""
DOCKED_SCENES = ("hello", "screen", "check", "upright", "pattern", "routine", "exercise", "closing")


def at_rest(open_page: Open, scene: str, size: dict[str, int], letters: str = "") -> Page:
    page = open_page(size, letters, **HELD)
    if scene != "hello":
        say(page, scene)
    still(page)
    return page


def whole(part: Locator) -> dict[str, int]:
    """Where it lies, in whole pixels."""
    return {side: round(at) for side, at in box(part).items()}


def fits(page: Page) -> bool:
    """Nothing of the foot is cut, at its end or at its side."""
    return bool(
        inside(
            page,
            """[root.querySelector('.dock')].every((e) =>
                e.scrollHeight <= e.clientHeight + 1 && e.scrollWidth <= e.clientWidth + 1)""",
        )
    )


@pytest.mark.parametrize("scene", DOCKED_SCENES)
def test_browser_seventh_larger_enlarges_what_is_pressed(open_page: Open, scene: str) -> None:
    """At 320 what is docked stayed at 14.8 to 17 pixels whatever was chosen."""
    usual = dict(inside(at_rest(open_page, scene, SMALL), PRESSED))
    page = at_rest(open_page, scene, SMALL, "larger")
    assert fits(page)
    for words, letters in inside(page, PRESSED):
        assert letters >= 16, words
        assert letters >= 1.18 * usual.get(words, 0), words
    deed = page.locator(".dock .given button").first
    expect(deed).to_be_in_viewport(ratio=1)
    expect(page.locator(".composer")).to_be_in_viewport(ratio=1)


@pytest.mark.parametrize("scene", DOCKED_SCENES)
def test_browser_seventh_least_room_has_no_small_print_to_press(
    open_page: Open, scene: str
) -> None:
    """Docked answers had 13 and 14 pixels at 320."""
    page = at_rest(open_page, scene, SMALL)
    for words, letters in inside(page, PRESSED):
        assert letters >= 13.9, words


@pytest.mark.parametrize("letters", ["", "large", "larger"])
@pytest.mark.parametrize("size", [SMALL, TALL], ids=["320", "390"])
def test_browser_seventh_minutes_are_whole(open_page: Open, size: Any, letters: str) -> None:
    """Their foot was 285 pixels in a box of 250: "Write a message" was cut."""
    page = at_rest(open_page, "minutes", size, letters)
    assert fits(page)
    expect(page.locator(".composer")).to_be_in_viewport(ratio=1)
    on = page.get_by_role("button", name="On to my routine")
    expect(on).to_be_in_viewport(ratio=1)  # the way on, as it comes
    on.click()
    still(page)
    assert fits(page)
    ways = [page.get_by_role("button", name=f"{n} minutes", exact=True) for n in (3, 5, 8, 12, 20)]
    for way in (*ways, page.locator(".composer"), page.get_by_text("How many minutes a day")):
        expect(way).to_be_in_viewport(ratio=1)
    foot = box(page.locator("#foot"))
    for name in ("Skip", "Why this?"):
        quiet = box(page.get_by_role("button", name=name))
        assert quiet["y"] + quiet["height"] <= max(foot["y"] + 14, box(ways[0])["y"] + 400)
    assert inside(page, "root.activeElement?.textContent") == "3 minutes"


def test_browser_seventh_skip_has_no_row_of_its_own(open_page: Open) -> None:
    """In the largest text it was as wide as the window."""
    page = at_rest(open_page, "exercise", SMALL, "larger")
    skip = box(page.locator("#dock").get_by_role("button", name="Skip"))
    assert skip["width"] < 160
    write = box(page.locator(".composer"))
    assert abs(skip["y"] - write["y"]) < 12


@pytest.mark.parametrize("size", [SMALL, TALL, LOW], ids=["320", "390", "640"])
@pytest.mark.parametrize("scene", ["minutes", "check", "exercise", "closing"])
def test_browser_seventh_deed_stays_where_it_is_at_the_end(
    open_page: Open, scene: str, size: Any
) -> None:
    """The foot sank and its button shrank when the end of the card was reached."""
    page = at_rest(open_page, scene, size)
    deed = page.locator(".dock .given button:visible").first
    if not page.locator(".onward").count():
        pytest.skip("all of it is in sight")
    page.wait_for_timeout(1000)  # it has found its place
    before, high = whole(deed), whole(page.locator("#dock"))["height"]
    inside(page, "(root.querySelector('.page').scrollTop = 1e5)")
    still(page)
    expect(page.locator(".onward")).to_be_hidden()
    assert whole(deed) == before
    assert whole(page.locator("#dock"))["height"] == high


@pytest.mark.parametrize("letters", ["", "larger"])
def test_browser_seventh_tick_at_none_moves_nothing(open_page: Open, letters: str) -> None:
    """Its words grew bold, and Continue went to a row of its own."""
    page = at_rest(open_page, "screen", SMALL, letters)
    go_on = page.get_by_role("button", name="Continue")
    before = box(go_on)
    page.get_by_label("None of these").check()
    still(page)
    assert box(go_on) == before


def test_browser_seventh_continue_says_why_it_reads_on(open_page: Open) -> None:
    """It scrolled to rows that were not seen yet without a word."""
    page = at_rest(open_page, "screen", SMALL)
    go_on = page.get_by_role("button", name="Continue")
    page.get_by_label("None of these").check()
    still(page)
    assert page.locator(".unread").count()
    before = box(go_on)
    go_on.click()
    said = page.get_by_text("Please read these rows, too.")
    expect(said).to_be_in_viewport(ratio=1)
    still(page)
    expect(said).to_be_visible()
    assert box(go_on) == before
    assert "clay" not in said.evaluate("(e) => e.className")


def test_browser_seventh_after_agreeing_what_is_typed_is_written(
    open_page: Open, served: Served
) -> None:
    """The keyboard stayed on the folded card: words were lost, Enter unfolded it."""
    page = open_page(WIDE, reduced_motion="reduce")
    page.get_by_role("checkbox").focus()
    page.keyboard.press("Space")
    page.get_by_role("button", name="Agree and start").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_text("Thank you. Good to have you back.")).to_be_visible()
    still(page)
    page.keyboard.type("my low back")
    expect(page.locator("#text")).to_have_value("my low back")
    page.keyboard.press("Enter")
    assert served.bot.last_text("my low back") == "my low back"


def test_browser_seventh_agreed_card_has_its_tick_beside_its_words(open_page: Open) -> None:
    page = open_page(WIDE, reduced_motion="reduce")
    page.get_by_role("checkbox").check()
    page.get_by_role("button", name="Agree and start").click()
    still(page)
    page.locator(".fold summary").first.click()
    agreed = page.locator(".fold [aria-pressed=true]")
    tick = box(agreed.locator(".i"))
    words = agreed.evaluate(
        """(e) => { const range = document.createRange(); range.selectNodeContents(e.lastChild);
            return range.getBoundingClientRect().left; }"""
    )
    assert words - tick["x"] - tick["width"] >= 4


def test_browser_seventh_pain_gets_no_tick(open_page: Open) -> None:
    """ "✓ Sit to stand It hurts" read as done well."""
    page = shown(open_page, "exercise", TALL)
    page.get_by_role("button", name="It hurts").click()
    still(page)
    line = page.locator(".fold summary").last
    expect(line).to_contain_text("It hurts")
    expect(line.locator(".i")).to_have_count(0)


def test_browser_seventh_done_gets_its_tick(open_page: Open) -> None:
    page = shown(open_page, "exercise", TALL)
    page.get_by_role("button", name="Done").click()
    still(page)
    expect(page.locator(".fold summary").last.locator(".i")).to_have_count(1)


def test_browser_seventh_folds_of_a_pattern_have_one_size(open_page: Open) -> None:
    """ "How sure" was larger than "Why I think so"."""
    page = shown(open_page, "minutes", TALL)
    sizes = inside(
        page,
        "[...root.querySelectorAll('.pattern .more p')].map((e) => getComputedStyle(e).fontSize)",
    )
    assert len(sizes) >= 3
    assert len(set(sizes)) == 1


def test_browser_seventh_ring_of_a_number_lies_above_its_neighbour(open_page: Open) -> None:
    page = open_page(WIDE, reduced_motion="reduce")
    say(page, "scale")
    still(page)
    cell = page.get_by_role("radio", name="4")
    page.get_by_role("radio", name="0", exact=True).focus()
    for _ in range(4):
        page.keyboard.press("ArrowRight")
    expect(cell).to_be_focused()
    assert cell.evaluate("(e) => getComputedStyle(e).zIndex") == "1"


def test_browser_seventh_moving_picture_keeps_its_frame(open_page: Open) -> None:
    page = shown(open_page, "exercise", TALL)
    well, button = box(page.locator(".exercise .well")), box(page.locator(".exercise .motion"))
    assert button["x"] - well["x"] >= 1
    assert button["y"] - well["y"] >= 1


def test_browser_seventh_written_words_are_in_line_with_an_emergency(open_page: Open) -> None:
    page = open_page(LOW, **HELD)
    say(page, "wipe")
    still(page)
    page.get_by_role("button", name="Write a message").click()
    still(page)
    card, field = box(page.locator("#pinned .emergency")), box(page.locator("#text"))
    assert abs(card["x"] - field["x"]) < 1
    assert abs(card["x"] + card["width"] - field["x"] - field["width"]) < 1


def test_browser_seventh_plan_is_not_the_deed_beside_another(
    open_page: Open, served: Served
) -> None:
    """ "Start it now" was outlined and "Print my plan" in pine."""
    later = {
        "buttons": [{"title": "Start it now", "payload": "/now", "style": "primary"}],
        "custom": {
            "card": {"kind": "closing", "over": "For later", "title": "Until then", "papers": True}
        },
    }

    async def answer(message: Any) -> None:
        await message.output_channel.send_response(message.sender_id, deepcopy(later))

    page = open_page(TALL, **HELD)
    served.bot.answer = answer
    say(page, "later")
    still(page)
    pine = page.locator(".primary:visible")
    expect(pine).to_have_count(1)
    expect(pine).to_have_text("Start it now")
    start = page.get_by_role("button", name="Start it now")
    plan = page.get_by_role("link", name="Print my plan")
    assert box(start)["y"] <= box(plan)["y"]


def test_browser_seventh_code_of_a_link_can_be_copied(open_page: Open) -> None:
    """It stood in running text alone."""
    page = open_page(TALL, **HELD, permissions=["clipboard-read", "clipboard-write"])
    say(page, "link")
    copy = page.get_by_role("button", name="Copy")
    copy.click()
    expect(page.get_by_role("button", name="Copied")).to_be_visible()
    words = page.evaluate("navigator.clipboard.readText()")
    expect(page.get_by_text(f'write "{words}"')).to_be_visible()
    assert words.startswith("link ")


def test_browser_seventh_larger_emergency_says_what_to_do(open_page: Open, served: Served) -> None:
    """What takes it back had more of the window than what is to be done."""
    real = deepcopy(EMERGENCY)  # with the words of the guide
    real["buttons"][0]["title"] = "I've already been checked for this"
    card = real["custom"]["card"]
    card["text"] = "Or have someone take you to the emergency department. Don't drive yourself."

    async def answer(message: Any) -> None:
        await message.output_channel.send_response(message.sender_id, deepcopy(real))

    page = open_page(SMALL, "larger", **HELD)
    served.bot.answer = answer
    say(page, "wipe")
    still(page)
    said = box(page.locator(".emergency .rest > p").first)
    sign = box(page.locator(".emergency").get_by_role("button", name="More below"))
    assert said["y"] + said["height"] <= sign["y"] + 8
    for link in page.locator(".emergency .links button:visible").all():
        assert float(link.evaluate("(e) => parseFloat(getComputedStyle(e).fontSize)")) >= 16


def test_browser_seventh_larger_crisis_has_both_answers_in_a_row(open_page: Open) -> None:
    page = open_page(SMALL, "larger", **HELD)
    say(page, "heavy")
    still(page)
    safe, unsafe = (box(page.get_by_role("button", name=n)) for n in ("I'm safe", "I'm not safe"))
    assert safe["y"] == unsafe["y"]
    foot = box(page.locator("#foot"))["y"]
    told = box(page.get_by_text("If you might act on it"))
    assert told["y"] + told["height"] <= foot + 1


def test_browser_seventh_low_map_keeps_its_deed_and_its_list(
    open_page: Open, served: Served
) -> None:
    """Named places made a third row of the foot, and left one row of the list."""
    told = deepcopy(WHERE)
    told["custom"]["card"]["chosen"] = ["low_back right", "buttock right"]
    told["buttons"] = [
        {"title": "Skip", "payload": "/skip", "style": "link"},
        {"title": "Why this?", "payload": "/why_ask", "style": "aside"},
    ]

    async def answer(message: Any) -> None:
        await message.output_channel.send_response(message.sender_id, deepcopy(told))

    page = open_page(LOW, **HELD)
    served.bot.answer = answer
    say(page, "where")
    still(page)
    expect(page.locator("#dock .chip")).to_have_count(2)
    assert box(page.locator("#dock"))["height"] <= 0.36 * LOW["height"]
    deed = page.locator("#dock").get_by_role("button", name="That's where")
    before = whole(deed)
    page.locator("#dock .chip").first.click()
    still(page)
    assert whole(deed) == before
