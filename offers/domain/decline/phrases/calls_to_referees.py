"""What is said on the phone to whoever spoke up for the user: how it ended, and thanks."""

from __future__ import annotations

# To whoever spoke up for the user, who has no say in it and reads no letterhead: how it ended.
TO_REFEREE = (
    "I wanted you to hear how it ended.",
    "I'd like you to know how it turned out.",
)
TO_MY_FAMILY = ("I wanted you to know how it ended.",)
# ... to somebody of the house where the user stays.
AT_HOME = ("You'll go on having me around.", "I'm staying, so you keep me.")
ENDED = {
    "declined": "I've turned down the job at {org}.",
    "broken": "I had said yes to {org}, and I've withdrawn.",
    "withdrawn": "I've withdrawn my application at {org}.",
    "rescinded": "The job at {org} fell through.",
}
# From somebody who spoke up for the user, who is owed no more than thanks.
HURT_REFEREE = (
    "I understand. I'm no less grateful for what you did.",
    "I know. It doesn't make what you did for me count for less.",
)
# ... or who is sorry that it came to nothing.
SORRY_FOR_ME = ("That's kind of you. Thank you.", "Thank you. It's good to hear that from you.")
