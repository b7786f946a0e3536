"""The thank-you after an interview, a visit or a meal. Nothing is decided in it, and nothing promised."""

from __future__ import annotations

from enum import StrEnum

from offers.domain.decline.letters.phrases import InRegisters
from offers.domain.decline.people.registers import Register


class Occasion(StrEnum):
    """What the user was together with somebody for, as far as it changes the words."""

    TALK = "talk"
    VISIT = "visit"
    MEAL = "meal"
    OTHER = "other"


# Said once, after the thanks; true of any such occasion that went well. It commits to nothing, and it claims nothing
# that the log does not tell: not what the user learned, nor what it did for them.
GLAD: dict[Occasion, tuple[str, ...]] = {
    Occasion.TALK: (
        "I was glad of the chance to talk with you {when}.",
        "It was good to talk with you {when}.",
        "I'm glad we found the time to talk {when}.",
        "I was happy to have you to talk with {when}.",
        "I'm glad that we could talk {when}.",
        "It was a pleasure to talk with you {when}.",
    ),
    Occasion.VISIT: (
        "I was glad to see {org} for myself {when}.",
        "It was good to meet you on your own ground {when}.",
        "I'm glad that I came {when}.",
        "I was happy to be with you {when}.",
        "It was a pleasure to be there {when}.",
        "I was glad to see where you work {when}.",
    ),
    Occasion.MEAL: (
        "I was glad of your company {when}.",
        "It was good to sit down with you {when}.",
        "It was good to talk away from a desk {when}.",
        "I was happy to share a table with you {when}.",
        "I enjoyed your company {when}.",
        "Sitting down together {when} was a pleasure.",
    ),
    Occasion.OTHER: (
        "I'm glad that we were in touch {when}.",
        "It was good to be in touch {when}.",
        "I was glad of the exchange {when}.",
        "I appreciated being in touch with you {when}.",
    ),
}
# To those who help from outside.
GLAD_OF_HELP = (
    "I was glad of your help {when}.",
    "It was good to have your help {when}.",
    "I was happy to have your help {when}.",
    "It was good to have you to turn to {when}.",
)
# Where the log has no act and no occasion to name (rule 34).
BARE: InRegisters = {
    Register.FORMAL: ("Thank you for being in touch with me {when}.", "I appreciated hearing from you {when}."),
    Register.WARM: ("Thank you for being in touch {when}.", "It was kind of you to be in touch {when}. Thank you."),
    Register.BRIEF: ("Thank you for being in touch {when}.", "Thanks for being in touch {when}."),
}
# What the thanks are written for, where the text would be too short to send.
IN_WRITING = (
    "I wanted you to have that in writing.",
    "I did not want to leave that unsaid.",
    "This note is only to say so.",
    "I wanted to tell you so myself.",
    "I wanted to put that in a line to you.",
    "It seemed right to write and say so.",
)
# To those who run the search.
NEXT: InRegisters = {
    Register.FORMAL: (
        "If you need anything further from me, I will gladly send it.",
        "If any question remains on your side, I would be glad to answer it.",
        "Please let me know if there is anything else you would like to have from me.",
        "I would be glad to provide whatever else is of use to you.",
        "Should a question come up later, I am easy to reach.",
    ),
    Register.WARM: (
        "If you want to know anything more, just ask.",
        "If a question comes up later, I'm easy to reach.",
        "And if anything is still open on your side, I'm happy to talk again.",
        "If I can send you anything else that helps, tell me.",
        "Please say so if there is anything more that you want to hear from me.",
    ),
    Register.BRIEF: (
        "If you need anything more from me, just say so.",
        "If a question comes up, I'm easy to reach.",
        "I'm glad to send anything else you need.",
        "If anything is still open, just ask.",
    ),
}
# To everybody else.
AGAIN: InRegisters = {
    Register.FORMAL: (
        "I hope that we will have occasion to speak again.",
        "I would be glad to speak with you again.",
        "It would be a pleasure to continue the conversation one day.",
        "I hope that this was not our last conversation.",
        "Perhaps there will be another occasion to talk; I would welcome it.",
    ),
    Register.WARM: (
        "I hope we get to talk again.",
        "I'd be happy to pick up the conversation another time.",
        "I hope it wasn't the last time that we talk.",
        "I hope there'll be another chance to compare notes.",
        "Whenever our paths cross next, I'll be glad of it.",
        "I'd gladly talk with you again, any time.",
    ),
    Register.BRIEF: (
        "I hope we talk again.",
        "I'd be glad to talk again.",
        "I hope our paths cross again soon.",
        "Another time, I'd gladly hear more.",
    ),
}
# ... and to those who help from outside.
KEEP_POSTED: InRegisters = {
    Register.FORMAL: (
        "I will let you know how it goes from here.",
        "I will be in touch once I know more.",
        "You will hear from me when there is something to tell.",
    ),
    Register.WARM: (
        "I'll let you know how it goes.",
        "I'll tell you as soon as I know more.",
        "You'll hear from me when there is something to tell.",
    ),
    Register.BRIEF: (
        "I'll let you know how it goes.",
        "I'll be in touch when I know more.",
        "More from me once I know more.",
    ),
}
# Where the text would be too short to send: civil, true of any day.
WISH: InRegisters = {
    Register.FORMAL: (
        "I wish you and your colleagues a good week.",
        "My best wishes for the days ahead.",
        "With all good wishes for the weeks ahead.",
        "I send you my good wishes for the rest of the week.",
    ),
    Register.WARM: (
        "I hope the days ahead are good ones for you.",
        "Have a good rest of the week.",
        "I hope the rest of the week is kind to you.",
        "All good wishes for the days ahead.",
    ),
    Register.BRIEF: (
        "I wish you a good week.",
        "All good wishes for the week.",
        "Have a good week ahead.",
    ),
}
SUBJECTS = (
    "Thank you",
    "With thanks from {name}",
    "A word of thanks",
    "{Title}: thank you",
    "My thanks to you",
    "A thank-you from me",
)
