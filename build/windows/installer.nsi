; The installer for Windows: for one user, without an administrator. Compiled by build/windows/pack.py,
; which defines VERSION, NUMBERS, BUNDLE, FILES, LICENSE, KILOBYTES and OUTPUT.
;
; Silent: dipnet-…-setup.exe /S [/D=C:\folder]     uninstall.exe /S [/HISTORY]
; A silent uninstall keeps the history of judged messages, unless /HISTORY asks for it to go.

Unicode true
!if "${NSIS_PACKEDVERSION}" < 0x03000000
    !error "NSIS 3 is needed"
!endif
!ifdef NSIS_WIN32_MAKENSIS
    !define SLASH "\"
!else
    !define SLASH "/"
!endif

!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Dipnet"
!define CLASSES "Software\Classes"
!define PROGID "Dipnet.Message"
; Where the program keeps settings and history (platformdirs: user_data_path, user_config_path).
!define DATA "$LOCALAPPDATA\dipnet"

!include "MUI2.nsh"
!include "FileFunc.nsh"
!include "LogicLib.nsh"
!include "${FILES}"

Name "Dipnet"
OutFile "${OUTPUT}"
BrandingText "Dipnet ${VERSION}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\Dipnet"
InstallDirRegKey HKCU "${UNINSTALL_KEY}" "InstallLocation"
SetCompressor /SOLID lzma
; Dates of the machine that made the bundle would differ from build to build.
SetDateSave off
ManifestDPIAware true
ManifestSupportedOS Win10
ShowInstDetails nevershow
ShowUninstDetails nevershow

VIProductVersion "${NUMBERS}"
VIAddVersionKey /LANG=0 "ProductName" "Dipnet"
VIAddVersionKey /LANG=0 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "FileDescription" "Installer of Dipnet"
VIAddVersionKey /LANG=0 "CompanyName" "The Dipnet authors"
VIAddVersionKey /LANG=0 "LegalCopyright" "MIT licence"

!define MUI_ABORTWARNING
!define MUI_COMPONENTSPAGE_NODESC
!define MUI_FINISHPAGE_RUN "$INSTDIR\dipnet-window.exe"
!insertmacro MUI_PAGE_LICENSE "${LICENSE}"
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "PortugueseBR"

!macro Sentence NAME ENGLISH GERMAN FRENCH SPANISH PORTUGUESE
    LangString ${NAME} ${LANG_ENGLISH} "${ENGLISH}"
    LangString ${NAME} ${LANG_GERMAN} "${GERMAN}"
    LangString ${NAME} ${LANG_FRENCH} "${FRENCH}"
    LangString ${NAME} ${LANG_SPANISH} "${SPANISH}"
    LangString ${NAME} ${LANG_PORTUGUESEBR} "${PORTUGUESE}"
!macroend
!insertmacro Sentence MENU "Entry in the start menu" "Eintrag im Startmenü" \
    "Entrée dans le menu Démarrer" "Entrada en el menú Inicio" "Entrada no menu Iniciar"
!insertmacro Sentence TYPES "Offer Dipnet under “Open with” for saved messages" \
    "Dipnet unter „Öffnen mit“ für gespeicherte Nachrichten anbieten" \
    "Proposer Dipnet dans « Ouvrir avec » pour les messages enregistrés" \
    "Ofrecer Dipnet en «Abrir con» para los mensajes guardados" \
    "Oferecer o Dipnet em “Abrir com” para mensagens salvas"
!insertmacro Sentence MESSAGE "Saved message" "Gespeicherte Nachricht" "Message enregistré" \
    "Mensaje guardado" "Mensagem salva"
!insertmacro Sentence RUNNING "Dipnet is running. Please close it, then choose Retry." \
    "Dipnet läuft. Bitte schließen Sie es und wählen Sie dann Wiederholen." \
    "Dipnet est en cours d’exécution. Fermez-le, puis choisissez Réessayer." \
    "Dipnet está abierto. Ciérrelo y elija Reintentar." \
    "O Dipnet está aberto. Feche-o e escolha Repetir."
!insertmacro Sentence HISTORY \
    "Dipnet keeps a history of the messages it judged on this computer. Delete the history too?" \
    "Dipnet bewahrt auf diesem Computer einen Verlauf der beurteilten Nachrichten auf. Auch den Verlauf löschen?" \
    "Dipnet conserve sur cet ordinateur un historique des messages évalués. Supprimer aussi l’historique ?" \
    "Dipnet guarda en este equipo un historial de los mensajes evaluados. ¿Eliminar también el historial?" \
    "O Dipnet guarda neste computador um histórico das mensagens avaliadas. Excluir também o histórico?"

