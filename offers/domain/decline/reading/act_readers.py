"""One clause read as an act, if that is plainly what it tells. The reader that matches first decides."""

from __future__ import annotations

import re

from offers.domain.decline.reading import kindness, verbs
from offers.domain.decline.reading.acts import Act, Sort, sort_of
from offers.domain.decline.reading.another import of_one_person, without_anothers, without_anothers_part
from offers.domain.decline.reading.clauses import Clause, in_manner, plainly
from offers.domain.decline.reading.count_nouns import COUNTABLE
from offers.domain.decline.reading.for_my_sake import is_put_off_in_need, is_won_by_an_outsider
from offers.domain.decline.reading.hosted import slept_there
from offers.domain.decline.reading.meant_for_me import meant_for_me
from offers.domain.decline.reading.notes import HOLE
from offers.domain.decline.reading.nouns import noun_act
from offers.domain.decline.reading.offer_made import how_the_offer_came
from offers.domain.decline.reading.praise import described, kind_word, told_straight
from offers.domain.decline.reading.provisions import arranged, at_theirs, best_ever, dish, left_ready, noted, shown
from offers.domain.decline.reading.spans import BY_WHEN, SPENT, spans, time_given
from offers.domain.decline.reading.tails import TAIL
from offers.domain.decline.reading.taken_to_heart import argument, question
from offers.domain.decline.reading.things import thing
from offers.domain.decline.reading.together import mutual, user_act
from offers.domain.decline.text.prose import word_set


def read_act(clause: Clause) -> Act | None:
    text = _before_hole(clause.text) if HOLE in clause.text else clause.text
    if ("so " in text and _SO_KIND_THAT.match(text)) or (
        " but " in text and (_FAINT_PRAISE.match(text) or _BUT_IN_VAIN.search(text))
    ):
        return None
    if " worth " in text and _NOT_WORTH_IT.search(text):
        return None
    text = in_manner(text)
    if "'" in text or '"' in text:
        text = _QUOTED_ASIDE.sub("", _QUOTED.sub("", text))
    text = without_anothers_part(without_anothers(plainly(TAIL(text).strip(" ,.:"))), clause.speaker)
    text = _OF_MY_KIN.sub(r"\1", text) if "my " in text or "our " in text else text
    text = of_one_person(text, clause.speaker)
    if not text or '"' in text or ("'" in text and _QUOTE.search(text)):
        return None
    if text != clause.text:
        clause = Clause(text, clause.subject, clause.companion, clause.speaker, whole=clause.text)
    return next(filter(None, (reader(clause) for reader in _READERS)), None)


# "was so helpful that I had to do it myself"
_SO_KIND_THAT = re.compile(r"(?:[Ww]as |[Ww]ere )?[Ss]o [a-z]+ (?:that )?(?:I|we) (?:had to|ended up|gave up|left)\b")
# "Kind but a bit much"
_FAINT_PRAISE = re.compile(
    rf"(?:was |were )?(?:so |very |really )?(?:{'|'.join(sorted(kindness.PRAISED))}),? but ", re.IGNORECASE
)
# "asked me to apply but said I'd no chance"
_BUT_IN_VAIN = re.compile(
    r" but (?:me$|us$|(?:then )?(?:said|told me|warned me|thought) .*\b(?:no|not|never|hopeless|\w+n't)\b)"
)
_NOT_WORTH_IT = re.compile(r"\b(?:not|hardly|barely|scarcely|wasn't) (?:really )?worth (?:it|the)\b")
_WITH_OR_FOR_ME = re.compile(r"\b(?:with|for|to) (?:me|us)\b")
_QUOTE = re.compile(r"(?<!\w)'(?!\d\d\b)\w|\w'(?!\w)(?<!s')")
# "introduced me to her patients as 'our new doctor'": whose words they were is left out.
_QUOTED = re.compile(
    r" (?:as|with|saying|reading|that (?:said|read)) [\"'](?=\w).*$|(?:(?<=\bcell)|(?<=\bnumber)) for [\"'](?=\w).*$"
)
# "gave me a tour of her own collection, a dodgy 'Hals'"
_QUOTED_ASIDE = re.compile(
    r",[^,]*(?<!\w)[\"'](?=\w).*$|(?<=\w) [\"'](?:[Nn]o|[Aa]ny|[Kk]eep|[Dd]on't|[Jj]ust|[Ww]henever|[Ff]or "
    r"luck)\b[^\"]*[\"']$"
)
# "drove my son to the dentist when he chipped a tooth": who "he" is would have to be told.
_OF_MY_KIN = re.compile(
    r"(\b(?:my|our) (?:\w+ )?(?:son|daughter|husband|wife|partner|mother|father|mom|mum|dad|kids?|brother|"
    r"sister|child|cousin)\b[^,]*?),? (?:when|while|because|after|before|until|since|so|so that) (?:he|she|they)\b.*$"
)


