"""What the log answers about one person: how they were met, where they are now, whether it went sour."""
