"""Turning a no into closed loops: what was logged goes in, a plan and words come out.

`facts.Case` goes in, `bundle.Bundle` comes out, and `compose.compose` is the way between them:

- what was logged: `reading` (what each person did), `log` (how it stands with them), `undoing` (what is in motion),
  `private` (what may not be repeated), `people` (how to call them)
- what may be told: `share` (reasons and feedback), `thanks`, `plan` (whom to tell how), and from these `briefing`,
  which puts together the `brief` of each reader
- what is said and done: `words` (messages), `calls` (scripts), `closing` (the checklist), with the sentences of
  `phrases` and `choosing` among them; `review` looks at every text; `letters` are for other moments of a search

They stand on each other in one direction, which `lint-imports` holds. Rule numbers are those of the decline
etiquette in docs/decline-rules.md.
"""
