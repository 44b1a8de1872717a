"""German, Dutch, Swedish, Danish and Norwegian: sentences with holes, and words that make a reply worth asking about."""

from picpros.domain.reply.language import Language

GERMANIC = (
    Language(
        code="de",
        out="""
        vergesst mich | vergessen sie mich | lass gut sein | ne lass gut sein | nee lass gut sein | da bin ich raus | keine solchen mehr
        nix mehr | nichts mehr | bitte nix mehr | bitte nichts mehr | bitte nichts mehr schicken | nix mehr schicken
        nichts mehr schicken | bitte nix mehr schicken | lasst es | lasst es sein | lassen sie es | bitte lassen
        bitte lassen sie das | ab damit | weg damit | weg | abbestellt | abgemeldet | bitte raus | bin raus | ich bin raus
        kein bock | keine lust | null interesse | null bock | stop bitte | stopp bitte | bitte stoppen | einstellen
        bitte einstellen | streichen | bitte streichen | streicht mich | no danke | nö lass mal | lass mal | lasst mal
        ne lass mal | nein lieber nicht | lieber nicht | eher nicht | nein auf keinen fall | nein nein und nochmals nein
        ich sagte nein | ich habe nein gesagt | nochmal nein | nochmals nein | immer noch nein | ein klares nein | klares nein
        ein nein | mein nein | also nein | dann nein | antwort nein | meine antwort nein | meine antwort lautet nein
        die antwort ist nein | es bleibt beim nein | ich antworte mit nein | hiermit nein | hiermit kündige ich | nimmer
        abbestelle | hör auf | hört auf | hört auf damit | hören sie auf damit | finger weg | ich passe | passe
        wir verzichten | verzichten | kein interesse mehr | kein bedarf mehr | keine mail mehr | keine post mehr
        keine angebote | keine angebote mehr | keine aktionen mehr | keine weitere werbung | nerv nicht | nervt nicht
        das nervt | ihr nervt | verschont mich | verschonen sie mich | bitte um löschung | um löschung | löschung
        datenlöschung | bitte um abmeldung | um abmeldung | bitte um austragung | austragung
        """,
        asks="""
        von weiteren mails | von weiteren zusendungen | von der zusendung | von werbung absehen | absehen zu wollen
        um löschung | um abmeldung | um streichung | um austragung | um entfernung | bitte um nein | verschonen sie mich
        verschont mich | keine post mehr | nichts mehr schicken | nix mehr schicken | nichts mehr senden
        nichts mehr zuschicken | nichts mehr zusenden | raus aus dem verteiler | raus aus eurem verteiler | will raus
        möchte raus | aus der liste | von der liste | aus der kartei | aus eurer kartei | aus ihrer kartei | aus dem system
        nie eingewilligt | keine einwilligung | nie zugestimmt | einwilligung widerrufe | nicht mehr belästigen
        keine belästigung | belästigung | werbewiderspruch | widerspruch gegen
        """,
        frames="""
        keine/kein/keinerlei/nichts/nix/nicht/nie/niemals/weder + mehr/weitere/weiteren/weiterhin/wieder/länger/solche + schicken/senden/zusenden/zuschicken/mailen/schreiben/anschreiben/kontaktieren/erhalten/bekommen/kriegen/empfangen/hören/lesen/sehen/haben/informieren/beliefern/belästigen/schickt/sendet/mailt/schreibt/wünsche/wünschen
        schicken/senden/schickt/sendet/schick/send/mailen/mailt/schreiben/schreibt + mir/uns/bitte/sie + keine/kein/nichts/nix/nicht/nie
        melde/meldet/melden/tragt/tragen/trage/nehmt/nehmen/nimm/streicht/streichen/streich/löscht/löschen/lösch/werft/schmeißt/entfernt/entfernen/entferne/lasst/lassen/bestellt/bestelle/abbestell*/schmeisst/holt/kickt + mich/uns/mir/meine/meinen/unsere/diese/die/den/ihn + ab/aus/raus/heraus/liste/verteiler/newsletter*/datenbank/kartei/adressbuch/system/streichen/löschen/in ruhe/in frieden
        mich/uns/mein*/unser*/diese/meine adresse/meine mailadresse + aus/von/vom + verteiler/liste/mailingliste/newsletter*/datenbank/kartei/adressliste/werbeliste/system/adressbuch/verzeichnis
        löschen/löscht/lösch/entfernen/entfernt/streichen/streicht + mich/meine adresse/meine daten/meine mail/meine e mail/meine email/meine mailadresse/meine kontaktdaten/diese adresse/meinen namen/unsere adresse/unsere daten/uns/sämtliche daten/alle daten
        will/möchte/wollen/möchten/mag/wünsche/wünschen + nicht/nichts/keine/kein/nix/nie + mehr/weiter/länger/davon/von euch/von ihnen/hören/haben/bekommen/erhalten
        brauche/brauchen/benötige/benötigen/habe/haben + kein/keine/keinen/nicht mehr + werbung/angebote/newsletter*/interesse/bedarf/mails/verwendung
        hört/hören/hör + auf/endlich auf/bitte auf + mit/mir/uns/zu
        stellen/stellt/stoppen/stoppt/beenden/beendet/unterlassen/unterlasst/einstellen + mails/e mails/emails/werbung/newsletter*/zusendung*/versand/angebote/reklame/belästigung/spam/das ein/bitte ein/ihre/eure
        widerspreche/widerrufe/widerspruch/untersage/widersprechen + nutzung/verwendung/verarbeitung/einwilligung/werbung/daten/zusendung*/zustimmung
        verzichte/verzichten/verzichtet + auf + werbung/angebote/newsletter*/mails/weitere/zusendung*/eure/ihre/diese
        """,
        keeping="""
        abmelden/austragen/abbestellen/kündigen + wollte ich/möchte ich/will ich/wollten wir/möchten wir + nicht/mich nicht/uns nicht/mich gar nicht
        nicht/nie/keinesfalls/bloß nicht/bitte nicht/niemals + abmelden/austragen/abbestellen/löschen/aufhören/aus dem verteiler/streichen/stoppen/rauswerfen/rausschmeißen
        hört/hören/hör + nicht/bloß nicht/nie/ja nicht/bitte nicht + auf
        melde/meldet/melden/tragt/tragen/nehmt/nehmen/streicht/löscht/löschen/lasst/bestellt/werft + mich/uns + nicht/bloß nicht/ja nicht/auf keinen fall + ab/aus/raus/vom/von
        warum/wieso/weshalb + wurde/bin/habe/bekomme/kommt/kommen/kriege + abgemeldet/ausgetragen/gelöscht/nicht mehr/keine/kein
        """,
        keeps="""
        kriege keine | bekomme keine | erhalte keine | kriegen keine | bekommen keine | verteiler gefallen | verteiler geflogen
        nicht nein gesagt | ich habe nicht nein | habe mich nicht abgemeldet | nicht mehr auf die alte | neue adresse
        neue e mail adresse | spamordner | im spam | spam ordner | freue mich auf den newsletter
        freue mich immer über | bitte auf dem verteiler | weiterhin schicken
        """,
        insists="""
        warum/wieso/weshalb/wenn/falls/wann/obwohl/trotz + nicht/endlich/immer noch/noch immer/mehrfach/schon/bereits + auf/ab/aus/gelöscht/abgemeldet/löschen/raus/austragen/abmelden/widersprochen/widersprach
        kann/lässt/konnte/geht/funktioniert/klappt + nicht + abmelden/abbestellen/abmeldelink/abmeldung/austragen
        """,
        shy="""
        nicht | kein | keine | keinen | nichts | nix | nie | niemals | genug | aufhören | ohne | weniger | raus | ab | weg | lösche*
        streich* | entfern* | stopp* | stop | verzicht* | unerwünscht | lästig | nervt | nerven | belästig* | überflüssig | unnötig
        zu oft | zu häufig | zu viel | zu viele | kündig* | widersp* | widerr* | verschon*
        """,
        touch="""
        mails | e mails | emails | newsletter* | werb* | angebote | reklame | aktionen | von ihnen | von euch | zusend*
        zuschick* | schicken | schickt | senden | sendet | erhalten | bekommen | verteiler* | künftig | zukünftig | in zukunft
        anschreiben | kontakt* | diese nachrichten | postfach | mehr schicken | dergleichen | derartige
        """,
        fond="""
        freue/liebe/mag/genieße/lese gern/lese gerne/lese immer/toll/schöne/schönen + mails/e mails/newsletter*/angebote/post/aktionen
        """,
        received="anhang | anhänge | angehängt | beigefügt | angekommen | dranhängen | die datei | anlage",
        beside="""
        in ihrer mail | in eurer mail | in der mail | in ihrer e mail | in der e mail | ihre mail | ihre e mail | ihrer mail
        ihr angebot | ihrem angebot | das angebot | dem angebot | deine mail | eure mail | meine mail | meiner mail
        meine e mail | ihre nachricht | die mail | per nachricht
        """,
        matters="montag* | dienstag* | mittwoch* | donnerstag* | freitag* | samstag* | sonntag* | wochenende | uhr | urlaub | link | passwort | download | überwiesen | überweisung | bezahlt | zahlung | parkplatz | geschlossen | geöffnet | verspät* | krank | anrufen | telefon* | straße | geburtstag | hochzeit | schule",
        goods="""
        hintergrund | datei* | fotobuch | leinwand | abzüg* | passfoto* | bewerbungs* | shooting* | größe | anzahlung | gutschein
        gutscheine | liefer* | paket* | rücksend*
        """,
        idioms="""
        nicht so | nicht sehr | nicht besonders | nicht wirklich | nein das andere | nein die andere | nein den anderen | nein nicht das | nein nicht die | nein doch | nein warte
        nein moment | nein quatsch | nein im ernst | nein wirklich | nein wie schön | nein wie süß | nein ist das | nein danke ihnen
        nein danke euch | ne passt | ne alles gut | ne alles klar | ne du | keine sorge | keine panik | keine anzahlung
        kein anhang | kein foto | keine rechnung | kein paket | nichts zu danken | nicht der rede wert | nicht wahr
        warum nicht | wieso nicht | nicht nur | nicht mehr lange | nicht vergessen | bestellung stornieren
        """,
        wants="""
        ich bestelle | wir bestellen | bestelle | buche | buchen | ich komme | wir kommen | bin dabei | sind dabei | bitte noch
        reserviert | reservieren | nehme ich | nehmen wir | bis dann | bis samstag | bis bald | würden gerne | würden gern
        möchten gern | möchten gerne | warum nicht | unbedingt | auf jeden fall
        """,
        praise="""
        sehr schön | schön | wunderschön | perfekt | super | toll | großartig | klasse | prima | spitze | herrlich | traumhaft
        gelungen | begeistert | süß | der hammer | genial | fantastisch | wunderbar | bestens
        """,
        choices="""
        das/die/den/der/dem/dieses/diese/diesen + andere/anderen/erste/ersten/zweite/zweiten/dritte/linke/rechte/blaue/blauen/rote/roten/grüne/schwarze/weiße/große/kleine/mit/ohne/von
        wir/es/sind/ist/das + sind/waren/zu/ist + zu viert/zu dritt/zu fünft/vier/fünf/drei/sechs/personen/noch nicht/immer noch/nicht
        lieber/eher/sondern/statt + das/die/den/in/am/um/mit/ein/eine
        ist/sind/wurde/kam + noch nicht/nie/bisher nicht/leider nicht + da/angekommen/gekommen/geliefert/fertig
        """,
        reasons="""
        umgezogen/weggezogen/ziehe/ziehen/wohne/wohnen/lebe/leben/weg/rentner/rentnerin/verstorben/gestorben/verschieden/falsche adresse/falsche person/verwechslung/kein kunde/kein kunde mehr/nicht mehr kunde/keine kundin/kenne sie nicht/arbeitslos/kein geld/zu teuer/zu weit/zu alt/anderen fotografen/schon einen fotografen/haben fotograf*/eigenen fotografen/selbst fotograf/selber fotograf/nie kunde
        """,
        thanks="danke | danke schön | dankeschön | vielen dank | besten dank",
        greets="hallo | hi | hey | liebe | liebes | lieber | guten tag | guten morgen | guten abend | sehr geehrte frau | sehr geehrter herr | moin | servus | grüß gott",
        polite="""
        ihr lieben | liebe leute | leute | freunde | grüezi | hi | hey | ach | also | dann | nun | so | ja nun | ok | okay | herzlichen
        vielen herzlichen dank | danke trotzdem | trotzdem danke | danke dennoch | alles gute | viel erfolg | schönes wochenende
        frohe weihnachten | guten rutsch | danke für alles | danke für die schönen bilder | künftig | zukünftig | in zukunft
        endlich | bitte bitte | nochmals | nochmal | noch einmal | leider | bitte bestätigen | um bestätigung | mit bitte um bestätigung
        danke für ihr verständnis | vielen dank für ihr verständnis | danke für euer verständnis | ehrlich gesagt
        """,
        closing="alles gute | viele liebe grüße | ganz liebe grüße | gruss | grüsse | tschüss | ciao | bis bald | ihre | ihr | eure | euer",
        common="""
        ihre | ihren | ihrem | euch | euer | eure | dann | wenn | weil | dass | das | also | immer | wieder | jetzt | hier | da | so | ganz
        zum | zur | beim | über | unter | ohne | sich | sein | seine | dir | ihn | ihm | würde | könnte | müssen | muss | soll | will | viel
        """,
    ),
    Language(
        code="nl",
        out="""
        vergeet me | vergeet mij maar | laat maar zitten
        stop hiermee | stop ermee | stop daarmee | hou ermee op | hou hiermee op | houd ermee op | haal me eraf | haal mij eraf
        haal me er af | haal me er maar af | haal me van de lijst | schrap me | schrap mij | eraf | weg ermee | laat maar
        nee laat maar | liever niet | nee liever niet | niks meer | niets meer | geen gezeik | ik pas | afgemeld | uitgeschreven
        ik meld me af | ik meld mij af | ik schrijf me uit | nee nee en nog eens nee | ik zei nee | ik heb nee gezegd
        mijn antwoord is nee | antwoord nee | dus nee | toch nee | dan nee | een duidelijk nee | hoeft niet | hoeft niet meer
        hoef niet | hoef ik niet | hoeft voor mij niet | hoeft voor mij niet meer | nee hoeft niet | geen zin | geen zin in
        rot op | flikker op | donder op | ga weg | blokkeren | opgezegd | stopzetten | beëindig | stop aub | stop svp | nooit
        geen aanbiedingen | geen aanbiedingen meer | geen promoties meer | geen post meer
        """,
        asks="""
        niks met jullie te maken | niets met jullie te maken | niets meer van jullie | niks meer van jullie | van die lijst
        haal me eraf | haal mij eraf | haal me er af | eraf halen | van het lijstje | bezwaar tegen | maak bezwaar | avg
        recht van bezwaar | nooit toestemming | geen toestemming | geen prijs meer op | geen prijs op | stel geen prijs
        niet op prijs | val me niet lastig | lastig vallen | lastiggevallen | lastigvallen | hoeft voor mij niet
        stop hiermee | stop ermee | stop daarmee | hou ermee op | hou hiermee op
        """,
        frames="""
        geen/niks/niets/niet/nooit + meer/verder/langer/nog + sturen/stuur/stuurt/toesturen/mailen/schrijven/ontvangen/krijgen/hebben/horen/benaderen/contacteren/toezenden/zenden/lastigvallen
        stuur/stuurt/sturen/mail/mailt/schrijf/schrijft + me/mij/ons + geen/niks/niets/niet/nooit
        haal/haalt/halen/schrap/schrapt/verwijder/verwijderen/verwijdert/schrijf/schrijft/meld/melden/meldt/gooi/neem/wis/zet + me/mij/ons/mijn/onze/dit/deze + af/uit/eraf/van/weg/lijst/bestand/mailinglijst/nieuwsbrief/database/adres/mailadres/gegevens
        mij/me/ons/mijn*/dit adres + van/uit + lijst/mailinglijst/bestand/nieuwsbrief/database/adressenlijst/verzendlijst/systeem
        wil/willen/wens/wensen/hoef/hoeven/wilde + niet/geen/niks/niets/nooit + meer/langer/ontvangen/van jullie/van u/reclame/mails/nieuwsbrie*/krijgen/lastig
        stop/stoppen/staak/stopt + met/het/de/uw/jullie/die/deze + mailen/sturen/mails/reclame/nieuwsbrie*/mailtjes/spam/berichten/toezenden/verzenden/onzin/rommel/schrijven
        """,
        keeping="""
        niet/nooit/alsjeblieft niet/zeker niet + stoppen/afmelden/uitschrijven/verwijderen/ophouden/van de lijst/eraf + hoor/met/van/mee
        niet/nooit + stoppen/ophouden/afmelden/uitschrijven/verwijderen
        stop/haal/schrijf/meld/verwijder/schrap + me/mij/ons/vooral/alsjeblieft/aub + niet/vooral niet/nooit
        waarom/hoezo + ben/krijg/ontvang/is + afgemeld/uitgeschreven/niet meer/geen
        """,
        keeps="krijg geen | ontvang geen | krijgen geen | ontvangen geen | niet nee gezegd | ik zeg geen nee | spamfolder | spammap | in de spam | nieuw adres | nieuw e mailadres | er zat geen",
        insists="""
        kunt/kunnen/kun/willen/wil + u/jullie/je + niet/eens/nu eens + stoppen/ophouden/verwijderen/afmelden
        waarom/als/wanneer + niet/nu eens/eindelijk/nog steeds + stop*/ophoud*/afgemeld/uitgeschreven/verwijderd/luister*
        kan/lukt/werkt + niet/me niet + afmelden/uitschrijven/afmeldlink/uitschrijflink
        """,
        shy="""
        niet | geen | niks | niets | nooit | genoeg | stop* | ophouden | eraf | zonder | minder | uit | af | weg | verwijder* | schrap*
        ongewenst | irritant | vervelend | lastig | te veel | teveel | te vaak | hoeft | hoef | zat | nutteloos | bezwaar
        """,
        touch="""
        mails | mailtjes | e mails | emails | nieuwsbrie* | reclame* | aanbieding* | acties | van u | van jullie | sturen
        stuur | toesturen | ontvangen | lijst | voortaan | in de toekomst | berichten | mailen | contact | inbox | mailbox | hiermee
        """,
        fond="gezellig/leuk/leuke/fijn/blij met/geniet van/lees graag + mails/mailtjes/nieuwsbrie*/aanbiedingen/mail",
        received="bijlage | bijlagen | bijgevoegd | bijgesloten | aangekomen | het bestand",
        beside="in uw mail | in je mail | in jullie mail | bij je mail | bij uw mail | uw mail | je mail | jullie mail | mijn mail | uw bericht | je bericht | uw aanbieding | de aanbieding",
        matters="maandag | dinsdag | woensdag | donderdag | vrijdag | zaterdag | zondag | weekend | uur | vakantie | link | wachtwoord | download* | betaald | betaling | overgemaakt | parkeren | gesloten | open | te laat | ziek | bellen | telefoon* | straat | verjaardag | bruiloft | school",
        goods="achtergrond | canvas* | pasfoto* | shoot | lijst met | levering | verzending | formaat | zending | kaart*",
        idioms="""
        niet zo | niet echt | niet helemaal | nee die andere | nee de andere | nee dat is | nee het is | nee het was | nee wacht | nee joh | nee echt | nee hè | nee toch
        nee niet die | geen dank | geen bijlage | geen foto | waarom niet | niet nodig | niet alleen | bestelling annuleren
        bestelling afzeggen | afspraak afzeggen | afspraak verzetten | geen nood
        """,
        wants="""
        doe maar | wij nemen | we nemen | ik bestel | we bestellen | we komen | wij komen | ik kom | tot zaterdag | tot dan | reserveer
        boek | waarom niet | zeker weten | heel graag | graag nog | doe mij
        """,
        praise="mooi | prachtig | leuk | geweldig | schitterend | top | super | fantastisch | perfect | prima | goed gelukt | lief | schattig",
        choices="""
        die/de/dat/het/deze/dit + andere/eerste/tweede/derde/linker/rechter/blauwe/rode/groene/zwarte/witte/met/zonder/van/op
        wij/we/het + zijn/is/was/waren + met/vier/vijf/drie/zes/nog/niet/met z'n
        liever/eerder/maar + die/de/het/op/om/in/een/met
        is/zijn/was + nog niet/niet/nooit + aangekomen/binnen/gekomen/geleverd/klaar
        """,
        reasons="verhuisd/verhuizen/woon/wonen/overleden/gestorven/verkeerde persoon/verkeerde adres/verkeerd adres/geen klant/met pensioen/ken jullie niet/te duur/te ver/te oud/geen geld/eigen fotograaf/al een fotograaf/een fotograaf/andere fotograaf/zelf fotograaf",
        thanks="bedankt | dank je | dank u | dank je wel | dank u wel | dankjewel | dankuwel | hoor bedankt",
        greets="hallo | hoi | beste | geachte | geachte heer | geachte mevrouw | dag | goedemorgen | goedemiddag | goedenavond",
        polite="""
        mensen | allemaal | jongens | dames | heren | goeiemorgen | goeiedag | dag allemaal | hoi allemaal | bedankt hoor | dank | veel dank
        hartelijk dank | bedankt voor alles | succes | succes verder | veel succes | fijne dag | fijn weekend | prettige dag | hoor | joh
        voortaan | in de toekomst | van nu af aan | met ingang van heden | meteen | nogmaals | nog een keer | eindelijk | toch | even
        svp bevestigen | graag bevestigen | graag bevestiging | dank voor uw begrip | bedankt voor uw begrip | helaas | dus | dan | nou | ach
        """,
        closing="fijne dag | fijn weekend | groetjes | liefs | succes | de groeten | gegroet | mvrgr | met groet | hartelijks",
        common="als | dan | dus | hier | daar | deze | mijn | jullie | hem | haar | hun | over | onder | zonder | zo | nu | al | altijd | veel | zou | moet | mag | zal",
    ),
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
        inte/ej/inga/ingen/inget/aldrig + mer/fler/längre/mera/vidare + skicka/skickas/mejl/mail/reklam/nyhetsbrev/utskick/erbjudanden/få/ha/ta emot/höra/kontakta*/från er
        skicka/skickar/mejla/maila/skriv + inte/inga/inget/aldrig/ej + mer/fler/mejl/mail/reklam/något/till mig/åt mig/mig/längre/nyhetsbrev/erbjudanden
        vill/önskar/orkar/behöver/ville + inte/ej/inga/ingen/aldrig/inget/slippa + få/ha/ta emot/höra/mer/mejl/mail/reklam*/nyhetsbrev/utskick/erbjudanden/era/detta/sånt/från er/bli kontaktad
        ta/plocka/stryk/radera/avregistrera/avanmäl/avprenumerera/släng + bort/mig/oss/min/vår/denna/den här + från/ur/adress/mejladress/mailadress/lista/listan/register/nyhetsbrev*/utskick
        sluta/slutar/upphör/stoppa + skicka/mejla/maila/spamma/med/att + mejl/mail/reklam*/utskick/nyhetsbrev/mig/till mig/detta/spam/era/sånt/det här/er
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
        fond="älskar/gillar/roligt/kul/trevligt/uppskattar + mejl/mail/nyhetsbrev*/utskick/erbjudanden",
        received="bilaga | bilagan | bilagor | bifogad | bifogat | bifogade | fil med | filen",
        beside="i ert mejl | i mejlet | i mailet | i ditt mejl | ert mejl | ditt mejl | mitt mejl | ert mail | ditt mail | mitt mail | ert erbjudande | erbjudandet",
        matters="måndag* | tisdag* | onsdag* | torsdag* | fredag* | lördag* | söndag* | helgen | klockan | semester | länk* | lösenord* | ladda ner | betalat | betalning* | parkering* | stängt | öppet | försenad* | sjuk | ringa | telefon* | gatan | födelsedag* | bröllop* | skolan",
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
        ikke/ingen/aldrig/intet + flere/mere/længere + sende/send/mails/mail/reklame*/nyhedsbrev*/tilbud/modtage/få/have/høre/kontakt*/fra jer
        send/sende/skriv/mail + mig/os/ikke/venligst ikke/ingen/aldrig + ikke/ingen/flere/mere/aldrig/reklame*/mails/tilbud/til mig
        vil/ønsker/behøver/gider/orker/skal/har brug for + ikke/ingen/aldrig/slippe/frabede + modtage/have/få/mere/flere/høre/mails/reklame*/nyhedsbrev*/tilbud/jeres/kontaktes/fra jer/brug for
        slet/fjern/afmeld/frameld/tag/stryg/meld/slette/fjerne/tage + mig/os/min/vores/denne/mit + fra/af/ud/adresse/mail/mailadresse/liste/listen/nyhedsbrev*/database/e mail/navn
        stop/stoppe/hold op/holde op/ophør + med/at/venligst + sende/maile/skrive/spamme/mails/reklame*/nyhedsbrev*/tilbud/det her/det der/spam/jeres
        """,
        keeping="""
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
        fond="elsker/glad for/nyder/sjovt/hyggeligt/kan lide + mails/mail/nyhedsbrev*/tilbud",
        received="vedhæft* | bilag | bilaget | fil i | filen | kom frem | ankommet",
        beside="i mailen | i jeres mail | i din mail | din mail | jeres mail | min mail | jeres tilbud | tilbuddet | dit tilbud | godt tilbud",
        matters="mandag* | tirsdag* | onsdag* | torsdag* | fredag* | lørdag* | søndag* | weekend* | klokken | ferie | link* | adgangskode* | downloade | betalt | betaling* | parkering* | lukket | åbent | forsinket | syg | ringe | telefon* | vej | fødselsdag* | bryllup* | skole*",
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
        ikke/ingen/aldri/intet/ikkje + flere/mer/lenger/mere + sende/send/e post*/epost*/mail/reklame*/nyhetsbrev*/tilbud/motta/få/ha/høre/kontakt*/fra dere
        send/sende/skriv/mail + meg/oss/ikke/vennligst ikke/ingen/aldri + ikke/ingen/flere/mer/aldri/reklame*/e post*/epost*/tilbud/til meg
        vil/ønsker/trenger/gidder/orker/skal + ikke/ingen/aldri/slippe + motta/ha/få/mer/flere/høre/e post*/epost*/mail/reklame*/nyhetsbrev*/tilbud/deres/kontaktes/fra dere
        slett/fjern/avmeld/ta/stryk/meld/slette/fjerne/ta bort + meg/oss/min/vår/denne/mitt/e postadressen + fra/av/ut/adresse/mail/mailadresse/liste/listen/lista/nyhetsbrev*/database/navn
        stopp/stoppe/slutt/slutte/kutt ut + med/å/vennligst + sende/maile/skrive/spamme/e post*/epost*/mail/reklame*/nyhetsbrev*/tilbud/dette/spam/masinga
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
        fond="elsker/glad i/liker/gøy/koselig/setter pris på + e post*/epost*/mail/nyhetsbrev*/tilbud/tilbudene",
        received="vedlegg* | vedlagt | fil i | filen | kom frem | ankommet",
        beside="i mailen | i e posten | i eposten | i deres mail | din mail | deres mail | min mail | din e post | min e post | tilbudet | deres tilbud | godt tilbud",
        matters="mandag* | tirsdag* | onsdag* | torsdag* | fredag* | lørdag* | søndag* | helgen | klokken | ferie | lenke* | passord* | laste ned | betalt | betaling* | parkering* | stengt | åpent | forsinket | syk | ringe | telefon* | gate | bursdag* | bryllup* | skole*",
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
