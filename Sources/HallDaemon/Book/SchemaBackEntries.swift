extension Schema {
    static let backEntries = """
        -- What was done on paper and entered later; it takes effect when a second person has confirmed it.
        CREATE TABLE back_entry (
            id INTEGER PRIMARY KEY,
            number TEXT NOT NULL UNIQUE,
            -- NULL: it files one, and is not confirmed yet.
            case_id INTEGER REFERENCES case_file (id),
            stage INTEGER NOT NULL CHECK (stage BETWEEN 1 AND 3),
            -- An EnterRequest: what was done, in order.
            acts BLOB NOT NULL,
            entered_by TEXT NOT NULL REFERENCES staff (id),
            entered_at INTEGER NOT NULL,
            decided_by TEXT REFERENCES staff (id) CHECK ((decided_by IS NULL) = (stage = 1)),
            decided_at INTEGER CHECK ((decided_at IS NULL) = (stage = 1)),
            reason TEXT NOT NULL DEFAULT '' CHECK ((reason <> '') = (stage = 3)),
            version INTEGER NOT NULL CHECK (version > 0),
            CHECK (stage <> 2 OR decided_by <> entered_by),
            CHECK (stage <> 2 OR case_id IS NOT NULL)
        ) STRICT;
        CREATE INDEX back_entry_waiting ON back_entry (id) WHERE stage = 1;
        CREATE INDEX back_entry_case ON back_entry (case_id, id) WHERE case_id IS NOT NULL;

        -- A paper is entered once: its number is free again only when the entry was rejected.
        CREATE TABLE back_entry_voucher (
            voucher TEXT NOT NULL CHECK (voucher <> ''),
            entry_id INTEGER NOT NULL REFERENCES back_entry (id),
            PRIMARY KEY (voucher, entry_id)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX back_entry_vouchers ON back_entry_voucher (entry_id, voucher);

        """
}
