<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name>AboutModel</name>
    <message>
        <source>About the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model {model}, version {version}. Dipnet {program}.
All its files were checked when it was loaded: they are the released ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>probability of fraud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the correction back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BatchRun</name>
    <message numerus="yes">
        <source>{name} and %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The rest could not be judged</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Browser</name>
    <message>
        <source>Looking for messages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages made from one template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No message passes the filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CampaignsModel</name>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject of the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links lead to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender&apos;s domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fraud, mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CampaignsView</name>
    <message>
        <source>Show these messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fraud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advertising</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legitimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No two of these messages are made from one template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Decide for all %Ln:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{decision}, for all %Ln</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chosen</name>
    <message>
        <source>No message matches.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CorrectionButton</name>
    <message>
        <source>This is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is &amp;fraud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is &amp;advertising</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is &amp;legitimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take the correction back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what the message really is. It is kept on this computer and never sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message>
        <source>{name}: {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailView</name>
    <message>
        <source>Text of the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is odd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was odd when reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No single sign stands out, neither for nor against.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second opinion, not proof.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formatted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachments ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oddities ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first {shown} of {all} characters are shown. All of them were judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text in this message.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DomainField</name>
    <message>
        <source>Any</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>Drop a suspicious message here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dipnet tells you whether it looks legitimate, is advertising or is fraud, and why. Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A saved message, a mailbox, a folder or a zip of them, or just the text. A message saved as a file says most: its headers tell where it came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make addresses unusable (hxxps://shop[.]example)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out who &amp;received the messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicators also from messages that are &amp;doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbook (Excel)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records (JSON Lines)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicators (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicators (STIX 2.1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report (HTML)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report (PDF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All that are &amp;shown: %Ln</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Selected: %Ln</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All &amp;marked ones of this job</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The chosen &amp;campaign: %Ln</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the export</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportRun</name>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be written ({why}). Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln written to {name}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Clear all filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {total} shown:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Find words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find words in sender, subject or text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds messages with all of these words in sender, subject or text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away the filter {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fraud: {low} to {high} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaign: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With your decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without your decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged otherwise by an older model</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only without your decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those that an older model judged otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sender&apos;s domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Links lead to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Langua&amp;ge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Judge again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what c&amp;hanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete &amp;all my data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages opened one by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailboxes, folders and files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened one by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of this is kept on this computer only: results, what you said about them, and words of each message by which it is found again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Opened one by one (%Ln)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was judged yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No history is kept. You can change that in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“{name}” was interrupted. %Ln judged so far; the rest was not.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Continue it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln verdicts here come from an older model.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Judge them again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the results of “{name}” from the history? Your messages themselves are not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete from the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete every result, correction, mark and note that Dipnet keeps on this computer? This cannot be undone. Your messages themselves are not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete all my data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobsModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged by the model {model}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged otherwise by an older model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled, only a part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted, only a part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobsTable</name>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Judge</name>
    <message>
        <source>The model could not be loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The self-test could not be finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message could not be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no message there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <source>The history could not be used ({name}).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys in the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From everywhere: next, previous message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select several, and decide for all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by a bar: choose it; choose none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space, Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the messages of a campaign</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>speaks for fraud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speaks against fraud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the chosen reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Letterhead</name>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replies go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown: there are no headers to read it from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody: the message names no sender</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>There is no text and no file to paste. Copy the message, or better its source, and paste it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works offline: how to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model {model}: files checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History — Dipnet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that was kept has been deleted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ManyPage</name>
    <message>
        <source>E&amp;xport…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys (?)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message &amp;below the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message be&amp;side the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Numbers beside the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several messages cannot be judged while no history can be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a message to see why it was judged as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln judged otherwise than by an older model.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files were changed since this job was interrupted, so it began anew. What is unchanged is not judged twice.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Meanings</name>
    <message>
        <source>It tries to deceive you. Do nothing it asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has signs of both. Ask the sender first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It wants your attention, and sets no trap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No signs of fraud. Stay careful with money.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is &amp;fraud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is &amp;advertising</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is &amp;legitimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take the correction back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find in the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel judging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the &amp;model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works &amp;offline…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Dipnet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessagesTable</name>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept on this computer only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfflineDialog</name>
    <message>
        <source>Works offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dipnet opens no connection. Messages, verdicts and the model stay on this computer; pictures and links in messages are never loaded. Whatever in the program tries to reach the network is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run the self-test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The self-test tries to reach the network, and checks model and program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings of the self-test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is as it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is not as it should be. Please install Dipnet again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OneMessage</name>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Verdicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability of fraud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The height follows the square root, so that few show beside many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for messages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln judged</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln known before</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln per second</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{why} Only a part is shown: %Ln judged.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled: only a part is shown. %Ln judged, the rest was not.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Interrupted: only a part is shown. %Ln judged, the rest was not.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln opened one by one</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Go &amp;on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonsList</name>
    <message>
        <source>Reasons for the verdict</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RefusedPage</name>
    <message>
        <source>Dipnet cannot judge messages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Save a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report says what Dipnet found and shows the message, with every address written so that it cannot be used by mistake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave out who received the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as &amp;HTML…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportWork</name>
    <message>
        <source>{name} could not be written ({why}). Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report on one message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultsModel</name>
    <message>
        <source>Marked, noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fraud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender&apos;s domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln alike</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RichView</name>
    <message>
        <source>Formatted message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;hidden text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text that the message holds and a reader does not see, struck out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures are not loaded; links and forms do nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first part is shown; the text has more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads to {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at a link to see where it leads.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep a history on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results, your corrections and words of each message stay in a file on this computer, so that you find them again and nothing is judged twice. Nothing is sent anywhere. Without a history, results are gone when you close Dipnet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete all my data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dipnet speaks the new language when you start it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete all my data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete every result, correction, mark and note that Dipnet keeps on this computer? This cannot be undone. Your messages themselves are not touched.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Account limited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcel fee, in Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An inheritance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order confirmation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Club letter, in French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekend sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A broken message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or try a sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it may answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try a sample: {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>asking</name>
    <message>
        <source>Messages and mailboxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder of messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still judging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages are still being judged. Stop, and open something else? You can go on later from the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Dipnet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dipnet {version}

A private second opinion on suspicious mail. Nothing leaves this computer.

MIT licence. Built with Qt for Python (LGPL).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>contents</name>
    <message>
        <source>[Only the first {shown} of {all} bytes are shown.]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By way of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is odd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{declared}, but looks like {detected}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contains</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kinds</name>
    <message>
        <source>Could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>passing</name>
    <message>
        <source>Several messages cannot be judged together, because no temporary file can be written. Please make room on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>remembered</name>
    <message>
        <source>The message itself is not here any more: it was pasted, or its file is gone or has changed. Dipnet keeps results, not messages.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rich</name>
    <message>
        <source>button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a page inside the message, not loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picture: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>field for a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>field to fill in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rooms</name>
    <message>
        <source>A free mailbox, which anyone can open, claims to be an organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s name is that of an office, not of a person or a company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s name shows another mail address than the real one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender claims to belong to your own organisation, but writes from outside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subject addresses you by your mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text repeats your mail address in place of your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message claims to come from your own address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers would go to somebody else than the sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers would go to a free mailbox that is not the sender&apos;s address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message was sent off by somebody else than the sender named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s address imitates that of a known organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s address has an ending that is often abused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s address belongs to a service where anyone can get one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s address is written in an unusual way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s mailbox name looks made up by a machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message names several senders, which mail programs show differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message was sent by another organisation than the one named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s name is that of an organisation to which the address does not belong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subject names an organisation to which the sender&apos;s address does not belong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text names organisations, and the sender&apos;s address belongs to none of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message names an organisation, but its links lead to strangers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message claims to be from an organisation to which neither the sender nor any link belongs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message claims to be from an organisation to which the sender does not belong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bank, payment, tax, mail or cloud service is named by somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message names an organisation and asks to log in, but does not lead to its site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links lead to sites that are not the sender&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No link leads to the sender&apos;s own site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link that asks to be clicked leads to a stranger&apos;s site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link shows one address and leads to another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link leads to a bare number instead of a named site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link&apos;s address is written so that it hides where it leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link hides where it leads behind a short address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link leads to a page that anyone could have put up for free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link leads to a file that anyone could have shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link leads to a form that anyone could have put up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link leads to a machine on a home connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link leads to an address with an ending that is often abused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link abuses another site to pass you on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link leads to an address that imitates a known organisation&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link names an organisation to which its site does not belong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link to a stranger&apos;s site speaks of log-in, account or security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link leads into the inner folders of a site, as when it was broken into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link leads straight to a program or an archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link to a stranger&apos;s site names a page file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link to a stranger&apos;s site carries a mail address, probably yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links are not encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link holds a page or a program itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The only links open a mail to be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you type into the message would be sent to somebody else than the sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link leads to an address full of digits and hyphens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link leads to an address that looks like random letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link leads to an address with unusually many parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text brings together topics that fraud needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text speaks of what fraud needs, and its links lead to strangers alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text presses for time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text threatens to close, block or delete something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text asks to log in, or to confirm an account or a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text asks for a payment, a transfer or card details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text speaks of a prize, a lottery or a gift you won</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text offers a share of a large sum of money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text threatens to publish recordings or data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text offers easy work from home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text speaks of crypto-currency or a wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text promises returns on an investment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text offers a loan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text asks for a fee or an address for a parcel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text asks you to call a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text promises money back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text seeks a close acquaintance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text speaks of a log-in protection to be renewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text speaks of a voice message or a fax for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text speaks of a document shared with you or to be signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text asks for gift cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text asks for secrecy, or to answer by another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text speaks of a full mailbox or of mail held back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text speaks of taxes, fines or a public office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text speaks of wages, or of bank details to be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text speaks of an infected computer or of support for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stranger tells a story and hopes for an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text asks for a catalogue, prices or a first order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text claims to be from a relative with a new number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text speaks of a flat, its deposit and its keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text asks for a donation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text tells you to click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not greeted by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Much of the text presses for time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Much of the text is about logging in or confirming an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Much of the text is about paying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subject presses for time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subject threatens to close, block or delete something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subject asks to log in, or to confirm an account or a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message presses you to log in, on a site that is not the sender&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are to call a number about a purchase you may not have made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A free mailbox, which anyone can open, writes about money or passwords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is next to no text to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short text leads on to one site, which is not the sender&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture takes the place of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures come from sites that have nothing to do with the sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message holds text that you do not see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invisible characters stand inside words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words are spelled with spaces between the letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words mix letters of different alphabets that look alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message itself holds fields to fill in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message itself asks for a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message holds program code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is built so that mail programs may show it differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plain version of the message says other things than the formatted one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Much of the text is in capital letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subject is in capital letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has many exclamation marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subject pretends to be an answer, but nothing is answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An attachment is a program, or can start one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An attachment hides what it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An attachment is a document that holds programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An attachment is a web page, which opens outside the mail program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An attachment is an archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An attachment is locked, so that no scanner can look into it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is next to empty and points to an attachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture holds a QR code that leads to a site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A QR code leads to a site that is not the sender&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A QR code is the only way on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s name and address belong together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s address belongs to a known organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message names the sender&apos;s own site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation named is the one that sent the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation named, the sender and all links belong together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links lead to the organisation that the message names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links lead to the sender&apos;s own site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text names the sites that the links lead to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every link leads to the sender&apos;s own site or a well-known one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links go through a known mail service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link leads to unsubscribing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The greeting names somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is written like a newsletter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text tells how to unsubscribe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text brings together topics of everyday service mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the text asks for is asked for on the sender&apos;s own pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text gives details of an order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text tells of movements on an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text speaks of an appointment or a booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text itself warns of fraud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text says that nothing need be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text names the company that sent it, as the law asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text says why you get this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text reads like a talk among people who know each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text speaks of software and its making</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Much of the text gives details of an order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Much of the text warns of fraud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subject gives details of an order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message asks for nothing: no link, no attachment, no money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message tells who sent it and how to unsubscribe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures come from the sender&apos;s own site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text quotes an earlier message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message answers an earlier one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An appointment is attached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speaking of a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a mailbox that anyone can open for free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sender that is a function, not a person,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>naming these organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number of links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number of sites linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the share of links to one site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number of links to one site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the length of a linked site&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the length of a link&apos;s address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the share of pictures among the links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speaking of a parcel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speaking of an invoice or an order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speaking of discounts and offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>selling medicines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offering adult content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offering services nobody asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the share of discounts and offers in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a subject about discounts and offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the length of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number of pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the share of pictures beside the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>having no plain version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the amount of layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the remarks hidden in the layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>naming sums of money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>naming percentages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>naming telephone numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the codes in the text, such as order or tracking numbers,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a mail server&apos;s report on a delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the attachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the attached document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An attached page asks for a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An attached page builds a hidden file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program, script or disk image is attached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An attachment hides what kind of file it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signs of fraud are too strong to call this message harmless and too weak to call it fraud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message has no text, subject, link or attachment that could be judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of this message could not be read. What could be read is enough to call it fraud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of this message could not be read, and what could be read has some signs of fraud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of this message could not be read. Nothing was found in the rest, but what was not read may be what matters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest of the message looks harmless, but it carries a file of a kind that is dangerous. Do not open it unless you expected it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attached or forwarded message looks harmless, but the note that carries it does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in this message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a mail message and not text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is larger than Dipnet reads; only its start was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The headers are longer than Dipnet reads; the rest was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One header is longer than Dipnet reads; the rest of it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more headers than Dipnet reads; the rest was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A header has more parameters than Dipnet reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A header names more addresses than Dipnet reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments in a header are nested deeper than Dipnet reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message has more parts than Dipnet reads; the rest was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts are nested deeper than Dipnet reads; the inner ones were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More messages are attached than Dipnet reads; the rest was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is longer than Dipnet reads; the rest was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The HTML text is longer than Dipnet reads; the rest was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The HTML text has more elements than Dipnet reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The style sheets are longer than Dipnet reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more links than Dipnet reads; the rest was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link is longer than Dipnet reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more attachments than Dipnet looks into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture is larger than Dipnet searches for codes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An attachment holds more than Dipnet looks through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part can be read in more ways than Dipnet follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part is encoded so wrongly that only its start was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part is encoded in a way Dipnet does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text is written in a character set Dipnet does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is one piece of a message that was sent in several pieces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is encrypted, so Dipnet cannot read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message ends in the middle of a part, so the rest of it is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines end in an unusual way, which mail programs read differently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are zero bytes, which mail programs read differently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line among the headers is not a header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line between headers and text is not empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no empty line between headers and text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A header that must be unique is there more than once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A header holds characters that are not encoded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An encoded word in a header is broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address in a header is written wrongly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The type of a part is written wrongly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part names its type more than once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parameter of a part is there more than once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part names its encoding more than once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part names an encoding that does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part names its encoding in a broken way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part with parts inside claims to be encoded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoded content (base64) is written wrongly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoded content (quoted-printable) is written wrongly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoded content (uuencode) is written wrongly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text names a character set that does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text is not in the character set that it names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part with parts inside does not say how they are separated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The separator of the parts does not occur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of the parts is missing; the message may be cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The separator of the parts can be read in more than one way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are parts behind the end of the parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two versions of the text say different things.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The HTML text ends inside a tag or a comment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part only points to content that is kept elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a version of the text that only some mail programs show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is full. Free some space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it may not be changed. Check who may write to its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be opened. Check that its folder exists and may be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program keeps it locked. Close that program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is damaged. Start Dipnet again: it then begins a new one and keeps the damaged one beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk does not answer as it should. Check the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of this: {0}. Check its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of the wording is more usual in fraud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of the wording is more usual in honest mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this message, that speaks against fraud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this message, that does not reassure: fraud imitates it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a message like this one, {} speaks for fraud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a message like this one, {} speaks against fraud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message {0} in {1} is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has changed since it was opened. Open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not a mail message. Choose .eml, .msg, .mbox, .html or .txt files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} does not exist. Check the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} may not be read. Ask for permission or copy it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is an Outlook data file. Save the messages from Outlook as .msg files first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading this message needed more memory than one message may take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading this message took longer than one message may take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The process that read this message ended unexpectedly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dipnet made a mistake of its own while reading this message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not a file. Leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not a usable name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no messages in it. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is empty. Save the message again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} lies in too many folders. Open it by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The processes that read messages could not be kept running. Close other programs or use fewer jobs, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is a damaged archive. Get it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no messages in it. Choose another archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is protected with a password. Unpack it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} unpacks to far more than mail does. Unpack it first if you trust it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is larger than the archive says. Leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has over {1} members. Unpack it to read the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is an archive inside an archive. Unpack the outer one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is damaged or packed in an unknown way. Get the archive again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has too many members. Unpack it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history was closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history{0} cannot be used, because {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history was damaged. It was kept as {name}, and a new one was begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history was made by a newer Dipnet. It was kept as {name}, and a new one was begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history is damaged. Close every window of Dipnet and start it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history is in use by a newer Dipnet. Close it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history cannot be used: {0} is not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history cannot be used, because its folder allows no locks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is being worked on. Stop it first, or wait until it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was judged to its end. There is nothing to go on with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no job {0} in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history is open in another window of Dipnet. Close that one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model was not loaded: its file {0} {1}. Dipnet judges no message without it. Please install Dipnet again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not the one this program was released with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was changed or damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>describes other features than this program computes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is far larger than the released one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be read ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not mention {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not fit this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was made for another number of signals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fraud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not completely read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advertising</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks legitimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbook (Excel)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records (JSON Lines)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicators (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicators (STIX 2.1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report (HTML)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of them were made from one template, with names, amounts and links changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report on a campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report on messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examined with Dipnet, on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they have in common</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to block or to search for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links lead to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IP address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachment, SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message, SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report on one message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses are written so that nothing opens them: hxxps, [.] and [@].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could not be read, or is odd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who received it was left out, also in links, headers and text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability of fraud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of advertising</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of legitimate mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The examiner says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for fraud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>against fraud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>selftest</name>
    <message>
        <source>All files of model {model} are the released ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model judges its {n} test messages as it did when it was released.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model judges some of its {n} test messages in another way than released.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An attempt to open a network connection was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An attempt to open a network connection was not refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No networking part of the window system is loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networking parts are loaded: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network connections open in this program: {n}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>triage_keys</name>
    <message>
        <source>Next message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark, or take the mark away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide: it is fraud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide: it is advertising</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide: it is legitimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the decision back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by risk, or as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show these keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Fraud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advertising</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks legitimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not completely read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said: this is fraud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said: this is advertising.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said: this is legitimate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Almost certainly fraud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probably fraud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks like fraud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be read completely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has signs of fraud, below the level at which Dipnet warns so that everyday mail is left alone. Before you use its links or attachments, ask the sender in a way you already know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It wants your attention and does not look like a trap. If you never asked for it, delete it; do not unsubscribe from a sender you do not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not look like fraud. If it asks for money, passwords or a change of bank details, still ask the sender first, in a way you already know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not use its links or attachments until you have asked the sender in a way you already know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not trust it on the strength of what could be read. Do not use its links or attachments; ask the sender in a way you already know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not use the links and do not answer. If you have an account there, go to the site yourself, as you always do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not open the attachments and do not answer. If you are in doubt, ask the sender in a way you already know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not answer, do not call the numbers in it and do not pay. If you are in doubt, ask the sender in a way you already know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under 1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over 99 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enough by itself not to call the message harmless</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the result would stand without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>raises the probability of fraud by {points}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lowers the probability of fraud by {points}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an IP address written as one number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an IP address in octal notation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an IP address in hexadecimal notation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an IP address in shortened notation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name before an @ hides the true host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letters outside ASCII in the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letters of several alphabets mixed in the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parts of the host hidden in percent codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backslashes in place of slashes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>control characters in the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unusual port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unusual number of slashes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look-alike characters that browsers turn into others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a script that runs when opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a shortcut that can start programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a disk image, which gets past download warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encrypted, so that scanners cannot look inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can contain macros</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds a form to fill in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks for a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>builds another file when opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds an embedded object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shows a QR code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two file endings, the last one hidden by some systems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name is turned around by a direction character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not what its name or type says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its password is in the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legitimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(a picture)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(a form)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(opens by itself)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(a page inside the message)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(opened by a script)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(a QR code)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(inside an attachment)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(nothing to see)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
