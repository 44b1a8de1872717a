"""German."""

from picpros.domain.reply.language import Language

GERMAN = Language(
    code="de",
    no="nein | nö | nee | ne | nein nein",
    out="""
    nein danke | nein vielen dank | danke nein | nein danke nein | nee danke | nö danke | kein interesse
    keinerlei interesse | kein bedarf | nicht interessiert | ich bin nicht interessiert
    wir sind nicht interessiert | ich habe kein interesse | wir haben kein interesse | habe kein interesse
    nicht mehr interessiert | danke kein interesse | leider kein interesse | abmelden | abmeldung | bitte abmelden
    melden sie mich ab | melde mich ab | mich abmelden | austragen | mich austragen | abbestellen | abbestellung
    newsletter abbestellen | newsletter abmelden | ich melde mich ab | ich möchte mich abmelden | ich möchte nicht
    ich möchte nicht mehr | ich will nicht | ich will nicht mehr | möchte nicht mehr | will nicht mehr | nicht mehr
    nie mehr | nie wieder | niemals | stopp | aufhören | schluss | schluss damit | löschen | mich löschen
    bitte löschen | entfernen | mich entfernen | widerruf | widerrufen | ich widerrufe | widerspruch
    ich widerspreche | kündigen | kündigung | ich kündige | keine werbung | keine werbung mehr | keine mails
    keine mails mehr | keine e mails mehr | keine emails mehr | keine e mails | keine emails | keine newsletter
    keine newsletter mehr | keinen newsletter | keinen newsletter mehr | bitte keine werbung | keine weiteren mails
    keine weiteren e mails | keine nachrichten | keine nachrichten mehr | auf keinen fall | bitte nicht
    bitte nicht mehr | lassen sie das | hören sie auf | hört auf | lasst mich in ruhe | lassen sie mich in ruhe
    es reicht | genug | reicht | nicht gewünscht | unerwünscht | nicht erwünscht | abgelehnt | ich lehne ab
    abbrechen | beenden | raus | abo beenden | abo kündigen | nein bitte nicht | nein nicht mehr
    nein kein interesse | verzichte | ich verzichte | danke verzichte
    """,
    asks="""
    melden sie mich ab | melde mich ab | melde mich bitte ab | melden sie mich bitte ab | mich abmelden
    mich abzumelden | uns abmelden | mich vom newsletter | mich von ihrer liste | mich aus ihrem verteiler
    mich aus dem verteiler | aus ihrem verteiler | aus dem verteiler | vom verteiler | aus eurem verteiler
    tragen sie mich aus | trage mich aus | mich austragen | newsletter abbestellen | newsletter abmelden
    newsletter kündigen | abbestellen | abmelden | austragen | keine werbung mehr | keine mails mehr
    keine e mails mehr | keine emails mehr | keine newsletter mehr | keine weiteren e mails | keine weiteren mails
    keine weiteren emails | keine weiteren nachrichten | keine weitere werbung | keine weiteren newsletter
    keine werbemails | keine werbe e mails | keine werbung | kein interesse | nicht interessiert | keine zusendung
    keine angebote mehr | nicht mehr anschreiben | nicht mehr kontaktieren | nicht mehr angeschrieben
    nicht mehr kontaktiert | nicht weiter kontaktieren | widerrufe meine | widerrufe ich | widerspreche der
    widerspreche ich | löscht mich | meine e mail adresse löschen | meine adresse löschen | hören sie auf
    hört auf mir | lassen sie mich in ruhe | nie angemeldet | nicht angemeldet | unterlassen sie | zukünftig keine
    in zukunft keine | künftig keine | löschen sie meine adresse | löschen sie meine e mail
    löschen sie meine daten | löscht meine adresse | löscht meine e mail | löschen sie mich aus | mich von der liste
    mich aus der liste | nehmen sie mich aus | nehmt mich aus | nehmen sie mich von | streichen sie mich
    nichts mehr hören | nichts mehr von ihnen | nichts mehr von euch | lasst mich in ruhe | aus ihrer liste
    von ihrer liste | von ihrer mailingliste | aus eurer liste | aus ihrer datenbank | von der mailingliste
    """,
    against="""
    keine | keinen | nicht mehr | zu viele | zu viel | genug | aufhören | stoppen | stoppt | nie wieder | nie mehr
    genervt | nervt | löschen | entfernen | ich möchte nicht | ich will nicht | nicht länger
    """,
    mail="""
    werb* | newsletter* | nachrichten | mails | mail | emails | email | angebote | verteiler | rundmail*
    rundschreiben | reklame | zusendung* | infomails | promotion* | aktionen | postfach
    """,
    keeps="""
    nicht abmelden | nicht austragen | nicht abbestellen | noch keine | bisher keine | keine mail bekommen
    keine e mail bekommen | keine mail erhalten | keine e mail erhalten | keine nachricht bekommen
    keine nachricht erhalten | nicht abgemeldet | keine e mail mit | vom termin | zum termin | von der veranstaltung
    den termin
    """,
    beside="per mail | per e mail | per email | preisliste | e mail adresse lautet | auftragsliste",
    received="bekommen | erhalten | angekommen | gekriegt | gekommen",
    have="habe | hab | haben | ist | sind | wurde",
    hints="""
    abmeld* | austrag* | abbestell* | verteiler | mailingliste | in ruhe | spam | nichts mehr | keine werbung
    """,
    goods="""
    bild* | foto* | album* | alben | bestellung* | rechnung* | sitzung* | termin* | abzug | abzüge | auftrag*
    lieferung* | rahmen
    """,
    idioms="""
    kein problem | keine frage | keine eile | keine sorge | kein ding | keine ahnung | keine ursache | kein stress
    kein thema | noch nicht | nicht schlecht | keine änderungen | keine einwände | keine fragen | nein das passt
    nein passt | nein alles gut | nein das ist ok | nein das ist in ordnung | nicht ganz | nicht sofort
    nicht dringend | nicht vor | nicht nach | löschen sie das bild | keine zeit | nein ist in ordnung | nicht nötig
    alles gut | alles bestens
    """,
    wants="""
    ich hätte gern | ich hätte gerne | hätte gern | hätte gerne | ich möchte gern | ich möchte gerne | ich nehme
    wir nehmen | gerne | gern | ja | ja bitte | passt | lieber | besser | würde gern | würde gerne | freue mich auf
    freuen uns auf | noch ein bild | ich möchte noch | interessiert mich | ich brauche | wir hätten | wäre besser
    ist ok | in ordnung
    """,
    requests="""
    können sie | könnten sie | könnt ihr | kannst du | könntest du | wann | wie viel | wieviel | was kostet | wo ist
    rechnung | bestellung | termin | bitte schicken sie mir die | bitte senden sie mir die | senden sie mir die
    schicken sie mir die | gibt es | haben sie | ist es möglich | welche
    """,
    polite="""
    hallo | guten tag | guten morgen | guten abend | moin | servus | grüß gott | sehr geehrte damen und herren
    sehr geehrte damen | sehr geehrter herr | sehr geehrte frau | liebes team | hallo team | hallo zusammen | danke
    dankeschön | vielen dank | besten dank | herzlichen dank | bitte | danke schön | sorry | leider | entschuldigung
    tut mir leid | und | aber | danke für das angebot | vielen dank für das angebot | danke für ihr angebot
    vielen dank für ihr angebot | danke für die info | ab sofort | sofort | jetzt | derzeit | zurzeit | momentan
    im moment | zur zeit | ich möchte | ich will | ich bitte um | bitte um | hiermit | danke im voraus | ganz
    einfach | doch
    """,
    closing="""
    mit freundlichen grüßen | mit freundlichem gruß | freundliche grüße | viele grüße | liebe grüße | beste grüße
    grüße | gruß | mfg | lg | vg | bg | herzliche grüße | schöne grüße | mit besten grüßen | hochachtungsvoll
    danke | vielen dank | mit freundlichen gruessen | viele gruesse | liebe gruesse | schönen tag
    mit herzlichen grüßen | danke und gruß | besten gruß | lieben gruß
    """,
    common="""
    der | die | das | den | dem | des | ein | eine | einen | und | oder | aber | ist | sind | war | ich | du | sie
    er | wir | ihr | mein | meine | ihre | unser | zu | in | im | an | am | auf | fur | mit | von | vom | bei | nach
    aus | um | wie | was | wann | wo | wer | nicht | kein | keine | ja | nein | danke | bitte | gut | sehr | noch
    schon | auch | nur | mehr | hallo | bild* | foto* | rechnung* | bestellung* | preis* | termin* | montag
    dienstag | mittwoch | donnerstag | freitag | samstag | sonntag | januar | februar | marz | april | mai | juni
    juli | august | september | oktober | november | dezember | gerne | gern | morgen | heute | passt | klar | okay
    toll | super | mir | mich | uns | es | habe | haben | hat | kann | eins | zwei | drei | vier | funf | sechs
    sieben | acht | neun | zehn | kommen | komme | geht | gehen | alles | nichts | wird | werden | diese | dieses
    erste | zweite | familie | hund | wäre | uhr
    """,
    opens="am | von | im | in der nachricht",
    wrote="schrieb | schrieben | schreibt | geschrieben | hat geschrieben | schrieb folgendes | schrieb am",
    labels="von | gesendet | datum | an | cc | bcc | betreff | antwort an | gesendet am | kopie",
    original="""
    ursprüngliche nachricht | weitergeleitete nachricht | originalnachricht | original nachricht
    anfang der weitergeleiteten nachricht | urspr nachricht
    """,
    device="""
    von meinem | gesendet von | gesendet mit | gesendet aus | gesendet über | holen sie sich outlook | outlook für
    laden sie outlook | virenfrei | diese nachricht wurde von | diese mail wurde | diese e mail wurde
    von unterwegs | hol dir outlook | mobil gesendet | versendet mit
    """,
    disclaimer="""
    diese e mail | diese nachricht | diese mail | der inhalt dieser | vertraulich | vertraulichkeit
    bitte denken sie an die umwelt | rechtlicher hinweis | disclaimer | hinweis | die information in dieser
    bitte prüfen sie | der austausch von | denken sie an | datenschutz
    """,
    auto="""
    automatische antwort | abwesenheitsnotiz | abwesenheit | abwesend | nicht im büro | automatische rückantwort
    urlaub | außer haus | autoantwort
    """,
    prefixes="aw | wg | antw | antwort | weitergeleitet",
)
