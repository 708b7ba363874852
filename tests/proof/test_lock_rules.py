from components.entries import reader
from components.locks import Lock
from components.proof import lock_rules
from components.proof.index import ProofIndex
from components.texts.seeds import Seed
from tests.conftest import GOOD, HEAD

SEEDS = {"kurier.txt": Seed("kurier.txt", "Nichts.")}


def proofs(lock, head=HEAD):
    return ProofIndex(reader.read(head + GOOD, "estimates.yaml"), SEEDS, lock=lock)


def messages(rule, lock, head=HEAD):
    return [f"{fault.place}: {fault.message}" for fault in rule(proofs(lock, head))]


def test_a_text_that_is_not_locked_is_named():
    assert messages(lock_rules.text_unlocked, Lock({}, {})) == [
        "seeds/SHA256SUMS:1:1: 1 text of 1 not locked: kurier.txt; lock with: python -m components lock"
    ]
    assert messages(lock_rules.text_unlocked, Lock({"kurier.txt": "a"}, {})) == []


def test_a_changed_or_missing_file_is_named_where_it_is_used():
    head = HEAD.replace("lang: de", "lang: de\n    original: kurier.pdf")
    lock = Lock(
        {"kurier.txt": "a", "../originals/kurier.pdf": "b", "gone.txt": "c", "same.txt": "d"},
        {"kurier.txt": "A", "../originals/kurier.pdf": "B", "same.txt": "d"},
    )
    places = [line.split(": ")[0] for line in messages(lock_rules.text_changed, lock, head)]
    assert places == ["estimates.yaml:15:11", "estimates.yaml:15:11", "seeds/SHA256SUMS:1:1"]
    assert "seeds/gone.txt is not there" in messages(lock_rules.text_changed, lock, head)[2]
