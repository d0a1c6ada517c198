-- leesbaar_vanaf: 1

-- What stood in a draft before, to look back at. Not a vastlegging: thinned out once the text was
-- recorded, gone after thirty days. No dossier: an empty blob, as in concept.
create table journaal(
  dossier blob not null,
  sleutel text not null,
  moment integer not null,
  tekst text not null,
  primary key(dossier, sleutel, moment)
) without rowid;
create index journaal_moment on journaal(moment);
