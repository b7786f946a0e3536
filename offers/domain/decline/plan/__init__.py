"""Whom to tell, by which channel, in which order, and why."""
