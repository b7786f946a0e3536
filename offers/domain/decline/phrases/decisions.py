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
    "I've decided to decline your offer.",
    "I won't be accepting your offer, and you should have that answer without delay.",
    "My answer is no: I won't be accepting {role} at {org}.",
)
ATTEMPTED = (
    "I tried to reach you by phone, because I wanted to tell you this myself. I've decided to decline {role} at {org}.",
    "I called and didn't manage to reach you, so I'm writing instead. I've decided not to take {role} at {org}.",
)
ATTEMPTED_TWICE = (
    (
        "I called twice, because I wanted you to hear this from me and not from an e-mail. I've decided to "
        "decline {role} at "
        "{org}."
    ),
    (
        "I tried twice to reach you by phone, and I don't want to keep you waiting for my answer. I've decided "
        "not to take "
        "{role} at {org}."
    ),
)
AGENCY_LEAD = (
    "Here is my answer in a form you can pass on: I'm declining {role} at {org}.",
    "I've decided not to accept {role} at {org}, and I wanted you to have that in writing.",
)

DECLINED: dict[Circle, tuple[str, ...]] = {
    Circle.LEAD: (
        "I've decided not to take {role} at {org}, and I wanted to tell you so myself.",
        "My decision is made: I'm declining {role} at {org}.",
        "I won't be joining you at {org}; I've declined the offer.",
        "I've declined {role} at {org}, and I didn't want you to have that only from others.",
        "I've turned down the offer, and I wanted you to have that from me as well.",
        "I won't be coming to work with you, as I've declined {role}.",
    ),
    Circle.PEER: (
        "I've decided not to join {org}, and I'd rather you had that from me than from the grapevine.",
        "We won't be colleagues after all: I've declined {role}.",
        "I've turned down the offer from {org}, and I didn't want to go without a word to you.",
        "Before you hear it from somebody else: I've decided against {role}.",
        "My answer to {org} is no; I've declined the offer, and I wanted you to know.",
        "I won't be joining you at {org}. I've declined the offer.",
        "I'm not coming to {org} in the end, and I wanted to tell you so.",
        "This may have reached you already: I've turned down {role}.",
        "I've made up my mind, and I won't be taking {role}.",
        "I've turned down the offer, and I wanted to tell you so before you wondered.",
    ),
    Circle.STAFF: (
        "I've declined {role}, so you can close my file.",
        "I'm not taking {role} in the end.",
        "I wanted to let you know directly that I'm not taking {role}.",
        "I've decided not to accept {role}.",
        "In the end I've decided against {role}.",
        "I've turned down {role}, as you may have heard.",
        "I won't be taking {role}, and I wanted you to have that from me.",
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
        "I've decided not to take the job at {org}, so please don't put any more time in on our behalf.",
        "I've turned down the job at {org}, and I wanted to tell you myself.",
        "We've had a change of plans: I've turned down the job at {org}, and we wanted you to hear it from us.",
        "You can stop looking on behalf of {kin}: I've turned down the job at {org}.",
        "I've decided against the job at {org}, so please don't put any more time in for {kin}.",
    ),
    Circle.REFEREE: (
        "I wanted you to hear how it ended: I've declined {role} at {org}, and I'm going to {employer}.",
        "I wanted you to hear how it ended: I've declined {role} at {org}.",
        "You put in a word for me, so you should know the outcome: I decided against {role} at {org}.",
    ),
    Circle.OTHER: (
        "I've decided not to accept {role} at {org}, and I wanted to write to you as well.",
        "I'm not taking {role} at {org}, as you may have heard.",
        "I've turned down {role} at {org}, and I wanted you to know.",
        "I've decided against the job at {org}, and I wanted you to know that from me.",
        "I won't be coming to {org}; I've turned down the offer.",
    ),
}
# By text: as one writes to a phone, without the house's whole name.
TEXTED = (
    "I've decided not to take the job, and I wanted you to hear it from me.",
    "I'm not taking the job in the end, and I didn't want you to hear it secondhand.",
    "A quick word from me: I've turned the job down.",
    "I won't be taking the job after all; I wanted to tell you myself.",
)
# To whoever lets a place and does not sell one.
LANDLORD = (
    "I'm not taking the job at {org}, so please let the place go to somebody else.",
    "I've turned down the job at {org}, so please don't keep the place for me.",
)
# For a colleague-to-be whose message opens with thanks.
AFTER_THANKS = (
    "I won't be joining you, though: I've declined {role}.",
    "I've decided not to take {role}, and I didn't want you to hear it secondhand.",
    "I've declined the offer from {org}, but my thanks to you stand.",
    "I've turned down the offer from {org}, as you may have heard.",
    "In the end I've decided against {role}.",
    "I'm not coming to {org} after all; I've declined the offer.",
)
AFTER_THANKS_OTHER = (
    "I've decided not to take the job at {org}.",
    "I won't be taking the job at {org}, and I didn't want you to hear it secondhand.",
    "In the end I've turned down the job at {org}.",
)
# Somebody who has since left or moved: thanks, and the bare fact; nothing about the offer (rules 13 and 15).
PARTED = (
    "I've decided not to go to {org}, and I didn't want to leave it at that without a word to you.",
    "I decided against the position at {org}, and I wanted you to know.",
)

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
        "We won't be colleagues after all: I've withdrawn from the search for {role}.",
        "I've taken my name out of the search at {org}; I've withdrawn, and I wanted to tell you so.",
        "My application at {org} ends here, as I've withdrawn it.",
        "I've withdrawn from the running for {role}, and you should have that from me.",
        "Before you hear it from somebody else: I've withdrawn my application at {org}.",
        "I won't be joining you at {org}. I've withdrawn from the search.",
    ),
    Circle.STAFF: (
        "I've withdrawn my application for {role}, so you can close my file.",
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
        "I've withdrawn my application at {org}, so please don't put any more time in on our behalf.",
        "I've decided to withdraw my application at {org}, and I wanted to tell you myself.",
        "We've had a change of plans: I've withdrawn my application at {org}, and we wanted you to hear it from us.",
    ),
    Circle.REFEREE: (
        "I wanted you to hear how it ended: I've withdrawn my application for {role} at {org}.",
        "You put in a word for me, so you should know the outcome: I decided to withdraw from {role} at {org}.",
    ),
    Circle.OTHER: (
        "I've withdrawn my application for {role} at {org}, and I wanted to write to you as well.",
        "I'm withdrawing from the search for {role} at {org}, as you may have heard.",
        "You should know, too, that I've withdrawn my application at {org}.",
    ),
}

