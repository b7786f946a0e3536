"""Subject lines: name and role to the house, personal to others (rule 70). {title} is the role's title alone."""

from __future__ import annotations

from offers.domain.decline.circles import Circle

DECLINED: dict[Circle, tuple[str, ...]] = {
    Circle.LEAD: (
        "My decision on the {title} position",
        "{title} position: my answer",
        "My answer about the {title} offer",
        "My decision about {org}",
        "My decision, in writing",
    ),
    Circle.PEER: (
        "My decision about {org}, and my thanks",
        "Thank you, and my decision",
        "A word of thanks before I go another way",
        "With thanks, and some news from me",
        "Thank you for your time with me",
        "News from me, and thanks",
    ),
    Circle.STAFF: (
        "{name}: {title} position",
        "{title} position: {name}'s decision",
        "{name}: decision on the position",
        "Closing my file, with thanks",
        "My decision, and thanks for your help",
    ),
    Circle.AGENCY: ("{org}: my decision", "My answer on the {title} position"),
    Circle.REALTOR: ("Thank you, and a change of plans", "My plans, and my thanks", "A change in my plans"),
    Circle.FAMILY: ("Thank you for your help to us", "Our plans, and our thanks to you"),
    Circle.REFEREE: ("How it turned out, and thank you", "The outcome, with my thanks"),
    Circle.OTHER: ("With thanks, and my decision", "My decision, and a thank-you", "A short thank-you"),
}
RESCINDED: dict[Circle, tuple[str, ...]] = {
    Circle.LEAD: ("The {title} position", "{title} position: thank you", "Thank you from {name}"),
    Circle.PEER: (
        "With thanks to you",
        "A word of thanks",
        "Thank you for your time with me",
        "My thanks, before I move on",
    ),
    Circle.STAFF: (
        "{name}: {title} position",
        "Closing my file, with thanks",
        "Thank you for your help with the position",
    ),
    Circle.AGENCY: ("{org}: where things stand", "The {title} position"),
}
WITHDRAWN: dict[Circle, tuple[str, ...]] = {
    Circle.LEAD: (
        "{title} position: withdrawing my application",
        "My application for the {title} position",
        "My application",
    ),
    Circle.STAFF: (
        "{name}: withdrawing my application",
        "Withdrawing from the {title} search",
        "Closing my file, with thanks",
    ),
    Circle.AGENCY: ("{org}: withdrawing my name", "Withdrawing from the {title} search"),
}
