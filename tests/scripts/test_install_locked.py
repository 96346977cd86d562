"""What is said while the locked packages are installed."""

from __future__ import annotations

from pathlib import Path

import pytest

from scripts import install_locked

PIP = """
for _ in range(2):  # said once for each lock that names it
    print("Ignoring p60: markers 'sys_platform == win32' don't match your environment")
for number in range(60):
    print(f"Collecting p{number}")
print("Installing collected packages: p0")
"""


def test_install_locked_says_its_steps_where_there_is_no_screen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    lock, pip = tmp_path / "some.lock", tmp_path / "pip.py"
    pinned = [f"p{number}==1 \\\n" for number in range(60)]
    elsewhere = "p60==1 ; sys_platform == 'win32' \\\n"
    lock.write_text("".join([*pinned, elsewhere]), encoding="utf-8")
    pip.write_text(PIP, encoding="utf-8")
    monkeypatch.setattr(install_locked, "PIP", (install_locked.sys.executable, str(pip)))
    assert install_locked.main([str(lock)]) == 0
    assert capsys.readouterr().err.splitlines() == [
        "  fetching: 0 packages",
        "  fetching: 25 packages",
        "  fetching: 50 packages",
        "  fetching: 60 packages",
        "  unpacking: 60 packages",
        "  done: 60 packages",
    ]
