"""Spanish and French: sentences with holes, and words that make a reply worth asking about."""

from picpros.domain.reply.language import Language

SAID_ES_FR = (
    Language(
        code="es",
        out="""
        olvídense de mí | olvidenme | olvídenme
        no porfa | no por favor | no mas por favor | ya basta | ya estuvo | ya no manden | ya no envien | ya no me manden
        ya no me manden nada | no manden mas | no envien mas | no manden nada | no envien nada | no me manden mas | no me envien mas
        no me escriban | no me escriba | no escriban | mejor no | prefiero que no | prefiero no | nel | nop | nones | naranjas
        dije que no | digo que no | digo no | respondo no | respondo que no | mi respuesta es no | la respuesta es no | respuesta no
        pues no | entonces no | asi que no | rotundamente no | un no rotundo | un no | es un no | de baja | la baja | solicito mi baja
        pido la baja | pido mi baja | tramiten mi baja | me doy de baja | nos damos de baja | quiero la baja | desapuntar | desapuntarme
        desapuntenme | desapuntame | borrame | borreme | sacame | saquenme | saqueme | quitame | quitenos | eliminame | eliminenos
        no insistan | no insista | dejenme en paz | deje de molestar | dejen de molestar | dejen de joder | paso | yo paso
        no gracias no me interesa | nada gracias | no necesito | no necesito nada | cancelen mi suscripcion | cancelame | stop
        no estoy interesado gracias | fuera de la lista | ya no gracias | no es para mi | no para mi
        """,
        asks="""
        de baja | la baja | mi baja | darse de baja | mas publicidad | mas propaganda | mas correos de ustedes | dejenme en paz
        dejeme en paz | dejar de molestar | deje de molestar | dejen de molestar | fuera de la lista | sacar de la lista | sacame
        quitame de | borrame de | eliminame de | desapuntenme | desapuntame | desapuntarme | me desapunten | derecho de oposicion
        me opongo | rgpd | lopd | lopdgdd | no autorizo | nunca autorice | no he autorizado | nunca me suscribi | no me suscribi
        nunca me he suscrito | no me he suscrito | nunca me apunte | no doy mi consentimiento | dejen de joder | no insistan
        """,
        frames="""
        no/ya no/nunca/dejen de/deje de/dejar de/sin/paren de/evite/eviten/abstenganse de + me/nos/quiero/quisiera/deseo/queremos/deseamos/quieren/vuelvan a/vuelva a/necesito/gusta/gustaria/enviar*/mandar*/escrib*/recibir + mande*/manden/mandar*/envie*/enviar*/escrib*/recibir/reciba/llegue*/llegar/contact*/molest*/correos/mensajes/publicidad/promociones/ofertas/boletin*/newsletter*/emails/nada de ustedes/saber de ustedes/propaganda/spam
        manden/mande/envien/envie/mandarme/enviarme/manda/envia + no/nada/ya no/mas no
        den/denme/deme/dar/darme/darnos/dame/nos den/me den/me de/damos/doy/doyme/causar/causo + de baja/la baja/baja
        quiten/quitar/quite/saquen/sacar/saque/borren/borrar/borre/eliminen/eliminar/elimine/retiren/retirar/retire/excluyan/excluir/supriman/suprimir/remuevan/remover/quita/saca/borra/elimina + me/mi/mis/nuestro/nuestra/este/esta/de/el/la/nos + lista/listas/base/datos/correo/email/direccion/boletin*/newsletter*/envios/registros/contacto/contactos/mailing/publicidad
        quitenme/sacarme/saquenme/borrenme/eliminenme/quitarme/eliminarme/borrarme/sacame/quitame/borrame + de/la/su
        no/nunca/ya no/tampoco/sin + interesa*/interesado/interesada/interes + promociones/ofertas/publicidad/correos/en nada/en sus/sus/gracias/mas
        cancel*/anul*/suspend*/detengan/detener/paren/parar/basta de/harto de/harta de/cansado de/cansada de/demasiad*/terminen/finalicen/interrumpan + suscripcion/envio/envios/correos/mensajes/publicidad/promociones/ofertas/boletin*/newsletter*/emails/propaganda/spam
        no/ya no + quiero/deseo/queremos/deseamos/necesito/necesitamos/soporto/aguanto + mas/ofertas/promociones/publicidad/correos/sus/esto/estos/estas
        """,
        keeping="""
        no/nunca/por favor no/jamas + me/nos/quiero/deseo/se + den de baja/de de baja/quiten/quite/borren/borre/eliminen/elimine/saquen/saque/dar de baja/darme de baja/borrarme/cancelen
        no/nunca/por favor no + dejen de/deje de/dejes de/paren de/pare de/dejeis de/cancelen/cancele + enviar*/mandar*/escrib*/mi/la/los/las/suscripcion
        por que/porque + me/ya no/no/fui + dieron de baja/borraron/eliminaron/quitaron/recibo/llegan/mandan/envian
        """,
        keeps="no recibo | ya no recibo | no me llegan | no me llega | no dije que no | no he dicho que no | carpeta de spam | correo no deseado | en spam | nuevo correo | nueva direccion | cambie de correo | pasen por mi",
        insists="por que/si/cuando/hasta cuando + no/ya/siguen/sigue + dejan/dejen/quitan/borran/dan de baja/eliminan/paran|no/imposible + funciona/puedo/puede/deja/encuentro + darme de baja/dar de baja/darse de baja/desuscrib*|les/os/ya + pedi/dije/he pedido/he dicho/solicite/pido + baja/no/dejen/deje/borren/quiten",
        shy="""
        no | ya no | nunca | sin | nada | basta | dejen | deje | dejar | paren | parar | menos | baja | quit* | borr* | elimin* | cancel* | demasiad*
        harto | harta | cansad* | molest* | jamas | tampoco | ningun* | rechaz* | fuera | saquen | suprim*
        """,
        touch="""
        correos | emails | mensajes | promocion* | oferta* | publicidad | publicitari* | propaganda | boletin* | newsletter* | de ustedes | suyos
        envios | enviar* | envien | manden | mandar* | recibir | lista | en adelante | en el futuro | spam | comunicacion* | contact*
        escriban | estos mails | notificac*
        """,
        fond="encanta*/gusta*/disfruto/adoro/alegra* + correos/emails/boletin*/promociones/ofertas/newsletter*/mails",
        received="adjunto | adjunta | adjuntos | archivo | no llego | no ha llegado | sin adjunto",
        beside="en su correo | su email | su ultimo email | su ultimo correo | su ultimo mensaje | tu email | mi email | en tu correo | en el correo | su correo | tu correo | mi correo | su mensaje | tu mensaje | su oferta | la oferta | esta oferta | esa oferta | por mensaje | oferta de | nota de envio",
        matters="código | descuento | cupón | carrito | lunes | martes | miércoles | jueves | viernes | sábado | domingo | fin de semana | vacaciones | enlace | contraseña | descarg* | pagué | pago | pagado | transferencia | estacionamiento | cerrado | abierto | enfermo | enferma | llamar | teléfono | calle | cumpleaños | boda | escuela | a las",
        goods="fondo | fondos | archivo* | lienzo* | tamano* | entrega* | envio del | paquete* | retoque* | vestido | cuadro* | sesion de | sena | deposito | la azul | la roja | marcos",
        idioms="""
        no muy | no mucho | no tanto | no del todo | no tan | no la otra | no el otro | no esa | no ese | no es | no era | no espera | no espere | no se olvide | no olviden | no hay de que | no hay fotos
        no hay adjunto | no hay factura | no ha llegado | no llego | no puedo esperar | no me lo creo | no lo puedo creer | no puede ser | no tengo palabras
        no tengo factura | no tardes | no esta | no estan | no estoy seguro | no estoy segura | por que no | como no | nada mas | nada que ver
        anular el pedido | anular mi pedido | anular la cita | no solo | no mas de | no obstante
        """,
        wants="reserva* | reserven | apunteme | apuntenme | apuntame | anotenme | nos vemos | ahi estaremos | alli estaremos | por que no | como no | quiero reservar | queremos | pedire | compro | comprare | me apunto",
        praise="""
        me encanta | me encantan | me encanto | nos encanta | precios* | hermos* | bonit* | linda | lindas | lindo | lindos | perfecto | perfecta | genial | maravill*
        increible* | excelente* | espectacular* | divin* | bell* | guap* | que lindo | que bonito
        """,
        choices="""
        la/el/las/los/esa/ese/esta/este + otra/otro/otras/primera/primero/segunda/segundo/tercera/azul/roja/rojo/verde/negra/blanca/blanco/grande/pequena/con
        somos/seremos/es/era/son + cuatro/cinco/tres/seis/solo/para
        mejor/sino/prefiero + la/el/en/otra/otro
        no/aun no/todavia no + ha llegado/llego/llegado/esta listo/esta lista/recibi
        """,
        reasons="mude/mudamos/mudado/mudo/vivo/vivimos/fallecio/fallecido/murio/falleció/equivocad*/no soy cliente/ya no soy cliente/no soy la persona/jubilado/jubilada/no los conozco/no les conozco/muy caro/muy lejos/mayor para/sin dinero/otro fotografo/tenemos fotografo/tengo fotografo/ya tenemos un fotografo/soy fotografo/soy fotografa/propio fotografo",
        thanks="gracias | muchas gracias | mil gracias",
        greets="hola | estimado | estimada | querido | querida | buenos días | buenas tardes | buenas noches | buenas | apreciado | apreciada",
        polite="""
        hola a todos | buenas a todos | amigo | amiga | queridos | querida | querido | estimadas | gracias igual | gracias igualmente | gracias de todos modos
        gracias de todas formas | de todas formas | de todos modos | suerte | mucha suerte | exitos | bendiciones | dios los bendiga | feliz navidad | buen fin de semana
        en adelante | de ahora en adelante | en el futuro | a partir de ahora | a partir de hoy | de nuevo | otra vez | pues | entonces | asi | bueno | ok | vale
        les ruego | le ruego | ruego | les ruego que | le agradeceria | les agradeceria | agradeceria | confirmen por favor | por favor confirmen | gracias por su comprension
        gracias por las fotos | gracias por su atencion | la verdad | sinceramente | con todo respeto
        """,
        closing="bendiciones | exitos | suerte | muchas gracias y saludos | gracias y saludos | saludos afectuosos | un fuerte abrazo | cariños | feliz dia | buen dia | buenas tardes | hasta luego | dios los bendiga",
        common="les | nuestra | nuestro | ha | han | he | hemos | fue | era | ser | estar | hacer | sin | sobre | entre | hasta | desde | porque | pero | otra | otro | aqui | alli | ahi | solo | siempre | nunca | llego | enviar",
    ),
    Language(
        code="fr",
        out="""
        oubliez moi | m'oublier | merci de m'oublier | oubliez mon adresse
        plus rien merci | non plus de mails | plus de mail svp | j'veux plus | j veu plu | jen veux plus | jen veu plus | jen veu plu | j'en veux pas
        je veux plus | je veux pas | veux plus | veu plus | stop pub | stop mail | stop mails | stop merci | stop svp | stop a la pub | stop tout | stop stop
        j'ai dit non | je dis non | je réponds non | ma réponse est non | la réponse est non | réponse non | donc non | alors non | toujours non | encore non
        un non | c'est non | pour moi c'est non | ce sera non | ce n'est pas pour moi | très peu pour moi | sans façon | non sans façon | ça ira
        non ça ira | non pas pour moi | plutôt non | je préfère pas | je préfère ne pas | j'aimerais mieux pas | lâchez moi | lâchez moi la grappe
        fichez moi la paix | fichez moi le camp | dégagez | cassez vous | oust | du balai | à bas | enlevez moi | ôtez moi | sortez moi | virez moi | effacez moi
        rayez moi | radiation | désinscription svp | désinscrivez nous | désabonnez nous | désabonnement svp | pas d'offres | plus d'offres | plus d'offre
        plus de promos | plus de promo | plus de réclame | plus de réclames | je passe | je passe mon tour | on passe | bloqué | bloquer | mettre fin
        ne m'envoyez plus rien | n'envoyez plus rien | ne m'écrivez plus | n'envoyez plus | ne rien envoyer | rien merci | inutile | inutile d'insister
        n'insistez pas | cessez | cessez svp | terminé | c'est fini | ça suffit comme ça | y en a marre | marre
        """,
        asks="""
        plus recevoir | ne plus rien recevoir | ne rien recevoir | plus rien recevoir | stop aux mails | stop a la pub | stop pub | stop mails
        fichez moi la paix | laissez moi tranquille | laissez nous tranquilles | foutez moi la paix | lachez moi | mettre fin a mon | mettre fin a ces
        mettre un terme | rgpd | droit d'opposition | droit a l'effacement | droit de retrait | m'oppose | m'opposer | pas donne mon accord | pas donne mon consentement
        jamais donne mon accord | jamais autorise | retrait de mon adresse | radiation de | de vos envois | de votre fichier | de vos listes | de vos contacts
        de votre mailing | de votre newsletter | de la liste de diffusion | de vos mailings | de vos destinataires | de votre diffusion
        """,
        against="aucun | aucune | plus aucun | plus aucune | tout envoi",
        frames="""
        ne/n'/ni/jamais/plus/arretez/arreter/cessez/cesser/inutile de continuer/inutile/stop/evitez/eviter + plus/rien/de/m'/me/nous/pas/jamais/veux/souhaite/desire/voulons/souhaitons + envoy*/ecri*/recevoir/receva*/contact*/adress*/solicit*/sollicit*/mailer/importun*/derang*/embet*/enquiquin*/saoul*/ennuy*/oubli*/harcel*/inond*/spammer/transmett*
        veux/veut/veu/souhaite/souhaitons/desire/voulons/voudrais/prefere/aimerais/besoin + plus/pas/rien/ne plus/ne pas + recevoir/mails/mail/emails/pub/publicite*/promo*/offres/newsletter*/courriels/vos/de vos/messages/etre contacte*/ces
        retir*/enlev*/supprim*/effac*/ray*/radi*/otez/oter/sort*/vir*/desinscri*/desabonn*/exclu* + moi/me/nous/mon/notre/cette/mes/ma/l'/mon adresse/de + adresse/mail/email/liste/listes/fichier*/base/newsletter*/diffusion/envois/mailing*/coordonnees/donnees/contacts/nom/destinataires
        desinscri*/desabonn*/desinscription/desabonnement + moi/me/nous/mon/de/adresse/svp/merci/souhait*/demand*
        me/nous/m' + desinscri*/desabonn*/retirer/retirez/enlever/enlevez/supprimer/rayer/radier/exclure/sortir/oter/effacer + de/du/des
        arret*/cess*/stopp*/marre/assez/ras le bol/fini/finissez/stop/mettre fin/suspend*/interromp* + mails/mail/emails/pub/pubs/publicite*/promo*/offres/newsletter*/courriels/messages/envois/spam*/sollicitation*/reclames/envoi/tout envoi/contact/correspondance
        ne/n'/pas/plus/aucun*/sans + suis/besoin/interess*/utilite + plus interess*/offres/de vos/newsletter*/mails/publicite*/promo*/de ces/de cela/interesse par
        refuse/decline/oppose + vos/de/les/toute/tout/a + offres/recevoir/publicite*/promo*/mails/prospection/envois/utilisation/messages
        """,
        keeping="""
        ne/n'/surtout + me/nous/m' + retir*/enlev*/supprim*/desabonn*/desinscri*/ray*/effac* + pas/surtout pas/jamais
        ne/pas/n' + pas/de/veux pas/souhaite pas/voudrais pas/me + me desabonner/me desinscrire/desabonner/desinscrire/etre retire*
        ne/n' + arretez/cessez/arrete/stoppez + pas/surtout pas/jamais
        pourquoi + ne/je/suis/ai/m'/avez + plus/desabonn*/desinscri*/retir*
        """,
        keeps="ne recois plus | ne recois pas | ne recevons plus | pas dit non | ai pas dit non | je n'ai pas dit | dans les spams | courrier indesirable | dans mes spams | nouvelle adresse | change d'adresse | nouvel email | nouveau mail | continuez comme ca | continuez a",
        insists="pourquoi/si/quand/malgre/combien + ne/vous/pas/encore/toujours/continuez/mes/ma + arretez/cessez/retire/desabonn*/desinscri*/supprime/envoyer/demande*|impossible/n'arrive/ne/peux + de me/pas a/fonctionne/marche/pas me/pas + desabonn*/desinscri*|deja/plusieurs/fois + demande/dit/ecrit + non/desabonn*/desinscri*/retir*/arret*/plus",
        shy="""
        ne | plus | pas | rien | jamais | sans | aucun | aucune | assez | arret* | cess* | stop* | moins | retir* | enlev* | supprim* | marre | trop | inutile
        refus* | declin* | ras le bol | fini | desol* de | embet* | ennui* | derang* | harcel* | peine | veu plu | veux plu | nul besoin
        """,
        touch="""
        mails | emails | courriel* | newsletter* | promo* | publicit* | publicitaire* | pub | offres | de votre part | envoy* | envois | recevoir | recois | liste
        a l'avenir | desormais | dorenavant | messages | contact* | spam* | sollicit* | reclame* | prospection | vos propositions | demarch* | ecriv*
        """,
        fond="adore/aime/plaisir/content de/contente de/ravi de/ravie de/apprecie/hate de + mails/emails/newsletter*/offres/promo*/messages",
        received="piece jointe | pieces jointes | en pj | la pj | pj | fichier joint | en piece | joint a",
        beside="""
        dans votre mail | dans votre message | dans le mail | votre mail | votre message | ton mail | mon mail | mon message | votre offre | cette offre | l'offre
        par message | bon de livraison | offre speciale | votre email | mon email est | dans vos messages
        """,
        matters="code promo | code | remise | panier | lundi | mardi | mercredi | jeudi | vendredi | samedi | dimanche | week end | vacances | lien | mot de passe | télécharg* | payé | paiement | virement | parking | fermé | ouvert | malade | appeler | téléphon* | rue | anniversaire | mariage | école | heures",
        goods="fond | fonds | fichier joint | toile* | taille* | livraison* | colis | acompte | retouche* | encadr* | carte cadeau | bon cadeau | negatif* | passeport | identite | format* | remboursement | devis",
        idioms="""
        pas tres | pas vraiment | pas trop | pas si | pas tout a fait | pas seulement | non l'autre | non celle | non celui | non c'est | non non c'est | non attendez | non mais | non mais quelle | non vraiment | non je rigole | non je plaisante
        pourquoi pas | pas besoin de | pas de piece jointe | pas de facture | pas de photo | pas de nouvelles | pas necessaire | pas encore arrive | pas la peine
        rien a redire | rien a dire | plus que | annuler la seance | annuler la reservation | annuler le rdv | de rien | jamais vu | n'hesitez pas | ne vous inquietez pas
        ne t'inquiete pas | ne bougez pas | ne changez rien | ne tardez pas
        """,
        wants="je commande | nous commandons | je reserve | nous reservons | reservez | je viens | nous venons | on vient | a samedi | pourquoi pas | que je veux | nous prendrons | je prendrai | il nous faudrait | il me faudrait | comptez sur | inscrivez nous | j'ai hate",
        praise="magnifique* | superbe* | tres beau | tres belle | tres belles | tres beaux | sublime* | parfait* | super | genial* | j'adore | on adore | ravissant* | splendide* | merveilleu* | adorable* | bravo | top | excellent* | formidable* | belle photo | belles photos",
        choices="""
        celle/celui/ceux/celles/la/le/les/l'autre/cette/ce + ci/la/autre/premiere/premier/deuxieme/seconde/second/troisieme/bleue/bleu/rouge/verte/noire/blanche/blanc/grande/petite/avec/sans/a droite/a gauche
        nous/on/c'est/ce + sommes/est/etait/sera/bien + quatre/cinq/trois/six/la/le/pour
        plutot/mais + la/le/les/celle/celui/en/au
        pas encore/toujours pas/pas/n'est pas + arrive/recu/livre/pret/prete/arrivee
        """,
        reasons="demenage*/habite*/vis/vivons/decede*/mort/morte/disparu/quitte*/erreur/mauvaise adresse/mauvaise personne/pas client/plus client/plus cliente/pas cliente/retraite/retraitee/connais pas/trop cher/trop loin/trop vieux/trop agee/mon photographe/un photographe/deja un photographe/notre photographe/photographe moi/pas les moyens",
        thanks="merci | merci beaucoup | merci bien",
        greets="bonjour | bonsoir | salut | cher | chère | coucou | madame | monsieur",
        polite="""
        bonjour messieurs | bonjour mesdames | mesdames | bonjour madame | bonjour monsieur | hello | les amis | merci quand meme | merci tout de meme | quand meme | bonne continuation
        bon courage | bonne chance | bon week end | bonnes fetes | joyeux noel | tout simplement | desormais | dorenavant | a partir de maintenant | a compter de ce jour
        des aujourd'hui | encore une fois | une fois de plus | enfin | donc | alors | bref | ok | bon | ben | bah | ah | oh | pour toujours | franchement | sincerement
        merci de votre comprehension | merci pour votre comprehension | merci de confirmer | merci de bien vouloir | veuillez confirmer | merci pour tout | merci pour les photos
        merci pour les belles photos | je vous saurais gre de | je vous serais reconnaissant de | je vous serais reconnaissante de | auriez vous l'amabilite de | pourriez vous
        """,
        closing="bonne continuation | bien sincerement | respectueuses salutations | bien respectueusement | merci de votre comprehension | merci pour votre comprehension | bon week end | bisous | mes salutations | sentiments distingues | merci et bonne journee | merci bonne journee",
        common="avait | avons | ont | etes | elles | leur | leurs | lui | eux | y | dont | sans | sous | chez | comme | aussi | alors | donc | car | parce | toujours | jamais | peu | trop | assez | quel | quelle | celle | celui | ete | etre | avoir | apres | avant | notre | nos",
    ),
)
