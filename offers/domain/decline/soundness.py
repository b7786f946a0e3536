"""The last gate before an act may be said: cut to its sound head, or given up. A short thanks beats a spliced one."""

from __future__ import annotations

import re
from dataclasses import replace

from offers.domain.decline import verbs
from offers.domain.decline.acts import Act
from offers.domain.decline.prose import word_set, words


def sound(act: Act) -> Act | None:
    """The act if it can be read aloud, its clean head if only that can, else None."""
    if act.own_words:
        return act
    form, that_form = _mended(act.for_form), _mended(act.that_form)
    if not form:
        return None
    same = len(words(that_form)) - len(words(act.that_form)) == len(words(form)) - len(words(act.for_form))
    return replace(act, for_form=form, that_form=that_form if same else "")


def _mended(text: str) -> str:
    for cut in (_before_colon, _first_of_list, _before_finite, _before_odd_word, _without_tail):
        text = cut(text).strip(" ,")
        if not text:
            return ""
    for pattern, better in _SMOOTHED:
        text = pattern.sub(better, text)
    text = _with_articles(text)
    return "" if _BROKEN.match(text) or _BROKEN_WITHIN.search(text) else text


_SMOOTHED = [
    (re.compile(pattern), better)
    for pattern, better in [
        (r"\b(me|us) later (?=(?:the|a|an|your|some|two|three)\b)", r"\1 "),
        (
            (
                r"\bwith (?=(?:residents|fellows|nurses|teachers|students|partners|trustees|faculty|"
                r"engineers|crew|staff|"
                r"board|committee|team)\b)"
            ),
            "with the ",
        ),
        (r",? who (?!.*\byou\b).*$", ""),
        (r"\b(?:dumb|stupid|silly|dopey|idiotic) (?=\w)", ""),
    ]
]
_BROKEN = re.compile(
    r"\b(?:thing|stuff)$|\b(?:giving|gave|sending|sent)(?: me)? (?:a copy|one|some|(?:\w+ )?(?:names|ones|options))$|"
    r"^(?:you )?\w+(?:ing|ed)? yourself$|^keeping \w+ing\b|\bwhich (?:was|were|is|one)\b|"
    r"\b(?:a|an|the|my|our) you\b|\byou you\b|"
    r"^(?:you )?[\w-]+(?: (?:me|"
    r"us))?$(?<!listening)(?<!you listened)(?<!feeding us)(?<!you fed us)(?<!lunch)(?<!dinner)(?<!coffee)(?<!breakfast)"
    r"(?<!supper)(?<!brunch)(?<!tea)(?<!barbecue)(?<!drinks)(?<!advice)(?<!directions)(?<!help)(?<!tips)"
    r"(?<!introductions)|"
    r"(?:you )?[\w-]+(?: (?:me|us))? (?:to|of|for|with|about|on|in|at|from|by|and|or|the|a|an|my|your|because)$"
)
_BROKEN_WITHIN = re.compile(
    r"\b(?:(?:thing|stuff)$|(?:giving|gave|sending|sent)(?: me)? (?:a copy|one|some|(?:\w+ )?(?:names|ones|options))$|"
    r"(?:a|an|the|my|our|you) you\b)"
)


_COLON = re.compile(r":(?=\s|$)")


def _before_colon(text: str) -> str:
    return _COLON.split(text)[0] if ":" in text else text


# What may follow a comma and still belong to the act.
_BELONGS = re.compile(
    r"(?:and|or|with|from|all|including|even|right|just|over|through|down|up|in|on|at|for|when|while|because|so|after|"
    r"before|to|by|as|line by line|page by page|one by one|every|twice|[a-z]+ by [a-z]+|"
    r"[a-z]+ing (?:me|us|my|our|every|all))\b"
)


def _first_of_list(text: str) -> str:
    """ "the hotel, mileage form" is cut to "the hotel"; "bread, soup, and tea" and ", all the way home" stay."""
    if "," not in text:
        return text
    parts = re.split(r"\s*,\s*", text)
    if len(parts) > 2 and re.match(r"(?:and|or)\b", parts[-1]):
        return text
    kept = parts[0]
    for part in parts[1:]:
        if not _BELONGS.match(part) or (re.match(r"and\b", part) and len(parts) > 2):
            break
        kept += f", {part}"
    return kept


