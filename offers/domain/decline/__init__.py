"""Turning a no into closed loops: what was logged goes in, a plan and words come out.

`facts.Case` goes in, `bundle.Bundle` comes out, `compose.compose` is the way between them.
Rule numbers in this package are those of the decline etiquette in docs/decline-rules.md.
"""
