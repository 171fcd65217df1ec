<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Bands</name>
    <message>
        <source>Being set up. Check with the desk.</source>
        <extracomment>On every page until the place has published its own content</extracomment>
        <translation>En preparación. Pregunte al personal.</translation>
    </message>
    <message>
        <source>Machine translation, not reviewed.</source>
        <extracomment>On every page while nobody has reviewed the interface&apos;s translation</extracomment>
        <translation>Traducción automática, sin revisar.</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Home</source>
        <extracomment>In the bar: go to the first page</extracomment>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>In the bar: larger text and other colours</extracomment>
        <translation>Letra</translation>
    </message>
    <message>
        <source>My list</source>
        <extracomment>In the bar: what the visitor collected</extracomment>
        <translation>Mi lista</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>In the bar: end the visit and clear the screen</extracomment>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Open the camera of your phone and point it here.</source>
        <extracomment>Beside one large QR code</extracomment>
        <translation>Abra la cámara de su teléfono y apunte aquí.</translation>
    </message>
</context>
<context>
    <name>CollectButton</name>
    <message>
        <source>On my list</source>
        <extracomment>On the button after it was touched: the record is on my list</extracomment>
        <translation>En mi lista</translation>
    </message>
    <message>
        <source>Add to my list</source>
        <extracomment>Collects the record, to print or scan it later</extracomment>
        <translation>Agregar a mi lista</translation>
    </message>
</context>
<context>
    <name>ComfortPage</name>
    <message>
        <source>How large?</source>
        <extracomment>Heading above three sizes of text</extracomment>
        <translation>¿Qué tamaño?</translation>
    </message>
    <message>
        <source>Text and colors</source>
        <extracomment>Title of the page with larger text and other colours</extracomment>
        <translation>Letra y colores</translation>
    </message>
    <message>
        <source>Which colors?</source>
        <extracomment>Heading above three sets of colours</extracomment>
        <translation>¿Qué colores?</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Colours of the screen: dark letters on light</extracomment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Colours of the screen: light letters on dark</extracomment>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>Colours of the screen: white and yellow on black</extracomment>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>This is how a page looks now. When you finish, the screen goes back to how it was.</source>
        <extracomment>Below the choices; it shows how a text looks with them</extracomment>
        <translation>Así se ve ahora una página. Cuando usted salga, la pantalla vuelve a como estaba.</translation>
    </message>
</context>
<context>
    <name>EntryDelegate</name>
    <message>
        <source>Remove: %1</source>
        <extracomment>For a screen reader; %1 is the entry of my list</extracomment>
        <translation>Quitar: %1</translation>
    </message>
</context>
<context>
    <name>FreshnessBand</name>
    <message>
        <source>Nobody has confirmed this for a long time. It may be wrong. If it is, call 211.</source>
        <extracomment>Above a listing that nobody confirmed for very long</extracomment>
        <translation>Hace mucho tiempo que nadie confirma esto. Puede estar mal. Si está mal, llame al 211.</translation>
    </message>
    <message>
        <source>This kiosk does not know today&apos;s date, so this may be old. If it is wrong, call 211.</source>
        <extracomment>Above a listing while the machine&apos;s clock cannot be believed</extracomment>
        <translation>Este kiosco no sabe la fecha de hoy, por eso esto puede ser viejo. Si está mal, llame al 211.</translation>
    </message>
    <message>
        <source>Nobody has confirmed this lately. If it is wrong, call 211.</source>
        <extracomment>Above a listing that should have been confirmed by now</extracomment>
        <translation>Nadie ha confirmado esto últimamente. Si está mal, llame al 211.</translation>
    </message>
</context>
<context>
    <name>Gone</name>
    <message>
        <source>This is not on the kiosk any more.</source>
        <extracomment>In place of a page whose record was taken off the kiosk</extracomment>
        <translation>Esto ya no está en el kiosco.</translation>
    </message>
    <message>
        <source>Look for something else, or ask the desk. 211 knows places all over the state.</source>
        <extracomment>Below that a record is not on the kiosk any more</extracomment>
        <translation>Busque otra cosa o pregunte al personal. El 211 conoce lugares en todo el estado.</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>Goes to the first page</extracomment>
        <translation>Inicio</translation>
    </message>
</context>
<context>
    <name>Greeting</name>
    <message>
        <source>Back</source>
        <extracomment>Goes to the page before</extracomment>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>GuideCaution</name>
    <message>
        <source>The law may have changed since this was written. Ask a lawyer below, or call 211.</source>
        <extracomment>In place of a guide that is too old for a law that is not settled</extracomment>
        <translation>Es posible que la ley haya cambiado después de escribir esto. Pregunte a un abogado de los de abajo o llame al 211.</translation>
    </message>
    <message>
        <source>Translated by a machine, reviewed by nobody. The smaller English counts.</source>
        <extracomment>Above a guide in a translation; the English stands below each text</extracomment>
        <translation>Lo tradujo una máquina y nadie lo ha revisado. Vale el inglés, en letra más pequeña.</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Ask a lawyer</source>
        <extracomment>Above the listings of lawyers in a guide</extracomment>
        <translation>Pregunte a un abogado</translation>
    </message>
