"""Plumbline: a conversational guide for people with back, neck and upper-back pain."""
