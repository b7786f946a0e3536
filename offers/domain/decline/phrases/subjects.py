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
    ),
    Circle.PEER: (
        "My decision about {org}, and my thanks",
        "Thank you, and my decision",
        "A word of thanks from me",
        "Some news from me, and thanks",
        "Thank you for your time with me",
        "I owe you a thank-you",
        "A note for you",
        "With thanks, {given}",
    ),
    Circle.STAFF: (
        "{name}: {Title}",
        "{Title}: decision from {name}",
        "{name}: my decision",
        "Closing my file, with thanks",
        "My decision, and thanks for your help",
        "{Title}: a short note from me",
        "A word about {role}",
    ),
    Circle.AGENCY: ("{org}: my decision", "My answer on {role}", "My decision, for you to pass on"),
    Circle.REALTOR: ("Thank you, and a change of plans", "My plans, and my thanks", "A change in my plans"),
    Circle.FAMILY: ("Thank you for your help to us", "Our plans, and our thanks to you"),
    Circle.REFEREE: ("How it turned out, and thank you", "The outcome, with my thanks"),
    Circle.OTHER: (
        "With thanks, and my decision",
        "My decision, and a thank-you",
        "A short thank-you",
        "Thanks, and some news",
    ),
}
RESCINDED: dict[Circle, tuple[str, ...]] = {
    Circle.LEAD: ("{Title}: thank you", "Thank you from {name}", "Thank you, and good wishes"),
    Circle.PEER: (
        "With thanks to you",
        "A word of thanks from me",
        "Thank you for your time with me",
        "I owe you a thank-you",
    ),
    Circle.STAFF: ("{name}: {Title}", "Closing my file, with thanks", "Thank you for your help with the position"),
    Circle.AGENCY: ("{org}: where things stand", "Thank you, and where things stand"),
    Circle.OTHER: ("With thanks to you", "A short thank-you", "Thanks, and some news"),
}
WITHDRAWN: dict[Circle, tuple[str, ...]] = {
    Circle.LEAD: ("{Title}: withdrawing my application", "Withdrawing my application", "My application to {org}"),
    Circle.STAFF: ("{name}: withdrawing my application", "Withdrawing from the search", "Closing my file, with thanks"),
    Circle.AGENCY: ("{org}: withdrawing my name", "Withdrawing from the search"),
}
