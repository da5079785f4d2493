<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutModel</name>
    <message>
        <source>About the model</source>
        <translation>Acerca del modelo</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Ficha del modelo</translation>
    </message>
    <message>
        <source>Model {model}, version {version}. Dipnet {program}.
All its files were checked when it was loaded: they are the released ones.</source>
        <translation>Modelo {model}, versión {version}. Dipnet {program}.
Todos sus archivos se comprobaron al cargarlo: son los publicados.</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Comprobado</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>probability of fraud</source>
        <translation>probabilidad de fraude</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Take the correction back</source>
        <translation>Deshacer la corrección</translation>
    </message>
</context>
<context>
    <name>BatchRun</name>
    <message numerus="yes">
        <source>{name} and %Ln more</source>
        <translation>
            <numerusform>{name} y %Ln más</numerusform>
            <numerusform>{name} y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>The rest could not be judged</source>
        <translation>No se pudo evaluar el resto</translation>
    </message>
</context>
<context>
    <name>Browser</name>
    <message>
        <source>Looking for messages…</source>
        <translation>Buscando mensajes…</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campañas</translation>
    </message>
    <message>
        <source>Messages made from one template</source>
        <translation>Mensajes hechos con una misma plantilla</translation>
    </message>
    <message>
        <source>No message passes the filters.</source>
        <translation>Ningún mensaje pasa los filtros.</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>No contiene nada.</translation>
    </message>
</context>
<context>
    <name>CampaignsModel</name>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Subject of the first</source>
        <translation>Primer asunto</translation>
    </message>
    <message>
        <source>Links lead to</source>
        <translation>Enlaces a</translation>
    </message>
    <message>
        <source>Sender&apos;s domain</source>
        <translation>Dominio del remitente</translation>
    </message>
    <message>
        <source>Fraud, mean</source>
        <translation>Fraude, media</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>Su decisión</translation>
    </message>
</context>
<context>
    <name>CampaignsView</name>
    <message>
        <source>Show these messages</source>
        <translation>Mostrar estos mensajes</translation>
    </message>
    <message>
        <source>Fraud</source>
        <translation>Fraude</translation>
    </message>
    <message>
        <source>Advertising</source>
        <translation>Publicidad</translation>
    </message>
    <message>
        <source>Legitimate</source>
        <translation>Legítimo</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>No two of these messages are made from one template.</source>
        <translation>No hay dos de estos mensajes hechos con la misma plantilla.</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campañas</translation>
    </message>
    <message numerus="yes">
        <source>Decide for all %Ln:</source>
        <translation>
            <numerusform>Decidir para %Ln:</numerusform>
            <numerusform>Decidir para los %Ln:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{decision}, for all %Ln</source>
        <translation>
            <numerusform>{decision}, para %Ln</numerusform>
            <numerusform>{decision}, para los %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chosen</name>
    <message>
        <source>No message matches.</source>
        <translation>Ningún mensaje coincide.</translation>
    </message>
</context>
<context>
    <name>CorrectionButton</name>
    <message>
        <source>This is wrong</source>
        <translation>No es correcto</translation>
    </message>
    <message>
        <source>It is &amp;fraud</source>
        <translation>Es &amp;fraude</translation>
    </message>
    <message>
        <source>It is &amp;advertising</source>
        <translation>Es &amp;publicidad</translation>
    </message>
    <message>
        <source>It is &amp;legitimate</source>
        <translation>Es &amp;legítimo</translation>
    </message>
    <message>
        <source>&amp;Take the correction back</source>
        <translation>&amp;Deshacer la corrección</translation>
    </message>
    <message>
        <source>Say what the message really is. It is kept on this computer and never sent.</source>
        <translation>Diga qué es realmente el mensaje. Se guarda en este equipo y nunca se envía.</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message>
        <source>{name}: {number}</source>
        <translation>{name}: {number}</translation>
    </message>
</context>
<context>
    <name>DetailView</name>
    <message>
        <source>Text of the message</source>
        <translation>Texto del mensaje</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Guardar informe…</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Lleva a</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>What is odd</source>
        <translation>Anomalías</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Adjuntos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Encabezados</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>What was odd when reading</source>
        <translation>Anomalías al leer</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>No single sign stands out, neither for nor against.</source>
        <translation>Ningún indicio destaca por sí solo, ni a favor ni en contra.</translation>
    </message>
    <message>
        <source>A second opinion, not proof.</source>
        <translation>Una segunda opinión, no una prueba.</translation>
    </message>
    <message>
        <source>How sure is it?</source>
        <translation>¿Con qué certeza?</translation>
    </message>
    <message>
        <source>Formatted</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Links ({n})</source>
        <translation>Enlaces ({n})</translation>
    </message>
    <message>
        <source>Attachments ({n})</source>
        <translation>Adjuntos ({n})</translation>
    </message>
    <message>
        <source>Oddities ({n})</source>
        <translation>Anomalías ({n})</translation>
    </message>
    <message>
        <source>Only the first {shown} of {all} characters are shown. All of them were judged.</source>
        <translation>Solo se muestran los primeros {shown} de {all} caracteres. Se evaluaron todos.</translation>
    </message>
    <message>
        <source>There is no text in this message.</source>
        <translation>Este mensaje no tiene texto.</translation>
    </message>
