"""The interface for other programs: /api/v1, described by an OpenAPI document that is made of the records."""
