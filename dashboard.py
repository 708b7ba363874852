"""The page. Run it with `streamlit run dashboard.py`."""

import streamlit as st

if __name__ == "__main__":  # a run of the page, for one reader
    from components.panels import page

    page.show()
else:  # the server, as it starts
    from components.panels import start

    app = st.App(__file__, lifespan=start.lifespan)
