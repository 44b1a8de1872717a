"""Small words and their like, in all languages together, by which clauses are cut and turned."""

from picpros.domain.reply.index import split

AND = frozenset(split(["and | und | et | och | og | ja"]))
BUT = frozenset(split(["but | aber | pero | mais | ma | maar | men | mas | ale | но | ama | mutta"]))
"""Words that set a wish beside a NO instead of taking the NO back ("No, but could you send the blue one?")."""
SET_AGAINST = BUT - {"mais", "ma", "mas"}
"""What is set against the NO before it ("No but thank you"); the others also mean "more", "mother" and the like."""
IF = frozenset(split(["if | when | should | wenn | falls | si | se | als | om | hvis | jeśli | když | если"]))
"""What sets a wish into a time to come ("If I need a picture I will find you")."""
EITHER = frozenset(split(["yes | or | ja | oder | oui | ou | si | sim | o | whether | если | да"]))
"""Beside a NO at the end, the other of two answers ("yes or no")."""
THANKED_FOR = frozenset(split(["for | so | to | on | für | por | per | pour | de | voor | til | på | za | за"]))
"""What follows thanks that are meant ("no thank you for your patience")."""
RHETORIC = frozenset(split(["who | why | really | seriously | wtf | warum | pourquoi | perché"]))
"""Beginnings of questions that want no answer of a studio."""
WONDERING = frozenset(split(["how | why | when | did | have | warum | wie | comment | cómo | come | jak | kak | как"]))
"""Beginnings of questions that only ask how or why."""
OWN_NO = frozenset(
    split(
        [
            "i | im | id | ive | we | were | it | its | that | thats | this | these | those | you | your | please | sorry",
            "my | our | not | never | dont | do | thank | thanks | stop | remove | unsubscribe | and | more | longer",
            "je | ça | cest | nous | vous | j'ai | merci",
        ]
    )
)
"""Words after which an unparted NO was most likely a NO of its own ("No I got enough mails")."""
AMAZED = "no way"
LAUGHS = r"\b(?:lol|lmao|rofl|ha(?:ha)+|ja(?:ja)+|he(?:he)+|hi(?:hi)+|mdr|ptdr|kk+|xd)\b"
"""A laugh, which parts a clause from the next as a mark does."""
