"""Thanks. {acts} completes "thank you for"; {that} starts with "you"; {to} is the same as an infinitive; {told} is a
whole sentence without its full stop: "When my reed cracked, you handed me three of yours".
"""

from __future__ import annotations

FOR = (
    "Thank you for {acts}.",
    "I'd like to thank you for {acts}.",
    "I want to thank you for {acts}.",
    "Many thanks for {acts}.",
    "I'm grateful to you for {acts}.",
)
# ... where only the kind of a meeting is known.
FOR_MEETING = FOR[:4]
# By text.
FOR_TEXT = ("Thank you for {acts}.", "Thanks for {acts}.", "Thanks so much for {acts}.")
# {to} is what somebody did as an infinitive: "drive us to the station".
TO = (
    "It was good of you to {to}. Thank you.",
    "It was good of you to {to}, and I'm grateful.",
    "It was kind of you to {to}, and I appreciated it.",
)
# ... where it cost the giver something.
TO_DEAR = (
    "It was kind of you to {to}. Thank you.",
    "It was generous of you to {to}, and I'm grateful.",
    "It was kind of you to {to}, and I won't forget it.",
)
THAT_DEAR = (
    "I haven't forgotten that {that}. Thank you.",
    "I'll remember that {that}. Thank you.",
)
# What they did, told as it was, and then the thanks.
TOLD = (
    "{told}. Thank you.",
    "{told}, and I'm grateful.",
)
TOLD_DEAR = (
    "{told}. Thank you.",
    "{told}. I haven't forgotten it. Thank you.",
    "{told}, and I won't forget it. Thank you.",
)
# ... with what it came to for the user before them.
TOLD_WITH_EFFECT = ("{told}. {effect} Thank you.",)
# ... where they did two things.
BOTH_TOLD = (
    "{told}, and {also_told}. Thank you for both.",
    "{told}. And {also_told}. Thank you.",
)
# The one deed, and another thanked for.
TOLD_FOR = (
    "{told}. Thank you for that, and for {acts}.",
    "{told}. I'm grateful for that. Thank you, too, for {acts}.",
)
TO_FOR = (
    "It was good of you to {to}. Thank you for that, and for {acts}.",
    "It was kind of you to {to}. And thank you for {acts}.",
)
# ... and one that is remembered.
THAT_FOR = (
    "I haven't forgotten that {that}. Thank you for that, and for {acts}.",
    "I'll remember that {that}. Thank you, and thank you for {acts}.",
)
TWO_TOS = (
    "It was good of you to {to}, and to {also_to}. Thank you.",
    "It was kind of you to {to}, and to {also_to}. Thank you.",
)
# After thanks for something else: thanked for as well, and never only told.
ALSO_TO = (
    "And it was good of you to {to}.",
    "And it was kind of you to {to}.",
    "It was also kind of you to {to}.",
)
ALSO_THAT = (
    "And I haven't forgotten that {that}.",
    "I'll remember, too, that {that}.",
)
ALSO_FOR = (
    "Thank you as well for {acts}.",
    "And thank you for {acts}.",
    "Thanks as well for {acts}.",
    "Thank you also for {acts}.",
)
# What a deed asked of its giver, or what it was, where the deed itself says so (rules 35 and 38). None thanks again.
EFFECTS: dict[str, tuple[str, ...]] = {
    "own time": ("I know that was your own time.", "That was your own time."),
    "hour": ("Not everybody would have come out at that hour.",),
    "late": ("I know how late that was.", "That made it a late night for you."),
    "early": ("I know how early that was.",),
    "way": ("That was no small trip.", "I know it was quite a way."),
    "need": ("That was exactly what was needed.", "That was help just when it was needed."),
    "cause": ("I know that took some doing.", "It isn't everyone who would have done that."),
    "trust": ("That took trust.", "I don't take that kind of trust lightly."),
    "both": ("That was a kindness to both of us.",),
    "all": ("That was a kindness to all of us.",),
    "gift": ("You didn't have to do that.", "That was thoughtful."),
    "home": ("It's no small thing to open a home to somebody.",),
    "candor": ("Not everybody would have done that.", "I know that you didn't have to."),
    "care": ("I know that takes time and care.", "Not many people would have taken such care over it."),
    "time": ("That was a lot of time to give.", "I know how much time that was to give."),
    "story": ("It's something to be proud of.", "That's quite a story."),
}
# Where the log gives no more than that they met.
TIME = (
    "Thank you for your time.",
    "Thank you for the time you took.",
    "Thank you for giving me your time.",
    "Many thanks for your time.",
)
COMPANION = (
    "Please give my thanks to {companion} as well.",
    "And please thank {companion} for me.",
)
# What the family of the house did.
THEIRS = ("Please thank {companion} for {acts}.", "And please thank {companion} for {acts}.")
# Where nothing was logged about the person: honest and short, no invented warmth (rule 34).
BARE_LEAD = (
    "Thank you for the offer.",
    "Thank you for offering me the position.",
    "I'm grateful to have been offered the position.",
)
# Beside what they did: for the offer itself, and with no feeling that the log may not hold. Nothing leaves it open.
FOR_THE_OFFER = (
    "And thank you for the offer.",
    "I appreciated being offered the position.",
    "I'm grateful for the offer, too.",
    "Thank you, too, for the offer.",
)
# ... in the same breath.
AND_THE_OFFER = ", and for the offer."
BARE_INSIDE = (
    "Thank you for considering me.",
    "I appreciate that you considered me.",
    "I'm grateful to have been considered.",
)
# ... to those who did not decide: the wish alone, for thanks for nothing are none.
BARE_BESIDE = (
    "I wish you and your colleagues well.",
    "My best wishes to you and to your colleagues.",
    "I wish you and everyone there all the best.",
    "All good wishes to you and to everyone there.",
)
# ... to an office, which had one in it, and to whoever does not hear the news from the user.
BARE_PART = (
    "Thank you for your part in this, and all the best.",
    "Thank you for your part in it. I wish you well.",
)
# ... who are thanked already for what they keep for the user, or whom the user does not want to thank.
BARE_UNTHANKED = ("I wish you all the best for the months ahead.", "All good wishes to you for the months ahead.")
# ... who belong to no house, or to one of which nothing is known.
BARE_OUTSIDE = (
    "All good wishes to you.",
    "All the best to you and yours.",
    "I wish you well.",
)
BARE_WITH_A_WISH = (*BARE_BESIDE, *BARE_PART, *BARE_UNTHANKED, *BARE_OUTSIDE)
# From an agency that brought the offer.
BARE_AGENCY = ("Thank you for bringing me the offer.", "I'm grateful to you for bringing me the offer.")
BARE_REFEREE = (
    "Thank you for speaking up for me.",
    "I'm grateful that you spoke up for me.",
    "Thank you very much for speaking up for me.",
)
