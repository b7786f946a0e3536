"""Whether an act may be said at all: nothing delicate, nothing of others, no term of the offer."""

from __future__ import annotations

import re
from dataclasses import replace

from offers.domain.decline.private.discretion import Discretion
from offers.domain.decline.reading.acts import Act, Sort, length, sort_of
from offers.domain.decline.reading.offer_made import HOW_IT_CAME
from offers.domain.decline.text.prose import AnyCase, words


def sayable(act: Act | None, discretion: Discretion) -> Act | None:
    """The act if it may be said, else without what it was about: the help is no secret where its subject is."""
    if act and (" who" in act.for_form or " which " in act.for_form):
        act = replace(act, for_form=_ON_OTHERS.sub("", act.for_form), that_form=_ON_OTHERS.sub("", act.that_form))
    if act and any(sign in act.for_form for sign in "$€£"):
        act = replace(act, for_form=_PRICED.sub("", act.for_form), that_form=_PRICED.sub("", act.that_form))
    if act and any(mark in act.for_form for mark in _AMISS) and (amiss := _WHAT_IS_AMISS.search(act.for_form)):
        act = _frank(act, act.for_form[: amiss.start()])
    if act is None or is_sayable(act, discretion):
        return act
    if act.for_form.startswith("stepping in ") and not _MY_DOING.search(act.for_form):
        without_when = replace(act, for_form=_WHEN_IT_WAS.sub("", act.for_form), that_form="")
        if " as my " in without_when.for_form and is_sayable(without_when, discretion):
            return without_when
        # At what is left out: it was somebody's bad hour.
        return replace(act, for_form="stepping in on my behalf", that_form="you stepped in on my behalf")
    amid = replace(act, for_form=_AMID.sub("", act.for_form), that_form=_AMID.sub("", act.that_form))
    act = _untroubled(_without_field(amid), discretion)
    if not act or is_sayable(act, discretion):
        return act
    for aside in _ASIDES:
        bare = _TOLD.sub(r"being so \1 with me", _LEFT_OPEN.sub("", aside.sub("", act.for_form)))
        if bare != act.for_form and len(words(bare)) >= FEWEST_WORDS:
            shorter = replace(
                act, for_form=bare, that_form=_LEFT_OPEN.sub("", aside.sub("", act.that_form)), sort=sort_of(bare)
            )
            if is_sayable(shorter, discretion):
                return shorter
    told = _TOLD_WHAT.match(act.for_form)
    how = told[1].replace("plain", "straight") if told else ""
    return replace(act, for_form=f"being so {how} with me", that_form="", sort=Sort.CANDOR) if how else None


_WHEN_IT_WAS = re.compile(r",? (?:when|because|after|since) .*$")
# "getting the $85 fee waived": what it came to is nobody's business.
_PRICED = re.compile(r"(?<=\b(?:the|our|you) )[$€£]\d[\d,.]*k? (?=[a-z])|(?<=\b(?:my|an) )[$€£]\d[\d,.]*k? (?=[a-z])")


def _untroubled(act: Act, discretion: Discretion) -> Act | None:
    """What was done when the user had a weep, without the weep."""
    form = discretion.untroubled(act.for_form)
    if form == act.for_form:
        return act
    return replace(act, for_form=form, that_form=discretion.untroubled(act.that_form)) if form else None


