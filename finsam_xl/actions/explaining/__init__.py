"""How any figure came about: one module a subject, and the page that shows it."""
