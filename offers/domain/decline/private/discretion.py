"""What must not be repeated: private reasons, the unnamed employer, money, confidences (rules 41-49).

`Discretion` is built from the whole case, holds private words, and only ever answers yes or no.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from offers.domain.decline.facts import Case
from offers.domain.decline.people.kin import KIN, by_kin, is_of_home, kin_in, tells_of_need
from offers.domain.decline.private.confidences import CONFIDENCE, confidences
from offers.domain.decline.private.employer_names import is_of_ones_own, known_by
from offers.domain.decline.private.hints import hints_at, is_shown_round, tells_by_a_hint
from offers.domain.decline.private.trade_talk import without_trade_talk
from offers.domain.decline.private.troubles import without_trouble
from offers.domain.decline.reading.by_title import titles_held
from offers.domain.decline.reading.capitals import proper_names
from offers.domain.decline.reading.family import family_by_name
from offers.domain.decline.reading.notes import clean
from offers.domain.decline.text.prose import AnyCase, any_of, plain, word_set, words
from offers.domain.decline.text.stems import stem

MONEY = re.compile(r"[$€£¥]\s?\d[\d,.]*\s?(?:k|m|million)?\b|\b\d{2,3}\s?k\b|\b\d{1,3},\d{3}\b", re.IGNORECASE)
PAY = AnyCase(
    r"\bsalar(?:y|ies)\b|\bcompensation\b|\bpa(?:y|id)\b|\bbonus(?:es)?\b|\brvus?\b|\bwages?\b|\bsign-on\b|"
    r"\bequity\b|"
    r"\bstock options?\b|\bpay(?:cut| cut| scale|scale)\b|\braise\b|\bhourly rate\b"
)
TERMS = AnyCase(
    r"\bcall (?:schedule|structure|burden)\b|\bpartnership (?:track|buy-in|terms)\b|\bcontracts?\b|\bnon-?compete\b|"
    r"\bterms\b|\bnegotiat\w+|\bbuy-in\b|\boffer letter\b|\bletter of intent\b"
)
# Matters of a person's life or of an employer's inside that are nobody's to pass on, marked or not (rule 49).
DELICATE = AnyCase(
    r"\b(?:pregnan\w*|pumping|to pump|"
    r"(?:me|wife|could|can) pump\b(?! (?:the|up|out|water|gas|fuel|air)\b)|pump room|lactation|"
    r"breast-?feed\w*|ivf|fertility treatment|miscarr\w*|chemo\w*|fainted|passed out|panic attacks?|seizures?|rehab|"
    r"divorc\w*|sponsorship|separation|custody|affairs?|visas?|green card|immigration|h-?1b|lawsuits?|sued|"
    r"malpractice(?! (?:tail|insurance|coverage|cover|certificate|policy)\b)|litigation|"
    r"investigat\w*|audited|harass\w*|discriminat\w*|"
    r"complaints?|bankrupt\w*|debts?|layoffs?|laid off|fired|firing|quit(?:ting)?|resign\w*|retir(?:es?|ing|ement)|"
    r"merg(?:er|ing|ed)|acqui(?:red|sition)|being sold|selling|sale of|private equity|clos(?:ing|ed) down|turnover|"
    r"shut(?:ting)? down|religio\w*|politic\w*|drunk|alcohol\w*|leaving|burn(?:ed|t|ing|s)? ?out|"
    r"other (?:candidates?|offers?|interviews?)|counter-?offers?)\b|"
    r"\b(?:my|our) (?:mom|mother|mum|dad|father|wife|husband|kid|son|daughter|partner|baby)(?: was| is|'s)? "
    r"in (?:the )?hospital\b|"
    r"\b(?:my|our|her|his|their|wife's|husband's|partner's|son's|daughter's|mother's|father's)\s(?:\w+\s)?"
    r"(?:cancer|tumou?r|illness|disease|diagnosis|depression|anxiety|therapy|health|condition|surgery|"
    r"treatment|autism|adhd)\b"
)
# What is bored with a rig, and bores nobody.
_BORED = (
    r"(?:logs?|machines?|rigs?|bars?|holes?|crews?|contractors?|data|records?|locations?|plans?|mill|tools?|depths?)"
)
SOUR = AnyCase(
    r"\b(?:awkward|bodies|stiff(?! (?:dough|clay|winds?|breeze|climb|batter|brush|boots|collar)\b)|tense|"
    r"tension\b(?<!post-tension)(?<!surface tension)(?<!high-tension)(?! (?:rods?|cables?|tests?|wires?|members?)\b)|"
    r"cold\b(?! (?:rooms?|stores?|storage|chain|brew|press|cuts|frames?|water|chambers?|leaks?|taps?|snap|spell|"
    r"plunge|weather|nights?|mornings?|packs?)\b)(?<!with a cold)(?<!had a cold)(?<!in the cold)|"
    r"cold (?:stare|voice|tone|look|reception|manner)|rude|pushy|arrogan\w*|condescend\w*|dismissive|distracted|"
    r"late for "
    rf"(?:our|my|the)|bored|boring(?! {_BORED}\b)|"
    r"weird|uncomfortable|unpleasant|disorgani[sz]ed|chaotic|toxic|hostile|angr(?:y|ily)|annoyed|irritat\w*|vague|"
    r"evasive|(?<=very )slick|(?<=so )slick|(?<=too )slick|smarmy|sleazy|smug|"
    r"unprepared|unfriendly|disappoint\w*|dull|gloomy|shabby|dirty|outdated|inappropriate|creepy|insult\w*|mock(?:ed|"
    r"ing)(?! up\b)|"
    r"complain\w*|bad|badly|terrible|awful|horrible|worst(?![ -]case)|worse|poor(?:ly)?|sadly|unfortunately|red "
    r"flags?|vibes?|"
    r"hesitant|suspicious|unhappy|stressed|nervous(?! (?:system|ones?|pts?|patients?|kids?|children|students?|cows?|"
    r"horses?|mares?|"
    r"dogs?|animals?|flyers?|beginners|readers)\b)|shouted|yelled|rushed|hurried|pressur(?:ed|es|ing|i[sz]e\w*)|"
    r"pressure\b(?<!blood pressure)(?<!air pressure)(?<!water pressure)(?<!low pressure)(?<!high pressure)(?<!no "
    r"pressure)"
    r"(?! (?:vessels?|washers?|gauges?|tests?|cookers?|suits?|valves?|chambers?|ulcers?|sores?)\b)|illegal\w*|sexist|"
    r"racist)\b"
)
_COMMON = word_set(
    "about accept accepted after again all already also always and any are area around ask asked away back base "
    "because been before being best better call calls can change city clinic close closer colleague come could day "
    "days did does doing during each employer even every family feel feels felt few first for from full get gets "
    "getting give good great group had has have having her hers high him his home hospital hour hours how interview "
    "interviews into its job jobs just keep kept kind last less let like little live long look looking looked lot "
    "lower made make many meet meeting might month months more most move moved moving much need needs never new not "
    "now off offer offered office once one only open other others our out over own part partner partners people "
    "place position practice program really role school see seem seemed seems she should site small some someone "
    "spend stay still such sure take taking talk talked team than that the their them then there these they thing "
    "things think this those three through time times to today told too town two under until unit us very visit "
    "walk want wanted wants was way week weeks well went were what when where which while who whole why will wish "
    "with without work worked working works would year years you your lunch dinner coffee breakfast phone email "
    "video below above half department hire hired staff manager director boss doctor nurse teacher patients "
    "students company start started starting"
)


@dataclass(frozen=True, slots=True)
class Discretion:
    """Says whether a stretch of text may be repeated. Its contents never show in a `repr`.

    It also keeps the notes that it was made from as `notes.clean` leaves them, which their readers need again.
    """

    _names: tuple[re.Pattern[str], ...] = field(repr=False)
    _secrets: tuple[frozenset[str], ...] = field(repr=False)
    _numbers: frozenset[str] = field(repr=False)
    _cleaned: Mapping[str, str] = field(repr=False, default=MappingProxyType({}))
    _people: frozenset[str] = field(repr=False, default=frozenset())
    family: Mapping[str, str] = field(repr=False, default=MappingProxyType({}))
    _home: frozenset[str] | None = field(repr=False, default=None)
    _shared: frozenset[str] = field(repr=False, default=frozenset())
    _own: Mapping[str, frozenset[frozenset[str]]] = field(repr=False, default=MappingProxyType({}))
    _titles: Mapping[str, int] = field(repr=False, default=MappingProxyType({}))
    _hides_leaving: bool = field(repr=False, default=False)
    _hints: tuple[AnyCase, ...] = field(repr=False, default=())
    _allowed: dict[str, bool] = field(repr=False, compare=False, init=False, default_factory=dict)

    def toward(self, contact_id: str) -> Discretion:
        """The same, but for what this person did and wants nobody else to know of."""
        own = self._own.get(contact_id, frozenset())
        return replace(self, _secrets=tuple(each for each in self._secrets if each not in own)) if own else self

    def is_shared(self, note: str) -> bool:
        """Whether several people have the same note."""
        return note in self._shared

    def is_known(self, name: str) -> bool:
        """Whether a name is part of a contact's, or of the organization's."""
        return name in self._people

    def is_only_one(self, title: str) -> bool:
        """Whether no two contacts of the case have the title."""
        return self._titles.get(title, 0) <= 1

    def cleaned(self, note: str) -> str:
        return self._cleaned[note] if note in self._cleaned else clean(note)

    def allows(self, text: str) -> bool:
        if text not in self._allowed:
            self._allowed[text] = self._finds_nothing_in(plain(text))
        return self._allowed[text]

    def _finds_nothing_in(self, text: str) -> bool:
        if any(name.search(text) for name in self._names) or tells_by_a_hint(text, self._hints):
            return False
        if self._secrets:
            stems = _stems(text)
            if any(_tells(stems, secret) for secret in self._secrets):
                return False
        has_figure = _DIGIT.search(text) is not None
        return not has_figure or not (MONEY.search(text) or not self._numbers.isdisjoint(_long_numbers(text)))

    def allows_act(self, text: str) -> bool:
        """Stricter, for what is taken from notes: nothing delicate, sour or about pay, and no need at home either.

        `_home` are the kin of whom something is private, and None where nothing private touches the home.
        """
        if _is_unfit(text) or (self._home is not None and tells_of_need(plain(text), self._home)):
            return False
        return self.untroubled(text) == text and self.allows(text) and not self._gives_away(text)

    def _gives_away(self, text: str) -> bool:
        """Whether a deed shares a telling word with a secret of two: "showing me invoices", and their son pads them."""
        few = [secret - KIN for secret in self._secrets if len(secret - KIN) == _FEW]
        stems = _stems(plain(text)) if few and not is_shown_round(text) else set()
        return any(len(word) >= _TELLING for secret in few for word in stems & secret)

    def untroubled(self, text: str) -> str:
        """The text as far as it tells of no trouble."""
        return without_trouble(text, is_of_home=self._home is not None)

    def without_leaving(self, text: str) -> str:
        """ "putting soup on the step for me" of "leaving me soup on the step", where it is private that somebody is
        leaving: who knows of it would stop at the word.
        """
        return _LEFT_FOR_ME.sub(r"putting \g<what>\g<where> for \g<me>", text) if self._hides_leaving else text


_LEAVES = AnyCase(
    r"\b(?:leav(?:e|es|ing)|left|quit\w*|resign\w*|retir\w*|notice|going|off|step\w* down|moving|handing over|way out|"
    r"last (?:day|week|month|term|season|year))\b"
)
_LEFT_FOR_ME = re.compile(
    r"\bleaving (?P<me>me|us) (?P<what>.+?)(?P<where> (?:on|in|by|under|at|outside|beside) (?:the|my|our|an?) [\w-]+)"
)


_UNFIT = any_of((DELICATE, SOUR, PAY, CONFIDENCE))


def _is_unfit(text: str) -> bool:
    """Whether anything in it is delicate that is not just the talk of a trade."""
    return bool(_UNFIT.search(text)) and bool(_UNFIT.search(without_trade_talk(text)))


def _tells(stems: set[str], secret: frozenset[str]) -> bool:
    """Two words in common give a secret away; of a one-word secret, that word, unless it is an everyday one.

    However many of the family are named, they are one word of it.
    """
    shared = stems & secret
    return len(shared - KIN) + (not shared.isdisjoint(KIN)) >= 2 or (
        len(secret) == 1 and any(len(word) >= _TELLING for word in shared)
    )


_TELLING, _FEW = 6, 2


def _long_numbers(text: str) -> list[str]:
    return _LONG_NUMBER.findall(text.replace(",", ""))


_DIGIT, _LONG_NUMBER = re.compile(r"\d"), re.compile(r"\d{3,}")


def discretion_for(case: Case) -> Discretion:
    alternative = case.alternative
    private = [reason.content.text for reason in case.private_reasons]
    if alternative.private_details:
        private.append(alternative.private_details.text)
    named = proper_names(case)
    cleaned = {
        entry.note: named.capitalized(clean(entry.note)) for contact in case.contacts for entry in contact.interactions
    }
    noted = Counter(note for contact in case.contacts for note in {entry.note for entry in contact.interactions})
    confided = {note: parts for note, text in cleaned.items() if (parts := confidences(text))}
    told = [part for parts in confided.values() for part in parts]
    public = " ".join(
        [reason.text for reason in case.reasons]
        + [item.text for item in case.feedback]
        + [case.role_title, case.organization.name, case.organization.type, case.organization.location]
        + [f"{contact.name} {contact.organization} {contact.role_label}" for contact in case.contacts]
    )
    sayable = _stems(public)
    secrets = [_stems(text) - sayable for text in [*private, *told]]
    own = {
        contact.id: frozenset(
            frozenset(_stems(part) - sayable)
            for entry in contact.interactions
            if entry.note in confided
            for part in {*confided[entry.note]}.difference(confidences(cleaned[entry.note], to_them=True))
        )
        for contact in case.contacts
    }
    is_secret = alternative.employer and not (alternative.may_name or is_of_ones_own(alternative.employer))
    names = [alternative.employer] if is_secret else []
    people = frozenset(
        word
        for named in (case.organization.name, *(person.name for person in case.contacts))
        for word in words(plain(named))
    )
    return Discretion(
        _names=tuple(known_by(name, case, _COMMON) for name in names),
        _secrets=tuple(frozenset(secret) for secret in secrets),
        _numbers=frozenset(_long_numbers(" ".join([*private, *told]))),
        _cleaned=cleaned,
        _own=MappingProxyType({contact_id: parts for contact_id, parts in own.items() if parts}),
        _home=kin_in(" ".join(private)) if any(map(is_of_home, private)) else None,
        _people=people,
        _titles=Counter(title for contact in case.contacts for title in titles_held(contact)),
        _hints=hints_at(private, public),
        _hides_leaving=_LEAVES.search(" ".join([*private, *told])) is not None,
        family=family_by_name(case.contacts, people.__contains__),
        _shared=frozenset(note for note, count in noted.items() if count > 1),
    )


_PART = re.compile(r"[^\W_]{3,}")


def _stems(text: str) -> set[str]:
    return {stem(word) for word in set(_PART.findall(by_kin(text))) - _COMMON}
