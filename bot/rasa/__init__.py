"""Rasa graph components and the pieces that join Plumbline to Rasa, less the parts left out."""

from bot.rasa.unused_parts import leave_out

leave_out()
