"""A blocking ttrpc client: unary calls and server streams over a Unix socket, with metadata and timeouts.

Messages come from the schema itself: protoc describes the .proto files when the client starts, so nothing is generated and
nothing can be stale. Needs protoc and the package protobuf.

    schema = Schema()
    with Client("/run/hall/hall.sock", schema) as hall:
        print(hall.unary("hall.v1.Calendar/Explain", accepted_on="2026-02-13", working_days=5).due)
"""

import pathlib
import socket
import struct
import subprocess

from google.protobuf import descriptor_pb2, descriptor_pool, message_factory

PROTOS = pathlib.Path(__file__).resolve().parents[2] / "Protos"
HEADER = struct.Struct(">IIBB")  # bytes of body, stream, type, flags
REQUEST, RESPONSE, DATA = 1, 2, 3
REMOTE_CLOSED, REMOTE_OPEN, NO_DATA = 1, 2, 4
BODY_BYTES_MAX = 4 << 20


class CallError(Exception):
    """A status that is not OK; `details` are google.protobuf.Any."""

    def __init__(self, status):
        super().__init__(f"{status.code}: {status.message}")
        self.code, self.message, self.details = status.code, status.message, list(status.details)


class Schema:
    """The messages and methods of every .proto file in a folder."""

    def __init__(self, folder=PROTOS):
        files = sorted(str(path.relative_to(folder)) for path in pathlib.Path(folder).rglob("*.proto"))
        command = ["protoc", "-I", str(folder), "--include_imports", "--descriptor_set_out=/dev/stdout", *files]
        described = subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout
        self.pool = descriptor_pool.DescriptorPool()
        for file in descriptor_pb2.FileDescriptorSet.FromString(described).file:
            self.pool.AddSerializedFile(file.SerializeToString())
        self.request, self.response = self.message("ttrpc.Request"), self.message("ttrpc.Response")

    def message(self, name):
        """The class of a message by its full name."""
        return message_factory.GetMessageClass(self.pool.FindMessageTypeByName(name))

    def method(self, path):
        """The request's and the reply's class of "hall.v1.Cases/Status"."""
        service, _, name = path.partition("/")
        method = self.pool.FindServiceByName(service).FindMethodByName(name)
        return message_factory.GetMessageClass(method.input_type), message_factory.GetMessageClass(method.output_type)


class Client:
    """One connection. Not for several threads at once; `send` and `receive` serve those who keep many calls in flight."""

    def __init__(self, path, schema, metadata=()):
        self.schema, self.metadata, self.stream_id = schema, tuple(metadata), -1
        self.socket = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self.socket.connect(str(path))
        self.incoming = self.socket.makefile("rb")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.incoming.close()
        self.socket.close()

    def unary(self, path, request=None, *, metadata=(), timeout=None, **fields):
        """The reply. The request is a message, or its fields by name. Raises CallError; TimeoutError if no answer comes at all."""
        request_type, reply_type = self.schema.method(path)
        payload = (request or request_type(**fields)).SerializeToString()
        kind, _, body = self._receive_on(self.send(path, payload, metadata=metadata, timeout=timeout), timeout)
        if kind != RESPONSE:
            raise ConnectionError(f"a frame of type {kind} in answer to a unary call")
        return reply_type.FromString(self.open_response(body))

    def stream(self, path, request=None, *, metadata=(), timeout=None, **fields):
        """The replies of a server-streaming method, one by one. Stopping early means closing the client: ttrpc can't cancel."""
        request_type, reply_type = self.schema.method(path)
        payload = (request or request_type(**fields)).SerializeToString()
        stream_id = self.send(path, payload, metadata=metadata, timeout=timeout, flags=REMOTE_CLOSED)
        while True:
            kind, flags, body = self._receive_on(stream_id, timeout)
            if kind == RESPONSE:
                self.open_response(body)
                return
            if not flags & NO_DATA:
                yield reply_type.FromString(body)
            if flags & REMOTE_CLOSED:
                return

    def send(self, path, payload, *, metadata=(), timeout=None, flags=0):
        """Sends a request and returns its stream number without waiting. `timeout` is in seconds."""
        service, _, method = path.partition("/")
        envelope = self.schema.request(service=service, method=method, payload=payload)
        envelope.timeout_nano = int(timeout * 1e9) if timeout is not None else 0
        for key, value in (*self.metadata, *metadata):
            envelope.metadata.add(key=key, value=value)
        body = envelope.SerializeToString()
        self.stream_id += 2
        self.socket.sendall(HEADER.pack(len(body), self.stream_id, REQUEST, flags) + body)
        return self.stream_id

    def receive(self):
        """The next frame as (stream, type, flags, body)."""
        count, stream_id, kind, flags = HEADER.unpack(self._read(HEADER.size))
        if count > BODY_BYTES_MAX:
            raise ConnectionError(f"a frame of {count} bytes")
        return stream_id, kind, flags, self._read(count)

    def open_response(self, body):
        """The payload of a response frame's body; CallError if its status is not OK."""
        response = self.schema.response.FromString(body)
        if response.status.code != 0:
            raise CallError(response.status)
        return response.payload

    def _receive_on(self, stream_id, timeout):
        # The server keeps the deadline; this one is for a server that does not answer.
        self.socket.settimeout(None if timeout is None else timeout + 1)
        answered, kind, flags, body = self.receive()
        if answered != stream_id:
            raise ConnectionError(f"an answer on stream {answered}, not {stream_id}")
        return kind, flags, body

    def _read(self, count):
        read = self.incoming.read(count)
        if len(read) < count:
            raise ConnectionError("the server closed the connection")
        return read
