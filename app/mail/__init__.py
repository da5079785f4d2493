"""The mail room: any bytes in, one message as its reader would see it out."""
