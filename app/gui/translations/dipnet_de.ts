<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutModel</name>
    <message>
        <source>About the model</source>
        <translation>Über das Modell</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Steckbrief des Modells</translation>
    </message>
    <message>
        <source>Model {model}, version {version}. Dipnet {program}.
All its files were checked when it was loaded: they are the released ones.</source>
        <translation>Modell {model}, Version {version}. Dipnet {program}.
Alle seine Dateien wurden beim Laden geprüft: Es sind die veröffentlichten.</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>probability of fraud</source>
        <translation>Wahrscheinlichkeit für Betrug</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take the correction back</source>
        <translation>Die Korrektur zurücknehmen</translation>
    </message>
</context>
<context>
    <name>BatchRun</name>
    <message numerus="yes">
        <source>{name} and %Ln more</source>
        <translation>
            <numerusform>{name} und %Ln weitere</numerusform>
            <numerusform>{name} und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>The rest could not be judged</source>
        <translation>Der Rest konnte nicht beurteilt werden</translation>
    </message>
</context>
<context>
    <name>Browser</name>
    <message>
        <source>Looking for messages…</source>
        <translation>Nachrichten werden gesucht …</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampagnen</translation>
    </message>
    <message>
        <source>Messages made from one template</source>
        <translation>Nachrichten aus einer Vorlage</translation>
    </message>
    <message>
        <source>No message passes the filters.</source>
        <translation>Keine Nachricht passt zu den Filtern.</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>Es ist nichts darin.</translation>
    </message>
</context>
<context>
    <name>CampaignsModel</name>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Subject of the first</source>
        <translation>Betreff der ersten</translation>
    </message>
    <message>
        <source>Links lead to</source>
        <translation>Links führen zu</translation>
    </message>
    <message>
        <source>Sender&apos;s domain</source>
        <translation>Domain des Absenders</translation>
    </message>
    <message>
        <source>Fraud, mean</source>
        <translation>Betrug, im Mittel</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>Ihre Entscheidung</translation>
    </message>
</context>
<context>
    <name>CampaignsView</name>
    <message>
        <source>Show these messages</source>
        <translation>Diese Nachrichten zeigen</translation>
    </message>
    <message>
        <source>Fraud</source>
        <translation>Betrug</translation>
    </message>
    <message>
        <source>Advertising</source>
        <translation>Werbung</translation>
    </message>
    <message>
        <source>Legitimate</source>
        <translation>Seriös</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>No two of these messages are made from one template.</source>
        <translation>Keine zwei dieser Nachrichten sind aus einer Vorlage gemacht.</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampagnen</translation>
    </message>
    <message numerus="yes">
        <source>Decide for all %Ln:</source>
        <translation>
            <numerusform>Für %Ln entscheiden:</numerusform>
            <numerusform>Für alle %Ln entscheiden:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{decision}, for all %Ln</source>
        <translation>
            <numerusform>{decision}, für %Ln</numerusform>
            <numerusform>{decision}, für alle %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chosen</name>
    <message>
        <source>No message matches.</source>
        <translation>Keine Nachricht passt.</translation>
    </message>
</context>
<context>
    <name>CorrectionButton</name>
    <message>
        <source>This is wrong</source>
        <translation>Das stimmt nicht</translation>
    </message>
    <message>
        <source>It is &amp;fraud</source>
        <translation>Es ist &amp;Betrug</translation>
    </message>
    <message>
        <source>It is &amp;advertising</source>
        <translation>Es ist &amp;Werbung</translation>
    </message>
    <message>
        <source>It is &amp;legitimate</source>
        <translation>Es ist &amp;seriös</translation>
    </message>
    <message>
        <source>&amp;Take the correction back</source>
        <translation>Korrektur &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>Say what the message really is. It is kept on this computer and never sent.</source>
        <translation>Sagen Sie, was die Nachricht wirklich ist. Das bleibt auf diesem Rechner und wird nie gesendet.</translation>
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
        <translation>Text der Nachricht</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Bericht speichern …</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Führt zu</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>What is odd</source>
        <translation>Was auffällt</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anhänge</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Kopfzeilen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>What was odd when reading</source>
        <translation>Was beim Lesen auffiel</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>No single sign stands out, neither for nor against.</source>
        <translation>Kein einzelnes Zeichen sticht hervor, weder dafür noch dagegen.</translation>
    </message>
    <message>
        <source>A second opinion, not proof.</source>
        <translation>Eine zweite Meinung, kein Beweis.</translation>
    </message>
    <message>
        <source>How sure is it?</source>
        <translation>Wie sicher ist das?</translation>
    </message>
    <message>
        <source>Formatted</source>
        <translation>Formatiert</translation>
    </message>
    <message>
        <source>Links ({n})</source>
        <translation>Links ({n})</translation>
    </message>
    <message>
        <source>Attachments ({n})</source>
        <translation>Anhänge ({n})</translation>
    </message>
    <message>
        <source>Oddities ({n})</source>
        <translation>Auffälliges ({n})</translation>
    </message>
    <message>
        <source>Only the first {shown} of {all} characters are shown. All of them were judged.</source>
        <translation>Nur die ersten {shown} von {all} Zeichen werden gezeigt. Beurteilt wurden alle.</translation>
    </message>
    <message>
        <source>There is no text in this message.</source>
        <translation>In dieser Nachricht steht kein Text.</translation>
    </message>
