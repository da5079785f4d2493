"""The window: one of the two faces of Dipnet, and the only room that knows Qt."""
