"""The words that readings of danger and of pain share: lexicons, rules, cues, lists, forms."""
