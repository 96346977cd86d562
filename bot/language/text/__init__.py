"""Text as the grammars read it: words, clauses, spelling, patterns and their matching."""
