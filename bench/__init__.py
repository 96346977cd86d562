"""Benchmarks against stock Rasa, as ratios of figures from the same run."""
