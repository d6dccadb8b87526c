using static ExoGraph.Tests.Knowledge.GoodRecords;

namespace ExoGraph.Tests.Knowledge;

/// <summary>Ways to break the vocabulary, identifiers, entities, publications, contexts and evidence.</summary>
internal static class BrokenRecords
{
    public static readonly IReadOnlyList<BrokenCase> All =
    [
        new("an undefined prefix of a class", r => r.Replace(Vocabulary, "prefixes: [CL, exo]", "prefixes: [CLO, exo]"), new Expected("VOC01", Vocabulary, "[CLO, exo]")),
        new("an undefined class of a group", r => r.Replace(Vocabulary, "RNA: [MicroRNA, LncRna, Rna]", "RNA: [MicroRNA, LncRna, Rns]"), new Expected("VOC01", Vocabulary, "LncRna, Rns]")),
        new("an undefined class of a predicate", r => r.Replace(Vocabulary, "engages: { sign: '=', walk: step, subject: [Gene,", "engages: { sign: '=', walk: step, subject: [Genes,"), new Expected("VOC01", Vocabulary, "[Genes,")),
        new("a step without a sign", r => r.Replace(Vocabulary, "engages: { sign: '='", "engages: { sign: none"), new Expected("VOC02", Vocabulary, "  engages:")),
        new("an association with a sign", r => r.Replace(Vocabulary, "treats: { sign: none", "treats: { sign: '+'"), new Expected("VOC02", Vocabulary, "  treats:")),
        new("no predicate for secretion", r => r.Replace(Vocabulary, "  secretes: {", "  secrets: {"), new Expected("VOC02", Vocabulary, "predicates:")),
        new("an unknown sign", r => r.Replace(Vocabulary, "engages: { sign: '='", "engages: { sign: '*'"), new Expected("YAML09", Vocabulary, "  engages:")),
        new("a level too many", r => r.Replace(Vocabulary, "levels: [fulltext,", "levels: [fulltext, hearsay,"), new Expected("VOC03", Vocabulary, "levels:")),
        new("a pattern with a look-behind", r => r.Replace(Vocabulary, @"pattern: '^MI\d{7}$'", "pattern: '(?<=M)I'"), new Expected("VOC04", Vocabulary, "(?<=M)I")),
        new("a pattern that is open", r => r.Replace(Vocabulary, @"pattern: '^MI\d{7}$'", "pattern: '(MI'"), new Expected("VOC04", Vocabulary, "(MI")),

        new("no identifier", r => r.Replace(Study, "object: GO:0001837", "object: EMT"), new Expected("ID01", Study, "object: EMT")),
        new("an unknown prefix", r => r.Replace(Study, "object: GO:0001837", "object: go:0001837"), new Expected("ID02", Study, "object: go:")),
        new("a local part too short", r => r.Replace(Study, "object: GO:0001837", "object: GO:1837"), new Expected("ID03", Study, "object: GO:1837")),
        new("a malformed entity id", r => r.Replace(Entities, "HGNC:9588\t", "HGNC:PTEN\t"), new Expected("ID03", Entities, "HGNC:PTEN"), new Expected("ID05", Study, Line: 37), new Expected("ID05", Study, Line: 68), new Expected("ID05", Study, "subject: HGNC:9588"), new Expected("ID05", Study, "surface:")),
        new("a prefix that the class does not allow", r => r.Replace(Entities, "\tPTEN\tGene", "\tPTEN\tTumour"), new Expected("ID04", Entities, "HGNC:9588")),
        new("an entity that is not there", r => r.Replace(Study, "object: GO:0001837", "object: GO:0001838"), new Expected("ID05", Study, "object: GO:0001838"), new Expected("MEC02", Study, "path: [t1, s1")),
        new("a parent that is not there", r => r.Replace(Entities, "\tmirbase:MI0000074", "\tmirbase:MI0000075"), new Expected("ID05", Entities, "MIMAT0000074"), new Expected("ENT05", Entities, "\tmiR-19b-1\t")),
        new("a cell of the context that is not there", r => r.Replace(Study, "cell: exo:cell.ccrcc,", "cell: exo:cell.ccrccc,"), new Expected("ID05", Study, "cell: exo:cell.ccrccc,")),
        new("a cargo that is not there", r => r.Replace(Study, "id: mirbase.mature:MIMAT0000074", "id: mirbase.mature:MIMAT0000075"), new Expected("ID05", Study, "MIMAT0000075"), new Expected("MEC02", Study, "path: [t1, s1")),
        new("a note about nothing", r => r.Replace(Study, "about: exo:ev.ccrcc-csc", "about: exo:ev.crcc-csc"), new Expected("ID05", Study, "about:")),
        new("a local id of the wrong letter", r => r.Replace(Study, "  n1:", "  s1:"), new Expected("ID06", Study, Line: 99), new Expected("COV02", Coverage, "#n1")),
        new("a local id with a zero", r => r.Replace(Study, "  n1:", "  n01:"), new Expected("ID06", Study, "n01"), new Expected("COV02", Coverage, "#n1")),

        new("an entity twice", r => r.Replace(Entities, Row("HGNC:9588", "PTEN", "Gene"), Row("HGNC:9588", "PTEN", "Gene") + "\n" + Row("HGNC:9588", "PTEN 2", "Gene")), new Expected("ENT01", Entities, "PTEN 2")),
        new("a label twice", r => r.Replace(Entities, "\tcancer\t", "\tt-Cell\t"), new Expected("ENT02", Entities, "t-Cell\t")),
        new("a synonym that is a label", r => r.Replace(Entities, "ccRCC\tMONDO", "ccRCC|Cancer\tMONDO"), new Expected("ENT03", Entities, "ccRCC|Cancer")),
        new("a synonym that is nearly an unrelated label", r => r.Replace(Entities, "\thuman\t", "\thuman|Pten\t"), new Expected("ENT03", Entities, "human|Pten")),
        new("a synonym of two unrelated things", r => r.Replace(Entities, "\thuman\t", "\thuman|emt\t"), new Expected("ENT04", Entities, "human|emt")),
        new("an entity that nothing uses", r => r.Append(Entities, Row("mirbase:MI0000075", "miR-19b-2", "MicroRNA") + "\n"), new Expected("ENT05", Entities, "MI0000075")),
        new("a parent that only something unused has", r => r.Append(Entities, Row("mirbase:MI0000075", "miR-19b-2", "MicroRNA", isA: "mirbase:MI0000076") + "\n" + Row("mirbase:MI0000076", "miR-x", "MicroRNA") + "\n"), new Expected("ENT05", Entities, "miR-19b-2"), new Expected("ENT05", Entities, "miR-x")),
        new("a parent of another class", r => r.Replace(Entities, "Tumour\tccRCC\tMONDO:0004992", "Tumour\tccRCC\tMONDO:0004992|CL:0001064"), new Expected("ENT06", Entities, "MONDO:0004992|CL")),
        new("a cell below a cell line", r => r.Replace(Entities, "exo:cell.ccrcc-csc\tclear cell renal carcinoma stem cell\tCell", "exo:cell.ccrcc-csc\tclear cell renal carcinoma stem cell\tCellLine").Replace(Entities, "malignant cell\tCell\t\t\t", "malignant cell\tCell\t\texo:cell.ccrcc-csc\t"), new Expected("ENT06", Entities, "malignant cell"), new Expected("ENT07", Entities, "malignant cell"), new Expected("ENT07", Entities, Line: 10), new Expected("ENT07", Entities, Line: 11)),
        new("a parent of itself", r => r.Replace(Entities, "MI0000074\tmiR-19b-1\tMicroRNA\t\t\t", "MI0000074\tmiR-19b-1\tMicroRNA\t\tmirbase:MI0000074\t"), new Expected("ENT07", Entities, "miR-19b-1\t")),
        new("a desirable gene", r => r.Replace(Entities, "\tPTEN\tGene\t\t\t\t", "\tPTEN\tGene\t\t\t1\t"), new Expected("ENT08", Entities, "HGNC:9588")),
        new("an outcome without bearer", r => r.Replace(Entities, "\t-1\tCL:0000084\t", "\t-1\t\t"), new Expected("ENT09", Entities, "exo:outcome.apoptosis")),
        new("an outcome without process", r => r.Replace(Entities, "CL:0000084\tGO:0006915", "CL:0000084\t").Replace(Study, "scope: overall", "scope: overall #").Replace(Entities, "\tapoptosis\t", "\tapoptosis\t"), new Expected("ENT09", Entities, "exo:outcome.apoptosis"), new Expected("ENT05", Entities, "GO:0006915")),
        new("an outcome borne by a gene", r => r.Replace(Entities, "\t-1\tMONDO:0005005\t", "\t-1\tHGNC:9588\t"), new Expected("ENT10", Entities, "exo:outcome.metastasis"), new Expected("STA14", Study, Line: 53), new Expected("STA14", Study, Line: 61)),
        new("an outcome of a cell as its process", r => r.Replace(Entities, "CL:0000084\tGO:0006915", "CL:0000084\tCL:0000084").Append(Study, "  n2: { about: GO:0006915, property: p, value: v, evidence: [{ locator: x, readIn: wang-2019, certainty: proposed, claim: c }] }\n"), new Expected("ENT10", Entities, "exo:outcome.apoptosis")),
        new("an entity of our own without a note", r => r.Replace(Entities, "\tone vesicle", "\t"), new Expected("ENT11", Entities, "exo:ev.ccrcc-csc")),
        new("a gene that needs a bearer", r => r.Replace(Entities, Row("HGNC:9588", "PTEN", "Gene"), Row("HGNC:9588", "PTEN", "Gene", needsBearer: "true")), new Expected("ENT12", Entities, "HGNC:9588"), new Expected("STA13", Study, Line: 37), new Expected("STA13", Study, Line: 68)),
        new("a cross-reference to an entity", r => r.Replace(Entities, "DOID:4467", "MONDO:0004992"), new Expected("ENT13", Entities, "ccRCC\t")),
        new("an outcome with another's id", r => r.Replace(Entities, "exo:outcome.apoptosis.t-cell\t", "exo:outcome.apoptosis\t").Replace(Review, "exo:outcome.apoptosis.t-cell", "exo:outcome.apoptosis"), new Expected("ENT14", Entities, "exo:outcome.apoptosis")),

        new("a key that is not the file's", r => r.Replace(Study, "key: wang-2019", "key: wang-2020"), new Expected("PUB01", Study, "key: wang-2020")),
        new("a file's name that is no key", r => r.Write("publications/lee.yaml", "publication: { key: lee, title: T }\n"), new Expected("PUB02", "publications/lee.yaml")),
        new("a DOI as a URL", r => r.Replace(Study, "\"10.9999/example.wang\"", "https://doi.org/10.9999/example.wang"), new Expected("PUB03", Study, "doi:")),
        new("a PubMed id with a prefix", r => r.Replace(Study, "\"1001\"", "PMID:1001"), new Expected("PUB03", Study, "pmid:")),
        new("one DOI for two", r => r.Replace(Review, "  year: 2021", "  year: 2021\n  doi: 10.9999/EXAMPLE.wang"), new Expected("PUB04", Review, "doi:")),
        new("read in nothing", r => r.Replace(Review, "context: { cancer", "readIn: { lee-2020: { reference: 1 } }\ncontext: { cancer"), new Expected("PUB05", Review, "lee-2020"), new Expected("EVI03", Review, "references: [93]")),
        new("read in itself", r => r.Replace(Study, "  xu-2021: { reference: 93, verdict: supported }", "  xu-2021: { reference: 93, verdict: supported }\n  wang-2019: { reference: 1 }"), new Expected("PUB05", Study, "wang-2019: {")),
        new("one reference number for two", r => r.Write("publications/yang-2020.yaml", "publication: { key: yang-2020, title: T }\nreadIn:\n  xu-2021: { reference: 93 }\n"), new Expected("PUB06", "publications/yang-2020.yaml", Line: 3)),
        new("a year that is not the key's", r => r.Replace(Study, "year: 2019", "year: 2018"), new Expected("PUB07", Study, "year: 2018")),

        new("no organism", r => r.Replace(Review, ", organism: not-stated", ""), new Expected("CTX01", Review, "  s1:"), new Expected("CTX01", Review, "    context:")),
        new("a cancer that is a cell", r => r.Replace(Study, "cancer: MONDO:0005005, cell: exo:cell.ccrcc,", "cancer: CL:0001064, cell: exo:cell.ccrcc,"), new Expected("CTX02", Study, "cancer: CL:"), new Expected("STA14", Study, Line: 53), new Expected("STA14", Study, Line: 61)),
        new("a cell that is a gene", r => r.Replace(Study, "context: { cell: not-stated }", "context: { cell: HGNC:9588 }"), new Expected("CTX02", Study, "cell: HGNC")),
        new("a transfer that is not there", r => r.Replace(Study, "context: { cell: not-stated }", "context: { cell: not-stated, transfer: t2 }"), new Expected("CTX03", Study, "transfer: t2")),
        new("a transfer in a transfer's context", r => r.Replace(Study, "    route: not-stated", "    context: { transfer: t1 }"), new Expected("YAML03", Study, "transfer: t1")),
        new("a transfer in the file's context", r => r.Replace(Study, "NCBITaxon:9606 }", "NCBITaxon:9606, transfer: t1 }"), new Expected("YAML03", Study, "transfer: t1")),

        new("an empty list of evidence", r => r.Replace(Study, "evidence:\n      - { locator: \"section 4.1\", certainty: proposed, claim: One could clear these vesicles. }", "evidence: []"), new Expected("EVI01", Study, "evidence: []")),
        new("a study that has no file", r => r.Replace(Study, "certainty: proposed, claim: One", "study: lee-2020, certainty: proposed, claim: One"), new Expected("EVI02", Study, "lee-2020")),
        new("read in what has no file", r => r.Replace(Study, "certainty: proposed, claim: The", "readIn: lee-2020, certainty: proposed, claim: The"), new Expected("EVI02", Study, "lee-2020")),
        new("references in a study", r => r.Replace(Study, "certainty: proposed, claim: One", "references: [93], certainty: proposed, claim: One"), new Expected("EVI03", Study, "references: [93]")),
        new("a reference that nobody is", r => r.Replace(Review, "references: [93]", "references: [93, 94]"), new Expected("EVI03", Review, "references: [93, 94]")),
        new("read in one of two", r => r.Write("publications/lee-2020.yaml", "publication: { key: lee-2020, title: T, kind: review }\n").Replace(Study, "readIn:\n", "readIn:\n  lee-2020: { reference: 1 }\n").Replace(Study, "certainty: proposed, claim: The", "readIn: xu-2021, certainty: proposed, claim: The"),
            [.. new[] { 32, 42, 50, 58, 65, 75, 90, 106 }.Select(l => new Expected("EVI04", Study, Line: l))]),
        new("cited by its own number", r => r.Replace(Study, "verdict: supported }", "verdict: supported, citedAs: 93 }"), new Expected("EVI05", Study, "citedAs")),
    ];
}
