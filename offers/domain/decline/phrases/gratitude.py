"""Thanks. {acts} completes "thank you for"; {that} is a clause that starts with "you"; {That} the same, capitalized."""

from __future__ import annotations

from offers.domain.decline.acts import Sort

FOR = (
    "Thank you for {acts}.",
    "I'm grateful to you for {acts}.",
    "I want to thank you for {acts}.",
    "Thank you, truly, for {acts}.",
    "I owe you a proper thank-you for {acts}.",
    "Most of all, thank you for {acts}.",
    "I especially want to thank you for {acts}.",
    "My sincere thanks for {acts}.",
    "Let me say thank you for {acts}.",
    "I'd like to thank you, above all, for {acts}.",
    "What I'd like to thank you for is {acts}.",
    "You have my thanks for {acts}.",
)
# The deed told, then thanked for.
THAT = (
    "{That}, and I'm grateful for it.",
    "{That}. Thank you for that.",
    "I haven't forgotten that {that}, and I thank you for it.",
    "{That}, and I appreciated it very much.",
    "It mattered to me that {that}. Thank you.",
    "{That}. It was good of you, and I'm grateful.",
)
TWO_THATS = (
    "{That}, and {also_that}. Thank you for both.",
    "{That}, and {also_that}. I appreciated both.",
    "{That}, and {also_that}, and I'm grateful for it all.",
)
ALSO_FOR = (
    "Thank you as well for {acts}.",
    "I'm also grateful for {acts}.",
    "And thank you for {acts}.",
    "Thanks, too, for {acts}.",
)
ALSO_THAT = (
    "{That}, too.",
    "And {that}, which I appreciated.",
    "{That} as well, and it didn't go unnoticed.",
    "On top of that, {that}.",
    "It mattered to me, too, that {that}.",
)
# One short sentence on what a kindness was worth; about the act, never about an effect nobody logged.
WORTH: dict[Sort, tuple[str, ...]] = {
    Sort.HOSPITALITY: (
        "That was a real kindness.",
        "You went well past what a candidate can expect.",
        "It was generous of you, and I won't forget it.",
    ),
    Sort.TIME: (
        "That is a lot of time to give a candidate.",
        "I know how full your days are, and I don't take that time for granted.",
        "I don't take your time for granted.",
    ),
    Sort.GUIDANCE: (
        "That was worth more to me than any brochure.",
        "I learned a lot from it.",
        "You explained things well, and I appreciated it.",
        "It gave me a clear picture of the work.",
    ),
    Sort.CANDOR: (
        "I value that kind of openness.",
        "It takes trust to be that open, and I appreciated it.",
        "Not everyone would have been so frank.",
    ),
    Sort.LOGISTICS: (
        "You made it look easy.",
        "It saved me a good deal of trouble.",
        "You took that off my hands, and I was glad of it.",
    ),
    Sort.WORK: (
        "That was thoughtful of you.",
        "I know it took effort.",
        "You didn't have to do that, and I noticed.",
        "It was kind of you to take the trouble.",
        "I appreciated the care you took.",
    ),
}
MUCH_TIME = (
    "You gave me a great deal of your time, and I don't take that lightly.",
    "You were more generous with your time than a candidate can expect.",
    "I know how many hours you put into this.",
)
COMPANION = (
    "Please give my thanks to {companion} as well.",
    "Please pass my thanks on to {companion}, too.",
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
    "Thank you for your consideration.",
    "Thank you for having me in mind for it.",
)
BARE_OUTSIDE = (
    "Thank you for standing ready to help.",
    "I appreciate that I could have turned to you, and I thank you for it.",
)
BARE_REFEREE = ("Thank you for speaking up for me.", "I'm grateful that you spoke up for me.")
