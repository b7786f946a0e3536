"""Thanks. {acts} completes "thank you for"; {that} is a clause that starts with "you"; {That} the same, capitalized."""

from __future__ import annotations

from offers.domain.decline.acts import Sort

FOR = (
    "Thank you for {acts}.",
    "I'm grateful to you for {acts}.",
    "I want to thank you for {acts}.",
    "Thank you so much for {acts}.",
    "I owe you a proper thank-you for {acts}.",
    "I'm especially grateful to you for {acts}.",
    "My sincere thanks for {acts}.",
    "Thank you, truly, for {acts}.",
    "I'd like to thank you for {acts}.",
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
    "I'm also grateful to you for {acts}.",
    "And thank you for {acts}.",
    "Thanks, too, for {acts}.",
)
ALSO_THAT = (
    "{That}, too.",
    "And {that}, which I appreciated.",
    "On top of that, {that}.",
    "I haven't forgotten, either, that {that}.",
    "{That} as well.",
)
# One short sentence on what a kindness was worth; about the act, never about an effect nobody logged.
WORTH: dict[Sort, tuple[str, ...]] = {
    Sort.HOSPITALITY: (
        "That was a real kindness.",
        "It was generous of you.",
        "You went well past what a candidate can expect.",
    ),
    Sort.GIFT: (
        "That was a kind thought.",
        "Small things like that say a lot.",
        "It was thoughtful of you.",
    ),
    Sort.RIDE: (
        "It was good of you to take the trouble.",
        "You didn't have to do that, and I appreciated it.",
    ),
    Sort.ACCESS: (
        "Not everyone would let a candidate come that close.",
        "I saw more that way than any interview could show.",
        "That took trust, and I appreciated it.",
    ),
    Sort.INTRODUCTION: (
        "You opened those doors for me, and I appreciated it.",
        "It was good of you to make the connection.",
    ),
    Sort.COACHING: (
        "That kind of attention is rare.",
        "Careful work like that takes time, and I know it.",
        "You put real thought into it.",
    ),
    Sort.GUIDANCE: (
        "I learned a lot from it.",
        "No brochure would have told me that.",
        "I was glad of it then, and I am now.",
        "That told me more than any brochure could.",
    ),
    Sort.CANDOR: (
        "I value that kind of openness.",
        "It takes trust to be that open, and I appreciated it.",
        "Not everyone would have been so frank.",
    ),
    Sort.LOGISTICS: (
        "It saved me a good deal of trouble.",
        "That is work that is easily overlooked, and I wanted you to know I saw it.",
        "You took that off my hands, and I was glad of it.",
    ),
    Sort.TIME: (
        "I know how full your days are, and I don't take that time for granted.",
        "That is a lot of time to give a candidate.",
        "I don't take your time for granted.",
    ),
    Sort.WORK: (
        "You didn't have to go to that trouble, and I appreciated it.",
        "That was thoughtful of you.",
        "It was kind of you to take the trouble.",
    ),
}
MUCH_TIME = (
    "You gave me a great deal of your time, and I don't take that lightly.",
    "You were more generous with your time than a candidate can expect.",
    "That is more time than I had any right to expect.",
)
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
    "Thank you for your consideration.",
    "Thank you for having me in mind for it.",
)
# ... to those who did not decide: they are in the log because they had a part in it.
BARE_PART = (
    "Thank you for your part in it.",
    "Thank you for any part you had in my being considered.",
    "I'm grateful for your part in all of it.",
    "Whatever part you had in this, thank you for it.",
)
BARE_OUTSIDE = (
    "Thank you for standing ready to help.",
    "I appreciate that I could have turned to you, and I thank you for it.",
)
BARE_REFEREE = ("Thank you for speaking up for me.", "I'm grateful that you spoke up for me.")
