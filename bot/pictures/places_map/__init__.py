"""The figures on which a person taps where it hurts."""
