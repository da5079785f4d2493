<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name>AboutModel</name>
    <message>
        <source>About the model</source>
        <translation>Sobre o modelo</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Ficha do modelo</translation>
    </message>
    <message>
        <source>Model {model}, version {version}. Dipnet {program}.
All its files were checked when it was loaded: they are the released ones.</source>
        <translation>Modelo {model}, versão {version}. Dipnet {program}.
Todos os seus arquivos foram verificados ao carregar: são os publicados.</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Verificado</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>probability of fraud</source>
        <translation>probabilidade de fraude</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Take the correction back</source>
        <translation>Desfazer a correção</translation>
    </message>
</context>
<context>
    <name>BatchRun</name>
    <message numerus="yes">
        <source>{name} and %Ln more</source>
        <translation>
            <numerusform>{name} e mais %Ln</numerusform>
            <numerusform>{name} e mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>The rest could not be judged</source>
        <translation>Não foi possível avaliar o restante</translation>
    </message>
</context>
<context>
    <name>Browser</name>
    <message>
        <source>Looking for messages…</source>
        <translation>Procurando mensagens…</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campanhas</translation>
    </message>
    <message>
        <source>Messages made from one template</source>
        <translation>Mensagens feitas a partir do mesmo modelo de texto</translation>
    </message>
    <message>
        <source>No message passes the filters.</source>
        <translation>Nenhuma mensagem passa pelos filtros.</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>Não há nada aqui.</translation>
    </message>
</context>
<context>
    <name>CampaignsModel</name>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Subject of the first</source>
        <translation>Assunto da primeira</translation>
    </message>
    <message>
        <source>Links lead to</source>
        <translation>Links levam a</translation>
    </message>
    <message>
        <source>Sender&apos;s domain</source>
        <translation>Domínio do remetente</translation>
    </message>
    <message>
        <source>Fraud, mean</source>
        <translation>Fraude, média</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>Sua decisão</translation>
    </message>
</context>
<context>
    <name>CampaignsView</name>
    <message>
        <source>Show these messages</source>
        <translation>Mostrar estas mensagens</translation>
    </message>
    <message>
        <source>Fraud</source>
        <translation>Fraude</translation>
    </message>
    <message>
        <source>Advertising</source>
        <translation>Publicidade</translation>
    </message>
    <message>
        <source>Legitimate</source>
        <translation>Legítima</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>No two of these messages are made from one template.</source>
        <translation>Não há duas destas mensagens feitas a partir do mesmo modelo de texto.</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campanhas</translation>
    </message>
    <message numerus="yes">
        <source>Decide for all %Ln:</source>
        <translation>
            <numerusform>Decidir por %Ln:</numerusform>
            <numerusform>Decidir por todas as %Ln:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{decision}, for all %Ln</source>
        <translation>
            <numerusform>{decision}, para %Ln</numerusform>
            <numerusform>{decision}, para todas as %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chosen</name>
    <message>
        <source>No message matches.</source>
        <translation>Nenhuma mensagem corresponde.</translation>
    </message>
</context>
<context>
    <name>CorrectionButton</name>
    <message>
        <source>This is wrong</source>
        <translation>Está errado</translation>
    </message>
    <message>
        <source>It is &amp;fraud</source>
        <translation>É &amp;fraude</translation>
    </message>
    <message>
        <source>It is &amp;advertising</source>
        <translation>É &amp;publicidade</translation>
    </message>
    <message>
        <source>It is &amp;legitimate</source>
        <translation>É &amp;legítima</translation>
    </message>
    <message>
        <source>&amp;Take the correction back</source>
        <translation>&amp;Desfazer a correção</translation>
    </message>
    <message>
        <source>Say what the message really is. It is kept on this computer and never sent.</source>
        <translation>Diga o que a mensagem realmente é. Isso fica neste computador e nunca é enviado.</translation>
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
        <translation>Texto da mensagem</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Salvar relatório…</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Leva a</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domínio</translation>
    </message>
    <message>
        <source>What is odd</source>
        <translation>O que é estranho</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anexos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Cabeçalhos</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>What was odd when reading</source>
        <translation>O que pareceu estranho na leitura</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>No single sign stands out, neither for nor against.</source>
        <translation>Nenhum sinal se destaca, nem a favor nem contra.</translation>
    </message>
    <message>
        <source>A second opinion, not proof.</source>
        <translation>Uma segunda opinião, não uma prova.</translation>
    </message>
    <message>
        <source>How sure is it?</source>
        <translation>Com que certeza?</translation>
    </message>
    <message>
        <source>Formatted</source>
        <translation>Formatado</translation>
    </message>
    <message>
        <source>Links ({n})</source>
        <translation>Links ({n})</translation>
    </message>
    <message>
        <source>Attachments ({n})</source>
        <translation>Anexos ({n})</translation>
    </message>
    <message>
        <source>Oddities ({n})</source>
        <translation>Estranho ({n})</translation>
    </message>
    <message>
        <source>Only the first {shown} of {all} characters are shown. All of them were judged.</source>
        <translation>Só os primeiros {shown} de {all} caracteres são mostrados. Todos foram avaliados.</translation>
    </message>
    <message>
        <source>There is no text in this message.</source>
        <translation>Não há texto nesta mensagem.</translation>
    </message>
