"""How the decision is told: once, plainly, early (rule 23), in the words of its kind, and for its reader."""

from __future__ import annotations

from offers.domain.decline.circles import Circle

# The written confirmation of a call; it also stands alone should the call not come about (rule 4).
CONFIRMED = (
    "I want you to have my answer in writing as well: I am declining {role} at {org}.",
    "To put it in writing as well: I have decided not to accept {role} at {org}.",
    "For your records, here is my answer in writing: I am not accepting {role} at {org}.",
    "You should have this from me in writing too: I have decided to decline {role} at {org}.",
)
# First notice by e-mail, where contact was thin or the person cannot be called (rules 3 and 5).
WRITTEN = (
    "I have decided not to accept the offer for {role} at {org}.",
    "I am declining the offer for {role} at {org}.",
    "My answer to the offer for {role} at {org} is no; I have decided to decline it.",
    "I will not be accepting {role} at {org}.",
)
ATTEMPTED = (
    "I tried to reach you by phone, because I wanted to tell you this myself. I have decided to decline {role} at {org}.",
    "I called and did not manage to reach you, so I am writing instead: I have decided not to accept {role} at {org}.",
)
ATTEMPTED_TWICE = (
    "I called twice, because I wanted to tell you this myself and not in an e-mail. I have decided to decline {role} "
    "at {org}.",
    "I tried twice to reach you by phone, and I do not want to keep you waiting: I have decided not to accept {role} "
    "at {org}.",
)
AGENCY_LEAD = (
    "In writing, so that you can pass it on: I am declining {role} at {org}.",
    "Here is my answer in a form you can forward: I have decided not to accept {role} at {org}.",
)

DECLINED: dict[Circle, tuple[str, ...]] = {
    Circle.LEAD: (
        "I have decided not to accept {role} at {org}, and I wanted to tell you so myself.",
        "My decision is made: I am declining {role} at {org}.",
        "I will not be joining you at {org}; I have declined the offer.",
    ),
    Circle.PEER: (
        "I have decided not to join {org}, and I wanted you to hear it from me.",
        "By now you may know that I declined the offer from {org}, and I do not want to leave it at that.",
        "I said no to the offer from {org}, and I could not close this chapter without writing to you.",
        "This is a note I wanted to write to you separately: I am not joining {org}.",
        "I have turned down {role}, and a thank-you to you was the first thing on my list.",
        "You and I will not be working together after all, as I have declined {role}.",
        "I am writing to you apart from the others, to say that I decided against {role} and to thank you.",
        "My decision about {org} is made, and it is to decline.",
    ),
    Circle.STAFF: (
        "I have declined {role}, so you can close my file.",
        "Please mark {role} as declined on my side.",
        "A short note to let you know that I am not accepting {role}.",
        "I have decided not to accept {role}, which will spare you any further work on my account.",
        "For your planning: I have turned down {role}.",
        "You were a large part of how smoothly this ran for me, so I want to tell you directly that I decided against {role}.",
    ),
    Circle.AGENCY: (
        "I have decided not to accept {role} at {org}.",
        "I am turning down {role} at {org}, and I want you to know it directly from me.",
    ),
    Circle.REALTOR: (
        "I have decided not to take the job at {org}, so there is no need to keep looking on my behalf.",
        "My plans have settled, and I am not taking the job at {org}; please take me off your list.",
        "I have turned down the job at {org}, and with it my search with you comes to an end.",
    ),
    Circle.FAMILY: (
        "I have decided not to take the job at {org}, and I did not want you to find out from someone else.",
        "I have turned down the job at {org}, so please do not put any more effort in for us.",
        "The job at {org} will not be mine; I have decided against it.",
    ),
    Circle.REFEREE: (
        "I wanted you to hear how it ended: I have declined {role} at {org}.",
        "You put in a word for me, so here is the outcome: I decided against {role} at {org}.",
    ),
    Circle.OTHER: (
        "I have decided not to accept {role} at {org}, and I wanted to write to you as well.",
        "I am not taking {role} at {org}, and I would like to thank you before I move on.",
        "I have turned down {role} at {org}.",
    ),
}

