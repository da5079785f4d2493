"""Mail written by the project itself, as data for training only.

The parts are written by hand (``everyday/*.toml``, ``fraud/*.toml``); ``parts`` fills them in
and ``compose`` makes raw RFC 5322 messages of them, deterministically: the same parts always
give the same bytes. Evaluation never uses these messages.
"""
