<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Bands</name>
    <message>
        <source>This kiosk is being set up. Ask the desk before you rely on it.</source>
        <extracomment>On every page until the place has published its own content</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translated by a machine. Nobody has reviewed it yet.</source>
        <extracomment>On every page while nobody has reviewed the interface&apos;s translation</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
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
    <name>CodePage</name>
    <message>
        <source>Open the camera of your phone and point it here.</source>
        <extracomment>Beside one large QR code</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CollectButton</name>
    <message>
        <source>On my list</source>
        <extracomment>On the button after it was touched: the record is on my list</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to my list</source>
        <extracomment>Collects the record, to print or scan it later</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComfortPage</name>
    <message>
        <source>Text and colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How large?</source>
        <extracomment>Heading above three sizes of text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which colours?</source>
        <extracomment>Heading above three sets of colours</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Colours of the screen: dark letters on light</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Colours of the screen: light letters on dark</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>Colours of the screen: white and yellow on black</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryDelegate</name>
    <message>
        <source>Remove: %1</source>
        <extracomment>For a screen reader; %1 is the entry of my list</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FreshnessBand</name>
    <message>
        <source>Nobody has confirmed this for a long time. It may be wrong. If it is, call 211.</source>
        <extracomment>Above a listing that nobody confirmed for very long</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kiosk does not know today&apos;s date, so this may be old. If it is wrong, call 211.</source>
        <extracomment>Above a listing while the machine&apos;s clock cannot be believed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has confirmed this lately. If it is wrong, call 211.</source>
        <extracomment>Above a listing that should have been confirmed by now</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gone</name>
    <message>
        <source>This is not on the kiosk any more.</source>
        <extracomment>In place of a page whose record was taken off the kiosk</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for something else, or ask the desk. 211 knows places all over the state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>Goes to the first page</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Greeting</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuideCaution</name>
    <message>
        <source>The law may have changed since this was written. Ask a lawyer below, or call 211.</source>
        <extracomment>In place of a guide that is too old for a law that is not settled</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translated by a machine, reviewed by nobody. The smaller English counts.</source>
        <extracomment>Above a guide in a translation; the English stands below each text</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Ask a lawyer</source>
        <extracomment>Above the listings of lawyers in a guide</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuideTake</name>
    <message>
        <source>General information, not legal advice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card to show: %1</source>
        <extracomment>Shows a card for somebody else to read; %1 is for whom, such as &quot;To the officer&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On my phone</source>
        <extracomment>Shows a QR code of a page to read on one&apos;s own phone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuidesPage</name>
    <message>
        <source>Know your rights</source>
        <extracomment>The page with all guides to rights</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General information, not legal advice.</source>
        <extracomment>Above all guides</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no guides on this kiosk yet. Ask the desk.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandOutCodes</name>
    <message>
        <source>On my phone</source>
        <extracomment>Above QR codes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera here</source>
        <extracomment>Above QR codes</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandOutPage</name>
    <message>
        <source>Take it along</source>
        <extracomment>The page with codes and paper of what the visitor wants to take along</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandOutPaper</name>
    <message>
        <source>On paper</source>
        <extracomment>Above the choice of paper</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slip</source>
        <extracomment>Narrow paper, as in a shop</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>A whole sheet of paper</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain heading</source>
        <extracomment>A choice: nothing in large letters tells a stranger what the paper is about</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer here does not print on this paper.</source>
        <extracomment>The chosen paper does not fit the printer here</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no printer here. Scan the codes with a phone, or ask the desk.</source>
        <extracomment>There is no printer at this kiosk</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print now</source>
        <extracomment>Prints at once</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the paper will look</source>
        <extracomment>For a screen reader: the picture of the paper before it is printed</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>How can we help?</source>
        <extracomment>Title of the first page</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find help</source>
        <extracomment>Heading above the topics</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Are you still there?</source>
        <extracomment>The kiosk asks because nobody touched it for a while</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When this reaches zero, the screen is cleared for the next person.</source>
        <extracomment>The number above counts the seconds down</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Go on with the visit</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InterpreterCard</name>
    <message>
        <source>Close</source>
        <extracomment>Close the card that was shown</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InterpreterPage</name>
    <message>
        <source>My language is not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch your language. Then show the screen to somebody who works here.</source>
        <extracomment>Above many languages in their own names</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Capital letter</source>
        <extracomment>A key: the next letter is a capital</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters with accents</source>
        <extracomment>A key: shows letters with accents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>A key: a space between words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase</source>
        <extracomment>A key: takes the last letter away</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the keyboard</source>
        <extracomment>A key: puts the keyboard away</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Contrast</source>
        <extracomment>Changes the colours of the screen to the strongest contrast, or back</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My language is not here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListingTake</name>
    <message>
        <source>Point your phone&apos;s camera here</source>
        <extracomment>Above QR codes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On my phone</source>
        <extracomment>Shows the QR codes of a sensitive listing, after a question</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>Leads to the page where paper is chosen; nothing prints yet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong? Tell the desk: %1</source>
        <extracomment>%1 is the listing&apos;s short code, such as K47</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MyListPage</name>
    <message>
        <source>My list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take my list along</source>
        <extracomment>Leads to the page with codes and paper for the whole list</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here yet. Open a place or a guide and touch “Add to my list”.</source>
        <extracomment>My list has nothing on it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody keeps a copy of this list. It is gone when you finish.</source>
        <extracomment>Above my list</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>Turn to</source>
        <extracomment>Above the places that took over from a closed one</extracomment>
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
    <name>ProofChip</name>
    <message>
        <source>How do we know?</source>
        <extracomment>Leads to sources and dates</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProofPage</name>
    <message>
        <source>How do we know?</source>
        <extracomment>The page with sources and dates of a record</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we read, and where. Facts and titles stay in English, as they were read.</source>
        <extracomment>Above facts that stand in English in every language</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RightsCard</name>
    <message>
        <source>Know your rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At your door, in your car, at work, at school</source>
        <extracomment>Below &quot;Know your rights&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScrollButtons</name>
    <message>
        <source>Up</source>
        <extracomment>Turns a long page back up</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More below</source>
        <extracomment>Turns a long page down: there is more below</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Search: food, lawyer, school…</source>
        <extracomment>In the empty search field</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>What do you look for?</source>
        <extracomment>Name of the line to type into</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search: food, lawyer, school…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Empties the line that is typed into</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what you need: food, lawyer, a name, or a phone number.</source>
        <extracomment>Before anything is typed into search</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters or another word, or call 211.</source>
        <extracomment>Search found nothing</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SensitiveGate</name>
    <message>
        <source>Your phone or a paper can tell others what you looked for. Go on only if nobody who may look at them is a danger to you. On the phone the number is saved under a neutral name.</source>
        <extracomment>Before a code or a print that is about abuse or trafficking</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>Leaves codes and paper away</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Shows codes or paper although they may tell others</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatementOwn</name>
    <message>
        <source>What the card says</source>
        <extracomment>Above a card&apos;s text in the visitor&apos;s own language</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translated by a machine, reviewed by nobody. Only the English counts.</source>
        <extracomment>Below a card&apos;s translation that nobody reviewed</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatementPage</name>
    <message>
        <source>Print card</source>
        <extracomment>Leads to the page where paper is chosen for the shown card</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Takes the shown card away</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopicPage</name>
    <message>
        <source>Open now</source>
        <extracomment>A filter: only places that are open at this moment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free</source>
        <extracomment>A filter: only help that costs nothing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here fits. Take a filter off, or call 211: they know places all over the state.</source>
        <extracomment>No listing is left under the filters</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more</source>
        <extracomment>Shows further listings below</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UrgentCode</name>
    <message>
        <source>%1: %2. Touch to make the code larger.</source>
        <extracomment>For a screen reader; %1 is what the code does, %2 a number</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UrgentPage</name>
    <message>
        <source>Help right now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UrgentStrip</name>
    <message>
        <source>Need help right now?</source>
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
        <extracomment>How to use a number for help right now
