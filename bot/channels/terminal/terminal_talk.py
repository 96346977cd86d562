"""A conversation in the terminal, from its beginning or from where it was left to its end."""

from __future__ import annotations

import asyncio
import logging
import signal
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

from rasa.core.channels.channel import UserMessage

from bot.channels.message.guide_message import AttachedFile
from bot.channels.shared.bot_memory import BotMemory
from bot.channels.shared.linking import RESUME, answer_link, wants_link
from bot.channels.shared.surface_links import Links, all_links
from bot.channels.terminal.terminal_output import TerminalOutput
from bot.knowledge.wording.speaking import speak
from bot.rasa.said_so_far import about_message
from bot.records import Records

if TYPE_CHECKING:
    from bot.channels.terminal.timer import Timer

log = logging.getLogger(__name__)

NO_ANSWER = speak("terminal", "i_cant_answer_just_now")
KEPT = speak("terminal", "your_answers_are_kept_plumbline")
NOT_KEPT = speak("terminal", "nothing_of_this_is_kept")
NOTHING_LEFT = speak("terminal", "there_is_nothing_to_go")


class TerminalTalk:
    """Says to the bot what is typed and keeps, with consent, where the conversation stands."""

    def __init__(
        self,
        agent: Any,
        sender: str,
        output: TerminalOutput,
        write: Callable[[str], None],
        records: Records | None = None,
        links: Links | None = None,
    ) -> None:
        """`agent` is Rasa's; `records` and `links` are the installation's own unless given."""
        self._agent = agent
        self._surface = (output.name(), sender)
        self._output = output
        self._write = write
        self._memory = BotMemory(lambda: agent, records)
        self._links = links or all_links()

    async def by_typing(self) -> None:
        """Talk until Ctrl-C or Ctrl-D; then say what is kept."""
        from bot.channels.terminal.prompt import TerminalPrompt
        from bot.channels.terminal.timer import HINT, Timer

        prompt = TerminalPrompt(lambda: self._output.choices.titles)
        while True:
            try:
                line = await prompt.read()
            except (EOFError, KeyboardInterrupt):
                break
            if self._output.timer and not line.strip():
                line = await timed(Timer(self._output.timer))
                if not line:
                    continue
            await self.say(line)
            if self._output.timer:
                self._write(HINT)
        kept = await self._memory.keep(await self._links.home(*self._surface))
        self._write(KEPT if kept else NOT_KEPT)

    async def from_lines(self, lines: TextIO) -> None:
        """Take one message a line, until the end or until something is no text."""
        while True:
            try:
                line = await asyncio.to_thread(lines.readline)
            except UnicodeDecodeError:
                return
            if not line:
                return
            await self.say(line)

    async def resume(self) -> None:
        """Put the conversation back as it was left and ask the open question again."""
        home = await self._links.home(*self._surface)
        await self._memory.bring_back(home, within=None)
        if await self._memory.values(home[1]):
            await self._turn(RESUME)
        else:
            self._write(NOTHING_LEFT)
            await self.greet()

    async def greet(self) -> None:
        """Let the guide speak first, so that nobody sits before an empty screen."""
        await self._turn("/greet")

    async def say(self, line: str) -> None:
        """Give a line to the guide and print what it answers."""
        if wants_link(line):
            answer = await answer_link(self._links, *self._surface, line)
            self._write(f"{answer.text}\n")
            if answer.joined:
                await self.resume()
            return
        await self._turn(self._output.choices.read(line))

    async def _turn(self, text: str) -> None:
        channel, sender = home = await self._links.home(*self._surface)
        self._output.said_something = self._output.ends = False
        about = about_message(self._output.name())
        message = UserMessage(text, self._output, sender, input_channel=channel, metadata=about)
        try:
            await self._agent.handle_message(message)
        except Exception:  # the person gets a sentence, the log gets the trace
            log.exception("a turn failed")
        if not self._output.said_something:
            self._write(NO_ANSWER)
        await self._write_files(sender)
        if self._output.ends:
            self._links.part(home)
            await self._memory.forget(sender)
        else:
            await self._memory.keep(home)

    async def _write_files(self, sender: str) -> None:
        """Put the files of what was said into the folder where the chat was begun."""
        said, self._output.wants = self._output.wants, []
        for message in said:
            for file in await self._memory.own_files(message, sender):
                self._write_file(file)

    def _write_file(self, file: AttachedFile) -> None:
        try:
            Path(file.name).write_bytes(file.content)
        except OSError as error:
            self._write(
                speak("terminal", "cannot_be_written", name=file.name, strerror=error.strerror)
            )
        else:
            self._write(speak("terminal", "written", name=file.name))


async def timed(timer: Timer) -> str:
    """Run a timer that Ctrl-C ends; return what was typed meanwhile."""
    loop = asyncio.get_running_loop()
    loop.add_signal_handler(signal.SIGINT, timer.stop)
    try:
        await asyncio.to_thread(timer.run)
    finally:
        loop.remove_signal_handler(signal.SIGINT)
    return timer.typed
