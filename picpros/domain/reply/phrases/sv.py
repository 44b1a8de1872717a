"""Swedish."""

from picpros.domain.reply.language import Language

SWEDISH = Language(
    code="sv",
    no="nej | nä | nej nej | nix",
    out="""
    nej tack | nej tack så mycket | tack men nej tack | tack men nej | inte intresserad | jag är inte intresserad
    vi är inte intresserade | inget intresse | ej intresserad | avregistrera | avregistrera mig | avregistrering
    avprenumerera | avanmäl | avanmäl mig | avanmälan | avsluta | avsluta prenumeration | avbryt | sluta | sluta nu
    stoppa | ta bort mig | ta bort | radera mig | radera | säg upp | uppsägning | inte mer | aldrig | aldrig mer
    aldrig igen | räcker | det räcker | nog | ingen reklam | ingen mer reklam | inga mejl | inga mail
    inga fler mejl | inga fler mail | inga nyhetsbrev | inga fler nyhetsbrev | inga utskick | jag vill inte
    jag vill inte ha | jag vill inte ha mer | lämna mig ifred | absolut inte | undanbedes | avböjer | jag avböjer
    nej inte mer | nej aldrig
    """,
    asks="""
    avregistrera mig | avregistrera min | bli avregistrerad | avprenumerera | avanmäl mig | avanmäla mig
    ta bort mig | radera mig | sluta skicka | sluta maila | sluta mejla | inga fler mejl | inga fler mail
    inga fler utskick | vill inte ha fler | vill inte ha mer | vill inte få | vill inte längre | vill ej ha
    vill inte ha era | inte få fler | inte ta emot | inte intresserad | ej intresserad | kontakta mig inte
    från er lista | från listan | från er mejllista | från era utskick | återkallar mitt samtycke | slippa få
    avsluta min prenumeration | ta bort min adress | ta bort min mejladress | ta bort min mailadress
    ta bort min e post | radera min adress | skicka inte fler | inte skicka fler | skicka inga fler | avregistreras
    avanmälas | tas bort från | ur ert register | från ert register | nej tack till
    """,
    against="""
    inga fler | inga | ingen mer | ingen | för många | för mycket | trött på | sluta | stoppa | vill inte
    aldrig mer | slipper | slippa | skicka inte | inte skicka
    """,
    mail="""
    mejl* | mail | mails | epost | e post | nyhetsbrev* | reklam* | meddelanden | erbjudanden | lista | listan
    utskick | spam | skräppost | kampanj*
    """,
    keeps="avregistrera mig inte | ta inte bort mig | inte fått | inte mottagit",
    beside="via mejl | via mail | per mail | per e post | på mejl | prislista",
    received="fått | mottagit | fick | kommit",
    hints="avregistr* | avprenum* | avanmäl* | utskick | spam | er lista | ert register | ifred",
    goods="bild* | foto* | porträtt* | album* | order* | beställning* | faktura* | bokning* | ram | ramar | paket*",
    idioms="""
    inga problem | inget problem | ingen fara | ingen brådska | ingen stress | inte än | inte ännu
    inga konstigheter | nej det är bra | nej det går bra | nej det är ok | inte bråttom | ingen aning
    ta bort bakgrunden | avsluta med | det är lugnt | allt är bra
    """,
    wants="""
    jag vill gärna | vill gärna | vi vill gärna | gärna | ja | ja tack | bra | hellre | passar | jag tar
    skulle vilja
    """,
    requests="""
    kan ni | kan du | skulle ni | skulle du | när | hur mycket | vad kostar | faktura | beställning | skicka mig
    är det möjligt | vilken | finns det | får jag
    """,
    polite="""
    hej | hejsan | hallå | god dag | god morgon | kära | tack | tack så mycket | tack på förhand | snälla
    vänligen | var vänlig | vänligen och | ursäkta | tyvärr | förlåt | men | och | nu | genast | just nu
    för tillfället | tack för erbjudandet | jag vill | jag önskar | omedelbart | i dagsläget
    """,
    closing="""
    med vänliga hälsningar | vänliga hälsningar | mvh | hälsningar | med vänlig hälsning | vänligen
    bästa hälsningar | kram | tack | allt gott | varma hälsningar | vänlig hälsning
    """,
    common="""
    och | eller | men | ar | var | jag | du | han | hon | vi | ni | min | mitt | din | er | av | till | pa | for
    med | fran | om | att | det | den | som | vad | nar | hur | inte | ingen | inga | ja | nej | tack | bra | mycket
    mer | ocksa | bara | hej | bild* | faktura* | pris* | mandag | tisdag | onsdag | torsdag | fredag | lordag
    sondag | januari | februari | mars | maj | juni | juli | augusti | oktober | garna | kan | har | vill | mig
    oss | en | ett | imorgon | två | tre | fyra | fem | sex | sju | åtta | nio | tio | kommer | blir | allt | inget
    familj | hund | första | andra | klockan
    """,
    opens="den | på | fredag | måndag | tisdag | onsdag | torsdag | lördag | söndag",
    wrote="skrev | skrev följande | har skrivit | skriver",
    labels="från | skickat | datum | till | kopia | cc | ämne | skickades | skickat den",
    original="""
    originalmeddelande | ursprungligt meddelande | vidarebefordrat meddelande | vidarebefordrat brev
    vidarebefordrat mejl | ursprungsmeddelande
    """,
    device="""
    skickat från | skickat med | skickat via | hämta outlook | skaffa outlook | virusfri | från min | sänt från
    skickades från
    """,
    disclaimer="""
    detta meddelande | detta mejl | detta mail | denna e post | innehållet i detta | konfidentiell | tänk på miljön
    sekretess
    """,
    auto="""
    autosvar | automatiskt svar | frånvaro | frånvarande | ej på kontoret | semester | inte på kontoret
    frånvaromeddelande
    """,
    prefixes="sv | vb | vidarebefordrat",
)
