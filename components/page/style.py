"""The page's style sheet: what Streamlit's theme has no option for."""

from __future__ import annotations

from typing import Final

import streamlit as st

_CSS = """
@media (max-width: 1440px) { .block-container { padding-left: 36px; padding-right: 36px; } }
@media (min-width: 1921px) { .block-container { max-width: 1920px; } }
@media (max-width: 971px) {
  .st-key-above { min-height: 8rem; }
  .st-key-above, [data-testid="stLayoutWrapper"]:has(.st-key-above) { height: auto !important; max-height: none !important; flex: 0 0 auto !important; }
  .st-key-provisional { visibility: hidden; height: 640px; overflow: hidden; }
}
@media (max-width: 700px) {
  .block-container { padding-left: 16px; padding-right: 16px; }
  .st-key-above { min-height: 7.5rem; }
  h1.title.title { font-size: 1.1rem; }
  .st-key-filters > * { flex: 1 1 45% !important; min-width: 0 !important; width: auto !important; }
  .st-key-filters > [class*="st-key-pick-scale-"] { flex: 0 1 auto !important; }
  .st-key-filters > :has(> .stPopover) { flex-basis: 52% !important; }
}
.stVerticalBlock { gap: 0.55rem; }
.st-key-read, [class*="st-key-pick-"]:not([class*="-row-"], [class*="-draw-"], [class*="-scale-"]) { min-height: 40px; }
.st-key-hits .stVerticalBlock, .st-key-hits { gap: 0; }
.st-key-hits button { text-align: left; }
@media (min-width: 972px) { .st-key-above { min-height: 15.1rem; } .st-key-tiles { min-height: 120px; } }
h1.title { overflow-wrap: anywhere; font-size: 1.5rem; line-height: 1.25; margin: 0; padding: 0; font-weight: 700; }
p.state { font-size: 0.875rem; margin: 0.1rem 0 0; opacity: 0.92; }
p.state a { color: inherit; }
p.state a.faulty { color: light-dark(#b3202c, #ff8f93); font-weight: 700; }
p.state a.warned { color: light-dark(#8a4a00, #f5ad5b); font-weight: 700; }
.proved { color: light-dark(#0a6e62, #5fd0bf); }
.broken { border-left: 4px solid light-dark(#b3202c, #ff8f93); padding: 0.4rem 0.8rem; font-size: 0.9rem; }
.broken ul { margin: 0.3rem 0 0; padding-left: 1.1rem; }
.st-key-overview-back { margin: -0.6rem 0; }
p.caution { font-size: 0.875rem; margin: 0; opacity: 0.85; }
p.exposed, p.unknown { border-left: 4px solid light-dark(#9a5200, #f5ad5b); padding: 0.2rem 0.8rem; margin: 0 0 0.4rem; font-size: 0.9rem; }
.evidence { font-size: 0.875rem; }
.evidence .counted { margin: 0 0 0.4rem; font-size: 0.8rem; opacity: 0.85; }
.evidence blockquote { margin: 0; padding: 0 0 0 0.8rem; border-left: 3px solid light-dark(#1a5ba8, #7fb4ff);
  line-height: 1.5; color: color-mix(in srgb, currentColor 78%, transparent); white-space: pre-line; }
.evidence mark, .reader mark { background: light-dark(#ffe08a, #5c4a00); color: light-dark(#1a2230, #fff6d6); }
.evidence mark b { font-weight: 800; }
.evidence mark.naming { background: light-dark(#d3e5fb, #173a63); color: light-dark(#1a2230, #e6f0ff); }
.evidence mark .name { background: light-dark(#a9ccf5, #25568f); font-weight: 700; }
.evidence mark .time { background: light-dark(#bfe6d0, #14503a); color: light-dark(#1a2230, #e2fff1); font-weight: 700; }
.evidence .translation { font-style: italic; margin: 0.6rem 0 0; font-size: 0.875rem; line-height: 1.45; }
.evidence dl { display: grid; padding: 0 !important; grid-template-columns: 6rem 1fr; gap: 0.2rem 0.6rem; margin: 0.7rem 0 0 !important; font-size: 0.8rem; }
.evidence dt { opacity: 0.85; padding: 0; margin: 0; }
.evidence dd { margin: 0 !important; overflow-wrap: anywhere; }
.evidence summary { cursor: pointer; }
[data-testid="stBaseButton-tertiary"] p { text-decoration: underline; text-underline-offset: 3px; }
.evidence .head { margin: 0 0 0.5rem; font-size: 0.875rem; line-height: 1.35; }
p.verdict { font-size: 0.875rem; font-weight: 700; margin: 0; }
.verified { font-size: 0.875rem; }
.verified ul { margin: 0.3rem 0 0; padding-left: 1.1rem; }
.verified .holds { color: light-dark(#0a6e62, #5fd0bf); }
.verified .changed, .verified .gone { color: light-dark(#b3202c, #ff8f93); }
.verified .added { color: light-dark(#8a4a00, #f5ad5b); }
[data-testid="stCode"] .token.token { color: inherit; }
[data-testid="stCode"] .token.token:is(.punctuation, .comment) { color: light-dark(#5b6472, #a3adbb); }
[data-testid="stCode"] .token.token.atrule { color: light-dark(#1a5ba8, #7fb4ff); }
[data-testid="stCode"] .token.token:is(.number, .boolean, .null) { color: light-dark(#0a6e62, #5fd0bf); }
[class*="st-key-chart-"] [data-testid="stElementToolbar"] { display: none; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.stElementContainer:has(.unseen) { position: absolute; width: 1px !important; }
.number { margin: 0.2rem 0; }
.number b { font-size: 1.6rem; font-weight: 700; line-height: 1.2; display: block; }
.number span { font-size: 0.875rem; opacity: 0.92; }
@media (forced-colors: active) {
  [aria-checked="true"] { outline: 3px solid Highlight; outline-offset: -3px; }
  .evidence mark { forced-color-adjust: none; }
}
.paper { display: none; }
.stElementContainer:has(.paper) { position: absolute; width: 1px !important; }
@page { size: A4; margin: 14mm; }
@media print {
  html, body, #root, [data-testid="stApp"], [data-testid="stAppViewContainer"], [data-testid="stMain"] {
    position: static !important; height: auto !important; overflow: visible !important; background: #fff !important; display: block !important; }
  [data-testid="stHeader"], [data-testid="stToolbar"], [data-testid="stStatusWidget"], [data-testid="stDecoration"] { display: none !important; }
  .block-container { padding: 0 !important; max-width: none !important; }
  .block-container:has(.paper) .stVerticalBlock > *:not(:has(.paper)), .stButton { display: none !important; }
  .stElementContainer:has(.paper) { position: static; width: 100% !important; }
  .paper { display: block; color: #000; font-size: 9.5pt; }
  .paper h1 { font-size: 15pt; padding: 0; margin: 0 0 2mm; color: #000; }
  .paper img { width: 100%; height: auto; margin: 2mm 0; }
  .paper table { width: 100%; border-collapse: collapse; }
  .paper th { text-align: left; } .paper th, .paper td { padding: 1mm 2mm 1mm 0; vertical-align: top; border: 0; color: #000; }
  .paper tbody { break-inside: avoid; border-top: 0.3pt solid #888; }
  .paper small { color: #444; overflow-wrap: anywhere; }
}
h3 { font-size: 0.95rem !important; margin: 0.4rem 0 0; padding: 0; }
h2 { font-size: 1.1rem !important; margin: 0.6rem 0 0; padding: 0; }
"""

_TABLES: Final = "".join(
    f".st-key-table-{rows} {{ min-height: {35 * (rows + 1) + 2}px; }}" for rows in range(1, 11)
)
"""The height of a table of so many rows, held before the browser has loaded what draws tables."""


def show() -> None:
    """Put the style sheet on the page; it holds no data."""
    st.html(f"<style>{_CSS}{_TABLES}</style>")
