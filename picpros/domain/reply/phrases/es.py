"""Spanish."""

from picpros.domain.reply.language import Language

SPANISH = Language(
    code="es",
    negates=True,
    no="no",
    out="""
    no gracias | no muchas gracias | no gracias no | gracias pero no | muchas gracias pero no | no quiero
    no quiero mas | no quiero nada | no mas | ya no | ya no quiero | ya no mas | no me interesa | no me interesan
    no nos interesa | no estoy interesado | no estoy interesada | no estamos interesados | ya no me interesa
    no deseo | no deseo mas | no lo deseo | no lo quiero | no los quiero | sin interes | no interesado
    no interesada | baja | dar de baja | darme de baja | darse de baja | deme de baja | dame de baja | denme de baja
    quiero darme de baja | deseo darme de baja | solicito la baja | solicito baja | baja por favor
    cancelar suscripcion | cancelar la suscripcion | cancelar | cancele | cancelen | anular | anular suscripcion
    desuscribir | desuscribirme | desuscribirse | desuscribanme | desuscribeme | desuscripcion | eliminar
    eliminarme | eliminenme | elimineme | borrar | borrarme | borrenme | quitar | quitarme | quitenme | quiteme
    parar | pare | paren | alto | basta | basta ya | detener | detengan | detenganse | suficiente | nunca
    nunca mas | jamas | en absoluto | para nada | ni hablar | no mas correos | no mas emails | no mas mensajes
    no mas promociones | no mas publicidad | no correos | no promociones | no publicidad | no molestar | no molesten
    no no | rechazo | rechazar | dejar de recibir | salir | fuera | que no | he dicho que no | no me escriban mas
    no me escriba mas | remover | remuevanme | suscripcion cancelada
    """,
    asks="""
    dar de baja | darme de baja | darnos de baja | deme de baja | denme de baja | dame de baja | me den de baja
    me de de baja | la baja de | desuscribir* | desuscribirme | cancelar mi suscripcion | cancelar la suscripcion
    cancelen mi suscripcion | anular mi suscripcion | eliminenme | elimineme | eliminar mi correo
    eliminen mi correo | borrenme | borren mi correo | quitenme | quiteme | saquenme | saqueme | dejen de enviar*
    deje de enviar* | dejen de mandar* | deje de mandar* | dejar de recibir | dejen de escribir* | deje de escribir*
    no me escriban | no me escriba | no envien mas | no manden mas | no quiero recibir | no deseo recibir
    no queremos recibir | no deseamos recibir | ya no quiero recibir | no me interesa | no me interesan
    no estoy interesad* | no me contacten | no me contacte | no me molesten | no volver a contactar
    retiro mi consentimiento | revoco mi consentimiento | sacarme de | quitarme de | eliminarme de | borrarme de
    no me envien mas | no me envie mas | no me manden mas | no me mande mas | no me envien nada | no me manden nada
    no me vuelvan a | de su lista | de sus listas | de su base de datos
    """,
    against="""
    no quiero | no deseo | no mas | ya no | basta de | demasiados | demasiado | demasiada | harto de | harta de
    cansado de | cansada de | dejen de | deje de | no envien | no envie | no manden | no necesito | paren de
    pare de | muchos | tantos | no me envien | no me envie | no me manden | no me mande | no enviar
    """,
    mail="""
    correo | correos | mensaje | mensajes | boletin | boletines | promocion* | publicidad | suscripcion | lista
    ofertas | oferta | anuncios | propaganda | notificaciones | comunicaciones | newsletter* | emails
    """,
    keeps="""
    no me den de baja | no quiero darme de baja | no me he dado de baja | no dejen de | no deje de | no cancelen
    no me eliminen
    """,
    beside="por correo | por email | por e mail | lista de precios | correo electronico es",
    received="recibido | recibi | llegado | llego | llegan",
    hints="""
    desuscri* | baja | spam | su lista | sus listas | base de datos | dejen de | no me envien | no me manden
    no me escriban
    """,
    goods="""
    foto* | imagen* | retrato* | album* | pedido* | factura* | sesion | sesiones | cita* | reserva* | entrega
    marco*
    """,
    idioms="""
    no hay problema | no hay prisa | no pasa nada | no se preocupe* | no te preocupes | no importa | no es problema
    no hay de que | no se | no todavia | todavia no | aun no | no hay inconveniente | no tengo prisa | no hay apuro
    no problem | no dude | sin problema | sin prisa | cancelar el pedido | cancelar mi pedido | cancelar la cita
    no es urgente | no tarde | eliminar el fondo | quitar el fondo | todo bien | todo perfecto
    """,
    wants="""
    me encantaria | me gustaria | nos gustaria | quisiera | quiero una | quiero otra | quiero un | quiero el
    quiero la | claro | por supuesto | me interesa mucho | de acuerdo | prefiero | preferimos | esta bien | mejor
    me viene bien | vale
    """,
    requests="""
    podria* | puede | pueden | puedo | cuanto | cuando | donde | que precio | cual | cuales | factura | reembolso
    mi pedido | el pedido | envieme | enviame | enviarme | mandame | mandeme | me puede | me pueden | hay | tienen
    cambiar | cita | necesito
    """,
    polite="""
    hola | buenos dias | buenas tardes | buenas noches | buenas | buen dia | estimado | estimada | estimados
    estimados senores | gracias | muchas gracias | mil gracias | por favor | porfavor | porfa | favor de | favor
    disculpe | disculpen | lo siento | perdon | de momento | por ahora | por el momento | de antemano
    gracias por la oferta | gracias por su oferta | pero | y | quiero | quisiera | deseo | solicito | inmediatamente
    ahora | ya | equipo | hola equipo | les pido | le pido | gracias de antemano | para siempre | amigos | senores
    por todo | muchas gracias por todo | gracias por todo | buen trabajo
    """,
    closing="""
    saludos | un saludo | saludos cordiales | atentamente | cordialmente | gracias | muchas gracias | un abrazo
    atte | cordial saludo | muchos saludos | un cordial saludo | reciba un cordial saludo | besos | abrazos
    que tenga buen dia
    """,
    common="""
    el | la | los | las | un | una | y | o | pero | es | son | esta | estan | de | del | en | con | por | para | que
    como | cuando | donde | quien | yo | tu | usted | nosotros | mi | mis | su | sus | me | te | se | nos | lo | le
    si | muy | mas | ya | no | gracias | hola | bueno | buena | bien | foto* | pedido* | factura* | precio* | quiero
    puedo | hay | lunes | martes | miercoles | jueves | viernes | sabado | domingo | enero | febrero | marzo | abril
    mayo | junio | julio | agosto | septiembre | octubre | noviembre | diciembre | perfecto | claro | vale | todavia
    tambien | al | eso | esto | manana | tarde | uno | dos | tres | cuatro | cinco | seis | siete | ocho | nueve
    diez | seremos | somos | vamos | iremos | estamos | tengo | tenemos | todo | nada | sera | este | esa | ese
    primera | segunda | familia | perro
    """,
    opens="el | en | a la fecha | con fecha",
    wrote="escribio | escribio lo siguiente | ha escrito | escribe",
    labels="de | enviado | enviado el | fecha | para | cc | cco | asunto | enviado a",
    original="mensaje original | mensaje reenviado | mensaje enviado | inicio del mensaje reenviado | mensaje de",
    device="""
    enviado desde | enviado con | enviado por | obtener outlook | obten outlook | descargar outlook | libre de virus
    enviado de | enviado a traves | desde mi iphone | mandado desde
    """,
    disclaimer="""
    aviso legal | aviso de confidencialidad | este mensaje | este correo | este e mail | la informacion contenida
    confidencialidad | antes de imprimir | nota de confidencialidad | la presente comunicacion | no imprima
    piense en el medio ambiente | advertencia
    """,
    auto="""
    respuesta automatica | fuera de la oficina | fuera de oficina | respuesta de ausencia | auto respuesta
    ausencia | vacaciones
    """,
    prefixes="rv | res | reenviado | rta",
)
