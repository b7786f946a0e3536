"""What made a kindness one is nobody's to read: a weep, a loss, a diagnosis, a doctor for somebody at home."""

import pytest

from ..people.test_kin import acts


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("Made me scones, sat with me while I had a weep over Dad", ["making me scones", "sitting with me"]),
        ("Sat with me for an hour when Dad's news came", ["sitting with me for an hour"]),
        ("Prayed with me for Dad", ["praying with me"]),
        ("Brought us a casserole when Hannah lost the baby", ["bringing us a casserole"]),
        ("Minded our boy while we went to the clinic appointment", ["minding our boy"]),
        ("Drove me to the station when I got word of the diagnosis", ["driving me to the station"]),
        ("Found me a corner of the barn to take my tablets", ["finding me a corner of the barn"]),
        ("Walked me round the yard till I'd stopped shaking", ["walking me round the yard"]),
        ("Sat with me through a bit of a wobble about Dad", ["sitting with me"]),
        ("Gave me a book on grief", ["giving me a book"]),
        ("Made me tea when I'd had the call from the hospital about Dad", ["making me tea"]),
        ("Moved my trial shift so I could go to Mum's funeral", ["moving my trial shift"]),
        ("Rescheduled my visit because my dad was in intensive care", ["rescheduling my visit"]),
        ("Put me up for the night after my husband walked out", ["putting me up for the night"]),
        ("Fixed my tyre when I was in a state on the hard shoulder", ["fixing my tyre"]),
        ("Took me out for pie to cheer me up after the miscarriage", ["taking me out for pie"]),
        ("Rang me on Sunday to say how sorry she was about Mum", ["ringing me on Sunday"]),
        ("Drove me home when my brother was arrested", ["driving me home"]),
        ("Lent me a black tie for the funeral", ["lending me a black tie"]),
        ("Left a casserole on the step the day of the funeral", ["leaving a casserole on the step"]),
        ("Lent me her car so I could see my father in the hospice", ["lending me your car"]),
        ("Kept the kids while I was at the hospital with our youngest", ["keeping the kids"]),
        ("Wrote me a reference while my marriage was falling apart", ["writing me a reference"]),
        ("Rebooked my train because of the bereavement", ["rebooking my train"]),
        ("Sent a note when she heard about the stillbirth", ["sending me a note"]),
        ("Sorted me a quiet room because I get migraines", ["sorting me a quiet room"]),
        ("Swapped the tasting menu because my husband is in recovery", ["swapping the tasting menu"]),
        ("Made up a bed for my mother who has dementia", ["making up a bed for my mother"]),
        ("Moved me to a quieter room when I said my back was out", ["moving me to a quieter room"]),
        ("Slowed the tour down for my dad's hip", ["slowing the tour down"]),
        ("Showed my deaf sister the vibrating floor", ["showing my sister the vibrating floor"]),
        ("Sat with me in A&E till three", ["sitting with me"]),
        ("Lent me her phone to ring the clinic", ["lending me your phone"]),
        ("Got me onto an earlier flight when Dad's call came", ["getting me onto an earlier flight"]),
    ],
)
def test_a_deed_is_told_without_the_trouble_that_it_was_done_in(note, said):
    assert acts(note) == said


@pytest.mark.parametrize(
    "note",
    [
        "Let me have a good cry in the vestry",
        "Held my hand while I wept",
        "Talked me down when I was in a state about the exam",
        "Gave me the number of a grief counsellor",
        "Drove me to my scan on the Tuesday",
        "Drove my wife to her chemo",
        "Handed me tissues when I cried about the grant",
        "Gave me her gran's ring recipe and a shoulder to cry on",
        "Drove an hour to bring my inhaler",
        "Brought my wife's prescription from the pharmacy",
        "Found me the number of a therapist",
        "Went with me to an AA meeting",
        "Let me lie down in the sick bay when I felt dizzy",
        "Showed us where the kids could cry in peace",
        "Took me to A&E when I cut my hand",
        "Let my mother, who has dementia, sit by the oven",
    ],
)
def test_what_tells_of_it_all_the_same_is_not_thanked_for(note):
    assert acts(note) == []


@pytest.mark.parametrize(
    "note",
    [
        "Told me how she nursed her own father",
        "Told me about losing her own husband at thirty",
        "Told me of her own breakdown in her first year",
        "Shared what helped her when her mother died",
    ],
)
def test_what_befell_them_is_theirs_to_tell(note):
    assert acts(note) == []


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("Walked me through the diagnosis codes", "walking me through the diagnosis codes"),
        ("Talked me through her diagnosis of the bridge", "talking me through your diagnosis of the bridge"),
        ("Showed me the hospice garden", "showing me the hospice garden"),
        ("Showed me how they run a funeral", "showing me how you run a funeral"),
        ("Taught me to fix weep holes in brick", "teaching me to fix weep holes in brick"),
        ("Walked me through the loss ratios", "walking me through the loss ratios"),
        ("Read my thesis on grief", "reading my thesis on grief"),
        ("Brought us soup when our car broke down", "bringing us soup when our car broke down"),
        ("Gave me a new badge when I lost mine", "giving me a new badge when I lost mine"),
        ("Gave me a lift when I lost my train", "giving me a lift when I lost my train"),
        ("Walked me through the appointment system", "walking me through the appointment system"),
        ("Prayed for my interview", "praying for my interview"),
        ("Put in a word for my husband with the head", "putting in a word for my husband with the head"),
        ("Found my wife a doctor", "finding my wife a doctor"),
    ],
)
def test_work_of_that_kind_and_small_mishaps_are_told(note, said):
    assert acts(note) == [said]


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("Found Hannah a doctor", []),
        ("Found us a good midwife", []),
        ("Brought us soup because I was sick", ["bringing us soup"]),
        ("Let me talk about my dad for an hour", ["letting me talk"]),
        ("Lent me a heating pad for my back", ["lending me a heating pad"]),
        ("Took us round the hospital", ["taking us round the hospital"]),
    ],
)
def test_where_the_home_is_a_private_matter_an_errand_to_a_doctor_tells_as_much(note, said):
    assert acts(note, "Hannah is in her second IVF cycle.", "My father has a diagnosis.") == said
