// From donor cell to outcome within one transfer
// The donor secretes the vesicle, the vesicle carries the cargo, the cargo acts in the recipient. Hops of a transfer share its id, so a
// path never enters a vesicle from one paper and leaves it with another's cargo.
//
// Expected from the curated records:
//   transfer | chain | recipient | netSign
//   fang-2018#t1 | hepatocellular carcinoma cell; hepatocellular carcinoma cell exosome; miR-103a-3p; angiogenesis; metastasis of hepatocellular carcinoma | endothelial cell | 1
//   fang-2018#t1 | hepatocellular carcinoma cell; hepatocellular carcinoma cell exosome; miR-103a-3p; junction proteins; vascular permeability; metastasis of hepatocellular carcinoma | endothelial cell | 1
:param {donor: 'hepatocellular carcinoma cell'};

MATCH p = (:CellSource {name: $donor})-[s:SECRETES]->(:Vesicle)-[c:CARRIES {transfer: s.transfer}]->(:Cargo)
          ((a)-[r:PROMOTES|INHIBITS|UPREGULATES|DOWNREGULATES|TARGETS|REGULATES|ENGAGES WHERE r.transfer = s.transfer]->(b)){1,5}(o:Outcome)
WHERE all(n IN nodes(p) WHERE single(m IN nodes(p) WHERE m = n))
MATCH (t:Transfer {id: s.transfer})
OPTIONAL MATCH (t)-[:RECIPIENT]->(recipient)
RETURN t.id AS transfer, [n IN nodes(p) | n.name] AS chain, recipient.name AS recipient,
       reduce(sign = 1, h IN r | sign * h.sign) AS netSign
ORDER BY size(chain), chain;
