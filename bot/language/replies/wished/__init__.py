"""What somebody wishes for: time, place, kit, days, and which moves."""
