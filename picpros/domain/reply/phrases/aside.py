"""Questions and requests that people write beside an opt-out and nowhere else, so that they need no answer."""

from picpros.domain.reply.language import Language

ASIDE = (
    Language(
        code="en",
        aside="""
        who/whos/who is/who are + is this/are you/this/you/the hell/the heck/even
        how/where/who + did/do/have/has/gave/got/sold + you/my/me/u/they + get/got/have/find/found/my/address/email/name/sign
        how many times/how often/how much longer/how long/what part/which part/what is it about/how/when + do i/must i/have i/will you/of no/of stop/do we/more times/hard/will this/are you going to + have to/need/say/told/asked/understand/stop/is unclear/dont you/is it/end/get it/write
        why + am i/are you/do you/do i/do we/are we/would you/would i/is this/did i + still/getting/get/sending/send/receiving/emailing/email/keep/on/writing/want/bother/got
        is this/is it/do i/did i/am i/are you + where/right/correct/replying/say/doing/the right/the way/write/done/off now/listening/deaf/kidding/serious
        confirm/acknowledge/let me know/tell me/verify/make sure + it/this/that/when/once/the/you/i/my/of/removal/unsub* + work*/worked/done/removed/is done/has been/have been/received/unsub*/off/gone/took/opt*/deleted/in effect/went through/removal/noted/list
        confirm/acknowledge + removal/unsubscription/deletion/opt out/receipt/in writing/my removal/by return
        is it possible/would it be possible/may i/might i/can i/could i/could we/can we/any chance/any way/would you mind/is there a way/is there any way + excluded/removed/taken off/unsub*/opt out/left off/off this/off your/out of/stop these/stop receiving/to stop/removing me/taking me/not get/not receive/struck/leaving me
        ill say/i will say/say/saying/repeat/repeating/once more/asking/ask + it again/again/this again/one more time/myself/for the last time
        who/who even/and who + even/the hell/is/are + are you/you/this
        do you/did you/dont you/cant you/are you + listen/read/understand/even/ever/not + these/me/mail/emails/no/replies/read/understand/english
        what + is wrong/the hell/the heck/the f/do you/dont you + with you/want/understand/not
        """,
    ),
    Language(
        code="de",
        aside="""
        wie/woher/wer/von wem/wo + haben/habt/hat/kommen/kommt/sind/seid + sie/ihr/ihnen/euch + meine/meinen/an/denn/eigentlich/überhaupt/das/meiner
        wer + sind/seid/ist + sie/ihr/das/denn
        wie oft/wie lange/wann/was an/was genau an + muss/soll/noch/hört/nein/muß/kapiert/versteht/begreift/nicht
        warum/wieso/weshalb/wozu + bekomme/kriege/schreiben/schreibt/schicken/schickt/senden/erhalte + ich/sie/ihr + das/diese/mir/immer/die/noch/eigentlich/ständig
        bestätigen/bestätigt/bitte um + sie/mir/die/das/kurze/eine/bestätigung/dies + löschung/austragung/abmeldung/bestätigung/dies/schriftlich/kurz/bestätigen
        """,
    ),
    Language(
        code="nl",
        aside="""
        wie/waar/hoe/van wie + zijn/heb/hebben/komt/komen/bent + u/je/jullie/dit/mijn + mijn/aan/eigenlijk/in godsnaam/vandaan/adres
        wie + is/zijn/bent + dit/u/jullie/je
        hoe vaak/hoe lang/wanneer/wat + moet/moeten/nog/houdt/houden/snap* + ik/nog/jullie/het/je
        waarom/waarvoor + krijg/krijgen/ontvang/stuur/sturen/stuurt + ik/jullie/u/wij
        bevestig*/graag een bevestiging/bevestiging + verwijder*/afmeld*/uitschrijv*/dit/ontvangst
        """,
    ),
    Language(
        code="fr",
        aside="""
        qui/comment/où/d où + êtes/avez/est/tenez/avez vous/etes + vous/vous eu/trouvé/obtenu/mon/ce
        combien de fois/jusqu à quand/quand/combien de temps/quelle partie + faut/dois/devrai/vais/allez/encore/de/du
        pourquoi + est ce que je/je reçois/m envoyez/recevoir/je/continuez + reçois/toujours/encore/vous/reçoit/à
        confirm*/merci de me confirmer + désinscription/suppression/désabonnement/retrait/que c est fait/la bonne/prise en compte
        """,
    ),
    Language(
        code="es",
        aside="""
        quién/quiénes/cómo/de dónde/dónde + son/es/consiguieron/sacaron/tienen/obtuvieron/es este/sois/habéis + ustedes/este/mi/esto/mis/vosotros/correo
        cuántas veces/hasta cuándo/cuándo/qué parte + tengo/debo/voy/van/de/les/os/hay/más
        por qué + me/recibo/siguen/sigo/nos + mandan/envían/llegan/esto/recibiendo/enviando/escriben/mandáis
        confirm* + baja/eliminación/que ya/borrado/cancelación/recepción
        """,
    ),
    Language(
        code="pt",
        aside="""
        quem/como/onde/de onde + são/é/conseguiram/arranjaram/tiraram/têm/obtiveram + vocês/este/meu/o meu/isso
        quantas vezes/até quando/quando/que parte + tenho/preciso/vou/vão/do/de/mais
        por que/porque/porquê + me/recebo/continuam/estou + mandam/enviam/recebendo/isto/isso/a receber/a enviar/mandando
        confirm* + remoção/exclusão/cancelamento/descadastr*/que fui
        """,
    ),
    Language(
        code="it",
        aside="""
        chi/come/dove/da dove + siete/è/avete/avete avuto/avete preso + voi/questo/il mio/la mia/mai
        quante volte/fino a quando/quando/quale parte + devo/dobbiamo/la/volete/ve lo/del
        ma/la/quando/allora + volete/vogliamo/la volete + finire/smettere/piantare/piantarla/finirla/smetterla
        perché/perche + mi/ricevo/continuate/continuo + scriv*/mand*/invi*/queste/a/ancora
        conferm* + cancellazione/rimozione/disiscrizione/avvenuta/ricezione
        """,
    ),
    Language(
        code="sv",
        aside="hur/varifrån/var/vilka/vem/vem har + har/är/fick/gav/fått + ni/detta/er/min|hur många gånger/hur länge/när + ska/måste/slutar/skall + jag/ni/det|varför + får/skickar + jag/ni|bekräfta*/bekräftelse + borttag*/avregistrer*/radering/mottag*/att jag",
    ),
    Language(
        code="da",
        aside="hvor/hvordan/hvem/hvorfra + har/er/fik/gav + i/det/jer/du|hvor mange gange/hvor længe/hvornår + skal/må/holder/stopper + jeg/i/det|hvorfor + får/sender/bliver + jeg/i|bekræft* + slet*/afmeld*/framelding/modtag*",
    ),
    Language(
        code="nb",
        aside="hvor/hvordan/hvem/hvorfra + har/er/fikk/ga + dere/det/dette/du|hvor mange ganger/hvor lenge/når + skal/må/slutter/stopper + jeg/dere/det|hvorfor + får/sender + jeg/dere|bekreft* + slett*/avmeld*/mottak*",
    ),
    Language(
        code="fi",
        aside="mistä/keneltä/kuka/keitä + saitte/te/tämä/olette/saatte/saanut/sait|kuinka monta kertaa/montako kertaa/milloin/koska/kuinka kauan + pitää/täytyy/lopet*/minun/vielä/tämä|miksi + saan/lähet*/minä/minulle|vahvist* + poist*/peru*/vastaanot*",
    ),
    Language(
        code="pl",
        aside="kim/kto/skąd/jak/gdzie + jesteście/to/macie/zdobyliście/mają/wzięliście/jest/państwo|ile razy/jak długo/kiedy/do kiedy/której części + mam/jeszcze/można/przestaniecie/muszę/trzeba/w końcu|dlaczego/czemu/po co + dostaję/otrzymuję/wysyłacie/piszecie/mi/ciągle|potwierd* + usunięci*/wypisani*/wykreśleni*/odbiór",
    ),
    Language(
        code="cs",
        aside="kdo/kde/odkud/jak + jste/máte/je/vzali/to + moji/můj/vy/to/mou/přišli/vzali|kolikrát/jak dlouho/kdy/kdy už + mám/ještě/musím/přestanete/to|proč + dostávám/posíláte/mi/pořád|potvrď* + vymaz*/odhlá*/vyřaz*/přijetí",
    ),
    Language(
        code="ru",
        aside="кто/откуда/как/где + вы/это/у вас/взяли/вам + такие/мой/взяли/вообще/дал/моя/взялся|сколько раз/сколько можно/когда/до каких пор + можно/мне/нужно/надо/вы/уже/я/писать|почему/зачем + мне/вы/я/опять + присыл*/пишете/шлете/получаю/шлёте|подтверд* + удален*/отпис*/исключ*/получен*",
    ),
    Language(
        code="tr",
        aside="siz/kim/kimsiniz/adresimi/mailimi + kimsiniz/nereden/kimden/siniz|kaç kere/kaç defa/kaç kez/ne zaman + söyle*/yaz*/daha/bırak*/söyleyeceğim|neden/niye/niçin + bana/hala/hâlâ/sürekli + mail/gönder*/yaz*/geliyor|onayla*/teyit + silindi*/iptal*/çıkar*",
    ),
    Language(
        code="zh",
        aside="你们/你們/你是/您是/谁/誰/怎么/怎麼/哪里/哪裡/从哪/從哪 + 谁/誰/知道/得到/拿到/有我/弄到|几次/幾次/多少次/多少遍/几遍/幾遍 + 说/說/才/你|为什么/為什麼/为何/為何 + 收到/给我/給我/还/還/发/發",
    ),
    Language(
        code="ja",
        aside="どこで/どこから/どうやって/どちら/誰 + アドレス/様/入手/手に入/知|何度/何回/いつまで/いつになったら + 言/送/断/やめ/書/止|なぜ/どうして/何故/なんで + 届/送/メール/来",
    ),
)
