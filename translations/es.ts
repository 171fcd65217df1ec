<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About</source>
        <extracomment>Title of a staff page: about this program</extracomment>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Licences</source>
        <extracomment>Heading: licences of the parts of the program</extracomment>
        <translation>Licencias</translation>
    </message>
</context>
<context>
    <name>AccountClose</name>
    <message>
        <source>Close this account</source>
        <extracomment>Staff desk: Account close</extracomment>
        <translation>Cerrar esta cuenta</translation>
    </message>
    <message>
        <source>%1 will not be able to sign in any more. What they did stays in the history.</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>%1 ya no podrá entrar. Lo que hizo queda en el historial.</translation>
    </message>
    <message>
        <source>Close the account</source>
        <extracomment>Staff desk: Account close</extracomment>
        <translation>Cerrar la cuenta</translation>
    </message>
</context>
<context>
    <name>AccountRights</name>
    <message>
        <source>Name of the person</source>
        <extracomment>Staff desk: Account rights</extracomment>
        <translation>Nombre de la persona</translation>
    </message>
    <message>
        <source>May do</source>
        <extracomment>Above the roles of an account
----------
Staff desk: Account rights</extracomment>
        <translation>Puede hacer</translation>
    </message>
    <message>
        <source>Editors change what visitors read, publishers show it, reviewers read translations or guides that somebody else wrote. An administrator may edit and publish too, and changes accounts and settings.</source>
        <extracomment>Staff desk: Account rights</extracomment>
        <translation>Los editores cambian lo que leen los visitantes, los publicadores lo muestran, los revisores leen traducciones o guías que escribió otra persona. Un administrador también puede editar y publicar, y cambia cuentas y ajustes.</translation>
    </message>
    <message>
        <source>Reviews translations in</source>
        <extracomment>Above the languages whose translations somebody reviews
----------
Staff desk: Account rights</extracomment>
        <translation>Revisa traducciones en</translation>
    </message>
    <message>
        <source>Other languages</source>
        <extracomment>A button: shows more than the languages in use here</extracomment>
        <translation>Otros idiomas</translation>
    </message>
    <message>
        <source>Is a lawyer, and reviews guides</source>
        <extracomment>Staff desk: Account rights</extracomment>
        <translation>Es abogado y revisa guías</translation>
    </message>
    <message>
        <source>Save what they may do</source>
        <extracomment>Staff desk: Account rights</extracomment>
        <translation>Guardar lo que puede hacer</translation>
    </message>
</context>
<context>
    <name>AccountSecret</name>
    <message>
        <source>Forgotten?</source>
        <extracomment>Heading on the page of somebody&apos;s account</extracomment>
        <translation>¿La olvidó?</translation>
    </message>
    <message>
        <source>PIN or passphrase until now</source>
        <extracomment>A field: the secret that opened the desk so far</extracomment>
        <translation>PIN o frase hasta ahora</translation>
    </message>
    <message>
        <source>New PIN (8 or more digits) or passphrase</source>
        <extracomment>Staff desk: Account secret</extracomment>
        <translation>PIN nuevo (8 dígitos o más) o frase</translation>
    </message>
    <message>
        <source>Once more</source>
        <extracomment>Staff desk: Account secret</extracomment>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Change it</source>
        <extracomment>Staff desk: Account secret</extracomment>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Make the account</source>
        <extracomment>Staff desk: Account secret</extracomment>
        <translation>Crear la cuenta</translation>
    </message>
    <message>
        <source>Give this person a new one</source>
        <extracomment>Staff desk: Account secret</extracomment>
        <translation>Dar uno nuevo a esta persona</translation>
    </message>
</context>
<context>
    <name>AccountsList</name>
    <message>
        <source>Change my PIN or passphrase</source>
        <extracomment>Staff desk: Accounts list</extracomment>
        <translation>Cambiar mi PIN o frase</translation>
    </message>
    <message>
        <source>Make me a new recovery code</source>
        <extracomment>Staff desk: Accounts list</extracomment>
        <translation>Crear un nuevo código de recuperación</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>A new account</source>
        <extracomment>Staff desk: Accounts page</extracomment>
        <translation>Una cuenta nueva</translation>
    </message>
    <message>
        <source>Your own PIN or passphrase</source>
        <extracomment>Staff desk: Accounts page</extracomment>
        <translation>Su propio PIN o frase</translation>
    </message>
    <message>
        <source>Accounts</source>
        <extracomment>Title: who may sign in at the desk</extracomment>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Add an account</source>
        <extracomment>The main button of the page of accounts</extracomment>
        <translation>Agregar una cuenta</translation>
    </message>
</context>
<context>
    <name>AnswerHead</name>
    <message>
        <source>Answer %1</source>
        <extracomment>Heading of an answer to a question in a guide; %1 is its number</extracomment>
        <translation>Respuesta %1</translation>
    </message>
    <message>
        <source>Move up: answer %1</source>
        <extracomment>%1 is the number of an answer</extracomment>
        <translation>Subir: respuesta %1</translation>
    </message>
    <message>
        <source>Move down: answer %1</source>
        <extracomment>%1 is the number of an answer</extracomment>
        <translation>Bajar: respuesta %1</translation>
    </message>
    <message>
        <source>Take away: answer %1</source>
        <extracomment>%1 is the number of an answer</extracomment>
        <translation>Quitar: respuesta %1</translation>
    </message>
</context>
<context>
    <name>BackupInside</name>
    <message>
        <source>Put this back? It takes the place of the whole desk. The desk as it is now is kept as a back-up.</source>
        <extracomment>Before a back-up takes the place of the desk</extracomment>
        <translation>¿Reponer esta copia? Toma el lugar de todo el escritorio. El escritorio como está ahora se guarda como copia.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <extracomment>Puts a back-up back</extracomment>
        <translation>Reponer</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>Back-up</source>
        <extracomment>Title of the page for back-ups</extracomment>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>A back-up is made by itself every day the desk is used. The last seven are kept on this machine.</source>
        <extracomment>Explains the back-ups that are made without anybody asking</extracomment>
        <translation>Cada día que se usa el escritorio se hace una copia por sí sola. Las últimas siete se guardan en este equipo.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <extracomment>Makes a back-up on this machine</extracomment>
        <translation>Hacer una copia ahora</translation>
    </message>
    <message>
        <source>Back up to the stick %1</source>
        <extracomment>Makes a back-up on a stick; %1 is its name</extracomment>
        <translation>Copiar a la memoria %1</translation>
    </message>
    <message>
        <source>Take the stick home or to the safe: a machine can be stolen.</source>
        <extracomment>Below the buttons for sticks</extracomment>
        <translation>Lleve la memoria a casa o a la caja fuerte: pueden robar un equipo.</translation>
    </message>
    <message>
        <source>Put in a stick to back up to it, or to put a back-up back from it.</source>
        <extracomment>When no stick is in</extracomment>
        <translation>Ponga una memoria para copiar en ella o para reponer una copia desde ella.</translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>Looks for sticks that were put in</extracomment>
        <translation>Mirar otra vez</translation>
    </message>
    <message>
        <source>Put a back-up back</source>
        <extracomment>Heading above the back-ups there are</extracomment>
        <translation>Reponer una copia</translation>
    </message>
    <message>
        <source>An administrator can put a back-up back.</source>
        <extracomment>For staff who are no administrator</extracomment>
        <translation>Un administrador puede reponer una copia.</translation>
    </message>
    <message>
        <source>Touch one to see what is inside. Nothing changes yet.</source>
        <extracomment>Above the list of back-ups</extracomment>
        <translation>Toque una para ver qué contiene. Todavía no cambia nada.</translation>
    </message>
    <message>
        <source>There is no back-up yet.</source>
        <extracomment>When there are none</extracomment>
        <translation>Todavía no hay copias.</translation>
    </message>
</context>
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
    <name>CardRuler</name>
    <message>
        <source>Hold a bank card against the glass. Make the drawn card just as wide.</source>
        <extracomment>How to measure the screen with a bank card</extracomment>
        <translation>Ponga una tarjeta de banco sobre el vidrio. Haga la tarjeta dibujada igual de ancha.</translation>
    </message>
    <message>
        <source>A drawn bank card</source>
        <extracomment>Staff desk: Card ruler</extracomment>
        <translation>Una tarjeta de banco dibujada</translation>
    </message>
    <message>
        <source>Much smaller</source>
        <extracomment>Makes the drawn card much smaller</extracomment>
        <translation>Mucho más pequeña</translation>
    </message>
    <message>
        <source>Smaller</source>
        <extracomment>Makes the drawn card a little smaller</extracomment>
        <translation>Más pequeña</translation>
    </message>
    <message>
        <source>Larger</source>
        <extracomment>Makes the drawn card a little larger</extracomment>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Much larger</source>
        <extracomment>Makes the drawn card much larger</extracomment>
        <translation>Mucho más grande</translation>
    </message>
</context>
<context>
    <name>ChoiceButton</name>
    <message>
        <source>Add: %1</source>
        <extracomment>Adds something to a list; %1 is its name</extracomment>
        <translation>Agregar: %1</translation>
    </message>
</context>
<context>
    <name>ChosenRow</name>
    <message>
        <source>Move up: %1</source>
        <extracomment>Moves something up in a list; %1 is its name</extracomment>
        <translation>Subir: %1</translation>
    </message>
    <message>
        <source>Move down: %1</source>
        <extracomment>Moves something down in a list; %1 is its name</extracomment>
        <translation>Bajar: %1</translation>
    </message>
    <message>
        <source>Correct the fact: %1</source>
        <extracomment>Opens a fact to correct it; %1 is its text</extracomment>
        <translation>Corregir el dato: %1</translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <extracomment>Takes something from a list; %1 is its name</extracomment>
        <translation>Quitar: %1</translation>
    </message>
</context>
<context>
    <name>ClashView</name>
    <message>
        <source>Somebody else changed this meanwhile</source>
        <extracomment>Heading when two people changed the same field</extracomment>
        <translation>Otra persona cambió esto mientras tanto</translation>
    </message>
    <message>
        <source>Nothing is overwritten. Choose for each field what to keep, then save.</source>
        <extracomment>Staff desk: Clash view</extracomment>
        <translation>No se sobrescribe nada. Elija para cada campo qué conservar y guarde.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>%1 is a person, %2 a day, %3 what they typed</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Keep theirs: %1: %2</source>
        <extracomment>For a screen reader; %1 is a field, %2 its text</extracomment>
        <translation>Conservar lo de la otra persona: %1: %2</translation>
    </message>
    <message>
        <source>You: %1</source>
        <extracomment>%1 is what this person typed</extracomment>
        <translation>Usted: %1</translation>
    </message>
    <message>
        <source>Keep mine: %1: %2</source>
        <extracomment>For a screen reader; %1 is a field, %2 its text</extracomment>
        <translation>Conservar lo mío: %1: %2</translation>
    </message>
</context>
<context>
    <name>CleaningView</name>
    <message>
        <source>Wipe the glass now. Touches do not count.</source>
        <extracomment>Over the whole screen while it takes no touches</extracomment>
        <translation>Limpie el vidrio ahora. Los toques no cuentan.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <extracomment>For a screen reader; %n is a number of seconds</extracomment>
        <translation>
            <numerusform>Falta %n segundo</numerusform>
            <numerusform>Faltan %n segundos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClosingsForm</name>
    <message>
        <source>Closing %1: first day</source>
        <extracomment>A temporary closing; %1 counts them</extracomment>
        <translation>Cierre %1: primer día</translation>
    </message>
    <message>
        <source>Closing %1: last day</source>
        <extracomment>Staff desk: Closings form</extracomment>
        <translation>Cierre %1: último día</translation>
    </message>
    <message>
        <source>Closing %1: message</source>
        <extracomment>What visitors are told of a temporary closing; %1 counts them</extracomment>
        <translation>Cierre %1: mensaje</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Staff desk: Closings form</extracomment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove closing %1</source>
        <extracomment>Staff desk: Closings form</extracomment>
        <translation>Quitar el cierre %1</translation>
    </message>
    <message>
        <source>Closed on some days…</source>
        <extracomment>Days on which a place is closed in spite of its hours</extracomment>
        <translation>Cerrado algunos días…</translation>
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
    <name>Confirm</name>
    <message>
        <source>Cancel</source>
        <extracomment>Leaves things as they are</extracomment>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>DeviceDoing</name>
    <message>
        <source>Clean the screen</source>
        <extracomment>The screen takes no touches for half a minute, so that it can be wiped</extracomment>
        <translation>Limpiar la pantalla</translation>
    </message>
    <message>
        <source>Back-up and restore</source>
        <extracomment>Opens the page of back-ups</extracomment>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>Opens a page about this program</extracomment>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Leave to the system</source>
        <extracomment>Ends the kiosk and shows the system&apos;s own screen</extracomment>
        <translation>Salir al sistema</translation>
    </message>
    <message>
        <source>Visitors can then use this computer as it is. Start the kiosk again when you are done.</source>
        <extracomment>Staff desk: Device doing</extracomment>
        <translation>Los visitantes pueden usar entonces esta computadora tal como es. Abra el kiosco otra vez cuando termine.</translation>
    </message>
    <message>
        <source>Leave</source>
        <extracomment>Staff desk: Device doing</extracomment>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>DevicePage</name>
    <message>
        <source>This device</source>
        <extracomment>Title of a staff page: settings of this one machine</extracomment>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Printers of this computer</source>
        <extracomment>Printers that the system knows, to choose from</extracomment>
        <translation>Impresoras de esta computadora</translation>
    </message>
    <message>
        <source>Print a test slip</source>
        <extracomment>Prints a small page that shows whether the printer works</extracomment>
        <translation>Imprimir una tira de prueba</translation>
    </message>
</context>
<context>
    <name>Dots</name>
    <message numerus="yes">
        <source>%n sign(s) typed</source>
        <extracomment>For a screen reader: how much of the PIN is typed; %n is a number</extracomment>
        <translation>
            <numerusform>%n signo escrito</numerusform>
            <numerusform>%n signos escritos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Entrance</name>
    <message>
        <source>Back to the visitors&apos; screens</source>
        <extracomment>Leaves the page where staff sign in</extracomment>
        <translation>Volver a las pantallas de visitantes</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Leaves the page where staff sign in</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>I know it</source>
        <extracomment>Staff desk: Entrance</extracomment>
        <translation>La sé</translation>
    </message>
    <message>
        <source>I forgot it</source>
        <extracomment>Asks for help with a forgotten PIN, and back</extracomment>
        <translation>La olvidé</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>Staff desk: Entrance</extracomment>
        <translation>Tamaño de letra</translation>
    </message>
    <message>
        <source>Language of the desk: %1</source>
        <extracomment>For a screen reader; %1 is the language that is shown now</extracomment>
        <translation>Idioma del escritorio: %1</translation>
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
    <name>EntryRow</name>
    <message>
        <source>I look after it</source>
        <extracomment>A member of staff takes a topic on</extracomment>
        <translation>Yo lo cuido</translation>
    </message>
    <message>
        <source>Show again</source>
        <extracomment>Undoes hiding</extracomment>
        <translation>Mostrar otra vez</translation>
    </message>
</context>
<context>
    <name>ExitCard</name>
    <message>
        <source>This machine has no accounts and no exit PIN. Whoever looks after it types: amparo accounts add, or amparo exit-pin.</source>
        <extracomment>Staff desk: Exit card</extracomment>
        <translation>Este equipo no tiene cuentas ni PIN de salida. Quien lo cuida escribe: amparo accounts add, o amparo exit-pin.</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <extracomment>Staff desk: Exit card</extracomment>
        <translation>¿Qué quiere hacer?</translation>
    </message>
    <message>
        <source>This kiosk has no desk of its own. Its exit PIN leaves the visitors&apos; screens.</source>
        <extracomment>Staff desk: Exit card</extracomment>
        <translation>Este kiosco no tiene escritorio propio. Su PIN de salida deja las pantallas de visitantes.</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>The main button below a PIN</extracomment>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Leave to the system</source>
        <extracomment>Staff desk: Exit card</extracomment>
        <translation>Salir al sistema</translation>
    </message>
    <message>
        <source>Make a desk on this machine</source>
        <extracomment>Staff desk: Exit card</extracomment>
        <translation>Crear un escritorio en este equipo</translation>
    </message>
</context>
<context>
    <name>FactForm</name>
    <message>
        <source>The correction counts wherever something rests on this fact.</source>
        <extracomment>Below the form of a fact that is corrected</extracomment>
        <translation>La corrección vale donde algo se apoya en este dato.</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>Leaves the form of a fact; what was typed is kept</extracomment>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Add this fact</source>
        <extracomment>Saves a new fact and puts it under the text</extracomment>
        <translation>Agregar este dato</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <extracomment>Saves a correction of a fact</extracomment>
        <translation>Guardar la corrección</translation>
    </message>
</context>
<context>
    <name>FirstAccount</name>
    <message>
        <source>Your own account. It may do everything; you can add others later.</source>
        <extracomment>Staff desk: First account</extracomment>
        <translation>Su propia cuenta. Puede hacer todo; después puede agregar otras.</translation>
    </message>
    <message>
        <source>Your name</source>
        <extracomment>Staff desk: First account</extracomment>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>New PIN (8 or more digits) or passphrase</source>
        <extracomment>Staff desk: First account</extracomment>
        <translation>PIN nuevo (8 dígitos o más) o frase</translation>
    </message>
    <message>
        <source>There is no default one. Not your name, no digits in a row.</source>
        <extracomment>Staff desk: First account</extracomment>
        <translation>No hay ninguno de fábrica. Ni su nombre ni dígitos seguidos.</translation>
    </message>
    <message>
        <source>Once more</source>
        <extracomment>A field: the same PIN or passphrase a second time</extracomment>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Make the desk</source>
        <extracomment>The main button at the end of the first start</extracomment>
        <translation>Crear el escritorio</translation>
    </message>
</context>
<context>
    <name>FirstPacks</name>
    <message>
        <source>Which content should visitors see? You can change this later: This place.</source>
        <extracomment>Staff desk: First packs</extracomment>
        <translation>¿Qué contenido deben ver los visitantes? Puede cambiarlo después: Este lugar.</translation>
    </message>
    <message>
        <source>Groups of content</source>
        <extracomment>Groups of content, for a screen reader</extracomment>
        <translation>Grupos de contenido</translation>
    </message>
    <message>
        <source>This desk is empty: you add all content yourself.</source>
        <extracomment>Staff desk: First packs</extracomment>
        <translation>Este escritorio está vacío: usted agrega todo el contenido.</translation>
    </message>
    <message>
        <source>Nothing is invented: every number in it says where it comes from, and most were not called yet.</source>
        <extracomment>Staff desk: First packs</extracomment>
        <translation>Nada es inventado: cada número dice de dónde viene, y a la mayoría nadie ha llamado todavía.</translation>
    </message>
