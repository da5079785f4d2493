"""Everything that makes a release of Dipnet; never part of the installed program."""
