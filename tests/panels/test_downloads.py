from components.export import images, slides


def _panel():
    from datetime import date

    from components.page import snapshot
    from components.panels import downloads

    page = snapshot.open_page()
    for metric in ("containers", "troops"):
        rows = [row for row in page.snapshot.rows if row.metric == metric]
        downloads.show(page, metric, rows, scale="log", known=date(2026, 11, 21))
    downloads.show(page, "containers", [], scale="log", known=None)


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
