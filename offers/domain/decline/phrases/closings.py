"""Reasons, feedback, staying in touch, good wishes, last lines."""

from __future__ import annotations

from offers.domain.decline.circles import Circle

# The user's reason as a clause ("we want to live closer to my parents"): the first reader gets it as it stands. None
# of these says that it was the only reason: there may be others that stay private, and nothing is to be untrue (39).
REASON_CLAUSE = (
    "{Reason}.",
    "The reason, so that you have it from me, is that {reason}.",
    "I'd like you to know the reason as well: {reason}.",
    "You may like to know the reason for it: {reason}.",
    "Since you may wonder why: {reason}.",
    "So that you hear the reason from me, too: {reason}.",
)
# ... that already tells what was chosen ("I accepted a role that keeps me in Austin").
REASON_CHOICE = (
    "{Reason}.",
    "The reason, so that you have it from me, is that {reason}.",
    "I'd like you to know the reason as well: {reason}.",
    "You may like to know the reason for it: {reason}.",
    "Since you may wonder why: {reason}.",
    "So that you hear the reason from me, too: {reason}.",
)
# ... as a phrase ("being closer to family").
REASON_PHRASE = (
    "It has to do with {reason}.",
    "It is a matter of {reason}.",
    "The reason, in short, is {reason}.",
    "My reason is {reason}.",
)
FEEDBACK = (
    "One thing I'd mention, in case it helps with the next person you talk to: {feedback}",
    "If it's useful for next time: {feedback}",
    "A thought to pass along, which you're free to set aside: {feedback}",
    "Since you may want to know how it looked from my side: {feedback}",
    "In case it helps as you plan: {feedback}",
    "One small observation for the next round: {feedback}",
    "If you're gathering impressions from candidates, here is mine: {feedback}",
    "There is one point I'd offer, in case it's of use: {feedback}",
)
FEEDBACK_SECOND = (
    "And one more: {feedback}",
    "A second point, and the last: {feedback}",
    "Also: {feedback}",
)
TOUCH: dict[Circle, tuple[str, ...]] = {
    Circle.LEAD: (
        "I'd be glad to stay in touch.",
        "I hope we can stay in touch, and that our paths cross again.",
        "I hope we'll keep in touch.",
        "If you're willing, I'd like to stay in touch.",
    ),
    Circle.OTHER: ("I hope our paths cross again one day.",),
    Circle.PEER: (
        "I hope our paths cross again.",
        "I'd like to keep in touch, if you would.",
        "I'd be happy to run into you again somewhere.",
        "Let's stay in touch.",
        "I hope this isn't the last time we're in touch.",
        "If you ever want to compare notes, I'd be glad to hear from you.",
    ),
}
# To somebody the notes are cool about (rule 38).
TOUCH_PLAIN = ("I'd be glad to stay in touch.",)
WISH: dict[Circle, tuple[str, ...]] = {
    Circle.LEAD: (
        "I hope you find the right person soon.",
        "I wish you and everyone at {org} well.",
        "I hope the search goes well from here.",
        "I wish you well in filling the position.",
        "My best wishes to you and to {org}.",
    ),
    Circle.PEER: (
        "I wish you and your colleagues all the best.",
        "My best to you and to the people you work with.",
        "Take good care.",
        "I wish you well with the work ahead.",
        "I hope the year ahead is a good one for you.",
        "All good wishes to you.",
    ),
    Circle.STAFF: (
        "I hope the rest of the search goes smoothly.",
        "I wish you a quick end to this search.",
        "I wish you well with everything on your desk.",
        "Good luck with the rest of the hiring.",
        "All the best to you.",
    ),
    Circle.AGENCY: (
        "I hope you find them the right person soon.",
        "I wish you luck with the search.",
        "I hope the right person turns up quickly.",
    ),
    Circle.REALTOR: (
        "I wish you a good season with your other clients.",
        "I hope your next clients find what they're looking for.",
        "Good luck with the season.",
    ),
    Circle.FAMILY: (
        "I wish you and yours all the best.",
        "I hope all goes well for you.",
        "I send you my good wishes.",
    ),
    Circle.REFEREE: (
        "My good wishes to you.",
        "I hope all is well with you.",
    ),
    Circle.OTHER: (
        "I wish you all the best.",
        "I hope the year ahead treats you kindly.",
        "I hope things go well for you.",
        "I wish you well.",
    ),
}
# The offer was taken back: nobody is filling the position, and nobody is to feel accused (rule 77).
WISH_RESCINDED: dict[Circle, tuple[str, ...]] = {
    Circle.LEAD: (
        "I wish you and everyone at {org} well.",
        "I hope the months ahead go well for you and for {org}.",
        "My best wishes to you and to the people you work with.",
    ),
    Circle.STAFF: (
        "I wish you well with everything on your desk.",
        "All the best to you.",
        "All good wishes to you.",
    ),
}
# To somebody the notes are cool about: civil, and no more.
WISH_PLAIN = ("I wish you well.", "All good wishes.")
PASS_ON = (
    "Please let them know today; I'll write to the people I met there once you have.",
    "Could you tell them today, please? My own notes to the people there will follow once they've heard from you.",
)
# Under civil words to somebody the notes are cool about.
PLAIN_END = ("Regards,", "Best regards,", "Sincerely,")
FORMAL_END = ("Sincerely,", "With best regards,", "Respectfully,", "With appreciation,", "Kind regards,")
WARM_END = ("Warmly,", "With thanks,", "All my best,", "With warm regards,", "Gratefully,", "Best wishes,", "Best,")
