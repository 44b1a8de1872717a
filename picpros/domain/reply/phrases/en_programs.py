"""English: what mail programs write around a person's words."""

from picpros.domain.reply.language import Language

ENGLISH_PROGRAMS = Language(
    code="en",
    opens="on | at | in message | quoting | in a message dated | in reply to",
    wrote="wrote | writes | wrote in | has written",
    labels="from | sent | date | to | cc | bcc | subject | reply to | importance | sent at | received | attachments",
    original="""
    original message | forwarded message | forwarded mail | reply message | begin forwarded message | original email
    forwarded by | original appointment | start of forwarded message | end of forwarded message | forwarded email
    previous message | message from | original mail | replied message
    """,
    device="""
    sent from | sent via | sent with | sent by | sent using | get outlook for | get blackberry | from my iphone
    from my android | from my mobile | sent on the go | download outlook | yahoo mail search organize | virus free
    this email has been checked | sent securely | on the go | this message was sent from my | typed on | composed on
    dictated by | dictated to | dictated with | dictated on | dictated using | written on my | please excuse typos
    please excuse any | please excuse the brevity | please excuse my brevity | please excuse brevity
    please excuse spelling | please excuse my spelling | please excuse mistakes | please excuse errors
    please excuse autocorrect | please excuse short | excuse typos | excuse brevity | excuse my brevity
    excuse any typos | excuse the typos | pardon typos | pardon any | pardon the typos | pardon the brevity
    pardon my typos | pardon brevity | envoye from | secured with | sent through | scanned by | via newton mail
    sent in haste | get outlook
    """,
    disclaimer="""
    confidentiality | confidential | disclaimer | this email and any | this e mail and any | this message and any
    this e mail is | this email is confidential | this message is | this communication | the information contained
    the information in this | the contents of this | this transmission | notice this
    please consider the environment | think before you print | privileged | legal notice | notice to recipient
    if you are not the intended | this email may contain | this e mail may contain | this message may contain
    this message contains | important notice | this email contains | this electronic | caution | external email
    external | warning | this email originated | consider the environment | save a tree | before printing
    privacy notice | you dont often get email
    """,
    auto="""
    automatic reply | auto reply | autoreply | out of office | out of the office | auto response | autoresponse
    automatic response | auto | automated reply | automated response | vacation reply | on vacation
    away from my mail | away from the office | i am out of | ooo | ooto | delivery status notification | autosvar
    annual leave | on leave | maternity leave | out of office autoreply | away | i am away
    """,
    prefixes="re | fw | fwd | forward | reply | ref | reg",
)
