"""Asking for more time before a deadline: one date, thanks either way, no pressure and no word of other offers."""

from __future__ import annotations

from offers.domain.decline.letters.phrases import InRegisters
from offers.domain.decline.people.registers import Register

THANKS: InRegisters = {
    Register.FORMAL: (
        "Thank you for the offer of {role} at {org}.",
        "I am grateful for the offer of {role} at {org}.",
        "I want to thank you for the offer of {role}, and for the trust behind it.",
        "I appreciate the offer of {role} at {org}, and I am giving it careful thought.",
    ),
    Register.WARM: (
        "Thank you again for the offer of {role}; I'm giving it the thought it deserves.",
        "I'm grateful for the offer of {role}, and for your patience while I think it over.",
        "Thank you for the offer, and for the trust behind it.",
        "Thank you for wanting me for {role}; I don't take that lightly.",
    ),
    Register.BRIEF: (
        "Thank you for the offer of {role}.",
        "Many thanks for the offer of {role}.",
        "I appreciate the offer of {role}, and I'm thinking it over with care.",
    ),
}
# To the agency that brought the offer.
THANKS_AGENCY: InRegisters = {
    Register.FORMAL: (
        "Thank you for bringing me the offer of {role} at {org}.",
        "I am grateful to you for bringing me the offer of {role} at {org}.",
    ),
    Register.WARM: (
        "Thank you for bringing me the offer from {org}; I'm giving it the thought it deserves.",
        "I'm grateful that you brought me {role} at {org}, and for your patience while I think it over.",
    ),
    Register.BRIEF: (
        "Thank you for bringing me the offer from {org}.",
        "Many thanks for the offer of {role} at {org}.",
    ),
}
ASK: InRegisters = {
    Register.FORMAL: (
        "May I have until {until} to give you my answer?",
        "Would it be possible for me to answer by {until}?",
        "I would like to ask for a little more time: may I give you my answer by {until}?",
        "I am writing to ask whether I may have until {until} to decide.",
    ),
    Register.WARM: (
        "Would it be all right if I gave you my answer by {until}?",
        "Could you let me have until {until} to decide?",
        "I'd like a little more time, if you can spare it: could I answer by {until}?",
        "May I ask you for a little longer, until {until}?",
    ),
    Register.BRIEF: (
        "Could I have until {until} to answer?",
        "May I have until {until} to decide?",
        "Could I give you my answer by {until}?",
    ),
}
ASK_AGENCY: InRegisters = {
    Register.FORMAL: (
        "Would you ask {org} whether I may have until {until} to give my answer?",
        "May I ask you to find out whether {org} can wait for my answer until {until}?",
    ),
    Register.WARM: (
        "Could you ask them for a little more time for me, until {until}?",
        "Would you see whether {org} can give me until {until} to decide?",
    ),
    Register.BRIEF: (
        "Could you ask {org} whether I can have until {until}?",
        "Would you ask whether I may answer by {until}?",
    ),
}
# The user's own reason, in the shape in which it was typed.
WHY_CLAUSE = ("{Reason}.",)
WHY_PHRASE: InRegisters = {
    Register.FORMAL: ("The reason is {reason}.",),
    Register.WARM: ("The reason is {reason}.",),
    Register.BRIEF: ("The reason: {reason}.",),
}
# Where no reason is given: true of anybody who asks.
CARE: InRegisters = {
    Register.FORMAL: (
        "I want the answer I give you to be one that I can stand by.",
        "It is a decision that I would like to make with care.",
        "I would rather take a few more days now than give you an answer in haste.",
    ),
    Register.WARM: (
        "I want to be sure of my answer when I give it to you.",
        "It's a big decision, and I'd like to make it properly.",
        "You should have an answer from me that holds, and I'm not quite there yet.",
    ),
    Register.BRIEF: (
        "I'd like to be sure of the answer I give you.",
        "I want it to be an answer that holds.",
    ),
}
# Only on the user's own word that it is so.
KEEN: InRegisters = {
    Register.FORMAL: (
        "I am seriously interested in the position.",
        "My interest in the position is real.",
        "I think highly of the position.",
    ),
    Register.WARM: (
        "I'm very much interested in the job.",
        "I like the thought of working at {org} a great deal.",
        "Please don't read it as doubt: I'm seriously interested.",
    ),
    Register.BRIEF: (
        "I'm seriously interested.",
        "My interest is real.",
    ),
}
EITHER_WAY: InRegisters = {
    Register.FORMAL: (
        (
            "I know that you have plans of your own to make, so please tell me if this does not suit you. Thank you "
            "in either case."
        ),
        "If the date has to stand, please let me know. Whatever you decide, thank you for considering it.",
        "Should it not be possible, I will understand, and I thank you either way.",
    ),
    Register.WARM: (
        "I know that you have plans of your own to make, so please tell me if that's too long. Thank you either way.",
        "If it can't be done, just say so, and I'll understand. Either way, thank you.",
        "And if the date has to stand, that's all right; tell me, and thank you all the same.",
    ),
    Register.BRIEF: (
        "If it can't be done, just say so. Thank you either way.",
        "If that's too long, please tell me. Thank you either way.",
        "I'll understand if it isn't possible. Thank you either way.",
    ),
}
SUBJECTS = (
    "{Title}: a question about the date",
    "{Title}: may I have a little longer?",
    "A question about the date of my answer",
    "My answer on {role}: a request",
    "A little more time for my answer",
)
