"""Finnish."""

from picpros.domain.reply.language import Language

FINNISH = Language(
    code="fi",
    negates=True,
    no="ei | ei ei",
    out="""
    ei kiitos | kiitos ei | kiitos mutta ei kiitos | ei enää | ei koskaan | ei ikinä | en halua | en halua enää
    en ole kiinnostunut | emme ole kiinnostuneita | ei kiinnosta | ei kiinnostusta | ei kiinnosta kiitos | peruuta
    peruuta tilaus | peru | peru tilaus | peruutus | lopeta | lopettakaa | lopeta jo | riittää | jo riittää | poista
    poista minut | poistakaa minut | poista listalta | poistakaa | kiellän | kieltäydyn | seis | ei mainoksia
    ei enää mainoksia | ei sähköpostia | ei enää sähköposteja | ei enää viestejä | ei uutiskirjeitä
    älkää lähettäkö | älä lähetä | älkää lähettäkö enää | jättäkää rauhaan | ei todellakaan | ei missään nimessä
    uutiskirjeen peruutus | en tarvitse | en suostu
    """,
    asks="""
    poistakaa minut | poista minut | poistakaa osoitteeni | poista osoitteeni | poistakaa sähköpostini
    poistaa minut | peruuttaa tilauksen | peru tilaukseni | peruuttakaa tilaukseni | peruuttaa uutiskirjeen
    en halua enää | en halua vastaanottaa | en halua mainoksia | en halua näitä | en halua teidän
    en ole kiinnostunut | ei kiinnosta | postituslistalta | listaltanne | sähköpostilistalta | perun suostumukseni
    älkää ottako yhteyttä | ei enää viestejä | ei enää sähköposteja | ei enää mainoksia | lopettakaa lähettäminen
    lopettakaa mainosten | älkää lähettäkö enää | älä lähetä enää | listoiltanne | rekisteristänne
    postituslistaltanne
    """,
    against="""
    en halua | ei enää | liikaa | liian | kyllästynyt | lopettakaa | lopeta | älkää | älä lähetä | älkää lähettäkö
    en halua saada
    """,
    mail="""
    sähköpost* | mainok* | mainos* | viest* | uutiskir* | tarjouk* | posti | posteja | lista* | roskapost*
    markkinoint*
    """,
    keeps="älkää poistako | en ole saanut | ei ole tullut",
    beside="sähköpostilla | sähköpostitse | postitse | hintalista",
    received="saanut | saapunut | tullut",
    hints="postituslist* | roskaposti* | listalta* | listalla* | rekisteri*",
    goods="""
    kuva* | valokuv* | muotokuv* | albumi* | tilaukse* | lasku* | varaus* | varauks* | kehys* | kehyks* | paketti*
    """,
    idioms="""
    ei hätää | ei haittaa | ei ongelmaa | ei kiirettä | ei vielä | ei se mitään | ei mitään | no niin | no joo
    ei väliä | ei kysyttävää | no hyvä | ei kestä | en tiedä | en vielä | en pääse | en ehdi
    """,
    wants="""
    haluaisin | haluaisimme | haluan yhden | kyllä | joo | mielelläni | mielellään | sopii | hyvä | otan | otamme
    mieluummin | käy
    """,
    requests="""
    voitteko | voisitteko | voitko | voisitko | milloin | paljonko | mitä maksaa | missä | lasku | laskun | tilaus
    tilaukseni | lähettäkää minulle | onko | mikä | saisinko
    """,
    polite="""
    hei | moi | moikka | terve | hyvä | päivää | hyvää päivää | huomenta | kiitos | kiitoksia | kiitos paljon
    kiitos etukäteen | ole hyvä | olkaa hyvä | pahoittelut | anteeksi | valitettavasti | mutta | ja | nyt | heti
    tällä hetkellä | haluan | kiitos tarjouksesta | ystävällisesti
    """,
    closing="""
    ystävällisin terveisin | terveisin | terv | t | yst terv | parhain terveisin | kiitos | kiitoksin | terkuin
    hyvää päivänjatkoa | ystävällisesti | yt
    """,
    common="""
    ja | tai | mutta | on | oli | ovat | mina | sina | han | me | te | he | minun | teidan | meidan | se | tama
    etta | kun | jos | missa | milloin | ei | en | kylla | kiitos | hyva | hyvin | viela | myos | vain | hei | moi
    kuva* | lasku* | hinta* | tilau* | maanantai* | tiistai* | keskiviikko* | torstai* | perjantai* | lauantai*
    sunnuntai* | tammikuu* | helmikuu* | maaliskuu* | huhtikuu* | toukokuu* | kesakuu* | heinakuu* | elokuu*
    syyskuu* | lokakuu* | marraskuu* | joulukuu* | sopii | olen | haluan | haluaisin | yksi | kaksi | kolme | neljä
    viisi | kuusi | seitsemän | tulee | tulemme | tulen | olemme | meitä | kaikki | perhe* | koira* | ensimmäinen
    toinen | kello
    """,
    opens="ma | ti | ke | to | pe | la | su | klo",
    wrote="kirjoitti | kirjoitti seuraavaa | on kirjoittanut | kirjoittaa",
    labels="lähettäjä | lähetetty | päivämäärä | päiväys | vastaanottaja | kopio | aihe | pvm | kenelle",
    original="alkuperäinen viesti | välitetty viesti | edelleenlähetetty viesti | välitetyn viestin alku",
    device="lähetetty | hanki outlook | lataa outlook | virukseton | iphonesta",
    disclaimer="tämä viesti | tämä sähköposti | luottamuksellinen | viestin sisältö",
    auto="automaattinen vastaus | poissa toimistolta | poissaoloviesti | poissa | lomalla | poissaoloilmoitus",
    prefixes="vs | vl | vast",
)
