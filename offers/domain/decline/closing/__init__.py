"""The checklist: what is left to do, one person and one date an entry, until the loop is closed."""
