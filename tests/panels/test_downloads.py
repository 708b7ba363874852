from components.export import images, slides


def _panel():
    from components.page import snapshot, view
    from components.panels import downloads

    page = snapshot.open_page()
    shown = view.default(page)
    for metric in ("containers", "troops"):
        rows = [row for row in page.snapshot.rows if row.metric == metric]
        downloads.show(page, metric, rows, shown, scale="log")
    downloads.show(page, "containers", [], shown, scale="log")


def test_the_page_draws_no_picture_unasked(monkeypatch):
    from streamlit.testing.v1 import AppTest

    def never(*_):
        raise AssertionError

    monkeypatch.setattr(images, "render", never)
    monkeypatch.setattr(slides, "deck", never)
    page = AppTest.from_function(_panel, default_timeout=30).run()
    assert not page.exception
    assert len(page.get("download_button")) == 0


def test_a_csv_for_excel_has_a_name_of_its_own_and_its_signs(real_library):
    from datetime import date

    from components import table
    from components.panels import downloads

    rows = [row for row in table.rows(real_library) if row.metric == "containers"]
    picture = images.of(real_library, "containers", rows, date(2026, 11, 21))
    assert downloads._name(picture, "excel").endswith("-known-2026-11-21-excel.csv")  # noqa: SLF001
    plain, excel = (downloads._content(picture, form).decode() for form in ("csv", "excel"))  # noqa: SLF001
    assert excel.startswith("\ufeffid;metric;")
    assert plain.startswith("id,metric,")


def _filtered():
    import streamlit as st

    from components.page import snapshot

    page = snapshot.open_page()
    rows = page.snapshot.rows_of("containers")
    st.text(page.omitted("containers", rows[:1]))
    st.text(page.omitted("containers", rows))


def test_what_a_filter_leaves_out_is_known_to_the_picture():
    from streamlit.testing.v1 import AppTest

    page = AppTest.from_function(_filtered, default_timeout=30).run()
    assert [text.value for text in page.text] == [
        "('containers-south-korea-2023', 'containers-osc-2025')",
        "()",
    ]
