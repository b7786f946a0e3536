"""How the decision is told: once, plainly, early (rule 23), in the words of its kind, and for its reader.

Written with contractions; for readers who are not on first-name terms they are spelled out.
"""

from __future__ import annotations

from offers.domain.decline.circles import Circle

# The written confirmation of a call; it also stands alone should the call not come about (rule 4).
CONFIRMED = (
    "I've decided not to take {role}, and I wanted you to have that in writing.",
    "Here is my answer in writing: I'm declining {role} at {org}.",
    "I won't be taking {role}, and I want you to have that in writing from me.",
    "So that you have it in writing: I've decided to decline {role} at {org}.",
)
# First notice by e-mail, where contact was thin or the person cannot be called (rules 3 and 5).
WRITTEN = (
    "I've decided not to accept the offer of {role} at {org}.",
    "I'm declining the offer of {role} at {org}.",
    "I've made my decision about {role} at {org}, and I'm declining the offer.",
    "I've decided to decline your offer of {role}.",
    "I won't be accepting your offer of {role}, and I didn't want to keep you waiting for that.",
    "I've thought it over, and I won't be accepting {role} at {org}.",
)
ATTEMPTED = (
    "I tried to reach you by phone, because I wanted to tell you this myself. I've decided to decline {role} at {org}.",
    "I called and didn't manage to reach you, so I'm writing instead. I've decided not to take {role} at {org}.",
)
ATTEMPTED_TWICE = (
    (
        "I called twice, because I wanted you to hear this from me and not from an e-mail. I've decided to "
        "decline {role} at {org}."
    ),
    (
        "I tried twice to reach you by phone, and I don't want to keep you waiting for my answer. I've decided "
        "not to take {role} at {org}."
    ),
)
AGENCY_LEAD = (
    "Here is my answer for you to pass on: I'm declining {role} at {org}.",
    "I've decided not to accept {role} at {org}, and I wanted you to have that in writing.",
)

