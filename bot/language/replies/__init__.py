"""What a reply means after the question it answers."""
