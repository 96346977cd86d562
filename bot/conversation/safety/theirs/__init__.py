"""What is told of somebody else, or of a child."""
