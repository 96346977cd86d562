"""Ways in and out: the web page's own Rasa channel. Import the channel's module by name."""

import bot.rasa  # noqa: F401  (before rasa, which the channels import: it leaves parts of it out)
