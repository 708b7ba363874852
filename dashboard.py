"""The page from top to bottom. Run it with `streamlit run dashboard.py`."""

import streamlit as st

if __name__ != "__main__":  # the server, as it starts
    from starlette.middleware import Middleware

    from components import startup
    from components.page import serving

    serving.warn()
    app = st.App(__file__, lifespan=startup.lifespan, middleware=[Middleware(serving.Guard)])
else:  # a run of the page, for one reader
    from components.page import serving, snapshot, style, viewport, watcher
    from components.page import view as views
    from components.page.escaping import escape
    from components.page.isolation import isolate
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
    with watcher.turn(), watcher.watch(snapshot.path()):
        style.show()
        newest = snapshot.open_page()
        window = viewport.current()
        view = views.current(newest)
        page = newest.known_on(view.known if view else None)
        hidden = st.container()

        if view and view.view == "briefing":
            with hidden:
                viewport.show()
            with isolate("the slide"):
                briefing.show(page, view, window)
        else:
            above = st.container(key="above" if view else None)
            if view:
                rows = view.rows(page)
                left, right = window.columns(*chart.PARTS)
                with left, isolate("the chart"):  # sent first, as the reader waits for it
                    chart.show(page, view, rows, window)
                with hidden:
                    viewport.show()
                if viewport.is_awaited():  # the rest is drawn for the size that the browser reports
                    with above:
                        viewport.wait()
                    st.stop()
                if view.estimate:
                    with right, isolate("the evidence"):
                        evidence.choose(page, rows, view.estimate)
                        evidence.show(page, view.estimate)

            with above:
                with isolate("the header"):
                    if warning := serving.warning():
                        st.html(f'<p class="exposed" role="alert">{escape(warning)}</p>')
                    header.show(page, view.known if view else None)
                    if snapshot.is_new(page):
                        welcome.show(page)
                if view:
                    with isolate("the tiles"):
                        tiles.show(page, view)
                    with isolate("the filters"):
                        filters.show(page, view)

            if view:
                if view.estimate:
                    with isolate("the table"):
                        estimates_table.show(page, rows, view.estimate)
                chart.show_others(page, view, window)
                if view.text:
                    with isolate("the sources"):
                        reader.show(page, view)
            if page.snapshot.library.seeds:
                drafting.show(page)
            with isolate("the checks"):
                problems_table.show(page)
