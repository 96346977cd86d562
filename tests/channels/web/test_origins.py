"""Sites that may carry the widget: named exactly, and nobody else."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import requests

from bot.channels.shared.channel_errors import ChannelSettingsError
from bot.channels.web.web_settings import WebSettings, read_settings
from tests.channels.web.reading import post, settled
from tests.channels.web.served import Served, serve

SITE = "https://practice.example"


@pytest.fixture
def carried(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Served]:
    monkeypatch.setenv("PLUMBLINE_DATA_DIR", str(tmp_path))
    with serve(WebSettings(embed_origins=(SITE,))) as running:
        yield running


def guest(carried: Served) -> requests.Session:
    """The widget on the named site, with its token."""
    visitor = requests.Session()
    visitor.headers["Origin"] = SITE
    visitor.headers["Sec-Fetch-Site"] = "cross-site"
    answer = visitor.post(f"{carried.url}/session?page=1")
    assert answer.headers["Access-Control-Allow-Origin"] == SITE
    assert "Set-Cookie" not in answer.headers
    visitor.headers["Authorization"] = f"Bearer {answer.json()['token']}"
    return visitor


def test_origins_named_site_gets_a_token_and_talks(carried: Served) -> None:
    visitor = guest(carried)
    assert post(visitor, carried, text="my back").status_code == 202
    entries = settled(visitor, carried)
    assert [e["text"] for e in entries][-1] == "You said: my back"
    again = visitor.post(f"{carried.url}/session?page=1").json()
    assert again["new"] is False
    assert "token" not in again
    assert len(again["entries"]) == len(entries)


def test_origins_named_site_reads_answers_and_nobody_else_does(carried: Served) -> None:
    for origin, allowed in ((SITE, SITE), ("https://elsewhere.example", None), (None, None)):
        headers = {"Origin": origin} if origin else {}
        file = requests.get(f"{carried.url}/page/plumb-line.js", headers=headers)
        assert file.headers.get("Access-Control-Allow-Origin") == allowed
        assert "Origin" in file.headers["Vary"]


def test_origins_stream_can_be_read_by_the_named_site(carried: Served) -> None:
    visitor = guest(carried)
    with visitor.get(f"{carried.url}/events", stream=True, timeout=5) as stream:
        assert stream.headers["Access-Control-Allow-Origin"] == SITE
        assert stream.headers["Cache-Control"] == "no-store"


@pytest.mark.parametrize(
    "origin",
    ["https://elsewhere.example", "http://practice.example", f"{SITE}.evil.example", "null"],
)
def test_origins_others_are_refused(carried: Served, origin: str) -> None:
    visitor = guest(carried)
    visitor.headers["Origin"] = origin
    for method, address in (("POST", "session"), ("GET", "history"), ("DELETE", "data")):
        answer = visitor.request(method, f"{carried.url}/{address}")
        assert answer.status_code == 403
        assert "Access-Control-Allow-Origin" not in answer.headers
    assert post(visitor, carried, text="hello").status_code == 403
    asked = requests.options(f"{carried.url}/message", headers={"Origin": origin})
    assert asked.status_code == 403


def test_origins_preflight_allows_what_the_widget_sends(carried: Served) -> None:
    asked = requests.options(f"{carried.url}/message", headers={"Origin": SITE})
    assert asked.status_code == 204
    assert asked.headers["Access-Control-Allow-Origin"] == SITE
    assert "Authorization" in asked.headers["Access-Control-Allow-Headers"]


def test_origins_a_token_is_no_key_for_another_session(carried: Served) -> None:
    one, other = guest(carried), guest(carried)
    post(one, carried, text="my knee")
    settled(one, carried)
    assert all(e.get("text") != "my knee" for e in settled(other, carried))
    token = str(one.headers["Authorization"])
    for forged in ("Bearer made-up", token[:-2] + "xx", token.removeprefix("Bearer ")):
        one.headers["Authorization"] = forged
        assert one.get(f"{carried.url}/history").status_code == 401


def test_origins_a_cookie_counts_on_the_own_page_only(carried: Served) -> None:
    visitor = carried.visitor()
    assert visitor.get(f"{carried.url}/history").status_code == 200
    from_site = {"Origin": SITE, "Sec-Fetch-Site": "cross-site"}
    assert visitor.get(f"{carried.url}/history", headers=from_site).status_code == 401


def test_origins_a_token_counts_on_the_named_site_only(carried: Served) -> None:
    visitor = guest(carried)
    del visitor.headers["Origin"]
    visitor.headers["Sec-Fetch-Site"] = "same-origin"
    assert visitor.get(f"{carried.url}/history").status_code == 401


@pytest.mark.parametrize("origin", ["*", "https://*.example", "practice.example", f"{SITE}/"])
def test_origins_must_be_exact(origin: str) -> None:
    with pytest.raises(ChannelSettingsError, match="not an exact origin"):
        read_settings({"embed_origins": [origin]})


def test_origins_without_any_no_header_is_sent(served: Served) -> None:
    file = requests.get(f"{served.url}/page/plumb-line.js", headers={"Origin": SITE})
    assert "Access-Control-Allow-Origin" not in file.headers
    assert file.headers["Cross-Origin-Resource-Policy"] == "same-origin"