</context>
<context>
    <name>GuideTake</name>
    <message>
        <source>General information, not legal advice.</source>
        <extracomment>On every guide: this is no legal advice</extracomment>
        <translation>Información general, no es consejo legal.</translation>
    </message>
    <message>
        <source>Card to show: %1</source>
        <extracomment>Shows a card for somebody else to read; %1 is for whom or what it says, such as &quot;To the officer&quot;</extracomment>
        <translation>Tarjeta para mostrar: %1</translation>
    </message>
    <message>
        <source>On my phone</source>
        <extracomment>Shows a QR code of a page to read on one&apos;s own phone</extracomment>
        <translation>En mi teléfono</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>Leads to the page where paper is chosen; nothing prints yet</extracomment>
        <translation>Imprimir</translation>
    </message>
</context>
<context>
    <name>GuidesPage</name>
    <message>
        <source>Know your rights</source>
        <extracomment>The page with all guides to rights</extracomment>
        <translation>Conozca sus derechos</translation>
    </message>
    <message>
        <source>General information, not legal advice.</source>
        <extracomment>Above all guides</extracomment>
        <translation>Información general, no es consejo legal.</translation>
    </message>
    <message>
        <source>There are no guides on this kiosk yet. Ask the desk.</source>
        <extracomment>In place of the guides when there are none</extracomment>
        <translation>Todavía no hay guías en este kiosco. Pregunte al personal.</translation>
    </message>
</context>
<context>
    <name>HandOutCodes</name>
    <message>
        <source>On my phone</source>
        <extracomment>Above QR codes</extracomment>
        <translation>En mi teléfono</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera here</source>
        <extracomment>Above QR codes</extracomment>
        <translation>Apunte aquí la cámara de su teléfono</translation>
    </message>
</context>
<context>
    <name>HandOutPage</name>
    <message>
        <source>Take it along</source>
        <extracomment>The page with codes and paper of what the visitor wants to take along</extracomment>
        <translation>Llévelo con usted</translation>
    </message>
</context>
<context>
    <name>HandOutPaper</name>
    <message>
        <source>On paper</source>
        <extracomment>Above the choice of paper</extracomment>
        <translation>En papel</translation>
    </message>
    <message>
        <source>Slip</source>
        <extracomment>Narrow paper, as in a shop</extracomment>
        <translation>Tira angosta</translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>A whole sheet of paper</extracomment>
        <translation>Hoja entera</translation>
    </message>
    <message>
        <source>Plain heading</source>
        <extracomment>A choice: nothing in large letters tells a stranger what the paper is about</extracomment>
        <translation>Título discreto</translation>
    </message>
    <message>
        <source>The printer here does not print on this paper.</source>
        <extracomment>The chosen paper does not fit the printer here</extracomment>
        <translation>La impresora de aquí no imprime en este papel.</translation>
    </message>
    <message>
        <source>There is no printer here. Scan the codes with a phone, or ask the desk.</source>
        <extracomment>There is no printer at this kiosk</extracomment>
        <translation>Aquí no hay impresora. Lea los códigos con un teléfono o pregunte al personal.</translation>
    </message>
    <message>
        <source>Print now</source>
        <extracomment>Prints at once</extracomment>
        <translation>Imprimir ahora</translation>
    </message>
    <message>
        <source>How the paper will look</source>
        <extracomment>For a screen reader: the picture of the paper before it is printed</extracomment>
        <translation>Así se verá el papel</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>How can we help?</source>
        <extracomment>Title of the first page</extracomment>
        <translation>¿Cómo le podemos ayudar?</translation>
    </message>
    <message>
        <source>Find help</source>
        <extracomment>Heading above the topics</extracomment>
        <translation>Encuentre ayuda</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Are you still there?</source>
        <extracomment>The kiosk asks because nobody touched it for a while</extracomment>
        <translation>¿Sigue usted ahí?</translation>
    </message>
    <message>
        <source>When this reaches zero, the screen is cleared for the next person.</source>
        <extracomment>The number above counts the seconds down</extracomment>
        <translation>Cuando llegue a cero, la pantalla se borra para la próxima persona.</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Go on with the visit</extracomment>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>End the visit and clear the screen</extracomment>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>InterpreterCard</name>
    <message>
        <source>Close</source>
        <extracomment>Close the card that was shown</extracomment>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>InterpreterPage</name>
    <message>
        <source>My language is not here</source>
        <extracomment>Title of a page with very many languages</extracomment>
        <translation>Mi idioma no está aquí</translation>
    </message>
    <message>
        <source>Touch your language. Then show the screen to somebody who works here.</source>
        <extracomment>Above many languages in their own names</extracomment>
        <translation>Toque su idioma. Después muestre la pantalla a alguien que trabaja aquí.</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Capital letter</source>
        <extracomment>A key: the next letter is a capital</extracomment>
        <translation>Mayúscula</translation>
    </message>
    <message>
        <source>Letters with accents</source>
        <extracomment>A key: shows letters with accents</extracomment>
        <translation>Letras con acento</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>A key: a space between words</extracomment>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Erase</source>
        <extracomment>A key: takes the last letter away</extracomment>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Hide the keyboard</source>
        <extracomment>A key: puts the keyboard away</extracomment>
        <translation>Ocultar el teclado</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Back</source>
        <extracomment>Goes to the page before</extracomment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Contrast</source>
        <extracomment>Changes the colours of the screen to the strongest contrast, or back</extracomment>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>My language is not here</source>
        <extracomment>Leads to very many languages, for asking for an interpreter</extracomment>
        <translation>Mi idioma no está aquí</translation>
    </message>