</context>
<context>
    <name>FirstPage</name>
    <message>
        <source>Your desk is ready</source>
        <extracomment>Title of the first start&apos;s last step</extracomment>
        <translation>Su escritorio está listo</translation>
    </message>
    <message>
        <source>First start: step %1 of 3</source>
        <extracomment>Title of the first start; %1 is the number of the step, of three</extracomment>
        <translation>Primer inicio: paso %1 de 3</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Next</source>
        <extracomment>The main button of a step of the first start</extracomment>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Step back</source>
        <extracomment>Goes one step back in the first start</extracomment>
        <translation>Paso atrás</translation>
    </message>
</context>
<context>
    <name>FirstWho</name>
    <message>
        <source>A kiosk without somebody who looks after it goes stale. Say who does.</source>
        <extracomment>Staff desk: First who</extracomment>
        <translation>Un kiosco que nadie cuida se hace viejo. Diga quién lo cuida.</translation>
    </message>
    <message>
        <source>Name of the place, as visitors know it</source>
        <extracomment>A field of the first start: a library, a city hall</extracomment>
        <translation>Nombre del lugar, como lo conocen los visitantes</translation>
    </message>
    <message>
        <source>Office that answers for what is shown</source>
        <extracomment>Staff desk: First who</extracomment>
        <translation>Oficina que responde por lo que se muestra</translation>
    </message>
    <message>
        <source>Such as: Reference desk</source>
        <extracomment>Staff desk: First who</extracomment>
        <translation>Por ejemplo: mostrador de consultas</translation>
    </message>
    <message>
        <source>Person who looks after it</source>
        <extracomment>Staff desk: First who</extracomment>
        <translation>Persona que lo cuida</translation>
    </message>
    <message>
        <source>Who stands in for them</source>
        <extracomment>Staff desk: First who</extracomment>
        <translation>Quién la reemplaza</translation>
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
    <message>
        <source>This guide is not at the desk any more.</source>
        <extracomment>Staff desk: Guide page</extracomment>
        <translation>Esta guía ya no está en el escritorio.</translation>
    </message>
    <message>
        <source>Steps</source>
        <extracomment>Heading above the steps of a guide</extracomment>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Add a step</source>
        <extracomment>Adds a step to a guide</extracomment>
        <translation>Agregar un paso</translation>
    </message>
    <message>
        <source>Add a question</source>
        <extracomment>Adds a question with answers to a guide</extracomment>
        <translation>Agregar una pregunta</translation>
    </message>
    <message>
        <source>Take this guide out…</source>
        <extracomment>Takes a guide out of the desk</extracomment>
        <translation>Quitar esta guía…</translation>
    </message>
    <message>
        <source>Take this guide out, with all its steps and translations? History can bring it back.</source>
        <extracomment>Asks before a guide is taken out</extracomment>
        <translation>¿Quitar esta guía, con todos sus pasos y traducciones? El historial puede devolverla.</translation>
    </message>
</context>
<context>
    <name>GuideReadings</name>
    <message>
        <source>Who read it</source>
        <extracomment>Heading: who read a guide, and when</extracomment>
        <translation>Quién la leyó</translation>
    </message>
    <message>
        <source>I know the law and read this: sign</source>
        <extracomment>A reviewer for law confirms a guide under their own name</extracomment>
        <translation>Conozco la ley y leí esto: firmar</translation>
    </message>
    <message>
        <source>Save first. Only what is saved can be signed.</source>
        <extracomment>Below the button to sign, while something is typed</extracomment>
        <translation>Guarde primero. Solo se puede firmar lo que está guardado.</translation>
    </message>
    <message>
        <source>I read it beside its sources: it still holds</source>
        <extracomment>Confirms that a guide still says what its sources say</extracomment>
        <translation>La leí junto a sus fuentes: todavía vale</translation>
    </message>
</context>
<context>
    <name>GuideSave</name>
    <message>
        <source>Something above needs to be corrected first.</source>
        <extracomment>Below a form, while a field has a mistake</extracomment>
        <translation>Algo de arriba se debe corregir primero.</translation>
    </message>
    <message>
        <source>Not saved yet. You can save it now and finish it later.</source>
        <extracomment>Below the form of a guide that can be saved and not published</extracomment>
        <translation>Todavía sin guardar. Puede guardar ahora y terminar después.</translation>
    </message>
    <message>
        <source>Not saved yet. What you typed is kept, even if the power fails.</source>
        <extracomment>Staff desk: Guide save</extracomment>
        <translation>Todavía sin guardar. Lo que escribió se conserva, aunque se vaya la luz.</translation>
    </message>
    <message>
        <source>Discard</source>
        <extracomment>Forgets what is typed and not saved</extracomment>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Saves what is typed</extracomment>
        <translation>Guardar</translation>
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
    <message>
        <source>Guides</source>
        <extracomment>Title of a staff page: rights information, situation by situation</extracomment>
        <translation>Guías</translation>
    </message>
    <message>
        <source>Add a guide</source>
        <extracomment>Writes a new guide</extracomment>
        <translation>Agregar una guía</translation>
    </message>
    <message>
        <source>Add a card</source>
        <extracomment>Writes a new card that a visitor can show to somebody</extracomment>
        <translation>Agregar una tarjeta</translation>
    </message>
    <message>
        <source>Cards to show</source>
        <extracomment>Heading above the cards that visitors show to somebody</extracomment>
        <translation>Tarjetas para mostrar</translation>
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
    <name>HiddenNumber</name>
    <message>
        <source>Show again</source>
        <extracomment>Undoes hiding</extracomment>
        <translation>Mostrar otra vez</translation>
    </message>
</context>
<context>
    <name>HidePanel</name>
    <message>
        <source>Why? Touch a reason, and it is hidden at once.</source>
        <extracomment>Above reasons to touch; touching one hides the record</extracomment>
        <translation>¿Por qué? Toque un motivo y se oculta de inmediato.</translation>
    </message>
    <message>
        <source>Another reason</source>
        <extracomment>A field for a reason in one&apos;s own words</extracomment>
        <translation>Otro motivo</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>Hides the record with the reason typed beside</extracomment>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Staff desk: Hide panel</extracomment>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>Undo all of it</source>
        <extracomment>Takes a change back</extracomment>
        <translation>Deshacer todo</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Takes a change back</extracomment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <extracomment>For a screen reader; %1 is who made the change, when, and where</extracomment>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Opens the listing or guide that was changed</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <extracomment>For a screen reader; %1 is the name of a listing or guide</extracomment>
        <translation>Abrir: %1</translation>
    </message>
</context>
<context>
    <name>HistoryLine</name>
    <message>
        <source>Before: %1</source>
        <extracomment>For a screen reader; %1 is a value before a change</extracomment>
        <translation>Antes: %1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <extracomment>For a screen reader; %1 is a value after a change</extracomment>
        <translation>Después: %1</translation>
    </message>
    <message>
        <source>Undo only this: %1</source>
        <extracomment>For a screen reader; %1 is what was changed, such as a number</extracomment>
        <translation>Deshacer solo esto: %1</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <extracomment>Title of the page that shows what staff changed</extracomment>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Whose changes</source>
        <extracomment>For a screen reader: whose changes to show</extracomment>
        <translation>De quién son los cambios</translation>
    </message>
    <message>
        <source>Everybody</source>
        <extracomment>Shows the changes of all staff</extracomment>
        <translation>De todos</translation>
    </message>
    <message>
        <source>Nobody has changed anything yet.</source>
        <extracomment>When nothing was changed so far</extracomment>
        <translation>Nadie ha cambiado nada todavía.</translation>
    </message>
    <message>
        <source>Show older changes</source>
        <extracomment>Shows changes that were made before those on the page</extracomment>
        <translation>Mostrar cambios anteriores</translation>
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
    <name>HoursAsText</name>
    <message>
        <source>These hours say more than this form can show. They stay as they are.</source>
        <extracomment>Staff desk: Hours as text</extracomment>
        <translation>Este horario dice más de lo que muestra el formulario. Queda como está.</translation>
    </message>
    <message>
        <source>Hours as OpenStreetMap text</source>
        <extracomment>The opening hours in the notation of OpenStreetMap</extracomment>
        <translation>Horario como texto de OpenStreetMap</translation>
    </message>
    <message>
        <source>Fill in the form instead</source>
        <extracomment>Throws a text of opening hours away and opens the form</extracomment>
        <translation>Llenar el formulario en su lugar</translation>
    </message>
</context>
<context>
    <name>HoursDays</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A day of a line of the opening hours: &quot;Mon, Line 2&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>HoursForm</name>
    <message>
        <source>Day and night, every day</source>
        <extracomment>Opening hours: 24 hours, every day of the week</extracomment>
        <translation>Día y noche, todos los días</translation>
    </message>
    <message>
        <source>Only by appointment</source>
        <extracomment>Opening hours: whoever comes makes an appointment first</extracomment>
        <translation>Solo con cita</translation>
    </message>
    <message>
        <source>Add days and times</source>
        <extracomment>Begins the opening hours of a place</extracomment>
        <translation>Agregar días y horas</translation>
    </message>
    <message>
        <source>Add other days</source>
        <extracomment>Opening hours: more days with other times</extracomment>
        <translation>Agregar otros días</translation>
    </message>
    <message>
        <source>On public holidays</source>
        <extracomment>Opening hours: what holds on Thanksgiving and its like</extracomment>
        <translation>En días festivos</translation>
    </message>
    <message>
        <source>Nobody says</source>
        <extracomment>Nobody says what holds on public holidays</extracomment>
        <translation>Nadie lo dice</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>On public holidays</extracomment>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Other times</source>
        <extracomment>On public holidays</extracomment>
        <translation>Otras horas</translation>
    </message>
    <message>
        <source>Times on public holidays</source>
        <extracomment>Opening hours on public holidays</extracomment>
        <translation>Horas en días festivos</translation>
    </message>
    <message>
        <source>Visitors read: %1</source>
        <extracomment>For a screen reader: the opening hours as visitors read them</extracomment>
        <translation>Los visitantes leen: %1</translation>
    </message>
</context>
<context>
    <name>HoursLine</name>
    <message>
        <source>Line %1</source>
        <extracomment>A line of the opening hours; %1 counts them</extracomment>
        <translation>Línea %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>Takes a line of the opening hours away; %1 is &quot;Line 2&quot;</extracomment>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Times, %1</source>
        <extracomment>Times of a line of the opening hours; %1 is &quot;Line 2&quot;</extracomment>
        <translation>Horas, %1</translation>
    </message>
    <message>
        <source>Such as 8 am to noon, 1 to 4:30 pm. Empty is closed.</source>
        <extracomment>Below an empty field for times of a day</extracomment>
        <translation>Por ejemplo 8 am to noon, 1 to 4:30 pm. Vacío es cerrado.</translation>
    </message>
    <message>
        <source>Day and night</source>
        <extracomment>Opening hours of a line: 24 hours</extracomment>
        <translation>Día y noche</translation>
    </message>
    <message>
        <source>Day and night, %1</source>
        <extracomment>Staff desk: Hours line</extracomment>
        <translation>Día y noche, %1</translation>
    </message>
    <message>
        <source>By appointment</source>
        <extracomment>Staff desk: Hours line</extracomment>
        <translation>Con cita</translation>
    </message>
    <message>
        <source>By appointment, %1</source>
        <extracomment>Staff desk: Hours line</extracomment>
        <translation>Con cita, %1</translation>
    </message>
    <message>
        <source>Weeks of the month</source>
        <extracomment>Opening hours that are not for every week, such as the first Saturday</extracomment>
        <translation>Semanas del mes</translation>
    </message>
    <message>
        <source>Weeks of the month, %1</source>
        <extracomment>Staff desk: Hours line</extracomment>
        <translation>Semanas del mes, %1</translation>
    </message>
    <message>
        <source>A season</source>
        <extracomment>Opening hours that are for some months only</extracomment>
        <translation>Una temporada</translation>
    </message>
    <message>
        <source>A season, %1</source>
        <extracomment>Staff desk: Hours line</extracomment>
        <translation>Una temporada, %1</translation>
    </message>
    <message>
        <source>First</source>
        <extracomment>Of a weekday in a month</extracomment>
        <translation>Primera</translation>
    </message>
    <message>
        <source>Second</source>
        <extracomment>Staff desk: Hours line</extracomment>
        <translation>Segunda</translation>
    </message>
    <message>
        <source>Third</source>
        <extracomment>Staff desk: Hours line</extracomment>
        <translation>Tercera</translation>
    </message>
    <message>
        <source>Fourth</source>
        <extracomment>Staff desk: Hours line</extracomment>
        <translation>Cuarta</translation>
    </message>
    <message>
        <source>Fifth</source>
        <extracomment>Staff desk: Hours line</extracomment>
        <translation>Quinta</translation>
    </message>
    <message>
        <source>Last</source>
        <extracomment>Of a weekday in a month</extracomment>
        <translation>Última</translation>
    </message>
    <message>
        <source>From, %1</source>
        <extracomment>First day of a season, such as Jun 1</extracomment>
        <translation>Desde, %1</translation>
    </message>
    <message>
        <source>Until, %1</source>
        <extracomment>Last day of a season, such as Aug 31</extracomment>
        <translation>Hasta, %1</translation>
    </message>
</context>
<context>
    <name>IconField</name>
    <message>
        <source>Close the search</source>
        <extracomment>Ends a search</extracomment>
        <translation>Cerrar la búsqueda</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <extracomment>Opens the choice of pictures</extracomment>
        <translation>Elegir un dibujo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>For a screen reader; %1 is a button, %2 the field it belongs to</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Find a picture by its name</source>
        <extracomment>Field to search the pictures by their English names</extracomment>
        <translation>Buscar un dibujo por su nombre</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <extracomment>For a screen reader; %1 is the name of a picture</extracomment>
        <translation>Dibujo: %1</translation>
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
    <name>LanguageCard</name>
    <message>
        <source>%1, not shown to visitors</source>
        <extracomment>After a language&apos;s name</extracomment>
        <translation>%1, no se muestra a visitantes</translation>
    </message>
    <message>
        <source>Translated</source>
        <extracomment>A measure of a language: how many of its texts there are</extracomment>
        <translation>Traducido</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <extracomment>A measure of a language: how many of its texts somebody reviewed</extracomment>
        <translation>Revisado</translation>
    </message>
    <message>
        <source>Recorded</source>
        <extracomment>A measure of a language: how many of its texts have a recorded voice</extracomment>
        <translation>Grabado</translation>
    </message>
    <message>
        <source>Translate and review</source>
        <extracomment>Opens the texts of a language, one by one</extracomment>
        <translation>Traducir y revisar</translation>
    </message>
    <message>
        <source>Translate and review: %1</source>
        <extracomment>For a screen reader; %1 is a language</extracomment>
        <translation>Traducir y revisar: %1</translation>
    </message>
    <message>
        <source>Sheet for a translator</source>
        <extracomment>Writes a spreadsheet for a translator</extracomment>
        <translation>Hoja para traducir</translation>
    </message>
    <message>
        <source>Sheet for a translator: %1</source>
        <extracomment>For a screen reader; %1 is a language</extracomment>
        <translation>Hoja para traducir: %1</translation>
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
    <name>LanguagesPage</name>
    <message>
        <source>Languages</source>
        <extracomment>Title of a staff page</extracomment>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Do not show guides in a language until somebody reviewed them</source>
        <extracomment>A rule of the place, to turn on or off</extracomment>
        <translation>No mostrar guías en un idioma hasta que alguien las revise</translation>
    </message>
    <message>
        <source>Until then visitors see the guide in English.</source>
        <extracomment>Below that rule</extracomment>
        <translation>Mientras tanto los visitantes ven la guía en inglés.</translation>
    </message>
    <message>
        <source>Take in a translator&apos;s sheet</source>
        <extracomment>Opens the page that reads a spreadsheet a translator gave back</extracomment>
        <translation>Recibir la hoja de un traductor</translation>
    </message>
    <message>
        <source>Words that mean the same in a search</source>
        <extracomment>Opens the page of words that mean the same in a search</extracomment>
        <translation>Palabras que significan lo mismo al buscar</translation>
    </message>
</context>
<context>
    <name>LinePanel</name>
    <message>
        <source>One line that visitors see today, such as: closed at 3 pm. It ends by itself.</source>
        <extracomment>Above the fields of a line for today</extracomment>
        <translation>Una línea que los visitantes ven hoy, como: cerrado a las 3 pm. Termina por sí sola.</translation>
    </message>
    <message>
        <source>Until (such as 17:00 or 5 pm; empty: the end of the day)</source>
        <extracomment>Label of a field for a time; left empty, the line ends at midnight</extracomment>
        <translation>Hasta (por ejemplo 17:00 o 5 pm; vacío: el fin del día)</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>Name of the field for the time at which a line for today ends</extracomment>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Show it now</source>
        <extracomment>Shows the line for today to visitors</extracomment>
        <translation>Mostrar ahora</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Staff desk: Line panel</extracomment>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ListingContacts</name>
    <message>
        <source>Hours</source>
        <extracomment>Heading: when a place is open</extracomment>
        <translation>Horario</translation>
    </message>
    <message>
        <source>More languages</source>
        <extracomment>Offers more languages to choose from</extracomment>
        <translation>Más idiomas</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>Heading: the address of a place</extracomment>
        <translation>Dónde</translation>
    </message>
</context>
<context>
    <name>ListingPage</name>
    <message>
        <source>This listing is not at the desk any more.</source>
        <extracomment>Staff desk: Listing page</extracomment>
        <translation>Este lugar de ayuda ya no está en el escritorio.</translation>
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
    <name>ListingTexts</name>
    <message>
        <source>Where it comes from</source>
        <extracomment>Heading: the sources of what a listing says</extracomment>
        <translation>De dónde viene</translation>
    </message>
    <message>
        <source>Who they are</source>
        <extracomment>Heading: names of organization and service, code, pack</extracomment>
        <translation>Quiénes son</translation>
    </message>
</context>
<context>
    <name>ListingTop</name>
    <message>
        <source>Preview</source>
        <extracomment>Shows a record as visitors will see it</extracomment>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Add a service</source>
        <extracomment>Another service of the same organization</extracomment>
        <translation>Agregar un servicio</translation>
    </message>
