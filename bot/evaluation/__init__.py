"""Scoring of the understanding against labelled messages."""
