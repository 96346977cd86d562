"""What a first check and a pattern show as they come, with the words of the guide's own cards."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.channels.web.browsing import HELD, WIDE, Open, box, inside, say, shown, still
from tests.channels.web.scene_movement import BEFORE_CHECKS, CHECK
from tests.channels.web.scene_talk import READBACK
from tests.channels.web.served import Served
from tests.channels.web.test_browser_seen_night import PATTERN, TIMED, WALL, answered_with, in_sight

pytestmark = pytest.mark.slow

PHONES = ((360, 780), (375, 667), (390, 844), (412, 732), (320, 568))
LOW = (640, 400)
LEG: dict[str, Any] = {
    "buttons": [
        {"title": title, "payload": f"/{title}"}
        for title in ("A stretch behind the thigh", "Shooting or tingling below the knee")
    ],
    "custom": {
        "card": {
            **CHECK["custom"]["card"],
            "title": "Straight leg raise",
            "picture": "P01",
            "steps": [
                "Lie on your back with one knee bent and the foot flat.",
                "Keep the other knee straight and raise that leg slowly.",
                "Stop at the first strong stretch, then change sides.",
            ],
            "stop_if": WALL["custom"]["card"]["stop_if"],
            "notice": "how high the leg comes, and where you feel it",
            "question": "Where do you feel it at the top?",
        }
    },
}


@pytest.mark.parametrize("size", [*PHONES, LOW], ids=str)
@pytest.mark.parametrize("check", [WALL, LEG], ids=["wall stand", "leg raise"])
def test_browser_first_check_is_answered_where_its_steps_are_read(
    open_page: Open, served: Served, check: dict[str, Any], size: tuple[int, int]
) -> None:
    """Five lines of a rule stood before the steps, and no answer was in sight."""
    page = open_page({"width": size[0], "height": size[1]}, **HELD)
    answered_with(served, BEFORE_CHECKS, check)
    say(page, "check")
    still(page)
    card = check["custom"]["card"]
    for part in (".well", ".stop_if", ".steps li >> nth=0", ".steps li >> nth=1"):
        in_sight(page.locator(f".card.check {part}"))
    in_sight(page.get_by_text(card["question"]))
    for answer in check["buttons"]:
        in_sight(page.get_by_role("button", name=answer["title"], exact=True))
    if size in PHONES[:4]:
        in_sight(page.locator(".card.check .steps"))
    rule = page.locator(".card.check .stop_if")
    whole = rule.get_by_text("Also for tingling")
    expect(whole).to_be_hidden()
    rule.locator("summary").click()
    expect(whole).to_be_visible()
    answered_with(served, {"text": "Noted."})
    page.get_by_role("button", name=check["buttons"][0]["title"], exact=True).click()
    expect(page.locator(".fold").last).to_contain_text(check["buttons"][0]["title"])


@pytest.mark.parametrize("size", [*PHONES, LOW, (1280, 800)], ids=str)
def test_browser_first_sight_of_a_pattern_leads_to_its_minutes(
    open_page: Open, served: Served, size: tuple[int, int]
) -> None:
    """They lay over what they are asked of; one press brings them, where the button stood."""
    options = {"reduced_motion": "reduce"} if size[0] == WIDE["width"] else HELD
    page = open_page({"width": size[0], "height": size[1]}, **options)
    answered_with(served, PATTERN)
    say(page, "minutes")
    still(page)
    in_sight(page.locator(".pattern .well img"))
    in_sight(page.locator(".pattern .key").first)
    tops = set()
    if size != (1280, 800):
        expect(page.get_by_role("button", name="8 minutes", exact=True)).to_be_hidden()
        page.get_by_role("button", name="On to my routine").click()
        still(page)
    for n in (3, 5, 8, 12, 20):
        minutes = page.get_by_role("button", name=f"{n} minutes", exact=True)
        in_sight(minutes)
        assert minutes.evaluate("(e) => e.scrollWidth <= e.clientWidth")
        tops.add(box(minutes)["y"])
    assert len(tops) <= 2  # rows
    answered_with(served, {"text": "Noted."})
    page.get_by_role("button", name="8 minutes", exact=True).click()
    expect(page.locator(".fold").last).to_contain_text("8 minutes")


@pytest.mark.parametrize("size", [*PHONES, (1280, 800)], ids=str)
def test_browser_first_sight_of_a_timed_check_holds_still(
    open_page: Open, served: Served, size: tuple[int, int]
) -> None:
    """What is below the clock jumped a row as the hold began, and "Stop the clock" broke."""
    options = {"reduced_motion": "reduce"} if size[0] == WIDE["width"] else HELD
    page = open_page({"width": size[0], "height": size[1]}, **options)
    answered_with(served, TIMED)
    say(page, "timed")
    still(page)
    ring, steps = page.locator(".clock .ring"), page.locator(".check .steps")
    start = page.get_by_role("button", name="Start", exact=True)
    places = [(box(ring)["y"], box(steps)["y"], box(start)["y"])]
    if size[0] < WIDE["width"]:  # one glance for both
        assert box(start)["y"] - box(ring)["y"] - box(ring)["height"] < 90
    start.click()
    stop = page.get_by_role("button", name="Stop the clock")
    places.append((box(ring)["y"], box(steps)["y"], box(stop)["y"]))
    assert box(stop)["height"] <= 48
    expect(page.locator(".ring b")).to_have_text("1", timeout=9000)
    places.append((box(ring)["y"], box(steps)["y"], box(stop)["y"]))
    stop.click()
    use = page.get_by_role("button", name="Use 1 second", exact=True)
    places.append((box(ring)["y"], box(steps)["y"], box(use)["y"]))
    assert len(set(places)) == 1, places


def test_browser_first_sight_of_a_correction_keeps_the_log_in_its_place(
    open_page: Open, served: Served
) -> None:
    """The old read-back came back between the server's word and the answer, and the log hopped."""
    page = shown(open_page, "readback", {"width": 390, "height": 844})
    new = deepcopy(READBACK)
    new["text"] = "Changed: 5 weeks."
    answered_with(served, new)
    inside(
        page,
        """(window.seen = [], (function look() {
            const old = [...root.querySelectorAll('.turn:not(.settled) .readback button')];
            const slip = [...root.querySelectorAll('.person')].at(-1);
            const said = root.querySelector('.log').textContent.includes('Changed: 5 weeks');
            const asks = old.some((e) => getComputedStyle(e).pointerEvents !== 'none');
            if (slip?.textContent.includes('5 weeks'))
              window.seen.push([said, asks, root.querySelector('.page').scrollHeight]);
            requestAnimationFrame(look);
          })(), 0)""",
    )
    say(page, "actually its 5 weeks not 3")
    expect(page.get_by_text("Changed: 5 weeks.")).to_be_visible()
    still(page)
    seen = page.evaluate("window.seen")
    assert not [frame for frame in seen if frame[1] and not frame[0]]
    heights = [height for _, _, height in seen]
    assert max(heights) - min(heights) < 100
