"""How many sentences of each language are read right: `python -m tests.languages [-v] [codes]`."""

import sys

from tests.languages.sentences import CODES, sentences
from tests.reading import faults


def main(*arguments: str) -> int:
    wrong = []
    for code in [each for each in arguments if each in CODES] or CODES:
        cases = sentences(code)
        found = [(case, each) for case in cases if (each := faults(case))]
        print(f"{code}  {len(cases) - len(found):3} of {len(cases):3}")
        wrong += [f"{code} {case['text']!r}: {'; '.join(each)}" for case, each in found]
    if "-v" in arguments:
        print(*wrong, sep="\n")
    return bool(wrong)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
