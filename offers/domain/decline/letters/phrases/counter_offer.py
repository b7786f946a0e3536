"""The answer to a counter-offer after the decline: courteous, final, nothing solicited (rules 58 and 79)."""

from __future__ import annotations

from offers.domain.decline.letters.phrases import InRegisters
from offers.domain.decline.people.registers import Register

THANKS: InRegisters = {
    Register.FORMAL: (
        "Thank you for coming back to me with a further offer.",
        "I am grateful that you came back to me with a new offer.",
        "Thank you for the trouble you have taken over a second offer.",
    ),
    Register.WARM: (
        "Thank you for coming back to me; I know that you didn't have to.",
        "It was generous of you to come back to me with a new offer.",
        "Thank you for trying once more. I don't take it lightly.",
    ),
    Register.BRIEF: (
        "Thank you for coming back to me with a new offer.",
        "I appreciate the new offer.",
        "Thank you for the second offer.",
    ),
}
THANKS_ON: InRegisters = {
    Register.FORMAL: (
        "Thank you for the new offer that you made me {when}.",
        "I am grateful for the further offer you made me {when}.",
        "I appreciate that you came back to me {when} with a new offer.",
        "Thank you for turning to me again {when} with a second offer.",
    ),
    Register.WARM: (
        "Thank you for coming back to me {when}; I know that you didn't have to.",
        "It was generous of you to come back to me {when}.",
        "It was good of you to make me a second offer {when}.",
        "You turned to me again {when} with a new offer, and I'm grateful.",
    ),
    Register.BRIEF: (
        "Thank you for coming back to me {when}.",
        "I appreciate the offer you made me {when}.",
        "Your new offer reached me {when}; thank you.",
    ),
}
THANKS_AGENCY: InRegisters = {
    Register.FORMAL: ("Thank you for bringing me the further offer from {org}.",),
    Register.WARM: ("Thank you for bringing me their new offer, and for the work you put into it.",),
    Register.BRIEF: ("Thank you for bringing me their new offer.",),
}
NO: InRegisters = {
    Register.FORMAL: (
        "My answer has not changed: I am declining {role} at {org}, and that is final.",
        "It does not change my decision, and I will not be taking {role} at {org}.",
        "My decision stands, and it is final: I am declining {role} at {org}.",
    ),
    Register.WARM: (
        "I owe you a straight answer: it's still no, and I won't be taking {role} at {org}.",
        "It doesn't change my answer, though: I've decided to decline {role} at {org}.",
        "I've made my decision, and it stands: I won't be coming to {org}.",
    ),
    Register.BRIEF: (
        "My answer stays the same: I'm declining {role}.",
        "My decision is final: I won't be taking {role} at {org}.",
        "It doesn't change my decision, and I won't be taking {role}.",
    ),
}
NO_MORE_WORK: InRegisters = {
    Register.FORMAL: (
        "Please leave it at that, with my thanks.",
        "Please do not put any further effort into it for my sake.",
    ),
    Register.WARM: (
        "Please don't put any more work into it for my sake.",
        "I'd hate for you to spend any more effort on me.",
    ),
    Register.BRIEF: (
        "Please don't spend any more effort on it.",
        "Please don't go to any more trouble for me.",
    ),
}
PASS_ON: InRegisters = {
    Register.FORMAL: ("Please give them this answer, together with my thanks.",),
    Register.WARM: ("Would you tell them so, please, and thank them for me?",),
    Register.BRIEF: ("Please pass that on, with my thanks.",),
}
SUBJECTS = (
    "{Title}: my answer stands",
    "My answer on {role}",
    "Thank you, and my answer",
    "My decision on {role}",
)
