"""Learns the classifier of slots: which of what the grammars found holds."""
