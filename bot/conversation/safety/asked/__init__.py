"""The answer to an open question about a sign, and what else stands in it."""
