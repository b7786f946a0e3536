"""What is said on the phone: short lines to be spoken, and directions for the user's eyes (rules 56 to 62)."""

from __future__ import annotations

OPEN = (
    "Hello {greeting}, this is {caller}. Do you have a few minutes?",
    "{greeting}, it's {caller}. Is this a good moment for a short talk?",
    "Hello {greeting}, {caller} here. Can you spare a few minutes?",
)
# Who rings back has the e-mail already.
OPEN_BACK = (
    "{greeting}, thank you for calling back. You may have seen my e-mail by now.",
    "Hello {greeting}, I'm glad we can talk after all. I don't know if you've seen my e-mail yet.",
)
# Before the e-mail went out.
OPEN_BACK_UNWRITTEN = (
    "{greeting}, thank you for calling back. Do you have a few minutes?",
    "Hello {greeting}, I'm glad we can talk after all. Is this a good moment?",
)
ASK_FOR = "Ask for {name}. If somebody else answers, leave only your name and number."
ASK_FOR_VIDEO = "First ask {name} for a few minutes by video today. Write nothing more than that."
PICKS_UP = "For when {name} calls back, or picks up after all."

DECIDE = (
    "I wanted to tell you this myself. I've decided not to accept {role} at {org}.",
    "I'll come straight to it. I've decided to decline {role} at {org}.",
    "You should have a clear answer, and you should have it from me. I'm declining {role} at {org}.",
)
# To somebody on first-name terms who reads no e-mail.
DECIDE_PLAINLY = (
    "I wanted to tell you this myself. I won't be taking the job.",
    "I'll come straight to it. I'm not taking the job, and I wanted you to hear it from me.",
)
DECIDE_BACK = (
    "I've decided not to accept {role}. I'd hoped to tell you that myself.",
    "As I wrote, I'm declining {role}. I'd hoped to reach you before the e-mail did.",
)
# To somebody in the house once the agency has passed the answer on.
DECIDE_AFTER_AGENCY = (
    "You'll have had word from the agency, and I wanted to tell you myself as well. I've decided not to accept {role}.",
    "The agency will have told you by now. I still wanted to call: I'm declining {role} at {org}.",
)
DECIDE_AGENCY = (
    "I have an answer for you to pass on. I've decided not to accept {role} at {org}.",
    "I've made up my mind, and I wanted you to know right away. I'm declining {role} at {org}.",
)
DECIDE_LATE_TRIED_NOT_THEIRS = "I tried to reach you in time, and I'm sorry that you have this only now."
DECIDE_LATE_ASKED = "You asked me for news and had none. My answer is late, and I'm sorry."
DECIDE_LATE_TRIED = "I tried to reach you by the date you set, and I'm sorry that you have this only now."
# By the time that they had given.
DECIDE_LATE = {
    "none": "I should have called you by the date you set, and I'm sorry that I didn't.",
    "not theirs": "My answer is late, and I'm sorry.",
    "unhurried": "You told me to take my time, and I took too much of it. I'm sorry.",
    "more": "You had extended the deadline for me, and I'm late all the same. I'm sorry.",
}
WITHDRAW = (
    "I wanted to tell you this myself. I'm withdrawing from consideration for {role} at {org}.",
    "I'll come straight to it. I've decided to withdraw from the search for {role} at {org}.",
)
BREAK = (
    "This is hard to say. I said yes to {role} at {org}, and I'm withdrawing that yes. I'm sorry.",
    "I'm going back on my word. I said yes to {role} at {org}, and I'm withdrawing. I'm sorry.",
    "I'll come straight to it. I said yes to {role} at {org}, and I'm withdrawing. I'm sorry.",
)
# ... that was put on paper.
BREAK_SIGNED = (
    "This is hard to say. I signed the {paper} for {role} at {org}, and I'm withdrawing. I'm sorry.",
    "I'm going back on my word. I signed the {paper} for {role} at {org}, and I'm withdrawing. I'm sorry.",
    "I'll come straight to it. I signed the {paper} for {role} at {org}, and I'm withdrawing. I'm sorry.",
)
BREAK_OWN = (
    "I gave my word, and this is my doing, not yours. I know it leaves you to look again.",
    "You counted on my word, and this is my doing. None of it is on you.",
)
# To whoever has set something going by the log.
BREAK_OWN_BEGUN = (
    "I gave my word, and this is my doing, not yours. I know it disrupts your plans.",
    "You made plans around me, and I'm the one undoing them. None of this is on you.",
)
BREAK_OWN_AGENCY = (
    "I gave my word, and this is my doing, not yours. I know it leaves you with an awkward call to make.",
)
BREAK_KNOWN = (
    "I know that {made}. This is my doing, not yours.",
    "I know that {made}, and I'm the one undoing it. None of this is on you.",
)
# To somebody of the house who did not decide, after a yes.
BREAK_OTHERS = (
    "I wanted to tell you this myself. I had said yes to {role} at {org}, and I've withdrawn.",
    "I'd rather you heard this from me. I'm not coming to {org} after all; I've withdrawn.",
)
# To somebody who has no part in it.
DECIDE_OTHER = (
    "I'm calling about a change of plans. I'm not taking the job at {org}.",
    "My plans have changed, and I wanted you to know right away. I'm not taking the job at {org}.",
)
DECIDE_REALTOR = (
    "I wanted to tell you myself. I won't be taking the job at {org}, so please stop looking on my behalf.",
    "I have news. I'm not taking the job at {org}, so there's nothing more for you to look for.",
)
# To whoever lets a place and does not sell one.
DECIDE_LANDLORD = (
    "I wanted to tell you myself. I'm not taking the job at {org}, so please let the place go to somebody else.",
    "I have news. I won't be taking the job at {org}, so please don't keep the place for me.",
)
# ... who keeps none for the user.
DECIDE_TO_LANDLORD = (
    "I wanted to tell you myself. I won't be taking the job at {org}, so I won't be needing a place.",
    "I have news. I'm not taking the job at {org}, so there's no need of a place for me.",
)
DECIDE_FAMILY = (
    "I wanted to tell you myself. I won't be taking the job at {org}, so there's no need to do any more.",
    "I have news. I'm not taking the job at {org}, so there's nothing more for you to do.",
)
RESCINDED = (
    "I'm calling about {role} at {org}. I understand the offer has been withdrawn, and I was sorry to hear it.",
)
# ... by somebody who would not have taken it.
RESCINDED_UNREGRETTED = ("I'm calling about {role} at {org}. I understand the offer has been withdrawn.",)
# To somebody who has no part in it.
RESCINDED_OTHER = (
    "I wanted to tell you myself. The job at {org} won't come about.",
    "I wanted you to hear it from me. The job at {org} has fallen through.",
)
PAUSE = "Pause. Let them answer before you go on."

