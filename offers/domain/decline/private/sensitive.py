"""Notes of things that must be handled with care: confidences, and what is somebody's own affair."""

from __future__ import annotations

import re

from offers.domain.decline.facts import Case, Interaction
from offers.domain.decline.private.confidences import is_marked
from offers.domain.decline.questions import asked_once
from offers.domain.decline.text.prose import AnyCase, plain


@asked_once
def is_confidence(entry: Interaction) -> bool:
    """Whether a note says that something was told in confidence, and not only what somebody would rather not have."""
    note = plain(entry.note)
    return is_marked(note) and is_marked(_ASKED_ELSE.sub("", note))


# "asked me not to ring them first", "asked me to keep in touch"
_ASKED_ELSE = re.compile(
    r"\b(?:asked|told|begged) (?:me |us )?(?:(?:not to|to not) (?:call|ring|phone|text|e-?mail|write|contact|reach|"
    r"apply|bring|wear|park|drive|rush|worry|wait|bypass|skip|go (?:around|over|round|to|through)|sign|come|"
    r"be (?:late|shy|left|passed|skipped|bypassed|kept|cut))|"
    r"to keep (?:in touch|in mind|an eye|(?:him|her|them|us) (?:posted|informed|updated|in the loop)))\b",
    re.IGNORECASE,
)


_KNOWN_TO_FEW = AnyCase(
    r"\b(?:nobody|no one|no-one|none) (?:\w+ )?(?:at (?:work|the \w+)|there|on the \w+|of them) knows?\b|"
    r"\bonly (?:she|he|(?:her|his) \w+) knows?\b|"
    r"\bonly (?!(?:one|ones|person|people|god|heaven|time)\b)(?:[\w.'-]+ ){1,2}knows?"
    r"(?=\W*$|[.,;!?)]| (?:yet|so far|about (?:it|this)|of it|it|this)\b)"
)
# "Skip doesn't know yet": somebody by name, who is to hear it from others.
_NOT_TOLD = re.compile(
    r"(?:\b(?!(?:I|We|They|You|It|She|He|Nobody|People)\b)[A-Z][\w.'-]+|\b[Hh](?:er|is) (?:boss|wife|husband|"
    r"chief|chair|partners?|team|staff)) (?:(?:does|do)(?:n'?t| not) know(?: yet| about (?:it|this))?|"
    r"(?:has|have)(?:n'?t| not)(?: yet)? been told(?: yet)?|is(?:n'?t| not) to know)(?=\W*$|[.,;!?)])"
)


@asked_once
def is_known_to_few(entry: Interaction) -> bool:
    """Whether a note tells what few know, asked to be kept or not: "nobody at work knows". An NDA is its own matter."""
    note = plain(entry.note)
    is_marked_so = is_confidence(entry) and is_marked(_QUIET_DEED.sub("", _BY_NDA.sub("", note)))
    return is_marked_so or bool(_KNOWN_TO_FEW.search(note)) or _is_untold(note)


def _is_untold(note: str) -> bool:
    return (" know" in note or " told" in note) and _NOT_TOLD.search(note) is not None


# What somebody did without a word is nothing that they told.
_QUIET_DEED = re.compile(
    r"\b(?:very |so )?quietly (?=(?:poured|paid|fixed|cooked|baked|washed|fetched|mended|ironed|cleared|"
    r"(?:extended|rebooked|moved|upgraded|swapped|changed|cancelled|sorted|arranged) (?:me|us|my|our)|"
    r"(?:slipped|brought|handed|passed|lent|gave|found|got|fed) (?:me|us|her|him|my|the kids)|"
    r"(?:made|put) (?:(?:me|us|her|him|my \w+|our \w+) )?(?:an? |some |the |up )?(?:\w+ )?(?:tea|coffee|soup|toast|"
    r"sandwich\w*|beds?|cocoa|broth|kettle|blanket|supper|breakfast))\b)|"
    # what the user tells nobody is told by nobody
    r"\b(?:I|we)(?:'ve)? (?:haven'?t|have not|hadn'?t|had not) told\b",
    re.IGNORECASE,
)


@asked_once
def is_hearsay(entry: Interaction) -> bool:
    """Whether the user heard it of this person from somebody else: "heard she got let go - not to be repeated"."""
    return is_known_to_few(entry) and _HEARD.match(plain(entry.note)) is not None


_HEARD = re.compile(
    r"\W*(?:i )?(?:(?:have )?heard|hear|word is|rumou?r(?: has it)?|someone said|they say|apparently)\b(?: that)? "
    r"(?:s?he|they|her|his|their)\b",
    re.IGNORECASE,
)


