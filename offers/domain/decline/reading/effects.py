"""What a kindness did for the user, where the note itself says so: "she drove me home, which I loved".

Only the user's own reaction in the same breath counts; nothing is felt on their behalf.
"""

from __future__ import annotations

import re
from itertools import chain

from offers.domain.decline.reading.came_of_it import CAME_OF_IT, DONE_WELL, is_of
from offers.domain.decline.reading.never_before import NEVER_BEFORE
from offers.domain.decline.reading.of_myself import OF_MYSELF, TELLS_OF_ME
from offers.domain.decline.text.prose import AnyCase, capitalize, fill

_I = r"(?:which |and |that )?(?:I |we |me |really |absolutely |just )*"
_IT = r"(?:which |that |it |this |all )*(?:really |truly |just )*"
_VERY = r"(?:so |very |really |totally |absolutely |v )*"
_ON = r"(?: afterwards| after)?(?P<on>(?: (?:on|about) (?!.*\bwhich\b)[\w ]{3,30}?)?)"
_GOOD_ADVICE = "It was good advice."
_REACTIONS = [
    (re.compile(pattern, re.IGNORECASE), said)
    for pattern, said in [
        *NEVER_BEFORE,
        *CAME_OF_IT,
        (rf"^{_I}loved (?:it|that|this|every \w+)(?: all| of it| so much)?$", "I loved it."),
        (r",? which (?:I|we) (?:really |absolutely )?loved$", "I loved it."),
        (
            (
                r"^(?:(?:he|she|they) )?(?:couldn't|could not) have been (?P<said>nicer|kinder|warmer|lovelier|more "
                r"(?:welcoming|helpful|generous|patient|thoughtful|gracious))(?: (?:to|with) (?:me|us)| about it)?$"
            ),
            "You couldn't have been {said}.",
        ),
        (r",? which (?:I|we) (?:really |thoroughly )?enjoyed$", "I enjoyed it."),
        (r",? which was (?P<said>(?:great|good|real) fun|a (?:real )?(?:joy|pleasure|delight))$", "It was {said}."),
        (rf"^{_I}(?:learned|learnt) (?:a lot|a ton|tons|loads|so much|more .*)\b", "I learned a lot from it."),
        (
            (
                rf"^{_IT}(?:made (?:me|us) feel|(?:I|we)? ?felt) (?:so |very |really )?(?:welcome|at home|"
                rf"right at home)\b"
            ),
            "It made me feel welcome.",
        ),
        (rf"^{_IT}made (?:me|us) feel (?:so |very |really )?(?:seen|heard|valued)\b", "It made me feel seen."),
        (
            (
                rf"^{_IT}(?:helped|was (?:so |very |really |super |hugely |incredibly )?(?:helpful|useful))"
                r"(?: me| us)?(?: a lot| a ton| so much| massively)?$"
            ),
            "It helped me a great deal.",
        ),
        (
            (
                r"(?:^|,? )(?:which|that|it) (?:really )?saved (?P<whom>me|us) (?P<said>(?:an?|two|three|hours|"
                r"days|weeks)\b[\w ]{0,30})$"
            ),
            "It saved {whom} {said}.",
        ),
        (rf"^{_IT}saved (?:me|us|my (?:day|trip|life|bacon|week)|the day)$", "It saved the day for me."),
        (rf"^{_IT}made (?:my|our) (?:day|week|trip)\b", "It made my day."),
        (
            (
                r"^(?:(?:I )?(?:rewrote|redid|rebuilt|recut|reworked) (?:it|that|them) and )?(?:it|that)(?:'s| is| "
                r"was) (?P<said>(?:so much |much |far |a lot |miles |way )?(?:better|stronger|clearer|sharper|tighter|"
                r"shorter))(?: now| for it| because of it)?$"
            ),
            "It's {said} for it.",
        ),
        (
            r"^(?P<said>(?:so much|much|far|miles|way) (?:better|stronger|clearer|sharper|tighter)) (?:now|for it)$",
            "It's {said} for it.",
        ),
        (rf"^{_IT}made me (?P<said>better|a better \w+)(?: at .{{3,30}})?$", "It made me {said}."),
        (
            rf"^{_IT}changed (?P<said>(?:how|the way) I (?:think|look|teach|work|write|see)\b[\w ',-]{{0,50}})$",
            "It changed {said}.",
        ),
        (
            (
                r"^(?:(?:he|she|they) )?(?:was|were) (?:so |absolutely |dead |quite )?right about (?P<said>(?:my|our) "
                r"(?:[\w'-]+ ){0,3}?(?:answers?|talk|slides?|opening|ending|pitch|draft|essay|menu|recipe|posture|"
                r"timing|paper|introduction|portfolio|code|tempo|grip|structure|"
                r"examples?|cover letter|r[ée]sum[ée]|CV)|"
                r"the (?:[\w'-]+ ){0,3}?(?:bits?|part|section|jokes?|slides?|lines?|story|verse|ending|opening|tempo))$"
            ),
            "You were right about {said}.",
        ),
        (
            r"^(?:it was |was )?(?:a )?(?:really |very )?(?:good call|good advice)$|^(?:it|that) (?:paid off|worked)$",
            _GOOD_ADVICE,
        ),
        (
            r"^(?:(?:he|she|they) )?(?:really |actually |truly )+listened(?: to (?:the|my|every) answers?)?$",
            "You really listened.",
        ),
        (
            r"^(?:I'm |I am )?still thinking about (?:it|that|that one|(?:the|that) question|my answer)$",
            "I'm still thinking about it.",
        ),
        (
            r"^(?:it was )?(?:the )?best question (?:of the|all) (?P<when>day|week|visit|panel)$",
            "It was the best question of the {when}.",
        ),
        (
            r"^(?:my |the |our )?(?P<who>kids|children|boys|girls) still talks? about (?:it|that)$",
            "The {who} still talk about it.",
        ),
        (
            (
                r"^(?P<said>(?-i:[A-Z][a-z]+)(?<!\bHe)(?<!\bShe)(?<!\bNobody) still talks about the (?:[a-z]+ "
                r")?(?:barn|garden|yard|porch|pond|creek|pool|attic|tree ?house|view|"
                r"fireplace|stove|kitchen|bath(?:tub)?|"
                r"chickens|"
                r"goats|horses|donkeys?|dogs?|cats?|stairs|tower|turret|bunks?|swing|slide|boats?|soup|pie|stew|cake|"
                r"bread|"
                r"curry|pancakes|train|tractor|telescope|lighthouse|beach|whales?|seals?|snow fort))$"
            ),
            "{said}.",
        ),
        (r"^(?:it was |and )*(?:so |well |totally |very |all )?worth it$", "It was well worth it."),
        (
            r"^(?:nobody|no ?one) (?:else )?(?:ever )?asks (?:me )?about (?:that|it|this|those)$",
            "Hardly anyone asks about that.",
        ),
        (rf"^{_IT}meant (?:a lot|so much|the world)(?: to me)?$", "It meant a lot to me."),
        (rf"^{_IT}(?:was )?(?:an? )?(?:real )?eye[ -]?open(?:er|ing)$", "It opened my eyes."),
        (r"^(?P<said>(?:an|one|two) (?:interview|call)s? came (?:straight )?out of it)$", "{said}."),
        (
            (
                r"^(?:I(?:'ve| have)|have) (?P<said>(?:(?:since|already) )?(?:rewritten|changed|fixed|cut|used|"
                r"rebuilt) [\w ]{3,30} (?:because of|thanks to) it)$"
            ),
            "I've {said}.",
        ),
        (rf"\b(?P<said>notes|comments|tips){_ON} (?:were )?{_VERY}spot[ -]on$", "Your {said}{on} were spot on."),
        (rf"\b(?P<said>feedback|advice|critique){_ON} (?:was )?{_VERY}spot[ -]on$", "Your {said}{on} was spot on."),
        (rf"(?:^|,? which was |,? and |, ){_IT}(?:was |were )?{_VERY}spot[ -]on$", "It was spot on."),
        (rf"^{_IT}(?:was |were )?(?:an? )?(?:real |total |absolute )?life[ -]?saver$", "It was a lifesaver."),
        (rf"(?:^|,? which |,? and |, ){_IT}made (?:me|us) laugh\b", "It made me laugh."),
        (
            rf"^(?:{_IT}made me feel|I felt|felt) {_VERY}(?P<said>respected|taken seriously)$",
            "It made me feel {said}.",
        ),
        (
            r"^never (?:once )?made (?:me|us) feel bad (?:about|for) (?:it|that|asking)$",
            "You never made me feel bad about it.",
        ),
        (r"(?:^|,? )which I (?:really |so )?appreciated$", "I appreciated that."),
        (
            (
                r"^(?:(?:he|she|they) )?knew (?P<said>(?:every (?!one\b|body\b|thing\b)[\w' -]{3,40}|all (?:the|our|"
                r"my) [\w' -]{3,30}) by (?:heart|name)|every [\w-]+'s name(?: (?:on|in) the [a-z ]{3,20})?)$"
            ),
            "You knew {said}.",
        ),
        (
            (
                rf"^(?:it was )?(?:easily |honestly |probably )?(?:the )?best (?P<said>{DONE_WELL}) (?:(?:that )?"
                r"(?:I(?:'?ve)? |I have )?(?:ever )?had )?(?P<when>all (?:year|month|week)|this year|in "
                r"(?:years|months|ages|a long time))$"
            ),
            "It was the best {said} I've had {when}.",
        ),
        (
            (
                rf"^(?:it was )?(?:easily |honestly )?(?:the )?best (?P<said>{DONE_WELL}) (?:that )?I(?:'?ve)? "
                r"(?P<ever>(?:ever )?)had(?: yet)?$"
            ),
            "It was the best {said} I've {ever}had.",
        ),
        (
            rf"^(?:it was )?(?:easily |honestly )?(?:the )?best (?P<said>{DONE_WELL}) of my (?P<of>life|career)$",
            "It was the best {said} of my {of}.",
        ),
        (
            (
                r"^(?:it was )?(?:the )?best (?P<said>day|afternoon|morning|evening|night|weekend|hour) "
                r"(?:I'?ve had )?(?P<when>in (?:weeks|months|years|ages|a long time)|all (?:year|month))$"
            ),
            "It was the best {said} I've had {when}.",
        ),
        (
            (
                r"^(?:it was )?(?:easily |honestly |probably )?(?:the )?(?P<said>(?:[a-z]+est (?:and|but) )?"
                r"(?:kindest|fairest|clearest|sharpest|"
                r"warmest|loveliest|most (?:useful|helpful|thoughtful|generous|honest))(?: (?:and|but) [a-z]+est)?"
                r"(?: [a-z-]+){0,3}) I'?ve (?:ever )?(?P<how>had|been given|read|heard)"
                r"(?P<when>(?: in (?:years|months|ages|a long time))?)$"
            ),
            "It was the {said} I've {how}{when}.",
        ),
        (
            (
                r"^(?:it was )?(?P<said>more (?:useful|helpful|thoughtful|honest) than any (?:[a-z-]+ ){1,3}I'?ve "
                r"(?:ever )?(?:had|been given|read))\b"
            ),
            "It was {said}.",
        ),
        (r"^(?:it was )?(?:the )?(?P<said>most fun I'?ve (?:ever )?had(?: in an? \w+)?)$", "It was the {said}."),
        (rf"^{_IT}calmed (?:me|my nerves)(?: down)?\b", "It calmed my nerves."),
        (
            (
                r"^(?:it was |was |honestly )*(?:the )?(?:best|favou?rite) (?:part|hour|bit) of (?:the|my|our) "
                r"(?:whole |entire )?(?:day|visit|trip)$"
            ),
            "It was the best part of the visit.",
        ),
        (
            (
                r"^(?P<said>(?-i:The) (?:last|first|oldest|youngest) (?:patient|resident|kid|child|caller|customer|"
                r"visitor|student|pupil|guest) made (?:me|us)(?: both| all)? (?:sing|laugh|dance|smile))$"
            ),
            "{said}.",
        ),
        (
            # Who laughed is told, or nobody did.
            (
                r"^(?:which |and |that )?(?:I|we) (?:\w+ )?(?:laughed|was laughing|were laughing) "
                r"(?:so hard|so much|a lot|the whole (?:way|time|drive))\b"
            ),
            "I laughed a lot.",
        ),
        (
            (
                r"^(?:my |the )?(?P<who>kids|children|daughter|son|wife|husband|boys|girls) (?:all )?(?:loved|adored|"
                r"still talks? about) (?:it|that|this|every \w+)\b"
            ),
            "My {who} loved it.",
        ),
        (
            r"^(?:my |the )?(?P<who>kids|children|daughter|son|wife|husband|boys|girls) (?:all )?adored (?:her|him)$",
            "My {who} adored you.",
        ),
    ]
]


