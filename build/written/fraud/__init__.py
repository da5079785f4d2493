"""Modern frauds written by the project, in the words and the craft that real ones use.

The texts are data (``texts/*.txt``), one hand-written body each; what surrounds a body (sender,
link, attachment, layout, tricks) is drawn anew for every message made from it.
"""

from build.written.fraud.compose import messages

__all__ = ["messages"]
