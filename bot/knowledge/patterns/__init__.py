"""The muscle patterns and the muscles they name."""