</context>
<context>
    <name>DomainField</name>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>Drop a suspicious message here</source>
        <translation>Suelte aquí un mensaje sospechoso</translation>
    </message>
    <message>
        <source>Dipnet tells you whether it looks legitimate, is advertising or is fraud, and why. Nothing leaves this computer.</source>
        <translation>Dipnet le dice si parece legítimo, es publicidad o es fraude, y por qué. Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>A saved message, a mailbox, a folder or a zip of them, or just the text. A message saved as a file says most: its headers tell where it came from.</source>
        <translation>Un mensaje guardado, un buzón, una carpeta o un zip con ellos, o solo el texto. Un mensaje guardado como archivo es el que más dice: sus encabezados revelan de dónde vino.</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>Abrir &amp;carpeta…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>&amp;Make addresses unusable (hxxps://shop[.]example)</source>
        <translation>&amp;Inutilizar las direcciones (hxxps://shop[.]example)</translation>
    </message>
    <message>
        <source>Leave out who &amp;received the messages</source>
        <translation>Omitir quién &amp;recibió los mensajes</translation>
    </message>
    <message>
        <source>Indicators also from messages that are &amp;doubtful</source>
        <translation>Indicadores también de mensajes &amp;dudosos</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabla (CSV)</translation>
    </message>
    <message>
        <source>Workbook (Excel)</source>
        <translation>Libro (Excel)</translation>
    </message>
    <message>
        <source>Records (JSON Lines)</source>
        <translation>Registros (JSON Lines)</translation>
    </message>
    <message>
        <source>Indicators (CSV)</source>
        <translation>Indicadores (CSV)</translation>
    </message>
    <message>
        <source>Indicators (STIX 2.1)</source>
        <translation>Indicadores (STIX 2.1)</translation>
    </message>
    <message>
        <source>Report (HTML)</source>
        <translation>Informe (HTML)</translation>
    </message>
    <message>
        <source>Report (PDF)</source>
        <translation>Informe (PDF)</translation>
    </message>
    <message numerus="yes">
        <source>All that are &amp;shown: %Ln</source>
        <translation>
            <numerusform>El &amp;mostrado: %Ln</numerusform>
            <numerusform>Todos los &amp;mostrados: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Selected: %Ln</source>
        <translation>
            <numerusform>&amp;Seleccionado: %Ln</numerusform>
            <numerusform>&amp;Seleccionados: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>All &amp;marked ones of this job</source>
        <translation>Todos los mar&amp;cados de esta tarea</translation>
    </message>
    <message numerus="yes">
        <source>The chosen &amp;campaign: %Ln</source>
        <translation>
            <numerusform>La cam&amp;paña elegida: %Ln</numerusform>
            <numerusform>La cam&amp;paña elegida: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Save the export</source>
        <translation>Guardar la exportación</translation>
    </message>
</context>
<context>
    <name>ExportRun</name>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Cancelado. No se escribió nada.</translation>
    </message>
    <message>
        <source>{name} could not be written ({why}). Choose another place.</source>
        <translation>No se pudo escribir {name} ({why}). Elija otro lugar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln written to {name}.</source>
        <translation>
            <numerusform>%Ln escrito en {name}.</numerusform>
            <numerusform>%Ln escritos en {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is written.</source>
        <translation>Se ha escrito {name}.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Clear all filters</source>
        <translation>Quitar todos los filtros</translation>
    </message>
    <message>
        <source>Show only: {name}</source>
        <translation>Mostrar solo: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {total} shown:</source>
        <translation>
            <numerusform>%Ln de {total} mostrado:</numerusform>
            <numerusform>%Ln de {total} mostrados:</numerusform>
        </translation>
    </message>
    <message>
        <source>Find words</source>
        <translation>Buscar palabras</translation>
    </message>
    <message>
        <source>Find words in sender, subject or text</source>
        <translation>Buscar palabras en remitente, asunto o texto</translation>
    </message>
    <message>
        <source>Finds messages with all of these words in sender, subject or text.</source>
        <translation>Busca mensajes con todas estas palabras en el remitente, el asunto o el texto.</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Más filtros</translation>
    </message>
    <message>
        <source>Take away the filter {name}</source>
        <translation>Quitar el filtro {name}</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>Fraud: {low} to {high} %</source>
        <translation>Fraude: de {low} a {high} %</translation>
    </message>
    <message>
        <source>Campaign: {name}</source>
        <translation>Campaña: {name}</translation>
    </message>
    <message>
        <source>Words: {value}</source>
        <translation>Palabras: {value}</translation>
    </message>
    <message>
        <source>Sender: {value}</source>
        <translation>Remitente: {value}</translation>
    </message>
    <message>
        <source>Link: {value}</source>
        <translation>Enlace: {value}</translation>
    </message>
    <message>
        <source>Language: {value}</source>
        <translation>Idioma: {value}</translation>
    </message>
    <message>
        <source>From {value}</source>
        <translation>Desde {value}</translation>
    </message>
    <message>
        <source>Until {value}</source>
        <translation>Hasta {value}</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Marcados</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>No marcados</translation>
    </message>
    <message>
        <source>With your decision</source>
        <translation>Con su decisión</translation>
    </message>
    <message>
        <source>Without your decision</source>
        <translation>Sin su decisión</translation>
    </message>
    <message>
        <source>Judged otherwise by an older model</source>
        <translation>Un modelo anterior los evaluó de otro modo</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Only marked</source>
        <translation>Solo los marcados</translation>
    </message>
    <message>
        <source>Only without your decision</source>
        <translation>Solo sin su decisión</translation>
    </message>
    <message>
        <source>Only those that an older model judged otherwise</source>
        <translation>Solo los que un modelo anterior evaluó de otro modo</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>&amp;Sender&apos;s domain</source>
        <translation>Dominio del &amp;remitente</translation>
    </message>
    <message>
        <source>&amp;Links lead to</source>
        <translation>&amp;Enlaces a</translation>
    </message>
    <message>
        <source>Langua&amp;ge</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>&amp;Judge again</source>
        <translation>&amp;Evaluar de nuevo</translation>
    </message>
    <message>
        <source>Show what c&amp;hanged</source>
        <translation>&amp;Mostrar cambios</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>E&amp;liminar…</translation>
    </message>
    <message>
        <source>Delete &amp;all my data…</source>
        <translation>Eliminar &amp;todos mis datos…</translation>
    </message>
    <message>
        <source>Messages opened one by one</source>
        <translation>Mensajes abiertos uno a uno</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Mailboxes, folders and files</source>
        <translation>Buzones, carpetas y archivos</translation>
    </message>
    <message>
        <source>Opened one by one</source>
        <translation>Abiertos uno a uno</translation>
    </message>
    <message>
        <source>All of this is kept on this computer only: results, what you said about them, and words of each message by which it is found again.</source>
        <translation>Todo esto se guarda solo en este equipo: los resultados, lo que usted dijo de ellos y palabras de cada mensaje que permiten volver a encontrarlo.</translation>
    </message>
    <message numerus="yes">
        <source>Opened one by one (%Ln)</source>
        <translation>
            <numerusform>Abierto uno a uno (%Ln)</numerusform>
            <numerusform>Abiertos uno a uno (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was judged yet.</source>
        <translation>Todavía no se ha evaluado nada.</translation>
    </message>
    <message>
        <source>No history is kept. You can change that in the settings.</source>
        <translation>No se guarda ningún historial. Puede cambiarlo en la configuración.</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” was interrupted. %Ln judged so far; the rest was not.</source>
        <translation>
            <numerusform>“{name}” se interrumpió. Hasta ahora %Ln evaluado; el resto no.</numerusform>
            <numerusform>“{name}” se interrumpió. Hasta ahora %Ln evaluados; el resto no.</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue it</source>
        <translation>Continuar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln verdicts here come from an older model.</source>
        <translation>
            <numerusform>%Ln veredicto de aquí es de un modelo anterior.</numerusform>
            <numerusform>%Ln veredictos de aquí son de un modelo anterior.</numerusform>
        </translation>
    </message>
    <message>
        <source>Judge them again</source>
        <translation>Evaluarlos de nuevo</translation>
    </message>
    <message>
        <source>Delete the results of “{name}” from the history? Your messages themselves are not touched.</source>
        <translation>¿Eliminar del historial los resultados de “{name}”? Sus mensajes no se tocan.</translation>
    </message>
    <message>
        <source>Delete from the history</source>
        <translation>Eliminar del historial</translation>
    </message>
    <message>
        <source>Delete every result, correction, mark and note that Dipnet keeps on this computer? This cannot be undone. Your messages themselves are not touched.</source>
        <translation>¿Eliminar todos los resultados, correcciones, marcas y notas que Dipnet guarda en este equipo? No se puede deshacer. Sus mensajes no se tocan.</translation>
    </message>
    <message>
        <source>Delete all my data</source>
        <translation>Eliminar todos mis datos</translation>
    </message>
</context>
<context>
    <name>JobsModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Judged by the model {model}</source>
        <translation>Evaluado por el modelo {model}</translation>
    </message>
    <message>
        <source>Judged otherwise by an older model</source>
        <translation>Un modelo anterior los evaluó de otro modo</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Cancelled, only a part</source>
        <translation>Cancelada, solo una parte</translation>
    </message>
    <message>
        <source>Interrupted, only a part</source>
        <translation>Interrumpida, solo una parte</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completa</translation>
    </message>
</context>
<context>
    <name>JobsTable</name>
    <message>
        <source>Jobs</source>
        <translation>Tareas</translation>
    </message>
</context>
<context>
    <name>Judge</name>
    <message>
        <source>The model could not be loaded</source>
        <translation>No se pudo cargar el modelo</translation>
    </message>
    <message>
        <source>The self-test could not be finished</source>
        <translation>No se pudo terminar la autoprueba</translation>
    </message>
    <message>
        <source>This message could not be shown</source>
        <translation>No se pudo mostrar este mensaje</translation>
    </message>
    <message>
        <source>There is no message there.</source>
        <translation>Ahí no hay ningún mensaje.</translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <source>The history could not be used ({name}).</source>
        <translation>No se pudo usar el historial ({name}).</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys in the table</source>
        <translation>Teclas en la tabla</translation>
    </message>
    <message>
        <source>From everywhere: next, previous message</source>
        <translation>Desde cualquier lugar: mensaje siguiente, anterior</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Select several, and decide for all of them</source>
        <translation>Seleccionar varios y decidir para todos</translation>
    </message>
    <message>
        <source>Filter by a bar: choose it; choose none</source>
        <translation>Filtrar por una barra: elegirla; no elegir ninguna</translation>
    </message>
    <message>
        <source>Space, Esc</source>
        <translation>Espacio, Esc</translation>
    </message>
    <message>
        <source>Show the messages of a campaign</source>
        <translation>Mostrar los mensajes de una campaña</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>speaks for fraud</source>
        <translation>apunta a fraude</translation>
    </message>
    <message>
        <source>speaks against fraud</source>
        <translation>apunta a que no es fraude</translation>
    </message>
    <message>
        <source>the chosen reason</source>
        <translation>el motivo elegido</translation>
    </message>
</context>
<context>
    <name>Letterhead</name>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Enviado por</translation>
    </message>
    <message>
        <source>Replies go to</source>
        <translation>Respuestas a</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Notificado por</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(sin asunto)</translation>
    </message>
    <message>
        <source>unknown: there are no headers to read it from</source>
        <translation>desconocido: no hay encabezados donde leerlo</translation>
    </message>
    <message>
        <source>nobody: the message names no sender</source>
        <translation>nadie: el mensaje no nombra a ningún remitente</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>There is no text and no file to paste. Copy the message, or better its source, and paste it here.</source>
        <translation>No hay texto ni archivo que pegar. Copie el mensaje o, mejor, su código fuente, y péguelo aquí.</translation>
    </message>
    <message>
        <source>Pasted message</source>
        <translation>Mensaje pegado</translation>
    </message>
    <message>
        <source>Works offline: how to check</source>
        <translation>Funciona sin conexión: cómo comprobarlo</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>Cargando el modelo…</translation>
    </message>
    <message>
        <source>Model {model}: files checked</source>
        <translation>Modelo {model}: archivos comprobados</translation>
    </message>
    <message>
        <source>History — Dipnet</source>
        <translation>Historial — Dipnet</translation>
    </message>
    <message>
        <source>Everything that was kept has been deleted.</source>
        <translation>Se ha eliminado todo lo que se guardaba.</translation>
    </message>
</context>
<context>
    <name>ManyPage</name>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Keys (?)</source>
        <translation>Teclas (?)</translation>
    </message>
    <message>
        <source>Message &amp;below the table</source>
        <translation>Mensaje &amp;debajo de la tabla</translation>
    </message>
    <message>
        <source>Message be&amp;side the table</source>
        <translation>Mensaje &amp;junto a la tabla</translation>
    </message>
    <message>
        <source>&amp;Numbers beside the table</source>
        <translation>&amp;Números junto a la tabla</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Columnas</translation>
    </message>
    <message>
        <source>Several messages cannot be judged while no history can be opened.</source>
        <translation>No se pueden evaluar varios mensajes mientras no se pueda abrir ningún historial.</translation>
    </message>
    <message>
        <source>Choose a message to see why it was judged as it was.</source>
        <translation>Elija un mensaje para ver por qué se evaluó así.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln judged otherwise than by an older model.</source>
        <translation>
            <numerusform>%Ln tiene otro veredicto que con un modelo anterior.</numerusform>
            <numerusform>%Ln tienen otro veredicto que con un modelo anterior.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlos</translation>
    </message>
    <message>
        <source>The files were changed since this job was interrupted, so it began anew. What is unchanged is not judged twice.</source>
        <translation>Los archivos cambiaron desde que se interrumpió esta tarea, así que empezó de nuevo. Lo que no cambió no se evalúa dos veces.</translation>
    </message>
</context>
<context>
    <name>Meanings</name>
    <message>
        <source>It tries to deceive you. Do nothing it asks for.</source>
        <translation>Intenta engañarle. No haga nada de lo que pide.</translation>
    </message>
    <message>
        <source>It has signs of both. Ask the sender first.</source>
        <translation>Tiene indicios de ambas cosas. Pregunte antes al remitente.</translation>
    </message>
    <message>
        <source>It wants your attention, and sets no trap.</source>
        <translation>Quiere su atención y no tiende ninguna trampa.</translation>
    </message>
    <message>
        <source>No signs of fraud. Stay careful with money.</source>
        <translation>Sin indicios de fraude. Con el dinero, siga atento.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>Abrir &amp;carpeta…</translation>
    </message>
    <message>
        <source>&amp;Paste message</source>
        <translation>&amp;Pegar mensaje</translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation>&amp;Guardar informe…</translation>
    </message>
    <message>
        <source>&amp;Start page</source>
        <translation>Página de &amp;inicio</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>Con&amp;figuración…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>It is &amp;fraud</source>
        <translation>Es &amp;fraude</translation>
    </message>
    <message>
        <source>It is &amp;advertising</source>
        <translation>Es &amp;publicidad</translation>
    </message>
    <message>
        <source>It is &amp;legitimate</source>
        <translation>Es &amp;legítimo</translation>
    </message>
    <message>
        <source>&amp;Take the correction back</source>
        <translation>&amp;Deshacer la corrección</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Mensaje</translation>
    </message>
    <message>
        <source>&amp;Next message</source>
        <translation>Mensaje &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous message</source>
        <translation>Mensaje &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Find in the table</source>
        <translation>&amp;Buscar en la tabla</translation>
    </message>
    <message>
        <source>&amp;Cancel judging</source>
        <translation>&amp;Cancelar la evaluación</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabla</translation>
    </message>
    <message>
        <source>About the &amp;model…</source>
        <translation>Acerca del &amp;modelo…</translation>
    </message>
    <message>
        <source>Works &amp;offline…</source>
        <translation>Funciona sin &amp;conexión…</translation>
    </message>
    <message>
        <source>&amp;About Dipnet…</source>
        <translation>&amp;Acerca de Dipnet…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
</context>
<context>
    <name>MessagesTable</name>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>It is kept on this computer only.</source>
        <translation>Solo se guarda en este equipo.</translation>
    </message>
</context>
<context>
    <name>OfflineDialog</name>
    <message>
        <source>Works offline</source>
        <translation>Funciona sin conexión</translation>
    </message>
    <message>
        <source>Dipnet opens no connection. Messages, verdicts and the model stay on this computer; pictures and links in messages are never loaded. Whatever in the program tries to reach the network is refused.</source>
        <translation>Dipnet no abre ninguna conexión. Los mensajes, los veredictos y el modelo se quedan en este equipo; las imágenes y los enlaces de los mensajes nunca se cargan. Si algo en el programa intenta acceder a la red, se rechaza.</translation>
    </message>
    <message>
        <source>&amp;Run the self-test</source>
        <translation>&amp;Ejecutar la autoprueba</translation>
    </message>
    <message>
        <source>The self-test tries to reach the network, and checks model and program.</source>
        <translation>La autoprueba intenta acceder a la red y comprueba el modelo y el programa.</translation>
    </message>
    <message>
        <source>Findings of the self-test</source>
        <translation>Resultados de la autoprueba</translation>
    </message>
    <message>
        <source>Everything is as it should be.</source>
        <translation>Todo está como debe estar.</translation>
    </message>
    <message>
        <source>Something is not as it should be. Please install Dipnet again.</source>
        <translation>Algo no está como debe estar. Instale Dipnet de nuevo.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Comprobando…</translation>
    </message>
</context>
<context>
    <name>OneMessage</name>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Verdicts</source>
        <translation>Veredictos</translation>
    </message>
    <message>
        <source>Probability of fraud</source>
        <translation>Probabilidad de fraude</translation>
    </message>
    <message>
        <source>The height follows the square root, so that few show beside many.</source>
        <translation>La altura sigue la raíz cuadrada, para que unos pocos se vean junto a muchos.</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>Looking for messages…</source>
        <translation>Buscando mensajes…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln judged</source>
        <translation>
            <numerusform>%Ln evaluado</numerusform>
            <numerusform>%Ln evaluados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln known before</source>
        <translation>
            <numerusform>%Ln ya conocido</numerusform>
            <numerusform>%Ln ya conocidos</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message numerus="yes">
        <source>%Ln per second</source>
        <translation>
            <numerusform>%Ln por segundo</numerusform>
            <numerusform>%Ln por segundo</numerusform>
        </translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>quedan aprox. {time}</translation>
    </message>
    <message numerus="yes">
        <source>{why} Only a part is shown: %Ln judged.</source>
        <translation>
            <numerusform>{why} Solo se muestra una parte: %Ln evaluado.</numerusform>
            <numerusform>{why} Solo se muestra una parte: %Ln evaluados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled: only a part is shown. %Ln judged, the rest was not.</source>
        <translation>
            <numerusform>Cancelado: solo se muestra una parte. %Ln evaluado, el resto no.</numerusform>
            <numerusform>Cancelado: solo se muestra una parte. %Ln evaluados, el resto no.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Interrupted: only a part is shown. %Ln judged, the rest was not.</source>
        <translation>
            <numerusform>Interrumpido: solo se muestra una parte. %Ln evaluado, el resto no.</numerusform>
            <numerusform>Interrumpido: solo se muestra una parte. %Ln evaluados, el resto no.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln opened one by one</source>
        <translation>
            <numerusform>%Ln abierto uno a uno</numerusform>
            <numerusform>%Ln abiertos uno a uno</numerusform>
        </translation>
    </message>
    <message>
        <source>Go &amp;on</source>
        <translation>Rea&amp;nudar</translation>
    </message>
</context>
<context>
    <name>ReasonsList</name>
    <message>
        <source>Reasons for the verdict</source>
        <translation>Motivos del veredicto</translation>
    </message>
</context>
<context>
    <name>RefusedPage</name>
    <message>
        <source>Dipnet cannot judge messages</source>
        <translation>Dipnet no puede evaluar mensajes</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Save a report</source>
        <translation>Guardar un informe</translation>
    </message>
    <message>
        <source>The report says what Dipnet found and shows the message, with every address written so that it cannot be used by mistake.</source>
        <translation>El informe dice qué encontró Dipnet y muestra el mensaje, con cada dirección escrita de modo que no se pueda usar por error.</translation>
    </message>
    <message>
        <source>&amp;Leave out who received the message</source>
        <translation>&amp;Omitir quién recibió el mensaje</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>Guardar como &amp;PDF…</translation>
    </message>
    <message>
        <source>Save as &amp;HTML…</source>
        <translation>Guardar como &amp;HTML…</translation>
    </message>
</context>
<context>
    <name>ReportWork</name>
    <message>
        <source>{name} is written.</source>
        <translation>Se ha escrito {name}.</translation>
    </message>
    <message>
        <source>Report on one message</source>
        <translation>Informe sobre un mensaje</translation>
    </message>
</context>
<context>
    <name>ResultsModel</name>
    <message>
        <source>Marked, noted</source>
        <translation>Marcado, con nota</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Fraud</source>
        <translation>Fraude</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Sender&apos;s domain</source>
        <translation>Dominio del remitente</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>Su decisión</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Older model</source>
        <translation>Modelo anterior</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Marcado</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>Nota: {text}</translation>
    </message>
    <message>
        <source>Could not be opened</source>
        <translation>No se pudo abrir</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alike</source>
        <translation>
            <numerusform>%Ln similar</numerusform>
            <numerusform>%Ln similares</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RichView</name>
    <message>
        <source>Formatted message</source>
        <translation>Mensaje con formato</translation>
    </message>
    <message>
        <source>Show &amp;hidden text</source>
        <translation>Mostrar texto &amp;oculto</translation>
    </message>
    <message>
        <source>Text that the message holds and a reader does not see, struck out</source>
        <translation>Texto que el mensaje contiene y el lector no ve, tachado</translation>
    </message>
    <message>
        <source>Pictures are not loaded; links and forms do nothing.</source>
        <translation>Las imágenes no se cargan; los enlaces y formularios no hacen nada.</translation>
    </message>
    <message>
        <source>Only the first part is shown; the text has more.</source>
        <translation>Solo se muestra el principio; en “Texto” hay más.</translation>
    </message>
    <message>
        <source>Leads to {target}</source>
        <translation>Lleva a {target}</translation>
    </message>
    <message>
        <source>Point at a link to see where it leads.</source>
        <translation>Apunte a un enlace para ver adónde lleva.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>&amp;Keep a history on this computer</source>
        <translation>&amp;Guardar un historial en este equipo</translation>
    </message>
    <message>
        <source>Results, your corrections and words of each message stay in a file on this computer, so that you find them again and nothing is judged twice. Nothing is sent anywhere. Without a history, results are gone when you close Dipnet.</source>
        <translation>Los resultados, sus correcciones y palabras de cada mensaje se quedan en un archivo en este equipo, para que usted los encuentre de nuevo y nada se evalúe dos veces. No se envía nada a ninguna parte. Sin historial, los resultados se pierden al cerrar Dipnet.</translation>
    </message>
    <message>
        <source>&amp;Delete all my data…</source>
        <translation>&amp;Eliminar todos mis datos…</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Dipnet speaks the new language when you start it again.</source>
        <translation>Dipnet usará el nuevo idioma cuando lo inicie de nuevo.</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apariencia</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Delete all my data</source>
        <translation>Eliminar todos mis datos</translation>
    </message>
    <message>
        <source>Delete every result, correction, mark and note that Dipnet keeps on this computer? This cannot be undone. Your messages themselves are not touched.</source>
        <translation>¿Eliminar todos los resultados, correcciones, marcas y notas que Dipnet guarda en este equipo? No se puede deshacer. Sus mensajes no se tocan.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Account limited</source>
        <translation>Cuenta restringida</translation>
    </message>
    <message>
        <source>Parcel fee, in Spanish</source>
        <translation>Tasa de paquete (español)</translation>
    </message>
    <message>
        <source>An inheritance</source>
        <translation>Una herencia</translation>
    </message>
    <message>
        <source>Order confirmation</source>
        <translation>Confirmación de pedido</translation>
    </message>
    <message>
        <source>Club letter, in French</source>
        <translation>Carta de club (francés)</translation>
    </message>
    <message>
        <source>Weekend sale</source>
        <translation>Oferta de fin de semana</translation>
    </message>
    <message>
        <source>A broken message</source>
        <translation>Mensaje dañado</translation>
    </message>
    <message>
        <source>Or try a sample</source>
        <translation>O pruebe un ejemplo</translation>
    </message>
    <message>
        <source>What it may answer</source>
        <translation>Qué puede responder</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Try a sample: {title}</source>
        <translation>Probar un ejemplo: {title}</translation>
    </message>
</context>
<context>
    <name>asking</name>
    <message>
        <source>Messages and mailboxes</source>
        <translation>Mensajes y buzones</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Open messages</source>
        <translation>Abrir mensajes</translation>
    </message>
    <message>
        <source>Open a folder of messages</source>
        <translation>Abrir una carpeta de mensajes</translation>
    </message>
    <message>
        <source>Still judging</source>
        <translation>Evaluación en curso</translation>
    </message>
    <message>
        <source>Messages are still being judged. Stop, and open something else? You can go on later from the history.</source>
        <translation>Todavía se están evaluando mensajes. ¿Detener y abrir otra cosa? Puede continuar más tarde desde el historial.</translation>
    </message>
    <message>
        <source>About Dipnet</source>
        <translation>Acerca de Dipnet</translation>
    </message>
    <message>
        <source>Dipnet {version}

A private second opinion on suspicious mail. Nothing leaves this computer.

MIT licence. Built with Qt for Python (LGPL).</source>
        <translation>Dipnet {version}

Una segunda opinión privada sobre correo sospechoso. Nada sale de este equipo.

Licencia MIT. Hecho con Qt for Python (LGPL).</translation>
    </message>
</context>
<context>
    <name>contents</name>
    <message>
        <source>[Only the first {shown} of {all} bytes are shown.]</source>
        <translation>[Solo se muestran los primeros {shown} de {all} bytes.]</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Lleva a</translation>
    </message>
    <message>
        <source>By way of</source>
        <translation>A través de</translation>
    </message>
    <message>
        <source>What is odd</source>
        <translation>Anomalías</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>{declared}, but looks like {detected}</source>
        <translation>{declared}, pero parece {detected}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>Contiene</translation>
    </message>
</context>
<context>
    <name>kinds</name>
    <message>
        <source>Could not be opened</source>
        <translation>No se pudo abrir</translation>
    </message>
</context>
<context>
    <name>passing</name>
    <message>
        <source>Several messages cannot be judged together, because no temporary file can be written. Please make room on the disk.</source>
        <translation>No se pueden evaluar varios mensajes juntos, porque no se puede escribir ningún archivo temporal. Libere espacio en el disco.</translation>
    </message>
</context>
<context>
    <name>remembered</name>
    <message>
        <source>The message itself is not here any more: it was pasted, or its file is gone or has changed. Dipnet keeps results, not messages.</source>
        <translation>El mensaje en sí ya no está aquí: se pegó, o su archivo ya no existe o ha cambiado. Dipnet guarda resultados, no mensajes.</translation>
    </message>
</context>
<context>
    <name>rich</name>
    <message>
        <source>button</source>
        <translation>botón</translation>
    </message>
    <message>
        <source>a page inside the message, not loaded</source>
        <translation>una página dentro del mensaje, no cargada</translation>
    </message>
    <message>
        <source>picture: {text}</source>
        <translation>imagen: {text}</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>imagen</translation>
    </message>
    <message>
        <source>field for a password</source>
        <translation>campo para una contraseña</translation>
    </message>
    <message>
        <source>field to fill in</source>
        <translation>campo para rellenar</translation>
    </message>
</context>
<context>
    <name>rooms</name>
    <message>
        <source>A free mailbox, which anyone can open, claims to be an organisation</source>
        <translation>Un buzón gratuito, que cualquiera puede abrir, dice ser una organización</translation>
    </message>
    <message>
        <source>The sender&apos;s name is that of an office, not of a person or a company</source>
        <translation>El nombre del remitente es el de un departamento, no el de una persona o empresa</translation>
    </message>
    <message>
        <source>The sender&apos;s name shows another mail address than the real one</source>
        <translation>El nombre del remitente muestra una dirección de correo distinta de la real</translation>
    </message>
    <message>
        <source>The sender claims to belong to your own organisation, but writes from outside it</source>
        <translation>El remitente dice ser de la organización de usted, pero escribe desde fuera de ella</translation>
    </message>
    <message>
        <source>The sender&apos;s name shows another domain than the real one</source>
        <translation>El nombre del remitente muestra otro dominio que el verdadero</translation>
    </message>
    <message>
        <source>The subject shows a mail address that is not the sender&apos;s</source>
        <translation>El asunto muestra una dirección de correo que no es la del remitente</translation>
    </message>
    <message>
        <source>A mail address stands where a name would</source>
        <translation>Hay una dirección de correo donde se esperaría un nombre</translation>
    </message>
    <message>
        <source>The message speaks for the mail service of an address it writes to, but comes from elsewhere</source>
        <translation>El mensaje habla en nombre del servicio de correo de una dirección a la que escribe, pero viene de otro sitio</translation>
    </message>
    <message>
        <source>The text names a free mailbox, which anyone can open, to write to</source>
        <translation>El texto indica, para responder, un buzón gratuito que cualquiera puede abrir</translation>
    </message>
    <message>
        <source>The subject addresses you by your mail address</source>
        <translation>El asunto se dirige a usted con su dirección de correo</translation>
    </message>
    <message>
        <source>The text repeats your mail address in place of your name</source>
        <translation>El texto repite su dirección de correo en lugar de su nombre</translation>
    </message>
    <message>
        <source>The message claims to come from your own address</source>
        <translation>El mensaje dice venir de la dirección de usted</translation>
    </message>
    <message>
        <source>Answers would go to somebody else than the sender</source>
        <translation>Las respuestas irían a alguien que no es el remitente</translation>
    </message>
    <message>
        <source>Answers would go to a free mailbox that is not the sender&apos;s address</source>
        <translation>Las respuestas irían a un buzón gratuito que no es la dirección del remitente</translation>
    </message>
    <message>
        <source>The message was sent off by somebody else than the sender named</source>
        <translation>El mensaje lo envió alguien que no es el remitente nombrado</translation>
    </message>
    <message>
        <source>The sender&apos;s address imitates that of a known organisation</source>
        <translation>La dirección del remitente imita la de una organización conocida</translation>
    </message>
    <message>
        <source>The sender&apos;s address has an ending that is often abused</source>
        <translation>La dirección del remitente tiene una terminación de la que se abusa a menudo</translation>
    </message>
    <message>
        <source>The sender&apos;s address belongs to a service where anyone can get one</source>
        <translation>La dirección del remitente es de un servicio donde cualquiera puede conseguir una</translation>
    </message>
    <message>
        <source>The sender&apos;s address is written in an unusual way</source>
        <translation>La dirección del remitente está escrita de forma poco común</translation>
    </message>
    <message>
        <source>The sender&apos;s mailbox name looks made up by a machine</source>
        <translation>El nombre del buzón del remitente parece inventado por una máquina</translation>
    </message>
    <message>
        <source>The message names several senders, which mail programs show differently</source>
        <translation>El mensaje nombra a varios remitentes, que cada programa de correo muestra a su manera</translation>
    </message>
    <message>
        <source>The message was sent by another organisation than the one named</source>
        <translation>El mensaje lo envió una organización distinta de la nombrada</translation>
    </message>
    <message>
        <source>The sender&apos;s name is that of an organisation to which the address does not belong</source>
        <translation>El nombre del remitente es el de una organización a la que no pertenece la dirección</translation>
    </message>
    <message>
        <source>The subject names an organisation to which the sender&apos;s address does not belong</source>
        <translation>El asunto nombra a una organización a la que no pertenece la dirección del remitente</translation>
    </message>
    <message>
        <source>The text names organisations, and the sender&apos;s address belongs to none of them</source>
        <translation>El texto nombra organizaciones, y la dirección del remitente no pertenece a ninguna de ellas</translation>
    </message>
    <message>
        <source>The message names an organisation, but its links lead to strangers</source>
        <translation>El mensaje nombra a una organización, pero sus enlaces llevan a sitios ajenos</translation>
    </message>
    <message>
        <source>The message claims to be from an organisation to which neither the sender nor any link belongs</source>
        <translation>El mensaje dice ser de una organización a la que no pertenecen ni el remitente ni ningún enlace</translation>
    </message>
    <message>
        <source>The message claims to be from an organisation to which the sender does not belong</source>
        <translation>El mensaje dice ser de una organización a la que no pertenece el remitente</translation>
    </message>
    <message>
        <source>A bank, payment, tax, mail or cloud service is named by somebody else</source>
        <translation>Alguien ajeno nombra a un banco o a un servicio de pagos, impuestos, correo o nube</translation>
    </message>
    <message>
        <source>The message names an organisation and asks to log in, but does not lead to its site</source>
        <translation>El mensaje nombra a una organización y pide iniciar sesión, pero no lleva a su sitio</translation>
    </message>
    <message>
        <source>Links lead to sites that are not the sender&apos;s</source>
        <translation>Los enlaces llevan a sitios que no son del remitente</translation>
    </message>
    <message>
        <source>No link leads to the sender&apos;s own site</source>
        <translation>Ningún enlace lleva al sitio del propio remitente</translation>
    </message>
    <message>
        <source>The link that asks to be clicked leads to a stranger&apos;s site</source>
        <translation>El enlace que pide un clic lleva a un sitio ajeno</translation>
    </message>
    <message>
        <source>A link shows one address and leads to another</source>
        <translation>Un enlace muestra una dirección y lleva a otra</translation>
    </message>
    <message>
        <source>A link leads to a bare number instead of a named site</source>
        <translation>Un enlace lleva a un simple número en lugar de a un sitio con nombre</translation>
    </message>
    <message>
        <source>A link&apos;s address is written so that it hides where it leads</source>
        <translation>La dirección de un enlace está escrita de modo que oculta adónde lleva</translation>
    </message>
    <message>
        <source>A link hides where it leads behind a short address</source>
        <translation>Un enlace oculta adónde lleva tras una dirección corta</translation>
    </message>
    <message>
        <source>A link leads to a page that anyone could have put up for free</source>
        <translation>Un enlace lleva a una página que cualquiera podría haber creado gratis</translation>
    </message>
    <message>
        <source>A link leads to a file that anyone could have shared</source>
        <translation>Un enlace lleva a un archivo que cualquiera podría haber compartido</translation>
    </message>
    <message>
        <source>A link leads to a form that anyone could have put up</source>
        <translation>Un enlace lleva a un formulario que cualquiera podría haber creado</translation>
    </message>
    <message>
        <source>A link leads to a machine on a home connection</source>
        <translation>Un enlace lleva a un equipo en una conexión doméstica</translation>
    </message>
    <message>
        <source>A link leads to an address with an ending that is often abused</source>
        <translation>Un enlace lleva a una dirección con una terminación de la que se abusa a menudo</translation>
    </message>
    <message>
        <source>A link abuses another site to pass you on</source>
        <translation>Un enlace se sirve de otro sitio para reenviarle</translation>
    </message>
    <message>
        <source>A link leads to an address that imitates a known organisation&apos;s</source>
        <translation>Un enlace lleva a una dirección que imita la de una organización conocida</translation>
    </message>
    <message>
        <source>A link names an organisation to which its site does not belong</source>
        <translation>Un enlace nombra a una organización a la que no pertenece su sitio</translation>
    </message>
    <message>
        <source>A link to a stranger&apos;s site speaks of log-in, account or security</source>
        <translation>Un enlace a un sitio ajeno habla de inicio de sesión, cuenta o seguridad</translation>
    </message>
    <message>
        <source>A link leads into the inner folders of a site, as when it was broken into</source>
        <translation>Un enlace lleva a las carpetas internas de un sitio, como cuando alguien ha entrado en él</translation>
    </message>
    <message>
        <source>A link leads straight to a program or an archive</source>
        <translation>Un enlace lleva directamente a un programa o a un archivo comprimido</translation>
    </message>
    <message>
        <source>A link to a stranger&apos;s site names a page file</source>
        <translation>Un enlace a un sitio ajeno nombra un archivo de página</translation>
    </message>
    <message>
        <source>A link to a stranger&apos;s site carries a mail address, probably yours</source>
        <translation>Un enlace a un sitio ajeno lleva una dirección de correo, probablemente la suya</translation>
    </message>
    <message>
        <source>Links are not encrypted</source>
        <translation>Los enlaces no están cifrados</translation>
    </message>
    <message>
        <source>A link holds a page or a program itself</source>
        <translation>Un enlace contiene él mismo una página o un programa</translation>
    </message>
    <message>
        <source>The only links open a mail to be written</source>
        <translation>Los únicos enlaces abren un correo nuevo</translation>
    </message>
    <message>
        <source>What you type into the message would be sent to somebody else than the sender</source>
        <translation>Lo que escriba en el mensaje se enviaría a alguien que no es el remitente</translation>
    </message>
    <message>
        <source>A link leads to an address full of digits and hyphens</source>
        <translation>Un enlace lleva a una dirección llena de cifras y guiones</translation>
    </message>
    <message>
        <source>A link leads to an address that looks like random letters</source>
        <translation>Un enlace lleva a una dirección que parece hecha de letras al azar</translation>
    </message>
    <message>
        <source>A link leads to an address with unusually many parts</source>
        <translation>Un enlace lleva a una dirección con más partes de lo habitual</translation>
    </message>
    <message>
        <source>The text brings together topics that fraud needs</source>
        <translation>El texto reúne temas que el fraude necesita</translation>
    </message>
    <message>
        <source>The text speaks of what fraud needs, and its links lead to strangers alone</source>
        <translation>El texto habla de lo que el fraude necesita, y sus enlaces llevan solo a sitios ajenos</translation>
    </message>
    <message>
        <source>The text presses for time</source>
        <translation>El texto mete prisa</translation>
    </message>
    <message>
        <source>The text threatens to close, block or delete something</source>
        <translation>El texto amenaza con cerrar, bloquear o eliminar algo</translation>
    </message>
    <message>
        <source>The text asks to log in, or to confirm an account or a password</source>
        <translation>El texto pide iniciar sesión, o confirmar una cuenta o una contraseña</translation>
    </message>
    <message>
        <source>The text asks for a payment, a transfer or card details</source>
        <translation>El texto pide un pago, una transferencia o datos de tarjeta</translation>
    </message>
    <message>
        <source>The text speaks of a prize, a lottery or a gift you won</source>
        <translation>El texto habla de un premio, una lotería o un regalo ganado</translation>
    </message>
    <message>
        <source>The text offers a share of a large sum of money</source>
        <translation>El texto ofrece una parte de una gran suma de dinero</translation>
    </message>
    <message>
        <source>The text threatens to publish recordings or data</source>
        <translation>El texto amenaza con publicar grabaciones o datos</translation>
    </message>
    <message>
        <source>The text offers easy work from home</source>
        <translation>El texto ofrece trabajo fácil desde casa</translation>
    </message>
    <message>
        <source>The text speaks of crypto-currency or a wallet</source>
        <translation>El texto habla de criptomonedas o de un monedero digital</translation>
    </message>
    <message>
        <source>The text promises returns on an investment</source>
        <translation>El texto promete ganancias de una inversión</translation>
    </message>
    <message>
        <source>The text offers a loan</source>
        <translation>El texto ofrece un préstamo</translation>
    </message>
    <message>
        <source>The text asks for a fee or an address for a parcel</source>
        <translation>El texto pide una tasa o una dirección para un paquete</translation>
    </message>
    <message>
        <source>The text asks you to call a number</source>
        <translation>El texto le pide que llame a un número</translation>
    </message>
    <message>
        <source>The text promises money back</source>
        <translation>El texto promete la devolución de dinero</translation>
    </message>
    <message>
        <source>The text seeks a close acquaintance</source>
        <translation>El texto busca una relación cercana</translation>
    </message>
    <message>
        <source>The text speaks of a log-in protection to be renewed</source>
        <translation>El texto habla de una protección de acceso que hay que renovar</translation>
    </message>
    <message>
        <source>The text speaks of a voice message or a fax for you</source>
        <translation>El texto habla de un mensaje de voz o de un fax para usted</translation>
    </message>
    <message>
        <source>The text speaks of a document shared with you or to be signed</source>
        <translation>El texto habla de un documento compartido con usted o pendiente de firma</translation>
    </message>
    <message>
        <source>The text asks for gift cards</source>
        <translation>El texto pide tarjetas de regalo</translation>
    </message>
    <message>
        <source>The text asks for secrecy, or to answer by another way</source>
        <translation>El texto pide discreción, o responder por otra vía</translation>
    </message>
    <message>
        <source>The text speaks of a full mailbox or of mail held back</source>
        <translation>El texto habla de un buzón lleno o de correo retenido</translation>
    </message>
    <message>
        <source>The text speaks of taxes, fines or a public office</source>
        <translation>El texto habla de impuestos, multas o un organismo público</translation>
    </message>
    <message>
        <source>The text speaks of wages, or of bank details to be changed</source>
        <translation>El texto habla del sueldo, o de cambiar datos bancarios</translation>
    </message>
    <message>
        <source>The text speaks of an infected computer or of support for it</source>
        <translation>El texto habla de un equipo infectado o de asistencia para él</translation>
    </message>
    <message>
        <source>A stranger tells a story and hopes for an answer</source>
        <translation>Un desconocido cuenta una historia y espera una respuesta</translation>
    </message>
    <message>
        <source>The text asks for a catalogue, prices or a first order</source>
        <translation>El texto pide un catálogo, precios o un primer pedido</translation>
    </message>
    <message>
        <source>The text claims to be from a relative with a new number</source>
        <translation>El texto dice ser de un familiar con un número nuevo</translation>
    </message>
    <message>
        <source>The text speaks of a flat, its deposit and its keys</source>
        <translation>El texto habla de una vivienda, su fianza y sus llaves</translation>
    </message>
    <message>
        <source>The text asks for your name, age, telephone or the like</source>
        <translation>El texto pide su nombre, edad, teléfono o datos parecidos</translation>
    </message>
    <message>
        <source>The text asks for a donation</source>
        <translation>El texto pide un donativo</translation>
    </message>
    <message>
        <source>The text tells you to click</source>
        <translation>El texto le dice que haga clic</translation>
    </message>
    <message>
        <source>You are not greeted by name</source>
        <translation>No le saludan por su nombre</translation>
    </message>
    <message>
        <source>Much of the text presses for time</source>
        <translation>Gran parte del texto mete prisa</translation>
    </message>
    <message>
        <source>Much of the text is about logging in or confirming an account</source>
        <translation>Gran parte del texto trata de iniciar sesión o confirmar una cuenta</translation>
    </message>
    <message>
        <source>Much of the text is about paying</source>
        <translation>Gran parte del texto trata de pagar</translation>
    </message>
    <message>
        <source>The subject presses for time</source>
        <translation>El asunto mete prisa</translation>
    </message>
    <message>
        <source>The subject threatens to close, block or delete something</source>
        <translation>El asunto amenaza con cerrar, bloquear o eliminar algo</translation>
    </message>
    <message>
        <source>The subject asks to log in, or to confirm an account or a password</source>
        <translation>El asunto pide iniciar sesión, o confirmar una cuenta o una contraseña</translation>
    </message>
    <message>
        <source>The message presses you to log in, on a site that is not the sender&apos;s</source>
        <translation>El mensaje insiste en que inicie sesión en un sitio que no es del remitente</translation>
    </message>
    <message>
        <source>You are to call a number about a purchase you may not have made</source>
        <translation>Le piden que llame a un número por una compra que quizá no hizo</translation>
    </message>
    <message>
        <source>A free mailbox, which anyone can open, writes about money or passwords</source>
        <translation>Un buzón gratuito, que cualquiera puede abrir, escribe sobre dinero o contraseñas</translation>
    </message>
    <message>
        <source>There is next to no text to read</source>
        <translation>Apenas hay texto que leer</translation>
    </message>
    <message>
        <source>A short text leads on to one site, which is not the sender&apos;s</source>
        <translation>Un texto corto lleva a un solo sitio, que no es del remitente</translation>
    </message>
    <message>
        <source>A picture takes the place of the text</source>
        <translation>Una imagen ocupa el lugar del texto</translation>
    </message>
    <message>
        <source>Pictures come from sites that have nothing to do with the sender</source>
        <translation>Las imágenes vienen de sitios que no tienen nada que ver con el remitente</translation>
    </message>
    <message>
        <source>The message holds text that you do not see</source>
        <translation>El mensaje contiene texto que usted no ve</translation>
    </message>
    <message>
        <source>Invisible characters stand inside words</source>
        <translation>Hay caracteres invisibles dentro de las palabras</translation>
    </message>
    <message>
        <source>Words are spelled with spaces between the letters</source>
        <translation>Hay palabras escritas con espacios entre las letras</translation>
    </message>
    <message>
        <source>Words mix letters of different alphabets that look alike</source>
        <translation>Hay palabras que mezclan letras parecidas de distintos alfabetos</translation>
    </message>
    <message>
        <source>The message itself holds fields to fill in</source>
        <translation>El propio mensaje contiene campos para rellenar</translation>
    </message>
    <message>
        <source>The message itself asks for a password</source>
        <translation>El propio mensaje pide una contraseña</translation>
    </message>
    <message>
        <source>The message holds program code</source>
        <translation>El mensaje contiene código de programa</translation>
    </message>
    <message>
        <source>The message is built so that mail programs may show it differently</source>
        <translation>El mensaje está hecho de modo que los programas de correo pueden mostrarlo de forma distinta</translation>
    </message>
    <message>
        <source>The plain version of the message says other things than the formatted one</source>
        <translation>La versión sin formato del mensaje no dice lo mismo que la versión con formato</translation>
    </message>
    <message>
        <source>Much of the text is in capital letters</source>
        <translation>Gran parte del texto está en mayúsculas</translation>
    </message>
    <message>
        <source>The subject is in capital letters</source>
        <translation>El asunto está en mayúsculas</translation>
    </message>
    <message>
        <source>The text has many exclamation marks</source>
        <translation>El texto tiene muchos signos de exclamación</translation>
    </message>
    <message>
        <source>The subject pretends to be an answer, but nothing is answered</source>
        <translation>El asunto finge ser una respuesta, pero no responde a nada</translation>
    </message>
    <message>
        <source>An attachment is a program, or can start one</source>
        <translation>Un adjunto es un programa, o puede iniciar uno</translation>
    </message>
    <message>
        <source>An attachment hides what it is</source>
        <translation>Un adjunto oculta lo que es</translation>
    </message>
    <message>
        <source>An attachment is a document that holds programs</source>
        <translation>Un adjunto es un documento que contiene programas</translation>
    </message>
    <message>
        <source>An attachment is a web page, which opens outside the mail program</source>
        <translation>Un adjunto es una página web, que se abre fuera del programa de correo</translation>
    </message>
    <message>
        <source>An attachment is an archive</source>
        <translation>Un adjunto es un archivo comprimido</translation>
    </message>
    <message>
        <source>An attachment is locked, so that no scanner can look into it</source>
        <translation>Un adjunto está bloqueado, de modo que ningún antivirus puede mirar dentro</translation>
    </message>
    <message>
        <source>The text is next to empty and points to an attachment</source>
        <translation>El texto está casi vacío y remite a un adjunto</translation>
    </message>
    <message>
        <source>A picture holds a QR code that leads to a site</source>
        <translation>Una imagen contiene un código QR que lleva a un sitio</translation>
    </message>
    <message>
        <source>A QR code leads to a site that is not the sender&apos;s</source>
        <translation>Un código QR lleva a un sitio que no es del remitente</translation>
    </message>
    <message>
        <source>A QR code is the only way on</source>
        <translation>Un código QR es la única forma de continuar</translation>
    </message>
    <message>
        <source>The sender&apos;s name and address belong together</source>
        <translation>El nombre y la dirección del remitente se corresponden</translation>
    </message>
    <message>
        <source>The sender&apos;s address belongs to a known organisation</source>
        <translation>La dirección del remitente pertenece a una organización conocida</translation>
    </message>
    <message>
        <source>The message names the sender&apos;s own site</source>
        <translation>El mensaje nombra el sitio del propio remitente</translation>
    </message>
    <message>
        <source>The organisation named is the one that sent the message</source>
        <translation>La organización nombrada es la que envió el mensaje</translation>
    </message>
    <message>
        <source>The organisation named, the sender and all links belong together</source>
        <translation>La organización nombrada, el remitente y todos los enlaces se corresponden</translation>
    </message>
    <message>
        <source>Links lead to the organisation that the message names</source>
        <translation>Los enlaces llevan a la organización que el mensaje nombra</translation>
    </message>
    <message>
        <source>There is nothing to click</source>
        <translation>No hay nada en que hacer clic</translation>
    </message>
    <message>
        <source>Links lead to the sender&apos;s own site</source>
        <translation>Los enlaces llevan al sitio del propio remitente</translation>
    </message>
    <message>
        <source>The text names the sites that the links lead to</source>
        <translation>El texto nombra los sitios a los que llevan los enlaces</translation>
    </message>
    <message>
        <source>Every link leads to the sender&apos;s own site or a well-known one</source>
        <translation>Todos los enlaces llevan al sitio del propio remitente o a uno muy conocido</translation>
    </message>
    <message>
        <source>Links go through a known mail service</source>
        <translation>Los enlaces pasan por un servicio de envío conocido</translation>
    </message>
    <message>
        <source>A link leads to unsubscribing</source>
        <translation>Un enlace lleva a la baja de la suscripción</translation>
    </message>
    <message>
        <source>The greeting names somebody</source>
        <translation>El saludo nombra a alguien</translation>
    </message>
    <message>
        <source>The text is written like a newsletter</source>
        <translation>El texto está escrito como un boletín</translation>
    </message>
    <message>
        <source>The text tells how to unsubscribe</source>
        <translation>El texto dice cómo darse de baja</translation>
    </message>
    <message>
        <source>The text brings together topics of everyday service mail</source>
        <translation>El texto reúne temas del correo de servicio cotidiano</translation>
    </message>
    <message>
        <source>What the text asks for is asked for on the sender&apos;s own pages</source>
        <translation>Lo que el texto pide se pide en las páginas del propio remitente</translation>
    </message>
    <message>
        <source>The text gives details of an order</source>
        <translation>El texto da detalles de un pedido</translation>
    </message>
    <message>
        <source>The text tells of movements on an account</source>
        <translation>El texto informa de movimientos en una cuenta</translation>
    </message>
    <message>
        <source>The text speaks of an appointment or a booking</source>
        <translation>El texto habla de una cita o una reserva</translation>
    </message>
    <message>
        <source>The text itself warns of fraud</source>
        <translation>El propio texto advierte contra el fraude</translation>
    </message>
    <message>
        <source>The text says that nothing need be done</source>
        <translation>El texto dice que no hay que hacer nada</translation>
    </message>
    <message>
        <source>The text names the company that sent it, as the law asks</source>
        <translation>El texto nombra a la empresa que lo envió, como exige la ley</translation>
    </message>
    <message>
        <source>The text says why you get this message</source>
        <translation>El texto dice por qué recibe usted este mensaje</translation>
    </message>
    <message>
        <source>The text reads like a talk among people who know each other</source>
        <translation>El texto se lee como una conversación entre personas que se conocen</translation>
    </message>
    <message>
        <source>The text speaks of software and its making</source>
        <translation>El texto habla de software y de su desarrollo</translation>
    </message>
    <message>
        <source>Much of the text gives details of an order</source>
        <translation>Gran parte del texto da detalles de un pedido</translation>
    </message>
    <message>
        <source>Much of the text warns of fraud</source>
        <translation>Gran parte del texto advierte contra el fraude</translation>
    </message>
    <message>
        <source>The subject gives details of an order</source>
        <translation>El asunto da detalles de un pedido</translation>
    </message>
    <message>
        <source>The message asks for nothing: no link, no attachment, no money</source>
        <translation>El mensaje no pide nada: ni enlaces, ni adjuntos, ni dinero</translation>
    </message>
    <message>
        <source>The message tells who sent it and how to unsubscribe</source>
        <translation>El mensaje dice quién lo envió y cómo darse de baja</translation>
    </message>
    <message>
        <source>Pictures come from the sender&apos;s own site</source>
        <translation>Las imágenes vienen del sitio del propio remitente</translation>
    </message>
    <message>
        <source>The text quotes an earlier message</source>
        <translation>El texto cita un mensaje anterior</translation>
    </message>
    <message>
        <source>The message answers an earlier one</source>
        <translation>El mensaje responde a uno anterior</translation>
    </message>
    <message>
        <source>An appointment is attached</source>
        <translation>Hay una cita de calendario adjunta</translation>
    </message>
    <message>
        <source>speaking of a password</source>
        <translation>hablar de una contraseña</translation>
    </message>
    <message>
        <source>a mailbox that anyone can open for free</source>
        <translation>un buzón que cualquiera puede abrir gratis</translation>
    </message>
    <message>
        <source>a sender that is a function, not a person,</source>
        <translation>un remitente que es una función y no una persona</translation>
    </message>
    <message>
        <source>naming these organisations</source>
        <translation>nombrar a estas organizaciones</translation>
    </message>
    <message>
        <source>the number of links</source>
        <translation>el número de enlaces</translation>
    </message>
    <message>
        <source>the number of sites linked</source>
        <translation>el número de sitios enlazados</translation>
    </message>
    <message>
        <source>the share of links to one site</source>
        <translation>la proporción de enlaces a un solo sitio</translation>
    </message>
    <message>
        <source>the number of links to one site</source>
        <translation>el número de enlaces a un solo sitio</translation>
    </message>
    <message>
        <source>the length of a linked site&apos;s name</source>
        <translation>la longitud del nombre de un sitio enlazado</translation>
    </message>
    <message>
        <source>the length of a link&apos;s address</source>
        <translation>la longitud de la dirección de un enlace</translation>
    </message>
    <message>
        <source>the share of pictures among the links</source>
        <translation>la proporción de imágenes entre los enlaces</translation>
    </message>
    <message>
        <source>speaking of a parcel</source>
        <translation>hablar de un paquete</translation>
    </message>
    <message>
        <source>speaking of an invoice or an order</source>
        <translation>hablar de una factura o un pedido</translation>
    </message>
    <message>
        <source>speaking of discounts and offers</source>
        <translation>hablar de descuentos y ofertas</translation>
    </message>
    <message>
        <source>selling medicines</source>
        <translation>vender medicamentos</translation>
    </message>
    <message>
        <source>offering adult content</source>
        <translation>ofrecer contenido para adultos</translation>
    </message>
    <message>
        <source>offering services nobody asked for</source>
        <translation>ofrecer servicios que nadie pidió</translation>
    </message>
    <message>
        <source>the share of discounts and offers in the text</source>
        <translation>la proporción de descuentos y ofertas en el texto</translation>
    </message>
    <message>
        <source>a subject about discounts and offers</source>
        <translation>un asunto sobre descuentos y ofertas</translation>
    </message>
    <message>
        <source>the length of the text</source>
        <translation>la longitud del texto</translation>
    </message>
    <message>
        <source>the number of pictures</source>
        <translation>el número de imágenes</translation>
    </message>
    <message>
        <source>the share of pictures beside the text</source>
        <translation>la proporción de imágenes frente al texto</translation>
    </message>
    <message>
        <source>having no plain version</source>
        <translation>no tener versión sin formato</translation>
    </message>
    <message>
        <source>the amount of layout</source>
        <translation>la cantidad de diseño</translation>
    </message>
    <message>
        <source>the remarks hidden in the layout</source>
        <translation>la cantidad de comentarios ocultos en el diseño</translation>
    </message>
    <message>
        <source>naming sums of money</source>
        <translation>nombrar sumas de dinero</translation>
    </message>
    <message>
        <source>naming sums of a million or more</source>
        <translation>mencionar sumas de un millón o más</translation>
    </message>
    <message>
        <source>listing what happened line by line</source>
        <translation>enumerar línea por línea lo que ha pasado</translation>
    </message>
    <message>
        <source>naming percentages</source>
        <translation>nombrar porcentajes</translation>
    </message>
    <message>
        <source>naming telephone numbers</source>
        <translation>nombrar números de teléfono</translation>
    </message>
    <message>
        <source>the codes in the text, such as order or tracking numbers,</source>
        <translation>la presencia de códigos en el texto, como números de pedido o de seguimiento,</translation>
    </message>
    <message>
        <source>a mail server&apos;s report on a delivery</source>
        <translation>el informe de entrega de un servidor de correo</translation>
    </message>
    <message>
        <source>the attachment</source>
        <translation>el adjunto</translation>
    </message>
    <message>
        <source>the attached document</source>
        <translation>el documento adjunto</translation>
    </message>
    <message>
        <source>An attached page asks for a password</source>
        <translation>Una página adjunta pide una contraseña</translation>
    </message>
    <message>
        <source>An attached page builds a hidden file</source>
        <translation>Una página adjunta crea un archivo oculto</translation>
    </message>
    <message>
        <source>A program, script or disk image is attached</source>
        <translation>Hay un programa, un script o una imagen de disco adjuntos</translation>
    </message>
    <message>
        <source>An attachment hides what kind of file it is</source>
        <translation>Un adjunto oculta qué tipo de archivo es</translation>
    </message>
    <message>
        <source>The signs of fraud are too strong to call this message harmless and too weak to call it fraud.</source>
        <translation>Los indicios de fraude son demasiado fuertes para llamar inofensivo a este mensaje y demasiado débiles para llamarlo fraude.</translation>
    </message>
    <message>
        <source>The message has no text, subject, link or attachment that could be judged.</source>
        <translation>El mensaje no tiene texto, asunto, enlace ni adjunto que se pueda evaluar.</translation>
    </message>
    <message>
        <source>Part of this message could not be read. What could be read is enough to call it fraud.</source>
        <translation>No se pudo leer una parte de este mensaje. Lo que se pudo leer basta para llamarlo fraude.</translation>
    </message>
    <message>
        <source>Part of this message could not be read, and what could be read has some signs of fraud.</source>
        <translation>No se pudo leer una parte de este mensaje, y lo que se pudo leer tiene algunos indicios de fraude.</translation>
    </message>
    <message>
        <source>Part of this message could not be read. Nothing was found in the rest, but what was not read may be what matters.</source>
        <translation>No se pudo leer una parte de este mensaje. En el resto no se encontró nada, pero lo que no se leyó puede ser lo que importa.</translation>
    </message>
    <message>
        <source>The rest of the message looks harmless, but it carries a file of a kind that is dangerous. Do not open it unless you expected it.</source>
        <translation>El resto del mensaje parece inofensivo, pero lleva un archivo de un tipo peligroso. No lo abra si no lo esperaba.</translation>
    </message>
    <message>
        <source>The attached or forwarded message looks harmless, but the note that carries it does not.</source>
        <translation>El mensaje adjunto o reenviado parece inofensivo, pero la nota que lo acompaña no.</translation>
    </message>
    <message>
        <source>There is nothing in this message.</source>
        <translation>No hay nada en este mensaje.</translation>
    </message>
    <message>
        <source>This is not a mail message and not text.</source>
        <translation>Esto no es un mensaje de correo ni texto.</translation>
    </message>
    <message>
        <source>The message is larger than Dipnet reads; only its start was read.</source>
        <translation>El mensaje es más grande de lo que Dipnet lee; solo se leyó el principio.</translation>
    </message>
    <message>
        <source>The headers are longer than Dipnet reads; the rest was left out.</source>
        <translation>Los encabezados son más largos de lo que Dipnet lee; se omitió el resto.</translation>
    </message>
    <message>
        <source>One header is longer than Dipnet reads; the rest of it was left out.</source>
        <translation>Un encabezado es más largo de lo que Dipnet lee; se omitió su resto.</translation>
    </message>
    <message>
        <source>There are more headers than Dipnet reads; the rest was left out.</source>
        <translation>Hay más encabezados de los que Dipnet lee; se omitió el resto.</translation>
    </message>
    <message>
        <source>A header has more parameters than Dipnet reads.</source>
        <translation>Un encabezado tiene más parámetros de los que Dipnet lee.</translation>
    </message>
    <message>
        <source>A header names more addresses than Dipnet reads.</source>
        <translation>Un encabezado nombra más direcciones de las que Dipnet lee.</translation>
    </message>
    <message>
        <source>Comments in a header are nested deeper than Dipnet reads.</source>
        <translation>Los comentarios de un encabezado tienen más niveles de los que Dipnet lee.</translation>
    </message>
    <message>
        <source>The message has more parts than Dipnet reads; the rest was left out.</source>
        <translation>El mensaje tiene más partes de las que Dipnet lee; se omitió el resto.</translation>
    </message>
    <message>
        <source>Parts are nested deeper than Dipnet reads; the inner ones were left out.</source>
        <translation>Las partes tienen más niveles de los que Dipnet lee; se omitieron los interiores.</translation>
    </message>
    <message>
        <source>More messages are attached than Dipnet reads; the rest was left out.</source>
        <translation>Hay más mensajes adjuntos de los que Dipnet lee; se omitió el resto.</translation>
    </message>
    <message>
        <source>The text is longer than Dipnet reads; the rest was left out.</source>
        <translation>El texto es más largo de lo que Dipnet lee; se omitió el resto.</translation>
    </message>
    <message>
        <source>The HTML text is longer than Dipnet reads; the rest was left out.</source>
        <translation>El texto HTML es más largo de lo que Dipnet lee; se omitió el resto.</translation>
    </message>
    <message>
        <source>The HTML text has more elements than Dipnet reads.</source>
        <translation>El texto HTML tiene más elementos de los que Dipnet lee.</translation>
    </message>
    <message>
        <source>The style sheets are longer than Dipnet reads.</source>
        <translation>Las hojas de estilo son más largas de lo que Dipnet lee.</translation>
    </message>
    <message>
        <source>There are more links than Dipnet reads; the rest was left out.</source>
        <translation>Hay más enlaces de los que Dipnet lee; se omitió el resto.</translation>
    </message>
    <message>
        <source>A link is longer than Dipnet reads.</source>
        <translation>Un enlace es más largo de lo que Dipnet lee.</translation>
    </message>
    <message>
        <source>There are more attachments than Dipnet looks into.</source>
        <translation>Hay más adjuntos de los que Dipnet examina.</translation>
    </message>
    <message>
        <source>A picture is larger than Dipnet searches for codes.</source>
        <translation>Una imagen es más grande de lo que Dipnet examina en busca de códigos.</translation>
    </message>
    <message>
        <source>An attachment holds more than Dipnet looks through.</source>
        <translation>Un adjunto contiene más de lo que Dipnet examina.</translation>
    </message>
    <message>
        <source>A part can be read in more ways than Dipnet follows.</source>
        <translation>Una parte se puede leer de más maneras de las que Dipnet sigue.</translation>
    </message>
    <message>
        <source>A part is encoded so wrongly that only its start was read.</source>
        <translation>Una parte está tan mal codificada que solo se leyó el principio.</translation>
    </message>
    <message>
        <source>A part is encoded in a way Dipnet does not know.</source>
        <translation>Una parte está codificada de una forma que Dipnet no conoce.</translation>
    </message>
    <message>
        <source>A text is written in a character set Dipnet does not know.</source>
        <translation>Un texto está escrito en un juego de caracteres que Dipnet no conoce.</translation>
    </message>
    <message>
        <source>This is one piece of a message that was sent in several pieces.</source>
        <translation>Esto es un trozo de un mensaje que se envió en varios trozos.</translation>
    </message>
    <message>
        <source>The text is encrypted, so Dipnet cannot read it.</source>
        <translation>El texto está cifrado, así que Dipnet no puede leerlo.</translation>
    </message>
    <message>
        <source>A part could not be read.</source>
        <translation>No se pudo leer una parte.</translation>
    </message>
    <message>
        <source>The message ends in the middle of a part, so the rest of it is missing.</source>
        <translation>El mensaje termina en medio de una parte, así que falta el resto.</translation>
    </message>
    <message>
        <source>Lines end in an unusual way, which mail programs read differently.</source>
        <translation>Las líneas terminan de una forma poco común, que cada programa de correo lee a su manera.</translation>
    </message>
    <message>
        <source>There are zero bytes, which mail programs read differently.</source>
        <translation>Hay bytes nulos, que cada programa de correo lee a su manera.</translation>
    </message>
    <message>
        <source>A line among the headers is not a header.</source>
        <translation>Una línea entre los encabezados no es un encabezado.</translation>
    </message>
    <message>
        <source>The line between headers and text is not empty.</source>
        <translation>La línea entre los encabezados y el texto no está vacía.</translation>
    </message>
    <message>
        <source>There is no empty line between headers and text.</source>
        <translation>No hay una línea vacía entre los encabezados y el texto.</translation>
    </message>
    <message>
        <source>A header that must be unique is there more than once.</source>
        <translation>Un encabezado que debe ser único aparece más de una vez.</translation>
    </message>
    <message>
        <source>A header holds characters that are not encoded.</source>
        <translation>Un encabezado contiene caracteres que no están codificados.</translation>
    </message>
    <message>
        <source>An encoded word in a header is broken.</source>
        <translation>Una palabra codificada de un encabezado está dañada.</translation>
    </message>
    <message>
        <source>An address in a header is written wrongly.</source>
        <translation>Una dirección de un encabezado está mal escrita.</translation>
    </message>
    <message>
        <source>The date cannot be read.</source>
        <translation>No se puede leer la fecha.</translation>
    </message>
    <message>
        <source>The type of a part is written wrongly.</source>
        <translation>El tipo de una parte está mal escrito.</translation>
    </message>
    <message>
        <source>A part names its type more than once.</source>
        <translation>Una parte indica su tipo más de una vez.</translation>
    </message>
    <message>
        <source>A parameter of a part is there more than once.</source>
        <translation>Un parámetro de una parte aparece más de una vez.</translation>
    </message>
    <message>
        <source>A part names its encoding more than once.</source>
        <translation>Una parte indica su codificación más de una vez.</translation>
    </message>
    <message>
        <source>A part names an encoding that does not exist.</source>
        <translation>Una parte indica una codificación que no existe.</translation>
    </message>
    <message>
        <source>A part names its encoding in a broken way.</source>
        <translation>Una parte indica su codificación de forma errónea.</translation>
    </message>
    <message>
        <source>A part with parts inside claims to be encoded.</source>
        <translation>Una parte con otras partes dentro dice estar codificada.</translation>
    </message>
    <message>
        <source>Encoded content (base64) is written wrongly.</source>
        <translation>El contenido codificado (base64) está mal escrito.</translation>
    </message>
    <message>
        <source>Encoded content (quoted-printable) is written wrongly.</source>
        <translation>El contenido codificado (quoted-printable) está mal escrito.</translation>
    </message>
    <message>
        <source>Encoded content (uuencode) is written wrongly.</source>
        <translation>El contenido codificado (uuencode) está mal escrito.</translation>
    </message>
    <message>
        <source>A text names a character set that does not exist.</source>
        <translation>Un texto indica un juego de caracteres que no existe.</translation>
    </message>
    <message>
        <source>A text is not in the character set that it names.</source>
        <translation>Un texto no está en el juego de caracteres que indica.</translation>
    </message>
    <message>
        <source>A part with parts inside does not say how they are separated.</source>
        <translation>Una parte con otras partes dentro no dice cómo están separadas.</translation>
    </message>
    <message>
        <source>The separator of the parts does not occur.</source>
        <translation>El separador de las partes no aparece.</translation>
    </message>
    <message>
        <source>The end of the parts is missing; the message may be cut off.</source>
        <translation>Falta el final de las partes; puede que el mensaje esté cortado.</translation>
    </message>
    <message>
        <source>The separator of the parts can be read in more than one way.</source>
        <translation>El separador de las partes se puede leer de más de una manera.</translation>
    </message>
    <message>
        <source>There are parts behind the end of the parts.</source>
        <translation>Hay partes después del final de las partes.</translation>
    </message>
    <message>
        <source>The two versions of the text say different things.</source>
        <translation>Las dos versiones del texto dicen cosas distintas.</translation>
    </message>
    <message>
        <source>The HTML text ends inside a tag or a comment.</source>
        <translation>El texto HTML termina dentro de una etiqueta o un comentario.</translation>
    </message>
    <message>
        <source>A part only points to content that is kept elsewhere.</source>
        <translation>Una parte solo remite a un contenido que está en otro lugar.</translation>
    </message>
    <message>
        <source>There is a version of the text that only some mail programs show.</source>
        <translation>Hay una versión del texto que solo algunos programas de correo muestran.</translation>
    </message>
    <message>
        <source>the disk is full. Free some space</source>
        <translation>el disco está lleno. Libere espacio</translation>
    </message>
    <message>
        <source>it may not be changed. Check who may write to its folder</source>
        <translation>no se puede modificar. Compruebe quién puede escribir en su carpeta</translation>
    </message>
    <message>
        <source>it cannot be opened. Check that its folder exists and may be used</source>
        <translation>no se puede abrir. Compruebe que su carpeta existe y que se puede usar</translation>
    </message>
    <message>
        <source>another program keeps it locked. Close that program</source>
        <translation>otro programa lo tiene bloqueado. Cierre ese programa</translation>
    </message>
    <message>
        <source>it is damaged. Start Dipnet again: it then begins a new one and keeps the damaged one beside it</source>
        <translation>está dañado. Inicie Dipnet de nuevo: entonces empieza uno nuevo y guarda el dañado al lado</translation>
    </message>
    <message>
        <source>the disk does not answer as it should. Check the disk</source>
        <translation>el disco no responde como debería. Compruebe el disco</translation>
    </message>
    <message>
        <source>of this: {0}. Check its folder</source>
        <translation>el sistema dice: {0}. Compruebe su carpeta</translation>
    </message>
    <message>
        <source>Some of the wording is more usual in fraud</source>
        <translation>Algunas expresiones son más habituales en el fraude</translation>
    </message>
    <message>
        <source>Some of the wording is more usual in honest mail</source>
        <translation>Algunas expresiones son más habituales en el correo honrado</translation>
    </message>
    <message>
        <source>In this message, that speaks against fraud.</source>
        <translation>En este mensaje, eso apunta a que no es fraude.</translation>
    </message>
    <message>
        <source>In this message, that does not reassure: fraud imitates it.</source>
        <translation>En este mensaje, eso no tranquiliza: el fraude lo imita.</translation>
    </message>
    <message>
        <source>In a message like this one, {} speaks for fraud</source>
        <translation>En un mensaje como este, {} apunta a fraude</translation>
    </message>
    <message>
        <source>In a message like this one, {} speaks against fraud</source>
        <translation>En un mensaje como este, {} apunta a que no es fraude</translation>
    </message>
    <message>
        <source>Message {0} in {1} is empty.</source>
        <translation>El mensaje {0} de {1} está vacío.</translation>
    </message>
    <message>
        <source>{0} has changed since it was opened. Open it again.</source>
        <translation>{0} ha cambiado desde que se abrió. Ábralo de nuevo.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}).</source>
        <translation>No se puede leer {0} ({1}).</translation>
    </message>
    <message>
        <source>{0} is not a mail message. Choose .eml, .msg, .mbox, .html or .txt files.</source>
        <translation>{0} no es un mensaje de correo. Elija archivos .eml, .msg, .mbox, .html o .txt.</translation>
    </message>
    <message>
        <source>{0} does not exist. Check the name.</source>
        <translation>{0} no existe. Compruebe el nombre.</translation>
    </message>
    <message>
        <source>{0} may not be read. Ask for permission or copy it.</source>
        <translation>No hay permiso para leer {0}. Pida permiso o cópielo.</translation>
    </message>
    <message>
        <source>{0} is an Outlook data file. Save the messages from Outlook as .msg files first.</source>
        <translation>{0} es un archivo de datos de Outlook. Guarde antes los mensajes desde Outlook como archivos .msg.</translation>
    </message>
    <message>
        <source>Reading this message needed more memory than one message may take.</source>
        <translation>Leer este mensaje requirió más memoria de la que un mensaje puede ocupar.</translation>
    </message>
    <message>
        <source>Reading this message took longer than one message may take.</source>
        <translation>Leer este mensaje llevó más tiempo del que un mensaje puede llevar.</translation>
    </message>
    <message>
        <source>The process that read this message ended unexpectedly.</source>
        <translation>El proceso que leía este mensaje terminó de forma inesperada.</translation>
    </message>
    <message>
        <source>Dipnet made a mistake of its own while reading this message.</source>
        <translation>Dipnet cometió un error propio al leer este mensaje.</translation>
    </message>
    <message>
        <source>{0} is not a file. Leave it out.</source>
        <translation>{0} no es un archivo. Omítalo.</translation>
    </message>
    <message>
        <source>{0} is not a usable name.</source>
        <translation>{0} no es un nombre utilizable.</translation>
    </message>
    <message>
        <source>{0} has no messages in it. Choose another folder.</source>
        <translation>{0} no contiene mensajes. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>{0} is empty. Save the message again.</source>
        <translation>{0} está vacío. Guarde el mensaje de nuevo.</translation>
    </message>
    <message>
        <source>{0} lies in too many folders. Open it by itself.</source>
        <translation>{0} está dentro de demasiadas carpetas. Ábralo por separado.</translation>
    </message>
    <message>
        <source>The processes that read messages could not be kept running. Close other programs or use fewer jobs, and try again.</source>
        <translation>No se pudieron mantener en marcha los procesos que leen mensajes. Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The processes that read messages could not be started: {0}. Check that there is a folder /dev/shm, and that you may write to it.</source>
        <translation>No se pudieron iniciar los procesos que leen los mensajes: {0}. Compruebe que exista una carpeta /dev/shm y que usted pueda escribir en ella.</translation>
    </message>
    <message>
        <source>{0} is a damaged archive. Get it again.</source>
        <translation>{0} es un archivo comprimido dañado. Consígalo de nuevo.</translation>
    </message>
    <message>
        <source>{0} has no messages in it. Choose another archive.</source>
        <translation>{0} no contiene mensajes. Elija otro archivo comprimido.</translation>
    </message>
    <message>
        <source>{0} is protected with a password. Unpack it first.</source>
        <translation>{0} está protegido con una contraseña. Descomprímalo antes.</translation>
    </message>
    <message>
        <source>{0} unpacks to far more than mail does. Unpack it first if you trust it.</source>
        <translation>{0}, al descomprimirse, ocupa mucho más que el correo. Descomprímalo antes si confía en él.</translation>
    </message>
    <message>
        <source>{0} is larger than the archive says. Leave it out.</source>
        <translation>{0} es más grande de lo que dice el archivo comprimido. Omítalo.</translation>
    </message>
    <message>
        <source>{0} has over {1} members. Unpack it to read the rest.</source>
        <translation>{0} contiene más de {1} archivos. Descomprímalo para leer el resto.</translation>
    </message>
    <message>
        <source>{0} is an archive inside an archive. Unpack the outer one first.</source>
        <translation>{0} es un archivo comprimido dentro de otro. Descomprima antes el exterior.</translation>
    </message>
    <message>
        <source>{0} is damaged or packed in an unknown way. Get the archive again.</source>
        <translation>{0} está dañado o comprimido de una forma desconocida. Consiga de nuevo el archivo comprimido.</translation>
    </message>
    <message>
        <source>{0} has too many members. Unpack it first.</source>
        <translation>{0} contiene demasiados archivos. Descomprímalo antes.</translation>
    </message>
    <message>
        <source>The history was closed.</source>
        <translation>El historial se cerró.</translation>
    </message>
    <message>
        <source>The history{0} cannot be used, because {1}.</source>
        <translation>No se puede usar el historial{0}: {1}.</translation>
    </message>
    <message>
        <source>The history was damaged. It was kept as {name}, and a new one was begun.</source>
        <translation>El historial estaba dañado. Se conservó como {name} y se empezó uno nuevo.</translation>
    </message>
    <message>
        <source>The history was made by a newer Dipnet. It was kept as {name}, and a new one was begun.</source>
        <translation>El historial es de un Dipnet más reciente. Se conservó como {name} y se empezó uno nuevo.</translation>
    </message>
    <message>
        <source>The history is damaged. Close every window of Dipnet and start it again.</source>
        <translation>El historial está dañado. Cierre todas las ventanas de Dipnet e inícielo de nuevo.</translation>
    </message>
    <message>
        <source>The history is in use by a newer Dipnet. Close it first.</source>
        <translation>Un Dipnet más reciente está usando el historial. Ciérrelo antes.</translation>
    </message>
    <message>
        <source>The history cannot be used: {0} is not a file.</source>
        <translation>No se puede usar el historial: {0} no es un archivo.</translation>
    </message>
    <message>
        <source>The history cannot be used, because its folder allows no locks.</source>
        <translation>No se puede usar el historial, porque su carpeta no permite bloqueos.</translation>
    </message>
    <message>
        <source>This is being worked on. Stop it first, or wait until it is done.</source>
        <translation>Se está trabajando en esto. Deténgalo antes, o espere a que termine.</translation>
    </message>
    <message>
        <source>This was judged to its end. There is nothing to go on with.</source>
        <translation>Esto se evaluó hasta el final. No hay nada que continuar.</translation>
    </message>
    <message>
        <source>There is no job {0} in the history.</source>
        <translation>No hay ninguna tarea {0} en el historial.</translation>
    </message>
    <message>
        <source>The history is open in another window of Dipnet. Close that one first.</source>
        <translation>El historial está abierto en otra ventana de Dipnet. Cierre antes esa ventana.</translation>
    </message>
    <message>
        <source>The model was not loaded: its file {0} {1}. Dipnet judges no message without it. Please install Dipnet again.</source>
        <translation>No se cargó el modelo: su archivo {0} {1}. Sin él, Dipnet no evalúa ningún mensaje. Instale Dipnet de nuevo.</translation>
    </message>
    <message>
        <source>is not the one this program was released with</source>
        <translation>no es el que se publicó con este programa</translation>
    </message>
    <message>
        <source>was changed or damaged</source>
        <translation>fue modificado o está dañado</translation>
    </message>
    <message>
        <source>cannot be understood</source>
        <translation>no se puede interpretar</translation>
    </message>
    <message>
        <source>describes other features than this program computes</source>
        <translation>describe características distintas de las que calcula este programa</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>is far larger than the released one</source>
        <translation>es mucho más grande que el publicado</translation>
    </message>
    <message>
        <source>could not be read ({0})</source>
        <translation>no se pudo leer ({0})</translation>
    </message>
    <message>
        <source>does not mention {0}</source>
        <translation>no menciona {0}</translation>
    </message>
    <message>
        <source>does not fit this program</source>
        <translation>no encaja con este programa</translation>
    </message>
    <message>
        <source>was made for another number of signals</source>
        <translation>se hizo para otro número de señales</translation>
    </message>
    <message>
        <source>could not be loaded</source>
        <translation>no se pudo cargar</translation>
    </message>
    <message>
        <source>Fraud</source>
        <translation>Fraude</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>No está claro</translation>
    </message>
    <message>
        <source>Not completely read</source>
        <translation>No leído del todo</translation>
    </message>
    <message>
        <source>Advertising</source>
        <translation>Publicidad</translation>
    </message>
    <message>
        <source>Looks legitimate</source>
        <translation>Parece legítimo</translation>
    </message>
    <message>
        <source>No message</source>
        <translation>Sin mensaje</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabla (CSV)</translation>
    </message>
    <message>
        <source>Workbook (Excel)</source>
        <translation>Libro (Excel)</translation>
    </message>
    <message>
        <source>Records (JSON Lines)</source>
        <translation>Registros (JSON Lines)</translation>
    </message>
    <message>
        <source>Indicators (CSV)</source>
        <translation>Indicadores (CSV)</translation>
    </message>
    <message>
        <source>Indicators (STIX 2.1)</source>
        <translation>Indicadores (STIX 2.1)</translation>
    </message>
    <message>
        <source>Report (HTML)</source>
        <translation>Informe (HTML)</translation>
    </message>
    <message>
        <source>All of them were made from one template, with names, amounts and links changed.</source>
        <translation>Todos se hicieron con una misma plantilla, cambiando nombres, importes y enlaces.</translation>
    </message>
    <message>
        <source>Report on a campaign</source>
        <translation>Informe sobre una campaña</translation>
    </message>
    <message>
        <source>Report on messages</source>
        <translation>Informe sobre mensajes</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Examined with Dipnet, on this computer.</source>
        <translation>Examinado con Dipnet, en este equipo.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>What they have in common</source>
        <translation>Qué tienen en común</translation>
    </message>
    <message>
        <source>What to block or to search for</source>
        <translation>Qué bloquear o buscar</translation>
    </message>
    <message>
        <source>The messages</source>
        <translation>Los mensajes</translation>
    </message>
    <message>
        <source>One of them</source>
        <translation>Uno de ellos</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Sender domains</source>
        <translation>Dominios de remitentes</translation>
    </message>
    <message>
        <source>Links lead to</source>
        <translation>Enlaces a</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Asuntos</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>Dirección IP</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Dirección web</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>Dirección de correo</translation>
    </message>
    <message>
        <source>Attachment, SHA-256</source>
        <translation>Adjunto, SHA-256</translation>
    </message>
    <message>
        <source>Message, SHA-256</source>
        <translation>Mensaje, SHA-256</translation>
    </message>
    <message>
        <source>Report on one message</source>
        <translation>Informe sobre un mensaje</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Lleva a</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Addresses are written so that nothing opens them: hxxps, [.] and [@].</source>
        <translation>Las direcciones están escritas de modo que nada las abra: hxxps, [.] y [@].</translation>
    </message>
    <message>
        <source>The message</source>
        <translation>El mensaje</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motivos</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Adjuntos</translation>
    </message>
    <message>
        <source>What could not be read, or is odd</source>
        <translation>Lo que no se pudo leer o es anómalo</translation>
    </message>
    <message>
        <source>Header fields</source>
        <translation>Encabezados</translation>
    </message>
    <message>
        <source>Answers go to</source>
        <translation>Respuestas a</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Efecto</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Who received it was left out, also in links, headers and text.</source>
        <translation>Se omitió quién lo recibió, también en enlaces, encabezados y texto.</translation>
    </message>
    <message>
        <source>Probability of fraud</source>
        <translation>Probabilidad de fraude</translation>
    </message>
    <message>
        <source>of advertising</source>
        <translation>de publicidad</translation>
    </message>
    <message>
        <source>of legitimate mail</source>
        <translation>de correo legítimo</translation>
    </message>
    <message>
        <source>The examiner says</source>
        <translation>Según el analista</translation>
    </message>
    <message>
        <source>The model says</source>
        <translation>Según el modelo</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>y más</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modelo</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>bytes</translation>
    </message>
    <message>
        <source>for fraud</source>
        <translation>a favor de fraude</translation>
    </message>
    <message>
        <source>against fraud</source>
        <translation>en contra de fraude</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>anotado</translation>
    </message>
</context>
<context>
    <name>selftest</name>
    <message>
        <source>All files of model {model} are the released ones.</source>
        <translation>Todos los archivos del modelo {model} son los publicados.</translation>
    </message>
    <message>
        <source>The model judges its {n} test messages as it did when it was released.</source>
        <translation>El modelo evalúa sus {n} mensajes de prueba igual que cuando se publicó.</translation>
    </message>
    <message>
        <source>The model judges some of its {n} test messages in another way than released.</source>
        <translation>El modelo evalúa algunos de sus {n} mensajes de prueba de otro modo que cuando se publicó.</translation>
    </message>
    <message>
        <source>An attempt to open a network connection was refused.</source>
        <translation>Se rechazó un intento de abrir una conexión de red.</translation>
    </message>
    <message>
        <source>An attempt to open a network connection was not refused.</source>
        <translation>No se rechazó un intento de abrir una conexión de red.</translation>
    </message>
    <message>
        <source>No networking part of the window system is loaded.</source>
        <translation>No está cargada ninguna parte de red del sistema de ventanas.</translation>
    </message>
    <message>
        <source>Networking parts are loaded: {names}.</source>
        <translation>Hay partes de red cargadas: {names}.</translation>
    </message>
    <message>
        <source>Network connections open in this program: {n}.</source>
        <translation>Conexiones de red abiertas en este programa: {n}.</translation>
    </message>
</context>
<context>
    <name>triage_keys</name>
    <message>
        <source>Next message</source>
        <translation>Mensaje siguiente</translation>
    </message>
    <message>
        <source>Previous message</source>
        <translation>Mensaje anterior</translation>
    </message>
    <message>
        <source>Mark, or take the mark away</source>
        <translation>Marcar, o quitar la marca</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escribir una nota</translation>
    </message>
    <message>
        <source>Decide: it is fraud</source>
        <translation>Decidir: es fraude</translation>
    </message>
    <message>
        <source>Decide: it is advertising</source>
        <translation>Decidir: es publicidad</translation>
    </message>
    <message>
        <source>Decide: it is legitimate</source>
        <translation>Decidir: es legítimo</translation>
    </message>
    <message>
        <source>Take the decision back</source>
        <translation>Deshacer la decisión</translation>
    </message>
    <message>
        <source>Sort by risk, or as it was</source>
        <translation>Ordenar por riesgo, o como estaba</translation>
    </message>
    <message>
        <source>Show these keys</source>
        <translation>Mostrar estas teclas</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Fraud</source>
        <translation>Fraude</translation>
    </message>
    <message>
        <source>Advertising</source>
        <translation>Publicidad</translation>
    </message>
    <message>
        <source>Looks legitimate</source>
        <translation>Parece legítimo</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>No está claro</translation>
    </message>
    <message>
        <source>Not completely read</source>
        <translation>No leído del todo</translation>
    </message>
    <message>
        <source>You said: this is fraud.</source>
        <translation>Usted dijo: es fraude.</translation>
    </message>
    <message>
        <source>You said: this is advertising.</source>
        <translation>Usted dijo: es publicidad.</translation>
    </message>
    <message>
        <source>You said: this is legitimate.</source>
        <translation>Usted dijo: es legítimo.</translation>
    </message>
    <message>
        <source>Almost certainly fraud</source>
        <translation>Fraude casi seguro</translation>
    </message>
    <message>
        <source>Probably fraud</source>
        <translation>Probablemente fraude</translation>
    </message>
    <message>
        <source>Looks like fraud</source>
        <translation>Parece fraude</translation>
    </message>
    <message>
        <source>Could not be read completely</source>
        <translation>No se pudo leer del todo</translation>
    </message>
    <message>
        <source>It has signs of fraud, below the level at which Dipnet warns so that everyday mail is left alone. Before you use its links or attachments, ask the sender in a way you already know.</source>
        <translation>Tiene indicios de fraude, por debajo del nivel a partir del cual Dipnet avisa, para no molestar con el correo cotidiano. Antes de usar sus enlaces o adjuntos, pregunte al remitente por una vía que ya conozca.</translation>
    </message>
    <message>
        <source>It wants your attention and does not look like a trap. If you never asked for it, delete it; do not unsubscribe from a sender you do not know.</source>
        <translation>Quiere su atención y no parece una trampa. Si usted nunca lo pidió, elimínelo; no se dé de baja con un remitente que no conoce.</translation>
    </message>
    <message>
        <source>It does not look like fraud. If it asks for money, passwords or a change of bank details, still ask the sender first, in a way you already know.</source>
        <translation>No parece fraude. Si pide dinero, contraseñas o un cambio de datos bancarios, pregunte aun así antes al remitente, por una vía que ya conozca.</translation>
    </message>
    <message>
        <source>Do not use its links or attachments until you have asked the sender in a way you already know.</source>
        <translation>No use sus enlaces ni adjuntos hasta que haya preguntado al remitente por una vía que ya conozca.</translation>
    </message>
    <message>
        <source>Do not trust it on the strength of what could be read. Do not use its links or attachments; ask the sender in a way you already know.</source>
        <translation>No se fíe de él solo por lo que se pudo leer. No use sus enlaces ni adjuntos; pregunte al remitente por una vía que ya conozca.</translation>
    </message>
    <message>
        <source>Do not use the links and do not answer. If you have an account there, go to the site yourself, as you always do.</source>
        <translation>No use los enlaces y no responda. Si tiene una cuenta allí, vaya por su cuenta al sitio, como siempre hace.</translation>
    </message>
    <message>
        <source>Do not open the attachments and do not answer. If you are in doubt, ask the sender in a way you already know.</source>
        <translation>No abra los adjuntos y no responda. En caso de duda, pregunte al remitente por una vía que ya conozca.</translation>
    </message>
    <message>
        <source>Do not answer, do not call the numbers in it and do not pay. If you are in doubt, ask the sender in a way you already know.</source>
        <translation>No responda, no llame a los números que contiene y no pague. En caso de duda, pregunte al remitente por una vía que ya conozca.</translation>
    </message>
    <message>
        <source>under 1 %</source>
        <translation>menos del 1 %</translation>
    </message>
    <message>
        <source>over 99 %</source>
        <translation>más del 99 %</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>enough by itself not to call the message harmless</source>
        <translation>basta por sí solo para no llamar inofensivo al mensaje</translation>
    </message>
    <message>
        <source>the result would stand without it</source>
        <translation>el resultado sería el mismo sin esto</translation>
    </message>
    <message>
        <source>raises the probability of fraud by {points}</source>
        <translation>aumenta la probabilidad de fraude en {points}</translation>
    </message>
    <message>
        <source>lowers the probability of fraud by {points}</source>
        <translation>reduce la probabilidad de fraude en {points}</translation>
    </message>
    <message>
        <source>1 point</source>
        <translation>1 punto</translation>
    </message>
    <message>
        <source>{n} points</source>
        <translation>{n} puntos</translation>
    </message>
    <message>
        <source>an IP address written as one number</source>
        <translation>una dirección IP escrita como un solo número</translation>
    </message>
    <message>
        <source>an IP address in octal notation</source>
        <translation>una dirección IP en notación octal</translation>
    </message>
    <message>
        <source>an IP address in hexadecimal notation</source>
        <translation>una dirección IP en notación hexadecimal</translation>
    </message>
    <message>
        <source>an IP address in shortened notation</source>
        <translation>una dirección IP en notación abreviada</translation>
    </message>
    <message>
        <source>a name before an @ hides the true host</source>
        <translation>un nombre delante de una @ oculta el servidor verdadero</translation>
    </message>
    <message>
        <source>letters outside ASCII in the host</source>
        <translation>letras fuera de ASCII en el nombre del servidor</translation>
    </message>
    <message>
        <source>letters of several alphabets mixed in the host</source>
        <translation>letras de varios alfabetos mezcladas en el nombre del servidor</translation>
    </message>
    <message>
        <source>parts of the host hidden in percent codes</source>
        <translation>partes del nombre del servidor ocultas en códigos de porcentaje</translation>
    </message>
    <message>
        <source>backslashes in place of slashes</source>
        <translation>barras invertidas en lugar de barras</translation>
    </message>
    <message>
        <source>control characters in the address</source>
        <translation>caracteres de control en la dirección</translation>
    </message>
    <message>
        <source>an unusual port</source>
        <translation>un puerto poco común</translation>
    </message>
    <message>
        <source>an unusual number of slashes</source>
        <translation>un número de barras poco común</translation>
    </message>
    <message>
        <source>look-alike characters that browsers turn into others</source>
        <translation>caracteres parecidos que los navegadores convierten en otros</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programa</translation>
    </message>
    <message>
        <source>a script that runs when opened</source>
        <translation>un script que se ejecuta al abrirlo</translation>
    </message>
    <message>
        <source>a shortcut that can start programs</source>
        <translation>un acceso directo que puede iniciar programas</translation>
    </message>
    <message>
        <source>a disk image, which gets past download warnings</source>
        <translation>una imagen de disco, que elude los avisos de descarga</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>un archivo comprimido</translation>
    </message>
    <message>
        <source>encrypted, so that scanners cannot look inside</source>
        <translation>cifrado, de modo que los antivirus no pueden mirar dentro</translation>
    </message>
    <message>
        <source>can contain macros</source>
        <translation>puede contener macros</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>una página web</translation>
    </message>
    <message>
        <source>holds a form to fill in</source>
        <translation>contiene un formulario para rellenar</translation>
    </message>
    <message>
        <source>asks for a password</source>
        <translation>pide una contraseña</translation>
    </message>
    <message>
        <source>builds another file when opened</source>
        <translation>crea otro archivo al abrirlo</translation>
    </message>
    <message>
        <source>holds an embedded object</source>
        <translation>contiene un objeto incrustado</translation>
    </message>
    <message>
        <source>shows a QR code</source>
        <translation>muestra un código QR</translation>
    </message>
    <message>
        <source>two file endings, the last one hidden by some systems</source>
        <translation>dos extensiones de archivo, la última oculta en algunos sistemas</translation>
    </message>
    <message>
        <source>its name is turned around by a direction character</source>
        <translation>un carácter de dirección invierte su nombre</translation>
    </message>
    <message>
        <source>not what its name or type says</source>
        <translation>no es lo que dice su nombre o tipo</translation>
    </message>
    <message>
        <source>its password is in the message</source>
        <translation>su contraseña está en el mensaje</translation>
    </message>
    <message>
        <source>Legitimate</source>
        <translation>Legítimo</translation>
    </message>
    <message>
        <source>(a picture)</source>
        <translation>(una imagen)</translation>
    </message>
    <message>
        <source>(a form)</source>
        <translation>(un formulario)</translation>
    </message>
    <message>
        <source>(opens by itself)</source>
        <translation>(se abre solo)</translation>
    </message>
    <message>
        <source>(a page inside the message)</source>
        <translation>(una página dentro del mensaje)</translation>
    </message>
    <message>
        <source>(opened by a script)</source>
        <translation>(lo abre un script)</translation>
    </message>
    <message>
        <source>(a QR code)</source>
        <translation>(un código QR)</translation>
    </message>
    <message>
        <source>(inside an attachment)</source>
        <translation>(dentro de un adjunto)</translation>
    </message>
    <message>
        <source>(nothing to see)</source>
        <translation>(nada visible)</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} h</translation>
    </message>
</context>
</TS>
