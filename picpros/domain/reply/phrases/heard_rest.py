"""More wordings of everyday replies in other languages, found in mails that were read after those of `heard`."""

from picpros.domain.reply.language import Language

HEARD_REST = (
    Language(
        code="pl",
        out="wypisać | wypisać się | rezygnuję z mailingu",
        asks="""
        wywalcie mnie | wyrzućcie mnie | rezygnuję z mailingu | rezygnuję z newslettera | rezygnuję z ofert
        skreślcie mnie | żeby to się już skończyło | nic więcej na jego adres | nic więcej na jej adres
        mi tego nie wysyłać | nie wysyłać mi tego | tego więcej nie wysyłać | wywalić z tej listy | wywalić mnie z
        nie pisać więcej | proszę nie pisać więcej
        """,
        hints="nie teraz | na razie nie",
        idioms="nie teraz | na razie nie",
        common="przelew | poszedł | dzisiaj | rano | potwierdzenie | obraz* | paczka | dotarł*",
        exclaims="wystarczy | dość",
    ),
    Language(
        code="sv",
        asks="""
        önskar icke vidare utskick | önskar inga fler utskick | vill inte ha fler utskick | ta bort min mejladress
        """,
        hints="ta bort den | ta bort min mail | ta bort adressen",
        insists="kan/kunde/vill + ni/du + inte + sluta/ta bort/radera/stoppa",
    ),
    Language(
        code="da",
        asks="""
        lade være med at skrive | lad være med at skrive | lade være med at sende | lad være med at sende
        lade være med at maile | fri for reklamer | holde fri for reklame
        """,
        hints="skrive mere til mig",
        common="skulle | været | betalt | her",
        insists="gider/vil/kan/kunne + i/du/de + ikke + stoppe/slette/fjerne/lade/holde op",
        exclaims="nok",
    ),
    Language(
        code="nb",
        asks="la være å sende | la vær å sende | slutte å sende",
        praise="kjempefin | kjør på",
        common="betalt | skissen | pakken | gleder",
        insists="gidder/vil/kan/kunne + dere/du + ikke + stoppe/slutte/slette/fjerne/la",
    ),
    Language(
        code="ru",
        asks="хватит слать | хватит уже слать | хватит присылать | хватит уже присылать",
        hints="уже отписывался | уже отписывалась | не сейчас | пока нет | пока не надо",
        idioms="не сейчас | пока нет | пока не надо",
        goods="эскиз* | рисун* | картин*",
        praise="огонь | рисуйте",
        common="""
        оплатил* | проверьте | посылк* | пришл* | картин* | рисуйте | сегодня | завтра | хочу | заказать | портрет*
        исправьте | доставляете | рам*
        """,
        exclaims="хватит | стоп",
    ),
    Language(
        code="uk",
        asks="не треба мені цього більше | більше не надсилайте | не надсилайте мені більше",
    ),
    Language(
        code="zh",
        asks="""
        从你们的名单移除 | 從你們的名單移除 | 從你們的行銷名單移除 | 从营销名单移除 | 從行銷名單移除 | 别发过来啦 | 别发过来了 | 以后别给我发广告 | 请不要再给我发广告 | 不要再给我发广告
        广告名单中移除 | 廣告名單中移除 | 不要再给我发优惠邮件 | 不要再給我發優惠郵件
        """,
        hints="暂时不需要 | 暂时不用 | 暫時不需要 | 暫時不用",
        idioms="暂时不需要 | 暂时不用 | 暫時不需要 | 暫時不用",
        exclaims="够了",
    ),
    Language(
        code="ko",
        asks="안 보내주셨으면 | 안 보내 주셨으면 | 보내지 않아 주셨으면 | 그만 보내주셨으면",
        praise="예뻐요 | 잘 받았습니다",
        common="가능한가요 | 가능할까요 | 가격* | 알려주세요 | 부탁드려요 | 너무 | 좀 | 더 | 배경* | 강아지* | 선물* | 싶은데요 | 받았습니다 | 그림* | 예뻐요",
    ),
    Language(
        code="tr",
        asks="""
        gönderilmesine onay vermiyorum | yeter artık göndermeyin | bi daha atmayın | bir daha atmayın
        bir daha göndermeyin | onayımı geri çekiyorum | ileti onayımı geri
        """,
        hints="onay vermiyorum | mailleri yoruyor | kesebilir misiniz | keser misiniz",
        frames="mail*/reklam*/e posta* + kesebilir misiniz/keser misiniz/kesin/kesin artık",
        exclaims="yeter | durun",
    ),
    Language(
        code="ro",
        asks="nu mi mai trimiteți | nu mai trimiteți | scoateți mă din | să mă scoateți din | nu mai sunt interesată",
    ),
    Language(
        code="hu",
        out="nem kérek többet",
        asks="nem kérek többet | ne küldjenek többet | ne küldjetek többet",
    ),
    Language(
        code="el",
        out="φτάνει πια",
        asks="όχι άλλα διαφημιστικά | μη μου ξαναστείλετε | φτάνει πια",
    ),
    Language(
        code="id",
        asks="ga usah kirim | gak usah kirim | tidak usah kirim | jangan kirim",
    ),
    Language(
        code="cs",
        hints="teď ne | zatím ne",
        idioms="teď ne | zatím ne",
        asks="""
        už mi to neposílejte | nechoďte do mailu | ať mi to nechodí | přestaňte to posílat | přestaňte mi to posílat
        přestaňte mi posílat
        """,
        common="zaplaceno | skica | dorazí | dorazilo",
        exclaims="dost",
    ),
    Language(
        code="ja",
        hints="今は結構です | 今は結構 | 今回は結構です",
        idioms="今は結構です | 今は結構 | 今回は結構です",
        asks="解除をお願いします | 解除をお願い | 配信解除",
        exclaims="もういい",
    ),
    Language(
        code="fi",
        asks="peru tilaus | perukaa tilaus | en halua enää näitä",
        praise="näyttää hyvältä | on hieno",
        common="""
        voitteko | ehtiikö | tänään | näyttää | hyvältä | luonnos | voitte | jatkaa | siirtää | taulu* | maksoin
        """,
        exclaims="riittää",
    ),
)
