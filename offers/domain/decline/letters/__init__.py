"""More texts from the engine of the goodbye: one letter to one person, at another moment of the search.

A `LetterRequest` says which letter, to whom and in which register; `write` answers with a draft. The facts, the names,
the thanks and the discretion are those of the goodbye; only the moves and the phrases are a letter's own.
"""
