"""Thanks. {acts} completes "thank you for"; {that} is a clause that starts with "you"; {That} the same, capitalized."""

from __future__ import annotations

from offers.domain.decline.acts import Sort

FOR = (
    "Thank you for {acts}.",
    "I'd like to thank you for {acts}.",
    "I'm grateful to you for {acts}.",
    "I want to thank you for {acts}.",
    "Many thanks for {acts}.",
)
# By text.
FOR_TEXT = ("Thank you for {acts}.", "Thanks for {acts}.", "Thanks so much for {acts}.")
# The deed told, then thanked for.
THAT = (
    "{That}. Thank you.",
    "{That}. Thank you for that.",
)
# ... where it cost the giver something.
THAT_DEAR = (
    "{That}. Thank you.",
    "I haven't forgotten that {that}. Thank you.",
    "{That}. Thank you for that.",
    "I'll remember that {that}. Thank you.",
)
# The one deed told, and another thanked for.
THAT_FOR = (
    "{That}. Thank you for that, and for {acts}.",
    "{That}. Thank you, and thank you for {acts}.",
    "{That}. My thanks for that, and for {acts}.",
)
# {also_that} goes on from the first without its "you".
TWO_THATS = (
    "{That} and {also_that}. Thank you.",
    "{That} and {also_that}. Thank you for both.",
)
THREE = (
    "{That} and {also_that}. Thank you for both, and for {acts}.",
    "{That} and {also_that}. Thank you, and thank you for {acts}.",
)
ALSO_FOR = (
    "Thank you as well for {acts}.",
    "And thank you for {acts}.",
    "Thanks, too, for {acts}.",
)
ALSO_THAT = (
    "{That}, too.",
    "On top of that, {that}.",
    "I haven't forgotten, either, that {that}.",
    "{That} as well.",
)
# One short sentence on what a kindness was worth: it fits whatever of that sort was done and whoever did it, and it
# claims no effect that nobody logged. Few on purpose: most thanks stand better alone.
WORTH: dict[Sort, tuple[str, ...]] = {
    Sort.HOSPITALITY: ("That was a real kindness.", "It was generous of you."),
    Sort.GIFT: ("That was a kind thought.", "It was thoughtful of you."),
    Sort.CANDOR: ("I value that kind of openness.",),
    Sort.TIME: ("I know that was time you could have used elsewhere.",),
}
MUCH_TIME = ("In all, you gave me a great deal of your time.",)
COMPANION = (
    "Please give my thanks to {companion}, too.",
    "My thanks go to {companion} also.",
)
# Where nothing was logged about the person: honest and short, no invented warmth (rule 34).
BARE_LEAD = (
    "Thank you for the offer, and for the confidence behind it.",
    "Thank you for offering me the position.",
    "I appreciate the offer, and I thank you for it.",
)
BARE_INSIDE = (
    "Thank you for considering me.",
    "I appreciate that you considered me, and I thank you for it.",
    "Thank you for having me in mind for it.",
)
# ... to those who did not decide: no part is made up for them.
BARE_PART = (
    "Thank you all the same.",
    "My thanks to you all the same.",
    "Thank you, in any case.",
    "My thanks to you, in any case.",
)
BARE_OUTSIDE = (
    "Thank you for being there to help.",
    "I appreciate that I could have turned to you for help, and I thank you.",
)
BARE_REFEREE = ("Thank you for speaking up for me.", "I'm grateful that you spoke up for me.")
