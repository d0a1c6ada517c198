-- leesbaar_vanaf: 1

-- Small numbers for the long keys. Pads are numbered inside their dossier, so that everything of
-- one dossier lies together.
create table dossier_nummer(
  nr integer primary key,
  id blob not null unique check(length(id) = 16)
);
create table pad_nummer(
  dossier integer not null references dossier_nummer,
  pad text not null,
  nr integer not null,
  primary key(dossier, pad)
) without rowid;

-- The truth. `vorm` is the record word for word; it is never changed and never migrated.
create table vastlegging(
  dossier integer not null references dossier_nummer,
  pad integer not null,
  id blob not null check(length(id) = 16),
  vorm text not null,
  primary key(dossier, pad, id)
) without rowid;

-- What no other vastlegging on its pad replaces.
create table kop(
  dossier integer not null,
  pad integer not null,
  id blob not null,
  primary key(dossier, pad, id),
  foreign key(dossier, pad, id) references vastlegging
) without rowid;

-- Replaced by a vastlegging that arrived before it did.
create table hangend(
  dossier integer not null references dossier_nummer,
  pad integer not null,
  id blob not null,
  primary key(dossier, pad, id)
) without rowid;

-- What this laptop recorded, in order; each link holds on to the one before.
create table ketting(
  apparaat blob not null check(length(apparaat) = 16),
  volgnr integer not null,
  id blob not null,
  schakel blob not null check(length(schakel) = 32),
  primary key(apparaat, volgnr)
) without rowid;

-- Recorded here and not yet confirmed by anybody else.
create table uit(
  dossier integer not null,
  pad integer not null,
  id blob not null,
  primary key(dossier, pad, id),
  foreign key(dossier, pad, id) references vastlegging
) without rowid;

create table bijlage(
  nr integer primary key,
  dossier integer not null references dossier_nummer,
  sha256 blob not null check(length(sha256) = 32),
  soort text not null,
  titel text not null,
  grootte integer not null,
  vastgelegd_op integer not null,
  inhoud blob not null,
  unique(dossier, sha256)
);
create index bijlage_sha256 on bijlage(sha256);

-- What somebody is typing; not yet a vastlegging. No dossier: an empty blob.
create table concept(
  dossier blob not null,
  sleutel text not null,
  tekst text not null,
  moment integer not null,
  primary key(dossier, sleutel)
) without rowid;

create table inzage(
  nr integer primary key,
  dossier integer not null references dossier_nummer,
  moment integer not null,
  medewerker blob not null,
  naam text not null,
  soort text not null,
  wat text not null
);
create index inzage_dossier on inzage(dossier, moment);

create table meta(
  naam text primary key,
  waarde text not null
) without rowid;

-- Projections: computed from the koppen, thrown away and made again at will.
create table dossier(
  dossier integer primary key references dossier_nummer,
  naam text not null,
  sorteernaam text not null,
  geboortedatum text not null,
  adres text not null,
  wijk text not null,
  zoekmerk blob not null, -- hash of what stands in zoek, so that it is written only when it changed
  rust integer not null,  -- closed, and no coming day changes that
  dag text not null,      -- computed for this day
  regels text not null    -- computed with these rules
);
create index dossier_dag on dossier(rust, dag);
create table persoon(
  dossier integer not null references dossier_nummer,
  volgorde integer not null,
  bsn text,
  geboortedatum text not null,
  achternaam text not null,
  postcode text not null,
  huisnummer integer not null,
  toevoeging text not null,
  primary key(dossier, volgorde)
) without rowid;
create index persoon_bsn on persoon(bsn) where bsn is not null;
create index persoon_naam on persoon(achternaam, geboortedatum);
create index persoon_adres on persoon(postcode, huisnummer);
create table zaak(
  dossier integer not null references dossier_nummer,
  volgorde integer not null,
  zaak blob not null,
  zaaknummer text not null,
  fase text not null,
  vlaggen text not null,
  primary key(dossier, volgorde)
) without rowid;
create table termijn(
  dossier integer not null references dossier_nummer,
  volgorde integer not null,
  zaak blob not null,
  soort text not null,
  uiterlijk text not null,
  beeld text not null,
  primary key(dossier, volgorde)
) without rowid;
create table taak(
  dossier integer not null references dossier_nummer,
  volgorde integer not null,
  zaak blob,
  hoofd integer not null, -- the first of its zaak
  uiterlijk text,
  termijn text,
  beeld text not null,
  primary key(dossier, volgorde)
) without rowid;
create index taak_hoofd on taak(uiterlijk) where hoofd;

create virtual table zoek using fts5(
  naam, rest,
  content = '', contentless_delete = 1, columnsize = 1,
  tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3 4'
);
