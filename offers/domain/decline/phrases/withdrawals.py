"""How it is told that an application is withdrawn, or a yes taken back (rule 74)."""

from __future__ import annotations

from offers.domain.decline.circles import Circle

WITHDRAWN: dict[Circle, tuple[str, ...]] = {
    Circle.LEAD: (
        "I'm withdrawing from consideration for {role} at {org}.",
        "I've decided to withdraw my application for {role} at {org}.",
        "I'd like to withdraw from the search for {role} at {org}.",
        "My application ends here: I'm withdrawing it, and I wanted to tell you so myself.",
        "I won't be continuing with the search, and I'm withdrawing my application for {role}.",
        "I've made my decision, and I'm withdrawing from the search for {role} at {org}.",
    ),
    Circle.PEER: (
        "I've decided to withdraw from the search at {org}, and I wanted you to hear it from me.",
        "I've withdrawn my name for {role}, and I didn't want to do that without a word to you.",
        "I've taken my name out of the search at {org}; I've withdrawn, and I wanted to tell you so.",
        "My application at {org} ends here, as I've withdrawn it.",
        "I've thought it over and withdrawn my application.",
        "I've withdrawn from the running for {role}, and you should hear that from me.",
        "Before you hear it from somebody else: I've withdrawn my application at {org}.",
        "I won't be joining you at {org}. I've withdrawn from the search.",
    ),
    Circle.STAFF: (
        "I've withdrawn my application for {role}, so there's nothing more you need to do for me.",
        "Before you do any more work on my behalf: I'm withdrawing from the search for {role}.",
        "I wanted to let you know directly that I've withdrawn my application for {role}.",
        "I'm no longer in the running for {role}; I've withdrawn.",
        "I've decided to withdraw from the search for {role}.",
    ),
    Circle.AGENCY: (
        "I'm withdrawing from consideration for {role} at {org}.",
        "Here is something to pass on today: I'm withdrawing my name for {role} at {org}.",
    ),
    Circle.REALTOR: (
        "I've withdrawn from the search at {org}, so there's no need to keep looking on my behalf.",
        "A change of plans: I've withdrawn my application at {org}, so please don't spend any more time on my search.",
        "I wanted to tell you before you put in any more work: I've withdrawn my application at {org}.",
    ),
    Circle.FAMILY: (
        "I've withdrawn my application at {org}, so there's no need to do any more.",
        "I've withdrawn my application at {org}, so there's no need to do any more for {kin}.",
        "I've decided to withdraw my application at {org}, and I wanted to tell you myself.",
        "I've withdrawn my application at {org}, and I didn't want you to go on without knowing.",
    ),
    Circle.REFEREE: (
        "You'll want to know how I decided: I've withdrawn my application for {role} at {org}.",
        "I wanted you to hear how it ended: I've withdrawn my application for {role} at {org}.",
        "You put in a word for me, so you should know the outcome: I decided to withdraw from {role} at {org}.",
    ),
    Circle.OTHER: (
        "I've withdrawn my application for {role} at {org}, and I wanted to write to you as well.",
        "I'm withdrawing from the search for {role} at {org}, and I didn't want to leave you without news.",
        "You should know, too, that I've withdrawn my application at {org}.",
    ),
}
REFEREE_WITHDRAWN_WHY = (
    "You'll want to know how I decided: I've withdrawn my application at {org}{why}.",
    "I wanted you to hear how it ended: I've withdrawn from the search at {org}{why}.",
)
TO_MY_FAMILY_WITHDRAWN = (
    "In the end I've withdrawn my application at {org}{why}.",
    "I've withdrawn my application at {org}.",
)
# To whoever has a place to let and keeps none for the user.
LANDLORD_WITHDRAWN = ("I've withdrawn my application at {org}, so I won't be needing a place to live.",)
# To somebody of the house where the user stays.
AT_HOME_WITHDRAWN = (
    "I'm staying, so you keep me: I've withdrawn my application for {role} at {org}.",
    "You'll go on having me around: I've withdrawn from the search for {role} at {org}, and I'm staying.",
)
# To somebody who has since left or moved.
PARTED_WITHDRAWN = (
    "I've withdrawn my application at {org}, and I didn't want to leave you without a word.",
    "I've withdrawn my application at {org}, and I wanted to tell you all the same.",
)

