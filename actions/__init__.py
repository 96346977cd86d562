"""Rasa custom actions, one per file: thin adapters from the tracker to `bot/` and back."""