def _before_hole(text: str) -> str:
    """A clause that ended in code keeps its sound part; one with code further on what stood before its last joint."""
    head, _, tail = text.partition(HOLE)
    if tail.strip(f" .,!?;:{HOLE}"):
        head = head[: max(head.rfind(" and "), head.rfind(", "), 0)]
    return re.sub(
        r"\s+(?:like|such as|about|with|called|named|at|to|on|in|for|from|of|and|the|a|an|:)\s*$", "", head.strip()
    )


_ADVERB = re.compile(
    r"^(personally|patiently|quietly|kindly|gently|lovingly|generously|carefully|promptly|quickly|cheerfully|graciously|"
    r"twice)\s+",
    re.IGNORECASE,
)


# "never once hurried me", "didn't rush us"
_UNHURRIED = re.compile(
    r"(?:[Nn]ever(?P<once> once)?|[Dd]idn't(?: once)?|[Dd]id not) (?P<did>rush|hurry|push|pressure|nag)(?:e?d|ged)? "
    r"(?P<whom>me|us)(?P<rest>$|(?: (?:at|in|through|during) .*))"
)


def _verb_act(clause: Clause) -> Act | None:
    """ "walked us through the clinic" """
    if clause.subject == "contact" and (left := _UNHURRIED.match(clause.text.replace("hurried", "hurryed"))):
        doing = f"never{left['once'] or ''} {verbs.gerund_of_base(left['did'])}"
        return Act(f"{doing} {left['whom']}{clause.to_you(left['rest'])}", sort=Sort.TIME)
    adverb = _ADVERB.match(clause.text)
    lead = adverb[1].lower() + " " if adverb else ""
    body = clause.text[adverb.end() :] if adverb else clause.text
    head, _, tail = body.partition(" ")
    verb = verbs.as_past(head.lower())
    if clause.subject == "user" and verb in _TALKED:
        return mutual(verb, clause.to_you(tail), "")
    if verb == "listened" and not tail and clause.subject == "contact":
        return Act("listening", "you listened", Sort.TIME)
    in_person = _IN_PERSON.match(tail) if clause.subject == "contact" and verb in _RANG else None
    if in_person:
        when = clause.to_you(in_person[1] or in_person[2] or "")
        return Act(f"calling me yourself{when}", f"you called me yourself{when}", Sort.TIME)
    on_day_off = _ON_DAY_OFF.match(tail) if clause.subject == "contact" and verb in _RANG else None
    if on_day_off:
        how = f"me {clause.to_you(on_day_off['when'])}"
        return Act(f"calling {how}", f"you called {how}", Sort.TIME)
    is_kind = kindness.is_act(verb, tail) or is_put_off_in_need(verb, clause.whole.partition(" ")[2])
    is_kind = is_kind or (not clause.speaker.inside and is_won_by_an_outsider(verb, tail))
    if (
        clause.subject != "contact"
        or not verb
        or not tail
        or not is_kind
        or slept_there(body)
        or BY_WHEN.fullmatch(tail)
    ):
        return None
    watched = _WATCHED.match(tail) if " with me " in tail else None
    if watched:
        base = verbs.infinitive(verb)
        return Act(f"letting me watch you {base} {clause.to_you(watched[1])}", sort=Sort.ACCESS) if base else None
    if tail.lower().startswith(("herself", "himself")):
        return Act("doing the cooking yourself", sort=Sort.HOSPITALITY) if verb == "cooked" else None
    spent = SPENT.match(body)
    if spent:
        return time_given(spent, clause)
    told = _to_me(verb, clause.to_you(tail))
    if _is_only_news(verb, told) or (" with you" in told and _WITH_THEMSELVES.search(f"{verb} {told}")):
        return None
    if verb == "spent" and (there := _AT_YOURS.match(told)):
        # Nobody is thanked for time at their own bench: the user spent it there.
        return Act(there[0], sort=Sort.TIME)
    if verb in kindness.MUTUAL and not _ONE_SIDED.match(told):
        return mutual(verb, told, clause.companion)
    if verb == "told" and re.match(r"(?:me|us) (?:\w+ )?the truth\b", told):
        return Act("being so open with me", "you were so open with me", Sort.CANDOR)
    return (told_straight(told) if verb == "told" else None) or Act(
        f"{lead}{verbs.gerund(verb)} {told}",
        f"{'you and ' + clause.companion if clause.companion else 'you'} {lead}{verb} {told}",
        sort_of(f"{verb} {told}"),
        companion=clause.companion,
    )


