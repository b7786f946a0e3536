"""What the note shows the user to think of an act, and which act that is."""

import pytest

from tests.offers.domain.decline.reading.test_thanks import acts


@pytest.mark.parametrize(
    ("note", "marked"),
    [
        ("Showed me the kiln, let me throw a pot (!!). Lunch.", ["letting me throw a pot"]),
        ("Picked me up at the station at 6am!! Showed me the kiln.", ["picking me up at the station at 6 am"]),
        ("Showed me the kiln. Lent me her own apron, so kind.", ["lending me your own apron"]),
        ("Showed me the kiln. Lent me her own apron. Lifesaver.", ["lending me your own apron"]),
        ("Lent me her own apron (bless her), showed me the kiln", ["lending me your own apron"]),
        ("Showed me the kiln. Read both papers. nobody asks about that", ["reading both papers"]),
        ("Showed me the kiln. Read both papers. Nobody asks for more", []),
        ("Rebooked my train - legend. Showed me the kiln.", ["rebooking my train"]),
        ("Showed me the kiln and explained the glazes.", []),
        ("Lovely town. Showed me the kiln.", []),
        # A remark belongs to the clause that it stands in or follows, not to an act before that.
        ("Showed me the kiln. Argued about wages with the foreman for an hour, which I appreciated.", []),
    ],
)
def test_the_act_that_the_note_dwells_on_is_marked(note, marked):
    assert [act.for_form for act in acts(note) if act.is_marked] == marked
