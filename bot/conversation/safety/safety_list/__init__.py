"""The list of signs that everybody is asked: its rows, and what a reply says of them."""
