import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from components.entries import nodes
from components.entries.nodes import Alias, Mapping, Scalar, Sequence, compose, kind
from components.problems import split_lines
from tests.timing import processor_limit


def keys_of(node):
    return [key.value for key, _ in node.pairs()]


def test_every_node_knows_its_place_and_every_text_stays_as_written():
    root = compose("a: 15.800\nb:\n  - NO\n  - '12:30'\nc: {d: 1e9}\n")
    assert isinstance(root, Mapping)
    (_, a), (_, b), (key, c) = root.pairs()
    assert (a.line, a.column, a.value, a.is_plain) == (1, 4, "15.800", True)
    assert isinstance(b, Sequence)
    assert [(item.line, item.value, item.is_plain) for item in b.items] == [
        (3, "NO", True),
        (4, "12:30", False),
    ]
    assert (key.line, key.column) == (5, 1)
    assert (root.in_braces, c.in_braces, keys_of(c)) == (False, True, ["d"])


@pytest.mark.parametrize("text", ["", "\n# nothing\n", "---\n"])
def test_a_text_without_content_has_no_node_or_an_empty_one(text):
    root = compose(text)
    assert root is None or root.is_empty


@pytest.mark.parametrize(
    ("written", "is_empty"), [("~", True), ("null", True), ("''", False), ("nul", False)]
)
def test_what_counts_as_no_value(written, is_empty):
    ((_, value),) = compose(f"a: {written}\n").pairs()
    assert value.is_empty == is_empty


def test_an_alias_of_a_text_is_the_text_at_the_place_of_its_use():
    (_, first), (_, second) = compose("a: &n 9500\nb: *n\n").pairs()
    assert (first.value, first.line, first.column) == ("9500", 1, 4)
    assert (second.value, second.line, second.column, second.is_alias) == ("9500", 2, 4, True)


def test_an_alias_of_a_list_is_not_followed():
    (_, _), (_, alias) = compose("a: &n [x]\nb: *n\n").pairs()
    assert alias == Alias(2, 4)
    assert kind(alias) == "alias (*name)"
    ((_, own),) = compose("a: &n [*n]\n").pairs()
    assert own.items == [Alias(1, 8)]


def test_a_bomb_of_aliases_takes_no_time_and_no_room():
    lines = ["a0: &a0 [lol]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 50)]
    with processor_limit(1):
        root = compose("\n".join(lines))
    assert len(keys_of(root)) == 50


@pytest.mark.parametrize(
    ("text", "problem", "line"),
    [
        ("a: b\nc: *nobody\n", "found undefined alias", 1),
        ("a: b\n---\nc: d\n", "a second document begins", 1),
        ("a: " + "[" * 3000, "nested too deeply", 0),
        ("- " * 5000, "nested too deeply", 0),
        ("a: b: c\n", "mapping values are not allowed in this context", 0),
    ],
)
def test_what_is_no_yaml_is_raised_with_its_place(text, problem, line):
    with pytest.raises(yaml.MarkedYAMLError) as caught:
        compose(text)
    assert (caught.value.problem, caught.value.problem_mark.line) == (problem, line)


@pytest.mark.parametrize(
    ("text", "comment"),
    [
        ("by: Ministry (see issue #12)\n", (1, 25)),
        ("x: y\nby: [Yonhap, Reuters] #12\n", None),
        ("by: 'Ministry' #12\n", None),
        ("by: Ministry # the one\n", None),
        ("by: Ministry ##### one\n", None),
        ("by: C#12\n", None),
        ("by: >-\n  see #12\n", None),
        ("by:\n  two\n  lines #3\n", (3, 9)),
        ("x: 1\rby: Ministry #12\r", (2, 14)),
        ("by: #12\n", None),
        ("by: see issue\n  #12\n", (2, 3)),
        ("- by: see issue\n  #via: [x]\n", None),
        ("- by: see issue\n    #12\n", (2, 5)),
        ("- Yonhap\n#- Reuters\n", None),
        ("a: b\n#c: d\n", None),
        ("a: b # c\n  #d\n", None),
    ],
)
def test_a_hash_that_cuts_a_text_is_found(text, comment):
    root = compose(text)
    root = root.items[0] if isinstance(root, Sequence) else root
    value = root if isinstance(root, Scalar) else root.items[-1]
    assert getattr(value, "comment", None) == comment
    if comment:
        line, column = comment
        assert split_lines(text)[line - 1][column - 1] == "#"


@given(
    st.recursive(
        st.text("ab \n:#'\"", max_size=8),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(st.text("kl", min_size=1), inner, max_size=3)
        ),
    )
)
def test_nodes_hold_what_yaml_itself_reads(value):
    def plain(node):
        if isinstance(node, Scalar):
            return node.value
        if isinstance(node, Sequence):
            return [plain(item) for item in node.items]
        return {plain(key): plain(inner) for key, inner in node.pairs()}

    assert plain(compose(yaml.safe_dump(value))) == value
    assert nodes.kind(compose(yaml.safe_dump(value))) in ("text", "list", "block of keys")


def test_a_long_run_of_blanks_takes_no_time():
    with processor_limit(2):
        assert compose(f"title: x\n# {' ' * 200_000}.\n") is not None
