"""Learns what a reply to a question or an answer of safety does."""
