"""What hurried fingers type, written out: "drove me 2 the apt w/ her dog" is "drove me to the apartment with "
"her dog".

Only what can mean one thing is touched; what stays odd is caught later, by `soundness`.
"""

from __future__ import annotations

import re

from offers.domain.decline.days import MONTHS, with_days, with_months
from offers.domain.decline.kindness import KIND_ACTS
from offers.domain.decline.prose import Rewriting, word_set
from offers.domain.decline.verbs import is_base, is_past
from offers.domain.decline.work_words import WORK_WORDS

_WRITTEN = dict(
    pair.split("/", 1)
    for pair in word_set(
        "bc/because b4/before abt/about btwn/between frm/from thru/through nite/night tonite/tonight thx/thanks "
        "ppl/people msg/message msgs/messages txt/text txts/texts txted/texted txtd/texted wk/week wks/weeks "
        "wkend/weekend wknd/weekend yr/year yrs/years mos/months cd/could wd/would shd/should rm/room rms/rooms "
        "bldg/building mtg/meeting mtgs/meetings appt/appointment appts/appointments dept/department hosp/hospital "
        "univ/university mgr/manager mgmt/management pkg/package apt/apartment apts/apartments pic/picture "
        "pics/pictures introd/introduced introed/introduced intro'd/introduced sched'd/scheduled q's/questions "
        "qs/questions elem/elementary govt/government ctr/center esp/especially tho/though cuz/because gd/good u/you "
        "ur/your tmrw/tomorrow bday/birthday brkfst/breakfast fav/favorite diff/different stn/station hr/hour "
        "acct/account mins/minutes info/information diss/dissertation asst/assistant pls/please didnt/didn't "
        "couldnt/couldn't wasnt/wasn't isnt/isn't dont/don't cant/can't doesnt/doesn't wouldnt/wouldn't hadnt/hadn't "
        "hasnt/hasn't werent/weren't im/I'm i'm/I'm ive/I've i've/I've i/I i'd/I'd hes/he's shes/she's thats/that's "
        "teh/the thier/their untill/until drov/drove gav/gave tok/took brot/brought bot/bought tsa/TSA nyc/NYC cv/CV "
        "tv/TV icu/ICU grp/group cust/customer dr's/doctor's conf/conference certs/certificates cert/certificate "
        "reqs/requirements lib/library ofc/office hwy/highway mkt/market restos/restaurants resto/restaurant "
        "temp/temporary pkt/packet sked/schedule tix/tickets tkts/tickets em/them spanish/Spanish french/French "
        "german/German italian/Italian welsh/Welsh irish/Irish english/English cantonese/Cantonese mandarin/Mandarin "
        "japanese/Japanese korean/Korean arabic/Arabic hindi/Hindi refs/references linkedin/LinkedIn zoom/Zoom "
        "whatsapp/WhatsApp facetime/FaceTime airbnb/Airbnb incl/including nicu/NICU picu/PICU cvicu/CVICU pacu/PACU "
        "emr/EMR ehr/EHR iep/IEP ieps/IEPs usa/USA uk/UK ppwk/paperwork accomm/accommodation "
        "equip/equipment presentn/presentation sess/session monday/Monday tuesday/Tuesday wednesday/Wednesday "
        "thursday/Thursday friday/Friday saturday/Saturday sunday/Sunday mondays/Mondays saturdays/Saturdays "
        "sundays/Sundays january/January february/February october/October november/November december/December "
        "christmas/Christmas thanksgiving/Thanksgiving husb/husband hubby/husband fwd/forward relo/relocation "
        "figma/Figma til/until mo/month pg/page pgs/pages resched/rescheduled mvt/movement mvts/movements "
        "xmas/Christmas theyd/they'd youd/you'd weve/we've theyve/they've pp/pages ceo/CEO cto/CTO cfo/CFO ipad/iPad "
        "phd/PhD mri/MRI classrm/classroom classrms/classrooms intro/introduction intros/introductions "
        "frag/fragment frags/fragments cttee/committee "
        "verif/verification verifs/verifications agmt/agreement weds/Wednesday amtrak/Amtrak "
        "rotn/rotation sys/system oncall/on-call cld/could wld/would shld/should betw/between dpt/department "
        "orch/orchestra pedi/pediatric vol/volunteer aug/August sept/September sep/September oct/October "
        "nov/November feb/February apr/April jul/July pto/PTO supt/superintendent natl/national intl/international "
        "assoc/associate fams/families nbhd/neighborhood lic/license reimb/reimbursement avg/average rly/really "
        "mktg/marketing biz/business coz/because "
        "wknds/weekends wkends/weekends mths/months hrs/hours secs/seconds convo/conversation convos/conversations "
        "agmts/agreements sys/system desc/description covid/COVID "
        "oregon/Oregon texas/Texas ohio/Ohio michigan/Michigan minnesota/Minnesota montana/Montana colorado/Colorado "
        "california/California florida/Florida illinois/Illinois alaska/Alaska arizona/Arizona wisconsin/Wisconsin "
        "vermont/Vermont virginia/Virginia maryland/Maryland massachusetts/Massachusetts nevada/Nevada utah/Utah "
        "washington/Washington iowa/Iowa kansas/Kansas chicago/Chicago boston/Boston seattle/Seattle denver/Denver "
        "london/London scotland/Scotland ireland/Ireland canada/Canada"
    )
)
# "walkd" is "walked".
_CLIPPED = {clipped: act for act in KIND_ACTS if act.endswith("ed") and not is_past(clipped := f"{act[:-2]}d")}
_SHORT = _WRITTEN.keys() | _CLIPPED.keys()
_LETTERS = re.compile(r"[a-z0-9']+")
_WORD = re.compile(r"(?<![\w'/@#.-])[a-z][a-z0-9']*(?![\w'/@#-])", re.IGNORECASE)
_DETERMINED = r"(?:the|a|an|my|our|me|us|her|his|their|him|them|every|all|each|another)\b"
_KIN = word_set(
    "daughter son wife husband brother sister mother father mom dad grandmother grandfather friend partner aunt uncle "
    "neighbor boss"
)
_KINS = {f"{kin}s" for kin in _KIN}
_KIN_POSSESSIVE = re.compile(rf"\b((?:my|our|her|his|their|your) )({'|'.join(sorted(_KIN))})s (?=([a-z]{{3,}})\b)")
_CONNECTIVES = word_set("and the were are who that with had have for from about when while both all too in at on to")
_FOUR = re.compile(
    r"(?<=letter )4 (?=[a-z])|"
    rf"(?<=[a-z] )4 (?={_DETERMINED}|(?:lunch|dinner|coffee|tea|supper|drinks|breakfast|it)\b|[A-Z][a-z]+(?<!s)\b)"
)
_SAME_DAY = re.compile(r"(?<!the )(?<!that )\bsame (?=(?:day|night|evening|week|weekend|morning|afternoon)\b)")
_ORDINALS = ("", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth")
_COUNTS = ("", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_MARKS = Rewriting(
    ("+", r"(?<=\w),? ?\+ ?(?=[A-Za-z])(?!\+)", " and "),
    ("@", r"(?<=\s)@ ?(?=\S)|^@ (?=\S)", "at "),
    (
        "at hers|at his|at theirs",
        r"\bat (?:(her)s|(his)|(their)s)(?=$|[,.;!]| (?:with|and|for|on|w|in|after|before)\b)",
        r"at \1\2\3 place",
    ),
    ("N ", r"(?<=[a-z,] )N (?=[A-Z][a-z]+)", "North "),
    ("S ", r"(?<=[a-z,] )S (?=[A-Z][a-z]+)", "South "),
    ("E ", r"(?<=[a-z,] )E (?=[A-Z][a-z]+)", "East "),
    ("W ", r"(?<=[a-z,] )W (?=[A-Z][a-z]+)", "West "),
    ("w in ", r"\bw in (?=\d|an?\b|the hour|two\b|three\b)", "within "),
    ("w |W ", r"\b(?:w|W)(?= (?!/)[A-Za-z])", "with"),
    ("ctr", r"\bmed(?:ical)? ctr\b", "medical center"),
    ("ref ", r"\bref (?=(?:letter|call|check)s?\b)", "reference "),
    ("rec ", r"\brec (?=letters?\b)", "recommendation "),
    ("ched", r"\b[Ss]ched\.?(?= (?:the|my|our|every\w*|all|me|us|around)\b)", "scheduled"),
    ("ched", r"\b[Ss]ched\.?(?!\w|')", "schedule"),
    (
        "v |v. ",
        r"\bv\.? (?=(?:honest|kind|open|frank|candid|patient|nice|generous|helpful|welcoming|clear)\b)",
        "very ",
    ),
    ("a-|p-|am-|pm-", r"\b(\d{1,2})(a|p)m?-(\d{1,2})(a|p)m?\b", r"from \1 \2m to \3 \4m"),
    ("+ ", r"(\d)\+ (?=[a-z])", r"more than \1 "),
    ("+ ", r"(?:^|(?<=[.!?;] ))\+ (?=[A-Za-z])", ""),
    ("buy in", r"\bbuy in\b(?= (?:math|terms|numbers|process|model|structure|plan))", "buy-in"),
    ("para by para", r"\bpara by para\b", "paragraph by paragraph"),
    ("second chair", r"\bsecond chair (?=(?:a|an|the|my|her|his|one|two)\b)", "second-chair "),
    (
        "ref",
        r"\b([Dd]id|[Gg]ave|[Ww]rote|[Ss]ent) (?:(?:(?:the|my|a) )?ref|reference)\b(?! (?:letter|call|check))",
        r"\1 my reference",
    ),
    (
        "ef given|ef done|eference given|eference done",
        r"(?:^|(?<=[.;,!?] ))[Rr]ef(?:erence)? (?:given|done)\b",
        "gave my reference",
    ),
    ("id my reference", r"\b[Dd]id my reference\b", "gave my reference"),
    ("id ", r"\bid (?=(?:need|like|want|be|have|mentioned|said|asked|told|come|stay|join|take|get|go)\b)", "I'd "),
    ("role play", r"\brole play(?=(?:ed|s|ing)\b)", "role-play"),
    ("mas eve", r"\b(?:[Xx]|[Cc]hrist)mas eve\b", "Christmas Eve"),
    ("hs", r"\bhs\b(?= (?:tour|visit|classes|gym|choir|band|student|teacher)|[,.;]|$)", "high school"),
    ("in like ", r"\bin like (?=\d|an?\b|two|five|ten)", "in about "),
    ("take home", r"(?<!to )\btake home\b(?= (?:line|with|and|test|assignment|in|for)|[,.;]|$)", "take-home"),
    (
        " first | last ",
        r"\b(about|through|over|of|on) (first|last) (?=(?:\d+|two|three|few|year|week|month|day|job)\b)",
        r"\1 the \2 ",
    ),
    ("after ", r"\bafter (?=(?:in|at|on|over) the\b)", ""),
    (
        " kids ",
        (
            r"\b((?:my|our|her|his|their) kids) (?=(?:naps|school|recital|games?|soccer|football|baseball|"
            r"basketball|hockey|piano|birthdays?|swim|practice|bedtime|schedule|daycare|"
            r"room)\b)"
        ),
        r"\1' ",
    ),
    (
        " 2 ",
        (
            r"\b(back|out|over|up|down|it|me|us) 2 "
            r"(?=(?:the|my|our|a|her|his|their)\b|(?!(?:free|extra|more|spare|full|whole|new|old|good|great|"
            r"long|short|big)\b)[a-z]+(?<!s)\b(?! [a-z]+s\b))"
        ),
        r"\1 to ",
    ),
    ("2x", r"\b2x\b", "twice"),
    ("3x", r"\b3x\b", "three times"),
    ("br|bdrm", r"\b([1-9]) ?(?:br|bdrm)\b", r"\1-bedroom"),
    ("am|pm", r"\b(\d{1,2})(am|pm)\b", r"\1 \2"),
    ("re ", r"\b([Pp]re) (?=filled|booked|printed)", r"\1-"),
    ("yo|y/o|yr", r"\b([1-9]) ?-?(?:yo|y/o|yr ?old|yrs ?old)\b", r"\1-year-old"),
    (" n ", r"(?<=[a-z]) n (?=[A-Za-z])", " and "),
    ("without me ", r"\bwithout me (?=[a-z]+ing\b)", "without my "),
    ("without us ", r"\bwithout us (?=[a-z]+ing\b)", "without our "),
    (" that ", r"(?<=[a-z]) that (?:night|evening|afternoon|morning)\b(?= (?:at|in|for|with|to)\b)", ""),
    (" q", r"\b(every|each|one|my|a|another|good|great) q\b(?!')", r"\1 question"),
    (" re ", r"(?<=\w) re (?=[\w'])", " about "),
    ("/yr|/wk|/mo", r"(?<=[a-z])/(?=(?:yr|wk|month|mo)\b)", " a "),
    (" q ", r"\b(my (?:[a-z]+ ){0,3})q (?=same\b|the same\b|in\b|within\b|by\b|at\b)", r"\1question "),
    ("ref|rec", r"\bletter of (?:ref|rec)\b\.?", "letter of reference"),
    ("re ", r"\bre (?=(?:the|my|our|her|his|their|a|an|parking|housing|visas?|schools?)\b)", "about "),
    (" q", r" q(?=$|[,.;]| (?:she|he|and|but|when)\b)", " question"),
    ("congrats", r"\bsay congrats\b", "congratulate me"),
    ("ok", r"\bok(?=$|[.,;!])", "all right"),
    ("w/", r"\bw/ ?(?:out|o)\b", "without"),
    (" intro ", r"\b(to|could|would) intro (?=(?:me|us|my|our)\b)", r"\1 introduce "),
    ("~", r"~ ?(?=\d)", "about "),
    (".0|.1|.2|.3|.4|.5|.6|.7|.8|.9", r"\b(till|until|at|past|by) (\d{1,2})\.(\d\d)\b", r"\1 \2:\3"),
    ("light", r"\b([Ff]lights?),? (?=(?:hotel|train|car|parking)s?\b(?!'))(?!.*, (?:and )?[a-z]+ ?$)", r"\1 and "),
    ("cause ", r"(?<=[a-z]) cause (?=(?:I|i|we|my|our|the|it|flight)\b)", " because "),
    ("honest ", r"\b(told (?:me|us)) honest (?=(?:what|how|about|that|why)\b)", r"\1 honestly "),
    ("s name", r"\b(every [a-z]+?)s (?=names?\b)", r"\1's "),
    ("to be a ref|to be my ref", r"\bto be (?:a|my) ref\b", "to be a reference"),
    (" app", r"\b(licen[sc]e|visa|grant|loan|school|passport) app\b", r"\1 application"),
    ("infront", r"\binfront\b", "in front"),
    (
        "in E|in O|in N|in I|in P|in er|in n|in ic|in pi",
        r"\bin (ER|OR|NICU|ICU|PICU|er|nicu|icu|picu)\b",
        r"in the \1",
    ),
)
_SHOUTED = word_set(
    "ALL ANY ENTIRE WHOLE VERY EVERY EVERYTHING EVERYONE ALWAYS REALLY SUPER HUGE TWO THREE FOUR FIVE TEN FULL MY "
    "ME US HER HIS OUR THE AND FOR WITH BEST SO MUCH LATE EARLY TWICE BACK HOME IN FROM BOTH THEN"
)


def expand(text: str) -> str:
    """The text with its shorthand written out."""
    text = WORK_WORDS(_MARKS(with_days(text)))
    if " 2 " in text:
        text = _TWO.sub(_to, text)
    if " 4 " in text:
        text = _FOUR.sub("for ", text)
    spelled = _spelled(text)
    if not _SHORT.isdisjoint(spelled):
        text = _WORD.sub(_written_out, text)
    if not MONTHS.isdisjoint(spelled):
        text = with_months(text)
    if not _TITLE_WORDS.isdisjoint(spelled):
        text = _TITLE.sub(_named, text)
    if "same " in text:
        text = _SAME_DAY.sub("the same ", text)
    if not _KINS.isdisjoint(spelled):
        text = _KIN_POSSESSIVE.sub(_owned, text)
    if _CAPITALS.search(text):
        text = _SHOUT.sub(lambda found: found[0].lower() if _is_shouted(found[0]) else found[0], text)
    if _DIGIT.search(text):
        text = _ORDINAL.sub(lambda found: _ORDINALS[int(found[1])], _COUNTED.sub(_count, text))
    return text.replace(" a hour", " an hour")


def _spelled(text: str) -> set[str]:
    """The words in lower case, with their apostrophes and cut at them."""
    found = set(_LETTERS.findall(text.lower()))
    return found.union(*(word.split("'") for word in found if "'" in word))


_TITLE_WORDS = word_set("dr prof mr ms mrs judge captain capt")
_TITLE = re.compile(rf"\b({'|'.join(sorted(_TITLE_WORDS))})(\.? )([a-z]{{3,}})\b")


def _named(found: re.Match[str]) -> str:
    """ "judge alvarez" is Judge Alvarez, "judge let me" is not."""
    if found[3] in _CONNECTIVES or is_past(found[3]) or is_base(found[3]):
        return found[0]
    return f"{found[1].title()}{found[2]}{found[3].title()}"


_TWO = re.compile(r"(?<=[a-z] )2 (?=([a-z]+)\b)")
_CAPITALS, _DIGIT = re.compile(r"[A-Z][A-Z]"), re.compile(r"[0-9](?:[ -]|st |nd |rd |th )")
_ORDINAL = re.compile(r"(?<![\w.])([1-9])(?:st|nd|rd|th)(?= [a-z])")
_SHOUT = re.compile(r"\b[A-Z]{2,}\b")
_COUNTED = re.compile(
    r"(?<![\w:.,/$#-])(?<!till )(?<!until )(?<!\bat )(?<!past )(?<!before )(?<!after )(?<!from )(?<!year "
    r")(?<!grade )(?<!class )(?<!chapter )(?<!level )(?<!lot )(?<!unit )(?<!room )(?<!ward )"
    r"(?<!route )(?<!gate )(?<!tower )(?<!bay )(?<!form )([2-9]|1[0-2])(?= (?!(?:am|pm|to|or|and|on|in|at|so|"
    r"for|by|with|"
    r"when|then|because|till|until|after|before|but)\b)[a-z]{2,}|-(?:bedroom|year-old)\b| of (?:the|my|our)\b)"
)


def _to(found: re.Match[str]) -> str:
    return "to " if re.fullmatch(_DETERMINED, found[1]) or is_base(found[1]) or found[1] == "log" else found[0]


def _written_out(found: re.Match[str]) -> str:
    word = found[0]
    written = _WRITTEN.get(word.lower(), "") or (word.islower() and _CLIPPED.get(word, ""))
    if not written or (word.isupper() and len(word) > 1):
        return word
    return written[0].upper() + written[1:] if word[0].isupper() else written


def _owned(found: re.Match[str]) -> str:
    if found[3] in _CONNECTIVES or is_past(found[3]):
        return found[0]
    return f"{found[1]}{found[2]}'s "


def _is_shouted(word: str) -> bool:
    return word in _SHOUTED or (len(word) > _LONGEST_ACRONYM and re.search(r"[AEIOUY]", word) is not None)


_LONGEST_ACRONYM = 6


def _count(found: re.Match[str]) -> str:
    """ "3 farms" is three farms, "Brandenburg 6" stays as it is."""
    before = found.string[: found.start()]
    if found.string.startswith(_SPANS, found.end()):
        return _COUNTS[int(found[1])]
    return found[0] if _TITLED.search(before) and not _GIVEN.search(before) else _COUNTS[int(found[1])]


_SPANS = (" hours", " minutes", " days", " weeks", " houses", " flats", " homes", " times")
_GIVEN = re.compile(r"\b(?:[Gg]ave|[Ss]ent|[Ss]howed|[Ff]ound|[Gg]ot|[Tt]old) [A-Z][a-z]+ $")
_TITLED = re.compile(r"[a-z,] [A-Z][a-z]{3,}(?<!day) $")
