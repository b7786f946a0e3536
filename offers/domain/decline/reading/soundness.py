"""The last gate before an act may be said: cut to its sound head, or given up. A short thanks beats a spliced one."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from offers.domain.decline.reading.acts import Act, sort_of
from offers.domain.decline.reading.articles import with_articles
from offers.domain.decline.reading.dangling import self_contained, without_tail
from offers.domain.decline.reading.grammar import has_verb_after_the, whole
from offers.domain.decline.reading.lists import first_of_list
from offers.domain.decline.reading.residue import is_numbered, without_residue
from offers.domain.decline.reading.rewrites.left_out import LEFT_OUT
from offers.domain.decline.reading.rewrites.put_in import PUT_IN
from offers.domain.decline.reading.rewrites.times import TIMES
from offers.domain.decline.reading.rewrites.well_put import WELL_PUT
from offers.domain.decline.reading.who_they_are import without_strangers
from offers.domain.decline.text.prose import AnyCase, in_turn, open_quotes, word_set, words


def sound(act: Act) -> Act | None:
    """The act if it can be read aloud, its clean head if only that can, else None."""
    if act.own_words:
        return act
    form = _mended(act.for_form)
    if not form:
        return None
    if form == act.for_form:
        return act
    sort = sort_of(form) if act.sort is sort_of(act.for_form) else act.sort
    return replace(act, for_form=form, that_form=_likewise(act, form), sort=sort)


def _likewise(act: Act, form: str) -> str:
    """The other form, mended as this one was: "walking me to bus" and "you walked me to bus" end alike."""
    if not act.that_form:
        return ""
    told = _common_end(act.for_form, act.that_form)
    doing = act.for_form.removesuffix(told)
    if form.startswith(doing):
        return act.that_form.removesuffix(told) + form.removeprefix(doing)
    that_form = _mended(act.that_form)
    same = len(words(that_form)) - len(words(act.that_form)) == len(words(form)) - len(words(act.for_form))
    return that_form if same else ""


def _common_end(left: str, right: str) -> str:
    """The words that both end in, with the space before them."""
    place = left.find(" ")
    while place >= 0 and not right.endswith(left[place:]):
        place = left.find(" ", place + 1)
    return left[place:] if place >= 0 else ""


def _mended(text: str) -> str:
    for cut in (
        _before_colon,
        first_of_list,
        without_strangers,
        _before_finite,
        _before_odd_word,
        without_tail,
        self_contained,
    ):
        text = cut(text).strip(" ,")
        if not text:
            return ""
    text = whole(with_articles(_WELL_SAID(text)))
    if (said := without_residue(text)) != text:
        text = whole(said)
    is_broken = (
        not text
        or open_quotes(text) > 0
        or _BROKEN.match(text)
        or _BROKEN_WITHIN.search(text)
        or has_verb_after_the(text)
    )
    return "" if is_broken else text


_WELL_SAID = in_turn(LEFT_OUT, PUT_IN, TIMES, WELL_PUT)


_BROKEN = re.compile(
    r"(?:telling|you told) (?:me|us) (?:over|on|at|during) (?!.*\b(?:how|what|where|why|which|about|stories)\b)|"
    r"the (?:with|for|of|to|in|on|and)\b|(?:you )?\w+ (?:one|two|three|four|five|several|some|both)$|"
    r"the (?:made|cooked|brought) |the [a-z]+(?:ed|nt) (?:the|an?|my|our)\b|"
    # What was sent without being asked for, stood elsewhere.
    r"(?:you )?(?:sending|sent|giving|gave|bringing|brought|lending|lent|making|made|printing|printed) (?:me |us )?"
    r"(?:without|before|because) |the [a-z]+ (?:made|cooked|smoked|baked|grilled|fried) (?:an?|the|some|us)\b|"
    r"(?:you )?let(?:ting)? (?:(?:my|our) \w+|(?:me|us) (?:crawl|run|walk|go|sit|stand|lie|climb|wander))$|"
    r"(?:staying|you stayed|lodging|you lodged) with you\b|"
    # "my cello in her van, wrapped in quilts": how it was, and no deed.
    r"(?:you )?(?:wrapp|cover|dress|bound|bind|ty|ti|label+|seal|fram|lin|stamp|laminat|annotat|highlight)(?:ing|ed)? "
    r"(?:in|with|by|from)\b|(?:you )?(?:fill|stuff)(?:ing|ed) with\b|(?:you )?pack(?:ing|ed) in (?!my\b|our\b)|"
    # Whom or what the user was let hold, nobody can tell.
    r"(?:you )?let(?:ting)? (?:me|us) (?:hold|walk|ride|drive|steer|sail|fly|land|feed|wash|milk|saddle|groom|lift|"
    r"carry|pet|stroke|try|bring|take|put) (?:you|your (?:up|down|in|out|off|over|round|along|myself|home))\b|"
    r"(?:you )?(?:writing|wrote|putting|put) my name(?: on it\b|$)|(?:you )?(?:having|had|asking|asked) questions?$|"
    r"(?:having|you had) (?:me|us) (?:up|down|in|out|on|off)$|(?:having|you had) questions? (?!.*\b(?:me|my|our|us)\b)|"
    # "all 28 in a folder": of what, stood elsewhere.
    r"(?:you )?(?:giv|send|show|hand|bring)ing (?:me|us) (?:all|both) (?:\d+|two|three|four|five|six) (?:in|on|of|"
    r"at)\b|(?:you )?(?:lending|giving|sending|bringing|lent|gave|sent|brought) (?:me|us) you\b|"
    r"(?:you )?show(?:ing|ed) (?:me|us) you (?:again|an?|the|some|my|in|at|on)\b|"
    r"(?:you )?explain(?:ing|ed) (?:(?:to )?(?:me|us) )?the question\b(?! (?:of|about|on|in|behind|that|I|we)\b)|"
    r"(?:you )?\w+(?:ing|ed)? yourself$|keeping \w+ing\b|(?:record|print|film|copy|typ|book)ing so\b|(?!(?:meet|see|"
    r"hav|know|watch|hear)ing\b)[a-z]+ing you\b|(?:correct|fix|amend)ing (?:the same|within|overnight)\b|"
    r"^(?!(?:you )?(?:listen|recommend|encourag|reassur)(?:ing|ed)\b)(?:you )?[\w-]+(?: (?:me|us|them|it|him|her))?$"
    r"(?<!feeding us)(?<!you fed us)(?<!lunch)(?<!dinner)(?<!coffee)(?<!breakfast)"
    r"(?<!supper)(?<!brunch)(?<!tea)(?<!barbecue)(?<!drinks)(?<!advice)(?<!directions)(?<!help)(?<!tips)"
    r"(?<!introductions)|"
    r"(?:you )?[\w-]+(?: (?:me|us))? (?:to|of|for|with|about|on|in|at|from|by|through|into|and|or|the|a|an|my|your|"
    r"because)$"
)
_BROKEN_WITHIN = re.compile(
    r"\b(?:thing(?:y|ies)\b|(?:arguing with me|thing|stuff|with it|(?<!days )(?<!nights )(?<!shifts )(?<!weeks )"
    r"(?<!down )(?<!up )(?<!\d )(?<!\d [ap]m )(?<!months )to (?:(?<!thing to )say|\d{1,3}|two|three|four|five|six|"
    r"seven|eight|nine|ten))$|(?:giving|gave|sending|sent)(?: me)? (?:(?:a |the )?(?:picture|photo|pic|link)|a copy|"
    r"half|one|another|some|(?:\w+ )?(?:names|ones|options))$|^(?!(?:letting|having) one of mine )(?:you )?\w+ "
    r"(?:(?:me|us|back|over|out|in|on) )*(?:(?:one|some|two|both|all) of )?(?:yours|mine|ours)\b(?! truly)|"
    r"\bthe (?:right|correct|real|proper|new|other|later|earlier) ones?(?= (?:the |that |in|within|at|by|"
    r"a|later)|$)|^(?:you )?\w+ yours truly\b|^(?:you )?(?:sending|sent)(?: me)? the letter$|(?:did|"
    r"doing) (?:[\w ]+ and )?the (?:[\w-]+ ){1,3}thing\b|(?:giving|"
    r"gave) me a (?:minute|moment|second|nod|smile|water)\b|"
    r"^(?:you )?(?:finding|found) (?:(?:me|us) )?one\b|"
    r"(?<=ing)[\w' -]* (?:was|were|is|are) the (?:first|last|only|one|same|second|third|kind|sort|most)$|"
    r"\b(?:why|how|what|where|when|whether|because|which|that) (?:you|I|we|they)$|"
    # "told me so I'd understand": what, stood elsewhere; and whoever asks for the answer does no favor.
    r"^(?:you )?(?:telling|told) (?:me|us) (?:so|because|since)\b|"
    r"^(?:you )?(?:r[aiu]ng(?:ing)?|call(?:ing|ed)|phon(?:ing|ed)|text(?:ing|ed)|writ(?:ing)?|wrote|e-?mail(?:ing|ed)) "
    r"(?:me )?to (?:ask|see|check|know|find out) (?:what(?:'s| is| was) keeping|(?:if|whether|where|when|why) "
    r"(?:I|we)\b(?!(?:'d| had| have|'ve)? (?:any|questions|got|need|want|like|arrived)|"
    r" (?:need|want|would like|was all|was ok))|"
    r"(?:about|for) (?:my|our|an) (?:answer|decision|reply))|"
    r"\bby (?:accident|mistake)$|^(?:you )?rush(?:ing|ed) (?:an? )?(?:tour|visit|interview|lunch|call)\b|"
    r"\bon your behalf\b|^(?:you )?thank(?:ing|ed) (?:me|us) for\b|"
    # Who pressed, who sold, what they did long before, and where they sleep.
    r"^(?:you )?(?:call|phon|text|messag|e-?mail|r[ai]ng)\w* (?:me )?(?:(?:three|four|five|six|seven|eight|nine|ten|"
    r"\d+) times|\w+ \w+days in a row)$|^(?:you )?talk(?:ing|ed) up (?!to\b)|\bwhere you sleep\b|"
    r"^(?!.*\b(?:me|us|my|our)\b).* in (?:'\d\d|(?:19|20)\d\d)$|"
    r"vouch(?:ing|ed) for your?\b|^the [a-z]+ on my behalf|"
    r"^(?:you )?(?:(?:send|call|r[ai]ng|try|ask|writ)ing again|(?:teaching|taught|telling|told) (?:me|us) more)$|"
    r"(?:walk|driv|tak|bring)ing (?:me|us) all the way$|"
    r"which (?:was|were|is|one(?! (?:you|I|we)\b))\b|(?:each|both|all) (?:with|for) (?:me|us)$|(?:a|an|the|my|our|"
    r"you) you\b)"
)
_COLON = re.compile(r":(?=\s|$)")


def _before_colon(text: str) -> str:
    return _COLON.split(text)[0] if ":" in text else text


_FINITE = word_set(
    "said says was were is are had has have did does went came told asked gave took drove knew saw wrote sent got "
    "kept sounded seemed loved liked made talked cried laughed thinks thought wants wanted"
)
_MAY_BE_FINITE = AnyCase("|".join(rf"\b{word}\b" for word in sorted(_FINITE)))
_IS_SUBJECT = re.compile(
    r"^the (?:[\w-]+ ){1,4}[A-Z][\w-]*[a-zà-ÿ]$|\b(?:you|have|having|your (?:wife|husband|partner|spouse|mother|mum|"
    r"mom|father|dad|sister|brother|son|daughter|team|class|students|pupils|staff|crew|choir|kids|children|boys|"
    r"girls|twins|gran|grandm\w+|granny|nan|grandfather|"
    r"grandpa|aunt|uncle|\w+-in-law)|the (?:kids|children|boys|girls|twins)|"
    # "the year the roof came off"
    r"the (?:year|day|night|week|winter|summer|time|way|moment|morning|evening) (?:the|an?|my|our|your) [\w-]+)$"
)
_LETTING = re.compile(r"(?:you )?(?:let|letting) (?:\w+ )?\w+ have\b")
# Whoever saw, saw something: "lending me your good saw" is about a tool.
_SEEN = word_set("the a an my our your her his their me us you it him them that how what where every all some both")
_MAY_BE_DONE, _MADE_BY = word_set("made told asked kept sent"), word_set("by of from on with for in")
_LINKS = word_set(
    "i we you i've we've i'd we'd who who'd who's which that what how why when where because as if whether "
    "before after while since until till so there though sure once everything everyone all and say case check ensure"
)


def _before_finite(text: str) -> str:
    """ "giving me your cell said text with any questions": a verb that nothing leads in starts something new."""
    if not _MAY_BE_FINITE.search(text):
        return text
    tokens = text.split()
    bare = [token.strip(",'\"").lower() for token in tokens]
    if _FINITE.isdisjoint(bare[2:]):
        return text
    led_in = False
    for place, word in enumerate(bare):
        if word in _LINKS and place > 0:
            led_in = True
        elif (
            place > 1
            and word in _FINITE
            and bare[place - 1] not in {"to", "being", "been"}
            and not (word == "have" and _LETTING.match(text))
            and not (word in _MAY_BE_DONE and not _MADE_BY.isdisjoint(bare[place + 1 : place + 2]))
            and not (word == "saw" and _SEEN.isdisjoint(bare[place + 1 : place + 2]))
            and not led_in
            and not _IS_SUBJECT.search(" ".join(tokens[:place]))
        ):
            head = tokens[:place]
            return " ".join(head) if word in {"said", "says"} else _last_comma_off(head)
    return text


def _last_comma_off(tokens: list[str]) -> str:
    """Up to the last comma, else up to the last preposition: the words before a verb are its subject."""
    for place in range(len(tokens) - 1, 1, -1):
        if tokens[place - 1].endswith(","):
            return " ".join(tokens[:place]).rstrip(",")
        if tokens[place].lower() in {"about", "with", "from", "where"}:
            return " ".join(tokens[:place])
    return ""


_ODD = word_set(
    "bc w u r ur cd wd pls thx lol vm lvm hm cos def govt pts prob tbd asap ie eg vs perdiem abt thru nite sched "
    "ref rec elem mgmt approx incl hrs yrs etc ok ugh haha yay wow omg messed screwed botched damn crap hell "
    "bitching bitched shit shits shitty bullshit arse arsed fuck fucks fucked fucking pissed bollocks wanker crappy"
)
_NAMED_NUMBER = re.compile(
    r"40[13]\(?[bk]\)?|(?:[a-z]+-)?\d+(?:st|nd|rd|th|s|D|%)?(?:-\w+)*|\d{1,2}:\d\d|\d{1,3},\d{3}", re.IGNORECASE
)
_JOINTS = word_set(
    "to of for with without about on in at from by because so when while till until after before as and like via "
    "through into past"
)


def _before_odd_word(text: str) -> str:
    tokens = text.split()
    for place, token in enumerate(tokens):
        if _is_word(token) or (token.isdigit() and is_numbered(tokens, place)):
            continue
        if _is_odd(token, " ".join(tokens[place + 1 : place + 4])):
            return " ".join(tokens[:place]) if token in {"2", "4", "w"} else _up_to_joint(tokens[:place])
    return text


@lru_cache(maxsize=4096)
def _is_word(token: str) -> bool:
    """Whether it is sound whatever follows it, as nearly every word is."""
    return token.isalpha() and not _is_odd(token, "")


def _is_odd(token: str, following: str) -> bool:
    word = token.strip(",.;()'\"").removesuffix("'s")
    if not word or word.lower() in _ODD:
        return True
    if not word.isalpha():
        if _SIGN.search(word.replace("/", "") if _SLASH.fullmatch(word) else word):
            return True
        if any(map(str.isdigit, word)):
            if word in {"2", "4"}:
                return not (_COUNTED.match(following) or following[:1].isupper())
            return not (
                _NAMED_NUMBER.fullmatch(word) or _GENERATION.fullmatch(word) or (word[0].isupper() and word.isalnum())
            )
    if len(word) == 1:
        return word.islower() and word != "a"
    return word.isascii() and word.islower() and _VOWELS.isdisjoint(word) and word not in {"pm", "mph", "km", "pdf"}


_COUNTED = re.compile(
    r"am|pm|[a-z'-]+s\b|o'clock|on(?: |$)|off(?: |$)|of\b|(?:(?:all )?at (?:once|a time)|by \d)\b|"
    r"(?:more|spare|extra|new|old|big|small|fresh|whole|full|hot|cold|home|signed|long|short|early|late|further|"
    r"different) [a-z'-]+s\b"
)
_GENERATION = re.compile(r"\d{1,2}[A-Z]")  # "4G"
_SIGN = re.compile(r"[=<>{}\[\]\\|~^_#@*/+]")
_VOWELS = frozenset("aeiouy")
_SLASH = re.compile(r"[A-Z]+/[A-Z]+")


def _up_to_joint(tokens: list[str]) -> str:
    """The words before the last joint, so that no half phrase stays."""
    for place in range(len(tokens) - 1, 1, -1):
        if tokens[place].lower() == "and" and not tokens[place - 1].islower():
            continue
        if tokens[place].strip(",").lower() in _JOINTS:
            return " ".join(tokens[:place])
        if tokens[place - 1].endswith(","):
            return " ".join(tokens[:place]).rstrip(",")
    return ""