----------
What a code does when a phone&apos;s camera reads it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMMM d, yyyy</source>
        <extracomment>How a day is written, in Qt&apos;s letters: d day, M month, y year; MMMM is the month&apos;s name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>How a month with its year is written, in Qt&apos;s letters</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h:mm ap</source>
        <extracomment>How a time of day is written, in Qt&apos;s letters: h hour of 12, H hour of 24, ap for am or pm</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find help. We do not ask who you are.</source>
        <extracomment>Below the greeting on the welcome page</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch your language</source>
        <extracomment>Above the languages on the welcome page</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I speak {language}.</source>
        <extracomment>On a card for staff; always shown in English</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The staff took that page down just now, because something on it was wrong.</source>
        <extracomment>Said on the first page when staff hid what the visitor was reading</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We called and reached them on {date}.</source>
        <extracomment>A number or page that somebody confirmed; how and when</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We called on {date}. Their voicemail said their name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We went there on {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We read their page on {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They wrote to us on {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We checked this on {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has checked this yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From their own page, without a date.</source>
        <extracomment>Where a number or sentence comes from</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From another page, without a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From our staff, {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From more than one page. The oldest is of {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last seen {date}.</source>
        <extracomment>A weak number or sentence: a date, then that it may be wrong</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We do not know how old this is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has confirmed this since {date}.</source>
        <extracomment>Content that nobody has confirmed in time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has confirmed this for a long time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This may be wrong by now. Call 211 to ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This screen does not know today&apos;s date. Ask if this is still right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of {date}.</source>
        <extracomment>How far a guide can be relied on</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Courts disagree about this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The law changed not long ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet read by a lawyer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This may be wrong by now. Ask a lawyer before you rely on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The law may have changed. Call a lawyer before you rely on this.</source>
        <extracomment>In place of a guide whose law may have changed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open now</source>
        <extracomment>A mark on a listing that is open, without a closing time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every day, day and night</source>
        <extracomment>Opening hours, line by line: days and times</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days}: {times}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At other times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <extracomment>Three or more days in a row</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First {weekday} of the month</source>
        <extracomment>Days of a month</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second {weekday} of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third {weekday} of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fourth {weekday} of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fifth {weekday} of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last {weekday} of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{opens} to {closes}</source>
        <extracomment>Times of a day; both are written as in this language</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {opens}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day and night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We do not know the times. Call first.</source>
        <extracomment>In place of times that nobody knows</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call first. They say: {comment}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call first to set a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed for now.</source>
        <extracomment>More about opening hours</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed on public holidays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed on {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed from {first} to {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hours change in the year. Call to ask.</source>
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
        <source>{area}: by phone or online</source>
        <extracomment>Headings of groups of listings</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My list</source>
        <extracomment>Titles of a handout; the second says nothing about what it holds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition {number}, published {date}</source>
        <extracomment>Below the title of a handout: which edition of the content it shows</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kiosk is being set up. Nobody here has checked these contents yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan to call</source>
        <extracomment>Beside a code on paper: what a phone&apos;s camera does with it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan to send a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan to save the contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan to open the website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan to read it on a phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too much for a code on this paper.</source>
        <extracomment>Where a code would not fit on the paper</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <extracomment>Headings on a handout</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to ask a lawyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the card says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong? Tell the desk: {code}</source>
        <extracomment>The code is short, such as K47; the desk is where the staff sit</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General information, not legal advice.</source>
        <extracomment>Below a guide on paper</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The English is what counts.</source>
        <extracomment>At the end of a card to show</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine translation, not reviewed.</source>
        <extracomment>At the end of a handout</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No one keeps a copy of this list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No one keeps a copy of this paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing. Please wait.</source>
        <extracomment>Said until the printer answers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please take your paper.</source>
        <extracomment>What became of a print; after a fault the screen offers the codes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer has it. Look if paper comes out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was printed. You can try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer has no paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer has no ink.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper is stuck in the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A door of the printer is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer takes no more right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can tell if it printed. Look if paper comes out.</source>
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
