-- leesbaar_vanaf: 1

-- The short name that stands on the pages of a document; none for what came from outside.
alter table bijlage add column merk text;
create index bijlage_merk on bijlage(merk) where merk is not null;

-- What came in and could not be read or placed. A row stays; its bytes go when somebody places the
-- pages, or sets them aside with a reason.
create table plank(
  nr integer primary key,
  sha256 blob not null unique check(length(sha256) = 32),
  reden text not null,
  moment integer not null,
  inhoud blob,
  klaar_op integer,
  klaar_door text,
  klaar_reden text
);
