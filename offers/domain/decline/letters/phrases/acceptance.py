"""The note to the offer that is accepted: yes, to what, from when, what next, and thanks."""

from __future__ import annotations

from offers.domain.decline.letters.phrases import InRegisters
from offers.domain.decline.people.registers import Register

YES: InRegisters = {
    Register.FORMAL: (
        "I am pleased to accept {role} at {org}.",
        "It is with great pleasure that I accept {role} at {org}.",
        "I accept {role}, and I do so gladly.",
    ),
    Register.WARM: (
        "My answer is yes: I'm accepting {role} at {org}, and very gladly.",
        "I'm delighted to accept {role} at {org}.",
        "I've made up my mind, and it was a happy decision: I accept {role}.",
    ),
    Register.BRIEF: (
        "I'm glad to accept {role} at {org}.",
        "My answer is yes: I accept {role} at {org}.",
        "I accept {role}, and I'm happy about it.",
    ),
}
YES_AGENCY: InRegisters = {
    Register.FORMAL: (
        "I am pleased to accept {role} at {org}. Please give them my answer.",
        "My decision is made, and I gladly accept {role} at {org}. Would you let them know?",
    ),
    Register.WARM: (
        "My answer is yes: I'm accepting {role} at {org}. Would you tell them today, please?",
        "I'm delighted to accept {role} at {org}. Please be the one to tell them.",
    ),
    Register.BRIEF: (
        "I accept {role} at {org}. Please pass that on today.",
        "Yes: I'm accepting {role} at {org}. Would you let them know today?",
    ),
}
# To those who had a part in it and do not take the answer.
TOLD: InRegisters = {
    Register.FORMAL: (
        "I wanted you to hear it from me: I have accepted {role} at {org}.",
        "I am glad to tell you that I have accepted {role} at {org}.",
        "I have accepted {role} at {org}, and I wanted to tell you so myself.",
        "You will be hearing that I have accepted the offer from {org}, and I wanted to write to you as well.",
        "My decision is made: I have accepted {role}.",
    ),
    Register.WARM: (
        "I have good news, and I wanted you to hear it from me: I've accepted {role} at {org}.",
        "It's settled, and I'm happy about it: I've accepted {role} at {org}.",
        "Before you hear it from anybody else: I've accepted the offer from {org}.",
        "I've made up my mind, and I've accepted {role} at {org}. I'm glad to be able to tell you.",
        "This is a note with a happy reason: I've accepted {role}.",
    ),
    Register.BRIEF: (
        "I've accepted {role} at {org}, and I wanted you to know.",
        "A short note with good news: I've accepted {role}.",
        "I wanted to tell you myself: I've accepted {role} at {org}.",
        "It's settled: I've accepted the offer from {org}.",
        "Some news from me: I've accepted {role}.",
    ),
}
STARTS: InRegisters = {
    Register.FORMAL: (
        "I will start on {starts}.",
        "My first day will be {starts}.",
        "I look forward to starting on {starts}.",
        "{starts} will be my first day there.",
        "I begin on {starts}.",
    ),
    Register.WARM: (
        "My first day is {starts}, and I'm looking forward to it.",
        "I'm starting on {starts}, and I can hardly wait.",
        "{starts} is my first day, and I look forward to it.",
        "Come {starts}, I'll be there.",
        "I begin on {starts}, and I'm glad of it.",
    ),
    Register.BRIEF: (
        "I start on {starts}.",
        "My first day is {starts}.",
        "I begin on {starts}.",
        "{starts} is my first day there.",
        "I'll be there from {starts} on.",
    ),
}
# Where no first day is logged.
AHEAD: InRegisters = {
    Register.FORMAL: (
        "I look forward to the work ahead.",
        "I look forward to beginning.",
        "I am looking forward to it.",
        "It is a post that I look forward to.",
    ),
    Register.WARM: (
        "I'm looking forward to it very much.",
        "I look forward to what lies ahead.",
        "I can hardly wait to begin.",
        "There is a lot to look forward to.",
    ),
    Register.BRIEF: (
        "I look forward to it.",
        "I'm looking forward to starting.",
        "Now I look forward to the work.",
        "I look forward to what lies ahead.",
    ),
}
# To those the user will work beside.
SOON: InRegisters = {
    Register.FORMAL: (
        "I look forward to working with you.",
        "It will be a pleasure to have you as a colleague.",
        "I am glad that we will be colleagues.",
        "I look forward to seeing you there.",
    ),
    Register.WARM: (
        "I'm so glad that we'll be working together.",
        "It makes me happy that we'll be colleagues.",
        "I look forward to having you close by.",
        "You're one of the people I look forward to working with.",
    ),
    Register.BRIEF: (
        "I look forward to working with you.",
        "It's good to know that we'll be colleagues.",
        "I'm glad we'll be working together.",
        "See you there soon.",
    ),
}
WISH: InRegisters = {
    Register.FORMAL: ("I send you my best wishes.", "You have my good wishes.", "My good wishes to you."),
    Register.WARM: ("All my good wishes to you.", "I send you my warmest wishes.", "I wish you all the very best."),
    Register.BRIEF: ("All good wishes to you.", "My best to you.", "I wish you all the best."),
}
WHAT_NEXT: InRegisters = {
    Register.FORMAL: (
        "Please let me know what you need from me next.",
        "Please tell me what the next step is on your side.",
        "I would be glad to know what is needed from me now.",
    ),
    Register.WARM: (
        "Tell me what you need from me next, and you'll have it.",
        "Just let me know what comes next.",
        "If you need anything from me now, just say the word.",
    ),
    Register.BRIEF: (
        "Please tell me what you need from me next.",
        "What comes next on your side?",
        "What should I send you now?",
    ),
}
BARE: InRegisters = {
    Register.FORMAL: ("Thank you for the trust that you have placed in me.",),
    Register.WARM: ("Thank you for putting your trust in me.",),
    Register.BRIEF: ("Thank you for your trust in me.",),
}
# ... and to those who are told.
BARE_TOLD: InRegisters = {
    Register.FORMAL: ("I thank you for your part in this.", "You have my thanks for your part in it."),
    Register.WARM: ("Thank you for your part in this; I appreciate it.", "Whatever part you had in it, thank you."),
    Register.BRIEF: ("Thank you for your part in this.", "My thanks for your part in it."),
}
SUBJECTS = (
    "{Title}: yes, gladly",
    "{Title}: my acceptance",
    "{name}: accepting {role}",
    "I'm glad to accept",
)
SUBJECTS_TOLD = (
    "Good news, and thanks",
    "I've accepted, and thank you",
    "Some good news from {name}",
)
