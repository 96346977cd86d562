"""Rasa graph components and the pieces that join Plumbline to the Rasa server."""
