<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CleaningView</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <extracomment>For a screen reader; %n is a number of seconds</extracomment>
        <translation>
            <numerusform>%n second left</numerusform>
            <numerusform>%n seconds left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dots</name>
    <message numerus="yes">
        <source>%n sign(s) typed</source>
        <extracomment>For a screen reader: how much of the PIN is typed; %n is a number</extracomment>
        <translation>
            <numerusform>%n sign typed</numerusform>
            <numerusform>%n signs typed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message numerus="yes">
        <source>The desk locks itself in %n s. Touch to stay.</source>
        <extracomment>The desk locks itself when nobody is there; %n is a number of seconds</extracomment>
        <translation>
            <numerusform>The desk locks itself in %n s. Touch to stay.</numerusform>
            <numerusform>The desk locks itself in %n s. Touch to stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartHead</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <extracomment>Below a question in a guide: how many answers it has</extracomment>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordTop</name>
    <message numerus="yes">
        <source>%n thing(s) below keep it from being published.</source>
        <extracomment>Above a guide that cannot be published; the reasons stand beside its fields</extracomment>
        <translation>
            <numerusform>%n thing below keeps it from being published.</numerusform>
            <numerusform>%n things below keep it from being published.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message numerus="yes">
        <source>Publish %n change(s)</source>
        <extracomment>The main button; %n is how many things were changed since the last publishing</extracomment>
        <translation>
            <numerusform>Publish %n change</numerusform>
            <numerusform>Publish %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message numerus="yes">
        <source>%n places</source>
        <extracomment>How many listings a topic shows now</extracomment>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n results</source>
        <extracomment>How many results a search has</extracomment>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>More changes of one press than are shown
----------
Below a list that is too long; %n is how many more
----------
How many of a group there are beyond those that are shown</extracomment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n listings</source>
        <translation>
            <numerusform>%n listing</numerusform>
            <numerusform>%n listings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) must be put right first</source>
        <extracomment>Above the list of what a rule of truth holds against publishing; %n is how many</extracomment>
        <translation>
            <numerusform>%n thing must be put right first</numerusform>
            <numerusform>%n things must be put right first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will appear</source>
        <extracomment>Above the list of what visitors would see; %n is how many</extracomment>
        <translation>
            <numerusform>%n will appear</numerusform>
            <numerusform>%n will appear</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will change</source>
        <translation>
            <numerusform>%n will change</numerusform>
            <numerusform>%n will change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will vanish</source>
        <translation>
            <numerusform>%n will vanish</numerusform>
            <numerusform>%n will vanish</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new text(s)</source>
        <extracomment>Texts of one language; %n is how many</extracomment>
        <translation>
            <numerusform>%n new text</numerusform>
            <numerusform>%n new texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviewed, or no longer up to date</source>
        <translation>
            <numerusform>%n reviewed, or no longer up to date</numerusform>
            <numerusform>%n reviewed, or no longer up to date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken out</source>
        <translation>
            <numerusform>%n taken out</numerusform>
            <numerusform>%n taken out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) to How do we know?</source>
        <extracomment>Sources; %n is how many</extracomment>
        <translation>
            <numerusform>%n answer to How do we know?</numerusform>
            <numerusform>%n answers to How do we know?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guide(s) give way: the law may have changed</source>
        <extracomment>Doubts about what would be published; %n is how many</extracomment>
        <translation>
            <numerusform>%n guide gives way: the law may have changed</numerusform>
            <numerusform>%n guides give way: the law may have changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n carry a strong warning: not confirmed for long</source>
        <translation>
            <numerusform>%n carries a strong warning: not confirmed for long</numerusform>
            <numerusform>%n carry a strong warning: not confirmed for long</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not confirmed in time</source>
        <translation>
            <numerusform>%n was not confirmed in time</numerusform>
            <numerusform>%n were not confirmed in time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will need to be confirmed within a month</source>
        <translation>
            <numerusform>%n will need to be confirmed within a month</numerusform>
            <numerusform>%n will need to be confirmed within a month</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a number nobody has called</source>
        <translation>
            <numerusform>%n with a number nobody has called</numerusform>
            <numerusform>%n with a number nobody has called</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guide(s) no lawyer has read</source>
        <translation>
            <numerusform>%n guide no lawyer has read</numerusform>
            <numerusform>%n guides no lawyer has read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n translation(s) of English that changed since</source>
        <translation>
            <numerusform>%n translation of English that changed since</numerusform>
            <numerusform>%n translations of English that changed since</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n translation(s) nobody has reviewed</source>
        <translation>
            <numerusform>%n translation nobody has reviewed</numerusform>
            <numerusform>%n translations nobody has reviewed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden now; publishing leaves them hidden</source>
        <translation>
            <numerusform>%n hidden now; publishing leaves them hidden</numerusform>
            <numerusform>%n hidden now; publishing leaves them hidden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This number stands on %n listings.</source>
        <extracomment>A number that more than one listing shows</extracomment>
        <translation>
            <numerusform>This number stands on %n listing.</numerusform>
            <numerusform>This number stands on %n listings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts are not translated</source>
        <translation>
            <numerusform>%n text is not translated</numerusform>
            <numerusform>%n texts are not translated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n translations are older than the English</source>
        <translation>
            <numerusform>%n translation is older than the English</numerusform>
            <numerusform>%n translations are older than the English</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody opened this desk for %n days.</source>
        <extracomment>Above the tasks, when nobody was at the desk for a long time</extracomment>
        <translation>
            <numerusform>Nobody opened this desk for %n day.</numerusform>
            <numerusform>Nobody opened this desk for %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outdated</source>
        <extracomment>Below a language; %n texts</extracomment>
        <translation>
            <numerusform>%n outdated</numerusform>
            <numerusform>%n outdated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by machine</source>
        <translation>
            <numerusform>%n by machine</numerusform>
            <numerusform>%n by machine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new translations</source>
        <extracomment>What becomes of the rows of a sheet that came back; %n rows</extracomment>
        <translation>
            <numerusform>%n new translation</numerusform>
            <numerusform>%n new translations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n translations changed</source>
        <translation>
            <numerusform>%n translation changed</numerusform>
            <numerusform>%n translations changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n looked at and right as they are</source>
        <translation>
            <numerusform>%n looked at and right as they are</numerusform>
            <numerusform>%n looked at and right as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whose English changed meanwhile: taken in as outdated</source>
        <translation>
            <numerusform>%n whose English changed meanwhile: taken in as outdated</numerusform>
            <numerusform>%n whose English changed meanwhile: taken in as outdated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: they were translated here meanwhile</source>
        <translation>
            <numerusform>%n left out: they were translated here meanwhile</numerusform>
            <numerusform>%n left out: they were translated here meanwhile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be taken in</source>
        <translation>
            <numerusform>%n cannot be taken in</numerusform>
            <numerusform>%n cannot be taken in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not touched</source>
        <translation>
            <numerusform>%n not touched</numerusform>
            <numerusform>%n not touched</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes of the translator</source>
        <translation>
            <numerusform>%n note of the translator</numerusform>
            <numerusform>%n notes of the translator</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n translations were taken in. Publish to show them.</source>
        <translation>
            <numerusform>%n translation was taken in. Publish to show it.</numerusform>
            <numerusform>%n translations were taken in. Publish to show them.</numerusform>
        </translation>
    </message>
</context>
</TS>
