"""Portuguese and Italian: sentences with holes, and words that make a reply worth asking about."""

from picpros.domain.reply.language import Language

SAID_PT_IT = (
    Language(
        code="pt",
        out="""
        me esqueçam | me esquece | esqueçam me | esquece
        não por favor | não precisa | não precisa mais | não precisa mandar | não precisa mandar mais | não precisam mandar mais | não precisa enviar | nem pensar
        nem morto | melhor não | prefiro não | prefiro que não | acho que não | não mesmo | não viu | não e não | eu disse não | já disse não | respondo não
        minha resposta é não | a resposta é não | resposta não | então não | um não | é não | fica não | então fica não | continua não | não de novo | tô fora | estou fora
        passo | eu passo | tira eu | me tira | me tirem | me tirem daí | me tira daí | me tire daí | me tira dessa | me apaga | me apague | me apaguem | apaguem | apagar
        bloquear | para | parou | parem já | pare já | parem com isso | pare com isso | chega disso | já deu | já chega | basta disso | deixem em paz | me deixem em paz
        me deixa em paz | me deixe em paz | não me mandem | não me mande | não me mandem nada | não me mande nada | não mande nada | não enviem nada | sem spam
        não me incomodem | não incomode | não incomodem | não perturbe | cancela | cancela isso | cancela tudo | cancela aí | cancelem isso | desinscreva me | desinscrever me
        desinscrição | dar baixa | baixa | deem baixa | anulem | anule | não é pra mim | não é para mim | nada disso | obrigado não | obrigada não | num quero | nao kero | n quero | ñ | ñ quero | ñ obrigado | nope
        """,
        asks="""
        me deixem em paz | me deixa em paz | me deixe em paz | deixem me em paz | tira meu nome | tira o meu nome | tirem meu nome | tirem o meu | tire meu nome | tire o meu
        fora da lista | da vossa base | da base de dados | do mailing | do vosso mailing | da mailing list | da newsletter | lgpd | rgpd | direito de oposição | me oponho
        oponho me | não autorizei | nunca autorizei | não autorizo | nunca me inscrevi | não me inscrevi | nunca me cadastrei | não me cadastrei | nunca pedi
        não preciso de receber | não precisa mandar | não precisa enviar | não precisam mandar | não precisam enviar | não precisa mais mandar | não precisa mais enviar
        """,
        frames="""
        não/nunca/parem de/pare de/para de/deixem de/deixe de/chega de/sem/nem + me/nos/mais/quero/queremos/desejo/desejamos/gostaria/precisa*/pretendo/envi*/mand* + mand*/envi*/receb*/escrev*/contat*/contact*/incomod*/emails/e mails/propaganda*/promocoes/ofertas/newsletter*/publicidade/mensagens/spam
        mandem/mande/envie/enviem/manda/envia/mandar/enviar + mais nada/não/mais não/nada
        tirem/tire/tira/tirar/retirem/retire/retirar/removam/remova/remover/excluam/exclua/excluir/apaguem/apague/apagar/eliminem/elimine/eliminar/descadastr*/cancelem/cancele/cancelar/deletem/delete/deletar/saquem + me/nos/meu/minha/o meu/a minha/este/esse/nosso/de/da/eu + lista/listas/base/dados/email/e mail/endereco/cadastro/newsletter*/mailing/contato/contatos/contactos/assinatura/subscricao/inscricao/nome
        tirem/tire/tira/tirar/retirem/retire/removam/remova/remover/excluam/exclua/apaguem/apague/descadastrem + me/nos/eu + da/de/do/dessa/desta/dai/desse
        me/nos + tirem/tire/tira/tirar/removam/remova/retirem/retire/excluam/exclua/descadastrem/descadastre/apaguem + da/de/do/dessa/desta/dai/desse/por favor
        dispenso/dispensamos + as/os/suas/seus/promocoes/ofertas/emails/propaganda*/mensagens/newsletter* + promocoes/ofertas/emails/propaganda*/mensagens/newsletter*
        dispenso/dispensamos + promocoes/ofertas/emails/propaganda*/mensagens/newsletter*
        cancel*/anul*/suspend*/parem/pare/parar/chega/basta/cansad*/fart*/cessem/encerrar/encerrem/demasiad* + assinatura/subscricao/inscricao/envio/envios/emails/e mails/mensagens/propaganda*/promocoes/ofertas/newsletter*/publicidade/spam/cadastro
        não/nunca/sem/nenhum + quero/queremos/desejo/tenho/temos/preciso/precisamos/suporto/aguento + mais/interesse/ofertas/promocoes/propaganda*/emails/receber/suas/vossas/disso
        """,
        keeping="""
        não/nunca + cansem/canse/deixem/deixe/parem/pare + de mandar/de enviar/de me mandar/de escrever
        não/nunca/por favor não/jamais + me/parem/pare/deixem/deixe/cancelem/cancele/quero/para + tirem/tire/tira/removam/remova/excluam/de mandar/de enviar/de me/cancelar/sair/descadastr*/minha/a minha/de receber
        por que/porque/porquê + me/não/fui + tiraram/removeram/recebo/mandam/enviam/descadastr*
        """,
        keeps="não recebo | não tenho recebido | não estou recebendo | não disse não | eu não disse não | não disse que não | na caixa de spam | lixo eletrônico | novo email | novo e mail | mudei de email | novo endereço",
        insists="por que/porque/se/quando/até quando + não/continuam/vão/ainda + param/parar/tiram/removem/mandando/enviando/cancelam|não/impossível + funciona/consigo/dá/encontro + descadastr*/cancelar/sair|já + pedi/disse/solicitei/falei + não/parar/parem/tirem/cancel*/remov*/sair",
        shy="""
        não | nao | nunca | sem | nada | chega | parem | pare | parar | menos | tirem | tira | tire | remov* | retir* | exclu* | cancel* | demais | cansad* | fart*
        incomod* | jamais | nem | nenhum* | recus* | fora | apagu* | dispens* | ñ
        """,
        touch="""
        emails | e mails | mensage* | promoc* | oferta* | publicidade | propaganda* | boleti* | newsletter* | de vocês | vossos | envio* | enviar* | enviem | mandar* | mandem
        mandando | receber | lista | daqui pra frente | no futuro | spam | comunicac* | contat* | contact* | escrev* | notificac* | anuncio*
        """,
        fond="adoro/amo/ama/gosto/curto/alegra + emails/e mails/newsletter*/promocoes/ofertas/mensagens",
        received="anexo | anexos | em anexo | anexado | anexada | arquivo | ficheiro | não chegou",
        beside="no seu email | seu email | seu e mail | meu email | meu e mail | sua mensagem | a mensagem | minha mensagem | sua oferta | a oferta | essa oferta | esta oferta",
        matters="código | desconto | cupom | carrinho | celular | segunda feira | terça feira | quarta feira | quinta feira | sexta feira | sábado | domingo | fim de semana | férias | link | senha | baixar | paguei | pagamento | pix | estacionamento | fechado | aberto | doente | ligar | telefone | rua | aniversário | casamento | escola",
        goods="fundo | fundos | arquivo* | ficheiro* | tela* | tamanho* | entrega* | pacote* | retoque* | vestido | quadro* | ensaio* | sinal | deposito | nota fiscal | passaporte | molduras | entregam",
        idioms="""
        não muito bom | não muito bem | não tão | não tanto | não exatamente | não a outra | não o outro | não essa | não esse | não é | não era | não espera | não acredito | não posso acreditar | não vejo a hora | não tem de que | não há de que
        não tem anexo | não veio | não chegou | não esqueçam | não se esqueça | não estou certo | não tenho certeza | não tenho palavras | por que não | porque não | como não
        nada mal | nada a ver | cancelar a sessão | cancelar o ensaio | cancelar encomenda | cancelar a encomenda | não só | não mais de | não demora
        """,
        wants="reserv* | marquem | marca pra | pode marcar | quero dois | quero duas | queremos | vou querer | vamos querer | quero mais | nos vemos | até sábado | por que não | porque não | bora | pode mandar | vou comprar | vamos comprar | me inscreve | coloca a gente",
        praise="adorei | amei | eu adoro | adoramos | amamos | lind* | perfeit* | maravilh* | ótim* | otim* | incrivel* | incríveis | excelente* | show | belíssim* | fof* | espetacular* | que lindo | bonit* | ficou bom | ficou otimo",
        choices="""
        a/o/as/os/essa/esse/esta/este + outra/outro/outras/primeira/primeiro/segunda/segundo/terceira/azul/vermelha/verde/preta/branca/branco/grande/pequena/com
        somos/seremos/é/são/era + quatro/cinco/três/seis/só/para/pra
        melhor/mas/prefiro + a/o/em/outra/outro
        não/ainda não + chegou/veio/recebi/está pronto/está pronta/ficou pronto
        """,
        reasons="mudei/mudamos/mudando/moro/moramos/faleceu/falecido/morreu/engano/pessoa errada/endereço errado/não sou cliente/não sou mais cliente/aposentado/aposentada/não conheço/muito caro/muito longe/velho demais/velha demais/sem dinheiro/outro fotógrafo/temos fotógrafo/tenho fotógrafo/sou fotógrafo/sou fotógrafa/não sei mexer",
        thanks="obrigado | obrigada | muito obrigado | muito obrigada | obg",
        greets="olá | oi | caro | cara | prezado | prezada | querido | querida | bom dia | boa tarde | boa noite",
        polite="""
        olá a todos | pessoal | gente | amigos | queridos | meus queridos | querida | boas | viva | obrigado mesmo assim | obrigada mesmo assim | mesmo assim | de qualquer forma | de qualquer modo
        sucesso | boa sorte | bom trabalho | fiquem com deus | deus abençoe | feliz natal | bom fim de semana | bom dia a todos | daqui pra frente | daqui em diante | de agora em diante
        no futuro | a partir de agora | a partir de hoje | de novo | outra vez | então | pois | bom | ok | tá | aí | viu | sinceramente | com todo respeito
        confirmem por favor | por favor confirmem | obrigado pela compreensão | obrigada pela compreensão | obrigado pelas fotos | obrigada pelas fotos | agradecia que | agradeço que | agradecida | agradecido
        """,
        closing="fiquem com deus | sucesso | boa sorte | bom trabalho | bom dia | boa semana | obrigado pela compreensão | obrigada pela compreensão | um beijo | com carinho | sem mais | obrigada e boa sorte | grande abraço",
        common="na | no | nas | pelo | pela | pelos | aos | foi | era | ser | estar | estou | estamos | fazer | sem | sobre | entre | ate | desde | porque | outra | outro | aqui | ali | la | so | sempre | nunca | chegou | ele | ela | eles | nossa | nosso | meus | minhas | voces | lhe | num | numa",
    ),
    Language(
        code="it",
        out="""
        dimenticatemi | dimenticatevi di me | scordatevi di me
        no per favore | no per carità | per carità | meglio di no | preferisco di no | preferirei di no | direi di no | anche no | ho già detto no | ho detto di no | dico no
        rispondo no | la mia risposta è no | la risposta è no | risposta no | quindi no | allora no | un no | è un no | sempre no | ancora no | no e poi no | passo | io passo
        non mi serve | non mi servono | non mi serve più | non ci serve | non ne ho bisogno | non ho bisogno | non serve | non serve più | niente grazie | niente più | nulla | nulla grazie
        toglimi | toglietemi dalla lista | toglieteci | levatemi | levami | fuori dalla lista | fuori | eliminate | eliminateci | cancellateci | cancellate | cancellatemi grazie
        stop mail | stop pubblicità | stop grazie | stop per favore | fatela finita | finitela | piantatela | che palle | avete rotto | lasciatemi stare | lasciami in pace
        non scrivetemi | non mandatemi | non mandatemi nulla | non mandatemi niente | non inviatemi | non inviatemi nulla | non inviatemi niente | non mandate | non inviate
        non mandate più | non mandate più nulla | non voglio niente | non voglio nulla | disiscrizione grazie | disiscriveteci | disattiva | disattivare | disattivate | bloccato
        non fa per me | non per me | no davvero | no basta | no stop | no non mi interessa
        """,
        asks="""
        dalla vostra mailing list | dai vostri elenchi | dal vostro elenco | dall'elenco | dagli elenchi | dal database | dalle vostre liste | dai vostri archivi | dalla rubrica
        lasciatemi in pace | lasciatemi stare | non mi scrivete | non mi mandate | non mi inviate | gradirei non | gradirei non più | cancellate il mio contatto | cancellate pure il mio | mi opponga | mi oppongo | gdpr | diritto di opposizione | diritto all'oblio
        mai dato il consenso | mai autorizzato | non ho autorizzato | non autorizzo | nego il consenso | mai iscritto | mai iscritta | non mi sono mai iscritt* | non mi sono iscritt*
        non spedirmele più | non spedirmi più | non mandarmi più | non inviarmi più | non mandarmele più | non ricevere più | di non ricevere | fuori dalla lista
        """,
        frames="""
        cancellazione/rimozione/eliminazione/cancellare/eliminare + dati/indirizzo/contatto/nominativo/mail/email
        non/mai/smettete di/smettetela di/smetta di/basta/evitate di/senza/finitela di + mi/ci/voglio/vorrei/desidero/vogliamo/desideriamo/intendo/più/invi*/mand*/spedir*/scriv*/spedit* + invi*/mand*/sped*/scriv*/scriver*/ricev*/contatt*/disturb*/arriv*/email/mail/pubblicità/promozion*/offerte/newsletter*/messaggi/niente/nulla/spam
        non/mai + inviatemi/mandatemi/speditemi/scrivetemi/contattatemi/disturbatemi/inviarmi/mandarmi/spedirmi/spedirmele/spedirmene/mandarmele/mandarmene/inviarmele/scrivermi/contattarmi/inviateci/mandateci/scriveteci
        togli*/toglie*/toglietemi/rimuov*/cancell*/elimin*/lev*/disiscriv*/depenn*/escludere/escludete/tolga/cancelli + mi/ci/il mio/la mia/il nostro/mio/questo/dalla/dal/dai/dalle/i miei + lista/liste/elenco/elenchi/database/newsletter*/indirizzo/mail/email/mailing/contatti/rubrica/iscrizione/dati/archivi/nominativo/nome
        toglietemi/toglimi/toglieteci/rimuovetemi/cancellatemi/eliminatemi/levatemi/togliermi/rimuovermi/cancellarmi/eliminarmi + da/dal/dalla/dai/dalle/dall'
        annull*/sospend*/ferm*/interromp*/basta/stuf*/stanc*/tropp*/cessate/stop/disdi* + iscrizione/invio/invii/email/mail/messaggi/pubblicità/promozion*/offerte/newsletter*/spam/comunicazioni
        non/nessun/senza/mai + voglio/vogliamo/desidero/ho/abbiamo/sono/siamo/sopporto/interess*/serv* + più/interess*/bisogno di offerte/offerte/promozion*/pubblicità/email/mail/ricevere/vostre/queste/di ricevere
        """,
        keeping="""
        non/mai/per favore non/mi raccomando non + toglietemi/toglimi/cancellatemi/eliminatemi/rimuovetemi/smettete/smettetela/disiscrivetemi/fermatevi/toglieteci/smettere
        non/mai + mi/voglio/vorrei + togli*/cancell*/elimin*/rimuov*/disiscriv* + dalla/dal/newsletter*/lista|perché/come mai + non/mi/sono + ricevo/avete/stato/arrivano/cancellat*/disiscritt*
        """,
        keeps="non ricevo | non mi arrivano | non mi arriva | non ho detto di no | non ho detto no | nello spam | in spam | posta indesiderata | nuova mail | nuovo indirizzo | cambiato mail | cambiato indirizzo",
        insists="perché/se/quando/come mai + non/continuate/ancora + smettete/togliete/cancellate/mandarmi/inviarmi/scrivermi/mandare|non/impossibile + riesco/funziona/si può/trovo + disiscriver*/cancellar*|già/avevo + chiesto/detto/scritto + no/togli*/cancell*/smett*/disiscri*/rimuov*",
        shy="""
        non | mai | senza | niente | nulla | basta | smett* | meno | togli* | cancell* | elimin* | rimuov* | troppo | troppe | troppi | stuf* | stanc* | nessun* | rifiut* | fuori
        disturb* | fastidi* | inutil* | ferm* | disdi* | stop
        """,
        touch="""
        mail | email | messaggi | promozion* | offert* | pubblicit* | pubblicitari* | newsletter* | vostre | vostri | da voi | da parte vostra | invi* | invia* | mandar* | mandat*
        spedir* | spedit* | ricev* | lista | elenco | in futuro | d'ora in poi | spam | comunicazion* | contatt* | scriv* | proposte | notific*
        """,
        fond="adoro/amo/piace/piacciono/piacere/contento di/felice di/aspetto + mail/email/newsletter*/promozion*/offerte/messaggi",
        received="allegato | allegata | allegati | in allegato | il file | non arriva | non è arrivat*",
        beside="nella vostra mail | nella mail | nell'email | la vostra mail | la tua mail | la mia mail | vostra email | mia email | il vostro messaggio | il messaggio | vostra offerta | l'offerta | questa offerta | quell'offerta",
        matters="codice | sconto | carrello | lunedì | martedì | mercoledì | giovedì | venerdì | sabato | domenica | fine settimana | vacanz* | link | password | scaric* | pagato | pagamento | bonifico | parcheggi* | chiuso | aperto | malat* | chiamare | telefon* | via | compleanno | matrimonio | scuola | alle ore",
        goods="sfondo | sfondi | file | tela | tele | misura | misure | formato | consegna* | spedizione | pacco | pacchi | ritocc* | vestito | quadro | quadri | acconto | caparra | passaporto | tessera | sconto di | preventivo",
        idioms="""
        non molto | non troppo | non tanto | non proprio | non del tutto | no quella | no quello | no l'altra | no l'altro | no è | no non quella | no aspetti | no ma | no ma dai | no dai | no vabbè | non ci credo | non vedo l'ora | non ho parole
        non c'è di che | non c'è allegato | non c'è l'allegato | non è arrivat* | non dimenticate | non sono sicur* | perché no | come no | niente male | niente di che
        di niente | non solo | non più di | annullare la seduta | annullare la sessione | disdire l'appuntamento | disdire appuntamento | cancellare l'appuntamento | annullare l'appuntamento
        """,
        wants="prenot* | ordino | ordiniamo | vogliamo | vengo | veniamo | ci vediamo | a sabato | perché no | come no | ci saremo | compro | compriamo | mi servono due | prendiamo | segnatemi | segnateci | aspetto lo sconto",
        praise="bellissim* | bell* | perfett* | ottim* | stupend* | meraviglios* | splendid* | fantastic* | eccezional* | magnific* | che bell* | brav* | bravissim* | mi piacciono | mi piace | adoro | incantevol*",
        choices="""
        la/il/le/i/quella/quello/questa/questo/l'altra/l'altro + altra/altro/prima/primo/seconda/secondo/terza/blu/rossa/verde/nera/bianca/bianco/grande/piccola/con/a destra/a sinistra
        siamo/saremo/è/era/sono + in quattro/quattro/cinque/tre/sei/solo/per
        meglio/ma/preferisco/piuttosto + la/il/in/l'altra/l'altro
        non/ancora non/non ancora + arrivat*/ricevut*/pront*/consegnat*
        """,
        reasons="trasferit*/traslocat*/abito/abitiamo/vivo/viviamo/deceduto/deceduta/morto/morta/mancato/mancata/persona sbagliata/non sono la persona/non sono io/indirizzo sbagliato/sbagliato persona/non sono cliente/non sono più cliente/non sono un cliente/in pensione/non vi conosco/troppo caro/troppo lontano/troppo vecchi*/senza soldi/altro fotografo/abbiamo un fotografo/ho un fotografo/sono fotografo/sono fotografa/nostro fotografo",
        thanks="grazie | grazie mille | la ringrazio | vi ringrazio",
        greets="ciao | buongiorno | buonasera | salve | gentile | caro | cara | egregio | egregia | carissimo | carissima",
        polite="""
        carissimi | cari | care | ragazzi | amici | buon giorno | buona sera | grazie lo stesso | grazie comunque | lo stesso | comunque grazie | in bocca al lupo | buon lavoro | buona fortuna
        buona domenica | buon natale | auguri | buon fine settimana | in futuro | d'ora in poi | d'ora in avanti | per sempre | da oggi | di nuovo | ancora una volta | quindi | allora | dunque
        bene | ok | ecco | insomma | sinceramente | francamente | con tutto il rispetto | confermate per favore | confermate cortesemente | grazie della comprensione | grazie per la comprensione
        grazie per le foto | grazie per le belle foto | grazie di tutto | vi chiederei | vi chiedo | la cortesia di | vi chiederei la cortesia di | vi chiedo la cortesia di
        """,
        closing="buon lavoro | buona fortuna | in bocca al lupo | auguri | un caro saluto a tutti | saluti a tutti | grazie lo stesso | grazie comunque | ciao | ciao a tutti | con stima | grazie e saluti | grazie e buona giornata | buona serata a tutti | buona domenica",
        common="ne | se | gli | loro | nostro | nostra | vostro | vostra | vostri | vostre | questi | queste | quello | quella | sul | sulla | nella | alla | dal | dalla | dai | senza | dopo | sempre | mai | solo | ora | qui | stato | stata | essere | avere | hanno | abbiamo | avete | molto | troppo | perche",
    ),
)
