"""Reasons, staying in touch, good wishes, last lines."""

from __future__ import annotations

from offers.domain.decline.circles import Circle

# The user's reason as a clause ("we want to live closer to my parents"): the first reader gets it as it stands. None
# of these says that it was the only reason: there may be others that stay private, and nothing is to be untrue (39).
REASON_CLAUSE = (
    "{Reason}.",
    "As for why, {reason}.",
    "I'd like you to know why: {reason}.",
    "Here is why: {reason}.",
)
# ... said anew to the next readers where it can be put in other words as plainly.
REASON_ANEW = ("{Anew}.", "{again}.")
# ... as a phrase ("my wife's job").
REASON_PHRASE = ("For me it was {reason}.", "What decided me was {reason}.", "My reason is {reason}.")
# ... that calls itself one ("family reasons").
REASON_REASONS = ("I have {reason} for it.", "It is for {reason}.")
# What is under way for the user and may stop. {stop} is "the credentialing and the reference calls", {asked} is
# "stop the license transfer and cancel the fingerprint appointment".
STOP = (
    "Could you please {asked}? I don't want you to spend any more time on it.",
    "Please don't do anything more about {stop}.",
    "There's no need to go on with {stop}.",
    "Please {asked}, so that it costs you no more time.",
    "Could you {asked}, please? There's no need to do any more.",
    "Could you please {asked}, now that I'm not coming?",
)
# To whoever looks for a home and is not to know why.
SEARCH_OVER = ("My plans have changed, so there's no need to keep looking on my behalf.",)
STOP_TOO = ("Please {asked} as well.", "And please {asked}.")
# {held} is what somebody keeps for the user: "the place"; {it} stands for it.
STOP_HELD = (
    "Please let {held} go to somebody else. Thank you for holding {it}.",
    "Please give {held} to whoever comes next, and thank you for keeping {it}.",
)
# ... and is thanked for it elsewhere in the message.
LET_IT_GO = ("Please let {held} go to somebody else.", "Please give {held} to whoever comes next.")
# ... who turned somebody else away for it.
TO_WHO_WAS_TURNED_AWAY = (
    "Please give {held} to whoever you turned away for it. I'm sorry that you had to.",
    "Please let {held} go to whoever you turned away, and I'm sorry that you had to.",
)
TO_WHO_WAS_TURNED_AWAY_ALONE = (
    "Thank you for holding {held}. Please give {it} to whoever you turned away; I'm sorry that you had to.",
    "Please let {held} go to whoever you turned away; I'm sorry that you had to. Thank you for keeping {it}.",
)
# ... whom it cost money to keep it.
TO_WHO_LOST_BY_IT = (
    "You kept {held} for me, and I'm sorry for what that cost you. Please let {it} go to somebody else now.",
    "Please let {held} go to somebody else. I'm sorry for what it cost you to keep {it} for me.",
)
SORRY_FOR_THE_COST = (
    "I'm sorry for what it cost you to keep {it} for me.",
    "You kept {it} for me, and I'm sorry for what that cost you.",
)
# What is left to pay, or to be paid back, for what is cancelled.
TO_SETTLE = (
    "Please let me know what is left to settle between us.",
    "Please tell me if I still owe you anything for it.",
)
# ... who has read already that it may go.
THANK_FOR_HOLDING = ("Thank you for holding {it}.", "It was kind of you to hold {it} for me.")
# What is kept or planned, and costs nobody any more work.
LET_ALL_GO = ("Please {asked}.", "Could you please {asked}?")
LET_ALL_GO_SORRY = ("Please {asked}. I'm sorry to upset your plans.", "Please {asked}, and I'm sorry for the trouble.")
# What of theirs is with the user still.
STILL_HERE = (
    "I still have your {thing}, and I'll see that you get {it} back.",
    "Your {thing} {is} still here, and I'll see that you get {it} back.",
)
# What was undertaken or asked for the user's sake, and need not be.
NO_WORD = ("There's no need to put in a word any more.", "Please don't trouble to put in a word now.")
NO_HANDOVER = (
    "There's no need to stay on for my sake now, but it was kind of you to offer.",
    "You offered to stay on for me. There's no need now, and I won't forget it.",
)
TELL_THEM = ("Please let {whom} know as well.", "Could you let {whom} know, too?")
ANSWERED = (
    "As for {what}, there's nothing more to arrange.",
    "You asked about {what}: there's nothing to arrange any more.",
)
STOP_SORRY = (
    "Please {asked}; I'm sorry for the work already done.",
    "Please don't go on with {stop}. I'm sorry for the time you had put in.",
    "There's no need to go on with {stop}, and I'm sorry for the work it made you.",
)
TOUCH: dict[Circle, tuple[str, ...]] = {
    Circle.LEAD: (
        "I'd be glad to stay in touch.",
        "I hope we can stay in touch, and that our paths cross again.",
        "I hope we'll keep in touch.",
        "I'd like to stay in touch.",
    ),
    Circle.OTHER: ("I hope our paths cross again one day.",),
    Circle.PEER: (
        "I hope our paths cross again.",
        "It would be good to keep in touch.",
        "I'd like us to stay in touch.",
    ),
}
# By text, to a friend: they are in touch.
TOUCH_BY_TEXT = ("Let's stay in touch.", "I'd like us to stay in touch.", "Let's keep in touch.")
# To somebody the notes are cool about (rule 38).
TOUCH_PLAIN = ("I'd be glad to stay in touch.",)
# {who} is whom the house now looks for: "radiologist".
WISH: dict[Circle, tuple[str, ...]] = {
    Circle.LEAD: (
        "I hope you find the right {who} soon.",
        "I wish you and everyone at {org} well.",
        "I wish you and everyone there well.",
        "I hope you find the right person soon.",
        "I hope the search goes well from here.",
        "I wish you and your team well.",
        "I wish you luck with the search.",
    ),
    Circle.PEER: (
        "I hope a good colleague joins you soon.",
        "I hope you find a good {who} soon.",
        "I wish you all the best.",
        "Take good care.",
        "All good wishes to you.",
    ),
    Circle.STAFF: (
        "I hope a good {who} joins you soon.",
        "I hope the rest of the search goes smoothly.",
        "Whoever comes next is in good hands with you.",
        "I hope you fill the position soon.",
        "Good luck with the search.",
        "All the best to you.",
        "Take care.",
    ),
    Circle.AGENCY: (
        "I hope you find them a good {who} soon.",
        "I hope you find them the right person soon.",
        "I wish you luck with the search.",
    ),
    Circle.REALTOR: (
        "Your next clients are in good hands.",
        "I hope your next clients find what they're looking for.",
    ),
    Circle.FAMILY: (
        "I hope all goes well for you.",
        "My best to you and yours.",
        "I wish you all the best.",
    ),
    Circle.REFEREE: (
        "I hope I can return the kindness one day.",
        "All good wishes to you.",
        "I won't forget what you did for me.",
        "I hope to do for somebody else one day what you did for me.",
    ),
    Circle.OTHER: (
        "I wish you all the best.",
        "All good wishes to you.",
        "My best wishes to you.",
        "Take good care.",
    ),
}
# To somebody on first-name terms who had the user at home, or did for them what was not theirs to do.
WISH_IN_RETURN = (
    "I hope I can return the kindness one day.",
    "I hope I can do as much for you one day.",
    "I won't forget it.",
)
# To whoever lets a place and does not sell one.
WISH_LANDLORD = ("I hope you find a good tenant soon.",)
# To one of the user's own family.
WISH_MY_FAMILY = ("All my best to you.", "More when we next speak.")
# To somebody of the house where the user stays.
WISH_AT_HOME = ("I'll see you at work.",)
# The offer was taken back: nobody is filling the position, and nobody is to feel accused (rule 77).
WISH_RESCINDED: dict[Circle, tuple[str, ...]] = {
    Circle.LEAD: (
        "I wish you and everyone at {org} well.",
        "I hope the months ahead go well for you and everyone there.",
        "My best wishes to you and your colleagues.",
        "I hope the months ahead go well for you.",
        "My best wishes to you.",
    ),
    Circle.STAFF: (
        "All the best to you.",
        "All good wishes to you.",
        "Take care.",
    ),
    Circle.AGENCY: (
        "All good wishes to you and your colleagues.",
        "I wish you all the best.",
    ),
}
# To somebody the notes are cool about: civil, and no more.
WISH_PLAIN = ("I wish you well.", "I wish you all the best.")
WISH_BY_TEXT = ("All the best.", "Take care.", "All good wishes.")
PASS_ON = (
    "Please let them know today; I'll write to the people I met there once you have.",
    "Could you tell them today, please? My own notes to the people there will follow once they've heard from you.",
)
# Under an answer that breaks a promise.
END_AFTER_A_YES = ("With sincere thanks,", "Gratefully,", "With respect and thanks,")
# Under civil words to somebody the notes are cool about.
PLAIN_END = ("Regards,", "Best regards,", "Sincerely,")
# ... on first-name terms.
PLAIN_FAMILIAR_END = ("Regards,", "Best regards,", "All the best,")
FORMAL_END = ("Sincerely,", "With best regards,", "With kind regards,", "Yours sincerely,", "Kind regards,")
# To somebody of whom nothing is logged: no warmth that is not due, and the one word of thanks.
BARE_END = ("With thanks,", "With thanks and kind regards,")
# ... nor thanks.
BARE_END_UNTHANKED = ("With kind regards,", "Kind regards,", "With best regards,")
# Where no sentence before it wished well.
WISHING_END = ("With best wishes,", "With all good wishes,", "Best wishes,")
WISHING_WARM_END = ("All the best,", "Best wishes,", "With all my best,", "With warm wishes,")
WARM_END = (
    "Warmly,",
    "With thanks,",
    "Many thanks,",
    "With warm regards,",
    "Gratefully,",
    "Yours,",
    "Best,",
)
