"""What the guided decline may refuse, each with what the page needs to say why."""


class DeclineError(Exception):
    """Something that the guided decline will not do."""


class NothingToDecline(DeclineError):
    """The offer is at a stage where no goodbye is left to say."""


class PeopleWereTold(DeclineError):
    """Somebody was already called or written to, so changing one's mind needs a second thought."""


class NothingDecided(DeclineError):
    """The goodbye was called off, so nothing of its checklist is done or opened again."""


class CallFirst(DeclineError):
    """The written confirmation follows the call; nobody was reached yet."""


class AlreadySent(DeclineError):
    """The message went out; its text is kept as it was sent."""


class NotReady(DeclineError):
    """The text is not fit to send yet: gaps to fill, nothing in it, or something grave to say yes to first."""

    def __init__(self, *, gaps: tuple[str, ...] = (), is_empty: bool = False, needs_consent: bool = False) -> None:
        super().__init__("the message is not ready")
        self.gaps = gaps
        self.is_empty = is_empty
        self.needs_consent = needs_consent
