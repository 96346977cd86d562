"""Messages in another language than English: noticing them, and emergencies in six of them."""

from bot.language.other_languages.emergencies import emergency_in
from bot.language.other_languages.language_of import language_of

__all__ = ["emergency_in", "language_of"]
