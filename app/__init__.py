"""Dipnet: a private second opinion on suspicious mail."""
