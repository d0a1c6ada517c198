-- leesbaar_vanaf: 1

-- From which vastleggingen a document was made: the koppen of its dossier at the moment of freezing,
-- their ids (16 bytes each) one behind the other.
create table gemaakt_van(
  bijlage integer primary key references bijlage on delete cascade,
  ids blob not null check(length(ids) % 16 = 0)
);