# Nobody does a thing in their own company: what the user did there is told by another reader, or not at all.
_WITH_THEMSELVES = re.compile(r"^(?!.*\b(?:me|us|my|our)\b)(?:.* with you\b|spent .* with your\b)")


def _is_only_news(verb: str, told: str) -> bool:
    """Whether it tells of others, or of what was said and not of what was done."""
    if verb == "introduced":
        return not re.search(r"\b(?:me|us|my|our)\b", told)
    if verb == "explained" and (_TOLD_A_FACT.match(told) or _THAT_OTHERS.match(told)):
        return True
    if verb == "wrote" and _TOLD_OF_LOSS.match(told):
        return True
    return verb in {"told", "showed", "explained", "gave"} and bool(
        re.match(r"(?:me|us) (?:that|to(?! (?:apply|go for it|put in for it|try for it|have a go)\b))\b", told)
    )


# "explained that the mayor gave them the hall"
_THAT_OTHERS = re.compile(r"that (?!.*\b(?:I|me|we|us|my|our)\b)")
# "wrote that he had given my slot to another"
_TOLD_OF_LOSS = re.compile(
    r"(?:(?:to )?(?:me|us) )?that you(?:'d| had) (?:given|let|passed|handed|filled|hired|dropped|lost)\b"
)
# "explained the lead would get half a day off": news, and no help.
_TOLD_A_FACT = re.compile(
    r"(?!(?:how|what|why|where|who|when|which)\b)[\w' -]{3,40} (?:would|could|can|will|gets?|is|are|was)\b"
)


