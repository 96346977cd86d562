"""The learned choice among everything the grammars find."""
