"""Packs the frozen program for Linux: portable archive, Debian package, RPM."""
