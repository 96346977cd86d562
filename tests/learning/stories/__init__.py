"""Tests of the learning of stories."""
