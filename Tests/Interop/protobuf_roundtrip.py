"""Holds the Swift messages against protobuf's own Python.

    protobuf_roundtrip.py write DIR      random values of every message, into DIR/from-python
    protobuf_roundtrip.py check DIR      reads DIR/from-swift: Python must read, write and print every value alike

A record is three texts, each behind its length in four bytes, big-endian: the message's full name, its bytes, its JSON (empty
where the two sides print a google.protobuf.Any of a type that doesn't exist).
"""

import importlib
import json
import pathlib
import random
import struct
import sys

from google.protobuf import any_pb2, descriptor, json_format, message_factory, timestamp_pb2

ROUNDS = 60
PIECES = ["a", "é", "窗口", "𠮷", "\n", "\t", '"', "\\", "/", "\u2028", "0123456789", "~"]
FD = descriptor.FieldDescriptor


def modules():
    """The modules protoc has printed, one a .proto file."""
    here = pathlib.Path(sys.path[0])
    for path in sorted(here.rglob("*_pb2.py")):
        yield importlib.import_module(".".join(path.relative_to(here).with_suffix("").parts))


def messages():
    """Every message that travels, by its full name."""
    found = {"google.protobuf.Any": any_pb2.Any, "google.protobuf.Timestamp": timestamp_pb2.Timestamp}
    for module in modules():
        if module.DESCRIPTOR.name == "hall/v1/options.proto":
            continue
        for kind in module.DESCRIPTOR.message_types_by_name.values():
            found[kind.full_name] = message_factory.GetMessageClass(kind)
    return dict(sorted(found.items()))


def is_repeated(field):
    return field.is_repeated if hasattr(field, "is_repeated") else field.label == FD.LABEL_REPEATED


class Values:
    def __init__(self, seed, kinds):
        self.random = random.Random(seed)
        self.kinds = kinds

    def number(self, low, high):
        choices = [low, high, 0, 1, self.random.randint(low, high), self.random.randint(0, 300)]
        return min(max(self.random.choice(choices), low), high)

    def text(self):
        return "".join(self.random.choice(PIECES) for _ in range(self.random.randint(0, 8)))

    def scalar(self, field):
        kind = field.cpp_type
        if kind == FD.CPPTYPE_BOOL:
            return self.random.random() < 0.5
        if kind == FD.CPPTYPE_STRING:
            return self.random.randbytes(self.random.randint(0, 40)) if field.type == FD.TYPE_BYTES else self.text()
        if kind == FD.CPPTYPE_ENUM:
            known = [value.number for value in field.enum_type.values]
            return self.random.choice(known + [9999])
        bounds = {
            FD.CPPTYPE_INT32: (-(2**31), 2**31 - 1),
            FD.CPPTYPE_UINT32: (0, 2**32 - 1),
            FD.CPPTYPE_INT64: (-(2**63), 2**63 - 1),
            FD.CPPTYPE_UINT64: (0, 2**64 - 1),
        }
        return self.number(*bounds[kind])

    def fill(self, message):
        name = message.DESCRIPTOR.full_name
        if name == "google.protobuf.Timestamp":
            message.seconds = self.number(-62135596800, 253402300799)
            message.nanos = self.random.choice([0, 1, 1000, 21000000, 999999999, self.random.randint(0, 999999999)])
            return
        if name == "google.protobuf.Any":
            inner = self.kinds[self.random.choice(["hall.v1.Refusal", "hall.v1.BadRequest", "hall.v1.MarkInfo"])]()
            self.fill(inner)
            message.Pack(inner, deterministic=True)
            return
        chosen = {oneof.name: self.random.choice(list(oneof.fields) + [None]) for oneof in message.DESCRIPTOR.oneofs}
        for field in message.DESCRIPTOR.fields:
            if field.containing_oneof and chosen[field.containing_oneof.name] is not field:
                continue
            if not field.containing_oneof and self.random.random() < 0.3:
                continue
            self.fill_field(message, field)

    def fill_field(self, message, field):
        if is_repeated(field):
            values = getattr(message, field.name)
            for _ in range(self.random.choice([0, 1, 2, 5])):
                if field.message_type:
                    self.fill(values.add())
                else:
                    values.append(self.scalar(field))
        elif field.message_type:
            part = getattr(message, field.name)
            part.SetInParent()
            self.fill(part)
        else:
            setattr(message, field.name, self.scalar(field))


def write_record(out, *texts):
    for text in texts:
        out.write(struct.pack(">I", len(text)) + text)


def read_records(path):
    data = path.read_bytes()
    at = 0
    while at < len(data):
        record = []
        for _ in range(3):
            (length,) = struct.unpack_from(">I", data, at)
            record.append(data[at + 4 : at + 4 + length])
            at += 4 + length
        yield record


def write(folder):
    kinds = messages()
    values = Values(20261122, kinds)
    count = 0
    with open(folder / "from-python", "wb") as out:
        for name, kind in kinds.items():
            for _ in range(ROUNDS):
                message = kind()
                values.fill(message)
                text = json_format.MessageToJson(message, indent=None, ensure_ascii=values.random.random() < 0.5)
                write_record(out, name.encode(), message.SerializeToString(deterministic=True), text.encode())
                count += 1
    print(f"wrote {count} values of {len(kinds)} messages")


def check(folder):
    kinds = messages()
    seen = set()
    count = 0
    for name, data, text in read_records(folder / "from-swift"):
        message = kinds[name.decode()].FromString(data)
        if message.SerializeToString(deterministic=True) != data:
            sys.exit(f"{name.decode()}: Python writes other bytes than Swift: {data.hex()}")
        if text:
            theirs = json_format.MessageToDict(message)
            ours = json.loads(text)
            if theirs != ours:
                sys.exit(f"{name.decode()}: Python prints {theirs}, Swift {ours}")
            if json_format.Parse(text, kinds[name.decode()]()) != message:
                sys.exit(f"{name.decode()}: Python reads Swift's JSON as another value: {text.decode()}")
        seen.add(name.decode())
        count += 1
    missing = sorted(set(kinds) - seen)
    if missing or not count:
        sys.exit(f"Swift wrote nothing of {missing}")
    print(f"checked {count} values of {len(seen)} messages")


if __name__ == "__main__":
    mode, place = sys.argv[1], pathlib.Path(sys.argv[2])
    # The modules printed for this run lie there.
    sys.path[0] = str(place / "python")
    {"write": write, "check": check}[mode](place)
