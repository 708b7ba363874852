"""Rows as a Vega-Lite chart."""