_BY_NDA = re.compile(r"\b(?:nda\b|non-?disclosure\b|(?:under )?embargo(?:ed)?\b)", re.IGNORECASE)
# "hates losing", "can't stand the midges": a dislike of no person and no post.
_A_TASTE = (
    r"(?:to\b|(?!(?:working|being|living|reporting|teaching|sitting|sharing|coming|everything|nursing)\b)[a-z]+ing\b"
    r"(?! (?:for|under|with)\b)|(?:(?:the|a|any|all|this) )?(?:cold|rain|heat|snow|wind|weather|traffic|parking|"
    r"mondays|mornings|midges|flies|mess|noise|small talk|fuss|phones?|e-?mails?|spreadsheets?|slides|stairs|heights|"
    r"coffee|tea|cilantro|coriander|onions?|mushrooms?|cats?|dogs?|cameras?|zoom|ties|suits|selfies)\b)"
)
# What touches somebody's own life or standing, and is theirs to tell (rule 49).
_THEIR_OWN = AnyCase(
    r"\b(?:split(?:ting)? up(?=$|[.,;]| w/| with (?:her|his|their)\b| from\b)|broke up|broken up|breaking up|"
    r"separat(?:ed|ing) from|divorc(?:ed|ing)|got dumped|"
    r"(?:her|his|their) (?:\w+ )?(?:divorce|separation|break-?up|cancer|tumou?r|illness|diagnosis|depression|"
    r"miscarriage|drinking|debts?|affair|pregnancy|ivf|burn-?out|notice)|(?:she|"
    r"he)(?:'s| is) (?:pregnant|expecting|ill|"
    r"being (?:pushed|eased|managed|forced) out)|(?:pushed|forced|eased|managed) out|(?:near|"
    r"close to|in) tears|(?:she|he) (?:cried|"
    r"wept|broke down)|(?:she|he)(?:'s| is) off to|"
    r"(?:thinking (?:of|about)|planning on|about to be|she's|he's|she is|he is|talks of) (?:leaving|quitting|retiring|"
    r"resigning|looking (?:elsewhere|around)|job.?hunting|applying (?:elsewhere|for))|handing in (?:her|his)|"
    r"(?<!\bi )wants out\b|(?:one|a) foot out (?:of )?the door|job.?hunting\b|interviewing elsewhere|"
    r"looking to (?:leave|quit|get out|move on|jump ship)|"
    r"(?:moan|grumbl|grous|bitch|whing|bellyach|complain|slagg|rant|vent|grip)(?:e|ed|es|s|ing)?(?: \w+)? (?:about|"
    r"at|on|off)(?! (?:the |his |her |their )?(?:mileage|miles|weather|traffic|parking|coffee|food|prices?|petrol|gas|"
    r"rain|heat|cold|snow|roads?|printer|wi-?fi|commute|flies|midges|football|referee|trains?|buses|bus|drive|mud|"
    r"potholes?|paperwork|taxes)\b)|(?:hates?|loathes?|despises?|can'?t stand|fed up with|sick of|"
    r"fell out with|no love for|badmouth\w*)"
    rf"(?! {_A_TASTE})|"
    r"(?:did|does)n'?t (?:like|trust|rate|think much of) (?:the|her|his|their|any)|(?:the|a|her|his) (?:row|"
    r"feud) with)\b"
)
_OF_MINE = re.compile(r"\b(?:I|[Mm]y|[Ww]e|[Oo]ur|husband|wife)\b[^.;]{0,20}$")


@asked_once
def is_their_own_affair(entry: Interaction) -> bool:
    """Whether a note tells, unmarked, what is somebody's own affair: a break-up, a grudge, a plan to leave."""
    note = plain(entry.note)
    found = _THEIR_OWN.search(note)
    return found is not None and not _OF_MINE.search(note[: found.start()]) and not is_known_to_few(entry)


_IN_US = re.compile(
    r"\b(?:USA?|United States|Ala(?:bama|ska)|Arizona|Arkansas|California|Colorado|Connecticut|"
    r"Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|"
    r"Maine|Maryland|Massachusetts|Michigan|"
    r"Minnesota|Mississippi|Missouri|"
    r"Montana|Nebraska|Nevada|New (?:Hampshire|Jersey|Mexico|York)|(?:North|South) (?:Carolina|"
    r"Dakota)|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|Tennessee|Texas|Utah|"
    r"Vermont|Virginia|Washington|West Virginia|"
    r"Wisconsin|Wyoming)\b|, (?!UK|NZ|SA|IE|AU|IN|ON|BC|QC|NS|NB|AB|SK|MB|NL|PE|YT|NT|NU)[A-Z]{2}$|, IN$"
)


