"""Finnish and Turkish: sentences with holes, and words that make a reply worth asking about."""

from picpros.domain.reply.language import Language

SAID_FI_TR = (
    Language(
        code="fi",
        out="""
        unohtakaa minut | ei enää tällaisia | ei enää näitä | ei enää tätä
        ei kiitti | ei kiitos enää | ei enää kiitos | kiitti mutta ei | kiitti ei | ei tarvitse | ei tarvita | ei tarvetta | ei tarvetta kiitos | emme tarvitse | emme halua | en halua kiitos | en halua näitä
        en halua tätä | en kaipaa | en kaipaa näitä | ei mulle | ei minulle | ei meille | ei ole kiinnostusta | ei ole tarvetta | ei ikinä enää | ei sitten | eli ei | joten ei | siis ei | edelleen ei | sanoin jo ei | sanoin ei
        vastaan ei | vastaukseni on ei | vastaus on ei | vastaus ei | mieluummin ei | mieluiten ei | en jaksa | en jaksa näitä | stop | lopettakaa nyt | lopeta nyt | lopettakaa tämä | lopettakaa spämmi | riittää jo
        saa riittää | nyt riittää | jo riitti | peruuttakaa | peruuttakaa tilaus | perun | perun tilauksen | peruutan | peruutan tilauksen | perukaa | perukaa tilaus | poistakaa meidät | poistakaa osoite | poistakaa listalta
        älkää enää lähettäkö | älkää lähetelkö | älä lähetä enää | älkää häiritkö | antakaa olla | antakaa olla rauhassa | jättäkää minut rauhaan | jättäkää rauhaan | hus | painukaa | en suostu tähän | kiellän markkinoinnin | markkinointikielto
        ei mainoksia kiitos | ei mainontaa | ei enää mainontaa | ei postia | ei enää postia
        """,
        asks="""
        peruuttakaa tilaus | perukaa tilaus | peruutan tilauksen | perun tilauksen | perun uutiskirjeen | peruutan uutiskirjeen | perua uutiskirjeen | jättäkää minut rauhaan | jättäkää rauhaan | antakaa olla rauhassa
        pois listalta | pois postituslistalta | pois listaltanne | pois rekisteristä | listalta pois | kiellän markkinoinnin | suoramarkkinointikiel* | suoramarkkinoin* | markkinointikiel* | poistamaan yhteystiet* | poistamaan osoit* | poistamaan tieto* | markkinointirekister* | gdpr | en ole tilannut näitä
        en ole koskaan tilannut | en ole antanut lupaa | en ole suostunut | vastustan | lähettäkö enää | älkää enää | älkää lähetelkö | älkää lähettäkö minulle
        """,
        frames="""
        alkaa/ala/lopettakaa/lopeta/pyydan ettette/alkaa enaa/ei tarvitse/ei kannata/ei kiitos + lahet*/laita*/lahettele*/laittako/kirjoit*/ottako yhteytta/hairit*/spamm*/posti* + enaa/minulle/mulle/meille/mainok*/mainos*/viest*/sahkopost*/uutiskir*/tarjouk*/naita/tata/mitaan/tanne
        en/emme/ei/enka/enaa + halua/haluta/tarvitse/kaipaa/toivo/jaksa/haluaisi/ota/tahdo + enaa/naita/mainok*/mainos*/viest*/sahkopost*/uutiskir*/tarjouk*/vastaanot*/saada/teilta/teidan/mitaan
        poist*/pois/ota*/ottakaa/pyyhk* + minut/mut/meidat/osoit*/sahkoposti*/nimeni/tama osoite/pois/tietoni + lista*/postituslista*/rekister*/osoit*/uutiskir*/pois/sahkoposti*/teidan
        peru*/peruut*/irtisano*/lopet*/keskeyt* + tilau*/uutiskir*/mainos*/mainok*/viest*/lahet*/postit*/sahkoposti*/naiden + uutiskir*/mainos*/lahet*/sahkopost*/tilau*/viest*/minulle/kiitos
        poist* + osoit*/sahkopost*/yhteystie*
        peru*/peruut* + tilau* + uutiskir*
        """,
        keeping="""
        alkaa/ala + poist*/lopettako/lopeta/peru*/ottako + minua/meita/lahett*/listal*/tilaus*/pois
        alkaa/ala + lopettako/lopeta/poistako/poista|miksi + en/minut/ei/minua + enaa/poistet*/saa/tule
        """,
        keeps="en saa | ei tule enää | en sanonut ei | en sano ei | roskapostikansio* | roskapostissa | uusi osoite | uusi sähköposti | osoitteeni muuttuu | vaihtui osoite",
        insists="miksi/jos/milloin + ette/et/vielakin/edelleen/vihdoin + lopet*/poist*/lahet*|ei/en + onnistu/toimi/paase/pysty + peru*/poist*|olen/jo + pyytanyt/sanonut/kirjoittanut + lopet*/poist*/ei/monta",
        shy="ei | en | emme | ette | enka | alkaa | ala | liikaa | riittaa | lopet* | poist* | peru* | pois | ilman | vahemman | kyllasty* | arsytta* | turha* | hairit* | kiella* | rauhaan | stop | tarpeeksi",
        touch="tällais* | tämmös* | näitä | mainok* | mainos* | viest* | sahkopost* | uutiskir* | tarjouk* | teilta | lahett* | lahet* | lista* | jatkossa | tulevaisuudessa | vastaanot* | roskapost* | markkinoin* | yhteytt* | posti | postia | postit*",
        fond="rakastan/tykkaan/pidan/ihana/mukava/kiva lukea + viest*/uutiskir*/sahkopost*/tarjouk*",
        received="liite | liitettä | liitettä | liitteenä | liitetiedosto* | tiedosto | ei tullut | ei saapunut | ei näy",
        beside="sähköpostissa | sähköpostinne | viestissä | viestissänne | viestinne | viestisi | viestini | sähköpostini | tarjouksenne | tarjous on | hyvä tarjous | tarjouksesta",
        matters="alennuskood* | koodi* | ostoskor* | maanantai* | tiistai* | keskiviikko* | torstai* | perjantai* | lauantai* | sunnuntai* | viikonlop* | loma* | linkki* | linkin | salasana* | lada* | maksoin | maksu* | pysäköin* | kiinni | auki | sairas* | soitta* | puhelin* | katu | syntymäpäiv* | häät | koulu* | kello",
        goods="tausta* | tiedosto* | canvas* | taulu* | koko | koossa | toimitu* | lähety* | retusoin* | passikuva* | vedos* | tuloste* | lahjakort* | kehykse*",
        idioms="""
        ei kovin | ei niin | ei aivan | ei ihan | ei pelkästään | ei se | ei vaan | ei kun | ei tuo | ei toi | ei odota | ei voi olla | ei ole totta | ei ole kiire | ei oo kiire | ei ollut liitettä | ei liitettä | ei tullut | miksi ei | miksei | miksipä ei | en malta odottaa | en voi uskoa
        en ole varma | en löydä | en saanut | peruuttaa ajan | peruuttaa varauksen | perua varaus | peruuttaa tilaukseni | no mutta | no vau | no sehän | no kiva | no ei | eikä mitä
        """,
        wants="tilaan | tilaamme | varaan | varaamme | tulemme | tulen | nähdään | miksi ei | miksei | miksipä ei | ehdottomasti | ilmoittakaa meidät | ostan | ostamme | haluamme | tarvitsen | tarvitsemme",
        praise="ihan* | kauni* | upea* | upei* | hieno* | mahtava* | loistava* | täydelli* | suloi* | söpö* | mainio* | erinomai* | kiva | kivat | hyvät | onnistui* | hurmaava*",
        choices="""
        se/tuo/toi/toinen/tama + toinen/ensimmainen/toinen/sininen/punainen/vihrea/musta/valkoinen/iso/pieni/jossa/missa/vasemmalla/oikealla
        meita/meitä/on + on/nelja/viisi/kolme/vain
        mieluummin/vaan + se/sen/toinen/toisen
        ei/viela/vielakaan/en + ole + saapunut/tullut/saanut/valmis/ollut
        """,
        reasons="muutti*/muutin/muutimme/muuttanut/asun/asumme/kuollut/kuoli/edesmennyt/vaara henkilo/vaara osoite/en ole asiakas/en ole enää asiakas/elake*/elakkeella/en tunne/liian kallis/liian kaukana/liian vanha/oma kuvaaja/on kuvaaja/on valokuvaaja/oma valokuvaaja/olen kuvaaja/ei ole varaa",
        thanks="kiitos | kiitti | kiitoksia",
        greets="hei | moi | moikka | terve | hyvä | hyvää päivää | huomenta",
        polite="""
        hei kaikki | moi kaikki | hyvät | hyvä tiimi | kiitti | kiitos kuitenkin | kiitos silti | silti kiitos | kiitos kaikesta | kiitos kuvista | onnea | menestystä | kaikkea hyvää | hyvää jatkoa | hyvää syksyn jatkoa
        hyvää joulua | hyvää viikonloppua | jatkossa | tästä lähtien | tulevaisuudessa | lopullisesti | ikuisesti | pysyvästi | vielä | uudelleen | taas | vihdoin | joten | siis | eli | ok | no niin | rehellisesti
        vahvistakaa | pyydän vahvistusta | kiitos ymmärryksestä | pyydän | pyytäisin
        """,
        closing="hyvää jatkoa | kaikkea hyvää | hyvää syksyn jatkoa | hyvää viikonloppua | ystävällisin terveisin | terveisiä | t | moikka | heippa | kiitos ja hei | kiitos ja näkemiin",
        common="joka | jotka | mika | mita | miten | missa | siis | vaan | niin | nyt | sitten | aina | taas | ole | olet | olin | ollut | meille | teille | minulle | sita | tuo | nama | ne | kuin | koska | vaikka | ilman | jo | sen | teidan | minua | joo | juu | kun",
    ),
    Language(
        code="tr",
        out="""
        beni unutun | unutun beni
        hayır sağ olun | hayır almayayım | almayayım | almayalım | istemem | istemeyiz | hayır istemem | istemiyorum teşekkürler | teşekkürler istemiyorum | teşekkür ederim istemiyorum | yok teşekkürler | yok sağol | yok sağolun | yok istemem
        gerek yok teşekkürler | gerek yok artık | hiç gerek yok | lazım değil | ihtiyacım yok | ihtiyacımız yok | artık yeter | yeter ama | yeter be | bıktım | bıktık | dur artık | durun | durun artık | son verin | son | bitsin | kesin | kesin artık
        göndermeyin artık | artık göndermeyin | gondermeyin artik | yollamayın | yollamayın artık | atmayın | atmayın artık | yazmayın | yazmayın artık | bana yazmayın | mesaj atmayın | mail atmayın | spam yapmayın | spam atmayın
        rahat bırakın | beni rahat bırakın | bırakın artık | beni rahatsız etmeyin | listeden çıkarın beni | çıkarın | çıkarın beni | silin beni | silin adresimi | adresimi silin | kaydımı silin | üyeliği iptal | üyelik iptali | iptal edin lütfen | iptal istiyorum
        iptal ediyorum | aboneliği iptal edin | aboneliği sonlandırın | aboneliğimi sonlandırın | çıkmak istiyorum | ayrılmak istiyorum | hayır dedim | hayır diyorum | cevabım hayır | yanıtım hayır | cevap hayır | o zaman hayır | yani hayır | yine hayır | hala hayır | kesinlikle hayır
        kesinlikle istemiyorum | asla istemiyorum | bana göre değil | olmaz | yok olmaz | kalsın | kalsın teşekkürler | boş verin | boşverin | izin vermiyorum | onaylamıyorum | reddediyoruz | istemez | hayır istemez | itiraz ediyorum | engelledim | istemiyorm | istemiom | hyr | hayırr
        """,
        asks="""
        beni rahat bırakın | rahat bırakın | rahatsız etmeyin | spam yapmayın | kvkk | ticari elektronik ileti* | ileti almak istemiyorum | izin vermedim | iznim yok | onay vermedim | onayım yok | hiç üye olmadım | üye olmadım | kayıt olmadım | itiraz ediyorum
        son verin | son verilmesini | sonlandırılmasını | durdurulmasını | silinmesini | çıkarılmasını | çıkarılmamı | listeden çıkmak | üyelikten çıkmak | abonelikten ayrılmak
        """,
        frames="""
        mail*/e posta*/eposta*/mesaj*/reklam*/bulten*/promosyon*/kampanya*/spam*/teklif*/bildirim*/indirim*/ilan*/ileti*/bunlari/bana/bize/artik/bir daha/lutfen/bundan sonra/bundan boyle + gondermey*/yollamay*/atmay*/yazmay*/istemiyor*/istemem/istemeyiz/yapmay*/iletmey*/gelmesin/almak istemiyor*/gormek istemiyor*/duymak istemiyor*/ihtiyacim yok/ihtiyac yok/kesin/birakin/durdur*/iptal
        gondermey*/yollamay*/atmay*/yazmay*/istemiyor*/yapmay* + artik/lutfen/bir daha/bana/bize
        liste*/uyelik*/abonelik*/bulten*/kayit*/kaydim*/adres*/veri taban*/veritaban*/rehber*/mail adres*/ismim*/adim* + cikar*/cikmak/sil*/iptal/kaldir*/sonlandir*/ayril*/silin*
        beni/bizi/adresimi/mailimi/ismimi/kaydimi + cikar*/sil*/kaldir*/listeden/rahat birak*
        cok fazla/biktim/yeter/biktik/usandim + mail*/mesaj*/reklam*/spam*/e posta*/bulten*/promosyon*/artik
        """,
        keeping="""
        listeden/aboneligimi/uyeligimi/beni/sakin/gondermeyi/yazmayi/mail/mailleri + cikarmay*/iptal etmey*/silmey*/birakmay*/kesmey*/durdurmay*
        niye/neden/nicin + cikar*/silindi*/gelmiyor*/listeden/almiyorum
        """,
        keeps="gelmiyor | almıyorum | hayır demedim | hayır demiyorum | spam klasör* | spama düş* | spam kutu* | yeni adres* | yeni mail* | mail adresim değişti | göndermeye devam | devam edin | hayır duası",
        insists="neden/niye/nicin/hala/kac kere/kac kez/defalarca + gonder*/cikarmadi*/silmedi*/soyledim/yazdim/iptal|cikamiyorum/iptal edemiyorum/calismiyor/silemiyorum + abonelik*/listeden",
        shy="""
        hayir | istemiyor* | istemem | gondermey* | yollamay* | atmay* | yazmay* | yeter | iptal | sil* | cikar* | dur* | birak* | degil | yok | asla | fazla | biktim | rahatsiz | gereksiz | kapat* | engel* | yapmay* | usandim | son verin | kes*
        almayayim | kalsin
        """,
        touch="""
        mail* | e posta* | eposta* | mesaj* | reklam* | bulten* | promosyon* | kampanya* | teklif* | liste* | sizden | gonder* | bundan sonra | bundan boyle | artik | bir daha | spam* | bildirim* | iletisim* | abonelik* | uyelik* | yazmay*
        yollamay* | bilgilendirme*
        """,
        fond="seviyorum/bayiliyorum/hosuma gidiyor/keyifle/zevkle + mail*/bulten*/kampanya*/mesaj*|mail*/bulten*/kampanya*/mesaj*/maillerinizi + seviyorum/bayiliyorum/okuyorum/hosuma gidiyor",
        received="ekte | eki | ek dosya | ekli | dosya yok | dosya gelmedi | ek yok | eklenmemiş",
        beside="mailinizde | mailiniz | e postanız | e postanızda | mesajınız | mesajınızda | teklifiniz | teklif için | bu teklif | mailim | mesajım | kampanya güzel",
        matters="indirim* | kod* | kupon* | sepet* | pazartesi* | salı | çarşamba* | perşembe* | cuma | cumartesi* | pazar | hafta sonu* | tatil* | bağlantı* | link* | şifre* | indir | indiremedim | ödedim | ödeme* | havale* | park | kapalı | açık | hasta* | aramak | telefon* | sokak | doğum günü* | düğün* | okul* | saat* | açamadım",
        goods="arka plan* | arkaplan* | dosya* | kanvas* | tablo* | boyut* | ebat* | teslimat* | kargo* | rötuş* | vesikalık* | pasaport* | baskı* | kapora* | elbise* | stüdyo*",
        idioms="""
        hayır diğeri | hayır öteki | hayır o değil | hayır bu değil | hayır şu | hayır bekleyin | hayır ya | hayır duası | hayırlı olsun | hayırlı işler | hayırlı günler | hayırlısı | hayırlı | yok yok | yok artık | yok canım | yok böyle
        neden olmasın | niye olmasın | ek yok | acelem yok | sıkıntı yok | problem yok | fark etmez | randevumu iptal | rezervasyonu iptal | çekimi iptal | sipariş iptali | yeter ki | son bir | son fotoğraf | son durum | son kez
        """,
        wants="sipariş vermek | sipariş ediyorum | ayırtmak | ayırtın | rezervasyon | geliyoruz | geleceğiz | görüşürüz | neden olmasın | alalım | alıyoruz | yazın bizi | kaydedin | satın almak | iki tane | tane istiyorum | tane alalım",
        praise="güzel* | çok güzel | harika* | muhteşem* | mükemmel* | süper* | şahane* | nefis* | bayıldım* | bayıldık* | beğendik* | beğendim* | elinize sağlık | ellerinize sağlık | ellerinize emeğinize | emeğinize sağlık | enfes | tatlı | şirin | başarılı",
        choices="""
        diger*/oteki*/obur*/ikinci*/ilk*/mavi*/kirmizi*/yesil*/siyah*/beyaz*/buyuk*/kucuk*/sagdaki*/soldaki* + olan*/fotograf*/resim*/arka plan*/cerceve*/olsun/istiyorum
        dort/bes/uc/alti/sadece + kisi*/kisiyiz
        henuz/hala/daha + gelmedi/ulasmadi/almadim/hazir degil/karar
        """,
        reasons="tasindim/tasindik/yasiyorum/oturuyorum/vefat/oldu rahmetli/rahmetli/yanlis kisi/yanlis adres/yanlis numara/musteriniz degilim/emekli/tanimiyorum/cok pahali/cok uzak/yasliyim/kendi fotografcim/fotografciyim/param yok",
        thanks="teşekkürler | teşekkür ederim | sağol | sağolun | sağ olun | teşekkür ederiz",
        greets="merhaba | selam | sayın | sevgili | iyi günler | günaydın | iyi akşamlar",
        polite="""
        herkese merhaba | arkadaşlar | değerli | sevgili | sevgili evlatlarım | sayın ilgili | ilgililere | yine de teşekkürler | yine de sağolun | her şey için teşekkürler | fotoğraflar için teşekkürler | ilginiz için teşekkürler | bol şans
        başarılar | hayırlı işler | hayırlı günler | allah razı olsun | allaha emanet olun | kendinize iyi bakın | mutlu yıllar | iyi hafta sonları | bundan sonra | bundan böyle | artık | bir daha | sonsuza dek | tamamen | tekrar | yine
        o halde | o zaman | yani | peki | tamam | ok | açıkçası | dürüst olmak gerekirse | kusura bakmayın ama | lütfen onaylayın | bilgi verin | anlayışınız için teşekkürler | tesekkurler | tesekkur ederim | sagolun | olur mu | saygılar
        """,
        closing="hayırlı işler | hayırlı günler | başarılar | başarılar dilerim | kolay gelsin | iyi günler dilerim | allaha emanet olun | hoşçakalın | sevgilerimle | saygılarımızla | iyi akşamlar | görüşmek üzere",
        common="bizi | beni | seni | sizi | size | bize | bana | olan | oldu | oldum | ederim | ediyorum | ettim | kadar | sonra | once | simdi | hala | henuz | her | hep | hic | sadece | burada | orada | neden | niye | cunku | ise | eger | adet | tane | ellerinize | saglik | dua* | gelecek | gelen",
    ),
)
