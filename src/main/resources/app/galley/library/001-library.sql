-- The first schema. Times are milliseconds since 1970 (UTC); texts are UTF-8; offsets are Unicode code points, but for
-- those of draft_edit.
-- Tables with long texts or pictures keep SQLite's rowid, for a WITHOUT ROWID table is slow with wide rows. `number`
-- is such a rowid under a name, so that VACUUM keeps it: it orders what was stored in the same millisecond.

-- Texts by content: an article's revisions share them. One may be stored as the difference to another, of any article:
-- texts are never deleted, and what another rests on cannot be.
CREATE TABLE text (
  hash   TEXT PRIMARY KEY CHECK (length(hash) = 64),   -- SHA-256 of the UTF-8 bytes, lower-case hexadecimal
  codec  TEXT NOT NULL,                                -- how to get the text from `bytes`, see TextCodec
  base   TEXT REFERENCES text (hash),                  -- the text a difference starts from; null for a whole one
  size   INTEGER NOT NULL CHECK (size >= 0),           -- how many bytes the text has in UTF-8
  bytes  BLOB NOT NULL
) STRICT;

CREATE TABLE article (
  number      INTEGER PRIMARY KEY,
  id          TEXT NOT NULL UNIQUE,
  title       TEXT NOT NULL CHECK (title <> ''),
  language    TEXT NOT NULL,
  head        TEXT NOT NULL REFERENCES revision (id) DEFERRABLE INITIALLY DEFERRED,
  source_name TEXT,
  words       INTEGER NOT NULL,
  sections    INTEGER NOT NULL,
  created     INTEGER NOT NULL,
  modified    INTEGER NOT NULL,                        -- when its text or metadata last changed
  -- The number of the last change to its drafts. It only goes up, over all drafts, so that whoever knows it knows whether
  -- anybody else has written since.
  last_edit   INTEGER NOT NULL DEFAULT 0,
  deleted     INTEGER                                  -- when it was put into the bin; null while it is not
) STRICT;

-- Without it, each new revision would look through all articles for heads that were waiting for it.
CREATE INDEX article_by_head ON article (head);

CREATE TABLE revision (
  number   INTEGER PRIMARY KEY,
  id       TEXT NOT NULL UNIQUE,
  article  TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  text     TEXT NOT NULL REFERENCES text (hash),
  kind     TEXT NOT NULL,
  name     TEXT,
  -- Counted once, so that a history is shown without its texts: words of the text, and those added to and removed from
  -- the first parent's.
  words    INTEGER NOT NULL,
  added    INTEGER NOT NULL,
  removed  INTEGER NOT NULL,
  created  INTEGER NOT NULL
) STRICT;
CREATE INDEX revision_by_article ON revision (article, created);
CREATE INDEX revision_by_text ON revision (text);