; A running program cannot be replaced. Windows refuses to open its file for writing.
!macro WaitUntilClosed UN
Function ${UN}WaitUntilClosed
    retry:
    ${For} $1 1 2
        StrCpy $2 "$INSTDIR\dipnet-window.exe"
        ${If} $1 = 2
            StrCpy $2 "$INSTDIR\dipnet.exe"
        ${EndIf}
        ${If} ${FileExists} "$2"
            ClearErrors
            FileOpen $0 "$2" a
            ${If} ${Errors}
                MessageBox MB_RETRYCANCEL|MB_ICONINFORMATION "$(RUNNING)" /SD IDCANCEL IDRETRY retry
                SetErrorLevel 2
                Abort
            ${EndIf}
            FileClose $0
        ${EndIf}
    ${Next}
FunctionEnd
!macroend
!insertmacro WaitUntilClosed ""
!insertmacro WaitUntilClosed "un."

Section "Dipnet" SectionProgram
    SectionIn RO
    Call WaitUntilClosed
    ; An earlier version takes its own files away; history and settings stay.
    ${If} ${FileExists} "$INSTDIR\uninstall.exe"
        ExecWait '"$INSTDIR\uninstall.exe" /S /UPGRADE _?=$INSTDIR' $0
        ${If} $0 <> 0
            SetErrorLevel 2
            Abort
        ${EndIf}
    ${EndIf}
    !insertmacro InstallFiles
    SetOutPath "$INSTDIR"
    WriteUninstaller "$INSTDIR\uninstall.exe"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayName" "Dipnet"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\dipnet-window.exe"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "Publisher" "The Dipnet authors"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
    WriteRegStr HKCU "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
    WriteRegDWORD HKCU "${UNINSTALL_KEY}" "EstimatedSize" ${KILOBYTES}
    WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoModify" 1
    WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoRepair" 1
SectionEnd

Section "$(MENU)" SectionMenu
    CreateShortcut "$SMPROGRAMS\Dipnet.lnk" "$INSTDIR\dipnet-window.exe"
SectionEnd

; Dipnet joins the programs that are offered; it never becomes the one that opens mail.
Section "$(TYPES)" SectionTypes
    WriteRegStr HKCU "${CLASSES}\${PROGID}" "" "$(MESSAGE)"
    WriteRegStr HKCU "${CLASSES}\${PROGID}\DefaultIcon" "" "$INSTDIR\dipnet-window.exe,0"
    WriteRegStr HKCU "${CLASSES}\${PROGID}\shell\open\command" "" '"$INSTDIR\dipnet-window.exe" "%1"'
    WriteRegStr HKCU "${CLASSES}\Applications\dipnet-window.exe" "FriendlyAppName" "Dipnet"
    WriteRegStr HKCU "${CLASSES}\Applications\dipnet-window.exe\shell\open\command" "" \
        '"$INSTDIR\dipnet-window.exe" "%1"'
    !macro OfferFor END
        WriteRegNone HKCU "${CLASSES}\${END}\OpenWithProgids" "${PROGID}"
    !macroend
    !insertmacro OfferFor ".eml"
    !insertmacro OfferFor ".emlx"
    !insertmacro OfferFor ".msg"
    !insertmacro OfferFor ".mbox"
    System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

Section "Uninstall"
    Call un.WaitUntilClosed
    ClearErrors
    ${GetParameters} $R0
    !insertmacro RemoveFiles
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR"
    Delete "$SMPROGRAMS\Dipnet.lnk"
    DeleteRegKey HKCU "${CLASSES}\${PROGID}"
    DeleteRegKey HKCU "${CLASSES}\Applications\dipnet-window.exe"
    !macro WithdrawFrom END
        DeleteRegValue HKCU "${CLASSES}\${END}\OpenWithProgids" "${PROGID}"
        DeleteRegKey /ifempty HKCU "${CLASSES}\${END}\OpenWithProgids"
        DeleteRegKey /ifempty HKCU "${CLASSES}\${END}"
    !macroend
    !insertmacro WithdrawFrom ".eml"
    !insertmacro WithdrawFrom ".emlx"
    !insertmacro WithdrawFrom ".msg"
    !insertmacro WithdrawFrom ".mbox"
    System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
    DeleteRegKey HKCU "${UNINSTALL_KEY}"
    ClearErrors
    ${GetOptions} $R0 "/UPGRADE" $R1
    ${If} ${Errors}
        Delete "${DATA}\settings.ini"
        Call un.History
        RMDir "${DATA}"
    ${EndIf}
    ; What could not be removed, because it is not ours, is no failure.
    SetErrorLevel 0
SectionEnd

Function un.History
    ${IfNot} ${FileExists} "${DATA}\history.sqlite3*"
        Return
    ${EndIf}
    ClearErrors
    ${GetOptions} $R0 "/HISTORY" $R1
    ${If} ${Errors}
        MessageBox MB_YESNO|MB_ICONQUESTION|MB_DEFBUTTON2 "$(HISTORY)" /SD IDNO IDYES delete
        Return
    ${EndIf}
    delete:
    ; With the files beside it, and what was set aside as damaged.
    Delete "${DATA}\history.sqlite3*"
FunctionEnd
