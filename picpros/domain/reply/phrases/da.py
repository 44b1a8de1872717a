"""Danish."""

from picpros.domain.reply.language import Language

DANISH = Language(
    code="da",
    no="nej",
    out="""
    nej tak | nej mange tak | ellers tak | nej ellers tak | ikke interesseret | jeg er ikke interesseret
    vi er ikke interesserede | ingen interesse | afmeld | afmeld mig | afmelding | frameld | frameld mig
    framelding | stop venligst | slet mig | slet | fjern mig | fjern | opsig | opsigelse | ikke mere | aldrig
    aldrig mere | aldrig igen | nok | det er nok | ingen reklamer | ingen reklame | ingen mails | ikke flere mails
    ingen nyhedsbreve | annuller | jeg ønsker ikke | jeg vil ikke | jeg vil ikke mere | lad mig være | hold op
    ingen tak | overhovedet ikke | uønsket | afbestil | nej ikke mere | nej aldrig
    """,
    asks="""
    afmeld mig | afmelde mig | blive afmeldt | frameld mig | framelde mig | slet mig | slette mig | fjern mig
    fjerne mig | afmelde nyhedsbrev | ikke flere mails | ønsker ikke at modtage | vil ikke modtage
    ikke længere modtage | ikke interesseret | ikke kontakt | kontakt mig ikke | fra jeres liste | af jeres liste
    fra listen | af listen | afmelde | trække mit samtykke | trækker mit samtykke | stop med at sende
    stop med at skrive | ikke send mig flere | send mig ikke flere | slet min e mail | slet min mail
    slet min adresse | fjern min mail | fjern min adresse | ikke at modtage | afmeldes | frameldes | slettes fra
    nej tak til | fra jeres mailliste | fra jeres nyhedsbrev
    """,
    against="""
    ikke flere | ingen | for mange | træt af | stop | ønsker ikke | vil ikke | ikke mere | aldrig | ikke sende
    ikke send | send ikke | send mig ikke | stop med | ikke modtage
    """,
    mail="""
    mails | mail | e mails | emails | nyhedsbrev* | reklame* | beskeder | tilbud | liste | spam | markedsføring
    kampagne*
    """,
    keeps="ikke afmelde mig | ikke frameld | ikke modtaget | ikke fået",
    beside="pr mail | per mail | via mail | på mail | prisliste",
    received="fået | modtaget | modtog | kommet",
    hints="afmeld* | framel* | spam | jeres liste | lad mig være",
    goods="""
    billed* | foto* | portræt* | album* | ordre* | bestilling* | faktura* | aftale* | print | ramme* | pakke*
    """,
    idioms="""
    intet problem | ingen problemer | ingen problem | det haster ikke | endnu ikke | ikke endnu | ikke noget problem
    nej det er fint | nej det er ok | ingen hast | ikke travlt | nej bare | alt er fint | det er fint
    """,
    wants="jeg vil gerne | vil gerne | vi vil gerne | ja | ja tak | gerne | hellere | passer | det lyder",
    requests="""
    kan i | kan du | kunne i | hvornår | hvor meget | hvad koster | hvor | faktura | bestilling | aftale | send mig
    er det muligt | hvilken | må jeg
    """,
    polite="""
    hej | hejsa | goddag | god dag | kære | godmorgen | tak | mange tak | på forhånd tak | venligst | vær venlig
    undskyld | beklager | desværre | men | og | nu | straks | lige nu | i øjeblikket | tak for tilbuddet
    jeg vil gerne | jeg ønsker at | ønsker at | jeg vil
    """,
    closing="""
    med venlig hilsen | venlig hilsen | mvh | hilsen | venlige hilsner | bedste hilsner | kh | kærlig hilsen
    de bedste hilsner | tak | vh | mange hilsner | hilsner
    """,
    common="""
    og | eller | men | er | var | jeg | du | han | hun | vi | i | min | mit | din | jeres | vores | af | til | på
    for | med | fra | om | at | det | den | der | som | hvad | hvornar | hvor | ikke | ingen | ja | nej | tak | godt
    meget | mere | ogsa | kun | hej | billede* | faktura* | pris* | mandag | tirsdag | onsdag | torsdag | fredag
    lordag | sondag | januar | februar | marts | maj | juni | juli | oktober | gerne | fint | i morgen | kan | har
    vil | mig | os | en | et | to | tre | fire | fem | seks | syv | otte | ni | ti | kommer | bliver | alt | intet
    familie | hund | første | anden | klokken
    """,
    opens="den | på | d",
    wrote="skrev | skrev følgende | har skrevet | skriver",
    labels="fra | sendt | dato | til | cc | bcc | emne",
    original="""
    oprindelig meddelelse | original meddelelse | videresendt meddelelse | videresendt besked | oprindelig besked
    start på videresendt besked | videresendt mail
    """,
    device="sendt fra | sendt med | sendt via | hent outlook | virusfri | fra min | afsendt fra",
    disclaimer="""
    denne mail | denne e mail | denne meddelelse | fortrolig | fortrolighed | indholdet af denne | tænk på miljøet
    """,
    auto="automatisk svar | autosvar | ikke på kontoret | fraværende | fravær | ferie | jeg er på ferie",
    prefixes="sv | vs | videresendt",
)
