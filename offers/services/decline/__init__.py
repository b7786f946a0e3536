"""The guided decline: one decline from “I'm saying no” to the last closed loop.

`case` puts the user's own choices in place among the facts that `offers.services.facts` reads, `workflow` moves the
decline, `plan` keeps what the user overruled, `thanks` what each person is thanked for, `words` holds the texts and
`closing` the checklist.
"""
