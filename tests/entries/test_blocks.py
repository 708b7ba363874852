from components.entries import blocks, nodes
from components.entries.places import SourceMap
from components.entries.reader import read
from components.entries.records import EMPTY, REFUSED, ParsedFile
from tests.conftest import GOOD, HEAD


def problem_lines(text):
    return [str(problem) for problem in read(text, "e.yaml").problems]


def plain(text):
    source_map, parsed = SourceMap("estimates/0", "e.yaml"), ParsedFile("e.yaml")
    return blocks.plain(nodes.compose(text), (), source_map, parsed), source_map, parsed


def test_values_and_keys_keep_their_places():
    value, source_map, _ = plain("id: a\nvia: [A, B]\nnote:\n")
    assert value == {"id": "a", "via": ["A", "B"], "note": EMPTY}
    assert source_map.places["via", 1] == (2, 10)
    assert source_map.keys["via",] == (2, 1)


def test_between_braces_each_key_knows_the_one_before_it():
    _, source_map, _ = plain("{reason: a, b, c: d}")
    assert source_map.previous_keys == {("b",): "reason", ("c",): "b"}
    _, source_map, _ = plain("reason: a\nb: c\n")
    assert source_map.previous_keys == {}


def test_an_alias_of_a_list_is_refused_where_it_stands():
    value, _, parsed = plain("a: &who [A]\nb: *who\n")
    assert value == {"a": ["A"], "b": REFUSED}
    assert [str(problem) for problem in parsed.problems] == [
        "e.yaml:2:4: aliases (*name) are not read here; write the value out [shape]"
    ]


def test_an_unproved_alias_is_not_hidden_by_the_fault_of_the_value_it_repeats(reads):
    first = GOOD.replace("9400", "&n 9500")
    again = GOOD.replace("seoul", "again").replace("9400", "*n")
    result = reads(HEAD + first + again)
    assert [estimate.id for estimate in result.estimates] == []
    assert [
        str(p).partition(" but")[0] for p in result.problems if p.rule == "value-not-in-quote"
    ] == [
        "estimates.yaml:23:10: low is 9,500",
        "estimates.yaml:30:10: low is 9,500",
    ]


def test_a_key_that_is_no_plain_text_is_told_and_never_written_out():
    bomb = "&a0 [x,x], &a1 [*a0,*a0], &a2 [*a1,*a1]"
    text = HEAD + GOOD + f"    ? [{bomb}]\n    : x\n    ? {{k: v}}\n    : x\n? [{bomb}]\n: x\n"
    text = text.replace("metrics:\n", f"metrics:\n  ? [{bomb}]\n  : x\n").replace("9400", "&l 9400")
    text += "*l : x\n"
    assert problem_lines(text) == [
        "e.yaml:3:5: a name in metrics is a text, not a list [shape]",
        "e.yaml:29:7: a key is a text, not a list [shape]",
        "e.yaml:31:7: a key is a text, not a block of keys [shape]",
        "e.yaml:33:3: a key is a text, not a list [shape]",
        "e.yaml:35:1: a key is a text, not an alias (*name) [shape]",
    ]


def test_nesting_that_no_entry_needs_keeps_only_its_entry_off():
    parsed = read(f"{HEAD}  - id: deep\n    via: {'[' * 30}{']' * 30}\n{GOOD}", "e.yaml")
    assert [estimate.id for estimate in parsed.estimates] == ["seoul"]
    assert "nested too deeply" in str(parsed.problems[0])


def test_brackets_in_prose_are_no_nesting():
    parsed = read(f"{HEAD}{GOOD}    note: see {'[' * 3000}\n", "e.yaml")
    assert parsed.problems == []
    assert len(parsed.estimates[0].note) == 3004


def test_a_text_that_is_cut_by_a_comment_is_a_warning_and_drawn(reads):
    cut = GOOD.replace("South Korea", "Ministry (see issue #12)")
    result = reads(HEAD + cut + "    via:\n      - Yonhap #3\n      - NHK # the third\n")
    assert [estimate.id for estimate in result.estimates] == ["seoul"]
    assert [str(problem) for problem in result.problems] == [
        "estimates.yaml:24:29: warning: by ends before the #, which begins a comment; put text that holds a # in quotes, or write a space behind it [comment-in-value]",
        "estimates.yaml:28:16: warning: item 1 of via ends before the #, which begins a comment; put text that holds a # in quotes, or write a space behind it [comment-in-value]",
    ]


def test_a_title_that_is_cut_by_a_comment():
    (line,) = problem_lines(HEAD.replace("Support", "Support #1"))
    assert line.startswith("e.yaml:1:16: warning: title ends before the #")
