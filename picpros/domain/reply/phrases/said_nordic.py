"""Swedish, Danish and Norwegian: sentences with holes, and words that make a reply worth asking about."""

from picpros.domain.reply.language import Language

SAID_NORDIC = (
    Language(
        code="sv",
        out="""
        glöm mig | glöm det | strunta i det
        undanber mig | jag undanber mig | nej tack till allt | slipper helst | helst inte | helst slippa | nej absolut inte | stopp
        stopp nu | stryk mig | ta bort oss | plocka bort mig | inga mer | inget mer | inget tack | inga tack | tack nej
        nix tack | nä tack | nej jag sa nej | jag sa nej | jag säger nej | svaret är nej | mitt svar är nej | svar nej | så nej
        ett nej | avstår | jag avstår | avbeställ | avbeställning | lägg av | lägg ner | sluta spamma | sluta med detta | spam
        inte intresserade | inga erbjudanden | inga fler erbjudanden | inte aktuellt | ej aktuellt | inget för mig | inget för oss
        """,
        asks="""
        undanber mig | undanber oss | undanbedes | vill slippa | slippa reklam | slippa era | slippa mejl | slippa få | slipper gärna
        från listan | från er lista | ur listan | ur er lista | ur ert register | stryk mig | plocka bort mig | lämna mig i fred
        lämna mig ifred | inget mer från er | mer från er | invänder mot | inte samtyckt | aldrig samtyckt | aldrig anmält mig
        inte anmält mig | gdpr | sluta spamma | mer sånt | mer sådant | mer av detta | avregistreras
        """,
        frames="""
        inte/ej/inga/ingen/inget/aldrig + mer/fler/längre/mera/vidare + skicka/skickas/mejl*/mail*/reklam/nyhetsbrev/utskick/erbjudanden/få/ha/ta emot/höra/kontakta*/från er
        skicka/skickar/mejla/maila/skriv + inte/inga/inget/aldrig/ej + mer/fler/mejl*/mail*/reklam/något/till mig/åt mig/mig/längre/nyhetsbrev/erbjudanden
        vill/önskar/orkar/behöver/ville + inte/ej/inga/ingen/aldrig/inget/slippa + få/ha/ta emot/höra/mer/mejl*/mail*/reklam*/nyhetsbrev/utskick/erbjudanden/era/detta/sånt/från er/bli kontaktad
        ta/plocka/stryk/radera/avregistrera/avanmäl/avprenumerera/släng + bort/mig/oss/min/vår/denna/den här + från/ur/adress/mejladress/mailadress/lista/listan/register/nyhetsbrev*/utskick
        sluta/slutar/upphör/stoppa + skicka/mejla/maila/spamma/med/att + mejl/mail*/reklam*/utskick/nyhetsbrev/mig/till mig/detta/spam/era/sånt/det här/er
        """,
        keeping="""
        ta/stryk/plocka/avregistrera + inte/aldrig/absolut inte/mig inte + bort/mig
        inte/aldrig/ej + sluta/avregistrera/avanmäla/avprenumerera/ta bort/stryka/avsluta + skicka/mig/oss/med/prenumerationen
        sluta/avregistrera/stryk/ta bort/avanmäl + inte/aldrig/mig inte/absolut inte
        varför + får/har/är/fick + inga/inte/inget/avregistrerad/borttagen
        """,
        keeps="får inga | får inte längre | fått inga | inte sagt nej | sa inte nej | skräpposten | i skräppost | ny adress | ny mejladress | ny mailadress",
        insists="varför/om/när + inte/äntligen/fortfarande + sluta*/slutar/tagit bort/avregistrera*/lyssna*|kan/går/funkar/fungerar + inte + avregistrera*/avprenumerera/avanmäla",
        shy="""
        inte | ej | inga | ingen | inget | aldrig | nog | sluta* | stopp* | utan | mindre | bort | radera* | stryk* | oönskad* | jobbigt
        irriterande | för mycket | för många | för ofta | slippa | slipper | avböj* | undanb* | avstå* | trött | less | avbeställ*
        """,
        touch="""
        mejl* | mail | nyhetsbrev* | reklam* | utskick* | erbjudand* | kampanj* | från er | skicka* | få | ta emot | lista* | i fortsättningen
        framöver | i framtiden | meddeland* | kontakta* | inkorg* | marknadsföring*
        """,
        fond="älskar/gillar/roligt/kul/trevligt/uppskattar + mejl/mail*/nyhetsbrev*/utskick/erbjudanden",
        received="bilaga | bilagan | bilagor | bifogad | bifogat | bifogade | fil med | filen",
        beside="i ert mejl | i mejlet | i mailet | i ditt mejl | ert mejl | ditt mejl | mitt mejl | ert mail | ditt mail | mitt mail | ert erbjudande | erbjudandet",
        matters="rabatt* | kod* | varukorg* | måndag* | tisdag* | onsdag* | torsdag* | fredag* | lördag* | söndag* | helgen | klockan | semester | länk* | lösenord* | ladda ner | betalat | betalning* | parkering* | stängt | öppet | försenad* | sjuk | ringa | telefon* | gatan | födelsedag* | bröllop* | skolan",
        goods="bakgrund* | fil | filer | filen | canvas* | passfoto* | fotografering* | leverans* | storlek | mått | kort | korten | inramning",
        idioms="""
        nej den | nej det | nej inte den | nej inte än | nej vänta | nej men | nej så | nej vad | nej gud | inga bekymmer | ingen orsak | varför inte
        inte nödvändigt | inte bara | avbeställa order | avbeställa ordern | avbeställa min | avboka | avboka tiden | ingen bilaga | ingen faktura
        """,
        wants="vi tar | jag beställer | vi beställer | vi kommer | jag kommer | boka | bokar | ses på | vi ses | varför inte | absolut | självklart | gärna en till | vi behöver | jag behöver",
        praise="fint | fina | jättefint | jättefina | vackert | vackra | underbar* | perfekt | toppen | fantastisk* | härlig* | snyggt | snygga | gullig* | söt | söta | suveränt | jättebra",
        choices="""
        den/det/de + andra/första/andre/tredje/blå/röda/gröna/svarta/vita/med/utan/till vänster/till höger/stora/lilla/där/här
        vi/det + är/var/blir + fyra/fem/tre/sex/bara/inte/ännu
        hellre/snarare/utan + den/det/på/i/en/ett
        har/är + inte/ännu inte/fortfarande inte + kommit/fått/klar/klara/levererats/framme
        """,
        reasons="flyttat/flyttade/bor/avliden/dött/dog/gått bort/fel person/fel adress/pensionär/inte kund/ingen kund/känner er inte/för dyrt/för långt/för gammal/egen fotograf/en fotograf/annen fotograf/själv fotograf/inga pengar",
        thanks="tack | tack så mycket",
        greets="hej | hejsan | hallå | käre | kära | god morgon | god dag",
        polite="""
        hejsan alla | hej alla | hej igen | alla | gänget | tack ändå | tack för allt | tack så jättemycket | lycka till | ha det bra | ha det så bra
        trevlig helg | god jul | framöver | i fortsättningen | i framtiden | från och med nu | för alltid | tyvärr | alltså | då | så | nåväl
        bekräfta gärna | vänligen bekräfta | tack för förståelsen | tack för fotona | tack för bilderna | ändå | helst
        """,
        closing="ha det bra | lycka till | hej så länge | hej då | allt gott | kramar | hälsn | hälsar | vänligast | bästa hälsning",
        common="""
        ni | er | ert | era | era | vara | denna | detta | dessa | sa | nu | da | dar | har | nagon | nagot | alla | sedan | bli | blev | fick | fa | ta | gor
        behover | vill | ska | skulle | kunde | order* | matt | fel | bestall* | mycket | valdigt | val | vid | under | over | utan | eller | aven
        """,
    ),
    Language(
        code="da",
        out="""
        glem mig | glem det
        nej ellers mange tak | stop det | stop nu | stop så | slut | slut nu | fri mig | spar mig | undgå | helst ikke | nej helst ikke
        jeg sagde nej | jeg siger nej | svaret er nej | mit svar er nej | så nej | et nej | frabedes | frabeder mig | jeg frabeder mig
        ikke noget for mig | ikke for mig | ikke interesserede | ingen tilbud | ingen flere tilbud | ikke flere tilbud | hold op nu
        hold nu op | meld mig fra | meld mig af | fjern os | slet os | ikke mere tak | ikke flere tak | niks | næ | næ tak | nix
        """,
        asks="""
        frabeder mig | frabedes | frabede mig | meld mig fra | melde mig fra | meld mig af | meldes fra | af listen | fra listen
        af jeres liste | af jeres mailliste | lad mig være i fred | lad mig være | fred for | hold op med at | holde op med at | høre fra jer
        mere fra jer | indsigelse mod | aldrig tilmeldt | ikke tilmeldt | aldrig givet samtykke | ikke givet samtykke | gdpr | slippe for
        """,
        frames="""
        ikke/ingen/aldrig/intet + flere/mere/længere + sende/send/mails/mail*/reklame*/nyhedsbrev*/tilbud/modtage/få/have/høre/kontakt*/fra jer
        send/sende/skriv/mail + mig/os/ikke/venligst ikke/ingen/aldrig + ikke/ingen/flere/mere/aldrig/reklame*/mails/tilbud/til mig
        vil/ønsker/behøver/gider/orker/skal/har brug for + ikke/ingen/aldrig/slippe/frabede + modtage/have/få/mere/flere/høre/mails/reklame*/nyhedsbrev*/tilbud/jeres/kontaktes/fra jer/brug for
        slet/fjern/afmeld/frameld/tag/stryg/meld/slette/fjerne/tage + mig/os/min/vores/denne/mit + fra/af/ud/adresse/mail*/mailadresse/liste/listen/nyhedsbrev*/database/e mail/navn
        stop/stoppe/hold op/holde op/ophør + med/at/venligst + sende/maile/skrive/spamme/mails/reklame*/nyhedsbrev*/tilbud/det her/det der/spam/jeres
        """,
        keeping="""
        hold/holde/hold nu + ikke/endelig ikke/aldrig + op
        ikke/aldrig + tag/meld/stryg + mig/os + af/fra/ud/bort
        ikke/aldrig + stop*/holde op/afmeld*/frameld*/slet*/fjern* + med/mig/os/at sende/nyhedsbrev*
        stop/afmeld/frameld/slet/fjern/hold op + ikke/endelig ikke/aldrig/mig ikke/endelig ikke mig
        hvorfor + får/har/er/blev + ikke/ingen/afmeldt/frameldt/slettet
        """,
        keeps="får ingen | får ikke længere | får ikke jeres | ikke sagt nej | sagde ikke nej | i spam | spammappe* | ny adresse | ny mailadresse | ny mail | der var ingen | der er ingen",
        insists="hvorfor/hvis/hvornår + ikke/endelig/stadig + stop*/holder op/slettet/afmeldt/fjernet|kan/virker/fungerer + ikke + afmeld*/frameld*",
        shy="""
        ikke | ingen | intet | aldrig | nok | stop* | holde op | hold op | uden | mindre | væk | slet* | fjern* | uønsk* | irriterende | for meget
        for mange | for ofte | slippe | frabed* | træt | fri for | undgå | ellers tak
        """,
        touch="""
        mails | mail | e mails | nyhedsbrev* | reklame* | tilbud | kampagne* | fra jer | sende* | send | modtage | få | liste* | fremover
        i fremtiden | beskeder | kontakt* | indbakke* | markedsføring* | fremtidige
        """,
        fond="elsker/glad for/nyder/sjovt/hyggeligt/kan lide + mails/mail*/nyhedsbrev*/tilbud",
        received="vedhæft* | bilag | bilaget | fil i | filen | kom frem | ankommet",
        beside="i mailen | i jeres mail | i din mail | din mail | jeres mail | min mail | jeres tilbud | tilbuddet | dit tilbud | godt tilbud",
        matters="rabat* | kode* | kurv* | mandag* | tirsdag* | onsdag* | torsdag* | fredag* | lørdag* | søndag* | weekend* | klokken | ferie | link* | adgangskode* | downloade | betalt | betaling* | parkering* | lukket | åbent | forsinket | syg | ringe | telefon* | vej | fødselsdag* | bryllup* | skole*",
        goods="baggrund* | fil | filer | lærred* | pasfoto* | fotografering* | levering* | størrelse | kort | indramning | billedet | gavekort*",
        idioms="""
        nej den | nej det | nej ikke den | nej vent | nej hvor | nej altså | nej men | ingen årsag | hvorfor ikke | ikke nødvendigt | ikke kun
        aflys | aflyse | aflyse tiden | annullere ordre | annullere ordren | ingen faktura | ingen vedhæftet | ikke noget at takke for
        """,
        wants="vi tager | jeg tager | jeg bestiller | vi bestiller | vi kommer | jeg kommer | vi ses | ses på | book | hvorfor ikke | selvfølgelig | endelig | meget gerne | vi skal bruge | jeg skal bruge | brug for et",
        praise="flot | flotte | smukt | smukke | dejligt | dejlige | fint | fine | super | perfekt | fantastisk* | skønt | skønne | sød | søde | vidunderlig* | rigtig godt | lækkert",
        choices="""
        den/det/de + anden/andet/andre/første/tredje/blå/røde/grønne/sorte/hvide/med/uden/til venstre/til højre/store/lille/der/her
        vi/det + er/var/bliver + fire/fem/tre/seks/kun/ikke/endnu
        hellere/snarere/men + den/det/på/i/en/et
        er/har + ikke/endnu ikke/stadig ikke + kommet/fået/klar/færdig/leveret/fremme
        """,
        reasons="flyttet/flytter/bor/død/døde/gået bort/afdød/forkert person/forkert adresse/forkert nummer/pensionist/plejehjem/ikke kunde/ingen kunde/kender jer ikke/for dyrt/for langt/for gammel/egen fotograf/en fotograf/annen fotograf/selv fotograf/ingen penge",
        thanks="tak | mange tak | ellers tak",
        greets="hej | hejsa | kære | goddag | god dag | godmorgen",
        polite="""
        hej alle | kære alle | alle | alle sammen | folkens | tak alligevel | tak for alt | tak for hjælpen | held og lykke | hav det godt | god dag
        god weekend | god jul | fremover | i fremtiden | fra nu af | for altid | desværre | altså | så | da | bekræft venligst | bekræft gerne
        tak for forståelsen | tak for billederne | hermed | i må gerne | du må gerne | må i gerne
        """,
        closing="hav det godt | held og lykke | farvel | hej hej | knus | kram | kærligst | de bedste hilsener | hilsener | med hilsen",
        common="jeg | jer | jeres | denne | dette | disse | nu | da | der | her | noget | nogen | alle | blev | fik | få | tage | gør | skal | skulle | kunne | ordre* | forkert | meget | ved | under | over | uden | også",
    ),
    Language(
        code="nb",
        out="""
        stopp masingen | slutt med masingen | stopp maset | stopp maset takk | stopp masingen takk
        glem meg | glem det
        stopp det | stopp nå | slutt nå | slutt med dette | helst ikke | nei helst ikke | jeg sa nei | jeg sier nei | svaret er nei | mitt svar er nei
        så nei | et nei | frabes | frabedes | frabeder meg | ikke noe for meg | ikke for meg | ikke interesserte | ingen tilbud | ingen flere tilbud
        ikke flere tilbud | meld meg ut | fjern oss | slett oss | ikke mer takk | ikke flere takk | niks | næ | nope | vil ikke ha mer
        vil ikke ha | stryk meg | spar meg | kutt ut | gi dere | gi meg fred
        """,
        asks="""
        frabeder meg | frabe meg | frabes | meld meg ut | meldes ut | melde meg ut | av listen | fra listen | av lista | fra lista | av listen deres
        la meg være i fred | la meg være | gi meg fred | høre fra dere | mer fra dere | mer av dette | mer av det | innvendinger mot
        aldri meldt meg på | ikke meldt meg på | aldri samtykket | ikke samtykket | gdpr | slippe å få | slippe reklame | mer reklame
        """,
        frames="""
        ikke/ingen/aldri/intet/ikkje + flere/mer/lenger/mere + sende/send/e post*/epost*/mail*/reklame*/nyhetsbrev*/tilbud/motta/få/ha/høre/kontakt*/fra dere
        send/sende/skriv/mail + meg/oss/ikke/vennligst ikke/ingen/aldri + ikke/ingen/flere/mer/aldri/reklame*/e post*/epost*/tilbud/til meg
        vil/ønsker/trenger/gidder/orker/skal + ikke/ingen/aldri/slippe + motta/ha/få/mer/flere/høre/e post*/epost*/mail*/reklame*/nyhetsbrev*/tilbud/deres/kontaktes/fra dere
        slett/fjern/avmeld/ta/stryk/meld/slette/fjerne/ta bort + meg/oss/min/vår/denne/mitt/e postadressen + fra/av/ut/adresse/mail*/mailadresse/liste/listen/lista/nyhetsbrev*/database/navn
        stopp/stoppe/slutt/slutte/kutt ut + med/å/vennligst + sende/maile/skrive/spamme/e post*/epost*/mail*/reklame*/nyhetsbrev*/tilbud/dette/spam/masinga
        """,
        keeping="""
        ikke/aldri + ta/meld/sett/stryk + meg/oss + av/ut/bort/fra
        ikke/aldri/ikkje + stopp*/slutt*/avmeld*/slett*/fjern* + med/meg/oss/å/nyhetsbrev*
        stopp/avmeld/slett/fjern/slutt + ikke/for all del ikke/aldri/meg ikke
        hvorfor + får/har/er/ble + ikke/ingen/avmeldt/slettet
        """,
        keeps="får ingen | får ikke lenger | får ikke deres | ikke sagt nei | sa ikke nei | i søppelpost | søppelpost | i spam | ny adresse | ny e post | ny epost | ny mailadresse | det var ingen | det var ikke noe",
        insists="hvorfor/hvis/når + ikke/endelig/fortsatt + stopp*/slutt*/slettet/avmeldt/fjernet|kan/virker/fungerer/går + ikke + avmeld*/å melde",
        shy="""
        ikke | ikkje | ingen | intet | aldri | nok | stopp* | slutt* | uten | mindre | vekk | bort | slett* | fjern* | uønsk* | irriterende | for mye
        for mange | for ofte | slippe | frabe* | lei | fri for | unngå | ellers takk | avstå*
        """,
        touch="""
        e post* | epost* | mail* | nyhetsbrev* | reklame* | tilbud* | kampanje* | fra dere | sende* | send | motta | få | liste* | framover | fremover
        i fremtiden | meldinger | kontakt* | innboks* | markedsføring* | av dette
        """,
        fond="elsker/glad i/liker/gøy/koselig/setter pris på + e post*/epost*/mail*/nyhetsbrev*/tilbud/tilbudene",
        received="vedlegg* | vedlagt | fil i | filen | kom frem | ankommet",
        beside="i mailen | i e posten | i eposten | i deres mail | din mail | deres mail | min mail | din e post | min e post | tilbudet | deres tilbud | godt tilbud",
        matters="rabatt* | kode* | handlekurv* | mandag* | tirsdag* | onsdag* | torsdag* | fredag* | lørdag* | søndag* | helgen | klokken | ferie | lenke* | passord* | laste ned | betalt | betaling* | parkering* | stengt | åpent | forsinket | syk | ringe | telefon* | gate | bursdag* | bryllup* | skole*",
        goods="bakgrunn* | fil | filer | lerret* | passfoto* | passbilde* | fotografering* | levering* | størrelse | kort | innramming | bildet | gavekort* | time",
        idioms="""
        nei den | nei det | nei ikke den | nei vent | nei så | nei men | nei hva | nei altså | ingen årsak | hvorfor ikke | ikke nødvendig | ikke bare | avlyse
        avlyse timen | avbestille timen | kansellere bestillingen | kansellere ordren | ingen faktura | ikke noe å takke for
        """,
        wants="vi tar | jeg bestiller | vi bestiller | vi kommer | jeg kommer | vi sees | vi ses | sees på | book | bestill | hvorfor ikke | selvfølgelig | veldig gjerne | vi trenger | jeg trenger",
        praise="flott | flotte | vakkert | vakre | nydelig* | fint | fine | supert | perfekt | fantastisk* | herlig* | søt | søte | kjempebra | kjempefine | veldig bra | lekkert",
        choices="""
        den/det/de + andre/første/tredje/blå/røde/grønne/svarte/hvite/med/uten/til venstre/til høyre/store/lille/der/her
        vi/det + er/var/blir + fire/fem/tre/seks/bare/ikke/ennå
        heller/snarere/men + den/det/på/i/en/et
        er/har + ikke/ennå ikke/fortsatt ikke + kommet/fått/klar/ferdig/levert/fremme
        """,
        reasons="flyttet/flytter/bor/død/døde/gått bort/avdød/feil person/feil adresse/feil nummer/pensjonist/sykehjem/ikke kunde/ingen kunde/kjenner dere ikke/for dyrt/for langt/for gammel/egen fotograf/en fotograf/annen fotograf/selv fotograf/ingen penger",
        thanks="takk | tusen takk | ellers takk | mange takk",
        greets="hei | heisann | kjære | god dag | god morgen",
        polite="""
        hei alle | hei igjen | kjære alle | alle | alle sammen | folkens | takk likevel | takk for alt | takk for hjelpen | lykke til | ha det bra | god dag
        god helg | god jul | framover | fremover | i fremtiden | fra nå av | for alltid | dessverre | altså | så | da | vennligst bekreft | bekreft gjerne
        takk for forståelsen | takk for bildene | herved
        """,
        closing="ha det bra | lykke til | ha det | hei hei | klemmer | klem fra | alt godt | mange hilsener | hilsener | ha en god dag",
        common="dere | deres | denne | dette | disse | nå | da | der | her | noe | noen | alle | ble | fikk | få | ta | gjør | skal | skulle | kunne | ordre* | feil | mye | ved | under | over | uten | også | var",
    ),
)
