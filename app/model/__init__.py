"""The embedded model: verified loading, scores, verdicts and reasons."""
