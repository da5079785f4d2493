"""What PyInstaller collects and Dipnet never loads, left out of the bundle.

Each rule says why it is safe. The end-to-end tests and the self-test run on the pruned program.
"""

from __future__ import annotations

from fnmatch import fnmatchcase
from typing import Final

EXCLUDED_MODULES: Final = (
    # A release is built with these; the installed program only runs the result.
    *("sklearn", "scipy", "onnx", "skl2onnx", "joblib", "PyInstaller", "setuptools", "flit_core"),
    # Nothing in Dipnet speaks to a network.
    *("PySide6.QtNetwork", "ssl", "_ssl", "xmlrpc", "ftplib", "smtplib", "poplib"),
    *("imaplib", "telnetlib", "nntplib", "http", "urllib.request", "socketserver", "wsgiref"),
    *("webbrowser", "cgi", "ensurepip", "venv"),
    # hashlib has SHA-256 of its own; OpenSSL's copy would bring 5 MB.
    "_hashlib",
    *("PIL._avif", "PIL._imagingft", "PIL._imagingcms", "PIL._imagingtk", "PIL._imagingmath"),
    # Formats that no picture of a message is opened in (app/mail/qr.py names those that are; TIFF
    # and MPO are parts of JPEG), and helpers for drawing and for windows.
    *(
        f"PIL.{name}ImagePlugin"
        for name in (
            "Avif Blp BufrStub Cur Dcx Dds Eps Fits Fli Fpx Ftex Gbr GribStub Hdf5Stub Icns Ico Im "
            "Imt Iptc Jpeg2K McIdas Mic Mpeg Msp Palm Pcd Pcx Pdf Pixar Psd Qoi Sgi Spider Sun Tga "
            "Wmf XVThumb Xbm Xpm"
        ).split()
    ),
    *(
        "PIL.ImageFont",
        "PIL.ImageGrab",
        "PIL.ImageQt",
        "PIL.ImageShow",
        "PIL.ImageTk",
        "PIL.ImageWin",
    ),
    *("PIL.PdfParser", "PIL.PSDraw", "PIL.features", "PIL.report"),
    # rich prints tables and progress; colouring source code and Markdown would bring 2 MB.
    *("pygments", "markdown_it", "mdurl", "rich.markdown", "rich.syntax", "rich.traceback"),
    *("rich.logging", "rich.prompt"),
    # The C module is there, so its Python twin is never used.
    "_pydecimal",
    # Other toolkits, test machinery and the interactive interpreter.
    *("tkinter", "unittest", "pydoc", "pydoc_data", "doctest", "lib2to3", "curses", "readline"),
    *("numpy.f2py", "numpy.testing", "numpy.distutils", "numpy.polynomial"),
    *("numpy.fft", "numpy.core", "numpy._core._multiarray_tests"),
    *("onnxruntime.tools", "onnxruntime.quantization", "onnxruntime.transformers"),
    *("onnxruntime.backend", "onnxruntime.datasets"),
    # Widgets are all that the window needs.
    *("PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtSql", "PySide6.QtTest", "PySide6.QtDesigner"),
    *("PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets", "PySide6.QtXml", "PySide6.QtHelp"),
    *("PySide6.QtUiTools", "PySide6.QtConcurrent", "PySide6.QtDBus", "PySide6.QtPrintSupport"),
    *("PySide6.QtQuickWidgets", "PySide6.QtQuickControls2", "PySide6.QtSvgWidgets"),
)