_FINITE = word_set(
    "said says was were is are had has have did does went came told asked gave took drove knew saw wrote sent got "
    "kept sounded seemed loved liked made talked cried laughed thinks thought wants wanted"
)
_IS_SUBJECT = re.compile(
    r"\b(?:you|have|having|your (?:wife|husband|partner|spouse|mother|father|son|daughter|team|kids|children))$"
)
_LINKS = word_set(
    "i we you who which that what how why when where because as if whether before after while since until till so "
    "once everything everyone all and"
)


def _before_finite(text: str) -> str:
    """ "giving me your cell said text with any questions": a verb that nothing leads in starts something new."""
    tokens = text.split()
    led_in = False
    for place, token in enumerate(tokens):
        word = token.strip(",'\"").lower()
        if word in _LINKS and place > 0:
            led_in = True
        elif place > 1 and word in _FINITE and not led_in and not _IS_SUBJECT.search(" ".join(tokens[:place])):
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
    "ref rec elem mgmt approx incl hrs yrs etc ok ugh haha yay wow omg messed screwed botched damn crap hell"
)
_NAMED_NUMBER = re.compile(r"\d+(?:st|nd|rd|th|s|D|%)?(?:-\w+)*|\d{1,2}:\d\d|\d{1,3},\d{3}", re.IGNORECASE)
_JOINTS = word_set(
    "to of for with about on in at from by because so when while till until after before as and like via through "
    "into past"
)


def _before_odd_word(text: str) -> str:
    tokens = text.split()
    for place, token in enumerate(tokens):
        if _is_odd(token, tokens[place + 1] if place + 1 < len(tokens) else ""):
            return " ".join(tokens[:place]) if token in {"2", "4", "w"} else _up_to_joint(tokens[:place])
    return text


def _is_odd(token: str, following: str) -> bool:
    word = token.strip(",.;()'\"").removesuffix("'s")
    if not word or word.lower() in _ODD:
        return True
    if not word.isalpha() and _SIGN.search(word.replace("/", "") if _SLASH.fullmatch(word) else word):
        return True
    if any(map(str.isdigit, word)):
        if word in {"2", "4"}:
            return not re.match(r"(?:am|pm|[a-z'-]+s\b|o'clock)", following)
        return not (_NAMED_NUMBER.fullmatch(word) or (word[0].isupper() and word.isalnum()))
    if len(word) == 1:
        return word.islower() and word != "a"
    return word.isascii() and word.islower() and _VOWELS.isdisjoint(word) and word not in {"pm", "mph", "km"}


_SIGN = re.compile(r"[=<>{}\[\]\\|~^_#@*/]")
_VOWELS = frozenset("aeiouy")
_SLASH = re.compile(r"[A-Za-z]{2,}/[A-Za-z]{2,}")


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


def _without_tail(text: str) -> str:
    return _TAIL.sub("", _STRANDED.sub("", text))


_TAIL = re.compile(r"(?:,? (?:after|already|too|also|though|basically|actually|specially|and|or|as well))+$")
_STRANDED = re.compile(r" (?:after|before) (?:verbal|offer|signing)$| while (?:\w+ )?\w+ing$")


_DETERMINERS = word_set(
    "the a an one my our your his her their its this that these those each every all both some any no another many "
    "much several few two three four five six seven eight nine ten more most what which how why where when who "
    "whose me us you it them him everything everyone half part lots plenty"
)
_COUNTABLE = word_set(
    "airport apartment application badge bag barn bench binder block book bookshop boat booth box brief bus cabin "
    "cafe calculator calendar camera car card chair chamber charger checklist clinic-tour coat contract copy desk "
    "diagram dictionary document draft email essay farm ferry flight floor form garage garden greenhouse guide "
    "handbook handout handoff hangar hat hotel house itinerary jacket job key kitchen lab ladder letter library "
    "license link list locker machine manual map market memo menu model note notebook office opening paper permit "
    "phone photo picture place plan poem policy portfolio preview printer process program prototype quilt ranch "
    "recipe reference report reservation restaurant ride robot room route schedule school script scrap seat shelf "
    "shop showroom site spreadsheet station studio summary syllabus system table template tent test text ticket "
    "tool tower trailer train truck umbrella unit van vineyard warehouse workshop worksite workroom workstation "
    "yard charge trick walk-in one-bedroom two-bedroom three-bedroom pass plant end panel interview tour question "
    "canteen cafeteria diner bistro pub packet timeline bus-stop theater stage gym church mosque temple bakery shed "
    "parlor paddock field orchard kiln simulator sim cockpit courtroom ward wing suite bay playground auditorium "
    "sanctuary archive museum gallery track dock ship boatyard engine plane crane press oven cellar pantry bar "
    "patio deck rooftop terrace neighborhood daycare preschool nursery barnyard pharmacy dispensary blotter rig "
    "chart dashboard repo codebase pipeline lathe mill forge loom piano organ keyboard choir-loft pulpit parsonage "
    "rectory manse"
)
_TOLD_OF = word_set(
    "explaining explained sending sent sorting sorted fixing fixed writing wrote reading printing printed drafting "
    "drafted describing described showing showed handling handled sketching sketched clarifying clarified"
)
_MASS = word_set(
    "lunch dinner supper breakfast coffee tea soup bread food water advice help information paperwork research "
    "music feedback work time care mail equipment furniture housing luggage me us you people them everything things "
    "flowers money traffic rapid childcare home around back up out late early over through down along how why what"
)
_END_OF_NOUNS = re.compile(
    r"(?:to|of|for|with|about|on|in|at|from|by|because|so|when|while|till|until|after|before|as|and|or|you|I|we|that|"
    r"who|which|where|how|why|what|if|the|a|an|my|our|your|over|through|around|near|within|at|later|again|personally|"
    r"yourself|together|home|there|here|[a-z]+ly|[a-z]+ing|ready|twice)"
)
_INTO = word_set("and past before during to at in of on through about into from with by near around explaining")


