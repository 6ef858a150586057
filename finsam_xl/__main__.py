"""Lets `python -m finsam_xl` do what `finsam-xl` does."""

from finsam_xl.cli import main

if __name__ == "__main__":  # a process that it starts reads this file too
    raise SystemExit(main())
