"""GET /pictures/<id>.svg: one drawing in the colours of the page, or a figure of the body map.

A chart of somebody's progress is never kept by the browser.
"""

from __future__ import annotations

import asyncio
from functools import lru_cache

from sanic.request import Request
from sanic.response import HTTPResponse, text

from bot.channels.shared.channel_errors import ChannelError
from bot.channels.web.headers import PICTURE_POLICY
from bot.knowledge.wording.speaking import speak
from bot.pictures.charts.chart_id import PREFIX as CHART
from bot.pictures.charts.chart_id import charted_course

NO_PICTURE = speak("web", "there_is_no_picture_of")
THEMES = ("light", "dark", "paper")
BODY = "body-"


@lru_cache(maxsize=256)
def _drawing(picture_id: str, theme: str) -> str | None:
    # Loaded with the first picture: the page itself comes up without the drawing code.
    from bot.channels.web.body_picker import VIEWS, body_picker_svg
    from bot.pictures.charts.fluid_chart import fluid_chart_svg
    from bot.pictures.picture_svg import picture_svg

    if picture_id.startswith(BODY) and picture_id.removeprefix(BODY) in VIEWS:
        return body_picker_svg(picture_id.removeprefix(BODY))
    try:
        course = charted_course(picture_id)
        if course is not None:
            return fluid_chart_svg(course, theme)
        return picture_svg(picture_id, theme)
    except KeyError:
        return None


async def serve_picture(request: Request, name: str) -> HTTPResponse:
    """The drawing as SVG; ChannelError 404 when there is none."""
    picture_id, dot, ending = name.rpartition(".")
    theme = request.args.get("theme", THEMES[0])
    if not dot or ending != "svg" or theme not in THEMES:
        raise ChannelError(404, NO_PICTURE)
    # Drawing takes long enough to keep other people's messages waiting.
    drawing = await asyncio.get_running_loop().run_in_executor(None, _drawing, picture_id, theme)
    if drawing is None:
        raise ChannelError(404, NO_PICTURE)
    kept = "no-store" if picture_id.startswith(CHART) else "max-age=86400"
    headers = {"Content-Security-Policy": PICTURE_POLICY, "Cache-Control": kept}
    return text(drawing, content_type="image/svg+xml; charset=utf-8", headers=headers)
