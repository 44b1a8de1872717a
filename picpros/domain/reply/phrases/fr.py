"""French."""

from picpros.domain.reply.language import Language

FRENCH = Language(
    code="fr",
    no="non | nan",
    out="""
    non merci | non merci beaucoup | merci non | merci mais non | non je ne veux pas | non non | non pas interesse
    pas interesse | pas interessee | pas interesses | ca ne m'interesse pas | cela ne m'interesse pas
    je ne suis pas interesse | je ne suis pas interessee | pas d'interet | je suis pas interesse
    je suis pas interessee | nous ne sommes pas interesses | plus interesse | plus interessee | sans interet
    desabonner | desabonnement | me desabonner | desabonnez moi | se desabonner | desinscrire | desinscription
    me desinscrire | desinscrivez moi | je me desabonne | je me desinscris | je souhaite me desabonner
    je souhaite me desinscrire | me desinscrire de la liste | arreter | arretez | arrete | stopper | stoppez | assez
    ca suffit | cela suffit | jamais | plus jamais | supprimer | supprimez moi | me supprimer | retirer
    retirez moi | me retirer | resilier | resiliation | annuler | annulez | annuler mon abonnement | je refuse
    refus | refuse | fin | plus de mails | plus de mail | plus d'emails | plus d'e mails | plus de pub
    plus de publicite | pas de pub | pas de publicite | pas de mail | pas de mails | pas d'emails | plus de messages
    plus de promotions | pas de promotions | pas de newsletter | plus de newsletter | je ne veux plus
    je ne veux pas | j'en veux plus | je n'en veux plus | je n'en veux pas | laissez moi tranquille
    foutez moi la paix | pas du tout | surtout pas | certainement pas | non pas question | pas question
    je m'oppose | opposition | me radier | radiez moi | non ca ne m'interesse pas | ne plus recevoir
    ne plus m'ecrire | non jamais | non plus jamais | plus rien
    """,
    asks="""
    me desabonner | desabonnez moi | me desinscrire | desinscrivez moi | nous desabonner | nous desinscrire
    desabonnement | desinscription | me retirer de | retirez moi de | retirer mon adresse | retirez mon adresse
    retirez moi | supprimer mon adresse | supprimez mon adresse | supprimez moi | me supprimer de | me rayer de
    rayez moi | me radier | radiez moi | arretez de m'envoyer | arreter de m'envoyer | arretez d'envoyer
    arretez de m'ecrire | cessez de m'envoyer | cessez de m'ecrire | cesser de m'envoyer | ne m'envoyez plus
    ne m'ecrivez plus | ne plus m'envoyer | ne plus m'ecrire | ne plus recevoir | ne me contactez plus
    ne plus me contacter | ne plus etre contacte | ne plus etre contactee | annuler mon abonnement
    resilier mon abonnement | n'envoyez plus | je ne suis pas interesse | je ne suis pas interessee | pas interesse
    pas interessee | ne m'interesse pas | ne m'interessent pas | je retire mon consentement | je m'oppose a
    jamais inscrit | jamais inscrite | veux plus recevoir | souhaite plus recevoir | desire plus recevoir
    veux pas recevoir | souhaite pas recevoir | souhaitons plus recevoir | m'envoyez plus | m'envoyer de
    arretez vos mails | arretez vos pubs | arretez vos messages | ne m'envoyez pas de | refuse de recevoir
    de votre liste | de vos listes | de votre base | de vos fichiers | de votre fichier | stop aux | stop a vos
    """,
    against="""
    ne veux plus | veux plus | veux pas | ne souhaite plus | souhaite plus | ne souhaite pas | plus de | plus d
    pas de | trop de | trop d | marre de | marre des | assez de | arretez | arreter | cessez | ras le bol | stop
    inutile de | refuse | refuse de
    """,
    mail="""
    mails | mail | emails | email | e mails | courriel* | newsletter* | lettre d'information | promotion* | promos
    pub | pubs | publicite* | messages | liste | abonnement | offres | spam | spams | sollicitation* | infolettre
    diffusion
    """,
    keeps="""
    ne me desabonnez pas | ne pas me desabonner | pas recu | jamais recu | pas de mail recu | ne me desinscrivez pas
    pas encore recu
    """,
    beside="par mail | par email | par e mail | par courriel | liste des prix | adresse mail est | liste de prix",
    received="recu | recois | recevons",
    hints="""
    desabonn* | desinscri* | liste de diffusion | votre liste | vos listes | votre base | vos fichiers
    m'envoyez plus | m'ecrivez plus | spam
    """,
    goods="""
    photo* | image* | portrait* | album* | commande* | facture* | seance* | rendez vous | tirage* | cadre* | colis
    """,
    idioms="""
    pas de probleme | pas de souci | pas de soucis | aucun probleme | aucun souci | non urgent | pas encore
    pas mal | pas grave | pas de quoi | non pas de probleme | non aucun probleme | non c'est bon | non ca va
    non c'est parfait | non pas encore | pas tout de suite | pas urgent | pas avant | pas sur | non plus
    annuler ma commande | annuler la commande | annuler le rendez vous | fin avril | fin mars | fin mai | fin de
    fin du | supprimer le fond | retirer le fond | rien ne presse | aucune urgence | tout va bien
    """,
    wants="""
    j'aimerais | je voudrais | nous aimerions | nous voudrions | je veux bien | je prefere | nous preferons | oui
    volontiers | avec plaisir | d'accord | ca marche | je prends | nous prenons | plutot | ca me va
    c'est bon pour moi | tres bien | bien sur | mieux
    """,
    requests="""
    pouvez vous | pourriez vous | est ce que | combien | quand | ou est | facture | commande | rendez vous
    envoyez moi la | envoyez moi le | quel | quelle | quels | quelles | est il possible | puis je | avez vous
    y a t il | peut on | pourrais je | rappelez moi
    """,
    polite="""
    bonjour | bonsoir | salut | madame | monsieur | madame monsieur | messieurs | chers | chere | cher
    bonjour a tous | coucou | merci | merci beaucoup | merci d'avance | s'il vous plait | s'il te plait | svp | stp
    desole | desolee | pardon | mais | et | merci pour l'offre | merci pour votre offre | merci de votre offre
    merci de | merci pour votre message | je souhaite | je veux | je voudrais | je desire | veuillez | immediatement
    maintenant | pour le moment | pour l'instant | actuellement | a l'avenir | definitivement | bonne journee
    bien vouloir | priere de | je vous prie de | je vous demande de | je vous remercie | toute l'equipe | l'equipe
    bonjour l'equipe | tout de suite
    """,
    closing="""
    cordialement | bien cordialement | bien a vous | salutations | sinceres salutations | merci | merci d'avance
    merci beaucoup | cdt | cdlt | bonne journee | bonne soiree | amicalement | bises | a bientot | respectueusement
    tres cordialement | meilleures salutations | je vous prie d'agreer | veuillez agreer | bonne reception
    """,
    common="""
    le | la | les | un | une | des | et | ou | mais | est | sont | etait | de | du | en | dans | avec | pour | par
    que | qui | quoi | quand | comment | je | tu | il | elle | nous | vous | ils | mon | ma | mes | votre | vos
    notre | ce | cette | ces | ca | cest | ne | pas | plus | tres | bien | bon | oui | non | merci | bonjour
    photo* | commande* | facture* | prix | lundi | mardi | mercredi | jeudi | vendredi | samedi | dimanche | janvier
    fevrier | mars | avril | mai | juin | juillet | aout | septembre | octobre | novembre | decembre | parfait
    accord | encore | au | aux | sur | si | suis | ai | avez | jai | demain | super | deux | trois | quatre | cinq
    six | sept | huit | neuf | dix | serons | sommes | allons | viens | venons | tout | rien | sera | premiere
    deuxieme | famille | chien | fait | faire | heures
    """,
    opens="le | en date du | a la date du | lors du | du",
    wrote="a ecrit | a ecrit ce qui suit | ecrivait | ecrit | nous a dit | vous avez ecrit",
    labels="""
    de | envoye | date | a | cc | cci | objet | pour | repondre a | expediteur | destinataire | envoye le | le
    sujet
    """,
    original="""
    message d'origine | message original | message transfere | message initial | debut du message transfere
    message reexpedie | courriel original | debut du message reexpedie | mail original | message de
    """,
    device="""
    envoye de mon | envoye depuis | envoye a partir | envoye avec | envoye par | envoye via | obtenir outlook
    telecharger outlook | garanti sans virus | sans virus | provenance courrier | provenance | telechargez outlook
    ecrit depuis | envoye d'un
    """,
    disclaimer="""
    ce message | ce courriel | ce mail | ce courrier | cet e mail | cet email | les informations contenues
    avis de confidentialite | confidentialite | pensez a l'environnement | avant d'imprimer | l'information contenue
    le present message | n'imprimez | merci de penser a l'environnement
    """,
    auto="""
    reponse automatique | absence du bureau | absent du bureau | message d'absence | absence | absent | absente
    en conges | conges | auto reponse | notification d'absence | reponse d'absence | je suis absent
    je suis absente
    """,
    prefixes="tr | rep | ref | transfert | re tr | fwd",
)
