"""Learns what each part of a message does at the open question."""
