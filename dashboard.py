"""The page from top to bottom. Run it with `streamlit run dashboard.py`."""

import streamlit as st

if __name__ != "__main__":  # the server, as it starts
    from starlette.middleware import Middleware

    from components import startup
    from components.page import serving

    serving.warn()
    app = st.App(__file__, lifespan=startup.lifespan, middleware=[Middleware(serving.Guard)])
else:  # a run of the page, for one reader
    from components.page import serving, snapshot, style, viewport, watcher, widgets
    from components.page import view as views
    from components.page.isolation import isolate
    from components.panels import bottom, briefing, overview, top, tracker

    st.set_page_config(page_title="Disputed estimates", page_icon="📈", layout="wide")
    style.show()
    viewport.settle()
    with watcher.turn(), watcher.watch(snapshot.path()), widgets.retire_absent():
        newest = snapshot.open_page()
        window = viewport.current()
        view = views.current(newest, is_phone=window.is_phone)
        page = newest.known_on(view.known if view else None)
        hidden = st.container()

        if view is None:  # there is no metric
            top.show(page, None, window)
            bottom.show_checks(page)
        elif view.view == "briefing":
            viewport.show(hidden)
            with isolate("the slide"):
                briefing.show(page, view, window)
        elif view.view == "overview":
            viewport.show(hidden)
            with isolate("the overview"):
                overview.show(page, view, window)
        else:
            tracker.show(page, view, window, hidden)
