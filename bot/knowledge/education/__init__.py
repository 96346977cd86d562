"""The answer cards and the search over them."""
