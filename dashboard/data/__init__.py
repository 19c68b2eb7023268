"""The bundled datasets: what is known about each file, and file to checked frame."""