def _to_me(verb: str, told: str) -> str:
    """ "showed the lab", "introduced the team": to the user, whether or not the note says so."""
    if verb == "told" and told.startswith(("stories ", "the ")) and not _TO_OTHERS.match(told):
        return f"me {told}"
    if verb == "bought" and not re.search(
        r"\b(?:me|us|my|our|the \w+s$|everyone|everybody|the (?:whole|entire))\b", told
    ):
        return f"me {told}"
    if verb == "showed" and told.startswith(("how ", "where ", "which ", "what ", "who ", "why ")):
        return f"me {told}"
    if verb == "went" and _WENT_THROUGH.match(told):
        return f"{told} with me"
    if verb == "went" and told.startswith("over how "):
        return told.replace("over", "over with me", 1)
    if verb in _RANG and _RANG_ME.match(told):
        return f"me {told}"
    if verb in {"texted", "emailed", "messaged"} and kindness.is_to_ask_after(told):
        return f"me {told}"
    if verb in {"swapped", "traded", "compared"} and _TRADED.match(told) and not _WITH_OR_FOR_ME.search(told):
        return re.sub(r"(?= (?:about|on)\b)|$", " with me", told, count=1)
    if told.startswith(("my ", "our ")):
        return told
    if verb == "bought" and _TREAT.fullmatch(told):
        return f"me {told}"
    if verb == "reimbursed" and re.match(r"(?:in|within|the same|at once)\b", told):
        return f"me {told}"
    if verb == "showed" and re.fullmatch(r"[a-z]{3,}(?: [a-z]{3,})?", told) and told.split()[-1] in COUNTABLE:
        return f"me {told}"
    if verb not in _GIVEN_TO_ME or told.startswith("over ") or not _A_THING.match(told) or _GIVEN_TO.search(told):
        return told
    if verb == "introduced":
        return f"me to {told}" if _PEOPLE.search(told) else told
    return f"me {told}"


