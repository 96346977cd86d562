"""CandidateSpan spans: every place that may tell the value of a slot, with its features."""
