"""The page from top to bottom. Run it with `streamlit run dashboard.py`."""

import streamlit as st

if __name__ != "__main__":  # the server, as it starts
    from components.page import startup

    app = st.App(__file__, lifespan=startup.lifespan)
else:  # a run of the page, for one reader
    from components.page import snapshot, style, view, viewport, watcher
    from components.panels import (
        briefing,
        chart,
        drafting,
        estimates_table,
        evidence,
        filters,
        header,
        problems_table,
        reader,
        tiles,
        welcome,
    )

    st.set_page_config(page_title="Disputed estimates", page_icon="📈", layout="wide")
    with watcher.turn():
        style.show()
        page = snapshot.open_page()
        seen = viewport.seen()
        asked = view.recall(page)
        unseen = st.container()

        if asked and asked.view == "briefing":
            with unseen:
                viewport.show()
            briefing.show(page, asked, seen)
            watcher.show(page.path, page.signature)
            st.stop()

        above = st.container(key="above" if asked else None)
        if asked:
            rows = asked.rows(page)
            left, right = seen.columns(*chart.PARTS)
            with left:  # the first to be sent, as it is what one waits for
                chart.show_asked(page, asked, rows, seen)
            with unseen:
                viewport.show()
            if viewport.is_coming():  # it draws the chart first; all is drawn for what it tells
                with above:
                    viewport.wait()
                st.stop()
            if asked.estimate:
                with right:
                    evidence.choose(page, rows, asked.estimate)
                    evidence.show(page, asked.estimate)

        with above:
            header.show(page, asked.known if asked else None)
            if snapshot.is_new(page):
                welcome.show(page)
            if asked:
                tiles.show(page, asked)
                filters.show(page, asked)

        if asked:
            if asked.estimate:
                estimates_table.show(page, rows, asked.estimate)
            chart.show_others(page, asked, seen)
            if asked.text:
                reader.show(page, asked)
        if page.snapshot.library.seeds:
            drafting.show(page)

        problems_table.show(page)
        watcher.show(page.path, page.signature)
