"""The other languages: that it is enough, in everyday words ("let this be the last")."""

from picpros.domain.reply.language import Language

LAST_REST = (
    Language(
        code="pt",
        out="""
        me deixem em paz | me deixa em paz | deixem me em paz | deixe me em paz | larguem do meu pé | larga do meu pé | parem com isso | pare com isso | parem com isto | chega | chega disso | já chega | já basta | basta | basta já | tô fora | to fora | estou fora | eu tô fora | tô fora obrigado | me tira dessa | me tirem dessa | me tira daí | tira eu dessa lista | me tira | me tire | me tirem | me remove | me remova | me remover | me exclua | me excluam | me apague | me apaguem | risquem me | risca me | risquem o meu nome | apaguem me | retirem me | tirem me | tirem me daí
        não a tudo | zero | zero interesse | nada mais | nada mais obrigado | mais nada | mais nada por favor | nem mais um | nem mais uma | dispenso | dispensamos | eu dispenso | dispenso obrigado | prefiro não | prefiro que não | melhor não | acho que não | deixa pra lá | esqueçam | esqueçam me | me esqueçam | me esqueça | vão à merda | vão passear | não contem comigo | não conte comigo | sem mim | passo | eu passo | não preciso | não precisamos | já não preciso | não preciso mais | não é preciso | não faz falta | não kero | n quero | nao kero mais | n quero mais | nao obg | não obg | n obg | n obrigado | não obgda | nao brigado | não obrigadinha | naum | naum quero | não tenho interese | nao tenho enteresse
        não quero | não quero mais | não quero nada | não quero isto | não quero isso | não queremos | não queremos mais | parem | pare | para | para com isso | já pedi
        """,
        asks="para de mandar | para de enviar | parem de mandar | parem de enviar | pare de mandar | pare de enviar | seja a última | seja o último | que seja a última | em paz | de uma vez por todas | não me incomodem | não incomodem | não me incomode | não me perturbem | deixar de receber | deixar de enviar | não mais receber | não receber mais | parar de receber | nem mais um email | nem mais um e mail | já pedi para | já disse que não | já pedi que | cansei de | cansado de receber | cansada de receber | farto de | farta de | não a tudo | não contem comigo | mais nada vosso | nada mais vosso | não me enviem mais | tirem me da | tirem me dessa | retirem me da | apaguem o meu",
        frames="""
        que/espero que + este/esta/isto/isso/seja + seja/o/a + último/última/o último/a última
        podem/podiam/poderiam/pode/podia/poderia/gostaria/queria/agradeço/agradecia/peço/peço lhes/solicito/favor/por favor/quero + me tirem/me retirem/retirar me/tirar me/apaguem me/apagar me/remover me/me remover/me remova*/me excluam/me exclua/excluir me/me excluir/me tirar/me apaguem/deixem de me/deixar de receber/não me enviem/não me mandem/não me escrevam/parem de me/parar de me/parar de receber/ser removid*/ser retirad*/ser excluid*/sair da lista/sair desta lista/retirar o meu/remover o meu/apagar o meu/remover meu/retirar meu/apagar meu
        não/nunca/jamais + me/nos/lhe + interessa*/escrevam/escreva/mandem/mande/enviem/envie/incomod*/contactem/contatem/perturb*/liguem/procurem/chateiem/mail*
        já + pedi/disse/falei/avisei/mandei/solicitei/escrevi/respondi/cancelei + antes/que/para/não/duas/três/mil/várias/isso/uma
        """,
        insists="ja + pedi/disse/falei/avisei/mandei/solicitei/escrevi/respondi/cancelei + antes/que nao/para/nao/duas/tres/mil/varias/isso/uma",
        hints="em paz | última vez | não contem comigo",
        shy="chega | basta | dispens* | última | último | zero | parem | risqu* | excl* | apag* | fart* | cansad*",
        touch="este endereço | meu endereço | este e mail | este email | vossos | vossas | vossa publicidade | de vocês | propagandas | anúncios | dessa lista",
    ),
    Language(
        code="it",
        out="""
        lasciatemi in pace | lasciami in pace | lasciateci in pace | lasciatemi stare | lasciami stare | piantatela | piantala | finitela | finiscila | smettetela | smettila | la smetta | smettetela per favore | basta così | basta adesso | ora basta | adesso basta | basta davvero | e basta | basta basta | mo basta | anche basta | fuori | fuori dalla lista | toglietemi | toglimi | toglieteci | levatemi | levami | depennatemi | depennate | cancellateci | eliminatemi | eliminateci | escludetemi | rimuovetemi | rimuovimi | tiratemi fuori | mi chiamo fuori | chiamatemi fuori | io passo | passo grazie | senza di me | fate a meno di me | no a tutto | no a tutto il resto | zero | zero mail | zero interesse | nient altro | niente altro | niente più | più niente | più nulla | nulla | niente grazie | niente di niente | neanche una | nemmeno una | mai più | non più | non più grazie | non più per favore | non serve | non mi serve | non mi serve più | non ci serve | non serve più | non ho bisogno | preferisco di no | preferirei di no | preferirei non | meglio di no | meglio no | anche no | anche no grazie | direi di no | direi proprio di no | proprio no | per carità no | per carità | manco per sogno
        nn voglio | nn mi interessa | non mi interesa | non mi intressa | non m interessa | non interesato | no grazzie | no garzie | no grazi | no graize | no grz | non grazie | non voglio | non voglio più | non vogliamo | non vogliamo più | non li voglio | non le voglio | non la voglio | non la voglio più | dimenticatemi | dimenticatevi di me | scordatevi di me | sparite | andatevene | andate a quel paese | non rompete | non scocciate | non disturbate | non disturbatemi | avete rotto | avete stufato | mi avete stufato | mi avete stancato | sono stufo | sono stufa | stufo | stufa | che palle
        """,
        asks="sia l ultima | sia l ultimo | in pace | una volta per tutte | non mi disturbate | non disturbatemi | non disturbarmi | non importunat* | di non ricevere | di non essere | non ricevere altro | non ricevere nulla | non ricevere niente | non voglio ricevere | nessun altra mail | nessun altra comunicazione | già detto di no | già detto no | già scritto no | già chiesto | stufo di | stufa di | stanco di | stanca di | togliermi dalla | togliermi dall | toglietemi da | depennar* | no a tutto | chiamatemi fuori | cancellatemi | eliminatemi | toglietemi",
        frames="""
        che/spero che/fate che + questa/questo/sia + sia/l/la + ultima/ultimo/l ultima/l ultimo
        potete/potreste/può/potrebbe/si può/vorrei/gradirei/desidero/chiedo/prego/vi prego/la prego/per favore/per cortesia/gentilmente + togliermi/toglierci/cancellarmi/cancellarci/rimuovermi/eliminarmi/depennarmi/escludermi/essere tolto/essere tolta/essere cancellat*/essere rimoss*/essere eliminat*/non ricevere/non mandarmi/non inviarmi/non scrivermi/non essere contattat*/smetterla/smettere di/finirla
        non/mai più/basta + mi/ci/scriv*/mand*/invi*/spedi*/contatt*/disturb*/voglio/desidero/ho bisogno + scriv*/mand*/invi*/più/altro/nulla/niente/pubblicit*/mail/email/offerte/contatt*/disturb*/ricever*/questa roba/queste cose
        ma/quando/insomma/la volete/volete/vogliamo/quante volte + finir*/finire/smettere/smetterla/piantarla/devo dire/devo scriver*/ve lo devo
        """,
        hints="in pace | una volta per tutte | la smett* | smettet* | anche no",
        shy="basta | stufo | stufa | stanc* | niente | zero | fuori | smett* | finit* | meglio | depenn* | esclud* | toglie*",
        touch="questo indirizzo | mio indirizzo | questa casella | pubblicit* | vostre | vostri | da voi | queste mail | mail vostre | comunicazioni",
    ),
    Language(
        code="sv",
        out="""
        lämna mig | lämna mig ifred | lämna mig i fred | lämna oss ifred | låt mig vara | låt mig vara ifred | låt mig slippa | låt mig slippa mer | nu räcker det | det räcker | det räcker nu | räcker nu | nog nu | nu är det nog | det är nog | det får räcka | sluta | sluta nu | sluta tack | sluta med det här | sluta genast | lägg av nu | ge er | ge fan i det | dra åt helvete | försvinn | bort | bort med mig | ta bort mig nu | ta bort mig tack | ta bort mig från allt | inget mer tack | inget mera | inga fler | inga fler tack | inte fler | inte fler tack | inte en till | inte ett till | inte mer | inte mera | inte mer tack | aldrig mer | aldrig mer tack | jag hoppar av | hoppar av | utan mig | räkna inte med mig | räkna bort mig | jag är ute | jag vill ut | nej till allt | noll | noll intresse | noll mejl | nej tackar nej | tackar nej | jag tackar nej | vi tackar nej | jag tackar nej till mer | nja helst inte | vill inte | vill inte ha | vill inte ha mer | vill inte mer | vill inte ha det här | orkar inte mer | orkar inte | behövs inte | behövs inte längre | behöver inte | det behövs inte | ej intresserad | ointresserad | ej intreserad | inte intreserad | inte intressad | nej tak | nej tac | nejtack | nej tackk | nää tack | näe | näe tack | näpp | nepp | nej för fan
        """,
        asks="har tackat nej | redan tackat | sagt nej | bli det sista | det sista mejlet | sista mejlet | vara det sista | ifred | i fred | inget mer mejl | redan sagt nej | redan svarat nej | redan tackat nej | har sagt nej | skrivit nej | strykas från | strykas ur | bli struken | tas bort från | tas bort ur | bli borttagen | tackar nej till | trött på era | trött på | less på | slippa fler | slippa mer | slippa dessa | slippa sånt | slippa bli | befria mig | skonas från | bespara mig",
        frames="""
        låt/må + detta/det här/det/denna + bli/vara + det sista/den sista/sista
        kan/kunde/skulle/får/går/vill/vore/snälla/vänligen/ber/be + ta bort mig/stryka mig/stryk mig/plocka bort mig/sluta skicka/sluta mejla/sluta maila/avregistrera mig/bli borttagen/bli struken/bli avregistrerad/slippa få/slippa era/slippa mejl/radera min adress/ta bort min adress/ta bort min mejl*/lämna mig/ta mig bort/ta bort oss/stryka oss
        skicka/skickar/mejla/maila/sänd/skriv + inte/inget/inga/aldrig/bara inte/inget mer/inte mer/inte fler/ingenting/mig inget
        inte/inget/ingenting/aldrig + mer/fler/vidare/längre/mera/skicka/se/ha/få/läsa/intresserad/veta + från er/av er/av det/sånt/reklam/mejl/tack/något/era/av detta/skickat/i inkorgen/detta/mer
        """,
        hints="ifred | i fred | slippa",
        shy="sluta | räcker | nog | ifred | fred | sista | noll | less | trött | stryk* | struk* | befria* | tackar nej | hoppar av",
        touch="denna adress | min adress | den här adressen | era | dessa mejl | sånt | sådant | mejla | maila | reklamen | av er | direktmarknadsforing*",
    ),
    Language(
        code="da",
        out="""
        stop det der | stop det her | stop det nu | stop så det der | stop nu det der | stop lige det der | stop med det der | stop med det her | hold op | hold op med det | hold op med det der | hold så op | lad mig være | lad mig være i fred | lad mig nu være | lad os være | nu stopper det | nu er det nok | det er nok | nok nu | nok er nok | så er det nok | slut prut | færdig | jeg er færdig | skrid | smut | forsvind | lad være | lad nu være | lad være med det | lad være tak | glem det tak | ikke mere | ikke mere nu | ikke flere | ikke en til | ikke én til | aldrig mere | aldrig igen | intet mere | ingen flere | ingen flere tak | nej til alt | nul | nul mails | nul interesse | uden mig | regn ikke med mig | jeg er ude | jeg vil ud | vil ud | ud | meld mig ud | slet mig nu | fjern mig nu | slet mig fra alt | jeg takker nej | takker nej | vi takker nej | takker nej til mere | hellere ikke | helst ikke tak | vil ikke | vil ikke have | vil ikke have det | vil ikke have mere | vil ikke mere | orker ikke mere | behøves ikke | behøver ikke | det behøves ikke | ikke nødvendigt mere | ikk interesseret | ikke intereseret | ikke interreseret | uinteresseret | nejtak | nej taak | nej tka | nej ta | nej taj | næh | næh tak | nej da | nej for fanden | niksen
        """,
        asks="blive den sidste | være den sidste | bliver den sidste | i fred | allerede sagt nej | allerede svaret nej | har sagt nej | skrevet nej | blive slettet | slettes fra | strøget fra | stryges fra | blive fjernet | fjernes fra | takker nej til | træt af jeres | træt af | fri for flere | fri for jeres | fri for mere | blive fri for | være fri for | gerne være fri | gerne fri for | skånes for | skån mig | spar mig for | slippe for | gider ikke mere | gider ikke jeres | stop det der",
        frames="""
        lad/må + dette/det her/det/denne + blive/være + den sidste/det sidste/sidste
        lad/lade/må + mig/os + blive fri/være fri/slippe/være i fred/gå fri/undgå/være
        kan/kunne/vil/må/vær/venligst/beder/bede/ville + slette mig/fjerne mig/afmelde mig/stryge mig/framelde mig/stoppe med at/holde op med/tage mig af/blive slettet/blive fjernet/blive frameldt/blive fri for/lade mig være/slette min adresse/fjerne min adresse/slette min mail/fjerne min mail/slette os/fjerne os/slette mine/melde mig fra
        send/sende/skriv/mail + ikke/intet/ingen/aldrig/bare ikke/ikke mere/ikke flere/ingenting/mig ikke/mig intet
        stop/hold op + det der/det her/med det/nu/så + pls/plz/tak/nu/der/lort/spam/venligst
        """,
        hints="i fred | fri for | takker nej",
        shy="nok | fred | sidste | nul | træt | stryg* | strøg* | skån* | fri for | takker nej | modsaet* | reserverer | udenom",
        touch="denne adresse | min adresse | jeres | den slags | den slags mails | reklamer | jeres mails | spammen | fra jer",
    ),
    Language(
        code="nb",
        out="""
        stopp det der | stopp dette | stopp det her | stopp det nå | stopp nå da | hold opp | hold opp med det | slutt | slutt med det | slutt med det der | slutt nå da | kutt ut dette | kutt ut det der | gi dere nå | la meg være | la meg være i fred | la oss være | nå er det nok | det er nok | nok nå | nok er nok | det holder | det holder nå | nå holder det | ferdig | jeg er ferdig | forsvinn | stikk | dra til helvete | drit i det | la være | la vær | la være takk | ikke mer | ikke mer nå | ikke flere | ikke en til | ikke én til | aldri mer | aldri igjen | ikke noe mer | ikke noe mer takk | ingen flere | ingen flere takk | nei til alt | null | null mail | null interesse | uten meg | ikke regn med meg | jeg er ute | jeg vil ut | vil ut | ut | stryk meg | stryk oss | slett meg nå | fjern meg nå | fjern meg fra alt | jeg takker nei | takker nei | vi takker nei | takker nei til mer | helst ikke takk | vil ikke | vil ikke ha dette | vil ikke mer | orker ikke mer | orker ikke | trengs ikke | trenger ikke | trenger ikke mer | det trengs ikke | ikke nødvendig lenger | uinteressert | ikke intressert | ikke interresert | ikke interesert | nei tak | neitakk | nei tkk | nei taksk | nei ta | niks takk | nehei | nei takk du | nei for faen | eg vil ikkje | vil ikkje ha | vil ikkje ha meir | ikkje meir | ikkje fleire | nei takk ikkje | ikkje interessert
        """,
        asks="slett e post | slett epost | slett e postadressen min | slett mailadressen min | slett adressen min | fjern adressen min | fjern e postadressen min | ikkje send meg | ikkje send | send meg ikkje | bli den siste | være den siste | blir den siste | i fred | allerede sagt nei | allerede svart nei | har sagt nei | skrevet nei | bli slettet | slettes fra | strøket fra | strykes fra | bli fjernet | fjernes fra | takker nei til | lei av | lei deres | fri for flere | fri for mer | bli fri for | være fri for | slippe flere | slippe mer | slippe disse | slippe slike | skån meg | spar meg for | gidder ikke mer | ikkje ha fleire | ikkje ha meir | ikkje meir",
        frames="""
        la/må + dette/det her/det/denne + bli/være + den siste/det siste/siste
        kan/kunne/vil/må/vær/vennligst/ber/be/ville/snilt + slette meg/fjerne meg/avmelde meg/melde meg av/stryke meg/stoppe med å/slutte å/slutte med/ta meg av/bli slettet/bli fjernet/bli avmeldt/bli strøket/bli fri for/la meg være/slette adressen min/fjerne adressen min/slette min/slette oss/fjerne oss/slippe å få/slippe disse/slippe flere
        send/sende/skriv/mail + ikke/ikkje/ingen/aldri/bare ikke/ikke mer/ikke flere/ingenting/meg ikke/meg ingenting
        vil/ynskjer/ønskjer/treng/orkar + ikkje/ingen/inga + ha/få/meir/fleire/motta/slike/sånne
        """,
        hints="i fred | fri for | takker nei | reserverer meg",
        shy="nok | fred | siste | null | lei | stryk* | strøk* | skån* | fri for | takker nei | motset* | reserverer | reservere | ikkje",
        touch="denne adressen | adressen min | min adresse | deres | slike | sånne | den slags | reklame | meldingar | meldinger | spammen | fra dere",
    ),
    Language(
        code="fi",
        out="""
        antakaa olla | jättäkää rauhaan | jättäkää minut rauhaan | jättäkää mut rauhaan | jätä mut rauhaan | jo riittää | riittää jo | nyt riittää | riittää kiitos | riittää | nyt loppu | nyt loppui | loppu | loppu nyt | loppu jo | tämä loppuu nyt | lopettakaa | lopettakaa jo | lopettakaa heti | lopeta jo | lopeta tämä | lopettakaa tämä | seis | stop nyt | häipykää | painukaa helvettiin | haistakaa paska | suksikaa | pois | pois listalta | pois minut | pois kiitos | haluan pois | minä lähden | ilman minua | en ole mukana | ei enempää | ei enempää kiitos | ei enää | ei enää kiitos | ei enää koskaan | ei yhtään enempää | ei yhtään | ei mitään | ei mitään enää | ei mitään lisää | ei mulle | ei minulle | ei meille | ei kaikkeen | nolla | nolla kiinnostusta | kieltäydyn | kieltäydymme | jätän väliin | passaan | en halua | en halua enää | en halua näitä | emme halua | emme halua enää | en kaipaa | en kaipaa näitä | en tarvitse | en tarvi | en tartte | ei tarvita | ei tarvitse | ei tarvi | ei tartte | mieluummin ei | mielummin en | mieluiten ei | en mielellään | ei kiinosta | ei kiinosta kiitos | ei kiinnosta | ei kiinnosta enää | en oo kiinnostunut | ei kiito | ei kiitsos | eikiitos | ei kitos | ei kiiitos | ei kiits | eipä kiitos | eipä | enpä kiitos | poistakaa mut | poista mut | poistakaa mut listalta
        """,
        asks="viimeinen viesti | olkoon viimeinen | jääköön viimeiseksi | viimeiseksi | rauhaan | kerta kaikkiaan | sanoin jo ei | sanonut jo ei | olen jo sanonut | olen jo kieltänyt | kieltäydyn | en halua enää | en halua teiltä | ei enää mitään | ei enää teiltä | ei lisää | loppu se | spämmäys | spämmi loppu | pois näistä | poistakaa mut | poistettava | tulla poistetuksi | tulisi poistaa | kyllästynyt | kyllästyin",
        frames="""
        olkoon/saa/saisi/jääköön/tama/tämä/toivottavasti + tama/tämä/olla/jäädä/viimein* + viimein*/viimeiseksi
        nyt/jo/saa/voisi/pitää/pitaa/alkaa + loppu*/riittaa/riittää/riittänyt/piisaa + spam*/späm*/mainos*/viest*/tama/tämä/nama/nämä/se/posti*/tuo
        voitteko/voisitteko/voisiko/voiko/voinko/voisinko/saisinko/pyydän/olkaa/haluan/haluaisin/toivon/toivoisin/saako/onko + poistaa minut/poistaa mut/poistaa meidät/poistaa osoit*/poistaa tieto*/poistua/pois listalt*/lopettaa viest*/lopettaa näid*/lopettaa mainos*/lopettaa lähett*/lähettämästä/lähettämättä/ettette lähetä/olla rauhassa/tulla poistetuksi/eroon
        """,
        hints="rauhaan | loppu se | riitta*",
        shy="riitta* | loppu* | rauha* | nolla | viimein* | kieltay* | kyllasty* | seis",
        touch="tama osoite | tähän osoitteeseen | osoitteeni | teilta | mainonta* | spam* | naita | naista | mulle | minulle | postia",
    ),
    Language(
        code="pl",
        out="""
        dajcie mi już spokój | dajcie już spokój | dajcie mi święty spokój | dajcie żyć | dajcie mi żyć | zostawcie mnie | zostawcie mnie w spokoju | zostaw mnie | przestańcie | przestańcie już | przestań | przestańcie proszę | dość | dość już | już dość | już dosyć | wystarczy | już wystarczy | wystarczy już | wystarczy tego | koniec | koniec tego | koniec z tym | i koniec | to koniec | stop stop | won | spadajcie | spieprzajcie | idźcie sobie | beze mnie | nie liczcie na mnie | mnie to nie interesuje | mnie nie interesuje | nie na wszystko | zero | zero zainteresowania | zero maili | nic więcej | nic więcej proszę | nic już | już nic | nic nie chcę | nic nie wysyłać | nic nie wysyłajcie | ani jednego więcej | nigdy więcej | więcej nie | więcej nie chcę | już nie | już nie chcę | już nie potrzebuję | nie chcę | nie chcę już | nie chcę tego | nie chcę nic | nie chce | nie chcemy tego | pas | pasuję | podziękował | podziękuje | rezygnuje | rezygnuję | odpadam | wypisuję się z tego | wypis | wypis proszę | proszę o wypis | proszę o wypisanie mnie | prosze mnie skreslic | proszę mnie skreślić | proszę mnie wypisać | proszę mnie usunąć | proszę mnie wykreślić | proszę skreślić | skreślcie | wolałbym już nie | wolę już nie | raczej już nie | nie intersuje | nie interesuje mnie | nie interesuje | nie interesóje | nie jestem zaintersowany | nie zainteresowany | nie zainteresowana | nie dzieki | nie dziękuje | nie dzięx | nie dzięki już | niedziękuję | nie dziekuej | dziena nie | nie dzieks
        """,
        asks="mnie nie niepokoić | więcej nie niepokoić | nie niepokoić | nie niepokójcie | dajcie se siana | dajcie sobie siana | dajcie se spokój | dajcie sobie spokój | był ostatni | było ostatnie | ostatni mail | święty spokój | spokój | już mówiłem | już mówiłam | już pisałem | już pisałam | już prosiłem | już prosiłam | mam pisać | pisałem nie | pisałam nie | mnie skreślić | mnie wypisać | mnie wykreślić | mnie usunąć | o wypis | o wypisanie | o skreślenie | nic do mnie nie | nic mi nie wysyłać | niczego nie wysyłać | nic nie wysyłać | nic więcej od was | mam dość waszych | mam dosyć waszych | nie interesują mnie | nie interesuje mnie wasz* | nie życzę sobie | zostawcie mnie",
        frames="""
        niech/oby/żeby + to/ten/ta/będzie/był/była + będzie/ostatni/ostatnia/ostatnie/ostatnim/ostatnią
        juz/już/prosze/proszę/prosimy/proszę już + nic/niczego/nigdy/więcej/wiecej + nie + wysyl*/wysyła*/pisa*/pisz*/przysyl*/przysyła*/slac/słać/wysła*/przesył*
        nic/niczego/więcej/wiecej/nigdy + do mnie/mi/nam/już/juz/więcej/wiecej/nie + nie + wysyl*/wysyła*/pisa*/pisz*/przysyl*/przysyła*/chcę/chce/słać/potrzebuj*/wysła*
        czy/można/proszę/prosiłbym/prosiłabym/chciałbym/chciałabym/chcę + usunąć mnie/mnie usunąć/mnie wypisać/wypisać mnie/skreślić mnie/mnie skreślić/wykreślić mnie/mnie wykreślić/się wypisać/o wypisanie/o wykreślenie/o skreślenie/o usunięcie mnie/o usunięcie moj*/usunąć mój/usunąć moje/zostać usunięt*/zostać wypisan*/nas wypisać/nas usunąć/z listy mail*
        """,
        hints="wypis | skreslic | spokoj | wykresl* | ile razy mam",
        shy="wystarczy | koniec | zero | ostatni* | zostawcie | wypis* | skresl* | wykresl* | odpadam | sprzeciw*",
        touch="ten adres | tego adresu | mój adres | do mnie | waszych | wasze | od panstwa | tych maili | poczt*",
    ),
    Language(
        code="cs",
        out="""
        dejte mi už pokoj | dejte mi už konečně pokoj | dejte už pokoj | dejte pokoj už | nechte mě už být | nechte mě být | nechte mě žít | nechte nás být | nechte toho už | nechte si to | přestaňte | přestaňte už | přestaňte s tím | přestaň | dost | to stačí | už stačí | stačí | stačilo | už to stačilo | stačilo by | konec | konec s tím | a dost | končím s tím | beze mě | nepočítejte se mnou | se mnou nepočítejte | nula | nulový zájem | nic víc | nic dalšího | už nic | už nic víc | ani jeden další | ani jeden | nikdy víc | už nikdy | už ne | už ne prosím | už ne děkuji | už nechci | už to nechci | nechci to | nechci nic | nechci už nic | nechci už | nechci | nic nechci | víc ne | víc už ne | radši už ne | raději už ne | radši ne | ne všemu | pas | já pas | odpadám | vynechte mě | vynechte nás | vyškrtněte mě prosím | škrtněte mě prosím | vyřaďte mě | vyřaďte nás | vymažte mě | smažte mě | smažte mě prosím | odhlaste mě | odhlaste mě prosím | odhlašte mě | odhlásit mě | pryč | pryč se mnou | táhněte do háje | jděte někam | jděte se vycpat | trhněte si | dejte si odchod | nezájem | ne nezájem | nemám zájm | nemám zajem uz | nezajem | ne dekuj | ne děkui | ne dekju | nedekuji | ne ďekuji | ne diky uz
        """,
        asks="byl poslední | bude poslední | naposledy | poslední mail | pokoj | mi už pokoj | už jsem říkal | už jsem říkala | už jsem psal | už jsem psala | už jsem žádal | nic mi neposílejte | nic mi už | mi už neposílejte | vyškrtněte mě | škrtněte mě | vyřaďte mě | vyřaďte nás | mě vyřadit | mě vyškrtnout | mě odhlásit | mě vymazat | být vyřazen* | být odhlášen* | být vymazán* | vynechte mě | ušetřete mě | už mám dost | mám dost vašich | nezajímá mě | nezajímají mě | nestojím o | nepřeji si | nepřejeme si",
        frames="""
        ať/nechť/kéž + je/tento/toto/to + poslední/naposledy/poslední
        můžete/mohli byste/mohl bych/mohla bych/můžu/lze/šlo by/prosím/chci/chtěl bych/chtěla bych/prosil bych/prosila bych + mě vyřadit/mě vyškrtnout/mě odhlásit/mě vymazat/mě smazat/mě odstranit/mi neposílat/mi už neposílat/být vyřazen*/být vymazán*/být odhlášen*/o odhlášení/o vyřazení/mě nechat/mě vynechat/mě škrtnout/mě vyřaďte/mě vyškrtněte/mi neposílejte/nás vyřadit/nás odhlásit/moji adresu/můj mail/můj email + vyřadit/vyškrtnout/odhlásit/smazat/vymazat/odstranit/prosím/už/z/ze/být/nic/nabídky/maily/emaily/reklamy/databáze/seznamu/pokoji
        už/prosím/raději/radši + mi/mne/nám/už/sem/nic/prosím + nic/neposíl*/nepište/nepis*/nezasíl*/neposíl*
        """,
        hints="pokoj | vyskrtn* | vynech* | jednou provzdy",
        shy="staci* | konec | nula | posledn* | vynech* | vyskrt* | skrtn* | nezajem | usetr* | nestojim",
        touch="tuto adresu | této adresy | moji adresu | vasich | od vas | takove | tyhle | psat mi | mailik*",
    ),
    Language(
        code="ru",
        out="""
        отстаньте | отстаньте от меня | оставьте меня | оставьте меня в покое | оставьте в покое | отвяжитесь | отвалите | отвали | отцепитесь | идите лесом | идите нафиг | идите к черту | идите на фиг | иди лесом | хватит | хватит уже | хватит спама | хватит писать | хватит слать | хватит присылать | достали | вы достали | задолбали | надоели | надоело | всё надоело | прекратите | прекратите уже | перестаньте | перестаньте писать | перестаньте слать | стоп | стоп спам | довольно | достаточно | конец | всё хватит | без меня | я пас | пас | обойдусь | обойдемся | обойдёмся | спасибо обойдусь | не рассчитывайте на меня | ноль | ноль интереса | ничего больше | больше ничего | больше не надо | больше не нужно | больше не пишите | больше не присылайте | больше не шлите | не пишите | не пишите больше | не пишите мне | не пишите мне больше | не шлите | не шлите больше | не присылайте | не присылайте больше | не присылайте мне | не надо | не надо больше | не надо мне | мне не надо | мне не нужно | мне это не нужно | мне это не надо | нам не надо | нам не нужно | это мне не нужно | уже не надо | уже не нужно | никогда больше | ни за что | больше никогда | ни одного больше | не хочу | не хочу больше | больше не хочу | не хотим | не интересует | не интересно | мне не интересно | меня не интересует | нас не интересует | неинтересно | неинтересует | не интиресно | не интересует меня | лучше не надо | пожалуй нет | наверное нет | скорее нет | вычеркните | вычеркните меня | удалите | удалите меня | уберите меня | уберите | исключите меня | исключите | снимите с рассылки | снимите меня с рассылки | отпишите | отпишите меня | отписка | отказ | отказываюсь | выхожу | я выхожу | нет спсибо | нет спс | не спс | нет спасиб | нит | неа спасибо | не спасибо | нетспасибо | нет пасиб
        """,
        asks="пусть это будет последн* | последнее письмо | последний раз | в покое | уже просил | уже просила | уже писал | уже писала | уже говорил | уже говорила | сколько можно | сколько раз | больше ничего не | ничего не присылайте | ничего мне не | не беспокоить | не беспокойте | не тревожьте | не тревожить | прошу не | избавьте меня | избавьте от | увольте | устал от | устала от | надоели ваши | надоела ваша | вычеркните меня | уберите меня | не нужны ваши | не нужна ваша | не нуждаюсь",
        frames="""
        пусть/надеюсь/пускай + это/этот/будет + последн*/будет последн*
        можно/можете/могли бы/не могли/прошу/просьба/пожалуйста/хочу/хотел бы/хотела бы/хотелось бы/будьте + удалить меня/меня удалить/исключить меня/меня исключить/вычеркнуть меня/меня вычеркнуть/отписать*/убрать меня/меня убрать/не присылать мне/мне не присылать/мне больше не/больше не присыл*/больше не пис*/больше не беспоко*/перестать присыл*/прекратить рассыл*/прекратить присыл*/прекратить отправ*/быть удален*/быть исключен*/удалить мой/удалить мои/удалить мою/выйти из рассыл*/снять с рассыл*/чтобы меня удалили/чтобы меня исключили/не отправлять мне
        не/хватит/прекратите/перестаньте/больше не/уже не/никогда не/никогда больше + надо/нужно/шлите/пишите/присылайте/присылать/слать/писать/отправляйте/беспокойте/хочу/желаю/нужны/спамить/отправлять + писем/рассыл*/реклам*/спам*/больше/мне/этого/никаких/ваших/ваши/это/сюда/предложен*/письма
        """,
        hints="в покое | отпиш* | отстаньте | сколько можно",
        shy="хватит | довольно | достаточно | надоел* | достали | ноль | последн* | вычерк* | отказ* | перестан* | прекрат* | избав* | устал* | пас",
        touch="этот адрес | мой адрес | этого адреса | писем | писать | слать | ваши | ваших | от вас | рекламу | сюда",
        no="net | nyet | niet spasibo",
    ),
    Language(
        code="ru",
        out="net spasibo | spasibo net | ne nado | ne nado bolshe | bolshe ne nado | ne hochu | ne xochu | ne interesno | ne nuzhno | ne nujno | otpishite | otpishite menya | udalite menya | hvatit | xvatit | ne pishite | ne pishite mne | ne prisylajte | ne prisylayte | ne shlite | otstante | ubirite menya | uberite menya",
        asks="otpishite menya | udalite menya | ne prisylajte | ne prisylayte | ne pishite | ne shlite | uberite menya",
        frames="ne/bolshe ne/hvatit/ne nado + nado/bolshe/hochu/nuzhno/nuzhny/slat/prisylat/pisat/pisem + pisem/reklam*/rassylk*/spam*/bolshe/mne/pisma/vashih",
        mail="pisem | pisma | rassylk*",
        polite="spasibo | pozhaluista | pozhalujsta",
        thanks="spasibo",
        common="net | ne | nado | bolshe | spasibo | pisem | ya | mne | menya | da | horosho",
    ),
    Language(
        code="tr",
        out="""
        rahat bırakın beni | beni rahat bırakın artık | yeter artık | yeter | yetti | yetti artık | yeter dedim | bıktım artık | bıktım sizden | usandım | durdurun | durdurun lütfen | durdurun artık | kesin şunu | kesin artık şunu | bitirin | bitirin artık | defolun | gidin | beni çıkarın | beni çıkarın artık | çıkarın beni buradan | beni silin | beni silin lütfen | bizi çıkarın | bizi silin | adımı silin | ismimi silin | kaydımı silin lütfen | beni saymayın | bensiz | ben yokum | ben almayayım | sıfır | sıfır ilgi | ilgilenmiyorum | ilgilenmiyoruz | ilgilenmiyorum teşekkürler | ilgimi çekmiyor | hiçbir şey istemiyorum | hiç istemiyorum | artık istemiyorum | istemiyorum artık | istemiyorum | istemiyoruz | bir daha olmasın | bir daha asla | bir daha yazmayın | bir daha göndermeyin | bir daha atmayın | başka istemem | başka istemiyorum | gerekmez | gerekmiyor | gerek yok | lüzum yok | ihtiyaç yok | istemez sağolun | tercih etmiyorum | tercih etmem | ilgilenmiyrum | ilgilenmiyom | istemiyrum | istemiyom | hayir tesekurler | hayır tşk | hayır tsk | hayr | hayır teşekkrler | hyır | haır | hayır sağol
        """,
        asks="son olsun | son mail olsun | son mesaj olsun | rahat bırakın | bir daha yazmayın | bir daha göndermeyin | kaç kere | kaç defa | daha önce söyledim | daha önce yazdım | daha önce istemiştim | bıktım | usandım | ilgilenmiyor* | silinmek istiyor* | çıkarılmak istiyor* | çıkarılmayı | silinmeyi | artık istemiyor* | almak istemiyor* | görmek istemiyor* | beni silin | beni çıkarın | iptalini rica | iptalini talep | iptalini istiyor* | iptal etmenizi | çıkarmanızı | silmenizi | göndermemenizi | yollamamanızı | yazmamanızı | göndermeyi bırakın | durdurmanızı | kesmenizi",
        frames="""
        bu/bunlar + son/sonuncu + olsun/olsa
        artık/artik/lütfen/lutfen/bir daha/bana/bize/bundan sonra + mail/mesaj/reklam/bir şey/bir sey/hiçbir şey/e posta/eposta/böyle/boyle/daha + gonder*/atma*/yollama*/istemiyor*/yazma*/gelmesin/istemem
        beni/bizi/adresimi/mailimi/ismimi/adımı/kaydımı/üyeliğimi/üyeliğimizi/aboneliğimi/aboneliğimizi + listeden/listenizden/bültenden/sistemden/çıkar*/sil*/iptal/sonlandır*/kaldır* + cikar*/sil*/iptal/kaldir*/edin/ediniz/eder/lütfen/misiniz/hemen/dan
        uyelig*/abonelig*/aboneliğ*/üyeliğ*/bulten*/bülten* + iptal*/sonlan*/sil*/bitir*/durdur*
        """,
        hints="rahat birak* | iptalini | silinme* | cikarilma* | ilgilenmiyor*",
        shy="yetti | yeter | sifir | biktim | usandim | gonderilmeme* | iletilmeme* | iptal* | durdurun | kesin | istemez | gerekmez | itiraz*",
        touch="bu adres* | adresim* | tanitim* | ileti* | tarafima | sizden gelen | uyelig* | bulten*",
    ),
    Language(
        code="zh",
        out="""
        别烦我 | 別煩我 | 不要烦我 | 不要煩我 | 别再烦我 | 別再煩我 | 别打扰 | 別打擾 | 别打扰我 | 別打擾我 | 请勿打扰 | 請勿打擾 | 勿扰 | 勿擾 | 够了 | 夠了 | 受够了 | 受夠了 | 烦死了 | 煩死了 | 真烦 | 真煩 | 滚 | 滾 | 走开 | 走開 | 停 | 停吧 | 停止 | 停了吧 | 别发了 | 別發了 | 别再发了 | 別再發了 | 不要再发 | 不要再發 | 不要再发了 | 不要再發了 | 不要再寄 | 不要再寄了 | 别寄了 | 別寄了 | 别再寄了 | 別再寄了 | 不用发了 | 不用發了 | 不用寄了 | 不用再发 | 不用再發 | 不用再寄 | 不必再发 | 不必再寄 | 不必了 | 不用了 | 不需要 | 不需要了 | 不需要谢谢 | 用不着 | 用不著 | 没兴趣 | 沒興趣 | 不感兴趣 | 不感興趣 | 无兴趣 | 無興趣 | 没有兴趣 | 沒有興趣 | 不要 | 不要了 | 不要谢谢 | 不要謝謝 | 都不要 | 全部不要 | 什么都不要 | 什麼都不要 | 一概不要 | 免了 | 算了 | 算了吧 | 还是不要了 | 還是不要了 | 退 | 退出 | 我退出 | 我要退出 | 移除我 | 删除我 | 刪除我 | 删了我 | 刪了我 | 删掉我 | 刪掉我 | 把我删了 | 把我刪了 | 把我删掉 | 把我刪掉 | 把我移除 | 把我去掉 | 拉黑了 | 已拉黑 | 拉黑 | 封鎖 | 永别 | 零兴趣 | 谢绝 | 謝絕 | 拒绝 | 拒絕 | 婉拒 | 恕不接收
        """,
        asks="最后一封 | 最後一封 | 别烦我 | 別煩我 | 不要打扰 | 不要打擾 | 别打扰 | 別打擾 | 请勿打扰 | 請勿打擾 | 别再发 | 別再發 | 别再寄 | 別再寄 | 不要再发 | 不要再發 | 不要再寄 | 不要再给我 | 不要再給我 | 别再给我 | 別再給我 | 不用再给我 | 不用再給我 | 说过不要 | 說過不要 | 说了不要 | 說了不要 | 已经说过 | 已經說過 | 骚扰 | 騷擾 | 把我移除 | 把我删 | 把我刪 | 从名单 | 從名單 | 不想再收 | 不想收到 | 不愿再收 | 不願再收 | 不再接收 | 不再需要 | 勿再 | 切勿再",
        hints="打扰 | 打擾 | 烦 | 煩 | 骚扰 | 騷擾 | 拉黑",
        shy="够了 | 夠了 | 勿 | 免 | 停 | 最后 | 最後 | 拒 | 删 | 刪 | 烦 | 煩 | 退出 | 移除",
        touch="广告 | 廣告 | 推广 | 推廣 | 促销 | 促銷 | 宣传 | 宣傳 | 垃圾 | 发给我 | 發給我 | 寄给我 | 寄給我",
    ),
    Language(
        code="ja",
        out="""
        もう結構です | もう結構 | 結構です | もういいです | もういい | いいです | もう十分 | もう十分です | 十分です | やめて | やめてください | やめて下さい | もうやめて | もうやめてください | 止めて | 止めてください | 止めて下さい | 停止して | 停止してください | 停止希望 | 解除希望 | 配信停止希望 | 削除希望 | 削除して | 削除してください | 消して | 消してください | 外してください | 外して下さい | 除外してください | 要らない | 要らないです | 要りません | いらない | いらないです | いりません | もういらない | もういりません | 不要 | 不要です | もう不要です | 必要ない | 必要ないです | 必要ありません | もう必要ありません | 興味ない | 興味ないです | 興味なし | 興味ありません | 関心ありません | 迷惑 | 迷惑です | しつこい | しつこいです | うざい | うっとうしい | 邪魔 | 送るな | 送らないで | 送らないでください | 送らないで下さい | もう送らないで | もう送らないでください | もう送らないで下さい | もう来ないで | もう送ってこないで | 送ってこないで | 今後不要 | 今後不要です | 今後は不要です | 今後は結構です | 今後結構です | 今後一切不要です | 一切不要 | 一切不要です | ほっといて | 放っておいて | 放っておいてください | 遠慮します | 遠慮いたします | ご遠慮します | お断り | お断りします | お断りいたします | 断ります | 拒否 | 拒否します | 受信拒否 | 退会 | 退会します | 退会希望 | 退会させて | 辞退します | 辞退いたします | 抜けます | 抜けたい | 登録解除 | 解除 | 解除します | 解除して | 見ません | 読みません | 無理 | だめ | 嫌です | いや | いやです | ノー | ノーです | ノーサンキュー | 答えはノー | のー
        """,
        asks="最後にして | 最後のメール | これで最後 | これを最後 | もう送らないで | 送らないで | 送ってこないで | 送るのをやめ | 送るのは | 送信しないで | 配信しないで | 配信を希望しません | 希望しません | 希望いたしません | 外して | 除外して | ほっといて | そっとしておいて | 放っておいて | 何度も言って | 何度も断って | 前にも断り | 前にもお願い | 遠慮します | 遠慮いたします | 遠慮させて | 控えて | お断り | 迷惑です | 抜けたい | 退会したい | やめたい | 止めたい | 解除したい | 受け取りたくない | 受け取りたくありません | 見たくない | いらないです | もうメール",
        hints="迷惑 | 遠慮 | 二度と | お断り | しつこい",
        shy="最後 | 結構 | 十分 | 外し | 拒否 | 遠慮 | 断 | 迷惑 | 邪魔 | 嫌 | 消し",
        touch="メール | メルマガ | 広告 | 宣伝 | お知らせ | 案内 | 送ら",
    ),
)