_UNNEEDED: Final = (
    # C sources and type stubs shipped inside wheels.
    *("*.c", "*.pyi", "*.pyx", "*.pxd", "*.h"),
    # Qt: network, printing to devices without a window system, the GTK look (it would bring GTK
    # itself; the desktop's colours come through the settings portal), rare image formats, input
    # devices of kiosks.
    "PySide6/Qt/plugins/tls/*",
    "PySide6/Qt/plugins/networkinformation/*",
    "PySide6/Qt/plugins/egldeviceintegrations/*",
    "PySide6/Qt/plugins/generic/*",
    "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
    "PySide6/Qt/plugins/platforms/libqlinuxfb.so",
    "PySide6/Qt/plugins/platforms/libqvkkhrdisplay.so",
    "PySide6/Qt/plugins/platforms/libqeglfs.so",
    "PySide6/Qt/plugins/platforms/libqminimalegl.so",
    "PySide6/Qt/plugins/platforms/libqminimal.so",
    "PySide6/Qt/plugins/platforms/libqvnc.so",
    "PySide6/Qt/plugins/imageformats/*tiff*",
    "PySide6/Qt/plugins/imageformats/*pdf*",
    "PySide6/Qt/plugins/imageformats/*tga*",
    "PySide6/Qt/plugins/imageformats/*wbmp*",
    "PySide6/Qt/plugins/imageformats/*icns*",
    "PySide6/Qt/plugins/wayland-shell-integration/libivi-shell.so",
    "PySide6/Qt/plugins/wayland-shell-integration/libfullscreen-shell-v1.so",
    # Drawing is done by the processor: no widget here uses OpenGL.
    "PySide6/Qt/plugins/xcbglintegrations/*",
    "PySide6/Qt/plugins/wayland-graphics-integration-client/*",
    *("libQt6OpenGL.so*", "libQt6EglF*", "*Qt6Network*", "QtNetwork*", "libQt6PrintSupport*"),
    *("libQt6Quick*", "libQt6Qml*", "libQt6VirtualKeyboard*", "libQt6Wayland*Hwintegration*"),
    # Cython's sources.
    "*.pxi",
    *("numpy/_core/_multiarray_tests*", "publicsuffixlist/test_psl.txt"),
    # Images are decoded for their QR codes alone, in the formats that mail readers show.
    *("PIL/_avif*", "PIL/_imagingft*", "PIL/_imagingcms*", "PIL/_imagingtk*", "PIL/_imagingmath*"),
    *("libavif-*", "libfreetype-*", "libharfbuzz-*", "liblcms2-*", "libbrotli*-*.so*"),
)

_SYSTEM_LIBRARIES: Final = frozenset(
    # Only the Qt plugins above ask for these.
    "libgtk-3 libgdk-3 libgdk_pixbuf-2.0 libcairo libcairo-gobject libpango-1.0 libpangocairo-1.0 "
    "libpangoft2-1.0 libatk-1.0 libatk-bridge-2.0 libatspi libpixman-1 libepoxy libgssapi_krb5 "
    "libkrb5 libkrb5support libk5crypto libcom_err libkeyutils libssl libcrypto libtiff libjbig "
    "libLerc libdeflate libreadline libtinfo libncursesw libharfbuzz libfribidi libthai libdatrie "
    "libgraphite2 libmtdev libinput libevdev libgudev-1.0 libwacom libudev libXi libXext "
    "libXrender libjpeg libwebp libwebpdemux libwebpmux libgio-2.0 libgobject-2.0 "
    "libgmodule-2.0 libmount libblkid libselinux "
    # Present wherever a desktop is, and tied to its message bus, its fonts' settings, its C library
    # and its graphics drivers. build/packages/dependencies.py declares them.
    "libdbus-1 libsystemd libgcrypt libgpg-error liblz4 libcap libfontconfig libfreetype libexpat "
    "libpng16 libbrotlicommon libbrotlidec libX11 libX11-xcb libXau libXdmcp libbsd libmd "
    "libxcb-glx libgcc_s libstdc++".split()
)
"""By their names as system packages install them: wheels carry copies of some under names with a
checksum, which are needed."""

_QT_TRANSLATIONS: Final = frozenset({"de", "es", "fr", "pt_BR"})


def needed(destination: str) -> bool:
    """Return whether a collected file belongs in the bundle.

    Args:
        destination: Path inside the bundle, forward or backward slashes.
    """
    name = destination.replace("\\", "/")
    if name.startswith(("PySide6/Qt/translations/", "PySide6/translations/")):
        stem = name.rsplit("/", 1)[-1].removesuffix(".qm")
        return stem.startswith("qtbase_") and stem.removeprefix("qtbase_") in _QT_TRANSLATIONS
    base = name.rsplit("/", 1)[-1]
    if base.partition(".so")[0] in _SYSTEM_LIBRARIES:
        return False
    return not any(
        fnmatchcase(name, rule) or ("/" not in rule and fnmatchcase(base, rule))
        for rule in _UNNEEDED
    )
