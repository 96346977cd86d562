"""Ways in and out: the page, the chat apps and the terminal, each in a folder of its own.

Surfaces stand on `shared`, and that on `message`; no surface knows another.
"""

import bot.rasa  # noqa: F401  (before rasa, which the channels import: it leaves parts of it out)
