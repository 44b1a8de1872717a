"""Finnish, Turkish, Chinese, Japanese and Korean: sentences with holes, and words worth asking about."""

from picpros.domain.reply.language import Language

OTHERS_SENTENCES = (
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
        matters="maanantai* | tiistai* | keskiviikko* | torstai* | perjantai* | lauantai* | sunnuntai* | viikonlop* | loma* | linkki* | linkin | salasana* | lada* | maksoin | maksu* | pysäköin* | kiinni | auki | sairas* | soitta* | puhelin* | katu | syntymäpäiv* | häät | koulu* | kello",
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
        matters="pazartesi* | salı | çarşamba* | perşembe* | cuma | cumartesi* | pazar | hafta sonu* | tatil* | bağlantı* | link* | şifre* | indir | indiremedim | ödedim | ödeme* | havale* | park | kapalı | açık | hasta* | aramak | telefon* | sokak | doğum günü* | düğün* | okul* | saat* | açamadım",
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
    Language(
        code="zh",
        no="n0t | 不需 | 不必 | 免了 | 算了 | 別 | 别",
        out="""
        忘了我 | 忘了我吧
        不必了 | 不必 | 免了 | 算了 | 算了吧 | 不用谢谢 | 谢谢不必 | 不了不了 | 不要不要 | 不用不用 | 不要烦我 | 不要再烦我 | 别来烦我 | 别再来 | 别再烦 | 打扰了 | 别打扰 | 勿扰 | 请勿扰 | 不要打扰 | 不要骚扰 | 别骚扰 | 停止骚扰
        不要寄了 | 别寄了 | 不要再寄 | 不要再寄了 | 别再寄了 | 请不要再寄 | 请不要再寄了 | 请不要寄 | 不用再寄了 | 不用再发了 | 不用发了 | 不用再发 | 不必再发 | 不必再发了 | 请别再发 | 请别再发了 | 请别发了 | 请停止 | 请停止发送 | 停止发送
        请停发 | 停发 | 请取消 | 请删除 | 请移除 | 请退订我 | 帮我退订 | 给我退订 | 我要取消 | 我要取消订阅 | 我想退订 | 我想取消订阅 | 麻烦退订 | 麻烦取消 | 取消我的订阅 | 取消吧 | 退了吧 | 退订谢谢 | 不想要了 | 不想要谢谢 | 不需要谢谢 | 我不需要谢谢
        不感兴趣谢谢 | 没有需要 | 没需要 | 没有需求 | 没需求 | 无需 | 无需要 | 无兴趣 | 不考虑 | 不考虑了 | 暂不需要 | 暂时不需要 | 回复不 | 回复不要 | 我的回答是不 | 我说不 | 我说了不要 | 说了不要 | 拉黑 | 已拉黑 | 屏蔽 | 走开 | 烦死了 | 很烦 | 烦人 | 闭嘴
        no谢谢 | no 不要 | 拒收 | 我拒收 | 拒绝接收 | 拒绝推广 | 拒绝广告 | 谢绝推销 | 谢绝广告 | 不收广告 | 停吧 | 够了够了 | 不要给我发 | 不要再给我发 | 不要再给我发了 | 别给我发了 | 别给我寄了 | 唔使 | 唔使喇 | 唔该唔好再send | 唔好再send | 唔好再寄 | 唔好再發
        """,
        asks="""
        拒收 | 拒绝接收 | 谢绝推销 | 停止推送 | 不要推送 | 不再推送 | 别推送 | 不要骚扰 | 停止骚扰 | 别骚扰 | 不要打扰 | 別再打擾 | 用不着这些优惠 | 移出列表 | 移出邮件 | 移出推广 | 唔好再 | 我没有订阅 | 从未订阅 | 没有订阅过 | 没订阅过 | 没有同意 | 未经同意 | 撤回授权 | 个人信息保护
        不用再发 | 不必再发 | 不用再寄 | 不必再寄 | 不用给我发 | 不用再给我 | 不要再给我 | 别再给我 | 就不要再发 | 不要再发给我 | 不用发给我 | 不要发给我 | 请停发 | 不要再寄给 | 别再发给
        """,
        frames="""
        不要/别/勿/不用/不必/停止/不想/不愿/不希望/不需要/不再/请勿/甭/拒绝/无需/别再/不要再 + 发/寄/收/接收/接到/推送/联系/联络/打扰/骚扰/群发/投递 + 邮件/广告/促销/推销/信息/优惠/给我/到我/我/这些/这类/此类/了/推广/通知/电邮/newsletter/垃圾/宣传/任何
        不要/别/不用/不必/停止/不想/不再/请勿/以后/今后 + 给我/再给我/向我/往我/给我们/给本公司/再向 + 发/寄/推送/打/联系
        把/将/请将/请把/从/由 + 我/邮箱/地址/名单/列表/数据库/通讯录/名录/系统/推广 + 删/移/去掉/除名/取消/剔除/拿掉/划掉/清除/踢出
        删除/移除/去掉/删掉/取消/退出/退/剔除 + 我/邮箱/订阅/名单/列表/推送/推广/邮件列表/通讯/会员通知 + 邮箱/地址/名单/列表/订阅/推送/信息/邮件/推广/吧/谢谢
        太多/太频繁/受够/烦/厌倦/讨厌 + 邮件/广告/促销/推销/信息/电邮/垃圾/推广/通知
        对 + 不感兴趣/没兴趣/没有兴趣/不再感兴趣
        不/没/无 + 感兴趣/需要/想要/需/想再 + 优惠/广告/促销/推销/邮件/服务/推广/这些/了
        """,
        keeping="""
        不要/别/千万别/不想/不会/请别/没有/没 + 取消/退订/停/删/移除 + 订阅/我的订阅/发/推送/我
        不要/别/千万别/不想/不会 + 退订/取消订阅/停止|为什么/怎么 + 不/没/把我/没有 + 收/发/退订/删/取消
        """,
        keeps="收不到 | 没再收到 | 继续发 | 请继续 | 没有说不 | 没说不 | 不是说不 | 垃圾箱里 | 垃圾邮件箱 | 新邮箱 | 新地址 | 换邮箱 | 更换邮箱 | 不要停",
        insists="为什么/怎么/如果/多次/几次/已经/都说 + 还/一直/不停/再/要求/说过/不 + 发/寄/退订/取消/删|无法/不能/点不/没法/退不 + 退订/取消/了",
        shy="不 | 别 | 勿 | 停 | 没 | 无 | 拒 | 免 | 太多 | 够了 | 烦 | 删 | 移除 | 退 | 取消 | 除名 | 不再 | 莫",
        touch="邮件 | 广告 | 促销 | 推销 | 优惠 | 电邮 | 推广 | 推送 | 名单 | 列表 | 再发 | 发送 | 给我发 | 发给我 | 寄给 | 以后 | 今后 | 订阅 | 通知 | 宣传 | 打扰 | 骚扰 | 垃圾 | 接收 | 收到这",
        fond="喜欢/爱看/期待/爱/欢喜 + 邮件/优惠/订阅/通知/推送|邮件/优惠/订阅/推送 + 喜欢/很棒/有趣",
        received="再发一次 | 重发 | 再发我 | 附件 | 没有附上 | 没附 | 没寄到 | 没送到 | 没到 | 收到了",
        beside="邮件中 | 邮件里 | 你们的邮件 | 您的邮件 | 我的邮件 | 信里 | 优惠码 | 优惠券 | 优惠价 | 有优惠 | 优惠吗 | 这个优惠 | 发送到 | 发送给 | 发到我的邮箱 | 邮箱是",
        matters="星期 | 周一 | 周二 | 周三 | 周四 | 周五 | 周六 | 周日 | 周末 | 假期 | 链接 | 密码 | 下载 | 付款 | 支付 | 转账 | 停车 | 关门 | 开门 | 迟到 | 生病 | 打电话 | 电话 | 路 | 生日 | 婚礼 | 学校 | 点钟 | 打不开",
        goods="附件 | 背景 | 文件 | 尺寸 | 快递 | 包裹 | 相框 | 修图 | 证件照 | 全家福 | 底片 | 印 | 冲洗 | 画布 | 套餐 | 定金 | 退款 | 收据 | 蓝 | 红 | 绿 | 地址填 | 单号",
        idioms="""
        不怎么 | 不太 | 不是这 | 不是那 | 不是第 | 不是的 | 不是不是 | 不对 | 不够 | 不行吗 | 不会吧 | 不敢相信 | 不得不 | 不愧 | 不用谢 | 不谢 | 不赶 | 不忙 | 不着急 | 不必急 | 不必担心 | 不要忘 | 不要急 | 别急 | 别忘 | 别担心 | 别客气 | 为什么不 | 何不 | 没收到 | 没有收到
        没有附件 | 没看到附件 | 没想到 | 不要裁 | 不要修 | 不要蓝 | 不要红 | 不要框 | 不要那 | 不要这张 | 不只 | 不仅 | 不止 | 取消预约 | 取消拍摄 | 取消我的订单 | 取消我的预约 | 退款 | 停车
        """,
        wants="我要 | 我们要 | 请给我 | 预订 | 订 | 下单 | 到时见 | 为什么不 | 何不 | 买 | 要两张 | 要一张 | 就这张 | 同意 | 没有意见 | 周六见 | 预约 | 帮我预约 | 请继续",
        praise="漂亮 | 好看 | 很美 | 真美 | 太美 | 很好 | 太棒 | 很棒 | 真棒 | 完美 | 满意 | 喜欢 | 赞 | 惊艳 | 不错 | 精彩 | 优秀 | 好极了 | 太好了 | 可爱",
        choices="""
        那张/这张/另一张/另外/第一张/第二张/第三张/蓝色/红色/绿色/黑色/白色/左边/右边/大的/小的/前面/后面 + 的/那/张/个/款/背景/吧/比较
        我们/一共/共 + 四/五/三/六/两 + 个人/人/位
        还/尚未/一直/仍 + 没/没有/未 + 到/收到/决定/好
        """,
        reasons="搬家/搬走/搬到/住在/去世/过世/走了/找错/发错/认错/弄错/不是客户/不是你们的客户/退休/年纪大/不认识/太贵/太远/没钱/有摄影师/是摄影师/自己拍",
        thanks="谢谢 | 谢谢你 | 谢谢您 | 謝謝",
        greets="你好 | 您好 | 亲爱的 | 尊敬的 | 嗨",
        polite="""
        各位 | 诸位 | 大家 | 你们好 | 您们好 | 贵公司 | 贵方 | 亲 | 老师好 | 还是谢谢 | 不过谢谢 | 谢谢你们 | 谢谢大家 | 谢谢您们 | 谢谢关照 | 谢谢合作 | 谢谢配合 | 谢谢理解 | 感谢理解 | 辛苦了 | 生意兴隆 | 祝生意兴隆 | 新年快乐 | 圣诞快乐
        以后 | 今后 | 从今以后 | 从现在起 | 从今天起 | 永远 | 永久 | 再次 | 又 | 那么 | 那 | 好吧 | 嗯 | 哦 | 啊 | 唉 | 说实话 | 坦白说 | 请确认 | 麻烦确认 | 烦请 | 劳驾 | 拜托 | 请您 | 请你们 | 吧 | 哦谢谢 | 谢 | 3q | thx
        """,
        closing="祝生意兴隆 | 生意兴隆 | 祝安 | 祝工作顺利 | 工作顺利 | 祝一切顺利 | 万事如意 | 谢谢理解 | 感谢理解 | 谢谢合作 | 拜托了 | 再见 | 顺颂商祺 | 敬祝商安",
        common="""
        个 | 人 | 家 | 大 | 小 | 上 | 下 | 中 | 来 | 去 | 到 | 过 | 还 | 再 | 又 | 就 | 把 | 被 | 给 | 从 | 对 | 说 | 想 | 看 | 做 | 用 | 发 | 收 | 买 | 多 | 少 | 点 | 时 | 间 | 今 | 明 | 天 | 号 | 年 | 周 | 一 | 二 | 三 | 四 | 五 | 六 | 没 | 无 | 为 | 因 | 但
        件 | 单 | 价 | 钱 | 址 | 错 | 次 | 寄 | 订 | 取 | 消 | 填 | 附 | 它 | 他 | 她 | 呢 | 吧 | 啊 | 哦 | 儿 | 女 | 妈 | 爸 | 孩 | 子 | 真 | 太 | 最 | 先 | 后
        """,
    ),
    Language(
        code="ja",
        out="""
        忘れてください | 私のことは忘れて
        no でお願いします | noでお願いします | no です | noです | ノーでお願いします | いいえでお願いします | いいえです | 答えはno | 答えはノー | 答えはいいえ | 返事はno | 停止でお願いします | 解除でお願いします | 不要でお願いします | 拒否でお願いします
        ご遠慮申し上げます | 遠慮申し上げます | ご遠慮いたします | 遠慮いたします | ご遠慮させていただきます | 遠慮させていただきます | ご遠慮願います | 辞退申し上げます | 辞退させていただきます | お断り申し上げます | お断りさせていただきます
        結構でございます | もう結構でございます | 今後は結構です | 今後結構です | もうけっこうです | いらん | もういらん | いらねえ | いらない | もういらないです | いらないっす | 要らん | 必要ない | 必要なし | 必要ございません | 必要としていません | 無用です | 無用
        送るな | もう送るな | 送らんといて | 送ってこないで | 送ってこないでください | 送付不要 | 送信不要 | 送信停止 | 送付停止 | 送信をやめてください | 送るのをやめてください | メールやめて | メールやめてください | メール停止 | メール配信停止 | メール拒否 | メール要りません | メールいりません
        メールいらない | 案内不要 | ご案内不要 | ご案内は不要です | ご案内は結構です | 案内は結構です | お知らせ不要 | お知らせは不要です | お知らせは結構です | dm不要 | dmはいりません | 宣伝不要 | 営業お断り | 勧誘お断り | 広告はいりません | 広告お断り | メルマガ不要 | メルマガ停止
        メルマガはいりません | 登録抹消 | 登録削除 | 抹消してください | 名簿から削除 | 外してください | 除外してください | 消してください | アドレス削除 | 配信リストから外して | 興味ないです | 興味なし | 興味ないので | 迷惑です | 迷惑 | うざい | しつこい | 二度と送るな | 二度とメールしないで | やめろ | やめてほしい | やめて下さい
        配信を止めて下さい | 配信停止して | 配信停止して下さい | 止めて下さい | 退会お願いします | 退会で | 解除お願いします | 解約お願いします | 停止お願いします | 停止して | 停止して下さい | 中止をお願いします | ノーサンキュー | パス | パスします | 今後不要です | 今後は不要です | 今後は不要 | 今後不要
        """,
        asks="""
        名簿から | 名簿より | リストより | 宛先から | 登録を抹消 | 登録抹消 | 登録削除 | アドレスを消 | アドレスの削除 | アドレス削除 | 配信の停止 | 配信を中止 | 配信を取り | 配信は不要 | 配信は結構 | 配信は希望 | 配信をお断り | 送信は不要 | 送付は不要 | 送付を停止 | 送付を中止 | 送付をやめ | ご遠慮申し上げ | 遠慮申し上げ
        ご遠慮させて | 遠慮させて | ご遠慮願 | ご案内は結構 | 案内は結構 | お知らせは結構 | お知らせは不要 | お知らせはいりません | ご案内はいりません | ご案内は今後 | メールは結構 | メールは今後 | メールを止めて | メールをやめて | メールを停止 | メールしないで | メールを送らない | 広告メールは | 二度と送 | 送ってこない | 送って来ない
        送るのを止め | 送るのはやめ | 外していただけ | 除外して | 営業メール | 受信拒否 | 受け取りを希望しません | 個人情報の削除 | 同意して | 申し込んだ覚え | 登録した覚え | 登録していません | 希望しておりません | 希望いたしません | 不要ですので | 不要なので | いりませんので | お送りいただかなく | お送り頂かなく | 送っていただかなく | 送らなくて
        送らなくていい | 送信しなくて | いただかなくて結構
        """,
        frames="""
        メール/案内/お知らせ/広告/宣伝/配信/メルマガ/dm/ニュースレター/キャンペーン/セール/情報/はがき/ハガキ/今後/もう/これ以上/二度と + 不要/いらな/いりません/要りません/要らな/結構です/けっこうです/必要ありません/必要ない/必要ござ/やめて/止めて/停止/中止/送らない/送ら ない/お断り/遠慮/辞退/希望しません/しないで/迷惑/解除/送るな/拒否
        アドレス/リスト/名簿/登録/宛先/会員/データ/メーリング + 削除/外し/消して/消し/除外/抹消/解除/取り消/抜い/はずし
        送/配信/連絡/案内/メール + ないで/なくて結構/なくていい/なくて大丈夫/なくて構/のをやめ/のを止め/のはやめ/を控え/お控え/ないよう/ないで下さい
        """,
        keeping="""
        停止/解除/退会/削除/配信停止 + しないで/しません/しなくて/するつもりはない/したくない/したくありません/ではなく
        なぜ/どうして + 届か/来な/停止/解除
        """,
        keeps="届かない | 届かなく | これからも送って | 今後も送って | 引き続き送って | やめないで | 止めないで | noとは言って | noと言ってない | 迷惑メールに入 | 迷惑メールフォルダ | 新しいアドレス | アドレスが変わ | アドレス変更 | 楽しみにしています",
        insists="なぜ/何度/何回/いつまで/どうすれば/どうやって + まだ/も/送/配信/解除/停止 + 来/送/届/お願い/解除/停止|解除/停止/退会 + できません/できない/方法",
        shy="ない | ません | 不要 | やめ | 止め | 停止 | 中止 | 断 | 遠慮 | 辞退 | 解除 | 削除 | 外し | 迷惑 | 多すぎ | 結構 | 拒否 | 退会 | 要らん | いらん | なし | 控え | 消し",
        touch="メール | 案内 | お知らせ | 広告 | 宣伝 | 配信 | メルマガ | dm | ニュースレター | キャンペーン | 送 | 今後 | リスト | 名簿 | 登録 | セール | アドレス | 勧誘 | 営業 | 情報",
        hints="ご遠慮 | 名簿から | お断り | 抹消 | うざい | しつこい | 迷惑です",
        fond="メール/メルマガ/案内/お知らせ + 楽しみ/嬉し/うれし/好き/楽しく",
        received="添付 | 届いてい | 届きませ | ファイル | 未着",
        beside="メールに | メールの | メールを拝見 | メールありがとう | 返信メール | ご案内ありがとう | ご案内いただき | ご案内を拝見 | お知らせありがとう | メールを送りました | メールした | メールしました",
        matters="月曜 | 火曜 | 水曜 | 木曜 | 金曜 | 土曜 | 日曜 | 週末 | 休み | リンク | パスワード | ダウンロード | 支払 | 振込 | 振り込 | 駐車 | 閉ま | 開い | 開け | 遅れ | 病気 | 電話 | 誕生日 | 結婚式 | 学校 | 時に",
        goods="背景 | データ | 添付 | ファイル | 領収書 | 見積 | サイズ | 配送 | 荷物 | 届け先 | 証明写真 | 七五三 | 成人式 | 家族写真 | 額 | フレーム | 修正 | 色 | 枚 | 料金 | 返金 | 名前の",
        idioms="""
        问题ありません | いいえあの | いいえその | いいえこの | いいえ違 | いえ違 | いえ別 | いやいや | いや本当 | いやー | いや素 | いえとんでも | いいえとんでも | いえ大丈夫 | とんでもない | 構わない | なるほど | 間違いない | 問題ない | 申し分ない | 仕方ない | 何でもない | いえこちら
        撮影をキャンセル | 撮影の停止 | 注文を取り消 | 予約を取り消 | 注文の取り消 | もったいない | 少ない | しかない | かもしれない
        """,
        wants="でお願いします | をお願いします | 注文します | 予約します | 申し込みます | 購入します | 伺います | 行きます | 参加します | にします | が良いです | がいいです | 頼みたい | お願いできます | 追加で | 送ってほしい",
        praise="素敵 | 素晴らし | 綺麗 | きれい | 最高 | 可愛い | かわいい | 感動 | 嬉しい | うれしい | 気に入 | 完璧 | 見事 | 美し | 良かった | よかった | 大好き | 満足",
        choices="""
        写って/うつって + 方/ほう
        青/赤/緑/黒/白/茶/二枚目/一枚目/三枚目/最初/右/左/大きい/小さい/もう一つ/別/あちら/こちら/そちら/あの/その + ほう/方/の/写真/背景/で/やつ
        まだ/未だ + 届/決ま/もら/受け取/来て
        """,
        reasons="引っ越/転居/亡くな/他界/死去/宛先違い/人違い/間違い/客ではあり/顧客ではあり/定年/高齢/存じ上げ/高すぎ/遠い/遠く/カメラマンがい/自分で撮",
        thanks="ありがとう | ありがとうございます | 結構です",
        greets="こんにちは | こんばんは | おはようございます",
        polite="""
        様 | さん | 御中 | 皆様 | 皆さま | ご担当者様 | 担当者様 | 拝啓 | 前略 | 失礼します | 失礼いたします | 初めまして | 大変恐縮ですが | 恐縮ですが | 誠に勝手ながら | 勝手ながら | 勝手を言いますが | すみませんが | 申し訳ないですが | 申し訳ありませんが | 申し訳ございませんが | 悪いけど | せっかくですけど
        これから | これからは | 今後は | 今後一切 | 一切 | 二度と | 以後 | 以降 | ご確認ください | ご確認をお願いします | ご対応ください | ご対応お願いします | ご対応お願いいたします | ご対応をお願いします | ご理解ください | どうぞお元気で | お元気で | お疲れ様です | お疲れさまです | ご苦労様です | いつもありがとうございます
        写真ありがとうございました | 先日はありがとうございました | その節はありがとうございました | では | それでは | はい | ええと | あの | えっと | なので | ので | よろしく | 宜しく | どうかよろしくお願いします | です | でお願いします | で
        """,
        closing="失礼します | 失礼いたします | かしこ | 拝 | 草々不一 | どうぞお元気で | 皆様どうぞお元気で | よろしく | 何卒よろしくお願いいたします | 何卒よろしくお願い申し上げます | どうぞよろしくお願いいたします | よろしくお願い申し上げます",
    ),
    Language(
        code="ko",
        out="""
        아니요 됐습니다 | 됐습니다 | 됐어요 | 아니요 됐어요 | 괜찮아요 | 아니요 괜찮아요 | 필요없어요 | 필요 없어요 | 안 받을래요 | 안 받겠습니다 | 그만 보내 주세요 | 그만 보내주세요 | 보내지 마세요 | 보내지 말아 주세요 | 보내지 말아주세요 | 더 이상 보내지 마세요
        이제 그만 | 싫습니다 | 노 땡큐 | 관심 없어요 | 관심없어요 | 원치 않습니다 | 거절합니다 | 탈퇴 | 탈퇴합니다 | 해지해 주세요 | 해지해주세요 | 삭제해 주세요 | 삭제해주세요 | 빼 주세요 | 빼주세요 | 구독취소합니다 | 구독 취소합니다 | 수신거부해주세요 | 수신거부 부탁드립니다 | 수신 거부 부탁드립니다
        """,
        asks="보내지 마* | 보내지 말* | 그만 보내* | 받고 싶지 않* | 원하지 않* | 원치 않* | 수신 거부* | 목록에서 삭제* | 명단에서 삭제* | 명단에서 빼* | 목록에서 빼* | 리스트에서 빼* | 리스트에서 삭제* | 주소를 삭제* | 연락하지 마* | 연락하지 말*",
        frames="""
        이메일*/메일*/광고*/홍보*/뉴스레터*/더 이상/더는/앞으로/다시는/이런 + 보내지/그만/받고 싶지/원하지/원치/필요 없어*/필요 없습*/필요 없는*/필요없*/거부*/중단*/중지*/사양*/안 받을*/안 받겠*/안 받아*
        목록*/명단*/리스트*/주소*/메일링*/연락처* + 삭제*/빼주*/빼 주세요/제외*/지워*
        """,
        keeping="구독/수신/취소/해지/삭제 + 하지 마세요/하지 말아/하지 마라/하지 말고/하지 말아주세요/취소하지*/해지하지*",
        shy="않아* | 않습* | 않은* | 않을* | 없어* | 없습* | 없는* | 없음* | 마세요 | 그만 | 거부* | 중단* | 중지* | 삭제* | 해지* | 취소* | 싫어* | 싫습* | 빼주* | 빼 | 안",
        touch="메일* | 이메일* | 광고* | 홍보* | 뉴스레터* | 앞으로 | 더 이상 | 보내* | 구독* | 수신* | 목록* | 명단*",
        received="첨부* | 도착* | 파일*",
        matters="월요일* | 화요일* | 수요일* | 목요일* | 금요일* | 토요일* | 일요일* | 주말* | 링크* | 비밀번호* | 결제* | 입금* | 주차* | 전화* | 생일* | 결혼*",
        goods="첨부* | 배경* | 촬영* | 액자* | 배송* | 택배*",
        wants="주문하* | 예약하* | 부탁드려요 | 할게요 | 하고 싶어요",
        praise="예뻐요 | 예쁘* | 멋져요 | 멋지* | 좋네요 | 최고* | 마음에 들* | 아름다* | 훌륭*",
        reasons="이사*/돌아가*/사망*/잘못*/고객이 아니*/은퇴*/비싸*/멀어*",
        thanks="감사합니다 | 괜찮습니다",
        greets="안녕하세요",
        polite="네 | 저 | 저기 | 앞으로 | 더 이상 | 이제 | 부탁드립니다 | 부탁드려요 | 수고하세요 | 수고하십니다 | 담당자님 | 확인 부탁드립니다",
        closing="수고하세요 | 드림 | 올림 | 안녕히 계세요 | 고맙습니다",
        common="은 | 는 | 이 | 가 | 을 | 를 | 에 | 의 | 도 | 우리* | 저희* | 사진을 | 사진이 | 잘 | 너무 | 정말 | 다음 | 주세요 | 입니다 | 있습니다 | 합니다",
    ),
)