# Who mumbles, who is late and whom to keep from: of that nobody writes to the head of them all.
_WHO = (
    r"(?:who|which (?:of (?:the|your|them) )?(?:[a-z-]+ ){0,2}?[a-z-]+) (?:(?:always|never|only|just|really|often) )*"
)
_FAULTY = r"(?:late|lazy|rude|difficult|mean|moody|useless|slow|drunk|deaf|asleep|feuding)"
_AT_FAULT = (
    rf"(?:who's (?:always |really |often )?{_FAULTY}|{_WHO}(?:(?:mumble|shout|sulk|moan|complain|gossip|grumble|bite|"
    r"snore|drink|flirt|cheat|skive|slack off|doze|interrupt|talk too much|fall asleep)s?|bull(?:y|ies)|hates?|lies?|"
    r"snaps?|"
    rf"(?:bears?|holds?) grudges|(?:is|are|runs?|turns? up|comes? in) (?:always |often )?(?:{_FAULTY}|not (?:speaking|"
    r"talking))|(?:do|does)(?:n't| not) (?:get on|speak|talk|answer|pay|turn up)))"
)
_TO_AVOID = (
    rf"{_WHO}(?:to )?(?:avoid|steer clear|watch out for|stay away|keep away|not to (?:cross|trust|ask|upset|lend))"
)
_ON_OTHERS = re.compile(
    r"(?:,? (?:including|plus|and|with|down to)|,)(?: (?:a (?:list|note|word) (?:of|on|about)|even|also))? "
    rf"(?:{_AT_FAULT}|{_TO_AVOID})\b.*$",
    re.IGNORECASE,
)
# What somebody thinks is wrong at work could hurt them where it is shown around; of the user's own work it is advice.
_WHAT_IS_AMISS = AnyCase(
    r"\b(?:what(?:'s| is| was)? (?:still |really |actually )?(?:needs?|needed) (?:fixing|fixed|changing|work|to "
    r"(?:change|improve|be fixed))|what(?:'s| is| was) (?:still |really |actually )?(?:broken|wrong|bad|failing|not "
    r"working)|everything (?:that's |that is )?(?:wrong|broken)|the (?:bad|ugly) (?:parts|bits|sides?|stuff)|"
    r"(?:downsides|drawbacks)|(?:honest|candid|frank|blunt) (?:list|rundown|account) of (?:\w+ ){0,2}problems|"
    rf"list of (?:the )?problems you'd fix|{_AT_FAULT}|who(?:'s| is| was)(?: \w+)? (?:leaving|"
    rf"quitting))\b(?!.*\b(?:my|our|me|us)\b)"
)
# Without one of these there is none of it; to look for a few letters costs far less than to search.
_AMISS = ("what", "which", "wrong", "broken", "the bad", "the ugly", "downsides", "drawbacks", "problems", "who")
_TELLS = re.compile(r"(?:shar|giv|send|tell|list|writ|text|e-?mail|mail|lay|walk|talk|go|tak)ing\b")
_AND_BESIDES = re.compile(r"(?P<other>\w+ .*\w),? and (?:your|an?|the|all)\b(?!.*,)")


def _frank(act: Act, before: str) -> Act:
    """ "sharing your lunch and your list of what needs fixing" is "sharing your lunch and being so honest with me"."""
    if not _TELLS.match(before):
        return act
    other = _AND_BESIDES.match(before)
    if other:
        return replace(act, for_form=f"{other['other']} and being so honest with me", that_form="")
    return replace(act, for_form="being so honest with me", that_form="you were so honest with me", sort=Sort.CANDOR)


def _without_field(act: Act) -> Act:
    """ "getting the immigration lawyer on the phone for me" is no secret without what the lawyer is for."""
    if not any(field in act.for_form for field in _FIELDS):
        return act
    return replace(act, for_form=_OF_THE_FIELD.sub("", act.for_form), that_form=_OF_THE_FIELD.sub("", act.that_form))


_MY_DOING = re.compile(r" (?:when|as|before|because) (?:I|we)\b")
_FIELDS = ("mmigration", "visa", "green card", "ponsorship")
_OF_THE_FIELD = re.compile(
    r"(?<=\bthe )(?<!told the )(?:[Ii]mmigration|visa|green card|[Ss]ponsorship) "
    r"(?=(?:lawyers?|attorneys?|solicitor|team|office|desk|"
    r"specialist|advis[eo]r|forms?|papers|paperwork|timeline|steps|process|application|questions)\b)"
)


