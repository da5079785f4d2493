"""What only the release for Windows needs: version information, installer, portable archive."""
