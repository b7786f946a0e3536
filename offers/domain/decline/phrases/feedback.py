"""Feedback, after the decision and the thanks (rules 51 to 55)."""

from __future__ import annotations

# Of a point that is no sentence: "more time between visits".
IN_FEW_WORDS = (
    "One thing I'd mention, in case it helps: {feedback}",
    "Something that may help next time: {feedback}",
    "One small observation: {feedback}",
)
JOINED = (
    "One thing I'd pass on is that {feedback}",
    "If I may add one thought, {feedback}",
    "I thought I'd mention that {feedback}",
)
# ... that says what would help.
SUGGESTING = (
    "I think {feedback}",
    "For the next person, {feedback}",
    "My one thought is that {feedback}",
)
# ... of which only the thing that would help is named: {feedback} is "a named deputy".
SUGGESTED = (
    "If I could suggest one thing, it would be {feedback}",
    "If I may, I'd suggest {feedback}",
    "My one suggestion would be {feedback}",
)
SUGGESTED_AFTER_A_YES = (
    "My one suggestion for the next search would be {feedback}",
    "With the next person in mind, I'd suggest {feedback}",
)
SUGGESTED_TOO = ("I'd suggest {feedback}", "One thing I'd suggest is {feedback}")
# ... to an agency, which has nothing of it to change.
TO_PASS_ON = ("You might pass on that {feedback}", "If it helps, you could tell them that {feedback}")
SUGGESTED_TO_PASS_ON = (
    "You might pass on one suggestion: {feedback}",
    "If you pass anything on, I'd suggest {feedback}",
)
ALONE_TO_PASS_ON = ("There is one thing that you might pass on. {Feedback}",)
IN_FEW_WORDS_TO_PASS_ON = ("Something that you might pass on: {feedback}",)
TWO_TO_PASS_ON = ("There are two things that you might pass on.",)
# ... to the only one who was cleared for it, and whom the others may ask.
FOR_YOU = ("This one is just for you: {feedback}", "One thing just for you: {feedback}")
TWO_FOR_YOU = ("Two things, just for you. {Feedback}",)
# After a yes nothing may sound like the start of a negotiation.
AFTER_A_YES = (
    "My one thought for the next search is that {feedback}",
    "With the next person in mind, {feedback}",
    "For the next search, {feedback}",
    "If I may leave you with one thought, {feedback}",
    "For whoever comes next, {feedback}",
    "I'd only add that {feedback}",
)
IN_FEW_WORDS_AFTER_A_YES = (
    "A thought for the next search, and not for me: {feedback}",
    "With the next person in mind: {feedback}",
)
# A point that begins with a name or a figure, or has a colon in it, is a sentence of its own.
ALONE = (
    "One thing may be of use to you with the next person. {Feedback}",
    "There is one thing I'd pass on, in case it helps. {Feedback}",
    "I have one thought, in case it helps. {Feedback}",
    "One thing stayed with me that may be of use to you. {Feedback}",
)
ALONE_AFTER_A_YES = (
    "I have one thought for the next search, and not for me. {Feedback}",
    "There is one thing I'd pass on, with the next person in mind. {Feedback}",
)
# ... whose words somebody else has already.
AGAIN_SUGGESTING = (
    "If it helps whoever hires next: {feedback}",
    "In case it is of use with the next search: {feedback}",
)
AGAIN = ("From where I stood, {feedback}", "Seen from my side, {feedback}")
AGAIN_ALONE = ("There is one thing to add from my side. {Feedback}", "I have one thing to add. {Feedback}")
# A term told and nothing said of it.
OF_A_FACT = (
    "It may matter to the next person as well that {feedback}",
    "One thing that may weigh with the next person too is that {feedback}",
)
# Ahead of two points, each a sentence of its own.
TWO = (
    "There are two things I'd pass on, in case they help.",
    "I have two thoughts that may be of use.",
    "Two things stayed with me that may be of use to you.",
)
TWO_AFTER_A_YES = (
    "I have two thoughts for the next search, and not for me.",
    "There are two things I'd pass on, with the next person in mind.",
)
# Two points in one sentence.
BOTH = ("{Feedback}", "If it's of use to you, {feedback}")
# On the phone.
SPOKEN = (
    "One point, if it helps you with the next person: {feedback}",
    "There's one thing I'd mention: {feedback}",
)
SPOKEN_JOINED = (
    "One thing I'd mention is that {feedback}",
    "My one thought is that {feedback}",
    "From where I stood, {feedback}",
)
# ... that says what would help.
SPOKEN_SUGGESTING = ("I think {feedback}", "For the next person, {feedback}", "I'd say that {feedback}")
SPOKEN_SUGGESTED = ("If I could suggest one thing, it would be {feedback}", "My one suggestion would be {feedback}")
SPOKEN_AFTER_A_YES = (
    "My only thought for the next search is that {feedback}",
    "For the next search, {feedback}",
    "If I may leave you with one thought, {feedback}",
    "With the next person in mind, {feedback}",
)
SPOKEN_ALONE = (
    "May I mention one thing? {Feedback}",
    "There's one thing I'd pass on. {Feedback}",
    "I have one thought for the next search. {Feedback}",
)
SPOKEN_TWO = ("There are two things I'd mention.", "I have two thoughts for the next search.")
