"""What a message to a person is: its cards, their layout, choices, and plain text."""
