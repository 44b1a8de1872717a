"""Turkish."""

from picpros.domain.reply.language import Language

TURKISH = Language(
    code="tr",
    no="hayır | hayir | yok | hayır hayır",
    out="""
    hayır teşekkürler | hayır teşekkür ederim | hayır sağolun | hayır sağol | teşekkürler hayır | istemiyorum
    istemiyoruz | artık istemiyorum | hayır istemiyorum | ilgilenmiyorum | ilgilenmiyoruz | ilgimi çekmiyor
    artık ilgilenmiyorum | hayır ilgilenmiyorum | abonelikten çık | abonelikten çıkmak istiyorum
    aboneliği iptal et | aboneliğimi iptal edin | abonelik iptali | iptal | iptal et | iptal edin | üyelikten çık
    üyeliğimi iptal edin | listeden çıkar | listeden çıkarın | beni çıkarın | beni çıkar | beni listeden çıkarın
    sil | silin | beni silin | kaldır | kaldırın | dur | durdur | durdurun | yeter | artık yeter | bitti | son
    asla | bir daha asla | kesinlikle hayır | reddediyorum | ret | reddet | göndermeyin | mail göndermeyin
    bir daha göndermeyin | mesaj göndermeyin | reklam istemiyorum | mail istemiyorum | e posta istemiyorum
    rahatsız etmeyin | çıkış | onayımı geri çekiyorum | vazgeçtim | gerek yok | lüzum yok | stop lütfen
    """,
    asks="""
    abonelikten çık* | aboneliğimi iptal | aboneliğimi sonlandır* | üyeliğimi iptal | listeden çıkar*
    listenizden çıkar* | beni çıkar* | beni listeden | beni silin | adresimi silin | adresimi listeden
    mailimi silin | almak istemiyorum | istemiyorum artık | artık istemiyorum | ilgilenmiyorum | ilgilenmiyoruz
    rahatsız etmeyin | iletişime geçmeyin | mesaj atmayın | mail atmayın | yazmayın | göndermeyi bırakın
    göndermeyi kesin | onayımı geri çekiyorum | iznimi geri | bir daha yazmayın | bir daha göndermeyin
    artık göndermeyin | mail göndermeyin | e posta göndermeyin | mesaj göndermeyin | reklam göndermeyin
    bana göndermeyin
    """,
    against="""
    istemiyorum | istemiyoruz | çok fazla | bıktım | yeter | durdurun | göndermeyin | artık | kesin | göndermeyiniz
    gönderme | yollamayın
    """,
    mail="""
    mail* | e posta* | eposta* | mesaj* | bülten* | reklam* | promosyon* | kampanya* | liste* | posta* | spam*
    teklif* | bildirim*
    """,
    keeps="iptal etmeyin | çıkarmayın | almadım | gelmedi | silmeyin",
    beside="mail ile | e posta ile | mail yoluyla | maille",
    received="almadım | gelmedi | gelmiyor | ulaşmadı",
    hints="abonelik* | aboneli* | listeniz* | spam* | göndermeyin* | rahatsız",
    goods="foto* | resim* | resm* | portre* | albüm* | sipariş* | fatura* | çekim* | randevu* | çerçeve* | paket*",
    idioms="""
    sorun değil | problem değil | henüz değil | hayır sorun değil | acele yok | acelesi yok | sorun yok
    problem yok | bilmiyorum | hayır tamam | yok mu | siparişi iptal | siparişimi iptal | randevuyu iptal
    hayır olur | daha değil
    """,
    wants="""
    isterim | istiyorum | rica ederim | isteriz | evet | tabii | tabi | elbette | olur | uygun | tercih ederim
    tamam | alırım | daha iyi
    """,
    requests="""
    misiniz | mısınız | musunuz | miyim | mıyım | ne zaman | ne kadar | nerede | hangi | kaç | fatura | faturayı
    sipariş | siparişim | randevu | gönderir | gönderebilir | var mı | mümkün mü | nasıl
    """,
    polite="""
    merhaba | merhabalar | selam | iyi günler | günaydın | iyi akşamlar | sayın | sayın yetkili | teşekkürler
    teşekkür ederim | teşekkür ederiz | çok teşekkürler | sağolun | sağ olun | sağol | lütfen | rica ediyorum
    kusura bakmayın | özür dilerim | maalesef | ama | ve | şimdi | hemen | şu an | şu anda | şimdilik | derhal
    teklif için teşekkürler | kolay gelsin
    """,
    closing="""
    saygılarımla | saygılar | iyi çalışmalar | iyi günler | selamlar | teşekkürler | teşekkür ederim | sevgiler
    saygılarımızla | hürmetler | kolay gelsin
    """,
    common="""
    ve | veya | ama | bir | bu | su | o | ben | sen | biz | siz | onlar | benim | sizin | bizim | icin | ile | de
    da | ki | mi | mu | ne | nasil | nerede | kim | evet | hayir | tamam | tesekkurler | tesekkur | lutfen | cok
    daha | var | yok | degil | guzel | iyi | merhaba | selam | foto* | resim* | resmi | fatura* | fiyat* | siparis*
    pazartesi | sali | carsamba | persembe | cuma | cumartesi | pazar | ocak | subat | nisan | mayis | haziran
    temmuz | agustos | eylul | ekim | kasim | aralik | olur | gun | saat | yarin | bugun | olarak | gibi | istiyorum
    iki | üç | dört | beş | altı | yedi | sekiz | kişi | geleceğiz | geleceğim | geliyoruz | her | hiç | aile*
    köpek* | ilk | ikinci
    """,
    opens="tarihinde",
    wrote="şunu yazdı | yazdı | şunları yazdı | şöyle yazdı | tarihinde yazdı | yazmış",
    labels="kimden | gönderen | gönderildi | gönderme tarihi | tarih | kime | alıcı | bilgi | konu | cc",
    original="""
    orijinal mesaj | özgün ileti | iletilen mesaj | yönlendirilmiş mesaj | iletilen ileti | orijinal ileti
    yönlendirilen mesaj
    """,
    device="""
    iphoneumdan gönderildi | iphone umdan gönderildi | benim iphone | samsung mobile | outlook u edinin
    android için | ios için | gönderildi | ipad imden
    """,
    disclaimer="bu e posta | bu mesaj | bu ileti | gizlilik | yasal uyarı | bu elektronik | lütfen çevreyi",
    auto="otomatik yanıt | otomatik cevap | ofis dışında | ofis dışı | izinliyim | dışarıda",
    prefixes="ynt | ilt | cvp | yan",
)
