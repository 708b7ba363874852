"""The form in which a language states its words: plain data, compiled by `patterns`.

Every field is text or a table of text. Phrases are parted by ``|``; a space in a phrase stands for
any small gap, also a line end; ``*`` at the end of a word for any further letters. Case says nothing
unless a field says so. A language that lacks a thing leaves its field empty.

The blocks of words are named tuples: as dataclasses they would take a fiftieth of `check` to make,
and the future import of annotations as much again (bench row).
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from components.texts.language_qualifiers import QualifierWords, RangeWords
from components.texts.language_unspaced import NONE, UnspacedWords

Values = Mapping[float, str]
"""A value and the phrases that state it."""


class NumberWords(NamedTuple):
    """How numbers are spelt out."""

    values: Values = NONE
    """Words below a thousand that are no multiple of a scale word: 2, 13, 70, also 200 where it is one word."""
    articles: str = ""
    """Forms of one that count only before a scale word (eine Million, a hundred)."""
    durations_of_one: str = ""
    """Forms of one that count before a unit of time (ein Jahr, one year)."""
    scales: Mapping[int, str] = NONE
    """The power of ten and its words, in all their forms: 6: ``Million|Millionen|Mio.``."""
    dozens: str = ""
    bare: str = ""
    """Scale words that state a number without one before them (hundert, тысяча)."""
    bare_bound: str = ""
    """Those that do so behind a qualifier only, and are a plural otherwise (более ``тысячи``)."""
    stems: Values = NONE
    """Forms of numbers that begin a compound adjective (``двадцатипяти``тысячный)."""
    compounds: Mapping[int, str] = NONE
    """The power of ten and the ends of such an adjective: 3: ``тысячн*``."""
    adds_digits: bool = False
    """Whether digits behind a scale word are added to it (12 тыс. 500, 1 млн 200 тыс.)."""
    inverted: str = ""
    """Scale words that scale the number word behind them and make it approximate (``тысяч`` пять)."""
    digit_endings: str = ""
    """Endings of a case that a hyphen joins to digits (до 5-``ти`` тысяч)."""
    letters: str = ""
    """Letters that scale digits they touch without a currency (English 5m); k, m, b, t always do with one."""
    parts: Values = NONE
    """Parts of a scale word: 0.5: ``halbe`` (eine halbe Million, half a million)."""
    part_of: str = ""
    """Words between a part and its scale word (a quarter ``of a`` million)."""
    and_part: Values = NONE
    """What adds a part to the number before it (one ``and a half`` million)."""
    ending_part: Values = NONE
    """Endings that add a part to a number in one word (zwei``einhalb``)."""
    scale_in: str = ""
    """Words before a scale word that scales numbers further on (Troops ``in`` thousands: 12)."""
    scale_notes: str = ""
    """Words before it that make it the scale of all that follow (all ``figures`` in thousands. Troops: 12)."""
    point: str = ""
    """The word between a number and its decimals (fünf Komma acht)."""
    zero: str = ""
    joint: str = ""
    """The word that may join parts of a number (two hundred ``and`` six)."""
    fused: bool = False
    """Whether a number below a million is one word (dreihundertfünfzig)."""
    unit_first: str = ""
    """The word between unit and ten where the unit comes first (ein``und``zwanzig)."""
    share_joints: str = ""
    """Words between the two numbers of a share (one ``in`` five, drei ``von`` vier)."""
    ten_joint: str = ""
    """The word that may join ten and unit (treinta ``y`` cinco, vingt ``et`` un)."""
    behind_words: str = ""
    """Scale words that never scale digits (deux ``cents``, but 50 cents are money)."""
    approximate: str = ""
    """Words that state an approximate number (une ``centaine``, un ``millar``)."""
    scale_joint: str = ""
    """Words between such a word and a scale word (une centaine ``de`` milliers)."""
    idioms: str = ""
    """Phrases of number words that count nothing (unter ``vier Augen``)."""
    homonyms: str = ""
    """Number words that count only before a noun in the plural (``neuf`` is nine and new)."""
    share_nouns: str = ""
    """Numbers behind which the noun may stand before that word (``one`` man in four); ``*`` for any (deux soldats sur trois)."""
    whole_first: str = ""
    """Words between the parts of a share whose whole stands first (3``분의`` 1)."""
    share_of_many: str = ""
    """Those of them behind one that any number may follow (one ``in`` 5,000)."""
    adds_rest: bool = False
    """Whether a number behind a scale word is added to it (eine Million zweihunderttausend, 1만5000)."""


class TimeWords(NamedTuple):
    """Dates, times, durations and ages."""

    month_first: bool = False
    """Whether the day may stand behind the month (``March 5, 2023``)."""
    day_endings: str = ""
    day_dot: bool = False
    day_of: str = ""
    day_range: str = ""
    decade_endings: str = ""
    decade_nouns: str = ""
    clock: str = ""
    """Words behind an hour (8 ``Uhr``, 5 ``p.m.``)."""
    clock_joint: str = ""
    """Words between hour and minutes (18 ``h`` 30)."""
    clock_range: str = ""
    parts: str = ""
    """Words before a year that belong to it (``Ende`` 2023)."""
    year_prefixes: str = ""
    """What a hyphen may join to a year (``mid``-2023)."""
    before_year: str = ""
    """A number of four digits behind one of these is a year, whatever follows it."""
    after_year: str = ""
    """Words behind four digits that make a year of them, whatever precedes (до 2024 ``года``)."""
    durations: str = ""
    duration_fillers: str = ""
    joint: str = ""
    """Joins the parts of a duration (ein Jahr ``und`` acht Monate)."""
    old: str = ""
    """What makes an age of a duration (40 Jahre ``alt``)."""
    aged: str = ""
    """Phrases before an age (``aged`` 40)."""
    persons: str = ""
    """Words for one person, behind which a number between commas is an age (his ``mother``, 55, wept)."""
    age_words: str = ""
    """Words that are glued or hyphened to an age (40-``jährig``)."""
    age_ends: str = ""
    """Words behind a number that make an age of it (18 ``or older``)."""
    months: Mapping[int, str] = NONE
    """The number of each month and its names in all their forms, in full; case counts."""
    month_abbreviations: Mapping[int, str] = NONE
    """Its abbreviations, without their dot; they count beside a day or a year only."""
    weekdays: Mapping[int, str] = NONE
    """The number of each day of the week (Monday is 1) and its names."""
    year_parts: Mapping[str, str] = NONE
    """early, mid, late, spring, summer, autumn, winter, h1, h2, q1 to q4 and the words before a year or month (``Ende`` 2023)."""
    relative: Mapping[str, str] = NONE
    """A unit (day, week, month, year) with the number of them back, and its words: ``year-1``: im vergangenen Jahr."""
    since: str = ""
    """Words before a time from which on something is so (``seit`` Februar 2022)."""
    until: str = ""
    """Words between two times that make one span of them (August 2023 ``bis`` März 2025)."""

    @property
    def month_names(self) -> list[str]:
        """The names of all months, in full and abbreviated."""
        tables = (self.months, self.month_abbreviations)
        return [name for table in tables for names in table.values() for name in names.split("|")]


class NounWords(NamedTuple):
    """How the noun that a number counts is found behind it."""

    capitalised: bool = False
    """Whether nouns are written with a capital letter."""
    plural_endings: str = ""
    no_plural_endings: str = ""
    counted: str = ""
    """Common nouns in the plural that the language's endings do not tell from a name (Tote, Raketen)."""
    plural_verbs: str = ""
    """Words around a small number word that make a count of it (zwei ``fielen``, two ``of them``)."""
    plurals: str = ""
    """Plurals without such an ending (people, men)."""
    stops: str = ""
    """Words that are no noun and end the search."""
    skipped: str = ""
    """Words between number and noun that are passed over; ``*e`` stands for any word with this ending."""
    count_adjectives: str = ""
    """Adjectives after which even a number like a year counts (2023 ``weitere`` Soldaten)."""
    of: str = ""
    """Words between an amount and its noun (Millionen ``von`` Raketen)."""
    pieces: str = ""
    """Nouns behind which another one says what is counted (20 million ``rounds`` of ammunition); where empty, any."""
    currency_of: str = ""
    """Words between an amount and its currency (2 milliards ``d'``euros)."""
    measures: Mapping[str, str] = NONE
    """A kind of unit (length, weight, area, volume, speed, factor) and its words behind a number."""
    against: str = ""
    """Words between the two sides of a vote (141 ``zu`` 7 Stimmen)."""
    year_objects: str = ""
    """Words behind four digits that make a year of them (the 2024 ``elections``)."""
    before_count: str = ""
    """Words before four digits that make a count of them (stieg ``auf`` 2000)."""
    behind_count: str = ""
    """Words behind four digits that may belong to a count (2000 ``dead``)."""
    year_stands_alone: bool = False
    """Whether a year often stands without a word of time (Kim besuchte 2023 Russland)."""
    factor_objects: str = ""
    """Words behind a factor that make it a comparison (5 times ``larger``): no count."""
    before_factor: str = ""
    """Words before a factor that make it a comparison (``в`` 5 раз)."""
    length_words: str = ""
    """Words behind ``m`` that make it a metre and no million (3m ``wide``)."""
    rates: Mapping[str, str] = NONE
    """day, week, month or year, and what says that a number is for each of it (300 ``a month``)."""
    sure_rates: str = ""
    """First words of those by which one that stands before the number can be meant only so (``pro`` Monat 300)."""
    weights_of_money: str = ""
    """Names of a currency that are a weight where neither sign nor code stands (pounds of explosives)."""
    money_things: str = ""
    """What such a name may be an amount of (pounds of ``aid``)."""
    no_units: str = ""
    """Names that follow a year as often as not and count nothing."""
    case_endings: str = ""
    """Endings by which the forms of a name or noun differ (Kreml``s``, Soldat``en``)."""
    shortest_stem: int = 4
    """Letters that stay where one of these endings is taken off a word (``Южн``ая, Южной)."""
    vowel_changes: str = ""
    """Vowels that change within a noun: ``aä`` (Mann, Männer)."""
    compounds: bool = False
    """Whether nouns are compounded in one word, the counted one last (Elitesoldaten)."""
    speakers: str = ""
    """Beginnings of words that hyphened to a name still name it (KIDA-``Analysten``); others do not (Ukraine-Krieg)."""
    aims: str = ""
    """Words before a name that make it the aim or place of what is done, and nobody who speaks (``gegen die`` Ukraine)."""
    things: Mapping[str, str] = NONE
    """What news count, by an English word, and the nouns for it; the same keys in every language."""