THANK = (
    "I want to thank you for {acts}.",
    "Thank you, truly, for {acts}.",
    "I'm grateful to you for {acts}.",
)
# {told} is what they did as a sentence of its own.
THANK_TOLD = ("{told}. Thank you, truly.", "{told}, and I'm grateful.")
THANK_TOLD_AT_LENGTH = ("{told}. Thank you, truly.", "{told}. I'm grateful for that.")
# Where little happened, or little good.
THANK_PLAIN = ("Thank you for {acts}.", "I want to thank you for {acts}.")
THANK_BARE = (
    "Thank you for considering me, and for your time today.",
    "Thank you for the offer, and for your time today.",
)
THANK_FOR_OFFER = (
    "And thank you for the offer.",
    "I appreciated the offer as well.",
    "I want to thank you for the offer as well.",
)
THANK_REFEREE = ("Thank you for speaking up for me.", "I'm grateful that you spoke up for me.")
# To somebody who neither decided nor has anything logged.
THANK_PART = ("Thank you for your part in it, and for your time today.", "Thank you for taking the call.")
THANK_FOR_HOLDING = "Thank you for holding {held}."
ALSO = ("And for {acts}.", "And thank you for {acts}.")
ALSO_TO = ("And it was good of you to {to}.", "And it was kind of you to {to}.")
# Of a point that is no sentence.
ONLY_IF_WELCOME = "Only if they ask, or say that they would like to hear it."
MORE = (
    "Thank you, I appreciate that. My decision is final, and I don't want to keep you waiting on it.",
    "That is kind of you. My answer is settled, though, and I don't want to draw this out.",
    "Thank you for offering. My decision is final, and it would not be fair to let you work on it.",
)
# ... from somebody who had said that they would talk about terms.
MORE_INVITED = (
    "You said that you'd talk about it, and I appreciate that. My decision is final, so please put nothing together.",
    "I know that you were ready to talk about it. My answer is settled, though, and I won't ask you for more.",
)
MORE_STAY = (
    "Thank you, I appreciate that. My decision is final, though, and I don't want to keep you waiting on it.",
    "That is kind of you to say. My mind is made up, and I don't want to draw this out.",
)
MORE_REALTOR = (
    "Thank you. My decision is settled, so please spend your time on your other clients.",
    "I appreciate it. It's settled, though, so please give your time to others.",
)
MORE_FAMILY = (
    "Thank you. It's settled, so there's nothing left to do.",
    "That's kind of you. It's settled, though, so please don't go to any more trouble.",
)
# For somebody who has no offer to make.
ASKS = (
    "I've thought it through, and it's settled. Thank you for understanding.",
    "My mind is made up, and I wanted you to know it from me.",
)
# ... to whoever may push.
ASKS_FIRMLY = (*ASKS, "The decision is made, and I won't go back on it.")
# ... after the reason.
WHY = (
    "I know it helps to understand why. I've nothing to add to what I told you, but thank you for asking.",
    "Thank you for asking. I'd like to leave it at that, if that's all right.",
)
WHY_BARE = (
    "I know you'd like to understand it. I'd rather not go into it, and I hope you'll forgive me that.",
    "Thank you for asking. I'd rather keep the why to myself, and I hope that's all right.",
)
WHERE = (
    "It's kind of you to ask. I'd rather not say, and I hope you understand.",
    "I know you'd like to hear. I'd rather leave that out, if you don't mind.",
    "I hope you don't mind if I keep that part to myself. Thank you for asking.",
)
# Where the reason already told what comes next.
WHERE_TOLD = (
    "It's kind of you to ask. I'd rather leave it at what I've told you, if that's all right.",
    "I know you'd like to hear more. I hope you don't mind if I leave it there.",
)
# ... and where: once more, plainly.
WHERE_AGAIN = ("As I mentioned, {again}.", "It's kind of you to ask: {again}.")
WHERE_STAYING = (
    "I'm staying where I am.",
    "I'll be staying where I am now.",
)
WHERE_OWN = (
    "As I mentioned, it's something of my own.",
    "It's kind of you to ask: it's something of my own.",
)
# Its name, to who heard of it in the reason, and to who did not.
WHERE_OWN_NAMED = ("It's called {employer}.",)
WHERE_OWN_NAMED_ALONE = ("To something of my own: it's called {employer}.",)
WHERE_NAMED = ("I'm going to {employer}.", "I'll be at {employer}.")
WHERE_STAYING_NAMED = ("I'm staying with {employer}.", "I'm staying where I am, with {employer}.")
# From somebody who brought an offer of another house.
TALK_TO_THEM = (
    "I'd rather it went through you. My answer would be the same.",
    "Please pass it on for me. I'd only tell them what I've told you.",
)
HURT_AFTER_MUCH = (
    "I understand. I know how much time you put into this.",
    "I hear you. You gave this a lot of your time, and that's why I wanted to tell you myself.",
)
HURT = (
    "I understand. I know this isn't the news you hoped for.",
    "I hear you, and I don't take it lightly.",
    "I understand. You have every right to be disappointed.",
    "I hear you, and I'm sorry that it isn't the answer you wanted.",
)
# From somebody who had the user's word.
HURT_AFTER_A_YES = (
    "I understand. You took me at my word, and I'm the one who changed it.",
    "I hear you. You had my word, and you have every right to be angry.",
)
# Concedes nothing before a lawyer has read it (rule 75). {paper} is what was signed.
SIGNED = (
    "I'd like to settle anything about the {paper} in writing, and not in this call.",
    "That's a fair question. I'd like to read the {paper} again first, and then write to you about it.",
)
LISTEN = "Listen. Don't argue, don't defend yourself, don't add reasons."
QUIET = "Let the silence be for a moment before you say anything."
TAKE_YOUR_TIME = (
    "Take your time. I know it's a lot to hear at once.",
    "I'll give you a moment. There's no need to answer right away.",
)
CLOSE = (
    "You'll have this from me in writing today. Thank you again.",
    "I'll send you a short note today so that you have it in writing. Thank you again.",
)
# To a friend or a host, who keeps no file: nothing is announced.
CLOSE_NO_PART = ("Take care, {greeting}, and thank you.", "Thank you again, and take care.")
# Where an e-mail went ahead because calls had failed.
CLOSE_WRITTEN = ("You have it from me in writing already, so there's nothing more to do. Thank you for calling.",)
CLOSE_AGENCY = (
    "Please let them know today. I'll write to the people there once you have. You'll have this in writing, too."
)
CLOSE_AGENCY_WRITTEN = "Please let them know today. I'll write to the people there once you have."
LET_IT_GO = "Please let {held} go to somebody else."
TO_WHO_WAS_TURNED_AWAY = "Please let {held} go to whoever you turned away. I'm sorry that you had to."
STOP = "Please {asked}, so that nobody does any more for me."
# ... of what is kept or planned, and costs nobody any more work.
LET_ALL_GO = "And please {asked}."
TOUCH = ("I hope we can stay in touch.", "I'd be glad to stay in touch.")
WISH = ("I hope you find the right person soon.", "I hope the search goes well from here.")
# Whoever was left in the lurch is not wished luck with the search.
WISH_AFTER_A_YES = ("I wish you all well.", "I wish you well.")
VOICEMAIL = (
    "Hello {greeting}, this is {caller}. Please call me back when you have a few minutes. Thank you.",
    (
        "Hello {greeting}, it's {caller}. I'd like to talk with you myself. Would you call me back when you can? "
        "Thank you."
    ),
)
VOICEMAIL_AGAIN = (
    "Hello {greeting}, it's {caller}. I've written to you, and I'd still like to talk. Please call me back. Thank you.",
)
UNJOINED = "Wait ten minutes, then ask by e-mail for another time today, without the answer in it."
VOICEMAIL_NOTE = "Say your number, ask for a call back, and nothing else."
