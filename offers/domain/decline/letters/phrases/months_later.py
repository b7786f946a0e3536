"""A light note months later: the earlier exchange as it was, a kindness remembered, and no ask (rules 82 and 83)."""

from __future__ import annotations

from offers.domain.decline.facts import Kind
from offers.domain.decline.letters.phrases import InRegisters
from offers.domain.decline.people.registers import Register

# "After" and not "when": the last exchange may have come later than the decision.
LAST: dict[Kind, InRegisters] = {
    Kind.DECLINE: {
        Register.FORMAL: (
            "We were last in touch {month}, after I had declined {role} at {org}.",
            "Our last exchange was {month}, after my decision not to take {role} at {org}.",
            "Some time has passed since I declined {role} at {org} and we last exchanged a few words {month}.",
            "You last heard from me {month}, after I had decided against the offer from {org}.",
            "It was {month} that we last exchanged news, after I had declined {role} at {org}.",
        ),
        Register.WARM: (
            "It's been a while: we were last in touch {month}, after I turned down {role} at {org}.",
            "The last you heard from me was {month}, after I decided against the offer from {org}.",
            "I turned down {role} at {org}, as you may remember, and we last exchanged a few words {month}.",
            "Time has gone by since I declined {role} at {org} and we were in touch {month}.",
            "We last talked or wrote {month}, after I'd decided not to take {role} at {org}.",
        ),
        Register.BRIEF: (
            "We were last in touch {month}, after I turned down {role} at {org}.",
            "It's been a while; our last exchange was {month}, after I declined {role}.",
            "You last heard from me {month}, after I decided against the offer from {org}.",
            "I declined {role} at {org}, as you may remember; we were last in touch {month}.",
        ),
    },
    Kind.WITHDRAW: {
        Register.FORMAL: (
            "We were last in touch {month}, after I had withdrawn my application for {role} at {org}.",
            "Our last exchange was {month}, after I had withdrawn from the search for {role} at {org}.",
            "You last heard from me {month}, after I had taken back my application at {org}.",
        ),
        Register.WARM: (
            "It's been a while: we were last in touch {month}, after I withdrew from the search for {role} at {org}.",
            "The last you heard from me was {month}, after I withdrew my application at {org}.",
            "I withdrew from the search for {role}, as you may remember, and we last exchanged a few words {month}.",
        ),
        Register.BRIEF: (
            "We were last in touch {month}, after I withdrew my application for {role}.",
            "It's been a while; our last exchange was {month}, after I withdrew from the search at {org}.",
        ),
    },
    Kind.RESCINDED: {
        Register.FORMAL: (
            "We were last in touch {month}, after the offer of {role} at {org} had come to nothing.",
            "Our last exchange was {month}, after the offer of {role} at {org} had been withdrawn.",
            "You last heard from me {month}, after the offer from {org} had been withdrawn.",
        ),
        Register.WARM: (
            "It's been a while: we were last in touch {month}, after the offer of {role} at {org} came to nothing.",
            "The last you heard from me was {month}, after the offer from {org} came to nothing.",
        ),
        Register.BRIEF: (
            "We were last in touch {month}, after the offer of {role} came to nothing.",
            "It's been a while; our last exchange was {month}, after the offer from {org} came to nothing.",
        ),
    },
}
# Where the log does not show that the exchange came after the decision.
LAST_ABOUT: InRegisters = {
    Register.FORMAL: (
        "We were last in touch {month}, about {role} at {org}.",
        "Our last exchange was {month}, and it concerned {role} at {org}.",
        "It was {month} that we last exchanged news, and the subject was {role}.",
        "You last heard from me {month}, when there was talk of {role}.",
        "Some time has passed since we were in touch {month} over {role} at {org}.",
    ),
    Register.WARM: (
        "It's been a while: we were last in touch {month}, about {role} at {org}.",
        "The last you heard from me was {month}, when there was talk of {role}.",
        "You may remember me from {org}, where {role} brought us together; we last exchanged a few words {month}.",
        "Time has gone by since we were in touch {month} over {role} at {org}.",
        "We last talked or wrote {month}, when I was looking at a job at {org}.",
    ),
    Register.BRIEF: (
        "We were last in touch {month}, about {role} at {org}.",
        "It's been a while; our last exchange was {month}, over {role}.",
        "You last heard from me {month}, when there was talk of a job for me at {org}.",
        "You may remember me from {org}; we were last in touch {month} about {role}.",
    ),
}
# ... and to those who helped from outside, who had no part in what it was about.
LAST_OUTSIDE: InRegisters = {
    Register.FORMAL: (
        "We were last in touch {month}, when I was considering a position at {org}.",
        "Our last exchange was {month}, while I was considering a position at {org}.",
        "Some time has passed since we were in touch {month}, when I was looking at a job at {org}.",
    ),
    Register.WARM: (
        "It's been a while: we were last in touch {month}, when I was looking at a job at {org}.",
        "The last you heard from me was {month}, when I was considering {org}.",
        "Time has gone by since we were in touch {month}, while I was thinking about a job at {org}.",
    ),
    Register.BRIEF: (
        "We were last in touch {month}, when I was looking at a job at {org}.",
        "It's been a while; our last exchange was {month}, when I was considering {org}.",
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
        "I write for no other reason than to send my regards.",
        "Nothing is needed in return; I wanted only to send my regards.",
    ),
    Register.WARM: (
        "There's no need to answer; I only wanted to say hello.",
        "Nothing hangs on this note: I simply wanted to say hello.",
        "I'm writing for no other reason than to say hello.",
        "This needs no reply at all; it's just a wave from afar.",
    ),
    Register.BRIEF: (
        "No need to answer; I just wanted to say hello.",
        "This is only to say hello.",
        "Nothing needed in return; I only wanted to send a greeting.",
        "Just a wave from afar.",
    ),
}
AHEAD: InRegisters = {
    Register.FORMAL: (
        "My best wishes for the months ahead.",
        "I wish you well for the rest of the year.",
        "All good wishes for what lies ahead.",
    ),
    Register.WARM: (
        "All my good wishes for the months ahead.",
        "I hope the rest of the year is a good one for you.",
        "May the months ahead be kind to you.",
    ),
    Register.BRIEF: (
        "All good wishes for the months ahead.",
        "I wish you a good rest of the year.",
        "My best to you for what lies ahead.",
    ),
}
WELL: InRegisters = {
    Register.FORMAL: (
        "I hope that you and your colleagues are well.",
        "I hope that all is well with you and with your work.",
        "My good wishes to you and to the people you work with.",
        "I trust that the months since have treated you well.",
        "I hope that you are well.",
    ),
    Register.WARM: (
        "I hope you're well, and that the months since have been good to you.",
        "I hope that life is being good to you.",
        "I hope you and the people you work with are doing well.",
        "I hope things are going well on your side.",
        "I do hope you're well.",
    ),
    Register.BRIEF: (
        "I hope all is well with you.",
        "I hope you're doing well.",
        "I hope things are good on your side.",
        "I hope the months since have been good ones.",
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
