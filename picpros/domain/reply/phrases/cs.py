"""Czech."""

from picpros.domain.reply.language import Language

CZECH = Language(
    code="cs",
    negates=True,
    no="ne | ne ne",
    out="""
    ne děkuji | ne díky | děkuji ne | ne děkujeme | nemám zájem | nemáme zájem | nezájem | bez zájmu | už ne | nikdy
    už nikdy | odhlásit | odhlaste mě | odhlašte mě | odhlásit odběr | odhlášení | prosím odhlásit | zrušit
    zrušit odběr | zrušte | zrušte odběr | zrušení | odebrat | vymazat | vymažte mě | smazat | smažte mě | dost
    stačí | konec | přestaňte | nechci | nechci to | už nechci | nechci nic | neposílejte | neposílat
    žádné reklamy | žádnou reklamu | žádné maily | žádné emaily | odmítám | nesouhlasím | odvolávám souhlas
    v žádném případě | rozhodně ne | nepřeji si | nepřeji si to | vyřaďte mě | nezasílat | nezasílejte
    """,
    asks="""
    odhlaste mě | odhlašte mě | odhlásit mě | mě odhlásit | odhlásit z | se odhlásit | zrušit odběr | zrušte odběr
    zrušit newsletter | vyřaďte mě | vymažte mě | smažte mě | odstraňte mě | přestaňte posílat | přestaňte mi
    nechci dostávat | nechci odebírat | nechci žádné | nechci už | už nechci | nepřeji si dostávat | nemám zájem
    nemáme zájem | ze seznamu | z databáze | z mailing listu | odvolávám souhlas | nekontaktujte | neposílejte mi už
    už mi neposílejte | neposílejte mi nic | vymazat můj e mail | vymažte můj e mail | vymažte můj email
    smazat můj email | už neposílejte | přestaňte s | nic neposílejte | neposílejte nic | mi neposílejte
    odhlášení z | z vaší databáze | z vašeho seznamu | o odhlášení
    """,
    against="""
    nechci | žádné | žádnou | už nechci | příliš mnoho | moc | dost | přestaňte | neposílejte | nepřeji si
    neposílat | nezasílejte
    """,
    mail="""
    mail* | email* | e mail* | zpráv* | newsletter* | reklam* | nabíd* | seznam* | spam* | odběr* | akce | promo*
    """,
    keeps="neodhlašujte | nemažte | nedostal | nedostala | neobdržel | neobdržela",
    beside="mailem | emailem | e mailem | poštou | ceník",
    received="dostal | dostala | obdržel | obdržela | nepřišel | nepřišla | nedostávám",
    hints="odhlás* | odhlaš* | odhlas* | spam* | z databáze | ze seznamu | neposílej* | nezasílej*",
    goods="fotk* | fotograf* | obráz* | portrét* | album* | objednáv* | faktur* | termín* | rám* | balík*",
    idioms="""
    není problém | žádný problém | to nevadí | nevadí | nespěchá | ještě ne | zatím ne | no jo | no jasně | no dobře
    no ano | no tak | bez problémů | není zač | nevím | ne v | ne to je | nechci spěchat | nemůžu
    zrušit objednávku | konec dubna | ne úplně | no problem
    """,
    wants="""
    chtěl bych | chtěla bych | chtěli bychom | rád bych | ráda bych | ano | jasně | samozřejmě | raději | hodí se
    vyhovuje | beru | prosím o | objednám | určitě
    """,
    requests="""
    můžete | mohl byste | mohla byste | můžu | kdy | kolik | kde | jak | fakturu | faktura | objednávku | objednávka
    termín | pošlete mi | je možné | jaký | jaká
    """,
    polite="""
    dobrý den | dobré ráno | dobrý večer | ahoj | zdravím | vážení | vážená paní | vážený pane | děkuji | děkujeme
    díky | moc děkuji | předem děkuji | prosím | prosim | omlouvám se | bohužel | ale | a | teď | ihned | okamžitě
    momentálně | zatím | děkuji za nabídku | díky za nabídku | chci | chtěl bych | žádám o | dekuji
    """,
    closing="""
    s pozdravem | s přátelským pozdravem | hezký den | pozdrav | děkuji | díky | s úctou | zdraví | mějte se
    přeji hezký den | krásný den | pěkný den | sp
    """,
    common="""
    a | i | ale | nebo | je | jsou | byl | ja | ty | on | ona | my | vy | muj | moje | vas | vase | nas | v | ve
    na | do | z | ze | od | pro | o | po | pri | to | ten | ta | co | kdy | kde | kdo | jak | ne | ano | dekuji
    den | dobry | dobre | velmi | jeste | taky | jen | uz | fotk* | fotograf* | obraz* | faktur* | cen* | objednav*
    pondeli | utery | streda | ctvrtek | patek | sobota | nedele | ledna | unora | brezna | dubna | kvetna | cervna
    cervence | srpna | zari | rijna | listopadu | prosince | prosim | mate | muzu | mam | mi | me | se | si | bych
    dva | dvě | tři | čtyři | pět | šest | sedm | přijdeme | přijdu | bude | budeme | budu | všechno | nic | rodin*
    pes | první | druhá | hodin*
    """,
    opens="dne | dňa | po | út | st | čt | pá | so | ne",
    wrote="napsal | napsala | napsal a | napsal uživatel | píše | napísal | napísala | napísal a",
    labels="od | odesláno | datum | komu | kopie | kopie cc | předmět",
    original="""
    původní zpráva | původní e mail | přeposlaná zpráva | přeposlaný e mail | předávaná zpráva
    začátek přeposílané zprávy
    """,
    device="""
    odesláno z | odesláno pomocí | odoslané z | získejte outlook | získat outlook | stáhnout outlook | bez virů
    posláno z
    """,
    disclaimer="""
    tato zpráva | tento e mail | tento email | obsah této | důvěrné | informace obsažené | než vytisknete
    """,
    auto="automatická odpověď | mimo kancelář | nepřítomnost | dovolená | jsem mimo | nepřítomen",
    prefixes="odp | fw | předáno",
)
