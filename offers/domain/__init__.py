"""Rules that need no database: plain Python, standard library only."""