_MEALS = word_set("lunch dinner supper breakfast brunch coffee tea drinks")


def _with_articles(text: str) -> str:
    """ "driving me to ramen place" is mended to "to the ramen place"."""
    tokens = text.split()
    offset = 1 if tokens[0] == "you" else 0
    if not (tokens[offset].endswith("ing") or offset or tokens[0] in _MEALS):
        return text
    starts = [offset + 1]
    starts += [place + 1 for place, token in enumerate(tokens) if token in _INTO and place > offset]
    for start in sorted({_past_persons(tokens, start) for start in starts}, reverse=True):
        if _wants_article(tokens, start, direct=start <= offset + 2, verb=tokens[offset]):
            tokens.insert(start, _article(tokens, start))
    return " ".join(tokens)


def _article(tokens: list[str], start: int) -> str:
    """ "picture of the schedule" is a picture; "and map" is a map."""
    piece = tokens[start] in _PIECES and tokens[start + 1 : start + 2] == ["of"]
    if not piece and tokens[start - 1] not in {"and", "with"}:
        return "the"
    return "an" if tokens[start][0] in "aeiou" else "a"


_PIECES = word_set("tour picture photo copy link list scrap box piece sketch set bag binder map jar bowl tin")


_PAST = word_set("me us up out down over together round around")


def _past_persons(tokens: list[str], start: int) -> int:
    while start < len(tokens) and tokens[start] in _PAST:
        start += 1
    return start


# "by phone", "over email".
_MEANS = word_set("phone email e-mail car train bus ferry plane boat zoom text video mail")
# "my paperwork and parking permit" needs no article of its own.
_SHARED = word_set("my our your the")


def _wants_article(tokens: list[str], start: int, *, direct: bool, verb: str) -> bool:
    """Whether a bare singular noun starts here."""
    if tokens[start - 1] in {"by", "over"} and tokens[start] in _MEANS:
        return False
    if tokens[start - 1] == "and" and not _SHARED.isdisjoint(tokens[max(0, start - 5) : start]):
        return False
    end = start
    while (
        end < len(tokens)
        and not _END_OF_NOUNS.fullmatch(tokens[end].rstrip(","))
        and not (end > start and tokens[end + 1 : end + 3] == ["by", tokens[end]])
    ):
        end += 1
        if tokens[end - 1].endswith(","):
            break
    if end == start and tokens[start : start + 1] and tokens[start].endswith("ing"):
        return "".join(tokens[start + 1 : start + 2]) in _COUNTABLE and tokens[start - 1] in {"up", "and"}
    nouns = [token.rstrip(",") for token in tokens[start:end]]
    if not nouns or nouns[0].lower() in _DETERMINERS or nouns[0].lower() in _MASS or "'s" in " ".join(nouns):
        return False
    head = nouns[-1]
    if not head.islower() or nouns[0][0].isdigit() or (head.endswith("s") and not head.endswith("ss")):
        return False
    if head in _COUNTABLE:
        return True
    return direct and verb in _TOLD_OF and head not in _MASS and not verbs.is_past(head)
