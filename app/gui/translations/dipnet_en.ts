<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BatchRun</name>
    <message numerus="yes">
        <source>{name} and %Ln more</source>
        <translation>
            <numerusform>{name} and %Ln more</numerusform>
            <numerusform>{name} and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CampaignsView</name>
    <message numerus="yes">
        <source>Decide for all %Ln:</source>
        <translation>
            <numerusform>Decide for all %Ln:</numerusform>
            <numerusform>Decide for all %Ln:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{decision}, for all %Ln</source>
        <translation>
            <numerusform>{decision}, for all %Ln</numerusform>
            <numerusform>{decision}, for all %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>All that are &amp;shown: %Ln</source>
        <translation>
            <numerusform>All that are &amp;shown: %Ln</numerusform>
            <numerusform>All that are &amp;shown: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Selected: %Ln</source>
        <translation>
            <numerusform>&amp;Selected: %Ln</numerusform>
            <numerusform>&amp;Selected: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The chosen &amp;campaign: %Ln</source>
        <translation>
            <numerusform>The chosen &amp;campaign: %Ln</numerusform>
            <numerusform>The chosen &amp;campaign: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportRun</name>
    <message numerus="yes">
        <source>%Ln written to {name}.</source>
        <translation>
            <numerusform>%Ln written to {name}.</numerusform>
            <numerusform>%Ln written to {name}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message numerus="yes">
        <source>%Ln of {total} shown:</source>
        <translation>
            <numerusform>%Ln of {total} shown:</numerusform>
            <numerusform>%Ln of {total} shown:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message numerus="yes">
        <source>Opened one by one (%Ln)</source>
        <translation>
            <numerusform>Opened one by one (%Ln)</numerusform>
            <numerusform>Opened one by one (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” was interrupted. %Ln judged so far; the rest was not.</source>
        <translation>
            <numerusform>“{name}” was interrupted. %Ln judged so far; the rest was not.</numerusform>
            <numerusform>“{name}” was interrupted. %Ln judged so far; the rest was not.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln verdicts here come from an older model.</source>
        <translation>
            <numerusform>%Ln verdict here comes from an older model.</numerusform>
            <numerusform>%Ln verdicts here come from an older model.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ManyPage</name>
    <message numerus="yes">
        <source>%Ln judged otherwise than by an older model.</source>
        <translation>
            <numerusform>%Ln judged otherwise than by an older model.</numerusform>
            <numerusform>%Ln judged otherwise than by an older model.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message numerus="yes">
        <source>%Ln judged</source>
        <translation>
            <numerusform>%Ln judged</numerusform>
            <numerusform>%Ln judged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln known before</source>
        <translation>
            <numerusform>%Ln known before</numerusform>
            <numerusform>%Ln known before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln per second</source>
        <translation>
            <numerusform>%Ln per second</numerusform>
            <numerusform>%Ln per second</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{why} Only a part is shown: %Ln judged.</source>
        <translation>
            <numerusform>{why} Only a part is shown: %Ln judged.</numerusform>
            <numerusform>{why} Only a part is shown: %Ln judged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled: only a part is shown. %Ln judged, the rest was not.</source>
        <translation>
            <numerusform>Cancelled: only a part is shown. %Ln judged, the rest was not.</numerusform>
            <numerusform>Cancelled: only a part is shown. %Ln judged, the rest was not.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Interrupted: only a part is shown. %Ln judged, the rest was not.</source>
        <translation>
            <numerusform>Interrupted: only a part is shown. %Ln judged, the rest was not.</numerusform>
            <numerusform>Interrupted: only a part is shown. %Ln judged, the rest was not.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln opened one by one</source>
        <translation>
            <numerusform>%Ln opened one by one</numerusform>
            <numerusform>%Ln opened one by one</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultsModel</name>
    <message numerus="yes">
        <source>%Ln alike</source>
        <translation>
            <numerusform>%Ln alike</numerusform>
            <numerusform>%Ln alike</numerusform>
        </translation>
    </message>
</context>
</TS>
