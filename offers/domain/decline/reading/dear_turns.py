"""Turns of kindnesses that are dear because they were brave, unasked or the giver's own: a question asked when nobody
else would, praise told to others, an apron put on the user's shoulders, one's own old mistake shown.

Their verbs are on the list of those that say nothing, or worse; what follows decides.
"""

from __future__ import annotations

from offers.domain.decline.reading.turns import ME_OR_MINE, by_verb

_OTHERS = (
    r"(?:the|her|his|their|all the|all of the) (?!(?:truth|story|way|time)\b)(?:[a-z-]+ ){0,2}?[a-z]{3,}|everyone|"
    r"everybody|(?-i:(?!HR\b)[A-Z][a-z]+)"
)
_WORN = (
    r"(?:an? |her |his |their |the )?(?:own |spare |old )?(?:[a-z-]+ )?(?:aprons?|hard ?hats?|helmets?|headsets?|"
    r"harness|oilskins?|waders|life ?jackets?|coat|coats|jacket|overalls|lead|whites|scarf|blanket|bee ?suit|veil|"
    r"gloves|headphones|stethoscope)"
)
_ASKING = r"(?:calling|ringing|phoning|e-?mailing|asking|driving to|going to|visiting|writing to) "
KIND_AND_DEAR = by_verb(
    ("told", rf"(?:{_OTHERS}) how good my [a-z -]{{3,30}} w(?:as|ere)\b"),
    (
        "told",
        (
            r"(?:me|us) (?:afterwards |after |later |kindly |gently )?what (?:I|we)(?:'d| had) (?:missed|got wrong|"
            r"overlooked|left out) and (?:why it did not matter|how to|what to|where to|why nobody)\b|"
            r"me (?:at the (?:very )?end )?I had (?:an? )?(?:(?:very|really) )?(?:good|great|lovely|safe|steady|"
            r"beautiful|fine|wonderful|excellent|sound|gentle) (?:hands?|ears?|eyes?|instincts?|nerves|touch|palate|"
            r"sense of time)\b"
        ),
    ),
    ("asked", r"the (?:first|only) question when nobody else\b"),
    (
        "stood",
        (
            r"at the back (?:all )?(?:through|throughout) (?:the whole (?:of )?|all of )?(?:my|our)\b"
            r"(?!.*\b(?:phones?|texting|talking|yawning|asleep|laptop|whispering)\b)"
        ),
    ),
    ("welcomed", r"my (?:disagreement|being so|saying what|speaking up)\b"),
    ("put", rf"(?:me|us) in {_WORN} to \w"),
    ("put hung wrapped", rf"{_WORN} (?:on|around|round|over) (?:me|us|my (?:head|shoulders|neck|back))\b"),
    (
        "found",
        (
            rf"out (?:all )?(?:about|whether|if|when|where|which|how) (?!(?:my|our|me)\b)[\w' -]{{3,60}}? (?:for "
            rf"(?:the "
            rf"kids|{ME_OR_MINE})(?= by )|(?=by ))by {_ASKING}(?!(?:me|us|my|our)\b)\w|"
            rf"out about [\w' -]{{3,40}} for (?:my|our) (?:husband|wife|partner|kids|children|son|daughter|mother|"
            rf"father|"
            r"boys?|girls?|family)\b"
        ),
    ),
    (
        "followed",
        (
            r"(?:my every|every (?:[a-z-]+ )?(?:wobble|rubato|breath|pause|change|tempo|slip|turn) of mine|every "
            r"(?:wobble|"
            r"breath|pause|beat) (?:I|we)\b)"
        ),
    ),
    ("received", r"(?:me|us) (?:by )?(?:him|her)self (?:at|in|on|with)\b"),
    ("made did", r"(?:my|our) [\w' -]{2,30} (?:again )?with me\b"),
    (
        "had",
        (
            r"the (?:heating|heat|heater|stove|fire|boiler|oven|kiln|lights?|kettle|air[ -]?con(?:ditioning)?|"
            r"radiators?|"
            r"sauna|wood ?stove) (?:left |turned |switched )?(?:on|lit|going|warm)\b(?! (?:full|too|all))"
        ),
    ),
    (
        "carried hauled lugged lifted fetched",
        r"(?:(?:my|our) [a-z]+|(?-i:Mum|Mom|Dad|Gran|Nan|Grandma|Grandpa))'s things\b",
    ),
)
