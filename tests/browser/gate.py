"""A gate before a server, which tests open and shut: refused connections, answers that never come, a proxy's 502."""

import contextlib
import socket
import threading

OPEN, SHUT, SILENT, BAD = "open", "shut", "silent", "bad"
BAD_GATEWAY = b"HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"


class Gate:
    """Listens on a port of its own and passes everything on to a server while it is open."""

    def __init__(self, host: str, port: int) -> None:
        self._server = (host, port)
        self._state = OPEN
        self._connections: set[socket.socket] = set()
        self._listener = socket.create_server((host, 0))
        self.address = f"http://{host}:{self._listener.getsockname()[1]}"
        threading.Thread(target=self._listen, args=(self._listener,), daemon=True).start()

    def set(self, state: str) -> None:
        """Open or shut; what is under way breaks off."""
        was, self._state = self._state, state
        if state == SHUT:
            self._close_listener()
        elif was == SHUT:
            self._listener = socket.create_server(self._listener_name)
            threading.Thread(target=self._listen, args=(self._listener,), daemon=True).start()
        for one in list(self._connections):
            _end(one)

    def close(self) -> None:
        """Listen no more."""
        self.set(SHUT)

    def _close_listener(self) -> None:
        self._listener_name = self._listener.getsockname()
        _end(self._listener)

    def _listen(self, listener: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while True:
                caller, _ = listener.accept()
                threading.Thread(target=self._serve, args=(caller,), daemon=True).start()

    def _serve(self, caller: socket.socket) -> None:
        self._connections.add(caller)
        with contextlib.suppress(OSError):
            if self._state == OPEN:
                self._pass_on(caller)
            elif self._state == BAD:
                caller.recv(65536)
                caller.sendall(BAD_GATEWAY)
            else:
                while caller.recv(65536):
                    pass
        self._connections.discard(caller)
        _end(caller)

    def _pass_on(self, caller: socket.socket) -> None:
        server = socket.create_connection(self._server)
        self._connections.add(server)
        threading.Thread(target=_pipe, args=(server, caller), daemon=True).start()
        _pipe(caller, server)
        self._connections.discard(server)


def _pipe(source: socket.socket, sink: socket.socket) -> None:
    with contextlib.suppress(OSError):
        while part := source.recv(65536):
            sink.sendall(part)
    _end(sink)


def _end(one: socket.socket) -> None:
    with contextlib.suppress(OSError):
        one.shutdown(socket.SHUT_RDWR)
    one.close()
