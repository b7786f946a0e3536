"""A light note months later: the earlier exchange as it was, a kindness remembered, and no ask (rules 82 and 83)."""

from __future__ import annotations

from offers.domain.decline.facts import Kind
from offers.domain.decline.letters.phrases import InRegisters
from offers.domain.decline.registers import Register

# "After" and not "when": the last exchange may have come later than the decision.
LAST: dict[Kind, InRegisters] = {
    Kind.DECLINE: {
        Register.FORMAL: (
            "We were last in touch {month}, after I had declined {role} at {org}.",
            "Our last exchange was {month}, after my decision not to take {role} at {org}.",
        ),
        Register.WARM: (
            "It's been a while: we were last in touch {month}, after I turned down {role} at {org}.",
            "It was {month} that we last exchanged a few words, after I turned down {role} at {org}.",
            "The last you heard from me was {month}, after I decided against {role} at {org}.",
        ),
        Register.BRIEF: (
            "We were last in touch {month}, after I turned down {role}.",
            "It's been a while; our last exchange was {month}, after I declined {role}.",
        ),
    },
    Kind.WITHDRAW: {
        Register.FORMAL: (
            "We were last in touch {month}, after I had withdrawn my application for {role} at {org}.",
            "Our last exchange was {month}, after I had withdrawn from the search for {role} at {org}.",
        ),
        Register.WARM: (
            "It's been a while: we were last in touch {month}, after I withdrew from the search for {role} at {org}.",
            "The last you heard from me was {month}, after I withdrew my application at {org}.",
        ),
        Register.BRIEF: ("We were last in touch {month}, after I withdrew my application for {role}.",),
    },
    Kind.RESCINDED: {
        Register.FORMAL: (
            "We were last in touch {month}, after the offer of {role} at {org} had come to nothing.",
            "Our last exchange was {month}, after the offer of {role} at {org} had been withdrawn.",
        ),
        Register.WARM: (
            "It's been a while: we were last in touch {month}, after the offer of {role} at {org} came to nothing.",
        ),
        Register.BRIEF: ("We were last in touch {month}, after the offer of {role} came to nothing.",),
    },
}
# Where the log does not show that the exchange came after the decision.
LAST_ABOUT: InRegisters = {
    Register.FORMAL: (
        "We were last in touch {month}, about {role} at {org}.",
        "Our last exchange was {month}, about {role} at {org}.",
    ),
    Register.WARM: (
        "It's been a while: we were last in touch {month}, about {role} at {org}.",
        "The last you heard from me was {month}, when {role} at {org} was our topic.",
    ),
    Register.BRIEF: (
        "We were last in touch {month}, about {role}.",
        "It's been a while; our last exchange was {month}, about {role}.",
    ),
}
REMEMBERED: InRegisters = {
    Register.FORMAL: (
        "I still remember with gratitude that {that}.",
        "I have not forgotten that {that}.",
    ),
    Register.WARM: (
        "I haven't forgotten that {that}.",
        "I still remember that {that}, and it still makes me grateful.",
        "I like to remember that {that}.",
    ),
    Register.BRIEF: (
        "I haven't forgotten that {that}.",
        "I still remember that {that}.",
    ),
}
REMEMBERED_FOR: InRegisters = {
    Register.FORMAL: ("I remain grateful to you for {acts}.", "I still want to thank you for {acts}."),
    Register.WARM: ("I'm still grateful to you for {acts}.", "I still think of you with thanks for {acts}."),
    Register.BRIEF: ("Thank you again for {acts}.", "I'm still grateful to you for {acts}."),
}
HELLO: InRegisters = {
    Register.FORMAL: (
        "I am writing only to send you my greetings, and no reply is needed.",
        "This is a greeting and nothing more.",
        "I had no particular reason to write except to send my regards.",
    ),
    Register.WARM: (
        "There's no need to answer; I only wanted to say hello.",
        "Nothing hangs on this note: I simply wanted to say hello.",
        "I'm writing for no other reason than to say hello.",
    ),
    Register.BRIEF: (
        "No need to answer; I just wanted to say hello.",
        "This is only to say hello.",
    ),
}
WELL: InRegisters = {
    Register.FORMAL: (
        "I hope that you and your colleagues are well.",
        "I hope that all is well with you and with your work.",
        "My good wishes to you and to the people you work with.",
    ),
    Register.WARM: (
        "I hope you're well, and that the months since have been good to you.",
        "I hope that life is treating you kindly.",
        "I hope you and the people you work with are doing well.",
    ),
    Register.BRIEF: (
        "I hope all is well with you.",
        "I hope you're doing well.",
    ),
}
# Only where the user says so; said once, plainly, and without a question.
WOULD_HEAR: InRegisters = {
    Register.FORMAL: (
        "Should a position that suits me open at {org} one day, I would be glad to hear of it.",
        "If there is ever another opening for me at {org}, I would gladly hear of it.",
    ),
    Register.WARM: (
        "And if something for me ever opens up at {org}, I'd be glad to hear about it.",
        "If {org} is ever looking for somebody like me again, I'd love to hear about it.",
    ),
    Register.BRIEF: (
        "If something for me opens at {org} one day, I'd be glad to hear of it.",
        "I'd be glad to hear of a new opening at {org} one day.",
    ),
}
SUBJECTS = (
    "A hello from {name}",
    "A short hello",
    "Greetings from {name}",
    "Saying hello",
)