# Without one of these there is no reaction to look for.
_TELLS = AnyCase(
    r"\b(?:(?:kind|fair|clear|sharp|warm|loveli)est|(?:most|more) (?:fun|useful|helpful|thoughtful|generous|honest)|"
    r"lov|couldn|could not|enjoy|fun|joy|pleasure|delight|learn|came|since|fe(?:lt|el)|help|useful|saved|"
    r"(?:life-?)?saver|ma(?:de|k)|"
    r"mean|calm|best|"
    r"favou?rite|laugh|ador|talk|used (?:it|them|both|that) |(?:on|over|above|by) my |(?:me|us|him|her|my [a-z]+) back|"
    r"they (?:\w+ )?did\b|still talking|highlight|trust|"
    r"eye|done |spot|right|change|better|stronger|clearer|sharper|tighter|shorter|apprec|knew|have |good |asked |"
    r"asks? |thinking |worth|worked|paid off|question|listened)"
)


# What was heard or read is the user's own: praise right after it may be of that.
_ADVICE = re.compile(
    r"\b(?:tell|advis|suggest|teach|show|explain|coach|prep|warn|recommend|go(?:ing)? (?:over|through)|walk(?:ing)? me "
    r"through|rehears|mock|tip|trick|how|advice|practi[cs]|read|edit|rewrit|work(?:ing)? (?:on|through))"
)
_OF_MY_OWN = re.compile(
    r"[a-z]+ing(?: (?:in on|to|at|over|through|up|back))?(?: all(?: of)?| both)? (?:my|our)\b(?! questions?\b)"
)
_IN_WORDS = re.compile(
    r"\b(?P<many>notes|comments|tips|suggestions|edits|corrections|pointers)\b|\b(?:feedback|critique|advice)\b"
)
_SPOT_ON, _LOVED, _MADE_MY_DAY = "It was spot on.", "I loved it.", "It made my day."
_WHO_LOVED_IT = re.compile(r"\W*(?:(?:really|just|absolutely) )*loved ", re.IGNORECASE)


