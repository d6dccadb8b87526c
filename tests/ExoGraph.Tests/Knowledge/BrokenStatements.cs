using static ExoGraph.Tests.Knowledge.GoodRecords;

namespace ExoGraph.Tests.Knowledge;

/// <summary>Ways to break statements, transfers, mechanisms, audit and coverage.</summary>
internal static class BrokenStatements
{
    private const string Evidence = "evidence: [{ locator: x, readIn: wang-2019, certainty: proposed, claim: c }]";

    public static readonly IReadOnlyList<BrokenCase> All =
    [
        new("no scope", r => r.Replace(Study, "    scope: step\n    implied: true\n", ""), new Expected("STA01", Study, "  s2:"), new Expected("MEC06", Study, "path: [t1, s1")),
        new("scope of a marker", r => r.Replace(Study, "    purpose: diagnosis", "    scope: overall"), new Expected("STA02", Study, Line: 79)),
        new("an implied marker", r => r.Replace(Study, "    purpose: diagnosis", "    implied: true"), new Expected("STA02", Study, Line: 79)),
        new("a transfer hop as a statement", r => r.Replace(Study, "  s6:\n", "  s7: { subject: exo:ev.ccrcc-csc, predicate: carries, object: HGNC:9588, " + Evidence + " }\n  s6:\n"), new Expected("STA03", Study, "predicate: carries")),
        new("is_a as a statement", r => r.Replace(Study, "  s6:\n", "  s7: { subject: MONDO:0005005, predicate: is_a, object: MONDO:0004992, " + Evidence + " }\n  s6:\n"), new Expected("STA03", Study, "predicate: is_a")),
        new("one step twice", r => r.Replace(Study, "  s6:\n", "  s7: { subject: HGNC:9588, predicate: inhibits, object: GO:0001837, scope: overall, " + Evidence + " }\n  s6:\n"), new Expected("STA04", Study, "  s7:")),
        new("as printed without reason", r => r.Replace(Study, "    reason: The title of the study says the opposite.\n", ""), new Expected("STA05", Study, "reading: as-printed")),
        new("as printed without replacement", r => r.Replace(Study, "    replacedBy: s1\n", ""), new Expected("STA05", Study, "reading: as-printed")),
        new("replaced by nothing known", r => r.Replace(Study, "replacedBy: s1", "replacedBy: s9"), new Expected("STA06", Study, "replacedBy: s9")),
        new("replaced by itself", r => r.Replace(Study, "replacedBy: s1", "replacedBy: wang-2019#s5"), new Expected("STA06", Study, "replacedBy: wang")),
        new("an accepted statement with a reason", r => r.Replace(Study, "implied: true", "reason: none"), new Expected("STA07", Study, "reason: none")),
        new("framed wrongly", r => r.Replace(Study, "framed: unfavourable", "framed: beneficial"), new Expected("STA08", Study, "framed: beneficial")),
        new("framed wrongly without audit", r => r.Replace(Audit, "a002\tframing", "a002\tnode"), new Expected("STA08", Review, "framed: beneficial")),
        new("a purpose of a step", r => r.Replace(Study, "implied: true", "purpose: diagnosis #"), new Expected("STA09", Study, "purpose: diagnosis #")),
        new("a subject of the wrong class", r => r.Replace(Study, "predicate: biomarker_for", "predicate: treats").Replace(Study, "    purpose: diagnosis\n", "").Replace(Study, "  s6:\n    subject: mirbase.mature:MIMAT0000074", "  s6:\n    subject: CL:0001064"), new Expected("STA10", Study, "subject: CL:0001064")),
        new("an object of the wrong class", r => r.Replace(Study, "object: MONDO:0005005", "object: HGNC:9588 #"), new Expected("STA11", Study, "HGNC:9588 #")),
        new("a causal object that is a tumour", r => r.Replace(Study, "object: exo:outcome.metastasis.ccrcc\n    scope: step\n    framed: unfavourable", "object: MONDO:0005005 #\n    scope: step"), new Expected("STA11", Study, "MONDO:0005005 #"), new Expected("MEC09", Study, "asserts: [s4]")),
        new("a subject that cannot act", r => r.Replace(Study, "  s6:\n", "  s7: { subject: MONDO:0005005, predicate: upregulates, object: HGNC:9588, scope: step, " + Evidence + " }\n  s6:\n"), new Expected("STA12", Study, "  s7:"), new Expected("STA10", Study, "  s7:")),
        new("a process that needs a bearer", r => r.Replace(Study, "object: exo:outcome.metastasis.ccrcc\n    scope: overall", "object: exo:process.metastasis\n    scope: overall"), new Expected("STA13", Study, "object: exo:process.metastasis"), new Expected("MEC09", Study, "asserts: [s4]")),
        new("another bearer's outcome", r => r.Replace(Review, "cell: CL:0000084", "cell: CL:0001064"), new Expected("STA14", Review, "object: exo:outcome.apoptosis")),
        new("an outcome of a cell not stated", r => r.Replace(Review, "cell: CL:0000084", "cell: not-stated"), new Expected("STA14", Review, "object: exo:outcome.apoptosis")),
        new("an intervention that treats", r => r.Replace(Study, "effect: inhibits", "effect: treats"), new Expected("STA15", Study, "effect: treats")),
        new("an intervention that is a vesicle", r => r.Replace(Study, "intervention: exo:intervention.csc-ev-depletion", "intervention: exo:cell.ccrcc").Delete(Coverage).Append(Study, "  n2: { about: exo:intervention.csc-ev-depletion, property: p, value: v, " + Evidence + " }\n"), new Expected("STA16", Study, "intervention: exo:cell.ccrcc")),

        new("a donor that is a gene", r => r.Replace(Study, "donor: exo:cell.ccrcc-csc", "donor: MONDO:0005005").Replace(Study, "mode: autocrine", "mode: paracrine").Replace(Study, "targeting: [exo:cell.ccrcc]", "targeting: [exo:cell.ccrcc-csc]"), new Expected("TRA01", Study, "donor: MONDO")),
        new("a cargo that is a cell", r => r.Replace(Study, "    surface: [HGNC:9588]", "      - { id: CL:0001064, loading: endogenous }\n    surface: [HGNC:9588]").Replace(Study, "path: [i1, t1]", "path: [i1]"), new Expected("TRA01", Study, "id: CL:0001064")),
        new("a surface of cells", r => r.Replace(Study, "surface: [HGNC:9588]", "surface: [CL:0001064]"), new Expected("TRA01", Study, "surface:")),
        new("a fluid that is a cell", r => r.Replace(Study, "biofluid: exo:fluid.test", "biofluid: exo:cell.ccrcc").Replace(Study, "organism: NCBITaxon:9606 }", "organism: NCBITaxon:9606, biofluid: exo:fluid.test }"), new Expected("TRA01", Study, "biofluid: exo:cell")),
        new("a vesicle that is a gene", r => r.Replace(Study, "vesicle: exo:ev.ccrcc-csc", "vesicle: HGNC:9588"), new Expected("TRA01", Study, "vesicle: HGNC"), new Expected("MEC05", Study, "path: [t1, s1"), new Expected("MEC02", Study, "path: [i1, t1]")),
        new("a generic vesicle", r => r.Replace(Study, "vesicle: exo:ev.ccrcc-csc", "vesicle: exo:ev.exosome").Replace(Study, "actsOn: exo:ev.ccrcc-csc", "actsOn: exo:ev.exosome"), new Expected("TRA02", Study, "vesicle: exo:ev.exosome"), new Expected("MEC07", Study, "path: [t1, s1"), new Expected("MEC07", Study, "path: [i1, t1]")),
        new("autocrine to another cell", r => r.Replace(Study, "recipient: exo:cell.ccrcc", "recipient: CL:0000084"), new Expected("TRA03", Study, "mode: autocrine")),
        new("autocrine without recipient", r => r.Replace(Study, "recipient: exo:cell.ccrcc", "recipient: not-stated"), new Expected("TRA03", Study, "mode: autocrine")),
        new("a cargo twice", r => r.Replace(Study, "    surface: [HGNC:9588]", "      - { id: mirbase.mature:MIMAT0000074, form: mature, loading: incubation }\n    surface: [HGNC:9588]").Replace(Study, "path: [i1, t1]", "path: [i1]"), new Expected("TRA04", Study, "incubation")),
        new("a miRNA without form", r => r.Replace(Study, "form: mature, loading", "loading"), new Expected("TRA05", Study, "topology: lumen")),

        new("an unknown item of a path", r => r.Replace(Study, "path: [i1, t1]", "path: [i1, t2]"), new Expected("MEC01", Study, "path: [i1, t2]")),
        new("an unknown asserted statement", r => r.Replace(Study, "asserts: [s4]", "asserts: [s9]"), new Expected("MEC01", Study, "asserts: [s9]")),
        new("a missing step", r => r.Replace(Study, "path: [t1, s1, s2, s3]", "path: [t1, s1, s3]"), new Expected("MEC02", Study, "path: [t1, s1, s3]")),
        new("a step after a transfer that does not lead there", r => r.Replace(Study, "path: [t1, s1, s2, s3]", "path: [t1, s2, s3]"), new Expected("MEC02", Study, "path: [t1, s2, s3]")),
        new("a transfer after a step that does not lead there", r => r.Replace(Study, "path: [i1, t1]", "path: [s1, t1]"), new Expected("MEC02", Study, "path: [s1, t1]")),
        new("two transfers", r => r.Replace(Study, "path: [i1, t1]", "path: [i1, t1, t1]"), new Expected("MEC03", Study, "path: [i1, t1, t1]")),
        new("a statement of another transfer", r => r.Replace(Study, "statements:\n", "  t2: { donor: not-stated, vesicle: not-stated, recipient: exo:cell.ccrcc, mode: not-stated, proof: not-stated, cargo: [], " + Evidence + " }\nstatements:\n").Replace(Study, "implied: true", "context: { transfer: t2 }"), new Expected("MEC03", Study, "path: [t1, s1")),
        new("a cell inside a path", r => r.Replace(Study, "  s6:\n", "  s7: { subject: HGNC:9588, predicate: promotes, object: exo:cell.ccrcc, scope: step, " + Evidence + " }\n  s8: { subject: exo:cell.ccrcc, predicate: promotes, object: GO:0001837, scope: step, " + Evidence + " }\n  s6:\n").Replace(Study, "path: [t1, s1, s2, s3]", "path: [t1, s1, s7, s8, s3]").Replace(Study, "predicate: promotes\n    object: exo:outcome.metastasis.ccrcc\n    scope: overall", "predicate: inhibits\n    object: exo:outcome.metastasis.ccrcc\n    scope: overall"), new Expected("MEC04", Study, "path: [t1, s1, s7")),
        new("a vertex twice", r => r.Replace(Study, "  s6:\n", "  s7: { subject: GO:0001837, predicate: promotes, object: HGNC:9588, scope: step, " + Evidence + " }\n  s6:\n").Replace(Study, "path: [i1, t1]", "path: [s2, s7]"), new Expected("MEC05", Study, "path: [s2, s7]")),
        new("an overall effect in a path", r => r.Replace(Study, "path: [i1, t1]", "path: [s4]"), new Expected("MEC06", Study, "path: [s4]")),
        new("an as-printed step in a path", r => r.Replace(Study, "path: [i1, t1]", "path: [s5]"), new Expected("MEC06", Study, "path: [s5]")),
        new("a marker in a path", r => r.Replace(Study, "path: [i1, t1]", "path: [s6]"), new Expected("MEC06", Study, "path: [s6]")),
        new("a generic gene inside a path", r => r.Replace(Entities, Row("HGNC:9588", "PTEN", "Gene"), Row("HGNC:9588", "PTEN", "Gene", generic: "true")), new Expected("MEC07", Study, "path: [t1, s1")),
        new("a step asserted", r => r.Replace(Study, "asserts: [s4]", "asserts: [s1]"), new Expected("MEC08", Study, "asserts: [s1]")),
        new("asserted of something else", r => r.Replace(Study, "path: [t1, s1, s2, s3]", "path: [s2, s3]"), new Expected("MEC09", Study, "asserts: [s4]")),
        new("asserted backwards", r => r.Replace(Study, "  s4:\n    subject: mirbase.mature:MIMAT0000074\n    predicate: promotes\n    object: exo:outcome.metastasis.ccrcc", "  s4:\n    subject: GO:0001837\n    predicate: promotes\n    object: HGNC:9588"), new Expected("MEC09", Study, "asserts: [s4]")),
        new("asserted with the other sign", r => r.Replace(Study, "predicate: promotes\n    object: exo:outcome.metastasis.ccrcc\n    scope: overall", "predicate: inhibits\n    object: exo:outcome.metastasis.ccrcc\n    scope: overall"), new Expected("MEC10", Study, "asserts: [s4]")),
        new("asserted though a step has no direction", r => r.Replace(Study, "predicate: inhibits\n    object: GO:0001837", "predicate: regulates\n    object: GO:0001837"), new Expected("MEC10", Study, "asserts: [s4]")),
        new("a path without a hop", r => r.Replace(Study, "path: [i1, t1]", "path: []"), new Expected("MEC11", Study, "path: []")),

        new("a malformed audit id", r => r.Replace(Audit, "a001", "1"), new Expected("AUD01", Audit, "Table 2")),
        new("an audit id twice", r => r.Replace(Audit, "a002", "a001"), new Expected("AUD01", Audit, "section 4.2")),
        new("an audited record that is not there", r => r.Replace(Audit, "wang-2019#s5|", "wang-2019#s9|"), new Expected("AUD02", Audit, "a001")),
        new("an audit row without ground", r => r.Replace(Audit, "the study's title", ""), new Expected("AUD03", Audit, "a001")),
        new("the audit of nothing", r => r.Write("audit/lee-2020.tsv", "id\tkind\tlocator\tprinted\taccepted\tground\trecords\na1\tsign\tx\ty\tz\tg\t\n"), new Expected("AUD04", "audit/lee-2020.tsv")),

        new("neither records nor reason", r => r.Replace(Coverage, "\tbackground", "\t"), new Expected("COV01", Coverage, "1\tsentence\t2")),
        new("records and reason", r => r.Replace(Coverage, "\ts1\t\n", "\ts1\tbackground \n".TrimEnd() + "\n").Replace(Coverage, "2\t\tbackground", "2\t\topinion"), new Expected("COV01", Coverage, "\ts1\tbackground")),
        new("a covered record that is not there", r => r.Replace(Coverage, "\ts1\t\n", "\ts1|s9\t\n"), new Expected("COV02", Coverage, "s1|s9")),
        new("a gap in the numbers", r => r.Replace(Coverage, "sentence\t2", "sentence\t3"), new Expected("COV03", Coverage, "sentence\t3")),
        new("numbers that do not start at one", r => r.Replace(Coverage, "row\t1", "row\t2"), new Expected("COV03", Coverage, "row\t2")),
        new("a statement that is not covered", r => r.Replace(Coverage, "|wang-2019#s2", ""), new Expected("COV04", Study, "  s2:")),
        new("a transfer that is not covered", r => r.Replace(Coverage, "wang-2019#t1|", ""), new Expected("COV04", Study, "  t1:")),
        new("a note that is not covered", r => r.Replace(Coverage, "|wang-2019#n1", ""), new Expected("COV04", Study, "  n1:")),
        new("the coverage of nothing", r => r.Write("coverage/lee-2020.tsv", "section\tkind\tnumber\trecords\treason\n1\tsentence\t1\t\tbackground\n"), new Expected("COV05", "coverage/lee-2020.tsv")),
    ];
}
