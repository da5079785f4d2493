"""What only the release for macOS needs: the application's description and its disk image."""
