"""Wishes: how people say what they want of a session."""
