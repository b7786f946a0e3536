"""What the letters can say, as plain data, in three registers.

Slots are those of the goodbye's phrases, and: {until} and {starts} a named day ("Friday, April 17"), {when} "today",
"on Tuesday" or "on March 3", {month} "in March", {agreed} the user's own words of what was agreed.
To add a phrase, add a line: the tests check its slots, wording and grammar.
"""

from offers.domain.decline.people.registers import Register

InRegisters = dict[Register, tuple[str, ...]]