# After a yes: own the promise, name the disruption, say sorry once (rule 74). The apology is in the phrase.
BROKEN_PROMISE = {
    "verbal": (
        "I'm withdrawing my acceptance of {role} at {org}. I gave my word, I'm going back on it, and I'm sorry.",
        "I said yes, and I'm taking it back: I'm withdrawing my acceptance of {role} at {org}. I'm sorry.",
    ),
    "loi_signed": (
        (
            "I'm withdrawing from the {paper} I signed for {role} at {org}. You had my word in writing, and I'm "
            "sorry to go back on it."
        ),
        "I signed the {paper} for {role} at {org}, and I have to tell you that I'm withdrawing. I'm sorry.",
    ),
    "contract_signed": (
        (
            "I'm withdrawing from {role} at {org}, although I signed the {paper}. You had my word, and I'm "
            "sorry to go back on it."
        ),
        "I signed the {paper} for {role} at {org}, and I have to tell you that I'm withdrawing. I'm sorry.",
    ),
}
DISRUPTION = (
    "I know that this leaves you to look again, and that you did nothing to cause it.",
    "I know that this puts you back where you were, through no fault of yours.",
)
# ... to whoever has set something going by the log.
DISRUPTION_BEGUN = (
    "I know that this disrupts your plans, and that you did nothing to cause it.",
    "You made plans around me, and I'm the one undoing them.",
)
# To an agency, which planned nothing around the user and has to carry the news.
DISRUPTION_AGENCY = (
    "I know that this leaves you with an awkward call to make, and that you did nothing to cause it.",
    "I know that you now have to take this back to them, and that it is none of your doing.",
)
# {made} is what they did on the strength of the yes.
DISRUPTION_KNOWN = (
    "I know that {made}, and I'm the one undoing it.",
    "I know that {made}, and none of this is on you.",
)
# ... where it was somebody else whom they turned away for the user.
TURNED_AWAY = (
    "I know that {made}, and that this leaves you further back than before.",
    "I know that {made}, and what that costs you now.",
)
# What came too late beside the yes, without a second apology (rule 31).
UNANSWERED = {
    "missed call": ("I should have picked up when you rang.", "You rang, and I should have picked up."),
    "call": ("I should have called you before now.", "You should have had a call from me before now."),
    "written": ("I should have answered when you wrote.", "You wrote, and I should have answered before now."),
}
# To whoever spoke up for the user with the house by word of mouth.
STAKED = (
    "You put your name behind me, and I'm sorry for the awkward place that leaves you in.",
    "You answered for me, and I'm sorry that I've made it awkward for you.",
)
OVERDUE = {
    "": ("I should have told you before the papers were due.",),
    "missed call": ("I should have told you before the papers were due, and picked up when you rang.",),
    "call": ("I should have called you before the papers were due.",),
    "written": ("I should have answered you before the papers were due.",),
}
# To those who would have worked beside the user and carry much already, by the log. The apology is for whoever decides
# (rule 74).
TO_WHO_CARRIES = (
    "I know how much you're carrying as it is, and that I'm adding to it.",
    "You carry a great deal already, and I don't take it lightly that this adds to it.",
)
BROKEN_OTHERS: dict[Circle, tuple[str, ...]] = {
    Circle.LEAD: (
        "I won't be joining you after all; I've withdrawn from {role}, and I'm sorry for the trouble this causes.",
        "I've withdrawn my acceptance of {role}. I wanted to tell you so myself, and I'm sorry for the disruption.",
        "I've withdrawn my acceptance of {role}, and I'm sorry for what that undoes.",
        "I've withdrawn from {role} at {org}, and I'm sorry for the trouble that makes.",
    ),
    Circle.PEER: (
        "I won't be joining you at {org} after all, and I wanted to tell you myself.",
        "My plans have changed since I said yes: I've withdrawn from {role}.",
        "I won't be starting at {org} after all; I've withdrawn my acceptance.",
        "I said yes to {org} and have withdrawn, so we won't be working together.",
        "I've withdrawn my acceptance of {role}, so I won't be coming to {org} after all.",
        "I've withdrawn my acceptance of {role}, and you should hear that from me.",
        "I'm not coming to {org} after all; I've withdrawn, and I didn't want you to learn it from others.",
        "I had said yes to {org}, so I want to tell you directly that I've withdrawn.",
        "We won't be colleagues after all, as I've withdrawn from {role}.",
        "I've withdrawn from {role} although I had said yes, and I wanted you to hear that from me.",
        "I've withdrawn my acceptance of {role}, and I'm sorry that we won't be working together.",
    ),
    Circle.STAFF: (
        "I've withdrawn my acceptance of {role}, and I'm sorry for the extra work it makes you.",
        "I won't be joining {org} after all, and I'm sorry for the work that this undoes.",
        "Before you do any more for me: I've withdrawn my acceptance of {role}. I'm sorry for what that undoes.",
        "I've withdrawn from {role}, and I'm sorry for the work you have put into this.",
    ),
    Circle.AGENCY: (
        "I'm withdrawing my acceptance of {role} at {org}, and I'm sorry, after the work you have put into it.",
        "I've withdrawn my acceptance at {org}, and I'm sorry for what that does to your work.",
    ),
    Circle.REALTOR: (
        "I won't be taking the job at {org} after all, so there's no need to keep looking on my behalf.",
        "A change of plans: I'm not taking the job at {org}, so please don't spend any more time on my search.",
    ),
    Circle.FAMILY: (
        "I said yes to {org} and have withdrawn since, so please don't put in any more work.",
        "I said yes to {org} and have withdrawn since, so please don't put in any more work for {kin}.",
        "I'm not taking the job at {org} after all, and I wanted you to know before you do any more for {kin}.",
        "My plans have changed, and I'm not taking the job at {org}; I wanted to tell you myself.",
        "In the end I'm not coming to {org}, and I didn't want you to go on without knowing.",
    ),
    Circle.REFEREE: (
        "You'll want to know how I decided: I've withdrawn from {role} at {org}, although I had said yes.",
        "I wanted you to hear how it ended: I said yes to {role} at {org}, and I've withdrawn since.",
    ),
    Circle.OTHER: (
        "I'm not taking the job at {org} after all, and I wanted you to hear it from me.",
        "My plans have changed, and I'm not taking {role} at {org}.",
        "I won't be taking the job at {org} after all.",
    ),
}
# To a host or the boss's spouse.
HOMELY_BROKEN = (
    "I won't be taking the job after all, and I wanted you to hear it from me.",
    "I'm not taking the job after all, and I wanted to tell you myself.",
    "I had said yes, and I won't be taking the job after all.",
    "I've taken back my yes, so I won't be coming after all, and I didn't want to leave you without a word.",
    "My plans have changed since I said yes, and I won't be taking the job after all.",
)
# By text, to whoever would have worked beside the user or has no part in it.
TEXTED_BROKEN = (
    "I'm not taking the job after all, and I wanted you to know.",
    "I won't be taking the job after all, and I wanted to tell you myself.",
    "In the end I'm not taking the job, and I wanted you to hear it from me.",
)
REFEREE_BROKEN_WHY = (
    "You'll want to know how I decided: I had said yes to {org}, and I've withdrawn. {Why}.",
    "I wanted you to hear how it ended: I had said yes to {org}, and I've withdrawn. {Why}.",
    "I'd like you to know how it turned out: I said yes to {org}, and I've withdrawn since. {Why}.",
)
TO_MY_FAMILY_BROKEN = (
    "I'm not taking the job at {org} after all. {Why}.",
    "I'm not taking the job at {org} after all.",
)
AT_HOME_BROKEN = (
    "I'm staying after all, so you keep me: I've withdrawn from {role} at {org}.",
    "You'll go on having me around after all: I've withdrawn from {role} at {org}, and I'm staying.",
)
