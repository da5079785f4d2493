"""Many messages: sources, worker processes with limits, records."""