class VagueWords(NamedTuple):
    """Amounts in words that give no number."""

    quantifiers: str = ""
    """Words that with one of ``scales`` give a size (mehrere tausend)."""
    scales: str = ""
    alone: str = ""
    """Scale words that give a size by themselves (Tausende)."""
    joints: str = ""
    """Words between two of them (tens ``of`` thousands)."""
    shares: str = ""
    """Parts of a whole (die Hälfte, zwei Drittel, every fifth)."""
    share_of: str = ""
    """Words between a share and the number it is of (half ``of the`` 5,000)."""
    share_behind: str = ""
    """Words between a number and a share of it that stands behind (800명``의`` 절반)."""
    half_ordinals: str = ""
    """Words before a share that make a period of it (the ``second`` half of 2026)."""
    digit_plurals: str = ""
    """Endings that make a vague amount of a power of ten in digits (1,000``s`` of shells)."""
    sizes: str = ""
    quantities: str = ""
    """Nouns that with one of ``sizes`` give a size (riesige Mengen)."""
    phrases: str = ""
    money: str = ""
    """Beginnings of quantities that count no noun behind them (Summe)."""


class KindWords(NamedTuple):
    """Words that settle that a number is no estimate."""

    codes: str = ""
    """Words before a number that is a reference, whatever follows (Resolution 2397, Nr. 5)."""
    references: str = ""
    """The same, unless a noun that may be counted follows (Phase 2, but Phase 300 soldiers)."""
    each: str = ""
    """Words before one of them that make a rate of it (``pro`` Bus 40)."""
    dialled: str = ""
    """Words before the number of a telephone."""
    classes: str = ""
    """Those of them before which a small number is one, too (``Phase`` 2 trials)."""
    reference_of: str = ""
    """What joins the further numbers of a reference (Seite 3 ``von`` 10)."""
    streets_before: str = ""
    """Words before the number of a house."""
    streets_behind: str = ""
    titled: str = ""
    """Words that make a name of the number behind them when they are capitalised (``Unit`` 61419)."""
    scores: str = ""
    """Words around the result of a game or a vote (``won`` 3-1, a 3-1 ``victory``)."""
    carriers: str = ""
    """Words before the letters and the number of a flight or train (``flight`` KE 007)."""
    models: str = ""
    """Words before a number that names a model (Typ 99)."""
    determiners: str = ""
    """Words before an ordinal written with a dot (im 2. Weltkrieg)."""
    ordinal_endings: str = ""
    ordinal_dot: bool = False


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class Language:
    """The words of one language."""

    code: str
    """ISO 639-1; empty for a language without words here."""
    decimal: str = ""
    """The mark before decimals; the other one of point and comma groups thousands. Empty: unknown."""
    decimal_differs: bool = False
    """Whether some countries of the language write a point where others write a comma (Mexico and Spain)."""
    numbers: NumberWords = field(default_factory=NumberWords)
    qualifiers: QualifierWords = field(default_factory=QualifierWords)
    ranges: RangeWords = field(default_factory=RangeWords)
    times: TimeWords = field(default_factory=TimeWords)
    nouns: NounWords = field(default_factory=NounWords)
    vague: VagueWords = field(default_factory=VagueWords)
    kinds: KindWords = field(default_factory=KindWords)
    currencies: Mapping[str, str] = field(default_factory=dict)
    """ISO 4217 code and the names of the currency; signs and codes are the same everywhere. Case counts."""
    percent: str = ""
    percentage_points: str = ""
    unspaced: UnspacedWords | None = None
    """For a script without spaces between number and noun."""
    function_words: str = ""
    """Small frequent words that few other languages have, by which a text's language is known."""
    abbreviations: str = ""
    """Words whose full stop ends no sentence (``Dr.``, ``bzw.``), beside those in the tables above."""
    saying: str = ""
    """Verbs behind the name of somebody who says so (KIDA ``estimates``)."""
    attributing: str = ""
    """Words before the name of somebody who says so (``according to`` KIDA)."""
    disputing: str = ""
    """Verbs behind the name of somebody who does not say so (Moscow ``denies``)."""
    opposing: str = ""
    """Words before the name of somebody who says otherwise, or is asked or told (``unlike`` Moscow)."""
    own_letters: str = ""
    """Letters that few other languages have, for the same end."""
    future_endings: str = ""
    """Endings of verbs in the future tense, where it has no word of its own (arrive``ra``)."""
    past_endings: str = ""
    """Endings of verbs in the past tense, where the future tense is told by nothing else (прибы``ли``)."""
    countries: Mapping[str, str] = field(default_factory=dict)
    """A country by its English name, and the words for it, its people and its seat of government."""
    senses: Mapping[str, str] = field(default_factory=dict)
    """What a translation must not add, and all words that may carry it: ``possible`` (plans, offers, hearsay),
    ``negative``, ``killed``, ``wounded``, ``captured``, ``destroyed``, ``fled``, ``missing``, shares (``half``),
    ``great``, ``small``, ``multiple`` (twice). What it must not leave out: ``hedged``, ``denied``, ``deaths``,
    ``injuries``, sure words there and in English all that may carry them.

    In a language with ``unspaced`` words these, like those of ``countries``, may stand within words.
    """
