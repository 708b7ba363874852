from components.proof import lock

HASH = "0" * 63 + "A"


def test_the_lines_of_sha256sum_are_read_and_others_are_not():
    text = f"{HASH}  a b.txt\n{HASH} *./b.txt\r\n# no hash\n{HASH} c.txt\n\nabc  d.txt\n"
    assert lock.parse(text) == {"a b.txt": HASH.lower(), "b.txt": HASH.lower()}
