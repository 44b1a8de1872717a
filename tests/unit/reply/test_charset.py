"""Bytes to text: what senders call their charset is a hint and no more."""

import pytest

from picpros.domain.reply import read_reply
from picpros.domain.reply.charset import decode
from tests.unit.reply.mails import mail


@pytest.mark.clause("R7")
@pytest.mark.parametrize(
    ("words", "codec", "label"),
    [
        ("Não, obrigada", "cp1252", "iso-8859-1"),
        ("Não, obrigada", "utf-8", "us-ascii"),
        ("Não, obrigada", "utf-8", "iso-8859-1"),
        ("Não, obrigada", "cp1252", "utf-8"),
        ("Hayır, teşekkürler", "cp1254", "iso-8859-9"),
        ("Nie, dziękuję", "iso-8859-2", "iso-8859-2"),
        ("Нет, спасибо", "koi8-r", "koi8-r"),
        ("Нет, спасибо", "cp1251", "windows-1251"),
        ("不用了，谢谢", "gb18030", "gb2312"),
        ("請取消訂閱", "big5", "big5"),
        ("配信停止", "shift_jis", "shift_jis"),
        ("配信停止", "iso2022_jp", "iso-2022-jp"),
        ("配信停止", "iso2022_jp", "us-ascii"),
        ("配信停止", "euc_jp", "euc-jp"),
        ("아니요", "cp949", "ks_c_5601-1987"),
        ("NO", "utf-16", "utf-16"),
        ("NO", "utf-16-le", "utf-16le"),
        ("NO", "utf-16-be", "utf-16be"),
        ("不要", "utf-16-le", "utf-16le"),
        ("NO thanks", "utf-16-le", "us-ascii"),
        ("NO thanks", "utf-32-le", "utf-32le"),
        ("NO", "utf-8-sig", ""),
        ("NO", "utf-7", "utf-7"),
        ("NO", "ascii", "macintosh"),
    ],
)
def test_a_no_in_any_charset_opts_out(words: str, codec: str, label: str) -> None:
    raw = mail(words.encode(codec), {"Content-Type": f"text/plain; charset={label}"})

    if codec == "cp1252" and label == "utf-8":
        assert read_reply(raw).verdict in {"out", "unsure"}  # the bytes contradict the name
    else:
        assert read_reply(raw).verdict == "out"


@pytest.mark.parametrize(
    ("data", "label", "text", "sure"),
    [
        (b"\xef\xbb\xbfNo", "koi8-r", "No", True),
        ("Né".encode("utf-16"), "utf-8", "Né", True),
        ("Né".encode("utf-32"), "utf-8", "Né", True),
        ("Né.".encode("utf-32-be"), "utf-32be", "Né.", True),
        ("Né.".encode("utf-16-be"), "utf-16", "Né.", True),
        (b"N\0o\0x", "utf-16le", "No", True),
        (b"\x00\xd8N\0", "utf-16le", "\ufffdN", False),
        (b"N\xe9", "'ISO-8859-1'", "Né", True),
        (b"N\xe9", ' "Latin1" ', "Né", True),
        (b"N\xe9", "x-unknown", "Né", False),
        (b"N\xe9", "utf-8", "N\ufffd", False),
        (b"N\xc3\xa9", "x-unknown", "Né", True),
        (b"No", "x-unknown", "No", True),
        (b"N\xe9", "iso-8859-99", "Né", False),
        (b"\x81\x20", "shift_jis", "\ufffd ", False),
        (b"~{<:Ky2;~}", "hz-gb-2312", "己所不", True),
        (b"", "utf-8", "", True),
    ],
)
def test_bytes_become_text_and_whether_it_is_sure(data: bytes, label: str, text: str, sure: bool) -> None:
    assert decode(data, label) == (text, sure)
