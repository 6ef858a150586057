"""Figures in a meeting's texts, looked up in the workbooks that lie beside."""
