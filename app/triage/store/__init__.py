"""The history: jobs, rows, results, decisions and campaigns, kept in one SQLite file."""

from app.triage.store.coding import message_key
from app.triage.store.store import Store
from app.triage.store.values import (
    Campaign,
    Facets,
    Filter,
    Job,
    JobState,
    Known,
    Order,
    Row,
    SortKey,
    StoreFailed,
)

__all__ = [
    "Campaign",
    "Facets",
    "Filter",
    "Job",
    "JobState",
    "Known",
    "Order",
    "Row",
    "SortKey",
    "Store",
    "StoreFailed",
    "message_key",
]
