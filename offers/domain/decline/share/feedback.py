"""The user's feedback, made ready to be said, and said again to a second reader in other words."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable

from offers.domain.decline.circles import Circle
from offers.domain.decline.facts import Case, Contact, Feedback
from offers.domain.decline.private.discretion import MONEY, Discretion
from offers.domain.decline.questions import asked_once
from offers.domain.decline.reading.notes import HOLE, clean
from offers.domain.decline.roles import Role
from offers.domain.decline.share.as_help import as_help
from offers.domain.decline.share.proposals import found_so, is_wish, with_article
from offers.domain.decline.share.reasons import is_harsh, without_asides
from offers.domain.decline.share.statements import is_sentence
from offers.domain.decline.text.figures import in_words
from offers.domain.decline.text.first_words import lowered
from offers.domain.decline.text.prose import Rewriting, words

# What everyone may hear is still said only to those who can act on it.
_CAN_ACT = frozenset({Circle.LEAD, Circle.AGENCY})
_CAN_ACT_ROLES = frozenset({Role.IN_HOUSE_RECRUITER, Role.HR_DIRECTOR})


def sayable_feedback(case: Case, contact: Contact, circle: Circle, discretion: Discretion) -> tuple[str, ...]:
    """At most two points this reader was cleared for, without asides and figures (rules 42, 44, 51)."""
    points = []
    for item in case.feedback:
        if item.audience.everyone and circle not in _CAN_ACT and contact.role not in _CAN_ACT_ROLES:
            continue
        said = as_said(item) if item.audience.includes(contact.id) else ""
        if said and not is_praise(said) and discretion.allows(said):
            points.append(said)
    return tuple(points[:2])


def for_one_alone(case: Case, contact: Contact, circle: Circle, points: Iterable[str]) -> tuple[str, ...]:
    """The points that nobody else was cleared for, about pay, or told to an agency, which would pass them on."""
    alone = {
        as_said(item)
        for item in case.feedback
        if not item.audience.everyone
        and [each.id for each in case.contacts if item.audience.includes(each.id)] == [contact.id]
    }
    return tuple(point for point in points if point in alone and (circle is Circle.AGENCY or _OF_PAY.match(point)))


def may_be_passed_on(case: Case, points: Collection[str]) -> bool:
    """Whether all of these points are for everybody, so that whoever stands between may carry them on (rule 42)."""
    return all(item.audience.everyone for item in case.feedback if as_said(item) in points)


_TOPIC = re.compile(
    r"(?:commute|commuting|parking|pension|relocation|housing|rent|childcare|insurance|travel|per diem|stipend|moving "
    r"costs)(?:(?:,| and|/) ?(?:commute|commuting|parking|pension|relocation|housing|rent|childcare|insurance|travel))?"
    r"(?= ?[:,.-]?$)",
    re.IGNORECASE,
)
_OF_PAY = re.compile(r"(?:[\w']+ ){0,3}(?:pay|salary|base|bonus|rate|band|scale|stipend|wages?)\b", re.IGNORECASE)


def is_praise(said: str) -> bool:
    """Whether nothing is asked for, and nothing found wanting: "the welcome was the best I've had anywhere"."""
    return bool(_WARM.search(said)) and not _ASKS.search(_WOULD_KEEP_OR_MEND.sub("", said))


def begins_with_praise(point: str) -> bool:
    """ "six months of housing was generous. Help after that would set minds at ease": praise, and then a point."""
    first, _, rest = point.partition(". ")
    return bool(rest) and is_praise(first)


_WARM = re.compile(
    r"\b(?:loved|enjoyed|admired|fantastic|great|terrific|the highlight|brilliant|excellent|wonderful|superb|"
    r"outstanding|first-rate|second to none|"
    r"exceptional|the best [\w ]{0,20}\b(?:I|we|anywhere|ever)|the making of|an? (?:joy|delight|pleasure|real draw)|"
    r"impressed|generous|lovely)\b"
)
_WOULD_KEEP_OR_MEND = re.compile(r", and I would (?:put|say|tell|keep|lead|advertise|make|mention)\b")
_ASKS = re.compile(
    r"\b(?:would|could|should|might|but|not|if|too|though|although|however|only|less|unless|instead|rather|except|"
    r"never|nothing|no|was it|suggest)\b|n't\b|(?<!\b[DM]r)(?<!\bMrs)(?<!\bMs)[.;] \w",
    re.IGNORECASE,
)


@asked_once
def as_said(item: Feedback) -> str:
    return feedback_text(item.text)


_FIGURE = re.compile(
    r"\s*(?:by|of|about|around|over)?\s*(?:" + MONEY.pattern + r")(?:\s*(?:per|a|an)\s+\w+)?\s*", re.IGNORECASE
)


# "The pay was a step below the others, no figures."
_TO_MYSELF = re.compile(
    r",? (?:but )?no (?:figures|names|numbers|details)(?=\W*$)|"
    r", (?:without|not) (?:naming|saying|mentioning) [^.;,]+(?=\W*$)"
)


def feedback_text(text: str) -> str:
    """The point as it may be said; "" where it is harsh or nothing is left of it."""
    text = _TO_MYSELF.sub("", text)
    text = _HOW_OFTEN.sub(r"\1 in the schedule\2", _MAYBE.sub(r"\1", without_asides(text)))
    text = _RATE.sub(_named_rate, _MEANT.sub(_as_meant, text))
    said = _FIGURE.sub(" ", clean(_WRITTEN_OUT(_DASH.sub(_joined, text))))
    said = re.sub(r"\s+([,;.])", r"\1", re.sub(r"\s+", " ", said)).strip()
    if said != text and (topic := _TOPIC.match(said)):
        # "commute and parking: £14 a day": the figure said all there was to say of it.
        return f"looking again at the {lowered(topic[0])} would help."
    if HOLE in said or len(words(said)) < 2 or is_harsh(said):
        return ""
    said = _SPLICED.sub(_set_apart, as_help(_SOFTENED(_AND_SO.sub("; ", _kept_or_mended(said)))))
    said = said.replace(", it's ", "; it's ").replace(", that's ", "; that's ")
    said = _ADDED.sub(_set_apart, said)
    if not _OTHERS_IN_IT.search(said) and not _THE_WEEKS.search(said):
        said = _THEY.sub(_to_you, said)
    said = with_article(found_so(_PLEASE.sub("", lowered(in_words(said)))))
    if " would " in said or not is_sentence(said):
        said = _WENT_THROUGH.sub(".", said)
    return _of_the_user(_LABELLED.sub(_of_its_topic, said))


# "learning support: more than one specialist"
_LABELLED = re.compile(r"(?P<topic>[A-Za-z][\w' -]{2,30}): (?P<wish>[^:.;]+ [^:.;]+)\.?")


def _of_its_topic(found: re.Match[str]) -> str:
    wish = found["wish"]
    is_bare = found[0] == found.string and is_wish(wish) and not is_sentence(wish)
    return f"{wish} for {lowered(found['topic'])}." if is_bare else found[0]


def _of_the_user(said: str) -> str:
    """ "being able to sleep on it would have helped": what only the user could have done."""
    is_bare = _THEIR_DOING.match(said) and not is_sentence(said)
    return f"{said.rstrip('.')} would have helped." if is_bare else said


_THEIR_DOING = re.compile(r"(?:seeing|hearing|meeting|knowing|being|visiting|learning|getting) ")
# "Maybe a shorter notice period?"
_MAYBE = re.compile(r"^(?:maybe|perhaps),? (an? [^?.;]+)\?$", re.IGNORECASE)
# "two evenings instead of four": of what, it does not say.
_HOW_OFTEN = re.compile(
    r"^(\w+ (?:evenings?|nights?|weekends?|shifts?|mornings?|days?|Saturdays?|Sundays?))"
    r"( (?:instead of|rather than) (?:two|three|four|five|six|every \w+|\d+)\W*)$",
    re.IGNORECASE,
)
# "$120 a day doesn't cover a motel": the figure is gone, and what it was for stays.
_RATE = re.compile(
    rf"^(?:{MONEY.pattern})(?:\s*(?:per|an?|/)\s*(?P<per>\w+))? (?=(?:is|was|isn't|wasn't|"
    r"does|doesn't|did|didn't|won't|will|would|barely|hardly|seems?|seemed|felt)\b)",
    re.IGNORECASE,
)
_RATES = {"day": "the daily rate", "hour": "the hourly rate", "night": "the nightly rate", "week": "the weekly pay"}


def _named_rate(found: re.Match[str]) -> str:
    return f"{_RATES.get((found['per'] or '').lower(), 'the pay')} "


# "A shorter notice would be kinder... I mean longer."
_MEANT = re.compile(
    r"\b(?P<said>\w+er|more|fewer|less)\b(?P<rest>[^;]*?)[.,; ]+(?:sorry, )?I mean,? (?P<meant>\w+er|more|fewer|less)\b"
)


def _as_meant(found: re.Match[str]) -> str:
    return f"{found['meant']}{found['rest']}"


# What the user went through, after what would help, is a reproach.
_WENT_THROUGH = re.compile(r"(?:;|\.) (?:I|we) (?:had to|only)\b[^;.]*\.?$", re.IGNORECASE)
# "... more than the ad suggested, say it up front", "..., people like me will ask": another sentence begins.
_AND_SO = re.compile(
    r"(?<=[a-z]), (?=(?:say|put|keep|tell) (?:it|so|that|this)\b|"
    r"(?:pay|give|show|tell|let|offer|ask|send) (?:people|candidates|applicants|the next|them)\b|"
    r"(?:people|candidates|others|applicants)(?: like me)? (?:will|would|are|have)\b)"
)


def _kept_or_mended(said: str) -> str:
    found = _KEEP_OR_MEND.search(said)
    if not found:
        return said
    do = found["do"].lower()
    return f"{said[: found.start()]}, and I {'hope you' if do == 'keep' else 'would'} {do} {found['it']}."


_KEEP_OR_MEND = re.compile(
    r"[.;!,]+ (?:please )?(?P<do>keep|rotate|move|share|split|cut|drop|fix) (?P<it>it|that|this|them)[.!]*$",
    re.IGNORECASE,
)


# "more notice for the rota - a month instead of a week": what is no sentence goes on with the one before.
_DASH = re.compile(r" [-–—] (?P<rest>.*?)(?= [-–—] |$)")


def _joined(found: re.Match[str]) -> str:
    rest = found["rest"]
    return f"; {rest}" if is_sentence(rest) or as_help(rest) != rest else f", {rest}"


_PLEASE = re.compile(r",? please(?=\W*$)", re.IGNORECASE)
_WRITTEN_OUT = Rewriting(
    (" diff", r"\b((?i:night|evening|weekend|shift|holiday)) diff\b", r"\1 differential"),
    ("-min", r"(\d)-min\b\.?", r"\1-minute"),
    (" min ", r"(?<=\d) min (?=(?!to\b|for\b|with\b|of\b|in\b|on\b|at\b|a\b|and\b)[a-z]+)", "-minute "),
    ("h ", r"\b(\d+) ?h(?:r|rs)? (?=(?:in-house|call|calls|shift|shifts|day|days)\b)", r"\1-hour "),
)
# What annoyed, said so that it helps the next person and hurts nobody (rules 51 and 54).
_SOFTENED = Rewriting(
    # A comparison tells that there are others, and perhaps which (rules 48 and 54).
    (
        "elsewhere|other|compet|rival|offer",
        (
            r"\b(is|are|was|were) (?:\w+ly )?(?:behind|below|under|lower than|less than|short of) [^.;,]*"
            r"\b(?:elsewhere|others?|another|offers?|competing|competitors?|rival)\b[^.;,]*"
        ),
        r"\1 on the low side",
    ),
    # "a real draw; say so in the ad": what is told to do becomes what the user would do.
    (
        "; ",
        (
            r"; (say|keep|put|tell|mention|lead|show|make|use|advertise|build|start|write|give|offer)"
            r"(?= (?:it|so|that|them|this|people|candidates|with|in|on|the|more|up)\b)(?!.*\bwould\b)"
        ),
        r", and I would \1",
    ),
    ("please ", r"[.,;] please ((?:one|an?|two|more|fewer|less) [^;.,]*)\.?$", r"; \1 would help"),
    ("onsider ", r"^(?:[Pp]lease )?[Cc]onsider ([a-z]+ing\b[^.;]*)", r"\1 would help"),
    ("by ", r",? by (?:a (?:lot|mile|long way)|far|miles)(?=\W*$)", ""),
    ("all ", r"^[Cc]all (one|two|1|2) in (\w+)(?= (?:is|was|felt)\b)", r"\1-in-\2 call"),
    ("put me off", r"\bput me off(?: a (?:bit|little))?\b", "gave me pause"),
    ("turned me off", r"\bturned me off\b", "gave me pause"),
    ("too ", r",? which (?:was|is|felt) (?:far |way |much )?too (?:long|much|short|little)(?=[.,;]|$)", ""),
    ("too ", r"\b(?:way|far|much) too\b", "too"),
    ("too long", r"(?<!took )\btoo long\b(?! (?:to|for|a )\b)", "long"),
    ("under", r"\b(?:a (?:bit|little) |slightly )?under(?=\W*$)", "on the low side"),
    ("deal", r"\b(?:a|the) deal-?\s?breaker\b", "the hardest part for me"),
    ("killed it", r"\bkilled it for me\b", "was the hardest part for me"),
)
# "It took a weekend, a shorter one would be easier": two sentences that a comma cannot join.
_SPLICED = re.compile(
    r"(?P<told>[^;.]*\b(?:(?:is|are|was|were|took|felt|seemed|gave|had|has|have|leaves?|makes|takes|keeps|means)\b|"
    # "a say, put into the contract, would help" has one verb, and that is the last.
    r"(?:made|put) (?:me|us|my|our|it|for)\b)[^;.]*), "
    r"(?P<more>(?!(?:which|who|whose|where|when|and|but|so|or|if|because|though|as|with|would|could|might)\b)[^,;.]*"
    r"\b(?:would|could|might)\b)"
)
# "It would help to hear of it first, it was the best part", the other way round.
_ADDED = re.compile(
    r"(?P<told>[^;.]*\b(?:would|could|might|should|is|are|was|were)\b[^;.]*?), (?P<more>(?:it (?:was|were|is|had|has|"
    r"costs|took|felt|made|makes|means|meant|would)|(?:that|this) (?:was|is|felt) (?:the|my|what|where)|"
    r"they(?:'re| (?:were|are|had|have|took|felt|made|make))|"
    r"(?:I|we) (?:was|am|were|had|felt|found|loved|liked|missed)(?= \w)|"
    r"(?:nobody|no one|everyone|everybody) [a-z]+|one [a-z]+ is)\b)"
)
_SUBORDINATE = re.compile(r"(?:if|when|while|with|although|though|because|since|as|where|for)\b", re.IGNORECASE)


def _set_apart(found: re.Match[str]) -> str:
    return found[0] if _SUBORDINATE.match(found["told"].lstrip()) else f"{found['told']}; {found['more']}"


# "the best thing they have", said to the house itself, and of nobody else in the sentence.
_THEY = re.compile(r"\b(they(?:'re)?|their)\b", re.IGNORECASE)
_OTHERS_IN_IT = re.compile(
    r"\b(?!(?:this|always|hours|days|weeks|months|years|slots|shifts|rounds|was|is|as|has|unless)\b)[a-z]{3,}s\b|"
    r"\b(?:people|staff|faculty|children|team|family)\b",
    re.IGNORECASE,
)

# "selling me on the festival weeks would have helped; they're the best bit"
_THE_WEEKS = re.compile(
    r"\b(?:the|those) (?:[a-z]+ )?(?:hours|days|weeks|months|years|slots|shifts|rounds)\b.*[,;] they\b"
)


def _to_you(found: re.Match[str]) -> str:
    word = found[0].lower()
    you = {"their": "your", "they're": "you're"}.get(word, "you")
    return you.capitalize() if found[0][0].isupper() else you


def stands_alone(point: str) -> bool:
    """Whether a point cannot follow a colon: it begins with a figure or perhaps a name, or holds a colon itself."""
    return ":" in point or point[0].isdigit() or (point[0].isupper() and not _I.match(point))


_I = re.compile(r"I(?:'|\b)")
