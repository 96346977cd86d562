"""What is kept of the weeks, and what they come to: scores, check-ins, flares, dates."""