</context>
<context>
    <name>ListingTake</name>
    <message>
        <source>Point your phone&apos;s camera here</source>
        <extracomment>Above QR codes</extracomment>
        <translation>Apunte aquí la cámara de su teléfono</translation>
    </message>
    <message>
        <source>On my phone</source>
        <extracomment>Shows the QR codes of a sensitive listing, after a question</extracomment>
        <translation>En mi teléfono</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>Leads to the page where paper is chosen; nothing prints yet</extracomment>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Wrong? Tell the desk: %1</source>
        <extracomment>%1 is the listing&apos;s short code, such as K47</extracomment>
        <translation>¿Hay un error? Avise al personal: %1</translation>
    </message>
</context>
<context>
    <name>MarkedText</name>
    <message>
        <source>In English</source>
        <extracomment>Below a text that is not translated yet</extracomment>
        <translation>En inglés</translation>
    </message>
</context>
<context>
    <name>MyListPage</name>
    <message>
        <source>My list</source>
        <extracomment>The page with what the visitor collected</extracomment>
        <translation>Mi lista</translation>
    </message>
    <message>
        <source>Take my list along</source>
        <extracomment>Leads to the page with codes and paper for the whole list</extracomment>
        <translation>Llevar mi lista</translation>
    </message>
    <message>
        <source>Nothing here yet. Open a place or a guide and touch “Add to my list”.</source>
        <extracomment>My list has nothing on it</extracomment>
        <translation>Aquí no hay nada todavía. Abra un lugar o una guía y toque “Agregar a mi lista”.</translation>
    </message>
    <message>
        <source>Nobody keeps a copy of this list. It is gone when you finish.</source>
        <extracomment>Above my list</extracomment>
        <translation>Nadie guarda una copia de esta lista. Se borra cuando usted sale.</translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>Turn to</source>
        <extracomment>Above the places that took over from a closed one</extracomment>
        <translation>Acuda a</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Back</source>
        <extracomment>Goes to the page before</extracomment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <extracomment>For a screen reader; %1 is the language in itself</extracomment>
        <translation>Idioma: %1</translation>
    </message>
</context>
<context>
    <name>ProofChip</name>
    <message>
        <source>How do we know?</source>
        <extracomment>Leads to sources and dates</extracomment>
        <translation>¿Cómo lo sabemos?</translation>
    </message>
</context>
<context>
    <name>ProofPage</name>
    <message>
        <source>How do we know?</source>
        <extracomment>The page with sources and dates of a record</extracomment>
        <translation>¿Cómo lo sabemos?</translation>
    </message>
    <message>
        <source>What we read, and where. Facts and titles stay in English, as they were read.</source>
        <extracomment>Above facts that stand in English in every language</extracomment>
        <translation>Qué leímos y dónde. Los datos y los títulos quedan en inglés, como se leyeron.</translation>
    </message>
</context>
<context>
    <name>RightsCard</name>
    <message>
        <source>Know your rights</source>
        <extracomment>Leads to the guides</extracomment>
        <translation>Conozca sus derechos</translation>
    </message>
    <message>
        <source>At your door, in your car, at work, at school</source>
        <extracomment>Below &quot;Know your rights&quot;</extracomment>
        <translation>En su puerta, en su auto, en el trabajo, en la escuela</translation>
    </message>