# Of what, is left out: that it was told is what counts.
_TOLD = re.compile(r"^telling (?:me|us) (straight|honest)(?:ly)?$")
_TOLD_WHAT = re.compile(r"telling (?:me|us) (straight|honest|frank|plain|open)(?:ly)? (?!.*\b(?:I|me|my|we|us|our)\b)")
# "half an hour you did", of "you did not have".
_LEFT_OPEN = re.compile(
    r",? (?:so that |so |that |which |because )?(?:you|I|we|they) (?:did|do|had|was|were|could|would|is|are)$|"
    r",? (?:why|how|what) (?:you|I|we|they)(?:'d|'ve| had| have)? (?:said|told|meant|thought)$"
)
_WHEN_ASIDE = re.compile(
    r",? (?:(?:when|while|because|since|after) (?:I|we|my|our|you|your|the|it was)|as (?:I|we|(?:the|my|our) [a-z]+ "
    r"(?:wo|could|did|does|do|was|were|is)n't))\b.*$"
)
# What was said behind backs stays there; what came with it may be thanked for.
_TOLD_TALES = (
    r"(?:gossip|rumou?rs?|scandals?|moans|grumbles|grievances|what (?:you|they) (?:really |actually )?thinks? of)\b"
)
_FELL_OUT = (
    r"(?:had a go|tore into|told (?:me|us) off|laid into|snapped at|sneered|lost (?:his|her|their) temper|"
    r"w(?:as|ere) (?:rude|nasty|short with|sharp with))\b"
)
_WHEN_THEY_FELL_OUT = re.compile(rf",? (?:when|after|while) [\w' -]{{3,30}}? {_FELL_OUT}.*$")
_TALES = re.compile(rf",? (?:with|and|including|plus|full of) (?:[\w'-]+ ){{0,4}}?{_TOLD_TALES}.*$")
# The user's own mishap, which made the help a help, and a slip that was hushed up, whoever's it was.
_MY_SLIP = r"(?:i|we) (?:dropped|broke|smashed|spilled|spilt|botched|fumbled|ruined|messed|knocked over)\b"
_SLIP = re.compile(rf",? (?:when|after|because) {_MY_SLIP}.*$", re.IGNORECASE)
# "showed me where he'd gone wrong himself": said back to him, it is a jab. What he told of his early days is candor.
_WENT_WRONG = r"(?:gone|went|got(?:ten)?|done|did)(?: it)? (?:badly )?wrong\b"
_THEIR_SLIP = (
    rf"(?<!telling me )(?<!told me )(?:where|how|what|when|that|the times?) you(?:'d| had)? (?:once )?{_WENT_WRONG}|"
    rf"you(?:'d| had)? (?:all|both) {_WENT_WRONG}|"
    r"you(?:'d| had)? (?:(?:first|once) )?(?:messed|screwed|slipped|cocked|mucked) up\b"
)
_HUSHED_UP = (
    r"cover(?:ing|ed) (?:up )?(?:for (?:me|us)\b(?! (?:while|so|at|on|during|until|till)\b)|(?:my|our) (?:\w+ )?"
    r"(?:mistakes?|slips?|errors?|blunders?|tracks)\b)|turn(?:ing|ed) a blind eye\b|looking the other way\b|"
    r"t(?:aking|ook) the (?:blame|rap|fall|heat)\b"
)
# "kept a place for our Ben past the deadline"
_PAST_DATE = re.compile(
    r",? (?:long |well |even )?(?:past|after|beyond) (?:the|their|your) (?:closing date|deadline|cut-?off)$"
)
# "found me a flight that wasn't at 5 am"
_THAT_WAS_NOT = re.compile(r" (?:that|which) (?:was|were|is|are|did|does)(?:n't| not)\b.*$")
_PERCENT = re.compile(r"\b\d+(?:\.\d+)? ?% (?=rul(?:e|ing)\b)")
_SO_NOT = re.compile(
    r",? (?:so (?:that )?|because |in case )(?:I|we|[A-Z][a-z]+|my \w+)(?:(?:'d|'ll) (?:not|never(?= be without))| (?:"
    r"\w+n't|(?:did|do|could|would|had|was|were) not|forgot|had (?:no|forgotten)|got))\b.*$"
)
# "a grant I didn't know about": what was new to the user is told by being given.
_NEW_TO_ME = re.compile(
    r",? (?:that )?(?:I|we) (?:didn't|did not|hadn't|had never|never) (?:know|known|heard|seen|found|spotted|"
    r"noticed)\b.*$"
)
# "corrected my title in the offer"
_IN_THE_OFFER = re.compile(r"(?<=\w) in (?:the|my|our) offer(?: letter)?\b")
# "answered 14 emails about the visa, even on Thanksgiving": when it was done may still be said.
# Kind as it is, but it reads like the start of a reproach.
_NEVER_ONCE = re.compile(
    r",? (?:and|but) (?:you )?never (?:once )?(?:ma(?:de|king) (?:me|us) feel|hurr|rush|mind|complain|push|pressur).*$"
)
# "hauled my bag up and wouldn't hear of swapping", "for my husband, who couldn't travel"
_OF_KIN = "|".join(
    f"(?<={kin})" for kin in ("husband", "wife", "partner", "son", "daughter", "mother", "father", "mum")
)
_WOULD_NOT = re.compile(
    r",? (?:and )?(?:you )?(?:wouldn't|would not) (?:hear of|take\b|accept|let (?:me|us) (?:pay|help|"
    rf"carry|take|lift|leave|go)\b).*$|(?:{_OF_KIN}),? who (?:was|were|is|did|does|could|can|had|has)(?:n't| not)\b.*$"
)
_ABOUT_WHAT = re.compile(r" (?:about|regarding) [^,]*(?=, even (?:on|at|from|over|during) )")
_FURTHER = re.compile(r",.*$")
_SO_I_COULD = re.compile(r",? so (?:that )?(?:I|we|my|our) .*$")
# Whose feast it was may be nobody's business; that the call was taken is not.
_AMID = re.compile(r",? (?:in the middle of|halfway through|during) .*$")
_WITH_WHAT = re.compile(r" with (?:an?|the) [\w' -]+$")
_AND_WHICH = re.compile(r" and (?:which|what|who|how|where)\b.*$")
SUBJECT_MATTER = re.compile(
    r",? (?:about|on|regarding|including|when|no|not|without|towards?|(?:going|working|walking|looking|talking) "
    r"(?:through|over))\b.*$"
)
FEWEST_WORDS = 3
# The most particular first.
_ASIDES = (
    *(
        _TALES,
        _WHEN_THEY_FELL_OUT,
        _SLIP,
        _PAST_DATE,
        _THAT_WAS_NOT,
        _WOULD_NOT,
        _PERCENT,
        _NEVER_ONCE,
        _IN_THE_OFFER,
        _NEW_TO_ME,
        _SO_NOT,
        _ABOUT_WHAT,
        _FURTHER,
        _WHEN_ASIDE,
        _AND_WHICH,
        _SO_I_COULD,
        _WITH_WHAT,
    ),
    SUBJECT_MATTER,
)


