<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutModel</name>
    <message>
        <source>About the model</source>
        <translation>À propos du modèle</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Fiche du modèle</translation>
    </message>
    <message>
        <source>Model {model}, version {version}. Dipnet {program}.
All its files were checked when it was loaded: they are the released ones.</source>
        <translation>Modèle {model}, version {version}. Dipnet {program}.
Tous ses fichiers ont été vérifiés au chargement&#xa0;: ce sont bien ceux qui ont été publiés.</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Vérifié</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>probability of fraud</source>
        <translation>probabilité de fraude</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take the correction back</source>
        <translation>Retirer la correction</translation>
    </message>
</context>
<context>
    <name>BatchRun</name>
    <message numerus="yes">
        <source>{name} and %Ln more</source>
        <translation>
            <numerusform>{name} et %Ln autre</numerusform>
            <numerusform>{name} et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>The rest could not be judged</source>
        <translation>Le reste n’a pas pu être évalué</translation>
    </message>
</context>
<context>
    <name>Browser</name>
    <message>
        <source>Looking for messages…</source>
        <translation>Recherche de messages…</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campagnes</translation>
    </message>
    <message>
        <source>Messages made from one template</source>
        <translation>Messages faits d’après un même gabarit</translation>
    </message>
    <message>
        <source>No message passes the filters.</source>
        <translation>Aucun message ne passe les filtres.</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>Il n’y a rien ici.</translation>
    </message>
</context>
<context>
    <name>CampaignsModel</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Subject of the first</source>
        <translation>Objet du premier</translation>
    </message>
    <message>
        <source>Links lead to</source>
        <translation>Liens vers</translation>
    </message>
    <message>
        <source>Sender&apos;s domain</source>
        <translation>Domaine expéditeur</translation>
    </message>
    <message>
        <source>Fraud, mean</source>
        <translation>Fraude, moyenne</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>Votre décision</translation>
    </message>
</context>
<context>
    <name>CampaignsView</name>
    <message>
        <source>Show these messages</source>
        <translation>Afficher ces messages</translation>
    </message>
    <message>
        <source>Fraud</source>
        <translation>Fraude</translation>
    </message>
    <message>
        <source>Advertising</source>
        <translation>Publicité</translation>
    </message>
    <message>
        <source>Legitimate</source>
        <translation>Légitime</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>No two of these messages are made from one template.</source>
        <translation>Aucun de ces messages n’a le même gabarit qu’un autre.</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campagnes</translation>
    </message>
    <message numerus="yes">
        <source>Decide for all %Ln:</source>
        <translation>
            <numerusform>Décider pour %Ln&#xa0;:</numerusform>
            <numerusform>Décider pour les %Ln&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{decision}, for all %Ln</source>
        <translation>
            <numerusform>{decision}, pour %Ln</numerusform>
            <numerusform>{decision}, pour les %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chosen</name>
    <message>
        <source>No message matches.</source>
        <translation>Aucun message ne correspond.</translation>
    </message>
</context>
<context>
    <name>CorrectionButton</name>
    <message>
        <source>This is wrong</source>
        <translation>C’est inexact</translation>
    </message>
    <message>
        <source>It is &amp;fraud</source>
        <translation>C’est une &amp;fraude</translation>
    </message>
    <message>
        <source>It is &amp;advertising</source>
        <translation>C’est de la &amp;publicité</translation>
    </message>
    <message>
        <source>It is &amp;legitimate</source>
        <translation>C’est &amp;légitime</translation>
    </message>
    <message>
        <source>&amp;Take the correction back</source>
        <translation>&amp;Retirer la correction</translation>
    </message>
    <message>
        <source>Say what the message really is. It is kept on this computer and never sent.</source>
        <translation>Dites ce que le message est vraiment. Cela reste sur cet ordinateur et n’est jamais envoyé.</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message>
        <source>{name}: {number}</source>
        <translation>{name}&#xa0;: {number}</translation>
    </message>
</context>
<context>
    <name>DetailView</name>
    <message>
        <source>Text of the message</source>
        <translation>Texte du message</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Mène à</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>What is odd</source>
        <translation>Ce qui surprend</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>What was odd when reading</source>
        <translation>Ce qui a surpris à la lecture</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>No single sign stands out, neither for nor against.</source>
        <translation>Aucun signe ne se détache, ni pour ni contre.</translation>
    </message>
    <message>
        <source>A second opinion, not proof.</source>
        <translation>Un second avis, pas une preuve.</translation>
    </message>
    <message>
        <source>How sure is it?</source>
        <translation>Est-ce bien sûr&#xa0;?</translation>
    </message>
    <message>
        <source>Formatted</source>
        <translation>Formaté</translation>
    </message>
    <message>
        <source>Links ({n})</source>
        <translation>Liens ({n})</translation>
    </message>
    <message>
        <source>Attachments ({n})</source>
        <translation>Pièces jointes ({n})</translation>
    </message>
    <message>
        <source>Oddities ({n})</source>
        <translation>Anomalies ({n})</translation>
    </message>
    <message>
        <source>Only the first {shown} of {all} characters are shown. All of them were judged.</source>
        <translation>Seuls les {shown} premiers caractères sur {all} sont affichés. Tous ont été évalués.</translation>
    </message>
    <message>
        <source>There is no text in this message.</source>
        <translation>Ce message ne contient pas de texte.</translation>
    </message>
