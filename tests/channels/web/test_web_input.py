"""The channel's routes over real HTTP."""

from __future__ import annotations

import os
import re
import stat
from pathlib import Path
from typing import Any

import pytest
import requests

from bot.channels.shared.channel_errors import ChannelSettingsError
from bot.channels.web import WebInput
from bot.channels.web.page_files import page_files
from bot.channels.web.web_settings import WebSettings
from bot.knowledge.pictures.poses import picture_ids
from tests.channels.web.reading import post, settled
from tests.channels.web.served import Served, serve


def test_web_serves_the_page_with_strict_headers(served: Served) -> None:
    page = requests.get(served.url)
    assert page.status_code == 200
    assert page.url.endswith("/chat/")
    assert page.headers["Content-Type"].startswith("text/html")
    policy = page.headers["Content-Security-Policy"]
    assert policy.startswith("default-src 'self';")
    assert "frame-ancestors 'none'" in policy
    assert "unsafe" not in policy
    assert page.headers["X-Content-Type-Options"] == "nosniff"
    assert page.headers["Referrer-Policy"] == "no-referrer"


def test_web_serves_every_file_the_page_asks_for(served: Served) -> None:
    page = requests.get(served.url)
    names = set(re.findall(r'(?:src|href)="(/chat/page/[^"]+)"', page.text))
    files = ("plumb-line.css", "plumb-line.js", "mark.svg", "manifest.webmanifest", "icon-180.png")
    assert names == {f"/chat/page/{name}" for name in files}
    root = served.url.removesuffix("/chat")
    for name in names:
        file = requests.get(f"{root}{name}")
        assert file.status_code == 200
        again = requests.get(f"{root}{name}", headers={"If-None-Match": file.headers["ETag"]})
        assert (again.status_code, again.content) == (304, b"")


@pytest.mark.parametrize("name", ["web.py", "..%2fweb.py", "..%2f..%2fpyproject.toml", ".", "x.js"])
def test_web_serves_no_other_file(served: Served, name: str) -> None:
    answer = requests.get(f"{served.url}/page/{name}")
    assert answer.status_code == 404
    assert "import" not in answer.text


def test_web_has_packed_its_files_before_anybody_asks() -> None:
    """The first visitor waited for the minifier, and everybody else with them."""
    page_files.cache_clear()
    with serve():
        assert page_files.cache_info().currsize == 1


def test_web_front_door_is_the_page(served: Served) -> None:
    root = served.url.removesuffix("/chat")
    front = requests.get(f"{root}/")
    assert front.url == f"{root}/"
    assert front.text == requests.get(f"{served.url}/").text
    assert front.headers["Content-Security-Policy"].startswith("default-src 'self';")


def test_web_packs_files_for_those_who_can_unpack_them(served: Served) -> None:
    address = f"{served.url}/page/plumb-line.js"
    packed = requests.get(address)
    plain = requests.get(address, headers={"Accept-Encoding": "identity"})
    assert packed.headers["Content-Encoding"] == "gzip"
    assert "Content-Encoding" not in plain.headers
    assert packed.text == plain.text


