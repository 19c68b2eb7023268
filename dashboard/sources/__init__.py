"""Readers of the official files, one a publisher: the maintainer's side, never imported by the application."""
