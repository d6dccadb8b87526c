// Unique ids of relationships
// Run once for each relationship type in use: <<type>> and <<name>> are filled from the vocabulary of predicates, back-ticked.
// Facts that run in parallel between the same two nodes stay apart by this id.
CREATE CONSTRAINT <<name>> IF NOT EXISTS FOR ()-[r:<<type>>]-() REQUIRE r.id IS UNIQUE;
