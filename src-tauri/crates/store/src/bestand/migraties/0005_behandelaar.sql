-- leesbaar_vanaf: 5

-- Who looks after a zaak, for a worklist of one's own. Filled when the zaak is projected again.
alter table zaak add column behandelaar blob check(length(behandelaar) = 16);
alter table zaak add column behandelaar_naam text not null default '';