</context>
<context>
    <name>DomainField</name>
    <message>
        <source>Any</source>
        <translation>Todos</translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>Drop a suspicious message here</source>
        <translation>Solte aqui uma mensagem suspeita</translation>
    </message>
    <message>
        <source>Dipnet tells you whether it looks legitimate, is advertising or is fraud, and why. Nothing leaves this computer.</source>
        <translation>O Dipnet diz se ela parece legítima, se é publicidade ou se é fraude, e por quê. Nada sai deste computador.</translation>
    </message>
    <message>
        <source>A saved message, a mailbox, a folder or a zip of them, or just the text. A message saved as a file says most: its headers tell where it came from.</source>
        <translation>Uma mensagem salva, uma caixa de correio, uma pasta ou um zip delas, ou só o texto. Uma mensagem salva como arquivo diz mais: os cabeçalhos mostram de onde ela veio.</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>A&amp;brir…</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>Abrir &amp;pasta…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Colar</translation>
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
        <translation>&amp;Tornar os endereços inutilizáveis (hxxps://shop[.]example)</translation>
    </message>
    <message>
        <source>Leave out who &amp;received the messages</source>
        <translation>Omitir quem &amp;recebeu as mensagens</translation>
    </message>
    <message>
        <source>Indicators also from messages that are &amp;doubtful</source>
        <translation>Indicadores também das mensagens &amp;duvidosas</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Salvar como…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabela (CSV)</translation>
    </message>
    <message>
        <source>Workbook (Excel)</source>
        <translation>Planilha (Excel)</translation>
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
        <translation>Relatório (HTML)</translation>
    </message>
    <message>
        <source>Report (PDF)</source>
        <translation>Relatório (PDF)</translation>
    </message>
    <message numerus="yes">
        <source>All that are &amp;shown: %Ln</source>
        <translation>
            <numerusform>A &amp;exibida: %Ln</numerusform>
            <numerusform>Todas as &amp;exibidas: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Selected: %Ln</source>
        <translation>
            <numerusform>Se&amp;lecionada: %Ln</numerusform>
            <numerusform>Se&amp;lecionadas: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>All &amp;marked ones of this job</source>
        <translation>Todas as &amp;marcadas desta tarefa</translation>
    </message>
    <message numerus="yes">
        <source>The chosen &amp;campaign: %Ln</source>
        <translation>
            <numerusform>A &amp;campanha escolhida: %Ln</numerusform>
            <numerusform>A &amp;campanha escolhida: %Ln</numerusform>
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
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Save the export</source>
        <translation>Salvar a exportação</translation>
    </message>
</context>
<context>
    <name>ExportRun</name>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Cancelado. Nada foi gravado.</translation>
    </message>
    <message>
        <source>{name} could not be written ({why}). Choose another place.</source>
        <translation>Não foi possível gravar {name} ({why}). Escolha outro lugar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln written to {name}.</source>
        <translation>
            <numerusform>%Ln gravada em {name}.</numerusform>
            <numerusform>%Ln gravadas em {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is written.</source>
        <translation>{name} foi gravado.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Clear all filters</source>
        <translation>Limpar todos os filtros</translation>
    </message>
    <message>
        <source>Show only: {name}</source>
        <translation>Mostrar só: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {total} shown:</source>
        <translation>
            <numerusform>%Ln de {total} exibida:</numerusform>
            <numerusform>%Ln de {total} exibidas:</numerusform>
        </translation>
    </message>
    <message>
        <source>Find words</source>
        <translation>Buscar palavras</translation>
    </message>
    <message>
        <source>Find words in sender, subject or text</source>
        <translation>Buscar palavras no remetente, assunto ou texto</translation>
    </message>
    <message>
        <source>Finds messages with all of these words in sender, subject or text.</source>
        <translation>Encontra mensagens com todas estas palavras no remetente, assunto ou texto.</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Mais filtros</translation>
    </message>
    <message>
        <source>Take away the filter {name}</source>
        <translation>Remover o filtro {name}</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>Fraud: {low} to {high} %</source>
        <translation>Fraude: {low} a {high}%</translation>
    </message>
    <message>
        <source>Campaign: {name}</source>
        <translation>Campanha: {name}</translation>
    </message>
    <message>
        <source>Words: {value}</source>
        <translation>Palavras: {value}</translation>
    </message>
    <message>
        <source>Sender: {value}</source>
        <translation>Remetente: {value}</translation>
    </message>
    <message>
        <source>Link: {value}</source>
        <translation>Link: {value}</translation>
    </message>
    <message>
        <source>Language: {value}</source>
        <translation>Idioma: {value}</translation>
    </message>
    <message>
        <source>From {value}</source>
        <translation>De {value}</translation>
    </message>
    <message>
        <source>Until {value}</source>
        <translation>Até {value}</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Marcadas</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>Não marcadas</translation>
    </message>
    <message>
        <source>With your decision</source>
        <translation>Com sua decisão</translation>
    </message>
    <message>
        <source>Without your decision</source>
        <translation>Sem sua decisão</translation>
    </message>
    <message>
        <source>Judged otherwise by an older model</source>
        <translation>Avaliadas de outro modo por um modelo mais antigo</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Only marked</source>
        <translation>Só marcadas</translation>
    </message>
    <message>
        <source>Only without your decision</source>
        <translation>Só sem sua decisão</translation>
    </message>
    <message>
        <source>Only those that an older model judged otherwise</source>
        <translation>Só as que um modelo mais antigo avaliou de outro modo</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>&amp;Sender&apos;s domain</source>
        <translation>Domínio do &amp;remetente</translation>
    </message>
    <message>
        <source>&amp;Links lead to</source>
        <translation>&amp;Links levam a</translation>
    </message>
    <message>
        <source>Langua&amp;ge</source>
        <translation>I&amp;dioma</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>&amp;Open</source>
        <translation>A&amp;brir</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>&amp;Judge again</source>
        <translation>A&amp;valiar de novo</translation>
    </message>
    <message>
        <source>Show what c&amp;hanged</source>
        <translation>M&amp;ostrar o que mudou</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Excluir…</translation>
    </message>
    <message>
        <source>Delete &amp;all my data…</source>
        <translation>Excluir todos os meus &amp;dados…</translation>
    </message>
    <message>
        <source>Messages opened one by one</source>
        <translation>Mensagens abertas uma a uma</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Mailboxes, folders and files</source>
        <translation>Caixas de correio, pastas e arquivos</translation>
    </message>
    <message>
        <source>Opened one by one</source>
        <translation>Abertas uma a uma</translation>
    </message>
    <message>
        <source>All of this is kept on this computer only: results, what you said about them, and words of each message by which it is found again.</source>
        <translation>Tudo isto fica só neste computador: resultados, o que você disse sobre eles e palavras de cada mensagem para encontrá-la de novo.</translation>
    </message>
    <message numerus="yes">
        <source>Opened one by one (%Ln)</source>
        <translation>
            <numerusform>Abertas uma a uma (%Ln)</numerusform>
            <numerusform>Abertas uma a uma (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was judged yet.</source>
        <translation>Nada foi avaliado ainda.</translation>
    </message>
    <message>
        <source>No history is kept. You can change that in the settings.</source>
        <translation>Nenhum histórico é mantido. Você pode mudar isso nas configurações.</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” was interrupted. %Ln judged so far; the rest was not.</source>
        <translation>
            <numerusform>“{name}” foi interrompido. %Ln avaliada até agora; o restante não.</numerusform>
            <numerusform>“{name}” foi interrompido. %Ln avaliadas até agora; o restante não.</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue it</source>
        <translation>Continuar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln verdicts here come from an older model.</source>
        <translation>
            <numerusform>%Ln avaliação aqui vem de um modelo mais antigo.</numerusform>
            <numerusform>%Ln avaliações aqui vêm de um modelo mais antigo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Judge them again</source>
        <translation>Avaliar de novo</translation>
    </message>
    <message>
        <source>Delete the results of “{name}” from the history? Your messages themselves are not touched.</source>
        <translation>Excluir do histórico os resultados de “{name}”? As mensagens em si não são alteradas.</translation>
    </message>
    <message>
        <source>Delete from the history</source>
        <translation>Excluir do histórico</translation>
    </message>
    <message>
        <source>Delete every result, correction, mark and note that Dipnet keeps on this computer? This cannot be undone. Your messages themselves are not touched.</source>
        <translation>Excluir todos os resultados, correções, marcas e notas que o Dipnet guarda neste computador? Isso não pode ser desfeito. As mensagens em si não são alteradas.</translation>
    </message>
    <message>
        <source>Delete all my data</source>
        <translation>Excluir todos os meus dados</translation>
    </message>
</context>
<context>
    <name>JobsModel</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Mudaram</translation>
    </message>
    <message>
        <source>Judged by the model {model}</source>
        <translation>Avaliada pelo modelo {model}</translation>
    </message>
    <message>
        <source>Judged otherwise by an older model</source>
        <translation>Avaliadas de outro modo por um modelo mais antigo</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>Cancelled, only a part</source>
        <translation>Cancelada, só uma parte</translation>
    </message>
    <message>
        <source>Interrupted, only a part</source>
        <translation>Interrompida, só uma parte</translation>
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
        <translation>Tarefas</translation>
    </message>
</context>
<context>
    <name>Judge</name>
    <message>
        <source>The model could not be loaded</source>
        <translation>Não foi possível carregar o modelo</translation>
    </message>
    <message>
        <source>The self-test could not be finished</source>
        <translation>Não foi possível concluir o autoteste</translation>
    </message>
    <message>
        <source>This message could not be shown</source>
        <translation>Não foi possível mostrar esta mensagem</translation>
    </message>
    <message>
        <source>There is no message there.</source>
        <translation>Não há mensagem ali.</translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <source>The history could not be used ({name}).</source>
        <translation>Não foi possível usar o histórico ({name}).</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys in the table</source>
        <translation>Teclas na tabela</translation>
    </message>
    <message>
        <source>From everywhere: next, previous message</source>
        <translation>De qualquer lugar: próxima mensagem, anterior</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Select several, and decide for all of them</source>
        <translation>Selecionar várias e decidir por todas</translation>
    </message>
    <message>
        <source>Filter by a bar: choose it; choose none</source>
        <translation>Filtrar por uma barra: escolher; não escolher nenhuma</translation>
    </message>
    <message>
        <source>Space, Esc</source>
        <translation>Espaço, Esc</translation>
    </message>
    <message>
        <source>Show the messages of a campaign</source>
        <translation>Mostrar as mensagens de uma campanha</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>speaks for fraud</source>
        <translation>sugere fraude</translation>
    </message>
    <message>
        <source>speaks against fraud</source>
        <translation>sugere que não é fraude</translation>
    </message>
    <message>
        <source>the chosen reason</source>
        <translation>o motivo escolhido</translation>
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
        <translation>Enviada por</translation>
    </message>
    <message>
        <source>Replies go to</source>
        <translation>Respostas vão para</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Denunciada por</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Assunto</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(sem assunto)</translation>
    </message>
    <message>
        <source>unknown: there are no headers to read it from</source>
        <translation>desconhecido: não há cabeçalhos para saber</translation>
    </message>
    <message>
        <source>nobody: the message names no sender</source>
        <translation>ninguém: a mensagem não indica remetente</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>There is no text and no file to paste. Copy the message, or better its source, and paste it here.</source>
        <translation>Não há texto nem arquivo para colar. Copie a mensagem, ou melhor, o código-fonte dela, e cole aqui.</translation>
    </message>
    <message>
        <source>Pasted message</source>
        <translation>Mensagem colada</translation>
    </message>
    <message>
        <source>Works offline: how to check</source>
        <translation>Funciona offline: como verificar</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>Carregando o modelo…</translation>
    </message>
    <message>
        <source>Model {model}: files checked</source>
        <translation>Modelo {model}: arquivos verificados</translation>
    </message>
    <message>
        <source>History — Dipnet</source>
        <translation>Histórico — Dipnet</translation>
    </message>
    <message>
        <source>Everything that was kept has been deleted.</source>
        <translation>Tudo o que estava guardado foi excluído.</translation>
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
        <translation>&amp;Exibir</translation>
    </message>
    <message>
        <source>Keys (?)</source>
        <translation>Teclas (?)</translation>
    </message>
    <message>
        <source>Message &amp;below the table</source>
        <translation>Mensagem a&amp;baixo da tabela</translation>
    </message>
    <message>
        <source>Message be&amp;side the table</source>
        <translation>Mensagem ao &amp;lado da tabela</translation>
    </message>
    <message>
        <source>&amp;Numbers beside the table</source>
        <translation>&amp;Números ao lado da tabela</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colunas</translation>
    </message>
    <message>
        <source>Several messages cannot be judged while no history can be opened.</source>
        <translation>Não é possível avaliar várias mensagens enquanto nenhum histórico puder ser aberto.</translation>
    </message>
    <message>
        <source>Choose a message to see why it was judged as it was.</source>
        <translation>Escolha uma mensagem para ver por que ela foi avaliada assim.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln judged otherwise than by an older model.</source>
        <translation>
            <numerusform>%Ln avaliada de modo diferente de um modelo mais antigo.</numerusform>
            <numerusform>%Ln avaliadas de modo diferente de um modelo mais antigo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>The files were changed since this job was interrupted, so it began anew. What is unchanged is not judged twice.</source>
        <translation>Os arquivos mudaram desde que esta tarefa foi interrompida, por isso ela recomeçou. O que não mudou não é avaliado duas vezes.</translation>
    </message>
</context>
<context>
    <name>Meanings</name>
    <message>
        <source>It tries to deceive you. Do nothing it asks for.</source>
        <translation>Ela tenta enganar você. Não faça nada do que ela pede.</translation>
    </message>
    <message>
        <source>It has signs of both. Ask the sender first.</source>
        <translation>Há sinais das duas coisas. Pergunte antes ao remetente.</translation>
    </message>
    <message>
        <source>It wants your attention, and sets no trap.</source>
        <translation>Ela quer sua atenção e não é armadilha.</translation>
    </message>
    <message>
        <source>No signs of fraud. Stay careful with money.</source>
        <translation>Nenhum sinal de fraude. Mantenha o cuidado com dinheiro.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Tools</source>
        <translation>Ferramentas</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>Abrir &amp;pasta…</translation>
    </message>
    <message>
        <source>&amp;Paste message</source>
        <translation>&amp;Colar mensagem</translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation>Salvar &amp;relatório…</translation>
    </message>
    <message>
        <source>&amp;Start page</source>
        <translation>Página &amp;inicial</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Histórico</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>Confi&amp;gurações…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>It is &amp;fraud</source>
        <translation>É &amp;fraude</translation>
    </message>
    <message>
        <source>It is &amp;advertising</source>
        <translation>É &amp;publicidade</translation>
    </message>
    <message>
        <source>It is &amp;legitimate</source>
        <translation>É &amp;legítima</translation>
    </message>
    <message>
        <source>&amp;Take the correction back</source>
        <translation>&amp;Desfazer a correção</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Mensagem</translation>
    </message>
    <message>
        <source>&amp;Next message</source>
        <translation>&amp;Próxima mensagem</translation>
    </message>
    <message>
        <source>&amp;Previous message</source>
        <translation>Mensagem &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Find in the table</source>
        <translation>&amp;Localizar na tabela</translation>
    </message>
    <message>
        <source>&amp;Cancel judging</source>
        <translation>&amp;Cancelar avaliação</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabela</translation>
    </message>
    <message>
        <source>About the &amp;model…</source>
        <translation>Sobre o &amp;modelo…</translation>
    </message>
    <message>
        <source>Works &amp;offline…</source>
        <translation>Funciona &amp;offline…</translation>
    </message>
    <message>
        <source>&amp;About Dipnet…</source>
        <translation>&amp;Sobre o Dipnet…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;juda</translation>
    </message>
</context>
<context>
    <name>MessagesTable</name>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
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
        <translation>Ela fica só neste computador.</translation>
    </message>
</context>
<context>
    <name>OfflineDialog</name>
    <message>
        <source>Works offline</source>
        <translation>Funciona offline</translation>
    </message>
    <message>
        <source>Dipnet opens no connection. Messages, verdicts and the model stay on this computer; pictures and links in messages are never loaded. Whatever in the program tries to reach the network is refused.</source>
        <translation>O Dipnet não abre nenhuma conexão. Mensagens, avaliações e o modelo ficam neste computador; imagens e links das mensagens nunca são carregados. O que no programa tentar acessar a rede é recusado.</translation>
    </message>
    <message>
        <source>&amp;Run the self-test</source>
        <translation>&amp;Executar o autoteste</translation>
    </message>
    <message>
        <source>The self-test tries to reach the network, and checks model and program.</source>
        <translation>O autoteste tenta acessar a rede e verifica o modelo e o programa.</translation>
    </message>
    <message>
        <source>Findings of the self-test</source>
        <translation>Resultados do autoteste</translation>
    </message>
    <message>
        <source>Everything is as it should be.</source>
        <translation>Tudo está como deve.</translation>
    </message>
    <message>
        <source>Something is not as it should be. Please install Dipnet again.</source>
        <translation>Algo não está como deve. Instale o Dipnet de novo.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Testando…</translation>
    </message>
</context>
<context>
    <name>OneMessage</name>
    <message>
        <source>Reading…</source>
        <translation>Lendo…</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Verdicts</source>
        <translation>Avaliações</translation>
    </message>
    <message>
        <source>Probability of fraud</source>
        <translation>Probabilidade de fraude</translation>
    </message>
    <message>
        <source>The height follows the square root, so that few show beside many.</source>
        <translation>A altura segue a raiz quadrada, para que poucas apareçam ao lado de muitas.</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}%</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
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
        <translation>Procurando mensagens…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln judged</source>
        <translation>
            <numerusform>%Ln avaliada</numerusform>
            <numerusform>%Ln avaliadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln known before</source>
        <translation>
            <numerusform>%Ln já conhecida</numerusform>
            <numerusform>%Ln já conhecidas</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>em pausa</translation>
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
        <translation>faltam cerca de {time}</translation>
    </message>
    <message numerus="yes">
        <source>{why} Only a part is shown: %Ln judged.</source>
        <translation>
            <numerusform>{why} Só uma parte é exibida: %Ln avaliada.</numerusform>
            <numerusform>{why} Só uma parte é exibida: %Ln avaliadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled: only a part is shown. %Ln judged, the rest was not.</source>
        <translation>
            <numerusform>Cancelado: só uma parte é exibida. %Ln avaliada, o restante não.</numerusform>
            <numerusform>Cancelado: só uma parte é exibida. %Ln avaliadas, o restante não.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Interrupted: only a part is shown. %Ln judged, the rest was not.</source>
        <translation>
            <numerusform>Interrompido: só uma parte é exibida. %Ln avaliada, o restante não.</numerusform>
            <numerusform>Interrompido: só uma parte é exibida. %Ln avaliadas, o restante não.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln opened one by one</source>
        <translation>
            <numerusform>%Ln aberta separadamente</numerusform>
            <numerusform>%Ln abertas uma a uma</numerusform>
        </translation>
    </message>
    <message>
        <source>Go &amp;on</source>
        <translation>C&amp;ontinuar</translation>
    </message>
</context>
<context>
    <name>ReasonsList</name>
    <message>
        <source>Reasons for the verdict</source>
        <translation>Motivos da avaliação</translation>
    </message>
</context>
<context>
    <name>RefusedPage</name>
    <message>
        <source>Dipnet cannot judge messages</source>
        <translation>O Dipnet não pode avaliar mensagens</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Save a report</source>
        <translation>Salvar um relatório</translation>
    </message>
    <message>
        <source>The report says what Dipnet found and shows the message, with every address written so that it cannot be used by mistake.</source>
        <translation>O relatório diz o que o Dipnet encontrou e mostra a mensagem, com cada endereço escrito de modo que ninguém o use por engano.</translation>
    </message>
    <message>
        <source>&amp;Leave out who received the message</source>
        <translation>&amp;Omitir quem recebeu a mensagem</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>Salvar como &amp;PDF…</translation>
    </message>
    <message>
        <source>Save as &amp;HTML…</source>
        <translation>Salvar como &amp;HTML…</translation>
    </message>
</context>
<context>
    <name>ReportWork</name>
    <message>
        <source>{name} is written.</source>
        <translation>{name} foi gravado.</translation>
    </message>
    <message>
        <source>Report on one message</source>
        <translation>Relatório sobre uma mensagem</translation>
    </message>
</context>
<context>
    <name>ResultsModel</name>
    <message>
        <source>Marked, noted</source>
        <translation>Marcada, com nota</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Avaliação</translation>
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
        <translation>Domínio do remetente</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Assunto</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campanha</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>Sua decisão</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Older model</source>
        <translation>Modelo antigo</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Marcada</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>Nota: {text}</translation>
    </message>
    <message>
        <source>Could not be opened</source>
        <translation>Não foi possível abrir</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alike</source>
        <translation>
            <numerusform>%Ln parecida</numerusform>
            <numerusform>%Ln parecidas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RichView</name>
    <message>
        <source>Formatted message</source>
        <translation>Mensagem formatada</translation>
    </message>
    <message>
        <source>Show &amp;hidden text</source>
        <translation>Mostrar texto &amp;oculto</translation>
    </message>
    <message>
        <source>Text that the message holds and a reader does not see, struck out</source>
        <translation>Texto que a mensagem contém e o leitor não vê, riscado</translation>
    </message>
    <message>
        <source>Pictures are not loaded; links and forms do nothing.</source>
        <translation>As imagens não são carregadas; links e formulários não fazem nada.</translation>
    </message>
    <message>
        <source>Only the first part is shown; the text has more.</source>
        <translation>Só a primeira parte é exibida; há mais no texto.</translation>
    </message>
    <message>
        <source>Leads to {target}</source>
        <translation>Leva a {target}</translation>
    </message>
    <message>
        <source>Point at a link to see where it leads.</source>
        <translation>Aponte para um link para ver aonde ele leva.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>&amp;Keep a history on this computer</source>
        <translation>&amp;Manter um histórico neste computador</translation>
    </message>
    <message>
        <source>Results, your corrections and words of each message stay in a file on this computer, so that you find them again and nothing is judged twice. Nothing is sent anywhere. Without a history, results are gone when you close Dipnet.</source>
        <translation>Resultados, suas correções e palavras de cada mensagem ficam em um arquivo neste computador, para que você os encontre de novo e nada seja avaliado duas vezes. Nada é enviado a lugar nenhum. Sem histórico, os resultados somem quando você fecha o Dipnet.</translation>
    </message>
    <message>
        <source>&amp;Delete all my data…</source>
        <translation>&amp;Excluir todos os meus dados…</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Dipnet speaks the new language when you start it again.</source>
        <translation>O Dipnet usará o novo idioma quando você o abrir de novo.</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Aparência</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Delete all my data</source>
        <translation>Excluir todos os meus dados</translation>
    </message>
    <message>
        <source>Delete every result, correction, mark and note that Dipnet keeps on this computer? This cannot be undone. Your messages themselves are not touched.</source>
        <translation>Excluir todos os resultados, correções, marcas e notas que o Dipnet guarda neste computador? Isso não pode ser desfeito. As mensagens em si não são alteradas.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Account limited</source>
        <translation>Conta limitada</translation>
    </message>
    <message>
        <source>Parcel fee, in Spanish</source>
        <translation>Taxa de pacote (espanhol)</translation>
    </message>
    <message>
        <source>An inheritance</source>
        <translation>Uma herança</translation>
    </message>
    <message>
        <source>Order confirmation</source>
        <translation>Confirmação de pedido</translation>
    </message>
    <message>
        <source>Club letter, in French</source>
        <translation>Carta de clube (francês)</translation>
    </message>
    <message>
        <source>Weekend sale</source>
        <translation>Oferta de fim de semana</translation>
    </message>
    <message>
        <source>A broken message</source>
        <translation>Mensagem danificada</translation>
    </message>
    <message>
        <source>Or try a sample</source>
        <translation>Ou experimente um exemplo</translation>
    </message>
    <message>
        <source>What it may answer</source>
        <translation>O que ele pode responder</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Todos juntos</translation>
    </message>
    <message>
        <source>Try a sample: {title}</source>
        <translation>Experimentar: {title}</translation>
    </message>
</context>
<context>
    <name>asking</name>
    <message>
        <source>Messages and mailboxes</source>
        <translation>Mensagens e caixas de correio</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos os arquivos</translation>
    </message>
    <message>
        <source>Open messages</source>
        <translation>Abrir mensagens</translation>
    </message>
    <message>
        <source>Open a folder of messages</source>
        <translation>Abrir uma pasta de mensagens</translation>
    </message>
    <message>
        <source>Still judging</source>
        <translation>Avaliação em andamento</translation>
    </message>
    <message>
        <source>Messages are still being judged. Stop, and open something else? You can go on later from the history.</source>
        <translation>Ainda há mensagens sendo avaliadas. Parar e abrir outra coisa? Você pode continuar depois pelo histórico.</translation>
    </message>
    <message>
        <source>About Dipnet</source>
        <translation>Sobre o Dipnet</translation>
    </message>
    <message>
        <source>Dipnet {version}

A private second opinion on suspicious mail. Nothing leaves this computer.

MIT licence. Built with Qt for Python (LGPL).</source>
        <translation>Dipnet {version}

Uma segunda opinião privada sobre e-mails suspeitos. Nada sai deste computador.

Licença MIT. Feito com Qt for Python (LGPL).</translation>
    </message>
</context>
<context>
    <name>contents</name>
    <message>
        <source>[Only the first {shown} of {all} bytes are shown.]</source>
        <translation>[Só os primeiros {shown} de {all} bytes são mostrados.]</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Leva a</translation>
    </message>
    <message>
        <source>By way of</source>
        <translation>Passando por</translation>
    </message>
    <message>
        <source>What is odd</source>
        <translation>O que é estranho</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sem nome)</translation>
    </message>
    <message>
        <source>{declared}, but looks like {detected}</source>
        <translation>{declared}, mas parece {detected}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>Contém</translation>
    </message>
</context>
<context>
    <name>kinds</name>
    <message>
        <source>Could not be opened</source>
        <translation>Não foi possível abrir</translation>
    </message>
</context>
<context>
    <name>passing</name>
    <message>
        <source>Several messages cannot be judged together, because no temporary file can be written. Please make room on the disk.</source>
        <translation>Não é possível avaliar várias mensagens juntas, porque nenhum arquivo temporário pode ser gravado. Libere espaço no disco.</translation>
    </message>
</context>
<context>
    <name>remembered</name>
    <message>
        <source>The message itself is not here any more: it was pasted, or its file is gone or has changed. Dipnet keeps results, not messages.</source>
        <translation>A mensagem em si não está mais aqui: foi colada, ou o arquivo sumiu ou mudou. O Dipnet guarda resultados, não mensagens.</translation>
    </message>
</context>
<context>
    <name>rich</name>
    <message>
        <source>button</source>
        <translation>botão</translation>
    </message>
    <message>
        <source>a page inside the message, not loaded</source>
        <translation>uma página dentro da mensagem, não carregada</translation>
    </message>
    <message>
        <source>picture: {text}</source>
        <translation>imagem: {text}</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>imagem</translation>
    </message>
    <message>
        <source>field for a password</source>
        <translation>campo para senha</translation>
    </message>
    <message>
        <source>field to fill in</source>
        <translation>campo a preencher</translation>
    </message>
</context>
<context>
    <name>rooms</name>
    <message>
        <source>A free mailbox, which anyone can open, claims to be an organisation</source>
        <translation>Uma conta de e-mail gratuita, que qualquer pessoa pode abrir, diz ser uma organização</translation>
    </message>
    <message>
        <source>The sender&apos;s name is that of an office, not of a person or a company</source>
        <translation>O nome do remetente é o de um setor, não o de uma pessoa ou empresa</translation>
    </message>
    <message>
        <source>The sender&apos;s name shows another mail address than the real one</source>
        <translation>O nome do remetente mostra um endereço de e-mail diferente do real</translation>
    </message>
    <message>
        <source>The sender claims to belong to your own organisation, but writes from outside it</source>
        <translation>O remetente diz ser da sua própria organização, mas escreve de fora dela</translation>
    </message>
    <message>
        <source>The sender&apos;s name shows another domain than the real one</source>
        <translation>O nome do remetente mostra um domínio diferente do real</translation>
    </message>
    <message>
        <source>The subject shows a mail address that is not the sender&apos;s</source>
        <translation>O assunto mostra um endereço de e-mail que não é o do remetente</translation>
    </message>
    <message>
        <source>A mail address stands where a name would</source>
        <translation>Há um endereço de e-mail onde haveria um nome</translation>
    </message>
    <message>
        <source>The message speaks for the mail service of an address it writes to, but comes from elsewhere</source>
        <translation>A mensagem fala em nome do serviço de e-mail de um endereço para o qual escreve, mas vem de outro lugar</translation>
    </message>
    <message>
        <source>The text names a free mailbox, which anyone can open, to write to</source>
        <translation>O texto indica, para contato, uma conta de e-mail gratuita, que qualquer pessoa pode abrir</translation>
    </message>
    <message>
        <source>The subject addresses you by your mail address</source>
        <translation>O assunto chama você pelo seu endereço de e-mail</translation>
    </message>
    <message>
        <source>The text repeats your mail address in place of your name</source>
        <translation>O texto repete seu endereço de e-mail no lugar do seu nome</translation>
    </message>
    <message>
        <source>The message claims to come from your own address</source>
        <translation>A mensagem diz vir do seu próprio endereço</translation>
    </message>
    <message>
        <source>Answers would go to somebody else than the sender</source>
        <translation>As respostas iriam para outra pessoa, não para o remetente</translation>
    </message>
    <message>
        <source>Answers would go to a free mailbox that is not the sender&apos;s address</source>
        <translation>As respostas iriam para uma conta de e-mail gratuita que não é o endereço do remetente</translation>
    </message>
    <message>
        <source>The message was sent off by somebody else than the sender named</source>
        <translation>A mensagem foi enviada por alguém que não é o remetente indicado</translation>
    </message>
    <message>
        <source>The sender&apos;s address imitates that of a known organisation</source>
        <translation>O endereço do remetente imita o de uma organização conhecida</translation>
    </message>
    <message>
        <source>The sender&apos;s address has an ending that is often abused</source>
        <translation>O endereço do remetente tem uma terminação muito usada em abusos</translation>
    </message>
    <message>
        <source>The sender&apos;s address belongs to a service where anyone can get one</source>
        <translation>O endereço do remetente é de um serviço em que qualquer pessoa pode obter um</translation>
    </message>
    <message>
        <source>The sender&apos;s address is written in an unusual way</source>
        <translation>O endereço do remetente está escrito de modo incomum</translation>
    </message>
    <message>
        <source>The sender&apos;s mailbox name looks made up by a machine</source>
        <translation>O nome da conta de e-mail do remetente parece inventado por uma máquina</translation>
    </message>
    <message>
        <source>The message names several senders, which mail programs show differently</source>
        <translation>A mensagem indica vários remetentes, que os programas de e-mail mostram de modo diferente</translation>
    </message>
    <message>
        <source>The message was sent by another organisation than the one named</source>
        <translation>A mensagem foi enviada por outra organização, não pela indicada</translation>
    </message>
    <message>
        <source>The sender&apos;s name is that of an organisation to which the address does not belong</source>
        <translation>O nome do remetente é o de uma organização à qual o endereço não pertence</translation>
    </message>
    <message>
        <source>The subject names an organisation to which the sender&apos;s address does not belong</source>
        <translation>O assunto cita uma organização à qual o endereço do remetente não pertence</translation>
    </message>
    <message>
        <source>The text names organisations, and the sender&apos;s address belongs to none of them</source>
        <translation>O texto cita organizações, e o endereço do remetente não pertence a nenhuma delas</translation>
    </message>
    <message>
        <source>The message names an organisation, but its links lead to strangers</source>
        <translation>A mensagem cita uma organização, mas os links levam a sites de terceiros</translation>
    </message>
    <message>
        <source>The message claims to be from an organisation to which neither the sender nor any link belongs</source>
        <translation>A mensagem diz ser de uma organização à qual nem o remetente nem os links pertencem</translation>
    </message>
    <message>
        <source>The message claims to be from an organisation to which the sender does not belong</source>
        <translation>A mensagem diz ser de uma organização à qual o remetente não pertence</translation>
    </message>
    <message>
        <source>A bank, payment, tax, mail or cloud service is named by somebody else</source>
        <translation>Um banco ou serviço de pagamento, impostos, e-mail ou nuvem é citado por outra pessoa</translation>
    </message>
    <message>
        <source>The message names an organisation and asks to log in, but does not lead to its site</source>
        <translation>A mensagem cita uma organização e pede para entrar na conta, mas não leva ao site dela</translation>
    </message>
    <message>
        <source>Links lead to sites that are not the sender&apos;s</source>
        <translation>Links levam a sites que não são do remetente</translation>
    </message>
    <message>
        <source>No link leads to the sender&apos;s own site</source>
        <translation>Nenhum link leva ao site do próprio remetente</translation>
    </message>
    <message>
        <source>The link that asks to be clicked leads to a stranger&apos;s site</source>
        <translation>O link que pede o clique leva a um site de terceiros</translation>
    </message>
    <message>
        <source>A link shows one address and leads to another</source>
        <translation>Um link mostra um endereço e leva a outro</translation>
    </message>
    <message>
        <source>A link leads to a bare number instead of a named site</source>
        <translation>Um link leva a um simples número em vez de um site com nome</translation>
    </message>
    <message>
        <source>A link&apos;s address is written so that it hides where it leads</source>
        <translation>O endereço de um link está escrito de modo a esconder aonde leva</translation>
    </message>
    <message>
        <source>A link hides where it leads behind a short address</source>
        <translation>Um link esconde aonde leva atrás de um endereço curto</translation>
    </message>
    <message>
        <source>A link leads to a page that anyone could have put up for free</source>
        <translation>Um link leva a uma página que qualquer pessoa poderia ter criado de graça</translation>
    </message>
    <message>
        <source>A link leads to a file that anyone could have shared</source>
        <translation>Um link leva a um arquivo que qualquer pessoa poderia ter compartilhado</translation>
    </message>
    <message>
        <source>A link leads to a form that anyone could have put up</source>
        <translation>Um link leva a um formulário que qualquer pessoa poderia ter criado</translation>
    </message>
    <message>
        <source>A link leads to a machine on a home connection</source>
        <translation>Um link leva a um computador em uma conexão doméstica</translation>
    </message>
    <message>
        <source>A link leads to an address with an ending that is often abused</source>
        <translation>Um link leva a um endereço com uma terminação muito usada em abusos</translation>
    </message>
    <message>
        <source>A link abuses another site to pass you on</source>
        <translation>Um link se aproveita de outro site para levar você adiante</translation>
    </message>
    <message>
        <source>A link leads to an address that imitates a known organisation&apos;s</source>
        <translation>Um link leva a um endereço que imita o de uma organização conhecida</translation>
    </message>
    <message>
        <source>A link names an organisation to which its site does not belong</source>
        <translation>Um link cita uma organização à qual o site não pertence</translation>
    </message>
    <message>
        <source>A link to a stranger&apos;s site speaks of log-in, account or security</source>
        <translation>Um link para um site de terceiros fala de acesso, conta ou segurança</translation>
    </message>
    <message>
        <source>A link leads into the inner folders of a site, as when it was broken into</source>
        <translation>Um link leva às pastas internas de um site, como em um site invadido</translation>
    </message>
    <message>
        <source>A link leads straight to a program or an archive</source>
        <translation>Um link leva direto a um programa ou arquivo compactado</translation>
    </message>
    <message>
        <source>A link to a stranger&apos;s site names a page file</source>
        <translation>Um link para um site de terceiros indica um arquivo de página</translation>
    </message>
    <message>
        <source>A link to a stranger&apos;s site carries a mail address, probably yours</source>
        <translation>Um link para um site de terceiros contém um endereço de e-mail, provavelmente o seu</translation>
    </message>
    <message>
        <source>Links are not encrypted</source>
        <translation>Os links não são criptografados</translation>
    </message>
    <message>
        <source>A link holds a page or a program itself</source>
        <translation>Um link contém ele mesmo uma página ou um programa</translation>
    </message>
    <message>
        <source>The only links open a mail to be written</source>
        <translation>Os únicos links abrem um e-mail a ser escrito</translation>
    </message>
    <message>
        <source>What you type into the message would be sent to somebody else than the sender</source>
        <translation>O que você digitar na mensagem seria enviado a alguém que não é o remetente</translation>
    </message>
    <message>
        <source>A link leads to an address full of digits and hyphens</source>
        <translation>Um link leva a um endereço cheio de números e hifens</translation>
    </message>
    <message>
        <source>A link leads to an address that looks like random letters</source>
        <translation>Um link leva a um endereço que parece letras ao acaso</translation>
    </message>
    <message>
        <source>A link leads to an address with unusually many parts</source>
        <translation>Um link leva a um endereço com um número incomum de partes</translation>
    </message>
    <message>
        <source>The text brings together topics that fraud needs</source>
        <translation>O texto reúne temas de que a fraude precisa</translation>
    </message>
    <message>
        <source>The text speaks of what fraud needs, and its links lead to strangers alone</source>
        <translation>O texto fala do que a fraude precisa, e os links levam só a sites de terceiros</translation>
    </message>
    <message>
        <source>The text presses for time</source>
        <translation>O texto pressiona com prazos</translation>
    </message>
    <message>
        <source>The text threatens to close, block or delete something</source>
        <translation>O texto ameaça fechar, bloquear ou excluir algo</translation>
    </message>
    <message>
        <source>The text asks to log in, or to confirm an account or a password</source>
        <translation>O texto pede para entrar na conta ou confirmar uma conta ou senha</translation>
    </message>
    <message>
        <source>The text asks for a payment, a transfer or card details</source>
        <translation>O texto pede um pagamento, uma transferência ou dados de cartão</translation>
    </message>
    <message>
        <source>The text speaks of a prize, a lottery or a gift you won</source>
        <translation>O texto fala de um prêmio, uma loteria ou um presente que você ganhou</translation>
    </message>
    <message>
        <source>The text offers a share of a large sum of money</source>
        <translation>O texto oferece parte de uma grande soma de dinheiro</translation>
    </message>
    <message>
        <source>The text threatens to publish recordings or data</source>
        <translation>O texto ameaça publicar gravações ou dados</translation>
    </message>
    <message>
        <source>The text offers easy work from home</source>
        <translation>O texto oferece trabalho fácil em casa</translation>
    </message>
    <message>
        <source>The text speaks of crypto-currency or a wallet</source>
        <translation>O texto fala de criptomoeda ou de uma carteira digital</translation>
    </message>
    <message>
        <source>The text promises returns on an investment</source>
        <translation>O texto promete lucro com um investimento</translation>
    </message>
    <message>
        <source>The text offers a loan</source>
        <translation>O texto oferece um empréstimo</translation>
    </message>
    <message>
        <source>The text asks for a fee or an address for a parcel</source>
        <translation>O texto pede uma taxa ou um endereço para um pacote</translation>
    </message>
    <message>
        <source>The text asks you to call a number</source>
        <translation>O texto pede que você ligue para um número</translation>
    </message>
    <message>
        <source>The text promises money back</source>
        <translation>O texto promete devolver dinheiro</translation>
    </message>
    <message>
        <source>The text seeks a close acquaintance</source>
        <translation>O texto procura uma relação íntima</translation>
    </message>
    <message>
        <source>The text speaks of a log-in protection to be renewed</source>
        <translation>O texto fala de uma proteção de acesso a renovar</translation>
    </message>
    <message>
        <source>The text speaks of a voice message or a fax for you</source>
        <translation>O texto fala de uma mensagem de voz ou um fax para você</translation>
    </message>
    <message>
        <source>The text speaks of a document shared with you or to be signed</source>
        <translation>O texto fala de um documento compartilhado com você ou a ser assinado</translation>
    </message>
    <message>
        <source>The text asks for gift cards</source>
        <translation>O texto pede cartões-presente</translation>
    </message>
    <message>
        <source>The text asks for secrecy, or to answer by another way</source>
        <translation>O texto pede segredo, ou resposta por outro meio</translation>
    </message>
    <message>
        <source>The text speaks of a full mailbox or of mail held back</source>
        <translation>O texto fala de uma caixa de correio cheia ou de e-mails retidos</translation>
    </message>
    <message>
        <source>The text speaks of taxes, fines or a public office</source>
        <translation>O texto fala de impostos, multas ou um órgão público</translation>
    </message>
    <message>
        <source>The text speaks of wages, or of bank details to be changed</source>
        <translation>O texto fala de salário, ou de dados bancários a mudar</translation>
    </message>
    <message>
        <source>The text speaks of an infected computer or of support for it</source>
        <translation>O texto fala de um computador infectado ou de suporte para ele</translation>
    </message>
    <message>
        <source>A stranger tells a story and hopes for an answer</source>
        <translation>Um desconhecido conta uma história e espera resposta</translation>
    </message>
    <message>
        <source>The text asks for a catalogue, prices or a first order</source>
        <translation>O texto pede um catálogo, preços ou um primeiro pedido</translation>
    </message>
    <message>
        <source>The text claims to be from a relative with a new number</source>
        <translation>O texto diz ser de um parente com número novo</translation>
    </message>
    <message>
        <source>The text speaks of a flat, its deposit and its keys</source>
        <translation>O texto fala de um apartamento, do depósito e das chaves</translation>
    </message>
    <message>
        <source>The text asks for your name, age, telephone or the like</source>
        <translation>O texto pede seu nome, idade, telefone ou dados parecidos</translation>
    </message>
    <message>
        <source>The text asks for a donation</source>
        <translation>O texto pede uma doação</translation>
    </message>
    <message>
        <source>The text tells you to click</source>
        <translation>O texto manda você clicar</translation>
    </message>
    <message>
        <source>You are not greeted by name</source>
        <translation>A saudação não traz seu nome</translation>
    </message>
    <message>
        <source>Much of the text presses for time</source>
        <translation>Grande parte do texto pressiona com prazos</translation>
    </message>
    <message>
        <source>Much of the text is about logging in or confirming an account</source>
        <translation>Grande parte do texto é sobre entrar em uma conta ou confirmá-la</translation>
    </message>
    <message>
        <source>Much of the text is about paying</source>
        <translation>Grande parte do texto é sobre pagar</translation>
    </message>
    <message>
        <source>The subject presses for time</source>
        <translation>O assunto pressiona com prazos</translation>
    </message>
    <message>
        <source>The subject threatens to close, block or delete something</source>
        <translation>O assunto ameaça fechar, bloquear ou excluir algo</translation>
    </message>
    <message>
        <source>The subject asks to log in, or to confirm an account or a password</source>
        <translation>O assunto pede para entrar na conta ou confirmar uma conta ou senha</translation>
    </message>
    <message>
        <source>The message presses you to log in, on a site that is not the sender&apos;s</source>
        <translation>A mensagem pressiona você a entrar na conta, em um site que não é do remetente</translation>
    </message>
    <message>
        <source>You are to call a number about a purchase you may not have made</source>
        <translation>Pedem que você ligue para um número sobre uma compra que talvez não tenha feito</translation>
    </message>
    <message>
        <source>A free mailbox, which anyone can open, writes about money or passwords</source>
        <translation>Uma conta de e-mail gratuita, que qualquer pessoa pode abrir, escreve sobre dinheiro ou senhas</translation>
    </message>
    <message>
        <source>There is next to no text to read</source>
        <translation>Quase não há texto para ler</translation>
    </message>
    <message>
        <source>A short text leads on to one site, which is not the sender&apos;s</source>
        <translation>Um texto curto leva a um único site, que não é do remetente</translation>
    </message>
    <message>
        <source>A picture takes the place of the text</source>
        <translation>Uma imagem ocupa o lugar do texto</translation>
    </message>
    <message>
        <source>Pictures come from sites that have nothing to do with the sender</source>
        <translation>As imagens vêm de sites que nada têm a ver com o remetente</translation>
    </message>
    <message>
        <source>The message holds text that you do not see</source>
        <translation>A mensagem contém texto que você não vê</translation>
    </message>
    <message>
        <source>Invisible characters stand inside words</source>
        <translation>Há caracteres invisíveis dentro de palavras</translation>
    </message>
    <message>
        <source>Words are spelled with spaces between the letters</source>
        <translation>Há palavras escritas com espaços entre as letras</translation>
    </message>
    <message>
        <source>Words mix letters of different alphabets that look alike</source>
        <translation>Há palavras que misturam letras parecidas de alfabetos diferentes</translation>
    </message>
    <message>
        <source>The message itself holds fields to fill in</source>
        <translation>A própria mensagem contém campos a preencher</translation>
    </message>
    <message>
        <source>The message itself asks for a password</source>
        <translation>A própria mensagem pede uma senha</translation>
    </message>
    <message>
        <source>The message holds program code</source>
        <translation>A mensagem contém código de programa</translation>
    </message>
    <message>
        <source>The message is built so that mail programs may show it differently</source>
        <translation>A mensagem é feita de modo que programas de e-mail podem mostrá-la de formas diferentes</translation>
    </message>
    <message>
        <source>The plain version of the message says other things than the formatted one</source>
        <translation>A versão simples da mensagem diz coisas diferentes da formatada</translation>
    </message>
    <message>
        <source>Much of the text is in capital letters</source>
        <translation>Grande parte do texto está em letras maiúsculas</translation>
    </message>
    <message>
        <source>The subject is in capital letters</source>
        <translation>O assunto está em letras maiúsculas</translation>
    </message>
    <message>
        <source>The text has many exclamation marks</source>
        <translation>O texto tem muitos pontos de exclamação</translation>
    </message>
    <message>
        <source>The subject pretends to be an answer, but nothing is answered</source>
        <translation>O assunto finge ser uma resposta, mas nada é respondido</translation>
    </message>
    <message>
        <source>An attachment is a program, or can start one</source>
        <translation>Um anexo é um programa ou pode iniciar um</translation>
    </message>
    <message>
        <source>An attachment hides what it is</source>
        <translation>Um anexo esconde o que é</translation>
    </message>
    <message>
        <source>An attachment is a document that holds programs</source>
        <translation>Um anexo é um documento que contém programas</translation>
    </message>
    <message>
        <source>An attachment is a web page, which opens outside the mail program</source>
        <translation>Um anexo é uma página da web, que abre fora do programa de e-mail</translation>
    </message>
    <message>
        <source>An attachment is an archive</source>
        <translation>Um anexo é um arquivo compactado</translation>
    </message>
    <message>
        <source>An attachment is locked, so that no scanner can look into it</source>
        <translation>Um anexo está trancado, e nenhum antivírus pode ver o que há nele</translation>
    </message>
    <message>
        <source>The text is next to empty and points to an attachment</source>
        <translation>O texto está quase vazio e remete a um anexo</translation>
    </message>
    <message>
        <source>A picture holds a QR code that leads to a site</source>
        <translation>Uma imagem contém um código QR que leva a um site</translation>
    </message>
    <message>
        <source>A QR code leads to a site that is not the sender&apos;s</source>
        <translation>Um código QR leva a um site que não é do remetente</translation>
    </message>
    <message>
        <source>A QR code is the only way on</source>
        <translation>Um código QR é o único caminho</translation>
    </message>
    <message>
        <source>The sender&apos;s name and address belong together</source>
        <translation>O nome e o endereço do remetente combinam</translation>
    </message>
    <message>
        <source>The sender&apos;s address belongs to a known organisation</source>
        <translation>O endereço do remetente pertence a uma organização conhecida</translation>
    </message>
    <message>
        <source>The message names the sender&apos;s own site</source>
        <translation>A mensagem cita o site do próprio remetente</translation>
    </message>
    <message>
        <source>The organisation named is the one that sent the message</source>
        <translation>A organização citada é a que enviou a mensagem</translation>
    </message>
    <message>
        <source>The organisation named, the sender and all links belong together</source>
        <translation>A organização citada, o remetente e todos os links combinam</translation>
    </message>
    <message>
        <source>Links lead to the organisation that the message names</source>
        <translation>Links levam à organização que a mensagem cita</translation>
    </message>
    <message>
        <source>There is nothing to click</source>
        <translation>Não há nada em que clicar</translation>
    </message>
    <message>
        <source>Links lead to the sender&apos;s own site</source>
        <translation>Links levam ao site do próprio remetente</translation>
    </message>
    <message>
        <source>The text names the sites that the links lead to</source>
        <translation>O texto cita os sites a que os links levam</translation>
    </message>
    <message>
        <source>Every link leads to the sender&apos;s own site or a well-known one</source>
        <translation>Todos os links levam ao site do próprio remetente ou a um site bem conhecido</translation>
    </message>
    <message>
        <source>Links go through a known mail service</source>
        <translation>Os links passam por um serviço de envio conhecido</translation>
    </message>
    <message>
        <source>A link leads to unsubscribing</source>
        <translation>Um link leva ao cancelamento da inscrição</translation>
    </message>
    <message>
        <source>The greeting names somebody</source>
        <translation>A saudação traz um nome</translation>
    </message>
    <message>
        <source>The text is written like a newsletter</source>
        <translation>O texto é escrito como um boletim informativo</translation>
    </message>
    <message>
        <source>The text tells how to unsubscribe</source>
        <translation>O texto diz como cancelar a inscrição</translation>
    </message>
    <message>
        <source>The text brings together topics of everyday service mail</source>
        <translation>O texto reúne temas de mensagens de serviço do dia a dia</translation>
    </message>
    <message>
        <source>What the text asks for is asked for on the sender&apos;s own pages</source>
        <translation>O que o texto pede é pedido nas páginas do próprio remetente</translation>
    </message>
    <message>
        <source>The text gives details of an order</source>
        <translation>O texto dá detalhes de um pedido</translation>
    </message>
    <message>
        <source>The text tells of movements on an account</source>
        <translation>O texto informa movimentos em uma conta</translation>
    </message>
    <message>
        <source>The text speaks of an appointment or a booking</source>
        <translation>O texto fala de um compromisso ou de uma reserva</translation>
    </message>
    <message>
        <source>The text itself warns of fraud</source>
        <translation>O próprio texto alerta sobre fraude</translation>
    </message>
    <message>
        <source>The text says that nothing need be done</source>
        <translation>O texto diz que nada precisa ser feito</translation>
    </message>
    <message>
        <source>The text names the company that sent it, as the law asks</source>
        <translation>O texto cita a empresa que o enviou, como a lei exige</translation>
    </message>
    <message>
        <source>The text says why you get this message</source>
        <translation>O texto diz por que você recebe esta mensagem</translation>
    </message>
    <message>
        <source>The text reads like a talk among people who know each other</source>
        <translation>O texto parece uma conversa entre pessoas que se conhecem</translation>
    </message>
    <message>
        <source>The text speaks of software and its making</source>
        <translation>O texto fala de programas de computador e de como são feitos</translation>
    </message>
    <message>
        <source>Much of the text gives details of an order</source>
        <translation>Grande parte do texto dá detalhes de um pedido</translation>
    </message>
    <message>
        <source>Much of the text warns of fraud</source>
        <translation>Grande parte do texto alerta sobre fraude</translation>
    </message>
    <message>
        <source>The subject gives details of an order</source>
        <translation>O assunto dá detalhes de um pedido</translation>
    </message>
    <message>
        <source>The message asks for nothing: no link, no attachment, no money</source>
        <translation>A mensagem não pede nada: nenhum link, nenhum anexo, nenhum dinheiro</translation>
    </message>
    <message>
        <source>The message tells who sent it and how to unsubscribe</source>
        <translation>A mensagem diz quem a enviou e como cancelar a inscrição</translation>
    </message>
    <message>
        <source>Pictures come from the sender&apos;s own site</source>
        <translation>As imagens vêm do site do próprio remetente</translation>
    </message>
    <message>
        <source>The text quotes an earlier message</source>
        <translation>O texto cita uma mensagem anterior</translation>
    </message>
    <message>
        <source>The message answers an earlier one</source>
        <translation>A mensagem responde a uma anterior</translation>
    </message>
    <message>
        <source>An appointment is attached</source>
        <translation>Há um compromisso anexado</translation>
    </message>
    <message>
        <source>speaking of a password</source>
        <translation>falar de uma senha</translation>
    </message>
    <message>
        <source>a mailbox that anyone can open for free</source>
        <translation>uma conta de e-mail que qualquer pessoa pode abrir de graça</translation>
    </message>
    <message>
        <source>a sender that is a function, not a person,</source>
        <translation>um remetente que é um setor, não uma pessoa,</translation>
    </message>
    <message>
        <source>naming these organisations</source>
        <translation>citar estas organizações</translation>
    </message>
    <message>
        <source>the number of links</source>
        <translation>o número de links</translation>
    </message>
    <message>
        <source>the number of sites linked</source>
        <translation>o número de sites nos links</translation>
    </message>
    <message>
        <source>the share of links to one site</source>
        <translation>a proporção de links para um mesmo site</translation>
    </message>
    <message>
        <source>the number of links to one site</source>
        <translation>o número de links para um mesmo site</translation>
    </message>
    <message>
        <source>the length of a linked site&apos;s name</source>
        <translation>o comprimento do nome de um site nos links</translation>
    </message>
    <message>
        <source>the length of a link&apos;s address</source>
        <translation>o comprimento do endereço de um link</translation>
    </message>
    <message>
        <source>the share of pictures among the links</source>
        <translation>a proporção de imagens entre os links</translation>
    </message>
    <message>
        <source>speaking of a parcel</source>
        <translation>falar de um pacote</translation>
    </message>
    <message>
        <source>speaking of an invoice or an order</source>
        <translation>falar de uma fatura ou de um pedido</translation>
    </message>
    <message>
        <source>speaking of discounts and offers</source>
        <translation>falar de descontos e ofertas</translation>
    </message>
    <message>
        <source>selling medicines</source>
        <translation>vender medicamentos</translation>
    </message>
    <message>
        <source>offering adult content</source>
        <translation>oferecer conteúdo adulto</translation>
    </message>
    <message>
        <source>offering services nobody asked for</source>
        <translation>oferecer serviços que ninguém pediu</translation>
    </message>
    <message>
        <source>the share of discounts and offers in the text</source>
        <translation>a proporção de descontos e ofertas no texto</translation>
    </message>
    <message>
        <source>a subject about discounts and offers</source>
        <translation>um assunto sobre descontos e ofertas</translation>
    </message>
    <message>
        <source>the length of the text</source>
        <translation>o tamanho do texto</translation>
    </message>
    <message>
        <source>the number of pictures</source>
        <translation>o número de imagens</translation>
    </message>
    <message>
        <source>the share of pictures beside the text</source>
        <translation>a proporção de imagens em relação ao texto</translation>
    </message>
    <message>
        <source>having no plain version</source>
        <translation>não ter uma versão simples</translation>
    </message>
    <message>
        <source>the amount of layout</source>
        <translation>a quantidade de formatação</translation>
    </message>
    <message>
        <source>the remarks hidden in the layout</source>
        <translation>a presença de comentários ocultos na formatação</translation>
    </message>
    <message>
        <source>naming sums of money</source>
        <translation>citar valores em dinheiro</translation>
    </message>
    <message>
        <source>naming sums of a million or more</source>
        <translation>citar valores de um milhão ou mais</translation>
    </message>
    <message>
        <source>listing what happened line by line</source>
        <translation>listar linha por linha o que aconteceu</translation>
    </message>
    <message>
        <source>naming percentages</source>
        <translation>citar porcentagens</translation>
    </message>
    <message>
        <source>naming telephone numbers</source>
        <translation>citar números de telefone</translation>
    </message>
    <message>
        <source>the codes in the text, such as order or tracking numbers,</source>
        <translation>a presença de códigos no texto, como números de pedido ou de rastreio,</translation>
    </message>
    <message>
        <source>a mail server&apos;s report on a delivery</source>
        <translation>um aviso de entrega de um servidor de e-mail</translation>
    </message>
    <message>
        <source>the attachment</source>
        <translation>o anexo</translation>
    </message>
    <message>
        <source>the attached document</source>
        <translation>o documento anexado</translation>
    </message>
    <message>
        <source>An attached page asks for a password</source>
        <translation>Uma página anexada pede uma senha</translation>
    </message>
    <message>
        <source>An attached page builds a hidden file</source>
        <translation>Uma página anexada monta um arquivo oculto</translation>
    </message>
    <message>
        <source>A program, script or disk image is attached</source>
        <translation>Há um programa, script ou imagem de disco anexado</translation>
    </message>
    <message>
        <source>An attachment hides what kind of file it is</source>
        <translation>Um anexo esconde que tipo de arquivo ele é</translation>
    </message>
    <message>
        <source>The signs of fraud are too strong to call this message harmless and too weak to call it fraud.</source>
        <translation>Os sinais de fraude são fortes demais para dizer que esta mensagem é inofensiva e fracos demais para dizer que é fraude.</translation>
    </message>
    <message>
        <source>The message has no text, subject, link or attachment that could be judged.</source>
        <translation>A mensagem não tem texto, assunto, link ou anexo que possa ser avaliado.</translation>
    </message>
    <message>
        <source>Part of this message could not be read. What could be read is enough to call it fraud.</source>
        <translation>Não foi possível ler parte desta mensagem. O que foi lido basta para dizer que é fraude.</translation>
    </message>
    <message>
        <source>Part of this message could not be read, and what could be read has some signs of fraud.</source>
        <translation>Não foi possível ler parte desta mensagem, e o que foi lido tem alguns sinais de fraude.</translation>
    </message>
    <message>
        <source>Part of this message could not be read. Nothing was found in the rest, but what was not read may be what matters.</source>
        <translation>Não foi possível ler parte desta mensagem. Nada foi encontrado no restante, mas o que não foi lido pode ser o que importa.</translation>
    </message>
    <message>
        <source>The rest of the message looks harmless, but it carries a file of a kind that is dangerous. Do not open it unless you expected it.</source>
        <translation>O restante da mensagem parece inofensivo, mas ela traz um arquivo de um tipo perigoso. Não o abra, a menos que o esperasse.</translation>
    </message>
    <message>
        <source>The attached or forwarded message looks harmless, but the note that carries it does not.</source>
        <translation>A mensagem anexada ou encaminhada parece inofensiva, mas o recado que a acompanha não.</translation>
    </message>
    <message>
        <source>There is nothing in this message.</source>
        <translation>Não há nada nesta mensagem.</translation>
    </message>
    <message>
        <source>This is not a mail message and not text.</source>
        <translation>Isto não é uma mensagem de e-mail nem texto.</translation>
    </message>
    <message>
        <source>The message is larger than Dipnet reads; only its start was read.</source>
        <translation>A mensagem é maior do que o Dipnet lê; só o início foi lido.</translation>
    </message>
    <message>
        <source>The headers are longer than Dipnet reads; the rest was left out.</source>
        <translation>Os cabeçalhos são mais longos do que o Dipnet lê; o restante foi omitido.</translation>
    </message>
    <message>
        <source>One header is longer than Dipnet reads; the rest of it was left out.</source>
        <translation>Um cabeçalho é mais longo do que o Dipnet lê; o restante dele foi omitido.</translation>
    </message>
    <message>
        <source>There are more headers than Dipnet reads; the rest was left out.</source>
        <translation>Há mais cabeçalhos do que o Dipnet lê; o restante foi omitido.</translation>
    </message>
    <message>
        <source>A header has more parameters than Dipnet reads.</source>
        <translation>Um cabeçalho tem mais parâmetros do que o Dipnet lê.</translation>
    </message>
    <message>
        <source>A header names more addresses than Dipnet reads.</source>
        <translation>Um cabeçalho indica mais endereços do que o Dipnet lê.</translation>
    </message>
    <message>
        <source>Comments in a header are nested deeper than Dipnet reads.</source>
        <translation>Os comentários em um cabeçalho têm mais níveis do que o Dipnet lê.</translation>
    </message>
    <message>
        <source>The message has more parts than Dipnet reads; the rest was left out.</source>
        <translation>A mensagem tem mais partes do que o Dipnet lê; o restante foi omitido.</translation>
    </message>
    <message>
        <source>Parts are nested deeper than Dipnet reads; the inner ones were left out.</source>
        <translation>As partes têm mais níveis do que o Dipnet lê; as internas foram omitidas.</translation>
    </message>
    <message>
        <source>More messages are attached than Dipnet reads; the rest was left out.</source>
        <translation>Há mais mensagens anexadas do que o Dipnet lê; o restante foi omitido.</translation>
    </message>
    <message>
        <source>The text is longer than Dipnet reads; the rest was left out.</source>
        <translation>O texto é mais longo do que o Dipnet lê; o restante foi omitido.</translation>
    </message>
    <message>
        <source>The HTML text is longer than Dipnet reads; the rest was left out.</source>
        <translation>O texto em HTML é mais longo do que o Dipnet lê; o restante foi omitido.</translation>
    </message>
    <message>
        <source>The HTML text has more elements than Dipnet reads.</source>
        <translation>O texto em HTML tem mais elementos do que o Dipnet lê.</translation>
    </message>
    <message>
        <source>The style sheets are longer than Dipnet reads.</source>
        <translation>As folhas de estilo são mais longas do que o Dipnet lê.</translation>
    </message>
    <message>
        <source>There are more links than Dipnet reads; the rest was left out.</source>
        <translation>Há mais links do que o Dipnet lê; o restante foi omitido.</translation>
    </message>
    <message>
        <source>A link is longer than Dipnet reads.</source>
        <translation>Um link é mais longo do que o Dipnet lê.</translation>
    </message>
    <message>
        <source>There are more attachments than Dipnet looks into.</source>
        <translation>Há mais anexos do que o Dipnet examina.</translation>
    </message>
    <message>
        <source>A picture is larger than Dipnet searches for codes.</source>
        <translation>Uma imagem é grande demais para o Dipnet procurar códigos nela.</translation>
    </message>
    <message>
        <source>An attachment holds more than Dipnet looks through.</source>
        <translation>Um anexo contém mais do que o Dipnet examina.</translation>
    </message>
    <message>
        <source>A part can be read in more ways than Dipnet follows.</source>
        <translation>Uma parte pode ser lida de mais modos do que o Dipnet acompanha.</translation>
    </message>
    <message>
        <source>A part is encoded so wrongly that only its start was read.</source>
        <translation>Uma parte está codificada com tantos erros que só o início foi lido.</translation>
    </message>
    <message>
        <source>A part is encoded in a way Dipnet does not know.</source>
        <translation>Uma parte está codificada de um modo que o Dipnet não conhece.</translation>
    </message>
    <message>
        <source>A text is written in a character set Dipnet does not know.</source>
        <translation>Um texto usa um conjunto de caracteres que o Dipnet não conhece.</translation>
    </message>
    <message>
        <source>This is one piece of a message that was sent in several pieces.</source>
        <translation>Isto é um pedaço de uma mensagem enviada em vários pedaços.</translation>
    </message>
    <message>
        <source>The text is encrypted, so Dipnet cannot read it.</source>
        <translation>O texto está criptografado, por isso o Dipnet não pode lê-lo.</translation>
    </message>
    <message>
        <source>A part could not be read.</source>
        <translation>Não foi possível ler uma parte.</translation>
    </message>
    <message>
        <source>The message ends in the middle of a part, so the rest of it is missing.</source>
        <translation>A mensagem termina no meio de uma parte, por isso falta o restante.</translation>
    </message>
    <message>
        <source>Lines end in an unusual way, which mail programs read differently.</source>
        <translation>As linhas terminam de um modo incomum, que os programas de e-mail leem de formas diferentes.</translation>
    </message>
    <message>
        <source>There are zero bytes, which mail programs read differently.</source>
        <translation>Há bytes nulos, que os programas de e-mail leem de formas diferentes.</translation>
    </message>
    <message>
        <source>A line among the headers is not a header.</source>
        <translation>Uma linha entre os cabeçalhos não é um cabeçalho.</translation>
    </message>
    <message>
        <source>The line between headers and text is not empty.</source>
        <translation>A linha entre os cabeçalhos e o texto não está vazia.</translation>
    </message>
    <message>
        <source>There is no empty line between headers and text.</source>
        <translation>Não há linha vazia entre os cabeçalhos e o texto.</translation>
    </message>
    <message>
        <source>A header that must be unique is there more than once.</source>
        <translation>Um cabeçalho que deve ser único aparece mais de uma vez.</translation>
    </message>
    <message>
        <source>A header holds characters that are not encoded.</source>
        <translation>Um cabeçalho contém caracteres não codificados.</translation>
    </message>
    <message>
        <source>An encoded word in a header is broken.</source>
        <translation>Uma palavra codificada em um cabeçalho está danificada.</translation>
    </message>
    <message>
        <source>An address in a header is written wrongly.</source>
        <translation>Um endereço em um cabeçalho está mal escrito.</translation>
    </message>
    <message>
        <source>The date cannot be read.</source>
        <translation>A data não pode ser lida.</translation>
    </message>
    <message>
        <source>The type of a part is written wrongly.</source>
        <translation>O tipo de uma parte está mal escrito.</translation>
    </message>
    <message>
        <source>A part names its type more than once.</source>
        <translation>Uma parte indica seu tipo mais de uma vez.</translation>
    </message>
    <message>
        <source>A parameter of a part is there more than once.</source>
        <translation>Um parâmetro de uma parte aparece mais de uma vez.</translation>
    </message>
    <message>
        <source>A part names its encoding more than once.</source>
        <translation>Uma parte indica sua codificação mais de uma vez.</translation>
    </message>
    <message>
        <source>A part names an encoding that does not exist.</source>
        <translation>Uma parte indica uma codificação que não existe.</translation>
    </message>
    <message>
        <source>A part names its encoding in a broken way.</source>
        <translation>Uma parte indica sua codificação com erros.</translation>
    </message>
    <message>
        <source>A part with parts inside claims to be encoded.</source>
        <translation>Uma parte com partes internas diz estar codificada.</translation>
    </message>
    <message>
        <source>Encoded content (base64) is written wrongly.</source>
        <translation>O conteúdo codificado (base64) está mal escrito.</translation>
    </message>
    <message>
        <source>Encoded content (quoted-printable) is written wrongly.</source>
        <translation>O conteúdo codificado (quoted-printable) está mal escrito.</translation>
    </message>
    <message>
        <source>Encoded content (uuencode) is written wrongly.</source>
        <translation>O conteúdo codificado (uuencode) está mal escrito.</translation>
    </message>
    <message>
        <source>A text names a character set that does not exist.</source>
        <translation>Um texto indica um conjunto de caracteres que não existe.</translation>
    </message>
    <message>
        <source>A text is not in the character set that it names.</source>
        <translation>Um texto não está no conjunto de caracteres que indica.</translation>
    </message>
    <message>
        <source>A part with parts inside does not say how they are separated.</source>
        <translation>Uma parte com partes internas não diz como elas são separadas.</translation>
    </message>
    <message>
        <source>The separator of the parts does not occur.</source>
        <translation>O separador das partes não aparece.</translation>
    </message>
    <message>
        <source>The end of the parts is missing; the message may be cut off.</source>
        <translation>Falta o fim das partes; a mensagem pode estar cortada.</translation>
    </message>
    <message>
        <source>The separator of the parts can be read in more than one way.</source>
        <translation>O separador das partes pode ser lido de mais de um modo.</translation>
    </message>
    <message>
        <source>There are parts behind the end of the parts.</source>
        <translation>Há partes depois do fim das partes.</translation>
    </message>
    <message>
        <source>The two versions of the text say different things.</source>
        <translation>As duas versões do texto dizem coisas diferentes.</translation>
    </message>
    <message>
        <source>The HTML text ends inside a tag or a comment.</source>
        <translation>O texto em HTML termina dentro de uma etiqueta ou de um comentário.</translation>
    </message>
    <message>
        <source>A part only points to content that is kept elsewhere.</source>
        <translation>Uma parte só aponta para conteúdo guardado em outro lugar.</translation>
    </message>
    <message>
        <source>There is a version of the text that only some mail programs show.</source>
        <translation>Há uma versão do texto que só alguns programas de e-mail mostram.</translation>
    </message>
    <message>
        <source>the disk is full. Free some space</source>
        <translation>o disco está cheio. Libere espaço</translation>
    </message>
    <message>
        <source>it may not be changed. Check who may write to its folder</source>
        <translation>ele não pode ser alterado. Verifique quem pode gravar na pasta dele</translation>
    </message>
    <message>
        <source>it cannot be opened. Check that its folder exists and may be used</source>
        <translation>ele não pode ser aberto. Verifique se a pasta dele existe e pode ser usada</translation>
    </message>
    <message>
        <source>another program keeps it locked. Close that program</source>
        <translation>outro programa o mantém bloqueado. Feche esse programa</translation>
    </message>
    <message>
        <source>it is damaged. Start Dipnet again: it then begins a new one and keeps the damaged one beside it</source>
        <translation>ele está danificado. Abra o Dipnet de novo: ele inicia um novo e guarda o danificado ao lado</translation>
    </message>
    <message>
        <source>the disk does not answer as it should. Check the disk</source>
        <translation>o disco não responde como deve. Verifique o disco</translation>
    </message>
    <message>
        <source>of this: {0}. Check its folder</source>
        <translation>o sistema diz “{0}”. Verifique a pasta dele</translation>
    </message>
    <message>
        <source>Some of the wording is more usual in fraud</source>
        <translation>Parte do modo de escrever é mais comum em fraudes</translation>
    </message>
    <message>
        <source>Some of the wording is more usual in honest mail</source>
        <translation>Parte do modo de escrever é mais comum em e-mails honestos</translation>
    </message>
    <message>
        <source>In this message, that speaks against fraud.</source>
        <translation>Nesta mensagem, isso sugere que não é fraude.</translation>
    </message>
    <message>
        <source>In this message, that does not reassure: fraud imitates it.</source>
        <translation>Nesta mensagem, isso não tranquiliza: a fraude também imita isso.</translation>
    </message>
    <message>
        <source>In a message like this one, {} speaks for fraud</source>
        <translation>Em uma mensagem como esta, {} sugere fraude</translation>
    </message>
    <message>
        <source>In a message like this one, {} speaks against fraud</source>
        <translation>Em uma mensagem como esta, {} sugere que não é fraude</translation>
    </message>
    <message>
        <source>Message {0} in {1} is empty.</source>
        <translation>A mensagem {0} em {1} está vazia.</translation>
    </message>
    <message>
        <source>{0} has changed since it was opened. Open it again.</source>
        <translation>{0} mudou desde que foi aberto. Abra de novo.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}).</source>
        <translation>{0} não pode ser lido ({1}).</translation>
    </message>
    <message>
        <source>{0} is not a mail message. Choose .eml, .msg, .mbox, .html or .txt files.</source>
        <translation>{0} não é uma mensagem de e-mail. Escolha arquivos .eml, .msg, .mbox, .html ou .txt.</translation>
    </message>
    <message>
        <source>{0} does not exist. Check the name.</source>
        <translation>{0} não existe. Verifique o nome.</translation>
    </message>
    <message>
        <source>{0} may not be read. Ask for permission or copy it.</source>
        <translation>Não há permissão para ler {0}. Peça permissão ou faça uma cópia.</translation>
    </message>
    <message>
        <source>{0} is an Outlook data file. Save the messages from Outlook as .msg files first.</source>
        <translation>{0} é um arquivo de dados do Outlook. Salve antes as mensagens do Outlook como arquivos .msg.</translation>
    </message>
    <message>
        <source>Reading this message needed more memory than one message may take.</source>
        <translation>Ler esta mensagem exigiu mais memória do que uma mensagem pode usar.</translation>
    </message>
    <message>
        <source>Reading this message took longer than one message may take.</source>
        <translation>Ler esta mensagem demorou mais do que uma mensagem pode demorar.</translation>
    </message>
    <message>
        <source>The process that read this message ended unexpectedly.</source>
        <translation>O processo que lia esta mensagem terminou de repente.</translation>
    </message>
    <message>
        <source>Dipnet made a mistake of its own while reading this message.</source>
        <translation>O próprio Dipnet cometeu um erro ao ler esta mensagem.</translation>
    </message>
    <message>
        <source>{0} is not a file. Leave it out.</source>
        <translation>{0} não é um arquivo. Deixe-o de fora.</translation>
    </message>
    <message>
        <source>{0} is not a usable name.</source>
        <translation>{0} não é um nome que se possa usar.</translation>
    </message>
    <message>
        <source>{0} has no messages in it. Choose another folder.</source>
        <translation>{0} não contém mensagens. Escolha outra pasta.</translation>
    </message>
    <message>
        <source>{0} is empty. Save the message again.</source>
        <translation>{0} está vazio. Salve a mensagem de novo.</translation>
    </message>
    <message>
        <source>{0} lies in too many folders. Open it by itself.</source>
        <translation>{0} está dentro de pastas demais. Abra-o separadamente.</translation>
    </message>
    <message>
        <source>The processes that read messages could not be kept running. Close other programs or use fewer jobs, and try again.</source>
        <translation>Não foi possível manter ativos os processos que leem mensagens. Feche outros programas ou use menos processos e tente de novo.</translation>
    </message>
    <message>
        <source>The processes that read messages could not be started: {0}. Check that there is a folder /dev/shm, and that you may write to it.</source>
        <translation>Não foi possível iniciar os processos que leem as mensagens: {0}. Verifique se existe uma pasta /dev/shm e se você pode gravar nela.</translation>
    </message>
    <message>
        <source>{0} is a damaged archive. Get it again.</source>
        <translation>{0} é um arquivo compactado danificado. Obtenha-o de novo.</translation>
    </message>
    <message>
        <source>{0} has no messages in it. Choose another archive.</source>
        <translation>{0} não contém mensagens. Escolha outro arquivo compactado.</translation>
    </message>
    <message>
        <source>{0} is protected with a password. Unpack it first.</source>
        <translation>{0} está protegido com senha. Descompacte-o antes.</translation>
    </message>
    <message>
        <source>{0} unpacks to far more than mail does. Unpack it first if you trust it.</source>
        <translation>{0} fica muito maior ao ser descompactado do que e-mails ficam. Descompacte-o antes, se confiar nele.</translation>
    </message>
    <message>
        <source>{0} is larger than the archive says. Leave it out.</source>
        <translation>{0} é maior do que o arquivo compactado diz. Deixe-o de fora.</translation>
    </message>
    <message>
        <source>{0} has over {1} members. Unpack it to read the rest.</source>
        <translation>{0} contém mais de {1} arquivos. Descompacte-o para ler o restante.</translation>
    </message>
    <message>
        <source>{0} is an archive inside an archive. Unpack the outer one first.</source>
        <translation>{0} é um arquivo compactado dentro de outro. Descompacte antes o de fora.</translation>
    </message>
    <message>
        <source>{0} is damaged or packed in an unknown way. Get the archive again.</source>
        <translation>{0} está danificado ou compactado de um modo desconhecido. Obtenha o arquivo compactado de novo.</translation>
    </message>
    <message>
        <source>{0} has too many members. Unpack it first.</source>
        <translation>{0} contém arquivos demais. Descompacte-o antes.</translation>
    </message>
    <message>
        <source>The history was closed.</source>
        <translation>O histórico foi fechado.</translation>
    </message>
    <message>
        <source>The history{0} cannot be used, because {1}.</source>
        <translation>O histórico{0} não pode ser usado: {1}.</translation>
    </message>
    <message>
        <source>The history was damaged. It was kept as {name}, and a new one was begun.</source>
        <translation>O histórico estava danificado. Foi guardado como {name}, e um novo foi iniciado.</translation>
    </message>
    <message>
        <source>The history was made by a newer Dipnet. It was kept as {name}, and a new one was begun.</source>
        <translation>O histórico foi feito por um Dipnet mais novo. Foi guardado como {name}, e um novo foi iniciado.</translation>
    </message>
    <message>
        <source>The history is damaged. Close every window of Dipnet and start it again.</source>
        <translation>O histórico está danificado. Feche todas as janelas do Dipnet e abra-o de novo.</translation>
    </message>
    <message>
        <source>The history is in use by a newer Dipnet. Close it first.</source>
        <translation>O histórico está em uso por um Dipnet mais novo. Feche-o antes.</translation>
    </message>
    <message>
        <source>The history cannot be used: {0} is not a file.</source>
        <translation>O histórico não pode ser usado: {0} não é um arquivo.</translation>
    </message>
    <message>
        <source>The history cannot be used, because its folder allows no locks.</source>
        <translation>O histórico não pode ser usado, porque a pasta dele não permite bloqueios.</translation>
    </message>
    <message>
        <source>This is being worked on. Stop it first, or wait until it is done.</source>
        <translation>Isto está em andamento. Pare antes, ou espere até terminar.</translation>
    </message>
    <message>
        <source>This was judged to its end. There is nothing to go on with.</source>
        <translation>Isto foi avaliado até o fim. Não há nada a continuar.</translation>
    </message>
    <message>
        <source>There is no job {0} in the history.</source>
        <translation>Não há tarefa {0} no histórico.</translation>
    </message>
    <message>
        <source>The history is open in another window of Dipnet. Close that one first.</source>
        <translation>O histórico está aberto em outra janela do Dipnet. Feche-a antes.</translation>
    </message>
    <message>
        <source>The model was not loaded: its file {0} {1}. Dipnet judges no message without it. Please install Dipnet again.</source>
        <translation>O modelo não foi carregado: o arquivo {0} {1}. O Dipnet não avalia mensagens sem ele. Instale o Dipnet de novo.</translation>
    </message>
    <message>
        <source>is not the one this program was released with</source>
        <translation>não é o que foi publicado com este programa</translation>
    </message>
    <message>
        <source>was changed or damaged</source>
        <translation>foi alterado ou danificado</translation>
    </message>
    <message>
        <source>cannot be understood</source>
        <translation>não pode ser entendido</translation>
    </message>
    <message>
        <source>describes other features than this program computes</source>
        <translation>descreve características diferentes das que este programa calcula</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>está faltando</translation>
    </message>
    <message>
        <source>is far larger than the released one</source>
        <translation>é muito maior do que o publicado</translation>
    </message>
    <message>
        <source>could not be read ({0})</source>
        <translation>não pôde ser lido ({0})</translation>
    </message>
    <message>
        <source>does not mention {0}</source>
        <translation>não menciona {0}</translation>
    </message>
    <message>
        <source>does not fit this program</source>
        <translation>não combina com este programa</translation>
    </message>
    <message>
        <source>was made for another number of signals</source>
        <translation>foi feito para outro número de sinais</translation>
    </message>
    <message>
        <source>could not be loaded</source>
        <translation>não pôde ser carregado</translation>
    </message>
    <message>
        <source>Fraud</source>
        <translation>Fraude</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>Sem certeza</translation>
    </message>
    <message>
        <source>Not completely read</source>
        <translation>Não lida por completo</translation>
    </message>
    <message>
        <source>Advertising</source>
        <translation>Publicidade</translation>
    </message>
    <message>
        <source>Looks legitimate</source>
        <translation>Parece legítima</translation>
    </message>
    <message>
        <source>No message</source>
        <translation>Não é mensagem</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabela (CSV)</translation>
    </message>
    <message>
        <source>Workbook (Excel)</source>
        <translation>Planilha (Excel)</translation>
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
        <translation>Relatório (HTML)</translation>
    </message>
    <message>
        <source>All of them were made from one template, with names, amounts and links changed.</source>
        <translation>Todas foram feitas a partir do mesmo modelo de texto, com nomes, valores e links trocados.</translation>
    </message>
    <message>
        <source>Report on a campaign</source>
        <translation>Relatório sobre uma campanha</translation>
    </message>
    <message>
        <source>Report on messages</source>
        <translation>Relatório sobre mensagens</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Assunto</translation>
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
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Examined with Dipnet, on this computer.</source>
        <translation>Examinado com o Dipnet, neste computador.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>What they have in common</source>
        <translation>O que têm em comum</translation>
    </message>
    <message>
        <source>What to block or to search for</source>
        <translation>O que bloquear ou procurar</translation>
    </message>
    <message>
        <source>The messages</source>
        <translation>As mensagens</translation>
    </message>
    <message>
        <source>One of them</source>
        <translation>Uma delas</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Datadas</translation>
    </message>
    <message>
        <source>Sender domains</source>
        <translation>Domínios de remetentes</translation>
    </message>
    <message>
        <source>Links lead to</source>
        <translation>Links levam a</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Assuntos</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domínio</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>Endereço IP</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Endereço da web</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>Endereço de e-mail</translation>
    </message>
    <message>
        <source>Attachment, SHA-256</source>
        <translation>Anexo, SHA-256</translation>
    </message>
    <message>
        <source>Message, SHA-256</source>
        <translation>Mensagem, SHA-256</translation>
    </message>
    <message>
        <source>Report on one message</source>
        <translation>Relatório sobre uma mensagem</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Leva a</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Addresses are written so that nothing opens them: hxxps, [.] and [@].</source>
        <translation>Os endereços estão escritos de modo que nada os abra: hxxps, [.] e [@].</translation>
    </message>
    <message>
        <source>The message</source>
        <translation>A mensagem</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motivos</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anexos</translation>
    </message>
    <message>
        <source>What could not be read, or is odd</source>
        <translation>O que não pôde ser lido ou é estranho</translation>
    </message>
    <message>
        <source>Header fields</source>
        <translation>Cabeçalhos</translation>
    </message>
    <message>
        <source>Answers go to</source>
        <translation>Respostas vão para</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinatário</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Efeito</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalhe</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Who received it was left out, also in links, headers and text.</source>
        <translation>Quem a recebeu foi omitido, também em links, cabeçalhos e texto.</translation>
    </message>
    <message>
        <source>Probability of fraud</source>
        <translation>Probabilidade de fraude</translation>
    </message>
    <message>
        <source>of advertising</source>
        <translation>de publicidade</translation>
    </message>
    <message>
        <source>of legitimate mail</source>
        <translation>de e-mail legítimo</translation>
    </message>
    <message>
        <source>The examiner says</source>
        <translation>O analista diz</translation>
    </message>
    <message>
        <source>The model says</source>
        <translation>O modelo diz</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>e mais</translation>
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
        <translation>contra fraude</translation>
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
        <translation>Todos os arquivos do modelo {model} são os publicados.</translation>
    </message>
    <message>
        <source>The model judges its {n} test messages as it did when it was released.</source>
        <translation>O modelo avalia suas {n} mensagens de teste como quando foi publicado.</translation>
    </message>
    <message>
        <source>The model judges some of its {n} test messages in another way than released.</source>
        <translation>O modelo avalia algumas de suas {n} mensagens de teste de modo diferente de quando foi publicado.</translation>
    </message>
    <message>
        <source>An attempt to open a network connection was refused.</source>
        <translation>Uma tentativa de abrir uma conexão de rede foi recusada.</translation>
    </message>
    <message>
        <source>An attempt to open a network connection was not refused.</source>
        <translation>Uma tentativa de abrir uma conexão de rede não foi recusada.</translation>
    </message>
    <message>
        <source>No networking part of the window system is loaded.</source>
        <translation>Nenhuma parte de rede do sistema de janelas está carregada.</translation>
    </message>
    <message>
        <source>Networking parts are loaded: {names}.</source>
        <translation>Há partes de rede carregadas: {names}.</translation>
    </message>
    <message>
        <source>Network connections open in this program: {n}.</source>
        <translation>Conexões de rede abertas neste programa: {n}.</translation>
    </message>
