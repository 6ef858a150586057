"""One module a subject of checks: what it needs, and all it finds; workbook.toml names them."""
