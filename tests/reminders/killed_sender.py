"""Sends what is due and writes each note to a file; made to be killed in the middle.

Usage: killed_sender.py DATABASE_URL NOTES_FILE NOW
"""

from __future__ import annotations

import asyncio
import os
import random
import sys
from datetime import datetime

from bot.knowledge.staying.reminders import load_reminder_rules, load_reminder_texts
from bot.records import Records
from bot.reminders.sending import Delivery, send_due


class FileSender:
    """Appends the person to a file, as one write; takes a moment, like a network."""

    def __init__(self, path: str) -> None:
        self._file = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT)

    async def send(self, sender: str, text: str) -> Delivery:
        await asyncio.sleep(random.random() * 0.004)
        os.write(self._file, f"{sender}\n".encode())
        await asyncio.sleep(random.random() * 0.004)
        return Delivery.SENT


async def main(url: str, notes: str, now: str) -> None:
    records = Records(url)
    records.reminders().is_on("nobody")  # what only the first note waits for, before the time runs
    load_reminder_texts()
    load_reminder_rules()
    sys.stdout.write("begun\n")
    sys.stdout.flush()
    sender = FileSender(notes)
    moment = datetime.fromisoformat(now)
    await send_due(records.reminders(), {"web": sender}, lambda: moment, most=20)


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
