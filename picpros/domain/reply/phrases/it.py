"""Italian."""

from picpros.domain.reply.language import Language

ITALIAN = Language(
    code="it",
    negates=True,
    no="no | non",
    out="""
    no grazie | no grazie mille | grazie no | grazie ma no | no la ringrazio | non interessato | non interessata
    non interessati | non sono interessato | non sono interessata | non siamo interessati | non mi interessa
    non mi interessano | non ci interessa | nessun interesse | non ho interesse | non voglio | non voglio più
    non lo voglio | non desidero | non desidero più | non più | mai | mai più | basta | basta così | basta mail
    basta email | basta pubblicità | ferma | fermare | fermate | fermatevi | smettetela | smettila | cancellami
    cancellatemi | cancella | cancellare | cancellazione | cancellare iscrizione | cancella iscrizione
    disiscrivimi | disiscrivetemi | disiscrizione | disiscrivi | disiscrivermi | disiscriversi | annulla iscrizione
    annullare iscrizione | annulla | rimuovi | rimuovimi | rimuovetemi | rimozione | rimuovere | toglimi
    toglietemi | eliminami | eliminatemi | elimina | recesso | revoca | revoco | revoco il consenso
    niente pubblicità | niente più mail | niente email | no pubblicità | no mail | no email | no promozioni
    non inviate più | non inviatemi più | non scrivetemi più | lasciatemi in pace | assolutamente no | per niente
    rifiuto | non accetto | disdetta | disdire | no mai | no no | esci | non mandatemi più niente | ho detto no
    """,
    asks="""
    cancellatemi | cancellami | cancellarmi | disiscriv* | disiscrizione | annullare l'iscrizione
    annullare la mia iscrizione | cancellare l'iscrizione | rimuovetemi | rimuovermi | toglietemi | togliermi
    eliminatemi | non scrivetemi | smettete di | smettetela di | smetta di | finitela di | non voglio ricevere
    non voglio più ricevere | non desidero ricevere | non desidero più ricevere | non vogliamo ricevere
    non intendo ricevere | non mi interessa | non mi interessano | non sono interessat* | non contattatemi
    non contattarmi | non essere contattat* | revoco il consenso | revoco il mio | ritiro il consenso | mi opponga
    mi oppongo | basta con | essere rimosso | essere rimossa | essere cancellato | essere cancellata
    non inviatemi più | non mandatemi più | cancellate il mio indirizzo | cancellare il mio indirizzo
    cancellate la mia mail | cancellate la mia email | cancellare la mia iscrizione | cancellate la mia iscrizione
    rimuovete il mio indirizzo | rimuovete la mia | dalla vostra lista | dalla lista | dalla mailing list
    dalla newsletter | dalla vostra mailing | dal vostro database | dai vostri contatti
    """,
    against="""
    non voglio | non desidero | basta | troppe | troppi | troppa | stufo di | stufa di | stanco di | stanca di
    non inviate | non mandate | mai più | niente più | non inviatemi | non mandatemi | non mi inviate
    non mi mandate
    """,
    mail="""
    mail | email | e mail | messaggi | newsletter* | promozion* | pubblicita | pubblicitarie | lista | offerte
    comunicazioni | posta | iscrizione | mailing | notifiche
    """,
    keeps="non cancellatemi | non rimuovetemi | non ho ricevuto | non ho ancora ricevuto",
    beside="""
    via mail | via email | per email | per mail | tramite mail | per posta | listino prezzi | lista prezzi
    lista dei prezzi
    """,
    received="ricevuto | arrivato | arrivata | arrivate | ricevo",
    hints="""
    disiscri* | mailing list | vostra lista | vostro database | non inviatemi | non mandatemi | non scrivetemi
    spam | smettetela
    """,
    goods="""
    foto* | immagin* | ritratt* | album* | ordine | ordini | fattur* | session* | appuntament* | stamp* | cornic*
    pacco
    """,
    idioms="""
    nessun problema | non c'è problema | non c'è fretta | non si preoccupi | non importa | non ancora
    non fa niente | no problem | senza fretta | non so | no va bene | no tutto bene | no perfetto | non è urgente
    annullare l'ordine | cancellare l'ordine | annulla l'ordine | nessuna fretta | no figurati | no aspetta
    no scusi | no scusa | mai visto | mai stato | tutto bene | tutto a posto
    """,
    wants="""
    vorrei | mi piacerebbe | ci piacerebbe | vorremmo | voglio una | voglio un | voglio la | certo | certamente
    volentieri | va bene | d'accordo | preferisco | preferiamo | meglio | prendo | confermo
    """,
    requests="""
    potete | può | potreste | potrebbe | posso | quanto | quando | dove | quale | quali | fattura | ordine
    appuntamento | inviatemi la | mandatemi la | avete | è possibile | ci sono | rimborso | mi serve | ho bisogno
    """,
    polite="""
    ciao | buongiorno | buonasera | salve | gentile | gentili | gentili signori | egregi | spettabile | grazie
    grazie mille | molte grazie | per favore | per cortesia | cortesemente | prego | scusate | scusi | mi dispiace
    ma | e | grazie per l'offerta | grazie dell'offerta | grazie per la proposta | per ora | per il momento
    al momento | adesso | subito | immediatamente | desidero | voglio | vorrei | chiedo di | chiedo la | vi prego di
    vi chiedo di | definitivamente | signori | team | la ringrazio | vi ringrazio | richiedo la | gentilmente
    """,
    closing="""
    cordiali saluti | distinti saluti | saluti | un saluto | grazie | grazie mille | cordialmente | a presto
    un caro saluto | buona giornata | buona serata | un abbraccio | in fede | tanti saluti | cordialità
    i migliori saluti
    """,
    common="""
    il | lo | la | i | gli | le | un | una | uno | e | o | ma | sono | era | di | del | della | dei | in | nel | con
    per | da | che | come | quando | dove | chi | io | tu | lei | noi | voi | mio | mia | suo | sua | mi | ti | si
    ci | non | piu | molto | bene | buono | grazie | ciao | buongiorno | foto* | ordine* | fattura* | prezzo*
    voglio | posso | ho | lunedi | martedi | mercoledi | giovedi | venerdi | sabato | domenica | gennaio | febbraio
    marzo | aprile | maggio | giugno | luglio | agosto | settembre | ottobre | novembre | dicembre | perfetto
    certo | ancora | anche | al | alle | questo | questa | domani | va | due | tre | quattro | cinque | sei | sette
    otto | nove | dieci | saremo | siamo | veniamo | vengo | tutto | niente | famiglia | cane | prima | seconda
    fare | ore
    """,
    opens="il | in data | alle | il giorno | nel messaggio",
    wrote="ha scritto | ha scritto quanto segue | scrisse | scrive | hai scritto",
    labels="da | inviato | data | a | cc | ccn | oggetto | inviato il | per | rispondi a",
    original="""
    messaggio originale | messaggio inoltrato | inizio messaggio inoltrato | messaggio di
    inizio del messaggio inoltrato
    """,
    device="""
    inviato da | inviato dal | inviato con | inviato tramite | ottieni outlook | scarica outlook | privo di virus
    da iphone | dal mio | inviata da | messaggio inviato
    """,
    disclaimer="""
    questo messaggio | questa email | questa e mail | le informazioni contenute | riservatezza | avvertenza
    prima di stampare | ai sensi | nota di riservatezza | il presente messaggio | la presente | il contenuto di
    informativa
    """,
    auto="""
    risposta automatica | fuori sede | fuori ufficio | assente | assenza | sono assente | in ferie
    avviso di assenza
    """,
    prefixes="r | i | rif | inoltro | inoltra",
)
