"""Signs of danger: concept classes, frames, the statistical net and how both are weighed."""
