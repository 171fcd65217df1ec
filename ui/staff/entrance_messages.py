"""Sentences about accounts, PINs and waits that code asks for by id, in English.

Those of `kiosk.desk.refused.SENTENCES` are the same there and here (a test compares them): the
command line says them without Qt.
"""

from __future__ import annotations

from ui.messages import QT_TRANSLATE_NOOP
from ui.words import add_messages

ENTRANCE_MESSAGES: dict[str, str] = {
    #: What is wrong with a new PIN or passphrase
    "secret.short": QT_TRANSLATE_NOOP(
        "messages", "Use at least 8 digits, or a passphrase of at least 8 letters."
    ),
    "secret.long": QT_TRANSLATE_NOOP("messages", "That is too long. 200 letters are the most."),
    "secret.simple": QT_TRANSLATE_NOOP(
        "messages", "That is too easy to guess. Do not repeat digits or count them up."
    ),
    "secret.name": QT_TRANSLATE_NOOP("messages", "That is too easy to guess. Do not use the name."),
    "secret.common": QT_TRANSLATE_NOOP(
        "messages", "That is too easy to guess. Do not use a common word."
    ),
    "secret.not_the_same": QT_TRANSLATE_NOOP(
        "messages", "The two are not the same. Write both again."
    ),
    #: Why somebody cannot sign in; {time} is minutes and seconds, such as 0:40
    "account.wrong": QT_TRANSLATE_NOOP(
        "messages", "That name and PIN do not belong together. Look at the name, then try again."
    ),
    "account.wrong_pin": QT_TRANSLATE_NOOP(
        "messages", "That PIN or passphrase is not right. Try again."
    ),
    "account.wrong_wait": QT_TRANSLATE_NOOP(
        "messages", "That was not right. Wait {time}, then try again."
    ),
    "account.wait": QT_TRANSLATE_NOOP("messages", "Too many tries. Wait {time}, then try again."),
    "account.code_wrong": QT_TRANSLATE_NOOP(
        "messages", "That recovery code is not right. Look at the paper again."
    ),
    "account.full": QT_TRANSLATE_NOOP(
        "messages",
        "This machine's disk takes nothing more, so nobody can sign in. Make room on it.",
    ),
    #: What is wrong with an account
    "account.no_name": QT_TRANSLATE_NOOP("messages", "Write the name of the person."),
    "account.name_long": QT_TRANSLATE_NOOP(
        "messages", "That name is too long. 80 letters are the most."
    ),
    "account.name_taken": QT_TRANSLATE_NOOP(
        "messages", "There is an account with this name already."
    ),
    "account.not_there": QT_TRANSLATE_NOOP("messages", "There is no account with this name."),
    "account.retired": QT_TRANSLATE_NOOP("messages", "This account is closed already."),
    "account.last": QT_TRANSLATE_NOOP(
        "messages", "This is the last administrator. Make somebody else an administrator first."
    ),
    "account.role": QT_TRANSLATE_NOOP("messages", "Choose at least one thing this person may do."),
    "account.roles_unknown": QT_TRANSLATE_NOOP("messages", "There is no role with this name."),
    "account.there_are": QT_TRANSLATE_NOOP(
        "messages", "This desk has accounts already. Sign in with one of them."
    ),
    "account.who": QT_TRANSLATE_NOOP(
        "messages", "Write who is responsible: the office, one person, and a second one."
    ),
    "account.packs": QT_TRANSLATE_NOOP("messages", "This desk has no pack with this name."),
    #: "amparo exit-pin" is typed as it is
    "exit.none": QT_TRANSLATE_NOOP(
        "messages", "This kiosk has no exit PIN. Set one with: amparo exit-pin"
    ),
    #: Roles of an account
    "role.editor": QT_TRANSLATE_NOOP("messages", "Editor"),
    "role.reviewer": QT_TRANSLATE_NOOP("messages", "Reviewer"),
    "role.publisher": QT_TRANSLATE_NOOP("messages", "Publisher"),
    "role.administrator": QT_TRANSLATE_NOOP("messages", "Administrator"),
    #: What somebody reviews, after the word Reviewer
    "role.law": QT_TRANSLATE_NOOP("messages", "law"),
    #: What the page of accounts did
    "account.added": QT_TRANSLATE_NOOP("messages", "{name} may sign in now."),
    "account.changed": QT_TRANSLATE_NOOP("messages", "Saved. It counts from the next sign-in."),
    "account.reset_done": QT_TRANSLATE_NOOP(
        "messages", "{name} has a new PIN or passphrase, and need not wait."
    ),
    "account.closed": QT_TRANSLATE_NOOP(
        "messages", "{name} may not sign in any more. The history keeps the name."
    ),
    "account.secret_changed": QT_TRANSLATE_NOOP(
        "messages", "From now on your new PIN or passphrase opens the desk."
    ),
    #: On the paper with the recovery code
    "recovery.title": QT_TRANSLATE_NOOP("messages", "Recovery code of the staff desk"),
    "recovery.use": QT_TRANSLATE_NOOP(
        "messages", "It opens the desk once, when an administrator forgot the PIN."
    ),
    "recovery.keep": QT_TRANSLATE_NOOP(
        "messages", "Keep this paper where only you can take it: in a safe, not at the kiosk."
    ),
}

add_messages(ENTRANCE_MESSAGES)
