"""The page from top to bottom. Run it with `streamlit run dashboard.py`."""

import streamlit as st

if __name__ != "__main__":  # the server, as it starts
    from starlette.middleware import Middleware

    from components import startup
    from components.page import serving

    serving.warn()
    app = st.App(__file__, lifespan=startup.lifespan, middleware=[Middleware(serving.Guard)])
else:  # a run of the page, for one reader
    from components.page import sending, serving, snapshot, style, viewport, watcher, widgets
    from components.page import view as views
    from components.page.isolation import isolate
    from components.panels import bottom, briefing, chart, evidence, overview, pair, paper, top

    st.set_page_config(page_title="Disputed estimates", page_icon="📈", layout="wide")
    style.show()
    viewport.settle()
    with watcher.turn(), watcher.watch(snapshot.path()), widgets.retire_absent():
        newest = snapshot.open_page()
        window = viewport.current()
        view = views.current(newest, is_phone=window.is_phone)
        page = newest.known_on(view.known if view else None)
        hidden = st.container()

        if view and view.view == "briefing":
            with hidden:
                viewport.show()
            with isolate("the slide"):
                briefing.show(page, view, window)
        elif view and view.view == "overview":
            with hidden:
                viewport.show()
            with isolate("the overview"):
                overview.show(page, view, window)
        else:
            is_awaited = viewport.is_awaited()
            height = viewport.ABOVE if is_awaited and view else "content"
            above = st.container(key="above" if view else None, height=height, border=False)
            if not window.is_wide:
                with above:
                    top.show(page, view, window)
            if view:
                rows = view.rows(page)
                left, right = window.columns(*chart.PARTS)
                with left, isolate("the chart"):  # sent first, as the reader waits for it
                    with st.container(key="provisional" if is_awaited else None):
                        chart.show(page, view, rows, window)
                    if not window.is_wide:
                        top.show_folded(page, view)
                if not is_awaited:
                    with isolate("the print"):
                        paper.prepare(page, view, rows, window)
                sending.send()
                with hidden:
                    viewport.show()
                if is_awaited:  # the rest is drawn for the size that the browser reports
                    with above:
                        viewport.wait()
                    st.stop()
                if view.against:
                    with right, isolate("the two quotes"):
                        pair.show(page, view, rows)
                elif view.estimate:
                    with right, isolate("the evidence"):
                        evidence.choose(page, rows, view.estimate)
                        evidence.show(page, view.estimate)
                        evidence.offer_pair(page, rows, view.metric)
            if window.is_wide:
                with above:
                    top.show(page, view, window)

            if view:
                bottom.show(page, view, window)
            else:
                bottom.show_checks(page)