</context>
<context>
    <name>ListingsFilters</name>
    <message>
        <source>Topic</source>
        <extracomment>Staff desk: Listings filters</extracomment>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Pack</source>
        <extracomment>A group of content with a jurisdiction
----------
Staff desk: Listings filters</extracomment>
        <translation>Grupo</translation>
    </message>
</context>
<context>
    <name>ListingsFind</name>
    <message>
        <source>Find a listing</source>
        <extracomment>Name of the line to type into</extracomment>
        <translation>Buscar un lugar</translation>
    </message>
    <message>
        <source>Name, number, town, or the code on a slip: K47</source>
        <extracomment>In the empty line to type into</extracomment>
        <translation>Nombre, número, ciudad o el código de una tira: K47</translation>
    </message>
    <message>
        <source>Add a listing</source>
        <extracomment>Begins a new listing</extracomment>
        <translation>Agregar un lugar</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <extracomment>A filter: listings whose number or page nobody confirmed in time; %1 counts them</extracomment>
        <translation>Por confirmar: %1</translation>
    </message>
    <message>
        <source>Never called: %1</source>
        <extracomment>A filter: listings whose phone nobody ever called; %1 counts them</extracomment>
        <translation>Nunca llamados: %1</translation>
    </message>
    <message>
        <source>Not shown: %1</source>
        <extracomment>A filter: closed or not offered now; %1 counts them</extracomment>
        <translation>No mostrados: %1</translation>
    </message>
    <message>
        <source>Topic, pack</source>
        <extracomment>Shows more filters for the list</extracomment>
        <translation>Tema, grupo</translation>
    </message>
</context>
<context>
    <name>ListingsPage</name>
    <message>
        <source>Listings</source>
        <extracomment>Title of a staff page: places and services to turn to</extracomment>
        <translation>Lugares</translation>
    </message>
</context>
<context>
    <name>LogoField</name>
    <message>
        <source>Logo</source>
        <extracomment>Label: the picture of the institution</extracomment>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>The logo of this place</source>
        <extracomment>Staff desk: Logo field</extracomment>
        <translation>El logotipo de este lugar</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <extracomment>Looks for pictures on sticks and in people&apos;s folders</extracomment>
        <translation>Elegir un dibujo</translation>
    </message>
    <message>
        <source>Take the logo away</source>
        <extracomment>Shows no logo any more</extracomment>
        <translation>Quitar el logotipo</translation>
    </message>
    <message>
        <source>No picture was found. Put a PNG or JPEG picture on a stick, plug it in, and choose again.</source>
        <extracomment>Below the choice of a logo; nothing was found</extracomment>
        <translation>No se encontró ninguna imagen. Ponga una imagen PNG o JPEG en una memoria, conéctela y elija otra vez.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message numerus="yes">
        <source>The desk locks itself in %n s. Touch to stay.</source>
        <extracomment>The desk locks itself when nobody is there; %n is a number of seconds</extracomment>
        <translation>
            <numerusform>El escritorio se bloquea en %n s. Toque para quedarse.</numerusform>
            <numerusform>El escritorio se bloquea en %n s. Toque para quedarse.</numerusform>
        </translation>
    </message>
    <message>
        <source>This page cannot be shown. Install the program again.</source>
        <extracomment>In place of a page that is broken</extracomment>
        <translation>Esta página no se puede mostrar. Instale el programa otra vez.</translation>
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
    <name>OrderedRow</name>
    <message>
        <source>Move up: %1</source>
        <extracomment>Moves something up in a list; %1 is its name</extracomment>
        <translation>Subir: %1</translation>
    </message>
    <message>
        <source>Move down: %1</source>
        <extracomment>Moves something down in a list; %1 is its name</extracomment>
        <translation>Bajar: %1</translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <extracomment>Takes something from a list; %1 is its name</extracomment>
        <translation>Quitar: %1</translation>
    </message>
</context>
<context>
    <name>OtherLanguages</name>
    <message>
        <source>Begin another language</source>
        <extracomment>Above a list of languages nobody has translated into yet</extracomment>
        <translation>Comenzar otro idioma</translation>
    </message>
    <message>
        <source>Name of a language</source>
        <extracomment>Name of the line to type into</extracomment>
        <translation>Nombre de un idioma</translation>
    </message>
    <message>
        <source>Begin %1</source>
        <extracomment>For a screen reader; %1 is a language</extracomment>
        <translation>Comenzar %1</translation>
    </message>
</context>
<context>
    <name>Outcomes</name>
    <message>
        <source>They said hours and address are right too</source>
        <extracomment>The person who answered confirmed more than the number</extracomment>
        <translation>Dijeron que el horario y la dirección también están bien</translation>
    </message>
    <message>
        <source>Reached them</source>
        <extracomment>What was heard on a call</extracomment>
        <translation>Contestaron ellos</translation>
    </message>
    <message>
        <source>Voicemail named them</source>
        <extracomment>Staff desk: Outcomes</extracomment>
        <translation>El buzón de voz dijo su nombre</translation>
    </message>
    <message>
        <source>No answer</source>
        <extracomment>Staff desk: Outcomes</extracomment>
        <translation>Nadie contestó</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <extracomment>Staff desk: Outcomes</extracomment>
        <translation>Contestó otra persona</translation>
    </message>
    <message>
        <source>Number is dead</source>
        <extracomment>Staff desk: Outcomes</extracomment>
        <translation>El número no existe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>I did not call after all</extracomment>
        <translation>Cancelar</translation>
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
    <name>PartCard</name>
    <message>
        <source>Move up: %1</source>
        <extracomment>Moves something up in a list; %1 is its name</extracomment>
        <translation>Subir: %1</translation>
    </message>
    <message>
        <source>Move down: %1</source>
        <extracomment>Moves something down in a list; %1 is its name</extracomment>
        <translation>Bajar: %1</translation>
    </message>
</context>
<context>
    <name>PartEditor</name>
    <message>
        <source>Add an answer</source>
        <extracomment>Adds an answer to a question in a guide; a step with answers becomes a question</extracomment>
        <translation>Agregar una respuesta</translation>
    </message>
    <message>
        <source>Take it away</source>
        <extracomment>Takes a step or sentence away</extracomment>
        <translation>Quitarla</translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <extracomment>Takes something from a list; %1 is its name</extracomment>
        <translation>Quitar: %1</translation>
    </message>
</context>
<context>
    <name>PartHead</name>
    <message>
        <source>%1. %2</source>
        <extracomment>For a screen reader; %1 is the place of a step, %2 its title
----------
Staff desk: Part head</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <extracomment>Below a question in a guide: how many answers it has</extracomment>
        <translation>
            <numerusform>%n respuesta</numerusform>
            <numerusform>%n respuestas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhoneField</name>
    <message>
        <source>Phone %1</source>
        <extracomment>The name of a field; %1 counts the phones of a listing</extracomment>
        <translation>Teléfono %1</translation>
    </message>
    <message>
        <source>I called…</source>
        <extracomment>Then staff choose what they heard</extracomment>
        <translation>Llamé…</translation>
    </message>
    <message>
        <source>I called phone %1</source>
        <extracomment>For a screen reader; %1 counts the phones</extracomment>
        <translation>Llamé al teléfono %1</translation>
    </message>
    <message>
        <source>More about phone %1</source>
        <extracomment>Opens the rest of a phone: what it is for, extension; %1 counts the phones</extracomment>
        <translation>Más sobre el teléfono %1</translation>
    </message>
</context>
<context>
    <name>PhoneMore</name>
    <message>
        <source>What phone %1 is for</source>
        <extracomment>Of a phone number; %1 counts them</extracomment>
        <translation>Para qué es el teléfono %1</translation>
    </message>
    <message>
        <source>Extension of phone %1</source>
        <extracomment>Staff desk: Phone more</extracomment>
        <translation>Extensión del teléfono %1</translation>
    </message>
    <message>
        <source>Kind of phone %1</source>
        <extracomment>Staff desk: Phone more</extracomment>
        <translation>Tipo del teléfono %1</translation>
    </message>
    <message>
        <source>Calls</source>
        <extracomment>Kind of a phone number</extracomment>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Text messages</source>
        <extracomment>Kind of a phone number</extracomment>
        <translation>Mensajes de texto</translation>
    </message>
    <message>
        <source>TTY</source>
        <extracomment>Staff desk: Phone more</extracomment>
        <translation>TTY</translation>
    </message>
    <message>
        <source>Fax, not shown</source>
        <extracomment>Staff desk: Phone more</extracomment>
        <translation>Fax, no se muestra</translation>
    </message>
    <message>
        <source>Move up</source>
        <extracomment>Puts a phone before the one above it</extracomment>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move phone %1 up</source>
        <extracomment>Staff desk: Phone more</extracomment>
        <translation>Subir el teléfono %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Staff desk: Phone more</extracomment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove phone %1</source>
        <extracomment>Staff desk: Phone more</extracomment>
        <translation>Quitar el teléfono %1</translation>
    </message>
</context>
<context>
    <name>PhonesForm</name>
    <message>
        <source>Add a phone</source>
        <extracomment>Another phone number of a listing</extracomment>
        <translation>Agregar un teléfono</translation>
    </message>
</context>
<context>
    <name>PickField</name>
    <message>
        <source>Close the search</source>
        <extracomment>Ends a search</extracomment>
        <translation>Cerrar la búsqueda</translation>
    </message>
    <message>
        <source>Choose a fact</source>
        <extracomment>Opens a search for the facts a text rests on</extracomment>
        <translation>Elegir un dato</translation>
    </message>
    <message>
        <source>Choose a lawyer</source>
        <extracomment>Opens a search for lawyers to turn to</extracomment>
        <translation>Elegir un abogado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>For a screen reader; %1 is a button, %2 the field it belongs to</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>PickPanel</name>
    <message>
        <source>Find a fact by its words</source>
        <extracomment>Field to search the facts of the desk</extracomment>
        <translation>Buscar un dato por sus palabras</translation>
    </message>
    <message>
        <source>Find by name</source>
        <extracomment>Field to search listings</extracomment>
        <translation>Buscar por nombre</translation>
    </message>
    <message>
        <source>Nothing was found. Try another word.</source>
        <extracomment>A search found nothing</extracomment>
        <translation>No se encontró nada. Pruebe otra palabra.</translation>
    </message>
    <message>
        <source>Add a new fact</source>
        <extracomment>Opens a form for a new fact with its source</extracomment>
        <translation>Agregar un dato nuevo</translation>
    </message>
</context>
<context>
    <name>PickedRow</name>
    <message>
        <source>Add: %1</source>
        <extracomment>Adds something to a list; %1 is its name</extracomment>
        <translation>Agregar: %1</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>PIN</source>
        <extracomment>For a screen reader: the keys for a PIN</extracomment>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Erase</source>
        <extracomment>A key: takes the last digit away</extracomment>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>This place</source>
        <extracomment>Title of a staff page: settings of the institution</extracomment>
        <translation>Este lugar</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <extracomment>Heading: who is responsible for what the kiosk shows</extracomment>
        <translation>Quién responde por él</translation>
    </message>
    <message>
        <source>Accounts</source>
        <extracomment>Opens the accounts of the staff</extracomment>
        <translation>Cuentas</translation>
    </message>
</context>
<context>
    <name>PreviewChoices</name>
    <message>
        <source>Language</source>
        <extracomment>Label: in which language a record is shown</extracomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Screen</source>
        <extracomment>Label: on which kind of screen a record is shown</extracomment>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Tall</source>
        <extracomment>Kinds of screens: taller than wide; wider than tall; a small one at a desk</extracomment>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Wide</source>
        <extracomment>Kinds of screens: taller than wide; wider than tall; a small one at a desk</extracomment>
        <translation>Ancha</translation>
    </message>
    <message>
        <source>Small</source>
        <extracomment>Kinds of screens: taller than wide; wider than tall; a small one at a desk</extracomment>
        <translation>Pequeña</translation>
    </message>
    <message>
        <source>Colors</source>
        <extracomment>Label: in which colours a record is shown</extracomment>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Colors a visitor can choose</extracomment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Colors a visitor can choose</extracomment>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>Colors a visitor can choose</extracomment>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>Label: with how large a text a record is shown</extracomment>
        <translation>Tamaño de letra</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>Preview</source>
        <extracomment>Title of the page that shows a record as visitors will see it</extracomment>
        <translation>Vista previa</translation>
    </message>
</context>
<context>
    <name>PreviewPicture</name>
    <message>
        <source>Drawing it…</source>
        <extracomment>While pictures of a record are made</extracomment>
        <translation>Dibujando…</translation>
    </message>
    <message>
        <source>Further up</source>
        <extracomment>Shows the part of the page above</extracomment>
        <translation>Más arriba</translation>
    </message>
    <message>
        <source>Further down</source>
        <extracomment>Shows the part of the page below</extracomment>
        <translation>Más abajo</translation>
    </message>
    <message>
        <source>The slip</source>
        <extracomment>A picture of the paper a visitor takes along</extracomment>
        <translation>La tira</translation>
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
    <name>PublishPage</name>
    <message>
        <source>Publish</source>
        <extracomment>Title of the page that shows changes to visitors</extracomment>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>Publish now</source>
        <extracomment>The main button of the page, whatever changed</extracomment>
        <translation>Publicar ahora</translation>
    </message>
    <message>
        <source>It cannot be said what would change. Is the disk full or away?</source>
        <extracomment>Until it is known what publishing would do</extracomment>
        <translation>No se puede decir qué cambiaría. ¿Está el disco lleno o no está?</translation>
    </message>
    <message>
        <source>Looking at what changed…</source>
        <extracomment>Staff desk: Publish page</extracomment>
        <translation>Mirando qué cambió…</translation>
    </message>
    <message>
        <source>Show it again</source>
        <extracomment>Shows an earlier edition to visitors again</extracomment>
        <translation>Mostrar otra vez</translation>
    </message>
    <message>
        <source>Visitors see all of it already.</source>
        <extracomment>When visitors see the same before and after publishing</extracomment>
        <translation>Los visitantes ya ven todo.</translation>
    </message>
    <message>
        <source>Also new</source>
        <extracomment>Above what else would be different: translations, sources</extracomment>
        <translation>También nuevo</translation>
    </message>
    <message>
        <source>Doubtful. It can be published all the same.</source>
        <extracomment>Above what can be published and is still not sure</extracomment>
        <translation>Dudoso. Se puede publicar de todos modos.</translation>
    </message>
    <message>
        <source>Editions. Touch one to show it again.</source>
        <extracomment>Above the editions that were published; touching one offers to show it again</extracomment>
        <translation>Ediciones. Toque una para mostrarla otra vez.</translation>
    </message>
</context>
<context>
    <name>RecordTools</name>
    <message>
        <source>Hide now…</source>
        <extracomment>Takes a record off all screens at once; asks why</extracomment>
        <translation>Ocultar ahora…</translation>
    </message>
    <message>
        <source>Show again</source>
        <extracomment>Undoes hiding</extracomment>
        <translation>Mostrar otra vez</translation>
    </message>
    <message>
        <source>Line for today…</source>
        <extracomment>Writes one line that visitors see today</extracomment>
        <translation>Línea para hoy…</translation>
    </message>
    <message>
        <source>Take the line away</source>
        <extracomment>Takes the line for today away before its end</extracomment>
        <translation>Quitar la línea</translation>
    </message>
</context>
<context>
    <name>RecordTop</name>
    <message numerus="yes">
        <source>%n thing(s) below keep it from being published.</source>
        <extracomment>Above a guide that cannot be published; the reasons stand beside its fields</extracomment>
        <translation>
            <numerusform>%n cosa de abajo impide publicar.</numerusform>
            <numerusform>%n cosas de abajo impiden publicar.</numerusform>
        </translation>
    </message>
    <message>
        <source>See it as a visitor</source>
        <extracomment>Shows a record as visitors will see it</extracomment>
        <translation>Ver como visitante</translation>
    </message>
</context>
<context>
    <name>RecoveryCard</name>
    <message>
        <source>I have kept it safe. Go on</source>
        <extracomment>Goes on to the desk, once the recovery code is safe</extracomment>
        <translation>Lo guardé en lugar seguro. Seguir</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <extracomment>Heading above the code</extracomment>
        <translation>Su código de recuperación</translation>
    </message>
    <message>
        <source>It opens the desk once when the PIN is forgotten. It is shown only now: print it, or write it down, and put the paper into a safe.</source>
        <extracomment>Staff desk: Recovery card</extracomment>
        <translation>Abre el escritorio una vez cuando se olvida el PIN. Se muestra solo ahora: imprímalo o anótelo, y guarde el papel en una caja fuerte.</translation>
    </message>
    <message>
        <source>Print it</source>
        <extracomment>Staff desk: Recovery card</extracomment>
        <translation>Imprimir</translation>
    </message>
</context>
<context>
    <name>RemoveRecord</name>
    <message>
        <source>Take it out</source>
        <extracomment>Takes something out, after it was asked</extracomment>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>RetireCard</name>
    <message>
        <source>It is open after all</source>
        <extracomment>Takes back that an organization closed for good</extracomment>
        <translation>Sí está abierto</translation>
    </message>
    <message>
        <source>It closed for good…</source>
        <extracomment>Of an organization: opens what there is to say about that</extracomment>
        <translation>Cerró para siempre…</translation>
    </message>
    <message>
        <source>All listings of this organization leave the screen. Whoever searches for its name or number finds what you write here.</source>
        <extracomment>Staff desk: Retire card</extracomment>
        <translation>Todos los lugares de esta organización dejan la pantalla. Quien busque su nombre o número encuentra lo que usted escribe aquí.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Staff desk: Retire card</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save that it closed</source>
        <extracomment>Saves that an organization closed for good</extracomment>
        <translation>Guardar que cerró</translation>
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
    <name>SaveBar</name>
    <message>
        <source>Not saved yet. What you typed is kept, even if the power fails.</source>
        <extracomment>Below a form, while something is typed that is not saved</extracomment>
        <translation>Todavía sin guardar. Lo que escribió se conserva, aunque se vaya la luz.</translation>
    </message>
    <message>
        <source>Something above needs to be corrected first.</source>
        <extracomment>Below a form, while a field has a mistake</extracomment>
        <translation>Algo de arriba se debe corregir primero.</translation>
    </message>
    <message>
        <source>Discard</source>
        <extracomment>Forgets what is typed and not saved</extracomment>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Saves what is typed</extracomment>
        <translation>Guardar</translation>
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
    <name>SheetPage</name>
    <message>
        <source>Sheet for a translator: %1</source>
        <extracomment>Title of a staff page; %1 is a language in itself</extracomment>
        <translation>Hoja para traducir: %1</translation>
    </message>
    <message>
        <source>Take in a translator&apos;s sheet</source>
        <extracomment>Title of a staff page</extracomment>
        <translation>Recibir la hoja de un traductor</translation>
    </message>
    <message>
        <source>Every text goes into a spreadsheet: English beside the translation. Where should it be written?</source>
        <extracomment>Above the folders a sheet can be written to</extracomment>
        <translation>Todos los textos van a una hoja de cálculo: el inglés junto a la traducción. ¿Dónde se debe guardar?</translation>
    </message>
    <message>
        <source>Choose the file. You see first what it would change; nothing is taken in before you say so.</source>
        <extracomment>Above the files a sheet can be read from</extracomment>
        <translation>Elija el archivo. Primero ve qué cambiaría; no se recibe nada antes de que usted lo diga.</translation>
    </message>
    <message>
        <source>Reading the sheet. Please wait.</source>
        <extracomment>While a file is being read</extracomment>
        <translation>Leyendo la hoja. Espere, por favor.</translation>
    </message>
    <message>
        <source>Look again for a stick</source>
        <extracomment>Looks for sticks and files once more</extracomment>
        <translation>Buscar una memoria otra vez</translation>
    </message>
