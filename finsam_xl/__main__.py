"""Lets `python -m finsam_xl` do what `finsam-xl` does."""

from finsam_xl.cli import main

raise SystemExit(main())