CREATE TABLE revision_parent (
  revision TEXT NOT NULL REFERENCES revision (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  parent   TEXT NOT NULL REFERENCES revision (id) ON DELETE CASCADE,
  PRIMARY KEY (revision, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX revision_parent_by_parent ON revision_parent (parent);

-- The text being edited: `text`, or where that is null the text of `base`, changed by the edits of draft_edit in order.
-- Saving an edit does not touch this row, so that its cost does not grow with the text.
CREATE TABLE draft (
  article  TEXT PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
  base     TEXT NOT NULL REFERENCES revision (id),
  at_edit  INTEGER NOT NULL,                           -- the edits up to this number are in `text` already
  modified INTEGER NOT NULL,                           -- when this row was written; each edit has a time of its own
  text     ANY                                         -- as draft_edit.inserted
) STRICT;

-- One change of a draft each, numbered without gaps. Offsets and lengths are UTF-16 units here, and `inserted` is a blob
-- of UTF-16 (big-endian) where it holds half a surrogate pair: what is typed may do so for a moment.
CREATE TABLE draft_edit (
  article      TEXT NOT NULL REFERENCES draft (article) ON DELETE CASCADE,
  number       INTEGER NOT NULL,
  offset       INTEGER NOT NULL CHECK (offset >= 0),
  removed      INTEGER NOT NULL CHECK (removed >= 0),  -- how much stood there
  removed_hash INTEGER NOT NULL,                       -- String.hashCode of it, to know an edit that does not fit
  inserted     ANY NOT NULL,
  created      INTEGER NOT NULL,
  PRIMARY KEY (article, number)
) STRICT;

-- What an import set aside (a reply form, share buttons …), so that it is told and never silently lost.
CREATE TABLE set_aside (
  article  TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  reason   TEXT NOT NULL,
  content  TEXT NOT NULL,
  PRIMARY KEY (article, position)
) STRICT;

CREATE TABLE author (
  id    TEXT PRIMARY KEY,
  name  TEXT NOT NULL CHECK (name <> ''),
  -- 1: made on this machine, so that whoever writes here under that name is this author.
  -- 0: came with a review; somebody here who happens to have the same name is somebody else.
  local INTEGER NOT NULL CHECK (local IN (0, 1)),
  -- Not null: the person on this machine. The highest is the name they go by now, the others are earlier ones.
  me    INTEGER UNIQUE
) STRICT, WITHOUT ROWID;

-- E-mail addresses live here and, while being typed, in unfinished_comment: no query that feeds an export, a review
-- file or a log touches either.
CREATE TABLE contact (
  author TEXT PRIMARY KEY REFERENCES author (id) ON DELETE CASCADE,
  email  TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE annotation (
  number        INTEGER PRIMARY KEY,
  id            TEXT NOT NULL UNIQUE,
  article       TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  revision      TEXT NOT NULL REFERENCES revision (id),
  parent        TEXT,                                  -- no foreign key: a reply may arrive before what it answers
  author        TEXT NOT NULL REFERENCES author (id),
  body          TEXT NOT NULL,
  replacement   TEXT,                                  -- not null: a suggestion
  status        TEXT NOT NULL CHECK (status IN ('DRAFT', 'OPEN', 'RESOLVED', 'ACCEPTED', 'DECLINED')),
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
  changes       TEXT NOT NULL,                         -- who changed it how often, deleting included: see ChangesColumn
  deleted       INTEGER,                               -- a tombstone: kept so that a merge does not bring it back
  -- 1: is or was no draft, so that others may have it, and its tombstone travels.
  ready         INTEGER NOT NULL DEFAULT 0 CHECK (ready IN (0, 1) AND (ready = 1 OR status = 'DRAFT')),
  CHECK (CASE target_kind
    WHEN 'section' THEN section_title IS NOT NULL
    ELSE start IS NOT NULL AND start >= 0 AND "end" IS NOT NULL AND "end" >= start
      AND quote IS NOT NULL AND prefix IS NOT NULL AND suffix IS NOT NULL END)
) STRICT;
-- Holds what the list of articles counts, so that counting does not read the bodies.
CREATE INDEX annotation_by_article ON annotation (article, status, parent) WHERE deleted IS NULL;
CREATE INDEX annotation_by_parent ON annotation (parent) WHERE parent IS NOT NULL;
CREATE INDEX annotation_by_revision ON annotation (revision);

-- Versions of an annotation that contradict the one in `annotation`: people changed it without knowing of each other. They
-- are kept until somebody settles it. Columns as there.
CREATE TABLE other_version (
  annotation    TEXT NOT NULL REFERENCES annotation (id) ON DELETE CASCADE,
  position      INTEGER NOT NULL,
  article       TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  revision      TEXT NOT NULL REFERENCES revision (id),
  parent        TEXT,
  author        TEXT NOT NULL REFERENCES author (id),
  body          TEXT NOT NULL,
  replacement   TEXT,
  status        TEXT NOT NULL CHECK (status IN ('OPEN', 'RESOLVED', 'ACCEPTED', 'DECLINED')),
  target_kind   TEXT NOT NULL CHECK (target_kind IN ('section', 'passage')),
  section       TEXT NOT NULL,
  section_title TEXT,
  start         INTEGER,
  "end"         INTEGER,
  quote         TEXT,
  prefix        TEXT,
  suffix        TEXT,
  created       INTEGER NOT NULL,
  modified      INTEGER NOT NULL,
  changes       TEXT NOT NULL,
  PRIMARY KEY (annotation, position),
  CHECK (CASE target_kind
    WHEN 'section' THEN section_title IS NOT NULL
    ELSE start IS NOT NULL AND start >= 0 AND "end" IS NOT NULL AND "end" >= start
      AND quote IS NOT NULL AND prefix IS NOT NULL AND suffix IS NOT NULL END)
) STRICT;
CREATE INDEX other_version_by_article ON other_version (article);
CREATE INDEX other_version_by_revision ON other_version (revision);

-- Deletions that came with a review: of annotations that never were here, or that contradict what is here. What was
-- deleted here is marked in `annotation`.
CREATE TABLE tombstone (
  annotation TEXT NOT NULL,                            -- no foreign key: it may never have been here
  position   INTEGER NOT NULL,
  article    TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  author     TEXT NOT NULL,                            -- who wrote the annotation; somebody whose name may be unknown here
  changes    TEXT NOT NULL,
  deleted    INTEGER NOT NULL,
  PRIMARY KEY (annotation, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX tombstone_by_article ON tombstone (article);

-- A comment form as it stands half written, saved while typing. `slot` tells the forms of an article apart:
-- 'new', 'reply:ID', 'edit:ID'. Not an annotation: it may lack a name or a body. It never leaves the library.
CREATE TABLE unfinished_comment (
  article       TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  slot          TEXT NOT NULL,
  revision      TEXT NOT NULL REFERENCES revision (id),
  target_kind   TEXT NOT NULL CHECK (target_kind IN ('section', 'passage')),
  section       TEXT NOT NULL,
  section_title TEXT,
  start         INTEGER,
  "end"         INTEGER,
  quote         TEXT,
  prefix        TEXT,
  suffix        TEXT,
  name          TEXT NOT NULL,
  email         TEXT NOT NULL,
  body          TEXT NOT NULL,
  replacement   TEXT,                                  -- not null: to become a suggestion
  touched       INTEGER NOT NULL,                      -- counts up, so that the form touched last is known
  PRIMARY KEY (article, slot),
  CHECK (CASE target_kind
    WHEN 'section' THEN section_title IS NOT NULL
    ELSE start IS NOT NULL AND start >= 0 AND "end" IS NOT NULL AND "end" >= start
      AND quote IS NOT NULL AND prefix IS NOT NULL AND suffix IS NOT NULL END)
) STRICT;

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

-- Words the user has taught Galley. `language` is a BCP 47 primary language such as 'en', or '*' for every language.
CREATE TABLE dictionary_word (
  language TEXT NOT NULL CHECK (language <> ''),
  word     TEXT NOT NULL CHECK (word <> ''),
  added    INTEGER NOT NULL,
  PRIMARY KEY (language, word)
) STRICT, WITHOUT ROWID;
