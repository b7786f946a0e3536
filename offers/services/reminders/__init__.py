"""Reminders: planned from the rows, claimed by one worker, handed to the mail server once."""
