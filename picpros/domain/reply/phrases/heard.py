"""Wordings of everyday replies, in several languages, that the phrases of one language each do not hold."""

from picpros.domain.reply.language import Language

HEARD = (
    Language(
        code="en",
        out="""
        nay | nopety nope | nopety | nopity nope | removal requested | removal please | requesting removal | consent revoked
        no it is then | no it is | consent withdrawn | i revoke my consent | i withdraw my consent | unsubscribe now | stop now | no mailings to me
        no mailings please | no mail to me | please no mailings
        """,
        asks="""
        am writing no | im writing no | am typing no | im typing no | am sending no | im sending no | am answering no
        writing the word no | typed no like | wrote no like | so i write no | so here is my no | here is my no | heres my no
        f off with | off with the spam | off with your spam | removal requested | request removal | requesting removal
        no mailings to | no promotional stuff | no promotional mail* | no promotional email* | no promotional messages
        turn off the tap | nothing more should be sent | dont want none of this | do not want none of this
        advertisements came to an end | adverts came to an end | mailings came to an end | i can answer so stop
        no promos going forward | no marketing going forward | no more promotional
        """,
        frames="""
        leave/leaving/left/keep + me/us/my name/my address/my wife/my husband + out of/off + future/your/any/all/further + advertis*/marketing/promo*/mailing*/emails/newsletter*/list
        do not/dont/no need to + trouble/bother + yourself/yourselves/with/to + sending/send/mailing/writing/emailing
        dont/do not/stop/quit/no more + send/sending/email/emailing + me/us/this/these/dis/dese + this/these/dis/dese/any + any more/anymore/no more/again
        """,
        keeping="""
        dont/do not/never/not + consent revoked/removal requested
        let me/let us + off the hook
        not interested in + the small/the big/the large/the blue/the first/the second/the other
        """,
        insists="already/have/i + told/said + you/to you/no + no/twice/three times/many times/before/already/again",
        hints="never agreed to | did not agree to | didnt agree to",
        goods="5x7* | 4x6* | 8x10* | 11x14* | 16x20* | wallets | gallery | enlargement*",
    ),
    Language(
        code="de",
        choices="die/das/der/den/ein/kein + lampe/rand/rahmen/ausschnitt/hintergrund/passepartout",
    ),
    Language(
        code="da",
        asks="må gerne slette mig | må godt slette mig | slet mig gerne | slette mig fra",
        choices="kant/ramme/lampe/beskæring + ja/nej/til/god/fin",
    ),
    Language(
        code="nl",
        out="ff afmelden | even afmelden | graag afmelden | meld me af | graag uitschrijven",
        asks="ff afmelden | even afmelden | niet langer te bestoken | niet langer bestoken",
        frames="hou/houd/houdt/stop/kap/kappen + eens op/nou/op/nu/eens + met + troep/spam/rommel/reclame/mails/mailtjes/onzin/die/dat/deze",
        choices="uitsnede/rand/lamp/kader/lijst + is goed/weg/mag/graag/blijven",
    ),
    Language(
        code="es",
        out="no pues | contesto no",
        frames="no/ya no + quiero/queremos/deseo/deseamos + publi/su publi/mas publi/vuestra publi/la publi",
        asks="contesto no y | pues contesto no | borrarme de | borradme | borreme | borrenme | q no quiero publi",
        hints="borrarme",
    ),
    Language(
        code="fr",
        frames="ne + men/nous en/m en + envoyez/envoie/adressez + plus/pas",
        asks="ne m en envoyez plus | ne men envoyez plus | ne m en adressez plus | ne nous en envoyez plus",
    ),
    Language(
        code="it",
        asks="mi oppongo al trattamento | ci opponiamo al trattamento | opposizione al trattamento",
        disclaimer="avviso di riservatezza | nota di riservatezza | riservatezza",
        choices="lampada/bordo/ritaglio/cornice + lasciat*/va/vanno/togliet*/resta",
    ),
    Language(
        code="pt",
        frames="""
        retir*/remov*/exclu*/apag*/tir* + o meu/meu/a minha/minha/nosso/o nosso + endereço/email/e mail/nome/contacto/contato + de/da/do/das/se faz favor/por favor/vossa/sua/lista
        exclusão/remoção/eliminação + do meu/meu/dos meus + email/e mail/endereço/nome/contacto/contato
        """,
        out="retirem o meu endereço | retire o meu endereço | removam o meu endereço | retirem o meu email",
        disclaimer="aviso o conteúdo | aviso o conteudo desta mensagem",
        choices="borda/moldura/lâmpada/corte/recorte + tira/tirar/fica/não/sim/pode",
    ),
    Language(
        code="pl",
        asks="przysyłać mi więcej | wysyłać mi więcej | nei przysyłać | nei wysyłać | nie przysyłać mi | nie wysyłać mi",
    ),
    Language(
        code="ja",
        asks="お知らせはもう結構 | ご案内はもう結構 | メールはもう結構 | お知らせは結構 | ご案内は結構 | 案内はもう結構",
    ),
    Language(
        code="tr",
        common="dokunmayın | lambaya | istemiyorum | gerisi | tamam | lütfen | resmini | kalsın | yapmayın | olsun | bizim",
        choices="lamba*/kenar*/çerçeve*/kırpma + dokunmayın/istemiyorum/tamam/kalsın/olsun/gerek yok",
        goods="resim* | resmi* | fotograf* | onar* | renklendir* | siyah beyaz | kenarlık | lamba*",
    ),
    Language(
        code="zh",
        keeps="别停 | 不要停",
        choices="灯/白边/边/边框/裁剪 + 不要/去掉/可以/留",
    ),
)