</context>
<context>
    <name>ScrollButtons</name>
    <message>
        <source>Up</source>
        <extracomment>Turns a long page back up</extracomment>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>More below</source>
        <extracomment>Turns a long page down: there is more below</extracomment>
        <translation>Más abajo</translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Search: food, lawyer, school…</source>
        <extracomment>In the empty search field</extracomment>
        <translation>Buscar: comida, abogado, escuela…</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>In the empty search field, where there is little room</extracomment>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>What do you look for?</source>
        <extracomment>Name of the line to type into</extracomment>
        <translation>¿Qué busca?</translation>
    </message>
    <message>
        <source>Search: food, lawyer, school…</source>
        <extracomment>In the empty line to type into</extracomment>
        <translation>Buscar: comida, abogado, escuela…</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Empties the line that is typed into</extracomment>
        <translation>Borrar todo</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search</source>
        <extracomment>The page to search on</extracomment>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Type what you need: food, lawyer, a name, or a phone number.</source>
        <extracomment>Before anything is typed into search</extracomment>
        <translation>Escriba lo que necesita: comida, abogado, un nombre o un número de teléfono.</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters or another word, or call 211.</source>
        <extracomment>Search found nothing</extracomment>
        <translation>No se encontró nada. Pruebe con menos letras o con otra palabra, o llame al 211.</translation>
    </message>
    <message>
        <source>Show more</source>
        <extracomment>Shows further results below</extracomment>
        <translation>Mostrar más</translation>
    </message>
</context>
<context>
    <name>SensitiveGate</name>
    <message>
        <source>Your phone or a paper can tell others what you looked for. Go on only if nobody who may look at them is a danger to you. On the phone the number is saved under a neutral name.</source>
        <extracomment>Before a code or a print that is about abuse or trafficking</extracomment>
        <translation>Su teléfono o un papel puede mostrar a otros lo que usted buscó. Siga solo si nadie que pueda verlos es un peligro para usted. En el teléfono, el número se guarda con un nombre neutral.</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>Leaves codes and paper away</extracomment>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Shows codes or paper although they may tell others</extracomment>
        <translation>Seguir</translation>
    </message>
</context>
<context>
    <name>StatementOwn</name>
    <message>
        <source>What the card says</source>
        <extracomment>Above a card&apos;s text in the visitor&apos;s own language</extracomment>
        <translation>Lo que dice la tarjeta</translation>
    </message>
    <message>
        <source>Translated by a machine, reviewed by nobody. Only the English counts.</source>
        <extracomment>Below a card&apos;s translation that nobody reviewed</extracomment>
        <translation>Lo tradujo una máquina y nadie lo ha revisado. Solo vale el inglés.</translation>
    </message>
</context>
<context>
    <name>StatementPage</name>
    <message>
        <source>Print card</source>
        <extracomment>Leads to the page where paper is chosen for the shown card</extracomment>
        <translation>Imprimir tarjeta</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Takes the shown card away</extracomment>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>TopicPage</name>
    <message>
        <source>Open now</source>
        <extracomment>A filter: only places that are open at this moment</extracomment>
        <translation>Abierto ahora</translation>
    </message>
    <message>
        <source>Free</source>
        <extracomment>A filter: only help that costs nothing</extracomment>
        <translation>Gratis</translation>
    </message>
    <message>
        <source>Nothing here fits. Take a filter off, or call 211: they know places all over the state.</source>
        <extracomment>No listing is left under the filters</extracomment>
        <translation>Ningún lugar cumple todo esto. Quite un filtro o llame al 211: conocen lugares en todo el estado.</translation>
    </message>
    <message>
        <source>Show more</source>
        <extracomment>Shows further listings below</extracomment>
        <translation>Mostrar más</translation>
    </message>
</context>
<context>
    <name>UrgentCode</name>
    <message>
        <source>%1: %2. Touch to make the code larger.</source>
        <extracomment>For a screen reader; %1 is what the code does, %2 a number</extracomment>
        <translation>%1: %2. Toque para ver el código más grande.</translation>
    </message>
</context>
<context>
    <name>UrgentPage</name>
    <message>
        <source>Help right now</source>
        <extracomment>Title of the page with emergency numbers</extracomment>
        <translation>Ayuda ahora mismo</translation>
    </message>
