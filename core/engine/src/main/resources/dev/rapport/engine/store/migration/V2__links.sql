-- Pairs are found in the events that say to what a ticket refers. They are few among many, so that
-- an index over them alone spares reading all the others. Its condition is that of the query.
CREATE INDEX event_of_links ON event (host, source_id) WHERE kind IN ('linked', 'unlinked');
