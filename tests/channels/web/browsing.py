"""Talking to the page as a person does: sizes, words typed, what is cut off."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from playwright.sync_api import Locator, Page, expect

from tests.examples import ALL

PHONE = {"width": 360, "height": 740}
WIDE = {"width": 1280, "height": 800}
NARROWEST = {"width": 320, "height": 640}
# The least rooms the page must fit, and how a phone in the hand behaves.
SMALL, LOW = {"width": 320, "height": 568}, {"width": 640, "height": 400}
TALL = {"width": 390, "height": 844}
# Phones that are sold, without the bars of their browsers.
PHONES = tuple(
    {"width": width, "height": height}
    for width, height in ((360, 780), (375, 667), (390, 844), (412, 732), (320, 568))
)
HELD = {"has_touch": True, "is_mobile": True, "reduced_motion": "reduce"}
# A browser reports every request it could not make; tests of lost lines make it do so.
EXPECTED = (
    "net::ERR_INTERNET_DISCONNECTED",
    "net::ERR_INCOMPLETE_CHUNKED_ENCODING",
    "net::ERR_CONNECTION_REFUSED",
    "net::ERR_CONNECTION_RESET",
    "net::ERR_FAILED",
    "409 (Conflict)",
    "429 (Too Many Requests)",
    "502 (Bad Gateway)",
    "503 (Service Unavailable)",
    "504 (Gateway Timeout)",
)
ROOT = "document.querySelector('plumb-line').shadowRoot"

# Frames without a change, and milliseconds: whichever is more on a busy machine.
FRAMES, MS = 8, 130
SETTLES = 30  # times that long, until the last of what moves late stands
STILL = """([frames, ms]) => new Promise((done) => {
  const root = document.querySelector('plumb-line').shadowRoot;
  const one = (selector) => root.querySelector(selector);
  const answered = () =>
    one('.app').matches('.alarm') ||
    (one('.app').matches(':not(.busy)') && one('.log').lastElementChild?.matches('.guide'));
  const drawn = () => [...root.querySelectorAll('img')].every((image) => image.complete);
  const dressed = () => [...root.querySelectorAll('link')].every((link) => link.sheet);
  const place = (element) => Object.values(element.getBoundingClientRect().toJSON());
  const moving = '.turn, .card > *, #dock, #dock *, .foot';
  let [last, same, since] = ['', 0, 0];
  const look = (now) => {
    const seen = String([...root.querySelectorAll(moving)].map(place));
    if (seen !== last || !drawn() || !dressed() || !answered() || !one('#thinking').hidden)
      [last, same, since] = [seen, 0, now];
    same += 1;
    if (same > frames && now - since > ms) done();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
})"""

Open = Callable[..., Page]
Size = dict[str, int]


def say(page: Page, text: str) -> None:
    """Type and send."""
    page.locator("#text").fill(text)
    page.keyboard.press("Enter")


def hold_the_clock(page: Page) -> None:
    """Let the page's own time stand until `page.clock.run_for`, however slow the machine is."""
    page.clock.install()
    page.clock.pause_at(page.evaluate("Date.now()") / 1000 + 1)


def still(page: Page) -> None:
    """Wait until the answer has come, its pictures are drawn and nothing moves any more."""
    page.evaluate(STILL, [FRAMES, MS])


def dressed(page: Page) -> None:
    """Wait until the sheet is there that is fetched when the first answer stands: it sets cards."""
    page.wait_for_function(f"() => {ROOT}.querySelector('link[href$=\"menu.css\"]')?.sheet")


def held_as(size: dict[str, int]) -> dict[str, Any]:
    """How a window of that size is used: in the hand, or on a table."""
    return HELD if size["width"] < 1000 else {"reduced_motion": "reduce"}


def across(size: object) -> str | None:
    """The name of a size among the rows of a test."""
    return f"{size['width']}x{size['height']}" if isinstance(size, dict) else None


def sizes(*tried: Size) -> list[Size]:
    """The windows of a sweep: at night all, else the narrowest, widest, lowest and highest.

    What does not fit shows at an end first: parts wrap or leave the window with every pixel less,
    and stand beside each other with every pixel more. A test that uses it is marked `sampled`.
    """
    ends = [*_across(tried), *(pick(tried, key=_height) for pick in (min, max))]
    return [size for size in tried if ALL or size in ends]


def scenes_by_size(scenes: Iterable[str], fullest: str, *tried: Size) -> list[tuple[str, Size]]:
    """Rows of a scene and a window: at night each in each.

    Else each scene has the narrowest, where most does not fit, and the one that needs the most
    room `sizes`.
    """
    return [
        (scene, size)
        for scene in scenes
        for size in (tried if ALL else sizes(*tried) if scene == fullest else _across(tried)[:1])
    ]


def _across(tried: Iterable[Size]) -> list[Size]:
    """The narrowest and the widest."""
    by_width = sorted(tried, key=lambda size: size["width"])
    return [by_width[0], by_width[-1]]


def _height(size: Size) -> int:
    return size["height"]


def shown(open_page: Open, scene: str, size: dict[str, int], letters: str = "") -> Page:
    """A page of that size with the scene's card in it, if any, at rest."""
    page = open_page(size, letters, **held_as(size))
    if scene:
        say(page, scene)
    still(page)
    return page


def box(part: Locator) -> dict[str, float]:
    """Where a part that can be seen lies."""
    found = part.bounding_box()
    assert found
    return dict(found)


def whole(part: Locator) -> dict[str, int]:
    """Where a part lies, in whole pixels."""
    return {side: round(at) for side, at in box(part).items()}


def edges(part: Locator) -> tuple[float, float]:
    """The height where it begins and where it ends."""
    found = box(part)
    return found["y"], found["y"] + found["height"]


def middle(part: Locator) -> float:
    """The height of its middle."""
    return sum(edges(part)) / 2


def above_the_foot(page: Page, part: Locator) -> bool:
    """Whether all of a part stands above what is docked."""
    return edges(part)[1] <= box(page.locator("#foot"))["y"] + 1


def in_window(page: Page, part: Locator) -> bool:
    """Whether all of it is seen between the head and the foot, or in the foot."""
    docked = part.evaluate("(e) => Boolean(e.closest('#foot'))")
    end = inside(page, "innerHeight") + 1 if docked else box(page.locator("#foot"))["y"] + 1
    return bool(edges(part)[0] >= 44 and edges(part)[1] <= end)


def comes_in_window(page: Page, part: Locator) -> bool:
    """Whether it is so within some seconds: the page scrolls once more when its foot has grown."""
    for _ in range(SETTLES):
        if in_window(page, part):
            return True
        page.wait_for_timeout(MS)
    return in_window(page, part)


def in_sight(part: Locator) -> None:
    """All of it between the head and what is written in, or in the foot."""
    expect(part).to_be_in_viewport(ratio=1)
    page = part.page
    assert edges(part)[0] >= box(page.locator("#head"))["height"]
    if not page.locator("#dock").filter(has=part).count():
        assert edges(part)[1] <= box(page.locator("#writing"))["y"]


def fits(page: Page) -> bool:
    """Whether nothing of the foot is cut, at its end or at its side."""
    return bool(
        inside(
            page,
            """[root.querySelector('.dock')].every((e) =>
                e.scrollHeight <= e.clientHeight + 1 && e.scrollWidth <= e.clientWidth + 1)""",
        )
    )


def clear_of_the_foot(page: Page, row: Locator) -> bool:
    """Whether the end of what is read stands between head and foot, or is folded away."""
    box, foot = row.bounding_box(), page.locator("#foot").bounding_box()
    return not box or bool(foot and 0 < box["y"] + box["height"] <= foot["y"] + 2)


def words_of(page: Page, selector: str) -> dict[str, float]:
    """The rectangle of the words alone, without the padding around them."""
    found: dict[str, float] = inside(
        page,
        f"""(() => {{ const range = document.createRange();
            range.selectNodeContents([...root.querySelectorAll("{selector}")].at(-1));
            const {{ left, right, top, bottom }} = range.getBoundingClientRect();
            return {{ left, right, top, bottom }}; }})()""",
    )
    return found


def open_menu(page: Page) -> None:
    """Open the menu, which is fetched when the talk has begun."""
    page.get_by_role("button", name="Menu").click()
    page.locator("#menu button").first.wait_for()


def inside(page: Page, expression: str) -> Any:
    """The value of an expression in which `root` is the widget's shadow root."""
    return page.evaluate(f"(() => {{ const root = {ROOT}; return {expression}; }})()")


def sideways(page: Page) -> int:
    """By how many pixels the page is wider than its window, or the log than its frame."""
    wide = "Math.max(document.documentElement.scrollWidth - innerWidth, "
    return int(
        inside(
            page,
            wide + "...['.page', '.talk'].map((s) => root.querySelector(s))"
            ".map((e) => e.scrollWidth - e.clientWidth))",
        )
    )


def small_targets(page: Page) -> list[str]:
    """Everything to press that is smaller than 44 by 44 pixels; map cells have the list."""
    found: list[str] = inside(
        page,
        """[...root.querySelectorAll('button, a, summary, .row, textarea, .segments label')]
            .filter((e) => e.checkVisibility())
            .map((e) => [e.textContent || e.id, e.getBoundingClientRect()])
            .filter(([, box]) => box.height < 43.9 || box.width < 43.9)
            .map(([text, box]) => `${text} ${box.width}x${box.height}`)""",
    )
    return found