</context>
<context>
    <name>SheetPath</name>
    <message>
        <source>Path of a file</source>
        <extracomment>Name of the line to type into</extracomment>
        <translation>Ruta de un archivo</translation>
    </message>
    <message>
        <source>Write it there</source>
        <extracomment>Writes the sheet to the path that is typed</extracomment>
        <translation>Guardar ahí</translation>
    </message>
    <message>
        <source>Read this file</source>
        <extracomment>Reads the sheet at the path that is typed</extracomment>
        <translation>Leer este archivo</translation>
    </message>
</context>
<context>
    <name>SheetPlan</name>
    <message>
        <source>%1, from %2</source>
        <extracomment>%1 is a language in itself, %2 the name of a file</extracomment>
        <translation>%1, de %2</translation>
    </message>
    <message>
        <source>There is nothing to take in.</source>
        <extracomment>A plan that would change nothing</extracomment>
        <translation>No hay nada que recibir.</translation>
    </message>
    <message>
        <source>Take it in</source>
        <extracomment>Takes the translations of a sheet in</extracomment>
        <translation>Recibir</translation>
    </message>
    <message>
        <source>Do not take it in</source>
        <extracomment>Leaves a sheet alone</extracomment>
        <translation>No recibir</translation>
    </message>
    <message>
        <source>Please look at these</source>
        <extracomment>Above rows of a sheet that somebody should read</extracomment>
        <translation>Por favor mire esto</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>To do</source>
        <extracomment>An entry of the staff&apos;s bar: tasks that wait</extracomment>
        <translation>Por hacer</translation>
    </message>
    <message>
        <source>Listings</source>
        <extracomment>An entry of the staff&apos;s bar: places and services to turn to</extracomment>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Guides</source>
        <extracomment>An entry of the staff&apos;s bar: rights information</extracomment>
        <translation>Guías</translation>
    </message>
    <message>
        <source>Languages</source>
        <extracomment>An entry of the staff&apos;s bar: translations</extracomment>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Publish</source>
        <extracomment>An entry of the staff&apos;s bar: show changes to visitors</extracomment>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>An entry of the staff&apos;s bar: who changed what</extracomment>
        <translation>Historial</translation>
    </message>
    <message>
        <source>This place</source>
        <extracomment>An entry of the staff&apos;s bar: settings of the institution</extracomment>
        <translation>Este lugar</translation>
    </message>
    <message>
        <source>This device</source>
        <extracomment>An entry of the staff&apos;s bar: settings of this machine</extracomment>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Staff desk</source>
        <extracomment>Above the staff&apos;s bar</extracomment>
        <translation>Escritorio del personal</translation>
    </message>
</context>
<context>
    <name>SideEntry</name>
    <message>
        <source>%1, %2</source>
        <extracomment>For a screen reader: an entry of the bar and how much waits there</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>SignInForgotten</name>
    <message>
        <source>Ask an administrator for a new one: This place, Accounts.</source>
        <extracomment>Staff desk: Sign in forgotten</extracomment>
        <translation>Pida uno nuevo a un administrador: Este lugar, Cuentas.</translation>
    </message>
    <message>
        <source>Or use the recovery code</source>
        <extracomment>Heading: the code on the paper from the first start</extracomment>
        <translation>O use el código de recuperación</translation>
    </message>
    <message>
        <source>Code on the paper</source>
        <extracomment>Staff desk: Sign in forgotten</extracomment>
        <translation>Código del papel</translation>
    </message>
    <message>
        <source>Capitals and dashes make no difference.</source>
        <extracomment>Staff desk: Sign in forgotten</extracomment>
        <translation>Las mayúsculas y los guiones no importan.</translation>
    </message>
    <message>
        <source>New PIN (8 or more digits) or passphrase</source>
        <extracomment>Staff desk: Sign in forgotten</extracomment>
        <translation>PIN nuevo (8 dígitos o más) o frase</translation>
    </message>
    <message>
        <source>Use the code</source>
        <extracomment>Staff desk: Sign in forgotten</extracomment>
        <translation>Usar el código</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>The desk is locked</source>
        <extracomment>Title of the page where staff sign in</extracomment>
        <translation>El escritorio está bloqueado</translation>
    </message>
    <message>
        <source>Staff desk</source>
        <extracomment>Title of the page where staff sign in</extracomment>
        <translation>Escritorio del personal</translation>
    </message>
</context>
<context>
    <name>SignInSecret</name>
    <message>
        <source>Sign in</source>
        <extracomment>The main button of the page where staff sign in
----------
Staff desk: Sign in secret</extracomment>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>PIN or passphrase</source>
        <extracomment>A field for the secret that opens the desk</extracomment>
        <translation>PIN o frase</translation>
    </message>
    <message>
        <source>Passphrase instead</source>
        <extracomment>A button: letters in place of the large digits, and back</extracomment>
        <translation>Mejor con frase</translation>
    </message>
    <message>
        <source>PIN instead</source>
        <extracomment>A button: letters in place of the large digits, and back</extracomment>
        <translation>Mejor con PIN</translation>
    </message>
</context>
<context>
    <name>SignInWho</name>
    <message>
        <source>Who are you?</source>
        <extracomment>Above the names of those who may sign in
----------
Staff desk: Sign in who</extracomment>
        <translation>¿Quién es usted?</translation>
    </message>
    <message>
        <source>Your name</source>
        <extracomment>A field for one&apos;s own name</extracomment>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>What you typed before is kept. Sign in to go on.</source>
        <extracomment>Staff desk: Sign in who</extracomment>
        <translation>Lo que escribió antes se conserva. Entre para seguir.</translation>
    </message>
</context>
<context>
    <name>SitesForm</name>
    <message>
        <source>Website %1</source>
        <extracomment>A web site of a listing; %1 counts them</extracomment>
        <translation>Sitio web %1</translation>
    </message>
    <message>
        <source>Shown as %1</source>
        <extracomment>What visitors read beside the code of a web site; %1 is its domain</extracomment>
        <translation>Se muestra como %1</translation>
    </message>
    <message>
        <source>Remove website %1</source>
        <extracomment>%1 counts the web sites of a listing</extracomment>
        <translation>Quitar el sitio web %1</translation>
    </message>
    <message>
        <source>Add a website</source>
        <extracomment>Another web site of a listing</extracomment>
        <translation>Agregar un sitio web</translation>
    </message>
</context>
<context>
    <name>StaffHeader</name>
    <message>
        <source>Back</source>
        <extracomment>Goes to the page before</extracomment>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Not published yet</source>
        <extracomment>Beside a page&apos;s title: staff have published nothing from this desk so far</extracomment>
        <translation>Sin publicar todavía</translation>
    </message>
    <message>
        <source>Changed, not yet published</source>
        <extracomment>Beside a page&apos;s title: staff saved changes that visitors do not see yet</extracomment>
        <translation>Cambiado, sin publicar todavía</translation>
    </message>
    <message numerus="yes">
        <source>Publish %n change(s)</source>
        <extracomment>The main button; %n is how many things were changed since the last publishing</extracomment>
        <translation>
            <numerusform>Publicar %n cambio</numerusform>
            <numerusform>Publicar %n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Publish</source>
        <extracomment>The main button, before the first publishing</extracomment>
        <translation>Publicar</translation>
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
    <message>
        <source>This card is not at the desk any more.</source>
        <extracomment>Staff desk: Statement page</extracomment>
        <translation>Esta tarjeta ya no está en el escritorio.</translation>
    </message>
    <message>
        <source>Sentences</source>
        <extracomment>Heading above the sentences of a card</extracomment>
        <translation>Frases</translation>
    </message>
    <message>
        <source>Add a sentence</source>
        <extracomment>Adds a sentence to a card</extracomment>
        <translation>Agregar una frase</translation>
    </message>
    <message>
        <source>Take this card out…</source>
        <extracomment>Takes a card out of the desk</extracomment>
        <translation>Quitar esta tarjeta…</translation>
    </message>
    <message>
        <source>Take this card out? Guides will not show it any more. History can bring it back.</source>
        <extracomment>Asks before a card is taken out</extracomment>
        <translation>¿Quitar esta tarjeta? Las guías ya no la mostrarán. El historial puede devolverla.</translation>
    </message>
</context>
<context>
    <name>SynonymsPage</name>
    <message>
        <source>Words that mean the same</source>
        <extracomment>Title of a staff page</extracomment>
        <translation>Palabras que significan lo mismo</translation>
    </message>
    <message>
        <source>Whoever searches for one of these words finds what belongs to the topic. Separate them with commas.</source>
        <extracomment>Explains what the words are for</extracomment>
        <translation>Quien busca una de estas palabras encuentra lo que es del tema. Sepárelas con comas.</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>For a screen reader: the languages to choose from</extracomment>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>TaskAnswers</name>
    <message>
        <source>Hide now</source>
        <extracomment>Takes a wrong number off the screen at once</extracomment>
        <translation>Ocultar ahora</translation>
    </message>
    <message>
        <source>Correct it</source>
        <extracomment>Opens the record, to write the right number</extracomment>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>I called…</source>
        <extracomment>Then staff choose what they heard</extracomment>
        <translation>Llamé…</translation>
    </message>
    <message>
        <source>Open the listing</source>
        <extracomment>Opens the listing of this task</extracomment>
        <translation>Abrir el lugar</translation>
    </message>
    <message>
        <source>It still says the same</source>
        <extracomment>After reading the web page or the sources</extracomment>
        <translation>Todavía dice lo mismo</translation>
    </message>
    <message>
        <source>Something is different</source>
        <extracomment>Staff desk: Task answers</extracomment>
        <translation>Algo es diferente</translation>
    </message>
</context>
<context>
    <name>ToDoPage</name>
    <message>
        <source>To do</source>
        <extracomment>Title of the page that lists what staff should check</extracomment>
        <translation>Por hacer</translation>
    </message>
    <message>
        <source>All right</source>
        <extracomment>Puts a notice away that was read</extracomment>
        <translation>Está bien</translation>
    </message>
    <message>
        <source>Nothing is due. Thank you.</source>
        <extracomment>When no task is left</extracomment>
        <translation>No hay nada por hacer. Gracias.</translation>
    </message>
    <message>
        <source>Put the whole list away</source>
        <extracomment>Shows or hides everything there is to do, below the five most important tasks</extracomment>
        <translation>Guardar la lista completa</translation>
    </message>
    <message>
        <source>Show the whole list</source>
        <extracomment>Shows or hides everything there is to do, below the five most important tasks</extracomment>
        <translation>Mostrar la lista completa</translation>
    </message>
    <message>
        <source>Looking for what publishing would refuse…</source>
        <extracomment>While the program looks for what would stop publishing</extracomment>
        <translation>Buscando lo que no se podría publicar…</translation>
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
    <name>TranslateEnglish</name>
    <message>
        <source>English</source>
        <extracomment>The language English, above the original of a text</extracomment>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>What changed since it was translated</source>
        <extracomment>Above the English with the changed words marked</extracomment>
        <translation>Qué cambió desde la traducción</translation>
    </message>
</context>
<context>
    <name>TranslateOwn</name>
    <message>
        <source>Translation: %1</source>
        <extracomment>For a screen reader; %1 is a language in itself</extracomment>
        <translation>Traducción: %1</translation>
    </message>
    <message>
        <source>It is right: reviewed by me</source>
        <extracomment>Confirms a translation under one&apos;s own name</extracomment>
        <translation>Está bien: revisada por mí</translation>
    </message>
</context>
<context>
    <name>TranslatePage</name>
    <message>
        <source>Translate: %1</source>
        <extracomment>Title of the page for translating; %1 is a language in itself</extracomment>
        <translation>Traducir: %1</translation>
    </message>
    <message>
        <source>Save draft</source>
        <extracomment>Saves a translation that nobody reviewed yet</extracomment>
        <translation>Guardar borrador</translation>
    </message>
    <message>
        <source>No text stands like this. Choose another filter above.</source>
        <extracomment>No text has the status that was chosen</extracomment>
        <translation>Ningún texto está así. Elija otro filtro arriba.</translation>
    </message>
