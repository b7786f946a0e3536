"""A call put in writing: what was agreed, or the decision that it carried (rule 4)."""

from __future__ import annotations

from offers.domain.decline.facts import Kind
from offers.domain.decline.letters.phrases import InRegisters
from offers.domain.decline.people.registers import Register

OPEN: InRegisters = {
    Register.FORMAL: (
        "Thank you for speaking with me {when}.",
        "Thank you for making time to speak with me {when}.",
        "I appreciated our call {when}.",
        "I am glad that we were able to speak {when}.",
        "Thank you for our conversation {when}.",
    ),
    Register.WARM: (
        "Thank you for talking with me {when}.",
        "It was good to hear your voice {when}.",
        "I'm glad that we could talk {when}.",
        "Thank you for making room for a talk {when}.",
        "It helped to talk with you {when}.",
    ),
    Register.BRIEF: (
        "Thank you for the call {when}.",
        "Thanks for talking with me {when}.",
        "Thank you for your time {when}.",
        "Good to talk with you {when}.",
        "Thanks for our talk {when}.",
    ),
}
# To somebody the notes are cool about, or whose plans are being undone.
OPEN_PLAIN = (
    "Thank you for the call {when}.",
    "Thank you for your time {when}.",
    "Thank you for speaking with me {when}.",
    "Thank you for taking my call {when}.",
    "I appreciated your time {when}.",
)
AGREED: InRegisters = {
    Register.FORMAL: (
        "So that we both have it in writing, this is what I took from it: {agreed}",
        "To be sure that I have it right, this is how I understood it: {agreed}",
        "I would like to put in writing what we said: {agreed}",
        "I want to hold on to what we agreed, and so I write it down: {agreed}",
    ),
    Register.WARM: (
        "Just so that we both have it in writing: {agreed}",
        "To be sure I have it right, here's how I understood it: {agreed}",
        "Here's what I wrote down afterward: {agreed}",
        "I'd like us both to have it in black and white: {agreed}",
    ),
    Register.BRIEF: (
        "What we said, in writing: {agreed}",
        "As I understood it: {agreed}",
        "Here's what I wrote down: {agreed}",
        "So that we both have it: {agreed}",
    ),
}
CHECK: InRegisters = {
    Register.FORMAL: (
        "If I have misunderstood anything, please correct me.",
        "Please let me know if you remember any of it differently.",
        "Should any of this be wrong, a line from you will set it right.",
    ),
    Register.WARM: (
        "If I've got any of it wrong, please tell me.",
        "If you remember it differently, just say so.",
        "Tell me if I've missed something.",
    ),
    Register.BRIEF: (
        "If I've got anything wrong, please tell me.",
        "Please correct me if I've missed something.",
    ),
}
# The decision once more, in the words of its kind. It was told on the call, and this is its written form.
SAID_NO: dict[Kind, InRegisters] = {
    Kind.DECLINE: {
        Register.FORMAL: (
            "As I told you, I have decided to decline {role} at {org}, and I want you to have that in writing as well.",
            "This is to confirm what I told you: I am declining {role} at {org}.",
            "You have my answer already, and here it is in writing: I am declining the offer from {org}.",
        ),
        Register.WARM: (
            "You know my answer by now; here it is in writing, too: I've decided to decline {role} at {org}.",
            "As I told you, I won't be taking {role} at {org}. I wanted you to have that in writing as well.",
            "I didn't want to leave it at a call: this is to say in writing that I'm declining {role} at {org}.",
        ),
        Register.BRIEF: (
            "Here it is in writing, too: I'm declining {role} at {org}.",
            "As I told you, I've decided to decline {role}.",
            "To confirm it in writing: I won't be taking {role}.",
        ),
    },
    Kind.WITHDRAW: {
        Register.FORMAL: (
            "As I told you, I am withdrawing my application for {role} at {org}.",
            "This is to confirm what I told you: I am withdrawing from the search for {role} at {org}.",
            "You have heard it from me, and here it is in writing: I am withdrawing my name for {role}.",
        ),
        Register.WARM: (
            "You know it by now; here it is in writing, too: I'm withdrawing my application for {role} at {org}.",
            "As I told you, I'm withdrawing from the search for {role}. I wanted you to have that in writing as well.",
            "I didn't want to leave it at a call: this is to say in writing that I'm withdrawing my name at {org}.",
        ),
        Register.BRIEF: (
            "Here it is in writing, too: I'm withdrawing my application for {role} at {org}.",
            "As I told you, I'm withdrawing from the search for {role} at {org}.",
            "To confirm it in writing: I'm withdrawing my name for {role}.",
        ),
    },
    Kind.RESCINDED: {
        Register.FORMAL: (
            "As we discussed, the offer of {role} at {org} no longer stands, and I respect that.",
            "I have understood that {org} has withdrawn the offer of {role}, and I accept that.",
            "This is to confirm that I know the offer of {role} has been withdrawn, and that I respect it.",
        ),
        Register.WARM: (
            "I've understood that the offer of {role} at {org} no longer stands, and I respect the decision.",
            "So the offer of {role} has been withdrawn; I've understood that, and I respect it.",
            "I know now that {org} has taken the offer back, and I accept that.",
        ),
        Register.BRIEF: (
            "I understand that the offer of {role} no longer stands, and I respect that.",
            "I've understood that {org} has withdrawn the offer, and I accept it.",
            "The offer of {role} has been withdrawn, I know, and I accept that.",
        ),
    },
}
# After a yes: the promise is owned, with one apology (rule 74).
TOOK_BACK: InRegisters = {
    Register.FORMAL: (
        (
            "As I told you, I am withdrawing my acceptance of {role} at {org}. You had my word, and I am sorry to go "
            "back on it."
        ),
        (
            "This is to confirm what I told you: I am withdrawing my acceptance at {org}, and I am sorry for "
            "the disruption it causes you."
        ),
        "You have heard it from me already: I am withdrawing my acceptance of {role}, and I am sorry for it.",
    ),
    Register.WARM: (
        (
            "You heard it from me on the call; here it is in writing, too: I'm withdrawing my acceptance of {role} at "
            "{org}. I gave my word, and I'm sorry to take it back."
        ),
        (
            "As I told you, I have to go back on my yes, and I'm withdrawing my acceptance of {role}. You made plans "
            "around me, and I'm sorry."
        ),
        (
            "I didn't want to leave this at a call: I'm withdrawing my acceptance at {org}, I'm the one who breaks "
            "a promise, and I'm sorry."
        ),
    ),
    Register.BRIEF: (
        (
            "In writing, too: I'm withdrawing my acceptance of {role} at {org}. You had my word, and I'm sorry to "
            "take it back."
        ),
        "As I told you, I have to go back on my yes, and I'm sorry: I'm withdrawing my acceptance.",
        "You know it already: I'm withdrawing my acceptance at {org}, and I'm sorry.",
    ),
}
LISTENED: InRegisters = {
    Register.FORMAL: ("Thank you for hearing me out.", "Thank you for taking the time to hear it from me."),
    Register.WARM: ("Thank you for hearing me out.", "Thank you for letting me tell you myself."),
    Register.BRIEF: ("Thank you for hearing me out.", "Thank you for listening to me."),
}
# Where the text would be too short to send.
HELPED: InRegisters = {
    Register.FORMAL: ("It was good to settle this by word of mouth.", "Thank you for your part in settling this."),
    Register.WARM: ("It was good to sort this out together.", "Thank you for sorting this out with me."),
    Register.BRIEF: ("Thank you for sorting this out with me.", "It was good to settle this."),
}
SUBJECTS = (
    "Our call, in writing",
    "{Title}: our call",
    "What we talked about",
    "Following our call",
)
SUBJECTS_NO = (
    "My decision, in writing",
    "{Title}: my decision, in writing",
    "Our call, in writing",
)
SUBJECTS_RESCINDED = ("{Title}: thank you", "Our call, in writing")
