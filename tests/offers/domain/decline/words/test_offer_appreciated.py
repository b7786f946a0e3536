"""Whoever made the offer reads and hears once that it was appreciated, beside what they did (rule 24)."""

import re

from offers.domain.decline.choosing.variety import Deck
from offers.domain.decline.compose import compose
from offers.domain.decline.facts import Interaction, Kind
from offers.domain.decline.phrases.calls import THANK_FOR_OFFER
from offers.domain.decline.phrases.gratitude import AND_THE_OFFER, FOR_THE_OFFER
from offers.domain.decline.roles import Role
from offers.domain.decline.words.offer_thanked import with_the_offer

from ..make import case_of, person

OFFER = re.compile("|".join(map(re.escape, (AND_THE_OFFER, *FOR_THE_OFFER, *THANK_FOR_OFFER))))
RIDE = Interaction(kind="visit", note="Drove me to the station.")


def _bundle(lead, *others, **facts):
    return compose(case_of(lead, *others, **facts))


def test_it_is_said_to_whoever_made_the_offer_and_to_nobody_else():
    lead = person(extended_offer=True, interactions=(RIDE,))
    bundle = _bundle(lead, person("c2", Role.FUTURE_COLLEAGUE, interactions=(RIDE,)))
    assert len(OFFER.findall(bundle.messages["c1"].body)) == 1
    assert len(OFFER.findall(str(bundle.scripts["c1"]))) == 1
    assert not OFFER.search(bundle.messages["c2"].body)


def test_one_sentence_of_thanks_has_room_for_it_and_two_of_them_are_not_drawn_out():
    one, two = ["Thank you for the ride."], ["Thank you for the ride.", "And it was good of you to wait."]
    seeds = [str(number) for number in range(40)]
    joined = {" ".join(with_the_offer(one, Deck(seed))) for seed in seeds}
    assert "Thank you for the ride, and for the offer." in joined
    assert "Thank you for the ride. I appreciated being offered the position." in joined
    assert not re.search("glad|meant|good to be", " ".join(joined))
    thrice = ["Thank you for the ride.", "Thank you also for the tea."]
    assert not any(with_the_offer(thrice, Deck(seed))[2].startswith(("And thank", "Thank")) for seed in seeds)
    assert not any("And thank you" in " ".join(with_the_offer(two, Deck(seed))) for seed in seeds)
    assert not any(", and for the offer" in " ".join(with_the_offer(two, Deck(seed))) for seed in seeds)


def test_two_who_made_it_read_it_in_two_ways():
    both = [person(contact_id, extended_offer=True, interactions=(RIDE,)) for contact_id in ("c1", "c2")]
    bundle = _bundle(*both)
    said = [re.findall(r"[^.\n]*\boffer[^.\n]*\.", bundle.messages[one.id].body) for one in both]
    assert not set(said[0]) & set(said[1])


def test_it_is_not_said_where_the_offer_is_gone_or_nothing_but_it_is_thanked_for():
    gone = _bundle(person(extended_offer=True, interactions=(RIDE,)), kind=Kind.RESCINDED)
    assert not OFFER.search(gone.messages["c1"].body)
    none = _bundle(person(extended_offer=True, interactions=()))
    assert not OFFER.search(none.messages["c1"].body)
