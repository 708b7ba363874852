"""The block of originators to paste."""

from components.entries.reader import read
from components.intake import originators
from tests.conftest import GOOD, HEAD


def lines(text):
    block = originators.block(read(text, "e.yaml"))
    return [line for line in block.splitlines() if not line.startswith("# ") or "below" in line]


def test_the_block_has_every_name_once_and_media_where_the_file_shows_it():
    second = GOOD.replace("id: seoul", "id: tokyo").replace(
        "by: South Korea",
        'by: [Japan, South Korea, Kurier, TODO, "A: B"]\n    via: [Yonhap, KCNA (agency)]',
    )
    third = GOOD.replace("id: seoul", "id: nobody").replace("by: South Korea", "by: unnamed")
    assert lines(HEAD + GOOD + second + third) == [
        "originators:",
        "  South Korea: {kind: other}",
        "  Japan: {kind: other}",
        "  Kurier: {kind: media}",
        '  "A: B": {kind: other}',
        "  Yonhap: {kind: media}",
        "  KCNA (agency): {kind: media}",
    ]


def test_beside_a_block_only_what_it_lacks_is_printed():
    assert lines("originators: {Japan: {kind: person, of: Tokyo}}\n" + HEAD + GOOD) == [
        "# below originators:",
        "  Tokyo: {kind: other}",
        "  South Korea: {kind: other}",
    ]
    assert lines("originators: {South Korea: {kind: government}}\n" + HEAD + GOOD) == []
