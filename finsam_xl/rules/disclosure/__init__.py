"""Disclosure control (röjandekontroll): small counts are hidden so that nothing gives them away."""
