"""What ends an alarm: a clinician's look at the sign, or a sign that is old and known."""
