"""Names of the case as hurried fingers type them: "introduced me to kofi", "wrote references for glasgow"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from offers.domain.decline.facts import Case
from offers.domain.decline.reading.count_nouns import COUNTABLE
from offers.domain.decline.text.prose import plain, word_set, words

_SHORTEST_NAME, _SHORTEST_PLACE = 4, 5
# Names that are words as well.
_ALSO_WORDS = word_set(
    "grace mark bill hope faith rose dean chase drew will frank june april summer pastor sister father judge young "
    "long short brown white black green king cook baker hill wood stone field price rich grant lane west north park "
    "page case wells banks rice wolf snow winter bishop carter cooper fisher hunter marshall mason miller parker "
    "porter potter taylor turner walker weaver angel iris lily olive daisy violet ruby crystal amber dawn eve gene "
    "jack josh pat rob sandy stew sue terry wade ward reed rush sage star ray rusty major prince captain coach chef "
    "one two three four five six seven eight nine ten first second third "
    "doctor love moss rain frost day hall mills keep good best"
)
# Of what the names of employers and places are made, beside what is theirs alone.
OF_MANY_NAMES = word_set(
    "university college school schools hospital clinic clinics medical medicine health healthcare center centre county "
    "city state states museum gallery library libraries archive archives bank capital partners partnership group "
    "associates company companies systems system labs laboratory laboratories technology technologies software energy "
    "power care community children women regional general memorial south east southern northern eastern western valley "
    "river lake mountain hills harbor harbour coast creek ridge forest island islands family families practice studio "
    "studios architects architecture engineering construction builders foods farms brewing brewery coffee books press "
    "media theater theatre orchestra symphony philharmonic chamber opera ballet church ministry diocese council "
    "borough trust foundation institute academy primary secondary middle elementary district public national "
    "international american royal federal pacific atlantic central downtown united services service solutions design "
    "designs consulting logistics transport airlines airways aviation marine street house village dental "
    "veterinary animal surgery surgical physicians pediatrics paediatrics cardiology imaging pharmacy therapy "
    "counseling legal advisors advisory accounting insurance financial finance realty estate homes housing hotel "
    "hotels restaurant kitchen bakery vineyard vineyards winery estates orchard gardens garden nursery robotics "
    "analytics networks digital global world summit beacon anchor harvest horizon pioneer heritage cascade evergreen "
    "cedar maple timber silver golden bright sunrise sunset spring springs meadow meadows prairie canyon desert ocean "
    "bridge tower gateway crossing union liberty freedom cathedral abbey chapel catholic christian methodist lutheran "
    "science sciences research arts history natural human social works workshop machine tools steel metal glass paper "
    "water waste recycling rescue police department station office north-west remote hybrid online anywhere freight"
)
_BEFORE_A_PLACE = r"(?:at|for|from|to|in|into|near|and|or|round|around|of|about|join|joining|leave|left|visit)"


@dataclass(frozen=True, slots=True)
class ProperNames:
    """In lower case: the people's wherever they stand, employers' and places' only after a word that leads there."""

    people: tuple[str, ...]
    places: tuple[str, ...]

    def capitalized(self, note: str) -> str:
        for names, before in ((self.people, ""), (self.places, f"{_BEFORE_A_PLACE} ")):
            if found := "|".join(re.escape(name) for name in names if name in note):
                note = re.sub(rf"\b({before})({found})\b", lambda told: told[1] + told[2].title(), note)
        return _OF_A_TEAM.sub(_named, note) if " from " in note or " in " in note else note


# "lunch with priya from finance": somebody whom no fact of the case names, and by what is no word for anybody.
_OF_A_TEAM = re.compile(
    r"\b((?:[Ll]unch|[Cc]offee|[Dd]inner|[Tt]ea|[Dd]rinks|[Bb]reakfast|[Cc]hat|[Cc]all|[Mm]eeting) with|"
    r"[Ii]ntroduced (?:me|us) to|[Pp]aired (?:me|us) with) ([a-z]{3,}(?<!s)(?<!er)(?<!or))"
    r"(?= (?:from|in) (?:finance|legal|sales|marketing|ops|operations|product|design|engineering|accounts|accounting|"
    r"compliance|trading|procurement|research|payroll|hr|HR|IT|QA|the [a-z]+ (?:team|desk|office|department))\b)"
)
_NO_NAMES = COUNTABLE | word_set(
    "someone somebody everyone everybody anyone people folk staff counsel leadership management one two three four "
    "five all both half most another help leads"
)


def _named(found: re.Match[str]) -> str:
    return found[0] if found[2] in _NO_NAMES else f"{found[1]} {found[2].title()}"


def proper_names(case: Case) -> ProperNames:
    people = _parts(contact.name for contact in case.contacts)
    places = _parts(
        [
            case.organization.name,
            case.organization.location,
            case.alternative.employer,
            *(contact.organization for contact in case.contacts),
        ]
    )
    return ProperNames(
        people=tuple(sorted(name for name in people if len(name) >= _SHORTEST_NAME)),
        places=tuple(sorted(name for name in places - people - OF_MANY_NAMES if len(name) >= _SHORTEST_PLACE)),
    )


def _parts(names: Iterable[str]) -> set[str]:
    return {part.lower() for name in names for part in words(plain(name)) if part.istitle()} - _ALSO_WORDS
