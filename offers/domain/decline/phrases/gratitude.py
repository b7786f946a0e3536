"""Thanks. {acts} completes "thank you for"; {that} is a clause that starts with "you"; {That} the same, capitalized."""

from __future__ import annotations

from offers.domain.decline.thanks import Sort

FOR = (
    "Thank you for {acts}.",
    "I am grateful to you for {acts}.",
    "I want to thank you for {acts}.",
    "My thanks to you for {acts}.",
    "Let me thank you for {acts}.",
    "I owe you thanks for {acts}.",
    "Above all, thank you for {acts}.",
    "You have my thanks for {acts}.",
    "I appreciate all you did, and I thank you for {acts}.",
    "Please accept my thanks for {acts}.",
    "I would like to say thank you for {acts}.",
    "Most of all I am grateful for {acts}.",
)
ALSO_FOR = (
    "Thank you as well for {acts}.",
    "I am also grateful for {acts}.",
    "And thank you for {acts}.",
    "The same goes for {acts}.",
    "I also appreciated {acts}, and I thank you for it.",
)
ALSO_THAT = (
    "{That}, too, and I am grateful.",
    "It also meant something to me that {that}.",
    "{That} as well, and I noticed.",
    "I have not forgotten that {that}.",
    "I also want to mention that {that}; thank you.",
    "And {that}, which I appreciated.",
    "{That} besides, and I thank you for it.",
)
# One short sentence on what a kindness was worth; about the act, never about an effect nobody logged.
WORTH: dict[Sort, tuple[str, ...]] = {
    Sort.HOSPITALITY: (
        "That was generous, and it was not lost on me.",
        "It was a kind thing to do for a candidate.",
        "You did not have to do that.",
    ),
    Sort.TIME: (
        "I know that was time you could have spent elsewhere.",
        "That is a lot of time to give a candidate.",
        "I do not take that much of your day for granted.",
    ),
    Sort.GUIDANCE: (
        "I learned from it.",
        "It helped me see the work as it is.",
        "You were a good teacher in that.",
        "That gave me a clear picture.",
    ),
    Sort.CANDOR: (
        "I value that kind of openness.",
        "I know that openness of that kind is a form of trust.",
        "Not everyone would have been so open.",
    ),
    Sort.LOGISTICS: (
        "You made that part easy for me.",
        "It took a load off my mind.",
        "That was quick, careful work.",
    ),
    Sort.WORK: (
        "I know that took effort.",
        "That was thoughtful of you.",
        "You went about it with care.",
    ),
}
COMPANION = (
    "Please give my thanks to {companion} as well.",
    "Please pass my thanks on to {companion}, too.",
)
# Where nothing was logged about the person: honest and short, no invented warmth (rule 34).
BARE_LEAD = (
    "Thank you for the offer and for the confidence behind it.",
    "Thank you for offering me the position.",
    "I appreciate the offer, and I thank you for it.",
)
BARE_INSIDE = (
    "Thank you for considering me.",
    "I appreciate that I was considered, and I thank you for it.",
    "Thank you for having me in mind for it.",
    "I am grateful to have been considered.",
)
BARE_OUTSIDE = (
    "Thank you for standing ready to help.",
    "I appreciate that I could have turned to you, and I thank you for it.",
)
BARE_REFEREE = ("Thank you for speaking up for me.", "I am grateful that you spoke up for me.")