</context>
<context>
    <name>TranslateSteps</name>
    <message>
        <source>Previous</source>
        <extracomment>Goes to the text before this one</extracomment>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Goes to the next text</extracomment>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>TranslationCard</name>
    <message>
        <source>Translate</source>
        <extracomment>Opens the page for translating a text</extracomment>
        <translation>Traducir</translation>
    </message>
    <message>
        <source>Translate: %1</source>
        <extracomment>For a screen reader; %1 is a language in its own name</extracomment>
        <translation>Traducir: %1</translation>
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
    <name>WhoIsHere</name>
    <message>
        <source>Signed in: %1</source>
        <extracomment>For a screen reader; %1 is a person&apos;s name</extracomment>
        <translation>Entró: %1</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>A button of the staff&apos;s bar: larger letters</extracomment>
        <translation>Tamaño de letra</translation>
    </message>
    <message>
        <source>Language of the desk</source>
        <extracomment>A button of the staff&apos;s bar: the staff&apos;s screens in another language</extracomment>
        <translation>Idioma del escritorio</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>A button of the staff&apos;s bar: asks for the password again</extracomment>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Sign out</source>
        <extracomment>A button of the staff&apos;s bar</extracomment>
        <translation>Salir de la cuenta</translation>
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
        <source>Today: {text}</source>
        <extracomment>What the staff wrote for today about a place, such as &quot;closed at 3 pm&quot;</extracomment>
        <translation>Hoy: {text}</translation>
    </message>
    <message>
        <source>{date}: {text}</source>
        <translation>{date}: {text}</translation>
    </message>
    <message>
        <source>For {date}</source>
        <extracomment>On paper, above what the staff wrote for that day</extracomment>
        <translation>Para {date}</translation>
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
    <message>
        <source>Use at least 8 digits, or a passphrase of at least 8 letters.</source>
        <extracomment>What is wrong with a new PIN or passphrase</extracomment>
        <translation>Use al menos 8 dígitos, o una frase de al menos 8 letras.</translation>
    </message>
    <message>
        <source>That is too long. 200 letters are the most.</source>
        <translation>Es demasiado largo. 200 letras como máximo.</translation>
    </message>
    <message>
        <source>That is too easy to guess. Do not repeat digits or count them up.</source>
        <translation>Es muy fácil de adivinar. No repita dígitos ni los cuente hacia arriba.</translation>
    </message>
    <message>
        <source>That is too easy to guess. Do not use the name.</source>
        <translation>Es muy fácil de adivinar. No use el nombre.</translation>
    </message>
    <message>
        <source>That is too easy to guess. Do not use a common word.</source>
        <translation>Es muy fácil de adivinar. No use una palabra común.</translation>
    </message>
    <message>
        <source>The two are not the same. Write both again.</source>
        <translation>Los dos no son iguales. Escriba ambos otra vez.</translation>
    </message>
    <message>
        <source>That name and PIN do not belong together. Look at the name, then try again.</source>
        <extracomment>Why somebody cannot sign in; {time} is minutes and seconds, such as 0:40</extracomment>
        <translation>Ese nombre y ese PIN no van juntos. Mire el nombre y pruebe otra vez.</translation>
    </message>
    <message>
        <source>That PIN or passphrase is not right. Try again.</source>
        <translation>Ese PIN o frase no es correcto. Pruebe otra vez.</translation>
    </message>
    <message>
        <source>That was not right. Wait {time}, then try again.</source>
        <translation>No era correcto. Espere {time} y pruebe otra vez.</translation>
    </message>
    <message>
        <source>Too many tries. Wait {time}, then try again.</source>
        <translation>Demasiados intentos. Espere {time} y pruebe otra vez.</translation>
    </message>
    <message>
        <source>That recovery code is not right. Look at the paper again.</source>
        <translation>Ese código de recuperación no es correcto. Mire el papel otra vez.</translation>
    </message>
    <message>
        <source>This machine&apos;s disk takes nothing more, so nobody can sign in. Make room on it.</source>
        <translation>El disco de este equipo no recibe nada más, así que nadie puede entrar. Haga espacio.</translation>
    </message>
    <message>
        <source>Write the name of the person.</source>
        <extracomment>What is wrong with an account</extracomment>
        <translation>Escriba el nombre de la persona.</translation>
    </message>
    <message>
        <source>That name is too long. 80 letters are the most.</source>
        <translation>Ese nombre es demasiado largo. 80 letras como máximo.</translation>
    </message>
    <message>
        <source>There is an account with this name already.</source>
        <translation>Ya hay una cuenta con este nombre.</translation>
    </message>
    <message>
        <source>There is no account with this name.</source>
        <translation>No hay cuenta con este nombre.</translation>
    </message>
    <message>
        <source>This account is closed already.</source>
        <translation>Esta cuenta ya está cerrada.</translation>
    </message>
    <message>
        <source>This is the last administrator. Make somebody else an administrator first.</source>
        <translation>Es el último administrador. Haga primero administrador a otra persona.</translation>
    </message>
    <message>
        <source>Choose at least one thing this person may do.</source>
        <translation>Elija al menos una cosa que esta persona puede hacer.</translation>
    </message>
    <message>
        <source>There is no role with this name.</source>
        <translation>No hay función con este nombre.</translation>
    </message>
    <message>
        <source>This desk has accounts already. Sign in with one of them.</source>
        <translation>Este escritorio ya tiene cuentas. Entre con una de ellas.</translation>
    </message>
    <message>
        <source>Write who is responsible: the office, one person, and a second one.</source>
        <translation>Escriba quién es responsable: la oficina, una persona y otra más.</translation>
    </message>
    <message>
        <source>This desk has no pack with this name.</source>
        <translation>Este escritorio no tiene un grupo con este nombre.</translation>
    </message>
    <message>
        <source>This kiosk has no exit PIN. Set one with: amparo exit-pin</source>
        <extracomment>&quot;amparo exit-pin&quot; is typed as it is</extracomment>
        <translation>Este kiosco no tiene PIN de salida. Ponga uno con: amparo exit-pin</translation>
    </message>
    <message>
        <source>Editor</source>
        <extracomment>Roles of an account</extracomment>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Revisor</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Publicador</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>law</source>
        <extracomment>What somebody reviews, after the word Reviewer</extracomment>
        <translation>ley</translation>
    </message>
    <message>
        <source>{name} may sign in now.</source>
        <extracomment>What the page of accounts did</extracomment>
        <translation>{name} ya puede entrar.</translation>
    </message>
    <message>
        <source>Saved. It counts from the next sign-in.</source>
        <translation>Guardado. Cuenta desde la próxima entrada.</translation>
    </message>
    <message>
        <source>{name} has a new PIN or passphrase, and need not wait.</source>
        <translation>{name} tiene un PIN o frase nuevo y no tiene que esperar.</translation>
    </message>
    <message>
        <source>{name} may not sign in any more. The history keeps the name.</source>
        <translation>{name} ya no puede entrar. El historial conserva el nombre.</translation>
    </message>
    <message>
        <source>From now on your new PIN or passphrase opens the desk.</source>
        <translation>Desde ahora su PIN o frase nuevo abre el escritorio.</translation>
    </message>
    <message>
        <source>Recovery code of the staff desk</source>
        <extracomment>On the paper with the recovery code</extracomment>
        <translation>Código de recuperación del escritorio</translation>
    </message>
    <message>
        <source>It opens the desk once, when an administrator forgot the PIN.</source>
        <translation>Abre el escritorio una vez, cuando un administrador olvidó el PIN.</translation>
    </message>
    <message>
        <source>Keep this paper where only you can take it: in a safe, not at the kiosk.</source>
        <translation>Guarde este papel donde solo usted lo alcance: en una caja fuerte, no en el kiosco.</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>Labels of a guide&apos;s fields at the staff desk; {number} is the place of an answer or sentence</extracomment>
        <translation>Título</translation>
    </message>
    <message>
        <source>In one sentence</source>
        <translation>En una frase</translation>
    </message>
    <message>
        <source>Facts behind the sentence</source>
        <translation>Datos detrás de la frase</translation>
    </message>
    <message>
        <source>How sure is the law?</source>
        <translation>¿Qué tan segura es la ley?</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Firme</translation>
    </message>
    <message>
        <source>Changed lately</source>
        <translation>Cambió hace poco</translation>
    </message>
    <message>
        <source>Local, of a day</source>
        <translation>Local, de un día</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Where courts disagree: say so, and what to do anyway.</source>
        <translation>Donde los tribunales no están de acuerdo: dígalo, y qué hacer de todos modos.</translation>
    </message>
    <message>
        <source>Facts behind the caution</source>
        <translation>Datos detrás de la advertencia</translation>
    </message>
    <message>
        <source>Law as of</source>
        <translation>La ley a la fecha de</translation>
    </message>
    <message>
        <source>Year, month, day: 2026-11-24 or 2026-11</source>
        <translation>Año, mes, día: 2026-11-24 o 2026-11</translation>
    </message>
    <message>
        <source>Read it again by</source>
        <translation>Leerla otra vez antes de</translation>
    </message>
    <message>
        <source>Left empty, the guide&apos;s status says when.</source>
        <translation>Si queda vacío, lo dice el estado de la guía.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Dibujo</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Es parte de</translation>
    </message>
    <message>
        <source>Cards to show</source>
        <translation>Tarjetas para mostrar</translation>
    </message>
    <message>
        <source>Lawyers to turn to</source>
        <translation>Abogados a quienes acudir</translation>
    </message>
    <message>
        <source>Page to read on</source>
        <translation>Página para leer más</translation>
    </message>
    <message>
        <source>What that page is</source>
        <translation>Qué es esa página</translation>
    </message>
    <message>
        <source>Facts behind the page</source>
        <translation>Datos detrás de la página</translation>
    </message>
    <message>
        <source>Order of the steps</source>
        <translation>Orden de los pasos</translation>
    </message>
    <message>
        <source>What to do, or the question</source>
        <translation>Qué hacer, o la pregunta</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>Más sobre eso</translation>
    </message>
    <message>
        <source>Facts it rests on</source>
        <translation>Datos en que se apoya</translation>
    </message>
    <message>
        <source>Picture of the step</source>
        <translation>Dibujo del paso</translation>
    </message>
    <message>
        <source>Said by officials on</source>
        <translation>Dicho por autoridades el</translation>
    </message>
    <message>
        <source>Only where the step tells what officials said. A date, such as 2026-11-24.</source>
        <translation>Solo donde el paso cuenta lo que dijeron las autoridades. Una fecha, como 2026-11-24.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Answer {number}</source>
        <translation>Respuesta {number}</translation>
    </message>
    <message>
        <source>What to do then (answer {number})</source>
        <translation>Qué hacer entonces (respuesta {number})</translation>
    </message>
    <message>
        <source>Facts answer {number} rests on</source>
        <translation>Datos en que se apoya la respuesta {number}</translation>
    </message>
    <message>
        <source>Color of answer {number}</source>
        <translation>Color de la respuesta {number}</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Sencillo</translation>
    </message>
    <message>
        <source>Go ahead (green)</source>
        <translation>Adelante (verde)</translation>
    </message>
    <message>
        <source>Stop (red)</source>
        <translation>Alto (rojo)</translation>
    </message>
    <message>
        <source>To whom it is shown</source>
        <extracomment>Labels of a card&apos;s fields at the staff desk</extracomment>
        <translation>A quién se muestra</translation>
    </message>
    <message>
        <source>Order of the sentences</source>
        <translation>Orden de las frases</translation>
    </message>
    <message>
        <source>Sentence {number}</source>
        <translation>Frase {number}</translation>
    </message>
    <message>
        <source>Facts sentence {number} rests on</source>
        <translation>Datos en que se apoya la frase {number}</translation>
    </message>
    <message>
        <source>New guide</source>
        <extracomment>What a guide, a step or a card is called that has no words yet</extracomment>
        <translation>Guía nueva</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>Paso nuevo</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>Tarjeta nueva</translation>
    </message>
    <message>
        <source>New sentence</source>
        <translation>Frase nueva</translation>
    </message>
    <message>
        <source>This cannot be empty.</source>
        <extracomment>What is wrong with a field, so that it cannot be saved
----------
What is wrong with a field of &quot;This place&quot;</extracomment>
        <translation>No puede quedar vacío.</translation>
    </message>
    <message>
        <source>Write the year first, as far as it is known: 2026-11-24, 2026-11 or 2026</source>
        <translation>Escriba primero el año, hasta donde se sabe: 2026-11-24, 2026-11 o 2026</translation>
    </message>
    <message>
        <source>Write a whole day, the year first: 2026-11-24</source>
        <translation>Escriba un día completo, primero el año: 2026-11-24</translation>
    </message>
    <message>
        <source>A guide of this status has to be read again sooner.</source>
        <translation>Una guía con este estado se debe leer otra vez antes.</translation>
    </message>
    <message>
        <source>Keeps it from being published: {reason}</source>
        <extracomment>Why a guide cannot be published, beside the field</extracomment>
        <translation>Impide publicar: {reason}</translation>
    </message>
    <message>
        <source>it names no fact. Say where it comes from, or take it out.</source>
        <translation>no nombra ningún dato. Diga de dónde viene, o quítelo.</translation>
    </message>
    <message>
        <source>it does not say as of when.</source>
        <translation>no dice a qué fecha vale.</translation>
    </message>
    <message>
        <source>courts disagree, and the guide does not say so. Write its caution.</source>
        <translation>los tribunales no están de acuerdo y la guía no lo dice. Escriba su advertencia.</translation>
    </message>
    <message>
        <source>the law changed, and the guide does not say so. Write its caution.</source>
        <translation>la ley cambió y la guía no lo dice. Escriba su advertencia.</translation>
    </message>
    <message>
        <source>it rests on facts that are contested or changed. Choose that here.</source>
        <translation>se apoya en datos disputados o cambiados. Elíjalo aquí.</translation>
    </message>
    <message>
        <source>it names no lawyer whom visitors can reach.</source>
        <translation>no nombra ningún abogado al que los visitantes puedan acudir.</translation>
    </message>
    <message>
        <source>a card belongs to a group of content that is off. Take the card out.</source>
        <translation>una tarjeta es de un grupo de contenido apagado. Quite la tarjeta.</translation>
    </message>
    <message>
        <source>it has no step.</source>
        <translation>no tiene pasos.</translation>
    </message>
    <message>
        <source>it has no sentence.</source>
        <translation>no tiene frases.</translation>
    </message>
    <message>
        <source>a question needs two answers or more.</source>
        <translation>una pregunta necesita dos respuestas o más.</translation>
    </message>
    <message>
        <source>it tells what officials said. Say on which day.</source>
        <translation>cuenta lo que dijeron las autoridades. Diga qué día.</translation>
    </message>
    <message>
        <source>this address cannot be shown.</source>
        <translation>esta dirección no se puede mostrar.</translation>
    </message>
    <message>
        <source>a fact is still open: {fact}</source>
        <translation>un dato sigue abierto: {fact}</translation>
    </message>
    <message>
        <source>a fact still needs a source: {fact}</source>
        <translation>un dato todavía necesita una fuente: {fact}</translation>
    </message>
    <message>
        <source>a fact has lapsed: {fact}</source>
        <translation>un dato venció: {fact}</translation>
    </message>
    <message>
        <source>a fact is known to be over: {fact}</source>
        <translation>se sabe que un dato terminó: {fact}</translation>
    </message>
    <message>
        <source>a fact names no source: {fact}</source>
        <translation>un dato no nombra fuente: {fact}</translation>
    </message>
    <message>
        <source>Hard to read (about grade {grade}). Use shorter sentences and shorter words.</source>
        <extracomment>Beside a text that is hard to read; {grade} is a school grade</extracomment>
        <translation>Difícil de leer (grado {grade}, más o menos). Use frases y palabras más cortas.</translation>
    </message>
    <message>
        <source>Read by a lawyer: {name}, {date}</source>
        <extracomment>How a guide was read by a lawyer</extracomment>
        <translation>Leída por un abogado: {name}, {date}</translation>
    </message>
    <message>
        <source>Changed since {name} read it as a lawyer on {date}</source>
        <translation>Cambió desde que {name} la leyó como abogado. Fecha: {date}</translation>
    </message>
    <message>
        <source>Not yet read by a lawyer</source>
        <translation>Ningún abogado la ha leído todavía</translation>
    </message>
    <message>
        <source>Signed. Any edit takes the signature away.</source>
        <translation>Firmada. Cualquier cambio quita la firma.</translation>
    </message>
    <message>
        <source>Read beside its sources: {name}, {date}</source>
        <extracomment>How a guide was read by the staff</extracomment>
        <translation>Leída junto a sus fuentes: {name}, {date}</translation>
    </message>
    <message>
        <source>Nobody here read it beside its sources yet</source>
        <translation>Nadie aquí la ha leído todavía junto a sus fuentes</translation>
    </message>
    <message>
        <source>Read it again by {date}</source>
        <translation>Leerla otra vez antes de: {date}</translation>
    </message>
    <message>
        <source>Should have been read again by {date}</source>
        <translation>Se debía leer otra vez. Fecha: {date}</translation>
    </message>
    <message>
        <source>Thank you. The guide counts as read today.</source>
        <translation>Gracias. La guía cuenta como leída hoy.</translation>
    </message>
    <message>
        <source>Taken out. History can bring it back.</source>
        <translation>Quitado. El historial puede devolverlo.</translation>
    </message>
    <message>
        <source>As of {date}</source>
        <extracomment>In the list of guides</extracomment>
        <translation>Fecha de esta información: {date}</translation>
    </message>
    <message>
        <source>Shown by: {guides}</source>
        <translation>La muestran: {guides}</translation>
    </message>
    <message>
        <source>No guide shows it</source>
        <translation>Ninguna guía la muestra</translation>
    </message>
    <message>
        <source>Group is off</source>
        <translation>El grupo está apagado</translation>
    </message>
    <message>
        <source>What is so, in one or two sentences</source>
        <extracomment>Labels of a fact&apos;s fields</extracomment>
        <translation>Qué es así, en una o dos frases</translation>
    </message>
    <message>
        <source>Where you read it: title and address</source>
        <translation>Dónde lo leyó: título y dirección</translation>
    </message>
    <message>
        <source>Date of that page or paper</source>
        <translation>Fecha de esa página o papel</translation>
    </message>
    <message>
        <source>How good is the source?</source>
        <translation>¿Qué tan buena es la fuente?</translation>
    </message>
    <message>
        <source>A: their own page, recent</source>
        <translation>A: su propia página, reciente</translation>
    </message>
    <message>
        <source>B: older, or another&apos;s recent page</source>
        <translation>B: más antigua, o página reciente de otros</translation>
    </message>
    <message>
        <source>C: one old or undated page</source>
        <translation>C: una sola página antigua o sin fecha</translation>
    </message>
    <message>
        <source>X: known to be over</source>
        <translation>X: se sabe que terminó</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Cómo está</translation>
    </message>
    <message>
        <source>What officials said on a day</source>
        <translation>Lo que las autoridades dijeron un día</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Todavía abierto</translation>
    </message>
    <message>
        <source>Needs a source</source>
        <translation>Necesita una fuente</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Vencido</translation>
    </message>
    <message>
        <source>Nothing was found. Try another word.</source>
        <translation>No se encontró nada. Pruebe otra palabra.</translation>
    </message>
    <message>
        <source>{who}, {date}, {time}</source>
        <extracomment>Above a change: who, on which day, at which time</extracomment>
        <translation>{who}, {date}, {time}</translation>
    </message>
    <message>
        <source>Took a change back</source>
        <extracomment>A change that took another one back</extracomment>
        <translation>Deshizo un cambio</translation>
    </message>
    <message>
        <source>Taken back</source>
        <extracomment>A change that somebody took back</extracomment>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>Taken back. You can undo this, too.</source>
        <extracomment>After taking a change back</extracomment>
        <translation>Deshecho. Esto también se puede deshacer.</translation>
    </message>
    <message>
        <source>It was like that already. Nothing changed.</source>
        <translation>Ya estaba así. No cambió nada.</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <extracomment>In place of a value that is empty</extracomment>
        <translation>(nada)</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>Values to choose</extracomment>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>More changes of one press than are shown
