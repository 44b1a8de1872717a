"""Polish."""

from picpros.domain.reply.language import Language

POLISH = Language(
    code="pl",
    negates=True,
    no="nie | nie nie",
    out="""
    nie dziękuję | nie dziekuje | nie dzięki | dziękuję nie | nie jestem zainteresowany | nie jestem zainteresowana
    nie jesteśmy zainteresowani | niezainteresowany | niezainteresowana | nie interesuje mnie to
    nie interesuje mnie | brak zainteresowania | nie chcę | nie chcę tego | nie chcę więcej | nie chce | już nie
    nigdy | nigdy więcej | wypisz | wypisz mnie | proszę mnie wypisać | wypisać | wypiszcie mnie | wypisanie
    rezygnuję | rezygnacja | zrezygnuj | anuluj | anuluj subskrypcję | anulować | odsubskrybuj | odsubskrybować
    usuń | usuń mnie | usuńcie mnie | proszę mnie usunąć | usunąć | dość | wystarczy | koniec | przestańcie
    przestań | zakończ | stop reklamom | żadnych reklam | bez reklam | żadnych maili | żadnych więcej maili
    nie życzę sobie | sprzeciw | wycofuję zgodę | cofam zgodę | odmawiam | absolutnie nie | na pewno nie
    nie wysyłać | nie wysyłajcie | proszę nie wysyłać | proszę o wypisanie | proszę o usunięcie | dajcie mi spokój
    nie ma mowy
    """,
    asks="""
    wypisz mnie | wypisać mnie | mnie wypisać | wypiszcie mnie | wypisanie mnie | o wypisanie | usuń mnie
    usunąć mnie | mnie usunąć | usuńcie mnie | usunięcie mnie | o usunięcie | anulować subskrypcję
    anuluj subskrypcję | przestańcie wysyłać | przestać wysyłać | nie chcę otrzymywać | nie chcę dostawać
    nie chce otrzymywać | nie życzę sobie | nie chcę więcej | nie kontaktować | nie jestem zainteresowan*
    nie interesuje mnie | z listy mailingowej | z państwa listy | z waszej listy | z newslettera | wycofuję zgodę
    cofam zgodę | odwołuję zgodę | proszę o zaprzestanie | nie wysyłajcie mi więcej | nie wysyłać więcej
    nie przysyłajcie więcej | rezygnuję z newslettera | rezygnuję z subskrypcji | zrezygnować z newslettera
    usunięcie mojego adresu | usunąć mój adres | usunięcie mojego maila | proszę nie wysyłać mi | z państwa bazy
    z waszej bazy | z bazy danych | z bazy mailingowej
    """,
    against="""
    nie chcę | nie chce | żadnych | dość | za dużo | zbyt wiele | przestańcie | koniec | już nie | bez | mam dosyć
    nie wysyłać | nie wysyłajcie | nie wysyłaj | nie przysyłać | nie przysyłajcie
    """,
    mail="""
    mail* | maili | maile | mailem | wiadomości | newsletter* | reklam* | promocj* | ofert* | lista | listy | listę
    spam* | subskrypcj*
    """,
    keeps="nie wypisujcie | nie usuwajcie | nie otrzymałem | nie otrzymałam | nie dostałem | nie dostałam",
    beside="mailem | pocztą | lista cen",
    received="otrzymałem | otrzymałam | dostałem | dostałam | otrzymuję | przyszedł | przyszła",
    hints="wypis* | mailingow* | spam* | z bazy | z listy | nie wysyła* | nie przysyła*",
    goods="zdjęci* | zdjęć | fotogr* | portret* | album* | zamówieni* | faktur* | sesj* | termin* | ramk* | paczk*",
    idioms="""
    nie ma problemu | nie ma sprawy | nie ma pośpiechu | nie spieszy się | jeszcze nie | nie szkodzi | nie ma za co
    nie wiem | no jasne | no tak | no dobrze | no dobra | no pewnie | no to | no i | bez problemu | nie teraz
    nie mogę | anuluj zamówienie | anulować zamówienie | usuń tło
    """,
    wants="""
    chciałbym | chciałabym | chcielibyśmy | poproszę | chętnie | jasne | oczywiście | wolę | wolałbym | wolałabym
    pasuje | biorę | podoba
    """,
    requests="""
    czy | kiedy | ile | gdzie | jak | fakturę | faktura | faktury | zamówienie | zamówienia | termin
    proszę o przesłanie | proszę przesłać | może pan | może pani | możecie | jaki | jaka
    """,
    polite="""
    dzień dobry | witam | cześć | hej | szanowni państwo | szanowna pani | szanowny panie | dziękuję | dziekuje
    dzięki | bardzo dziękuję | z góry dziękuję | proszę | prosze | przepraszam | niestety | ale | i | teraz
    natychmiast | na razie | obecnie | dziękuję za ofertę | dzięki za ofertę | chcę | bardzo proszę
    uprzejmie proszę
    """,
    closing="""
    pozdrawiam | z poważaniem | pozdrowienia | serdecznie pozdrawiam | pozdrawiam serdecznie | dziękuję | dzięki
    z pozdrowieniami | miłego dnia | łączę pozdrowienia | z wyrazami szacunku | pzdr
    """,
    common="""
    i | oraz | ale | lub | jest | sa | byl | ja | ty | on | ona | my | wy | moj | moja | moje | panstwo | nasz
    wasz | w | we | na | do | z | ze | od | dla | o | po | przy | to | ten | ta | co | kiedy | gdzie | kto | jak
    czy | nie | tak | dziekuje | dzien | dobry | dobrze | bardzo | jeszcze | tez | tylko | juz | zdjeci* | zdjecie
    faktur* | cen* | zamowien* | poniedzialek | wtorek | sroda | sobota | niedziela | stycznia | lutego | marca
    kwietnia | maja | czerwca | lipca | sierpnia | wrzesnia | pazdziernika | listopada | grudnia | chetnie | prosze
    moge | mam | chce | mi | mnie | sie | jasne | dwa | trzy | cztery | pięć | sześć | siedem | osiem | przyjdziemy
    przyjdę | będzie | będę | będziemy | wszystko | nic | rodzina | pies | pierwsze | drugie | godzin*
    """,
    opens="w dniu | dnia | w | on | pon | wt | śr | czw | pt | sob | niedz",
    wrote="napisał | napisała | napisał a | pisze | napisali | napisał w",
    labels="od | wysłano | data | do | dw | udw | temat | wysłane",
    original="""
    wiadomość oryginalna | oryginalna wiadomość | przekazana wiadomość | wiadomość przekazana
    treść przekazanej wiadomości | początek przekazywanej wiadomości | forwarded
    """,
    device="""
    wysłane z | wysłano z | wysłane za pomocą | pobierz outlook | pobierz program outlook | wolny od wirusów
    uzyskaj outlook | wiadomość wysłana z
    """,
    disclaimer="""
    ta wiadomość | niniejsza wiadomość | treść tej | poufne | informacja zawarta | pomyśl o środowisku | klauzula
    """,
    auto="""
    odpowiedź automatyczna | automatyczna odpowiedź | autoodpowiedź | poza biurem | nieobecność | jestem na urlopie
    urlop | nieobecny | nieobecna
    """,
    prefixes="odp | pd | przek",
)