WITHDRAWN: dict[Circle, tuple[str, ...]] = {
    Circle.LEAD: (
        "I am withdrawing from consideration for {role} at {org}.",
        "I have decided to withdraw my application for {role} at {org}.",
        "Please take this as my withdrawal from the search for {role} at {org}.",
    ),
    Circle.PEER: (
        "I have decided to withdraw from the search at {org}, and I wanted you to hear it from me.",
        "I have withdrawn my name for {role}, and I did not want to do that without a word to you.",
        "I am stepping back from {role}, and writing to you apart from the others.",
        "My application at {org} ends here; I have withdrawn it.",
        "You and I will not be working together after all, as I have withdrawn from the search.",
    ),
    Circle.STAFF: (
        "I have withdrawn my application for {role}, so you can close my file.",
        "Please mark my application for {role} as withdrawn.",
        "A short note to let you know that I am withdrawing from the search for {role}.",
        "For your planning: I have stepped back from {role} and withdrawn my application.",
    ),
    Circle.AGENCY: (
        "I am withdrawing from consideration for {role} at {org}; please let them know today.",
        "Please withdraw my name for {role} at {org}.",
    ),
    Circle.REALTOR: (
        "I have withdrawn from the search at {org}, so there is no need to keep looking on my behalf.",
        "My plans have settled, and I have withdrawn my application at {org}; please take me off your list.",
    ),
    Circle.FAMILY: (
        "I have withdrawn my application at {org}, so please do not put any more effort in for us.",
        "I have decided to withdraw my application at {org}, and I did not want you to find out from someone else.",
    ),
    Circle.REFEREE: (
        "I wanted you to hear how it ended: I have withdrawn my application for {role} at {org}.",
        "You put in a word for me, so here is the outcome: I decided to withdraw from {role} at {org}.",
    ),
    Circle.OTHER: (
        "I have withdrawn my application for {role} at {org}, and I wanted to write to you as well.",
        "I am withdrawing from the search for {role} at {org}, and would like to thank you before I move on.",
    ),
}

# After a yes: own the promise, name the disruption, apologize once (rule 74). The apology is in the phrase.
BROKEN_PROMISE = {
    "verbal": (
        "I am withdrawing my acceptance of {role} at {org}. I gave you my word, I am going back on it, and I am sorry.",
        "I told you yes, and I have to take it back: I am withdrawing my acceptance of {role} at {org}. I am sorry.",
    ),
    "loi_signed": (
        "I am withdrawing from the letter of intent I signed for {role} at {org}. I gave you my word in writing, and I "
        "am sorry to go back on it.",
        "I signed a letter of intent for {role} at {org}, and I have to tell you that I am withdrawing. I am sorry.",
    ),
    "contract_signed": (
        "I am withdrawing from {role} at {org}, although I signed the contract. You had my word, and I am sorry to go "
        "back on it.",
        "I signed a contract for {role} at {org}, and I have to tell you that I am withdrawing. I am sorry.",
    ),
}
DISRUPTION = (
    "I know this disrupts your plans, and I do not take that lightly.",
    "You made plans on the strength of my yes, and I know what undoing them costs.",
)
BROKEN_OTHERS: dict[Circle, tuple[str, ...]] = {
    Circle.PEER: (
        "I will not be joining you at {org} after all; I have withdrawn my acceptance.",
        "I have withdrawn my acceptance of {role}, and I wanted you to hear it from me.",
        "My plans have changed, and I am not coming to {org} after all.",
        "You were expecting me at {org}, so I want to tell you directly that I have withdrawn.",
    ),
    Circle.STAFF: (
        "I have withdrawn my acceptance of {role}; please stop anything that is under way for me.",
        "I will not be joining {org} after all, so please halt whatever is in motion on my account.",
        "Please stop the preparations for my start: I have withdrawn my acceptance of {role}.",
    ),
    Circle.REALTOR: (
        "I will not be taking the job at {org} after all, so there is no need to keep looking on my behalf.",
        "My plans have changed, and I am not taking the job at {org}; please take me off your list.",
    ),
    Circle.FAMILY: (
        "I will not be taking the job at {org} after all, so please do not put any more effort in for us.",
        "My plans have changed, and I am not taking the job at {org}; I did not want you to find out from someone else.",
    ),
    Circle.OTHER: (
        "I will not be joining {org} after all, and I wanted you to hear it from me.",
        "My plans have changed, and I am not taking {role} at {org}.",
    ),
}

# The employer took the offer back: nothing is refused, nobody is blamed (rule 77).
RESCINDED: dict[Circle, tuple[str, ...]] = {
    Circle.LEAD: (
        "I understand that the offer for {role} at {org} has been withdrawn, and I respect that.",
        "I have taken in that the offer for {role} at {org} no longer stands, and I respect how it was settled.",
    ),
    Circle.PEER: (
        "The offer from {org} has been withdrawn, and before I look elsewhere I want to write to you.",
        "It will not come to working together, as the offer from {org} no longer stands.",
        "You may have heard that {org} has withdrawn its offer to me.",
    ),
    Circle.STAFF: (
        "I understand that the offer for {role} has been withdrawn, so you can close my file.",
        "With the offer for {role} withdrawn, there is nothing more for you to do on my account.",
        "The offer for {role} no longer stands, as you may know.",
    ),
    Circle.REALTOR: (
        "The job at {org} will not come about, so there is no need to keep looking on my behalf.",
        "My plans have changed: the job at {org} is no longer open to me, so please take me off your list.",
    ),
    Circle.FAMILY: (
        "The job at {org} will not come about, so please do not put any more effort in for us.",
        "The offer from {org} has been withdrawn, and I did not want you to find out from someone else.",
    ),
    Circle.OTHER: (
        "The offer for {role} at {org} has been withdrawn, and I would like to thank you before I move on.",
        "As the offer from {org} no longer stands, I am writing to say thank you.",
    ),
}

LATE = ("I should have given you this answer by the date you set, and I apologize for the delay.",)
