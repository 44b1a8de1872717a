"""What people write in answer to a promotion: the lists of the findings, and the same in more languages."""

OUT = (
    *(
        "NO",
        "no.",
        '"NO"',
        "'no'",
        "No",
        "no!",
        "ＮＯ",
        "ｎｏ",
        "NO \U0001f645",
        "\U0001f6d1 NO",
        "NO \U0001f44e\U0001f3fd",
    ),
    *("nope", "no thanks", "No, thanks", "no thank you", "no more", "not interested", "stop", "STOP!", "unsubscribe"),
    *("Unsubscribe.", "remove me", "Remove me please", "opt out", "opt-out", "cancel", "quit", "end", "revoke"),
    *("NO\n\nAna", "NO\n\nBest regards,\nAna Reyes", "No\n-- \nAna Reyes\nReyes & Sons", "NO\n\nThanks!\nAna"),
    *("NO, too many mails", "No. You send too many e-mails.", "NO - I get too much advertising", "no more emails"),
    *("No gracias", "nein danke", "non merci", "net", "нет", "bu yao", "不要"),
)
NOT = (
    *("No, I'd love one more picture", "No problem", "Nov 12 works", "Not yet, but yes please"),
    *("no. 5 is my favourite", "No 12 is the best", "NO time to lose", "No worries", "no rush", "Yes", "Thank you!"),
    *("Did you get the NO-smoking sign in the background?", "The file is called NO.jpg", "Please don't unsubscribe me"),
)
UNSURE = (
    *("No. Where is my order?", "No thanks, but when will my album be ready?", "NO\n\nCan you resend the invoice?"),
    *(
        "Siwezi kuja kesho kwa sababu ya kazi",
        "N\u041e",
        "N\u039f",
        "N0",
        "\U0001f44e",
        "\U0001f6ab",
        "\U0001f1f3\U0001f1f4",
    ),
    *("\U0001f17d\U0001f17e", "I love the pictures. My friend says NO", "Unsubscribe from what? Where is my invoice?"),
)
LANGUAGES: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "en": (("No", "No thank you", "Please unsubscribe me"), ("No hurry", "Which one is cheaper?")),
    "de": (("Nein", "Nein, danke!", "Bitte abmelden"), ("Kein Problem", "Noch nicht", "Wann ist der Termin?")),
    "fr": (
        ("Non", "Non merci", "Désabonnez-moi", "Je ne veux plus de mails"),
        ("Pas de problème", "Quel est le prix ?"),
    ),
    "es": (("No", "No, gracias", "Darme de baja", "No me escriban más"), ("No hay problema", "¿Cuánto cuesta?")),
    "it": (("No", "No grazie", "Cancellatemi", "Disiscrivimi"), ("Nessun problema", "Quanto costa?")),
    "pt": (("Não", "Não, obrigada", "Não quero receber e-mails"), ("Não há problema", "Quanto custa?")),
    "nl": (("Nee", "Nee, bedankt", "Uitschrijven"), ("Geen probleem", "Hoeveel kost het?")),
    "sv": (("Nej", "Nej tack", "Avregistrera mig"), ("Inga problem", "Vad kostar det?")),
    "da": (("Nej", "Nej tak", "Afmeld mig"), ("Intet problem", "Hvad koster det?")),
    "nb": (("Nei", "Nei takk", "Meld meg av"), ("Ikke noe problem", "Hva koster det?")),
    "fi": (("Ei", "Ei kiitos", "Poistakaa minut listalta"), ("Ei haittaa", "Paljonko se maksaa?")),
    "pl": (("Nie", "Nie, dziękuję", "Proszę mnie wypisać"), ("Nie ma problemu", "Ile to kosztuje?")),
    "cs": (("Ne", "Ne, děkuji", "Odhlásit"), ("Žádný problém", "Kolik to stojí?")),
    "ru": (("Нет", "Нет, спасибо", "Отпишите меня"), ("Без проблем", "Сколько это стоит?")),
    "tr": (("Hayır", "Hayır, teşekkürler", "Listeden çıkarın"), ("Sorun değil", "Ne kadar?")),
    "zh": (("不", "不用了，谢谢", "退订", "請取消訂閱"), ("没问题", "多少钱？")),
    "ja": (("いいえ", "いいえ、結構です", "配信停止"), ("問題ありません", "いくらですか？")),
    "ko": (("아니요", "아니요, 괜찮습니다", "수신거부", "구독 취소해 주세요"), ("문제없어요", "얼마예요?")),
}
BARE = tuple((code, words[0]) for code, (words, _) in LANGUAGES.items())
