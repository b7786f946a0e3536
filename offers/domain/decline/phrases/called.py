"""What is said to whoever took an offer back and rings: without blame, and short (rule 77)."""

from __future__ import annotations

NO_NEED = "Only for when {name} calls. There is no need to call yourself."
OPEN = ("Hello {greeting}, it's kind of you to call.", "{greeting}, thank you for calling.")
EXPLAINED = ("I understand. Thank you for explaining.", "Thank you for telling me. I understand.")
EXPLAINED_AGAIN = (
    "You don't owe me an apology. I understood when you told me.",
    "Thank you. I understood when you told me, and I'm glad that I heard it from you.",
)
REOPENED = (
    "Thank you for telling me. I'd rather say nothing to that before I have it in writing.",
    "That's kind of you. I won't say yes or no to that before it's in writing, if you don't mind.",
)
# ... and would gladly hear of it.
REOPENED_GLADLY = (
    "Thank you for telling me. Please send me whatever there is in writing, and I'll answer you then.",
    "That's kind of you. If it does come about, please write to me, and I'll look at it properly.",
)
# From somebody who found it hard to tell.
EXPLAINED_TO = ("You don't owe me an apology. I know that wasn't easy for you.",)
# The user does something else now.
REOPENED_TOO_LATE = (
    "That's kind of you. I've made other plans, but thank you for thinking of me.",
    "Thank you for thinking of me. I've made other plans.",
)
# ... and wants to stay in touch.
REOPENED_TOO_LATE_IN_TOUCH = (
    "Thank you for thinking of me. I've made other plans, and I'd always be glad to hear from you.",
    "That's kind of you. My plans are made now, but it would be good to hear from you.",
)
# ... or goes on as before: no promise, and no door shut.
REOPENED_STAYING = (
    "That's kind of you. I'm staying where I am, and I'd rather say no more to that today.",
    "Thank you for thinking of me. I'm staying where I am for now, so let's not settle anything today.",
)
# ... or had meant to say no, which is nobody's business: no more than to anybody else.
REOPENED_UNWANTED = (
    "Thank you for thinking of me. Let's talk if that day comes.",
    "That's kind of you. Let's talk about it if it ever comes to that.",
)
AGREE_TO_NOTHING = "Say neither yes nor no in the call, whatever you feel."
WHAT_NEXT_STAYING = (
    "I'm staying where I am for now, so please don't worry about me.",
    "I'm going on where I am for now. It's kind of you to ask.",
)
WHAT_NEXT = (
    "Thank you for asking. I'd rather not say yet, if you don't mind.",
    "It's kind of you to ask. I'd rather leave that for another day.",
)
# What the user does next, where it was cleared.
WHAT_NEXT_TOLD = ("Thank you for asking. {Reason}.", "It's kind of you to ask. {Reason}.")
CLOSE = (
    "Thank you for calling, {greeting}. I wish you and everyone there well.",
    "It was good of you to call. I wish you and everyone there well.",
)
# ... where not everyone there is wished well.
CLOSE_ALONE = ("Thank you for calling, {greeting}. I wish you well.", "It was good of you to call. I wish you well.")
VOICEMAIL = (
    "Hello {greeting}, it's {caller}. I saw that you had called. Please call me back when you can. Thank you.",
)
