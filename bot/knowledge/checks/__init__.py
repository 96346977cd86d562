"""The home checks: steps, answers, who is asked which."""
