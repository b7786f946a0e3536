"""How it is told that the employer took its offer back (rule 77): nothing is refused, nobody is blamed, and its own
people are not told its news in the words of a notice.
"""

from __future__ import annotations

from offers.domain.decline.circles import Circle

RESCINDED: dict[Circle, tuple[str, ...]] = {
    Circle.LEAD: (
        "I understand that the offer of {role} at {org} no longer stands, and I accept that.",
        "I've had word that the offer of {role} has been withdrawn, and I still wanted to write to you.",
        "I know that {role} at {org} is no longer open, and I didn't want to let it go without a word to you.",
    ),
    Circle.PEER: (
        "I won't be joining you, as the job has fallen through.",
        "The job isn't going ahead, so I won't be joining you.",
        "With the offer gone I won't be joining you, and I didn't want to leave it without a word to you.",
        "We won't be working together, as the job isn't going ahead, and I wanted to write all the same.",
        "The job isn't going ahead, and I didn't want to go without a word to you.",
        "Now that the job isn't going ahead, I wanted to write to you properly.",
        "I know that the job has fallen through, and I didn't want to leave it at that.",
    ),
    Circle.STAFF: (
        "I understand that {role} is no longer open to me, so there's nothing more you need to do for me.",
        "I know that {role} isn't going ahead.",
        "With the offer withdrawn, there's no need for you to do any more for me.",
        "I know that the offer is gone, and I still wanted to write to you.",
        "I've had word that {role} has fallen through.",
        "I know that {role} is no longer open, and I wanted to write to you.",
    ),
    Circle.REALTOR: (
        "The job at {org} won't come about, so there's no need to keep looking on my behalf.",
        (
            "A change of plans: the job at {org} is no longer open to me, so please don't spend any more time on my "
            "search."
        ),
    ),
    Circle.FAMILY: (
        "The job at {org} won't come about, so there's no need to do any more.",
        "The job at {org} won't come about, so there's no need to do any more for {kin}.",
        "The job at {org} isn't going ahead, and I wanted to tell you myself.",
    ),
    Circle.REFEREE: (
        "You should know how it turned out: the job at {org} isn't going ahead.",
        "I wanted you to hear how it ended: the job at {org} has fallen through.",
        "You put in a word for me, so you should know that the job at {org} isn't going ahead.",
        "I'd like you to know how it turned out: there won't be a job for me at {org}.",
    ),
    Circle.OTHER: (
        "There won't be a job for me at {org}, and I wanted you to hear it from me.",
        "As the job at {org} isn't going ahead, I'm writing to say thank you.",
        "It turns out that there won't be a job for me at {org}, and I didn't want you to wonder.",
        "The job at {org} has fallen through, and I didn't want to leave you without a word.",
    ),
}
# To somebody of the house who leads and did not make the offer.
INSIDE = (
    "I know that {role} is no longer open, and I didn't want to let it go without a word to you.",
    "I understand that the offer no longer stands, and I still wanted to write to you.",
    "I've had word that {role} is no longer open, and I still wanted to write.",
)
# To a host or the boss's spouse.
HOMELY = (
    "There won't be a job for me there, and I wanted to write to you all the same.",
    "The job has fallen through, and I didn't want to leave it without a word to you.",
    "It seems that the job isn't to be, and I wanted to write to you all the same.",
)
# By text, to those of the house and to whoever has no part in it.
TEXTED = (
    "There's no job for me there now, and I still wanted to write.",
    "The job isn't going ahead now, and I wanted to drop you a line.",
    "The job isn't happening, and I wanted to say so myself.",
)

# Whoever called to say so hears that it was noticed; the position itself is not coming back.
TOLD = (
    "Thank you for telling me yourself that the offer of {role} has been withdrawn.",
    "I appreciate your telling me yourself that the offer of {role} is withdrawn.",
    "Thank you for telling me yourself that the offer of {role} no longer stands.",
)
# To whoever made the offer, whom the user knows.
LEAD_PLAINLY = (
    "I know that the job has fallen through, and I didn't want to leave it at that.",
    "I know that the job isn't going ahead, and I still wanted to write to you.",
    "I know that the job is no longer open, and I wanted to write to you.",
)
# ... as one says it to somebody one knows.
TOLD_PLAINLY = (
    "Thank you for telling me yourself that the job has fallen through.",
    "I appreciate your telling me yourself that the job isn't going ahead.",
    "It was good of you to tell me yourself that the job has fallen through.",
)
# ... and by the log found it hard, by what they told it.
NO_EASY_THING = {
    "call": ("I know that wasn't an easy call to make.", "That can't have been an easy call to make."),
    "talk": ("I know that wasn't easy to say.", "That can't have been easy to say."),
    "message": ("I know that wasn't an easy message to write.", "That can't have been easy to write."),
}
# Whoever wrote of it is not told it as news.
WRITTEN = (
    "Thank you for putting it in writing that the offer of {role} has been withdrawn.",
    "I've read what you wrote about {role}, and I understand that the offer no longer stands.",
    "Your message about {role} has reached me, and I understand that the offer is withdrawn.",
)
# Whoever wrote or called to say how sorry they were; {consoled} is what it was kind to do, {was_sorry} what they did.
CONSOLED = (
    "Your words about the offer reached me, and it was kind of you to write.",
    "It was kind of you to {consoled} about the offer.",
    "It was good of you to {consoled} about the offer.",
    "You {was_sorry} when the offer fell through, and I haven't forgotten it.",
)
# ... whom the user knows.
WRITTEN_PLAINLY = (
    "Thank you for letting me know yourself that the job has fallen through.",
    "Thank you for writing to me yourself about the job.",
    "Your message about the job has reached me.",
)
# Whoever wrote the letter is not told what it says.
BY_LETTER = (
    "I've received your letter about {role}, and I wanted you to know that it came.",
    "Your letter about {role} arrived, and I didn't want to leave it without an answer.",
)
# Where the reason was cleared for them: what was taken back is understood.
UNDERSTOOD = ("I know that {why}, and I understand.",)
# To whoever has a place to let and keeps none for the user.
LANDLORD = ("The job at {org} won't come about, so I won't be needing a place to live.",)
