"""Turning a no into closed loops: what was logged goes in, a plan and words come out.

`facts.Case` goes in, `bundle.Bundle` comes out, and `compose.compose` is the way between them: `discretion` says what
may be repeated, `reading` what each person did, `etiquette` whom to tell how, `briefing` what each reader may be told;
`messages`, `scripts` and `checklist` put it into the words of `phrases`. `letters` are for other moments of a search.
Rule numbers in this package are those of the decline etiquette in docs/decline-rules.md.
"""