# After a yes: own the promise, name the disruption, apologize once (rule 74). The apology is in the phrase.
BROKEN_PROMISE = {
    "verbal": (
        "I'm withdrawing my acceptance of {role} at {org}. I gave my word, I'm going back on it, and I'm sorry.",
        "I said yes, and I have to take it back: I'm withdrawing my acceptance of {role} at {org}. I'm sorry.",
    ),
    "loi_signed": (
        (
            "I'm withdrawing from the letter of intent I signed for {role} at {org}. You had my word in writing, "
            "and I'm "
            "sorry to go back on it."
        ),
        "I signed a letter of intent for {role} at {org}, and I have to tell you that I'm withdrawing. I'm sorry.",
    ),
    "contract_signed": (
        (
            "I'm withdrawing from {role} at {org}, although I signed the contract. You had my word, and I'm "
            "sorry to go "
            "back on it."
        ),
        "I signed a contract for {role} at {org}, and I have to tell you that I'm withdrawing. I'm sorry.",
    ),
}
DISRUPTION = (
    "I know that this disrupts your plans, and that you did nothing to cause it.",
    "You made plans around me, and I'm the one who undoes them.",
)
# {made} is what they did on the strength of the yes.
DISRUPTION_KNOWN = (
    "I know that {made}, and I'm the one who undoes it.",
    "I know that {made}. It is my doing that this comes to nothing, and none of yours.",
)
BROKEN_OTHERS: dict[Circle, tuple[str, ...]] = {
    Circle.LEAD: (
        "I won't be joining you after all; I've withdrawn from {role}, and I'm sorry for what that upsets.",
        "I've withdrawn my acceptance of {role}. I wanted to tell you so myself, and I'm sorry for the disruption.",
    ),
    Circle.PEER: (
        "I won't be joining you at {org} after all, and I wanted to tell you myself.",
        "I've withdrawn my acceptance of {role}, and you should have that from me.",
        "I'm not coming to {org} after all; I've withdrawn, and I didn't want you to learn it from others.",
        "You were expecting me at {org}, so I want to tell you directly that I've withdrawn.",
        "We won't be colleagues after all, as I've withdrawn from {role}.",
        "I've withdrawn from {role} although I had said yes, and I didn't want you to hear that secondhand.",
        "I've had to withdraw from {role}, and I wanted you to know it from me.",
    ),
    Circle.STAFF: (
        "I've withdrawn my acceptance of {role}, and I'm sorry for the extra work it makes you.",
        "I won't be joining {org} after all, and I'm sorry for the work that this undoes.",
        "Before you do any more for me: I've withdrawn my acceptance of {role}. I'm sorry for what that undoes.",
        "I've withdrawn from {role}, and I'm sorry for what you had already prepared.",
    ),
    Circle.AGENCY: ("I'm withdrawing my acceptance of {role} at {org}, and I want you to know it directly from me.",),
    Circle.REALTOR: (
        "I won't be taking the job at {org} after all, so there's no need to keep looking on my behalf.",
        "A change of plans: I'm not taking the job at {org}, so please don't spend any more time on my search.",
    ),
    Circle.FAMILY: (
        "I won't be taking the job at {org} after all, so please don't put any more time in on our behalf.",
        "Our plans have changed, and I'm not taking the job at {org}; I wanted to tell you myself.",
        "Our plans have changed: I'm not taking the job at {org}, so please don't spend any more time on us.",
        "We've had to change our plans: I'm not taking the job at {org} after all. We wanted to tell you ourselves.",
    ),
    Circle.OTHER: (
        "I won't be joining {org} after all, and I wanted you to hear it from me.",
        "My plans have changed, and I'm not taking {role} at {org}.",
        "I've withdrawn from {role} at {org}, as you may have heard.",
    ),
}