def effect_of(text: str, doing: str) -> str:
    """The reaction that a clause tells, where it is one to what was done, and not to the user's own lesson; else ""."""
    effect = effect_in(text)
    if not is_of(effect, doing) or (effect == _MADE_MY_DAY and doing.startswith("making my ")):
        return ""
    if effect == _LOVED and _WHO_LOVED_IT.match(text) and _OF_MY_OWN.match(doing):
        # They loved it, who heard it.
        return ""
    if effect.startswith("It saved ") and "said " in text:
        # "sat at the next bench, only once said 'try the other side', which saved it": that did.
        return ""
    if effect == _GOOD_ADVICE and not _ADVICE.search(doing):
        # "stayed through the night run, it worked": what did, was no advice.
        return ""
    if effect != _SPOT_ON:
        return effect
    in_words = _IN_WORDS.search(doing)
    if in_words:
        return "They were spot on." if in_words["many"] else effect
    return "" if _OF_MY_OWN.match(doing) else effect


def effect_in(text: str) -> str:
    """The reaction that a clause tells, as a sentence of its own; "" for none."""
    bare = text.strip(" .,!-")
    of_it, of_me = _TELLS.search(text), TELLS_OF_ME.search(text)
    for pattern, said in chain(_REACTIONS if of_it else (), OF_MYSELF if of_me else ()):
        found = pattern.search(bare)
        if found:
            told = {name: value.lower() if name == "who" else value for name, value in found.groupdict().items()}
            if "said" in told and not said.startswith("{") and found.start("said") == 0:
                told["said"] = told["said"][0].lower() + told["said"][1:]
            return capitalize(fill(said, told))
    return ""