</context>
<context>
    <name>DomainField</name>
    <message>
        <source>Any</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>Drop a suspicious message here</source>
        <translation>Verdächtige Nachricht hier ablegen</translation>
    </message>
    <message>
        <source>Dipnet tells you whether it looks legitimate, is advertising or is fraud, and why. Nothing leaves this computer.</source>
        <translation>Dipnet sagt Ihnen, ob sie seriös aussieht, Werbung ist oder Betrug, und warum. Nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>A saved message, a mailbox, a folder or a zip of them, or just the text. A message saved as a file says most: its headers tell where it came from.</source>
        <translation>Eine gespeicherte Nachricht, ein Postfach, ein Ordner oder ein Zip davon, oder nur der Text. Am meisten sagt eine als Datei gespeicherte Nachricht: Ihre Kopfzeilen verraten, woher sie kam.</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>&amp;Ordner öffnen …</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>&amp;Make addresses unusable (hxxps://shop[.]example)</source>
        <translation>Adressen &amp;unbrauchbar machen (hxxps://shop[.]example)</translation>
    </message>
    <message>
        <source>Leave out who &amp;received the messages</source>
        <translation>&amp;Empfänger der Nachrichten weglassen</translation>
    </message>
    <message>
        <source>Indicators also from messages that are &amp;doubtful</source>
        <translation>Indikatoren auch aus &amp;zweifelhaften Nachrichten</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Speichern unter …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Workbook (Excel)</source>
        <translation>Arbeitsmappe (Excel)</translation>
    </message>
    <message>
        <source>Records (JSON Lines)</source>
        <translation>Datensätze (JSON Lines)</translation>
    </message>
    <message>
        <source>Indicators (CSV)</source>
        <translation>Indikatoren (CSV)</translation>
    </message>
    <message>
        <source>Indicators (STIX 2.1)</source>
        <translation>Indikatoren (STIX 2.1)</translation>
    </message>
    <message>
        <source>Report (HTML)</source>
        <translation>Bericht (HTML)</translation>
    </message>
    <message>
        <source>Report (PDF)</source>
        <translation>Bericht (PDF)</translation>
    </message>
    <message numerus="yes">
        <source>All that are &amp;shown: %Ln</source>
        <translation>
            <numerusform>Die ge&amp;zeigte: %Ln</numerusform>
            <numerusform>Alle ge&amp;zeigten: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Selected: %Ln</source>
        <translation>
            <numerusform>&amp;Ausgewählt: %Ln</numerusform>
            <numerusform>&amp;Ausgewählt: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>All &amp;marked ones of this job</source>
        <translation>Alle &amp;markierten dieses Auftrags</translation>
    </message>
    <message numerus="yes">
        <source>The chosen &amp;campaign: %Ln</source>
        <translation>
            <numerusform>Die gewählte &amp;Kampagne: %Ln</numerusform>
            <numerusform>Die gewählte &amp;Kampagne: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Form</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Save the export</source>
        <translation>Export speichern</translation>
    </message>
</context>
<context>
    <name>ExportRun</name>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Abgebrochen. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>{name} could not be written ({why}). Choose another place.</source>
        <translation>{name} konnte nicht geschrieben werden ({why}). Wählen Sie einen anderen Ort.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln written to {name}.</source>
        <translation>
            <numerusform>%Ln in {name} geschrieben.</numerusform>
            <numerusform>%Ln in {name} geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is written.</source>
        <translation>{name} ist geschrieben.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Clear all filters</source>
        <translation>Alle Filter aufheben</translation>
    </message>
    <message>
        <source>Show only: {name}</source>
        <translation>Nur zeigen: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {total} shown:</source>
        <translation>
            <numerusform>%Ln von {total} gezeigt:</numerusform>
            <numerusform>%Ln von {total} gezeigt:</numerusform>
        </translation>
    </message>
    <message>
        <source>Find words</source>
        <translation>Wörter suchen</translation>
    </message>
    <message>
        <source>Find words in sender, subject or text</source>
        <translation>Wörter in Absender, Betreff oder Text suchen</translation>
    </message>
    <message>
        <source>Finds messages with all of these words in sender, subject or text.</source>
        <translation>Findet Nachrichten mit all diesen Wörtern in Absender, Betreff oder Text.</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Mehr Filter</translation>
    </message>
    <message>
        <source>Take away the filter {name}</source>
        <translation>Filter {name} aufheben</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>Fraud: {low} to {high} %</source>
        <translation>Betrug: {low} bis {high} %</translation>
    </message>
    <message>
        <source>Campaign: {name}</source>
        <translation>Kampagne: {name}</translation>
    </message>
    <message>
        <source>Words: {value}</source>
        <translation>Wörter: {value}</translation>
    </message>
    <message>
        <source>Sender: {value}</source>
        <translation>Absender: {value}</translation>
    </message>
    <message>
        <source>Link: {value}</source>
        <translation>Link: {value}</translation>
    </message>
    <message>
        <source>Language: {value}</source>
        <translation>Sprache: {value}</translation>
    </message>
    <message>
        <source>From {value}</source>
        <translation>Ab {value}</translation>
    </message>
    <message>
        <source>Until {value}</source>
        <translation>Bis {value}</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Markiert</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>Nicht markiert</translation>
    </message>
    <message>
        <source>With your decision</source>
        <translation>Mit Ihrer Entscheidung</translation>
    </message>
    <message>
        <source>Without your decision</source>
        <translation>Ohne Ihre Entscheidung</translation>
    </message>
    <message>
        <source>Judged otherwise by an older model</source>
        <translation>Von einem älteren Modell anders beurteilt</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Only marked</source>
        <translation>Nur markierte</translation>
    </message>
    <message>
        <source>Only without your decision</source>
        <translation>Nur ohne Ihre Entscheidung</translation>
    </message>
    <message>
        <source>Only those that an older model judged otherwise</source>
        <translation>Nur von einem älteren Modell anders beurteilte</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>&amp;Sender&apos;s domain</source>
        <translation>Domain des &amp;Absenders</translation>
    </message>
    <message>
        <source>&amp;Links lead to</source>
        <translation>&amp;Links führen zu</translation>
    </message>
    <message>
        <source>Langua&amp;ge</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Judge again</source>
        <translation>Neu beur&amp;teilen</translation>
    </message>
    <message>
        <source>Show what c&amp;hanged</source>
        <translation>&amp;Geändertes zeigen</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen …</translation>
    </message>
    <message>
        <source>Delete &amp;all my data…</source>
        <translation>&amp;Alle meine Daten löschen …</translation>
    </message>
    <message>
        <source>Messages opened one by one</source>
        <translation>Einzeln geöffnete Nachrichten</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Mailboxes, folders and files</source>
        <translation>Postfächer, Ordner und Dateien</translation>
    </message>
    <message>
        <source>Opened one by one</source>
        <translation>Einzeln geöffnet</translation>
    </message>
    <message>
        <source>All of this is kept on this computer only: results, what you said about them, and words of each message by which it is found again.</source>
        <translation>All das liegt nur auf diesem Rechner: Ergebnisse, was Sie dazu sagten, und Wörter jeder Nachricht, an denen sie wiederzufinden ist.</translation>
    </message>
    <message numerus="yes">
        <source>Opened one by one (%Ln)</source>
        <translation>
            <numerusform>Einzeln geöffnet (%Ln)</numerusform>
            <numerusform>Einzeln geöffnet (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was judged yet.</source>
        <translation>Noch wurde nichts beurteilt.</translation>
    </message>
    <message>
        <source>No history is kept. You can change that in the settings.</source>
        <translation>Es wird kein Verlauf aufbewahrt. In den Einstellungen lässt sich das ändern.</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” was interrupted. %Ln judged so far; the rest was not.</source>
        <translation>
            <numerusform>„{name}“ wurde unterbrochen. %Ln bisher beurteilt, der Rest nicht.</numerusform>
            <numerusform>„{name}“ wurde unterbrochen. %Ln bisher beurteilt, der Rest nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue it</source>
        <translation>Fortsetzen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln verdicts here come from an older model.</source>
        <translation>
            <numerusform>%Ln Urteil hier stammt von einem älteren Modell.</numerusform>
            <numerusform>%Ln Urteile hier stammen von einem älteren Modell.</numerusform>
        </translation>
    </message>
    <message>
        <source>Judge them again</source>
        <translation>Neu beurteilen</translation>
    </message>
    <message>
        <source>Delete the results of “{name}” from the history? Your messages themselves are not touched.</source>
        <translation>Die Ergebnisse von „{name}“ aus dem Verlauf löschen? Ihre Nachrichten selbst bleiben unberührt.</translation>
    </message>
    <message>
        <source>Delete from the history</source>
        <translation>Aus dem Verlauf löschen</translation>
    </message>
    <message>
        <source>Delete every result, correction, mark and note that Dipnet keeps on this computer? This cannot be undone. Your messages themselves are not touched.</source>
        <translation>Jedes Ergebnis, jede Korrektur, Markierung und Notiz löschen, die Dipnet auf diesem Rechner aufbewahrt? Das lässt sich nicht rückgängig machen. Ihre Nachrichten selbst bleiben unberührt.</translation>
    </message>
    <message>
        <source>Delete all my data</source>
        <translation>Alle meine Daten löschen</translation>
    </message>
</context>
<context>
    <name>JobsModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Judged by the model {model}</source>
        <translation>Beurteilt vom Modell {model}</translation>
    </message>
    <message>
        <source>Judged otherwise by an older model</source>
        <translation>Von einem älteren Modell anders beurteilt</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Cancelled, only a part</source>
        <translation>Abgebrochen, nur ein Teil</translation>
    </message>
    <message>
        <source>Interrupted, only a part</source>
        <translation>Unterbrochen, nur ein Teil</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
</context>
<context>
    <name>JobsTable</name>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
</context>
<context>
    <name>Judge</name>
    <message>
        <source>The model could not be loaded</source>
        <translation>Das Modell konnte nicht geladen werden</translation>
    </message>
    <message>
        <source>The self-test could not be finished</source>
        <translation>Der Selbsttest konnte nicht beendet werden</translation>
    </message>
    <message>
        <source>This message could not be shown</source>
        <translation>Diese Nachricht konnte nicht gezeigt werden</translation>
    </message>
    <message>
        <source>There is no message there.</source>
        <translation>Dort ist keine Nachricht.</translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <source>The history could not be used ({name}).</source>
        <translation>Der Verlauf konnte nicht benutzt werden ({name}).</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys in the table</source>
        <translation>Tasten in der Tabelle</translation>
    </message>
    <message>
        <source>From everywhere: next, previous message</source>
        <translation>Von überall: nächste, vorige Nachricht</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Select several, and decide for all of them</source>
        <translation>Mehrere auswählen und für alle entscheiden</translation>
    </message>
    <message>
        <source>Filter by a bar: choose it; choose none</source>
        <translation>Nach einem Balken filtern: wählen; keinen wählen</translation>
    </message>
    <message>
        <source>Space, Esc</source>
        <translation>Leertaste, Esc</translation>
    </message>
    <message>
        <source>Show the messages of a campaign</source>
        <translation>Die Nachrichten einer Kampagne zeigen</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>speaks for fraud</source>
        <translation>spricht für Betrug</translation>
    </message>
    <message>
        <source>speaks against fraud</source>
        <translation>spricht gegen Betrug</translation>
    </message>
    <message>
        <source>the chosen reason</source>
        <translation>der gewählte Grund</translation>
    </message>
</context>
<context>
    <name>Letterhead</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Gesendet von</translation>
    </message>
    <message>
        <source>Replies go to</source>
        <translation>Antworten gehen an</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Gemeldet von</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(kein Betreff)</translation>
    </message>
    <message>
        <source>unknown: there are no headers to read it from</source>
        <translation>unbekannt: Es gibt keine Kopfzeilen, in denen es stünde</translation>
    </message>
    <message>
        <source>nobody: the message names no sender</source>
        <translation>niemand: Die Nachricht nennt keinen Absender</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>There is no text and no file to paste. Copy the message, or better its source, and paste it here.</source>
        <translation>Es gibt weder Text noch Datei zum Einfügen. Kopieren Sie die Nachricht, oder besser ihren Quelltext, und fügen Sie sie hier ein.</translation>
    </message>
    <message>
        <source>Pasted message</source>
        <translation>Eingefügte Nachricht</translation>
    </message>
    <message>
        <source>Works offline: how to check</source>
        <translation>Arbeitet offline: so prüfen Sie es</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>Das Modell wird geladen …</translation>
    </message>
    <message>
        <source>Model {model}: files checked</source>
        <translation>Modell {model}: Dateien geprüft</translation>
    </message>
    <message>
        <source>History — Dipnet</source>
        <translation>Verlauf — Dipnet</translation>
    </message>
    <message>
        <source>Everything that was kept has been deleted.</source>
        <translation>Alles, was aufbewahrt war, ist gelöscht.</translation>
    </message>
</context>
<context>
    <name>ManyPage</name>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Keys (?)</source>
        <translation>Tasten (?)</translation>
    </message>
    <message>
        <source>Message &amp;below the table</source>
        <translation>Nachricht &amp;unter der Tabelle</translation>
    </message>
    <message>
        <source>Message be&amp;side the table</source>
        <translation>Nachricht &amp;neben der Tabelle</translation>
    </message>
    <message>
        <source>&amp;Numbers beside the table</source>
        <translation>&amp;Zahlen neben der Tabelle</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>Several messages cannot be judged while no history can be opened.</source>
        <translation>Mehrere Nachrichten können nicht beurteilt werden, solange sich kein Verlauf öffnen lässt.</translation>
    </message>
    <message>
        <source>Choose a message to see why it was judged as it was.</source>
        <translation>Wählen Sie eine Nachricht, um zu sehen, warum sie so beurteilt wurde.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln judged otherwise than by an older model.</source>
        <translation>
            <numerusform>%Ln anders beurteilt als von einem älteren Modell.</numerusform>
            <numerusform>%Ln anders beurteilt als von einem älteren Modell.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>The files were changed since this job was interrupted, so it began anew. What is unchanged is not judged twice.</source>
        <translation>Die Dateien wurden seit der Unterbrechung verändert, deshalb wurde neu begonnen. Unverändertes wird nicht zweimal beurteilt.</translation>
    </message>
</context>
<context>
    <name>Meanings</name>
    <message>
        <source>It tries to deceive you. Do nothing it asks for.</source>
        <translation>Sie will Sie täuschen. Tun Sie nichts von dem, was sie verlangt.</translation>
    </message>
    <message>
        <source>It has signs of both. Ask the sender first.</source>
        <translation>Es gibt Zeichen für beides. Fragen Sie erst den Absender.</translation>
    </message>
    <message>
        <source>It wants your attention, and sets no trap.</source>
        <translation>Sie will Aufmerksamkeit und stellt keine Falle.</translation>
    </message>
    <message>
        <source>No signs of fraud. Stay careful with money.</source>
        <translation>Keine Zeichen von Betrug. Bei Geld bleiben Sie vorsichtig.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>&amp;Ordner öffnen …</translation>
    </message>
    <message>
        <source>&amp;Paste message</source>
        <translation>Nachricht &amp;einfügen</translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation>Be&amp;richt speichern …</translation>
    </message>
    <message>
        <source>&amp;Start page</source>
        <translation>&amp;Startseite</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>Eins&amp;tellungen …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>It is &amp;fraud</source>
        <translation>Es ist &amp;Betrug</translation>
    </message>
    <message>
        <source>It is &amp;advertising</source>
        <translation>Es ist &amp;Werbung</translation>
    </message>
    <message>
        <source>It is &amp;legitimate</source>
        <translation>Es ist &amp;seriös</translation>
    </message>
    <message>
        <source>&amp;Take the correction back</source>
        <translation>Korrektur &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Nachricht</translation>
    </message>
    <message>
        <source>&amp;Next message</source>
        <translation>&amp;Nächste Nachricht</translation>
    </message>
    <message>
        <source>&amp;Previous message</source>
        <translation>&amp;Vorige Nachricht</translation>
    </message>
    <message>
        <source>&amp;Find in the table</source>
        <translation>In der Tabelle &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;Cancel judging</source>
        <translation>Beurteilen &amp;abbrechen</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabelle</translation>
    </message>
    <message>
        <source>About the &amp;model…</source>
        <translation>Über das &amp;Modell …</translation>
    </message>
    <message>
        <source>Works &amp;offline…</source>
        <translation>Arbeitet &amp;offline …</translation>
    </message>
    <message>
        <source>&amp;About Dipnet…</source>
        <translation>&amp;Über Dipnet …</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
</context>
<context>
    <name>MessagesTable</name>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>It is kept on this computer only.</source>
        <translation>Sie bleibt nur auf diesem Rechner.</translation>
    </message>
</context>
<context>
    <name>OfflineDialog</name>
    <message>
        <source>Works offline</source>
        <translation>Arbeitet offline</translation>
    </message>
    <message>
        <source>Dipnet opens no connection. Messages, verdicts and the model stay on this computer; pictures and links in messages are never loaded. Whatever in the program tries to reach the network is refused.</source>
        <translation>Dipnet öffnet keine Verbindung. Nachrichten, Urteile und das Modell bleiben auf diesem Rechner; Bilder und Links in Nachrichten werden nie geladen. Was immer im Programm das Netz erreichen will, wird abgewiesen.</translation>
    </message>
    <message>
        <source>&amp;Run the self-test</source>
        <translation>&amp;Selbsttest starten</translation>
    </message>
    <message>
        <source>The self-test tries to reach the network, and checks model and program.</source>
        <translation>Der Selbsttest versucht, das Netz zu erreichen, und prüft Modell und Programm.</translation>
    </message>
    <message>
        <source>Findings of the self-test</source>
        <translation>Ergebnisse des Selbsttests</translation>
    </message>
    <message>
        <source>Everything is as it should be.</source>
        <translation>Alles ist, wie es sein soll.</translation>
    </message>
    <message>
        <source>Something is not as it should be. Please install Dipnet again.</source>
        <translation>Etwas ist nicht, wie es sein soll. Bitte installieren Sie Dipnet neu.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Wird geprüft …</translation>
    </message>
</context>
<context>
    <name>OneMessage</name>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Verdicts</source>
        <translation>Urteile</translation>
    </message>
    <message>
        <source>Probability of fraud</source>
        <translation>Wahrscheinlichkeit für Betrug</translation>
    </message>
    <message>
        <source>The height follows the square root, so that few show beside many.</source>
        <translation>Die Höhe folgt der Quadratwurzel, damit wenige neben vielen zu sehen sind.</translation>
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
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Looking for messages…</source>
        <translation>Nachrichten werden gesucht …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln judged</source>
        <translation>
            <numerusform>%Ln beurteilt</numerusform>
            <numerusform>%Ln beurteilt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln known before</source>
        <translation>
            <numerusform>%Ln schon bekannt</numerusform>
            <numerusform>%Ln schon bekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln per second</source>
        <translation>
            <numerusform>%Ln pro Sekunde</numerusform>
            <numerusform>%Ln pro Sekunde</numerusform>
        </translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>noch etwa {time}</translation>
    </message>
    <message numerus="yes">
        <source>{why} Only a part is shown: %Ln judged.</source>
        <translation>
            <numerusform>{why} Nur ein Teil wird gezeigt: %Ln beurteilt.</numerusform>
            <numerusform>{why} Nur ein Teil wird gezeigt: %Ln beurteilt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled: only a part is shown. %Ln judged, the rest was not.</source>
        <translation>
            <numerusform>Abgebrochen: Nur ein Teil wird gezeigt. %Ln beurteilt, der Rest nicht.</numerusform>
            <numerusform>Abgebrochen: Nur ein Teil wird gezeigt. %Ln beurteilt, der Rest nicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Interrupted: only a part is shown. %Ln judged, the rest was not.</source>
        <translation>
            <numerusform>Unterbrochen: Nur ein Teil wird gezeigt. %Ln beurteilt, der Rest nicht.</numerusform>
            <numerusform>Unterbrochen: Nur ein Teil wird gezeigt. %Ln beurteilt, der Rest nicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln opened one by one</source>
        <translation>
            <numerusform>%Ln einzeln geöffnet</numerusform>
            <numerusform>%Ln einzeln geöffnet</numerusform>
        </translation>
    </message>
    <message>
        <source>Go &amp;on</source>
        <translation>&amp;Weiter</translation>
    </message>
</context>
<context>
    <name>ReasonsList</name>
    <message>
        <source>Reasons for the verdict</source>
        <translation>Gründe für das Urteil</translation>
    </message>
</context>
<context>
    <name>RefusedPage</name>
    <message>
        <source>Dipnet cannot judge messages</source>
        <translation>Dipnet kann keine Nachrichten beurteilen</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Save a report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>The report says what Dipnet found and shows the message, with every address written so that it cannot be used by mistake.</source>
        <translation>Der Bericht sagt, was Dipnet fand, und zeigt die Nachricht; jede Adresse ist so geschrieben, dass niemand sie aus Versehen benutzt.</translation>
    </message>
    <message>
        <source>&amp;Leave out who received the message</source>
        <translation>&amp;Empfänger der Nachricht weglassen</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>Als &amp;PDF speichern …</translation>
    </message>
    <message>
        <source>Save as &amp;HTML…</source>
        <translation>Als &amp;HTML speichern …</translation>
    </message>
</context>
<context>
    <name>ReportWork</name>
    <message>
        <source>{name} is written.</source>
        <translation>{name} ist geschrieben.</translation>
    </message>
    <message>
        <source>Report on one message</source>
        <translation>Bericht über eine Nachricht</translation>
    </message>
</context>
<context>
    <name>ResultsModel</name>
    <message>
        <source>Marked, noted</source>
        <translation>Markiert, mit Notiz</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Fraud</source>
        <translation>Betrug</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Sender&apos;s domain</source>
        <translation>Domain des Absenders</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>Ihre Entscheidung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Older model</source>
        <translation>Älteres Modell</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Markiert</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>Notiz: {text}</translation>
    </message>
    <message>
        <source>Could not be opened</source>
        <translation>Nicht zu öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alike</source>
        <translation>
            <numerusform>%Ln gleichartige</numerusform>
            <numerusform>%Ln gleichartige</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RichView</name>
    <message>
        <source>Formatted message</source>
        <translation>Formatierte Nachricht</translation>
    </message>
    <message>
        <source>Show &amp;hidden text</source>
        <translation>&amp;Versteckten Text zeigen</translation>
    </message>
    <message>
        <source>Text that the message holds and a reader does not see, struck out</source>
        <translation>Text, den die Nachricht enthält und der Leser nicht sieht, durchgestrichen</translation>
    </message>
    <message>
        <source>Pictures are not loaded; links and forms do nothing.</source>
        <translation>Bilder werden nicht geladen; Links und Formulare tun nichts.</translation>
    </message>
    <message>
        <source>Only the first part is shown; the text has more.</source>
        <translation>Nur der Anfang wird gezeigt; unter „Text“ steht mehr.</translation>
    </message>
    <message>
        <source>Leads to {target}</source>
        <translation>Führt zu {target}</translation>
    </message>
    <message>
        <source>Point at a link to see where it leads.</source>
        <translation>Zeigen Sie auf einen Link, um zu sehen, wohin er führt.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Keep a history on this computer</source>
        <translation>&amp;Verlauf auf diesem Rechner aufbewahren</translation>
    </message>
    <message>
        <source>Results, your corrections and words of each message stay in a file on this computer, so that you find them again and nothing is judged twice. Nothing is sent anywhere. Without a history, results are gone when you close Dipnet.</source>
        <translation>Ergebnisse, Ihre Korrekturen und Wörter jeder Nachricht bleiben in einer Datei auf diesem Rechner, damit Sie sie wiederfinden und nichts zweimal beurteilt wird. Nichts wird irgendwohin gesendet. Ohne Verlauf sind die Ergebnisse weg, wenn Sie Dipnet schließen.</translation>
    </message>
    <message>
        <source>&amp;Delete all my data…</source>
        <translation>&amp;Alle meine Daten löschen …</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Dipnet speaks the new language when you start it again.</source>
        <translation>Dipnet spricht die neue Sprache, wenn Sie es wieder starten.</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Delete all my data</source>
        <translation>Alle meine Daten löschen</translation>
    </message>
    <message>
        <source>Delete every result, correction, mark and note that Dipnet keeps on this computer? This cannot be undone. Your messages themselves are not touched.</source>
        <translation>Jedes Ergebnis, jede Korrektur, Markierung und Notiz löschen, die Dipnet auf diesem Rechner aufbewahrt? Das lässt sich nicht rückgängig machen. Ihre Nachrichten selbst bleiben unberührt.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Account limited</source>
        <translation>Konto eingeschränkt</translation>
    </message>
    <message>
        <source>Parcel fee, in Spanish</source>
        <translation>Paketgebühr (spanisch)</translation>
    </message>
    <message>
        <source>An inheritance</source>
        <translation>Eine Erbschaft</translation>
    </message>
    <message>
        <source>Order confirmation</source>
        <translation>Bestellbestätigung</translation>
    </message>
    <message>
        <source>Club letter, in French</source>
        <translation>Vereinsbrief (franz.)</translation>
    </message>
    <message>
        <source>Weekend sale</source>
        <translation>Wochenendrabatt</translation>
    </message>
    <message>
        <source>A broken message</source>
        <translation>Defekte Nachricht</translation>
    </message>
    <message>
        <source>Or try a sample</source>
        <translation>Oder probieren Sie ein Beispiel</translation>
    </message>
    <message>
        <source>What it may answer</source>
        <translation>Was es antworten kann</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Alle zusammen</translation>
    </message>
    <message>
        <source>Try a sample: {title}</source>
        <translation>Beispiel probieren: {title}</translation>
    </message>
</context>
<context>
    <name>asking</name>
    <message>
        <source>Messages and mailboxes</source>
        <translation>Nachrichten und Postfächer</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Open messages</source>
        <translation>Nachrichten öffnen</translation>
    </message>
    <message>
        <source>Open a folder of messages</source>
        <translation>Ordner mit Nachrichten öffnen</translation>
    </message>
    <message>
        <source>Still judging</source>
        <translation>Es wird noch beurteilt</translation>
    </message>
    <message>
        <source>Messages are still being judged. Stop, and open something else? You can go on later from the history.</source>
        <translation>Es werden noch Nachrichten beurteilt. Aufhören und etwas anderes öffnen? Sie können später aus dem Verlauf weitermachen.</translation>
    </message>
    <message>
        <source>About Dipnet</source>
        <translation>Über Dipnet</translation>
    </message>
    <message>
        <source>Dipnet {version}

A private second opinion on suspicious mail. Nothing leaves this computer.

MIT licence. Built with Qt for Python (LGPL).</source>
        <translation>Dipnet {version}

Eine private zweite Meinung zu verdächtiger Post. Nichts verlässt diesen Rechner.

MIT-Lizenz. Gebaut mit Qt for Python (LGPL).</translation>
    </message>
</context>
<context>
    <name>contents</name>
    <message>
        <source>[Only the first {shown} of {all} bytes are shown.]</source>
        <translation>[Nur die ersten {shown} von {all} Bytes werden gezeigt.]</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Führt zu</translation>
    </message>
    <message>
        <source>By way of</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>What is odd</source>
        <translation>Was auffällt</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(kein Name)</translation>
    </message>
    <message>
        <source>{declared}, but looks like {detected}</source>
        <translation>{declared}, sieht aber aus wie {detected}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>Enthält</translation>
    </message>
</context>
<context>
    <name>kinds</name>
    <message>
        <source>Could not be opened</source>
        <translation>Nicht zu öffnen</translation>
    </message>
</context>
<context>
    <name>passing</name>
    <message>
        <source>Several messages cannot be judged together, because no temporary file can be written. Please make room on the disk.</source>
        <translation>Mehrere Nachrichten können nicht zusammen beurteilt werden, weil sich keine vorübergehende Datei schreiben lässt. Bitte schaffen Sie Platz auf dem Datenträger.</translation>
    </message>
</context>
<context>
    <name>remembered</name>
    <message>
        <source>The message itself is not here any more: it was pasted, or its file is gone or has changed. Dipnet keeps results, not messages.</source>
        <translation>Die Nachricht selbst ist nicht mehr da: Sie wurde eingefügt, oder ihre Datei ist weg oder verändert. Dipnet bewahrt Ergebnisse auf, keine Nachrichten.</translation>
    </message>
</context>
<context>
    <name>rich</name>
    <message>
        <source>button</source>
        <translation>Schaltfläche</translation>
    </message>
    <message>
        <source>a page inside the message, not loaded</source>
        <translation>eine Seite in der Nachricht, nicht geladen</translation>
    </message>
    <message>
        <source>picture: {text}</source>
        <translation>Bild: {text}</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>field for a password</source>
        <translation>Feld für ein Passwort</translation>
    </message>
    <message>
        <source>field to fill in</source>
        <translation>Feld zum Ausfüllen</translation>
    </message>
</context>
<context>
    <name>rooms</name>
    <message>
        <source>A free mailbox, which anyone can open, claims to be an organisation</source>
        <translation>Ein kostenloses Postfach, wie es jeder eröffnen kann, gibt sich als Organisation aus</translation>
    </message>
    <message>
        <source>The sender&apos;s name is that of an office, not of a person or a company</source>
        <translation>Der Absendername ist der einer Stelle, nicht der einer Person oder Firma</translation>
    </message>
    <message>
        <source>The sender&apos;s name shows another mail address than the real one</source>
        <translation>Der Absendername zeigt eine andere Mailadresse als die wirkliche</translation>
    </message>
    <message>
        <source>The sender claims to belong to your own organisation, but writes from outside it</source>
        <translation>Der Absender gibt sich als Teil Ihrer eigenen Organisation aus, schreibt aber von außerhalb</translation>
    </message>
    <message>
        <source>The sender&apos;s name shows another domain than the real one</source>
        <translation>Der Absendername zeigt eine andere Domain als die wirkliche</translation>
    </message>
    <message>
        <source>The subject shows a mail address that is not the sender&apos;s</source>
        <translation>Der Betreff zeigt eine Mailadresse, die nicht die des Absenders ist</translation>
    </message>
    <message>
        <source>A mail address stands where a name would</source>
        <translation>Eine Mailadresse steht, wo ein Name stünde</translation>
    </message>
    <message>
        <source>The message speaks for the mail service of an address it writes to, but comes from elsewhere</source>
        <translation>Die Nachricht spricht für den Maildienst einer Adresse, an die sie geht, kommt aber von anderswo</translation>
    </message>
    <message>
        <source>The text names a free mailbox, which anyone can open, to write to</source>
        <translation>Der Text nennt zum Antworten ein kostenloses Postfach, das jeder eröffnen kann</translation>
    </message>
    <message>
        <source>The subject addresses you by your mail address</source>
        <translation>Der Betreff spricht Sie mit Ihrer Mailadresse an</translation>
    </message>
    <message>
        <source>The text repeats your mail address in place of your name</source>
        <translation>Der Text nennt Ihre Mailadresse anstelle Ihres Namens</translation>
    </message>
    <message>
        <source>The message claims to come from your own address</source>
        <translation>Die Nachricht gibt vor, von Ihrer eigenen Adresse zu kommen</translation>
    </message>
    <message>
        <source>Answers would go to somebody else than the sender</source>
        <translation>Antworten gingen an jemand anderen als den Absender</translation>
    </message>
    <message>
        <source>Answers would go to a free mailbox that is not the sender&apos;s address</source>
        <translation>Antworten gingen an ein kostenloses Postfach, das nicht die Adresse des Absenders ist</translation>
    </message>
    <message>
        <source>The message was sent off by somebody else than the sender named</source>
        <translation>Abgeschickt hat die Nachricht jemand anderes als der genannte Absender</translation>
    </message>
    <message>
        <source>The sender&apos;s address imitates that of a known organisation</source>
        <translation>Die Absenderadresse ahmt die einer bekannten Organisation nach</translation>
    </message>
    <message>
        <source>The sender&apos;s address has an ending that is often abused</source>
        <translation>Die Absenderadresse hat eine Endung, die oft missbraucht wird</translation>
    </message>
    <message>
        <source>The sender&apos;s address belongs to a service where anyone can get one</source>
        <translation>Die Absenderadresse gehört zu einem Dienst, bei dem jeder eine bekommt</translation>
    </message>
    <message>
        <source>The sender&apos;s address is written in an unusual way</source>
        <translation>Die Absenderadresse ist ungewöhnlich geschrieben</translation>
    </message>
    <message>
        <source>The sender&apos;s mailbox name looks made up by a machine</source>
        <translation>Der Postfachname des Absenders sieht aus wie von einer Maschine erfunden</translation>
    </message>
    <message>
        <source>The message names several senders, which mail programs show differently</source>
        <translation>Die Nachricht nennt mehrere Absender, was Mailprogramme verschieden anzeigen</translation>
    </message>
    <message>
        <source>The message was sent by another organisation than the one named</source>
        <translation>Gesendet hat die Nachricht eine andere Organisation als die genannte</translation>
    </message>
    <message>
        <source>The sender&apos;s name is that of an organisation to which the address does not belong</source>
        <translation>Der Absendername ist der einer Organisation, zu der die Adresse nicht gehört</translation>
    </message>
    <message>
        <source>The subject names an organisation to which the sender&apos;s address does not belong</source>
        <translation>Der Betreff nennt eine Organisation, zu der die Absenderadresse nicht gehört</translation>
    </message>
    <message>
        <source>The text names organisations, and the sender&apos;s address belongs to none of them</source>
        <translation>Der Text nennt Organisationen, und die Absenderadresse gehört zu keiner davon</translation>
    </message>
    <message>
        <source>The message names an organisation, but its links lead to strangers</source>
        <translation>Die Nachricht nennt eine Organisation, ihre Links aber führen zu Fremden</translation>
    </message>
    <message>
        <source>The message claims to be from an organisation to which neither the sender nor any link belongs</source>
        <translation>Die Nachricht gibt sich als Post einer Organisation aus, zu der weder Absender noch Links gehören</translation>
    </message>
    <message>
        <source>The message claims to be from an organisation to which the sender does not belong</source>
        <translation>Die Nachricht gibt sich als Post einer Organisation aus, zu der der Absender nicht gehört</translation>
    </message>
    <message>
        <source>A bank, payment, tax, mail or cloud service is named by somebody else</source>
        <translation>Eine Bank, ein Bezahl-, Steuer-, Mail- oder Cloud-Dienst wird von jemand anderem genannt</translation>
    </message>
    <message>
        <source>The message names an organisation and asks to log in, but does not lead to its site</source>
        <translation>Die Nachricht nennt eine Organisation und will eine Anmeldung, führt aber nicht auf deren Seite</translation>
    </message>
    <message>
        <source>Links lead to sites that are not the sender&apos;s</source>
        <translation>Links führen auf Seiten, die nicht dem Absender gehören</translation>
    </message>
    <message>
        <source>No link leads to the sender&apos;s own site</source>
        <translation>Kein Link führt auf die eigene Seite des Absenders</translation>
    </message>
    <message>
        <source>The link that asks to be clicked leads to a stranger&apos;s site</source>
        <translation>Der Link, der geklickt werden will, führt auf eine fremde Seite</translation>
    </message>
    <message>
        <source>A link shows one address and leads to another</source>
        <translation>Ein Link zeigt eine Adresse und führt zu einer anderen</translation>
    </message>
    <message>
        <source>A link leads to a bare number instead of a named site</source>
        <translation>Ein Link führt zu einer bloßen Nummer statt zu einer Seite mit Namen</translation>
    </message>
    <message>
        <source>A link&apos;s address is written so that it hides where it leads</source>
        <translation>Die Adresse eines Links ist so geschrieben, dass sie ihr Ziel verbirgt</translation>
    </message>
    <message>
        <source>A link hides where it leads behind a short address</source>
        <translation>Ein Link verbirgt sein Ziel hinter einer Kurzadresse</translation>
    </message>
    <message>
        <source>A link leads to a page that anyone could have put up for free</source>
        <translation>Ein Link führt auf eine Seite, die jeder kostenlos einrichten konnte</translation>
    </message>
    <message>
        <source>A link leads to a file that anyone could have shared</source>
        <translation>Ein Link führt zu einer Datei, die jeder freigegeben haben könnte</translation>
    </message>
    <message>
        <source>A link leads to a form that anyone could have put up</source>
        <translation>Ein Link führt zu einem Formular, das jeder eingerichtet haben könnte</translation>
    </message>
    <message>
        <source>A link leads to a machine on a home connection</source>
        <translation>Ein Link führt zu einem Rechner an einem Heimanschluss</translation>
    </message>
    <message>
        <source>A link leads to an address with an ending that is often abused</source>
        <translation>Ein Link führt zu einer Adresse mit einer Endung, die oft missbraucht wird</translation>
    </message>
    <message>
        <source>A link abuses another site to pass you on</source>
        <translation>Ein Link missbraucht eine andere Seite, um Sie weiterzuleiten</translation>
    </message>
    <message>
        <source>A link leads to an address that imitates a known organisation&apos;s</source>
        <translation>Ein Link führt zu einer Adresse, die die einer bekannten Organisation nachahmt</translation>
    </message>
    <message>
        <source>A link names an organisation to which its site does not belong</source>
        <translation>Ein Link nennt eine Organisation, zu der seine Seite nicht gehört</translation>
    </message>
    <message>
        <source>A link to a stranger&apos;s site speaks of log-in, account or security</source>
        <translation>Ein Link auf eine fremde Seite spricht von Anmeldung, Konto oder Sicherheit</translation>
    </message>
    <message>
        <source>A link leads into the inner folders of a site, as when it was broken into</source>
        <translation>Ein Link führt in die inneren Ordner einer Seite, wie nach einem Einbruch</translation>
    </message>
    <message>
        <source>A link leads straight to a program or an archive</source>
        <translation>Ein Link führt geradewegs zu einem Programm oder Archiv</translation>
    </message>
    <message>
        <source>A link to a stranger&apos;s site names a page file</source>
        <translation>Ein Link auf eine fremde Seite nennt eine Seitendatei</translation>
    </message>
    <message>
        <source>A link to a stranger&apos;s site carries a mail address, probably yours</source>
        <translation>Ein Link auf eine fremde Seite trägt eine Mailadresse, wohl Ihre</translation>
    </message>
    <message>
        <source>Links are not encrypted</source>
        <translation>Links sind nicht verschlüsselt</translation>
    </message>
    <message>
        <source>A link holds a page or a program itself</source>
        <translation>Ein Link enthält selbst eine Seite oder ein Programm</translation>
    </message>
    <message>
        <source>The only links open a mail to be written</source>
        <translation>Die einzigen Links öffnen eine neue Mail</translation>
    </message>
    <message>
        <source>What you type into the message would be sent to somebody else than the sender</source>
        <translation>Was Sie in die Nachricht eintippen, ginge an jemand anderen als den Absender</translation>
    </message>
    <message>
        <source>A link leads to an address full of digits and hyphens</source>
        <translation>Ein Link führt zu einer Adresse voller Ziffern und Bindestriche</translation>
    </message>
    <message>
        <source>A link leads to an address that looks like random letters</source>
        <translation>Ein Link führt zu einer Adresse, die wie zufällige Buchstaben aussieht</translation>
    </message>
    <message>
        <source>A link leads to an address with unusually many parts</source>
        <translation>Ein Link führt zu einer Adresse mit ungewöhnlich vielen Teilen</translation>
    </message>
    <message>
        <source>The text brings together topics that fraud needs</source>
        <translation>Der Text verbindet Themen, die Betrug braucht</translation>
    </message>
    <message>
        <source>The text speaks of what fraud needs, and its links lead to strangers alone</source>
        <translation>Der Text spricht von dem, was Betrug braucht, und seine Links führen nur zu Fremden</translation>
    </message>
    <message>
        <source>The text presses for time</source>
        <translation>Der Text macht Zeitdruck</translation>
    </message>
    <message>
        <source>The text threatens to close, block or delete something</source>
        <translation>Der Text droht, etwas zu schließen, zu sperren oder zu löschen</translation>
    </message>
    <message>
        <source>The text asks to log in, or to confirm an account or a password</source>
        <translation>Der Text will, dass Sie sich anmelden oder ein Konto oder Passwort bestätigen</translation>
    </message>
    <message>
        <source>The text asks for a payment, a transfer or card details</source>
        <translation>Der Text verlangt eine Zahlung, eine Überweisung oder Kartendaten</translation>
    </message>
    <message>
        <source>The text speaks of a prize, a lottery or a gift you won</source>
        <translation>Der Text spricht von einem Preis, einer Lotterie oder einem gewonnenen Geschenk</translation>
    </message>
    <message>
        <source>The text offers a share of a large sum of money</source>
        <translation>Der Text bietet einen Anteil an einer großen Geldsumme</translation>
    </message>
    <message>
        <source>The text threatens to publish recordings or data</source>
        <translation>Der Text droht, Aufnahmen oder Daten zu veröffentlichen</translation>
    </message>
    <message>
        <source>The text offers easy work from home</source>
        <translation>Der Text bietet leichte Arbeit von zu Hause</translation>
    </message>
    <message>
        <source>The text speaks of crypto-currency or a wallet</source>
        <translation>Der Text spricht von Kryptowährung oder einer Wallet</translation>
    </message>
    <message>
        <source>The text promises returns on an investment</source>
        <translation>Der Text verspricht Gewinn aus einer Geldanlage</translation>
    </message>
    <message>
        <source>The text offers a loan</source>
        <translation>Der Text bietet einen Kredit an</translation>
    </message>
    <message>
        <source>The text asks for a fee or an address for a parcel</source>
        <translation>Der Text verlangt eine Gebühr oder Adresse für ein Paket</translation>
    </message>
    <message>
        <source>The text asks you to call a number</source>
        <translation>Der Text bittet Sie, eine Nummer anzurufen</translation>
    </message>
    <message>
        <source>The text promises money back</source>
        <translation>Der Text verspricht eine Rückzahlung</translation>
    </message>
    <message>
        <source>The text seeks a close acquaintance</source>
        <translation>Der Text sucht eine nahe Bekanntschaft</translation>
    </message>
    <message>
        <source>The text speaks of a log-in protection to be renewed</source>
        <translation>Der Text spricht von einem Anmeldeschutz, der zu erneuern sei</translation>
    </message>
    <message>
        <source>The text speaks of a voice message or a fax for you</source>
        <translation>Der Text spricht von einer Sprachnachricht oder einem Fax für Sie</translation>
    </message>
    <message>
        <source>The text speaks of a document shared with you or to be signed</source>
        <translation>Der Text spricht von einem Dokument, das freigegeben oder zu unterschreiben sei</translation>
    </message>
    <message>
        <source>The text asks for gift cards</source>
        <translation>Der Text verlangt Geschenkkarten</translation>
    </message>
    <message>
        <source>The text asks for secrecy, or to answer by another way</source>
        <translation>Der Text bittet um Verschwiegenheit oder um Antwort auf anderem Weg</translation>
    </message>
    <message>
        <source>The text speaks of a full mailbox or of mail held back</source>
        <translation>Der Text spricht von einem vollen Postfach oder zurückgehaltener Post</translation>
    </message>
    <message>
        <source>The text speaks of taxes, fines or a public office</source>
        <translation>Der Text spricht von Steuern, Bußgeldern oder einem Amt</translation>
    </message>
    <message>
        <source>The text speaks of wages, or of bank details to be changed</source>
        <translation>Der Text spricht von Lohn oder von zu ändernden Bankdaten</translation>
    </message>
    <message>
        <source>The text speaks of an infected computer or of support for it</source>
        <translation>Der Text spricht von einem befallenen Rechner oder von Hilfe dafür</translation>
    </message>
    <message>
        <source>A stranger tells a story and hopes for an answer</source>
        <translation>Ein Fremder erzählt eine Geschichte und hofft auf Antwort</translation>
    </message>
    <message>
        <source>The text asks for a catalogue, prices or a first order</source>
        <translation>Der Text fragt nach Katalog, Preisen oder einer ersten Bestellung</translation>
    </message>
    <message>
        <source>The text claims to be from a relative with a new number</source>
        <translation>Der Text gibt sich als Verwandter mit neuer Nummer aus</translation>
    </message>
    <message>
        <source>The text speaks of a flat, its deposit and its keys</source>
        <translation>Der Text spricht von einer Wohnung, ihrer Kaution und ihren Schlüsseln</translation>
    </message>
    <message>
        <source>The text asks for your name, age, telephone or the like</source>
        <translation>Der Text fragt nach Name, Alter, Telefon oder Ähnlichem</translation>
    </message>
    <message>
        <source>The text asks for a donation</source>
        <translation>Der Text bittet um eine Spende</translation>
    </message>
    <message>
        <source>The text tells you to click</source>
        <translation>Der Text fordert Sie auf zu klicken</translation>
    </message>
    <message>
        <source>You are not greeted by name</source>
        <translation>Sie werden nicht mit Namen begrüßt</translation>
    </message>
    <message>
        <source>Much of the text presses for time</source>
        <translation>Ein großer Teil des Textes macht Zeitdruck</translation>
    </message>
    <message>
        <source>Much of the text is about logging in or confirming an account</source>
        <translation>Ein großer Teil des Textes handelt von Anmelden oder Bestätigen eines Kontos</translation>
    </message>
    <message>
        <source>Much of the text is about paying</source>
        <translation>Ein großer Teil des Textes handelt vom Bezahlen</translation>
    </message>
    <message>
        <source>The subject presses for time</source>
        <translation>Der Betreff macht Zeitdruck</translation>
    </message>
    <message>
        <source>The subject threatens to close, block or delete something</source>
        <translation>Der Betreff droht, etwas zu schließen, zu sperren oder zu löschen</translation>
    </message>
    <message>
        <source>The subject asks to log in, or to confirm an account or a password</source>
        <translation>Der Betreff will, dass Sie sich anmelden oder ein Konto oder Passwort bestätigen</translation>
    </message>
    <message>
        <source>The message presses you to log in, on a site that is not the sender&apos;s</source>
        <translation>Die Nachricht drängt Sie zur Anmeldung, auf einer Seite, die nicht dem Absender gehört</translation>
    </message>
    <message>
        <source>You are to call a number about a purchase you may not have made</source>
        <translation>Sie sollen wegen eines Kaufs anrufen, den Sie vielleicht nie getätigt haben</translation>
    </message>
    <message>
        <source>A free mailbox, which anyone can open, writes about money or passwords</source>
        <translation>Ein kostenloses Postfach, wie es jeder eröffnen kann, schreibt über Geld oder Passwörter</translation>
    </message>
    <message>
        <source>There is next to no text to read</source>
        <translation>Es gibt so gut wie keinen Text zu lesen</translation>
    </message>
    <message>
        <source>A short text leads on to one site, which is not the sender&apos;s</source>
        <translation>Ein kurzer Text führt auf eine einzige Seite, die nicht dem Absender gehört</translation>
    </message>
    <message>
        <source>A picture takes the place of the text</source>
        <translation>Ein Bild nimmt die Stelle des Textes ein</translation>
    </message>
    <message>
        <source>Pictures come from sites that have nothing to do with the sender</source>
        <translation>Bilder kommen von Seiten, die nichts mit dem Absender zu tun haben</translation>
    </message>
    <message>
        <source>The message holds text that you do not see</source>
        <translation>Die Nachricht enthält Text, den Sie nicht sehen</translation>
    </message>
    <message>
        <source>Invisible characters stand inside words</source>
        <translation>In Wörtern stehen unsichtbare Zeichen</translation>
    </message>
    <message>
        <source>Words are spelled with spaces between the letters</source>
        <translation>Wörter sind mit Leerzeichen zwischen den Buchstaben geschrieben</translation>
    </message>
    <message>
        <source>Words mix letters of different alphabets that look alike</source>
        <translation>Wörter mischen ähnlich aussehende Buchstaben verschiedener Alphabete</translation>
    </message>
    <message>
        <source>The message itself holds fields to fill in</source>
        <translation>Die Nachricht selbst enthält Felder zum Ausfüllen</translation>
    </message>
    <message>
        <source>The message itself asks for a password</source>
        <translation>Die Nachricht selbst fragt nach einem Passwort</translation>
    </message>
    <message>
        <source>The message holds program code</source>
        <translation>Die Nachricht enthält Programmcode</translation>
    </message>
    <message>
        <source>The message is built so that mail programs may show it differently</source>
        <translation>Die Nachricht ist so gebaut, dass Mailprogramme sie verschieden zeigen können</translation>
    </message>
    <message>
        <source>The plain version of the message says other things than the formatted one</source>
        <translation>Die schlichte Fassung der Nachricht sagt anderes als die formatierte</translation>
    </message>
    <message>
        <source>Much of the text is in capital letters</source>
        <translation>Ein großer Teil des Textes steht in Großbuchstaben</translation>
    </message>
    <message>
        <source>The subject is in capital letters</source>
        <translation>Der Betreff steht in Großbuchstaben</translation>
    </message>
    <message>
        <source>The text has many exclamation marks</source>
        <translation>Der Text hat viele Ausrufezeichen</translation>
    </message>
    <message>
        <source>The subject pretends to be an answer, but nothing is answered</source>
        <translation>Der Betreff gibt sich als Antwort aus, aber nichts wird beantwortet</translation>
    </message>
    <message>
        <source>An attachment is a program, or can start one</source>
        <translation>Ein Anhang ist ein Programm oder kann eines starten</translation>
    </message>
    <message>
        <source>An attachment hides what it is</source>
        <translation>Ein Anhang verbirgt, was er ist</translation>
    </message>
    <message>
        <source>An attachment is a document that holds programs</source>
        <translation>Ein Anhang ist ein Dokument, das Programme enthält</translation>
    </message>
    <message>
        <source>An attachment is a web page, which opens outside the mail program</source>
        <translation>Ein Anhang ist eine Webseite, die sich außerhalb des Mailprogramms öffnet</translation>
    </message>
    <message>
        <source>An attachment is an archive</source>
        <translation>Ein Anhang ist ein Archiv</translation>
    </message>
    <message>
        <source>An attachment is locked, so that no scanner can look into it</source>
        <translation>Ein Anhang ist gesperrt, sodass kein Scanner hineinsehen kann</translation>
    </message>
    <message>
        <source>The text is next to empty and points to an attachment</source>
        <translation>Der Text ist fast leer und verweist auf einen Anhang</translation>
    </message>
    <message>
        <source>A picture holds a QR code that leads to a site</source>
        <translation>Ein Bild enthält einen QR-Code, der auf eine Seite führt</translation>
    </message>
    <message>
        <source>A QR code leads to a site that is not the sender&apos;s</source>
        <translation>Ein QR-Code führt auf eine Seite, die nicht dem Absender gehört</translation>
    </message>
    <message>
        <source>A QR code is the only way on</source>
        <translation>Ein QR-Code ist der einzige Weg weiter</translation>
    </message>
    <message>
        <source>The sender&apos;s name and address belong together</source>
        <translation>Name und Adresse des Absenders gehören zusammen</translation>
    </message>
    <message>
        <source>The sender&apos;s address belongs to a known organisation</source>
        <translation>Die Absenderadresse gehört zu einer bekannten Organisation</translation>
    </message>
    <message>
        <source>The message names the sender&apos;s own site</source>
        <translation>Die Nachricht nennt die eigene Seite des Absenders</translation>
    </message>
    <message>
        <source>The organisation named is the one that sent the message</source>
        <translation>Die genannte Organisation hat die Nachricht auch gesendet</translation>
    </message>
    <message>
        <source>The organisation named, the sender and all links belong together</source>
        <translation>Die genannte Organisation, der Absender und alle Links gehören zusammen</translation>
    </message>
    <message>
        <source>Links lead to the organisation that the message names</source>
        <translation>Links führen zu der Organisation, die die Nachricht nennt</translation>
    </message>
    <message>
        <source>There is nothing to click</source>
        <translation>Es gibt nichts zu klicken</translation>
    </message>
    <message>
        <source>Links lead to the sender&apos;s own site</source>
        <translation>Links führen auf die eigene Seite des Absenders</translation>
    </message>
    <message>
        <source>The text names the sites that the links lead to</source>
        <translation>Der Text nennt die Seiten, zu denen die Links führen</translation>
    </message>
    <message>
        <source>Every link leads to the sender&apos;s own site or a well-known one</source>
        <translation>Jeder Link führt auf die eigene Seite des Absenders oder eine bekannte</translation>
    </message>
    <message>
        <source>Links go through a known mail service</source>
        <translation>Links gehen über einen bekannten Versanddienst</translation>
    </message>
    <message>
        <source>A link leads to unsubscribing</source>
        <translation>Ein Link führt zum Abbestellen</translation>
    </message>
    <message>
        <source>The greeting names somebody</source>
        <translation>Die Anrede nennt jemanden</translation>
    </message>
    <message>
        <source>The text is written like a newsletter</source>
        <translation>Der Text ist geschrieben wie ein Rundbrief</translation>
    </message>
    <message>
        <source>The text tells how to unsubscribe</source>
        <translation>Der Text sagt, wie man abbestellt</translation>
    </message>
    <message>
        <source>The text brings together topics of everyday service mail</source>
        <translation>Der Text verbindet Themen alltäglicher Servicepost</translation>
    </message>
    <message>
        <source>What the text asks for is asked for on the sender&apos;s own pages</source>
        <translation>Was der Text verlangt, wird auf den eigenen Seiten des Absenders verlangt</translation>
    </message>
    <message>
        <source>The text gives details of an order</source>
        <translation>Der Text nennt Einzelheiten einer Bestellung</translation>
    </message>
    <message>
        <source>The text tells of movements on an account</source>
        <translation>Der Text berichtet von Bewegungen auf einem Konto</translation>
    </message>
    <message>
        <source>The text speaks of an appointment or a booking</source>
        <translation>Der Text spricht von einem Termin oder einer Buchung</translation>
    </message>
    <message>
        <source>The text itself warns of fraud</source>
        <translation>Der Text warnt selbst vor Betrug</translation>
    </message>
    <message>
        <source>The text says that nothing need be done</source>
        <translation>Der Text sagt, dass nichts zu tun ist</translation>
    </message>
    <message>
        <source>The text names the company that sent it, as the law asks</source>
        <translation>Der Text nennt die Absenderfirma, wie das Gesetz es verlangt</translation>
    </message>
    <message>
        <source>The text says why you get this message</source>
        <translation>Der Text sagt, warum Sie diese Nachricht bekommen</translation>
    </message>
    <message>
        <source>The text reads like a talk among people who know each other</source>
        <translation>Der Text liest sich wie ein Gespräch unter Bekannten</translation>
    </message>
    <message>
        <source>The text speaks of software and its making</source>
        <translation>Der Text spricht von Software und ihrer Entwicklung</translation>
    </message>
    <message>
        <source>Much of the text gives details of an order</source>
        <translation>Ein großer Teil des Textes nennt Einzelheiten einer Bestellung</translation>
    </message>
    <message>
        <source>Much of the text warns of fraud</source>
        <translation>Ein großer Teil des Textes warnt vor Betrug</translation>
    </message>
    <message>
        <source>The subject gives details of an order</source>
        <translation>Der Betreff nennt Einzelheiten einer Bestellung</translation>
    </message>
    <message>
        <source>The message asks for nothing: no link, no attachment, no money</source>
        <translation>Die Nachricht verlangt nichts: kein Link, kein Anhang, kein Geld</translation>
    </message>
    <message>
        <source>The message tells who sent it and how to unsubscribe</source>
        <translation>Die Nachricht sagt, wer sie gesendet hat und wie man abbestellt</translation>
    </message>
    <message>
        <source>Pictures come from the sender&apos;s own site</source>
        <translation>Bilder kommen von der eigenen Seite des Absenders</translation>
    </message>
    <message>
        <source>The text quotes an earlier message</source>
        <translation>Der Text zitiert eine frühere Nachricht</translation>
    </message>
    <message>
        <source>The message answers an earlier one</source>
        <translation>Die Nachricht beantwortet eine frühere</translation>
    </message>
    <message>
        <source>An appointment is attached</source>
        <translation>Ein Termin ist angehängt</translation>
    </message>
    <message>
        <source>speaking of a password</source>
        <translation>die Rede von einem Passwort</translation>
    </message>
    <message>
        <source>a mailbox that anyone can open for free</source>
        <translation>ein Postfach, das jeder kostenlos eröffnen kann,</translation>
    </message>
    <message>
        <source>a sender that is a function, not a person,</source>
        <translation>ein Absender, der eine Stelle ist und keine Person,</translation>
    </message>
    <message>
        <source>naming these organisations</source>
        <translation>die Nennung dieser Organisationen</translation>
    </message>
    <message>
        <source>the number of links</source>
        <translation>die Zahl der Links</translation>
    </message>
    <message>
        <source>the number of sites linked</source>
        <translation>die Zahl der verlinkten Seiten</translation>
    </message>
    <message>
        <source>the share of links to one site</source>
        <translation>der Anteil der Links auf eine Seite</translation>
    </message>
    <message>
        <source>the number of links to one site</source>
        <translation>die Zahl der Links auf eine Seite</translation>
    </message>
    <message>
        <source>the length of a linked site&apos;s name</source>
        <translation>die Länge des Namens einer verlinkten Seite</translation>
    </message>
    <message>
        <source>the length of a link&apos;s address</source>
        <translation>die Länge der Adresse eines Links</translation>
    </message>
    <message>
        <source>the share of pictures among the links</source>
        <translation>der Anteil der Bilder unter den Links</translation>
    </message>
    <message>
        <source>speaking of a parcel</source>
        <translation>die Rede von einem Paket</translation>
    </message>
    <message>
        <source>speaking of an invoice or an order</source>
        <translation>die Rede von einer Rechnung oder Bestellung</translation>
    </message>
    <message>
        <source>speaking of discounts and offers</source>
        <translation>die Rede von Rabatten und Angeboten</translation>
    </message>
    <message>
        <source>selling medicines</source>
        <translation>der Verkauf von Arzneimitteln</translation>
    </message>
    <message>
        <source>offering adult content</source>
        <translation>das Angebot nicht jugendfreier Inhalte</translation>
    </message>
    <message>
        <source>offering services nobody asked for</source>
        <translation>das Angebot ungebetener Dienste</translation>
    </message>
    <message>
        <source>the share of discounts and offers in the text</source>
        <translation>der Anteil von Rabatten und Angeboten am Text</translation>
    </message>
    <message>
        <source>a subject about discounts and offers</source>
        <translation>ein Betreff über Rabatte und Angebote</translation>
    </message>
    <message>
        <source>the length of the text</source>
        <translation>die Länge des Textes</translation>
    </message>
    <message>
        <source>the number of pictures</source>
        <translation>die Zahl der Bilder</translation>
    </message>
    <message>
        <source>the share of pictures beside the text</source>
        <translation>der Anteil der Bilder neben dem Text</translation>
    </message>
    <message>
        <source>having no plain version</source>
        <translation>das Fehlen einer schlichten Fassung</translation>
    </message>
    <message>
        <source>the amount of layout</source>
        <translation>die Menge an Gestaltung</translation>
    </message>
    <message>
        <source>the remarks hidden in the layout</source>
        <translation>die im Layout versteckten Bemerkungen</translation>
    </message>
    <message>
        <source>naming sums of money</source>
        <translation>die Nennung von Geldbeträgen</translation>
    </message>
    <message>
        <source>naming sums of a million or more</source>
        <translation>die Nennung von Beträgen ab einer Million</translation>
    </message>
    <message>
        <source>listing what happened line by line</source>
        <translation>die Aufzählung dessen, was geschah, Zeile für Zeile</translation>
    </message>
    <message>
        <source>naming percentages</source>
        <translation>die Nennung von Prozentzahlen</translation>
    </message>
    <message>
        <source>naming telephone numbers</source>
        <translation>die Nennung von Telefonnummern</translation>
    </message>
    <message>
        <source>the codes in the text, such as order or tracking numbers,</source>
        <translation>die Codes im Text, etwa Bestell- oder Sendungsnummern,</translation>
    </message>
    <message>
        <source>a mail server&apos;s report on a delivery</source>
        <translation>der Zustellbericht eines Mailservers</translation>
    </message>
    <message>
        <source>the attachment</source>
        <translation>der Anhang</translation>
    </message>
    <message>
        <source>the attached document</source>
        <translation>das angehängte Dokument</translation>
    </message>
    <message>
        <source>An attached page asks for a password</source>
        <translation>Eine angehängte Seite fragt nach einem Passwort</translation>
    </message>
    <message>
        <source>An attached page builds a hidden file</source>
        <translation>Eine angehängte Seite baut eine versteckte Datei</translation>
    </message>
    <message>
        <source>A program, script or disk image is attached</source>
        <translation>Ein Programm, Skript oder Datenträgerabbild ist angehängt</translation>
    </message>
    <message>
        <source>An attachment hides what kind of file it is</source>
        <translation>Ein Anhang verbirgt, welche Art Datei er ist</translation>
    </message>
    <message>
        <source>The signs of fraud are too strong to call this message harmless and too weak to call it fraud.</source>
        <translation>Die Zeichen von Betrug sind zu stark, um diese Nachricht harmlos zu nennen, und zu schwach, um sie Betrug zu nennen.</translation>
    </message>
    <message>
        <source>The message has no text, subject, link or attachment that could be judged.</source>
        <translation>Die Nachricht hat weder Text noch Betreff, Link oder Anhang, die sich beurteilen ließen.</translation>
    </message>
    <message>
        <source>Part of this message could not be read. What could be read is enough to call it fraud.</source>
        <translation>Ein Teil dieser Nachricht konnte nicht gelesen werden. Was zu lesen war, genügt, um sie Betrug zu nennen.</translation>
    </message>
    <message>
        <source>Part of this message could not be read, and what could be read has some signs of fraud.</source>
        <translation>Ein Teil dieser Nachricht konnte nicht gelesen werden, und was zu lesen war, zeigt einige Zeichen von Betrug.</translation>
    </message>
    <message>
        <source>Part of this message could not be read. Nothing was found in the rest, but what was not read may be what matters.</source>
        <translation>Ein Teil dieser Nachricht konnte nicht gelesen werden. Im Rest fand sich nichts, aber gerade das Ungelesene kann das Wichtige sein.</translation>
    </message>
    <message>
        <source>The rest of the message looks harmless, but it carries a file of a kind that is dangerous. Do not open it unless you expected it.</source>
        <translation>Der Rest der Nachricht sieht harmlos aus, aber sie enthält eine Datei von gefährlicher Art. Öffnen Sie sie nur, wenn Sie sie erwartet haben.</translation>
    </message>
    <message>
        <source>The attached or forwarded message looks harmless, but the note that carries it does not.</source>
        <translation>Die angehängte oder weitergeleitete Nachricht sieht harmlos aus, das Begleitschreiben aber nicht.</translation>
    </message>
    <message>
        <source>There is nothing in this message.</source>
        <translation>In dieser Nachricht ist nichts.</translation>
    </message>
    <message>
        <source>This is not a mail message and not text.</source>
        <translation>Das ist weder eine Mail noch Text.</translation>
    </message>
    <message>
        <source>The message is larger than Dipnet reads; only its start was read.</source>
        <translation>Die Nachricht ist größer, als Dipnet liest; nur ihr Anfang wurde gelesen.</translation>
    </message>
    <message>
        <source>The headers are longer than Dipnet reads; the rest was left out.</source>
        <translation>Die Kopfzeilen sind länger, als Dipnet liest; der Rest blieb weg.</translation>
    </message>
    <message>
        <source>One header is longer than Dipnet reads; the rest of it was left out.</source>
        <translation>Eine Kopfzeile ist länger, als Dipnet liest; ihr Rest blieb weg.</translation>
    </message>
    <message>
        <source>There are more headers than Dipnet reads; the rest was left out.</source>
        <translation>Es gibt mehr Kopfzeilen, als Dipnet liest; der Rest blieb weg.</translation>
    </message>
    <message>
        <source>A header has more parameters than Dipnet reads.</source>
        <translation>Eine Kopfzeile hat mehr Parameter, als Dipnet liest.</translation>
    </message>
    <message>
        <source>A header names more addresses than Dipnet reads.</source>
        <translation>Eine Kopfzeile nennt mehr Adressen, als Dipnet liest.</translation>
    </message>
    <message>
        <source>Comments in a header are nested deeper than Dipnet reads.</source>
        <translation>Kommentare in einer Kopfzeile sind tiefer verschachtelt, als Dipnet liest.</translation>
    </message>
    <message>
        <source>The message has more parts than Dipnet reads; the rest was left out.</source>
        <translation>Die Nachricht hat mehr Teile, als Dipnet liest; der Rest blieb weg.</translation>
    </message>
    <message>
        <source>Parts are nested deeper than Dipnet reads; the inner ones were left out.</source>
        <translation>Teile sind tiefer verschachtelt, als Dipnet liest; die inneren blieben weg.</translation>
    </message>
    <message>
        <source>More messages are attached than Dipnet reads; the rest was left out.</source>
        <translation>Es sind mehr Nachrichten angehängt, als Dipnet liest; der Rest blieb weg.</translation>
    </message>
    <message>
        <source>The text is longer than Dipnet reads; the rest was left out.</source>
        <translation>Der Text ist länger, als Dipnet liest; der Rest blieb weg.</translation>
    </message>
    <message>
        <source>The HTML text is longer than Dipnet reads; the rest was left out.</source>
        <translation>Der HTML-Text ist länger, als Dipnet liest; der Rest blieb weg.</translation>
    </message>
    <message>
        <source>The HTML text has more elements than Dipnet reads.</source>
        <translation>Der HTML-Text hat mehr Elemente, als Dipnet liest.</translation>
    </message>
    <message>
        <source>The style sheets are longer than Dipnet reads.</source>
        <translation>Die Stilvorlagen sind länger, als Dipnet liest.</translation>
    </message>
    <message>
        <source>There are more links than Dipnet reads; the rest was left out.</source>
        <translation>Es gibt mehr Links, als Dipnet liest; der Rest blieb weg.</translation>
    </message>
    <message>
        <source>A link is longer than Dipnet reads.</source>
        <translation>Ein Link ist länger, als Dipnet liest.</translation>
    </message>
    <message>
        <source>There are more attachments than Dipnet looks into.</source>
        <translation>Es gibt mehr Anhänge, als Dipnet untersucht.</translation>
    </message>
    <message>
        <source>A picture is larger than Dipnet searches for codes.</source>
        <translation>Ein Bild ist größer, als Dipnet nach Codes absucht.</translation>
    </message>
    <message>
        <source>An attachment holds more than Dipnet looks through.</source>
        <translation>Ein Anhang enthält mehr, als Dipnet durchsieht.</translation>
    </message>
    <message>
        <source>A part can be read in more ways than Dipnet follows.</source>
        <translation>Ein Teil lässt sich auf mehr Arten lesen, als Dipnet verfolgt.</translation>
    </message>
    <message>
        <source>A part is encoded so wrongly that only its start was read.</source>
        <translation>Ein Teil ist so falsch kodiert, dass nur sein Anfang gelesen wurde.</translation>
    </message>
    <message>
        <source>A part is encoded in a way Dipnet does not know.</source>
        <translation>Ein Teil ist auf eine Art kodiert, die Dipnet nicht kennt.</translation>
    </message>
    <message>
        <source>A text is written in a character set Dipnet does not know.</source>
        <translation>Ein Text ist in einem Zeichensatz geschrieben, den Dipnet nicht kennt.</translation>
    </message>
    <message>
        <source>This is one piece of a message that was sent in several pieces.</source>
        <translation>Das ist ein Stück einer Nachricht, die in mehreren Stücken gesendet wurde.</translation>
    </message>
    <message>
        <source>The text is encrypted, so Dipnet cannot read it.</source>
        <translation>Der Text ist verschlüsselt, Dipnet kann ihn nicht lesen.</translation>
    </message>
    <message>
        <source>A part could not be read.</source>
        <translation>Ein Teil konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The message ends in the middle of a part, so the rest of it is missing.</source>
        <translation>Die Nachricht endet mitten in einem Teil, ihr Rest fehlt.</translation>
    </message>
    <message>
        <source>Lines end in an unusual way, which mail programs read differently.</source>
        <translation>Zeilen enden auf ungewöhnliche Art, die Mailprogramme verschieden lesen.</translation>
    </message>
    <message>
        <source>There are zero bytes, which mail programs read differently.</source>
        <translation>Es gibt Nullbytes, die Mailprogramme verschieden lesen.</translation>
    </message>
    <message>
        <source>A line among the headers is not a header.</source>
        <translation>Eine Zeile unter den Kopfzeilen ist keine.</translation>
    </message>
    <message>
        <source>The line between headers and text is not empty.</source>
        <translation>Die Zeile zwischen Kopfzeilen und Text ist nicht leer.</translation>
    </message>
    <message>
        <source>There is no empty line between headers and text.</source>
        <translation>Zwischen Kopfzeilen und Text fehlt die Leerzeile.</translation>
    </message>
    <message>
        <source>A header that must be unique is there more than once.</source>
        <translation>Eine Kopfzeile, die nur einmal stehen darf, steht mehrfach da.</translation>
    </message>
    <message>
        <source>A header holds characters that are not encoded.</source>
        <translation>Eine Kopfzeile enthält Zeichen, die nicht kodiert sind.</translation>
    </message>
    <message>
        <source>An encoded word in a header is broken.</source>
        <translation>Ein kodiertes Wort in einer Kopfzeile ist defekt.</translation>
    </message>
    <message>
        <source>An address in a header is written wrongly.</source>
        <translation>Eine Adresse in einer Kopfzeile ist falsch geschrieben.</translation>
    </message>
    <message>
        <source>The date cannot be read.</source>
        <translation>Das Datum ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The type of a part is written wrongly.</source>
        <translation>Die Art eines Teils ist falsch geschrieben.</translation>
    </message>
    <message>
        <source>A part names its type more than once.</source>
        <translation>Ein Teil nennt seine Art mehrfach.</translation>
    </message>
    <message>
        <source>A parameter of a part is there more than once.</source>
        <translation>Ein Parameter eines Teils steht mehrfach da.</translation>
    </message>
    <message>
        <source>A part names its encoding more than once.</source>
        <translation>Ein Teil nennt seine Kodierung mehrfach.</translation>
    </message>
    <message>
        <source>A part names an encoding that does not exist.</source>
        <translation>Ein Teil nennt eine Kodierung, die es nicht gibt.</translation>
    </message>
    <message>
        <source>A part names its encoding in a broken way.</source>
        <translation>Ein Teil nennt seine Kodierung auf defekte Weise.</translation>
    </message>
    <message>
        <source>A part with parts inside claims to be encoded.</source>
        <translation>Ein Teil mit inneren Teilen gibt vor, kodiert zu sein.</translation>
    </message>
    <message>
        <source>Encoded content (base64) is written wrongly.</source>
        <translation>Kodierter Inhalt (base64) ist falsch geschrieben.</translation>
    </message>
    <message>
        <source>Encoded content (quoted-printable) is written wrongly.</source>
        <translation>Kodierter Inhalt (quoted-printable) ist falsch geschrieben.</translation>
    </message>
    <message>
        <source>Encoded content (uuencode) is written wrongly.</source>
        <translation>Kodierter Inhalt (uuencode) ist falsch geschrieben.</translation>
    </message>
    <message>
        <source>A text names a character set that does not exist.</source>
        <translation>Ein Text nennt einen Zeichensatz, den es nicht gibt.</translation>
    </message>
    <message>
        <source>A text is not in the character set that it names.</source>
        <translation>Ein Text steht nicht in dem Zeichensatz, den er nennt.</translation>
    </message>
    <message>
        <source>A part with parts inside does not say how they are separated.</source>
        <translation>Ein Teil mit inneren Teilen sagt nicht, wie sie getrennt sind.</translation>
    </message>
    <message>
        <source>The separator of the parts does not occur.</source>
        <translation>Die Trennlinie der Teile kommt nicht vor.</translation>
    </message>
    <message>
        <source>The end of the parts is missing; the message may be cut off.</source>
        <translation>Das Ende der Teile fehlt; die Nachricht ist vielleicht abgeschnitten.</translation>
    </message>
    <message>
        <source>The separator of the parts can be read in more than one way.</source>
        <translation>Die Trennlinie der Teile lässt sich auf mehrere Arten lesen.</translation>
    </message>
    <message>
        <source>There are parts behind the end of the parts.</source>
        <translation>Hinter dem Ende der Teile folgen weitere.</translation>
    </message>
    <message>
        <source>The two versions of the text say different things.</source>
        <translation>Die beiden Fassungen des Textes sagen Verschiedenes.</translation>
    </message>
    <message>
        <source>The HTML text ends inside a tag or a comment.</source>
        <translation>Der HTML-Text endet mitten in einem Tag oder Kommentar.</translation>
    </message>
    <message>
        <source>A part only points to content that is kept elsewhere.</source>
        <translation>Ein Teil verweist nur auf Inhalt, der anderswo liegt.</translation>
    </message>
    <message>
        <source>There is a version of the text that only some mail programs show.</source>
        <translation>Es gibt eine Fassung des Textes, die nur manche Mailprogramme zeigen.</translation>
    </message>
    <message>
        <source>the disk is full. Free some space</source>
        <translation>Der Datenträger ist voll. Schaffen Sie Platz</translation>
    </message>
    <message>
        <source>it may not be changed. Check who may write to its folder</source>
        <translation>Er darf nicht geändert werden. Prüfen Sie, wer in seinen Ordner schreiben darf</translation>
    </message>
    <message>
        <source>it cannot be opened. Check that its folder exists and may be used</source>
        <translation>Er lässt sich nicht öffnen. Prüfen Sie, ob es seinen Ordner gibt und ob Sie ihn benutzen dürfen</translation>
    </message>
    <message>
        <source>another program keeps it locked. Close that program</source>
        <translation>Ein anderes Programm hält ihn gesperrt. Schließen Sie jenes Programm</translation>
    </message>
    <message>
        <source>it is damaged. Start Dipnet again: it then begins a new one and keeps the damaged one beside it</source>
        <translation>Er ist beschädigt. Starten Sie Dipnet neu: Es beginnt dann einen neuen und hebt den beschädigten daneben auf</translation>
    </message>
    <message>
        <source>the disk does not answer as it should. Check the disk</source>
        <translation>Der Datenträger antwortet nicht, wie er soll. Prüfen Sie den Datenträger</translation>
    </message>
    <message>
        <source>of this: {0}. Check its folder</source>
        <translation>Das System sagt „{0}“. Prüfen Sie seinen Ordner</translation>
    </message>
    <message>
        <source>Some of the wording is more usual in fraud</source>
        <translation>Manche Formulierungen sind in Betrug üblicher</translation>
    </message>
    <message>
        <source>Some of the wording is more usual in honest mail</source>
        <translation>Manche Formulierungen sind in ehrlicher Post üblicher</translation>
    </message>
    <message>
        <source>In this message, that speaks against fraud.</source>
        <translation>In dieser Nachricht spricht das gegen Betrug.</translation>
    </message>
    <message>
        <source>In this message, that does not reassure: fraud imitates it.</source>
        <translation>In dieser Nachricht beruhigt das nicht: Betrug ahmt es nach.</translation>
    </message>
    <message>
        <source>In a message like this one, {} speaks for fraud</source>
        <translation>In einer Nachricht wie dieser spricht für Betrug: {}</translation>
    </message>
    <message>
        <source>In a message like this one, {} speaks against fraud</source>
        <translation>In einer Nachricht wie dieser spricht gegen Betrug: {}</translation>
    </message>
    <message>
        <source>Message {0} in {1} is empty.</source>
        <translation>Nachricht {0} in {1} ist leer.</translation>
    </message>
    <message>
        <source>{0} has changed since it was opened. Open it again.</source>
        <translation>{0} hat sich seit dem Öffnen verändert. Öffnen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}).</source>
        <translation>{0} kann nicht gelesen werden ({1}).</translation>
    </message>
    <message>
        <source>{0} is not a mail message. Choose .eml, .msg, .mbox, .html or .txt files.</source>
        <translation>{0} ist keine Mail. Wählen Sie Dateien vom Typ .eml, .msg, .mbox, .html oder .txt.</translation>
    </message>
    <message>
        <source>{0} does not exist. Check the name.</source>
        <translation>{0} gibt es nicht. Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>{0} may not be read. Ask for permission or copy it.</source>
        <translation>{0} darf nicht gelesen werden. Bitten Sie um Erlaubnis oder kopieren Sie es.</translation>
    </message>
    <message>
        <source>{0} is an Outlook data file. Save the messages from Outlook as .msg files first.</source>
        <translation>{0} ist eine Outlook-Datendatei. Speichern Sie die Nachrichten erst aus Outlook als .msg-Dateien.</translation>
    </message>
    <message>
        <source>Reading this message needed more memory than one message may take.</source>
        <translation>Diese Nachricht zu lesen brauchte mehr Speicher, als eine Nachricht brauchen darf.</translation>
    </message>
    <message>
        <source>Reading this message took longer than one message may take.</source>
        <translation>Diese Nachricht zu lesen dauerte länger, als eine Nachricht dauern darf.</translation>
    </message>
    <message>
        <source>The process that read this message ended unexpectedly.</source>
        <translation>Der Prozess, der diese Nachricht las, endete unerwartet.</translation>
    </message>
    <message>
        <source>Dipnet made a mistake of its own while reading this message.</source>
        <translation>Dipnet hat beim Lesen dieser Nachricht selbst einen Fehler gemacht.</translation>
    </message>
    <message>
        <source>{0} is not a file. Leave it out.</source>
        <translation>{0} ist keine Datei. Lassen Sie es weg.</translation>
    </message>
    <message>
        <source>{0} is not a usable name.</source>
        <translation>{0} ist kein brauchbarer Name.</translation>
    </message>
    <message>
        <source>{0} has no messages in it. Choose another folder.</source>
        <translation>In {0} sind keine Nachrichten. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{0} is empty. Save the message again.</source>
        <translation>{0} ist leer. Speichern Sie die Nachricht noch einmal.</translation>
    </message>
    <message>
        <source>{0} lies in too many folders. Open it by itself.</source>
        <translation>{0} liegt in zu vielen Ordnern. Öffnen Sie es für sich.</translation>
    </message>
    <message>
        <source>The processes that read messages could not be kept running. Close other programs or use fewer jobs, and try again.</source>
        <translation>Die Prozesse, die Nachrichten lesen, ließen sich nicht am Laufen halten. Schließen Sie andere Programme und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The processes that read messages could not be started: {0}. Check that there is a folder /dev/shm, and that you may write to it.</source>
        <translation>Die Prozesse, die Nachrichten lesen, konnten nicht gestartet werden: {0}. Prüfen Sie, ob es einen Ordner /dev/shm gibt und ob Sie darin schreiben dürfen.</translation>
    </message>
    <message>
        <source>{0} is a damaged archive. Get it again.</source>
        <translation>{0} ist ein beschädigtes Archiv. Besorgen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{0} has no messages in it. Choose another archive.</source>
        <translation>In {0} sind keine Nachrichten. Wählen Sie ein anderes Archiv.</translation>
    </message>
    <message>
        <source>{0} is protected with a password. Unpack it first.</source>
        <translation>{0} ist mit einem Passwort geschützt. Packen Sie es erst aus.</translation>
    </message>
    <message>
        <source>{0} unpacks to far more than mail does. Unpack it first if you trust it.</source>
        <translation>{0} entpackt sich zu viel mehr, als Post es tut. Packen Sie es erst aus, wenn Sie ihm trauen.</translation>
    </message>
    <message>
        <source>{0} is larger than the archive says. Leave it out.</source>
        <translation>{0} ist größer, als das Archiv sagt. Lassen Sie es weg.</translation>
    </message>
    <message>
        <source>{0} has over {1} members. Unpack it to read the rest.</source>
        <translation>{0} enthält mehr als {1} Dateien. Packen Sie es aus, um den Rest zu lesen.</translation>
    </message>
    <message>
        <source>{0} is an archive inside an archive. Unpack the outer one first.</source>
        <translation>{0} ist ein Archiv in einem Archiv. Packen Sie erst das äußere aus.</translation>
    </message>
    <message>
        <source>{0} is damaged or packed in an unknown way. Get the archive again.</source>
        <translation>{0} ist beschädigt oder auf unbekannte Art gepackt. Besorgen Sie das Archiv noch einmal.</translation>
    </message>
    <message>
        <source>{0} has too many members. Unpack it first.</source>
        <translation>{0} enthält zu viele Dateien. Packen Sie es erst aus.</translation>
    </message>
    <message>
        <source>The history was closed.</source>
        <translation>Der Verlauf wurde geschlossen.</translation>
    </message>
    <message>
        <source>The history{0} cannot be used, because {1}.</source>
        <translation>Der Verlauf{0} kann nicht benutzt werden: {1}.</translation>
    </message>
    <message>
        <source>The history was damaged. It was kept as {name}, and a new one was begun.</source>
        <translation>Der Verlauf war beschädigt. Er wurde als {name} aufgehoben, und ein neuer wurde begonnen.</translation>
    </message>
    <message>
        <source>The history was made by a newer Dipnet. It was kept as {name}, and a new one was begun.</source>
        <translation>Der Verlauf stammt von einem neueren Dipnet. Er wurde als {name} aufgehoben, und ein neuer wurde begonnen.</translation>
    </message>
    <message>
        <source>The history is damaged. Close every window of Dipnet and start it again.</source>
        <translation>Der Verlauf ist beschädigt. Schließen Sie alle Fenster von Dipnet und starten Sie es neu.</translation>
    </message>
    <message>
        <source>The history is in use by a newer Dipnet. Close it first.</source>
        <translation>Der Verlauf wird von einem neueren Dipnet benutzt. Schließen Sie es zuerst.</translation>
    </message>
    <message>
        <source>The history cannot be used: {0} is not a file.</source>
        <translation>Der Verlauf kann nicht benutzt werden: {0} ist keine Datei.</translation>
    </message>
    <message>
        <source>The history cannot be used, because its folder allows no locks.</source>
        <translation>Der Verlauf kann nicht benutzt werden, weil sein Ordner keine Sperren erlaubt.</translation>
    </message>
    <message>
        <source>This is being worked on. Stop it first, or wait until it is done.</source>
        <translation>Daran wird gearbeitet. Halten Sie es erst an, oder warten Sie, bis es fertig ist.</translation>
    </message>
    <message>
        <source>This was judged to its end. There is nothing to go on with.</source>
        <translation>Das wurde zu Ende beurteilt. Es gibt nichts fortzusetzen.</translation>
    </message>
    <message>
        <source>There is no job {0} in the history.</source>
        <translation>Im Verlauf gibt es keinen Auftrag {0}.</translation>
    </message>
    <message>
        <source>The history is open in another window of Dipnet. Close that one first.</source>
        <translation>Der Verlauf ist in einem anderen Fenster von Dipnet offen. Schließen Sie jenes zuerst.</translation>
    </message>
    <message>
        <source>The model was not loaded: its file {0} {1}. Dipnet judges no message without it. Please install Dipnet again.</source>
        <translation>Das Modell wurde nicht geladen: Seine Datei {0} {1}. Ohne es beurteilt Dipnet keine Nachricht. Bitte installieren Sie Dipnet neu.</translation>
    </message>
    <message>
        <source>is not the one this program was released with</source>
        <translation>ist nicht die, mit der dieses Programm veröffentlicht wurde</translation>
    </message>
    <message>
        <source>was changed or damaged</source>
        <translation>wurde verändert oder beschädigt</translation>
    </message>
    <message>
        <source>cannot be understood</source>
        <translation>ist nicht zu verstehen</translation>
    </message>
    <message>
        <source>describes other features than this program computes</source>
        <translation>beschreibt andere Merkmale, als dieses Programm berechnet</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>is far larger than the released one</source>
        <translation>ist viel größer als die veröffentlichte</translation>
    </message>
    <message>
        <source>could not be read ({0})</source>
        <translation>konnte nicht gelesen werden ({0})</translation>
    </message>
    <message>
        <source>does not mention {0}</source>
        <translation>erwähnt {0} nicht</translation>
    </message>
    <message>
        <source>does not fit this program</source>
        <translation>passt nicht zu diesem Programm</translation>
    </message>
    <message>
        <source>was made for another number of signals</source>
        <translation>wurde für eine andere Zahl von Merkmalen gemacht</translation>
    </message>
    <message>
        <source>could not be loaded</source>
        <translation>konnte nicht geladen werden</translation>
    </message>
    <message>
        <source>Fraud</source>
        <translation>Betrug</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>Unklar</translation>
    </message>
    <message>
        <source>Not completely read</source>
        <translation>Nicht ganz gelesen</translation>
    </message>
    <message>
        <source>Advertising</source>
        <translation>Werbung</translation>
    </message>
    <message>
        <source>Looks legitimate</source>
        <translation>Sieht seriös aus</translation>
    </message>
    <message>
        <source>No message</source>
        <translation>Keine Nachricht</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Workbook (Excel)</source>
        <translation>Arbeitsmappe (Excel)</translation>
    </message>
    <message>
        <source>Records (JSON Lines)</source>
        <translation>Datensätze (JSON Lines)</translation>
    </message>
    <message>
        <source>Indicators (CSV)</source>
        <translation>Indikatoren (CSV)</translation>
    </message>
    <message>
        <source>Indicators (STIX 2.1)</source>
        <translation>Indikatoren (STIX 2.1)</translation>
    </message>
    <message>
        <source>Report (HTML)</source>
        <translation>Bericht (HTML)</translation>
    </message>
    <message>
        <source>All of them were made from one template, with names, amounts and links changed.</source>
        <translation>Alle wurden aus einer Vorlage gemacht, mit anderen Namen, Beträgen und Links.</translation>
    </message>
    <message>
        <source>Report on a campaign</source>
        <translation>Bericht über eine Kampagne</translation>
    </message>
    <message>
        <source>Report on messages</source>
        <translation>Bericht über Nachrichten</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Examined with Dipnet, on this computer.</source>
        <translation>Untersucht mit Dipnet, auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>What they have in common</source>
        <translation>Was sie gemeinsam haben</translation>
    </message>
    <message>
        <source>What to block or to search for</source>
        <translation>Was zu sperren oder zu suchen ist</translation>
    </message>
    <message>
        <source>The messages</source>
        <translation>Die Nachrichten</translation>
    </message>
    <message>
        <source>One of them</source>
        <translation>Eine davon</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Datiert</translation>
    </message>
    <message>
        <source>Sender domains</source>
        <translation>Absenderdomains</translation>
    </message>
    <message>
        <source>Links lead to</source>
        <translation>Links führen zu</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Betreffe</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP-Adresse</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>Mailadresse</translation>
    </message>
    <message>
        <source>Attachment, SHA-256</source>
        <translation>Anhang, SHA-256</translation>
    </message>
    <message>
        <source>Message, SHA-256</source>
        <translation>Nachricht, SHA-256</translation>
    </message>
    <message>
        <source>Report on one message</source>
        <translation>Bericht über eine Nachricht</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Führt zu</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Addresses are written so that nothing opens them: hxxps, [.] and [@].</source>
        <translation>Adressen sind so geschrieben, dass nichts sie öffnet: hxxps, [.] und [@].</translation>
    </message>
    <message>
        <source>The message</source>
        <translation>Die Nachricht</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anhänge</translation>
    </message>
    <message>
        <source>What could not be read, or is odd</source>
        <translation>Was nicht lesbar war oder auffällt</translation>
    </message>
    <message>
        <source>Header fields</source>
        <translation>Kopfzeilen</translation>
    </message>
    <message>
        <source>Answers go to</source>
        <translation>Antworten gehen an</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Näheres</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Who received it was left out, also in links, headers and text.</source>
        <translation>Wer sie empfing, wurde weggelassen, auch in Links, Kopfzeilen und Text.</translation>
    </message>
    <message>
        <source>Probability of fraud</source>
        <translation>Wahrscheinlichkeit für Betrug</translation>
    </message>
    <message>
        <source>of advertising</source>
        <translation>für Werbung</translation>
    </message>
    <message>
        <source>of legitimate mail</source>
        <translation>für seriöse Post</translation>
    </message>
    <message>
        <source>The examiner says</source>
        <translation>Der Prüfer sagt</translation>
    </message>
    <message>
        <source>The model says</source>
        <translation>Das Modell sagt</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>und mehr</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>for fraud</source>
        <translation>für Betrug</translation>
    </message>
    <message>
        <source>against fraud</source>
        <translation>gegen Betrug</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>vermerkt</translation>
    </message>
</context>
<context>
    <name>selftest</name>
    <message>
        <source>All files of model {model} are the released ones.</source>
        <translation>Alle Dateien des Modells {model} sind die veröffentlichten.</translation>
    </message>
    <message>
        <source>The model judges its {n} test messages as it did when it was released.</source>
        <translation>Das Modell beurteilt seine {n} Testnachrichten wie bei der Veröffentlichung.</translation>
    </message>
    <message>
        <source>The model judges some of its {n} test messages in another way than released.</source>
        <translation>Das Modell beurteilt einige seiner {n} Testnachrichten anders als bei der Veröffentlichung.</translation>
    </message>
    <message>
        <source>An attempt to open a network connection was refused.</source>
        <translation>Ein Versuch, eine Netzverbindung zu öffnen, wurde abgewiesen.</translation>
    </message>
    <message>
        <source>An attempt to open a network connection was not refused.</source>
        <translation>Ein Versuch, eine Netzverbindung zu öffnen, wurde nicht abgewiesen.</translation>
    </message>
    <message>
        <source>No networking part of the window system is loaded.</source>
        <translation>Kein Netzwerkteil des Fenstersystems ist geladen.</translation>
    </message>
    <message>
        <source>Networking parts are loaded: {names}.</source>
        <translation>Netzwerkteile sind geladen: {names}.</translation>
    </message>
    <message>
        <source>Network connections open in this program: {n}.</source>
        <translation>Offene Netzverbindungen in diesem Programm: {n}.</translation>
    </message>
</context>
<context>
    <name>triage_keys</name>
    <message>
        <source>Next message</source>
        <translation>Nächste Nachricht</translation>
    </message>
    <message>
        <source>Previous message</source>
        <translation>Vorige Nachricht</translation>
    </message>
    <message>
        <source>Mark, or take the mark away</source>
        <translation>Markieren oder Markierung entfernen</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Decide: it is fraud</source>
        <translation>Entscheiden: Betrug</translation>
    </message>
    <message>
        <source>Decide: it is advertising</source>
        <translation>Entscheiden: Werbung</translation>
    </message>
    <message>
        <source>Decide: it is legitimate</source>
        <translation>Entscheiden: seriös</translation>
    </message>
    <message>
        <source>Take the decision back</source>
        <translation>Entscheidung zurücknehmen</translation>
    </message>
    <message>
        <source>Sort by risk, or as it was</source>
        <translation>Nach Risiko ordnen, oder wie zuvor</translation>
    </message>
    <message>
        <source>Show these keys</source>
        <translation>Diese Tasten zeigen</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Fraud</source>
        <translation>Betrug</translation>
    </message>
    <message>
        <source>Advertising</source>
        <translation>Werbung</translation>
    </message>
    <message>
        <source>Looks legitimate</source>
        <translation>Sieht seriös aus</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>Unklar</translation>
    </message>
    <message>
        <source>Not completely read</source>
        <translation>Nicht ganz gelesen</translation>
    </message>
    <message>
        <source>You said: this is fraud.</source>
        <translation>Sie sagen: Das ist Betrug.</translation>
    </message>
    <message>
        <source>You said: this is advertising.</source>
        <translation>Sie sagen: Das ist Werbung.</translation>
    </message>
    <message>
        <source>You said: this is legitimate.</source>
        <translation>Sie sagen: Das ist seriös.</translation>
    </message>
    <message>
        <source>Almost certainly fraud</source>
        <translation>Fast sicher Betrug</translation>
    </message>
    <message>
        <source>Probably fraud</source>
        <translation>Wahrscheinlich Betrug</translation>
    </message>
    <message>
        <source>Looks like fraud</source>
        <translation>Sieht nach Betrug aus</translation>
    </message>
    <message>
        <source>Could not be read completely</source>
        <translation>Konnte nicht ganz gelesen werden</translation>
    </message>
    <message>
        <source>It has signs of fraud, below the level at which Dipnet warns so that everyday mail is left alone. Before you use its links or attachments, ask the sender in a way you already know.</source>
        <translation>Sie hat Zeichen von Betrug, unterhalb der Schwelle, ab der Dipnet warnt, damit alltägliche Post in Ruhe gelassen wird. Bevor Sie Links oder Anhänge benutzen, fragen Sie den Absender auf einem Weg, den Sie schon kennen.</translation>
    </message>
    <message>
        <source>It wants your attention and does not look like a trap. If you never asked for it, delete it; do not unsubscribe from a sender you do not know.</source>
        <translation>Sie will Ihre Aufmerksamkeit und sieht nicht nach einer Falle aus. Wenn Sie nie darum gebeten haben, löschen Sie sie; melden Sie sich bei unbekannten Absendern nicht ab.</translation>
    </message>
    <message>
        <source>It does not look like fraud. If it asks for money, passwords or a change of bank details, still ask the sender first, in a way you already know.</source>
        <translation>Sie sieht nicht nach Betrug aus. Verlangt sie Geld, Passwörter oder neue Bankdaten, fragen Sie trotzdem erst den Absender, auf einem Weg, den Sie schon kennen.</translation>
    </message>
    <message>
        <source>Do not use its links or attachments until you have asked the sender in a way you already know.</source>
        <translation>Benutzen Sie Links und Anhänge nicht, bevor Sie den Absender auf einem Weg gefragt haben, den Sie schon kennen.</translation>
    </message>
    <message>
        <source>Do not trust it on the strength of what could be read. Do not use its links or attachments; ask the sender in a way you already know.</source>
        <translation>Vertrauen Sie ihr nicht aufgrund dessen, was zu lesen war. Benutzen Sie Links und Anhänge nicht; fragen Sie den Absender auf einem Weg, den Sie schon kennen.</translation>
    </message>
    <message>
        <source>Do not use the links and do not answer. If you have an account there, go to the site yourself, as you always do.</source>
        <translation>Benutzen Sie die Links nicht und antworten Sie nicht. Haben Sie dort ein Konto, gehen Sie selbst auf die Seite, wie immer.</translation>
    </message>
    <message>
        <source>Do not open the attachments and do not answer. If you are in doubt, ask the sender in a way you already know.</source>
        <translation>Öffnen Sie die Anhänge nicht und antworten Sie nicht. Im Zweifel fragen Sie den Absender auf einem Weg, den Sie schon kennen.</translation>
    </message>
    <message>
        <source>Do not answer, do not call the numbers in it and do not pay. If you are in doubt, ask the sender in a way you already know.</source>
        <translation>Antworten Sie nicht, rufen Sie keine der Nummern an und zahlen Sie nicht. Im Zweifel fragen Sie den Absender auf einem Weg, den Sie schon kennen.</translation>
    </message>
    <message>
        <source>under 1 %</source>
        <translation>unter 1 %</translation>
    </message>
    <message>
        <source>over 99 %</source>
        <translation>über 99 %</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>enough by itself not to call the message harmless</source>
        <translation>genügt allein, um die Nachricht nicht harmlos zu nennen</translation>
    </message>
    <message>
        <source>the result would stand without it</source>
        <translation>das Ergebnis stünde auch ohne das</translation>
    </message>
    <message>
        <source>raises the probability of fraud by {points}</source>
        <translation>erhöht die Wahrscheinlichkeit für Betrug um {points}</translation>
    </message>
    <message>
        <source>lowers the probability of fraud by {points}</source>
        <translation>senkt die Wahrscheinlichkeit für Betrug um {points}</translation>
    </message>
    <message>
        <source>1 point</source>
        <translation>1 Punkt</translation>
    </message>
    <message>
        <source>{n} points</source>
        <translation>{n} Punkte</translation>
    </message>
    <message>
        <source>an IP address written as one number</source>
        <translation>eine IP-Adresse, als eine Zahl geschrieben</translation>
    </message>
    <message>
        <source>an IP address in octal notation</source>
        <translation>eine IP-Adresse in Oktalschreibweise</translation>
    </message>
    <message>
        <source>an IP address in hexadecimal notation</source>
        <translation>eine IP-Adresse in Hexadezimalschreibweise</translation>
    </message>
    <message>
        <source>an IP address in shortened notation</source>
        <translation>eine verkürzt geschriebene IP-Adresse</translation>
    </message>
    <message>
        <source>a name before an @ hides the true host</source>
        <translation>ein Name vor einem @ verdeckt den wahren Rechner</translation>
    </message>
    <message>
        <source>letters outside ASCII in the host</source>
        <translation>Buchstaben außerhalb von ASCII im Rechnernamen</translation>
    </message>
    <message>
        <source>letters of several alphabets mixed in the host</source>
        <translation>Buchstaben mehrerer Alphabete im Rechnernamen gemischt</translation>
    </message>
    <message>
        <source>parts of the host hidden in percent codes</source>
        <translation>Teile des Rechnernamens in Prozentcodes versteckt</translation>
    </message>
    <message>
        <source>backslashes in place of slashes</source>
        <translation>umgekehrte Schrägstriche statt Schrägstrichen</translation>
    </message>
    <message>
        <source>control characters in the address</source>
        <translation>Steuerzeichen in der Adresse</translation>
    </message>
    <message>
        <source>an unusual port</source>
        <translation>ein ungewöhnlicher Port</translation>
    </message>
    <message>
        <source>an unusual number of slashes</source>
        <translation>ungewöhnlich viele oder wenige Schrägstriche</translation>
    </message>
    <message>
        <source>look-alike characters that browsers turn into others</source>
        <translation>ähnliche Zeichen, die Browser in andere verwandeln</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>a script that runs when opened</source>
        <translation>ein Skript, das beim Öffnen läuft</translation>
    </message>
    <message>
        <source>a shortcut that can start programs</source>
        <translation>eine Verknüpfung, die Programme starten kann</translation>
    </message>
    <message>
        <source>a disk image, which gets past download warnings</source>
        <translation>ein Datenträgerabbild, das Warnungen beim Herunterladen umgeht</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>ein Archiv</translation>
    </message>
    <message>
        <source>encrypted, so that scanners cannot look inside</source>
        <translation>verschlüsselt, sodass kein Scanner hineinsehen kann</translation>
    </message>
    <message>
        <source>can contain macros</source>
        <translation>kann Makros enthalten</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>eine Webseite</translation>
    </message>
    <message>
        <source>holds a form to fill in</source>
        <translation>enthält ein Formular zum Ausfüllen</translation>
    </message>
    <message>
        <source>asks for a password</source>
        <translation>fragt nach einem Passwort</translation>
    </message>
    <message>
        <source>builds another file when opened</source>
        <translation>baut beim Öffnen eine andere Datei</translation>
    </message>
    <message>
        <source>holds an embedded object</source>
        <translation>enthält ein eingebettetes Objekt</translation>
    </message>
    <message>
        <source>shows a QR code</source>
        <translation>zeigt einen QR-Code</translation>
    </message>
    <message>
        <source>two file endings, the last one hidden by some systems</source>
        <translation>zwei Dateiendungen, deren letzte manche Systeme verbergen</translation>
    </message>
    <message>
        <source>its name is turned around by a direction character</source>
        <translation>ein Richtungszeichen dreht den Namen um</translation>
    </message>
    <message>
        <source>not what its name or type says</source>
        <translation>nicht das, was Name oder Art sagen</translation>
    </message>
    <message>
        <source>its password is in the message</source>
        <translation>das Passwort dazu steht in der Nachricht</translation>
    </message>
    <message>
        <source>Legitimate</source>
        <translation>Seriös</translation>
    </message>
    <message>
        <source>(a picture)</source>
        <translation>(ein Bild)</translation>
    </message>
    <message>
        <source>(a form)</source>
        <translation>(ein Formular)</translation>
    </message>
    <message>
        <source>(opens by itself)</source>
        <translation>(öffnet sich von selbst)</translation>
    </message>
    <message>
        <source>(a page inside the message)</source>
        <translation>(eine Seite in der Nachricht)</translation>
    </message>
    <message>
        <source>(opened by a script)</source>
        <translation>(von einem Skript geöffnet)</translation>
    </message>
    <message>
        <source>(a QR code)</source>
        <translation>(ein QR-Code)</translation>
    </message>
    <message>
        <source>(inside an attachment)</source>
        <translation>(in einem Anhang)</translation>
    </message>
    <message>
        <source>(nothing to see)</source>
        <translation>(nichts zu sehen)</translation>
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