----------
Below a list that is too long; %n is how many more
----------
How many of a group there are beyond those that are shown</extracomment>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>What a change was about: things of the desk</extracomment>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Call without an answer</source>
        <translation>Llamada sin respuesta</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>Closed days</source>
        <translation>Días cerrados</translation>
    </message>
    <message>
        <source>Back-up put back, made</source>
        <translation>Se repuso una copia hecha</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Sources of a fact</source>
        <translation>Fuentes de un dato</translation>
    </message>
    <message>
        <source>Old name or number</source>
        <translation>Nombre o número anterior</translation>
    </message>
    <message>
        <source>Guide</source>
        <extracomment>What kind of record a text to translate belongs to</extracomment>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Answer at a fork</source>
        <translation>Respuesta de una pregunta</translation>
    </message>
    <message>
        <source>Lawyers of a guide</source>
        <translation>Abogados de una guía</translation>
    </message>
    <message>
        <source>Cards of a guide</source>
        <translation>Tarjetas de una guía</translation>
    </message>
    <message>
        <source>Step of a guide</source>
        <translation>Paso de una guía</translation>
    </message>
    <message>
        <source>Language spoken</source>
        <translation>Idioma que se habla</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Notice that it closed</source>
        <translation>Aviso de que cerró</translation>
    </message>
    <message>
        <source>Whom to turn to instead</source>
        <translation>A quién acudir en su lugar</translation>
    </message>
    <message>
        <source>Line for today</source>
        <translation>Línea para hoy</translation>
    </message>
    <message>
        <source>Organization</source>
        <extracomment>Fields of a listing</extracomment>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Group of content</source>
        <translation>Grupo de contenido</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>This place</source>
        <translation>Este lugar</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Service at its place</source>
        <translation>Servicio en su lugar</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Line of a card</source>
        <translation>Línea de una tarjeta</translation>
    </message>
    <message>
        <source>Word for search</source>
        <translation>Palabra para buscar</translation>
    </message>
    <message>
        <source>Translation</source>
        <extracomment>Name of the page of a sheet that is filled in, and of the one that explains; 31 letters at most</extracomment>
        <translation>Traducción</translation>
    </message>
    <message>
        <source>Hidden, because</source>
        <translation>Oculto, porque</translation>
    </message>
    <message>
        <source>Other name</source>
        <extracomment>What a change was about: fields of the desk</extracomment>
        <translation>Otro nombre</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Fecha de esta información</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Mostrado</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Confidential address</source>
        <translation>Dirección confidencial</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Parts of a record, as people call them</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Place in the order</source>
        <translation>Lugar en el orden</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicada</translation>
    </message>
    <message>
        <source>Shown again</source>
        <translation>Mostrada otra vez</translation>
    </message>
    <message>
        <source>Closed since</source>
        <translation>Cerrado desde</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation>Delicado</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Address of the page</source>
        <translation>Dirección de la página</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translation>Tiempo de espera</translation>
    </message>
    <message>
        <source>{thing}: {field}</source>
        <extracomment>A thing of the desk and one of its fields: &quot;Phone: Number&quot;</extracomment>
        <translation>{thing}: {field}</translation>
    </message>
    <message>
        <source>Made by itself, as every night</source>
        <extracomment>Why a back-up was made</extracomment>
        <translation>Hecha por sí sola, como cada noche</translation>
    </message>
    <message>
        <source>Made by hand</source>
        <translation>Hecha a mano</translation>
    </message>
    <message>
        <source>Made before a new version of the program</source>
        <translation>Hecha antes de una nueva versión del programa</translation>
    </message>
    <message>
        <source>The desk before a back-up was put back</source>
        <translation>El escritorio antes de reponer una copia</translation>
    </message>
    <message>
        <source>Made before an import</source>
        <translation>Hecha antes de una importación</translation>
    </message>
    <message>
        <source>On the stick {stick}</source>
        <translation>En la memoria {stick}</translation>
    </message>
    <message>
        <source>Backed up.</source>
        <extracomment>After backing up</extracomment>
        <translation>Copia hecha.</translation>
    </message>
    <message>
        <source>Backed up to {stick}. Keep it safe: it holds the accounts of your staff.</source>
        <translation>Copia hecha en {stick}. Guárdela bien: contiene las cuentas de su personal.</translation>
    </message>
    <message>
        <source>That stick is no longer in.</source>
        <translation>Esa memoria ya no está puesta.</translation>
    </message>
    <message>
        <source>{place}, {date}, {time}</source>
        <extracomment>What is inside a back-up, line by line</extracomment>
        <translation>{place}, {date}, {time}</translation>
    </message>
    <message>
        <source>A place without a name</source>
        <translation>Un lugar sin nombre</translation>
    </message>
    <message>
        <source>It does not say when it was made.</source>
        <translation>No dice cuándo se hizo.</translation>
    </message>
    <message>
        <source>Listings: {number}</source>
        <translation>Lugares: {number}</translation>
    </message>
    <message>
        <source>Guides: {number}</source>
        <translation>Guías: {number}</translation>
    </message>
    <message>
        <source>Accounts of staff: {number}</source>
        <translation>Cuentas del personal: {number}</translation>
    </message>
    <message>
        <source>Hidden from visitors: {number}</source>
        <translation>Oculto a los visitantes: {number}</translation>
    </message>
    <message>
        <source>The back-up is the desk now. Sign in with an account of that desk.</source>
        <extracomment>After a back-up was put back</extracomment>
        <translation>La copia es ahora el escritorio. Entre con una cuenta de ese escritorio.</translation>
    </message>
    <message>
        <source>Something has to stand here.</source>
        <extracomment>What is wrong with a field, beside it</extracomment>
        <translation>Aquí debe decir algo.</translation>
    </message>
    <message>
        <source>This is no phone number. Write it as on their page: 507-328-2300.</source>
        <translation>Esto no es un número de teléfono. Escríbalo como en su página: 507-328-2300.</translation>
    </message>
    <message>
        <source>This number is too short. Write it with the area code: 507-328-2300.</source>
        <translation>Este número es muy corto. Escríbalo con el código de área: 507-328-2300.</translation>
    </message>
    <message>
        <source>This number is too long. Write an extension like this: 507-328-2300 ext. 12.</source>
        <translation>Este número es muy largo. Escriba una extensión así: 507-328-2300 ext. 12.</translation>
    </message>
    <message>
        <source>Nobody has such a number. Look at its digits again.</source>
        <translation>Nadie tiene un número así. Mire otra vez sus dígitos.</translation>
    </message>
    <message>
        <source>This number stands here twice.</source>
        <translation>Este número está aquí dos veces.</translation>
    </message>
    <message>
        <source>An extension has digits only.</source>
        <translation>Una extensión solo tiene dígitos.</translation>
    </message>
    <message>
        <source>This is no web address. Write it as in a browser: https://www.example.org.</source>
        <translation>Esto no es una dirección web. Escríbala como en un navegador: https://www.example.org.</translation>
    </message>
    <message>
        <source>A web address begins with https:// or http://.</source>
        <translation>Una dirección web comienza con https:// o http://.</translation>
    </message>
    <message>
        <source>What stands before the @ hides where this leads. Take it away, with the @.</source>
        <translation>Lo que está antes de la @ esconde adónde lleva. Quítelo, con la @.</translation>
    </message>
    <message>
        <source>This leads to a bare number. Nobody can see whose it is: give the name of the site.</source>
        <translation>Esto lleva a un número sin nombre. Nadie puede ver de quién es: dé el nombre del sitio.</translation>
    </message>
    <message>
        <source>Give the whole name of the site, such as www.example.org.</source>
        <translation>Dé el nombre completo del sitio, como www.example.org.</translation>
    </message>
    <message>
        <source>Letters of this name look like others and lead somewhere else. Type it by hand.</source>
        <translation>Las letras de este nombre parecen otras y llevan a otro lado. Escríbalo a mano.</translation>
    </message>
    <message>
        <source>These hours cannot be read. Write them as in OpenStreetMap: Mo-Fr 08:00-16:30.</source>
        <translation>Este horario no se puede leer. Escríbalo como en OpenStreetMap: Mo-Fr 08:00-16:30.</translation>
    </message>
    <message>
        <source>The hours are not right yet.</source>
        <translation>El horario todavía no está bien.</translation>
    </message>
    <message>
        <source>Write a date like 2026-03-24, or only 2026-03, or 2026.</source>
        <translation>Escriba una fecha como 2026-03-24, o solo 2026-03, o 2026.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Este día todavía no llega.</translation>
    </message>
    <message>
        <source>Write the whole date: 2026-03-24.</source>
        <translation>Escriba la fecha completa: 2026-03-24.</translation>
    </message>
    <message>
        <source>The last day stands before the first one.</source>
        <translation>El último día está antes del primero.</translation>
    </message>
    <message>
        <source>A ZIP code has five digits: 55904.</source>
        <translation>Un código postal tiene cinco dígitos: 55904.</translation>
    </message>
    <message>
        <source>Write the state in two letters: MN.</source>
        <translation>Escriba el estado con dos letras: MN.</translation>
    </message>
    <message>
        <source>Another listing has this code.</source>
        <translation>Otro lugar tiene este código.</translation>
    </message>
    <message>
        <source>Add a line with days and times.</source>
        <extracomment>What is wrong with the hours, in the form</extracomment>
        <translation>Agregue una línea con días y horas.</translation>
    </message>
    <message>
        <source>Choose at least one day.</source>
        <translation>Elija al menos un día.</translation>
    </message>
    <message>
        <source>For a week of the month, choose one day only. Add a line for another day.</source>
        <translation>Para una semana del mes, elija un solo día. Agregue una línea para otro día.</translation>
    </message>
    <message>
        <source>Two of these times overlap.</source>
        <translation>Dos de estas horas se cruzan.</translation>
    </message>
    <message>
        <source>A line above speaks of one of these days already.</source>
        <translation>Una línea de arriba ya habla de uno de estos días.</translation>
    </message>
    <message>
        <source>Beside holidays, seasons or other kinds of lines, write a night as two times: 12 am to 6 am, and 8 pm to 12 am.</source>
        <translation>Junto a festivos, temporadas u otras líneas, escriba una noche como dos horas: 12 am to 6 am, y 8 pm to 12 am.</translation>
    </message>
    <message>
        <source>Write times like 8 am to 4:30 pm; with a break: 8 am to noon, 1 to 4:30 pm.</source>
        <translation>Escriba las horas como 8 am to 4:30 pm; con descanso: 8 am to noon, 1 to 4:30 pm.</translation>
    </message>
    <message>
        <source>Write both days like Jun 1 and Aug 31.</source>
        <translation>Escriba los dos días como Jun 1 y Aug 31.</translation>
    </message>
    <message>
        <source>The same number stands on: {name}.</source>
        <extracomment>Something to look at, which may be right</extracomment>
        <translation>El mismo número está en: {name}.</translation>
    </message>
    <message>
        <source>There is an organization of this name already. Add the service to it.</source>
        <translation>Ya hay una organización con este nombre. Agregue el servicio a ella.</translation>
    </message>
    <message>
        <source>Visitors see this once it has a phone, a website or an address.</source>
        <translation>Los visitantes lo ven cuando tenga teléfono, sitio web o dirección.</translation>
    </message>
    <message>
        <source>Other name of the organization</source>
        <translation>Otro nombre de la organización</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>What they offer here; the organization&apos;s name where it offers one thing only.</source>
        <translation>Lo que ofrecen aquí; el nombre de la organización si ofrece una sola cosa.</translation>
    </message>
    <message>
        <source>Other name of the service</source>
        <translation>Otro nombre del servicio</translation>
    </message>
    <message>
        <source>Code on slips</source>
        <translation>Código en las tiras</translation>
    </message>
    <message>
        <source>Visitors name it to the desk: K47.</source>
        <translation>Los visitantes lo dicen al personal: K47.</translation>
    </message>
    <message>
        <source>Shown to visitors</source>
        <translation>Se muestra a visitantes</translation>
    </message>
    <message>
        <source>For whom it is near</source>
        <translation>Para quién queda cerca</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Qué hacen</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Cuánto cuesta</translation>
    </message>
    <message>
        <source>Is it free?</source>
        <translation>¿Es gratis?</translation>
    </message>
    <message>
        <source>Whom it serves</source>
        <translation>A quién ayuda</translation>
    </message>
    <message>
        <source>One thing a line.</source>
        <translation>Una cosa por línea.</translation>
    </message>
    <message>
        <source>Notes for visitors</source>
        <translation>Notas para visitantes</translation>
    </message>
    <message>
        <source>Building or office</source>
        <translation>Edificio u oficina</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Calle y número</translation>
    </message>
    <message>
        <source>Floor or suite</source>
        <translation>Piso u oficina</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>ZIP code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>The address is confidential</source>
        <translation>La dirección es confidencial</translation>
    </message>
    <message>
        <source>The street is then deleted when you save. It is shown nowhere.</source>
        <translation>La calle se borra al guardar. No se muestra en ninguna parte.</translation>
    </message>
    <message>
        <source>Note about the hours</source>
        <translation>Nota sobre el horario</translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <translation>Idiomas que se hablan</translation>
    </message>
    <message>
        <source>A word is enough: by phone. Empty when nobody says.</source>
        <translation>Basta una palabra: por teléfono. Vacío si nadie lo dice.</translation>
    </message>
    <message>
        <source>Sensitive: a slip or code may betray somebody</source>
        <translation>Delicado: una tira o un código puede delatar a alguien</translation>
    </message>
    <message>
        <source>How do you know what you changed?</source>
        <translation>¿Cómo sabe lo que cambió?</translation>
    </message>
    <message>
        <source>Name of the page or paper</source>
        <translation>Nombre de la página o del papel</translation>
    </message>
    <message>
        <source>Its date</source>
        <translation>Su fecha</translation>
    </message>
    <message>
        <source>Empty is today.</source>
        <translation>Vacío es hoy.</translation>
    </message>
    <message>
        <source>What visitors are told</source>
        <translation>Qué se dice a los visitantes</translation>
    </message>
    <message>
        <source>Phone {number}</source>
        <extracomment>Each of several phones, websites and closings; {number} counts them</extracomment>
        <translation>Teléfono {number}</translation>
    </message>
    <message>
        <source>What phone {number} is for</source>
        <translation>Para qué es el teléfono {number}</translation>
    </message>
    <message>
        <source>Extension of phone {number}</source>
        <translation>Extensión del teléfono {number}</translation>
    </message>
    <message>
        <source>Kind of phone {number}</source>
        <translation>Tipo del teléfono {number}</translation>
    </message>
    <message>
        <source>Website {number}</source>
        <translation>Sitio web {number}</translation>
    </message>
    <message>
        <source>What website {number} is</source>
        <translation>Qué es el sitio web {number}</translation>
    </message>
    <message>
        <source>Closing {number}: first day</source>
        <translation>Cierre {number}: primer día</translation>
    </message>
    <message>
        <source>Closing {number}: last day</source>
        <translation>Cierre {number}: último día</translation>
    </message>
    <message>
        <source>Closing {number}: message</source>
        <translation>Cierre {number}: mensaje</translation>
    </message>
    <message>
        <source>No: closed for now</source>
        <translation>No: cerrado por ahora</translation>
    </message>
    <message>
        <source>No: not offered now</source>
        <translation>No: ahora no se ofrece</translation>
    </message>
    <message>
        <source>No: this service ended</source>
        <translation>No: este servicio terminó</translation>
    </message>
    <message>
        <source>As its pack</source>
        <translation>Como su grupo</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>The whole state</source>
        <translation>Todo el estado</translation>
    </message>
    <message>
        <source>The whole country</source>
        <translation>Todo el país</translation>
    </message>
    <message>
        <source>Nobody says</source>
        <translation>Nadie lo dice</translation>
    </message>
    <message>
        <source>Yes, free</source>
        <translation>Sí, gratis</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Text messages</source>
        <translation>Mensajes de texto</translation>
    </message>
    <message>
        <source>TTY</source>
        <translation>TTY</translation>
    </message>
    <message>
        <source>Fax, not shown</source>
        <translation>Fax, no se muestra</translation>
    </message>
    <message>
        <source>My own word</source>
        <translation>Mi propia palabra</translation>
    </message>
    <message>
        <source>I called them</source>
        <translation>Los llamé</translation>
    </message>
    <message>
        <source>Their own page</source>
        <translation>Su propia página</translation>
    </message>
    <message>
        <source>I went there</source>
        <translation>Fui allí</translation>
    </message>
    <message>
        <source>They wrote</source>
        <translation>Escribieron</translation>
    </message>
    <message>
        <source>Called {date} by {who}. Works.</source>
        <extracomment>Below a phone: the last call</extracomment>
        <translation>Llamada: {date}, por {who}. Funciona.</translation>
    </message>
    <message>
        <source>Called {date} by {who}. Their voicemail named them.</source>
        <translation>Llamada: {date}, por {who}. El buzón de voz dijo su nombre.</translation>
    </message>
    <message>
        <source>Called {date} by {who}. No answer.</source>
        <translation>Llamada: {date}, por {who}. Nadie contestó.</translation>
    </message>
    <message>
        <source>Called {date} by {who}. Somebody else answered: look for the right number.</source>
        <translation>Llamada: {date}, por {who}. Contestó otra persona: busque el número correcto.</translation>
    </message>
    <message>
        <source>Called {date} by {who}. The number is dead: look for the right one.</source>
        <translation>Llamada: {date}, por {who}. El número no existe: busque el correcto.</translation>
    </message>
    <message>
        <source>Not called yet. Call and confirm.</source>
        <translation>Nadie ha llamado todavía. Llame y confirme.</translation>
    </message>
    <message>
        <source>Last seen {date}. Call and confirm.</source>
        <translation>Visto por última vez: {date}. Llame y confirme.</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Todavía sin guardar.</translation>
    </message>
    <message>
        <source>{title}, {date}</source>
        <extracomment>Where what stands in a listing comes from</extracomment>
        <translation>{title}, {date}</translation>
    </message>
    <message>
        <source>Not translated yet</source>
        <extracomment>How a text stands in another language</extracomment>
        <translation>Sin traducir todavía</translation>
    </message>
    <message>
        <source>By a machine: nobody read it yet</source>
        <translation>Por una máquina: nadie la ha leído todavía</translation>
    </message>
    <message>
        <source>Draft: nobody reviewed it yet</source>
        <translation>Borrador: nadie lo ha revisado todavía</translation>
    </message>
    <message>
        <source>Reviewed by a person</source>
        <translation>Revisado por una persona</translation>
    </message>
    <message>
        <source>English changed: check again</source>
        <translation>El inglés cambió: mírelo otra vez</translation>
    </message>
    <message>
        <source>{code} · {phone} · {town}</source>
        <extracomment>The list of listings: a row&apos;s second line and its chip</extracomment>
        <translation>{code} · {phone} · {town}</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Not offered now</source>
        <translation>Ahora no se ofrece</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminó</translation>
    </message>
    <message>
        <source>Closed for now</source>
        <translation>Cerrado por ahora</translation>
    </message>
    <message>
        <source>In a pack not shown</source>
        <translation>En un grupo que no se muestra</translation>
    </message>
    <message>
        <source>Due since {date}</source>
        <translation>Por confirmar desde: {date}</translation>
    </message>
    <message>
        <source>Never called</source>
        <translation>Nunca llamado</translation>
    </message>
    <message>
        <source>Called {date}</source>
        <translation>Llamada: {date}</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Confidencial</translation>
    </message>
    <message numerus="yes">
        <source>%n listings</source>
        <translation>
            <numerusform>%n lugar</numerusform>
            <numerusform>%n lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>The first {shown} of {all}. Type to find more.</source>
        <translation>Los primeros {shown} de {all}. Escriba para encontrar más.</translation>
    </message>
    <message>
        <source>Saved. Once you publish, visitors find the notice instead.</source>
        <extracomment>After something was done to a listing</extracomment>
        <translation>Guardado. Cuando publique, los visitantes encuentran el aviso en su lugar.</translation>
    </message>
    <message>
        <source>Saved. It is shown again once you publish.</source>
        <translation>Guardado. Se muestra otra vez cuando publique.</translation>
    </message>
    <message>
        <source>This listing is not at the desk any more.</source>
        <translation>Este lugar de ayuda ya no está en el escritorio.</translation>
    </message>
    <message>
        <source>A new listing</source>
        <translation>Un lugar nuevo</translation>
    </message>
    <message>
        <source>Mon</source>
        <extracomment>A day as a weekday in short, from Monday</extracomment>
        <translation>lun</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>mar</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>mié</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>jue</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>vie</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>sáb</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>dom</translation>
    </message>
    <message>
        <source>Saved.</source>
        <extracomment>After saving a form of the desk</extracomment>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>This could not be saved: the disk is full, read-only or away. Nothing was lost.</source>
        <extracomment>The disk or the database refused</extracomment>
        <translation>No se pudo guardar: el disco está lleno, es de solo lectura o no está. No se perdió nada.</translation>
    </message>
    <message>
        <source>Something needs to be corrected first.</source>
        <extracomment>Saving was pressed while a field has a mistake or a clash waits</extracomment>
        <translation>Algo se debe corregir primero.</translation>
    </message>
    <message>
        <source>This file cannot be opened.</source>
        <extracomment>Why a picture cannot be the place&apos;s logo</extracomment>
        <translation>Este archivo no se puede abrir.</translation>
    </message>
    <message>
        <source>This file is larger than 8 MB. Save the picture smaller, then choose it again.</source>
        <translation>Este archivo pasa de 8 MB. Guarde la imagen más pequeña y elíjala otra vez.</translation>
    </message>
    <message>
        <source>This is a drawing with commands in it, such as SVG. Save it as a PNG picture.</source>
        <translation>Es un dibujo con órdenes dentro, como SVG. Guárdelo como imagen PNG.</translation>
    </message>
    <message>
        <source>Only PNG and JPEG pictures can be used.</source>
        <translation>Solo se pueden usar imágenes PNG y JPEG.</translation>
    </message>
    <message>
        <source>This picture is damaged. Choose another one.</source>
        <translation>Esta imagen está dañada. Elija otra.</translation>
    </message>
    <message>
        <source>This picture has too many pixels. 6000 on a side are the most.</source>
        <translation>Esta imagen tiene demasiados puntos. 6000 por lado como máximo.</translation>
    </message>
    <message>
        <source>In {folder}</source>
        <extracomment>Where the logo&apos;s file was found; {folder} is a folder or stick</extracomment>
        <translation>En {folder}</translation>
    </message>
    <message>
        <source>Name, as visitors know it</source>
        <extracomment>Labels and hints of the page &quot;This place&quot;</extracomment>
        <translation>Nombre, como lo conocen los visitantes</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Dónde está</translation>
    </message>
    <message>
        <source>Country, state, city: US/MN/Rochester. Guides of other states are not shown.</source>
        <translation>País, estado, ciudad: US/MN/Rochester. No se muestran guías de otros estados.</translation>
    </message>
    <message>
        <source>Office that answers for what is shown</source>
        <translation>Oficina que responde por lo que se muestra</translation>
    </message>
    <message>
        <source>Person who looks after it</source>
        <translation>Persona que lo cuida</translation>
    </message>
    <message>
        <source>Who stands in for them</source>
        <translation>Quién la reemplaza</translation>
    </message>
    <message>
        <source>Groups of content, those first that come first</source>
        <translation>Grupos de contenido, primero los que van primero</translation>
    </message>
    <message>
        <source>Languages, in the order visitors see them</source>
        <translation>Idiomas, en el orden en que los ven los visitantes</translation>
    </message>
    <message>
        <source>With none chosen, visitors are offered every language that is ready.</source>
        <translation>Si no elige ninguno, se ofrecen todos los idiomas que están listos.</translation>
    </message>
    <message>
        <source>Show guides and cards in English until somebody has reviewed the translation</source>
        <translation>Mostrar guías y tarjetas en inglés hasta que alguien revise la traducción</translation>
    </message>
    <message>
        <source>Do not publish guides that no lawyer has read</source>
        <translation>No publicar guías que ningún abogado ha leído</translation>
    </message>
    <message>
        <source>The screens are not translated yet, so visitors are not offered it.</source>
        <extracomment>Beside a language that can be chosen</extracomment>
        <translation>Las pantallas no están traducidas todavía, así que no se ofrece a los visitantes.</translation>
    </message>
    <message>
        <source>{jurisdiction}, with a point of view</source>
        <extracomment>Beside a group of content</extracomment>
        <translation>{jurisdiction}, con un punto de vista</translation>
    </message>
    <message>
        <source>Use no more than 80 letters.</source>
        <translation>Use 80 letras como máximo.</translation>
    </message>
    <message>
        <source>Write it with slashes, the country first: US/MN/Rochester</source>
        <translation>Escríbalo con barras, primero el país: US/MN/Rochester</translation>
    </message>
    <message>
        <source>English has to stay: what is not translated is shown in it.</source>
        <translation>El inglés se tiene que quedar: en él se muestra lo que no está traducido.</translation>
    </message>
    <message>
        <source>Seconds without a touch until the warning</source>
        <extracomment>Labels and hints of the page &quot;This device&quot;</extracomment>
        <translation>Segundos sin un toque hasta el aviso</translation>
    </message>
    <message>
        <source>Seconds the warning counts down</source>
        <translation>Segundos que cuenta el aviso</translation>
    </message>
    <message>
        <source>Minutes without a touch until the staff desk locks itself</source>
        <translation>Minutos sin un toque hasta que el escritorio se bloquea</translation>
    </message>
    <message>
        <source>What was typed is kept. The desk uses it from its next start.</source>
        <translation>Lo que se escribió se conserva. El escritorio lo usa desde su próximo inicio.</translation>
    </message>
    <message>
        <source>Width of the glass, in millimetres</source>
        <translation>Ancho del vidrio, en milímetros</translation>
    </message>
    <message>
        <source>Height of a capital letter, in millimetres</source>
        <translation>Alto de una letra mayúscula, en milímetros</translation>
    </message>
    <message>
        <source>Empty: 7.3 where people stand, 4.8 where they sit.</source>
        <translation>Vacío: 7.3 donde la gente está de pie, 4.8 donde se sienta.</translation>
    </message>
    <message>
        <source>The screen is on from</source>
        <translation>La pantalla está encendida desde</translation>
    </message>
    <message>
        <source>until</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>Such as 07:30. Outside these hours it is dark until somebody touches it.</source>
        <translation>Por ejemplo 07:30. Fuera de estas horas está oscura hasta que alguien la toca.</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>Its address, such as ipp://printer.local/ipp/print, or its name. Empty: none.</source>
        <translation>Su dirección, como ipp://printer.local/ipp/print, o su nombre. Vacío: ninguna.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Letter, 8.5 by 11 inches</source>
        <translation>Carta, 8.5 por 11 pulgadas</translation>
    </message>
    <message>
        <source>A4, 210 by 297 mm</source>
        <translation>A4, 210 por 297 mm</translation>
    </message>
    <message>
        <source>Use a whole number from 20 to 1800.</source>
        <extracomment>What is wrong with a field of &quot;This device&quot;</extracomment>
        <translation>Use un número entero de 20 a 1800.</translation>
    </message>
    <message>
        <source>Use a whole number from 20 to 300. Slow readers need 20 seconds.</source>
        <translation>Use un número entero de 20 a 300. Quien lee despacio necesita 20 segundos.</translation>
    </message>
    <message>
        <source>Use a whole number from 1 to 60.</source>
        <translation>Use un número entero de 1 a 60.</translation>
    </message>
    <message>
        <source>Use a number from 50 to 5000, or nothing.</source>
        <translation>Use un número de 50 a 5000, o nada.</translation>
    </message>
    <message>
        <source>Use a number from 2 to 40, or nothing.</source>
        <translation>Use un número de 2 a 40, o nada.</translation>
    </message>
    <message>
        <source>Write a time such as 07:30, or nothing.</source>
        <translation>Escriba una hora como 07:30, o nada.</translation>
    </message>
    <message>
        <source>An address begins with ipp:// or ipps://</source>
        <translation>Una dirección comienza con ipp:// o ipps://</translation>
    </message>
    <message>
        <source>Saved. The kiosk uses it from its next start.</source>
        <extracomment>After saving the settings of this machine</extracomment>
        <translation>Guardado. El kiosco lo usa desde su próximo inicio.</translation>
    </message>
    <message>
        <source>Test of the printer</source>
        <extracomment>On the paper that tries a printer</extracomment>
        <translation>Prueba de la impresora</translation>
    </message>
    <message>
        <source>If you can read this to its last letter, the printer works. {letters}</source>
        <translation>Si puede leer esto hasta la última letra, la impresora funciona. {letters}</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Imprimiendo…</translation>
    </message>
    <message>
        <source>Choose a printer and save it first.</source>
        <translation>Elija primero una impresora y guárdela.</translation>
    </message>
    <message>
        <source>Program</source>
        <extracomment>Labels of the page &quot;About&quot;</extracomment>
        <translation>Programa</translation>
    </message>
    <message>
        <source>What visitors see</source>
        <translation>Lo que ven los visitantes</translation>
    </message>
    <message>
        <source>Edition {number} of {date}</source>
        <translation>Edición {number}. Fecha: {date}</translation>
    </message>
    <message>
        <source>What came with the program. Nothing was published here yet.</source>
        <translation>Lo que vino con el programa. Aquí no se ha publicado nada todavía.</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>Este escritorio</translation>
    </message>
    <message>
        <source>Organizations: {organizations}. Services: {services}. Guides: {guides}.</source>
        <translation>Organizaciones: {organizations}. Servicios: {services}. Guías: {guides}.</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>Quién responde por él</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Dónde se guarda</translation>
    </message>
    <message>
        <source>The program</source>
        <extracomment>Parts of the program, and their licences</extracomment>
        <translation>El programa</translation>
    </message>
    <message>
        <source>Apache License 2.0</source>
        <translation>Apache License 2.0</translation>
    </message>
    <message>
        <source>The texts that came with it</source>
        <translation>Los textos que vinieron con él</translation>
    </message>
    <message>
        <source>Creative Commons BY 4.0</source>
        <translation>Creative Commons BY 4.0</translation>
    </message>
    <message>
        <source>Letters: Noto</source>
        <translation>Letras: Noto</translation>
    </message>
    <message>
        <source>SIL Open Font License 1.1</source>
        <translation>SIL Open Font License 1.1</translation>
    </message>
    <message>
        <source>Pictograms: Phosphor</source>
        <translation>Dibujos: Phosphor</translation>
    </message>
    <message>
        <source>MIT License</source>
        <translation>MIT License</translation>
    </message>
    <message>
        <source>Windows: Qt and PySide</source>
        <translation>Ventanas: Qt y PySide</translation>
    </message>
    <message>
        <source>GNU LGPL 3</source>
        <translation>GNU LGPL 3</translation>
    </message>
    <message>
        <source>Checking everything…</source>
        <extracomment>While publishing: what is done, by the last step that ended</extracomment>
        <translation>Revisando todo…</translation>
    </message>
    <message>
        <source>Writing the edition…</source>
        <translation>Escribiendo la edición…</translation>
    </message>
    <message>
        <source>Putting it in its place…</source>
        <translation>Poniéndola en su lugar…</translation>
    </message>
    <message>
        <source>Bringing it back…</source>
        <translation>Trayéndola de vuelta…</translation>
    </message>
    <message>
        <source>Edition {number} is published. Each screen shows it as soon as no visitor is using it.</source>
        <extracomment>How a press on Publish ended</extracomment>
        <translation>La edición {number} está publicada. Cada pantalla la muestra cuando ningún visitante la usa.</translation>
    </message>
    <message>
        <source>Edition {number} is shown again. What is hidden stays hidden.</source>
        <translation>La edición {number} se muestra otra vez. Lo oculto sigue oculto.</translation>
    </message>
    <message>
        <source>This did not work: the disk is full, read-only or away. Visitors still see the edition from before. Make room on the disk and try again.</source>
        <translation>Esto no funcionó: el disco está lleno, es de solo lectura o no está. Los visitantes todavía ven la edición anterior. Haga espacio en el disco y pruebe otra vez.</translation>
    </message>
    <message>
        <source>It cannot be said what would change. Is the disk full or away?</source>
        <translation>No se puede decir qué cambiaría. ¿Está el disco lleno o no está?</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) must be put right first</source>
        <extracomment>Above the list of what a rule of truth holds against publishing; %n is how many</extracomment>
        <translation>
            <numerusform>%n cosa se debe arreglar primero</numerusform>
            <numerusform>%n cosas se deben arreglar primero</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at what changed…</source>
        <translation>Mirando qué cambió…</translation>
    </message>
    <message>
        <source>Ready to publish</source>
        <translation>Listo para publicar</translation>
    </message>
    <message numerus="yes">
        <source>%n will appear</source>
        <extracomment>Above the list of what visitors would see; %n is how many</extracomment>
        <translation>
            <numerusform>%n aparecerá</numerusform>
            <numerusform>%n aparecerán</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will change</source>
        <translation>
            <numerusform>%n cambiará</numerusform>
            <numerusform>%n cambiarán</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will vanish</source>
        <translation>
            <numerusform>%n desaparecerá</numerusform>
            <numerusform>%n desaparecerán</numerusform>
        </translation>
    </message>
    <message>
        <source>{part}: {before} → {after}</source>
        <extracomment>One part of a record that changes</extracomment>
        <translation>{part}: {before} → {after}</translation>
    </message>
    <message>
        <source>{part}: {after}</source>
        <translation>{part}: {after}</translation>
    </message>
    <message>
        <source>{part}: {before}, taken out</source>
        <translation>{part}: {before}, quitado</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message numerus="yes">
        <source>%n new text(s)</source>
        <extracomment>Texts of one language; %n is how many</extracomment>
        <translation>
            <numerusform>%n texto nuevo</numerusform>
            <numerusform>%n textos nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n cambiado</numerusform>
            <numerusform>%n cambiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviewed, or no longer up to date</source>
        <translation>
            <numerusform>%n revisado, o ya no al día</numerusform>
            <numerusform>%n revisados, o ya no al día</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken out</source>
        <translation>
            <numerusform>%n quitado</numerusform>
            <numerusform>%n quitados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) to How do we know?</source>
        <extracomment>Sources; %n is how many</extracomment>
        <translation>
            <numerusform>%n respuesta a ¿Cómo lo sabemos?</numerusform>
            <numerusform>%n respuestas a ¿Cómo lo sabemos?</numerusform>
        </translation>
    </message>
    <message>
        <source>Listing</source>
        <extracomment>Kinds of records</extracomment>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Closed organization</source>
        <translation>Organización cerrada</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>Note on the hours</source>
        <translation>Nota sobre el horario</translation>
    </message>
    <message>
        <source>Free of cost</source>
        <translation>Gratis</translation>
    </message>
    <message>
        <source>Whom it is for</source>
        <translation>Para quién es</translation>
    </message>
    <message>
        <source>Area it serves</source>
        <translation>Zona que atiende</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Needs care</source>
        <translation>Necesita cuidado</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Read by a lawyer</source>
        <translation>Leído por un abogado</translation>
    </message>
    <message>
        <source>Whom it is shown to</source>
        <translation>A quién se muestra</translation>
    </message>
    <message>
        <source>Lines of the card</source>
        <translation>Líneas de la tarjeta</translation>
    </message>
    <message>
        <source>Only reviewed translations</source>
        <translation>Solo traducciones revisadas</translation>
    </message>
    <message>
        <source>When and how it was checked</source>
        <translation>Cuándo y cómo se comprobó</translation>
    </message>
    <message numerus="yes">
        <source>%n guide(s) give way: the law may have changed</source>
        <extracomment>Doubts about what would be published; %n is how many</extracomment>
        <translation>
            <numerusform>%n guía deja de mostrarse: la ley puede haber cambiado</numerusform>
            <numerusform>%n guías dejan de mostrarse: la ley puede haber cambiado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n carry a strong warning: not confirmed for long</source>
        <translation>
            <numerusform>%n con una advertencia fuerte: sin confirmar hace mucho</numerusform>
            <numerusform>%n con una advertencia fuerte: sin confirmar hace mucho</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not confirmed in time</source>
        <translation>
            <numerusform>%n no se confirmó a tiempo</numerusform>
            <numerusform>%n no se confirmaron a tiempo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will need to be confirmed within a month</source>
        <translation>
            <numerusform>%n se debe confirmar dentro de un mes</numerusform>
            <numerusform>%n se deben confirmar dentro de un mes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a number nobody has called</source>
        <translation>
            <numerusform>%n con un número al que nadie ha llamado</numerusform>
            <numerusform>%n con un número al que nadie ha llamado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guide(s) no lawyer has read</source>
        <translation>
            <numerusform>%n guía que ningún abogado ha leído</numerusform>
            <numerusform>%n guías que ningún abogado ha leído</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n translation(s) of English that changed since</source>
        <translation>
            <numerusform>%n traducción de un inglés que cambió desde entonces</numerusform>
            <numerusform>%n traducciones de un inglés que cambió desde entonces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n translation(s) nobody has reviewed</source>
        <translation>
            <numerusform>%n traducción que nadie ha revisado</numerusform>
            <numerusform>%n traducciones que nadie ha revisado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden now; publishing leaves them hidden</source>
        <translation>
            <numerusform>%n oculto ahora; al publicar sigue oculto</numerusform>
            <numerusform>%n ocultos ahora; al publicar siguen ocultos</numerusform>
        </translation>
    </message>
    <message>
        <source>Edition {number}</source>
        <extracomment>One edition in the list of editions</extracomment>
        <translation>Edición {number}</translation>
    </message>
    <message>
        <source>Published on {date}</source>
        <translation>Publicada: {date}</translation>
    </message>
    <message>
        <source>Published on {date} by {name}</source>
        <translation>Publicada: {date}, por {name}</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Se muestra ahora</translation>
    </message>
    <message>
        <source>Nothing was published here yet. Visitors see what came with the program.</source>
        <translation>Aquí no se ha publicado nada todavía. Los visitantes ven lo que vino con el programa.</translation>
    </message>
    <message>
        <source>Show edition {number} of {date} again? The desk keeps all later changes, and what is hidden stays hidden.</source>
        <translation>¿Mostrar otra vez la edición {number}? Fecha: {date}. El escritorio conserva los cambios posteriores, y lo oculto sigue oculto.</translation>
    </message>
    <message>
        <source>This is not at the desk any more.</source>
        <extracomment>Why a record is not to be seen by visitors</extracomment>
        <translation>Esto ya no está en el escritorio.</translation>
    </message>
    <message>
        <source>Visitors do not see this: the organization is closed. Whoever searches for it finds a notice.</source>
        <translation>Los visitantes no ven esto: la organización cerró. Quien la busca encuentra un aviso.</translation>
    </message>
    <message>
        <source>Visitors do not see this: the service is not active.</source>
        <translation>Los visitantes no ven esto: el servicio no está activo.</translation>
    </message>
    <message>
        <source>Visitors do not see this: its group of content is not chosen for this place.</source>
        <translation>Los visitantes no ven esto: su grupo de contenido no está elegido para este lugar.</translation>
    </message>
    <message>
        <source>Visitors do not see this: it has no phone, web page or address they could turn to.</source>
        <translation>Los visitantes no ven esto: no tiene teléfono, página web ni dirección a donde acudir.</translation>
    </message>
    <message>
        <source>Visitors do not see this: no lawyer has read it, and this place shows only guides that one has.</source>
        <translation>Los visitantes no ven esto: ningún abogado la ha leído, y este lugar solo muestra guías leídas por uno.</translation>
    </message>
    <message>
        <source>Visitors do not see this topic: it has no listing they could turn to.</source>
        <translation>Los visitantes no ven este tema: no tiene ningún lugar a donde acudir.</translation>
    </message>
    <message>
        <source>No preview could be made. Is the disk full or away?</source>
        <translation>No se pudo hacer la vista previa. ¿Está el disco lleno o no está?</translation>
    </message>
    <message>
        <source>Hidden now: visitors do not see this until somebody shows it again.</source>
        <translation>Oculto ahora: los visitantes no lo ven hasta que alguien lo muestre otra vez.</translation>
    </message>
    <message>
        <source>Part {number} of {count}</source>
        <extracomment>How far down the page a picture shows</extracomment>
        <translation>Parte {number} de {count}</translation>
    </message>
    <message>
        <source>{name}, as visitors will see it</source>
        <translation>{name}, como lo verán los visitantes</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <extracomment>Chips on a task: why it is to be done