</context>
<context>
    <name>UrgentStrip</name>
    <message>
        <source>Need help right now?</source>
        <extracomment>The way to emergency numbers</extracomment>
        <translation>¿Necesita ayuda ahora mismo?</translation>
    </message>
    <message>
        <source>Help right now</source>
        <extracomment>The way to emergency numbers, where there is little room</extracomment>
        <translation>Ayuda ahora mismo</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Not called yet.</source>
        <extracomment>A number nobody has dialled yet</extracomment>
        <translation>Aún no hemos llamado.</translation>
    </message>
    <message>
        <source>From their own page, {date}.</source>
        <translation>De la página del lugar, {date}.</translation>
    </message>
    <message>
        <source>From another page, {date}.</source>
        <translation>De otra página, {date}.</translation>
    </message>
    <message>
        <source>Free</source>
        <extracomment>A mark on a listing: its help costs nothing</extracomment>
        <translation>Gratis</translation>
    </message>
    <message>
        <source>Interpreters</source>
        <extracomment>A mark on a listing: an interpreter can be had</extracomment>
        <translation>Intérpretes</translation>
    </message>
    <message>
        <source>Hours not known: call</source>
        <extracomment>A mark on a listing whose hours we do not know</extracomment>
        <translation>Horario desconocido: llame</translation>
    </message>
    <message>
        <source>Open until {time}</source>
        <extracomment>A mark on a listing; the time is as written in this language</extracomment>
        <translation>Abierto. Cierra: {time}</translation>
    </message>
    <message>
        <source>Open day and night</source>
        <translation>Abierto día y noche</translation>
    </message>
    <message>
        <source>Closed. Opens at {time}</source>
        <translation>Cerrado. Abre: {time}</translation>
    </message>
    <message>
        <source>Closed. Opens {weekday}, {time}</source>
        <translation>Cerrado. Abre: {weekday}, {time}</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>Cerrado ahora</translation>
    </message>
    <message>
        <source>{number} ext. {extension}</source>
        <extracomment>A telephone number and its extension</extracomment>
        <translation>{number} ext. {extension}</translation>
    </message>
    <message>
        <source>For text messages</source>
        <translation>Para mensajes de texto</translation>
    </message>
    <message>
        <source>TTY, for deaf callers</source>
        <translation>TTY, para personas sordas</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Headings of what is known about a listing</extracomment>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Area they serve</source>
        <translation>Zona que atienden</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>Who they help</source>
        <translation>A quién ayudan</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>Qué llevar</translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>How to use a number for help right now