def is_in_us(case: Case) -> bool:
    """Where the work is, or else the user; also where nothing is on file."""
    where = case.organization.location or case.applicant.location
    return not where or _IN_US.search(where) is not None


# Where "Mr", "Mrs" and "Dr" are written without a stop, and what of the same name lies elsewhere.
_NO_STOPS = re.compile(
    r"\b(?:UK|U\.K\.|United Kingdom|Britain|England|Scotland|Wales|Ireland|Isle of [A-Z]\w+|Isles of Scilly|"
    r"Channel Islands|Jersey|Guernsey|Co\.? (?=[A-Z])|County (?=[A-Z])|(?<!New )[A-Z][a-z]+shire|Cornwall|Devon|Dorset|"
    r"Somerset|Kent|(?:East|West) Sussex|Surrey|Essex|Norfolk|Suffolk|Cumbria|Northumberland|Rutland|Tyneside|"
    r"Newcastle upon Tyne|Tyne and Wear|Merseyside|(?:West )?Midlands|King's Lynn|Gwynedd|Powys|Dyfed|Gwent|Anglesey|"
    r"Fife|Orkney|Shetland|Argyll|Highlands?|Perthshire|London|Edinburgh|Glasgow|Aberdeen|Dundee|Inverness|Stirling|"
    r"Cardiff|Swansea|Belfast|Derry|Dublin|Cork|Galway|Limerick|Waterford|Kerry|Mayo|Donegal|Sligo|Leeds|Sheffield|"
    r"Bradford|Huddersfield|Liverpool|Bristol|Norwich|Nottingham|Leicester|Coventry|Shrewsbury|Exeter|Plymouth|Oxford|"
    r"Australia|New South Wales|NSW|Queensland|Victoria|Tasmania|Northern Territory|Sydney|Melbourne|Brisbane|Adelaide|"
    r"Hobart|Canberra|New Zealand|NZ|Aotearoa|Auckland|Dunedin|Otago|Christchurch|South Africa|Gauteng|Johannesburg|"
    r"Cape Town|(?:Western|Eastern|Northern) Cape|KwaZulu-Natal|Durban|Pretoria|Limpopo|Mpumalanga|India|"
    r"Andhra Pradesh|Assam|Bihar|Chhattisgarh|Goa|Gujarat|Haryana|Himachal Pradesh|Jharkhand|Karnataka|Kerala|"
    r"Madhya Pradesh|Maharashtra|Manipur|Meghalaya|Mizoram|Nagaland|Odisha|Punjab|Rajasthan|Sikkim|Tamil Nadu|"
    r"Telangana|Tripura|Uttar Pradesh|Uttarakhand|West Bengal|Delhi|Mumbai|Bengaluru|Bangalore|Kolkata|Chennai|"
    r"Hyderabad|Pune|Kochi|Nigeria|Ghana|Kenya|Uganda|Tanzania|Zambia|Zimbabwe|Malawi|Botswana|Namibia|Malta|"
    r"Singapore|Malaysia|Hong Kong|Sri Lanka)\b"
)
_WITH_STOPS = re.compile(
    r"\b(?:Canada|Ontario|Quebec|Québec|Nova Scotia|New Brunswick|British Columbia|Alberta|Manitoba|Saskatchewan|"
    r"Newfoundland|Prince Edward Island|Yukon|Nunavut|Northwest Territories|Pakistan)\b|, [A-Z]{2}$"
)


def adds_no_stop(where: str) -> bool:
    """Whether "Mrs" stays "Mrs" in that place, and is not made "Mrs."."""
    if not _NO_STOPS.search(where):
        return False
    return where.endswith((", UK", ", NZ", ", SA")) or not (_IN_US.search(where) or _WITH_STOPS.search(where))


def filing_limits(case: Case) -> str:
    """The filing limits where they are known; elsewhere only that there are some (rules 78 and 80)."""
    if is_in_us(case):
        return "in the US, filing limits are often 180 or 300 days"
    return "time limits can be short, in some places a few weeks"


_NDA, _EMBARGO = AnyCase(r"\b(?:nda\b|non-?disclosure)"), AnyCase(r"\b(?:under embargo|embargoed)\b")


def is_under_embargo(case: Case) -> bool:
    """Whether something was told before it may be public, where no NDA holds it back already."""
    return not is_under_nda(case) and any(
        _EMBARGO.search(entry.note) for contact in case.contacts for entry in contact.interactions
    )


@asked_once
def is_under_nda(case: Case) -> bool:
    texts = [reason.content.text for reason in case.private_reasons]
    texts += [entry.note for contact in case.contacts for entry in contact.interactions]
    texts += [text for _, text in case.offer_terms]
    return any(map(_NDA.search, texts))
