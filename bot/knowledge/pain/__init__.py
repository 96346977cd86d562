"""What a story of pain is made of: places, times, triggers, feelings, days."""
