"""How people refuse mailings by law or by form: the right to object, consent withdrawn, struck from a register."""

from picpros.domain.reply.language import Language

LAW = (
    Language(
        code="en",
        asks="""
        direct marketing | do not call list | do not contact list | do not mail list | do not email list | suppression list
        article 21 | art 21 | ccpa | casl | pecr | data protection act | right to opt out | right to object | cold email
        withdraw permission | withdraw my permission | withdrew my consent | withdrew consent | unsolicited commercial
        """,
        frames="""
        object/objection/opposed/oppose/objecting/exercise/exercising/invoke/invoking + to/my/right/against/the + marketing/advertis*/promo*/mailings/solicit*/processing/profiling/to object/opt out/erasure/be forgotten/data
        under/pursuant to/in accordance with/per/according to/as per + gdpr/casl/ccpa/can spam/law/article/act/regulation/pecr
        consent/permission/authorization/authorisation/authority + is/has been/was/to + withdrawn/revoked/rescinded/never given/not given/denied/refused
        do not/dont/never/no/not + have/had/give/given/gave/has + my/our/any/permission/consent + consent/permission/to contact/to email/to mail/to send/to use/to write
        this/consider this/take this/please accept/accept/treat this/here/formal/official + is/as/my/a/formal/official/our + unsub*/opt out/removal/notice of opt/withdrawal/objection/refusal
        request/demand/hereby/formally + removal/deletion/erasure/cessation/unsubscription/unenrol*/opt out/request removal/request deletion/be removed
        place/add/put/enter + me/us/this/my + on/to + do not/suppression/no mail/no contact/no email/blacklist/opt out
        please/kindly/must + cease/desist/refrain/abstain + all/from/any/and/further
        """,
    ),
    Language(
        code="de",
        asks="direktwerbung | direktmarketing | robinsonliste | robinson liste | art 21 | artikel 21 | dsgvo | uwg | werbeverbot | werbesperre | unverlangte | unerlaubte werbung | abmahnung | unterlassungs*",
        frames="""
        widersprech*/widersprich*/widerspruch/widerrufe/widerruf/widerrufen/einspruch + ich/hiermit/der/gegen/wir/meine/die/jegliche/jeder/jedwede/gemäß/nach + werb*/daten/nutzung/verarbeitung/verwendung/zusendung*/newsletter*/marketing/einwilligung/speicherung/dsgvo/direktwerbung/zustimmung/kontaktaufnahme
        untersage/verbiete/verbitte/untersagen/verbitten/verbieten + ich/mir/ihnen/wir/uns/euch/hiermit
        fordere/fordern/verlange/verlangen/ersuche/ersuchen/bitte um/bitten um/erbitte + löschung meiner/löschung der daten/löschung aller/austragung/streichung/unterlassung/entfernung meiner/sperrung meiner/abmeldung/löschung aus/entfernung aus
        sperren/sperrt/sperre + meine adresse/meine e mail/meine daten/mich/meine mailadresse
        kein/keine/keinerlei/nie/nicht + einverständnis/einwilligung/zustimmung/erlaubnis/genehmigung/eingewilligt/zugestimmt/einverstanden/erlaubt
        """,
    ),
    Language(
        code="nl",
        asks="direct marketing | recht van verzet | bel me niet | artikel 21 | avg | bezwaar tegen | bezwaar maken | ongevraagde reclame | ongewenste reclame | bezwaar",
        frames="""
        maak/maken/teken/dien/heb/hebben + ik/wij/we/hierbij/bezwaar/verzet + bezwaar/verzet/bezwaar tegen + tegen/aan/in/op
        maak/maken/teken/heb + bezwaar/verzet + tegen/aan
        trek/trekken/intrekken/herroep + ik/wij/mijn/de/hierbij/onze + toestemming
        geen/nooit/niet + toestemming + gegeven/verleend/geef/voor/om
        verzoek/verzoeken/vraag/eis/sommeer + mij te verwijderen/mij te schrappen/mijn adres te/mijn gegevens te/te staken/mij uit te schrijven/mij af te melden/uitschrijving/geen mails/geen reclame
        verwijder/schrap/wis/verwijderen/schrappen/wissen + mijn adres/mijn gegevens/mijn e mailadres/mijn mailadres/mijn emailadres/mijn naam/mij uit/mij van/ons uit/ons van/me uit/me van
        mijn/ons/onze + adres/gegevens/e mailadres/mailadres/emailadres/naam + te verwijderen/verwijderen/te schrappen/schrappen/te wissen/wissen/verwijderd
        """,
    ),
    Language(
        code="fr",
        asks="démarchage | bloctel | cnil | rgpd | prospection | droit d opposition | droit à l effacement | article 21 | liste robinson | lcap | sans mon consentement | sans mon accord",
        frames="""
        oppose/opposons/opposition/opposer/refuse/refusons/interdis/exerce/exerçons + à/au/à la/aux/toute/mon/droit/que/formellement/l envoi/la/votre/de recevoir/tout/vos + prospection/publicit*/démarchage/marketing/sollicit*/traitement/utilisation/courriel*/mail*/envoi*/données/promotion*/newsletter*/offres/opposition/commercial*/communication*
        retire/retirons/révoque/annule + mon/notre/je/mes/consentement + consentement/accord/autorisation
        jamais/pas/aucun/ne + donné/donne/autorisé/consenti/consens + accord/consentement/autorisation/à recevoir/à ce
        demande/demandons/exige/exigeons/sollicite/veuillez + ma suppression/ma radiation/ma désinscription/mon désabonnement/mon retrait/être radié*/être retiré*/être désinscri*/être supprimé*/la désinscription/le désabonnement/suppression de mes/suppression de mon/effacement de mes/effacement de mon/l arrêt de vos/l arrêt de ces/de ne plus
        """,
    ),
    Language(
        code="es",
        asks="lista robinson | publicidad directa | mercadotecnia | artículo 21 | rgpd | lopd | profeco | arco | derecho de supresión | derecho de oposición | sin mi consentimiento | sin mi autorización | marketing directo",
        frames="""
        me opongo/nos oponemos/oposición/ejerzo/ejercer/ejercito/rechazo + a/al/mi/que/mis/el/de/derecho/cualquier/toda + publicidad/marketing/tratamiento/uso/datos/oposición/envío*/correos/comunicaciones/promociones/supresión/recibir/mercadotecnia
        revoco/revocamos/retiro/retiramos/anulo/cancelo + mi/el/nuestro/cualquier + consentimiento/autorización/permiso
        nunca/no/jamás/sin + he dado/di/doy/dimos/otorgué/autoric* + consentimiento/permiso/autorización/para/mi/envío
        solicito/solicitamos/exijo/pido/pedimos/requiero/ruego/favor de/sírvanse/agradeceré + mi baja/la baja/supresión de mis/eliminación de mis/eliminación de mi/ser eliminad*/ser excluid*/cancelación de mi/borrado de mis/ser retirad*/den de baja/darme de baja/eliminarme/no enviarme/borrarme/retirarme/no enviar publicidad/no enviar correos/no enviar promociones
        """,
    ),
    Language(
        code="pt",
        asks="marketing direto | lgpd | rgpd | procon | artigo 21 | direito de oposição | sem o meu consentimento | sem meu consentimento | sem autorização | não perturbe",
        frames="""
        oponho me/opomo nos/me oponho/oposição/exerço/exercer/oposiciono + à/ao/a/o/meu/direito/tratamento/de/contra + marketing/publicidade/tratamento/dados/oposição/envio/comunicações/e mails/uso/recebimento
        revogo/retiro/retiramos/cancelo/revogar/revogamos + o/meu/a/minha/qualquer/o meu + consentimento/autorização/permissão
        nunca/não/jamais + dei/autoriz*/dou/consenti/concedi + consentimento/autorização/permissão/o envio/para
        solicito/solicitamos/exijo/peço/requeiro/pedimos/favor/agradeço + minha remoção/a minha remoção/minha exclusão/a minha exclusão/a exclusão do meu/a remoção do meu/exclusão dos meus/remoção dos meus/me excluam/me removam/me retirem/descadastr*/eliminação dos meus/cancelamento da minha/não me enviem/não enviem mais/não enviar mais
        """,
    ),
    Language(
        code="it",
        asks="marketing diretto | registro delle opposizioni | registro opposizioni | gdpr | garante | articolo 21 | art 21 | diritto di opposizione | diritto alla cancellazione | senza il mio consenso | senza consenso | senza autorizzazione",
        frames="""
        mi oppongo/ci opponiamo/opposizione/esercito/esercitare/oppongo/rifiuto + al/alla/il/a/all/mio/diritto/ogni/di + marketing/pubblicit*/trattamento/dati/opposizione/invio/comunicazioni/uso/cancellazione/newsletter*/promo*
        revoco/ritiro/revochiamo/nego/annullo + il/mio/ogni/qualsiasi + consenso/autorizzazione
        mai/non + dato/do/autorizz*/prestato/acconsent*/ho dato + consenso/autorizzazione/il/a/all
        chiedo/chiediamo/esigo/richiedo/pretendo/prego/vogliate/si prega + cancellazione dei miei/la mia cancellazione/cancellarmi/la rimozione del mio/rimozione dei miei/eliminazione dei miei/essere cancellat*/essere rimoss*/non inviarmi/non inviare più/non ricevere/togliermi/rimuovermi/eliminarmi/disiscri*/essere eliminat*/depennarmi/la disiscrizione/non inviare pubblicità/non inviare altre
        """,
    ),
    Language(
        code="sv",
        asks="direktmarknadsföring | direktreklam | nix registret | nixregistret | artikel 21 | dataskyddsförordningen | motsätter mig | motsätter oss | bestrider | reklamspärr | utan mitt samtycke | undanber",
        frames="""
        motsätter/invänder/protesterar + mig/oss/mot/jag/vi
        återkallar/drar tillbaka/återtar/drar + jag/mitt/samtycke/härmed/vårt/tillbaka + samtycke*/medgivande/tillstånd
        aldrig/inte/ej + gett/givit/lämnat/ger/godkänt + samtycke/tillstånd/lov/medgivande
        begär/kräver/yrkar/ber/önskar/bör + radering av mina/radera mig/bli raderad/tas bort från/bli borttagen/avregistrer*/bli struken/ni upphör/ta bort mig/ni slutar/slippa få/slippa era/att ni tar bort mig/raderas/borttagning av min
        """,
    ),
    Language(
        code="da",
        asks="direkte markedsføring | robinsonlisten | robinson listen | robinsonliste | markedsføringsloven | artikel 21 | databeskyttelse* | gør indsigelse | indsigelse | reserverer mig | frabeder | uanmodede | uanmodet",
        frames="""
        modsætter/protesterer/reserverer + mig/os + mod/imod
        tilbagekalder/trækker/tilbagetrækker + mit/jeg/hermed/vores/samtykke + samtykke/tilladelse
        aldrig/ikke + givet/gav/giver + samtykke/tilladelse/lov
        kræver/anmoder/beder/ønsker/forlanger + mig slettet/blive slettet/sletning af mine/blive fjernet/afmeldelse/framelding/i stopper/i ophører/i holder op/undgå jeres/blive fri for/mine data slettet/mit navn slettet/mine oplysninger slettet
        """,
    ),
    Language(
        code="nb",
        asks="direkte markedsføring | reservasjonsregisteret | markedsføringsloven | artikkel 21 | personvern* | gdpr | reserverer meg | reservere meg | reserverer oss | reservert meg | motsetter meg | motsetter oss | protesterer mot | innsigelse",
        frames="""
        motsetter/reserverer/reservere/protesterer + meg/oss/mot/seg
        trekker/tilbakekaller/trekke + jeg/mitt/samtykke/herved/vårt/tilbake + samtykke*/tillatelse/tilbake
        aldri/ikke + gitt/ga/gir + samtykke/tillatelse/lov
        krever/ber/anmoder/ønsker/forlanger + meg slettet/bli slettet/sletting av mine/bli fjernet/avmelding/dere stopper/dere slutter/opphør/slippe disse/slippe deres/mine data slettet/å slippe/å bli slettet/å bli fjernet
        """,
    ),
    Language(
        code="fi",
        asks="suoramarkkinoin* | markkinointikiel* | tietosuoja* | gdpr | artikla 21 | vastustan | vastustaa | kiellän | kiellän teitä | robinson | markkinointilupa* | peruutan suostumukseni | perun suostumukseni",
        frames="""
        kiellän/kielläm*/vastustan/vastustam*/kiellan/kieltää + markkino*/mainos*/mainon*/lähet*/käyt*/tietojeni/minulle/osoitteeni/teitä/kaiken/suoramark*/sähköpost*/yhteydeno*
        peruutan/perun/peru*/peruut* + suostumu*/luva*/lupa*/suostumukseni/markkinointi*
        en ole/emme ole/en + koskaan/antanut/anna + lupaa/suostumusta/antanut/suostunut
        pyydän/vaadin/pyydämme/vaadimme/toivon + poistamaan minut/poistamaan osoit*/poistamaan tieto*/tietojeni poist*/osoitteeni poist*/lopettamaan lähett*/lopettamaan mainos*/lähettämisen lopet*/olla lähettämättä/ettette lähetä/poistamista listal*
        """,
    ),
    Language(
        code="pl",
        asks="marketing bezpośredni | marketingu bezpośredniego | sprzeciw | sprzeciwiam się | wnoszę sprzeciw | rodo | uodo | artykuł 21 | art 21 | prawo sprzeciwu | lista robinsona | bez mojej zgody | nie wyrażam zgody | wycofuję zgodę | cofam zgodę | odwołuję zgodę",
        frames="""
        sprzeciw*/wnoszę/zgłaszam/składam + sprzeciw/wobec/się/na/przeciw* + przetwarza*/marketing*/reklam*/wysył*/danych/mail*/ofert*/wobec/newsletter*
        wycofuję/cofam/odwołuję/wycofać/cofnąć/wycofuje/cofnięcie + zgod*/moją/swoją + zgod*/na
        nie/nigdy + wyraż*/wyrazi*/dawa*/udziela*/dałem/dałam/zgadza* + zgod*/się na/na to/pozwolenia
        żądam/żądamy/proszę o/wnoszę o/domagam się/prosimy o + usunięcia moich/usunięcie moich/usunięcia mojego/usunięcie mojego/usunięcia mnie/usunięcie mnie/zaprzestania/zaprzestanie/wykreślenie/wykreślenia/wypisanie/wypisania/wstrzymanie wysyłki/zaprzestanie wysyłania/usunięcie z listy/usunięcie adresu
        """,
    ),
    Language(
        code="cs",
        asks="přímý marketing | přímého marketingu | přímým marketingem | gdpr | námitk* | vznáším námitku | odvolávám souhlas | odvolat souhlas | robinsonův seznam | úoou | článek 21 | bez mého souhlasu | nesouhlasím",
        frames="""
        vznáším/podávám/vznést/namítám/nesouhlasím + námitk*/proti/se/s + zpracov*/zasílán*/marketing*/reklam*/použ*/nabíd*/obchodn*/tím/odběr*
        odvolávám/beru/stahuji/ruším/odvolat + svůj/souhlas/zpět/tímto/můj + souhlas*/zpět
        nikdy/ne/nedal*/neposkytl*/nedával* + jsem/jsme/vám/souhlas + souhlas*/svolení/dal/dala/neudělil*/nedal*
        žádám/žádáme/požaduji/prosím o/požadujeme/přeji si + vyřazení z/o vyřazení/výmaz mých/o výmaz/vymazání mé/vymazání mých/ukončení zasílání/zastavení zasílání/zrušení odběru/zrušení zasílání/abyste mi přestali/abyste mi neposílali/být vyřazen*/být vymazán*/o odhlášení/odstranění mé/odstranění mých/odstranění z databáze/odstranění ze seznamu
        """,
    ),
    Language(
        code="ru",
        asks="прямой маркетинг | 152 фз | закон о рекламе | фас | отзываю согласие | согласие отзываю | без моего согласия | возражаю | отказываюсь от рассылк* | отказ от рассылк* | роскомнадзор",
        frames="""
        отзываю/отозвать/аннулирую + свое/своё/согласие/мое/моё/разрешение + согласие/разрешение/на/обработк*
        возражаю/протестую/запрещаю/отказываюсь/отказываемся + против/от/использ*/присыла*/получ*/обраб*/вам/отправ*/дальнейш*/ваш* + рассыл*/реклам*/письм*/писем/данн*/обраб*/использ*/получ*/мой/моего/сообщ*/мне/предлож*
        не/никогда + давал*/дава*/дал/дала/даю/соглашал*/разрешал* + согласи*/разрешени*/на это/на рассыл*/вам
        прошу/требую/просим + удалить меня/исключить меня/прекратить/убрать меня/меня больше не/больше не присыл*/больше не пис*/удалить мой/удалить мои/вычеркнуть/отписать/впредь не/не беспоко*/не присылать мне/мне не присыл*/меня исключить/меня удалить/меня отписать/не отправлять мне/исключить мой/исключить из
        """,
    ),
    Language(
        code="tr",
        asks="kvkk | ticari ileti | ticari elektronik ileti* | iys | ileti yönetim sistemi | doğrudan pazarlama | onayımı geri | iznimi geri | rızamı geri | rızam yok | ret hakkı* | ret hakkımı | izinsiz",
        frames="""
        onayımı/iznimi/rızamı/muvafakatimi/onayimi + geri/iptal + alıyorum/çekiyorum/ediyorum/aldım
        kullanılmasına/işlenmesine/gönderilmesine/pazarlamaya/iletilere/reklamlara + itiraz/karşıyım/onay vermiyorum/rıza/izin vermiyorum
        gönderilmemesi*/iletilmemesi*/yollanmamasi*/yapılmaması*/gönderilmesin/aranmama* + rica/talep/istiyor*/isterim/diler*/ederim/ederiz/arz
        gonderilmemesi*/iletilmemesi*/yollanmamasi*/silinmesi*/çıkarılma*/sonlandırılma*/iptali*/durdurulma*/kaldırılma*/kesilmesi*/iptal edilme*/çıkartılma*/cikarilma* + rica/talep/istiyor*/istirham/ederim/ederiz/bekliyor*/arz
        liste*/bülten*/üyeliğ*/abonelik*/kaydım*/adresim*/ismim*/üyelik* + silinme*/çıkarıl*/iptali*/sonlandır*/kaldır*/çıkart*/iptalini
        """,
    ),
    Language(
        code="zh",
        asks="撤回同意 | 撤銷同意 | 撤销同意 | 反对 | 反對 | 个人信息保护法 | 個資法 | 个资法 | 未经同意 | 未經同意 | 未经许可 | 未經許可 | 拒绝营销 | 拒絕行銷 | 拒收 | 停止使用我",
        frames="""
        拒绝/拒絕/反对/反對/谢绝/謝絕 + 接收/营销/行銷/推广/推廣/广告/廣告/邮件/郵件/促销/促銷/再/任何/宣传/信件
        从未/從未/没有/沒有/并未/並未/未曾 + 同意/授权/授權/许可/許可/订阅/訂閱
        要求/请求/請求/请/請/麻烦/麻煩 + 删除我/刪除我/移除我/把我/将我/將我/停止发/停止發/停止寄/停止给我/停止給我/停止推/剔除/除名/从名单/從名單/从列表/從列表/删掉我/刪掉我
        """,
    ),
    Language(
        code="ja",
        asks="個人情報保護法 | 特定電子メール法 | 利用停止 | 配信拒否 | 受信拒否 | 同意を撤回 | 同意していません | 同意した覚え | 承諾していません | 登録した覚え | 異議",
        frames="""
        個人情報/アドレス/名簿/登録情報/連絡先/リスト + 削除/抹消/消して/消去/外して/利用停止/除外
        広告/宣伝/勧誘/営業/メルマガ/メール/案内/お知らせ/送信/配信 + お断り/拒否/やめて/止めて/ご遠慮/結構です/不要/停止/控えて/中止/いりません/要りません/迷惑
        """,
    ),
)
