"""What people answer when they ask and refuse nothing, so that no person needs to look at it."""

from picpros.domain.reply.language import Language

TALK = (
    Language(
        code="en",
        idioms="not the | not that one | not this one | not those | sorry no its | sorry no hes | sorry no shes",
        matters="""
        video | videos | sound | computer | laptop | tablet | screen | site | server | page | button | catalog | catalogue | wifi
        app | zip code | postage | envelope | stamp | mailman | porch | doorbell | driveway | elevator | traffic | weather | rain
        """,
        goods="""
        car | cars | bins | trash cans | sky | skies | shadow | shadows | glare | house numbers | lawn | satin | fabric | hem
        hair | smile | teeth | eyes | skin | logo | caption | print shop | copies | pages | negatives | likeness
        """,
        talk="""
        noted | got it | think about it | think it over | think on it | sleep on it | consider it | mull it over | will do
        cant wait | can not wait | nice | nvm | never mind | found it | found them | proceed | approved | all fine | forward this
        forwarded this | forward it | pass it on | pass this on | makes sense | fair enough | understood | roger | copy that
        no news | sounds fun | my bad | well see | we will see | ill see | let me see | get back to you | be in touch | ask my
        talk to my | check with my | check my calendar | received with thanks | happy birthday | happy easter | good idea
        as usual | everything else as | how nice | that was quick | was quick | so quick | so fast | you are the best | youre the best | you rock | my turn
        same here | see what i | at the door | on the porch | same to you | you too | likewise | agreed | see attached | here you go | here it is | here they are
        """,
    ),
    Language(
        code="de",
        choices="wir sind/sind wir/es sind + zu zweit/zu dritt/zu viert/zu fünft/zu sechst/zwei/drei/vier/fünf/sechs",
        talk="""
        wie gehabt | wie besprochen | wie immer |
        überlege es mir | überlegen es uns | überlegen uns das | überlege mir das | denke darüber nach | denken darüber nach
        nachdenken | darüber nachdenken | mal sehen | mal schauen | schauen wir mal | verstanden | erledigt | alles klar
        einverstanden | freigegeben | hat sich erledigt | hab es gefunden | gefunden | zur kenntnis | gebe bescheid
        geben bescheid | melde mich wieder | melden uns wieder | wir melden uns | ich melde mich bei
        """,
    ),
    Language(
        code="nl",
        talk="""
        denken erover na | denk erover na | denken er over na | denk er over na | nadenken | begrepen | akkoord | in orde
        genoteerd | gevonden | goedgekeurd | even kijken | laat het weten | laten het weten
        """,
    ),
    Language(
        code="fr",
        talk="""
        allons réfléchir | vais réfléchir | réfléchir | réfléchissons | réfléchis | on y pense | c est noté | noté | bien noté
        bien reçu | compris | d accord | validé | trouvé | entendu | ça marche | on verra | je vous redis | nous verrons
        """,
    ),
    Language(
        code="es",
        talk="""
        lo pensaremos | lo pensaré | lo pienso | pensarlo | pensármelo | entendido | de acuerdo | recibido | anotado
        aprobado | ya lo encontré | ya lo veré | ya veremos | lo consultaré | enterado | enterada
        """,
    ),
    Language(
        code="pt",
        talk="""
        vamos pensar | vou pensar | pensarei | entendido | combinado | recebido | anotado | aprovado | de acordo | encontrei
        vamos ver | depois digo | fico a saber
        """,
    ),
    Language(
        code="it",
        talk="""
        ci penseremo | ci penso | ci pensiamo | ci penserò | capito | ricevuto | d accordo | approvato | trovato | intesi
        vedremo | vediamo | le faccio sapere | vi faccio sapere
        """,
    ),
    Language(
        code="sv",
        choices="bara/endast + den andra/den första/en/två/den",
        idioms="inte den | inte det | inte de där",
        talk="""
        funderar på saken | funderar på det | tänker på saken | ska tänka | noterat | uppfattat | förstått | godkänt
        hittade det | vi får se | återkommer | hör av mig
        """,
    ),
    Language(
        code="da",
        talk="tænker over det | tænke over det | noteret | forstået | godkendt | fandt det | vi må se | vender tilbage",
    ),
    Language(
        code="nb",
        beside="tom mail | tom e post | i mailen",
        talk="tenker på det | tenke på det | tenke over | notert | forstått | godkjent | fant det | vi får se | kommer tilbake",
    ),
    Language(
        code="fi",
        talk="harkitsemme | harkitsen | mietimme | mietin asiaa | miettiä | selvä | ymmärretty | hyväksytty | löytyi | katsotaan | palaan asiaan",
    ),
    Language(
        code="pl",
        choices="tylko/poproszę + druga/drugą/pierwsza/pierwszą/trzecia/trzecią/jedna/jedną/tę/tą",
        goods="datę | data | rogu | tło | cień",
        talk="zastanowimy się | zastanowię się | pomyślę | pomyślimy | zrozumiałem | zrozumiałam | przyjąłem | przyjęłam | zgoda | zatwierdzam | znalazłem | znalazłam | zobaczymy | odezwę się",
    ),
    Language(
        code="cs",
        talk="rozmyslíme | rozmyslím | promyslím | promyslíme | zvážíme | rozumím | souhlasím | schvaluji | beru na vědomí | našel jsem | našla jsem | uvidíme | ozvu se | ozveme se",
    ),
    Language(
        code="ru",
        goods="фон | тень | дату",
        matters="опоздаем | опоздаю | опаздыва* | задержимся | минут | ссылк*",
        idioms="слов нет | нет слов | нет проблем | нет вопросов",
        choices="не эту/не этот/не это/не ту/не тот/не эти + а|только + вторую/первую/третью/одну/эту",
        talk="подумаем | подумаю | принято | понял | поняла | понятно | согласен | согласна | утверждаю | нашел | нашла | посмотрим | учту",
    ),
    Language(
        code="tr",
        talk="düşüneceğiz | düşüneceğim | düşünelim | düşüneyim | anladım | anlaşıldı | not ettim | onaylıyorum | buldum | bakarız | dönüş yapacağım",
    ),
    Language(
        code="zh",
        talk="考虑一下 | 考慮一下 | 想想 | 想一想 | 收到 | 明白 | 了解 | 知道了 | 同意 | 找到了 | 看看再说",
    ),
    Language(
        code="ja",
        talk="検討します | 検討いたします | 検討させて | 考えます | 考えてみます | 了解 | 承知 | わかりました | 分かりました | 見つかりました | すごい | すごすぎ | やばい",
    ),
    Language(code="ko", talk="생각해 | 알겠습니다 | 확인했습니다 | 확인했어요 | 알겠어요"),
)
