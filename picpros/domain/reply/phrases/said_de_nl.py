"""German and Dutch: sentences with holes, and words that make a reply worth asking about."""

from picpros.domain.reply.language import Language

SAID_DE_NL = (
    Language(
        code="de",
        out="""
        vergesst mich | vergessen sie mich | lass gut sein | ne lass gut sein | nee lass gut sein | da bin ich raus | keine solchen mehr
        ich brauch das nicht | brauch ich nicht | brauche ich nicht | ich brauche das nicht | brauchen wir nicht | nix mehr | nichts mehr | bitte nix mehr | bitte nichts mehr | bitte nichts mehr schicken | nix mehr schicken
        nichts mehr schicken | bitte nix mehr schicken | lasst es | lasst es sein | lassen sie es | bitte lassen
        bitte lassen sie das | ab damit | weg damit | weg | abbestellt | abgemeldet | bin raus | ich bin raus
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
        keine/kein/keinerlei/nichts/nix/nicht/nie/niemals/weder + mehr/weitere/weiteren/weiterhin/wieder/länger/solche + schicken/senden/zusenden/zuschicken/mailen/schreiben/anschreiben/kontaktieren/erhalten/bekommen/kriegen/empfangen/hören/lesen/sehen/haben/informieren/beliefern/belästigen/behelligen/bedrängen/anzuschreiben/zu kontaktieren/schickt/sendet/mailt/schreibt/wünsche/wünschen
        schicken/senden/schickt/sendet/schick/send/mailen/mailt/schreiben/schreibt + mir/uns/bitte/sie + keine/kein/nicht/nie + mehr/werb*/mails/e mails/emails/newsletter*/angebote/reklame/post/nachrichten
        schicken/senden/schickt/sendet/schick/send/mailen/mailt/schreiben/schreibt + mir/uns/bitte/sie + nichts/nix/nie wieder
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
        matters="rabatt* | gutscheincode | code | warenkorb | montag* | dienstag* | mittwoch* | donnerstag* | freitag* | samstag* | sonntag* | wochenende | uhr | urlaub | link | passwort | download | überwiesen | überweisung | bezahlt | zahlung | parkplatz | geschlossen | geöffnet | verspät* | krank | anrufen | telefon* | straße | geburtstag | hochzeit | schule",
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
        stuur/stuurt/sturen/mail/mailt/schrijf/schrijft + me/mij/ons + geen/niet/nooit + meer/reclame*/mails/mailtjes/nieuwsbrie*/aanbiedingen/berichten
        stuur/stuurt/sturen/mail/mailt/schrijf/schrijft + me/mij/ons + niks/niets
        haal/haalt/halen/schrap/schrapt/verwijder/verwijderen/verwijdert/schrijf/schrijft/meld/melden/meldt/gooi/neem/wis/zet + me/mij/ons/mijn/onze/dit/deze + af/uit/eraf/van/weg/lijst/bestand/mailinglijst/nieuwsbrief/database/adres/mailadres/gegevens
        mij/me/ons/mijn*/dit adres + van/uit + lijst/mailinglijst/bestand/nieuwsbrief/database/adressenlijst/verzendlijst/systeem
        wil/willen/wens/wensen/hoef/hoeven/wilde + niet/geen/niks/niets/nooit + meer/langer/ontvangen/van jullie/van u/reclame/mails/nieuwsbrie*/krijgen/lastig
        stop/stoppen/staak/stopt + met/het/de/uw/jullie/die/deze + mailen/sturen/mails/reclame/nieuwsbrie*/mailtjes/spam/berichten/toezenden/verzenden/onzin/rommel/schrijven
        """,
        keeping="""
        hou/houd/houden/stop/stoppen + niet/nooit/vooral niet/alsjeblieft niet + op/met/mee
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
        matters="korting* | code | winkelmand* | maandag | dinsdag | woensdag | donderdag | vrijdag | zaterdag | zondag | weekend | uur | vakantie | link | wachtwoord | download* | betaald | betaling | overgemaakt | parkeren | gesloten | open | te laat | ziek | bellen | telefoon* | straat | verjaardag | bruiloft | school",
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
)