----------
What a code does when a phone&apos;s camera reads it</extracomment>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>MMMM d, yyyy</source>
        <extracomment>How a day is written, in Qt&apos;s letters: d day, M month, y year; MMMM is the month&apos;s name</extracomment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>How a month with its year is written, in Qt&apos;s letters</extracomment>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>h:mm ap</source>
        <extracomment>How a time of day is written, in Qt&apos;s letters: h hour of 12, H hour of 24, ap for am or pm</extracomment>
        <translation>h:mm ap</translation>
    </message>
    <message>
        <source>Find help. We do not ask who you are.</source>
        <extracomment>Below the greeting on the welcome page</extracomment>
        <translation>Encuentre ayuda. No preguntamos quién es usted.</translation>
    </message>
    <message>
        <source>Touch your language</source>
        <extracomment>Above the languages on the welcome page</extracomment>
        <translation>Toque su idioma</translation>
    </message>
    <message>
        <source>Send a text</source>
        <translation>Mandar mensaje</translation>
    </message>
    <message>
        <source>I speak {language}.</source>
        <extracomment>On a card for staff; always shown in English</extracomment>
        <translation>Hablo {language}.</translation>
    </message>
    <message>
        <source>The staff took that page down just now, because something on it was wrong.</source>
        <extracomment>Said on the first page when staff hid what the visitor was reading</extracomment>
        <translation>El personal acaba de quitar esa página porque tenía un error.</translation>
    </message>
    <message>
        <source>We called and reached them on {date}.</source>
        <extracomment>A number or page that somebody confirmed; how and when</extracomment>
        <translation>Llamamos y nos contestaron el {date}.</translation>
    </message>
    <message>
        <source>We called on {date}. Their voicemail said their name.</source>
        <translation>Llamamos el {date}. El buzón de voz dijo el nombre del lugar.</translation>
    </message>
    <message>
        <source>We went there on {date}.</source>
        <translation>Fuimos al lugar el {date}.</translation>
    </message>
    <message>
        <source>We read their page on {date}.</source>
        <translation>Leímos la página del lugar el {date}.</translation>
    </message>
    <message>
        <source>They wrote to us on {date}.</source>
        <translation>Nos escribieron el {date}.</translation>
    </message>
    <message>
        <source>We checked this on {date}.</source>
        <translation>Revisamos esto el {date}.</translation>
    </message>
    <message>
        <source>Nobody has checked this yet.</source>
        <translation>Nadie ha revisado esto todavía.</translation>
    </message>
    <message>
        <source>From their own page, without a date.</source>
        <extracomment>Where a number or sentence comes from</extracomment>
        <translation>De la página del lugar, sin fecha.</translation>
    </message>
    <message>
        <source>From another page, without a date.</source>
        <translation>De otra página, sin fecha.</translation>
    </message>
    <message>
        <source>From our staff, {date}.</source>
        <translation>De nuestro personal, {date}.</translation>
    </message>
    <message>
        <source>From more than one page. The oldest is of {date}.</source>
        <translation>De más de una página. La más antigua: {date}.</translation>
    </message>
    <message>
        <source>Last seen {date}.</source>
        <extracomment>A weak number or sentence: a date, then that it may be wrong</extracomment>
        <translation>Visto por última vez: {date}.</translation>
    </message>
    <message>
        <source>We do not know how old this is.</source>
        <translation>No sabemos de cuándo es este dato.</translation>
    </message>
    <message>
        <source>May be wrong.</source>
        <translation>Puede estar mal.</translation>
    </message>
    <message>
        <source>Nobody has confirmed this since {date}.</source>
        <extracomment>Content that nobody has confirmed in time</extracomment>
        <translation>Nadie ha confirmado esto después de esta fecha: {date}.</translation>
    </message>
    <message>
        <source>Nobody has confirmed this for a long time.</source>
        <translation>Hace mucho tiempo que nadie confirma esto.</translation>
    </message>
    <message>
        <source>This may be wrong by now. Call 211 to ask.</source>
        <translation>Ahora esto puede estar mal. Llame al 211 para preguntar.</translation>
    </message>
    <message>
        <source>This screen does not know today&apos;s date. Ask if this is still right.</source>
        <translation>Esta pantalla no sabe la fecha de hoy. Pregunte si esto sigue igual.</translation>
    </message>
    <message>
        <source>As of {date}.</source>
        <extracomment>How far a guide can be relied on</extracomment>
        <translation>Fecha de esta información: {date}.</translation>
    </message>
    <message>
        <source>Courts disagree about this.</source>
        <translation>Los tribunales no están de acuerdo en esto.</translation>
    </message>
    <message>
        <source>The law changed not long ago.</source>
        <translation>La ley cambió hace poco.</translation>
    </message>
    <message>
        <source>Not yet read by a lawyer.</source>
        <translation>Ningún abogado lo ha leído todavía.</translation>
    </message>
    <message>
        <source>This may be wrong by now. Ask a lawyer before you rely on it.</source>
        <translation>Ahora esto puede estar mal. Pregunte a un abogado antes de confiar en esto.</translation>
    </message>
    <message>
        <source>The law may have changed. Call a lawyer before you rely on this.</source>
        <extracomment>In place of a guide whose law may have changed</extracomment>
        <translation>Es posible que la ley haya cambiado. Llame a un abogado antes de confiar en esto.</translation>
    </message>
    <message>
        <source>Open now</source>
        <extracomment>A mark on a listing that is open, without a closing time</extracomment>
        <translation>Abierto ahora</translation>
    </message>
    <message>
        <source>Every day, day and night</source>
        <extracomment>Opening hours, line by line: days and times</extracomment>
        <translation>Todos los días, día y noche</translation>
    </message>
    <message>
        <source>{days}: {times}</source>
        <translation>{days}: {times}</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Todos los días</translation>
    </message>
    <message>
        <source>At other times</source>
        <translation>A otras horas</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <extracomment>Three or more days in a row</extracomment>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>First {weekday} of the month</source>
        <extracomment>Days of a month</extracomment>
        <translation>Primer {weekday} del mes</translation>
    </message>
    <message>
        <source>Second {weekday} of the month</source>
        <translation>Segundo {weekday} del mes</translation>
    </message>
    <message>
        <source>Third {weekday} of the month</source>
        <translation>Tercer {weekday} del mes</translation>
    </message>
    <message>
        <source>Fourth {weekday} of the month</source>
        <translation>Cuarto {weekday} del mes</translation>
    </message>
    <message>
        <source>Fifth {weekday} of the month</source>
        <translation>Quinto {weekday} del mes</translation>
    </message>
    <message>
        <source>Last {weekday} of the month</source>
        <translation>Último {weekday} del mes</translation>
    </message>
    <message>
        <source>{opens} to {closes}</source>
        <extracomment>Times of a day; both are written as in this language</extracomment>
        <translation>{opens} a {closes}</translation>
    </message>
    <message>
        <source>from {opens}</source>
        <translation>{opens} en adelante</translation>
    </message>
    <message>
        <source>day and night</source>
        <translation>día y noche</translation>
    </message>
    <message>
        <source>We do not know the times. Call first.</source>
        <extracomment>In place of times that nobody knows</extracomment>
        <translation>No sabemos el horario. Llame antes de ir.</translation>
    </message>
    <message>
        <source>Call first. They say: {comment}.</source>
        <translation>Llame antes de ir. Dicen: “{comment}”.</translation>
    </message>
    <message>
        <source>Call first to set a time.</source>
        <translation>Llame antes para pedir una cita.</translation>
    </message>
    <message>
        <source>Closed for now.</source>
        <extracomment>More about opening hours</extracomment>
        <translation>Cerrado por ahora.</translation>
    </message>
    <message>
        <source>Closed on public holidays.</source>
        <translation>Cerrado los días feriados.</translation>
    </message>
    <message>
        <source>Closed on {date}.</source>
        <translation>Cerrado el {date}.</translation>
    </message>
    <message>
        <source>Closed from {first} to {last}.</source>
        <translation>Cerrado del {first} al {last}.</translation>
    </message>
    <message>
        <source>The hours change in the year. Call to ask.</source>
        <translation>El horario cambia durante el año. Llame para preguntar.</translation>
    </message>
    <message>
        <source>Save contact</source>
        <translation>Guardar contacto</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Read it on my phone</source>
        <translation>Leerlo en mi teléfono</translation>
    </message>
    <message>
        <source>Too much for one code. Take it on paper, or write it down.</source>
        <translation>Es demasiado para un código. Llévelo en papel o anótelo.</translation>
    </message>
    <message>
        <source>{what}: {where}. Touch to make the code larger.</source>
        <extracomment>Said of a code to somebody who cannot see it</extracomment>
        <translation>{what}: {where}. Toque para ver el código más grande.</translation>
    </message>
    <message>
        <source>This code leads to {where}</source>
        <extracomment>The number or address a code leads to; stands beside the code</extracomment>
        <translation>Este código lleva a {where}</translation>
    </message>
    <message>
        <source>Courts disagree</source>
        <extracomment>Marks on guides whose law is not settled</extracomment>
        <translation>Tribunales en desacuerdo</translation>
    </message>
    <message>
        <source>The law changed lately</source>
        <translation>La ley cambió hace poco</translation>
    </message>
    <message>
        <source>What officials here said</source>
        <translation>Lo que dijeron las autoridades de aquí</translation>
    </message>
    <message>
        <source>They said this in {date}.</source>
        <extracomment>Below what officials said; a date, not a promise</extracomment>
        <translation>Lo dijeron en {date}.</translation>
    </message>
    <message>
        <source>They said this on {date}.</source>
        <translation>Lo dijeron el {date}.</translation>
    </message>
    <message>
        <source>Date of the source: {date}.</source>
        <extracomment>How do we know? About one fact</extracomment>
        <translation>Fecha de la fuente: {date}.</translation>
    </message>
    <message>
        <source>Sure: their own page, and not old.</source>
        <translation>Seguro: la página es de ellos mismos y no es vieja.</translation>
    </message>
    <message>
        <source>Fairly sure: their own older page, or somebody else&apos;s newer one.</source>
        <translation>Casi seguro: una página más vieja de ellos mismos, o una más nueva de otros.</translation>
    </message>
    <message>
        <source>Not sure: old, or from one other page only. It may be wrong.</source>
        <translation>No es seguro: es viejo, o de una sola página de otros. Puede estar mal.</translation>
    </message>
    <message>
        <source>Nobody has called this place yet.</source>
        <extracomment>How do we know? Who looked at it</extracomment>
        <translation>Nadie ha llamado a este lugar todavía.</translation>
    </message>
    <message>
        <source>Somebody called and reached them on {date}.</source>
        <translation>Alguien llamó y le contestaron el {date}.</translation>
    </message>
    <message>
        <source>Somebody called on {date}. The voicemail gave their name.</source>
        <translation>Alguien llamó el {date}. El buzón de voz dijo el nombre del lugar.</translation>
    </message>
    <message>
        <source>Somebody went there on {date}.</source>
        <translation>Alguien fue al lugar el {date}.</translation>
    </message>
    <message>
        <source>Somebody read their page on {date}.</source>
        <translation>Alguien leyó la página del lugar el {date}.</translation>
    </message>
    <message>
        <source>They answered by e-mail on {date}.</source>
        <translation>Contestaron por correo electrónico el {date}.</translation>
    </message>
    <message>
        <source>No lawyer has read this yet.</source>
        <translation>Ningún abogado ha leído esto todavía.</translation>
    </message>
    <message>
        <source>{area}: by phone or online</source>
        <extracomment>Headings of groups of listings</extracomment>
        <translation>{area}: por teléfono o internet</translation>
    </message>
    <message>
        <source>My list</source>
        <extracomment>Titles of a handout; the second says nothing about what it holds</extracomment>
        <translation>Mi lista</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>Edition {number}, published {date}</source>
        <extracomment>Below the title of a handout: which edition of the content it shows</extracomment>
        <translation>Edición {number}, publicada el {date}</translation>
    </message>
    <message>
        <source>This kiosk is being set up. Nobody here has checked these contents yet.</source>
        <translation>Este kiosco se está preparando. Aquí nadie ha revisado esta información todavía.</translation>
    </message>
    <message>
        <source>Scan to call</source>
        <extracomment>Beside a code on paper: what a phone&apos;s camera does with it</extracomment>
        <translation>Lea el código para llamar</translation>
    </message>
    <message>
        <source>Scan to send a text</source>
        <translation>Lea el código para mandar un mensaje</translation>
    </message>
    <message>
        <source>Scan to save the contact</source>
        <translation>Lea el código para guardar el contacto</translation>
    </message>
    <message>
        <source>Scan to open the website</source>
        <translation>Lea el código para abrir el sitio web</translation>
    </message>
    <message>
        <source>Scan to read it on a phone</source>
        <translation>Lea el código para leerlo en un teléfono</translation>
    </message>
    <message>
        <source>Too much for a code on this paper.</source>
        <extracomment>Where a code would not fit on the paper</extracomment>
        <translation>Es demasiado para un código en este papel.</translation>
    </message>
    <message>
        <source>Languages</source>
        <extracomment>Headings on a handout</extracomment>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Where to ask a lawyer</source>
        <translation>Dónde preguntar a un abogado</translation>
    </message>
    <message>
        <source>What the card says</source>
        <translation>Lo que dice la tarjeta</translation>
    </message>
    <message>
        <source>Wrong? Tell the desk: {code}</source>
        <extracomment>The code is short, such as K47; the desk is where the staff sit</extracomment>
        <translation>¿Hay un error? Avise al personal: {code}</translation>
    </message>
    <message>
        <source>General information, not legal advice.</source>
        <extracomment>Below a guide on paper</extracomment>
        <translation>Información general, no es consejo legal.</translation>
    </message>
    <message>
        <source>The English is what counts.</source>
        <extracomment>At the end of a card to show</extracomment>
        <translation>Lo que vale es el inglés.</translation>
    </message>
    <message>
        <source>Machine translation, not reviewed.</source>
        <extracomment>At the end of a handout</extracomment>
        <translation>Traducción automática, sin revisar.</translation>
    </message>
    <message>
        <source>No one keeps a copy of this list.</source>
        <translation>Nadie guarda una copia de esta lista.</translation>
    </message>
    <message>
        <source>No one keeps a copy of this paper.</source>
        <translation>Nadie guarda una copia de este papel.</translation>
    </message>
    <message>
        <source>Printing. Please wait.</source>
        <extracomment>Said until the printer answers</extracomment>
        <translation>Imprimiendo. Espere, por favor.</translation>
    </message>
    <message>
        <source>Please take your paper.</source>
        <extracomment>What became of a print; after a fault the screen offers the codes</extracomment>
        <translation>Tome su papel, por favor.</translation>
    </message>
    <message>
        <source>The printer has it. Look if paper comes out.</source>
        <translation>La impresora ya lo recibió. Mire si sale el papel.</translation>
    </message>
    <message>
        <source>Nothing was printed. You can try again.</source>
        <translation>No se imprimió nada. Puede intentarlo otra vez.</translation>
    </message>
    <message>
        <source>The printer has no paper.</source>
        <translation>La impresora no tiene papel.</translation>
    </message>
    <message>
        <source>The printer has no ink.</source>
        <translation>La impresora no tiene tinta.</translation>
    </message>
    <message>
        <source>Paper is stuck in the printer.</source>
        <translation>Hay papel atorado en la impresora.</translation>
    </message>
    <message>
        <source>A door of the printer is open.</source>
        <translation>Una tapa de la impresora está abierta.</translation>
    </message>
    <message>
        <source>The printer takes no more right now.</source>
        <translation>La impresora no acepta más por ahora.</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation>La impresora no responde.</translation>
    </message>
    <message>
        <source>Nobody can tell if it printed. Look if paper comes out.</source>
        <translation>No se sabe si se imprimió. Mire si sale el papel.</translation>
    </message>
    <message>
        <source>A lawyer read this on {date}.</source>
        <translation>Un abogado leyó esto el {date}.</translation>
    </message>
    <message>
        <source>A machine translated this. Nobody has reviewed it yet. The English counts.</source>
        <translation>Lo tradujo una máquina. Nadie lo ha revisado todavía. Vale el inglés.</translation>
    </message>
    <message>
        <source>Edition {number}, published on {date}.</source>
        <translation>Edición {number}, publicada el {date}.</translation>
    </message>
    <message>
        <source>By phone or online</source>
        <translation>Por teléfono o internet</translation>
    </message>
    <message>
        <source>Cost not known: ask them</source>
        <translation>Costo desconocido: pregunte</translation>
    </message>
    <message>
        <source>With an interpreter</source>
        <translation>Con intérprete</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <extracomment>How many listings a topic shows now</extracomment>
        <translation>
            <numerusform>%n lugar</numerusform>
            <numerusform>%n lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>Speaks {language}</source>
        <extracomment>A filter; the language in its own name</extracomment>
        <translation>Idioma: {language}</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>What kind of record a search result or an entry of my list is</extracomment>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Your rights</source>
        <translation>Sus derechos</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Card to show</source>
        <translation>Tarjeta para mostrar</translation>
    </message>
    <message>
        <source>This was taken off the kiosk.</source>
        <translation>Esto se quitó del kiosco.</translation>
    </message>
    <message>
        <source>Closed in {date}</source>
        <extracomment>Where a closed organization was</extracomment>
        <translation>Cerró en {date}</translation>
    </message>
    <message>
        <source>Closed on {date}</source>
        <translation>Cerró el {date}</translation>
    </message>
    <message numerus="yes">
        <source>%n results</source>
        <extracomment>How many results a search has</extracomment>
        <translation>
            <numerusform>%n resultado</numerusform>
            <numerusform>%n resultados</numerusform>
        </translation>
    </message>
</context>
</TS>