# The employer took the offer back: nothing is refused, nobody is blamed (rule 77).
RESCINDED: dict[Circle, tuple[str, ...]] = {
    Circle.LEAD: (
        "I understand that {org} has withdrawn the offer of {role}.",
        "I understand that the offer of {role} at {org} no longer stands, and I accept that.",
        "I've understood that the offer of {role} at {org} has been withdrawn.",
    ),
    Circle.PEER: (
        "You may have heard that the offer from {org} has been withdrawn.",
        "We won't be colleagues after all, as the offer from {org} no longer stands.",
        "The offer from {org} has come to nothing, as you may know.",
        "I won't be joining you; the offer has been withdrawn, as you may know.",
        "As you may know, the position at {org} won't come about for me.",
        "The offer from {org} has been withdrawn, and I'm sorry we won't be working together.",
    ),
    Circle.STAFF: (
        "I understand that the offer of {role} has been withdrawn, so you can close my file.",
        "The offer of {role} has since been withdrawn, as you'll know.",
        "The offer of {role} no longer stands, as you may know.",
        "You'll have seen that the offer of {role} has been taken back.",
    ),
    Circle.REALTOR: (
        "The job at {org} won't come about, so there's no need to keep looking on my behalf.",
        (
            "A change of plans: the job at {org} is no longer open to me, so please don't spend any more time on my "
            "search."
        ),
    ),
    Circle.FAMILY: (
        "The job at {org} won't come about, so please don't put any more time in on our behalf.",
        "The offer from {org} has been withdrawn, and I wanted to tell you myself.",
    ),
    Circle.OTHER: (
        "The offer of {role} at {org} has been withdrawn, as you may know.",
        "As the offer from {org} no longer stands, I'm writing to say thank you.",
        "The position at {org} fell through; they've withdrawn the offer.",
    ),
}

# Whoever called to say so hears that it was noticed; the position itself is not coming back.
RESCINDED_TOLD = (
    "Thank you for telling me yourself that the offer of {role} has been withdrawn.",
    "I appreciate your telling me yourself that the offer of {role} is withdrawn.",
)

# Thanks alone, to somebody who does not hear the news from the user, or not yet.
UNSAID = (
    "I've been meaning to write to you.",
    "A few lines to say thank you.",
    "I didn't want to let this go unsaid.",
)
LATE_TRIED = ("My calls were before the date you set, and I'm sorry that the answer itself reaches you after it.",)
LATE = ("I should have given you this answer by the date you set, and I apologize for the delay.",)
