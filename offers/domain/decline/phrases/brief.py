"""Few words, for a message in the brief register: the decision, one thanks, a wish.

Written with contractions; for readers who are not on first-name terms they are spelled out. The phrases of one bank
share as few words as they can: in a short message a shared phrase is most of it (rule 63).
"""

from __future__ import annotations

from offers.domain.decline.circles import Circle

CONFIRMED = (
    "In writing from me: I'm declining {role}.",
    "For your records: I've decided to decline.",
    "My answer in writing: I'm not accepting {role}.",
    "To have it on paper: I'm turning the offer down.",
)
WRITTEN = (
    "I'm declining your offer.",
    "I've decided not to accept {role}.",
    "I won't be accepting the offer from {org}.",
    "My answer is no: I'm declining {role}.",
)
ATTEMPTED = (
    "I tried to reach you by phone. I've decided to decline {role}.",
    "I called and didn't reach you. I'm declining the offer.",
)
ATTEMPTED_TWICE = (
    "I called twice without reaching you. I've decided to decline {role}.",
    "Two calls didn't reach you, so in writing: I'm declining the offer.",
)
AGENCY_LEAD = (
    "To pass on: I'm declining {role} at {org}.",
    "My answer, for you to pass on: I've decided not to accept {role}.",
)
DECLINED: dict[Circle, tuple[str, ...]] = {
    Circle.LEAD: (
        "I've decided to decline {role}.",
        "I've turned down the offer from {org}.",
        "My decision is made: I've declined.",
        "I won't be accepting the offer.",
        "You should hear this from me: I've declined.",
        "I decided against the position.",
    ),
    Circle.PEER: (
        "I've decided not to join {org}.",
        "I've declined {role}.",
        "I've turned down the offer.",
        "In short: I've declined.",
        "I decided against it in the end.",
        "I won't be coming to {org}.",
        "My mind is made up, and I've declined.",
        "I'm not taking the job.",
    ),
    Circle.STAFF: (
        "I've declined {role}; nothing more is needed from you.",
        "I've turned the offer down; nothing more is needed.",
        "I'm not accepting the position.",
        "I've decided against the position.",
        "To be clear for your records: I've declined.",
    ),
    Circle.AGENCY: ("I'm turning down {role} at {org}.", "I've decided not to accept {role}."),
    Circle.REALTOR: (
        "I've turned down the job, so you can stop looking on my behalf.",
        "I'm not taking the job at {org}, so my search ends here.",
    ),
    Circle.FAMILY: (
        "I've turned down the job at {org}, so there's nothing more you need to do.",
        "I've decided against the job, so there's no need to do more for me.",
        "I've decided against the job at {org}.",
    ),
    Circle.REFEREE: ("The outcome: I've declined {role}.", "I decided against the job at {org}."),
    Circle.OTHER: (
        "I've turned down the job at {org}.",
        "I've decided not to take {role}.",
        "I won't be taking the job.",
        "In the end I've declined.",
    ),
}
TEXTED = (
    "I've turned down the job.",
    "I'm not taking the job.",
    "I won't be taking the job.",
    "I've declined the job.",
)
PARTED = ("I've decided not to go to {org}.", "I decided against the position.")
PARTED_WITHDRAWN = ("I've withdrawn my application at {org}.", "I decided to withdraw from the search.")
WITHDRAWN: dict[Circle, tuple[str, ...]] = {
    Circle.LEAD: (
        "I'm withdrawing my application for {role}.",
        "I've decided to withdraw from the search.",
        "Please take my name off the list: I'm withdrawing.",
        "My decision is made: I've withdrawn.",
    ),
    Circle.PEER: (
        "I've withdrawn my application.",
        "I've decided to withdraw.",
        "In short: I've withdrawn from the search.",
        "My name is off the list at {org}: I've withdrawn.",
        "I've made up my mind, and I've withdrawn.",
        "I've withdrawn my name for {role}.",
    ),
    Circle.STAFF: (
        "I've withdrawn; nothing more is needed from you.",
        "I'm withdrawing my application for {role}.",
        "I've decided to withdraw; nothing more is needed.",
        "For your records: I've withdrawn from the search.",
    ),
    Circle.AGENCY: (
        "To pass on: I'm withdrawing my name for {role}.",
        "I've decided to withdraw from the search at {org}.",
    ),
    Circle.REALTOR: ("I've withdrawn my application, so you can stop looking on my behalf.",),
    Circle.FAMILY: (
        "I've withdrawn my application, so there's nothing more you need to do.",
        "I've withdrawn my application to {org}.",
    ),
    Circle.REFEREE: ("The outcome: I've withdrawn my application.", "I decided to withdraw from {role}."),
    Circle.OTHER: (
        "I've withdrawn my application at {org}.",
        "I've decided to withdraw.",
        "In the end I've withdrawn.",
    ),
}
BROKEN_OTHERS: dict[Circle, tuple[str, ...]] = {
    Circle.LEAD: ("I've withdrawn my acceptance of {role}.", "I've gone back on my yes and withdrawn."),
    Circle.PEER: (
        "I'm not coming to {org} after all.",
        "I've withdrawn my acceptance.",
        "In short: I've withdrawn.",
        "I've gone back on my yes, and I've withdrawn.",
        "I had said yes, and I've withdrawn.",
        "I've withdrawn from {role}.",
    ),
    Circle.STAFF: (
        "I've withdrawn my acceptance, so please stop what is under way.",
        "I've withdrawn from {role}; nothing more is needed.",
        "For your records: I'm not joining {org} after all.",
        "I've withdrawn my acceptance of the position.",
    ),
    Circle.AGENCY: ("I'm withdrawing my acceptance of {role}.",),
    Circle.REALTOR: ("I'm not taking the job after all, so you can stop looking on my behalf.",),
    Circle.FAMILY: (
        "I'm not taking the job after all, so there's nothing more you need to do.",
        "I'm not taking the job at {org} after all.",
    ),
    Circle.OTHER: (
        "I'm not joining {org} after all.",
        "I've withdrawn from {role}.",
        "In the end I've withdrawn.",
    ),
}
RESCINDED: dict[Circle, tuple[str, ...]] = {
    Circle.LEAD: (
        "I understand that the offer has been withdrawn.",
        "I've understood that the offer no longer stands.",
        "The offer of {role} is withdrawn, and I accept that.",
    ),
    Circle.PEER: (
        "The job has fallen through.",
        "With the offer gone I won't be joining you.",
        "The offer no longer holds, and I still wanted to write.",
        "We won't be working together, as the job isn't going ahead.",
        "There won't be a job for me with you.",
    ),
    Circle.STAFF: (
        "With the offer withdrawn, there's nothing more to do for me.",
        "I understand that {role} is no longer open.",
        "Nothing more is needed, as the job has fallen through.",
        "I know that the offer no longer stands.",
    ),
    Circle.REALTOR: ("The job won't come about, so you can stop looking on my behalf.",),
    Circle.FAMILY: (
        "The job won't come about, so there's nothing more you need to do.",
        "The job at {org} won't come about.",
    ),
    Circle.OTHER: (
        "The job at {org} has fallen through.",
        "The job isn't going ahead.",
        "The job at {org} won't be happening.",
    ),
}
RESCINDED_TOLD = ("Thank you for telling me yourself about the offer. I accept it.",)
RESCINDED_WRITTEN = ("I've read what you wrote about the offer, and I accept it.",)
RESCINDED_CONSOLED = ("It was kind of you to {consoled} about the offer.",)
RESCINDED_BY_LETTER = ("I've received your letter about the offer.",)
THANKS = (
    "Thank you for {acts}.",
    "Many thanks for {acts}.",
    "Thank you so much for {acts}.",
    "Thank you very much for {acts}.",
    "I'm grateful to you for {acts}.",
)
FEEDBACK = (
    "For next time: {feedback}",
    "If it helps: {feedback}",
    "One thought: {feedback}",
    "My impression: {feedback}",
)
WISH = (
    "I wish you well.",
    "All the best to you.",
    "Take good care.",
    "All good wishes.",
    "My best to you.",
    "I wish you all the best.",
)
