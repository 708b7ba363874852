from components.entries.field_docs import sentences
from components.entries.records import Claim, Estimate, Metric, Restatement, SetAside, Source


def test_every_field_has_its_sentence_in_the_order_of_the_fields():
    for model in (Metric, Source, SetAside, Claim, Estimate, Restatement):
        by_key = sentences(model)
        assert list(by_key) == list(model.model_fields)
        assert all(sentence.endswith(".") for sentence in by_key.values())


def test_a_field_told_anew_has_the_newer_sentence_and_others_are_inherited():
    assert sentences(Estimate)["quote"] == sentences(Claim)["quote"]
    assert sentences(Source)["file"] == "Name of the text in the folder seeds/."


def test_the_classes_themselves_carry_none_which_would_cost_each_start_its_time():
    assert {field.description for field in Estimate.model_fields.values()} == {None}
