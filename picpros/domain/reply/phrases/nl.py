"""Dutch."""

from picpros.domain.reply.language import Language

DUTCH = Language(
    code="nl",
    no="nee | neen | nee nee | nee hoor | neen hoor",
    out="""
    nee bedankt | nee dank je | nee dank u | nee dankjewel | nee dank u wel | bedankt nee
    geen interesse | geen belangstelling | niet geinteresseerd | ik ben niet geinteresseerd
    wij zijn niet geinteresseerd | ik heb geen interesse | niet meer | nooit meer | nooit | niet meer geinteresseerd
    afmelden | afmelding | meld mij af | meld me af | graag afmelden | uitschrijven | uitschrijving
    schrijf mij uit | schrijf me uit | graag uitschrijven | mij uitschrijven | me uitschrijven | opzeggen
    ik zeg op | stoppen | hou op | houd op | genoeg | verwijderen | verwijder mij | verwijder me | annuleren
    beeindigen | intrekken | geen reclame | geen reclame meer | geen mails | geen mails meer | geen e mails meer
    geen mail meer | geen nieuwsbrief | geen nieuwsbrieven | geen nieuwsbrief meer | geen berichten meer
    ik wil niet | ik wil dit niet | ik wil dit niet meer | ik wil niet meer | laat me met rust | absoluut niet
    weiger | ik weiger | nee niet meer | haal mij van de lijst | niet gewenst | ongewenst | geen behoefte
    """,
    asks="""
    meld mij af | meld me af | mij afmelden | me afmelden | afmelden voor | schrijf mij uit | schrijf me uit
    mij uitschrijven | me uitschrijven | uitschrijven | verwijder mij | verwijder me | mij verwijderen
    mij van de lijst | me van de lijst | van uw lijst | van de mailinglijst | van jullie lijst | geen mails meer
    geen e mails meer | geen mail meer | geen reclame meer | geen nieuwsbrief meer | geen nieuwsbrieven meer
    geen berichten meer | niet meer mailen | niet meer ontvangen | niet langer ontvangen | geen interesse
    niet geinteresseerd | nieuwsbrief opzeggen | trek mijn toestemming | hou op met | houd op met | nooit aangemeld
    stop met mailen | stop met sturen | stop met het sturen | stop met deze | stop met die | verwijder mijn adres
    verwijder mijn e mail | verwijder mijn email | verwijder mijn gegevens | mij niet meer mailen
    me niet meer mailen | van de lijst | uit uw bestand | uit jullie bestand | uit uw database | van uw mailinglijst
    verwijderen van uw
    """,
    against="""
    geen | niet meer | te veel | teveel | genoeg | stop | nooit meer | ik wil niet | niet meer sturen | niet langer
    wil niet meer
    """,
    mail="""
    mails | mail | emails | email | nieuwsbrie* | reclame* | berichten | aanbiedingen | lijst | mailinglijst
    promotie* | spam | advertenties
    """,
    keeps="niet afmelden | niet uitschrijven | geen mail ontvangen | geen mail gekregen | nog geen",
    beside="per mail | per e mail | via de mail | via mail | prijslijst",
    received="ontvangen | gekregen | binnengekomen",
    have="heb | hebben | is | zijn",
    hints="uitschrij* | afmeld* | mailinglijst | spam | uw bestand | uw lijst | met rust",
    goods="""
    foto* | afbeelding* | portret* | album* | bestelling* | factu* | sessie* | afspraak | afspraken | afdruk*
    lijst je | pakket
    """,
    idioms="""
    geen probleem | geen haast | geen zorgen | geen idee | nog niet | niet erg | nee hoor geen probleem | geen punt
    nee dat is goed | nee is goed | nee prima | geen vragen | geen wijzigingen | niet dringend | geen tijd
    stoppen om | afspraak annuleren | bestelling annuleren
    """,
    wants="""
    ik wil graag | graag | wij willen graag | ja | ja graag | liever | goed | ik neem | ik zou graag
    nog een foto
    """,
    requests="""
    kunt u | kun je | kunnen jullie | zou u | wanneer | hoeveel | wat kost | waar | factuur | bestelling | afspraak
    stuur mij de | is het mogelijk | welke | heeft u | mag ik
    """,
    polite="""
    hallo | hoi | dag | goedemorgen | goedemiddag | goedenavond | goedendag | beste | geachte | geachte heer
    geachte mevrouw | beste team | geachte heer mevrouw | bedankt | dank u | dank je | dank u wel | dankjewel
    alvast bedankt | aub | a u b | alstublieft | alsjeblieft | graag | sorry | helaas | maar | en | voor nu
    op dit moment | direct | nu | per direct | bedankt voor het aanbod | ik wil | ik wil mij | ik wil me | gelieve
    wilt u | svp | verzoek | hierbij
    """,
    closing="""
    met vriendelijke groet | met vriendelijke groeten | vriendelijke groet | vriendelijke groeten | groet | groeten
    mvg | groetjes | hartelijke groet | hartelijke groeten | bedankt | dank u wel | alvast bedankt | hoogachtend
    gr | met hartelijke groet
    """,
    common="""
    de | het | een | en | of | maar | is | zijn | was | ik | je | jij | u | hij | zij | wij | we | mijn | uw | ons
    onze | van | in | op | aan | voor | met | door | bij | naar | dat | dit | die | wat | wanneer | waar | wie | hoe
    niet | geen | ja | nee | bedankt | goed | heel | nog | ook | meer | hallo | foto* | bestelling* | factuur*
    prijs* | maandag | dinsdag | woensdag | donderdag | vrijdag | zaterdag | zondag | januari | februari | maart
    mei | juni | juli | augustus | oktober | graag | prima | morgen | vandaag | kan | heb | heeft | wil | mij | me
    er | twee | drie | vier | vijf | zes | zeven | acht | negen | tien | komen | kom | gaan | alles | niets | wordt
    eerste | tweede | familie | hond | uur
    """,
    opens="op | in het bericht",
    wrote="schreef | schreef het volgende | heeft geschreven | het volgende geschreven | geschreven",
    labels="van | verzonden | datum | aan | cc | bcc | onderwerp | verzonden op",
    original="""
    oorspronkelijk bericht | origineel bericht | doorgestuurd bericht | begin doorgestuurd bericht
    oorspronkelijke bericht
    """,
    device="""
    verstuurd vanaf | verzonden vanaf | verzonden met | verstuurd met | verzonden via | download outlook
    outlook voor | virusvrij | vanaf mijn | verstuurd via
    """,
    disclaimer="""
    dit bericht | deze e mail | deze email | de informatie in | vertrouwelijk | denk aan het milieu | de inhoud van
    disclaimer
    """,
    auto="""
    automatisch antwoord | automatische reactie | afwezig | niet aanwezig | buiten kantoor | afwezigheid
    automatisch bericht
    """,
    prefixes="antw | doorst | betr | beantw",
)
