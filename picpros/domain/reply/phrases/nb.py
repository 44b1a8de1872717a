"""Norwegian."""

from picpros.domain.reply.language import Language

NORWEGIAN = Language(
    code="nb",
    no="nei | nei nei | neida",
    out="""
    nei takk | nei tusen takk | ellers takk | nei ellers takk | ikke interessert | jeg er ikke interessert
    vi er ikke interessert | ingen interesse | meld meg av | avmeld | avmeld meg | avmelding | avslutt
    avslutt abonnement | avbestill | si opp | oppsigelse | stopp | slutt | fjern meg | fjern | slett meg | slett
    ikke mer | aldri | aldri mer | aldri igjen | nok | det holder | ingen reklame | ikke mer reklame | ingen e post
    ikke flere e poster | ingen nyhetsbrev | ingen flere e poster | jeg vil ikke | jeg ønsker ikke
    jeg vil ikke ha mer | la meg være | uønsket | overhodet ikke | nei ikke mer | avstår | stopp dette
    """,
    asks="""
    meld meg av | melde meg av | meldes av | avmeld meg | avmelde | fjern meg | fjerne meg | slett meg | slette meg
    slutt å sende | slutte å sende | stopp å sende | slutt å maile | ikke flere e poster | ikke mer reklame
    ønsker ikke å motta | vil ikke motta | vil ikke ha flere | vil ikke ha mer | ikke lenger motta
    ikke interessert | ikke kontakt meg | kontakt meg ikke | fra listen | av listen | fra deres liste
    trekker samtykket | trekker mitt samtykke | slipper flere | ikke send meg mer | ikke send meg flere
    send meg ikke flere | fjern min adresse | fjern min e post | slett min adresse | slett min e post | ikke å motta
    avmeldes | nei takk til | fra listen deres | fra registeret
    """,
    against="""
    ikke flere | ikke mer | ingen flere | ingen | for mange | lei av | slutt | stopp | vil ikke | ønsker ikke
    aldri mer | ikke send | send ikke | ikke sende | ikke motta
    """,
    mail="""
    e post* | epost* | mail | mails | nyhetsbrev* | reklame* | meldinger | tilbud | liste | listen | spam
    markedsføring | kampanje*
    """,
    keeps="ikke meld meg av | ikke mottatt | ikke fått | ikke fjern",
    beside="på e post | per e post | via e post | på mail | prisliste",
    received="fått | mottatt | fikk | kommet",
    hints="avmeld* | deres liste | listen deres | spam | la meg være",
    goods="bilde* | foto* | portrett* | album* | ordre* | bestilling* | faktura* | avtale* | ramme* | pakke*",
    idioms="""
    ikke noe problem | ingen problem | ingen problemer | det haster ikke | ikke ennå | ikke enda | nei det er fint
    nei det går bra | nei det er greit | ingen hast | ingen fare | ikke hast | fjern bakgrunnen | alt er bra
    det er greit
    """,
    wants="""
    jeg vil gjerne | vil gjerne | vi vil gjerne | gjerne | ja | ja takk | heller | passer | jeg tar
    skulle gjerne | kjempefint
    """,
    requests="""
    kan dere | kan du | kunne dere | når | hvor mye | hva koster | hvor | faktura | bestilling | ordre | send meg
    er det mulig | hvilken | finnes det | får jeg
    """,
    polite="""
    hei | heisann | god dag | god morgen | kjære | takk | tusen takk | mange takk | på forhånd takk | vennligst
    vær så snill | beklager | dessverre | men | og | straks | akkurat nå | takk for tilbudet | jeg ønsker å
    jeg vil | ønsker å
    """,
    closing="""
    med vennlig hilsen | vennlig hilsen | mvh | hilsen | beste hilsen | hilsner | vh | takk | klem | med hilsen
    ha en fin dag
    """,
    common="""
    og | eller | men | er | var | jeg | du | han | hun | vi | dere | min | mitt | din | deres | av | til | pa | for
    med | fra | om | at | det | den | som | hva | nar | hvor | ikke | ingen | ja | nei | takk | bra | veldig | mer
    ogsa | bare | hei | bilde* | faktura* | pris* | mandag | tirsdag | onsdag | torsdag | fredag | lordag | sondag
    januar | februar | mars | mai | juni | juli | oktober | gjerne | kan | har | vil | meg | oss | en | et | fint
    to | tre | fire | fem | seks | sju | åtte | ni | ti | kommer | blir | alt | familie | hund | første | andre
    klokken
    """,
    opens="den | på | man | tir | ons | tor | fre | lør | søn",
    wrote="skrev | skrev følgende | har skrevet | skriver",
    labels="fra | sendt | dato | til | kopi | cc | emne",
    original="""
    opprinnelig melding | original melding | videresendt melding | opprinnelig e post | start på videresendt melding
    videresendt e post
    """,
    device="sendt fra | sendt med | sendt via | hent outlook | få outlook | last ned outlook | virusfri | fra min",
    disclaimer="""
    denne e posten | denne meldingen | innholdet i denne | konfidensiell | tenk på miljøet | taushetsplikt
    """,
    auto="automatisk svar | autosvar | fravær | fraværende | ikke på kontoret | ferie | fraværsmelding",
    prefixes="sv | vs | videresendt",
)