</context>
<context>
    <name>DomainField</name>
    <message>
        <source>Any</source>
        <translation>Tous</translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>Drop a suspicious message here</source>
        <translation>Déposez ici un message suspect</translation>
    </message>
    <message>
        <source>Dipnet tells you whether it looks legitimate, is advertising or is fraud, and why. Nothing leaves this computer.</source>
        <translation>Dipnet vous dit s’il semble légitime, si c’est de la publicité ou une fraude, et pourquoi. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>A saved message, a mailbox, a folder or a zip of them, or just the text. A message saved as a file says most: its headers tell where it came from.</source>
        <translation>Un message enregistré, une boîte aux lettres, un dossier ou un zip, ou seulement le texte. Un message enregistré en fichier en dit le plus&#xa0;: ses en-têtes indiquent d’où il vient.</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>Ouvrir un &amp;dossier…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Coller</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>&amp;Make addresses unusable (hxxps://shop[.]example)</source>
        <translation>Rendre les adresses &amp;inutilisables (hxxps://shop[.]example)</translation>
    </message>
    <message>
        <source>Leave out who &amp;received the messages</source>
        <translation>Omettre les &amp;destinataires des messages</translation>
    </message>
    <message>
        <source>Indicators also from messages that are &amp;doubtful</source>
        <translation>Indicateurs tirés aussi des messages do&amp;uteux</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Enregistrer sous…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tableau (CSV)</translation>
    </message>
    <message>
        <source>Workbook (Excel)</source>
        <translation>Classeur (Excel)</translation>
    </message>
    <message>
        <source>Records (JSON Lines)</source>
        <translation>Enregistrements (JSON Lines)</translation>
    </message>
    <message>
        <source>Indicators (CSV)</source>
        <translation>Indicateurs (CSV)</translation>
    </message>
    <message>
        <source>Indicators (STIX 2.1)</source>
        <translation>Indicateurs (STIX 2.1)</translation>
    </message>
    <message>
        <source>Report (HTML)</source>
        <translation>Rapport (HTML)</translation>
    </message>
    <message>
        <source>Report (PDF)</source>
        <translation>Rapport (PDF)</translation>
    </message>
    <message numerus="yes">
        <source>All that are &amp;shown: %Ln</source>
        <translation>
            <numerusform>Le message &amp;affiché&#xa0;: %Ln</numerusform>
            <numerusform>Tous les messages &amp;affichés&#xa0;: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Selected: %Ln</source>
        <translation>
            <numerusform>&amp;Sélectionné&#xa0;: %Ln</numerusform>
            <numerusform>&amp;Sélectionnés&#xa0;: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>All &amp;marked ones of this job</source>
        <translation>Tous les &amp;marqués de cette tâche</translation>
    </message>
    <message numerus="yes">
        <source>The chosen &amp;campaign: %Ln</source>
        <translation>
            <numerusform>La &amp;campagne choisie&#xa0;: %Ln</numerusform>
            <numerusform>La &amp;campagne choisie&#xa0;: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Save the export</source>
        <translation>Enregistrer l’export</translation>
    </message>
</context>
<context>
    <name>ExportRun</name>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Annulé. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>{name} could not be written ({why}). Choose another place.</source>
        <translation>{name} n’a pas pu être écrit ({why}). Choisissez un autre emplacement.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln written to {name}.</source>
        <translation>
            <numerusform>%Ln élément écrit dans {name}.</numerusform>
            <numerusform>%Ln éléments écrits dans {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is written.</source>
        <translation>{name} est écrit.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Clear all filters</source>
        <translation>Effacer tous les filtres</translation>
    </message>
    <message>
        <source>Show only: {name}</source>
        <translation>Afficher seulement&#xa0;: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {total} shown:</source>
        <translation>
            <numerusform>%Ln affiché sur {total}&#xa0;:</numerusform>
            <numerusform>%Ln affichés sur {total}&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Find words</source>
        <translation>Chercher des mots</translation>
    </message>
    <message>
        <source>Find words in sender, subject or text</source>
        <translation>Chercher des mots dans l’expéditeur, l’objet ou le texte</translation>
    </message>
    <message>
        <source>Finds messages with all of these words in sender, subject or text.</source>
        <translation>Trouve les messages qui ont tous ces mots dans l’expéditeur, l’objet ou le texte.</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Plus de filtres</translation>
    </message>
    <message>
        <source>Take away the filter {name}</source>
        <translation>Retirer le filtre {name}</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>Fraud: {low} to {high} %</source>
        <translation>Fraude&#xa0;: {low} à {high}&#xa0;%</translation>
    </message>
    <message>
        <source>Campaign: {name}</source>
        <translation>Campagne&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Words: {value}</source>
        <translation>Mots&#xa0;: {value}</translation>
    </message>
    <message>
        <source>Sender: {value}</source>
        <translation>Expéditeur&#xa0;: {value}</translation>
    </message>
    <message>
        <source>Link: {value}</source>
        <translation>Lien&#xa0;: {value}</translation>
    </message>
    <message>
        <source>Language: {value}</source>
        <translation>Langue&#xa0;: {value}</translation>
    </message>
    <message>
        <source>From {value}</source>
        <translation>À partir du {value}</translation>
    </message>
    <message>
        <source>Until {value}</source>
        <translation>Jusqu’au {value}</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Marqués</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>Non marqués</translation>
    </message>
    <message>
        <source>With your decision</source>
        <translation>Avec votre décision</translation>
    </message>
    <message>
        <source>Without your decision</source>
        <translation>Sans votre décision</translation>
    </message>
    <message>
        <source>Judged otherwise by an older model</source>
        <translation>Évalués autrement par un ancien modèle</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Only marked</source>
        <translation>Marqués seulement</translation>
    </message>
    <message>
        <source>Only without your decision</source>
        <translation>Sans votre décision seulement</translation>
    </message>
    <message>
        <source>Only those that an older model judged otherwise</source>
        <translation>Évalués autrement par un ancien modèle seulement</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>&amp;Sender&apos;s domain</source>
        <translation>Domaine &amp;expéditeur</translation>
    </message>
    <message>
        <source>&amp;Links lead to</source>
        <translation>&amp;Liens vers</translation>
    </message>
    <message>
        <source>Langua&amp;ge</source>
        <translation>Lan&amp;gue</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>&amp;Judge again</source>
        <translation>&amp;Réévaluer</translation>
    </message>
    <message>
        <source>Show what c&amp;hanged</source>
        <translation>Voir les c&amp;hangements</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>Delete &amp;all my data…</source>
        <translation>Supprimer &amp;toutes mes données…</translation>
    </message>
    <message>
        <source>Messages opened one by one</source>
        <translation>Messages ouverts un à un</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Mailboxes, folders and files</source>
        <translation>Boîtes aux lettres, dossiers et fichiers</translation>
    </message>
    <message>
        <source>Opened one by one</source>
        <translation>Ouverts un à un</translation>
    </message>
    <message>
        <source>All of this is kept on this computer only: results, what you said about them, and words of each message by which it is found again.</source>
        <translation>Tout cela reste sur cet ordinateur&#xa0;: les résultats, ce que vous en avez dit, et des mots de chaque message qui permettent de le retrouver.</translation>
    </message>
    <message numerus="yes">
        <source>Opened one by one (%Ln)</source>
        <translation>
            <numerusform>Ouvert un à un (%Ln)</numerusform>
            <numerusform>Ouverts un à un (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was judged yet.</source>
        <translation>Rien n’a encore été évalué.</translation>
    </message>
    <message>
        <source>No history is kept. You can change that in the settings.</source>
        <translation>Aucun historique n’est conservé. Vous pouvez changer cela dans les paramètres.</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” was interrupted. %Ln judged so far; the rest was not.</source>
        <translation>
            <numerusform>«&#xa0;{name}&#xa0;» a été interrompu. %Ln message évalué jusqu’ici, le reste ne l’est pas.</numerusform>
            <numerusform>«&#xa0;{name}&#xa0;» a été interrompu. %Ln messages évalués jusqu’ici, le reste ne l’est pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue it</source>
        <translation>Continuer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln verdicts here come from an older model.</source>
        <translation>
            <numerusform>%Ln verdict d’ici vient d’un ancien modèle.</numerusform>
            <numerusform>%Ln verdicts d’ici viennent d’un ancien modèle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Judge them again</source>
        <translation>Réévaluer</translation>
    </message>
    <message>
        <source>Delete the results of “{name}” from the history? Your messages themselves are not touched.</source>
        <translation>Supprimer de l’historique les résultats de «&#xa0;{name}&#xa0;»&#xa0;? Vos messages eux-mêmes restent intacts.</translation>
    </message>
    <message>
        <source>Delete from the history</source>
        <translation>Supprimer de l’historique</translation>
    </message>
    <message>
        <source>Delete every result, correction, mark and note that Dipnet keeps on this computer? This cannot be undone. Your messages themselves are not touched.</source>
        <translation>Supprimer tous les résultats, corrections, marques et notes que Dipnet conserve sur cet ordinateur&#xa0;? Cette action est irréversible. Vos messages eux-mêmes restent intacts.</translation>
    </message>
    <message>
        <source>Delete all my data</source>
        <translation>Supprimer toutes mes données</translation>
    </message>
</context>
<context>
    <name>JobsModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changés</translation>
    </message>
    <message>
        <source>Judged by the model {model}</source>
        <translation>Évaluation par le modèle {model}</translation>
    </message>
    <message>
        <source>Judged otherwise by an older model</source>
        <translation>Évalués autrement par un ancien modèle</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Cancelled, only a part</source>
        <translation>Annulée, partielle</translation>
    </message>
    <message>
        <source>Interrupted, only a part</source>
        <translation>Interrompue, partielle</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complète</translation>
    </message>
</context>
<context>
    <name>JobsTable</name>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
</context>
<context>
    <name>Judge</name>
    <message>
        <source>The model could not be loaded</source>
        <translation>Le modèle n’a pas pu être chargé</translation>
    </message>
    <message>
        <source>The self-test could not be finished</source>
        <translation>L’autotest n’a pas pu être terminé</translation>
    </message>
    <message>
        <source>This message could not be shown</source>
        <translation>Ce message n’a pas pu être affiché</translation>
    </message>
    <message>
        <source>There is no message there.</source>
        <translation>Il n’y a pas de message à cet endroit.</translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <source>The history could not be used ({name}).</source>
        <translation>L’historique n’a pas pu être utilisé ({name}).</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys in the table</source>
        <translation>Touches dans le tableau</translation>
    </message>
    <message>
        <source>From everywhere: next, previous message</source>
        <translation>De partout&#xa0;: message suivant, précédent</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Select several, and decide for all of them</source>
        <translation>En sélectionner plusieurs et décider pour tous</translation>
    </message>
    <message>
        <source>Filter by a bar: choose it; choose none</source>
        <translation>Filtrer par une barre&#xa0;: la choisir&#xa0;; n’en choisir aucune</translation>
    </message>
    <message>
        <source>Space, Esc</source>
        <translation>Espace, Échap</translation>
    </message>
    <message>
        <source>Show the messages of a campaign</source>
        <translation>Afficher les messages d’une campagne</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>speaks for fraud</source>
        <translation>en faveur d’une fraude</translation>
    </message>
    <message>
        <source>speaks against fraud</source>
        <translation>contre une fraude</translation>
    </message>
    <message>
        <source>the chosen reason</source>
        <translation>la raison choisie</translation>
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
        <translation>Envoyé par</translation>
    </message>
    <message>
        <source>Replies go to</source>
        <translation>Réponses à</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Signalé par</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(sans objet)</translation>
    </message>
    <message>
        <source>unknown: there are no headers to read it from</source>
        <translation>inconnu&#xa0;: il n’y a pas d’en-têtes où le lire</translation>
    </message>
    <message>
        <source>nobody: the message names no sender</source>
        <translation>personne&#xa0;: le message ne nomme pas d’expéditeur</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>There is no text and no file to paste. Copy the message, or better its source, and paste it here.</source>
        <translation>Il n’y a ni texte ni fichier à coller. Copiez le message, ou mieux son code source, et collez-le ici.</translation>
    </message>
    <message>
        <source>Pasted message</source>
        <translation>Message collé</translation>
    </message>
    <message>
        <source>Works offline: how to check</source>
        <translation>Fonctionne hors ligne&#xa0;: comment le vérifier</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>Chargement du modèle…</translation>
    </message>
    <message>
        <source>Model {model}: files checked</source>
        <translation>Modèle {model}&#xa0;: fichiers vérifiés</translation>
    </message>
    <message>
        <source>History — Dipnet</source>
        <translation>Historique — Dipnet</translation>
    </message>
    <message>
        <source>Everything that was kept has been deleted.</source>
        <translation>Tout ce qui était conservé a été supprimé.</translation>
    </message>
</context>
<context>
    <name>ManyPage</name>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>Keys (?)</source>
        <translation>Touches (?)</translation>
    </message>
    <message>
        <source>Message &amp;below the table</source>
        <translation>Message &amp;sous le tableau</translation>
    </message>
    <message>
        <source>Message be&amp;side the table</source>
        <translation>Message à &amp;côté du tableau</translation>
    </message>
    <message>
        <source>&amp;Numbers beside the table</source>
        <translation>C&amp;hiffres à côté du tableau</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>Co&amp;lonnes</translation>
    </message>
    <message>
        <source>Several messages cannot be judged while no history can be opened.</source>
        <translation>Plusieurs messages ne peuvent pas être évalués tant qu’aucun historique ne peut être ouvert.</translation>
    </message>
    <message>
        <source>Choose a message to see why it was judged as it was.</source>
        <translation>Choisissez un message pour voir pourquoi il a été évalué ainsi.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln judged otherwise than by an older model.</source>
        <translation>
            <numerusform>%Ln évalué autrement que par un ancien modèle.</numerusform>
            <numerusform>%Ln évalués autrement que par un ancien modèle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les afficher</translation>
    </message>
    <message>
        <source>The files were changed since this job was interrupted, so it began anew. What is unchanged is not judged twice.</source>
        <translation>Les fichiers ont changé depuis l’interruption de cette tâche&#xa0;; elle a donc recommencé. Ce qui n’a pas changé n’est pas évalué deux fois.</translation>
    </message>
</context>
<context>
    <name>Meanings</name>
    <message>
        <source>It tries to deceive you. Do nothing it asks for.</source>
        <translation>Il cherche à vous tromper. Ne faites rien de ce qu’il demande.</translation>
    </message>
    <message>
        <source>It has signs of both. Ask the sender first.</source>
        <translation>Des signes vont dans les deux sens. Demandez d’abord à l’expéditeur.</translation>
    </message>
    <message>
        <source>It wants your attention, and sets no trap.</source>
        <translation>Il veut votre attention et ne tend pas de piège.</translation>
    </message>
    <message>
        <source>No signs of fraud. Stay careful with money.</source>
        <translation>Pas de signe de fraude. Restez prudent pour l’argent.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>Ouvrir un &amp;dossier…</translation>
    </message>
    <message>
        <source>&amp;Paste message</source>
        <translation>&amp;Coller un message</translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation>Enregistrer le &amp;rapport…</translation>
    </message>
    <message>
        <source>&amp;Start page</source>
        <translation>Page d’&amp;accueil</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>It is &amp;fraud</source>
        <translation>C’est une &amp;fraude</translation>
    </message>
    <message>
        <source>It is &amp;advertising</source>
        <translation>C’est de la &amp;publicité</translation>
    </message>
    <message>
        <source>It is &amp;legitimate</source>
        <translation>C’est &amp;légitime</translation>
    </message>
    <message>
        <source>&amp;Take the correction back</source>
        <translation>&amp;Retirer la correction</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Message</translation>
    </message>
    <message>
        <source>&amp;Next message</source>
        <translation>Message &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Previous message</source>
        <translation>Message &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;Find in the table</source>
        <translation>&amp;Chercher dans le tableau</translation>
    </message>
    <message>
        <source>&amp;Cancel judging</source>
        <translation>&amp;Annuler l’évaluation</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tableau</translation>
    </message>
    <message>
        <source>About the &amp;model…</source>
        <translation>À propos du &amp;modèle…</translation>
    </message>
    <message>
        <source>Works &amp;offline…</source>
        <translation>Fonctionne &amp;hors ligne…</translation>
    </message>
    <message>
        <source>&amp;About Dipnet…</source>
        <translation>À propos de &amp;Dipnet…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
</context>
<context>
    <name>MessagesTable</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>It is kept on this computer only.</source>
        <translation>Elle reste sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>OfflineDialog</name>
    <message>
        <source>Works offline</source>
        <translation>Fonctionne hors ligne</translation>
    </message>
    <message>
        <source>Dipnet opens no connection. Messages, verdicts and the model stay on this computer; pictures and links in messages are never loaded. Whatever in the program tries to reach the network is refused.</source>
        <translation>Dipnet n’ouvre aucune connexion. Les messages, les verdicts et le modèle restent sur cet ordinateur&#xa0;; les images et les liens des messages ne sont jamais chargés. Tout ce qui, dans le programme, tente d’atteindre le réseau est refusé.</translation>
    </message>
    <message>
        <source>&amp;Run the self-test</source>
        <translation>&amp;Lancer l’autotest</translation>
    </message>
    <message>
        <source>The self-test tries to reach the network, and checks model and program.</source>
        <translation>L’autotest tente d’atteindre le réseau et vérifie le modèle et le programme.</translation>
    </message>
    <message>
        <source>Findings of the self-test</source>
        <translation>Résultats de l’autotest</translation>
    </message>
    <message>
        <source>Everything is as it should be.</source>
        <translation>Tout est comme il se doit.</translation>
    </message>
    <message>
        <source>Something is not as it should be. Please install Dipnet again.</source>
        <translation>Quelque chose n’est pas comme il se doit. Veuillez réinstaller Dipnet.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Test en cours…</translation>
    </message>
</context>
<context>
    <name>OneMessage</name>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Verdicts</source>
        <translation>Verdicts</translation>
    </message>
    <message>
        <source>Probability of fraud</source>
        <translation>Probabilité de fraude</translation>
    </message>
    <message>
        <source>The height follows the square root, so that few show beside many.</source>
        <translation>La hauteur suit la racine carrée, pour que les petits nombres restent visibles à côté des grands.</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>Looking for messages…</source>
        <translation>Recherche de messages…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln judged</source>
        <translation>
            <numerusform>%Ln évalué</numerusform>
            <numerusform>%Ln évalués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln known before</source>
        <translation>
            <numerusform>%Ln déjà connu</numerusform>
            <numerusform>%Ln déjà connus</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message numerus="yes">
        <source>%Ln per second</source>
        <translation>
            <numerusform>%Ln par seconde</numerusform>
            <numerusform>%Ln par seconde</numerusform>
        </translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>encore {time} environ</translation>
    </message>
    <message numerus="yes">
        <source>{why} Only a part is shown: %Ln judged.</source>
        <translation>
            <numerusform>{why} Une partie seulement est affichée&#xa0;: %Ln évalué.</numerusform>
            <numerusform>{why} Une partie seulement est affichée&#xa0;: %Ln évalués.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled: only a part is shown. %Ln judged, the rest was not.</source>
        <translation>
            <numerusform>Annulé&#xa0;: une partie seulement est affichée. %Ln évalué, le reste ne l’est pas.</numerusform>
            <numerusform>Annulé&#xa0;: une partie seulement est affichée. %Ln évalués, le reste ne l’est pas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Interrupted: only a part is shown. %Ln judged, the rest was not.</source>
        <translation>
            <numerusform>Interrompu&#xa0;: une partie seulement est affichée. %Ln évalué, le reste ne l’est pas.</numerusform>
            <numerusform>Interrompu&#xa0;: une partie seulement est affichée. %Ln évalués, le reste ne l’est pas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln opened one by one</source>
        <translation>
            <numerusform>%Ln ouvert un à un</numerusform>
            <numerusform>%Ln ouverts un à un</numerusform>
        </translation>
    </message>
    <message>
        <source>Go &amp;on</source>
        <translation>&amp;Reprendre</translation>
    </message>
</context>
<context>
    <name>ReasonsList</name>
    <message>
        <source>Reasons for the verdict</source>
        <translation>Raisons du verdict</translation>
    </message>
</context>
<context>
    <name>RefusedPage</name>
    <message>
        <source>Dipnet cannot judge messages</source>
        <translation>Dipnet ne peut pas évaluer de messages</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Save a report</source>
        <translation>Enregistrer un rapport</translation>
    </message>
    <message>
        <source>The report says what Dipnet found and shows the message, with every address written so that it cannot be used by mistake.</source>
        <translation>Le rapport dit ce que Dipnet a trouvé et montre le message&#xa0;; chaque adresse y est écrite de façon à ne pas pouvoir servir par erreur.</translation>
    </message>
    <message>
        <source>&amp;Leave out who received the message</source>
        <translation>&amp;Omettre le destinataire du message</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>Enregistrer en &amp;PDF…</translation>
    </message>
    <message>
        <source>Save as &amp;HTML…</source>
        <translation>Enregistrer en &amp;HTML…</translation>
    </message>
</context>
<context>
    <name>ReportWork</name>
    <message>
        <source>{name} is written.</source>
        <translation>{name} est écrit.</translation>
    </message>
    <message>
        <source>Report on one message</source>
        <translation>Rapport sur un message</translation>
    </message>
</context>
<context>
    <name>ResultsModel</name>
    <message>
        <source>Marked, noted</source>
        <translation>Marqué, annoté</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
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
        <translation>Domaine expéditeur</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>Votre décision</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Older model</source>
        <translation>Ancien modèle</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Marqué</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>Note&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Could not be opened</source>
        <translation>Impossible à ouvrir</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alike</source>
        <translation>
            <numerusform>%Ln semblable</numerusform>
            <numerusform>%Ln semblables</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RichView</name>
    <message>
        <source>Formatted message</source>
        <translation>Message mis en forme</translation>
    </message>
    <message>
        <source>Show &amp;hidden text</source>
        <translation>Afficher le texte &amp;caché</translation>
    </message>
    <message>
        <source>Text that the message holds and a reader does not see, struck out</source>
        <translation>Texte que le message contient et que le lecteur ne voit pas, barré</translation>
    </message>
    <message>
        <source>Pictures are not loaded; links and forms do nothing.</source>
        <translation>Les images ne sont pas chargées&#xa0;; les liens et les formulaires sont inactifs.</translation>
    </message>
    <message>
        <source>Only the first part is shown; the text has more.</source>
        <translation>Seul le début est affiché&#xa0;; l’onglet Texte en montre plus.</translation>
    </message>
    <message>
        <source>Leads to {target}</source>
        <translation>Mène à {target}</translation>
    </message>
    <message>
        <source>Point at a link to see where it leads.</source>
        <translation>Pointez un lien pour voir où il mène.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>&amp;Keep a history on this computer</source>
        <translation>&amp;Garder un historique sur cet ordinateur</translation>
    </message>
    <message>
        <source>Results, your corrections and words of each message stay in a file on this computer, so that you find them again and nothing is judged twice. Nothing is sent anywhere. Without a history, results are gone when you close Dipnet.</source>
        <translation>Les résultats, vos corrections et des mots de chaque message restent dans un fichier sur cet ordinateur, pour que vous les retrouviez et que rien ne soit évalué deux fois. Rien n’est envoyé. Sans historique, les résultats disparaissent quand vous fermez Dipnet.</translation>
    </message>
    <message>
        <source>&amp;Delete all my data…</source>
        <translation>&amp;Supprimer toutes mes données…</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Dipnet speaks the new language when you start it again.</source>
        <translation>Dipnet passera à la nouvelle langue à son prochain démarrage.</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Delete all my data</source>
        <translation>Supprimer toutes mes données</translation>
    </message>
    <message>
        <source>Delete every result, correction, mark and note that Dipnet keeps on this computer? This cannot be undone. Your messages themselves are not touched.</source>
        <translation>Supprimer tous les résultats, corrections, marques et notes que Dipnet conserve sur cet ordinateur&#xa0;? Cette action est irréversible. Vos messages eux-mêmes restent intacts.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Account limited</source>
        <translation>Compte limité</translation>
    </message>
    <message>
        <source>Parcel fee, in Spanish</source>
        <translation>Frais de colis (espagnol)</translation>
    </message>
    <message>
        <source>An inheritance</source>
        <translation>Un héritage</translation>
    </message>
    <message>
        <source>Order confirmation</source>
        <translation>Commande confirmée</translation>
    </message>
    <message>
        <source>Club letter, in French</source>
        <translation>Lettre de club (français)</translation>
    </message>
    <message>
        <source>Weekend sale</source>
        <translation>Soldes du week-end</translation>
    </message>
    <message>
        <source>A broken message</source>
        <translation>Un message abîmé</translation>
    </message>
    <message>
        <source>Or try a sample</source>
        <translation>Ou essayez un exemple</translation>
    </message>
    <message>
        <source>What it may answer</source>
        <translation>Les réponses possibles</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Tous à la fois</translation>
    </message>
    <message>
        <source>Try a sample: {title}</source>
        <translation>Essayer un exemple&#xa0;: {title}</translation>
    </message>
</context>
<context>
    <name>asking</name>
    <message>
        <source>Messages and mailboxes</source>
        <translation>Messages et boîtes aux lettres</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Open messages</source>
        <translation>Ouvrir des messages</translation>
    </message>
    <message>
        <source>Open a folder of messages</source>
        <translation>Ouvrir un dossier de messages</translation>
    </message>
    <message>
        <source>Still judging</source>
        <translation>Évaluation en cours</translation>
    </message>
    <message>
        <source>Messages are still being judged. Stop, and open something else? You can go on later from the history.</source>
        <translation>Des messages sont encore en cours d’évaluation. Arrêter et ouvrir autre chose&#xa0;? Vous pourrez reprendre plus tard depuis l’historique.</translation>
    </message>
    <message>
        <source>About Dipnet</source>
        <translation>À propos de Dipnet</translation>
    </message>
    <message>
        <source>Dipnet {version}

A private second opinion on suspicious mail. Nothing leaves this computer.

MIT licence. Built with Qt for Python (LGPL).</source>
        <translation>Dipnet {version}

Un second avis confidentiel sur les messages suspects. Rien ne quitte cet ordinateur.

Licence MIT. Créé avec Qt for Python (LGPL).</translation>
    </message>
</context>
<context>
    <name>contents</name>
    <message>
        <source>[Only the first {shown} of {all} bytes are shown.]</source>
        <translation>[Seuls les {shown} premiers octets sur {all} sont affichés.]</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Mène à</translation>
    </message>
    <message>
        <source>By way of</source>
        <translation>En passant par</translation>
    </message>
    <message>
        <source>What is odd</source>
        <translation>Ce qui surprend</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>{declared}, but looks like {detected}</source>
        <translation>{declared}, mais ressemble à {detected}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>Contient</translation>
    </message>
</context>
<context>
    <name>kinds</name>
    <message>
        <source>Could not be opened</source>
        <translation>Impossible à ouvrir</translation>
    </message>
</context>
<context>
    <name>passing</name>
    <message>
        <source>Several messages cannot be judged together, because no temporary file can be written. Please make room on the disk.</source>
        <translation>Plusieurs messages ne peuvent pas être évalués ensemble, car aucun fichier temporaire ne peut être écrit. Libérez de l’espace sur le disque.</translation>
    </message>
</context>
<context>
    <name>remembered</name>
    <message>
        <source>The message itself is not here any more: it was pasted, or its file is gone or has changed. Dipnet keeps results, not messages.</source>
        <translation>Le message lui-même n’est plus là&#xa0;: il a été collé, ou son fichier a disparu ou changé. Dipnet conserve les résultats, pas les messages.</translation>
    </message>
</context>
<context>
    <name>rich</name>
    <message>
        <source>button</source>
        <translation>bouton</translation>
    </message>
    <message>
        <source>a page inside the message, not loaded</source>
        <translation>une page dans le message, non chargée</translation>
    </message>
    <message>
        <source>picture: {text}</source>
        <translation>image&#xa0;: {text}</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>image</translation>
    </message>
    <message>
        <source>field for a password</source>
        <translation>champ pour un mot de passe</translation>
    </message>
    <message>
        <source>field to fill in</source>
        <translation>champ à remplir</translation>
    </message>
</context>
<context>
    <name>rooms</name>
    <message>
        <source>A free mailbox, which anyone can open, claims to be an organisation</source>
        <translation>Une messagerie gratuite, ouverte à tous, se présente comme une organisation</translation>
    </message>
    <message>
        <source>The sender&apos;s name is that of an office, not of a person or a company</source>
        <translation>Le nom de l’expéditeur est celui d’un service, pas d’une personne ni d’une entreprise</translation>
    </message>
    <message>
        <source>The sender&apos;s name shows another mail address than the real one</source>
        <translation>Le nom de l’expéditeur montre une autre adresse e-mail que la vraie</translation>
    </message>
    <message>
        <source>The sender claims to belong to your own organisation, but writes from outside it</source>
        <translation>L’expéditeur dit faire partie de votre organisation, mais écrit de l’extérieur</translation>
    </message>
    <message>
        <source>The sender&apos;s name shows another domain than the real one</source>
        <translation>Le nom de l’expéditeur montre un autre domaine que le vrai</translation>
    </message>
    <message>
        <source>The subject shows a mail address that is not the sender&apos;s</source>
        <translation>L’objet montre une adresse e-mail qui n’est pas celle de l’expéditeur</translation>
    </message>
    <message>
        <source>A mail address stands where a name would</source>
        <translation>Une adresse e-mail se trouve là où l’on attendrait un nom</translation>
    </message>
    <message>
        <source>The message speaks for the mail service of an address it writes to, but comes from elsewhere</source>
        <translation>Le message parle au nom du service de messagerie d’une adresse à laquelle il écrit, mais vient d’ailleurs</translation>
    </message>
    <message>
        <source>The text names a free mailbox, which anyone can open, to write to</source>
        <translation>Le texte indique, pour répondre, une boîte gratuite que n’importe qui peut ouvrir</translation>
    </message>
    <message>
        <source>The subject addresses you by your mail address</source>
        <translation>L’objet s’adresse à vous par votre adresse e-mail</translation>
    </message>
    <message>
        <source>The text repeats your mail address in place of your name</source>
        <translation>Le texte répète votre adresse e-mail à la place de votre nom</translation>
    </message>
    <message>
        <source>The message claims to come from your own address</source>
        <translation>Le message prétend venir de votre propre adresse</translation>
    </message>
    <message>
        <source>Answers would go to somebody else than the sender</source>
        <translation>Les réponses iraient à quelqu’un d’autre que l’expéditeur</translation>
    </message>
    <message>
        <source>Answers would go to a free mailbox that is not the sender&apos;s address</source>
        <translation>Les réponses iraient à une messagerie gratuite qui n’est pas l’adresse de l’expéditeur</translation>
    </message>
    <message>
        <source>The message was sent off by somebody else than the sender named</source>
        <translation>Le message a été expédié par quelqu’un d’autre que l’expéditeur indiqué</translation>
    </message>
    <message>
        <source>The sender&apos;s address imitates that of a known organisation</source>
        <translation>L’adresse de l’expéditeur imite celle d’une organisation connue</translation>
    </message>
    <message>
        <source>The sender&apos;s address has an ending that is often abused</source>
        <translation>L’adresse de l’expéditeur a une terminaison souvent détournée</translation>
    </message>
    <message>
        <source>The sender&apos;s address belongs to a service where anyone can get one</source>
        <translation>L’adresse de l’expéditeur appartient à un service où chacun peut en obtenir une</translation>
    </message>
    <message>
        <source>The sender&apos;s address is written in an unusual way</source>
        <translation>L’adresse de l’expéditeur est écrite de façon inhabituelle</translation>
    </message>
    <message>
        <source>The sender&apos;s mailbox name looks made up by a machine</source>
        <translation>Le nom de boîte de l’expéditeur semble inventé par une machine</translation>
    </message>
    <message>
        <source>The message names several senders, which mail programs show differently</source>
        <translation>Le message indique plusieurs expéditeurs, que les logiciels de messagerie affichent différemment</translation>
    </message>
    <message>
        <source>The message was sent by another organisation than the one named</source>
        <translation>Le message a été envoyé par une autre organisation que celle qui est nommée</translation>
    </message>
    <message>
        <source>The sender&apos;s name is that of an organisation to which the address does not belong</source>
        <translation>Le nom de l’expéditeur est celui d’une organisation à laquelle l’adresse n’appartient pas</translation>
    </message>
    <message>
        <source>The subject names an organisation to which the sender&apos;s address does not belong</source>
        <translation>L’objet nomme une organisation à laquelle l’adresse de l’expéditeur n’appartient pas</translation>
    </message>
    <message>
        <source>The text names organisations, and the sender&apos;s address belongs to none of them</source>
        <translation>Le texte nomme des organisations, et l’adresse de l’expéditeur n’appartient à aucune d’elles</translation>
    </message>
    <message>
        <source>The message names an organisation, but its links lead to strangers</source>
        <translation>Le message nomme une organisation, mais ses liens mènent à des sites tiers</translation>
    </message>
    <message>
        <source>The message claims to be from an organisation to which neither the sender nor any link belongs</source>
        <translation>Le message prétend venir d’une organisation à laquelle n’appartiennent ni l’expéditeur ni aucun lien</translation>
    </message>
    <message>
        <source>The message claims to be from an organisation to which the sender does not belong</source>
        <translation>Le message prétend venir d’une organisation à laquelle l’expéditeur n’appartient pas</translation>
    </message>
    <message>
        <source>A bank, payment, tax, mail or cloud service is named by somebody else</source>
        <translation>Une banque ou un service de paiement, d’impôts, de messagerie ou de cloud est nommé par quelqu’un d’autre</translation>
    </message>
    <message>
        <source>The message names an organisation and asks to log in, but does not lead to its site</source>
        <translation>Le message nomme une organisation et demande de se connecter, mais ne mène pas à son site</translation>
    </message>
    <message>
        <source>Links lead to sites that are not the sender&apos;s</source>
        <translation>Des liens mènent à des sites qui ne sont pas ceux de l’expéditeur</translation>
    </message>
    <message>
        <source>No link leads to the sender&apos;s own site</source>
        <translation>Aucun lien ne mène au site de l’expéditeur</translation>
    </message>
    <message>
        <source>The link that asks to be clicked leads to a stranger&apos;s site</source>
        <translation>Le lien sur lequel on vous demande de cliquer mène à un site tiers</translation>
    </message>
    <message>
        <source>A link shows one address and leads to another</source>
        <translation>Un lien montre une adresse et mène à une autre</translation>
    </message>
    <message>
        <source>A link leads to a bare number instead of a named site</source>
        <translation>Un lien mène à un simple numéro au lieu d’un site nommé</translation>
    </message>
    <message>
        <source>A link&apos;s address is written so that it hides where it leads</source>
        <translation>L’adresse d’un lien est écrite de façon à cacher où il mène</translation>
    </message>
    <message>
        <source>A link hides where it leads behind a short address</source>
        <translation>Un lien cache sa destination derrière une adresse courte</translation>
    </message>
    <message>
        <source>A link leads to a page that anyone could have put up for free</source>
        <translation>Un lien mène à une page que n’importe qui a pu mettre en ligne gratuitement</translation>
    </message>
    <message>
        <source>A link leads to a file that anyone could have shared</source>
        <translation>Un lien mène à un fichier que n’importe qui a pu partager</translation>
    </message>
    <message>
        <source>A link leads to a form that anyone could have put up</source>
        <translation>Un lien mène à un formulaire que n’importe qui a pu mettre en ligne</translation>
    </message>
    <message>
        <source>A link leads to a machine on a home connection</source>
        <translation>Un lien mène à une machine sur une connexion domestique</translation>
    </message>
    <message>
        <source>A link leads to an address with an ending that is often abused</source>
        <translation>Un lien mène à une adresse dont la terminaison est souvent détournée</translation>
    </message>
    <message>
        <source>A link abuses another site to pass you on</source>
        <translation>Un lien détourne un autre site pour vous rediriger</translation>
    </message>
    <message>
        <source>A link leads to an address that imitates a known organisation&apos;s</source>
        <translation>Un lien mène à une adresse qui imite celle d’une organisation connue</translation>
    </message>
    <message>
        <source>A link names an organisation to which its site does not belong</source>
        <translation>Un lien nomme une organisation à laquelle son site n’appartient pas</translation>
    </message>
    <message>
        <source>A link to a stranger&apos;s site speaks of log-in, account or security</source>
        <translation>Un lien vers un site tiers parle de connexion, de compte ou de sécurité</translation>
    </message>
    <message>
        <source>A link leads into the inner folders of a site, as when it was broken into</source>
        <translation>Un lien mène dans les dossiers internes d’un site, comme après une intrusion</translation>
    </message>
    <message>
        <source>A link leads straight to a program or an archive</source>
        <translation>Un lien mène directement à un programme ou à une archive</translation>
    </message>
    <message>
        <source>A link to a stranger&apos;s site names a page file</source>
        <translation>Un lien vers un site tiers nomme un fichier de page</translation>
    </message>
    <message>
        <source>A link to a stranger&apos;s site carries a mail address, probably yours</source>
        <translation>Un lien vers un site tiers contient une adresse e-mail, sans doute la vôtre</translation>
    </message>
    <message>
        <source>Links are not encrypted</source>
        <translation>Des liens ne sont pas chiffrés</translation>
    </message>
    <message>
        <source>A link holds a page or a program itself</source>
        <translation>Un lien contient lui-même une page ou un programme</translation>
    </message>
    <message>
        <source>The only links open a mail to be written</source>
        <translation>Les seuls liens ouvrent un e-mail à écrire</translation>
    </message>
    <message>
        <source>What you type into the message would be sent to somebody else than the sender</source>
        <translation>Ce que vous saisiriez dans le message serait envoyé à quelqu’un d’autre que l’expéditeur</translation>
    </message>
    <message>
        <source>A link leads to an address full of digits and hyphens</source>
        <translation>Un lien mène à une adresse pleine de chiffres et de traits d’union</translation>
    </message>
    <message>
        <source>A link leads to an address that looks like random letters</source>
        <translation>Un lien mène à une adresse qui ressemble à des lettres au hasard</translation>
    </message>
    <message>
        <source>A link leads to an address with unusually many parts</source>
        <translation>Un lien mène à une adresse composée d’un nombre inhabituel de parties</translation>
    </message>
    <message>
        <source>The text brings together topics that fraud needs</source>
        <translation>Le texte réunit des sujets dont la fraude a besoin</translation>
    </message>
    <message>
        <source>The text speaks of what fraud needs, and its links lead to strangers alone</source>
        <translation>Le texte parle de ce dont la fraude a besoin, et ses liens ne mènent qu’à des sites tiers</translation>
    </message>
    <message>
        <source>The text presses for time</source>
        <translation>Le texte vous presse d’agir vite</translation>
    </message>
    <message>
        <source>The text threatens to close, block or delete something</source>
        <translation>Le texte menace de fermer, de bloquer ou de supprimer quelque chose</translation>
    </message>
    <message>
        <source>The text asks to log in, or to confirm an account or a password</source>
        <translation>Le texte demande de se connecter, ou de confirmer un compte ou un mot de passe</translation>
    </message>
    <message>
        <source>The text asks for a payment, a transfer or card details</source>
        <translation>Le texte demande un paiement, un virement ou des données de carte</translation>
    </message>
    <message>
        <source>The text speaks of a prize, a lottery or a gift you won</source>
        <translation>Le texte parle d’un prix, d’une loterie ou d’un cadeau que vous auriez gagné</translation>
    </message>
    <message>
        <source>The text offers a share of a large sum of money</source>
        <translation>Le texte propose une part d’une grosse somme d’argent</translation>
    </message>
    <message>
        <source>The text threatens to publish recordings or data</source>
        <translation>Le texte menace de publier des enregistrements ou des données</translation>
    </message>
    <message>
        <source>The text offers easy work from home</source>
        <translation>Le texte propose un travail facile à domicile</translation>
    </message>
    <message>
        <source>The text speaks of crypto-currency or a wallet</source>
        <translation>Le texte parle de cryptomonnaie ou d’un portefeuille numérique</translation>
    </message>
    <message>
        <source>The text promises returns on an investment</source>
        <translation>Le texte promet des gains sur un placement</translation>
    </message>
    <message>
        <source>The text offers a loan</source>
        <translation>Le texte propose un prêt</translation>
    </message>
    <message>
        <source>The text asks for a fee or an address for a parcel</source>
        <translation>Le texte demande des frais ou une adresse pour un colis</translation>
    </message>
    <message>
        <source>The text asks you to call a number</source>
        <translation>Le texte vous demande d’appeler un numéro</translation>
    </message>
    <message>
        <source>The text promises money back</source>
        <translation>Le texte promet un remboursement</translation>
    </message>
    <message>
        <source>The text seeks a close acquaintance</source>
        <translation>Le texte cherche à nouer une relation intime</translation>
    </message>
    <message>
        <source>The text speaks of a log-in protection to be renewed</source>
        <translation>Le texte parle d’une protection de connexion à renouveler</translation>
    </message>
    <message>
        <source>The text speaks of a voice message or a fax for you</source>
        <translation>Le texte parle d’un message vocal ou d’un fax pour vous</translation>
    </message>
    <message>
        <source>The text speaks of a document shared with you or to be signed</source>
        <translation>Le texte parle d’un document partagé avec vous ou à signer</translation>
    </message>
    <message>
        <source>The text asks for gift cards</source>
        <translation>Le texte demande des cartes cadeaux</translation>
    </message>
    <message>
        <source>The text asks for secrecy, or to answer by another way</source>
        <translation>Le texte demande le secret, ou de répondre par une autre voie</translation>
    </message>
    <message>
        <source>The text speaks of a full mailbox or of mail held back</source>
        <translation>Le texte parle d’une boîte pleine ou de courrier retenu</translation>
    </message>
    <message>
        <source>The text speaks of taxes, fines or a public office</source>
        <translation>Le texte parle d’impôts, d’amendes ou d’une administration</translation>
    </message>
    <message>
        <source>The text speaks of wages, or of bank details to be changed</source>
        <translation>Le texte parle de salaire, ou de coordonnées bancaires à changer</translation>
    </message>
    <message>
        <source>The text speaks of an infected computer or of support for it</source>
        <translation>Le texte parle d’un ordinateur infecté ou d’une assistance pour le dépanner</translation>
    </message>
    <message>
        <source>A stranger tells a story and hopes for an answer</source>
        <translation>Un inconnu raconte une histoire et espère une réponse</translation>
    </message>
    <message>
        <source>The text asks for a catalogue, prices or a first order</source>
        <translation>Le texte demande un catalogue, des prix ou une première commande</translation>
    </message>
    <message>
        <source>The text claims to be from a relative with a new number</source>
        <translation>Le texte prétend venir d’un proche qui a un nouveau numéro</translation>
    </message>
    <message>
        <source>The text speaks of a flat, its deposit and its keys</source>
        <translation>Le texte parle d’un appartement, de sa caution et de ses clés</translation>
    </message>
    <message>
        <source>The text asks for your name, age, telephone or the like</source>
        <translation>Le texte demande votre nom, votre âge, votre téléphone ou des choses semblables</translation>
    </message>
    <message>
        <source>The text asks for a donation</source>
        <translation>Le texte demande un don</translation>
    </message>
    <message>
        <source>The text tells you to click</source>
        <translation>Le texte vous dit de cliquer</translation>
    </message>
    <message>
        <source>You are not greeted by name</source>
        <translation>Vous n’êtes pas salué par votre nom</translation>
    </message>
    <message>
        <source>Much of the text presses for time</source>
        <translation>Une grande partie du texte presse d’agir vite</translation>
    </message>
    <message>
        <source>Much of the text is about logging in or confirming an account</source>
        <translation>Une grande partie du texte parle de se connecter ou de confirmer un compte</translation>
    </message>
    <message>
        <source>Much of the text is about paying</source>
        <translation>Une grande partie du texte parle de payer</translation>
    </message>
    <message>
        <source>The subject presses for time</source>
        <translation>L’objet presse d’agir vite</translation>
    </message>
    <message>
        <source>The subject threatens to close, block or delete something</source>
        <translation>L’objet menace de fermer, de bloquer ou de supprimer quelque chose</translation>
    </message>
    <message>
        <source>The subject asks to log in, or to confirm an account or a password</source>
        <translation>L’objet demande de se connecter, ou de confirmer un compte ou un mot de passe</translation>
    </message>
    <message>
        <source>The message presses you to log in, on a site that is not the sender&apos;s</source>
        <translation>Le message vous presse de vous connecter, sur un site qui n’est pas celui de l’expéditeur</translation>
    </message>
    <message>
        <source>You are to call a number about a purchase you may not have made</source>
        <translation>On vous demande d’appeler un numéro pour un achat que vous n’avez peut-être pas fait</translation>
    </message>
    <message>
        <source>A free mailbox, which anyone can open, writes about money or passwords</source>
        <translation>Une messagerie gratuite, ouverte à tous, parle d’argent ou de mots de passe</translation>
    </message>
    <message>
        <source>There is next to no text to read</source>
        <translation>Il n’y a presque pas de texte à lire</translation>
    </message>
    <message>
        <source>A short text leads on to one site, which is not the sender&apos;s</source>
        <translation>Un texte court mène à un seul site, qui n’est pas celui de l’expéditeur</translation>
    </message>
    <message>
        <source>A picture takes the place of the text</source>
        <translation>Une image remplace le texte</translation>
    </message>
    <message>
        <source>Pictures come from sites that have nothing to do with the sender</source>
        <translation>Des images viennent de sites sans rapport avec l’expéditeur</translation>
    </message>
    <message>
        <source>The message holds text that you do not see</source>
        <translation>Le message contient du texte que vous ne voyez pas</translation>
    </message>
    <message>
        <source>Invisible characters stand inside words</source>
        <translation>Des caractères invisibles se trouvent à l’intérieur de mots</translation>
    </message>
    <message>
        <source>Words are spelled with spaces between the letters</source>
        <translation>Des mots sont écrits avec des espaces entre les lettres</translation>
    </message>
    <message>
        <source>Words mix letters of different alphabets that look alike</source>
        <translation>Des mots mêlent des lettres d’alphabets différents qui se ressemblent</translation>
    </message>
    <message>
        <source>The message itself holds fields to fill in</source>
        <translation>Le message contient lui-même des champs à remplir</translation>
    </message>
    <message>
        <source>The message itself asks for a password</source>
        <translation>Le message demande lui-même un mot de passe</translation>
    </message>
    <message>
        <source>The message holds program code</source>
        <translation>Le message contient du code de programme</translation>
    </message>
    <message>
        <source>The message is built so that mail programs may show it differently</source>
        <translation>Le message est construit de telle sorte que les logiciels de messagerie peuvent l’afficher différemment</translation>
    </message>
    <message>
        <source>The plain version of the message says other things than the formatted one</source>
        <translation>La version simple du message dit autre chose que la version mise en forme</translation>
    </message>
    <message>
        <source>Much of the text is in capital letters</source>
        <translation>Une grande partie du texte est en majuscules</translation>
    </message>
    <message>
        <source>The subject is in capital letters</source>
        <translation>L’objet est en majuscules</translation>
    </message>
    <message>
        <source>The text has many exclamation marks</source>
        <translation>Le texte contient beaucoup de points d’exclamation</translation>
    </message>
    <message>
        <source>The subject pretends to be an answer, but nothing is answered</source>
        <translation>L’objet se présente comme une réponse, mais ne répond à rien</translation>
    </message>
    <message>
        <source>An attachment is a program, or can start one</source>
        <translation>Une pièce jointe est un programme ou peut en lancer un</translation>
    </message>
    <message>
        <source>An attachment hides what it is</source>
        <translation>Une pièce jointe cache ce qu’elle est</translation>
    </message>
    <message>
        <source>An attachment is a document that holds programs</source>
        <translation>Une pièce jointe est un document qui contient des programmes</translation>
    </message>
    <message>
        <source>An attachment is a web page, which opens outside the mail program</source>
        <translation>Une pièce jointe est une page web, qui s’ouvre hors du logiciel de messagerie</translation>
    </message>
    <message>
        <source>An attachment is an archive</source>
        <translation>Une pièce jointe est une archive</translation>
    </message>
    <message>
        <source>An attachment is locked, so that no scanner can look into it</source>
        <translation>Une pièce jointe est verrouillée, si bien qu’aucune analyse ne peut y regarder</translation>
    </message>
    <message>
        <source>The text is next to empty and points to an attachment</source>
        <translation>Le texte est presque vide et renvoie à une pièce jointe</translation>
    </message>
    <message>
        <source>A picture holds a QR code that leads to a site</source>
        <translation>Une image contient un code QR qui mène à un site</translation>
    </message>
    <message>
        <source>A QR code leads to a site that is not the sender&apos;s</source>
        <translation>Un code QR mène à un site qui n’est pas celui de l’expéditeur</translation>
    </message>
    <message>
        <source>A QR code is the only way on</source>
        <translation>Un code QR est le seul moyen de continuer</translation>
    </message>
    <message>
        <source>The sender&apos;s name and address belong together</source>
        <translation>Le nom et l’adresse de l’expéditeur vont ensemble</translation>
    </message>
    <message>
        <source>The sender&apos;s address belongs to a known organisation</source>
        <translation>L’adresse de l’expéditeur appartient à une organisation connue</translation>
    </message>
    <message>
        <source>The message names the sender&apos;s own site</source>
        <translation>Le message nomme le site de l’expéditeur</translation>
    </message>
    <message>
        <source>The organisation named is the one that sent the message</source>
        <translation>L’organisation nommée est bien celle qui a envoyé le message</translation>
    </message>
    <message>
        <source>The organisation named, the sender and all links belong together</source>
        <translation>L’organisation nommée, l’expéditeur et tous les liens vont ensemble</translation>
    </message>
    <message>
        <source>Links lead to the organisation that the message names</source>
        <translation>Des liens mènent à l’organisation que le message nomme</translation>
    </message>
    <message>
        <source>There is nothing to click</source>
        <translation>Il n’y a rien sur quoi cliquer</translation>
    </message>
    <message>
        <source>Links lead to the sender&apos;s own site</source>
        <translation>Des liens mènent au site de l’expéditeur</translation>
    </message>
    <message>
        <source>The text names the sites that the links lead to</source>
        <translation>Le texte nomme les sites où mènent les liens</translation>
    </message>
    <message>
        <source>Every link leads to the sender&apos;s own site or a well-known one</source>
        <translation>Chaque lien mène au site de l’expéditeur ou à un site bien connu</translation>
    </message>
    <message>
        <source>Links go through a known mail service</source>
        <translation>Des liens passent par un service d’envoi connu</translation>
    </message>
    <message>
        <source>A link leads to unsubscribing</source>
        <translation>Un lien permet de se désabonner</translation>
    </message>
    <message>
        <source>The greeting names somebody</source>
        <translation>La formule de salutation nomme quelqu’un</translation>
    </message>
    <message>
        <source>The text is written like a newsletter</source>
        <translation>Le texte est écrit comme une lettre d’information</translation>
    </message>
    <message>
        <source>The text tells how to unsubscribe</source>
        <translation>Le texte dit comment se désabonner</translation>
    </message>
    <message>
        <source>The text brings together topics of everyday service mail</source>
        <translation>Le texte réunit des sujets habituels du courrier de service</translation>
    </message>
    <message>
        <source>What the text asks for is asked for on the sender&apos;s own pages</source>
        <translation>Ce que le texte demande est demandé sur les pages mêmes de l’expéditeur</translation>
    </message>
    <message>
        <source>The text gives details of an order</source>
        <translation>Le texte donne les détails d’une commande</translation>
    </message>
    <message>
        <source>The text tells of movements on an account</source>
        <translation>Le texte parle de mouvements sur un compte</translation>
    </message>
    <message>
        <source>The text speaks of an appointment or a booking</source>
        <translation>Le texte parle d’un rendez-vous ou d’une réservation</translation>
    </message>
    <message>
        <source>The text itself warns of fraud</source>
        <translation>Le texte met lui-même en garde contre la fraude</translation>
    </message>
    <message>
        <source>The text says that nothing need be done</source>
        <translation>Le texte dit qu’il n’y a rien à faire</translation>
    </message>
    <message>
        <source>The text names the company that sent it, as the law asks</source>
        <translation>Le texte nomme l’entreprise qui l’a envoyé, comme la loi le demande</translation>
    </message>
    <message>
        <source>The text says why you get this message</source>
        <translation>Le texte dit pourquoi vous recevez ce message</translation>
    </message>
    <message>
        <source>The text reads like a talk among people who know each other</source>
        <translation>Le texte se lit comme une conversation entre gens qui se connaissent</translation>
    </message>
    <message>
        <source>The text speaks of software and its making</source>
        <translation>Le texte parle de logiciels et de leur développement</translation>
    </message>
    <message>
        <source>Much of the text gives details of an order</source>
        <translation>Une grande partie du texte donne les détails d’une commande</translation>
    </message>
    <message>
        <source>Much of the text warns of fraud</source>
        <translation>Une grande partie du texte met en garde contre la fraude</translation>
    </message>
    <message>
        <source>The subject gives details of an order</source>
        <translation>L’objet donne les détails d’une commande</translation>
    </message>
    <message>
        <source>The message asks for nothing: no link, no attachment, no money</source>
        <translation>Le message ne demande rien&#xa0;: ni lien, ni pièce jointe, ni argent</translation>
    </message>
    <message>
        <source>The message tells who sent it and how to unsubscribe</source>
        <translation>Le message dit qui l’a envoyé et comment se désabonner</translation>
    </message>
    <message>
        <source>Pictures come from the sender&apos;s own site</source>
        <translation>Des images viennent du site de l’expéditeur</translation>
    </message>
    <message>
        <source>The text quotes an earlier message</source>
        <translation>Le texte cite un message antérieur</translation>
    </message>
    <message>
        <source>The message answers an earlier one</source>
        <translation>Le message répond à un message antérieur</translation>
    </message>
    <message>
        <source>An appointment is attached</source>
        <translation>Un rendez-vous est joint</translation>
    </message>
    <message>
        <source>speaking of a password</source>
        <translation>la mention d’un mot de passe</translation>
    </message>
    <message>
        <source>a mailbox that anyone can open for free</source>
        <translation>une messagerie gratuite, ouverte à tous,</translation>
    </message>
    <message>
        <source>a sender that is a function, not a person,</source>
        <translation>un expéditeur qui est un service, non une personne,</translation>
    </message>
    <message>
        <source>naming these organisations</source>
        <translation>la mention de ces organisations</translation>
    </message>
    <message>
        <source>the number of links</source>
        <translation>le nombre de liens</translation>
    </message>
    <message>
        <source>the number of sites linked</source>
        <translation>le nombre de sites vers lesquels mènent les liens</translation>
    </message>
    <message>
        <source>the share of links to one site</source>
        <translation>la part de liens vers un même site</translation>
    </message>
    <message>
        <source>the number of links to one site</source>
        <translation>le nombre de liens vers un même site</translation>
    </message>
    <message>
        <source>the length of a linked site&apos;s name</source>
        <translation>la longueur du nom d’un site en lien</translation>
    </message>
    <message>
        <source>the length of a link&apos;s address</source>
        <translation>la longueur de l’adresse d’un lien</translation>
    </message>
    <message>
        <source>the share of pictures among the links</source>
        <translation>la part d’images parmi les liens</translation>
    </message>
    <message>
        <source>speaking of a parcel</source>
        <translation>la mention d’un colis</translation>
    </message>
    <message>
        <source>speaking of an invoice or an order</source>
        <translation>la mention d’une facture ou d’une commande</translation>
    </message>
    <message>
        <source>speaking of discounts and offers</source>
        <translation>la mention de remises et d’offres</translation>
    </message>
    <message>
        <source>selling medicines</source>
        <translation>la vente de médicaments</translation>
    </message>
    <message>
        <source>offering adult content</source>
        <translation>l’offre de contenus pour adultes</translation>
    </message>
    <message>
        <source>offering services nobody asked for</source>
        <translation>l’offre de services que personne n’a demandés</translation>
    </message>
    <message>
        <source>the share of discounts and offers in the text</source>
        <translation>la part de remises et d’offres dans le texte</translation>
    </message>
    <message>
        <source>a subject about discounts and offers</source>
        <translation>un objet qui parle de remises et d’offres</translation>
    </message>
    <message>
        <source>the length of the text</source>
        <translation>la longueur du texte</translation>
    </message>
    <message>
        <source>the number of pictures</source>
        <translation>le nombre d’images</translation>
    </message>
    <message>
        <source>the share of pictures beside the text</source>
        <translation>la part d’images par rapport au texte</translation>
    </message>
    <message>
        <source>having no plain version</source>
        <translation>l’absence de version simple</translation>
    </message>
    <message>
        <source>the amount of layout</source>
        <translation>l’abondance de mise en page</translation>
    </message>
    <message>
        <source>the remarks hidden in the layout</source>
        <translation>la présence de remarques cachées dans la mise en page</translation>
    </message>
    <message>
        <source>naming sums of money</source>
        <translation>la mention de sommes d’argent</translation>
    </message>
    <message>
        <source>naming sums of a million or more</source>
        <translation>mentionner des sommes d’un million ou plus</translation>
    </message>
    <message>
        <source>listing what happened line by line</source>
        <translation>énumérer ligne par ligne ce qui s’est passé</translation>
    </message>
    <message>
        <source>naming percentages</source>
        <translation>la mention de pourcentages</translation>
    </message>
    <message>
        <source>naming telephone numbers</source>
        <translation>la mention de numéros de téléphone</translation>
    </message>
    <message>
        <source>the codes in the text, such as order or tracking numbers,</source>
        <translation>la présence de codes dans le texte, comme des numéros de commande ou de suivi,</translation>
    </message>
    <message>
        <source>a mail server&apos;s report on a delivery</source>
        <translation>le compte rendu de remise d’un serveur de messagerie</translation>
    </message>
    <message>
        <source>the attachment</source>
        <translation>la pièce jointe</translation>
    </message>
    <message>
        <source>the attached document</source>
        <translation>le document joint</translation>
    </message>
    <message>
        <source>An attached page asks for a password</source>
        <translation>Une page jointe demande un mot de passe</translation>
    </message>
    <message>
        <source>An attached page builds a hidden file</source>
        <translation>Une page jointe crée un fichier caché</translation>
    </message>
    <message>
        <source>A program, script or disk image is attached</source>
        <translation>Un programme, un script ou une image disque est joint</translation>
    </message>
    <message>
        <source>An attachment hides what kind of file it is</source>
        <translation>Une pièce jointe cache quel type de fichier elle est</translation>
    </message>
    <message>
        <source>The signs of fraud are too strong to call this message harmless and too weak to call it fraud.</source>
        <translation>Les signes de fraude sont trop forts pour dire ce message inoffensif et trop faibles pour parler de fraude.</translation>
    </message>
    <message>
        <source>The message has no text, subject, link or attachment that could be judged.</source>
        <translation>Le message n’a ni texte, ni objet, ni lien, ni pièce jointe que l’on puisse évaluer.</translation>
    </message>
    <message>
        <source>Part of this message could not be read. What could be read is enough to call it fraud.</source>
        <translation>Une partie de ce message n’a pas pu être lue. Ce qui a pu l’être suffit pour parler de fraude.</translation>
    </message>
    <message>
        <source>Part of this message could not be read, and what could be read has some signs of fraud.</source>
        <translation>Une partie de ce message n’a pas pu être lue, et ce qui a pu l’être présente des signes de fraude.</translation>
    </message>
    <message>
        <source>Part of this message could not be read. Nothing was found in the rest, but what was not read may be what matters.</source>
        <translation>Une partie de ce message n’a pas pu être lue. Rien n’a été trouvé dans le reste, mais ce qui n’a pas été lu est peut-être ce qui compte.</translation>
    </message>
    <message>
        <source>The rest of the message looks harmless, but it carries a file of a kind that is dangerous. Do not open it unless you expected it.</source>
        <translation>Le reste du message semble inoffensif, mais il contient un fichier d’un type dangereux. Ne l’ouvrez pas, sauf si vous l’attendiez.</translation>
    </message>
    <message>
        <source>The attached or forwarded message looks harmless, but the note that carries it does not.</source>
        <translation>Le message joint ou transféré semble inoffensif, mais pas la note qui l’accompagne.</translation>
    </message>
    <message>
        <source>There is nothing in this message.</source>
        <translation>Il n’y a rien dans ce message.</translation>
    </message>
    <message>
        <source>This is not a mail message and not text.</source>
        <translation>Ceci n’est ni un e-mail ni du texte.</translation>
    </message>
    <message>
        <source>The message is larger than Dipnet reads; only its start was read.</source>
        <translation>Le message est plus grand que ce que Dipnet lit&#xa0;; seul le début a été lu.</translation>
    </message>
    <message>
        <source>The headers are longer than Dipnet reads; the rest was left out.</source>
        <translation>Les en-têtes sont plus longs que ce que Dipnet lit&#xa0;; le reste a été omis.</translation>
    </message>
    <message>
        <source>One header is longer than Dipnet reads; the rest of it was left out.</source>
        <translation>Un en-tête est plus long que ce que Dipnet lit&#xa0;; le reste a été omis.</translation>
    </message>
    <message>
        <source>There are more headers than Dipnet reads; the rest was left out.</source>
        <translation>Il y a plus d’en-têtes que Dipnet n’en lit&#xa0;; le reste a été omis.</translation>
    </message>
    <message>
        <source>A header has more parameters than Dipnet reads.</source>
        <translation>Un en-tête a plus de paramètres que Dipnet n’en lit.</translation>
    </message>
    <message>
        <source>A header names more addresses than Dipnet reads.</source>
        <translation>Un en-tête indique plus d’adresses que Dipnet n’en lit.</translation>
    </message>
    <message>
        <source>Comments in a header are nested deeper than Dipnet reads.</source>
        <translation>Des commentaires dans un en-tête sont imbriqués plus profondément que Dipnet ne lit.</translation>
    </message>
    <message>
        <source>The message has more parts than Dipnet reads; the rest was left out.</source>
        <translation>Le message a plus de parties que Dipnet n’en lit&#xa0;; le reste a été omis.</translation>
    </message>
    <message>
        <source>Parts are nested deeper than Dipnet reads; the inner ones were left out.</source>
        <translation>Des parties sont imbriquées plus profondément que Dipnet ne lit&#xa0;; les plus intérieures ont été omises.</translation>
    </message>
    <message>
        <source>More messages are attached than Dipnet reads; the rest was left out.</source>
        <translation>Plus de messages sont joints que Dipnet n’en lit&#xa0;; le reste a été omis.</translation>
    </message>
    <message>
        <source>The text is longer than Dipnet reads; the rest was left out.</source>
        <translation>Le texte est plus long que ce que Dipnet lit&#xa0;; le reste a été omis.</translation>
    </message>
    <message>
        <source>The HTML text is longer than Dipnet reads; the rest was left out.</source>
        <translation>Le texte HTML est plus long que ce que Dipnet lit&#xa0;; le reste a été omis.</translation>
    </message>
    <message>
        <source>The HTML text has more elements than Dipnet reads.</source>
        <translation>Le texte HTML a plus d’éléments que Dipnet n’en lit.</translation>
    </message>
    <message>
        <source>The style sheets are longer than Dipnet reads.</source>
        <translation>Les feuilles de style sont plus longues que ce que Dipnet lit.</translation>
    </message>
    <message>
        <source>There are more links than Dipnet reads; the rest was left out.</source>
        <translation>Il y a plus de liens que Dipnet n’en lit&#xa0;; le reste a été omis.</translation>
    </message>
    <message>
        <source>A link is longer than Dipnet reads.</source>
        <translation>Un lien est plus long que ce que Dipnet lit.</translation>
    </message>
    <message>
        <source>There are more attachments than Dipnet looks into.</source>
        <translation>Il y a plus de pièces jointes que Dipnet n’en examine.</translation>
    </message>
    <message>
        <source>A picture is larger than Dipnet searches for codes.</source>
        <translation>Une image est trop grande pour que Dipnet y cherche des codes.</translation>
    </message>
    <message>
        <source>An attachment holds more than Dipnet looks through.</source>
        <translation>Une pièce jointe contient plus que ce que Dipnet parcourt.</translation>
    </message>
    <message>
        <source>A part can be read in more ways than Dipnet follows.</source>
        <translation>Une partie peut se lire de plus de façons que Dipnet n’en suit.</translation>
    </message>
    <message>
        <source>A part is encoded so wrongly that only its start was read.</source>
        <translation>Une partie est si mal codée que seul son début a été lu.</translation>
    </message>
    <message>
        <source>A part is encoded in a way Dipnet does not know.</source>
        <translation>Une partie est codée d’une façon que Dipnet ne connaît pas.</translation>
    </message>
    <message>
        <source>A text is written in a character set Dipnet does not know.</source>
        <translation>Un texte est écrit dans un jeu de caractères que Dipnet ne connaît pas.</translation>
    </message>
    <message>
        <source>This is one piece of a message that was sent in several pieces.</source>
        <translation>Ceci est un morceau d’un message envoyé en plusieurs morceaux.</translation>
    </message>
    <message>
        <source>The text is encrypted, so Dipnet cannot read it.</source>
        <translation>Le texte est chiffré, Dipnet ne peut donc pas le lire.</translation>
    </message>
    <message>
        <source>A part could not be read.</source>
        <translation>Une partie n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>The message ends in the middle of a part, so the rest of it is missing.</source>
        <translation>Le message s’arrête au milieu d’une partie&#xa0;; le reste manque.</translation>
    </message>
    <message>
        <source>Lines end in an unusual way, which mail programs read differently.</source>
        <translation>Les lignes se terminent d’une façon inhabituelle, que les logiciels de messagerie lisent différemment.</translation>
    </message>
    <message>
        <source>There are zero bytes, which mail programs read differently.</source>
        <translation>Il y a des octets nuls, que les logiciels de messagerie lisent différemment.</translation>
    </message>
    <message>
        <source>A line among the headers is not a header.</source>
        <translation>Une ligne parmi les en-têtes n’est pas un en-tête.</translation>
    </message>
    <message>
        <source>The line between headers and text is not empty.</source>
        <translation>La ligne entre les en-têtes et le texte n’est pas vide.</translation>
    </message>
    <message>
        <source>There is no empty line between headers and text.</source>
        <translation>Il n’y a pas de ligne vide entre les en-têtes et le texte.</translation>
    </message>
    <message>
        <source>A header that must be unique is there more than once.</source>
        <translation>Un en-tête qui doit être unique est présent plusieurs fois.</translation>
    </message>
    <message>
        <source>A header holds characters that are not encoded.</source>
        <translation>Un en-tête contient des caractères non codés.</translation>
    </message>
    <message>
        <source>An encoded word in a header is broken.</source>
        <translation>Un mot codé dans un en-tête est défectueux.</translation>
    </message>
    <message>
        <source>An address in a header is written wrongly.</source>
        <translation>Une adresse dans un en-tête est mal écrite.</translation>
    </message>
    <message>
        <source>The date cannot be read.</source>
        <translation>La date est illisible.</translation>
    </message>
    <message>
        <source>The type of a part is written wrongly.</source>
        <translation>Le type d’une partie est mal écrit.</translation>
    </message>
    <message>
        <source>A part names its type more than once.</source>
        <translation>Une partie indique son type plusieurs fois.</translation>
    </message>
    <message>
        <source>A parameter of a part is there more than once.</source>
        <translation>Un paramètre d’une partie est présent plusieurs fois.</translation>
    </message>
    <message>
        <source>A part names its encoding more than once.</source>
        <translation>Une partie indique son codage plusieurs fois.</translation>
    </message>
    <message>
        <source>A part names an encoding that does not exist.</source>
        <translation>Une partie indique un codage qui n’existe pas.</translation>
    </message>
    <message>
        <source>A part names its encoding in a broken way.</source>
        <translation>Une partie indique son codage de façon défectueuse.</translation>
    </message>
    <message>
        <source>A part with parts inside claims to be encoded.</source>
        <translation>Une partie qui en contient d’autres prétend être codée.</translation>
    </message>
    <message>
        <source>Encoded content (base64) is written wrongly.</source>
        <translation>Un contenu codé (base64) est mal écrit.</translation>
    </message>
    <message>
        <source>Encoded content (quoted-printable) is written wrongly.</source>
        <translation>Un contenu codé (quoted-printable) est mal écrit.</translation>
    </message>
    <message>
        <source>Encoded content (uuencode) is written wrongly.</source>
        <translation>Un contenu codé (uuencode) est mal écrit.</translation>
    </message>
    <message>
        <source>A text names a character set that does not exist.</source>
        <translation>Un texte indique un jeu de caractères qui n’existe pas.</translation>
    </message>
    <message>
        <source>A text is not in the character set that it names.</source>
        <translation>Un texte n’est pas dans le jeu de caractères qu’il indique.</translation>
    </message>
    <message>
        <source>A part with parts inside does not say how they are separated.</source>
        <translation>Une partie qui en contient d’autres ne dit pas comment elles sont séparées.</translation>
    </message>
    <message>
        <source>The separator of the parts does not occur.</source>
        <translation>Le séparateur des parties est introuvable.</translation>
    </message>
    <message>
        <source>The end of the parts is missing; the message may be cut off.</source>
        <translation>La fin des parties manque&#xa0;; le message est peut-être tronqué.</translation>
    </message>
    <message>
        <source>The separator of the parts can be read in more than one way.</source>
        <translation>Le séparateur des parties peut se lire de plusieurs façons.</translation>
    </message>
    <message>
        <source>There are parts behind the end of the parts.</source>
        <translation>Il y a des parties après la fin des parties.</translation>
    </message>
    <message>
        <source>The two versions of the text say different things.</source>
        <translation>Les deux versions du texte disent des choses différentes.</translation>
    </message>
    <message>
        <source>The HTML text ends inside a tag or a comment.</source>
        <translation>Le texte HTML s’arrête au milieu d’une balise ou d’un commentaire.</translation>
    </message>
    <message>
        <source>A part only points to content that is kept elsewhere.</source>
        <translation>Une partie ne fait que renvoyer à un contenu conservé ailleurs.</translation>
    </message>
    <message>
        <source>There is a version of the text that only some mail programs show.</source>
        <translation>Il y a une version du texte que seuls certains logiciels de messagerie affichent.</translation>
    </message>
    <message>
        <source>the disk is full. Free some space</source>
        <translation>le disque est plein. Libérez de l’espace</translation>
    </message>
    <message>
        <source>it may not be changed. Check who may write to its folder</source>
        <translation>il ne peut pas être modifié. Vérifiez qui peut écrire dans son dossier</translation>
    </message>
    <message>
        <source>it cannot be opened. Check that its folder exists and may be used</source>
        <translation>il ne peut pas être ouvert. Vérifiez que son dossier existe et qu’il est accessible</translation>
    </message>
    <message>
        <source>another program keeps it locked. Close that program</source>
        <translation>un autre programme le tient verrouillé. Fermez ce programme</translation>
    </message>
    <message>
        <source>it is damaged. Start Dipnet again: it then begins a new one and keeps the damaged one beside it</source>
        <translation>il est endommagé. Redémarrez Dipnet : il en commence alors un nouveau et garde l’ancien à côté</translation>
    </message>
    <message>
        <source>the disk does not answer as it should. Check the disk</source>
        <translation>le disque ne répond pas comme il devrait. Vérifiez le disque</translation>
    </message>
    <message>
        <source>of this: {0}. Check its folder</source>
        <translation>voici ce que dit le système : {0}. Vérifiez son dossier</translation>
    </message>
    <message>
        <source>Some of the wording is more usual in fraud</source>
        <translation>Certaines tournures sont plus courantes dans les fraudes</translation>
    </message>
    <message>
        <source>Some of the wording is more usual in honest mail</source>
        <translation>Certaines tournures sont plus courantes dans le courrier honnête</translation>
    </message>
    <message>
        <source>In this message, that speaks against fraud.</source>
        <translation>Dans ce message, cela va à l’encontre d’une fraude.</translation>
    </message>
    <message>
        <source>In this message, that does not reassure: fraud imitates it.</source>
        <translation>Dans ce message, cela ne rassure pas&#xa0;: la fraude l’imite.</translation>
    </message>
    <message>
        <source>In a message like this one, {} speaks for fraud</source>
        <translation>Dans un message comme celui-ci, {} va dans le sens d’une fraude</translation>
    </message>
    <message>
        <source>In a message like this one, {} speaks against fraud</source>
        <translation>Dans un message comme celui-ci, {} va à l’encontre d’une fraude</translation>
    </message>
    <message>
        <source>Message {0} in {1} is empty.</source>
        <translation>Le message {0} de {1} est vide.</translation>
    </message>
    <message>
        <source>{0} has changed since it was opened. Open it again.</source>
        <translation>{0} a changé depuis son ouverture. Ouvrez-le de nouveau.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}).</source>
        <translation>{0} ne peut pas être lu ({1}).</translation>
    </message>
    <message>
        <source>{0} is not a mail message. Choose .eml, .msg, .mbox, .html or .txt files.</source>
        <translation>{0} n’est pas un e-mail. Choisissez des fichiers .eml, .msg, .mbox, .html ou .txt.</translation>
    </message>
    <message>
        <source>{0} does not exist. Check the name.</source>
        <translation>{0} n’existe pas. Vérifiez le nom.</translation>
    </message>
    <message>
        <source>{0} may not be read. Ask for permission or copy it.</source>
        <translation>Vous n’avez pas le droit de lire {0}. Demandez l’autorisation ou copiez-le.</translation>
    </message>
    <message>
        <source>{0} is an Outlook data file. Save the messages from Outlook as .msg files first.</source>
        <translation>{0} est un fichier de données Outlook. Enregistrez d’abord les messages depuis Outlook en fichiers .msg.</translation>
    </message>
    <message>
        <source>Reading this message needed more memory than one message may take.</source>
        <translation>La lecture de ce message demandait plus de mémoire que n’en autorise un message.</translation>
    </message>
    <message>
        <source>Reading this message took longer than one message may take.</source>
        <translation>La lecture de ce message a pris plus de temps que n’en autorise un message.</translation>
    </message>
    <message>
        <source>The process that read this message ended unexpectedly.</source>
        <translation>Le processus qui lisait ce message s’est arrêté de façon inattendue.</translation>
    </message>
    <message>
        <source>Dipnet made a mistake of its own while reading this message.</source>
        <translation>Dipnet a lui-même commis une erreur en lisant ce message.</translation>
    </message>
    <message>
        <source>{0} is not a file. Leave it out.</source>
        <translation>{0} n’est pas un fichier. Laissez-le de côté.</translation>
    </message>
    <message>
        <source>{0} is not a usable name.</source>
        <translation>{0} n’est pas un nom utilisable.</translation>
    </message>
    <message>
        <source>{0} has no messages in it. Choose another folder.</source>
        <translation>{0} ne contient pas de messages. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{0} is empty. Save the message again.</source>
        <translation>{0} est vide. Enregistrez de nouveau le message.</translation>
    </message>
    <message>
        <source>{0} lies in too many folders. Open it by itself.</source>
        <translation>{0} se trouve dans trop de dossiers. Ouvrez-le seul.</translation>
    </message>
    <message>
        <source>The processes that read messages could not be kept running. Close other programs or use fewer jobs, and try again.</source>
        <translation>Les processus qui lisent les messages n’ont pas pu être maintenus en marche. Fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>The processes that read messages could not be started: {0}. Check that there is a folder /dev/shm, and that you may write to it.</source>
        <translation>Les processus qui lisent les messages n’ont pas pu être démarrés : {0}. Vérifiez qu’il y a un dossier /dev/shm et que vous pouvez y écrire.</translation>
    </message>
    <message>
        <source>{0} is a damaged archive. Get it again.</source>
        <translation>{0} est une archive endommagée. Récupérez-la de nouveau.</translation>
    </message>
    <message>
        <source>{0} has no messages in it. Choose another archive.</source>
        <translation>{0} ne contient pas de messages. Choisissez une autre archive.</translation>
    </message>
    <message>
        <source>{0} is protected with a password. Unpack it first.</source>
        <translation>{0} est protégé par un mot de passe. Décompressez-le d’abord.</translation>
    </message>
    <message>
        <source>{0} unpacks to far more than mail does. Unpack it first if you trust it.</source>
        <translation>{0} prend une fois décompressé bien plus de place que du courrier. Décompressez-le d’abord si vous lui faites confiance.</translation>
    </message>
    <message>
        <source>{0} is larger than the archive says. Leave it out.</source>
        <translation>{0} est plus grand que ne le dit l’archive. Laissez-le de côté.</translation>
    </message>
    <message>
        <source>{0} has over {1} members. Unpack it to read the rest.</source>
        <translation>{0} contient plus de {1} fichiers. Décompressez-le pour lire le reste.</translation>
    </message>
    <message>
        <source>{0} is an archive inside an archive. Unpack the outer one first.</source>
        <translation>{0} est une archive dans une archive. Décompressez d’abord celle qui la contient.</translation>
    </message>
    <message>
        <source>{0} is damaged or packed in an unknown way. Get the archive again.</source>
        <translation>{0} est endommagé ou compressé d’une façon inconnue. Récupérez de nouveau l’archive.</translation>
    </message>
    <message>
        <source>{0} has too many members. Unpack it first.</source>
        <translation>{0} contient trop de fichiers. Décompressez-le d’abord.</translation>
    </message>
    <message>
        <source>The history was closed.</source>
        <translation>L’historique a été fermé.</translation>
    </message>
    <message>
        <source>The history{0} cannot be used, because {1}.</source>
        <translation>L’historique{0} ne peut pas être utilisé&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>The history was damaged. It was kept as {name}, and a new one was begun.</source>
        <translation>L’historique était endommagé. Il a été conservé sous le nom {name}, et un nouveau a été commencé.</translation>
    </message>
    <message>
        <source>The history was made by a newer Dipnet. It was kept as {name}, and a new one was begun.</source>
        <translation>L’historique a été créé par un Dipnet plus récent. Il a été conservé sous le nom {name}, et un nouveau a été commencé.</translation>
    </message>
    <message>
        <source>The history is damaged. Close every window of Dipnet and start it again.</source>
        <translation>L’historique est endommagé. Fermez toutes les fenêtres de Dipnet et redémarrez-le.</translation>
    </message>
    <message>
        <source>The history is in use by a newer Dipnet. Close it first.</source>
        <translation>L’historique est utilisé par un Dipnet plus récent. Fermez-le d’abord.</translation>
    </message>
    <message>
        <source>The history cannot be used: {0} is not a file.</source>
        <translation>L’historique ne peut pas être utilisé&#xa0;: {0} n’est pas un fichier.</translation>
    </message>
    <message>
        <source>The history cannot be used, because its folder allows no locks.</source>
        <translation>L’historique ne peut pas être utilisé, car son dossier ne permet pas de verrous.</translation>
    </message>
    <message>
        <source>This is being worked on. Stop it first, or wait until it is done.</source>
        <translation>Un traitement est en cours ici. Arrêtez-le d’abord, ou attendez qu’il soit terminé.</translation>
    </message>
    <message>
        <source>This was judged to its end. There is nothing to go on with.</source>
        <translation>Tout a été évalué jusqu’au bout. Il n’y a rien à reprendre.</translation>
    </message>
    <message>
        <source>There is no job {0} in the history.</source>
        <translation>Il n’y a pas de tâche {0} dans l’historique.</translation>
    </message>
    <message>
        <source>The history is open in another window of Dipnet. Close that one first.</source>
        <translation>L’historique est ouvert dans une autre fenêtre de Dipnet. Fermez-la d’abord.</translation>
    </message>
    <message>
        <source>The model was not loaded: its file {0} {1}. Dipnet judges no message without it. Please install Dipnet again.</source>
        <translation>Le modèle n’a pas été chargé&#xa0;: son fichier {0} {1}. Sans lui, Dipnet n’évalue aucun message. Veuillez réinstaller Dipnet.</translation>
    </message>
    <message>
        <source>is not the one this program was released with</source>
        <translation>n’est pas celui avec lequel ce programme a été publié</translation>
    </message>
    <message>
        <source>was changed or damaged</source>
        <translation>a été modifié ou endommagé</translation>
    </message>
    <message>
        <source>cannot be understood</source>
        <translation>est incompréhensible</translation>
    </message>
    <message>
        <source>describes other features than this program computes</source>
        <translation>décrit d’autres caractéristiques que celles que ce programme calcule</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>est absent</translation>
    </message>
    <message>
        <source>is far larger than the released one</source>
        <translation>est bien plus grand que celui qui a été publié</translation>
    </message>
    <message>
        <source>could not be read ({0})</source>
        <translation>n’a pas pu être lu ({0})</translation>
    </message>
    <message>
        <source>does not mention {0}</source>
        <translation>ne mentionne pas {0}</translation>
    </message>
    <message>
        <source>does not fit this program</source>
        <translation>ne convient pas à ce programme</translation>
    </message>
    <message>
        <source>was made for another number of signals</source>
        <translation>a été fait pour un autre nombre de signes</translation>
    </message>
    <message>
        <source>could not be loaded</source>
        <translation>n’a pas pu être chargé</translation>
    </message>
    <message>
        <source>Fraud</source>
        <translation>Fraude</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>Not completely read</source>
        <translation>Lu en partie</translation>
    </message>
    <message>
        <source>Advertising</source>
        <translation>Publicité</translation>
    </message>
    <message>
        <source>Looks legitimate</source>
        <translation>Semble légitime</translation>
    </message>
    <message>
        <source>No message</source>
        <translation>Pas un message</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tableau (CSV)</translation>
    </message>
    <message>
        <source>Workbook (Excel)</source>
        <translation>Classeur (Excel)</translation>
    </message>
    <message>
        <source>Records (JSON Lines)</source>
        <translation>Enregistrements (JSON Lines)</translation>
    </message>
    <message>
        <source>Indicators (CSV)</source>
        <translation>Indicateurs (CSV)</translation>
    </message>
    <message>
        <source>Indicators (STIX 2.1)</source>
        <translation>Indicateurs (STIX 2.1)</translation>
    </message>
    <message>
        <source>Report (HTML)</source>
        <translation>Rapport (HTML)</translation>
    </message>
    <message>
        <source>All of them were made from one template, with names, amounts and links changed.</source>
        <translation>Tous ont été faits d’après un même gabarit, où changent les noms, les montants et les liens.</translation>
    </message>
    <message>
        <source>Report on a campaign</source>
        <translation>Rapport sur une campagne</translation>
    </message>
    <message>
        <source>Report on messages</source>
        <translation>Rapport sur des messages</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Examined with Dipnet, on this computer.</source>
        <translation>Examiné avec Dipnet, sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>What they have in common</source>
        <translation>Ce qu’ils ont en commun</translation>
    </message>
    <message>
        <source>What to block or to search for</source>
        <translation>Ce qu’il faut bloquer ou rechercher</translation>
    </message>
    <message>
        <source>The messages</source>
        <translation>Les messages</translation>
    </message>
    <message>
        <source>One of them</source>
        <translation>L’un d’eux</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Daté du</translation>
    </message>
    <message>
        <source>Sender domains</source>
        <translation>Domaines expéditeurs</translation>
    </message>
    <message>
        <source>Links lead to</source>
        <translation>Liens vers</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Objets</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>Adresse IP</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Adresse web</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Attachment, SHA-256</source>
        <translation>Pièce jointe, SHA-256</translation>
    </message>
    <message>
        <source>Message, SHA-256</source>
        <translation>Message, SHA-256</translation>
    </message>
    <message>
        <source>Report on one message</source>
        <translation>Rapport sur un message</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Mène à</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Addresses are written so that nothing opens them: hxxps, [.] and [@].</source>
        <translation>Les adresses sont écrites de façon que rien ne les ouvre&#xa0;: hxxps, [.] et [@].</translation>
    </message>
    <message>
        <source>The message</source>
        <translation>Le message</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Raisons</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>What could not be read, or is odd</source>
        <translation>Ce qui n’a pas pu être lu ou surprend</translation>
    </message>
    <message>
        <source>Header fields</source>
        <translation>Champs d’en-tête</translation>
    </message>
    <message>
        <source>Answers go to</source>
        <translation>Réponses à</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Who received it was left out, also in links, headers and text.</source>
        <translation>Le destinataire a été omis, aussi dans les liens, les en-têtes et le texte.</translation>
    </message>
    <message>
        <source>Probability of fraud</source>
        <translation>Probabilité de fraude</translation>
    </message>
    <message>
        <source>of advertising</source>
        <translation>de publicité</translation>
    </message>
    <message>
        <source>of legitimate mail</source>
        <translation>de courrier légitime</translation>
    </message>
    <message>
        <source>The examiner says</source>
        <translation>L’analyste dit</translation>
    </message>
    <message>
        <source>The model says</source>
        <translation>Le modèle dit</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>et d’autres</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modèle</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>octets</translation>
    </message>
    <message>
        <source>for fraud</source>
        <translation>pour une fraude</translation>
    </message>
    <message>
        <source>against fraud</source>
        <translation>contre une fraude</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>noté</translation>
    </message>
</context>
<context>
    <name>selftest</name>
    <message>
        <source>All files of model {model} are the released ones.</source>
        <translation>Tous les fichiers du modèle {model} sont ceux qui ont été publiés.</translation>
    </message>
    <message>
        <source>The model judges its {n} test messages as it did when it was released.</source>
        <translation>Le modèle évalue ses {n} messages de test comme lors de sa publication.</translation>
    </message>
    <message>
        <source>The model judges some of its {n} test messages in another way than released.</source>
        <translation>Le modèle évalue certains de ses {n} messages de test autrement que lors de sa publication.</translation>
    </message>
    <message>
        <source>An attempt to open a network connection was refused.</source>
        <translation>Une tentative d’ouvrir une connexion réseau a été refusée.</translation>
    </message>
    <message>
        <source>An attempt to open a network connection was not refused.</source>
        <translation>Une tentative d’ouvrir une connexion réseau n’a pas été refusée.</translation>
    </message>
    <message>
        <source>No networking part of the window system is loaded.</source>
        <translation>Aucun composant réseau du système de fenêtres n’est chargé.</translation>
    </message>
    <message>
        <source>Networking parts are loaded: {names}.</source>
        <translation>Des composants réseau sont chargés&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Network connections open in this program: {n}.</source>
        <translation>Connexions réseau ouvertes dans ce programme&#xa0;: {n}.</translation>
    </message>
</context>
<context>
    <name>triage_keys</name>
    <message>
        <source>Next message</source>
        <translation>Message suivant</translation>
    </message>
    <message>
        <source>Previous message</source>
        <translation>Message précédent</translation>
    </message>
    <message>
        <source>Mark, or take the mark away</source>
        <translation>Marquer, ou enlever la marque</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <source>Decide: it is fraud</source>
        <translation>Décider&#xa0;: c’est une fraude</translation>
    </message>
    <message>
        <source>Decide: it is advertising</source>
        <translation>Décider&#xa0;: c’est de la publicité</translation>
    </message>
    <message>
        <source>Decide: it is legitimate</source>
        <translation>Décider&#xa0;: c’est légitime</translation>
    </message>
    <message>
        <source>Take the decision back</source>
        <translation>Retirer la décision</translation>
    </message>
    <message>
        <source>Sort by risk, or as it was</source>
        <translation>Trier par risque, ou comme avant</translation>
    </message>
    <message>
        <source>Show these keys</source>
        <translation>Afficher ces touches</translation>
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
        <translation>Publicité</translation>
    </message>
    <message>
        <source>Looks legitimate</source>
        <translation>Semble légitime</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>Not completely read</source>
        <translation>Lu en partie</translation>
    </message>
    <message>
        <source>You said: this is fraud.</source>
        <translation>Vous avez dit&#xa0;: c’est une fraude.</translation>
    </message>
    <message>
        <source>You said: this is advertising.</source>
        <translation>Vous avez dit&#xa0;: c’est de la publicité.</translation>
    </message>
    <message>
        <source>You said: this is legitimate.</source>
        <translation>Vous avez dit&#xa0;: c’est légitime.</translation>
    </message>
    <message>
        <source>Almost certainly fraud</source>
        <translation>Fraude presque certaine</translation>
    </message>
    <message>
        <source>Probably fraud</source>
        <translation>Fraude probable</translation>
    </message>
    <message>
        <source>Looks like fraud</source>
        <translation>Ressemble à une fraude</translation>
    </message>
    <message>
        <source>Could not be read completely</source>
        <translation>N’a pas pu être lu entièrement</translation>
    </message>
    <message>
        <source>It has signs of fraud, below the level at which Dipnet warns so that everyday mail is left alone. Before you use its links or attachments, ask the sender in a way you already know.</source>
        <translation>Il présente des signes de fraude, sous le seuil à partir duquel Dipnet alerte, afin d’épargner le courrier de tous les jours. Avant d’utiliser ses liens ou ses pièces jointes, interrogez l’expéditeur par un moyen que vous connaissez déjà.</translation>
    </message>
    <message>
        <source>It wants your attention and does not look like a trap. If you never asked for it, delete it; do not unsubscribe from a sender you do not know.</source>
        <translation>Il veut votre attention et ne ressemble pas à un piège. Si vous ne l’avez jamais demandé, supprimez-le&#xa0;; ne vous désabonnez pas auprès d’un expéditeur que vous ne connaissez pas.</translation>
    </message>
    <message>
        <source>It does not look like fraud. If it asks for money, passwords or a change of bank details, still ask the sender first, in a way you already know.</source>
        <translation>Il ne ressemble pas à une fraude. S’il demande de l’argent, des mots de passe ou un changement de coordonnées bancaires, interrogez tout de même d’abord l’expéditeur, par un moyen que vous connaissez déjà.</translation>
    </message>
    <message>
        <source>Do not use its links or attachments until you have asked the sender in a way you already know.</source>
        <translation>N’utilisez pas ses liens ni ses pièces jointes avant d’avoir interrogé l’expéditeur par un moyen que vous connaissez déjà.</translation>
    </message>
    <message>
        <source>Do not trust it on the strength of what could be read. Do not use its links or attachments; ask the sender in a way you already know.</source>
        <translation>Ne vous y fiez pas sur la base de ce qui a pu être lu. N’utilisez pas ses liens ni ses pièces jointes&#xa0;; interrogez l’expéditeur par un moyen que vous connaissez déjà.</translation>
    </message>
    <message>
        <source>Do not use the links and do not answer. If you have an account there, go to the site yourself, as you always do.</source>
        <translation>N’utilisez pas les liens et ne répondez pas. Si vous y avez un compte, allez vous-même sur le site, comme d’habitude.</translation>
    </message>
    <message>
        <source>Do not open the attachments and do not answer. If you are in doubt, ask the sender in a way you already know.</source>
        <translation>N’ouvrez pas les pièces jointes et ne répondez pas. En cas de doute, interrogez l’expéditeur par un moyen que vous connaissez déjà.</translation>
    </message>
    <message>
        <source>Do not answer, do not call the numbers in it and do not pay. If you are in doubt, ask the sender in a way you already know.</source>
        <translation>Ne répondez pas, n’appelez pas les numéros indiqués et ne payez pas. En cas de doute, interrogez l’expéditeur par un moyen que vous connaissez déjà.</translation>
    </message>
    <message>
        <source>under 1 %</source>
        <translation>moins de 1&#xa0;%</translation>
    </message>
    <message>
        <source>over 99 %</source>
        <translation>plus de 99&#xa0;%</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message>
        <source>enough by itself not to call the message harmless</source>
        <translation>suffit à lui seul pour ne pas dire le message inoffensif</translation>
    </message>
    <message>
        <source>the result would stand without it</source>
        <translation>le résultat serait le même sans cela</translation>
    </message>
    <message>
        <source>raises the probability of fraud by {points}</source>
        <translation>augmente la probabilité de fraude de {points}</translation>
    </message>
    <message>
        <source>lowers the probability of fraud by {points}</source>
        <translation>diminue la probabilité de fraude de {points}</translation>
    </message>
    <message>
        <source>1 point</source>
        <translation>1 point</translation>
    </message>
    <message>
        <source>{n} points</source>
        <translation>{n} points</translation>
    </message>
    <message>
        <source>an IP address written as one number</source>
        <translation>une adresse IP écrite comme un seul nombre</translation>
    </message>
    <message>
        <source>an IP address in octal notation</source>
        <translation>une adresse IP en notation octale</translation>
    </message>
    <message>
        <source>an IP address in hexadecimal notation</source>
        <translation>une adresse IP en notation hexadécimale</translation>
    </message>
    <message>
        <source>an IP address in shortened notation</source>
        <translation>une adresse IP en notation abrégée</translation>
    </message>
    <message>
        <source>a name before an @ hides the true host</source>
        <translation>un nom avant un @ cache le véritable serveur</translation>
    </message>
    <message>
        <source>letters outside ASCII in the host</source>
        <translation>des lettres hors ASCII dans le nom du serveur</translation>
    </message>
    <message>
        <source>letters of several alphabets mixed in the host</source>
        <translation>des lettres de plusieurs alphabets mêlées dans le nom du serveur</translation>
    </message>
    <message>
        <source>parts of the host hidden in percent codes</source>
        <translation>des parties du nom du serveur cachées en codes pour cent</translation>
    </message>
    <message>
        <source>backslashes in place of slashes</source>
        <translation>des barres obliques inverses à la place des barres obliques</translation>
    </message>
    <message>
        <source>control characters in the address</source>
        <translation>des caractères de contrôle dans l’adresse</translation>
    </message>
    <message>
        <source>an unusual port</source>
        <translation>un port inhabituel</translation>
    </message>
    <message>
        <source>an unusual number of slashes</source>
        <translation>un nombre inhabituel de barres obliques</translation>
    </message>
    <message>
        <source>look-alike characters that browsers turn into others</source>
        <translation>des caractères ressemblants que les navigateurs changent en d’autres</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programme</translation>
    </message>
    <message>
        <source>a script that runs when opened</source>
        <translation>un script qui s’exécute à l’ouverture</translation>
    </message>
    <message>
        <source>a shortcut that can start programs</source>
        <translation>un raccourci qui peut lancer des programmes</translation>
    </message>
    <message>
        <source>a disk image, which gets past download warnings</source>
        <translation>une image disque, qui contourne les avertissements de téléchargement</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>une archive</translation>
    </message>
    <message>
        <source>encrypted, so that scanners cannot look inside</source>
        <translation>chiffré, si bien qu’aucune analyse ne peut y regarder</translation>
    </message>
    <message>
        <source>can contain macros</source>
        <translation>peut contenir des macros</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>une page web</translation>
    </message>
    <message>
        <source>holds a form to fill in</source>
        <translation>contient un formulaire à remplir</translation>
    </message>
    <message>
        <source>asks for a password</source>
        <translation>demande un mot de passe</translation>
    </message>
    <message>
        <source>builds another file when opened</source>
        <translation>crée un autre fichier à l’ouverture</translation>
    </message>
    <message>
        <source>holds an embedded object</source>
        <translation>contient un objet incorporé</translation>
    </message>
    <message>
        <source>shows a QR code</source>
        <translation>montre un code QR</translation>
    </message>
    <message>
        <source>two file endings, the last one hidden by some systems</source>
        <translation>deux extensions, dont la dernière est masquée par certains systèmes</translation>
    </message>
    <message>
        <source>its name is turned around by a direction character</source>
        <translation>son nom est retourné par un caractère de direction</translation>
    </message>
    <message>
        <source>not what its name or type says</source>
        <translation>pas ce que dit son nom ou son type</translation>
    </message>
    <message>
        <source>its password is in the message</source>
        <translation>son mot de passe est dans le message</translation>
    </message>
    <message>
        <source>Legitimate</source>
        <translation>Légitime</translation>
    </message>
    <message>
        <source>(a picture)</source>
        <translation>(une image)</translation>
    </message>
    <message>
        <source>(a form)</source>
        <translation>(un formulaire)</translation>
    </message>
    <message>
        <source>(opens by itself)</source>
        <translation>(s’ouvre tout seul)</translation>
    </message>
    <message>
        <source>(a page inside the message)</source>
        <translation>(une page dans le message)</translation>
    </message>
    <message>
        <source>(opened by a script)</source>
        <translation>(ouvert par un script)</translation>
    </message>
    <message>
        <source>(a QR code)</source>
        <translation>(un code QR)</translation>
    </message>
    <message>
        <source>(inside an attachment)</source>
        <translation>(dans une pièce jointe)</translation>
    </message>
    <message>
        <source>(nothing to see)</source>
        <translation>(rien de visible)</translation>
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
