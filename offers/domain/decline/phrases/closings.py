"""Reasons, feedback, staying in touch, good wishes, last lines."""

from __future__ import annotations

from offers.domain.decline.circles import Circle

# The user's reason as a clause ("we want to live closer to my parents").
REASON_CLAUSE = (
    "The reason is simple: {reason}.",
    "{Reason}, and that settled it.",
    "What it came down to is this: {reason}.",
    "As for why, {reason}.",
    "In the end, {reason}.",
)
# ... that already tells what was chosen ("I accepted a role that keeps me in Austin").
REASON_CHOICE = (
    "{Reason}.",
    "In the end, {reason}.",
    "You deserve to know why: {reason}.",
    "As for why, {reason}.",
    "The short explanation is that {reason}.",
)
# ... as a phrase ("being closer to family").
REASON_PHRASE = (
    "It came down to {reason}.",
    "What decided it was {reason}.",
    "The reason, in short, is {reason}.",
    "In the end it was about {reason}.",
)
FEEDBACK = (
    "One thought, offered only in case it helps you with the next person: {feedback}",
    "If it is of use to you, here is one observation: {feedback}",
    "Should feedback be welcome, I would pass on a single point: {feedback}",
    "For what it is worth as you go on: {feedback}",
)
FEEDBACK_SECOND = (
    "And a second, smaller one: {feedback}",
    "One more: {feedback}",
)
TOUCH: dict[Circle, tuple[str, ...]] = {
    Circle.LEAD: (
        "I hope we can stay in touch.",
        "I would be glad to stay in touch, and I hope our paths cross again.",
        "I hope to keep in touch with you.",
        "It would please me to stay in touch.",
    ),
    Circle.PEER: (
        "I hope our paths cross again before long.",
        "I would like to keep in touch, if you would too.",
        "Let us stay connected.",
        "I would be happy to run into you again one day.",
        "Our field is small, and I look forward to meeting you in it again.",
        "I hope this is not the last time we are in touch.",
    ),
}
WISH: dict[Circle, tuple[str, ...]] = {
    Circle.LEAD: (
        "I wish you and everyone at {org} well, and I hope the right person is soon found.",
        "I hope you soon find someone who is right for the position.",
        "May the search bring you a colleague you will be glad to have.",
        "I wish you every success in filling the position.",
    ),
    Circle.PEER: (
        "I wish you and your colleagues all the best.",
        "I wish you good years ahead in your work.",
        "May the next person to join you be a fine colleague.",
        "I hope the position goes to somebody you will enjoy working with.",
        "All good wishes to you and to the people you work with.",
        "Take good care, and my best to all of you.",
    ),
    Circle.STAFF: (
        "I hope the search goes smoothly from here.",
        "I wish you a quick and easy end to this search.",
        "My good wishes to you for the rest of the hiring.",
        "May the next candidate give you less to arrange.",
        "I wish you well with everything on your desk.",
    ),
    Circle.AGENCY: (
        "I wish you luck in finding them the right person.",
        "I hope you soon have the right match for them.",
    ),
    Circle.REALTOR: (
        "I wish you a good season with your other clients.",
        "I hope your next clients are luckier with their timing.",
        "I wish you all the best.",
    ),
    Circle.FAMILY: (
        "I wish you and yours all the best.",
        "I send you all good wishes for your own work.",
    ),
    Circle.REFEREE: (
        "My good wishes to you.",
        "I wish you all the best.",
    ),
    Circle.OTHER: (
        "I wish you all the best.",
        "I send you my good wishes for your work.",
        "May things go well for you.",
    ),
}
PASS_ON = (
    "Please let them know today; I will write to the people I met there once you have.",
    "Could you tell them today, please? My own notes to the people there will follow once they have heard from you.",
)
FORMAL_END = ("Sincerely,", "With best regards,", "Respectfully,", "With appreciation,", "Yours sincerely,")
WARM_END = (
    "Warmly,",
    "With thanks,",
    "All my best,",
    "With warm regards,",
    "Gratefully,",
    "Best wishes,",
    "Take care,",
)
