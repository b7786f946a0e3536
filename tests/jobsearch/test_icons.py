import pytest
from django.template import Context, Template
from lucide import IconDoesNotExist

from jobsearch.icons import lucide


def draw(source: str, **context: object) -> str:
    return Template(source).render(Context(context))


def test_an_icon_is_drawn_in_its_size_with_its_attributes() -> None:
    svg = draw('{% lucide "phone" size=18 aria_hidden="true" %}')

    assert svg.startswith("<svg ")
    assert 'width="18" height="18"' in svg
    assert 'aria-hidden="true"' in svg


def test_an_icon_is_drawn_once_for_each_way_it_looks() -> None:
    lucide.cache_clear()

    drawn = {draw("{% lucide name size=size %}", name="phone", size=size) for size in (18, 18, 24)}

    assert len(drawn) == 2
    assert lucide.cache_info().misses == 2


def test_an_attribute_is_escaped() -> None:
    assert "<b>" not in draw("{% lucide 'phone' class=name %}", name='"><b>')


def test_a_name_that_no_icon_has_is_an_error() -> None:
    with pytest.raises(IconDoesNotExist):
        draw("{% lucide 'no-such-icon' %}")
