"""Languages other than English: noticing them, what is said, words of emergency."""
