"""Every sentence the product can write, as plain data.

A phrase is one sentence, or two that belong together. Slots in braces are filled with logged facts:
{role} "the staff engineer position", {org} the organization's name, {acts} what completes "thank you for",
{that} a clause such as "you walked me through the clinic", {reason} and {feedback} the user's own words.
To add a phrase, add a line: the tests check its slots, wording and grammar.
"""