def test_web_tells_framers_by_exact_origin(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PLUMBLINE_DATA_DIR", str(tmp_path))
    with serve(WebSettings(frame_origins=("https://practice.example",), path="/back")) as framed:
        page = requests.get(f"{framed.url}/")
        assert "frame-ancestors https://practice.example" in page.headers["Content-Security-Policy"]
        assert "X-Frame-Options" not in page.headers


def test_web_session_cookie_is_signed_and_guarded(served: Served, tmp_path: Path) -> None:
    answer = requests.post(f"{served.url}/session")
    cookie = answer.headers["Set-Cookie"].lower()
    assert "httponly" in cookie
    assert "samesite=strict" in cookie
    assert "path=/chat" in cookie
    assert "secure" not in cookie
    assert answer.json()["characters"] == 5000
    behind_https = requests.post(f"{served.url}/session", headers={"X-Forwarded-Proto": "https"})
    assert "secure" in behind_https.headers["Set-Cookie"].lower()
    key_file = tmp_path / "secret.key"
    assert stat.S_IMODE(os.stat(key_file).st_mode) == 0o600


def test_web_session_is_kept_until_a_fresh_one_is_asked_for(served: Served) -> None:
    visitor = served.visitor()
    first = visitor.cookies["plumbline_session"]
    assert visitor.post(f"{served.url}/session").json()["new"] is False
    assert visitor.cookies["plumbline_session"] == first
    assert visitor.post(f"{served.url}/session?fresh=1").json()["new"] is True
    assert visitor.cookies["plumbline_session"] != first


@pytest.mark.parametrize("cookie", [None, "forged", "ImFiYyI.aaaaaa.bbbbbbbbbbbbbbbbbbbbbbbbbbb"])
@pytest.mark.parametrize("address", ["history", "events", "data"])
def test_web_tells_nobody_anything_without_a_session(
    served: Served, address: str, cookie: str | None
) -> None:
    cookies = {"plumbline_session": cookie} if cookie else {}
    answer = requests.get(f"{served.url}/{address}", cookies=cookies)
    assert answer.status_code == 401
    assert answer.json()["error"].endswith(".")


def test_web_sessions_do_not_see_each_other(served: Served) -> None:
    one, other = served.visitor(), served.visitor()
    post(one, served, text="my knee")
    assert len(settled(one, served)) == 2
    assert settled(other, served) == []
    senders = {message.sender_id for message in served.bot.heard}
    assert all(re.fullmatch(r"[0-9a-f]{32}", sender) for sender in senders)


@pytest.mark.parametrize(
    "headers",
    [
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Origin": "https://elsewhere.example"},
        {"Origin": "null"},
    ],
)
def test_web_refuses_what_another_site_sends(served: Served, headers: dict[str, str]) -> None:
    visitor = served.visitor()
    visitor.headers.update(headers)
    assert post(visitor, served, text="hello").status_code == 403
    assert visitor.delete(f"{served.url}/data").status_code == 403
    assert served.bot.heard == []


def test_web_serves_pictures_in_both_colours(served: Served) -> None:
    picture = sorted(picture_ids())[0]
    light = requests.get(f"{served.url}/pictures/{picture}.svg")
    dark = requests.get(f"{served.url}/pictures/{picture}.svg?theme=dark")
    assert light.headers["Content-Type"].startswith("image/svg+xml")
    assert light.text.startswith("<svg")
    assert light.text != dark.text
    assert light.headers["Content-Security-Policy"].startswith("default-src 'none'")


def test_web_serves_a_chart_of_progress_that_no_browser_keeps(served: Served) -> None:
    answer = requests.get(f"{served.url}/pictures/progress-261101-7__5----.svg?theme=dark")
    assert "1 Nov: 7; 4 Nov: 5" in answer.text
    assert answer.headers["Cache-Control"] == "no-store"


@pytest.mark.parametrize(
    "name", ["nothing.svg", "R01", "R01.png", "..%2fR01.svg", "R01.svg?theme=x"]
)
def test_web_pictures_that_are_not_there_are_said_so(served: Served, name: str) -> None:
    answer = requests.get(f"{served.url}/pictures/{name}")
    assert answer.status_code == 404
    assert answer.json()["error"].endswith(".")


def test_web_health_tells_whether_the_bot_is_ready(served: Served) -> None:
    assert requests.get(f"{served.url}/health").json() == {"ok": True, "bot_ready": True}


def test_web_answers_unknown_addresses_with_a_sentence(served: Served) -> None:
    for answer in (
        requests.get(f"{served.url}/nothing/here"),
        requests.get(f"{served.url}/message"),
        requests.put(f"{served.url}/session"),
    ):
        assert answer.status_code in (404, 405)
        assert "Traceback" not in answer.text


def test_web_failures_become_a_sentence_without_the_reason(
    served: Served, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    visitor = served.visitor()

    def broken(sender_id: str) -> dict[str, Any]:
        raise RuntimeError(f"cannot read {sender_id}")

    monkeypatch.setattr(served.kept, "export", broken)
    answer = visitor.get(f"{served.url}/data")
    assert answer.status_code == 500
    assert answer.json()["error"].endswith(".")
    assert "cannot read" not in answer.text
    assert "RuntimeError" in caplog.text
    (conversation,) = served.channel.conversations._by_sender
    assert conversation not in caplog.text


def test_web_builds_from_credentials_and_names_wrong_options() -> None:
    channel = WebInput.from_credentials({"path": "/back"})
    assert (channel.name(), channel.url_prefix()) == ("web", "/back")
    assert WebInput.from_credentials(None).url_prefix() == "/chat"
    with pytest.raises(ChannelSettingsError, match="pathh"):
        WebInput.from_credentials({"pathh": "/back"})


def test_web_goes_on_with_a_passing_key_when_the_key_file_cannot_be_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    blocked = tmp_path / "a-file"
    blocked.write_text("in the way")
    monkeypatch.setenv("PLUMBLINE_DATA_DIR", str(blocked))
    with serve() as served:
        visitor = served.visitor()
        assert post(visitor, served, text="hello").status_code == 202
