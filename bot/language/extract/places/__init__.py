"""Where it hurts: regions, sides, and where the pain travels."""
