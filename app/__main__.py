"""Starts the program: ``python -m app``, and the entry point of the frozen executables."""

from app.cli.main import main

if __name__ == "__main__":
    raise SystemExit(main())
