"""Facts that are taken out, put back, or replaced by what is told instead."""
