"""Words that are delicate of a person or an employer and plain work in a trade: a rehab gym, a kiln firing.

What is left of a deed without them is still looked at: "rehab" alone, a merger or somebody's chemo stay unsaid.
"""

from __future__ import annotations

import re

_MINE_OR_THE = r"(?:me|us|my|our|the|an?|your|her|his|their)"
_CODE = r"(?:PRs?|pull requests?|patch(?:es)?|branch(?:es)?|fix(?:es)?|commits?|code|changes?|translations?|typo)"
_FIRED = (
    r"(?:kilns?|forge|ovens?|boiler|furnace|stove|engine|burner|pots?|bowls?|mugs?|tiles?|plates?|cups?|glazes?|smoker)"
)
_ANIMALS = (
    r"(?:mares?|ewes?|cows?|sows?|heifers?|goats?|does|nannies|seals?|alpacas?|bitch(?:es)?|cats?|dogs?|herd|flock)"
)
_WEATHER = (
    r"(?:weather|roads?|ice|snow|storms?|visibility|light|traffic|signal|connection|line|rain|wind|fog|swell|"
    r"conditions|seas?|tides?|handwriting)"
)
_LAW = r"(?:floor|team|group|practice|department|support|partners?|associates?|seat|desk|clinic|library)"

_OF_THE_TRADE = re.compile(
    r"(?<=[a-z] )Equity (?=(?:contracts?|cards?|questions?|reps?|deput(?:y|ies)|members?|membership|branch|house|deps?|"
    r"rules)\b)|\b(?i:(?:health|racial|gender|social|educational|language|food|housing) equity\b|equity (?:and|&) "
    r"inclusion\b|raise (?=(?:the|a|my|our) (?:[a-z]+ )?(?:sails?|flag|curtain|anchor|roof|beams?|frame|barn|mast|"
    r"bridge|gate|nets?|bees|lambs?|seedlings|cap|limit|ceiling)\b)|"
    r"(?:flights?|receipts?|expenses|train|hotel|fares?|taxi|travel|tickets?|bills?) (?:had been|were|was|got) "
    r"paid(?: out| back)?\b|audited (?=(?:accounts|figures|books|financials)\b)|(?:at|through) immigration\b(?! [a-z])|"
    r"(?:run|teach|read|play|try|lead|sing|do|sight-read) [\w' -]{2,30} cold\b|bad (?=(?:batch|sample|weld)\w*\b)|"
    r"burn(?:ed|t)[ -]out (?=(?:[a-z]+ )?(?:buildings?|house|elevator|barn|mill|shop|church|factory|warehouse)\b)|"
    r"pay (?=attention\b|(?:my |our )?respects\b|(?:me|us) a visit\b)|"
    r"bonus (?=(?:rounds?|tracks?|levels?|scene|questions?)\b)|(?:student|current|public|foreign|academic|regulatory|"
    r"external|cultural|medical|community|veterans|resident) affairs\b|chain of custody\b|custody (?:suite|sergeant|"
    r"officer|desk)\b|rehab (?=(?:gym|unit|team|pool|ward|wing|floor|clinic|hospital|equipment|garden|kitchen|lab|"
    r"medicine|protocols?|space|suite|nurses?|therap\w+|dogs?|aviary|enclosures?)\b)|(?:cardiac|stroke|neuro|pulmonary|"
    r"pediatric|paediatric|vestibular|wildlife|raptor|seal|equine|sports|spinal|inpatient|outpatient) rehab\b|"
    r"religious (?:studies|education|art|music|history)\b|(?:world|comparative|history of) religions?\b|political "
    r"(?:science|theory|philosophy|history|economy|geography|thought|cartoons?|desk|editor|reporters?)\b|politics "
    r"(?:seminar|class|lesson|department|desk|teacher|reporters?|students?|editor)\b|"
    rf"fir(?:ed|ing) (?:up )?{_MINE_OR_THE} (?:[a-z]+ )?{_FIRED}\b|fir(?:ed|ing) (?:one|it|them) up\b|"
    r"(?:wood|gas|salt|soda|raku|coal|pit|hand)-fired\b|"
    r"(?:kiln|raku|glaze|bisque|biscuit|salt|wood|pottery|test) firings?\b|"
    rf"merg(?:ed|ing) (?:{_MINE_OR_THE} )?(?:first |own |[\w-]+ )?{_CODE}\b|merging it\b|"
    r"tech(?:nical)? debts?\b|principal investigators?\b|investigations? (?=(?:desk|team|unit|editor|room)\b)|"
    r"investigative (?:desk|team|unit|reporters?|reporting|piece|journalism|series|editor)\b|"
    rf"(?:litigation|immigration law|divorce law) {_LAW}\b|immigration (?:law|court|docket|bar)\b|"
    r"chemo (?=(?:chairs?|suite|hoods?|batch\w*|compounding|pharmac\w+|bay|unit|room|orders?|double-check|prep|nurses?|"
    r"teach\w*|mixing|drugs?|doses?|day unit|gloves|verification)\b)|(?<=batch )chemo\b|(?<=batching )chemo\b|"
    r"(?<=mix )chemo\b|(?<=compound )chemo\b|(?<=verify )chemo\b|(?<=double-check )chemo\b|(?<=check )chemo\b|"
    r"(?<=make )chemo\b|(?<=prepare )chemo\b|"
    r"seizure (?=(?:monitoring|unit|clinic|ward|protocols?|dogs?|alert|drills?)\b)|(?:gas|oil|air|isotope|cell|"
    r"magnetic|colou?r|liquid) separation\b|separation (?:science|lab|columns?|tanks?|techniques|of concerns)\b|"
    r"(?:apple|cherry|peach|plum|pear|berry|cheese|spinach) turnovers?\b|(?:room|theat(?:er|re)|OR|table|set|bed|flat|"
    r"lab) turnover\b|alcohol (?:burner|stove|thermometer|lamp|wipes|rub|ink)s?\b|retirement (?:home|village|"
    r"community)\b|miscarriages? of justice\b|"
    rf"pregnan(?:t|cy)[ -](?:(?:scan(?:s|ned|ning)?|checks?|tests?|check(?:ed|ing)) )?(?:[a-z]+ ){{0,3}}{_ANIMALS}\b|"
    rf"(?:bad|terrible|awful|horrible|poor|worst) {_WEATHER}\b|cold (?:night|morning|evening|day|weather|rain|wind|sea|"
    r"smok\w+|spring|garage|barn|harbou?r|water|dawn|winter|snow)\b|(?:past|present|future|perfect|passive) tense\b|"
    r"cold-(?:e-?mail|call|messag)\w*|foreign bodies\b|bodies of water\b|dirty (?:boots|water|hands|pots|linen|side|"
    r"utility|kit)\b|"
    rf"(?:angry|cross|bad-tempered) (?:cats?|dogs?|horses?|geese|goose|bees|bulls?|{_ANIMALS})\b|"
    r"poor (?:soils?|readers|sight|drainage)\b|dull (?:knives|knife|blades?|chisels?|saw|tools?|weather)\b)"
)


# Whoever sits there with the user's own, or brings the user there, is at no work.
_A_PATIENT = re.compile(
    r"\b(?:my|our) [a-z]|\b(?:driv|drove|fetch|collect|bring|brought|pick|drop)\w* (?:me|us)\b|"
    r"\bt(?:ak|ook)\w* (?:me|us) (?:to|from|home)\b"
)


def without_trade_talk(text: str) -> str:
    """The text without what is delicate elsewhere alone."""
    return text if "chemo" in text and _A_PATIENT.search(text) else _OF_THE_TRADE.sub("", text)
