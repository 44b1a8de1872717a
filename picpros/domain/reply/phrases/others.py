"""Languages beyond the configured ones: enough to hear a NO, and to find where the quote begins."""

from picpros.domain.reply.language import Language

OTHERS = (
    Language(
        code="uk",
        no="ні | ні ні",
        out="""
        ні дякую | дякую ні | не цікавить | не цікаво | не потрібно | не треба | відписатися | відпишіть мене
        видаліть мене | припиніть | досить
        """,
        asks="""
        відпишіть мене | видаліть мене | не надсилайте | не пишіть мені | не хочу отримувати | мене не цікавить
        """,
        mail="лист* | розсилк* | реклам* | пропозиці*",
        idioms="ні проблем | немає проблем | ще ні",
        polite="дякую | будь ласка | доброго дня | вітаю | добрий день",
        closing="з повагою | дякую",
        common="і | та | що | це | мені | ви | ми | так | дякую | дуже | будь | чи | коли | скільки | є | добре",
        wrote="пише | написав | написала | писав",
        labels="від | надіслано | кому | тема",
        original="початкове повідомлення | переслане повідомлення",
        device="надіслано з",
        auto="автоматична відповідь",
        prefixes="відп | пер",
    ),
    Language(
        code="hu",
        no="nem",
        out="""
        nem köszönöm | köszönöm nem | nem kérem | nem kérek | nem érdekel | leiratkozás | leiratkozom | töröljenek
        elég | soha
        """,
        asks="""
        leiratkozás | leiratkozom | le szeretnék iratkozni | ne küldjenek | töröljenek | nem kérek több
        nem érdekel
        """,
        mail="level* | hírlevel* | hírlevél* | reklám* | e mail*",
        idioms="nem probléma | nem gond | nem baj | még nem",
        polite="köszönöm | kérem | jó napot | üdvözlöm | sajnos | szia",
        closing="üdvözlettel | köszönettel | köszönöm",
        common="""
        és | hogy | nem | igen | köszönöm | kérem | van | egy | ez | az | de | jó | szeretnék | mikor | mennyi
        """,
        wrote="írta | ezt írta | ezt írta időpont",
        labels="feladó | küldve | címzett | tárgy | dátum",
        original="eredeti üzenet | továbbított üzenet",
        device="az iphone omról küldve",
        auto="automatikus válasz",
    ),
    Language(
        code="ro",
        out="""
        nu mulțumesc | nu multumesc | nu mă interesează | nu sunt interesat | nu sunt interesată | dezabonare
        dezabonați mă | dezabonează mă | destul | niciodată | opriți
        """,
        asks="""
        dezabonați mă | dezabonare | vreau să mă dezabonez | nu îmi mai trimiteți | nu mai trimiteți
        nu doresc să primesc | nu mai doresc | nu mă interesează
        """,
        mail="mailuri* | emailuri* | newsletter* | reclam* | promoți* | mesaje",
        idioms="nu e problemă | nicio problemă | nu este nicio problemă | nu încă | încă nu",
        polite="mulțumesc | vă rog | bună ziua | bună | salut",
        closing="cu stimă | o zi bună | mulțumesc | cu respect",
        common="""
        și | este | sunt | pentru | cu | nu | da | mulțumesc | aș | vreau | când | cât | bine | vă | îmi | să
        """,
        wrote="a scris",
        labels="de la | trimis | către | subiect | data",
        original="mesaj original | mesaj redirecționat",
        device="trimis de pe",
        auto="răspuns automat",
    ),
    Language(
        code="sk",
        no="nie",
        out="nie ďakujem | ďakujem nie | nemám záujem | odhlásiť | odhláste ma | zrušiť odber | nechcem | prestaňte",
        asks="odhláste ma | neposielajte mi | nechcem dostávať | nemám záujem | zrušte odber",
        mail="mail* | reklam* | správ*",
        polite="ďakujem | prosím | dobrý deň",
        closing="s pozdravom | ďakujem",
        common="a | je | som | na | áno | nie | ďakujem | prosím | dobrý | deň | kedy | koľko | by",
        wrote="napísal | napísala | napísal a",
        labels="odosielateľ | dátum | komu | predmet",
        original="pôvodná správa | preposlaná správa",
        device="odoslané z",
        auto="automatická odpoveď",
    ),
    Language(
        code="el",
        no="όχι | οχι | oxi | ohi",
        out="όχι ευχαριστώ | ευχαριστώ όχι | δεν ενδιαφέρομαι | δεν θέλω | διαγραφή | απεγγραφή | σταματήστε | ποτέ",
        asks="διαγράψτε με | μη μου στέλνετε | δεν θέλω να λαμβάνω | δεν ενδιαφέρομαι | απεγγραφή | σταματήστε να",
        polite="ευχαριστώ | παρακαλώ | γεια σας | καλημέρα",
        closing="με εκτίμηση | ευχαριστώ",
        common="και | το | η | ο | είναι | να | για | με | ναι | ευχαριστώ | θα | μου | δεν | πότε | πόσο",
        wrote="έγραψε",
        labels="από | στάλθηκε | προς | θέμα | ημερομηνία",
        original="αρχικό μήνυμα | προωθημένο μήνυμα",
        device="στάλθηκε από",
        auto="αυτόματη απάντηση",
        prefixes="απ | σχετ",
    ),
    Language(
        code="vi",
        no="không",
        out="""
        không cảm ơn | cảm ơn không | không quan tâm | tôi không quan tâm | hủy đăng ký | huỷ đăng ký | từ chối
        dừng lại
        """,
        asks="hủy đăng ký | huỷ đăng ký | đừng gửi | không muốn nhận | ngừng gửi | không quan tâm",
        polite="cảm ơn | xin chào | vui lòng",
        closing="trân trọng | cảm ơn",
        common="tôi | bạn | và | là | của | có | được | cho | này | một | cảm | ơn | muốn",
        wrote="đã viết",
        labels="từ | đã gửi | đến | chủ đề",
        device="đã gửi từ",
    ),
    Language(
        code="id",
        no="tidak | enggak | nggak",
        out="""
        tidak terima kasih | tidak tertarik | saya tidak tertarik | berhenti | berhenti berlangganan | hentikan
        jangan kirim lagi
        """,
        asks="berhenti berlangganan | jangan kirim | tidak ingin menerima | tidak mau menerima | tidak tertarik",
        idioms="tidak apa apa | tidak masalah | belum",
        polite="terima kasih | halo | tolong | mohon",
        closing="salam | hormat saya | terima kasih",
        common="saya | dan | yang | ini | itu | untuk | dengan | ya | terima | kasih | bisa | mau | berapa | kapan",
        wrote="menulis",
        labels="dari | dikirim | kepada | subjek",
        device="dikirim dari",
    ),
    Language(
        code="ar",
        no="لا",
        out="""
        لا شكرا | لا شكرًا | شكرا لا | لست مهتما | غير مهتم | إلغاء الاشتراك | الغاء الاشتراك | توقف | أوقفوا
        لا أريد
        """,
        asks="إلغاء الاشتراك | الغاء الاشتراك | لا ترسلوا | لا أريد استلام | لا أرغب | لست مهتما | غير مهتم",
        polite="شكرا | من فضلك | مرحبا | السلام عليكم",
        common="في | من | على | أن | هذا | نعم | شكرا | أريد | متى | كم | هل",
        wrote="كتب",
        device="أرسلت من | تم الإرسال من",
    ),
    Language(
        code="he",
        no="לא",
        out="לא תודה | לא מעוניין | לא מעוניינת | הסר | הסירו אותי | להסיר | תפסיקו",
        asks="הסירו אותי | נא להסיר | לא לשלוח | לא מעוניין | לא מעוניינת",
        polite="תודה | שלום | בבקשה",
        common="אני | את | של | זה | כן | תודה | לא | על | מתי | כמה | רוצה",
        wrote="כתב | כתבה | מאת",
        device="נשלח מה",
    ),
    Language(
        code="xx",
        negates=True,
        no="ne | nē | не",
        out="""
        ne hvala | hvala ne | ne hvala vam | no gràcies | ei aitäh | tänan ei | ne ačiū | nē paldies | nei takk
        не благодаря | не мерси | не хвала | nem kösz
        """,
        polite="hvala | aitäh | ačiū | paldies | gràcies | благодаря | хвала",
        wrote="je napisao | je napisala | va escriure | kirjutas | rašė | rakstīja | написа | је написао",
        device="poslano s | enviat des de | saadetud minu | изпратено от",
    ),
)
