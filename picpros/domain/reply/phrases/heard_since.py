"""More wordings of everyday replies, found in mails that were read after those of `heard`."""

from picpros.domain.reply.language import Language

HEARD_SINCE = (
    Language(
        code="en",
        out="dont want em | do not want em | enough now | enough already | ill pass from now on | all i want is out",
        asks="""
        dont need to keep writing | no need to keep writing | not need to keep writing | no need to write to me
        dont need to keep emailing | no need to keep emailing | excuse me from | be excused from | bin my address
        remove my address | delete my address | get me off of | prefer not to be contacted | prefer to receive no
        kindly cease | kindly desist | please desist | kindly discontinue | object to direct marketing
        block my address from | block her address from | block his address from | without these to be honest
        """,
        frames="""
        suppress/exclude/block + from + future/all/any/further + campaign*/mailing*/mailshot*/offers/marketing/promotion*
        nothing further/nothing else/nothing more + arrives/arrive/comes/is sent/be sent/gets sent + him/her/me/us/here
        leave/leaving + my/our + inbox/mailbox/email/mail + in peace/alone/be
        take/drop/pop/knock/get + me/us/him/her/my husband/my wife/my name + off/out of + whatever this/the list/the mailing/the mailshots
        """,
        hints="""
        parted ways | part ways | pack it in | circulars | pop us off | pop me off | can u not | could you not
        how many more times | appreciate it if i didnt | appreciated if i didnt | let me go | leave me off | leave us off
        """,
        mail="circular | circulars | mailshot* | junk mail | marketing mail*",
        keeping="let me/let us/lets + go over/go ahead/go with/go through/go for/go check/go see/go and/go back",
        aside="how many more/how many times/how often + times/must/do + i/again",
    ),
    Language(
        code="de",
        asks="""
        mal rausnehmen | bitte rausnehmen | aus ihrer werbeliste | mit angeboten zu verschonen | mit werbung zu verschonen
        aus ihrem werbeverteiler | schluss damit | aus der werbeliste | mich da rausnehmen | mich da raus
        """,
        frames="""
        nehmen/nimm/nehmt/nehme/zu nehmen/streichen/streicht + mich/ihn/sie/uns/meinen mann/meine frau + aus/von + verteiler/liste/werbeliste/kartei
        ihn/sie/mich/uns + aus + werbeliste/verteiler/werbeverteiler/newsletter/kartei/liste + zu nehmen/nehmen/zu streichen/streichen/löschen/entfernen
        """,
        hints="ausgelassen werden | schluss wäre | schluss sein",
    ),
    Language(
        code="es",
        asks="""
        dejad de mandarme | dejen de mandarme | deja de mandarme | dejad de mandarnos | dejen de mandarnos
        dejad de escribirme | dejen de escribirme | bajame de | bajenme de | bajadme de | quitadme de | sacadme de
        parad ya con | paren ya con | no escribirle mas | no escribirme mas | no incluirme en | prescindir de mi dirección
        no desea seguir recibiendo | olvidaos de mí | olvidense de mí | olvídense de mi
        """,
        frames="""
        quit*/sac*/borr*/elimin*/baj* + de su/de sus/de la/de las/de vuestra/de vuestro/de los/del + publicidad/lista/listas/envíos/correos/mailing/promociones
        """,
    ),
    Language(
        code="fr",
        asks="""
        laissez moi tranquille | laissez nous tranquilles | retirer son adresse | ne plus être dans la liste
        ne plus être sur la liste | ne plus etre sur votre liste | ne plus rien trouver de votre part
        supprimer son adresse | enlever son adresse | faut arrêter maintenant
        """,
    ),
    Language(
        code="pt",
        asks="""
        parem com isso | parem com esses | podem tirar meu e mail | podem tirar o meu e mail | tirar meu email da lista
        pedido para não receber | pedi para não receber | pedimos para não receber
        deixem me em paz | me deixem em paz | dispenso futuras | dispenso comunicações | dispenso mais
        """,
    ),
    Language(
        code="it",
        asks="non scrivere più | di non scrivere più | toglietemi subito | non fargli più arrivare | non farle più arrivare",
    ),
    Language(
        code="nl",
        asks="""
        hou maar op ermee | houd maar op ermee | hou op ermee | hou er maar mee op | kan dat ophouden | al afgemeld
        hoeft niet meer van mij | van mij hoeft dit niet meer
        """,
        hints="ophouden | ze blijven komen | blijven maar komen | uit uw bestand | uit jullie bestand",
    ),
    Language(
        code="pl",
        asks="""
        wywalcie mnie | wyrzućcie mnie | rezygnuję z mailingu | rezygnuję z newslettera | rezygnuję z ofert
        skreślcie mnie | żeby to się już skończyło | nic więcej na jego adres | nic więcej na jej adres
        """,
        out="wypisać | wypisać się | rezygnuję z mailingu",
    ),
    Language(code="sv", asks="önskar icke vidare utskick | önskar inga fler utskick | vill inte ha fler utskick"),
    Language(
        code="da",
        asks="""
        lade være med at skrive | lad være med at skrive | lade være med at sende | lad være med at sende
        lade være med at maile
        """,
        hints="skrive mere til mig",
    ),
    Language(code="nb", asks="la være å sende | la vær å sende | slutte å sende"),
    Language(
        code="ru",
        asks="хватит слать | хватит уже слать | хватит присылать | хватит уже присылать",
        hints="уже отписывался | уже отписывалась",
    ),
    Language(code="uk", asks="не треба мені цього більше | більше не надсилайте | не надсилайте мені більше"),
    Language(
        code="zh",
        asks="""
        从你们的名单移除 | 從你們的名單移除 | 從你們的行銷名單移除 | 从营销名单移除 | 從行銷名單移除 | 别发过来啦 | 别发过来了
        以后别给我发广告 | 请不要再给我发广告 | 不要再给我发广告
        """,
    ),
    Language(code="ko", asks="안 보내주셨으면 | 안 보내 주셨으면 | 보내지 않아 주셨으면 | 그만 보내주셨으면"),
    Language(code="tr", asks="gönderilmesine onay vermiyorum | yeter artık göndermeyin", hints="onay vermiyorum"),
    Language(
        code="ro",
        asks="nu mi mai trimiteți | nu mai trimiteți | scoateți mă din | să mă scoateți din | nu mai sunt interesată",
    ),
    Language(code="hu", asks="nem kérek többet | ne küldjenek többet | ne küldjetek többet", out="nem kérek többet"),
    Language(code="el", asks="όχι άλλα διαφημιστικά | μη μου ξαναστείλετε | φτάνει πια", out="φτάνει πια"),
    Language(code="id", asks="ga usah kirim | gak usah kirim | tidak usah kirim | jangan kirim"),
    Language(
        code="fr",
        idioms="pas pour l'instant | pas maintenant | pas tout de suite",
        hints="pas pour l'instant | pas maintenant | pas tout de suite",
    ),
    Language(
        code="es",
        idioms="por ahora no | ahora no | de momento no | por el momento no",
        hints="por ahora no | ahora no | de momento no | por el momento no",
    ),
    Language(code="cs", idioms="teď ne | zatím ne", hints="teď ne | zatím ne"),
    Language(
        code="zh",
        idioms="暂时不需要 | 暂时不用 | 暫時不需要 | 暫時不用",
        hints="暂时不需要 | 暂时不用 | 暫時不需要 | 暫時不用",
    ),
    Language(
        code="ja", idioms="今は結構です | 今は結構 | 今回は結構です", hints="今は結構です | 今は結構 | 今回は結構です"
    ),
    Language(code="pl", idioms="nie teraz | na razie nie", hints="nie teraz | na razie nie"),
    Language(code="ru", idioms="не сейчас | пока нет | пока не надо", hints="не сейчас | пока нет | пока не надо"),
    Language(code="pt", idioms="agora não | por enquanto não", hints="agora não | por enquanto não"),
    Language(
        code="it", idioms="per ora no | adesso no | al momento no", hints="per ora no | adesso no | al momento no"
    ),
    Language(
        code="en",
        asks="knock it on the head | knock them on the head | off this list please | do not be sending me | like off this list | pass on the promos | pass on promos",
    ),
    Language(code="en", out="dont want these | do not want these | id like off this list"),
    Language(
        code="de",
        asks="ausm verteiler nehmen | keni mails me | newsletter nimmer | gut sein mit den mails | gut sein mit den angeboten | gut sein mit der werbung",
    ),
    Language(
        code="es", asks="darme de baja | darnos de baja | basta de mails | basta de correos | basta de publicidad"
    ),
    Language(code="fi", asks="peru tilaus | perukaa tilaus | en halua enää näitä"),
    Language(
        code="fr",
        asks="ça suffit les mails | gentil de le rayer | gentils de le rayer | gentils de la rayer | prendre note que je ne veux plus",
    ),
    Language(code="nl", asks="mag ik eraf | mag ik er af | stop hier maar mee | stop er maar mee"),
    Language(
        code="pt",
        asks="para com esses email | para com esses emails | para com esses e mails | pode tirar o email dela | pode tirar o email dele | pode tirar o meu email",
    ),
    Language(code="tr", asks="bi daha atmayın | bir daha atmayın | bir daha göndermeyin"),
    Language(code="ja", asks="解除をお願いします | 解除をお願い | 配信解除"),
    Language(code="cs", asks="už mi to neposílejte | nechoďte do mailu | ať mi to nechodí"),
    Language(code="da", asks="fri for reklamer | holde fri for reklame"),
    Language(code="ru", goods="эскиз* | рисун* | картин*"),
    Language(code="fr", out="non pas besoin | pas besoin non | non pas besoin merci"),
    Language(
        code="de",
        asks="werbung an diese adresse bitte einstellen | werbung an diese adresse einstellen | bitte einstellen die werbung",
    ),
    Language(
        code="en",
        asks="please stop the same | make sure we dont get any | make sure i dont get any | make sure i get no more | leave me be so",
    ),
    Language(code="en", hints="third time lucky | leave me be"),
    Language(code="fr", asks="arrêtez de m'en envoyer | arrêter de m'en envoyer | arretez de men envoyer"),
    Language(
        code="it",
        asks="non inviarmene altre | non inviarmene più | non inviarcene altre | non mandarmene altre | non mandarmene più",
    ),
    Language(
        code="fr", hints="trop de mails | trop de mails de votre part | ne plus avoir les vôtres | ne plus avoir vos"
    ),
    Language(code="pl", asks="mi tego nie wysyłać | nie wysyłać mi tego | tego więcej nie wysyłać"),
    Language(
        code="ru",
        common="""
        оплатил* | проверьте | посылк* | пришл* | картин* | рисуйте | сегодня | завтра | хочу | заказать | портрет*
        исправьте | доставляете | рам*
        """,
        praise="огонь | рисуйте",
    ),
    Language(
        code="ko",
        common="""
        가능한가요 | 가능할까요 | 가격* | 알려주세요 | 부탁드려요 | 너무 | 좀 | 더 | 배경* | 강아지* | 선물* | 싶은데요 | 받았습니다
        그림* | 예뻐요
        """,
        praise="예뻐요 | 잘 받았습니다",
    ),
    Language(
        code="fi",
        common="voitteko | ehtiikö | tänään | näyttää | hyvältä | luonnos | voitte | jatkaa | siirtää | taulu* | maksoin",
        praise="näyttää hyvältä | on hieno",
    ),
    Language(code="it", common="pagato | ieri | bonifico | fatto | stamattina | allego | ricevuta | arrivat*"),
    Language(code="pl", common="przelew | poszedł | dzisiaj | rano | potwierdzenie | obraz* | paczka | dotarł*"),
    Language(code="pt", common="aceita | pix | chegou | ficou | paguei | boleto", praise="ficou lindo | ficou demais"),
    Language(code="cs", common="zaplaceno | skica | dorazí | dorazilo"),
    Language(code="da", common="skulle | været | betalt | her"),
    Language(code="nb", common="betalt | skissen | pakken | gleder", praise="kjempefin | kjør på"),
    Language(code="de", praise="sieht hammer aus | alles heil | genau so"),
    Language(code="fr", praise="bon pour accord | vous pouvez lancer"),
    Language(code="es", praise="sí adelante | adelante con"),
    Language(code="nl", praise="helemaal goed zo | ga maar door"),
    Language(code="en", praise="approved | burst into tears | cried in the good way"),
    Language(
        code="en",
        asks="have got to go | has got to go | got to stop coming | but no more advertising | everything except order",
        frames="""
        unsubscrib*/opt out/opt-out + link/button/page/form + broken/error/404/not work/doesnt work/dont work/does nothing/fails/failed/dead/not found/not load/doesnt load
        link/button/page + unsubscrib*/opt out + broken/error/404/not work/doesnt work/dont work/does nothing/fails/failed/dead/not found/not load/doesnt load
        no need/no point/no use + keep/keeping/having + me/us/him/her + on + list/mailing/books
        """,
        insists="no need/no point + to keep/in keeping/keeping + me/us/him/her + on",
    ),
    Language(
        code="fr",
        frames="""
        lien/bouton/page + désabonn*/désinscri* + erreur/marche pas/fonctionne pas/rien/mort/introuvable/404
        consentement + retir*/révoqu*
        """,
    ),
    Language(
        code="de",
        frames="abmelde*/abbestell* + fehler/geht nicht/funktioniert nicht/tot/nichts/404/kaputt",
    ),
    Language(
        code="es",
        frames="enlace/link/botón + baja/desuscri* + error/no funciona/roto/no va/404",
    ),
    Language(
        code="it",
        asks="revoco il consenso | revochiamo il consenso | ritiro il consenso | revoca del consenso",
        frames="link/pulsante + cancell*/disiscri* + errore/non funziona/rotto/non va/404",
    ),
    Language(code="sv", hints="ta bort den | ta bort min mail | ta bort adressen", asks="ta bort min mejladress"),
    Language(
        code="tr",
        hints="mailleri yoruyor | kesebilir misiniz | keser misiniz",
        frames="mail*/reklam*/e posta* + kesebilir misiniz/keser misiniz/kesin/kesin artık",
    ),
    Language(code="pt", asks="revogo o consentimento | retiro o consentimento"),
    Language(code="es", asks="revoco el consentimiento | retiro el consentimiento | revoco mi consentimiento"),
    Language(
        code="de", asks="widerrufe meine einwilligung | widerrufe ich meine einwilligung | einwilligung widerrufe"
    ),
    Language(
        code="en",
        asks="""
        decline further emails | decline further mails | decline any further | knock me off the list | get off this list
        dont need to keep me updated | no need to keep me updated | untick it for me
        """,
        hints="no more of them | i want neither | why am i still getting",
    ),
    Language(
        code="de",
        asks="""
        schickts mir nix mehr | schickt mir nix mehr | von weiteren werbesendungen | weiteren werbesendungen abzusehen
        aufhören mir ständig | aufhören mir dauernd
        """,
    ),
    Language(
        code="es", asks="no le sigan mandando | no me sigan mandando | no sigan mandando | prefiero no recibir nada"
    ),
    Language(code="fr", asks="jveu plu recevoir | veu plu recevoir | jveux plus recevoir | veux plu recevoir"),
    Language(code="it", asks="offerte non le voglio più | non usatelo per la pubblicità | non usatelo per pubblicità"),
    Language(
        code="nl",
        asks="kan ik hier vanaf | ophouden met die mailtjes | ophouden met die mails | ophouden met mailen",
        frames="maak bezwaar/bezwaar maken + tegen + direct marketing/reclame/e mailadres",
    ),
    Language(code="pl", asks="wywalić z tej listy | wywalić mnie z | nie pisać więcej | proszę nie pisać więcej"),
    Language(code="pt", asks="parem de me mandar | para de me mandar | prefiro não receber ofertas"),
    Language(code="cs", asks="přestaňte to posílat | přestaňte mi to posílat | přestaňte mi posílat"),
    Language(code="tr", asks="onayımı geri çekiyorum | ileti onayımı geri"),
    Language(code="zh", asks="广告名单中移除 | 廣告名單中移除 | 不要再给我发优惠邮件 | 不要再給我發優惠郵件"),
    Language(
        code="en",
        asks="please let them end | let this be the end | make them end",
        hints="messages keep coming | mails keep coming | emails keep coming | they keep coming",
        keeping="""
        stop/hold/catch + it/them/that/the parcel/the order + going out/going to/shipping/leaving/being sent/from shipping/from going
        anything/something/it/them + to + his/her/their/my wifes/my husbands + email/address/house/phone
        """,
    ),
    Language(code="da", insists="gider/vil/kan/kunne + i/du/de + ikke + stoppe/slette/fjerne/lade/holde op"),
    Language(code="nb", insists="gidder/vil/kan/kunne + dere/du + ikke + stoppe/slutte/slette/fjerne/la"),
    Language(code="sv", insists="kan/kunde/vill + ni/du + inte + sluta/ta bort/radera/stoppa"),
    Language(code="de", insists="könnt/könnten/wollt/hört + ihr/sie + nicht + aufhören/auf/endlich/löschen/streichen"),
    Language(code="it", asks="potete togliere l'indirizzo | togliere questo indirizzo | togliete l'indirizzo"),
    Language(
        code="en",
        exclaims="""
        stop | stop it | stop that | never | get out | shut up | no no | no no no | no way | enough | thats enough
        stop everything
        """,
    ),
    Language(code="de", exclaims="halt | stopp | genug | es reicht | schluss"),
    Language(code="nl", exclaims="genoeg"),
    Language(code="fr", exclaims="assez | ça suffit | arrêtez | arrêtez tout | stop tout"),
    Language(code="es", exclaims="basta | basta así"),
    Language(code="it", exclaims="basta | basta così"),
    Language(code="pt", exclaims="parem | chega"),
    Language(code="pl", exclaims="wystarczy | dość"),
    Language(code="cs", exclaims="dost"),
    Language(code="da", exclaims="nok"),
    Language(code="fi", exclaims="riittää"),
    Language(code="ru", exclaims="хватит | стоп"),
    Language(code="tr", exclaims="yeter | durun"),
    Language(code="zh", exclaims="够了"),
    Language(code="ja", exclaims="もういい"),
)
