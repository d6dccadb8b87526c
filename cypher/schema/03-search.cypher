// Search by name
// CALL db.index.fulltext.queryNodes('exograph_names', 'miR-21') YIELD node, score RETURN node.name, score
CREATE FULLTEXT INDEX exograph_names IF NOT EXISTS FOR (n:Entity) ON EACH [n.name, n.synonyms];
CREATE INDEX exograph_entity_name IF NOT EXISTS FOR (n:Entity) ON (n.name);
CREATE INDEX exograph_publication_pmid IF NOT EXISTS FOR (n:Publication) ON (n.pmid);