# "told the panel to slow down"
_TO_OTHERS = re.compile(
    r"the [a-z -]{3,25} to (?:slow|wait|let|speak|start|give|show|teach|save|keep|hold|find|fetch|bring|make|cook)\b|"
    r"the [a-z -]{3,25} (?:(?:that )?(?:I'd|I was|I had|you'd)|that I|(?:all )?about (?:me|us|my|our))\b|"
    r"[a-z -]{3,30} (?:how good|(?:that )?it (?:was|had been)) my\b"
)
_WENT_THROUGH = re.compile(r"(?:over|through) (?!.*\b(?:me|us|my|our)\b).* in detail$|through (?:every|each) \w+$")
_RANG_ME = re.compile(
    r"back\b(?! to\b| (?:[a-z]+ ){1,2}when (?:the|my) [\w' ]{3,30} (?:kept|put|left) )|"
    r"(?:after|afterwards|later|again) to (?:explain|go|talk|walk)\b|"
    r"(?:the (?:evening|night|day|morning) )?(?:after|before) (?:each|every|both|the|my|all)\b"
)
_TREAT = re.compile(
    r"(?:pie|coffee|lunch|dinner|breakfast|tacos|pho|ramen|ice cream)(?: (?:at|in|from) (?:the|an?) [a-z ]+)?"
)
_TRADED = re.compile(
    r"(?!(?:me|us|my|our|the|your|shifts?|days?|slots?|seats?|nights?|weekends?)\b|.* with |.*\bso (?:I|we|that)\b)"
)
_PEOPLE = re.compile(
    r"(?:every|each) (?:single )?[a-z]+\b|\b(?:team|staff|crew|faculty|group|family|people|[a-z]{3,}(?<!s)s)\b"
)
_GIVEN_TO_ME = word_set("showed introduced sent gave lent loaned handed")
_A_THING = re.compile(
    r"(?:the|an?|every|all|each|both|some|\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|"
    r"advice|directions|(?:[a-z-]+ )?feedback|pictures|photos|questions|"
    r"your (?!students?\b|crew\b|team\b|kids\b|staff\b|husband\b|wife\b|patients?\b))\b|"
    r"(?!signs\b|back\b)(?:[a-z-]+ ){0,2}[a-z]{2,}(?<!s)s(?:$| (?:for|of|from|about|on)\b)"
)
_GIVEN_TO = re.compile(
    r"^(?:the|both) (?:kids|children|boys|girls|twins)\b|\b(?:me|us|(?:my|our) [a-z]+ (?:an?|the|some)|(?:up|back|"
    r"away|out|off|round|over)$)\b|\bto (?!(?:read|look|take|keep|use|try|wear|borrow|study|ask|expect)\b)|"
    # "sent the office my papers", "sent the boy for dosa"
    r"^the [a-z]+ (?:my|our|an?|some|the(?! (?:same|next|very|day|night)\b))\b|^(?:the|an?|your) (?:[a-z]+ )?(?:boy|"
    r"girl|lad|nephew|niece|cousin|son|daughter|sister|brother|husband|wife|porter|driver|apprentice|intern|student|"
    r"nurse|assistant|secretary|trainee|waiter|taxi|cab|car|van)s? (?:out|over|down|round|up|off|back|for|home|with)\b"
)
_AT_YOURS = re.compile(
    r"(?:the|an?|half an?|most of the|two|three) (?:whole |full )?(?:mornings?|afternoons?|evenings?|days?|hours?) "
    r"(?:at|in|on) your [\w' -]{3,30}(?=$|,)"
)
_RANG = word_set("called rang phoned telephoned")
_IN_PERSON = re.compile(
    r"(?:(?:me|us) )?(?:from (?!home)[a-z' -]{3,30}? )?(?:(?:with|to make(?: me)?) (?:the|an|her|his|their) offer )?"
    r"(?:her|him)self(?:$|( on (?:her|his) (?:day off|weekend|vacation|holiday|way home))|( at (?:\d[\w:]*(?: [ap]m)?|"
    r"midnight|night)$)| (?:to|about|with|when|on|from)\b| at home\b)",
    re.IGNORECASE,
)
# "with the offer from his car, on his day off"
_ON_DAY_OFF = re.compile(
    r"(?:(?:me|us) )?(?:with (?:the|an|her|his|their) offer)?(?: ?from (?!work\b)[\w' ]{3,20}?)?,? ?"
    r"(?P<when>on (?:her|his) (?:(?:half|rest) day|(?:day|night|afternoon|morning) off|weekend|vacation|holiday|way "
    r"home|birthday|lunch break|break|honeymoon))\b",
    re.IGNORECASE,
)
_ONE_SIDED = re.compile(
    r"for (?:me|us) (?:at|with|to|before|in front of)\b|"
    r"with the (?:dog|cat|baby|kids|children|twins|boys|girls)(?=$|,| (?:all|for|while|so|until|till|every|"
    r"overnight)\b)|(?:me|us|up|over with|(?:my|our) [a-z]+ through)\b|(?:(?:the|your) "
    r"[\w' -]{3,30}|HR|IT|admin) into (?:an?|my|"
    r"the|[a-z]+ing)\b|.* into .* for (?:me|us|(?:my|our) [a-z]+)$|"
    r".* out of (?:the|an?|my|their)\b|(?:to|with) (?:my|our) (?:husband|wife|partner|son|daughter|kids|children|"
    r"mother|father|mum|mom|dad|parents)\b(?!.* (?:about|without) )|"
    r"(?:to|with) (?!my\b|our\b|me\b|us\b)[\w' -]{2,30} about (?:my|our) (?:leave|visa|permit|housing|schedule|"
    r"start|commute)\b|.*\b(?:on my behalf|about me)\b|(?:to|with) (?:(?:the|your) )?[\w-]+ for (?:me|us)$|slowly for "
    r"(?:me|us|my|our)\b|(?:the|your) (?:own )?(?:boss|board|dean|landlord|owner|head|chief|bank|"
    r"council|committee) (?:a?round|over)\b"
)
_WATCHED = re.compile(r"(.+) with me (?:watching|observing|shadowing|looking on)$")
_TALKED = word_set("talked spoke chatted discussed")


_READERS = (
    *(user_act, described, how_the_offer_came, thing, _verb_act, question, argument, noun_act, spans, left_ready),
    *(at_theirs, dish, arranged, noted, shown, best_ever, kind_word, meant_for_me),
)