# "so that I would not have to wait", "so there'd be no surprises", "till we could not stand", "when I said I don't
# drive": what somebody was spared, how much there was, and what a kindness answered.
_SAID_ALL_THE_SAME = re.compile(
    # How somebody came to make the offer is theirs, where it is more than that they did.
    r"^(?:you )?ma(?:king|de) (?:me )?the offer\b(?=.* (?:with (?!me\b|us\b)|waving\b|face to face\b))|"
    r"^(?:you )?[a-z]+ (?:(?:me|us|out|over|round|personally|in person) )*(?:with )?the offer "
    rf"(?:(?:yourself, )?{HOW_IT_CAME}|yourself)$|"
    r"^(?:ring|phon|call)ing (?:me )?(?=(?:.* )?(?:so|at|from|before|between|during|in a gale|on your|over the "
    r"(?:holidays?|weekend))\b).*?(?:with the offer|to offer (?:me|us) the (?:job|post|place)|to say the offer "
    r"holds)\b|"
    r"^writing (?:me )?(?:out )?the offer(?: (?:out|letter|e-?mail|mail))? by hand\b|"
    r"\bso (?:that )?(?:\w+ and )?(?:i|we|it|they|there|(?:my|our) \w+)(?:'d (?:not|never|have no|be no)|"
    r"'d have n\w+| (?:would|did|"
    r"should|need)(?:n't| not| never)| would (?:have|be) no| had no)\b(?! (?:complain|ask|say|tell|talk|speak|argue|"
    r"notice|know|object|leave|change|back)\b)"
    r"(?!.*\b(?:alone|again|see|meet)\b)|\b(?:till?|until) (?:i|we) could(?:n't| not)\b|"
    r"\b(?:because|when|as|since|after) (?:i|we) (?:could(?:n't| not)|did(?:n't| not) (?:have|know|own|drive|speak))\b|"
    r"\b(?:said|mentioned|told you|heard|knew) (?:that )?(?:i|we) (?:do|did|could)(?:n't| not)\b|"
    r"\b(?:when|if) you did(?:n't| not) (?:have|need) to\b|"
    r"\bnobody (?:else )?(?:ever )?(?!is\b|was\b|has\b)[a-z]+s\b|"
    r"\bonly for (?:me|us)\b|\b(?:in spite of|despite) (?:my |our )?(?:having )?no\b",
    re.IGNORECASE,
)
_UNSAYABLE_MARK = re.compile(r"[{}\[\]<>$€£@#%^|\\~_=*\"?!]")
_UNSAYABLE = AnyCase(
    rf"\b(?:(?:ca|could|does|had|has|have|were|wo|would|did)n't\b|"
    r"(?:is|was)n't\b(?! even (?:my|your) )|"
    r"don't\b(?<!because i don't)(?<!because we don't)"
    r"(?<!remembering i don't)(?<!remembering that i don't)|^(?:offering|extending|giving|"
    r"promising) [a-z]+ (?:the|a|my) (?:job|position|role|post|contract|spot)\b|(?:she|he|him|her|his|hers|himself|"
    r"herself)\b|(?<!what )not\b(?! (?:matter|the others?)\b)|"
    r"never\b(?!(?:(?<=i'd never)|(?<=i had never)|(?<=we'd never)) (?:heard|seen|tried|met|eaten|used|thought|read)\b)"
    r"(?! (?:once )?(?:pushing|rushing|pressuring|hurrying|pressing|nagging|looking|glancing) )|"
    r"(?<!taking )(?<!took )(?<!hiding )(?<!hid )nothing\b(?! to (?:say|report|tell))|(?<!if )(?<!question when "
    r")nobody\b(?! had (?:ever )?asked\b| (?:else )?(?:uses|reads)$)|"
    r"(?<!if )no\b(?!-|(?<=\bhad no) (?:lunch|dinner|supper|breakfast|food|coat|jacket|gloves|hat|umbrella|"
    r"boots|waders|towel|torch|charger|adapter|cash|signal|bed|blanket|desk|keys?|car|bike|"
    r"lift|ride|way home|tie|iron|milk)\b|"
    r" object\b)|(?<!me your )(?<!us your )(?<!so i'd )"
    r"(?<!so we'd )only\b(?! (?:other|day|time|hour|slot|free|morning|afternoon|evening|week|room|seat|bed)\b|"
    r" (?:one|[a-z]+) (?:who|that)(?:'s|'d| has| had)? ever\b)|"
    r"kept (?:me|us) waiting\b|having (?:me|us|the \w+ of us) (?:waiting|standing|queu\w+)\b|"
    r"into (?:signing|accepting)\b|(?:persuad|convinc)\w* (?:me|us)\b|my age\b|my replacement\b|married\b|"
    r"(?<!getting the )(?<!got the )(?<!get the )(?<!extending )(?<!extending the )(?<!extend the )(?<!extend my )"
    r"(?<!push the )(?<!move the )(?<!extended )(?<!extended the )(?<!moving the )(?<!moved the )deadlines?\b|"
    r"(?<!holding the )(?<!held the )(?<!keeping the )(?<!kept the )(?<!leaving the )(?<!left the )"
    r"(?<!page of the )(?<!line of the )(?<!reading me the )(?<!read me the )(?<!over the )"
    r"offers?\b(?! to| (?:me|us) an? (?!job|post|role|position|contract|place|spot)|"
    r" letter (?:for (?:me|us)|with an? (?:kind|warm|lovely|sweet|handwritten|personal))\b| call\b)|"
    r"my (?:only |one |free )?(?:day|night|weekend) off\b|gifs?\b|"
    r"to sign\b(?! off)|(?:i|we) signed\b|signed (?:the|a|my|our) (?:contract|letter|offer|lease)\b|"
    r"(?<!through )(?<!over )(?<!of )(?<!translating )(?<!having )(?<!had )(?<!turning )(?<!turned )the contract\b|"
    r"(?:the contract|what)(?= you(?:'d| had)? (?:said|thought)\b)|"
    rf"{_TOLD_TALES}|{_FELL_OUT}|{_MY_SLIP}|{_THEIR_SLIP}|{_HUSHED_UP}|"
    r"^asking what (?:i|we)(?:'d| would)(?: have)? (?:do|done|say|said)$|"
    r"over (?:my|our) heads?\b|about (?:the|that|his|her|their) (?:panel |interview )?(?:question|remark|comment|"
    r"incident|complaint)\b(?! (?:of|on|from) )|"
    r"reminders?\b|accepted\b(?! (?:in (?:place|lieu) of|instead of|towards?|as (?:part|half|full|equal))\b)|"
    r"scatter(?:ed|ing) your\b|my yes\b|declin\w+|you you\b|your your\b|codes? \d|questions (?:you|they) (?:always|"
    r"usually|will)\b|pass(?:code|word)s?\b|bucks\b|to (?:avoid|steer clear|stay away|keep away)\b|(?:people|staff|"
    r"nurses|teachers|they|others) (?:leave|left|quit)\b|(?:join|hire|hiring) (?:me|us)\b(?! (?:back|again)\b))"
)


def is_sayable(act: Act, discretion: Discretion) -> bool:
    text = act.for_form
    if not 1 <= length(act) <= 26 or text.count("(") != text.count(")"):
        return False
    if _UNSAYABLE_MARK.search(text):
        return False
    if _UNSAYABLE.search(text) and _UNSAYABLE.search(_SAID_ALL_THE_SAME.sub("", text)):
        return False
    return discretion.allows_act(text.removeprefix("leaving "))
