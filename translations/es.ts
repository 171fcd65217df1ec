<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Bar</name>
    <message>
        <source>Home</source>
        <extracomment>In the bar: go to the first page</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>In the bar: larger text and other colours</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My list</source>
        <extracomment>In the bar: what the visitor collected</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>In the bar: end the visit and clear the screen</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Back</source>
        <extracomment>Goes to the page before</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language: %1</source>
        <extracomment>For a screen reader; %1 is the language in itself</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Not called yet.</source>
        <extracomment>A number nobody has dialled yet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From their own page, {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From another page, {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free</source>
        <extracomment>A mark on a listing: its help costs nothing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreters</source>
        <extracomment>A mark on a listing: an interpreter can be had</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours not known: call</source>
        <extracomment>A mark on a listing whose hours we do not know</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open until {time}</source>
        <extracomment>A mark on a listing; the time is as written in this language</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open day and night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed. Opens at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed. Opens {weekday}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} ext. {extension}</source>
        <extracomment>A telephone number and its extension</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For text messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TTY, for deaf callers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Headings of what is known about a listing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area they serve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who they help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>What a code does when a phone&apos;s camera reads it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it on my phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too much for one code. Take it on paper, or write it down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {where}. Touch to make the code larger.</source>
        <extracomment>Said of a code to somebody who cannot see it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code leads to {where}</source>
        <extracomment>The number or address a code leads to; stands beside the code</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Courts disagree</source>
        <extracomment>Marks on guides whose law is not settled</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The law changed lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What officials here said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They said this in {date}.</source>
        <extracomment>Below what officials said; a date, not a promise</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They said this on {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the source: {date}.</source>
        <extracomment>How do we know? About one fact</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sure: their own page, and not old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fairly sure: their own older page, or somebody else&apos;s newer one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure: old, or from one other page only. It may be wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has called this place yet.</source>
        <extracomment>How do we know? Who looked at it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody called and reached them on {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody called on {date}. The voicemail gave their name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody went there on {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody read their page on {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They answered by e-mail on {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lawyer has read this yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lawyer read this on {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A machine translated this. Nobody has reviewed it yet. The English counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition {number}, published on {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places to go to</source>
        <extracomment>Headings of groups of listings</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By phone or online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost not known: ask them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With an interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <extracomment>How many listings a topic shows now</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Speaks {language}</source>
        <extracomment>A filter; the language in its own name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>What kind of record a search result or an entry of my list is</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was taken off the kiosk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed in {date}</source>
        <extracomment>Where a closed organization was</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed on {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n results</source>
        <extracomment>How many results a search has</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