</context>
<context>
    <name>triage_keys</name>
    <message>
        <source>Next message</source>
        <translation>Próxima mensagem</translation>
    </message>
    <message>
        <source>Previous message</source>
        <translation>Mensagem anterior</translation>
    </message>
    <message>
        <source>Mark, or take the mark away</source>
        <translation>Marcar ou desmarcar</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escrever uma nota</translation>
    </message>
    <message>
        <source>Decide: it is fraud</source>
        <translation>Decidir: é fraude</translation>
    </message>
    <message>
        <source>Decide: it is advertising</source>
        <translation>Decidir: é publicidade</translation>
    </message>
    <message>
        <source>Decide: it is legitimate</source>
        <translation>Decidir: é legítima</translation>
    </message>
    <message>
        <source>Take the decision back</source>
        <translation>Desfazer a decisão</translation>
    </message>
    <message>
        <source>Sort by risk, or as it was</source>
        <translation>Ordenar por risco, ou como estava</translation>
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
        <translation>Publicidade</translation>
    </message>
    <message>
        <source>Looks legitimate</source>
        <translation>Parece legítima</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>Sem certeza</translation>
    </message>
    <message>
        <source>Not completely read</source>
        <translation>Não lida por completo</translation>
    </message>
    <message>
        <source>You said: this is fraud.</source>
        <translation>Você disse: é fraude.</translation>
    </message>
    <message>
        <source>You said: this is advertising.</source>
        <translation>Você disse: é publicidade.</translation>
    </message>
    <message>
        <source>You said: this is legitimate.</source>
        <translation>Você disse: é legítima.</translation>
    </message>
    <message>
        <source>Almost certainly fraud</source>
        <translation>Quase certamente fraude</translation>
    </message>
    <message>
        <source>Probably fraud</source>
        <translation>Provavelmente fraude</translation>
    </message>
    <message>
        <source>Looks like fraud</source>
        <translation>Parece fraude</translation>
    </message>
    <message>
        <source>Could not be read completely</source>
        <translation>Não foi possível ler tudo</translation>
    </message>
    <message>
        <source>It has signs of fraud, below the level at which Dipnet warns so that everyday mail is left alone. Before you use its links or attachments, ask the sender in a way you already know.</source>
        <translation>Ela tem sinais de fraude, abaixo do nível em que o Dipnet alerta para não incomodar com e-mails do dia a dia. Antes de usar os links ou anexos, pergunte ao remetente por um meio que você já conhece.</translation>
    </message>
    <message>
        <source>It wants your attention and does not look like a trap. If you never asked for it, delete it; do not unsubscribe from a sender you do not know.</source>
        <translation>Ela quer sua atenção e não parece uma armadilha. Se você nunca a pediu, exclua-a; não cancele a inscrição de um remetente que não conhece.</translation>
    </message>
    <message>
        <source>It does not look like fraud. If it asks for money, passwords or a change of bank details, still ask the sender first, in a way you already know.</source>
        <translation>Ela não parece fraude. Se pedir dinheiro, senhas ou mudança de dados bancários, mesmo assim pergunte antes ao remetente, por um meio que você já conhece.</translation>
    </message>
    <message>
        <source>Do not use its links or attachments until you have asked the sender in a way you already know.</source>
        <translation>Não use os links nem os anexos antes de perguntar ao remetente por um meio que você já conhece.</translation>
    </message>
    <message>
        <source>Do not trust it on the strength of what could be read. Do not use its links or attachments; ask the sender in a way you already know.</source>
        <translation>Não confie nela só pelo que foi possível ler. Não use os links nem os anexos; pergunte ao remetente por um meio que você já conhece.</translation>
    </message>
    <message>
        <source>Do not use the links and do not answer. If you have an account there, go to the site yourself, as you always do.</source>
        <translation>Não use os links e não responda. Se você tem uma conta lá, acesse o site por conta própria, como sempre faz.</translation>
    </message>
    <message>
        <source>Do not open the attachments and do not answer. If you are in doubt, ask the sender in a way you already know.</source>
        <translation>Não abra os anexos e não responda. Se tiver dúvida, pergunte ao remetente por um meio que você já conhece.</translation>
    </message>
    <message>
        <source>Do not answer, do not call the numbers in it and do not pay. If you are in doubt, ask the sender in a way you already know.</source>
        <translation>Não responda, não ligue para os números que ela traz e não pague. Se tiver dúvida, pergunte ao remetente por um meio que você já conhece.</translation>
    </message>
    <message>
        <source>under 1 %</source>
        <translation>menos de 1%</translation>
    </message>
    <message>
        <source>over 99 %</source>
        <translation>mais de 99%</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}%</translation>
    </message>
    <message>
        <source>enough by itself not to call the message harmless</source>
        <translation>basta sozinho para não dizer que a mensagem é inofensiva</translation>
    </message>
    <message>
        <source>the result would stand without it</source>
        <translation>o resultado seria o mesmo sem isto</translation>
    </message>
    <message>
        <source>raises the probability of fraud by {points}</source>
        <translation>aumenta a probabilidade de fraude em {points}</translation>
    </message>
    <message>
        <source>lowers the probability of fraud by {points}</source>
        <translation>diminui a probabilidade de fraude em {points}</translation>
    </message>
    <message>
        <source>1 point</source>
        <translation>1 ponto</translation>
    </message>
    <message>
        <source>{n} points</source>
        <translation>{n} pontos</translation>
    </message>
    <message>
        <source>an IP address written as one number</source>
        <translation>um endereço IP escrito como um só número</translation>
    </message>
    <message>
        <source>an IP address in octal notation</source>
        <translation>um endereço IP em notação octal</translation>
    </message>
    <message>
        <source>an IP address in hexadecimal notation</source>
        <translation>um endereço IP em notação hexadecimal</translation>
    </message>
    <message>
        <source>an IP address in shortened notation</source>
        <translation>um endereço IP em notação abreviada</translation>
    </message>
    <message>
        <source>a name before an @ hides the true host</source>
        <translation>um nome antes de um @ esconde o verdadeiro site</translation>
    </message>
    <message>
        <source>letters outside ASCII in the host</source>
        <translation>letras fora do ASCII no nome do site</translation>
    </message>
    <message>
        <source>letters of several alphabets mixed in the host</source>
        <translation>letras de vários alfabetos misturadas no nome do site</translation>
    </message>
    <message>
        <source>parts of the host hidden in percent codes</source>
        <translation>partes do nome do site escondidas em códigos com %</translation>
    </message>
    <message>
        <source>backslashes in place of slashes</source>
        <translation>barras invertidas no lugar de barras</translation>
    </message>
    <message>
        <source>control characters in the address</source>
        <translation>caracteres de controle no endereço</translation>
    </message>
    <message>
        <source>an unusual port</source>
        <translation>uma porta incomum</translation>
    </message>
    <message>
        <source>an unusual number of slashes</source>
        <translation>um número incomum de barras</translation>
    </message>
    <message>
        <source>look-alike characters that browsers turn into others</source>
        <translation>caracteres parecidos, que os navegadores trocam por outros</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>um programa</translation>
    </message>
    <message>
        <source>a script that runs when opened</source>
        <translation>um script que roda ao ser aberto</translation>
    </message>
    <message>
        <source>a shortcut that can start programs</source>
        <translation>um atalho que pode iniciar programas</translation>
    </message>
    <message>
        <source>a disk image, which gets past download warnings</source>
        <translation>uma imagem de disco, que escapa dos avisos de download</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>um arquivo compactado</translation>
    </message>
    <message>
        <source>encrypted, so that scanners cannot look inside</source>
        <translation>criptografado, para que antivírus não vejam o que há dentro</translation>
    </message>
    <message>
        <source>can contain macros</source>
        <translation>pode conter macros</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>uma página da web</translation>
    </message>
    <message>
        <source>holds a form to fill in</source>
        <translation>contém um formulário a preencher</translation>
    </message>
    <message>
        <source>asks for a password</source>
        <translation>pede uma senha</translation>
    </message>
    <message>
        <source>builds another file when opened</source>
        <translation>monta outro arquivo ao ser aberto</translation>
    </message>
    <message>
        <source>holds an embedded object</source>
        <translation>contém um objeto incorporado</translation>
    </message>
    <message>
        <source>shows a QR code</source>
        <translation>mostra um código QR</translation>
    </message>
    <message>
        <source>two file endings, the last one hidden by some systems</source>
        <translation>duas extensões de arquivo, a última escondida por alguns sistemas</translation>
    </message>
    <message>
        <source>its name is turned around by a direction character</source>
        <translation>um caractere de direção inverte seu nome</translation>
    </message>
    <message>
        <source>not what its name or type says</source>
        <translation>não é o que o nome ou o tipo diz</translation>
    </message>
    <message>
        <source>its password is in the message</source>
        <translation>a senha dele está na mensagem</translation>
    </message>
    <message>
        <source>Legitimate</source>
        <translation>Legítima</translation>
    </message>
    <message>
        <source>(a picture)</source>
        <translation>(uma imagem)</translation>
    </message>
    <message>
        <source>(a form)</source>
        <translation>(um formulário)</translation>
    </message>
    <message>
        <source>(opens by itself)</source>
        <translation>(abre sozinho)</translation>
    </message>
    <message>
        <source>(a page inside the message)</source>
        <translation>(uma página dentro da mensagem)</translation>
    </message>
    <message>
        <source>(opened by a script)</source>
        <translation>(aberto por um script)</translation>
    </message>
    <message>
        <source>(a QR code)</source>
        <translation>(um código QR)</translation>
    </message>
    <message>
        <source>(inside an attachment)</source>
        <translation>(dentro de um anexo)</translation>
    </message>
    <message>
        <source>(nothing to see)</source>
        <translation>(nada para ver)</translation>
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
