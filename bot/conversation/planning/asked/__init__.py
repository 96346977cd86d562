"""Questions to the guide: answered alone, instead of an answer, or missed and answered now."""
