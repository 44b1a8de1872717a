"""Portuguese."""

from picpros.domain.reply.language import Language

PORTUGUESE = Language(
    code="pt",
    negates=True,
    no="não | nao | nãoo",
    out="""
    não obrigado | não obrigada | não muito obrigado | não muito obrigada | obrigado mas não | obrigada mas não
    não quero | não quero mais | não desejo | não desejo mais | não tenho interesse | não temos interesse
    sem interesse | não me interessa | não estou interessado | não estou interessada | não estamos interessados
    não estou mais interessado | não estou mais interessada | não interessa | não interessado | não interessada
    chega | basta | parar | pare | parem | para com isso | cancelar | cancele | cancelem | cancelar inscrição
    cancelar assinatura | cancelar subscrição | cancelamento | descadastrar | descadastro | me descadastre
    me descadastrem | descadastrem | sair | sair da lista | remover | remova me | remova | remover me | me remova
    me removam | me retire | me retirem | retirar | retire me | anular subscrição | anular | desinscrever | nunca
    nunca mais | jamais | de jeito nenhum | de forma alguma | excluir | exclua me | me exclua | me excluam
    excluir e mail | recuso | não aceito | sem promoções | não mais | não envie mais | não enviem mais
    não me envie mais | não me enviem mais | não mandar mais | não mande mais | não mandem mais | sem propaganda
    chega de emails | chega de e mails | dispenso | remoção | não não | já disse que não | não me interessam
    """,
    asks="""
    descadastr* | me remova | me removam | remova me | remover me | retirem o meu | retire o meu | me retirem
    retire me | retirem me | cancelar minha inscrição | cancele minha | cancelar a subscrição | anular a subscrição
    cancelar meu cadastro | parem de enviar | pare de enviar | parem de mandar | pare de mandar | parem de me
    pare de me | deixem de enviar | deixe de enviar | não quero receber | não quero mais receber
    não desejo receber | não desejo mais receber | não queremos receber | não pretendo receber | deixar de receber
    parar de receber | não tenho interesse | não me interessa | não estou interessad* | não me contatem
    não me contactem | não me escrevam | me excluam | retiro o meu consentimento | revogo | sair da lista
    sair desta lista | tirem me | me tirem | me tire | me tira da lista | me tiram da lista | não me envie mais | não me enviem mais | não me mande mais
    não me mandem mais | cancelar minha assinatura | cancelar a minha assinatura | cancelar a minha subscrição
    cancelem a minha subscrição | anular a minha subscrição | anular a minha inscrição | me remover da
    me exclua da | me retire da | me retire dessa | remover meu email | remover meu e mail | remova meu email
    remova meu e mail | excluir meu email | remover o meu | remova o meu | me remova da | removam me | retirem me da
    da vossa lista | da sua lista | desta lista | dessa lista | da lista de emails
    """,
    against="""
    não quero | não desejo | não preciso | chega de | cansado de | cansada de | farto de | farta de | demais
    demasiados | muitos | parem de | pare de | nunca mais | não aguento | basta de | não enviem | não envie
    não me envie | não me enviem | não mandem | não mande
    """,
    mail="""
    emails | email | e mails | mensagens | mensagem | boletim | boletins | promocoes | promocao | publicidade
    propaganda* | lista | ofertas | newsletter* | anuncios | assinatura | subscricao | notificacoes | correio
    """,
    keeps="não me remova | não me removam | não cancele | não recebi | ainda não recebi | não quero sair",
    beside="por email | por e mail | lista de preços",
    received="recebi | recebido | chegou | chegaram | recebo",
    hints="""
    descadastr* | vossa lista | sua lista | desta lista | dessa lista | spam | não me envi* | não me mande*
    não enviem
    """,
    goods="""
    foto* | imagem | imagens | retrato* | álbum | albuns | pedido* | fatura* | sessão | sessões | encomenda*
    moldura* | reserva*
    """,
    idioms="""
    não há problema | não tem problema | sem problema | sem problemas | não há pressa | sem pressa | não se preocupe
    não faz mal | não tem pressa | não sei | ainda não | não é urgente | não foi nada | no dia | no entanto
    no momento | no sábado | no domingo | no caso | nao importa | cancelar o pedido | cancelar meu pedido
    não por isso | não precisa se preocupar
    """,
    wants="""
    gostaria | adoraria | queria | eu quero | quero um | quero uma | quero o | quero a | sim | claro | com certeza
    prefiro | preferimos | está bem | tudo bem | combinado | pode ser | melhor
    """,
    requests="""
    poderia* | podem | pode me | podia | posso | quanto | quando | onde | qual | quais | fatura | nota fiscal
    recibo | meu pedido | o pedido | encomenda | envie me a | envie me o | me envie a | me envie o | preciso
    marcar | remarcar
    """,
    polite="""
    olá | ola | oi | bom dia | boa tarde | boa noite | caros | caro | cara | prezados | prezado | prezada
    prezados senhores | exmos senhores | obrigado | obrigada | muito obrigado | muito obrigada | grato | grata
    por favor | favor | pf | por gentileza | gentileza | desculpe | desculpem | mas | e | quero | gostaria de
    solicito | agradeço | obrigado pela oferta | obrigada pela oferta | no momento | de momento | por enquanto
    por agora | agora | imediatamente | já | peço que | peço | equipe | equipa | desde já | mesmo
    """,
    closing="""
    atenciosamente | cumprimentos | melhores cumprimentos | com os melhores cumprimentos | abraço | abraços
    um abraço | obrigado | obrigada | att | atte | cordialmente | saudações | grato | grata | beijos | bjs
    beijinhos | com cumprimentos | cpts | respeitosamente
    """,
    common="""
    o | a | os | as | um | uma | e | ou | mas | sao | esta | de | do | da | dos | das | em | na | nos | com | por
    para | que | como | quando | onde | quem | eu | voce | voces | meu | minha | seu | sua | me | se | nao | sim
    muito | mais | ja | obrigado | obrigada | ola | oi | bom | boa | bem | foto* | pedido* | fatura* | preco*
    quero | posso | tem | segunda | terca | quarta | quinta | sexta | sabado | domingo | janeiro | fevereiro | marco
    abril | maio | junho | julho | agosto | setembro | outubro | novembro | dezembro | perfeito | claro | ainda
    tambem | ao | isso | este | ficou | amanha | tudo | dois | duas | tres | quatro | cinco | seis | sete | oito
    nove | dez | seremos | somos | vamos | nada | vai | familia | cachorro | primeira
    """,
    opens="em | a | no dia | na data | as",
    wrote="escreveu | escreveu o seguinte | escreveram | escreve | a escrever",
    labels="de | enviado | enviada | enviada em | enviado em | data | para | cc | bcc | assunto | cco",
    original="""
    mensagem original | mensagem encaminhada | mensagem reencaminhada | início da mensagem encaminhada
    início da mensagem reencaminhada
    """,
    device="""
    enviado do | enviado a partir | enviado pelo | enviada do | enviado via | enviado com | obter o outlook
    obtenha o outlook | baixe o outlook | sem vírus | livre de vírus | enviado por | obter outlook | desde o meu
    """,
    disclaimer="""
    esta mensagem | este email | este e mail | aviso legal | aviso de confidencialidade | confidencialidade
    as informações contidas | antes de imprimir | a informação contida | pense no meio ambiente | o conteúdo deste
    esta comunicação
    """,
    auto="""
    resposta automática | fora do escritório | ausência | ausente | estou ausente | férias | fora da empresa
    ausência temporária
    """,
    prefixes="enc | res | resp | encaminhado",
)
