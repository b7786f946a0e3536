"""Choosing among phrases over a whole bundle, so that no two people read the same sentence."""
