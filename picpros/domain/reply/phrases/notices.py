"""By which words a notice is told from a person's own sentence that begins like one ("This email is my last word").

Stems only: a notice has several of them, and a client who writes of pictures or mails has hardly one.
"""

from picpros.domain.reply.language import Language

NOTICES = (
    Language(
        code="en",
        notice="""
        intended | confidential* | privileged | recipient* | addressee* | disclos* | unauthori* | printing
        print this | virus* | malware | originated | external sender | external source | external email | external e mail
        outside of the organi* | outside your organi* | outside the organi* | from outside | click links | click on links
        open attachments | often get email | learn why this is important | registered in england | registered office
        liability | liable | legally | in error | unsubscribe send | unsubscribe from this group | this list visit
        because you are subscribed | to post to this | view this discussion | any views | unless expressly | save a tree
        no trees
        """,
    ),
    Language(
        code="de",
        notice="""
        vertraulich* | empfänger* | adressat* | ausdruck* | irrtümlich* | rechtlich geschütz* | unbefugt*
        rechtsverbindlich* | viren* | rechtlicher hinweis | absender* | externe* absender
        """,
    ),
    Language(
        code="es",
        notice="confidencial* | destinatari* | aviso legal | imprim* | protección de datos | por error",
    ),
    Language(
        code="fr",
        notice="""
        confidentiel* | confidentialité | destinataire* | imprim* | par erreur | expéditeur externe
        """,
    ),
    Language(
        code="pt",
        notice="""
        confidencia* | destinatári* | aviso legal | imprim* | por engano | por erro
        """,
    ),
    Language(
        code="it",
        notice="""
        riservat* | confidenzial* | destinatari* | stampar* | per errore | presente messaggio | questo messaggio
        """,
    ),
    Language(
        code="nl",
        notice="vertrouwelijk* | geadresseerde* | print* | ten onrechte | afdruk* | rechten worden ontleend | bestemd voor",
    ),
    Language(code="da", notice="fortrolig* | modtager* | udskriver | printer | ved en fejl"),
    Language(code="nb", notice="konfidensiell* | mottaker* | skriver ut | taushetsplikt* | ved en feil"),
    Language(code="sv", notice="konfidentiell* | mottagar* | skriver ut | sekretess* | av misstag"),
    Language(code="fi", notice="luottamuksel* | vastaanottaja* | tulost* | salassa*"),
    Language(code="pl", notice="poufn* | adresat* | przez pomyłkę | drukowan* | wydruk*"),
    Language(code="cs", notice="důvěrn* | adresát* | příjemc* | uzavření smlouvy | omylem | vytisk*"),
    Language(
        code="ru",
        notice="конфиденциальн* | адресат* | получател* | по ошибке | распечат*",
    ),
    Language(code="tr", notice="gizli* | alıcı* | yazdır* | yanlışlıkla"),
    Language(code="zh", notice="保密 | 机密 | 機密 | 收件人 | 错收 | 誤收 | 病毒 | 打印"),
    Language(code="ja", notice="機密 | 受信者 | 宛先 | 名宛人 | 転載 | 誤って | 守秘"),
)

POSTSCRIPTS = """
    ps | p s | pps | p p s | pd | p d | pós escrito | nb | n b | пс | п с | зы | з ы | nachtrag | 追伸 | 又及 | 附言 | 追記
    """
"""What begins the words under a name, which are as much meant as those above it."""
