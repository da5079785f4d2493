"""What macOS is told of the application: the content of its Info.plist."""

from __future__ import annotations

from typing import Final

IDENTIFIER: Final = "org.dipnet.Dipnet"
EXECUTABLE: Final = "dipnet-window"
"""What the Finder starts; the bundle's other executable is for the terminal."""
OLDEST_SYSTEM: Final = "13.0"
"""The oldest that Qt 6.11 supports."""

_MBOX: Final = f"{IDENTIFIER}.mbox"
_OUTLOOK: Final = f"{IDENTIFIER}.msg"


def plist(version: str) -> dict[str, object]:
    """Return the Info.plist of the application, for PyInstaller's ``BUNDLE(info_plist=…)``.

    Args:
        version: The program's version.
    """
    return {
        "CFBundleDisplayName": "Dipnet",
        "CFBundleExecutable": EXECUTABLE,
        "CFBundleIdentifier": IDENTIFIER,
        "CFBundleName": "Dipnet",
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        "CFBundleDevelopmentRegion": "en",
        "CFBundleLocalizations": ["en", "de", "fr", "es", "pt"],
        "CFBundleDocumentTypes": _document_types(),
        "UTImportedTypeDeclarations": _imported_types(),
        "LSApplicationCategoryType": "public.app-category.utilities",
        # PyInstaller takes a program with a console for one without a window.
        "LSBackgroundOnly": False,
        "LSMinimumSystemVersion": OLDEST_SYSTEM,
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": "MIT licence",
        "NSPrincipalClass": "NSApplication",
        "NSRequiresAquaSystemAppearance": False,
    }


def _document_types() -> list[dict[str, object]]:
    """Return what the program opens. "Alternate": it is offered, and never becomes the default."""
    kinds = (
        ("Message", ["public.email-message"]),
        ("Message of Apple Mail", ["com.apple.mail.emlx"]),
        ("Message of Outlook", [_OUTLOOK]),
        ("Mailbox", [_MBOX]),
        ("Folder of messages", ["public.folder"]),
    )
    return [
        {
            "CFBundleTypeName": name,
            "CFBundleTypeRole": "Viewer",
            "LSHandlerRank": "Alternate",
            "LSItemContentTypes": types,
        }
        for name, types in kinds
    ]


def _imported_types() -> list[dict[str, object]]:
    """Return kinds of files that macOS has no name for unless another program declares one."""
    return [
        {
            "UTTypeIdentifier": identifier,
            "UTTypeDescription": description,
            "UTTypeConformsTo": conforms,
            "UTTypeTagSpecification": {
                "public.filename-extension": [end],
                "public.mime-type": [media_type],
            },
        }
        for identifier, description, conforms, end, media_type in (
            (_MBOX, "Mailbox", ["public.data"], "mbox", "application/mbox"),
            (_OUTLOOK, "Message of Outlook", ["public.data"], "msg", "application/vnd.ms-outlook"),
        )
    ]
