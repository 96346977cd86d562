"""What happens beside danger: questions of safety, what a reply to them does, what ends a call."""