DECLINED: dict[Circle, tuple[str, ...]] = {
    Circle.LEAD: (
        "I've decided not to take {role}, and I wanted to tell you so myself.",
        "My decision is made: I'm declining {role} at {org}.",
        "I won't be joining you at {org}; I've declined the offer.",
        "I've declined {role}, and I wanted to write to you myself.",
        "I've turned down {role}, and I wanted you to hear it from me too.",
        "After thinking it over, I've decided not to take {role}.",
        "In the end I've decided against {role}, and I wanted you to have that from me.",
    ),
    Circle.PEER: (
        "I've decided not to join {org}, and I wanted you to hear it from me.",
        "I've turned down the offer from {org}, and I didn't want to go without a word to you.",
        "Before you hear it from somebody else: I've decided against {role}.",
        "I've declined the offer from {org}, and I wanted you to know.",
        "I won't be joining you at {org}. I've turned down the offer.",
        "I've decided not to come to {org}.",
        "I'm not going to take {role}, and I wanted to tell you myself.",
        "I won't be coming to {org}.",
        "After some thought, I've turned down {role}.",
    ),
    Circle.STAFF: (
        "I've declined {role}, so there's nothing more you need to do for me.",
        "I'm not taking {role}, and I wanted to let you know.",
        "I've decided not to accept {role}.",
        "I've turned down {role}, and I wanted you to know.",
        "I won't be taking {role}.",
        "After some thought I've decided against {role}.",
        "I won't be taking {role}, and I wanted you to hear that from me.",
    ),
    Circle.AGENCY: (
        "I've decided not to accept {role} at {org}, and I want you to know it directly from me.",
        "I'm turning down {role} at {org}.",
    ),
    Circle.REALTOR: (
        "I've decided not to take the job at {org}, so there's no need to keep looking on my behalf.",
        "I wanted to tell you before you put in any more work: I've turned down the job at {org}.",
        "A change of plans: I'm not taking the job at {org}, so please don't spend any more time on my search.",
    ),
    Circle.FAMILY: (
        "I've decided not to take the job at {org}, and I wanted you to know.",
        "I've turned down the job at {org}, and I wanted to tell you myself.",
        "I'm not taking the job at {org}, and I didn't want you to go on without knowing.",
        "I've decided against the job at {org}, so please don't go to any more trouble for {kin}.",
        "Please don't go to any further trouble on behalf of {kin}: I've turned down the job at {org}.",
    ),
    Circle.REFEREE: (
        "You'll want to know how I decided: I've declined {role} at {org}.",
        "You put in a word for me, so you should know the outcome: I decided against {role} at {org}.",
        "I wanted you to hear how it ended: I've declined {role} at {org}.",
        "I'd like you to know how it turned out: I've declined {role} at {org}.",
    ),
    Circle.OTHER: (
        "I've decided not to accept {role} at {org}, and I wanted to write to you as well.",
        "I'm not taking {role} at {org}, and I didn't want to leave you without news.",
        "I've turned down {role} at {org}, and I wanted you to know.",
        "I've decided against the job at {org}, and I wanted you to know that from me.",
        "I'm not taking the job at {org}, and I wanted to let you know.",
    ),
}
# To a host or the boss's spouse: as one tells it at the kitchen table.
HOMELY = (
    "I won't be taking the job, and I wanted you to hear it from me.",
    "I'm not taking the job, and I wanted to tell you myself.",
    "I've decided not to take the job, and I didn't want to leave you without a word.",
    "I've turned down the job, and I wanted you to know.",
    "I'm not going to take the job, and I didn't want you to wonder.",
    "In the end I've decided against the job, and I wanted you to know how it turned out.",
)
# The confirmation of a call, to somebody on first-name terms who reads no e-mail.
CONFIRMED_PLAINLY = (
    "I won't be taking the job, and I wanted you to have that from me in writing as well.",
    "I'm not taking the job, and here you have it in writing.",
)
# By text: as one writes to a phone, without the house's whole name.
TEXTED = (
    "I've decided not to take the job, and I wanted you to hear it from me.",
    "I'm not taking the job, and I wanted you to know.",
    "I've turned down the job, and I wanted to let you know.",
    "In the end I've decided against the job.",
    "I won't be taking the job; I wanted to tell you myself.",
)
# To whoever keeps a place for the user.
LANDLORD = (
    "I'm not taking the job at {org}, so please let the place go to somebody else.",
    "I won't be taking the job at {org}, so please don't keep the place for me.",
)
# ... who has one to let and keeps none.
LANDLORD_KEEPING_NONE = (
    "I'm not taking the job at {org}, so I won't be needing a place to live.",
    "I won't be taking the job at {org}, and so I won't be looking for a place there.",
)
# For a colleague-to-be whose message opens with thanks.
AFTER_THANKS = (
    "I won't be coming to {org}.",
    "I've decided not to take {role}, and I wanted you to hear that from me.",
    "I've declined the offer from {org}, and I wanted to tell you myself.",
    "All the same, I've decided not to come to {org}.",
    "I've turned the offer down, so we won't be working together at {org}.",
    "In the end I've decided against {role}.",
    "I'm not coming to {org}; I've declined the offer.",
)
AFTER_THANKS_OTHER = (
    "I've decided not to take the job, and I wanted you to know.",
    "I won't be taking the job, and I wanted you to hear that from me.",
    "In the end I declined the offer, and I wanted you to know how it turned out.",
)
# ... that also tells a referee what comes next; {why} is the user's reason, and joins on.
REFEREE_WHY = (
    "You'll want to know how I decided: I turned down the offer from {org}{why}.",
    "I wanted you to hear how it ended: I declined the offer from {org}{why}.",
    "I'd like you to know how it turned out: I declined the offer from {org}{why}.",
)
REFEREE_NAMED = (
    "You'll want to know how I decided: I turned down the offer from {org}, and I'm going to {employer}.",
    "I wanted you to hear how it ended: I decided against {org}, and I'm going to {employer}.",
    "I'd like you to know how it turned out: I declined the offer from {org}, and I'm going to {employer}.",
)
# To one of the user's own family, as one tells it at home.
TO_MY_FAMILY = (
    "In the end I turned down the job at {org}{why}.",
    "I turned down the job at {org} in the end{why}.",
    "I turned down the job at {org} in the end.",
)
# To somebody of the house where the user stays: no outcome told from far away.
AT_HOME = (
    "I'm staying, so you keep me: I've declined {role} at {org}.",
    "You'll go on having me around: I've turned down {role} at {org}, and I'm staying.",
)
# Somebody who has since left or moved: thanks, and the bare fact; nothing about the offer (rules 13 and 15).
PARTED = (
    "I've decided not to go to {org}, and I didn't want to leave you without a word.",
    "I've decided not to go to {org}, and I wanted to tell you all the same.",
)

LATE_TRIED = ("I had tried to call by the date you set, and I'm sorry that the answer itself reaches you after it.",)
LATE_TRIED_NOT_THEIRS = ("My calls didn't reach you in time, and I'm sorry that the answer itself comes late.",)
# By the time that they had given; "not theirs" is a date that somebody else had set.
LATE = {
    "none": (
        "I should have answered by the date you set, and I'm sorry that I didn't.",
        "My answer comes after the date you set, and I'm sorry for that.",
    ),
    "not theirs": ("My answer is late, and I'm sorry.", "I'm sorry that my answer comes late."),
    "unhurried": ("You told me to take my time, and I took too much of it. I'm sorry.",),
    "more": ("You had extended the deadline for me, and I am late all the same. I'm sorry.",),
}
# ... of somebody who does not decide.
LATE_ALL_THE_SAME = (
    "You had given me more time, and my answer is late all the same. I'm sorry.",
    "You got me more time for this, and I'm sorry that I am late all the same.",
)
# ... who had to ask for it as well.
LATE_ASKED = (
    "You asked me for news and had none. My answer is late, and I'm sorry.",
    "You had to ask me for news, and I'm sorry that my answer comes so late.",
)
# To anybody who wrote, where the answer itself is not late or not theirs.
LEFT_WAITING = (
    "I'm sorry I left your {what} unanswered.",
    "You wrote to me and I didn't answer, and I'm sorry for that.",
)
LEFT_RINGING = ("I'm sorry I left your {what} unanswered.", "You rang and I didn't call back, and I'm sorry for that.")
