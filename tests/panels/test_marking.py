"""What proves a figure is marked in the words around it."""

from hypothesis import given
from hypothesis import strategies as st

from components.panels import marking
from components.panels.marking import Highlight
from components.texts.seeds import Seed, Span

TEXT = """\
Das sagte Kim <Jong> am Montag. Demnach kamen 300 Soldaten an.

Ganz anderes steht hier, und zwar so lang, dass es niemand daneben zeigt.

Wie Lee & Co am Ende sagten.
"""
SEED = Seed("a.txt", TEXT)


def at(words, kind):
    return Highlight(SEED.find(words)[0], kind)


def test_quote_and_naming_are_marked_in_their_own_ways_with_the_proofs_inside():
    shown = marking.passages(
        SEED,
        [at("kamen 300 Soldaten an", "quote"), at("Das sagte Kim <Jong>", "naming")],
        [at("300", "figure"), at("Kim <Jong>", "name"), at("am Montag", "time")],
    )
    assert shown == (
        '<mark class="naming">Das sagte <span class="name">Kim &lt;Jong&gt;</span></mark>'
        ' am Montag. Demnach <mark class="quote">kamen <b class="figure">300</b> Soldaten an</mark>.'
    )


def test_a_passage_far_away_follows_behind_dots():
    shown = marking.passages(
        SEED, [at("kamen 300 Soldaten an", "quote"), at("Lee & Co", "naming")], []
    )
    assert "niemand" not in shown
    assert ' … Wie <mark class="naming">Lee &amp; Co</mark> am Ende sagten.' in shown


def test_a_naming_inside_the_quote_leaves_the_quote_whole():
    shown = marking.passages(
        SEED, [at("kamen 300 Soldaten an", "quote"), at("Demnach kamen 300", "naming")], []
    )
    assert (
        '<mark class="naming">Demnach </mark><mark class="quote">kamen 300 Soldaten an</mark>'
        in shown
    )


PLACES = st.tuples(st.integers(0, 150), st.integers(1, 40)).map(
    lambda place: Span(place[0], min(place[0] + place[1], len(TEXT)))
)


@given(
    st.lists(
        st.builds(Highlight, PLACES, st.sampled_from(["quote", "naming"])), min_size=1, max_size=4
    ),
    st.lists(st.builds(Highlight, PLACES, st.sampled_from(["figure", "name", "time"])), max_size=5),
)
def test_every_passage_is_shown_whole_and_once_whatever_overlaps(marks, proofs):
    shown = marking.passages(SEED, marks, proofs)
    import re

    inside = "".join(re.findall(r"<mark[^>]*>(.*?)</mark>", shown, re.DOTALL))
    covered = sorted({place for span, _ in marks for place in range(*span)})
    plain = re.sub(r"<[^>]*>", "", inside).replace("&lt;", "<").replace("&gt;", ">")
    assert plain.replace("&amp;", "&") == "".join(TEXT[place] for place in covered)
    assert shown.count("<mark") == shown.count("</mark>")
