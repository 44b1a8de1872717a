"""What takes an opt-out back: it was a mistake, a child pressed it, put me on the list again; and what denies one."""

from picpros.domain.reply.language import Language

BACK = (
    Language(
        code="en",
        never="you must be joking | must be joking | you are joking | youre joking | are you kidding | you must be kidding | are you kidding me | no chance | dream on | you wish | fat chance | over my dead body | never | never ever | no way | not a chance | never in my life | as if | not me | not on my watch | not in a million years | god forbid | no never",
        back="""
        undo/reverse/cancel/ignore/disregard/forget/retract/revert/scratch + unsub*/opt out/the no/my no/that no/my last/my previous/my earlier/last no/previous no/removal
        didnt/did not/wasnt/was not/not/never/hadnt/havent + mean/meaning/meant/trying/intend/intended/want/wanted/supposed/actually + to unsub*/unsub*/to opt/opt out/to cancel/to say no/to send no/to leave/to remove/to click/to press/to hit/to stop/to get off/to be removed/to be taken off
        unsub*/opted out/opt out/clicked/pressed/hit/tapped/said no/wrote no/sent no/replied no/typed no/told you no/told you to stop/removed myself/taken off/took me off/the no/that no/my no/no was + accident*/by mistake/mistake/a mistake/in error/an error/unintentional*/inadvertent*/by error/by my kid/by my son/by my cat/an accident/and regret*/regret*/not from me/wasnt me/was not me
        accident*/by mistake/mistakenly/inadvertently/unintentionally/wrongly/stupidly/oops + unsub*/opted out/said no/clicked stop/hit stop/pressed stop/wrote no/sent no/replied no/hit the unsub*/clicked the unsub*/clicked on the unsub*/clicked unsub*/took myself off/opt out
        grandson/granddaughter/grandkid*/nephew/niece/my mom/my mother/my brother/my sister/neighbor/colleague/my kid/my son/my daughter/my wife/my husband/my cat/my dog/toddler/my friend/the baby/kids/somebody/someone + unsub*/pressed/clicked/hit/tapped/typed/wrote no/said no/sent no/replied no/told you no/opted me out + button/me/by mistake/it/stop/no/the link/the wrong/and now/on my/from
        dont/do not/never/dont you/do not you/dont ever/do not ever/better not + dare/ever/even think of/even think about/think about/you dare/even dream of/go + stop/stopping/quit/unsubscribe/take/drop/leave/remove/forget/cancel/removing/dropping/cut
        as/by/via/send/use/get/prefer/rather/with/want/like/switch + text/texts/sms/letter/letters/post/paper/whatsapp/regular mail/snail mail/postcard/postcards/phone/telegram/signal + instead of/rather than/and not/over/not + emails/email/e mail/e mails/mails/by email
        instead of/rather than + emails/email/e mail/e mails/by email/by e mail + text/texts/sms/letter/letters/post/paper/whatsapp/postcard/postcards/phone/call/mail them
        would/id/i/to/still + miss/be sad/be sorry/cry/die + if + stop*/unsub*/removed/took me
        """,
        stays="""
        put/add/keep + me/us/my/him/her + on/to + list/newsletter*/mailing
        put/add/sign/get/take/bring/let/stick/pop/turn/switch + me/us/my/him/her/them/it/emails/newsletter*/this + back on/back in/back to/back up/back onto/back please/back asap/on again/on again please/in again
        want/wants/like/love/need/wish/asking/asks/ask + to be/to get/to go/to come/to join/back/be + back on/on the list/on your list/on this list/on that list/on the mailing/back in/readded/re added/reinstated/restored/resubscribed/subscribed
        want me/want us/take me/have me + back
        reinstate/restore/resubscribe/re subscribe/reactivate/re activate/readd/re add/re enrol*/reenrol*/reenable/re enable + me/us/my/our/emails/newsletter*/subscription/mails/it/this/please
        changed my mind/change my mind/second thoughts/take it back/take that back/took it back + want/keep/back/send/add/stay/sign/please/let me/put
        how can/how do/can i/can she/can he/could i/may i + get/sign up/resubscribe/subscribe/join/be + back on/again/on the list/back in
        please/still/want/like/love/wish/prefer + stay/remain/keep me/leave me/be kept + on + list/mailing list/newsletter*
        """,
    ),
    Language(
        code="de",
        never="niemals | nie im leben | nie und nimmer | auf gar keinen fall | auf keinen fall | im leben nicht | kommt nicht in frage | bloß nicht | von wegen",
        back="""
        versehentlich/aus versehen/irrtumlich/ungewollt/fälschlich*/aus versehn/ausversehen/unabsichtlich + abgemeldet/abbestellt/ausgetragen/nein/geklickt/gedrückt/gekündigt/gelöscht/stopp/stop/abmelden/abgewählt/auf
        abgemeldet/abbestellt/ausgetragen/gekündigt/abmelden/das nein/mein nein/nein/geklickt/gedrückt/getippt + versehen/versehentlich/irrtum/versehn/war ein fehler/mein fehler/ausversehen/kind/sohn/tochter/katze/enkel
        wollte/wollten/wollt + mich/uns/gar/eigentlich + nicht + abmelden/austragen/abbestellen/kündigen
        abmeld*/abbestell*/das nein/mein nein/kündigung/nein + ruckgangig/rückgängig/zurücknehmen/nehme ich zurück/ignorieren/vergessen
        wagt/untersteht/traut + euch + aufzuhören/aufhören/mich/nicht
        sms/brief/briefe/post/whatsapp/postkarte/postkarten/per post + statt/anstatt/anstelle + mail/mails/e mail/e mails/email/emails/per mail
        statt/anstatt/anstelle + mail/mails/e mail/e mails/emails/email/per mail + sms/brief/briefe/post/whatsapp/postkarte/per post
        """,
        stays="""
        macht/machen + weiter/ruhig weiter/bitte weiter + so
        wieder/zuruck/erneut/nochmal/neu/zurück/noch mal + aufnehmen/auf die liste/in den verteiler/anmelden/eintragen/hinzufügen/drauf/auf den verteiler/rein/einschreiben/dazu/angemeldet/eingetragen/setzen
        nehmt/nehmen/setzt/setzen/tragt/tragen/meldet/melden/fügt/holt + mich/uns/bitte + wieder/zuruck/zurück/erneut + auf/rein/ein/an/in/hinzu/mit
        möchte/will/würde/bitte + wieder/weiter/weiterhin/doch + dabei/mails bekommen/newsletter*/auf die liste/auf dem verteiler/im verteiler
        """,
    ),
    Language(
        code="nl",
        never="nooit | nooit van mijn leven | geen denken aan | echt niet | van zijn leven niet | over mijn lijk",
        back="""
        per ongeluk/abusievelijk/perongeluk/per vergissing/onbedoeld/vergissing + afgemeld/afmelden/uitgeschreven/uitschrijven/nee/geklikt/gedrukt/stop/opgezegd/op
        afgemeld/uitgeschreven/afmelden/uitschrijven/mijn nee/die nee/geklikt/gedrukt/opgezegd + per ongeluk/vergissing/perongeluk/per abuis/foutje/mijn zoon/mijn dochter/mijn kat
        wilde/wou/wilden/bedoelde + me/mij/niet/helemaal/ons + niet/uitschrijven/afmelden/me uitschrijven/me afmelden + uitschrijven/afmelden/stoppen/opzeggen
        niet de bedoeling/nooit de bedoeling + afmelden/uitschrijven/stoppen/te stoppen/af te melden/uit te schrijven
        waag/durf + het/niet + te stoppen/niet/stoppen
        sms/brief/brieven/post/whatsapp/per post + in plaats van + mail/mails/e mail/e mails/emails
        in plaats van + mail/mails/e mail/e mails/emails + sms/brief/brieven/post/whatsapp
        """,
        stays="""
        blijf/ga + vooral/maar/gerust + sturen/mailen/door/zo
        zet/zetten/schrijf/meld/voeg/plaats/doe/neem + me/mij/ons + er/weer/terug/opnieuw/aub + op/terug/aan/in/toe/weer/opnieuw
        zet/zetten/meld/schrijf + me/mij/ons + weer/terug/opnieuw
        wil/graag/kan/mag/zou + weer/terug/opnieuw/toch + op de lijst/aangemeld/inschrijven/aanmelden/ontvangen/mailinglijst/op de mailinglijst/erbij
        """,
    ),
    Language(
        code="fr",
        never="jamais | jamais de la vie | hors de question | surtout pas | jamais au grand jamais | pas question",
        back="""
        par erreur/par mégarde/par inadvertance/sans le vouloir/sans faire exprès/accidentellement/involontairement + désabonn*/désinscri*/désinscription/cliqué/appuyé/non/stop/résili*
        désabonn*/désinscri*/désinscription/cliqué/appuyé/mon non/le non/résili*/non + par erreur/par mégarde/par inadvertance/sans le vouloir/sans faire exprès/accident*/était une erreur/etait une erreur/etait pas voulu/involontair*/mon fils/ma fille/mon chat
        voulais/voulait/souhaitais/voulions + pas + désabonn*/désinscri*/arrêter/résilier/me désabonn*/me désinscri*
        annul*/ignor*/oubli* + désinscription/désabonnement/mon non/mon précédent/ma demande de dés*
        sms/lettre/lettres/courrier/whatsapp/la poste + au lieu de/plutôt que/à la place/au lieu + mail/mails/e mails/emails/courriels/des
        osez/avisez + pas/vous pas + arrêter/désabonner/stopper/de
        """,
        stays="""
        continuez surtout/n arrêtez/surtout continuez + à/de/surtout/pas/surtout pas + envoyer/écrire/m envoyer/vos/m écrire
        remettez/remets/remettre/réinscri*/réabonn*/rajout*/réintégr*/rétabli*/réactiv* + moi/nous/me/mon/sur/ma/mes/à/dans
        veux/voudrais/souhaite/aimerais + de nouveau/à nouveau/encore/rester/revenir/être remis*/être réinscrit* + liste/newsletter*/offres/mails/abonn*/inscrit*/sur/courriels
        """,
    ),
    Language(
        code="es",
        never="nunca | jamas | nunca jamás | ni loca | ni loco | ni hablar | ni de broma | ni en sueños | de ninguna manera",
        back="""
        por error/sin querer/por accidente/por equivocación/accidentalmente/equivocad*/por equivocacion/me equivoqué + baja/desuscrib*/no/cliqu*/pulsé/presion*/cancel*/borr*/dieron de baja/apreté/le di/puse
        baja/desuscrib*/pulsé/cliqu*/presion*/cancel*/escribió/escribi/dijo no/puso/puse/dije no/ese no/mi no/el no/apreté/le di/borr* + por error/sin querer/por accidente/por equivocación/equivocad*/mi hijo/mi hija/mi gato/accidentalmente/un error
        no quería/no queria/no quise/no era mi intención/no pretendía + darme de baja/dar de baja/desuscrib*/cancel*/baja
        mensajes/sms/carta/cartas/whatsapp/correo postal + en lugar de/en vez de + correos/emails/correo/mails/email
        ni se/no se + les/te/os/le + ocurra/atrevan + dejar/borrar*/parar/dar*/a dejar
        """,
        stays="""
        sigan/seguid/no dejen + enviando*/mandando*/escribiendo*/de enviar*/así/de mandar*
        vuelvan/vuelva/vuelve/volver/vuélvanme + a/me a + poner*/suscrib*/inclu*/apunt*/agreg*/añad*/inscrib*/dar de alta/meter*/mand*/envi*/recib*/ponerme
        reactiv*/reinscrib*/resuscrib*/restabl*/restaur*/readmit*/reincorp*/den de alta/dar de alta/dadme de alta + me/mi/la/nos/de nuevo/otra vez/suscrip*/por favor/envio*
        agreg*/añad*/pong*/pónganme/inclu*/suscrib*/apunt*/apúntenme/pónme/devuelvan* + de nuevo/otra vez/nuevamente/de vuelta
        quiero/quisiera/deseo/déjenme/dejenme/dejadme + seguir/quedarme/continuar/volver/en la/estar + en la lista/lista/suscrit*/recib*
        """,
    ),
    Language(
        code="pt",
        never="nunca | jamais | nunca jamais | nem pensar | nem morta | nem morto | de jeito nenhum | de maneira nenhuma",
        back="""
        por engano/sem querer/por acidente/por erro/acidentalmente/enganei me + cancel*/descadastr*/desinscr*/não/saí/cliqu*/apert*/remov*/sair/carreguei
        cancel*/descadastr*/desinscr*/cliqu*/apert*/saí/escreveu/disse não/respondi não/meu não/o não/carreguei/foi + por engano/sem querer/por acidente/por erro/meu filho/minha filha/meu gato/um engano
        não queria/não quis/não era para/não era minha intenção/não pretendia + cancel*/sair/descadastr*/desinscr*/me descadastr*/parar
        sms/mensagens/carta/cartas/whatsapp + em vez de/ao invés de/no lugar de + e mail/e mails/email/emails
        não se atrevam/nem pensem/não ousem + parar/em parar/a parar/tirar*
        """,
        stays="""
        continuem sempre/não parem + a enviar/enviando/mandando/a mandar/assim/de enviar/de mandar/a escrever
        coloque*/ponham/põe/recoloque*/adicion*/inscrev*/cadastr*/inclu*/volt*/reativ*/devolvam/metam + me/de novo/novamente/minha/nos/outra vez/a/de volta + de novo/novamente/outra vez/lista/inscrição/de volta/me
        reinscrev*/recadastr*/reativ*/restaur*/recoloqu* + me/minha/meu/na/a/por favor
        quero/queria/gostaria/deixem me/deixe me + voltar/continuar/ficar/seguir/permanecer + lista/receb*/newsletter*/inscrit*
        """,
    ),
    Language(
        code="it",
        never="mai | mai e poi mai | giammai | neanche per sogno | ma quando mai | non sia mai | neanche morta | neanche morto",
        back="""
        per sbaglio/per errore/senza volere/inavvertitamente/accidentalmente/involontariamente/per distrazione + disiscri*/cancell*/no/cliccato/premuto/annull*/disdett*/scritto/schiacciato/tolt*
        disiscri*/cancell*/scritto/premuto/cliccato/risposto/detto/annull*/disdett*/il no/mio no/quel no/schiacciato/tolt* + per sbaglio/per errore/senza volere/inavvertitamente/uno sbaglio/era un errore/stato un errore/mio figlio/mia figlia/il gatto
        non volevo/non intendevo/non era mia intenzione + disiscri*/cancell*/annull*/disdire
        sms/lettera/lettere/whatsapp/cartacee + invece di/invece delle/al posto di/al posto delle/anziché + mail/email/e mail
        non osate/guai a voi/non azzardatevi/non vi azzardate + smettere/a smettere/se smettete/cancellarmi/a cancellarmi
        """,
        stays="""
        continuate pure/non smettete + a inviar*/a mandar*/a scriver*/così/di inviar*/di mandar*/di scriver*
        rimett*/reiscriv*/riscriv*/reinser*/riaggiung*/riattiv*/ripristin*/rimettetemi/riammett* + mi/me/in/nella/la/ci/per/iscrizione/sulla/l
        rimettetemi/reiscrivetemi/riscrivetemi/reinseritemi/riaggiungetemi
        lasciatemi/lasciami/tenetemi/tienimi/voglio restare/vorrei restare/voglio rimanere/vorrei rimanere + nella/in/iscritt*/sulla + lista/elenco/newsletter*/mailing
        """,
    ),
    Language(
        code="sv",
        never="aldrig | aldrig i livet | aldrig någonsin | inte en chans | över min döda kropp",
        back="""
        av misstag/råkade/råkat/oavsiktligt/misstag/olyckshändelse + avprenumer*/avregistrer*/avsluta*/avanmäl*/nej/tryck*/klick*/stopp/avslut*/skrev
        avprenumer*/avregistrer*/avanmäl*/avslut*/tryckte/klickade/skrev nej/svarade nej/mitt nej + av misstag/misstag/olycka/min son/min dotter/min katt/oavsiktligt
        menade/mening/meningen/ville/avsikt + inte/aldrig/att + avprenumer*/avregistrer*/avsluta/avanmäla/säga nej/att av*
        inte/aldrig + meningen/menade/avsikt* + avprenumer*/avregistrer*/avsluta/avanmäla/säga nej/att av*
        sms/brev/vykort + istället för/i stället för + mejl/mail/e post
        våga + inte + sluta
        """,
        stays="""
        fortsätt gärna/sluta aldrig/sluta inte + skicka/gärna/att skicka/mejla/så
        sätt/lägg/skriv/ta/släng/anmäl/registrera/sätta/lägga + mig/oss/till mig + tillbaka/igen/på nytt/åter
        lägg till/anmäl/prenumerera/registrera + mig/oss + igen/på nytt
        vill/vill gärna/ville + vara/stanna/ligga/stå/fortfarande/tillbaka/fortsätta + kvar/med/på listan/ha/få
        """,
    ),
    Language(
        code="da",
        never="aldrig | aldrig i livet | over mit lig | ikke på vilkår",
        back="""
        ved en fejl/fejlagtigt/kom til at/kom til/uforvarende + afmeld*/frameld*/nej/trykke*/trykk*/klik*/skrive nej/afmelde mig/stop
        afmeldt/frameldt/afmeldte/frameldte/trykkede/klikkede/skrev nej/svarede nej/mit nej + ved en fejl/var en fejl/min fejl/uheld/min søn/min datter/min kat
        ikke/aldrig + meningen/mente/hensigt*/vilde/ville + afmelde/framelde/at afmelde/at framelde/afmeldes/stoppe/sige nej
        sms/breve/brev/postkort + i stedet for + mails/mail/e mail/e mails
        vov/I kan vove + på/at/ikke + stoppe/at stoppe
        """,
        stays="""
        bliv/fortsæt + ved/endelig/gerne/endelig ved/bare/ved med + at sende/sende/med at sende/at skrive/med at skrive
        sæt/skriv/meld/tilmeld/læg/tag/put/tilføj + mig/os + på igen/igen/tilbage/på ny/til igen/på listen igen
        vil/vil gerne + blive/være/stå/gerne blive/fortsat + på listen/med/på igen/på mailinglisten/tilbage
        """,
    ),
    Language(
        code="nb",
        never="aldri | aldri i livet | aldri i verden | over mitt lik",
        back="""
        ved en feil/feilaktig/kom til å/uforvarende/ved et uhell/uhell + avmeld*/meldte/nei/trykk*/klikk*/skrive nei/melde meg av/stopp
        avmeldt/avmeldte/meldte meg av/trykket/trykte/klikket/skrev nei/svarte nei/mitt nei + ved en feil/var en feil/min feil/uhell/sønnen min/datteren min/katten/uforvarende
        ikke/aldri + meningen/mente/hensikt*/ville + avmelde/å avmelde/melde meg av/å melde/stoppe/si nei
        sms/brev/postkort + i stedet for/istedenfor + e post/epost/mail
        våg + ikke/å + slutte/å slutte/stoppe
        """,
        stays="""
        fortsett + gjerne/å/med/bare/fortsett + å sende/sende/med å sende/å skrive
        sett/skriv/meld/legg/ta/før/put + meg/oss + på igen/igjen/tilbake/på nytt/til igjen/på igjen/på listen igjen/inn igjen
        legg/meld + meg/oss/til meg + igjen/til igjen/på igjen/tilbake
        vil/vil gjerne/ønsker + bli/være/stå/fortsatt/fortsette + på listen/på lista/stående/tilbake/med/å få
        """,
    ),
    Language(
        code="fi",
        never="en ikina | en koskaan | ei koskaan | ei ikinä | ei ikina | en ikinä | en todellakaan | ei tulisi mieleenikään",
        back="""
        vahingossa/epähuomiossa/erehdyksessä + peru*/poist*/ei/paino*/klikk*/eros*/lopet*/vasta*/kirjoit*
        peru*/poist*/painoin/klikkasin/erosin/lopetin/vastasin ei/kirjoitin ei/eroa* + vahingossa/epähuomiossa/erehdyksessä/poikani/tyttäreni/kissa
        en tarkoittanut/en halunnut/ei ollut tarkoitus/enhän/tarkoitus ei ollut + peru*/poist*/erota/lopet*/sanoa ei
        tekstiviest*/kirje*/kirjein* + sähköpost* + sijaan/sijasta
        """,
        stays="""
        jatka*/älkää lopettako + viest*/lähett*/samaan/tarjou*/uutiskir*/näin
        laitta*/laita*/lisä*/ottaka*/palautta*/lisatkaa/liittäk*/pista* + minut/mut/meidät/takas/takaisin/uudelleen/uudestaan + takaisin/takas/uudelleen/listalle/uudestaan
        laitta*/laita*/lisä*/palautta*/pista* + takaisin/takas/uudelleen/uudestaan
        haluan/haluaisin/halusin + pysyä/jäädä/takaisin/olla/palata/edelleen/yhä + listalla/listalle/postituslista*/mukana/tilaaja*/uutiskir*/takaisin
        """,
    ),
    Language(
        code="pl",
        never="nigdy | nigdy w życiu | przenigdy | w życiu | nigdy przenigdy | mowy nie ma | ani mi się śni",
        back="""
        przez pomyłkę/przez przypadek/przypadkiem/przypadkowo/niechcący/omyłkowo/pomyłkowo/niechcacy + wypis*/zrezygnow*/klikn*/nacis*/nie/napisa*/usun*/odpis*/anulow*
        wypisa*/zrezygnowa*/klikn*/nacis*/odpisa*/napisa*/usuną*/usunę*/anulowa* + przez pomyłkę/przez przypadek/przypadk*/niechcący/omyłk*/pomyłk*/mój syn/moja córka/kot
        nie chciałem/nie chciałam/nie chcieliśmy/nie miałem zamiaru/nie miałam zamiaru + wypis*/zrezygn*/rezygn*/się wypis*/anulow*
        sms*/list/listy/listem/listami + zamiast + mail*/e mail*
        zamiast + mail*/e mail* + sms*/list/listy
        ani/nie + się/mi + waż*/ważcie + przesta*/wypis*
        """,
        stays="""
        wysyłajcie/przysyłajcie/piszcie/proszę nadal + dalej/nadal/śmiało/wysyłać/częściej/koniecznie
        zapisz*/dopisz*/dodaj*/przywró*/wpisz*/wciagn* + mnie/nas/mi/mój/moją/proszę/subskrypcj* + ponownie/znowu/z powrotem/spowrotem/na listę/jeszcze raz/subskrypcj*
        przywróć*/przywroc* + mnie/nas/mój/moją/subskrypcj*/na
        chcę/chciałbym/chciałabym/proszę/chce + zostać/pozostać/wrócić/być/mnie zostawić/zostawcie + na liście/na listę/subskryb*/z powrotem
        """,
    ),
    Language(
        code="cs",
        never="nikdy | v životě | ani za nic | ani nápad | nikdy v životě | ani náhodou",
        back="""
        omylem/nedopatřením/nechtíc/nechtěně/náhodou/nechtene/chybou + odhlás*/zruš*/klikl*/stisk*/ne/napsal*/odhlas*/zmáčk*/vymaz*
        odhlás*/odhlas*/zruši*/klikl*/stisk*/napsal*/odpověd*/zmáčk* + omylem/nedopatřením/nechtíc/nechtěně/náhodou/syn/dcera/kočka
        nechtěl*/neměl*/nezamýšlel* + jsem/jsme/se/v úmyslu + odhlás*/zruš*/odhlas*/se odhlás*/to zruš*/skončit
        sms/dopis/dopisy/poštou + místo + mail*/e mail*/email*
        opovažte/neopovažujte + se + přesta*/mě/mi/vymaz*
        """,
        stays="""
        posílejte/pište/pokračujte/jen + dál/dále/klidně/nadále/v zasílání/posílejte/tak
        přidej*/zapiš*/vraťte/dej*/přihlas*/zařaď*/obnov*/vrat* + mě/mi/nás/mne/prosím/odběr/mně + zpět/zpátky/znovu/na seznam/zase/odběr/do seznamu
        vraťte/obnovte/vrat* + mě/mi/nás/odběr
        chci/chtěl bych/chtěla bych/rád bych/ráda bych + zůstat/být/zpátky/zpět/i nadále/dál + na seznamu/v seznamu/odebírat/zpátky/dostávat/zpět/přihlášen*
        """,
    ),
    Language(
        code="ru",
        never="никогда | ни за что | никогда в жизни | ни в коем случае | да ни за что | ещё чего | еще чего | никогда и ни за что",
        back="""
        случайно/по ошибке/нечаянно/ошибочно/по ошибки + отпис*/нажа*/отказ*/нет/кликн*/напис*/удал*/отправ*
        отпис*/нажал*/отказал*/написал*/кликн*/ответил*/удалил* + случайно/по ошибке/нечаянно/ошибочно/ошибся/ошиблась/сын/дочь/кот/ребен*/внук
        сын/дочь/дочка/муж/жена/внук/внучка/ребенок/кот/кошка + нажал*/отпис*/написал*/случайно/ответил* + отпис*/нет/стоп/меня/кнопк*/случайно
        не хотел*/не собирал*/не планировал*/не думал* + отпис*/отказ*/уда*
        смс/письм*/бумажн*/ватсап + вместо + имейл*/мейл*/электронн*/емейл*/писем
        не смейте/попробуйте только/не вздумайте + переста*/прекра*/отпис*/убра*/удал*
        """,
        stays="""
        продолжайте/присылайте/пишите/шлите + присылать/еще/ещё/дальше/почаще/писать/слать/в том же
        верните/вернуть/верни/восстанов*/подпиши*/добавь*/включи*/внеси* + меня/нас/мне/подписк*/рассылк*/обратно/мою
        подписать*/подпишит*/добавьте + обратно/снова/заново/опять
        хочу/хотел бы/хотела бы/хотим/оставьте + остать*/вернуть*/снова/обратно/дальше/меня в/и дальше + список/списк*/рассылк*/подписк*/получать/в рассылк*
        """,
    ),
    Language(
        code="tr",
        never="asla | hiçbir zaman | katiyen | dünyada olmaz | ölürüm de çıkmam | asla ve asla | hayatta",
        back="""
        yanlışlıkla/kazara/istemeden/hata ile/hatayla/yanlislikla/kazayla + çık*/iptal/hayır/bas*/tıkla*/sil*/ayrıl*/yaz*/abonelik*
        çıkmak/ayrılmak/iptal etmek/abonelikten çıkmak/silinmek + istemedim/istememiştim/istemiyordum/istemezdim
        sakın + bırakmayın/kesmeyin/çıkarmayın/silmeyin/durmayın
        e posta*/mail*/eposta* + yerine + sms/mesaj/mektup/whatsapp
        """,
        stays="""
        göndermeye/yazmaya/atmaya + devam
        tekrar/yeniden/geri/yine/bir daha + ekle*/kaydet*/al*/abone/üye/yaz*/listeye/başlat*/aktif*
        geri/tekrar/yeniden + listeye/gruba/aboneliğ*/bültene/üyeliğ*
        listede/abone/üye + kalmak + istiyor*/isterim
        """,
    ),
    Language(
        code="zh",
        never="绝不 | 絕不 | 才不 | 怎么可能 | 怎麼可能 | 永远不会 | 永遠不會 | 休想 | 不可能",
        back="""
        不小心/误/誤/手滑/按错/按錯/点错/點錯/错误/錯誤/搞错/搞錯/不是故意 + 退订/退訂/取消/按/点/點/拒绝/拒絕/回复/回覆
        退订/退訂/取消订阅/取消訂閱/取消 + 误/誤/错/錯/不小心/手滑/不是我/后悔/後悔
        不想/没想/沒想/不是想/没有想/沒有想/无意/無意/不打算 + 退订/退訂/取消订/取消訂/退出
        短信/簡訊/微信/纸质/紙本/信件 + 代替/而不是/不要/取代 + 邮件/郵件/电邮/電郵
        """,
        stays="""
        继续/繼續/请继续/請繼續 + 发/發/寄/给我/給我/推送
        恢复/恢復/重新/再次/加回/加回去/重新加入/放回 + 订阅/訂閱/我/名单/名單/列表/发送/發送/邮件/郵件/名單/寄
        幫我/帮我/請/请/把我 + 恢复/恢復/加回/放回/重新订/重新訂/重新加
        想/要/希望 + 继续/繼續/留在/保持/重新 + 收/订阅/訂閱/名单/名單/接收
        """,
    ),
    Language(
        code="ja",
        never="とんでもない | まさか | 絶対にしません | するわけがない | しません | 絶対しない",
        back="""
        間違/まちが/誤/うっかり/手違い/ミス/勘違 + 配信停止/解除/停止/退会/押/クリック/登録解除/送信/返信
        配信停止/解除/停止/退会 + 間違/誤/うっかり/手違い/取り消/取消/ミス
        解除/配信停止/退会/停止 + つもり/気は + な
        メール + の代わり/ではなく/じゃなく + 手紙/郵便/ハガキ/はがき/sms/line
        """,
        stays="""
        これからも/引き続き/今後とも/今後も/続けて + 送って/配信/お送り/送信
        もう一度/再度/再び/また/改めて/再/元 + 登録/配信/購読/送って/加え/追加/戻
        復活/復帰/再開/再登録/元に戻
        """,
    ),
    Language(
        code="ko",
        never="절대 | 절대로 | 그럴 리가",
        back="""
        실수로/잘못 + 수신/구독/해지/거부/취소/눌렀*/눌러*
        """,
        stays="""
        다시 + 구독/등록/보내*/받고/추가/신청
        """,
    ),
)
