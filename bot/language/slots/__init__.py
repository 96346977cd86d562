"""The slot classifier: which of the candidate spans hold, learned from labelled messages."""