----------
Why something is hidden: one of these is touched</extracomment>
        <translation>Número equivocado</translation>
    </message>
    <message>
        <source>No answer on {date}</source>
        <translation>Nadie contestó: {date}</translation>
    </message>
    <message>
        <source>On the page for help right now</source>
        <translation>En la página de ayuda ahora mismo</translation>
    </message>
    <message>
        <source>Nobody called it yet</source>
        <translation>Nadie ha llamado todavía</translation>
    </message>
    <message>
        <source>Nobody here checked it yet</source>
        <translation>Nadie aquí lo ha comprobado todavía</translation>
    </message>
    <message>
        <source>Courts disagree, or the law changed</source>
        <translation>Los tribunales no están de acuerdo, o la ley cambió</translation>
    </message>
    <message>
        <source>Guides send people here</source>
        <translation>Las guías mandan gente aquí</translation>
    </message>
    <message>
        <source>In a large topic</source>
        <translation>En un tema grande</translation>
    </message>
    <message>
        <source>Shown with a warning since {date}</source>
        <translation>Se muestra con advertencia desde: {date}</translation>
    </message>
    <message>
        <source>Due on {date}</source>
        <translation>Por confirmar: {date}</translation>
    </message>
    <message>
        <source>Call {number}</source>
        <extracomment>The script of a call, line by line</extracomment>
        <translation>Llame al {number}</translation>
    </message>
    <message>
        <source>Send a text to {number}</source>
        <translation>Mande un texto al {number}</translation>
    </message>
    <message>
        <source>Call {number} (a TTY line)</source>
        <translation>Llame al {number} (línea TTY)</translation>
    </message>
    <message>
        <source>Never dial {number} to try it. Ask the police on their ordinary number if it works here.</source>
        <translation>Nunca marque {number} para probarlo. Pregunte a la policía en su número normal si funciona aquí.</translation>
    </message>
    <message>
        <source>Ask: Is this {name}?</source>
        <translation>Pregunte: ¿Es {name}?</translation>
    </message>
    <message>
        <source>Ask: Are these your hours? {hours}</source>
        <translation>Pregunte: ¿Es este su horario? {hours}</translation>
    </message>
    <message>
        <source>Ask: Is this your address? {address}</source>
        <translation>Pregunte: ¿Es esta su dirección? {address}</translation>
    </message>
    <message>
        <source>Touch what you heard.</source>
        <translation>Toque lo que oyó.</translation>
    </message>
    <message numerus="yes">
        <source>This number stands on %n listings.</source>
        <extracomment>A number that more than one listing shows</extracomment>
        <translation>
            <numerusform>Este número está en %n lugar.</numerusform>
            <numerusform>Este número está en %n lugares.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open their page: {page}</source>
        <extracomment>The script of a look at a web page, line by line</extracomment>
        <translation>Abra su página: {page}</translation>
    </message>
    <message>
        <source>Does it say these hours? {hours}</source>
        <translation>¿Dice este horario? {hours}</translation>
    </message>
    <message>
        <source>Does it say this address? {address}</source>
        <translation>¿Dice esta dirección? {address}</translation>
    </message>
    <message>
        <source>Compare the rest. A phone number is checked by calling only.</source>
        <translation>Compare lo demás. Un número de teléfono solo se comprueba llamando.</translation>
    </message>
    <message>
        <source>They have no web page: call or visit them.</source>
        <translation>No tienen página web: llámelos o visítelos.</translation>
    </message>
    <message>
        <source>Read the guide beside its sources. Do they still say the same?</source>
        <extracomment>The script of reading a guide again</extracomment>
        <translation>Lea la guía junto a sus fuentes. ¿Todavía dicen lo mismo?</translation>
    </message>
    <message>
        <source>Source: {title}</source>
        <translation>Fuente: {title}</translation>
    </message>
    <message>
        <source>Kept, for all languages. Thank you.</source>
        <extracomment>After somebody called</extracomment>
        <translation>Anotado, para todos los idiomas. Gracias.</translation>
    </message>
    <message>
        <source>Kept. Try again tomorrow.</source>
        <translation>Anotado. Pruebe otra vez mañana.</translation>
    </message>
    <message>
        <source>Kept. Hide the number now, then correct it.</source>
        <translation>Anotado. Oculte el número ahora y después corríjalo.</translation>
    </message>
    <message>
        <source>Publishing would refuse this</source>
        <extracomment>Headings of the whole list</extracomment>
        <translation>Esto no se podría publicar</translation>
    </message>
    <message>
        <source>Hidden now</source>
        <translation>Oculto ahora</translation>
    </message>
    <message>
        <source>Numbers to call</source>
        <translation>Números a los que llamar</translation>
    </message>
    <message>
        <source>Web pages to look at</source>
        <translation>Páginas web para mirar</translation>
    </message>
    <message>
        <source>Guides to read again</source>
        <translation>Guías para leer otra vez</translation>
    </message>
    <message>
        <source>Due within 30 days</source>
        <translation>Por confirmar dentro de 30 días</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Falta algo</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Traducciones</translation>
    </message>
    <message>
        <source>Topics that nobody looks after</source>
        <translation>Temas que nadie cuida</translation>
    </message>
    <message>
        <source>Missing: {fields}</source>
        <extracomment>What a listing or guide lacks</extracomment>
        <translation>Falta: {fields}</translation>
    </message>
    <message>
        <source>what they do</source>
        <translation>qué hacen</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horario</translation>
    </message>
    <message>
        <source>what it costs</source>
        <translation>cuánto cuesta</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>idiomas</translation>
    </message>
    <message>
        <source>a topic</source>
        <translation>un tema</translation>
    </message>
    <message>
        <source>a phone number</source>
        <translation>un número de teléfono</translation>
    </message>
    <message>
        <source>a lawyer who read it</source>
        <translation>un abogado que la haya leído</translation>
    </message>
    <message numerus="yes">
        <source>%n texts are not translated</source>
        <translation>
            <numerusform>%n texto no está traducido</numerusform>
            <numerusform>%n textos no están traducidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n translations are older than the English</source>
        <translation>
            <numerusform>%n traducción es más antigua que el inglés</numerusform>
            <numerusform>%n traducciones son más antiguas que el inglés</numerusform>
        </translation>
    </message>
    <message>
        <source>You look after {topic} now.</source>
        <extracomment>Somebody took a topic on</extracomment>
        <translation>Usted cuida ahora {topic}.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody opened this desk for %n days.</source>
        <extracomment>Above the tasks, when nobody was at the desk for a long time</extracomment>
        <translation>
            <numerusform>Nadie ha abierto este escritorio en %n día.</numerusform>
            <numerusform>Nadie ha abierto este escritorio en %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Se mudó</translation>
    </message>
    <message>
        <source>Something is wrong</source>
        <translation>Algo está mal</translation>
    </message>
    <message>
        <source>Not safe for people</source>
        <translation>No es seguro para la gente</translation>
    </message>
    <message>
        <source>Hidden since {date}: {reason}</source>
        <extracomment>Above a record that is hidden</extracomment>
        <translation>Oculto desde {date}: {reason}</translation>
    </message>
    <message>
        <source>Hidden now, on every edition.</source>
        <translation>Oculto ahora, en todas las ediciones.</translation>
    </message>
    <message>
        <source>Shown again.</source>
        <translation>Se muestra otra vez.</translation>
    </message>
    <message>
        <source>This did not reach {folders}: it is not there now.</source>
        <extracomment>A folder of editions, such as a stick, is away</extracomment>
        <translation>Esto no llegó a {folders}: no está ahora.</translation>
    </message>
    <message>
        <source>{number} is hidden since {date}: {reason}</source>
        <extracomment>Above a listing one of whose numbers is hidden</extracomment>
        <translation>{number} está oculto. Desde: {date}. Motivo: {reason}</translation>
    </message>
    <message>
        <source>Write the time like 17:00 or 5 pm.</source>
        <extracomment>What is wrong with the end of a line for today</extracomment>
        <translation>Escriba la hora como 17:00 o 5 pm.</translation>
    </message>
    <message>
        <source>Shown until {time}.</source>
        <translation>Se muestra hasta: {time}.</translation>
    </message>
    <message>
        <source>Shown until {time} on {date}.</source>
        <translation>Se muestra hasta: {time}, {date}.</translation>
    </message>
    <message>
        <source>The line for today is taken away.</source>
        <translation>Se quitó la línea para hoy.</translation>
    </message>
    <message>
        <source>Visitors see until {time}: {text}</source>
        <extracomment>Beside a line that visitors see now</extracomment>
        <translation>Los visitantes ven hasta: {time}: {text}</translation>
    </message>
    <message>
        <source>In {language}, if you can</source>
        <translation>En {language}, si puede</translation>
    </message>
    <message>
        <source>title</source>
        <extracomment>Which text of a record is to be translated</extracomment>
        <translation>título</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>resumen</translation>
    </message>
    <message>
        <source>caution</source>
        <translation>advertencia</translation>
    </message>
    <message>
        <source>name of the web page</source>
        <translation>nombre de la página web</translation>
    </message>
    <message>
        <source>step {number}, title</source>
        <translation>paso {number}, título</translation>
    </message>
    <message>
        <source>step {number}, text</source>
        <translation>paso {number}, texto</translation>
    </message>
    <message>
        <source>step {number}, question</source>
        <translation>paso {number}, pregunta</translation>
    </message>
    <message>
        <source>step {number}, answer {answer}</source>
        <translation>paso {number}, respuesta {answer}</translation>
    </message>
    <message>
        <source>step {number}, what to do after answer {answer}</source>
        <translation>paso {number}, qué hacer después de la respuesta {answer}</translation>
    </message>
    <message>
        <source>whom it is for</source>
        <translation>para quién es</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>línea {number}</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>costo</translation>
    </message>
    <message>
        <source>what the number {detail} is for</source>
        <translation>para qué es el número {detail}</translation>
    </message>
    <message>
        <source>name of web page {number}</source>
        <translation>nombre de la página web {number}</translation>
    </message>
    <message>
        <source>note on the hours</source>
        <translation>nota sobre el horario</translation>
    </message>
    <message>
        <source>area it serves</source>
        <translation>zona que atiende</translation>
    </message>
    <message>
        <source>what to bring, {number}</source>
        <translation>qué llevar, {number}</translation>
    </message>
    <message>
        <source>note {number}</source>
        <translation>nota {number}</translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>How a translation stands</extracomment>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Machine translation</source>
        <translation>Traducción automática</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Reviewed by {name} on {date}.</source>
        <extracomment>Beside a translation; {name} is a person, {date} a day</extracomment>
        <translation>Revisado por {name}. Fecha: {date}.</translation>
    </message>
    <message>
        <source>Translated on {date}.</source>
        <translation>Traducido: {date}.</translation>
    </message>
    <message>
        <source>Something in curly brackets is missing or changed. Copy it from the English.</source>
        <extracomment>What is wrong with a translation that is typed</extracomment>
        <translation>Falta o cambió algo entre llaves. Cópielo del inglés.</translation>
    </message>
    <message>
        <source>The English has {numbers}. Is it right that the translation has not?</source>
        <extracomment>Not wrong for sure: a number of the English does not stand in the translation</extracomment>
        <translation>El inglés tiene {numbers}. ¿Está bien que la traducción no los tenga?</translation>
    </message>
    <message>
        <source>Reviewed, under your name.</source>
        <extracomment>After a translation was reviewed</extracomment>
        <translation>Revisado, con su nombre.</translation>
    </message>
    <message>
        <source>You wrote this text yourself. Somebody else has to review it.</source>
        <extracomment>Why the button to review cannot be used</extracomment>
        <translation>Usted escribió este texto. Otra persona lo debe revisar.</translation>
    </message>
    <message>
        <source>To review, you need the role of a reviewer for this language.</source>
        <translation>Para revisar, necesita la función de revisor de este idioma.</translation>
    </message>
    <message>
        <source>{part} of {total}</source>
        <extracomment>One measure of a language; {count} of {total} texts</extracomment>
        <translation>{part} de {total}</translation>
    </message>
    <message numerus="yes">
        <source>%n outdated</source>
        <extracomment>Below a language; %n texts</extracomment>
        <translation>
            <numerusform>%n desactualizado</numerusform>
            <numerusform>%n desactualizados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>Falta %n</numerusform>
            <numerusform>Faltan %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by machine</source>
        <translation>
            <numerusform>%n por máquina</numerusform>
            <numerusform>%n por máquina</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>No falta nada.</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <extracomment>Which text of how many is shown</extracomment>
        <translation>{number} de {total}</translation>
    </message>
    <message>
        <source>No text stands like this.</source>
        <translation>Ningún texto está así.</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>The filter that shows every text</extracomment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>English changed</source>
        <extracomment>Filters of texts by their status, a word or two; the number of texts follows</extracomment>
        <translation>El inglés cambió</translation>
    </message>
    <message>
        <source>By machine</source>
        <translation>Por máquina</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Revisado</translation>
    </message>
    <message>
        <source>Taken out: {text}.</source>
        <extracomment>What changed in the English since the translation was made</extracomment>
        <translation>Quitado: {text}.</translation>
    </message>
    <message>
        <source>New: {text}.</source>
        <translation>Nuevo: {text}.</translation>
    </message>
    <message>
        <source>Number (leave as it is)</source>
        <extracomment>Heads of the columns of a translator&apos;s sheet</extracomment>
        <translation>Número (déjelo como está)</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Dónde está</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>Note for the staff</source>
        <translation>Nota para el personal</translation>
    </message>
    <message>
        <source>How to</source>
        <translation>Cómo hacerlo</translation>
    </message>
    <message>
        <source>Please translate the English into {language}.</source>
        <extracomment>What a translator is told in the sheet; {language} is a language&apos;s English name</extracomment>
        <translation>Por favor traduzca el inglés a este idioma: {language}.</translation>
    </message>
    <message>
        <source>Write into the column Translation. You can also correct what is there.</source>
        <translation>Escriba en la columna Translation. También puede corregir lo que hay.</translation>
    </message>
    <message>
        <source>Leave phone numbers, addresses and names as they are.</source>
        <translation>Deje los números de teléfono, direcciones y nombres como están.</translation>
    </message>
    <message>
        <source>If a text is right as it is, choose Draft as its status: then we know you saw it.</source>
        <translation>Si un texto está bien así, elija Draft como estado: así sabemos que lo vio.</translation>
    </message>
    <message>
        <source>When something is unclear, write it into the last column.</source>
        <translation>Cuando algo no es claro, escríbalo en la última columna.</translation>
    </message>
    <message>
        <source>Save the file as .xlsx and give it back. Nothing is lost if you do only a part.</source>
        <translation>Guarde el archivo como .xlsx y devuélvalo. No se pierde nada si hace solo una parte.</translation>
    </message>
    <message numerus="yes">
        <source>%n new translations</source>
        <extracomment>What becomes of the rows of a sheet that came back; %n rows</extracomment>
        <translation>
            <numerusform>%n traducción nueva</numerusform>
            <numerusform>%n traducciones nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n translations changed</source>
        <translation>
            <numerusform>%n traducción cambiada</numerusform>
            <numerusform>%n traducciones cambiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n looked at and right as they are</source>
        <translation>
            <numerusform>%n mirada y bien como está</numerusform>
            <numerusform>%n miradas y bien como están</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whose English changed meanwhile: taken in as outdated</source>
        <translation>
            <numerusform>%n cuyo inglés cambió mientras tanto: recibida como desactualizada</numerusform>
            <numerusform>%n cuyo inglés cambió mientras tanto: recibidas como desactualizadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: they were translated here meanwhile</source>
        <translation>
            <numerusform>%n no recibida: se tradujo aquí mientras tanto</numerusform>
            <numerusform>%n no recibidas: se tradujeron aquí mientras tanto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be taken in</source>
        <translation>
            <numerusform>%n no se puede recibir</numerusform>
            <numerusform>%n no se pueden recibir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not touched</source>
        <translation>
            <numerusform>%n sin tocar</numerusform>
            <numerusform>%n sin tocar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes of the translator</source>
        <translation>
            <numerusform>%n nota del traductor</numerusform>
            <numerusform>%n notas del traductor</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to take in.</source>
        <translation>No hay nada que recibir.</translation>
    </message>
    <message>
        <source>This text is no longer there.</source>
        <extracomment>Why a row of a sheet cannot be taken in</extracomment>
        <translation>Este texto ya no está.</translation>
    </message>
    <message>
        <source>This row stands in the sheet twice.</source>
        <translation>Esta fila está dos veces en la hoja.</translation>
    </message>
    <message>
        <source>Something in curly brackets is missing or changed.</source>
        <translation>Falta o cambió algo entre llaves.</translation>
    </message>
    <message>
        <source>The translation is not a text.</source>
        <translation>La traducción no es un texto.</translation>
    </message>
    <message>
        <source>The translation is far too long.</source>
        <translation>La traducción es demasiado larga.</translation>
    </message>
    <message>
        <source>Its number was changed.</source>
        <translation>Su número fue cambiado.</translation>
    </message>
    <message>
        <source>A number of the English is missing.</source>
        <extracomment>A row that is taken in, with a doubt</extracomment>
        <translation>Falta un número del inglés.</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <extracomment>One row of a sheet that needs a look</extracomment>
        <translation>Fila {number}</translation>
    </message>
    <message>
        <source>The English changed meanwhile. It is taken in, and marked as outdated.</source>
        <translation>El inglés cambió mientras tanto. Se recibe y se marca como desactualizado.</translation>
    </message>
    <message>
        <source>Somebody translated this here meanwhile. It is left out.</source>
        <translation>Alguien tradujo esto aquí mientras tanto. No se recibe.</translation>
    </message>
    <message>
        <source>The translator writes: {note}</source>
        <translation>El traductor escribe: {note}</translation>
    </message>
    <message>
        <source>Separate them with commas.</source>
        <extracomment>Words that mean the same in a search</extracomment>
        <translation>Sepárelas con comas.</translation>
    </message>
    <message>
        <source>Another group of words</source>
        <translation>Otro grupo de palabras</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>A word or phrase is too long: 60 letters at most.</source>
        <translation>Una palabra o frase es demasiado larga: 60 letras como máximo.</translation>
    </message>
    <message>
        <source>A group needs two words or more.</source>
        <translation>Un grupo necesita dos palabras o más.</translation>
    </message>
    <message>
        <source>The sheet is in {file}.</source>
        <extracomment>After a sheet was written or taken in</extracomment>
        <translation>La hoja está en {file}.</translation>
    </message>
    <message numerus="yes">
        <source>%n translations were taken in. Publish to show them.</source>
        <translation>
            <numerusform>Se recibió %n traducción. Publique para mostrarla.</numerusform>
            <numerusform>Se recibieron %n traducciones. Publique para mostrarlas.</numerusform>
        </translation>
    </message>
</context>
</TS>
