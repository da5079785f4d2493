"""The public suffix list is the library's, whatever is done to read it faster."""

from __future__ import annotations

from publicsuffixlist import PublicSuffixList

from app.mail import domains


def test_every_suffix_of_the_library_is_known_in_both_forms() -> None:
    assert domains._suffixes()._publicsuffix == PublicSuffixList()._publicsuffix
    assert domains.registrable("www.食狮.公司.cn") == "食狮.公司.cn"
    assert domains.registrable("a.xn--85x722f.xn--55qx5d.cn") == "xn--85x722f.xn--55qx5d.cn"
    assert domains.registrable("www.city.kawasaki.jp") == "city.kawasaki.jp"
