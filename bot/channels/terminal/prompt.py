"""The line people type on: history, and the arrow keys walk through the choices.

The history is in memory only: what a person writes is never kept.
"""

from __future__ import annotations

from collections.abc import Callable

from prompt_toolkit import PromptSession
from prompt_toolkit.application.current import get_app
from prompt_toolkit.buffer import Buffer
from prompt_toolkit.filters import Condition
from prompt_toolkit.history import InMemoryHistory
from prompt_toolkit.key_binding import KeyBindings
from prompt_toolkit.key_binding.key_processor import KeyPressEvent

from bot.knowledge.wording.speaking import speak

PROMPT = "> "
HINT = speak("terminal", "choose_enter_sends_or_write")


class TerminalPrompt:
    """Reads one line after the other; `titles` gives the choices that are open."""

    def __init__(self, titles: Callable[[], tuple[str, ...]], **session: object) -> None:
        """`session` goes to the library's own prompt, such as another input or output."""
        self._titles = titles
        self._session: PromptSession[str] = PromptSession(
            history=InMemoryHistory(),
            key_bindings=self._keys(),
            bottom_toolbar=self._toolbar,
            **session,  # type: ignore[arg-type]
        )

    async def read(self) -> str:
        """Return a line. Raises KeyboardInterrupt for Ctrl-C and EOFError for Ctrl-D."""
        return await self._session.prompt_async(PROMPT)

    def _keys(self) -> KeyBindings:
        keys = KeyBindings()
        choosing = Condition(self._is_choosing)

        @keys.add("down", filter=choosing)
        def down(event: KeyPressEvent) -> None:
            self._walk(event.current_buffer, 1)

        @keys.add("up", filter=choosing)
        def up(event: KeyPressEvent) -> None:
            self._walk(event.current_buffer, -1)

        return keys

    def _is_choosing(self) -> bool:
        """On an empty line or a choice the arrows choose; elsewhere they walk the history."""
        text = get_app().current_buffer.text
        return bool(self._titles()) and (not text or text in self._titles())

    def _walk(self, buffer: Buffer, by: int) -> None:
        titles = self._titles()
        at = titles.index(buffer.text) + by if buffer.text in titles else (0 if by > 0 else -1)
        buffer.text = titles[at % len(titles)]
        buffer.cursor_position = len(buffer.text)

    def _toolbar(self) -> str:
        return HINT if self._titles() else ""
