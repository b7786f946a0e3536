"""A reason in other words for its second reader."""

import pytest

from offers.domain.decline.share.said_anew import said_anew


@pytest.mark.parametrize(
    ("text", "anew"),
    [
        ("I took a role near home", "I've taken a role near home"),
        ("I have accepted the post", "I accepted the post"),
        ("I've decided to stay in Austin", "I'm staying in Austin"),
        ("we want to live near my parents", "we'd like to live near my parents"),
        ("I accepted a position that lets me stay in Sacramento", "I'm staying in Sacramento"),
        ("I have accepted a legal aid position", "I'm taking a legal aid position"),
        ("I accepted a post last week", "I've accepted a post last week"),
        ("I accepted a call to a parish nearby", "I've accepted a call to a parish nearby"),
        ("I have decided to do a fellowship first", "I'm going to do a fellowship first"),
        ("for family reasons, we have decided to stay here", "we're staying here for family reasons"),
        ("for family reasons, my wife works here", "my wife works here for family reasons"),
        ("My husband works here", ""),
        # The first of two sentences says it, and so does the one after an opening.
        ("my daughter is mid-A-levels, and we've decided not to move her", "my daughter is mid-A-levels"),
        ("something at home has changed, and I can't move this summer", "something at home has changed"),
        ("after 22 years at sea, I've found a job ashore", "I've found a job ashore"),
        ("because of my mother's health, we need to live near her", ""),
        ("my husband and I were both offered a post", ""),
        ("if we moved, and I hope not, we would be far away", ""),
        # What is yet to come is not told as if it were.
        ("I will be working in schools", "I'm going to be working in schools"),
        (
            "I am opening a bakery with my sister in Savannah",
            "I've decided to open a bakery with my sister in Savannah",
        ),
        ("I am moving back to Leeds", "I've decided to move back to Leeds"),
        # Both halves go with what stands before them.
        (
            "I have decided to take a shore-based job and be home in the evenings",
            "I'm going to take a shore-based job and be home in the evenings",
        ),
        ("I've decided to stay put and finish the roof", "I'm staying put and finishing the roof"),
        ("I accepted a post in Leeds and start in May", "I've accepted a post in Leeds and start in May"),
        (
            "I've decided to take a year out and travel with my dad",
            "I'm going to take a year out and travel with my dad",
        ),
        ("I am opening a bakery and a café", "I've decided to open a bakery and a café"),
        ("I am opening a bakery and have signed the lease", ""),
        ("I'm moving to Oban and getting married", ""),
        # What goes on behind it, the first reader has in full.
        ("I have taken a post near Green Bay, which lets Theo keep his round", "I took a post near Green Bay"),
        ("I accepted a chair in Utrecht, where my friends are", "I'm taking a chair in Utrecht"),
        ("I took it, which lets me stay", "I've taken it, which lets me stay"),
    ],
)
def test_a_second_reader_gets_the_reason_in_other_words_where_there_are_any(text, anew):
    assert said_anew(text) == anew
