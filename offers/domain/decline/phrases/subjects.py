"""Subject lines: name and role to the house, personal to others (rule 70). {Title} is the role's title alone."""

from __future__ import annotations

from offers.domain.decline.circles import Circle

DECLINED: dict[Circle, tuple[str, ...]] = {
    Circle.LEAD: (
        "My decision on {role}",
        "{Title}: my answer",
        "My answer on {role}",
        "My decision about {org}",
        "My decision, in writing",
        "My answer to {org}",
    ),
    Circle.PEER: (
        "My decision about {org}, and my thanks",
        "I won't be joining {org}",
        "Thank you for {acts}",
        "Not coming to {org}, and thank you",
        "My decision about {org}",
        "Not joining {org}",
        "Thank you, and my decision",
    ),
    Circle.STAFF: (
        "{name}: {Title}",
        "{Title}: decision from {name}",
        "{name}: my decision",
        "My decision, and thanks for your help",
        "I won't be taking {role}",
        "My decision about {role}",
    ),
    Circle.AGENCY: ("{Org}: my decision", "My answer on {role}", "My decision, for you to pass on"),
    Circle.REALTOR: (
        "Thank you, and a change of plans",
        "A change of plans, and my thanks",
        "A change in my plans",
        "My plans have changed",
    ),
    Circle.FAMILY: ("A change of plans, and my thanks", "My news, and my thanks to you"),
    Circle.REFEREE: (
        "How it turned out, and thank you",
        "The outcome, with my thanks",
        "Thank you, and how it ended",
        "My thanks, and how it turned out",
    ),
    Circle.OTHER: (
        "Thank you, and my news",
        "I'm not taking the job at {org}",
        "Some news, and my thanks",
        "My decision about {org}",
    ),
}
# To whoever stands outside the house, or has left it, and is thanked for what the subject can hold.
OUTSIDE = ("Thank you for {acts}",)
# Where no other fits.
PLAIN = ("My answer about {role}", "My decision")
# To whoever helped out of kindness and keeps no file.
TO_WHO_WAS_KIND = (
    "Thank you for {acts}",
    "My decision, and thank you",
    "Thank you, and my decision",
    "My decision, and thanks for your help",
)
# To a host or the boss's spouse, whatever was decided.
HOMELY = ("Some news, and thank you", "My news, and thank you", "Some news from me")
# After a yes: the news comes before the thanks.
BROKEN: dict[Circle, tuple[str, ...]] = {
    Circle.LEAD: (
        "Withdrawing from {role}",
        "Withdrawing my acceptance",
        "I've withdrawn from {role} after all",
        "My withdrawal from {org}",
    ),
    Circle.PEER: (
        "I won't be joining {org} after all",
        "Not coming to {org} after all",
        "Withdrawing from {org}",
        "I've withdrawn, and thank you",
        "A change of plans about {org}",
        "I've withdrawn after all",
    ),
    Circle.STAFF: (
        "{name}: withdrawing from {role}",
        "Withdrawing from {role}",
        "{name}: I've withdrawn",
        "Not joining {org} after all",
        "{name}: withdrawing my acceptance",
    ),
    Circle.AGENCY: ("{Org}: withdrawing my acceptance", "Withdrawing my acceptance"),
    Circle.OTHER: ("I'm not taking the job at {org}", "A change in my plans", "Not coming to {org} after all"),
}
RESCINDED: dict[Circle, tuple[str, ...]] = {
    Circle.LEAD: ("{Title}: thank you", "Thank you from {name}", "Thank you, and good wishes"),
    Circle.PEER: (
        "Thank you for {acts}",
        "With thanks to you",
        "A word of thanks from me",
        "A thank-you from me",
    ),
    Circle.STAFF: ("{name}: {Title}", "{Title}: my thanks", "About {role}"),
    Circle.AGENCY: ("{Org}: where things stand", "Thank you, and where things stand"),
    Circle.OTHER: ("With thanks to you", "A short thank-you", "Thanks, and some news"),
}
RESCINDED_BY_LETTER = ("Your letter about {role}", "Your letter has reached me")
WITHDRAWN: dict[Circle, tuple[str, ...]] = {
    Circle.LEAD: ("{Title}: withdrawing my application", "Withdrawing my application", "My application to {org}"),
    Circle.STAFF: ("{name}: withdrawing my application", "Withdrawing from the search"),
    Circle.AGENCY: ("{Org}: withdrawing my name", "Withdrawing from the search"),
}
