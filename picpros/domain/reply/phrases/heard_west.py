"""More wordings of everyday replies in western languages, found in mails that were read after those of `heard`."""

from picpros.domain.reply.language import Language

HEARD_WEST = (
    Language(
        code="en",
        out="""
        dont want em | do not want em | enough now | enough already | ill pass from now on | all i want is out
        dont want these | do not want these | id like off this list
        """,
        asks="""
        dont need to keep writing | no need to keep writing | not need to keep writing | no need to write to me
        dont need to keep emailing | no need to keep emailing | excuse me from | be excused from | bin my address
        remove my address | delete my address | get me off of | prefer not to be contacted | prefer to receive no
        kindly cease | kindly desist | please desist | kindly discontinue | object to direct marketing
        block my address from | block her address from | block his address from | without these to be honest
        knock it on the head | knock them on the head | off this list please | do not be sending me
        like off this list | pass on the promos | pass on promos | please stop the same | make sure we dont get any
        make sure i dont get any | make sure i get no more | leave me be so | have got to go | has got to go
        got to stop coming | but no more advertising | everything except order | decline further emails
        decline further mails | decline any further | knock me off the list | get off this list
        dont need to keep me updated | no need to keep me updated | untick it for me | please let them end
        let this be the end | make them end
        """,
        mail="circular | circulars | mailshot* | junk mail | marketing mail*",
        frames="""
        suppress/exclude/block + from + future/all/any/further + campaign*/mailing*/mailshot*/offers/marketing/promotion*
        nothing further/nothing else/nothing more + arrives/arrive/comes/is sent/be sent/gets sent + him/her/me/us/here
        leave/leaving + my/our + inbox/mailbox/email/mail + in peace/alone/be
        take/drop/pop/knock/get + me/us/him/her/my husband/my wife/my name + off/out of + whatever this/the list/the mailing/the mailshots
        unsubscrib*/opt out/opt-out + link/button/page/form + broken/error/404/not work/doesnt work/dont work/does nothing/fails/failed/dead/not found/not load/doesnt load
        link/button/page + unsubscrib*/opt out + broken/error/404/not work/doesnt work/dont work/does nothing/fails/failed/dead/not found/not load/doesnt load
        no need/no point/no use + keep/keeping/having + me/us/him/her + on + list/mailing/books
        """,
        keeping="""
        let me/let us/lets + go over/go ahead/go with/go through/go for/go check/go see/go and/go back
        stop/hold/catch + it/them/that/the parcel/the order + going out/going to/shipping/leaving/being sent/from shipping/from going
        anything/something/it/them + to + his/her/their/my wifes/my husbands + email/address/house/phone
        """,
        aside="how many more/how many times/how often + times/must/do + i/again",
        hints="""
        parted ways | part ways | pack it in | circulars | pop us off | pop me off | can u not | could you not
        how many more times | appreciate it if i didnt | appreciated if i didnt | let me go | leave me off
        leave us off | third time lucky | leave me be | no more of them | i want neither | why am i still getting
        messages keep coming | mails keep coming | emails keep coming | they keep coming
        """,
        praise="approved | burst into tears | cried in the good way",
        insists="no need/no point + to keep/in keeping/keeping + me/us/him/her + on",
        exclaims="""
        stop | stop it | stop that | never | get out | shut up | no no | no no no | no way | enough | thats enough
        stop everything
        """,
    ),
    Language(
        code="de",
        asks="""
        mal rausnehmen | bitte rausnehmen | aus ihrer werbeliste | mit angeboten zu verschonen
        mit werbung zu verschonen | aus ihrem werbeverteiler | schluss damit | aus der werbeliste | mich da rausnehmen
        mich da raus | ausm verteiler nehmen | keni mails me | newsletter nimmer | gut sein mit den mails
        gut sein mit den angeboten | gut sein mit der werbung | werbung an diese adresse bitte einstellen
        werbung an diese adresse einstellen | bitte einstellen die werbung | widerrufe meine einwilligung
        widerrufe ich meine einwilligung | einwilligung widerrufe | schickts mir nix mehr | schickt mir nix mehr
        von weiteren werbesendungen | weiteren werbesendungen abzusehen | aufhören mir ständig | aufhören mir dauernd
        """,
        frames="""
        nehmen/nimm/nehmt/nehme/zu nehmen/streichen/streicht + mich/ihn/sie/uns/meinen mann/meine frau + aus/von + verteiler/liste/werbeliste/kartei
        ihn/sie/mich/uns + aus + werbeliste/verteiler/werbeverteiler/newsletter/kartei/liste + zu nehmen/nehmen/zu streichen/streichen/löschen/entfernen
        abmelde*/abbestell* + fehler/geht nicht/funktioniert nicht/tot/nichts/404/kaputt
        """,
        hints="ausgelassen werden | schluss wäre | schluss sein",
        praise="sieht hammer aus | alles heil | genau so",
        insists="könnt/könnten/wollt/hört + ihr/sie + nicht + aufhören/auf/endlich/löschen/streichen",
        exclaims="halt | stopp | genug | es reicht | schluss",
    ),
    Language(
        code="nl",
        asks="""
        hou maar op ermee | houd maar op ermee | hou op ermee | hou er maar mee op | kan dat ophouden | al afgemeld
        hoeft niet meer van mij | van mij hoeft dit niet meer | mag ik eraf | mag ik er af | stop hier maar mee
        stop er maar mee | kan ik hier vanaf | ophouden met die mailtjes | ophouden met die mails
        ophouden met mailen
        """,
        hints="ophouden | ze blijven komen | blijven maar komen | uit uw bestand | uit jullie bestand",
        praise="helemaal goed zo | ga maar door",
        frames="maak bezwaar/bezwaar maken + tegen + direct marketing/reclame/e mailadres",
        exclaims="genoeg",
    ),
    Language(
        code="fr",
        asks="""
        laissez moi tranquille | laissez nous tranquilles | retirer son adresse | ne plus être dans la liste
        ne plus être sur la liste | ne plus etre sur votre liste | ne plus rien trouver de votre part
        supprimer son adresse | enlever son adresse | faut arrêter maintenant | ça suffit les mails
        gentil de le rayer | gentils de le rayer | gentils de la rayer | prendre note que je ne veux plus
        arrêtez de m'en envoyer | arrêter de m'en envoyer | arretez de men envoyer | jveu plu recevoir
        veu plu recevoir | jveux plus recevoir | veux plu recevoir
        """,
        hints="""
        pas pour l'instant | pas maintenant | pas tout de suite | trop de mails | trop de mails de votre part
        ne plus avoir les vôtres | ne plus avoir vos
        """,
        idioms="pas pour l'instant | pas maintenant | pas tout de suite",
        out="non pas besoin | pas besoin non | non pas besoin merci",
        praise="bon pour accord | vous pouvez lancer",
        frames="""
        lien/bouton/page + désabonn*/désinscri* + erreur/marche pas/fonctionne pas/rien/mort/introuvable/404
        consentement + retir*/révoqu*
        """,
        exclaims="assez | ça suffit | arrêtez | arrêtez tout | stop tout",
    ),
    Language(
        code="es",
        asks="""
        dejad de mandarme | dejen de mandarme | deja de mandarme | dejad de mandarnos | dejen de mandarnos
        dejad de escribirme | dejen de escribirme | bajame de | bajenme de | bajadme de | quitadme de | sacadme de
        parad ya con | paren ya con | no escribirle mas | no escribirme mas | no incluirme en
        prescindir de mi dirección | no desea seguir recibiendo | olvidaos de mí | olvidense de mí | olvídense de mi
        darme de baja | darnos de baja | basta de mails | basta de correos | basta de publicidad
        revoco el consentimiento | retiro el consentimiento | revoco mi consentimiento | no le sigan mandando
        no me sigan mandando | no sigan mandando | prefiero no recibir nada
        """,
        frames="""
        quit*/sac*/borr*/elimin*/baj* + de su/de sus/de la/de las/de vuestra/de vuestro/de los/del + publicidad/lista/listas/envíos/correos/mailing/promociones
        enlace/link/botón + baja/desuscri* + error/no funciona/roto/no va/404
        """,
        hints="por ahora no | ahora no | de momento no | por el momento no",
        idioms="por ahora no | ahora no | de momento no | por el momento no",
        praise="sí adelante | adelante con",
        exclaims="basta | basta así",
    ),
    Language(
        code="pt",
        asks="""
        parem com isso | parem com esses | podem tirar meu e mail | podem tirar o meu e mail
        tirar meu email da lista | pedido para não receber | pedi para não receber | pedimos para não receber
        deixem me em paz | me deixem em paz | dispenso futuras | dispenso comunicações | dispenso mais
        para com esses email | para com esses emails | para com esses e mails | pode tirar o email dela
        pode tirar o email dele | pode tirar o meu email | revogo o consentimento | retiro o consentimento
        parem de me mandar | para de me mandar | prefiro não receber ofertas
        """,
        hints="agora não | por enquanto não",
        idioms="agora não | por enquanto não",
        praise="ficou lindo | ficou demais",
        common="aceita | pix | chegou | ficou | paguei | boleto",
        exclaims="parem | chega",
    ),
    Language(
        code="it",
        asks="""
        non scrivere più | di non scrivere più | toglietemi subito | non fargli più arrivare | non farle più arrivare
        non inviarmene altre | non inviarmene più | non inviarcene altre | non mandarmene altre | non mandarmene più
        revoco il consenso | revochiamo il consenso | ritiro il consenso | revoca del consenso
        offerte non le voglio più | non usatelo per la pubblicità | non usatelo per pubblicità
        potete togliere l'indirizzo | togliere questo indirizzo | togliete l'indirizzo
        """,
        hints="per ora no | adesso no | al momento no",
        idioms="per ora no | adesso no | al momento no",
        common="pagato | ieri | bonifico | fatto | stamattina | allego | ricevuta | arrivat*",
        frames="link/pulsante + cancell*/disiscri* + errore/non funziona/rotto/non va/404",
        exclaims="basta | basta così",
    ),
)
