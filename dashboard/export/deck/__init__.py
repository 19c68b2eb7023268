"""Decks of slides: as PowerPoint, as PDF, and read from a file."""
