"""English."""

from picpros.domain.reply.language import Language

ENGLISH = Language(
    code="en",
    no="no | nope | nah | noo | naw | no way thanks",
    out="""
    no thanks | no thank you | no thankyou | no thx | no tks | no ty | nothanks | nty | nope thanks | nah thanks
    no no no | no no | no more | no longer interested | no more please | not interested | not interested anymore
    no interest | im not interested | i am not interested | we are not interested | were not interested
    not interested at this time | im not interested anymore | not for me | not for us | uninterested
    no longer needed | ill pass | i will pass | hard pass | stop | stop it | stop this | stop now | stop please
    stop all | stop stop | stop promotions | stopall | stop mail | stop it now | stop mails | stop emails
    stop email | stop messages | stop these | stop that | stop spam | stop spamming | please stop | unsubscribe
    unsubscribed | unsubscribe all | unsubscribe now | unsub | unsubscribe this | unsubscribe from all | unsuscribe
    unsubcribe | unsubsribe | unsubscibe | unsubscirbe | unsuscribed | unsubsrcibe | unscribe | un subscribe
    unsubscribe from this list | unsubscribe email | unsubscribe request | unsubscribe from list | unsubscription
    subscribe off | remove | remove me | remove us | remove my email | remove my address | remove email
    remove from list | remove me now | take me off | take me off this | delete me | delete my email
    delete my address | drop me | drop me from the list | opt out | optout | opt me out | opting out | i opt out
    i am opting out | opt out please | opt out now | cancel | cancel all | cancel subscription
    cancel my subscription | cancel this | cancel newsletter | cancel mails | quit | end | end this | end all
    revoke | revoke consent | revoke all | i revoke my consent | leave | leave me alone | no mail | no mails
    no email | no emails | no promotions | no promos | no promotional emails | no newsletter | no ads
    no newsletters | no spam | no messages | no more promotions | no offers | no advertising | no notifications
    no marketing | enough | thats enough | enough already | i said no | no means no | i want out | withdraw
    withdraw consent | out | leave me alone please | go away | get lost | do not want | dont want | dont want it
    dont want this | i dont want this | i dont want it | i do not want this | i do not want these
    i dont want these | i dont want any | no i dont | no i do not | no im good | no i am good | im good thanks
    absolutely not | definitely not | certainly not | of course not | never | never again | hell no
    not now not ever | block | decline | declined | i decline | we decline | thanks but no thanks | thanks but no
    thank you but no | no sir | no maam | no dont | no never | no way | hard no | stop asking
    no thanks to all | not wanted | unwanted
    no consent | i refuse | refuse | refused | remove me from this list | remove me from the list
    remove me from your list | no to this | no to all | not any more | no and stop | i want to unsubscribe | im out
    stop contacting me | unsubscribe me now | stop sending me emails | stop sending emails | quit it | knock it off
    knock it off please | i am out | i reply no
    """,
    asks="""
    no to promotions | no to emails | no to mails | no to your | no to marketing | no to all | no to this
    unsubscribe me | unsubscribe us | unsubscribe from | please unsubscribe | unsubscribe my | want to unsubscribe
    like to unsubscribe | wish to unsubscribe | unsubscribe this | unsubscribe immediately | unsubscribe please
    unsubscribing | be unsubscribed | get unsubscribed | to unsubscribe me | remove me | remove my email
    want to be removed | like to be removed | remove from your | remove from this list | removed from your
    remove this email | take me off | take us off | take my email off | get me off | off your list
    off your mailing list | off this list | off of your list | opt out of | opt me out | want to opt out
    like to opt out | wish to opt out | opting out | stop sending | stop emailing | stop e mailing | stop mailing
    stop contacting | stop spamming | stop bothering | stop writing to me | stop writing me | stop writing to
    lose my email | lose my address | stop these | stop all
    stop the emails | stop the mails | stop messaging | stop your | no more emails | no more e mails | no more mails
    no more mail | no more messages | no more promotions | no more promos | no more offers | no more newsletters
    no more of these | no more ads | no more spam | no more advertising | no further emails | no further contact
    no further mails | no future emails | do not email me | dont email me | do not mail me | dont mail me
    do not contact me | dont contact me | do not contact us | dont contact us | never contact me | never email me
    do not write me | do not e mail me | dont e mail me | dont write me | dont write to me | do not write to me
    quit sending | quit emailing | cease sending | cease and desist | cancel my subscription | cancel the newsletter
    cancel the subscription | cancel my newsletter | end my subscription | not interested | no longer interested
    dont want to hear from | do not want to hear from
    never want to hear from | leave me alone | dont want to receive
    do not want to receive | dont wish to receive | do not wish to receive | no longer wish to receive
    no longer want to receive | want to stop receiving | not want to receive | rather not receive
    prefer not to receive | dont want to get these | withdraw my consent | revoke my consent | withdraw consent
    never send me | never write to me | i never signed up | i never subscribed | i did not sign up | i didnt sign up
    i did not subscribe | i didnt subscribe | delete my email | not sign up for | drop me from | ask you to stop
    asked you to stop | told you to stop | please opt me | be removed from your | be removed from the list
    be removed from this list | be removed from the mailing | be removed from all | me off the list
    us off the list | send me these anymore | send me this anymore | send these anymore | sending me these
    sending me this | sending these | send me anything | delete me from your | delete me from the list
    delete me from this | remove me from | remove us from your | remove us from the list | remove us from this
    dont send me this stuff | dont send me this crap | take my name off your | take my address off your
    remove my address from your | remove my name from your | remove from the mailing | stop with the
    stop with these | receive no more | not be contacted | not to be contacted | get no more
    no longer be contacted | off your email | off your distribution | off your database | from your database
    from your mailing | from your distribution | from your contact list | from your email list | from this mailing
    from the mailing list | out of your mailing | from all mailings | from all your lists | do i unsubscribe
    can i unsubscribe | to unsubscribe | i unsubscribe | do i opt out | can i opt out | do i stop these
    do i stop getting | do i stop receiving | do i get off | to be taken off | be taken off | cease all
    removing me from | it from your list | from your list | from your lists | from your records | taking me off
    taken off your | not to get these | not to receive these | make these emails stop | these emails stop
    make it stop | object to direct marketing | object to marketing | off of this list
    """,
    against="""
    dont want | do not want | dont need | do not need | no longer want | no longer need | dont send | do not send
    please no | too many | too much | sick of | tired of | fed up | enough | no more | not send | not sending | quit
    never send | flooded | overflowing | drowning in | dont like | do not like | hate | annoying | discontinue
    cease | no longer | dont read | never read | rather not | opt out | unsubscribe | not receive | unwanted
    dont care for | full of | remove my | delete my | take my | remove this | get rid of | anymore | any more
    not to get | prefer not | not wish | dont wish | not be on | object | no longer used | refuse | unwelcome
    not to receive | not to be | not want | never want
    """,
    mail="""
    mail | mails | email | emails | newsletter* | promotion* | promo | promos | message | messages | mailing
    mailings | spam | spams | inbox | mailbox | subscription | list | lists | advert* | ad | ads | offer | offers
    marketing | notification* | contact | junk | solicitation* | correspondence | announcements | deals | campaign*
    database | e mails | sms | texts
    """,
    keeps="""
    dont unsubscribe | do not unsubscribe | didnt unsubscribe | did not unsubscribe | never unsubscribed
    not unsubscribe | dont remove me | do not remove me | dont take me off | do not take me off | dont stop sending
    do not stop | dont stop | never stop sending | dont cancel | do not cancel | keep sending | keep them coming
    why was i unsubscribed | resubscribe | re subscribe | subscribe me again | unsubscribed by mistake
    dont want to miss | do not want to miss | hate to miss | dont opt me out | do not opt me out | stop by
    not want to unsubscribe | dont want to unsubscribe | instead of unsubscribing | keep me on | stay on
    please keep | dont want to stop | unsubscribed me | off the picture | off the photo | from the picture
    from the photo | from the background | from the pictures | from the photos | from the image | from the invoice
    group picture | group photo | got no more | received no more | no more emails since | no emails since
    getting no more | get no emails | got no email | got no emails
    """,
    beside="""
    price list | price lists | list of | wish list | waiting list | guest list | by mail | by email | by e mail
    via email | via mail | by post | in the mail | in your email | by e mail message | mailing address
    email address is | in my email | your email about | to do list | shopping list | contact sheet | contact details
    mail below | email below | e mail below | message below | mail attached | attached mail | attached email
    email address on | e mail address on | contact number | contact information | offer price | your contact | contact person | mail address is
    """,
    received="""
    received | have not gotten | havent gotten | havent got | did not get | didnt get | never got | never arrived
    did not arrive | didnt arrive | got no
    """,
    hints="""
    unsubscrib* | unsubscription | opt out | opted out | opting out | spam* | mailing list | mailing lists
    solicitation* | junk mail | remove me | removing me | take me off | taking me off | stop sending | stop mailing
    leave me alone | cease | stop emailing | your list | your lists | your database | said no | say no
    """,
    goods="""
    picture* | photo* | portrait* | print | prints | album* | order | orders | invoice* | session* | sitting*
    appointment* | booking* | shoot | image* | frame* | sofa | wedding* | parcel | package | delivery | table | shot
    shots
    """,
    idioms="""
    no problem | no problems | no prob | no probs | no worries | no worry | no rush | no hurry | no doubt | no idea
    no clue | no matter | no one | no wonder | no kidding | no need to hurry | no pressure | no big deal | no biggie
    no sweat | no trouble | no issue | no issues | no questions | no question | no changes | no change
    no objection | no objections | no news | no later than | no time to lose | no time like | no need to
    no complaints | no preference | no response | no reply | no luck | no harm | no joke | no stress | no bother
    no reason | no brainer | no fewer | no less than | no more than | no better | no longer than | no comment
    no invoice | no photo | no pictures | no picture | no attachment | no regrets | no sooner | no exceptions
    no conflict | no conflicts | no time | no difference | no corrections | no edits | no further questions
    no further changes | no more questions | no show | no more changes | no excuse | no fun | no cap | no bad
    no yes | no wait | no actually | no sorry | no that works | no thats fine | no thats ok | no its fine
    no its ok | no thats great | no all good | no all fine | not yet | not sure | not bad | not at all
    not a problem | not really sure | not today but | not only | not that | not until | not long | not an issue
    not this week | not this time | not now but | not now maybe | not on | not before | not after | none of | end of
    end on | end date | quit smoking | stop by | cancel my order | cancel the order | cancel my appointment
    cancel the appointment | cancel the sitting | cancel my sitting | cancel order | cancel the session
    remove the background | remove the | remove that | delete the picture | stop at | out of | out for | never mind
    nevermind | never too | never better | enough for | block the | block out | leave it | leave the
    end the sitting | remove from the order | cancel the shoot | stop in | of course not | all good
    no hard feelings
    """,
    wants="""
    id love | i would love | wed love | we would love | id like | i would like | wed like | we would like | i want
    we want | love to | i need | we need | yes | yes please | yep | yeah | sure | count me in | sign me up
    sounds good | sounds great | works for me | works for us | that works | is my favourite
    is my favorite | my favourite | my favorite | one more | another picture | another one | the other one
    the other picture | i prefer | we prefer | id prefer | id rather have | i meant | we meant | interested in
    book | thats fine | that is fine | is fine | its fine | it is fine | fine with me | go ahead | let us
    please go | happy to | looking forward | please keep | thats ok | thats okay | its ok | all good | can do
    ok with me | better | i ordered | i still want | rather have | instead | let us know when | works for
    works great | works well
    """,
    requests="""
    can you | could you | would you | will you | please send me the | please send the | please send my
    please resend | send me the | send the | send my | send me my | where is | when is | when will | when can
    what is | what are | how much | how many | how do | how can | how long | is there | are there | do you | did you
    have you | may i | can i | could i | can we | could we | should i | invoice | refund | receipt | please call
    call me | please change | please confirm | please let me know | let me know | which one | my order | the order
    appointment | reschedule | what about | please check | please update | please ship | please deliver | deliver
    shipping address | please print | please crop | please retouch | please edit | please use | please add
    please make
    """,
    polite="""
    hi | hello | hey | dear | greetings | good morning | good afternoon | good evening | good day | hi there
    hello there | hi all | hey there | dear team | dear sir | dear madam | dear sir or madam | dear sirs
    dear sir madam | to whom it may concern | hi team | hello team | team | team picpros | picpros | hi picpros
    dear picpros | hello picpros | hi team picpros | dear team picpros | hey team | sir | madam | folks | guys
    thanks | thank you | thankyou | thx | many thanks | thanks a lot | thank you very much | thanks so much
    thank you so much | ty | thanks again | thanks in advance | thank you in advance | please | pls | plz | kindly
    sorry | im sorry | i am sorry | sorry but | just | immediately | asap | now | today | right now | at once
    right away | forthwith | permanently | forever | again | from everything | thanks for the offer
    thank you for the offer | thanks for your offer | thank you for your offer | thanks for asking | thanks anyway
    thank you anyway | thank u | thank you for asking | thanks for reaching out | thank you for reaching out | thanks for your email
    thank you for your email | thanks for your mail | thanks for the email | thanks for the mail | i appreciate it
    but | and | so | well | ok | okay | have a nice day | have a good day | have a great day | take care
    all the best | i would like to | id like to | i want to | i wish to | we would like to | can you | could you
    can you please | could you please | would you please | please just | i have to say | i say | my answer is
    my reply is | the answer is | answer | reply | i am replying | i reply | at this time | at the moment | anymore
    any more | for me | for now | from me | for good | here | honestly | seriously | really | man | god | lol | ugh
    us | also | with regret | respectfully | regarding this | dear all | hi everyone | hello everyone | it is a
    its a | that is a | thats a | its | a | still | simply | im replying | replying | i am replying with
    im replying with | as instructed | as requested | as you asked | per your instructions
    as per your instructions | with a | consider this my | consider this a | in response | in response to your mail
    in response to your email | this is my | this is a | my final answer | final answer | with | you can have my
    my reply | my answer | the answer | though | for the last time | definitely | once more | once again | a clear
    its a clear | thats my | from us | this time | good luck | goodbye | bye | god bless | god bless you | bless you
    happy easter | happy holidays | merry christmas | happy new year | have a great weekend | have a nice weekend
    have a good one | have a good weekend | have a lovely day | cheers | regards | good bye | all the best to you
    """,
    closing="""
    thanks | thank you | many thanks | thanks again | thanks in advance | best | best regards | kind regards
    regards | warm regards | cheers | sincerely | yours sincerely | sincerely yours | yours truly | yours faithfully
    best wishes | all the best | with kind regards | warmly | cordially | respectfully | take care
    with best regards | many regards | br | kr | rgds | thx | thanks and regards | kindest regards | very best
    with thanks | love | xoxo | xx | have a nice day | have a great day | have a good day | greetings | ciao
    thank you and best regards | thank you kindly | much appreciated
    """,
    common="""
    the | a | an | and | or | but | is | are | was | were | be | been | i | im | ive | id | you | we | they | he
    she | it | its | my | your | our | their | to | of | in | on | at | for | with | from | by | this | that | these
    those | what | when | where | who | how | why | which | do | does | did | dont | not | have | has | had | can
    could | will | would | should | yes | ok | okay | great | good | nice | fine | please | thanks | thank | sure
    love | like | want | need | picture* | photo* | portrait* | album* | order* | invoice* | price* | if | as | so
    me | there | here | just | about | one | two | more | very | maybe | perhaps | later | tomorrow | monday
    tuesday | wednesday | thursday | friday | saturday | sunday | january | february | march | april | may | june
    july | august | september | october | november | december | perfect | lovely | awesome | amazing | beautiful
    cool | wow | received | see | call | attached | hello | hi | hey | approved | agreed | done | correct | jan
    feb | mar | apr | jun | jul | aug | sep | sept | oct | nov | dec | red | blue | green | black | white | left
    right | both | noted | works | yep | yeah | nothing | looks | look | everything | something | any | all | pp
    no | never | always | again | only | still | because | don't | didn't | isn't | without | too | much | many
    other | another | home | work | day | week | time | three | four | five | six | seven | eight | nine | ten | k
    yup | cant | couldnt | wont | wait | people | kids | family | dog | garden | come | coming | go | going | get | got | give | make | take | know
    think | let | us | am | pm | big | small | large | new | old | first | second | third | last | next | same
    """,
)
