"""Dipnet: a private second opinion on suspicious mail."""

__version__ = "0.1.0"
