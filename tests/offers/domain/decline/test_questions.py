"""Questions about a value that never changes."""

from dataclasses import dataclass, replace

from offers.domain.decline.questions import Askable, asked_once, asked_once_in


@dataclass(frozen=True, slots=True)
class Note(Askable):
    text: str


asked = []


@asked_once
def length(note):
    asked.append(note.text)
    return len(note.text)


@asked_once
def first_word(note):
    return note.text.partition(" ")[0] or None


def test_a_value_is_asked_each_question_once():
    asked.clear()
    note = Note("a long note")
    assert [length(note), first_word(note), length(note)] == [11, "a", 11]
    assert asked == ["a long note"]
    assert first_word(Note("")) is None


def test_another_value_is_asked_anew_even_if_it_is_equal():
    asked.clear()
    note = Note("same")
    assert length(note) == length(Note("same")) == length(replace(note)) == 4
    assert asked == ["same"] * 3


def test_what_was_asked_does_not_show():
    note = Note("shown")
    length(note)
    assert note == Note("shown")
    assert hash(note) == hash(Note("shown"))
    assert repr(note) == "Note(text='shown')"


@dataclass(frozen=True, slots=True)
class Letter(Askable):
    notes: tuple[Note, ...]


@asked_once_in
def place(note, letter):
    asked.append(note.text)
    return letter.notes.index(note) if note in letter.notes else None


def test_a_part_is_asked_once_in_each_whole():
    asked.clear()
    first, second = Note("first"), Note("second")
    letter = Letter((first, second))
    assert [place(second, letter), place(first, letter), place(second, letter)] == [1, 0, 1]
    assert place(second, Letter((second,))) == 0
    assert asked == ["second", "first", "second"]


def test_a_part_without_an_answer_is_not_asked_again_either():
    asked.clear()
    letter, lost = Letter(()), Note("lost")
    assert place(lost, letter) is place(lost, letter) is None
    assert asked == ["lost"]
