-- The first schema. Times are milliseconds since 1970 (UTC); texts are UTF-8; offsets are Unicode code points.

-- Texts by content: an article's revisions share them, and a later codec may store one as the difference to another.
CREATE TABLE text (
  hash   TEXT PRIMARY KEY CHECK (length(hash) = 64),   -- SHA-256 of the UTF-8 bytes, lower-case hexadecimal
  codec  TEXT NOT NULL,                                -- 'deflate': bytes are the whole text, compressed
  base   TEXT REFERENCES text (hash),                  -- the text a difference starts from; null for a whole one
  bytes  BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE article (
  id          TEXT PRIMARY KEY,
  title       TEXT NOT NULL,
  language    TEXT NOT NULL DEFAULT 'und',
  head        TEXT REFERENCES revision (id) DEFERRABLE INITIALLY DEFERRED,
  source_name TEXT,
  words       INTEGER NOT NULL DEFAULT 0,
  sections    INTEGER NOT NULL DEFAULT 0,
  created     INTEGER NOT NULL,
  modified    INTEGER NOT NULL,
  deleted     INTEGER                                  -- when it was put into the bin; null while it is not
) STRICT, WITHOUT ROWID;

CREATE TABLE revision (
  id       TEXT PRIMARY KEY,
  article  TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  text     TEXT NOT NULL REFERENCES text (hash),
  kind     TEXT NOT NULL,
  name     TEXT,
  created  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX revision_by_article ON revision (article, created);

CREATE TABLE revision_parent (
  revision TEXT NOT NULL REFERENCES revision (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  parent   TEXT NOT NULL REFERENCES revision (id) ON DELETE CASCADE,
  PRIMARY KEY (revision, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE draft (
  article  TEXT PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
  base     TEXT NOT NULL REFERENCES revision (id),
  text     TEXT NOT NULL,
  modified INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- What an import set aside (a reply form, share buttons …), so that it is told and never silently lost.
CREATE TABLE set_aside (
  article  TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  reason   TEXT NOT NULL,
  content  TEXT NOT NULL,
  PRIMARY KEY (article, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE author (
  id    TEXT PRIMARY KEY,
  name  TEXT NOT NULL,
  is_me INTEGER NOT NULL DEFAULT 0 CHECK (is_me IN (0, 1))
) STRICT, WITHOUT ROWID;

-- E-mail addresses live here and nowhere else: no query that feeds an export, a review file or a log touches this table.
CREATE TABLE contact (
  author TEXT PRIMARY KEY REFERENCES author (id) ON DELETE CASCADE,
  email  TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE annotation (
  id            TEXT PRIMARY KEY,
  article       TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  revision      TEXT NOT NULL REFERENCES revision (id),
  parent        TEXT,                                  -- no foreign key: a reply may arrive before what it answers
  author        TEXT NOT NULL REFERENCES author (id),
  body          TEXT NOT NULL,
  replacement   TEXT,                                  -- not null: a suggestion
  status        TEXT NOT NULL CHECK (status IN ('DRAFT', 'OPEN', 'RESOLVED')),
  target_kind   TEXT NOT NULL CHECK (target_kind IN ('section', 'passage')),
  section       TEXT NOT NULL,                         -- the section's id; '' before the first heading
  section_title TEXT,
  start         INTEGER,                               -- code points of the revision's Markdown
  "end"         INTEGER,
  quote         TEXT,
  prefix        TEXT,
  suffix        TEXT,
  created       INTEGER NOT NULL,
  modified      INTEGER NOT NULL,
  counter       INTEGER NOT NULL DEFAULT 0,
  deleted       INTEGER,                               -- a tombstone: kept so that a merge does not bring it back
  CHECK (target_kind = 'section' OR (start IS NOT NULL AND "end" >= start AND quote IS NOT NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX annotation_by_article ON annotation (article) WHERE deleted IS NULL;
CREATE INDEX annotation_by_parent ON annotation (parent) WHERE parent IS NOT NULL;

-- A comment form as it stands half written, saved while typing. `slot` tells the forms of an article apart:
-- 'new', 'reply:ID', 'edit:ID'. Not an annotation: it may lack a name or a body. It never leaves the library.
CREATE TABLE unfinished_comment (
  article  TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  slot     TEXT NOT NULL,
  revision TEXT NOT NULL REFERENCES revision (id),
  target   TEXT NOT NULL,                              -- JSON, see UnfinishedCommentStore
  name     TEXT NOT NULL,
  email    TEXT NOT NULL,
  body     TEXT NOT NULL,
  modified INTEGER NOT NULL,
  PRIMARY KEY (article, slot)
) STRICT, WITHOUT ROWID;

-- Pictures, by content: SHA-256 of the bytes.
CREATE TABLE attachment (
  hash       TEXT PRIMARY KEY CHECK (length(hash) = 64),
  media_type TEXT NOT NULL,
  bytes      BLOB NOT NULL
) STRICT;

CREATE TABLE article_attachment (
  article    TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  attachment TEXT NOT NULL REFERENCES attachment (hash),
  PRIMARY KEY (article, attachment)
) STRICT, WITHOUT ROWID;

CREATE TABLE setting (
  key   TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Where the reader of an article stopped: a section and how far into it, in thousandths of its height.
CREATE TABLE reading_position (
  article  TEXT PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
  section  TEXT NOT NULL,
  permille INTEGER NOT NULL,
  modified INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
